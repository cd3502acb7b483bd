import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { RecurrentTokens } from "./recurring-tokens.js";

/** How long a public token is good for, if it is not used; Smart Glocal documents a day. */
const lifetime = 86_400_000;

/** A card in one of the forms in which requests carry it. */
export interface CardSource {
  readonly bank_card?: { readonly number: string };
  readonly tokenized_card?: { readonly token: string };
  readonly encrypted_card?: { readonly number_hash: string };
}

/** Public tokens, for one use on a customer's device, and the tokens that stand for cards. */
export class Tokens {
  readonly #public = new Store<{ readonly until: number }>();
  readonly #cards = new Store<string>();
  readonly #recurrent: RecurrentTokens;

  constructor(recurrent: RecurrentTokens) {
    this.#recurrent = recurrent;
  }

  /** Whether a public token was issued and is still good. */
  isGood(token: string, now: Date): boolean {
    return now.getTime() < (this.#public.get(token)?.until ?? 0);
  }

  /** The number of a card, if the sandbox can tell it. */
  numberOf({ bank_card, tokenized_card }: CardSource): string | undefined {
    return bank_card?.number ?? (tokenized_card && this.#cards.get(tokenized_card.token));
  }

  handlers(): Record<string, Handler> {
    return {
      issueToken: ({ ids, now }) => {
        const public_token = ids.hex(64);
        this.#public.set(public_token, { until: now.getTime() + lifetime });
        return { status: 200, body: { status: "ok", public_token } };
      },

      tokenizeCard: ({ body, header, ids }) => {
        const { number } = (body as { card: { number: string } }).card;
        this.#public.delete(String(header["x-public-token"]));
        const token = ids.hex(32);
        this.#cards.set(token, number);
        const info = {
          card_type: "credit",
          card_network: networkOf(number),
          masked_card_number: number.slice(-4).padStart(number.length, "*"),
        };
        return { status: 200, body: { status: "ok", data: { token, info } } };
      },

      getTokenInfo: ({ body, now }: HandlerRequest) => {
        const request = body as {
          card?: CardSource;
          public_token?: { token: string };
          recurrent_token?: { token: string };
        };
        if (request.card !== undefined) {
          const number = this.numberOf(request.card) ?? "4242424242424242";
          const number_hash = request.card.encrypted_card?.number_hash ?? number.slice(-4);
          const info = { type: "card", number_hash, brand: networkOf(number), last4: number.slice(-4) };
          return { status: 200, body: { status: "ok", info } };
        }
        const recurrent = request.recurrent_token && this.#recurrent.find(request.recurrent_token.token);
        if (recurrent !== undefined) return { status: 200, body: { status: "ok", info: recurrent } };
        const sent = request.public_token?.token;
        const issued = sent === undefined ? undefined : this.#public.get(sent);
        if (sent === undefined || issued === undefined)
          return { refused: "missing", what: "token of this name" };
        const info = {
          token: sent,
          type: "public_token",
          created_at: new Date(issued.until - lifetime).toISOString(),
          finished_at: new Date(issued.until).toISOString(),
          is_active: this.isGood(sent, now),
        };
        return { status: 200, body: { status: "ok", info } };
      },
    };
  }
}

export function networkOf(number: string): string {
  return number.startsWith("4") ? "visa" : number.startsWith("5") ? "mastercard" : "other";
}
