import type { Contract, Operation, SensitiveTree } from "./contract.js";

/** What replaces a secret. */
export const mask = "***";

/** Parameters and body of a request as the caller gave them. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Removes card numbers and the given secrets from a text that somebody else wrote. Secrets are also found as they look
 * inside JSON strings and URLs.
 *
 * @param secrets Strings that must not appear, such as sensitive values that were sent.
 */
export function redactText(text: string, secrets: Iterable<string> = []): string {
  let clean = text;
  // Longest first, or a shorter one inside would leave the rest of the longer one legible.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    // One or two characters betray nothing, and masking them would destroy the text.
    if (secret.length < 3) continue;
    for (const form of spellings(secret)) clean = clean.replaceAll(form, mask);
  }
  return clean.replace(/\d(?:[ -]?\d){11,18}/g, (digits) => (passesLuhn(digits) ? mask : digits));
}

/** A string and the forms in which responses repeat it: escaped in JSON, also beyond ASCII, and in URLs and forms. */
function spellings(secret: string): Set<string> {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const ascii = escaped.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const upper = ascii.replace(/\\u[0-9a-f]{4}/g, (unit) => `\\u${unit.slice(2).toUpperCase()}`);
  const forms = [secret, escaped, escaped.replaceAll("/", "\\/"), ascii, upper];
  // URLSearchParams also takes strings that encodeURIComponent refuses, and encodes more characters.
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const encoded = [form, form.replaceAll("+", "%20"), encodeUrl(secret)];
  const lower = encoded.map((text) => text.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()));
  return new Set([...forms, ...encoded, ...lower]);
}

function encodeUrl(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A copy of a JSON value in which the sensitive places are masked, and card numbers elsewhere. */
export function redactJson(value: unknown, tree: 1 | SensitiveTree | undefined): unknown {
  if (value === null || value === undefined) return value;
  if (tree === 1) return mask;
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, tree?.["*"]));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, redactJson(member, subtree(tree, name))]),
  );
}

/** The tree below a member. Own members only: a member may be called `constructor`. */
function subtree(tree: SensitiveTree | undefined, name: string): 1 | SensitiveTree | undefined {
  if (tree === undefined) return undefined;
  return Object.hasOwn(tree, name) ? tree[name] : tree["*"];
}

/** Whether a header must not be shown. `name` is in lower case. */
export function isSensitiveHeader(name: string, contract: Contract, operation: Operation): boolean {
  return (
    authenticationHeaders.has(name) ||
    contract.sensitiveHeaders?.includes(name) === true ||
    operation.sensitive?.header?.includes(name) === true
  );
}

/** Headers that are secret whatever the contract says. */
const authenticationHeaders = new Set(["authorization", "cookie", "proxy-authorization", "set-cookie"]);

/** Every sensitive string and number that a request carries, and what authenticates it. */
export function secretsOf(
  { path, query, body }: RequestValues,
  headers: Headers | undefined,
  contract: Contract,
  operation: Operation,
): Set<string> {
  const found = new Set<string>();
  const { sensitive } = operation;
  collect(body, sensitive?.body, found);
  for (const name of sensitive?.path ?? []) collect(path[name], 1, found);
  for (const name of sensitive?.query ?? []) collect(query[name], 1, found);
  for (const [name, value] of headers ?? []) {
    if (!isSensitiveHeader(name, contract, operation)) continue;
    found.add(value);
    const [, scheme = "", credentials = ""] = /^(\S+) (.+)$/.exec(value) ?? [];
    if (credentials !== "") found.add(credentials);
    if (scheme.toLowerCase() === "basic") decodeBasic(credentials).forEach((part) => found.add(part));
  }
  return found;
}

function collect(value: unknown, tree: 1 | SensitiveTree | undefined, found: Set<string>): void {
  if (tree === undefined) return;
  if (typeof value === "object" && value !== null) {
    const list = Array.isArray(value);
    for (const [name, member] of Object.entries(value)) {
      collect(member, tree === 1 ? 1 : list ? tree["*"] : subtree(tree, name), found);
    }
  } else if (tree === 1 && (typeof value === "string" || typeof value === "number")) {
    found.add(String(value));
  }
}

/** User name and password, as a provider might repeat them. */
function decodeBasic(credentials: string): string[] {
  try {
    const [, user = "", password = ""] = /^([^:]*):?(.*)$/s.exec(atob(credentials)) ?? [];
    return [user, password];
  } catch {
    return [];
  }
}

/**
 * A copy of an error that a runtime threw, without the secrets of the request. Runtimes attach the raw bytes of a response
 * to their errors, and quote headers in messages; only name, message, stack, code and system call are kept.
 *
 * @param depth How many causes are kept. Causes may be circular.
 */
export function redactError(error: unknown, secrets: Iterable<string>, depth: number = 8): unknown {
  if (typeof error === "string") return redactText(error, secrets);
  if (typeof error !== "object" || error === null) return typeof error === "function" ? undefined : error;
  const list = [...secrets];
  // Not everything that is thrown is an Error, and that of another realm (in Jest, for example) is no instance.
  const { name, message, stack, code, syscall, cause } = error as { readonly [name: string]: unknown };
  const clean = (text: unknown): string => (typeof text === "string" ? redactText(text, list) : "");
  const options = cause === undefined || depth === 0 ? {} : { cause: redactError(cause, list, depth - 1) };
  const copy = new Error(clean(message), options);
  if (typeof name === "string") copy.name = name;
  copy.stack = clean(stack);
  return Object.assign(
    copy,
    typeof code === "string" && { code },
    typeof syscall === "string" && { syscall },
  );
}
