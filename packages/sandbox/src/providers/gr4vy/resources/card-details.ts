import type { CardDetail } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { describeBin } from "../bins.js";
import { iconOf } from "../display-names.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { ok } from "../results.js";
import type { StoredMethods } from "./stored-methods.js";

/** What is known of a card. It follows from the first digits of its number. */
export class CardDetails {
  readonly #methods: StoredMethods;

  constructor(methods: StoredMethods) {
    this.#methods = methods;
  }

  handlers(): Pick<Gr4vyHandlers, "getCardDetails"> {
    return {
      getCardDetails: (request) => {
        const bin = this.#binOf(request);
        return typeof bin === "object" ? bin : ok(detailsOf(bin));
      },
    };
  }

  #binOf(request: RequestOf<"getCardDetails">): string | undefined | Refusal {
    const { bin, payment_method_id } = request.query;
    if (bin || !payment_method_id) return bin ?? undefined;
    const stored = this.#methods.find(request, payment_method_id);
    return stored?.method.details?.bin ?? invalidQuery("/payment_method_id", "names no stored card");
  }
}

/** All parameters that name a card are optional, so a request may name none. Nothing is known of it then. */
function detailsOf(bin: string | undefined): CardDetail {
  if (bin === undefined) return { type: "card-detail", id: null, card_type: null, scheme: null };
  const { additional_schemes, scheme, ...facts } = describeBin(bin);
  return {
    type: "card-detail",
    id: bin,
    ...facts,
    scheme,
    scheme_icon_url: iconOf(scheme),
    additional_schemes,
    additional_schemes_details: additional_schemes.map((other) => {
      return { scheme: other, icon_url: iconOf(other) };
    }),
    // No payment service of the sandbox requires anything of the buyer.
    required_fields: null,
  };
}

function invalidQuery(pointer: string, message: string): Refusal {
  return { refused: "invalid", violations: [{ location: "query", pointer, message, keyword: "sense" }] };
}
