import type { PaymentMethod } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import type { CheckoutSessions } from "./checkout-sessions.js";
import { withMethod } from "./method-request.js";
import type { PaymentMethodEntry, StoredMethods } from "./stored-methods.js";
import { sortByUsage } from "./usage-order.js";

/** Stored payment methods. */
export class PaymentMethods {
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #methods: StoredMethods;
  readonly #sessions: CheckoutSessions;

  constructor(
    schemas: Schemas,
    notify: Notify,
    buyers: Buyers,
    methods: StoredMethods,
    sessions: CheckoutSessions,
  ) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#methods = methods;
    this.#sessions = sessions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createPaymentMethod"
    | "listPaymentMethods"
    | "listBuyerPaymentMethods"
    | "getPaymentMethod"
    | "updatePaymentMethod"
    | "deletePaymentMethod"
  > {
    return {
      createPaymentMethod: (request) => this.#create(request),
      listPaymentMethods: (request) => pageOf(this.#search(request), request),
      listBuyerPaymentMethods: (request) => {
        const found = sortByUsage(this.#usable(request), request.query);
        return ok({ items: found.map((method) => this.#schemas.pick("PaymentMethodSummary", method)) });
      },
      getPaymentMethod: this.#on(({ method }) => ok(method)),
      updatePaymentMethod: this.#on(({ method }, request) => {
        Object.assign(method, request.body, { updated_at: timestamp(request.now) });
        this.#notify(request, "payment-method.updated", method);
        return ok(method);
      }),
      deletePaymentMethod: this.#on(({ method }, request) => {
        this.#methods.delete(method.id);
        this.#notify(request, "payment-method.deleted", method);
        return noContent;
      }),
    };
  }

  #create(
    request: RequestOf<"createPaymentMethod">,
  ): { readonly status: 201; readonly body: PaymentMethod } | Refusal {
    const { body } = request;
    const { buyer_id, buyer_external_identifier } = body;
    const buyer = this.#buyers.find(request, buyer_id, buyer_external_identifier);
    if ((buyer_id || buyer_external_identifier) && buyer === undefined) {
      return invalid(buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
    }
    const given = this.#sessions.resolve(withMethod(body, "checkout-session"), request, "");
    if ("refused" in given) return given;
    if (given.method === "id") return invalid("/id", "names a checkout session whose card is already stored");
    return created(this.#methods.store(request, given, buyer, false));
  }

  /** The payment methods that match the filters of a query. */
  #search(request: RequestOf<"listPaymentMethods">): PaymentMethod[] {
    const { buyer_id, buyer_external_identifier, external_identifier, status } = request.query;
    return this.#methods
      .of(accountOf(request))
      .filter(
        (method) =>
          (!buyer_id || method.buyer?.id === buyer_id) &&
          (!buyer_external_identifier || method.buyer?.external_identifier === buyer_external_identifier) &&
          (!external_identifier || method.external_identifier === external_identifier) &&
          (!status || status.some((wanted) => wanted === method.status)),
      );
  }

  /** The payment methods that a buyer can pay with in a country and a currency. */
  #usable(request: RequestOf<"listBuyerPaymentMethods">): PaymentMethod[] {
    const { buyer_id, buyer_external_identifier, country, currency } = request.query;
    const buyer = this.#buyers.find(request, buyer_id, buyer_external_identifier);
    if (buyer === undefined) return [];
    return this.#methods
      .of(accountOf(request))
      .filter(
        (method) =>
          method.buyer?.id === buyer.id &&
          method.status === "succeeded" &&
          (!country || method.country === null || method.country === country) &&
          (!currency || method.currency === null || method.currency === currency),
      );
  }

  /** Creates a handler that finds the payment method of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly payment_method_id: string } }, Result>(
    handler: (entry: PaymentMethodEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { payment_method_id } = request.path;
      const entry = this.#methods.find(request, payment_method_id);
      return entry === undefined ? missing("payment method", payment_method_id) : handler(entry, request);
    };
  }
}
