import type { Settlement } from "@paysession/gr4vy";
import type { HandlerContext } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Notify } from "../notifications.js";
import { chargebackFee, commissionOf, disputeOf, settlementDays } from "../scenarios.js";
import { eventTarget, recordEvent, type EventContext, type TransactionEntry } from "./transaction-record.js";

/** A report of the payment service. One is ingested a day for each merchant account. */
interface ServiceReport {
  readonly id: string;
  readonly file: string;
}

/** The members that settlements, chargebacks and their reversals share. */
type Posting = Omit<Settlement, "type">;

/** When something is in a report of the payment service. */
interface Posted {
  readonly postedAt: Date;
  readonly ingestedAt: Date;
}

/**
 * Settles captures and refunds, and posts chargebacks, as the reports of a payment service tell of them. Time-based changes
 * are applied lazily, on the next read.
 */
export class SettlementCourse {
  readonly #reports = new Store<ServiceReport>();
  readonly #notify: Notify;

  constructor(notify: Notify) {
    this.#notify = notify;
  }

  /** Applies what the reports that are due tell of a transaction. */
  apply(entry: TransactionEntry, context: HandlerContext): void {
    this.#settleCaptures(entry, context);
    this.#settleRefunds(entry, context);
    this.#dispute(entry, context);
  }

  #settleCaptures(entry: TransactionEntry, context: HandlerContext): void {
    const { transaction, captures, settlements } = entry;
    const succeeded = captures.filter(({ status }) => status === "succeeded");
    // Captures are settled in their order, so that the first ones are those that are settled already.
    for (const capture of succeeded.slice(settlements.length)) {
      const posted = dueAfter(capture.created_at, settlementDays, context.now);
      if (posted === undefined) return;
      const { amount } = capture;
      const posting = this.#posting(entry, context, posted, amount, commissionOf(amount));
      settlements.push({ type: "settlement", ...posting });
      transaction.settled_currency = transaction.currency;
      transaction.settled_amount += amount;
      transaction.settled = settlements.length === succeeded.length;
      this.#record(entry, context, posted, "payment-connector-report-transaction-settled", posting);
      if (transaction.settled) this.#notify(context, "transaction.settled", eventTarget(entry));
    }
  }

  #settleRefunds(entry: TransactionEntry, context: HandlerContext): void {
    for (const refund of entry.refunds) {
      if (refund.settled || refund.status !== "succeeded" || refund.target_type !== "payment-method")
        continue;
      const posted = dueAfter(refund.created_at, settlementDays, context.now);
      if (posted === undefined) continue;
      const posting = this.#posting(entry, context, posted, refund.amount, 0);
      entry.refundSettlements.push({ type: "refund-settlement", ...posting, refund_id: refund.id });
      refund.settled = true;
      refund.settled_currency = refund.currency;
      refund.settled_amount = refund.amount;
      this.#record(entry, context, posted, "payment-connector-report-refund-settled", posting);
    }
  }

  /** Posts the chargeback that the scenario table has for the captured amount, and its reversal. */
  #dispute(entry: TransactionEntry, context: HandlerContext): void {
    const { transaction, chargebacks, chargebackReversals } = entry;
    const dispute = disputeOf(transaction.captured_amount);
    if (dispute === undefined || !transaction.captured_at) return;
    const posted = dueAfter(transaction.captured_at, dispute.chargebackDays, context.now);
    const amount = transaction.captured_amount - transaction.refunded_amount;
    if (posted !== undefined && chargebacks.length === 0 && amount > 0) {
      const posting = this.#posting(entry, context, posted, amount, chargebackFee);
      chargebacks.push({ type: "chargeback", ...posting });
      transaction.disputed = true;
      this.#record(entry, context, posted, "payment-connector-report-chargeback-posted", posting);
    }
    const [chargeback] = chargebacks;
    if (chargeback === undefined || dispute.reversalDays === undefined || chargebackReversals.length > 0)
      return;
    const reversed = dueAfter(transaction.captured_at, dispute.reversalDays, context.now);
    if (reversed === undefined) return;
    const posting = this.#posting(entry, context, reversed, chargeback.amount, 0);
    chargebackReversals.push({ type: "chargeback-reversal", ...posting });
    transaction.disputed = false;
    this.#record(entry, context, reversed, "payment-connector-report-chargeback-reversal-posted", posting);
  }

  #posting(
    { transaction }: TransactionEntry,
    { ids }: EventContext,
    { postedAt, ingestedAt }: Posted,
    amount: number,
    commission: number,
  ): Posting {
    const { merchant_account_id } = transaction;
    const at = timestamp(ingestedAt);
    const report = this.#report(`${merchant_account_id} ${at}`, ids);
    return {
      id: ids.uuid(),
      merchant_account_id,
      created_at: at,
      updated_at: at,
      posted_at: timestamp(postedAt),
      ingested_at: at,
      currency: transaction.currency,
      amount,
      exchange_rate: null,
      commission,
      interchange: null,
      markup: null,
      scheme_fee: null,
      payment_service_report_id: report.id,
      payment_service_report_file_ids: [report.file],
      transaction_id: transaction.id,
    };
  }

  #report(key: string, ids: EventContext["ids"]): ServiceReport {
    const known = this.#reports.get(key);
    if (known !== undefined) return known;
    const report = { id: ids.uuid(), file: ids.uuid() };
    this.#reports.set(key, report);
    return report;
  }

  /** Records an event at the time at which the report was ingested. */
  #record(
    entry: TransactionEntry,
    { ids }: EventContext,
    { ingestedAt }: Posted,
    name: string,
    { id, amount }: Posting,
  ): void {
    entry.transaction.updated_at = timestamp(ingestedAt);
    recordEvent(entry, { ids, now: ingestedAt }, name, { id, amount });
  }
}

/**
 * Returns when something is posted that the payment service books some days after a time, at midnight UTC; undefined before
 * that. The report of a day is ingested 30 hours after its midnight.
 */
function dueAfter(at: string, days: number, now: Date): Posted | undefined {
  const day = 86_400_000;
  const postedAt = new Date((Math.floor(Date.parse(at) / day) + days) * day);
  const ingestedAt = new Date(postedAt.getTime() + 1.25 * day);
  return now.getTime() >= ingestedAt.getTime() ? { postedAt, ingestedAt } : undefined;
}
