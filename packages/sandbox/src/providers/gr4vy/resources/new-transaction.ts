import type { Schemas } from "../../../contract/schema.js";
import type { HandlerRequest } from "../../../engine/handler.js";
import type { ShippingDetailsOfBuyers } from "./shipping-details.js";
import { cardFace, challengedCard } from "../cards.js";
import { reconciliationId, timestamp } from "../formats.js";
import { accountOf } from "../merchant-account.js";
import type { Source, TransactionRequest } from "./transaction-request.js";
import type { Transaction } from "./transaction-record.js";

/** Creates a transaction that is not yet processed. It has an approval URL if the buyer has to approve it. */
export function newTransaction(
  body: TransactionRequest,
  source: Source,
  request: HandlerRequest,
  schemas: Schemas,
  shipping: ShippingDetailsOfBuyers,
): Transaction {
  const { buyer, given, stored } = source;
  const paying = buyer ?? body.buyer;
  const shownBuyer = paying
    ? { ...schemas.defaults("TransactionBuyer"), ...schemas.pick("TransactionBuyer", paying) }
    : null;
  const id = request.ids.uuid();
  const now = timestamp(request.now);
  const number = given.number ?? stored?.number;
  const isRedirect = number === undefined && stored === undefined && Boolean(given.redirect_url);
  const waits = isRedirect || (number === challengedCard && Boolean(given.redirect_url));
  const kind = number !== undefined ? "card" : (stored?.method.method ?? given.method);
  const face =
    stored === undefined
      ? number === undefined
        ? { method: kind, mode: "redirect" }
        : cardFace({ ...given, number })
      : schemas.pick("TransactionPaymentMethod", stored.method);
  const approvalUrl = waits ? `${request.baseUrl}/hosted/transactions/${id}` : null;
  return {
    ...schemas.defaults("Transaction"),
    ...schemas.pick("Transaction", body),
    id,
    reconciliation_id: reconciliationId(id),
    merchant_account_id: accountOf(request),
    status: "processing",
    authorized_amount: 0,
    captured_amount: 0,
    refunded_amount: 0,
    settled_amount: 0,
    settled: false,
    intent: body.intent ?? "authorize",
    country: body.country ?? given.country ?? null,
    method: kind,
    instrument_type: number === undefined ? (isRedirect ? "redirect" : null) : "pan",
    payment_method: {
      ...schemas.defaults("TransactionPaymentMethod"),
      ...face,
      country: given.country ?? null,
      currency: given.currency ?? null,
      external_identifier: given.external_identifier ?? stored?.method["external_identifier"] ?? null,
      approval_url: approvalUrl,
      ...(waits && { approval_target: "any" }),
    },
    payment_service: {
      type: "payment-service",
      id: "00000000-0000-4000-8000-000000000001",
      payment_service_definition_id: `mock-${kind}`,
      method: kind,
      display_name: "Sandbox",
    },
    buyer: shownBuyer,
    shipping_details:
      shipping.find(buyer, body.shipping_details_id) ??
      (body.buyer?.shipping_details
        ? { ...schemas.defaults("ShippingDetails"), ...body.buyer.shipping_details }
        : null),
    checkout_session_id: body.payment_method?.method === "checkout-session" ? body.payment_method.id : null,
    gift_card_redemptions: [],
    created_at: now,
    updated_at: now,
    disputed: false,
    payment_source: body.payment_source ?? "ecommerce",
    merchant_initiated: body.merchant_initiated ?? false,
    is_subsequent_payment: body["is_subsequent_payment"] ?? false,
    additional_identifiers: {},
    intent_outcome: "pending",
    multi_tender: false,
    account_funding_transaction: body["account_funding_transaction"] ?? false,
    payment_service_transaction_id: `mock_${request.ids.hex(24)}`,
  } as unknown as Transaction;
}
