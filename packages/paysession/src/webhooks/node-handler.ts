import { UsageError } from "@paysession/core";
import type { ReceivedRequest } from "./received-request.js";

/** A request of `node:http`, Express or Nest. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What a body parser has made of the body. */
  readonly body?: unknown;
  /** The raw body, where a framework keeps it, such as Nest with `rawBody: true`. */
  readonly rawBody?: unknown;
  /** Whether anything has read the stream. */
  readonly readableDidRead?: boolean;
}

/** A response of `node:http`, Express or Nest. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * Adapts a webhook handler to Node's `(request, response)`, for `node:http`, Express, Nest and others. It needs the raw body:
 * the unread stream, or what `express.raw()` or Nest's `rawBody: true` keep of it.
 *
 * @example
 * app.post("/webhooks/komoju", toNodeHandler(handler));
 *
 * @param handler What `webhookHandler` returns.
 * @returns A listener. Its promise rejects only with a UsageError, if it is not given Node's request and response.
 */
export function toNodeHandler(
  handler: (request: ReceivedRequest) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  if (typeof handler !== "function") throw new UsageError("toNodeHandler: pass what webhookHandler returns");
  return async (request, response) => {
    checkArguments(request, response);
    const { method, headers } = request;
    const parts = request[Symbol.asyncIterator]();
    const result = await handler({ method, headers, body: rawBody(request, parts) });
    await write(result, response);
    void discard(parts);
  };
}

/** @throws UsageError for objects of a framework that are not those of Node. */
function checkArguments(request: NodeRequest, response: NodeResponse): void {
  if (typeof request?.[Symbol.asyncIterator] === "function" && typeof response?.setHeader === "function")
    return;
  throw new UsageError(
    "toNodeHandler: pass the request and the response of Node.js. In Fastify, call the handler itself with " +
      "{ method, headers, body } of the request",
  );
}

/** What has been kept of the body, or else the unread stream. If it was parsed, the handler explains what to change. */
function rawBody(
  { rawBody, body, readableDidRead }: NodeRequest,
  parts: AsyncIterator<Uint8Array | string>,
): ReceivedRequest["body"] {
  if (isRaw(rawBody)) return rawBody;
  if (readableDidRead !== true) return { [Symbol.asyncIterator]: () => parts };
  // `receiveWebhook` rejects what is neither bytes nor text with a UsageError that names the middleware to move.
  return body as ReceivedRequest["body"];
}

function isRaw(body: unknown): body is Uint8Array | string {
  return body instanceof Uint8Array || typeof body === "string";
}

async function write(result: Response, response: NodeResponse): Promise<void> {
  const text = await result.text();
  if (response.headersSent) return;
  response.statusCode = result.status;
  result.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(text);
}

/**
 * Reads the rest of a body that was too large, as Node does with bodies that nobody reads. Some clients read the response only
 * after they have sent everything.
 */
async function discard(parts: AsyncIterator<unknown>): Promise<void> {
  try {
    while ((await parts.next()).done !== true);
  } catch {
    // The connection has ended.
  }
}
