import { UsageError } from "@paysession/core";
import { readBody, readMaxBodyBytes } from "./read-body.js";
import type { ReceivedRequest } from "./received-request.js";

/** Options of every provider's `receiveWebhook`. */
export interface ReceiveOptions {
  /**
   * The maximum size of a body. Reading stops there.
   *
   * @default 1048576
   */
  maxBodyBytes?: number | undefined;
}

/** A notification whose body has been read. */
export interface RawNotification {
  readonly bytes: Uint8Array;
  readonly header: ReadHeader;
}

/** Reads a header. Several values are joined by commas. */
export type ReadHeader = (name: string) => string | undefined;

/**
 * Reads the raw body and the headers of a notification.
 *
 * @param provider The provider's name in error messages.
 * @throws UsageError if the body has already been read or parsed, or the headers are malformed. WebhookError if the body is
 * too large, or the connection ends early.
 */
export async function readNotification(
  request: Request | ReceivedRequest,
  provider: string,
  { maxBodyBytes }: ReceiveOptions,
): Promise<RawNotification> {
  const limit = readMaxBodyBytes(maxBodyBytes, provider);
  const header = readHeaders(request, provider);
  return { bytes: await readBody(request, header("content-length"), limit, provider), header };
}

/** @throws UsageError if the request has no headers, or they are malformed. */
export function readHeaders(request: Request | ReceivedRequest, provider: string): ReadHeader {
  if (typeof request !== "object" || request === null || !("headers" in request)) {
    throw new UsageError(`${provider} webhook: pass the Request, or an object with body and headers`);
  }
  const { headers } = request;
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
