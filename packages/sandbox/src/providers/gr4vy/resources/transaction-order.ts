import type {
  Airline,
  Buyer,
  CartItem,
  CheckoutSession,
  GuestShippingDetails,
  TransactionBuyer,
  TransactionRequest,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { sessionOf } from "../embed-claims.js";
import type { AccountContext } from "../merchant-account.js";
import { invalid } from "../results.js";
import type { Buyers } from "./buyers.js";
import type { CheckoutSessions } from "./checkout-sessions.js";
import type { GiftCardPayments } from "./gift-card-payments.js";
import type { PayingGiftCard } from "./gift-card-redemption.js";
import type { MethodRequest } from "./method-request.js";
import type { ThreeDsAuthentication } from "./three-ds-authentication.js";
import type { PaymentServices } from "./payment-services.js";
import type { PaymentMethodEntry, StoredMethods } from "./stored-methods.js";

/** What a transaction is created from: a request, or a payment link, whose types are wider. */
export interface TransactionOrder extends Omit<
  TransactionRequest,
  "airline" | "buyer" | "cart_items" | "intent" | "payment_method"
> {
  readonly airline?: Airline | null;
  readonly buyer?:
    (Partial<TransactionBuyer> & { readonly shipping_details?: GuestShippingDetails | null }) | null;
  readonly cart_items?: CartItem[] | null;
  readonly intent?: string;
  readonly payment_method?: MethodRequest | null;
}

/** The buyer of a transaction, and what they pay with. */
export interface Source {
  readonly buyer: Buyer | undefined;
  /** The payment method in the request, or in the checkout session that it names; undefined if only gift cards pay. */
  readonly given: MethodRequest | undefined;
  /** The stored payment method that pays. */
  readonly stored: PaymentMethodEntry | undefined;
  readonly giftCards: readonly PayingGiftCard[];
}

/** The resources that a transaction refers to. */
export interface Referenced {
  readonly buyers: Buyers;
  readonly methods: StoredMethods;
  readonly sessions: CheckoutSessions;
  readonly services: PaymentServices;
  readonly giftCards: GiftCardPayments;
  readonly authentication: ThreeDsAuthentication;
}

/**
 * Finds the buyer and what they pay with, or refuses a contradictory request. A stored payment method or gift card need not
 * be accompanied by its buyer (usage of the official SDKs, read 2026-11), but another buyer may not pay with it (contract).
 */
export function sourceOf(
  order: TransactionOrder,
  request: AccountContext,
  referenced: Referenced,
): Source | Refusal {
  const contradiction = findContradiction(order);
  if (contradiction !== undefined) return contradiction;
  const named = buyerOf(order, request, referenced);
  if (named !== undefined && "refused" in named) return named;
  const method = methodOf(order, request, referenced);
  if ("refused" in method) return method;
  const owner = method.stored?.method.buyer ?? undefined;
  if (owner !== undefined && namesBuyer(order) && owner.id !== named?.id) {
    return invalid("/payment_method/id", "belongs to a buyer other than the one that the request names");
  }
  const giftCards = referenced.giftCards.read(order, request, namesBuyer(order) ? named : owner);
  if ("refused" in giftCards) return giftCards;
  const cardHolder = giftCards.cards.find(({ stored }) => stored?.buyer)?.stored?.buyer;
  return { buyer: named ?? owner ?? cardHolder ?? undefined, ...method, giftCards: giftCards.cards };
}

/** Returns the ID of the checkout session of a transaction: that of its payment method, or that of the token. */
export function checkoutSessionOf(
  { payment_method }: TransactionOrder,
  request: AccountContext,
): string | undefined {
  return payment_method?.method === "checkout-session" ? payment_method.id : sessionOf(request);
}

/**
 * Completes an order by what its checkout session holds. What the order has itself takes precedence. A buyer in the session
 * counts only if neither the order nor the payment method has one (docs.gr4vy.com, secure fields quick start: the session
 * removes the need to pass these values on the transaction request; read 2026-11).
 */
export function completeOrder(
  order: TransactionOrder,
  session: CheckoutSession | undefined,
): TransactionOrder {
  if (session === undefined) return order;
  return {
    ...order,
    cart_items: order.cart_items ?? session.cart_items ?? null,
    metadata: order.metadata ?? session.metadata ?? null,
    airline: order.airline ?? session.airline ?? null,
    buyer: order.buyer ?? (namesBuyer(order) ? null : (session.buyer ?? null)),
  };
}

function findContradiction(order: TransactionOrder): Refusal | undefined {
  const { payment_method: given, gift_cards, intent, amount } = order;
  if (intent === "capture" && amount === 0) return invalid("/amount", "must be above 0 for a capture");
  if (!given && !gift_cards?.length) return invalid("/payment_method", "is required where no gift card pays");
  if (order.three_d_secure_data && given?.redirect_url) {
    return invalid("/payment_method/redirect_url", "may not stand beside three_d_secure_data");
  }
  return undefined;
}

function namesBuyer({ buyer, buyer_id, buyer_external_identifier }: TransactionOrder): boolean {
  return Boolean(buyer ?? buyer_id ?? buyer_external_identifier);
}

/** Finds the stored buyer that an order names. */
function buyerOf(
  { buyer, buyer_id, buyer_external_identifier }: TransactionOrder,
  request: AccountContext,
  { buyers }: Referenced,
): Buyer | undefined | Refusal {
  if ([buyer, buyer_id, buyer_external_identifier].filter(Boolean).length > 1) {
    return invalid("/buyer", "may stand beside neither of the other two ways to name a buyer");
  }
  if (!buyer_id && !buyer_external_identifier) return undefined;
  const found = buyers.find(request, buyer_id, buyer_external_identifier);
  return found ?? invalid(buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
}

/** Finds the payment method of an order. */
function methodOf(
  order: TransactionOrder,
  request: AccountContext,
  { methods, sessions }: Referenced,
): Pick<Source, "given" | "stored"> | Refusal {
  if (!order.payment_method) return { given: undefined, stored: undefined };
  const given = sessions.resolve(order.payment_method, request, "/payment_method");
  if ("refused" in given) return given;
  if (given.currency && given.currency !== order.currency) {
    return invalid("/currency", `must be the payment method's, ${given.currency}`);
  }
  if (given.country && order.country && given.country !== order.country) {
    return invalid("/country", `must be the payment method's, ${given.country}`);
  }
  if (given.method !== "id") return { given, stored: undefined };
  const stored = methods.find(request, String(given.id));
  if (stored === undefined) return invalid("/payment_method/id", "names no payment method");
  if (stored.method.status !== "succeeded") {
    return invalid("/payment_method/id", `names a payment method that is ${stored.method.status}`);
  }
  return order.store === true
    ? invalid("/store", "may not be true with a method that is stored")
    : { given, stored };
}
