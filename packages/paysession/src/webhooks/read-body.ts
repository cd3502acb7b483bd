import { UsageError } from "@paysession/core";
import { WebhookError } from "./errors.js";
import type { ReceivedRequest } from "./received-request.js";

/** 1 MB. Notifications have a few kilobytes. */
const defaultMaxBodyBytes = 1_048_576;

/** @throws UsageError if the limit is not a positive integer. */
export function readMaxBodyBytes(limit: number = defaultMaxBodyBytes, provider: string): number {
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError(`${provider} webhook: maxBodyBytes must be a positive number of bytes`);
}

/**
 * Reads a raw body. Reading stops as soon as it exceeds the limit.
 *
 * @param declared The header Content-Length, if there is one.
 * @throws WebhookError if the body is too large, or the connection ends early. UsageError if the body has already been read
 * or parsed.
 */
export async function readBody(
  request: Request | ReceivedRequest,
  declared: string | undefined,
  limit: number,
  provider: string,
): Promise<Uint8Array> {
  // Decided before the stream is touched: only then do all servers discard the body by themselves.
  if (isUnread(request) && Number(declared) > limit) throw tooLarge(limit, provider);
  const source = readSource(request, provider);
  if (source instanceof Uint8Array) return checkSize(source, limit, provider);
  return collect(source, limit, provider);
}

/** Whether the body is a stream that nothing has read. */
function isUnread(request: Request | ReceivedRequest): boolean {
  if ("bodyUsed" in request) return !request.bodyUsed;
  const { body } = request;
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** The body as bytes or as an iterator over its parts. */
function readSource(
  request: Request | ReceivedRequest,
  provider: string,
): Uint8Array | AsyncIterator<unknown> {
  const { body } = request;
  if ("bodyUsed" in request && request.bodyUsed) throw alreadyRead(provider);
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body === null && "bodyUsed" in request) return new Uint8Array();
  if (typeof body === "object" && body !== null) {
    if ("getReader" in body) return readerOf(body, provider);
    if ("readableDidRead" in body && body.readableDidRead === true) throw alreadyRead(provider);
    if (Symbol.asyncIterator in body) return body[Symbol.asyncIterator]();
  }
  throw new UsageError(
    `${provider} webhook: body must be the received bytes, not a parsed object, because the signature covers the bytes. ` +
      'In Express, register the route before express.json(), or use express.raw({ type: "application/json" }) for it. In ' +
      "Nest, set rawBody: true. In Fastify, use addContentTypeParser",
  );
}

/** Not every runtime can iterate over a ReadableStream. */
function readerOf(stream: ReadableStream<unknown>, provider: string): AsyncIterator<unknown> {
  if (stream.locked) throw alreadyRead(provider);
  const reader = stream.getReader();
  return { next: async () => (await reader.read()) as IteratorResult<unknown> };
}

/**
 * Reads until the end or the limit. A stream that is too large is left as it is rather than closed, because closing a
 * request closes its connection, over which the response is still to be sent.
 */
async function collect(parts: AsyncIterator<unknown>, limit: number, provider: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await nextPart(parts, provider);
    if (part.done === true) return concat(chunks, size);
    const chunk = toBytes(part.value, provider);
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, provider);
    chunks.push(chunk);
  }
}

async function nextPart(parts: AsyncIterator<unknown>, provider: string): Promise<IteratorResult<unknown>> {
  try {
    return await parts.next();
  } catch (cause) {
    const problem = "the connection ended before the whole body had arrived";
    throw new WebhookError(provider, "body_incomplete", problem, { cause });
  }
}

function toBytes(chunk: unknown, provider: string): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  throw new UsageError(`${provider} webhook: body must be a stream of bytes, not of parsed values`);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function checkSize(bytes: Uint8Array, limit: number, provider: string): Uint8Array {
  if (bytes.length > limit) throw tooLarge(limit, provider);
  return bytes;
}

function tooLarge(limit: number, provider: string): WebhookError {
  return new WebhookError(provider, "body_too_large", `the body has more than ${limit} bytes`);
}

function alreadyRead(provider: string): UsageError {
  return new UsageError(
    `${provider} webhook: the request's body has already been read. Receive the webhook before anything else reads the ` +
      "body, such as express.json() or another middleware, or pass its bytes as body",
  );
}
