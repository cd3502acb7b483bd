import { UsageError, type Contract } from "@paysession/core";

/**
 * The address of an environment, as the contract gives it.
 *
 * @param variables Values of the address's `{variables}`. Each must be a DNS label, as it becomes part of a host name.
 * @throws UsageError for an unknown environment or a value that is no DNS label.
 */
export function serverUrl(
  { title, servers }: Contract,
  environment: string,
  variables: Readonly<Record<string, string>> = {},
): string {
  const url = Object.hasOwn(servers, environment) ? servers[environment] : undefined;
  if (url === undefined) {
    const known = Object.keys(servers).join(", ");
    throw new UsageError(`${title} has no environment "${environment}". There are: ${known}`);
  }
  return url.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = variables[name];
    if (typeof value !== "string" || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value)) {
      throw new UsageError(`${title}: "${name}" must be a DNS label (letters, digits and inner hyphens)`);
    }
    return value;
  });
}
