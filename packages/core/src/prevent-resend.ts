import { isSafe, type Operation } from "./contract.js";

/**
 * The body and options that keep a runtime from sending a request a second time on its own. Some do so, below `fetch`,
 * when a kept-alive connection breaks before the response: the server may have carried out the first one by then. All
 * writes need it: without a key the provider may carry out both, and with one the runtime would report only how the second
 * request failed, such as that no connection was made.
 *
 * - Deno (2.9) repeats every method, unless the body is one that it cannot read twice, such as a Blob.
 * - Bun (1.4) repeats PUT and DELETE, unless the connection is not kept alive. It reads that from `keepalive`, which
 *   elsewhere is false anyway.
 * - Browsers repeat too, and offer no way to prevent it. Node's fetch repeats a request that is answered with 421
 *   (RFC 9110, 15.5.20), which says that it was not processed.
 */
export function preventResend(
  operation: Operation,
  text: string | undefined,
): { body?: BodyInit; keepalive?: false } {
  if (isSafe(operation)) return text === undefined ? {} : { body: text };
  const body = "Deno" in globalThis ? new Blob(text === undefined ? [] : [text]) : text;
  const keptAlive = operation.method === "post" || operation.method === "patch";
  return { ...(body !== undefined && { body }), ...(!keptAlive && { keepalive: false }) };
}
