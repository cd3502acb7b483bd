import type { CardRequest } from "@paysession/smart-glocal";
import { Store } from "../../engine/store.js";

/** The number that an unknown card is shown with, such as a card encrypted by the widget. */
export const defaultCardNumber = "4242424242424242";

/** The card numbers behind card tokens. */
export class Cards {
  readonly #numbers = new Store<string>();

  add(token: string, number: string): void {
    this.#numbers.set(token, number);
  }

  /** Returns the number of a card; undefined for an encrypted card or an unknown token. */
  numberOf(card: CardRequest): string | undefined {
    switch (card.type) {
      case "bank_card":
        return card.bank_card.number;
      case "tokenized_card":
        return this.#numbers.get(card.tokenized_card.token);
      case "encrypted_card":
        return undefined;
    }
  }
}

/** Returns the network of a card number. */
export function networkOf(number: string): string {
  return number.startsWith("4") ? "visa" : number.startsWith("5") ? "mastercard" : "other";
}
