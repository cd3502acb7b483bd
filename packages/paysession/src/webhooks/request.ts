import { UsageError } from "@paysession/core";

/** A notification as it was received, for servers that do not provide a `Request`. */
export interface ReceivedRequest {
  /** The body as it was received: its bytes, or its text in UTF-8. Never a parsed object. */
  readonly body: Uint8Array | string;
  /** The headers. Their names are case-insensitive. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A notification whose body has been read. */
export interface RawNotification {
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | undefined;
}

/**
 * Reads the raw body and the headers of a notification.
 *
 * @param provider The provider's name in error messages.
 * @throws UsageError if the body has already been read or parsed, or the headers are malformed.
 */
export async function readNotification(
  request: Request | ReceivedRequest,
  provider: string,
): Promise<RawNotification> {
  if (typeof request !== "object" || request === null || !("headers" in request)) {
    throw new UsageError(`${provider} webhook: pass the Request, or an object with body and headers`);
  }
  const header = readHeaders(request.headers, provider);
  return { bytes: await readBody(request, provider), header };
}

async function readBody(request: Request | ReceivedRequest, provider: string): Promise<Uint8Array> {
  if ("arrayBuffer" in request) {
    if (!request.bodyUsed) return new Uint8Array(await request.arrayBuffer());
    throw new UsageError(
      `${provider} webhook: the request's body has already been read. Verify it before anything else reads it, or pass ` +
        "its bytes as body",
    );
  }
  const { body } = request;
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  throw new UsageError(
    `${provider} webhook: body must be the received bytes, not a parsed object, because the signature covers the bytes. ` +
      'In Express, use express.raw({ type: "application/json" })',
  );
}

function readHeaders(
  headers: ReceivedRequest["headers"],
  provider: string,
): (name: string) => string | undefined {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw new UsageError(
      `${provider} webhook: headers must be a Headers object, or an object with names and values. In Node.js, pass ` +
        "request.headers, not request.rawHeaders",
    );
  }
  if (isHeaders(headers)) return (name) => headers.get(name) ?? undefined;
  const byName = new Map<string, unknown>(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return (name) => {
    const value = byName.get(name.toLowerCase()) ?? undefined;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (value === undefined || values.length === 0) return undefined;
    if (values.every((one) => typeof one === "string")) return values.join(",");
    throw new UsageError(`${provider} webhook: the header ${name} must be a string, or an array of strings`);
  };
}

/** A `Headers` object, also one of another implementation such as the undici package's. */
function isHeaders(headers: ReceivedRequest["headers"]): headers is Headers {
  return typeof headers.get === "function";
}
