import { UsageError } from "./errors.js";

/** How often a call is attempted, and how long it waits in between. */
export interface RetryOptions {
  /**
   * How many attempts are made at most, including the first. Writes are repeated only with an idempotency key, the same
   * on all attempts.
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

export const defaultPolicy: RetryPolicy = { attempts: 3, delay: 500, maxDelay: 30_000 };

/**
 * Checks retry options and fills in the defaults.
 *
 * @param where The client or call, for the message.
 * @throws UsageError for numbers that make no sense.
 */
export function readPolicy(options: RetryOptions, defaults: RetryPolicy, where: string): RetryPolicy {
  if (typeof options !== "object" || options === null) {
    throw new UsageError(`${where}: retry must be an object: retry: { attempts: 3 }`);
  }
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

/**
 * Milliseconds to wait before the next attempt: exponential backoff with full jitter, or what the provider asks for.
 * `undefined` when it asks for more than the policy allows.
 *
 * @param attempt The number of the attempt that has ended, from 1.
 * @param retryAfter Milliseconds that the provider asks for.
 */
export function nextDelay(
  attempt: number,
  retryAfter: number | undefined,
  { delay, maxDelay }: RetryPolicy,
): number | undefined {
  if (retryAfter !== undefined) return retryAfter <= maxDelay ? retryAfter : undefined;
  return Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
}

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date. Any other value is ignored.
 *
 * @returns Milliseconds from now.
 */
export function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value.trim());
  const date = isDate ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
