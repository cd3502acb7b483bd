import type { HttpResponse } from "./message.js";

/** How a request ends: with a response, or with a broken connection because of a fault. */
export type ServedResponse =
  | { readonly kind: "complete"; readonly response: HttpResponse }
  /** The connection closes after half of the body. */
  | { readonly kind: "truncated"; readonly response: HttpResponse }
  /** The connection is reset without a response. */
  | { readonly kind: "reset" };

/** The bytes of the body of a truncated response, and those that are sent. */
export function truncateBody({ body }: HttpResponse): { bytes: Buffer; sent: Buffer } {
  // Providers respond with text.
  const bytes = Buffer.from(typeof body === "string" ? body : "");
  return { bytes, sent: bytes.subarray(0, Math.ceil(bytes.length / 2)) };
}

/**
 * Converts to what `fetch` returns in Node, for a sandbox without a port.
 *
 * @throws TypeError for a connection that was reset, and for a truncated response without a body.
 */
export function toFetchResponse(served: ServedResponse): Response {
  switch (served.kind) {
    case "complete": {
      const { status, headers, body = null } = served.response;
      return new Response(body, { status, headers });
    }
    case "reset":
      throw connectionReset();
    case "truncated": {
      const { status, headers } = served.response;
      const { sent } = truncateBody(served.response);
      // A response without a body has nothing that could be cut off.
      if (sent.length === 0) throw connectionReset();
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(sent),
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
