import { UsageError } from "@paysession/core";
import type { ClaimContext, Inbox } from "@paysession/inbox";

/** Options of every provider's `sweepWebhooks`. */
export interface SweepOptions<Missed, Transaction = never> {
  /**
   * The inbox that the webhook handler uses. If it has no `knows`, each state of an object counts as missed once, even if
   * its webhook arrived.
   */
  readonly inbox: Inbox<Transaction>;
  /**
   * Handles what no webhook has reported. What it throws goes to `onError`; the sweep goes on, and the next one hands the
   * same over again.
   */
  readonly onMissed: (missed: Missed, context: ClaimContext<Transaction>) => unknown;
  /**
   * Receives what `onMissed` threw, and the key of the event or object.
   *
   * @default console.error
   */
  readonly onError?: ((error: unknown, key: string) => void) | undefined;
  /** Ends the sweep. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds after which an unfinished claim can be claimed by others. It is renewed while `onMissed` runs.
   *
   * @default 30000
   */
  readonly lease?: number | undefined;
  /** Names the process in the inbox. By default, a random name. */
  readonly owner?: string | undefined;
}

/** What a webhook handler can do with an event that was missed. */
export interface SweepHandler<Webhook> {
  process(received: Webhook): Promise<"handled" | "already_handled" | "busy">;
}

/**
 * Reads a time, for the provider.
 *
 * @returns ISO 8601, UTC.
 * @throws UsageError if it is not a time.
 */
export function readTime(time: Date | string, name: string): string {
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new UsageError(`sweepWebhooks: ${name} must be a Date or a time in ISO 8601`);
}

/** @throws UsageError if an option is missing or malformed. */
export function checkSweepOptions(options: SweepOptions<never>): void {
  const { inbox, onMissed, lease = 30_000 } = options;
  if (typeof inbox?.claim !== "function") {
    throw new UsageError("sweepWebhooks: inbox is missing. Pass the inbox of the webhook handler");
  }
  if (typeof onMissed !== "function") throw new UsageError("sweepWebhooks: onMissed must be a function");
  if (!(Number.isFinite(lease) && lease > 0)) {
    throw new UsageError("sweepWebhooks: lease must be a positive number of milliseconds");
  }
}
