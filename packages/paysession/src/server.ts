import { UsageError, type Contract } from "@paysession/core";

/**
 * The base URL of an environment, from the contract.
 *
 * @param variables Values of the URL's `{variables}`. Each becomes part of the host name, so it must be a DNS label.
 * @throws UsageError for an unknown environment, or for a value that is not a DNS label.
 */
export function serverUrl(
  { title, servers }: Pick<Contract, "title" | "servers">,
  environment: string | undefined,
  variables: Readonly<Record<string, string | undefined>> = {},
): string {
  const known = Object.keys(servers).join(", ");
  if (environment === undefined) {
    throw new UsageError(`${title}: pass an environment (${known}) or a baseUrl`);
  }
  const url = Object.hasOwn(servers, environment) ? servers[environment] : undefined;
  if (url === undefined) {
    throw new UsageError(`${title} has no environment "${environment}". It has: ${known}`);
  }
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = variables[name];
    if (typeof value !== "string" || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value)) {
      throw new UsageError(`${title}: "${name}" must be a DNS label (letters, digits and inner hyphens)`);
    }
    return value;
  });
}
