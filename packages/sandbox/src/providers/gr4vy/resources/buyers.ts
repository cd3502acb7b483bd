import type { Buyer } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { reconciliationId, timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";

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
    request: AccountRequest,
    id: string | null | undefined,
    externalIdentifier?: string | null,
  ): Buyer | undefined {
    const account = accountOf(request);
    const byId = typeof id === "string" ? this.#buyers.get(id) : undefined;
    if (byId !== undefined || !externalIdentifier) {
      return byId?.merchant_account_id === account ? byId : undefined;
    }
    return this.#of(account).find(({ external_identifier }) => external_identifier === externalIdentifier);
  }

  handlers(): Pick<Gr4vyHandlers, "listBuyers" | "addBuyer" | "getBuyer" | "updateBuyer" | "deleteBuyer"> {
    return {
      listBuyers: (request) => {
        const { search, external_identifier } = request.query;
        const found = this.#of(accountOf(request)).filter(
          (buyer) =>
            (!external_identifier || buyer.external_identifier === external_identifier) &&
            (!search || JSON.stringify(buyer).toLowerCase().includes(search.toLowerCase())),
        );
        return pageOf(found, request);
      },

      addBuyer: (request) => this.#add(request),

      getBuyer: this.#on((buyer) => ok(buyer)),

      updateBuyer: this.#on((buyer, request) => {
        Object.assign(buyer, request.body, { updated_at: timestamp(request.now) });
        this.#notify(request, "buyer.updated", buyer);
        return ok(buyer);
      }),

      deleteBuyer: this.#on((buyer, request) => {
        this.#buyers.delete(buyer.id);
        this.#notify(request, "buyer.deleted", buyer);
        return noContent;
      }),
    };
  }

  #add(request: RequestOf<"addBuyer">): { readonly status: 201; readonly body: Buyer } | Refusal {
    const { body } = request;
    const known = body.external_identifier && this.find(request, undefined, body.external_identifier);
    if (known) return { refused: "duplicate", id: known.id, what: "buyer with this external_identifier" };
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const buyer: Buyer = {
      ...this.#schemas.defaults("Buyer"),
      ...body,
      id,
      reconciliation_id: reconciliationId(id),
      merchant_account_id: accountOf(request),
      created_at: now,
      updated_at: now,
    };
    this.#buyers.set(id, buyer);
    this.#notify(request, "buyer.created", buyer);
    return created(buyer);
  }

  #of(account: string): Buyer[] {
    return this.#buyers.values().filter((buyer) => buyer.merchant_account_id === account);
  }

  /** Creates a handler that finds the buyer of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly buyer_id: string } }, Result>(
    handler: (buyer: Buyer, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const buyer = this.find(request, request.path.buyer_id);
      return buyer === undefined ? missing("buyer", request.path.buyer_id) : handler(buyer, request);
    };
  }
}
