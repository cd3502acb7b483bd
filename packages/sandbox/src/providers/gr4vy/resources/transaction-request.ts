import type { HandlerRequest, Refusal } from "../../../engine/handler.js";
import type { Buyer, Buyers } from "./buyers.js";
import { conflict, invalid } from "../results.js";
import type { MethodRequest, PaymentMethods } from "./payment-methods.js";

/** The members of a request that affect the result. Other members are only copied to the response. */
export interface TransactionRequest {
  readonly amount: number;
  readonly currency: string;
  readonly country?: string | null;
  readonly payment_method?: MethodRequest | null;
  readonly buyer?: (object & { shipping_details?: object | null }) | null;
  readonly buyer_id?: string | null;
  readonly buyer_external_identifier?: string | null;
  readonly gift_cards?: readonly object[] | null;
  readonly intent?: "authorize" | "capture";
  readonly store?: boolean;
  readonly three_d_secure_data?: object | null;
  readonly merchant_initiated?: boolean;
  readonly shipping_details_id?: string | null;
  readonly payment_source?: string;
  readonly [member: string]: unknown;
}

/** The buyer and the payment method of a transaction. */
export interface Source {
  readonly buyer: Buyer | undefined;
  /** The payment method in the request, or the card of the checkout session that it names. */
  readonly given: MethodRequest;
  /** The stored payment method that the request names. */
  readonly stored: NonNullable<ReturnType<PaymentMethods["find"]>> | undefined;
}

/** Finds the buyer and the payment method, or refuses a contradictory request. */
export function sourceOf(
  body: TransactionRequest,
  request: HandlerRequest,
  buyers: Buyers,
  methods: PaymentMethods,
): Source | Refusal {
  const { payment_method } = body;
  if (body.intent === "capture" && body.amount === 0)
    return invalid("/amount", "must be above 0 for a capture");
  if (body.gift_cards?.length) return conflict("The sandbox does not simulate payments by gift card");
  if (!payment_method) return invalid("/payment_method", "is required where no gift card pays");
  const named = [body.buyer, body.buyer_id, body.buyer_external_identifier].filter(Boolean);
  if (named.length > 1)
    return invalid("/buyer", "may stand beside neither of the other two ways to name a buyer");
  const buyer = buyers.find(request, body.buyer_id, body.buyer_external_identifier);
  if (named.length === 1 && !body.buyer && buyer === undefined) {
    return invalid(body.buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
  }
  if (body.three_d_secure_data && payment_method.redirect_url) {
    return invalid("/payment_method/redirect_url", "may not stand beside three_d_secure_data");
  }
  const given = methods.resolve(payment_method, request, "/payment_method");
  if ("refused" in given) return given;
  const stored = given.method === "id" ? methods.find(request, given.id) : undefined;
  if (given.method === "id" && stored === undefined) {
    return invalid("/payment_method/id", "names no payment method");
  }
  const owner = stored?.method.buyer;
  if (owner && owner.id !== buyer?.id) {
    return invalid("/payment_method/id", "belongs to a buyer whom the request does not name");
  }
  if (stored !== undefined && stored.method.status !== "succeeded") {
    return invalid("/payment_method/id", `names a payment method that is ${stored.method.status}`);
  }
  if (stored !== undefined && body.store === true)
    return invalid("/store", "may not be true with a method that is stored");
  if (given.currency && given.currency !== body.currency) {
    return invalid("/currency", `must be the payment method's, ${given.currency}`);
  }
  if (given.country && body.country && given.country !== body.country) {
    return invalid("/country", `must be the payment method's, ${given.country}`);
  }
  return { buyer, given, stored };
}
