/** Every error of this library has a `code` that never changes, so that a program need not read messages. */
export abstract class PaysessionError extends Error {
  abstract readonly code: string;
}

/** The program used the library wrongly. Thrown at once, before anything is sent. */
export class UsageError extends PaysessionError {
  override readonly name = "UsageError";
  readonly code = "usage" as const;
}

/** What is known of the call that an error belongs to. */
export interface CallInfo {
  /** The provider, such as `KOMOJU`. */
  readonly provider: string;
  /** The operation's id, such as `createSession`. */
  readonly operation: string;
}

/** Something went wrong with one call. A call returns such an error, and `unwrap` throws it. */
export abstract class CallError extends PaysessionError implements CallInfo {
  readonly provider: string;
  readonly operation: string;

  constructor({ provider, operation }: CallInfo, message: string, options?: ErrorOptions) {
    super(`${provider} ${operation}: ${message}`, options);
    this.provider = provider;
    this.operation = operation;
  }
}

/** The provider refused the call, in the form that its contract describes. */
export class ApiError<Body = unknown> extends CallError {
  override readonly name = "ApiError";
  readonly code = "api" as const;
  /** HTTP status of the answer. Some providers refuse with 200. */
  readonly status: number;
  /** The provider's own description of what is wrong. */
  readonly body: Body;

  constructor(call: CallInfo, status: number, body: Body) {
    super(call, `refused with HTTP ${status}; the error's body says why`);
    this.status = status;
    this.body = body;
  }
}

/** An answer that the contract does not describe: a redirect, no body where there must be one, or no JSON. */
export class UnexpectedResponseError extends CallError {
  override readonly name = "UnexpectedResponseError";
  readonly code = "unexpected_response" as const;
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(call: CallInfo, status: number, problem: string) {
    super(call, `HTTP ${status}, ${problem}`);
    this.status = status;
  }
}

/** The connection failed. Nothing was sent, or the operation only reads, so the call may be made again. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  readonly code = "connection" as const;

  constructor(call: CallInfo, cause: unknown) {
    super(call, "the connection failed", { cause });
  }
}

/** No answer came in time. Nothing was sent, or the operation only reads, so the call may be made again. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  readonly code = "timeout" as const;
  /** The time that was allowed, in milliseconds. */
  readonly timeout: number;

  constructor(call: CallInfo, timeout: number) {
    super(call, `no answer within ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** The caller's signal ended the call. Nothing was sent, or the operation only reads. */
export class AbortedError extends CallError {
  override readonly name = "AbortedError";
  readonly code = "aborted" as const;

  constructor(call: CallInfo, reason: unknown) {
    super(call, "aborted by the caller's signal", { cause: reason });
  }
}

/** The token or the signature could not be made. Nothing was sent. */
export class AuthenticationError extends CallError {
  override readonly name = "AuthenticationError";
  readonly code = "authentication" as const;

  constructor(call: CallInfo, cause: unknown) {
    super(call, "the token or signature could not be made; nothing was sent", { cause });
  }
}

/**
 * No answer came after a request that changes something may have been sent: it may or may not have been carried out.
 * Find out before making the call again. `cause` is a TimeoutError, an AbortedError or a ConnectionError.
 */
export class OutcomeUnknownError extends CallError {
  override readonly name = "OutcomeUnknownError";
  readonly code = "outcome_unknown" as const;
  /** The idempotency key that was sent, if one was. */
  readonly idempotencyKey: string | undefined;
  /** The id of the operation that finds out what became of the call, where the provider has one. */
  readonly reconcile: string | undefined;

  constructor(
    call: CallInfo,
    known: { idempotencyKey: string | undefined; reconcile: string | undefined },
    cause: CallError,
  ) {
    const advice = known.reconcile === undefined ? "" : ` Use ${known.reconcile} to find out.`;
    super(call, `no answer, so it may or may not have been carried out.${advice}`, { cause });
    this.idempotencyKey = known.idempotencyKey;
    this.reconcile = known.reconcile;
  }
}
