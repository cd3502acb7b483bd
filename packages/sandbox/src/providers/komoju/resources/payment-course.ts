import type { Payment } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { newId, timestamp } from "../formats.js";
import type { Details } from "../payment-details.js";
import type { Failure } from "../scenarios.js";
import { closeChargeback, dueDecision, raiseChargeback } from "./chargeback-record.js";
import type { Events } from "./events.js";
import type { Ledger } from "./ledger.js";
import { awaitsShopper, type PaymentRecord } from "./payment-record.js";
import { capturePostings, refundPostings, type NewRefund } from "./postings.js";

/** Transitions of payments. Each is recorded as an event. */
export class PaymentCourse {
  readonly #events: Events;
  readonly #ledger: Ledger;

  constructor(events: Events, ledger: Ledger) {
    this.#events = events;
    this.#ledger = ledger;
  }

  /** Authorizes a payment, and captures it unless it waits for a capture. */
  succeed(record: PaymentRecord, context: HandlerContext, capture: boolean = record.capture): void {
    delete record.shownDetails["redirect_url"];
    this.transition(record, context, "authorized");
    if (capture) this.transition(record, context, "captured");
  }

  fail(record: PaymentRecord, context: HandlerContext, failure: Failure): void {
    record.payment.status = "failed";
    this.notify(record, context, "payment.failed", failure.code);
  }

  transition(
    record: PaymentRecord,
    context: HandlerContext,
    status: "authorized" | "captured" | "cancelled" | "expired",
  ): void {
    const { payment } = record;
    payment.status = status;
    if (status === "captured") {
      payment.captured_at = timestamp(context.now);
      this.#ledger.record(context, payment.currency, capturePostings(payment));
      if (record.dispute !== undefined) record.chargeback = raiseChargeback(record, context);
    }
    this.notify(record, context, `payment.${status}`);
  }

  /** Debits a prepaid card. WebMoney's test card has a balance of 2000 yen. */
  payPrepaid(record: PaymentRecord, context: HandlerContext, details: Details): void {
    const { prepaid, shownDetails } = record;
    const balance = details.type === "web_money" ? 2000 : prepaid.due;
    const last_four_digits = String(details["prepaid_number"]).slice(-4);
    prepaid.cards.push({ last_four_digits, points: Math.min(prepaid.due, balance) });
    prepaid.due = Math.max(0, prepaid.due - balance);
    Object.assign(shownDetails, { short_amount: prepaid.due, prepaid_cards: prepaid.cards });
    if (prepaid.due === 0) this.succeed(record, context);
  }

  /** Refunds a part or all of a captured payment. A pending chargeback of a refunded payment is cancelled. */
  refund(record: PaymentRecord, context: HandlerContext, refund: NewRefund): void {
    const { payment, chargeback } = record;
    const { amount, platform_details } = refund;
    payment.refunds.push({
      id: newId(context),
      resource: "refund",
      amount,
      currency: payment.currency,
      payment: payment.id,
      description: refund.description,
      created_at: timestamp(context.now),
      chargeback: refund.chargeback,
      ...(platform_details !== undefined && { platform_details }),
    });
    payment.amount_refunded += amount;
    this.#ledger.record(context, payment.currency, refundPostings(payment, refund));
    this.notify(record, context, "payment.refund.created");
    if (payment.amount_refunded < payment.total) return;
    payment.status = "refunded";
    this.notify(record, context, "payment.refunded");
    if (chargeback?.detail.status === "pending") closeChargeback(chargeback, context, "cancelled");
  }

  /** Ends a chargeback in the shopper's favour: what is left of the payment is refunded. */
  chargeBack(record: PaymentRecord, context: HandlerContext, status: "accepted" | "expired" | "lost"): void {
    const { payment, chargeback } = record;
    if (chargeback === undefined) return;
    closeChargeback(chargeback, context, status);
    const amount = payment.total - payment.amount_refunded;
    if (amount === 0) return;
    const { reason } = chargeback.detail;
    this.refund(record, context, { amount, description: reason ?? null, chargeback: true });
  }

  /** Time-based changes are applied lazily, on the next read, with the time at which they were due. */
  applyDue(record: PaymentRecord, context: HandlerContext): Payment {
    const { payment, chargeback } = record;
    const { payment_deadline: deadline } = payment;
    if (awaitsShopper(record) && deadline !== null && context.now.getTime() >= Date.parse(deadline)) {
      this.transition(record, context, "expired");
    }
    const due = chargeback && dueDecision(chargeback, record.dispute, context.now);
    if (due) this.chargeBack(record, { ...context, now: due.at }, due.status);
    return payment;
  }

  /** Records an event about a payment. */
  notify(
    { payment, hooks }: PaymentRecord,
    context: HandlerContext,
    type: string,
    reason: string | null = null,
  ): void {
    this.#events.record(context, type, payment, { reason, hooks });
  }
}
