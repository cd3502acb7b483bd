import { retryClass, type Operation } from "./contract.js";

/**
 * What keeps a runtime from sending a request a second time on its own. Some do so, below `fetch` and without a word,
 * when a kept connection breaks before the answer: the server may have carried out the first one by then. Only writes
 * that the provider would carry out twice need it.
 *
 * - Deno (2.9) repeats every method, unless the body is one that it cannot read twice, such as a Blob.
 * - Bun (1.4) repeats PUT and DELETE, unless the connection is not kept. It reads that from `keepalive`, which elsewhere
 *   is false anyway.
 * - Browsers repeat too, and leave no way to prevent it.
 */
export function sendOnce(
  operation: Operation,
  text: string | undefined,
): { body?: BodyInit; keepalive?: false } {
  if (retryClass(operation) !== "never") return text === undefined ? {} : { body: text };
  const body = "Deno" in globalThis ? new Blob(text === undefined ? [] : [text]) : text;
  const keptAlive = operation.method === "post" || operation.method === "patch";
  return { ...(body !== undefined && { body }), ...(!keptAlive && { keepalive: false }) };
}
