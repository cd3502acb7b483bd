/** A notification as it was received, for servers that do not provide a `Request`. */
export interface ReceivedRequest {
  /**
   * The body as it was received: its bytes, its text in UTF-8, or a stream of bytes such as a request of `node:http`. Never a
   * parsed object.
   */
  readonly body: Uint8Array | string | AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>;
  /** The headers. Their names are case-insensitive. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The HTTP method. `webhookHandler` responds to all but POST with status 405. */
  readonly method?: string | undefined;
}
