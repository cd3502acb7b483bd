import type { RequestEvent } from "./hooks.js";

/**
 * The attempt as a curl command, for bug reports. Secrets are masked and have to be filled in again.
 *
 * @returns A command for POSIX shells.
 *
 * @example
 * await komoju.createSession(body, { hooks: { onRequest: (request) => console.log(toCurl(request)) } });
 */
export function toCurl({ method, url, headers, body }: RequestEvent): string {
  return [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" \\\n  ");
}

/** Nothing is special between single quotes but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
