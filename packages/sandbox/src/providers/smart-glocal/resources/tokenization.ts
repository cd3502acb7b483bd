import { networkOf, type Cards } from "../cards.js";
import type { SmartGlocalHandlers } from "../handlers.js";
import type { Tokens } from "./tokens.js";

/** Tokenization of cards on the customer's device. Each public token tokenizes one card. */
export class Tokenization {
  readonly #cards: Cards;
  readonly #tokens: Tokens;

  constructor(cards: Cards, tokens: Tokens) {
    this.#cards = cards;
    this.#tokens = tokens;
  }

  handlers(): Pick<SmartGlocalHandlers, "tokenizeCard"> {
    return {
      tokenizeCard: ({ body, header, ids }) => {
        const { number } = body.card;
        this.#tokens.use(String(header["x-public-token"]));
        const token = ids.hex(32);
        this.#cards.add(token, number);
        const info = {
          card_type: "credit",
          card_network: networkOf(number),
          masked_card_number: number.slice(-4).padStart(number.length, "*"),
        };
        return { status: 200, body: { status: "ok", data: { token, info } } };
      },
    };
  }
}
