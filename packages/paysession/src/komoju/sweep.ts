import { webhookContract, type KomojuClient, type Payment, type StoredEvent } from "@paysession/komoju";
import { requireOptions } from "../require-options.js";
import type { SweepReport } from "../webhooks/sweep-error.js";
import {
  checkSweepOptions,
  readTime,
  type SweepHandler,
  type SweepOptions,
} from "../webhooks/sweep-options.js";
import { sweep, type Candidate } from "../webhooks/sweep.js";
import { stateOf, stateOfPayment } from "./state.js";
import type { KomojuWebhook } from "./webhook.js";

/** What no webhook has reported. */
export type KomojuMissed =
  | { readonly kind: "event"; readonly received: KomojuWebhook }
  /** A payment whose current state no event has reported. */
  | { readonly kind: "payment"; readonly state: string; readonly payment: Payment };

export interface KomojuSweepOptions<Transaction = never> extends SweepOptions<KomojuMissed, Transaction> {
  /**
   * Events and payments created since then are compared. Let it overlap with the previous sweep: whatever has been handled
   * is not handled again.
   */
  readonly since: Date | string;
  /** Leaves out what was created later, so that webhooks which are still on their way are not overtaken. */
  readonly until?: Date | string | undefined;
  /** The webhook handler. It handles missed events as if they had been received; `onMissed` then gets the payments only. */
  readonly handler?: SweepHandler<KomojuWebhook> | undefined;
}

/**
 * Finds the webhooks that never arrived: lists KOMOJU's events and payments, compares them with the inbox, and hands over
 * what is missing, each under a claim. It can be repeated and run in several processes at once.
 *
 * @param client Lists the events, 100 at a time, newest first.
 * @returns How much was missing.
 * @throws UsageError if an option is missing or malformed. SweepError if KOMOJU's records or the inbox cannot be read, or if
 * `signal` aborts.
 *
 * @example
 * const since = new Date(Date.now() - 24 * 3_600_000);
 * const report = await sweepWebhooks(komoju, { since, inbox, handler, onMissed: async (missed) => book(missed) });
 */
export async function sweepWebhooks<Transaction = never>(
  client: Pick<KomojuClient, "listEvents" | "listPayments">,
  options: KomojuSweepOptions<Transaction>,
): Promise<SweepReport> {
  requireOptions(options, "sweepWebhooks(komoju, { since, inbox, onMissed })");
  checkSweepOptions(options);
  const { since, until, signal, handler } = options;
  const query = {
    per_page: 100,
    start_time: readTime(since, "since"),
    ...(until !== undefined && { end_time: readTime(until, "until") }),
  };
  return sweep(candidatesOf(client, query, signal, handler), options);
}

/** Events come first, because those that are handled report the states of payments. */
async function* candidatesOf(
  client: Pick<KomojuClient, "listEvents" | "listPayments">,
  query: { per_page: number; start_time: string; end_time?: string },
  signal: AbortSignal | undefined,
  handler: SweepHandler<KomojuWebhook> | undefined,
): AsyncGenerator<Candidate<KomojuMissed>> {
  for await (const event of client.listEvents(query, { signal })) {
    const state = stateOf(event);
    const received = receivedFrom(event, state);
    const process = handler && (() => handler.process(received));
    yield { key: received.key, state, missed: { kind: "event", received }, process };
  }
  for await (const payment of client.listPayments(query, { signal })) {
    const state = stateOfPayment(payment);
    // A payment in its first status has not changed, so there is nothing that a webhook could have reported.
    if (state !== undefined && payment.status !== "pending")
      yield { state, missed: { kind: "payment", state, payment } };
  }
}

/** An event of the list, as `receiveWebhook` returns it. */
function receivedFrom(event: StoredEvent, state: string | undefined): KomojuWebhook {
  const { id, type } = event;
  const known = webhookContract.names.includes(type);
  // `known` tells which member of the union it is, as in `receiveWebhook`.
  return {
    provider: "komoju",
    key: `komoju:${id}`,
    state,
    type,
    known,
    event,
  } as KomojuWebhook;
}
