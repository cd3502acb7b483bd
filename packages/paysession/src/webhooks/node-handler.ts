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
 * @returns A listener that never rejects.
 */
export function toNodeHandler(
  handler: (request: ReceivedRequest) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { method, headers } = request;
    const result = await handler({ method, headers, body: rawBody(request) });
    await write(result, response);
  };
}

/** The unread stream, or what has been kept of it. If it was parsed, the handler explains what to change. */
function rawBody(request: NodeRequest): ReceivedRequest["body"] {
  const { rawBody, body, readableDidRead } = request;
  if (isRaw(rawBody)) return rawBody;
  if (readableDidRead !== true) return request;
  // `receiveWebhook` rejects anything else with a UsageError that names the middleware to move.
  return isRaw(body) ? body : (body as ReceivedRequest["body"]);
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
