import { displayNameOf, iconOf } from "../display-names.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { ok } from "../results.js";
import type { Schemas } from "../schemas.js";

/** The card schemes that the contract lists. */
export class CardSchemeDefinitions {
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  handlers(): Pick<Gr4vyHandlers, "listCardSchemeDefinitions"> {
    return {
      listCardSchemeDefinitions: () =>
        ok({
          items: this.#schemas.values("CardScheme").map((id) => {
            return {
              type: "card-scheme-definition",
              id,
              icon_url: iconOf(id),
              display_name: displayNameOf(id),
            };
          }),
        }),
    };
  }
}
