import type { Buyer, ShippingDetails } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Gr4vyHandlers } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { created, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";

/** Stored shipping details. Those of a request have neither an ID nor a buyer. */
interface StoredShippingDetails extends ShippingDetails {
  readonly id: string;
  readonly buyer_id: string;
}

/** A request for the shipping details of a buyer. */
type BuyerContext = AccountContext & { readonly path: { readonly buyer_id: string } };

/** Shipping details of buyers. */
export class ShippingDetailsOfBuyers {
  readonly #details = new Store<StoredShippingDetails>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
  }

  /** Finds the shipping details of a buyer. */
  find(buyer: Buyer | undefined, id: string | null | undefined): StoredShippingDetails | undefined {
    const details = this.#details.get(String(id));
    return details?.buyer_id === buyer?.id ? details : undefined;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "listBuyerShippingDetails"
    | "addBuyerShippingDetails"
    | "getBuyerShippingDetails"
    | "updateBuyerShippingDetails"
    | "deleteBuyerShippingDetails"
  > {
    return {
      listBuyerShippingDetails: this.#onBuyer((buyer) =>
        ok({ items: this.#details.values().filter(({ buyer_id }) => buyer_id === buyer.id) }),
      ),
      addBuyerShippingDetails: this.#onBuyer((buyer, request) => {
        const id = request.ids.uuid();
        const defaults = this.#schemas.defaults("ShippingDetails");
        const details = { ...defaults, ...request.body, id, buyer_id: buyer.id };
        this.#details.set(id, details);
        this.#notify(request, "shipping-details.created", details);
        return created(details);
      }),
      getBuyerShippingDetails: this.#on((details) => ok(details)),
      updateBuyerShippingDetails: this.#on((details, request) => {
        Object.assign(details, request.body);
        this.#notify(request, "shipping-details.updated", details);
        return ok(details);
      }),
      deleteBuyerShippingDetails: this.#on((details, request) => {
        this.#details.delete(details.id);
        this.#notify(request, "shipping-details.deleted", details);
        return noContent;
      }),
    };
  }

  /** Creates a handler that finds the buyer of its request. */
  #onBuyer<Request extends BuyerContext, Result>(
    handler: (buyer: Buyer, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { buyer_id } = request.path;
      const buyer = this.#buyers.find(request, buyer_id);
      return buyer === undefined ? missing("buyer", buyer_id) : handler(buyer, request);
    };
  }

  /** Creates a handler that finds the shipping details of its request. */
  #on<Request extends BuyerContext & { readonly path: { readonly shipping_details_id: string } }, Result>(
    handler: (details: StoredShippingDetails, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return this.#onBuyer((buyer, request: Request) => {
      const { shipping_details_id } = request.path;
      const details = this.find(buyer, shipping_details_id);
      return details === undefined
        ? missing("shipping details", shipping_details_id)
        : handler(details, request);
    });
  }
}
