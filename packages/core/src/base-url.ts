import { UsageError } from "./errors.js";

/**
 * Checks a base URL and removes a slash from its end.
 *
 * @param allowInsecureHttp Whether http is allowed for hosts other than loopback.
 * @throws UsageError unless it is an https URL, or http on loopback, without credentials, query and fragment.
 */
export function parseBaseUrl(baseUrl: string, allowInsecureHttp: boolean = false): string {
  const fail = (problem: string): never => {
    throw new UsageError(`baseUrl ${problem}`);
  };
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) fail("is not an absolute URL");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    fail(`must begin with https:// or http://, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") fail("must not contain credentials");
  // An empty query or fragment leaves no trace in `search` and `hash`, but would swallow every path.
  if (/[?#]/.test(baseUrl)) fail("must not have a query or fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    fail(
      "must use https, or credentials could be read on the way. For a network that you trust, set allowInsecureHttp",
    );
  }
  return url.href.replace(/\/$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
