import { connectionWasNeverMade, describeConnectionError } from "./connection-errors.js";
import { isSafe } from "./contract.js";
import { startDeadline, type Deadline } from "./deadline.js";
import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  MiddlewareError,
  OutcomeUnknownError,
  TimeoutError,
  type CallFailure,
  type CallInfo,
} from "./errors.js";
import { describeHeaders, describeRequest, type RequestEvent } from "./hooks.js";
import { runMiddleware, type OutgoingRequest } from "./middleware.js";
import { outcomeTable, type Ending } from "./outcome.js";
import { describeCall, describeOutcome, type PreparedCall } from "./prepare-call.js";
import { preventResend } from "./prevent-resend.js";
import { redactError, secretsOf } from "./redact.js";
import { interpretResponse, readBody, type Body, type Interpretation } from "./response.js";

/** Where an attempt stands among those of its call. */
export interface AttemptPosition {
  /** From 1. */
  readonly number: number;
  /** When the first attempt was made, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether the outcome of an earlier attempt is unknown. */
  readonly earlierUnknown: boolean;
  /** Whether a response to an earlier attempt confirmed that the request was received. */
  readonly earlierReceived: boolean;
  /** Milliseconds that the attempt may take. */
  readonly timeout: number;
}

/** How an attempt ended. There is an error unless the ending is `success`. */
export interface AttemptEnd {
  readonly ending: Ending;
  readonly data?: unknown;
  readonly error?: CallFailure;
  readonly response?: Response;
  /** Drops cached credentials that the attempt was sent with. Returns whether that makes another attempt worthwhile. */
  readonly dropCredentials: () => boolean;
}

/**
 * Makes one attempt: middleware → authenticate → send → read the whole response, all within the attempt's time. Never
 * throws for what middleware, authentication, network or provider do.
 */
export async function makeAttempt(call: PreparedCall, position: AttemptPosition): Promise<AttemptEnd> {
  const deadline = startDeadline(position.timeout, call.signal);
  const attempt = new Attempt(call, position, deadline);
  try {
    return await attempt.run();
  } finally {
    attempt.close();
    deadline.stop();
  }
}

/** fetch encodes a text as the very bytes that `body` gives, so they are made only for those who look at them. */
class Outgoing implements OutgoingRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly #text: string | undefined;

  constructor({ id, operation, url, headers, text }: PreparedCall) {
    this.operation = id;
    this.method = operation.method.toUpperCase();
    this.url = url;
    this.headers = new Headers(headers);
    this.#text = text;
  }

  get body(): Uint8Array | undefined {
    return this.#text === undefined ? undefined : encoder.encode(this.#text);
  }
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** A failure that this attempt created itself. Only by identity can it be told from one that a middleware brings along. */
interface OwnFailure {
  readonly ending: Ending;
  readonly error: CallFailure;
  readonly response?: Response;
}

class Attempt {
  /** Whether the innermost `next` has been entered. From then on, what a middleware throws counts as thrown after sending. */
  #entered = false;
  /** Whether `fetch` has been entered. Until then, nothing has left the process. */
  #fetched = false;
  #closed = false;
  #failure: OwnFailure | undefined;
  #event: RequestEvent | undefined;
  readonly #started = performance.now();
  readonly #request: Outgoing;
  readonly #call: PreparedCall;
  readonly #position: AttemptPosition;
  readonly #deadline: Deadline;

  constructor(call: PreparedCall, position: AttemptPosition, deadline: Deadline) {
    this.#call = call;
    this.#position = position;
    this.#deadline = deadline;
    this.#request = new Outgoing(call);
  }

  /** Nothing is sent from now on. */
  close(): void {
    this.#closed = true;
  }

  async run(): Promise<AttemptEnd> {
    const { middleware } = this.#call.client;
    try {
      if (middleware.length === 0) {
        const { response, body } = await this.#send();
        return this.#interpret(response, body);
      }
      const response = await this.#deadline.race(this.#runMiddleware());
      const body = await this.#deadline.race(this.#readBody(response, false));
      return this.#interpret(response, body);
    } catch (cause) {
      const failure = this.#failure;
      return this.#end(
        failure !== undefined && failure.error === cause ? failure : this.#foreignFailure(cause),
      );
    }
  }

  async #runMiddleware(): Promise<Response> {
    const { client } = this.#call;
    const { signal } = this.#deadline;
    const context = { provider: client.contract.title, attempt: this.#position.number, signal };
    const send = async (): Promise<Response> => {
      this.#entered = true;
      const { response, body } = await this.#send();
      if (body === undefined) return this.#tooLarge(response);
      return asUnread(response, body);
    };
    try {
      return await runMiddleware(client.middleware, this.#request, context, send);
    } finally {
      // What a middleware has not awaited must not be sent while its own response is still being read.
      this.close();
    }
  }

  /** Middleware cannot be given a body that has not been kept. */
  #tooLarge(response: Response): never {
    const { ending, reason } = this.#meaning(response, undefined);
    return this.#fail(ending, reason as CallFailure, response);
  }

  async #send(): Promise<{ response: Response; body: Body }> {
    await this.#authenticate();
    this.#checkKey();
    const { client, operation, text } = this.#call;
    const { method, url, headers } = this.#request;
    this.#notifyRequest();
    this.#fetched = true;
    try {
      const init = {
        method,
        headers,
        ...preventResend(operation, text),
        // Credentials and signed bodies go to the address they were made for and nowhere else.
        redirect: "manual",
        signal: this.#deadline.signal,
      } as const;
      if (client.fetch === undefined) {
        const response = await globalThis.fetch(url, init);
        return { response, body: await this.#readBody(response, true) };
      }
      // A caller's fetch may ignore the signal.
      const response = await this.#deadline.race(client.fetch(url, init));
      return { response, body: await this.#deadline.race(this.#readBody(response, false)) };
    } catch (cause) {
      return this.#lost(cause);
    }
  }

  #readBody(response: Response, trustLength: boolean): Promise<Body> {
    const { client, operation } = this.#call;
    return readBody(response, operation, client.maxResponseBytes, trustLength);
  }

  /** A middleware that changed the key would make the provider take a repetition for another call. */
  #checkKey(): void {
    const { idempotencyKey, client } = this.#call;
    const { header } = client.contract.idempotency ?? {};
    if (header === undefined || (this.#request.headers.get(header) ?? undefined) === idempotencyKey) return;
    this.#fail(
      "not_prepared",
      new MiddlewareError(this.#info(), new Error(`A middleware changed the header ${header}`)),
    );
  }

  async #authenticate(): Promise<void> {
    const { signal } = this.#deadline;
    try {
      const pending = this.#call.client.authenticate(this.#request, { signal });
      if (pending !== undefined) await this.#deadline.race(pending);
    } catch (cause) {
      this.#fail("not_prepared", this.#endedEarly() ?? new AuthenticationError(this.#info(), cause));
    }
    const early = this.#endedEarly();
    if (early !== undefined) this.#fail("not_prepared", early);
    if (this.#closed) throw new Error("The middleware has ended; nothing is sent any more");
  }

  /** Nothing came back from `fetch`, or not all of it. */
  #lost(cause: unknown): never {
    const builtIn = this.#call.client.fetch === undefined;
    const early = this.#endedEarly();
    if (early !== undefined)
      this.#fail(early instanceof AbortedError ? "interrupted" : "response_lost", early);
    const clean = redactError(cause, this.#secrets());
    const error = new ConnectionError(this.#info(), describeConnectionError(clean), clean);
    return this.#fail(builtIn && connectionWasNeverMade(cause) ? "no_connection" : "response_lost", error);
  }

  #fail(ending: Ending, reason: CallFailure, response?: Response): never {
    const error = this.#asOutcome(ending, reason);
    this.#failure = { ending, error, ...(response !== undefined && { response }) };
    throw error;
  }

  /** An error that does not come from this attempt: a middleware threw, or its time was over. */
  #foreignFailure(cause: unknown): OwnFailure {
    const early = this.#endedEarly();
    const reason = early ?? new MiddlewareError(this.#info(), cause);
    // Once the time is over or the caller has aborted, `fetch` is not entered any more, even if `next` has been.
    const mayBeSent = this.#fetched || (this.#entered && early === undefined);
    const ending = !mayBeSent
      ? "not_prepared"
      : early instanceof TimeoutError
        ? "response_lost"
        : "interrupted";
    return { ending, error: this.#asOutcome(ending, reason) };
  }

  #endedEarly(): TimeoutError | AbortedError | undefined {
    switch (this.#deadline.ended()) {
      case "timeout":
        return new TimeoutError(this.#info(), this.#position.timeout);
      case "aborted":
        return new AbortedError(this.#info(), this.#call.signal?.reason);
      case undefined:
        return undefined;
    }
  }

  #meaning(response: Response, body: Body): Interpretation {
    const { client, operation, idempotencyKey } = this.#call;
    return interpretResponse(response, body, {
      contract: client.contract,
      operation,
      keyed: idempotencyKey !== undefined,
      earlierUnknown: this.#position.earlierUnknown,
      info: () => this.#info(),
      secrets: () => this.#secrets(),
    });
  }

  #interpret(response: Response, body: Body): AttemptEnd {
    const interpretation = this.#meaning(response, body);
    const { ending, reason } = interpretation;
    if (reason === undefined) return this.#end({ ending, data: interpretation.data, response });
    return this.#end({ ending, error: this.#asOutcome(ending, reason), response });
  }

  /** The error of an attempt: that of a write says so if its outcome is unknown. */
  #asOutcome(ending: Ending, reason: CallFailure): CallFailure {
    const { outcome } = outcomeTable[ending];
    const known = outcome === "not_sent" || outcome === "rejected" || outcome === "succeeded";
    if (known || isSafe(this.#call.operation)) return reason;
    const { startedAt, earlierReceived } = this.#position;
    const facts = describeOutcome(this.#call, startedAt);
    return new OutcomeUnknownError(this.#info(), facts, earlierReceived || outcome !== "unknown", reason);
  }

  #info(): CallInfo {
    return describeCall(this.#call, this.#position.number);
  }

  #secrets(): Set<string> {
    const { client, operation, input } = this.#call;
    return secretsOf(input, this.#request.headers, client.contract, operation);
  }

  #notifyRequest(): void {
    const { hooks, client, operation, idempotencyKey, input } = this.#call;
    if (hooks === undefined) return;
    const facts = { attempt: this.#position.number, idempotencyKey, path: input.path };
    this.#event = describeRequest(this.#request, client.contract, operation, facts);
    hooks.onRequest(this.#event);
  }

  #end(end: Omit<AttemptEnd, "dropCredentials">): AttemptEnd {
    const { hooks, client, operation } = this.#call;
    if (this.#event !== undefined) {
      hooks?.onResponse({
        request: this.#event,
        status: end.response?.status,
        headers: describeHeaders(end.response?.headers, client.contract, operation, this.#secrets()),
        error: end.error,
        duration: performance.now() - this.#started,
      });
    }
    return { ...end, dropCredentials: () => client.authenticate.refused?.(this.#request) ?? false };
  }
}

/** The response as if it had just come from the network, for a middleware to read. */
function asUnread({ status, statusText, headers }: Response, body: string | Uint8Array): Response {
  return new Response(nullBodyStatuses.has(status) ? null : (body as BodyInit), {
    status,
    statusText,
    headers,
  });
}

const nullBodyStatuses = new Set([204, 205, 304]);
