import type { Buyer, Payout } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { describeCard } from "../cards.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, ok } from "../results.js";
import { outcomeOf } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import { describeService } from "./payment-service-record.js";
import type { PaymentServices } from "./payment-services.js";
import type { StoredMethods } from "./stored-methods.js";

/** A payout. The sandbox always sets the members that the contract makes optional here. */
interface StoredPayout extends Payout {
  readonly id: string;
  readonly merchant_account_id: string;
}

/** What a payout is paid to, and its buyer. */
interface PayoutTarget {
  readonly method: Payout["payment_method"];
  readonly buyer: Payout["buyer"];
}

/** Payouts to cards. */
export class Payouts {
  readonly #payouts = new Store<StoredPayout>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #methods: StoredMethods;
  readonly #services: PaymentServices;

  constructor(
    schemas: Schemas,
    notify: Notify,
    buyers: Buyers,
    methods: StoredMethods,
    services: PaymentServices,
  ) {
    this.#services = services;
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#methods = methods;
  }

  values(): StoredPayout[] {
    return this.#payouts.values();
  }

  handlers(): Pick<Gr4vyHandlers, "createPayout" | "listPayouts" | "getPayout"> {
    return {
      createPayout: (request) => this.#create(request),
      listPayouts: (request) => {
        const { status, external_identifier, payment_service_payout_id } = request.query;
        const found = this.values().filter(
          (payout) =>
            payout.merchant_account_id === accountOf(request) &&
            (!status || status.some((wanted) => wanted === payout.status)) &&
            (!external_identifier || payout.external_identifier === external_identifier) &&
            (!payment_service_payout_id || payout.payment_service_payout_id === payment_service_payout_id),
        );
        return pageOf(found, request);
      },
      getPayout: (request) => {
        const { payout_id } = request.path;
        const payout = this.#payouts.get(payout_id);
        return payout?.merchant_account_id === accountOf(request) ? ok(payout) : missing("payout", payout_id);
      },
    };
  }

  #create(request: RequestOf<"createPayout">): { readonly status: 201; readonly body: Payout } | Refusal {
    const { body } = request;
    const service = this.#services.find(request, body.payment_service_id);
    if (service === undefined) return invalid("/payment_service_id", "names no payment service");
    if (service.method !== "card") {
      return invalid("/payment_service_id", "names a payment service that does not pay to cards");
    }
    const target = this.#targetOf(request);
    if ("refused" in target) return target;
    const now = timestamp(request.now);
    const status = outcomeOf("payout", body.amount)?.status ?? "succeeded";
    const payout: StoredPayout = {
      ...this.#schemas.defaults("Payout"),
      ...this.#schemas.pick("Payout", body),
      id: request.ids.uuid(),
      merchant_account_id: accountOf(request),
      buyer: target.buyer ?? null,
      merchant: body.merchant ? { type: "merchant", address: null, ...body.merchant } : null,
      payment_method: target.method,
      payment_service: { ...describeService(service), method: "card" },
      payment_service_payout_id: `mock_${request.ids.hex(24)}`,
      status,
      created_at: now,
      updated_at: now,
    };
    this.#payouts.set(payout.id, payout);
    this.#notify(request, `payout.${status}`, payout);
    return created(payout);
  }

  #targetOf(request: RequestOf<"createPayout">): PayoutTarget | Refusal {
    const { payment_method, buyer_id, buyer_external_identifier, buyer: guest } = request.body;
    const method =
      payment_method.method === "card"
        ? describeCard(payment_method)
        : this.#methods.find(request, payment_method.id)?.method;
    if (method === undefined) return invalid("/payment_method/id", "names no payment method");
    const buyer: Partial<Buyer> | null | undefined =
      this.#buyers.find(request, buyer_id, buyer_external_identifier) ?? guest;
    if ((buyer_id || buyer_external_identifier) && !buyer) {
      return invalid(buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
    }
    return {
      method: {
        ...this.#schemas.defaults("TransactionPaymentMethod"),
        ...this.#schemas.pick("TransactionPaymentMethod", method),
      },
      buyer: buyer && {
        ...this.#schemas.defaults("TransactionBuyer"),
        ...this.#schemas.pick("TransactionBuyer", buyer),
      },
    };
  }
}
