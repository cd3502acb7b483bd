import type { Payment } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { day, newId, timestamp } from "../formats.js";
import { describeDetails, flowOf, hasBarcode } from "../payment-details.js";
import { authenticationOf } from "../scenarios.js";
import type { PaymentOrder, PaymentRecord } from "./payment-record.js";

/** Days until a payment expires, if the request does not say. In the live API, the dashboard's setting applies. */
const defaultExpiryDays = 3;

/** Creates the record of a payment that has not been attempted yet. */
export function createPaymentRecord(context: HandlerContext, order: PaymentOrder): PaymentRecord {
  const { details, amount, tax } = order;
  const { now } = context;
  const id = newId(context);
  const flow = flowOf(details);
  const days = typeof details["expiry_days"] === "number" ? details["expiry_days"] : defaultExpiryDays;
  const deadline =
    flow === "later" || flow === "redirect" ? timestamp(new Date(now.getTime() + days * day)) : null;
  const shownDetails = describeDetails(details, context.ids, pageUrl(context, id));
  if (hasBarcode(shownDetails)) shownDetails["barcode_url"] = `${context.baseUrl}/barcodes/${id}`;
  const payment: Payment = {
    id,
    resource: "payment",
    status: "pending",
    amount,
    tax,
    customer: order.customer ?? null,
    payment_deadline: deadline,
    // Each type has members of its own, which the tests check against the contract.
    payment_details: shownDetails as unknown as NonNullable<Payment["payment_details"]>,
    payment_method_fee: 0,
    total: amount + tax,
    currency: order.currency,
    description: order.description ?? null,
    captured_at: null,
    external_order_num: order.external_order_num ?? null,
    metadata: order.metadata ?? {},
    created_at: timestamp(now),
    amount_refunded: 0,
    locale: order.locale ?? "ja",
    session: order.session ?? null,
    customer_family_name: textOf(details["family_name"]),
    customer_given_name: textOf(details["given_name"]),
    mcc: order.mcc ?? null,
    statement_descriptor: order.statement_descriptor ?? null,
    ...(order.platform_details !== undefined && { platform_details: order.platform_details }),
    refunds: [],
    refund_requests: [],
  };
  return {
    payment,
    type: details.type,
    shownDetails,
    prepaid: { due: payment.total, cards: [] },
    capture: order.capture,
    hooks: order.hooks ?? [],
    returnUrls: order.returnUrls ?? {},
    maskedNumber: maskNumber(details["number"]),
    dispute: order.dispute,
    chargeback: undefined,
    authenticationFails: authenticationOf(details) === "fails",
    onSettled: order.onSettled ?? (() => {}),
  };
}

/** Returns the URL of the page on which a payment is paid or authenticated. */
export function pageUrl({ baseUrl }: HandlerContext, id: string): string {
  return `${baseUrl}/hosted/payments/${id}`;
}

/** Consumption tax at Japan's highest rate, which KOMOJU adds by default. How it rounds is not documented. */
export function consumptionTax(amount: number): number {
  return Math.floor(amount / 10);
}

/** The card number as chargebacks show it: its first and last four digits. */
function maskNumber(number: unknown): string | null {
  if (typeof number !== "string" || number.length <= 8) return null;
  return `${number.slice(0, 4)}${"*".repeat(number.length - 8)}${number.slice(-4)}`;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
