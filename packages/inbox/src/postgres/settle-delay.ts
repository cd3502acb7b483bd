import { UsageError } from "../errors.js";

/** How long an outcome that is still unknown is left alone, in milliseconds. */
export interface SettleDelay {
  /**
   * After the first attempt. It doubles with each further one.
   *
   * @default 30000
   */
  readonly minimum?: number | undefined;
  /** @default 21600000 (six hours) */
  readonly maximum?: number | undefined;
}

/** Longer than this, even a provider's `retryAfter` is not waited for. */
const limit = 30 * 24 * 3_600_000;

/**
 * The delay before the next attempt: it doubles with each attempt and varies by a quarter, so that outcomes of the same
 * outage do not fall due together.
 *
 * @param attempts How many attempts have been made.
 * @param retryAfter Milliseconds before which an attempt is useless.
 */
export function settleDelay(
  { minimum = 30_000, maximum = 6 * 3_600_000 }: SettleDelay,
  attempts: number,
  retryAfter: number | undefined,
  random: () => number = Math.random,
): number {
  const base = Math.min(maximum, minimum * 2 ** (attempts - 1));
  const varied = Math.min(maximum, Math.max(minimum, base * (0.75 + random() / 2)));
  // A retryAfter that is no number must not make the row due at once.
  return Math.min(limit, Math.max(varied, Number.isNaN(Number(retryAfter)) ? 0 : Number(retryAfter)));
}

/** @throws UsageError if a delay is malformed. */
export function checkSettleDelay({ minimum = 30_000, maximum = 6 * 3_600_000 }: SettleDelay): void {
  if (minimum > 0 && maximum >= minimum && maximum <= limit) return;
  throw new UsageError(
    "outcomes.settle: delay must have a minimum above 0 and a maximum from there to 30 days, in milliseconds",
  );
}
