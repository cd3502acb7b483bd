import type { Schemas } from "../../../contract/schema.js";
import { type HostedPage } from "../../../hosted-pages/page.js";
import type { Handler, HandlerRequest, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Buyer, Buyers } from "./buyers.js";
import { cardFace } from "../cards.js";
import type { Checkout } from "./checkout-sessions.js";
import { timestamp } from "../formats.js";
import { accountOf, type AccountRecord } from "../merchant-account.js";
import { created, invalid, missing, ok } from "../results.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";

export interface PaymentMethod extends AccountRecord {
  readonly buyer: Buyer | null;
  readonly method: string;
  status: "buyer_approval_required" | "succeeded" | "failed";
  approval_url: string | null;
  usage_count: number;
  cit_usage_count: number;
  last_used_at: string | null;
  cit_last_used_at: string | null;
}

interface Entry {
  readonly method: PaymentMethod;
  /** The card number, which decides the result of payments. */
  readonly number: string | undefined;
  /** Where the buyer is redirected after the approval. */
  readonly back: string | undefined;
}

/** What a payment method is created from. */
export interface MethodRequest {
  readonly method: string;
  readonly id?: string;
  readonly number?: string;
  readonly expiration_date?: string;
  readonly country?: string | null;
  readonly currency?: string | null;
  readonly redirect_url?: string | null;
  readonly external_identifier?: string | null;
  readonly buyer_id?: string | null;
  readonly buyer_external_identifier?: string | null;
}

/** Stored payment methods, and their approval by buyers. */
export class PaymentMethods {
  readonly #entries = new Store<Entry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #checkout: Checkout;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers, checkout: Checkout) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#checkout = checkout;
  }

  find(request: Pick<HandlerRequest, "header">, id: unknown): Entry | undefined {
    const entry = this.#entries.get(String(id));
    return entry?.method.merchant_account_id === accountOf(request) ? entry : undefined;
  }

  /** Stores a payment method. All but cards wait for the buyer's approval, unless the buyer has just given it. */
  store(
    request: HandlerRequest,
    given: MethodRequest,
    buyer: Buyer | undefined,
    approved: boolean,
  ): PaymentMethod {
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const { number } = given;
    const waits = number === undefined && !approved;
    const method = {
      ...this.#schemas.defaults("PaymentMethod"),
      ...(number === undefined ? { method: given.method, mode: "redirect" } : cardFace({ ...given, number })),
      country: given.country ?? null,
      currency: given.currency ?? null,
      external_identifier: given.external_identifier ?? null,
      id,
      merchant_account_id: accountOf(request),
      additional_schemes: null,
      buyer: buyer ?? null,
      status: waits ? "buyer_approval_required" : "succeeded",
      approval_url: waits ? `${request.baseUrl}/hosted/payment-methods/${id}` : null,
      usage_count: 0,
      cit_usage_count: 0,
      has_replacement: false,
      created_at: now,
      updated_at: now,
    } as unknown as PaymentMethod;
    this.#entries.set(id, { method, number, back: given.redirect_url ?? undefined });
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

  handlers(): Record<string, Handler> {
    return {
      createPaymentMethod: (request) => {
        const body = request.body as MethodRequest;
        const { buyer_id, buyer_external_identifier } = body;
        const buyer = this.#buyers.find(request, buyer_id, buyer_external_identifier);
        if ((buyer_id || buyer_external_identifier) && buyer === undefined) {
          return invalid(buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
        }
        const given = this.resolve(body, request, "");
        return "refused" in given ? given : created(this.store(request, given, buyer, false));
      },

      listPaymentMethods: (request) => {
        const { buyer_id, buyer_external_identifier, external_identifier, status } = request.query as {
          buyer_id?: string | null;
          buyer_external_identifier?: string | null;
          external_identifier?: string | null;
          status?: string[] | null;
        };
        const found = this.#of(accountOf(request)).filter(
          (method) =>
            (!buyer_id || method.buyer?.id === buyer_id) &&
            (!buyer_external_identifier || method.buyer?.external_identifier === buyer_external_identifier) &&
            (!external_identifier || method["external_identifier"] === external_identifier) &&
            (!status || status.includes(method.status)),
        );
        return pageOf(found, request);
      },

      listBuyerPaymentMethods: (request) => {
        const { buyer_id, buyer_external_identifier, country, currency } = request.query as Record<
          string,
          string | null | undefined
        >;
        const buyer = this.#buyers.find(request, buyer_id, buyer_external_identifier);
        const found = this.#of(accountOf(request)).filter(
          (method) =>
            buyer !== undefined &&
            method.buyer?.id === buyer.id &&
            method.status === "succeeded" &&
            (!country || method["country"] === null || method["country"] === country) &&
            (!currency || method["currency"] === null || method["currency"] === currency),
        );
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
        return { status: 204 };
      }),
    };
  }

  /** Creates the page on which the buyer approves a payment method. */
  page(): HostedPage {
    return {
      path: "/hosted/payment-methods/:payment_method_id",
      show: ({ path }) => {
        const entry = this.#entries.get(String(path["payment_method_id"]));
        if (entry === undefined) return missing("payment method", path["payment_method_id"]);
        const waits = entry.method.status === "buyer_approval_required";
        const choices = [
          { value: "pay", label: "Approve" },
          { value: "cancel", label: "Cancel" },
        ];
        const title = waits ? `Store ${entry.method.method} with this shop?` : "This is done";
        return ok({ title, choices: waits ? choices : [] });
      },
      choose: ({ path, body, now }) => {
        const entry = this.#entries.get(String(path["payment_method_id"]));
        if (entry?.method.status !== "buyer_approval_required") {
          return missing("payment method that waits for approval", path["payment_method_id"]);
        }
        const { method, back } = entry;
        method.status = (body as { choice?: string }).choice === "pay" ? "succeeded" : "failed";
        method.approval_url = null;
        method.updated_at = timestamp(now);
        return { status: 303, body: { location: back } };
      },
    };
  }

  /** Replaces a reference to a checkout session by the card of that session. */
  resolve(given: MethodRequest, request: HandlerRequest, pointer: string): MethodRequest | Refusal {
    if (given.method !== "checkout-session") return given;
    const card = this.#checkout.card(given.id, request.now);
    if (card === undefined) return invalid(`${pointer}/id`, "names no checkout session with card data");
    return { ...given, ...card, method: "card" };
  }

  #of(account: string): PaymentMethod[] {
    return this.#entries
      .values()
      .map(({ method }) => method)
      .filter((method) => method.merchant_account_id === account);
  }

  #on(perform: (entry: Entry, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const entry = this.find(request, request.path["payment_method_id"]);
      return entry === undefined
        ? missing("payment method", request.path["payment_method_id"])
        : perform(entry, request);
    };
  }
}
