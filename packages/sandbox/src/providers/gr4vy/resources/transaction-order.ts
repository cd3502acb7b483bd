import type {
  Buyer,
  CartItem,
  GuestShippingDetails,
  TransactionBuyer,
  TransactionRequest,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import type { AccountContext } from "../merchant-account.js";
import { conflict, invalid } from "../results.js";
import type { Buyers } from "./buyers.js";
import type { MethodRequest, PaymentMethodEntry, PaymentMethods } from "./payment-methods.js";

/** What a transaction is created from: a request, or a payment link, whose types are wider. */
export interface TransactionOrder extends Omit<
  TransactionRequest,
  "buyer" | "cart_items" | "intent" | "payment_method"
> {
  readonly buyer?:
    (Partial<TransactionBuyer> & { readonly shipping_details?: GuestShippingDetails | null }) | null;
  readonly cart_items?: CartItem[] | null;
  readonly intent?: string;
  readonly payment_method?: MethodRequest | null;
}

/** The buyer and the payment method of a transaction. */
export interface Source {
  readonly buyer: Buyer | undefined;
  /** The payment method in the request, or the card of the checkout session that it names. */
  readonly given: MethodRequest;
  /** The stored payment method that the request names. */
  readonly stored: PaymentMethodEntry | undefined;
}

/** Finds the buyer and the payment method, or refuses a contradictory request. */
export function sourceOf(
  body: TransactionOrder,
  request: AccountContext,
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
  const stored = given.method === "id" ? methods.find(request, String(given.id)) : undefined;
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
