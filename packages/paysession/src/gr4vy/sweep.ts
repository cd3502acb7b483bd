import type { Gr4vyClient, ListTransactionsQuery, Refund, TransactionSummary } from "@paysession/gr4vy";
import { requireOptions } from "../require-options.js";
import type { SweepReport } from "../webhooks/sweep-error.js";
import { checkSweepOptions, readTime, type SweepOptions } from "../webhooks/sweep-options.js";
import { sweep, type Candidate } from "../webhooks/sweep.js";
import { stateOfRefund, stateOfTransaction } from "./state.js";

/** What no webhook has reported. */
export type Gr4vyMissed =
  | { readonly kind: "transaction"; readonly state: string; readonly transaction: TransactionSummary }
  /** A refund, and the transaction that it belongs to. */
  | {
      readonly kind: "refund";
      readonly state: string;
      readonly refund: Refund;
      readonly transaction: TransactionSummary;
    };

export interface Gr4vySweepOptions<Transaction = never> extends SweepOptions<Gr4vyMissed, Transaction> {
  /**
   * Transactions changed since then are compared. Let it overlap with the previous sweep: whatever has been handled is not
   * handled again.
   */
  readonly since: Date | string;
  /** Leaves out what was changed later, so that webhooks which are still on their way are not overtaken. */
  readonly until?: Date | string | undefined;
}

/**
 * Finds the webhooks that never arrived: lists Gr4vy's transactions and their refunds, compares their states with the inbox,
 * and hands over what is missing, each under a claim. It can be repeated and run in several processes at once.
 *
 * Gr4vy does not list its events, so only the latest state of an object is compared, not each event. Refunds are looked at
 * once some money has been paid back; those that are pending or failed are not.
 *
 * @param client Lists the transactions, 100 at a time.
 * @returns How much was missing.
 * @throws UsageError if an option is missing or malformed. SweepError if Gr4vy's records or the inbox cannot be read, or if
 * `signal` aborts.
 *
 * @example
 * const since = new Date(Date.now() - 24 * 3_600_000);
 * const report = await sweepWebhooks(gr4vy, { since, inbox, onMissed: async (missed) => book(missed) });
 */
export async function sweepWebhooks<Transaction = never>(
  client: Pick<Gr4vyClient, "listTransactions" | "listTransactionRefunds">,
  options: Gr4vySweepOptions<Transaction>,
): Promise<SweepReport> {
  requireOptions(options, "sweepWebhooks(gr4vy, { since, inbox, onMissed })");
  checkSweepOptions(options);
  const { since, until, signal } = options;
  const query = {
    limit: 100,
    updated_at_gte: readTime(since, "since"),
    ...(until !== undefined && { updated_at_lte: readTime(until, "until") }),
  };
  return sweep(candidatesOf(client, query, signal), options);
}

async function* candidatesOf(
  client: Pick<Gr4vyClient, "listTransactions" | "listTransactionRefunds">,
  query: ListTransactionsQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<Candidate<Gr4vyMissed>> {
  for await (const transaction of client.listTransactions(query, { signal })) {
    const state = stateOfTransaction(transaction);
    // A transaction in its first status has not changed, so there is nothing that a webhook could have reported.
    if (state !== undefined && transaction.status !== "processing") {
      yield { state, missed: { kind: "transaction", state, transaction } };
    }
    if (transaction.refunded_amount > 0) yield* refundsOf(client, transaction, signal);
  }
}

/** Refunds have events of their own, which those of the transaction do not stand for. */
async function* refundsOf(
  client: Pick<Gr4vyClient, "listTransactionRefunds">,
  transaction: TransactionSummary,
  signal: AbortSignal | undefined,
): AsyncGenerator<Candidate<Gr4vyMissed>> {
  const { items } = await client.listTransactionRefunds(transaction.id, { signal });
  for (const refund of items) {
    const state = stateOfRefund(refund);
    if (state !== undefined) yield { state, missed: { kind: "refund", state, refund, transaction } };
  }
}
