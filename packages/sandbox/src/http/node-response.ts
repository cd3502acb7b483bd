import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable, pipeline } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { HttpResponse } from "./message.js";
import { truncateBody, type ServedResponse } from "./served-response.js";

/** Milliseconds for which a caller that still sends its body has time to read the response. */
const lingerTime = 500;

/** Sends a response with Node's HTTP server, or breaks the connection. */
export async function sendNodeResponse(
  serving: Promise<ServedResponse>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // Serving a request rejects only if the caller closed the connection.
  const served = await serving.catch((): ServedResponse => ({ kind: "reset" }));
  // A client may close its connection at any time.
  if (outgoing.destroyed) return;
  switch (served.kind) {
    case "complete":
      return send(served.response, incoming, outgoing);
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "truncated": {
      const { status, headers } = served.response;
      const { bytes, sent } = truncateBody(served.response);
      outgoing.writeHead(status, { ...headers, "content-length": bytes.length });
      outgoing.write(sent, () => outgoing.destroy());
    }
  }
}

function send(
  { status, headers, body = "" }: HttpResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  if (typeof body !== "string") {
    outgoing.writeHead(status, headers);
    // Node's type of web streams is not the one of `fetch`, although both are the same at run time.
    pipeline(Readable.fromWeb(body as ReadableStream), outgoing, () => {});
    return;
  }
  const hasLength = body !== "" || (status >= 200 && status !== 204 && status !== 304);
  outgoing.writeHead(status, hasLength ? { ...headers, "content-length": Buffer.byteLength(body) } : headers);
  if (headers["connection"] === "close" && !incoming.complete) linger(body, incoming, outgoing);
  else outgoing.end(body);
}

/** Closing a connection on which the client still sends would discard the response, so it is closed a little later. */
function linger(body: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.write(body);
  incoming.resume();
  const timer = setTimeout(() => outgoing.end(), lingerTime);
  incoming.once("close", () => {
    clearTimeout(timer);
    outgoing.end();
  });
}
