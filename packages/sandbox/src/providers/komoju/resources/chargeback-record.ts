import type { ChargebackDetail, ChargebackPaymentMethod, Payment } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { day, newId, timestamp } from "../formats.js";
import type { Dispute } from "../scenarios.js";

/** A chargeback with the sum that is disputed. */
export interface ChargebackRecord {
  readonly detail: ChargebackDetail & { readonly created_at: string; readonly due_date: string };
  readonly amount: number;
  readonly paymentMethod: ChargebackPaymentMethod;
}

/** What a chargeback shows of a payment. */
interface Disputable {
  readonly payment: Payment;
  readonly type: string;
  readonly shownDetails: Readonly<Record<string, unknown>>;
  readonly maskedNumber: string | null;
}

/** Days to respond to a chargeback, and days until a defended one is decided. Neither is documented. */
const daysToRespond = 14;
const daysToDecide = 30;

/** The reason of all chargebacks: Visa's code for fraud without the card being present. */
const reason = { reason_code: "10.4", reason: "Fraud, card absent" };

/** Creates the chargeback of a disputed payment. */
export function raiseChargeback(record: Disputable, context: HandlerContext): ChargebackRecord {
  const { payment, shownDetails, maskedNumber } = record;
  const created_at = timestamp(context.now);
  const due_date = timestamp(new Date(context.now.getTime() + daysToRespond * day));
  const paymentMethod: ChargebackPaymentMethod = {
    type: record.type,
    brand: textOf(shownDetails["brand"]),
    last_four_digits: textOf(shownDetails["last_four_digits"]),
  };
  const { id, total, currency, captured_at, customer_given_name, customer_family_name } = payment;
  const names = [customer_given_name, customer_family_name].filter((name) => typeof name === "string");
  return {
    amount: total,
    paymentMethod,
    detail: {
      id: newId(context),
      status: "pending",
      ...reason,
      created_at,
      due_date,
      last_updated_at: created_at,
      timeline: [
        { type: "created", occurred_at: created_at },
        { type: "response_due", occurred_at: due_date },
      ],
      payment: {
        id,
        amount: total,
        currency,
        created_at: payment.created_at,
        captured_at,
        payment_method: paymentMethod,
        masked_card_number: maskedNumber,
      },
      customer: { name: names.join(" ") || null, email: textOf(shownDetails["email"]) },
      defense: null,
    },
  };
}

/** Changes the status of a chargeback, and adds the change to its timeline. */
export function closeChargeback(
  { detail }: ChargebackRecord,
  { now }: Pick<HandlerContext, "now">,
  status: "accepted" | "cancelled" | "expired" | "defended" | "lost",
): void {
  detail.status = status;
  detail.last_updated_at = timestamp(now);
  // Once it is answered, no response is due any more.
  const past = (detail.timeline ?? []).filter(({ type }) => type !== "response_due");
  detail.timeline = [...past, { type: status, occurred_at: timestamp(now) }];
}

/**
 * Returns the decision that time brings: a chargeback that nobody answers expires, and a defended one may be lost. That both
 * refund the payment is inferred from the statuses.
 */
export function dueDecision(
  { detail }: ChargebackRecord,
  dispute: Dispute | undefined,
  now: Date,
): { readonly status: "expired" | "lost"; readonly at: Date } | undefined {
  const due = new Date(detail.due_date);
  if (detail.status === "pending" && now >= due) return { status: "expired", at: due };
  const decided = new Date(due.getTime() + daysToDecide * day);
  const isLost = detail.status === "defended" && dispute === "lost" && now >= decided;
  return isLost ? { status: "lost", at: decided } : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
