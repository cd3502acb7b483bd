import { displayNameOf, iconOf } from "../display-names.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { ok } from "../results.js";
import type { Schemas } from "../schemas.js";

/** The kinds of payment method that the contract lists. */
export class PaymentMethodDefinitions {
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  handlers(): Pick<Gr4vyHandlers, "listPaymentMethodDefinitions"> {
    return {
      listPaymentMethodDefinitions: () =>
        ok({
          items: this.#schemas.values("PaymentMethodKind").map((id) => {
            const display_name = displayNameOf(id);
            return { id, icon_url: iconOf(id), display_name, long_display_name: display_name, method: id };
          }),
        }),
    };
  }
}
