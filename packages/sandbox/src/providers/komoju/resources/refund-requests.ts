import type { Refusal } from "../../../engine/handler.js";
import { newId, timestamp } from "../formats.js";
import type { RequestOf } from "../handlers.js";
import { unprocessable } from "../results.js";
import { isPaidLater, wrongState, type PaymentRecord } from "./payment-record.js";

/** Requests a refund by bank transfer, of a payment at a shop or bank. */
export function requestRefund(
  record: PaymentRecord,
  request: RequestOf<"createRefundRequest">,
): { readonly status: 204 } | Refusal {
  const { payment } = record;
  const { body } = request;
  if (payment.status !== "captured" || !isPaidLater(record)) {
    return wrongState(record, "refunded by bank transfer");
  }
  const refundable = payment.total - payment.amount_refunded;
  if (body.amount > refundable || body.amount <= 0) return invalidRefund(body.amount, refundable);
  payment.refund_requests.push({
    id: newId(request),
    payment: payment.id,
    customer_name: body.customer_name,
    bank_name: body.bank_name,
    bank_code: body.bank_code ?? null,
    branch_name: body.branch_name ?? "",
    branch_number: body.branch_number,
    account_number: String(body.account_number),
    status: "pending",
    created_at: timestamp(request.now),
    ...(body.description !== undefined && { description: body.description }),
    ...(body.platform_details !== undefined && { platform_details: body.platform_details }),
  });
  return { status: 204 };
}

/** The refusal of a refund of nothing, or of more than is left. */
export function invalidRefund(amount: number, refundable: number): Refusal {
  return unprocessable(`The amount ${amount} is not from 1 to the refundable amount ${refundable}`);
}
