import { UsageError } from "@paysession/core";

/** A notification as it was received, for servers that do not hand out a `Request`. */
export interface ReceivedRequest {
  /** The body as it travelled: its bytes, or the text that they are in UTF-8. Never a parsed object. */
  readonly body: Uint8Array | string;
  /** The headers, in any case of letters. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A notification whose bytes are in hand. */
export interface RawNotification {
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | undefined;
}

/**
 * Takes the raw bytes and the headers of a notification.
 *
 * @throws UsageError when the bytes are no longer to be had.
 */
export async function readNotification(
  request: Request | ReceivedRequest,
  provider: string,
): Promise<RawNotification> {
  if (typeof request !== "object" || request === null || !("headers" in request)) {
    throw new UsageError(`${provider} webhook: give the Request, or an object with body and headers`);
  }
  return { bytes: await readBytes(request, provider), header: readHeaders(request.headers) };
}

async function readBytes(request: Request | ReceivedRequest, provider: string): Promise<Uint8Array> {
  if ("arrayBuffer" in request) {
    if (!request.bodyUsed) return new Uint8Array(await request.arrayBuffer());
    throw new UsageError(
      `${provider} webhook: the request's body has been read already. Verify before anything else reads it, or give ` +
        "its bytes as body",
    );
  }
  const { body } = request;
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  throw new UsageError(
    `${provider} webhook: body must be the bytes as they travelled, not a parsed object: the signature covers the ` +
      'bytes, and writing the object as JSON again gives others. In Express, use express.raw({ type: "application/json" })',
  );
}

function readHeaders(headers: ReceivedRequest["headers"]): (name: string) => string | undefined {
  if (headers instanceof Headers) return (name) => headers.get(name) ?? undefined;
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = byName.get(name.toLowerCase());
    return typeof value === "string" ? value : value?.join(",");
  };
}
