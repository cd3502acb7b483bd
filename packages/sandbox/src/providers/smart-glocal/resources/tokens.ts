import type { CardInfo, CardRequest, TokenInfo } from "@paysession/smart-glocal";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { defaultCardNumber, networkOf, type Cards } from "../cards.js";
import type { RequestOf, SmartGlocalHandlers } from "../handlers.js";
import type { RecurringTokens } from "./recurring-tokens.js";

/** Milliseconds for which an unused public token is valid; Smart Glocal documents a day. */
const lifetime = 86_400_000;

/** Public tokens, each for one use on a customer's device; and information about tokens of all kinds. */
export class Tokens {
  /** When each token expires, milliseconds since the epoch. */
  readonly #expiries = new Store<number>();
  readonly #cards: Cards;
  readonly #recurring: RecurringTokens;

  constructor(cards: Cards, recurring: RecurringTokens) {
    this.#cards = cards;
    this.#recurring = recurring;
  }

  /** Whether a public token was issued, has not been used and has not expired. */
  isValid(token: string, now: Date): boolean {
    return now.getTime() < (this.#expiries.get(token) ?? 0);
  }

  /** Marks a public token as used. */
  use(token: string): void {
    this.#expiries.delete(token);
  }

  handlers(): Pick<SmartGlocalHandlers, "issueToken" | "getTokenInfo"> {
    return {
      issueToken: ({ ids, now }) => {
        const public_token = ids.hex(64);
        this.#expiries.set(public_token, now.getTime() + lifetime);
        return { status: 200, body: { status: "ok", public_token } };
      },
      getTokenInfo: (request) => {
        const info = this.#describe(request);
        return "refused" in info ? info : { status: 200, body: { status: "ok", info } };
      },
    };
  }

  #describe({ body, now }: RequestOf<"getTokenInfo">): CardInfo | TokenInfo | Refusal {
    if ("card" in body) return this.#describeCard(body.card);
    const unknown: Refusal = { refused: "missing", what: "token of this name" };
    if ("recurrent_token" in body) return this.#recurring.find(body.recurrent_token.token) ?? unknown;
    if (!("public_token" in body)) return unknown;
    const { token } = body.public_token;
    const expiry = this.#expiries.get(token);
    if (expiry === undefined) return unknown;
    return {
      token,
      type: "public_token",
      created_at: new Date(expiry - lifetime).toISOString(),
      finished_at: new Date(expiry).toISOString(),
      is_active: this.isValid(token, now),
    };
  }

  #describeCard(card: CardRequest): CardInfo {
    const number = this.#cards.numberOf(card) ?? defaultCardNumber;
    const last4 = number.slice(-4);
    const number_hash = card.type === "encrypted_card" ? card.encrypted_card.number_hash : last4;
    return { type: "card", number_hash, brand: networkOf(number), last4 };
  }
}
