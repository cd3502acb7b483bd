import { Store } from "../../../engine/store.js";
import type { KomojuHandlers } from "../handlers.js";
import { describeCard, type Details } from "../payment-details.js";
import { missing, ok } from "../results.js";

/**
 * Shoppers who pay with one click on the hosted page. They are identified by the merchant's own ID; whether KOMOJU's is
 * accepted too is not documented.
 */
export class ExternalCustomers {
  readonly #details = new Store<Details>();

  /** Stores the card of a shopper. */
  save(id: string, details: Details): void {
    this.#details.set(id, details);
  }

  /** Returns the stored card of a shopper, and how a button shows it. */
  find(id: string | undefined): { readonly details: Details; readonly label: string } | undefined {
    const details = id === undefined ? undefined : this.#details.get(id);
    if (details === undefined) return undefined;
    const { brand, last_four_digits } = describeCard(details);
    return { details, label: `Pay with ${brand} ${last_four_digits}` };
  }

  handlers(): Pick<KomojuHandlers, "deleteExternalCustomer"> {
    return {
      deleteExternalCustomer: ({ path: { id } }) =>
        this.#details.delete(id) ? ok({ id }) : missing("external customer", id),
    };
  }
}
