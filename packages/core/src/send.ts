import { isSafe, type Operation } from "./contract.js";
import { startDeadline, type Deadline } from "./deadline.js";
import {
  AbortedError,
  AuthenticationError,
  CallError,
  ConnectionError,
  MiddlewareError,
  OutcomeUnknownError,
  TimeoutError,
  UsageError,
  type CallInfo,
} from "./errors.js";
import { sendOnce } from "./once.js";
import type { Draft } from "./openapi.js";

/** A request as it is about to be sent. */
export interface OutgoingRequest {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers that will be sent. An authenticator adds its own here. */
  readonly headers: Headers;
  /** The very bytes that will be sent as the body; a signature covers these. */
  readonly body: Uint8Array | undefined;
}

/** Adds to a request what proves who sends it. Asked anew for every attempt, so keys and tokens may change at run time. */
export interface Authenticate {
  (request: OutgoingRequest): void | Promise<void>;
  /**
   * Told that the provider answered 401. Gives whether it is worth trying once more, because what the request carried
   * had been kept from earlier and is now thrown away.
   */
  refused?(request: OutgoingRequest): boolean;
}

/** The part of the global `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a middleware may know of the call. */
export interface MiddlewareContext {
  readonly provider: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
  /** Aborts when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/**
 * Stands around each attempt, outside of authentication: it may change headers, which are then signed and sent, but it
 * sees no credentials. `next` authenticates, sends, and gives the whole answer; it may be called once, as a second
 * request could pay a second time. A middleware that answers without `next` sends nothing.
 */
export type Middleware = (
  request: OutgoingRequest,
  next: () => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;

export interface Attempt {
  readonly call: CallInfo;
  readonly operation: Operation;
  readonly authenticate: Authenticate;
  readonly middleware: readonly Middleware[];
  readonly fetch: Fetch;
  /** Called when the request is complete, right before it is sent. */
  readonly onReady: ((request: OutgoingRequest) => void) | undefined;
  /** Milliseconds from authentication to the last byte of the answer. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer, whose own body has been read, and that body: as text unless the contract says that it is bytes. */
export interface Answer {
  readonly response: Response;
  readonly body: string | Uint8Array;
}

/**
 * Makes one attempt: authenticates, sends, and reads the whole answer, all within the attempt's time.
 *
 * @throws CallError, which is an OutcomeUnknownError when the operation changes something and may have been sent.
 */
export async function send(draft: Draft, body: string | undefined, attempt: Attempt): Promise<Answer> {
  const { call, timeout } = attempt;
  const request = new Outgoing(call.operation, draft, body);
  const deadline = startDeadline(timeout, attempt.signal);
  try {
    return await new Exchange(request, attempt, deadline).run();
  } finally {
    deadline.stop();
  }
}

/** Fetch encodes a text as the very bytes that `body` gives, so they are made only for who looks at them. */
class Outgoing implements OutgoingRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string | undefined;

  constructor(operation: string, { method, url, headers }: Draft, text: string | undefined) {
    this.operation = operation;
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.text = text;
  }

  get body(): Uint8Array | undefined {
    return this.text === undefined ? undefined : encoder.encode(this.text);
  }
}

const encoder = new TextEncoder();

class Exchange {
  /** Whether the request has been handed to `fetch`. */
  #sent = false;
  readonly #request: Outgoing;
  readonly #attempt: Attempt;
  readonly #deadline: Deadline;

  constructor(request: Outgoing, attempt: Attempt, deadline: Deadline) {
    this.#request = request;
    this.#attempt = attempt;
    this.#deadline = deadline;
  }

  async run(): Promise<Answer> {
    const { call, middleware } = this.#attempt;
    if (middleware.length === 0) return this.#sendOnce();
    try {
      return await this.#deadline.race(this.#runMiddleware());
    } catch (cause) {
      if (cause instanceof CallError) throw cause;
      const error = new MiddlewareError(call, cause);
      throw this.#sent ? this.#lost(cause, error) : (this.#endedEarly() ?? error);
    }
  }

  /** The attempt with all middleware around it, the first of them outermost. */
  async #runMiddleware(): Promise<Answer> {
    const { call, middleware } = this.#attempt;
    const context = { provider: call.provider, attempt: call.attempts, signal: this.#deadline.signal };
    const chain = middleware.reduceRight<() => Promise<Response>>(
      (next, layer) => async () => layer(this.#request, callOnce(next, call), context),
      async () => asUnread(await this.#sendOnce()),
    );
    return readWhole(await chain(), this.#attempt.operation);
  }

  async #sendOnce(): Promise<Answer> {
    await this.#authenticate();
    const { method, url, headers, text } = this.#request;
    this.#attempt.onReady?.(this.#request);
    this.#sent = true;
    try {
      const response = await this.#attempt.fetch(url, {
        method,
        headers,
        ...sendOnce(this.#attempt.operation, text),
        // Credentials and signed bodies go to the address they were made for and nowhere else.
        redirect: "manual",
        signal: this.#deadline.signal,
      });
      return await readWhole(response, this.#attempt.operation);
    } catch (cause) {
      throw this.#lost(cause);
    }
  }

  async #authenticate(): Promise<void> {
    const { authenticate, call } = this.#attempt;
    try {
      const pending = authenticate(this.#request);
      if (pending !== undefined) await this.#deadline.race(pending);
    } catch (cause) {
      throw this.#endedEarly() ?? new AuthenticationError(call, cause);
    }
    const early = this.#endedEarly();
    if (early !== undefined) throw early;
  }

  #endedEarly(): CallError | undefined {
    const { call, timeout, signal } = this.#attempt;
    switch (this.#deadline.ended()) {
      case "timeout":
        return new TimeoutError(call, timeout);
      case "aborted":
        return new AbortedError(call, signal?.reason);
      case undefined:
        return undefined;
    }
  }

  /** What it means that no answer came. */
  #lost(cause: unknown, otherwise?: CallError): CallError {
    const { call, operation } = this.#attempt;
    const error = this.#endedEarly() ?? otherwise ?? new ConnectionError(call, cause);
    if (isSafe(operation) || failedBeforeSending(cause)) return error;
    return new OutcomeUnknownError(call, false, error);
  }
}

function callOnce(next: () => Promise<Response>, call: CallInfo): () => Promise<Response> {
  let called = false;
  return () => {
    if (called) {
      throw new UsageError(`${call.provider} ${call.operation}: a middleware called \`next\` twice`);
    }
    called = true;
    return next();
  };
}

async function readWhole(response: Response, { answer }: Operation): Promise<Answer> {
  const body = answer === "blob" ? new Uint8Array(await response.arrayBuffer()) : await response.text();
  // In a browser a redirect that is not followed has no status.
  return {
    response: response.type === "opaqueredirect" ? new Response(null, { status: 302 }) : response,
    body,
  };
}

/** The answer as if it had just come from the network, for a middleware to read. */
function asUnread({ response, body }: Answer): Response {
  const { status, statusText, headers } = response;
  return new Response(nullBodyStatuses.has(status) ? null : (body as BodyInit), {
    status,
    statusText,
    headers,
  });
}

const nullBodyStatuses = new Set([204, 205, 304]);

/** Whether no connection came about at all. When in doubt, no: a runtime that does not say so counts as sent. */
function failedBeforeSending(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string" && beforeSending.has(code)) return true;
  }
  return false;
}

/** Codes of Node's sockets and resolver, of undici, and of Bun. */
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);
