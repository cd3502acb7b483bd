import type { Payment } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Details } from "../payment-details.js";
import type { Failure } from "../scenarios.js";
import type { Events } from "./events.js";
import { awaitsShopper, type PaymentRecord } from "./payment-record.js";

/** Transitions of payments. Each is recorded as an event. */
export class PaymentCourse {
  readonly #events: Events;

  constructor(events: Events) {
    this.#events = events;
  }

  /** Authorizes a payment, and captures it unless it waits for a capture. */
  succeed(record: PaymentRecord, context: HandlerContext): void {
    delete record.shownDetails["redirect_url"];
    this.transition(record, context, "authorized");
    if (record.capture) this.transition(record, context, "captured");
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
    record.payment.status = status;
    if (status === "captured") record.payment.captured_at = timestamp(context.now);
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

  /** Time-based changes are applied lazily, on the next read. */
  expireIfDue(record: PaymentRecord, context: HandlerContext): Payment {
    const { payment } = record;
    const { payment_deadline: deadline } = payment;
    if (awaitsShopper(record) && deadline !== null && context.now.getTime() >= Date.parse(deadline)) {
      this.transition(record, context, "expired");
    }
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
