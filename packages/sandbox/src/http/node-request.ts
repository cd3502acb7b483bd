import type { IncomingMessage, ServerResponse } from "node:http";
import { RequestAbortedError, type HttpRequest, type RequestHeaders } from "./message.js";

/** A request target that consists of a path and perhaps a query, and means exactly what is written in it. */
const plainTarget = /^((?:\/(?!\.|%2e)[\w\-.~!$&'()*+,;=:@%]*)+)(?:\?([^#]*))?$/i;

/** The parts of a request target. */
interface Target {
  readonly path: string;
  readonly query: string;
  /** The host of an absolute target, which takes precedence over the `Host` header. */
  readonly host: string | undefined;
}

/**
 * Reads a request of Node's HTTP server.
 *
 * @returns Undefined if the request target is not a path or an http(s) URL.
 */
export function readNodeRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): HttpRequest | undefined {
  const target = parseTarget(incoming.url ?? "");
  return target && new NodeRequest(incoming, outgoing, target);
}

function parseTarget(text: string): Target | undefined {
  const [, path, query = ""] = plainTarget.exec(text) ?? [];
  if (path !== undefined) return { path, query, host: undefined };
  const isPath = text.startsWith("/");
  const absolute = isPath ? `http://localhost${text}` : text;
  if (!URL.canParse(absolute)) return undefined;
  const { protocol, host, pathname, search } = new URL(absolute);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return { path: pathname, query: search.slice(1), host: isPath ? undefined : host };
}

class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly host: string;
  readonly headers: RequestHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, { path, query, host }: Target) {
    const { method = "", headers } = incoming;
    this.method = method;
    this.path = path;
    this.query = query;
    this.host = host ?? headers.host ?? "";
    this.headers = new NodeHeaders(incoming);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  readBody(limit: number): Promise<Uint8Array | undefined> {
    const incoming = this.#incoming;
    const { "content-length": declared, "transfer-encoding": encoding } = incoming.headers;
    if (declared === undefined && encoding === undefined) return Promise.resolve(new Uint8Array());
    if (Number(declared) > limit) return Promise.resolve(undefined);
    return collect(incoming, limit);
  }

  untilAborted(): Promise<never> {
    return new Promise((_, reject) => {
      this.#outgoing.once("close", () => reject(new RequestAbortedError()));
    });
  }

  toRequest(): Request | undefined {
    const { method, path, query, host } = this;
    if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method)) return undefined;
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(this.#incoming.headersDistinct)) {
      for (const value of values) headers.append(name, value);
    }
    return new Request(`http://${host}${path}${query === "" ? "" : `?${query}`}`, { method, headers });
  }
}

function collect(incoming: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (incoming.destroyed) return Promise.reject(new RequestAbortedError());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(undefined);
      }
    });
    incoming.once("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    incoming.once("error", (cause) => reject(new RequestAbortedError({ cause })));
    incoming.once("close", () => {
      if (!incoming.readableEnded) reject(new RequestAbortedError());
    });
  });
}

class NodeHeaders implements RequestHeaders {
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name];
    return typeof value === "string" ? value : (value?.join(", ") ?? null);
  }
}
