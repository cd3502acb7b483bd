import type { GiftCardErrorCode, GiftCardService as GiftCardServiceInfo } from "@paysession/gr4vy";
import { Store } from "../../../engine/store.js";
import { giftCardErrorOf, giftCardOpeningBalance } from "../scenarios.js";
import type { GiftCardNumber } from "./gift-card-number.js";

/** The sandbox's gift card service, as responses show it. */
export const giftCardService: GiftCardServiceInfo = {
  type: "gift-card-service",
  id: "00000000-0000-4000-8000-000000000002",
  gift_card_service_definition_id: "mock-gift-card",
  display_name: "Sandbox",
};

/** What the service knows of a card. */
interface IssuedCard {
  /** Undefined until the first payment, for a card that was never activated. */
  currency: string | undefined;
  /** Minor units of the currency. */
  balance: number;
}

/** What is on a card, or why that cannot be told. */
export type Balance =
  | { readonly balance: number; readonly currency: string | null; readonly error?: undefined }
  | { readonly error: GiftCardErrorCode };

/**
 * The provider of gift cards: keeps the money of each card by its number. Gr4vy documents no test cards, so every number is
 * that of a card with an opening balance, unless the card is activated first or the scenario table has an error for it.
 * PINs are not checked, because the sandbox keeps no codes.
 */
export class GiftCardService {
  readonly #cards = new Store<IssuedCard>();

  /** Puts an amount on a card. */
  activate(
    card: GiftCardNumber,
    amount: number,
    currency: string | undefined,
  ): GiftCardErrorCode | undefined {
    const known = this.#cards.get(keyOf(card));
    if (known === undefined) {
      this.#cards.set(keyOf(card), { currency, balance: amount });
      return giftCardErrorOf(card.number);
    }
    const error = this.#errorOf(known, card, currency);
    if (error !== undefined) return error;
    known.balance += amount;
    known.currency ??= currency;
    return undefined;
  }

  balance(card: GiftCardNumber): Balance {
    const issued = this.#open(card);
    const error = this.#errorOf(issued, card, issued.currency);
    return error === undefined ? { balance: issued.balance, currency: issued.currency ?? null } : { error };
  }

  /** Takes an amount from a card. */
  redeem(card: GiftCardNumber, amount: number, currency: string): GiftCardErrorCode | undefined {
    const issued = this.#open(card);
    const error = this.#errorOf(issued, card, currency);
    if (error !== undefined) return error;
    if (amount <= 0) return "invalid_amount";
    if (amount > issued.balance) return "insufficient_funds";
    issued.balance -= amount;
    issued.currency = currency;
    return undefined;
  }

  /** Returns a redeemed amount to a card. */
  refund(card: GiftCardNumber, amount: number): void {
    this.#open(card).balance += amount;
  }

  #open(card: GiftCardNumber): IssuedCard {
    const key = keyOf(card);
    const known = this.#cards.get(key);
    if (known !== undefined) return known;
    const opened = { currency: undefined, balance: giftCardOpeningBalance };
    this.#cards.set(key, opened);
    return opened;
  }

  #errorOf(
    issued: IssuedCard,
    card: GiftCardNumber,
    currency: string | undefined,
  ): GiftCardErrorCode | undefined {
    const error = giftCardErrorOf(card.number);
    if (error !== undefined) return error;
    const differs = issued.currency !== undefined && currency !== undefined && issued.currency !== currency;
    return differs ? "incorrect_currency" : undefined;
  }
}

function keyOf({ account, number }: GiftCardNumber): string {
  return `${account} ${number}`;
}
