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
  /** How often the call was sent, or was about to be. */
  readonly attempts: number;
  /** The key that all attempts carried, if the contract has one for the operation. */
  readonly idempotencyKey: string | undefined;
  /** The id of the operation that finds out what became of the call, where the provider has one. */
  readonly reconcile: string | undefined;
}

/** Something went wrong with one call. A call returns such an error, and `unwrap` throws it. */
export abstract class CallError extends PaysessionError implements CallInfo {
  readonly provider: string;
  readonly operation: string;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
  readonly reconcile: string | undefined;

  constructor(call: CallInfo, message: string, options?: ErrorOptions) {
    super(`${call.provider} ${call.operation}: ${message}`, options);
    this.provider = call.provider;
    this.operation = call.operation;
    this.attempts = call.attempts;
    this.idempotencyKey = call.idempotencyKey;
    this.reconcile = call.reconcile;
  }
}

/** The provider refused the call, in the form that its contract describes. */
export class ApiError<Body = unknown> extends CallError {
  override readonly name = "ApiError";
  readonly code = "api" as const;
  /** HTTP status of the answer. Some providers refuse with 200. */
  readonly status: number;
  /** The provider's own code of what is wrong, such as `invalid_parameter`. */
  readonly providerCode: string | undefined;
  /**
   * The whole refusal as the provider sent it, with details. It may repeat what was sent, card data included, so it is
   * left out when the error is printed or written as JSON.
   */
  declare readonly body: Body;

  constructor(
    call: CallInfo,
    refusal: { status: number; body: Body; code?: string | undefined; message?: string | undefined },
  ) {
    const { status, body, code, message } = refusal;
    const words = [code, message].filter((part) => part !== undefined).join(": ");
    super(call, `refused with HTTP ${status}${words === "" ? "; the error's body says why" : `, ${words}`}`);
    this.status = status;
    this.providerCode = code;
    Object.defineProperty(this, "body", { value: body });
  }
}

/** An answer that the contract does not describe: a redirect, no body where there must be one, or no JSON. */
export class UnexpectedResponseError extends CallError {
  override readonly name = "UnexpectedResponseError";
  readonly code = "unexpected_response" as const;
  /** HTTP status of the answer. */
  readonly status: number;
  /** How the body begins, without what was secret in the request. */
  readonly excerpt: string;

  constructor(call: CallInfo, status: number, problem: string, excerpt: string) {
    super(call, `HTTP ${status}, ${problem}${excerpt === "" ? "" : `: ${excerpt}`}`);
    this.status = status;
    this.excerpt = excerpt;
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

/** A middleware threw. Nothing was sent, or the operation only reads. */
export class MiddlewareError extends CallError {
  override readonly name = "MiddlewareError";
  readonly code = "middleware" as const;

  constructor(call: CallInfo, cause: unknown) {
    super(call, "a middleware threw; see the cause", { cause });
  }
}

/**
 * A request that changes something may have been sent, and no answer tells whether it was carried out. Find out before
 * making the call again. `cause` is what went wrong last.
 */
export class OutcomeUnknownError extends CallError {
  override readonly name = "OutcomeUnknownError";
  readonly code = "outcome_unknown" as const;
  /** True when the provider says that it has the request, though not what came of it. */
  readonly arrived: boolean;

  constructor(call: CallInfo, arrived: boolean, cause: unknown) {
    const known = arrived
      ? "it arrived, but its answer was lost."
      : "no answer, so it may or may not have been carried out.";
    const advice =
      call.reconcile === undefined
        ? "Find out before making it again."
        : `Use ${call.reconcile} to find out.`;
    super(call, `${known} ${advice}`, { cause });
    this.arrived = arrived;
  }
}
