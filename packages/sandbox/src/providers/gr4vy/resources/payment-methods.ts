import type { Buyer, PaymentMethod } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { describeCard } from "../cards.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import type { CheckoutSessions } from "./checkout-sessions.js";

/** A stored payment method. */
export interface PaymentMethodEntry {
  readonly method: PaymentMethod;
  /** The card number, which decides the result of payments. */
  readonly number: string | undefined;
  /** Where the buyer is redirected after the approval. */
  readonly returnUrl: string | undefined;
}

/** The members of a requested payment method that affect the result, for all kinds of payment methods. */
export interface MethodRequest {
  readonly method: string;
  readonly id?: string;
  readonly number?: string;
  readonly expiration_date?: string;
  readonly country?: string | null;
  readonly currency?: string | null;
  readonly redirect_url?: string | null;
  readonly external_identifier?: string | null;
}

/** Stored payment methods. */
export class PaymentMethods {
  readonly #entries = new Store<PaymentMethodEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #sessions: CheckoutSessions;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers, sessions: CheckoutSessions) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#sessions = sessions;
  }

  /** Returns a payment method of any merchant account. */
  get(id: string): PaymentMethodEntry | undefined {
    return this.#entries.get(id);
  }

  /** Finds a payment method of the request's merchant account. */
  find(request: AccountRequest, id: string): PaymentMethodEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.method.merchant_account_id === accountOf(request) ? entry : undefined;
  }

  /** Stores a payment method. All but cards wait for the buyer's approval, unless the buyer has just given it. */
  store(
    request: AccountContext,
    given: MethodRequest,
    buyer: Buyer | undefined,
    approved: boolean,
  ): PaymentMethod {
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const { number, country = null, currency = null, external_identifier = null } = given;
    const needsApproval = number === undefined && !approved;
    const method: PaymentMethod = {
      ...this.#schemas.defaults("PaymentMethod"),
      ...(number === undefined
        ? { method: given.method, mode: "redirect" }
        : describeCard({ ...given, number })),
      country,
      currency,
      external_identifier,
      id,
      merchant_account_id: accountOf(request),
      additional_schemes: null,
      scheme_transaction_id: null,
      scheme_transaction_id_scheme: null,
      buyer: buyer ?? null,
      status: needsApproval ? "buyer_approval_required" : "succeeded",
      approval_url: needsApproval ? `${request.baseUrl}/hosted/payment-methods/${id}` : null,
      usage_count: 0,
      cit_usage_count: 0,
      has_replacement: false,
      created_at: now,
      updated_at: now,
    };
    this.#entries.set(id, { method, number, returnUrl: given.redirect_url ?? undefined });
    return method;
  }

  /** Updates the usage counters of a payment method. */
  used(method: PaymentMethod, now: Date, byMerchant: boolean): void {
    method.usage_count++;
    method.last_used_at = timestamp(now);
    if (byMerchant) return;
    method.cit_usage_count++;
    method.cit_last_used_at = timestamp(now);
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
        const found = this.#usable(request);
        return ok({
          items: found.map((method) => this.#schemas.pick("PaymentMethodSummary", method)).reverse(),
        });
      },
      getPaymentMethod: this.#on(({ method }) => ok(method)),
      updatePaymentMethod: this.#on(({ method }, request) => {
        Object.assign(method, request.body, { updated_at: timestamp(request.now) });
        this.#notify(request, "payment-method.updated", method);
        return ok(method);
      }),
      deletePaymentMethod: this.#on(({ method }, request) => {
        this.#entries.delete(method.id);
        this.#notify(request, "payment-method.deleted", method);
        return noContent;
      }),
    };
  }

  /** Replaces a reference to a checkout session by the card of that session. */
  resolve(given: MethodRequest, request: AccountContext, pointer: string): MethodRequest | Refusal {
    if (given.method !== "checkout-session") return given;
    const card = this.#sessions.card(request, given.id);
    if (card === undefined) return invalid(`${pointer}/id`, "names no checkout session with card data");
    return { ...given, ...card, method: "card" };
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
    const given = this.resolve(body, request, "");
    return "refused" in given ? given : created(this.store(request, given, buyer, false));
  }

  /** The payment methods that match the filters of a query. */
  #search(request: RequestOf<"listPaymentMethods">): PaymentMethod[] {
    const { buyer_id, buyer_external_identifier, external_identifier, status } = request.query;
    return this.#of(accountOf(request)).filter(
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
    return this.#of(accountOf(request)).filter(
      (method) =>
        method.buyer?.id === buyer.id &&
        method.status === "succeeded" &&
        (!country || method.country === null || method.country === country) &&
        (!currency || method.currency === null || method.currency === currency),
    );
  }

  #of(account: string): PaymentMethod[] {
    return this.#entries
      .values()
      .map(({ method }) => method)
      .filter((method) => method.merchant_account_id === account);
  }

  /** Creates a handler that finds the payment method of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly payment_method_id: string } }, Result>(
    handler: (entry: PaymentMethodEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { payment_method_id } = request.path;
      const entry = this.find(request, payment_method_id);
      return entry === undefined ? missing("payment method", payment_method_id) : handler(entry, request);
    };
  }
}
