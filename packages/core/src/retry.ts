import { retryClass, type Contract, type Operation } from "./contract.js";
import {
  ApiError,
  ConnectionError,
  OutcomeUnknownError,
  TimeoutError,
  UnexpectedResponseError,
  UsageError,
  type CallError,
} from "./errors.js";

/** How often a call is sent, and how long it waits in between. */
export interface RetryOptions {
  /**
   * How often a call is sent at most, the first time included. Writes are sent again only where the contract has an
   * idempotency key for them, with the same key.
   *
   * @default 3
   */
  attempts?: number | undefined;
  /**
   * Milliseconds. The first wait is a random time up to this; the limit doubles with each wait.
   *
   * @default 500
   */
  delay?: number | undefined;
  /**
   * Milliseconds that no wait exceeds. If the provider's `Retry-After` asks for more, the call ends instead.
   *
   * @default 30000
   */
  maxDelay?: number | undefined;
}

export type RetryPolicy = { readonly [Option in keyof RetryOptions]-?: NonNullable<RetryOptions[Option]> };

/** @throws UsageError for numbers that make no sense. */
export function readPolicy(
  options: RetryOptions,
  defaults: RetryPolicy = defaultPolicy,
  where: string,
): RetryPolicy {
  const { attempts = defaults.attempts, delay = defaults.delay, maxDelay = defaults.maxDelay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new UsageError(`${where}: retry.attempts must be a whole number from 1`);
  }
  if (!(delay >= 0 && maxDelay >= 0 && maxDelay < 2 ** 31)) {
    throw new UsageError(
      `${where}: retry.delay and retry.maxDelay must be milliseconds from 0 to below 2^31`,
    );
  }
  return { attempts, delay, maxDelay };
}

export const defaultPolicy: RetryPolicy = { attempts: 3, delay: 500, maxDelay: 30_000 };

/**
 * Whether an attempt that ended so may be followed by another. A connection that never came about can be tried again
 * for anything; an answer that was lost, or that asks to come back, only for what may be sent twice.
 */
export function mayRetry(error: CallError, operation: Operation, contract: Contract): boolean {
  // Of a write, a bare ConnectionError says that nothing was sent.
  if (error instanceof ConnectionError) return true;
  const kind = retryClass(operation);
  if (kind === "never") return false;
  if (error instanceof TimeoutError) return kind === "safe";
  if (error instanceof OutcomeUnknownError) {
    return !error.arrived && (error.cause instanceof ConnectionError || error.cause instanceof TimeoutError);
  }
  if (!(error instanceof ApiError || error instanceof UnexpectedResponseError)) return false;
  return (
    passing.has(error.status) ||
    (error.status === 500 && kind === "safe") ||
    (kind === "with-key" && isRunning(error, contract))
  );
}

/** Statuses that say "not now". */
const passing = new Set([408, 425, 429, 502, 503, 504]);

/** Whether the provider says that it is still working on the first request with this key. */
function isRunning(error: ApiError | UnexpectedResponseError, { idempotency }: Contract): boolean {
  const running = idempotency?.running;
  if (running?.status !== error.status) return false;
  return running.code === undefined || (error instanceof ApiError && error.providerCode === running.code);
}

/**
 * Whether a refusal of a later attempt tells what became of an earlier one whose answer was lost. A replay does. A
 * refusal that comes before the key is looked at does not, nor does any where repeated keys are refused.
 */
export function isDecisive(error: CallError, contract: Contract): boolean {
  if (!(error instanceof ApiError) || contract.idempotency?.repeated !== "replays") return false;
  return error.status < 500 && !undecided.has(error.status) && !isRunning(error, contract);
}

const undecided = new Set([401, 403, 407, 408, 425, 429]);

/**
 * Milliseconds to wait before the next attempt: exponential backoff with full jitter, or what the provider asks for.
 * `undefined` when it asks for more than the policy allows.
 *
 * @param attempt The number of the attempt that has ended, from 1.
 * @param retryAfter The answer's `Retry-After`: seconds, or a date.
 */
export function nextDelay(
  attempt: number,
  retryAfter: string | null | undefined,
  { delay, maxDelay }: RetryPolicy,
): number | undefined {
  const asked = retryAfter ? readRetryAfter(retryAfter) : undefined;
  if (asked !== undefined) return asked <= maxDelay ? asked : undefined;
  return Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
}

/** RFC 9110, 10.2.3. What is neither a number nor a date is as good as nothing. */
function readRetryAfter(value: string): number | undefined {
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
