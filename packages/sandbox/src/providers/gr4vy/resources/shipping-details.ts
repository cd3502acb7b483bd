import type { Schemas } from "../../../contract/schema.js";
import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Notify } from "../notifications.js";
import { created, missing, ok } from "../results.js";
import type { Buyer, Buyers } from "./buyers.js";

export interface ShippingDetails {
  readonly id: string;
  readonly buyer_id: string;
  readonly [member: string]: unknown;
}

/** Shipping details of buyers. */
export class ShippingDetailsOfBuyers {
  readonly #details = new Store<ShippingDetails>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
  }

  /** Finds the shipping details of a buyer. */
  find(buyer: Buyer | undefined, id: unknown): ShippingDetails | undefined {
    const details = this.#details.get(String(id));
    return details?.buyer_id === buyer?.id ? details : undefined;
  }

  handlers(): Record<string, Handler> {
    return {
      listBuyerShippingDetails: this.#onBuyer((buyer) =>
        ok({ items: this.#details.values().filter(({ buyer_id }) => buyer_id === buyer.id) }),
      ),
      addBuyerShippingDetails: this.#onBuyer((buyer, request) => {
        const id = request.ids.uuid();
        const defaults = this.#schemas.defaults("ShippingDetails");
        const details = { ...defaults, ...(request.body as object), id, buyer_id: buyer.id };
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
        return { status: 204 };
      }),
    };
  }

  /** Creates a handler that finds the buyer of its request. */
  #onBuyer(handler: (buyer: Buyer, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const { buyer_id } = request.path;
      const buyer = this.#buyers.find(request, buyer_id);
      return buyer === undefined ? missing("buyer", buyer_id) : handler(buyer, request);
    };
  }

  /** Creates a handler that finds the shipping details of its request. */
  #on(handler: (details: ShippingDetails, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return this.#onBuyer((buyer, request) => {
      const { shipping_details_id } = request.path;
      const details = this.find(buyer, shipping_details_id);
      return details === undefined
        ? missing("shipping details", shipping_details_id)
        : handler(details, request);
    });
  }
}
