import { UsageError } from "./errors.js";

/**
 * Checks a base address and takes a slash off its end.
 *
 * @throws UsageError unless it is an http or https address without credentials, query and fragment.
 */
export function parseBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new UsageError("baseUrl is not an absolute URL");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new UsageError(`baseUrl must begin with https:// or http://, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") throw new UsageError("baseUrl must not hold credentials");
  if (url.search !== "" || url.hash !== "") throw new UsageError("baseUrl must not have a query or fragment");
  return url.href.replace(/\/$/, "");
}
