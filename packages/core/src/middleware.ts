/** A request as it is about to be sent. */
export interface OutgoingRequest {
  /** The operation ID. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers that will be sent. Authentication adds its own here. */
  readonly headers: Headers;
  /** The exact bytes that will be sent as the body; a signature covers these. */
  readonly body: Uint8Array | undefined;
}

/**
 * Authenticates a request by adding headers to it. Called for every attempt, so keys and tokens may change at run time.
 */
export interface Authenticate {
  (request: OutgoingRequest, context: AuthenticateContext): void | Promise<void>;
  /**
   * Called when the provider responded with 401. Returns whether another attempt is worthwhile, because the credentials
   * had been cached and are now dropped.
   */
  refused?(request: OutgoingRequest): boolean;
}

export interface AuthenticateContext {
  /** Aborts when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/** The part of the global `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a middleware may know about the call. */
export interface MiddlewareContext {
  readonly provider: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
  /** Aborts when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/**
 * Middleware around each attempt, outside of authentication. It may change headers, which are then signed and sent, but
 * not the idempotency key; it sees no credentials. `next` authenticates, sends, and resolves with the complete response. It
 * may be called once, as a second request could pay a second time, and must be awaited: nothing is sent after the
 * middleware has returned. A middleware that responds without calling `next` sends nothing.
 *
 * @example
 * const withTenant: Middleware = (request, next) => {
 *   request.headers.set("x-tenant", tenant);
 *   return next();
 * };
 */
export type Middleware = (
  request: OutgoingRequest,
  next: () => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;

/**
 * Runs middleware around a request, the first one outermost.
 *
 * @param send What the innermost `next` does.
 * @throws What a middleware throws, and an Error when one calls `next` twice.
 */
export function runMiddleware(
  middleware: readonly Middleware[],
  request: OutgoingRequest,
  context: MiddlewareContext,
  send: () => Promise<Response>,
): Promise<Response> {
  const chain = middleware.reduceRight<() => Promise<Response>>(
    (next, layer) => async () => layer(request, callOnce(next), context),
    send,
  );
  return chain();
}

function callOnce(next: () => Promise<Response>): () => Promise<Response> {
  let called = false;
  return () => {
    if (called) throw new Error("A middleware called `next` twice");
    called = true;
    const pending = next();
    // A middleware that does not await `next` must not end the process by an unhandled rejection.
    pending.catch(() => {});
    return pending;
  };
}
