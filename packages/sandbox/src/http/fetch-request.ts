import { readBody } from "./read-body.js";
import type { HttpRequest } from "./message.js";

/** The methods that `fetch` does not change. */
const commonMethod = /^(?:GET|POST|PUT|PATCH|DELETE)$/;

/** Reads what a caller of `fetch` passes. */
export function readFetchRequest(input: string | URL | Request, init: RequestInit = {}): HttpRequest {
  const { body = undefined, method = "GET" } = init;
  const isPlain =
    !(input instanceof Request) &&
    commonMethod.test(method) &&
    (body === null || body === undefined || (typeof body === "string" && method !== "GET"));
  return isPlain ? new PlainRequest(input, init) : new FetchRequest(new Request(input, init));
}

/** Any request of `fetch`. */
class FetchRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly host: string;
  readonly headers: Headers;
  readonly #request: Request;

  constructor(request: Request) {
    const { pathname, search, host } = new URL(request.url);
    this.method = request.method;
    this.path = pathname;
    this.query = search.slice(1);
    this.host = host;
    this.headers = request.headers;
    this.#request = request;
  }

  readBody(limit: number): Promise<Uint8Array | undefined> {
    return readBody(this.#request, limit);
  }

  untilAborted(): Promise<never> {
    return untilAborted(this.#request.signal);
  }

  toRequest(): Request {
    return this.#request;
  }
}

/** A request with a text as its body, or without a body. Creating a `Request` for it would take longer than serving it. */
class PlainRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly host: string;
  readonly headers: Headers;
  readonly #input: string | URL;
  readonly #init: RequestInit;
  readonly #body: Uint8Array;

  constructor(input: string | URL, init: RequestInit) {
    const { pathname, search, host } = input instanceof URL ? input : new URL(input);
    this.method = init.method ?? "GET";
    this.path = pathname;
    this.query = search.slice(1);
    this.host = host;
    const { headers, body } = init;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    if (typeof body === "string" && !this.headers.has("content-type")) {
      // As `fetch` does it.
      this.headers = new Headers([...this.headers, ["content-type", "text/plain;charset=UTF-8"]]);
    }
    this.#input = input;
    this.#init = init;
    this.#body = Buffer.from(typeof body === "string" ? body : "");
  }

  readBody(limit: number): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#body.length > limit ? undefined : this.#body);
  }

  untilAborted(): Promise<never> {
    return untilAborted(this.#init.signal ?? new AbortController().signal);
  }

  toRequest(): Request {
    return new Request(this.#input, this.#init);
  }
}

/** Rejects with the reason that the caller aborts with. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
