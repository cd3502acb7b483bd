/** What a caller needs to call a provider of the sandbox. */
export interface Account {
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
}

/** How the command prints accounts: for people, as one line of JSON, or as lines of an `.env` file. */
export type AccountFormat = "text" | "json" | "env";

/** Formats accounts, which are given by provider name. */
export function formatAccounts(accounts: Readonly<Record<string, Account>>, format: AccountFormat): string {
  switch (format) {
    case "json":
      return JSON.stringify(accounts);
    case "env":
      return formatEnv(accounts);
    case "text":
      return formatText(accounts);
  }
}

function formatText(accounts: Readonly<Record<string, Account>>): string {
  return Object.entries(accounts)
    .flatMap(([name, { url, credentials }]) => [
      `${name}  ${url}`,
      ...Object.entries(credentials).map(([key, value]) => `  ${key}: ${value.trimEnd()}`),
    ])
    .join("\n");
}

/**
 * Formats one variable per URL and credential: `SMART_GLOCAL_PRIVATE_KEY` is `privateKey` of `smart-glocal`. Node
 * (`--env-file`) and dotenv read back the exact values.
 */
function formatEnv(accounts: Readonly<Record<string, Account>>): string {
  return Object.entries(accounts)
    .flatMap(([name, { url, credentials }]) =>
      Object.entries({ url, ...credentials }).map(
        ([key, value]) => `${toVariableName(name)}_${toVariableName(key)}=${quote(value)}`,
      ),
    )
    .join("\n");
}

function toVariableName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}

/**
 * Quotes a value. Within double quotes, `\n` and `\r` are the only escapes that all readers of `.env` files know, and
 * within single quotes there is none.
 *
 * @throws TypeError if no notation keeps the value.
 */
function quote(value: string): string {
  if (!/["\\]/.test(value))
    return `"${value.replaceAll("\n", String.raw`\n`).replaceAll("\r", String.raw`\r`)}"`;
  if (!/['\n\r]/.test(value)) return `'${value}'`;
  throw new TypeError(
    "A credential with quotes, backslashes and line breaks cannot be written to an .env file",
  );
}
