/** A request, however it was received. Nothing in it is decoded before it is needed. */
export interface HttpRequest {
  /** In upper case, unless it is not a method of HTTP. */
  readonly method: string;
  /** Path as sent: percent-encoded, but without dot segments. */
  readonly path: string;
  /** Query string, without the question mark. */
  readonly query: string;
  /** The `Host` header, or the host of the URL. */
  readonly host: string;
  readonly headers: RequestHeaders;
  /**
   * Reads the body. Reading stops as soon as the limit is exceeded.
   *
   * @param limit Maximum number of bytes.
   * @returns Undefined for a longer body.
   * @throws RequestAbortedError if the caller closes the connection in the middle of the body.
   */
  readBody(limit: number): Promise<Uint8Array | undefined>;
  /** Rejects when the caller no longer waits for the response. */
  untilAborted(): Promise<never>;
  /** Converts to what `fetch` takes. Undefined for a method that `fetch` does not send. */
  toRequest(): Request | undefined;
}

/** The headers of a request. */
export interface RequestHeaders {
  /**
   * Returns the value of a header, or null. The values of a repeated header are joined with commas.
   *
   * @param name In lower case.
   */
  get(name: string): string | null;
}

/** A response, before it is sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a response without a body. */
  readonly body?: string | ReadableStream<Uint8Array> | undefined;
}

/** The caller closed the connection before its request was complete. */
export class RequestAbortedError extends Error {
  constructor(options?: ErrorOptions) {
    super("The caller closed the connection before the request was complete", options);
    this.name = "RequestAbortedError";
  }
}

/** A response with a line of plain text. */
export function textResponse(status: number, text: string): HttpResponse {
  return { status, headers: { "content-type": "text/plain; charset=UTF-8" }, body: `${text}\n` };
}

/** A response with an HTML page. */
export function htmlResponse(status: number, body: string): HttpResponse {
  return { status, headers: { "content-type": "text/html; charset=UTF-8" }, body };
}

/** A redirect that the browser follows with GET. */
export function redirectResponse(location: string): HttpResponse {
  return { status: 303, headers: { location: location.replace(/[^\x21-\x7e]+/g, encodeURI) } };
}
