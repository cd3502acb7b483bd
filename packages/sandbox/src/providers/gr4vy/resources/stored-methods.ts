import type { Buyer, PaymentMethod } from "@paysession/gr4vy";
import { Store } from "../../../engine/store.js";
import { describeCard } from "../cards.js";
import { timestamp } from "../formats.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import type { Schemas } from "../schemas.js";
import type { MethodRequest } from "./method-request.js";

/** A stored payment method. */
export interface PaymentMethodEntry {
  readonly method: PaymentMethod;
  /** The card number, which decides the result of payments. */
  readonly number: string | undefined;
  /** Where the buyer is redirected after the approval. */
  readonly returnUrl: string | undefined;
}

/** The records of stored payment methods. */
export class StoredMethods {
  readonly #entries = new Store<PaymentMethodEntry>();
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Returns a payment method of any merchant account. */
  get(id: string): PaymentMethodEntry | undefined {
    return this.#entries.get(id);
  }

  /** Finds a payment method of the request's merchant account. */
  find(request: AccountRequest, id: string): PaymentMethodEntry | undefined {
    return this.findOf(accountOf(request), id);
  }

  /** Finds a payment method of a merchant account. */
  findOf(account: string, id: string): PaymentMethodEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.method.merchant_account_id === account ? entry : undefined;
  }

  /** Returns the payment methods of a merchant account, oldest first. */
  of(account: string): PaymentMethod[] {
    return this.#entries
      .values()
      .map(({ method }) => method)
      .filter((method) => method.merchant_account_id === account);
  }

  delete(id: string): void {
    this.#entries.delete(id);
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
}
