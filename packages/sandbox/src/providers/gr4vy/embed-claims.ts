import { isDeepStrictEqual } from "node:util";
import type { HandlerContext, Refusal } from "../../engine/handler.js";

/** Values that the `embed` claim of a token pins. */
export interface Pins {
  readonly amount?: number;
  readonly currency?: string;
  /** A token cannot pin a buyer who is not stored. */
  readonly buyer?: undefined;
  readonly buyer_id?: string;
  readonly buyer_external_identifier?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly cart_items?: readonly object[];
  readonly connection_options?: object;
  readonly merchant_account_id?: string;
}

/** The claims by which a token for the buyer's browser is limited. */
export interface EmbedClaims {
  readonly embed?: Pins | null;
  readonly checkout_session_id?: string;
}

/** The members of a transaction request that a token can pin. */
type Pinnable = { readonly payment_method?: { readonly method: string; readonly id?: string } | null } & {
  readonly [Name in (typeof pinnable)[number] | "buyer"]?: unknown;
};

const pinnable = [
  "amount",
  "currency",
  "buyer_id",
  "buyer_external_identifier",
  "metadata",
  "cart_items",
  "connection_options",
] as const;

const buyerMembers = ["buyer", "buyer_id", "buyer_external_identifier"] as const;

/** Returns the claims of a token that handlers read. */
export function claimsOf({ embed, checkout_session_id }: EmbedClaims): EmbedClaims {
  return { ...(embed && { embed }), ...(checkout_session_id !== undefined && { checkout_session_id }) };
}

/** Returns the values that the token of a request pins. */
export function pinsOf(request: Pick<HandlerContext, "claims">): Pins {
  return readClaims(request).embed ?? {};
}

/** Returns the checkout session that the token of a request belongs to. */
export function sessionOf(request: Pick<HandlerContext, "claims">): string | undefined {
  return readClaims(request).checkout_session_id;
}

/**
 * Applies the values that the token of a request pins to a transaction. A value that the request leaves out is taken from
 * the token.
 *
 * Gr4vy documents that pinned values cannot be changed, but not how a different value is refused (docs.gr4vy.com, data
 * pinning, read 2026-11). The sandbox responds with 403 and the usual error body.
 */
export function applyPins<Order extends Pinnable>(
  order: Order,
  request: Pick<HandlerContext, "claims">,
): Order | Refusal {
  const { merchant_account_id, ...pins } = pinsOf(request);
  const changed = pinnable.find(
    (name) => isGiven(order[name]) && isGiven(pins[name]) && !isDeepStrictEqual(order[name], pins[name]),
  );
  if (changed !== undefined) return changedPin(changed);
  const pinsBuyer = buyerMembers.some((name) => isGiven(pins[name]));
  const otherBuyer = buyerMembers.find((name) => isGiven(order[name]) && !isGiven(pins[name]));
  if (pinsBuyer && otherBuyer !== undefined) return changedPin(otherBuyer);
  const session = sessionOf(request);
  const method = order.payment_method;
  if (session !== undefined && method?.method === "checkout-session" && method.id !== session) {
    return changedPin("the checkout session");
  }
  return { ...order, ...pins };
}

function changedPin(what: string): Refusal {
  return { refused: "forbidden", reason: `The token pins another value of ${what}` };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readClaims({ claims }: Pick<HandlerContext, "claims">): EmbedClaims {
  // Sound, because `authenticate` returns no other claims, and the merchant has signed them.
  return (claims ?? {}) as EmbedClaims;
}
