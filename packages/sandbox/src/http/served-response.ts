/** How a request ends: with a response, or with a broken connection because of a fault. */
export type ServedResponse =
  | { readonly kind: "complete"; readonly response: Response }
  /** The connection closes after half of `body`. The response's own body has been read. */
  | { readonly kind: "truncated"; readonly response: Response; readonly body: Uint8Array }
  /** The connection is reset without a response. */
  | { readonly kind: "reset" };

/** The part of a truncated body that is sent. */
export function firstHalf(body: Uint8Array): Uint8Array {
  return body.subarray(0, Math.ceil(body.length / 2));
}

/**
 * Converts to what `fetch` returns in Node, for a sandbox without a port.
 *
 * @throws TypeError for a connection that was reset, and for a truncated response without a body.
 */
export function toFetchResponse(served: ServedResponse): Response {
  switch (served.kind) {
    case "complete":
      return served.response;
    case "reset":
      throw connectionReset();
    case "truncated": {
      const { status, headers } = served.response;
      // A response without a body has nothing that could be cut off.
      if (served.body.length === 0) throw connectionReset();
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(firstHalf(served.body)),
        pull: (controller) => controller.error(connectionReset()),
      });
      return new Response(body, { status, headers });
    }
  }
}

/** The error that `fetch` throws in Node when the peer resets the connection. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}
