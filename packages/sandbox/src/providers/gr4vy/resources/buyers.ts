import type { Schemas } from "../../../contract/schema.js";
import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { reconciliationId, timestamp } from "../formats.js";
import { accountOf, type AccountRecord } from "../merchant-account.js";
import { created, missing, ok } from "../results.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";

export interface Buyer extends AccountRecord {
  readonly external_identifier: string | null;
  readonly display_name: string | null;
}

/** Buyers. */
export class Buyers {
  readonly #buyers = new Store<Buyer>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;

  constructor(schemas: Schemas, notify: Notify) {
    this.#schemas = schemas;
    this.#notify = notify;
  }

  /** Finds a buyer of the request's merchant account, by ID or by the shop's external identifier. */
  find(
    request: Pick<HandlerRequest, "header">,
    id: unknown,
    externalIdentifier?: unknown,
  ): Buyer | undefined {
    const account = accountOf(request);
    const byId = typeof id === "string" ? this.#buyers.get(id) : undefined;
    if (byId !== undefined || !externalIdentifier) {
      return byId?.merchant_account_id === account ? byId : undefined;
    }
    return this.#of(account).find(({ external_identifier }) => external_identifier === externalIdentifier);
  }

  handlers(): Record<string, Handler> {
    return {
      listBuyers: (request) => {
        const { search, external_identifier } = request.query as Record<string, string | null | undefined>;
        const found = this.#of(accountOf(request)).filter(
          (buyer) =>
            (!external_identifier || buyer.external_identifier === external_identifier) &&
            (!search || JSON.stringify(buyer).toLowerCase().includes(search.toLowerCase())),
        );
        return pageOf(found, request);
      },

      addBuyer: (request) => {
        const body = request.body as { external_identifier?: string | null };
        const known = body.external_identifier && this.find(request, undefined, body.external_identifier);
        if (known) return { refused: "duplicate", id: known.id, what: "buyer with this external_identifier" };
        const id = request.ids.uuid();
        const now = timestamp(request.now);
        const buyer = {
          ...this.#schemas.defaults("Buyer"),
          ...body,
          id,
          reconciliation_id: reconciliationId(id),
          merchant_account_id: accountOf(request),
          created_at: now,
          updated_at: now,
        } as unknown as Buyer;
        this.#buyers.set(id, buyer);
        this.#notify(request, "buyer.created", buyer);
        return created(buyer);
      },

      getBuyer: this.#on((buyer) => ok(buyer)),

      updateBuyer: this.#on((buyer, request) => {
        Object.assign(buyer, request.body, { updated_at: timestamp(request.now) });
        this.#notify(request, "buyer.updated", buyer);
        return ok(buyer);
      }),

      deleteBuyer: this.#on((buyer, request) => {
        this.#buyers.delete(buyer.id);
        this.#notify(request, "buyer.deleted", buyer);
        return { status: 204 };
      }),
    };
  }

  #of(account: string): Buyer[] {
    return this.#buyers.values().filter((buyer) => buyer.merchant_account_id === account);
  }

  #on(perform: (buyer: Buyer, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const buyer = this.find(request, request.path["buyer_id"]);
      return buyer === undefined ? missing("buyer", request.path["buyer_id"]) : perform(buyer, request);
    };
  }
}
