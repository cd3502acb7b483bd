import type { ShippingDetails, TransactionBuyer, TransactionPaymentMethod } from "@paysession/gr4vy";
import { challengedCard, describeCard } from "../cards.js";
import { reconciliationId, timestamp } from "../formats.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import type { Schemas } from "../schemas.js";
import { newRedemptions } from "./gift-card-redemption.js";
import { giftCardService } from "./gift-card-service.js";
import type { MethodRequest } from "./method-request.js";
import { describeService, type PaymentService } from "./payment-service-record.js";
import type { ShippingDetailsOfBuyers } from "./shipping-details.js";
import type { Source, TransactionOrder } from "./transaction-order.js";
import type { Transaction, TransactionEntry } from "./transaction-record.js";

/** What a transaction is created from. */
interface Origin {
  readonly order: TransactionOrder;
  readonly source: Source;
  /** The payment service that processes the payment; undefined if none can. */
  readonly service: PaymentService | undefined;
  /** ID of the checkout session. */
  readonly sessionId: string | undefined;
  /** ID of the payment link that is paid. */
  readonly paymentLink: string | undefined;
}

/** Creates a transaction that is not yet processed. It has an approval URL if the buyer has to approve it. */
export function newEntry(
  origin: Origin,
  request: AccountContext,
  schemas: Schemas,
  shipping: ShippingDetailsOfBuyers,
): TransactionEntry {
  const { order, source, paymentLink } = origin;
  const { given, stored, buyer } = source;
  const redemptions = newRedemptions(source.giftCards, request.ids);
  return {
    transaction: {
      ...newTransaction(origin, request, schemas, shipping),
      gift_card_redemptions: redemptions.map(({ redemption }) => redemption),
    },
    redemptions,
    captures: [],
    refunds: [],
    settlements: [],
    refundSettlements: [],
    chargebacks: [],
    chargebackReversals: [],
    history: [],
    paymentLink,
    returnUrl: given?.redirect_url ?? undefined,
    methodToStore: order.store === true && given !== undefined ? { given, buyer } : undefined,
    storedMethod: stored?.method,
    session: { integrationClient: order.integration_client ?? "redirect", data: null },
  };
}

function newTransaction(
  { order, source, service, sessionId }: Origin,
  request: AccountContext,
  schemas: Schemas,
  shipping: ShippingDetailsOfBuyers,
): Transaction {
  const id = request.ids.uuid();
  const now = timestamp(request.now);
  const kind = kindOf(source);
  const approvalUrl =
    service !== undefined && needsApproval(source) ? `${request.baseUrl}/hosted/transactions/${id}` : null;
  return {
    ...schemas.defaults("Transaction"),
    ...schemas.pick("Transaction", order),
    type: "transaction",
    id,
    reconciliation_id: reconciliationId(id),
    merchant_account_id: accountOf(request),
    status: "processing",
    authorized_amount: 0,
    captured_amount: 0,
    refunded_amount: 0,
    settled_amount: 0,
    settled: false,
    intent: order.intent ?? "authorize",
    country: order.country ?? source.given?.country ?? null,
    method: kind,
    instrument_type: instrumentOf(source),
    payment_method: source.given ? describeMethod(source.given, source, approvalUrl, schemas) : null,
    payment_service: service === undefined ? null : describeService(service),
    buyer: describeBuyer(order, source, schemas),
    shipping_details: shippingDetailsOf(order, source, schemas, shipping),
    checkout_session_id: sessionId ?? null,
    gift_card_redemptions: [],
    gift_card_service: source.giftCards.length > 0 ? giftCardService : null,
    created_at: now,
    updated_at: now,
    disputed: false,
    payment_source: order.payment_source ?? "ecommerce",
    merchant_initiated: order.merchant_initiated ?? false,
    is_subsequent_payment: order.is_subsequent_payment ?? false,
    additional_identifiers: {},
    intent_outcome: "pending",
    multi_tender: isMultiTender(order, source),
    account_funding_transaction: order.account_funding_transaction ?? false,
    payment_service_transaction_id: service !== undefined ? `mock_${request.ids.hex(24)}` : null,
    session_token: approvalUrl === null ? null : request.ids.hex(32),
  };
}

/** Whether more than one instrument pays. A payment method pays what the gift cards leave. */
function isMultiTender({ amount }: TransactionOrder, { giftCards }: Source): boolean {
  const left = giftCards.reduce((rest, card) => rest - card.amount, amount);
  return giftCards.length + (left > 0 ? 1 : 0) > 1;
}

/** Returns the number of the card that pays. */
export function numberOf({ given, stored }: Source): string | undefined {
  return given?.number ?? stored?.number;
}

/** The kind of payment method that pays. */
export function kindOf(source: Source): string {
  const { given, stored } = source;
  if (given === undefined) return "gift-card";
  return numberOf(source) === undefined ? (stored?.method.method ?? given.method) : "card";
}

/** Whether the buyer pays with a method that is not a card and is not stored. */
function isRedirect(source: Source): boolean {
  const { given, stored } = source;
  return numberOf(source) === undefined && stored === undefined && Boolean(given?.redirect_url);
}

function needsApproval(source: Source): boolean {
  const isChallenged = numberOf(source) === challengedCard && Boolean(source.given?.redirect_url);
  return isChallenged || isRedirect(source);
}

function instrumentOf(source: Source): "pan" | "redirect" | null {
  if (numberOf(source) !== undefined) return "pan";
  return isRedirect(source) ? "redirect" : null;
}

/** What a transaction shows of its payment method. */
function describeMethod(
  given: MethodRequest,
  source: Source,
  approvalUrl: string | null,
  schemas: Schemas,
): TransactionPaymentMethod {
  const { stored } = source;
  const number = numberOf(source);
  const unstored =
    number === undefined ? { method: kindOf(source), mode: "redirect" } : describeCard({ ...given, number });
  return {
    ...schemas.defaults("TransactionPaymentMethod"),
    ...(stored === undefined ? unstored : schemas.pick("TransactionPaymentMethod", stored.method)),
    country: given.country ?? null,
    currency: given.currency ?? null,
    external_identifier: given.external_identifier ?? stored?.method.external_identifier ?? null,
    approval_url: approvalUrl,
    ...(approvalUrl !== null && { approval_target: "any" }),
  };
}

function describeBuyer(order: TransactionOrder, source: Source, schemas: Schemas): TransactionBuyer | null {
  const buyer: Partial<TransactionBuyer> | null | undefined = source.buyer ?? order.buyer;
  if (!buyer) return null;
  return { ...schemas.defaults("TransactionBuyer"), ...schemas.pick("TransactionBuyer", buyer) };
}

function shippingDetailsOf(
  order: TransactionOrder,
  { buyer }: Source,
  schemas: Schemas,
  shipping: ShippingDetailsOfBuyers,
): ShippingDetails | null {
  const stored = shipping.find(buyer, order.shipping_details_id);
  if (stored !== undefined) return stored;
  const guest = order.buyer?.shipping_details;
  return guest ? { ...schemas.defaults("ShippingDetails"), ...guest } : null;
}
