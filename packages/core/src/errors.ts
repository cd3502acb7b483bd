/** Every error of this library has a `code` that never changes, so that programs need not read messages. */
export abstract class PaysessionError extends Error {
  /** The kind of error, such as `outcome_unknown`. It never changes, unlike the message. */
  abstract readonly code: string;
}

/** The program used the library wrongly. Thrown at once, before anything is sent. The message names the fix. */
export class UsageError extends PaysessionError {
  override readonly name = "UsageError";
  /** `usage`: the library was used wrongly, and nothing was sent. */
  readonly code = "usage" as const;
}

/** One parameter at fault. */
export interface ErrorDetail {
  /** The member of the body, or the parameter, as a JSON pointer such as `/payment_details/number`. */
  readonly pointer: string;
  readonly message: string;
}

/** What is known of the call that an error belongs to. */
export interface CallInfo {
  /** The provider, such as `KOMOJU`. */
  readonly provider: string;
  /** The operation ID, such as `createSession`. */
  readonly operation: string;
  /** How many attempts were made. */
  readonly attempts: number;
  /** The key that all attempts carried, if the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** The path parameters that are not sensitive, for messages. */
  readonly path: string;
}

/** What the provider's response said about an error. */
export interface ResponseFacts {
  readonly status?: number | undefined;
  readonly providerCode?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly details?: readonly ErrorDetail[] | undefined;
}

/** A call failed. Calls by operation ID reject with such an error; results hold it as `error`. */
export abstract class CallError extends PaysessionError {
  /** The provider, such as `KOMOJU`. */
  readonly provider: string;
  /** The operation ID, such as `createSession`. */
  readonly operation: string;
  /** How many attempts were made. */
  readonly attempts: number;
  /** The key that all attempts carried, if the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** HTTP status of the last response, if there was one. Some providers report errors with status 200. */
  readonly status: number | undefined;
  /** The provider's own error code, such as `invalid_parameter`. */
  readonly providerCode: string | undefined;
  /** Milliseconds after which the provider asks to try again. */
  readonly retryAfter: number | undefined;
  /** The parameters at fault, as far as the provider names them. */
  readonly details: readonly ErrorDetail[];
  readonly #summary: string;

  constructor(call: CallInfo, summary: string, facts: ResponseFacts = {}, options?: ErrorOptions) {
    super(`${call.provider} ${call.operation}${call.path}: ${summary}`, options);
    this.#summary = summary;
    this.provider = call.provider;
    this.operation = call.operation;
    this.attempts = call.attempts;
    this.idempotencyKey = call.idempotencyKey;
    this.status = facts.status;
    this.providerCode = facts.providerCode;
    this.retryAfter = facts.retryAfter;
    this.details = facts.details ?? [];
  }

  /** What went wrong, without provider, operation and path parameters. */
  get summary(): string {
    return this.#summary;
  }

  /** The error for a log: its message and properties, without the stack and the provider's body. */
  toJSON(): object {
    return { ...this, name: this.name, code: this.code, message: this.message };
  }
}

/** The provider rejected the request in the form that its contract describes. The request had no effect. */
export class ApiError<Body = unknown> extends CallError {
  override readonly name = "ApiError";
  /** `api`: the provider rejected the request, which had no effect. */
  readonly code = "api" as const;
  declare readonly status: number;
  readonly #body: Body;

  constructor(call: CallInfo, message: string, body: Body, facts: ResponseFacts) {
    super(call, message, facts);
    this.#body = body;
  }

  /**
   * The provider's whole error body, typed from the contract. It may repeat what was sent, card data included, so it is
   * left out when the error is printed or converted to JSON.
   */
  get body(): Body {
    return this.#body;
  }
}

/** Why a response is not one that the contract describes. */
export type UnexpectedReason =
  /** A redirect, which is never followed. */
  | "redirect"
  /** The body is not what the contract describes, or is cut off. */
  | "undescribed"
  /** There is no body, where there must be one. */
  | "empty"
  /** An integer beyond 2^53, which JavaScript would round. */
  | "unsafe_integer"
  /** The body exceeds `maxResponseBytes`. */
  | "too_large";

/** A response that the contract does not describe. Of a write, this is the cause of an OutcomeUnknownError. */
export class UnexpectedResponseError extends CallError {
  override readonly name = "UnexpectedResponseError";
  /** `unexpected_response`: the response is not one that the contract describes. */
  readonly code = "unexpected_response" as const;
  declare readonly status: number;
  readonly reason: UnexpectedReason;
  /** How the body begins, without the secrets of the request. */
  readonly excerpt: string;

  constructor(
    call: CallInfo,
    reason: UnexpectedReason,
    problem: string,
    excerpt: string,
    facts: ResponseFacts,
  ) {
    super(call, `HTTP ${facts.status} ${problem}${excerpt === "" ? "" : `: ${excerpt}`}`, facts);
    this.reason = reason;
    this.excerpt = excerpt;
  }
}

/** The connection failed. Nothing was sent, or the operation only reads, so the call may be repeated. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  /** `connection`: the connection failed, and nothing can have changed. */
  readonly code = "connection" as const;

  constructor(call: CallInfo, message: string, cause: unknown) {
    super(call, message, undefined, { cause });
  }
}

/** No response came in time. Nothing was sent, or the operation only reads, so the call may be repeated. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** `timeout`: no response came in time, and nothing can have changed. */
  readonly code = "timeout" as const;
  /** The time that was allowed, in milliseconds. */
  readonly timeout: number;

  constructor(call: CallInfo, timeout: number) {
    super(call, `no response within ${Math.round(timeout)} ms`);
    this.timeout = timeout;
  }
}

/** The caller's signal ended the call. Nothing was sent, or the operation only reads. */
export class AbortedError extends CallError {
  override readonly name = "AbortedError";
  /** `aborted`: the caller's signal ended the call, and nothing can have changed. */
  readonly code = "aborted" as const;

  constructor(call: CallInfo, reason: unknown) {
    super(call, "aborted by the caller's signal", undefined, { cause: reason });
  }
}

/** The token or signature could not be created. Nothing was sent. */
export class AuthenticationError extends CallError {
  override readonly name = "AuthenticationError";
  /** `authentication`: the token or signature could not be created, and nothing was sent. */
  readonly code = "authentication" as const;

  constructor(call: CallInfo, cause: unknown) {
    super(call, "the token or signature could not be created; nothing was sent", undefined, { cause });
  }
}

/** A middleware threw. Nothing was sent, or the operation only reads. */
export class MiddlewareError extends CallError {
  override readonly name = "MiddlewareError";
  /** `middleware`: a middleware threw, and nothing can have changed. */
  readonly code = "middleware" as const;

  constructor(call: CallInfo, cause: unknown) {
    super(call, "a middleware failed; see `cause`", undefined, { cause });
  }
}

/**
 * What `settle` needs to find out what became of a request. It can be stored as JSON and contains no secrets.
 */
export interface UnknownOutcome {
  /** The provider's short name, such as `smart-glocal`. */
  readonly provider: string;
  /** The operation ID. */
  readonly operation: string;
  /** The key that all attempts carried, if the operation takes one. */
  readonly idempotencyKey?: string;
  /** When the first attempt was made, ISO 8601. The provider remembers the key from then on. */
  readonly firstAttemptAt: string;
  /** When the last attempt ended, ISO 8601. What it sent may arrive even later. */
  readonly lastAttemptAt: string;
  /** Whether the request had a body, which `settle` may need again. */
  readonly hasBody: boolean;
  /** The parameters that identify the record, by source such as `path.id` or `body.external_identifier`. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/**
 * A write may have been carried out, and no response proves what became of it. Do not repeat it with another key; find out
 * with `settle(client, error.outcome)`, now or later. `cause` is what went wrong last.
 */
export class OutcomeUnknownError extends CallError {
  override readonly name = "OutcomeUnknownError";
  /** `outcome_unknown`: the write may have been carried out; no response proves what became of it. */
  readonly code = "outcome_unknown" as const;
  /** True when the provider confirmed that it received the request, though not its result. */
  readonly received: boolean;
  /** What `settle` needs. It can be stored as JSON and contains no secrets. */
  readonly outcome: UnknownOutcome;

  constructor(call: CallInfo, outcome: UnknownOutcome, received: boolean, cause: CallError) {
    const known = received ? "the request was received, but its result is unknown" : "the outcome is unknown";
    super(call, `${known} (${cause.summary}). Find out with settle() before repeating the call`, cause, {
      cause,
    });
    this.received = received;
    this.outcome = outcome;
  }
}

/** Every error that a call can end with. Test `error.code`. */
export type CallFailure<ErrorBody = unknown> =
  | ApiError<ErrorBody>
  | UnexpectedResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | AuthenticationError
  | MiddlewareError
  | OutcomeUnknownError;
