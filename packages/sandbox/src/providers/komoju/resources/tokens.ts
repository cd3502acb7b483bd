import type { TokenPaymentDetails } from "@paysession/komoju";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import type { Details } from "../payment-details.js";
import { ok } from "../results.js";

/** Tokens that stand for payment details. Each can be used once. */
export class Tokens {
  readonly #details = new Store<Details>();

  /** Stores payment details under a token. */
  add(id: string, details: Details): void {
    this.#details.set(id, details);
  }

  /**
   * Returns the given payment details, or those that a token stands for, and marks the token as used.
   *
   * @returns Undefined for an unknown or used token.
   */
  resolve(given: string | { readonly type: string } | undefined): Details | undefined {
    if (typeof given !== "string") return given && { ...given };
    const details = this.#details.get(given);
    this.#details.delete(given);
    return details;
  }

  handlers(): Pick<KomojuHandlers, "createToken"> {
    return {
      createToken: (request) => {
        const details: Details = { ...request.body.payment_details };
        const id = `tok_${newId(request)}`;
        this.add(id, details);
        const payment_details = describeTokenDetails(details);
        return ok({ id, resource: "token", created_at: timestamp(request.now), payment_details });
      },
    };
  }
}

/** The members of payment details that a token's response shows. */
const shownMembers = [
  "email",
  "phone",
  "given_name",
  "family_name",
  "given_name_kana",
  "family_name_kana",
  "store",
] as const;

function describeTokenDetails(details: Details): TokenPaymentDetails {
  const shown = shownMembers.filter((name) => details[name] !== undefined);
  return {
    type: details.type,
    ...Object.fromEntries(shown.map((name) => [name, String(details[name])])),
  };
}
