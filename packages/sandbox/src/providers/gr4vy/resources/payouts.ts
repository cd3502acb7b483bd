import type { Schemas } from "../../../contract/schema.js";
import type { Handler, HandlerRequest, HandlerResult, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Buyers } from "./buyers.js";
import { cardFace } from "../cards.js";
import { timestamp } from "../formats.js";
import { accountOf } from "../merchant-account.js";
import { created, invalid, missing, ok } from "../results.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";
import { outcomeOf } from "../scenarios.js";
import type { PaymentMethods } from "./payment-methods.js";

interface Payout {
  readonly id: string;
  readonly merchant_account_id: string;
  readonly status: string;
  readonly amount: number;
  readonly currency: string;
  readonly created_at: string;
  readonly [member: string]: unknown;
}

interface PayoutRequest {
  readonly amount: number;
  readonly currency: string;
  readonly payment_service_id: string;
  readonly payment_method: {
    readonly method: string;
    readonly id?: string;
    readonly number?: string;
    readonly expiration_date?: string;
  };
  readonly buyer?: object | null;
  readonly buyer_id?: string | null;
  readonly buyer_external_identifier?: string | null;
  readonly merchant?: object | null;
}

/** Payouts to cards. */
export class Payouts {
  readonly #payouts = new Store<Payout>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #methods: PaymentMethods;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers, methods: PaymentMethods) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#methods = methods;
  }

  values(): Payout[] {
    return this.#payouts.values();
  }

  handlers(): Record<string, Handler> {
    return {
      createPayout: (request) => this.#create(request),

      listPayouts: (request) => {
        const { status, external_identifier, payment_service_payout_id } = request.query as {
          status?: string[] | null;
          external_identifier?: string | null;
          payment_service_payout_id?: string | null;
        };
        const found = this.#payouts
          .values()
          .filter(
            (payout) =>
              payout.merchant_account_id === accountOf(request) &&
              (status?.includes(payout.status) ?? true) &&
              (!external_identifier || payout["external_identifier"] === external_identifier) &&
              (!payment_service_payout_id ||
                payout["payment_service_payout_id"] === payment_service_payout_id),
          );
        return pageOf(found, request);
      },

      getPayout: (request) => {
        const payout = this.#payouts.get(String(request.path["payout_id"]));
        return payout?.merchant_account_id === accountOf(request)
          ? ok(payout)
          : missing("payout", request.path["payout_id"]);
      },
    };
  }

  #create(request: HandlerRequest): HandlerResult | Refusal {
    const body = request.body as PayoutRequest;
    const { number, id: methodId } = body.payment_method;
    const stored = number === undefined ? this.#methods.find(request, methodId) : undefined;
    if (number === undefined && stored === undefined) {
      return invalid("/payment_method/id", "names no payment method");
    }
    const buyer = this.#buyers.find(request, body.buyer_id, body.buyer_external_identifier) ?? body.buyer;
    if ((body.buyer_id || body.buyer_external_identifier) && !buyer) {
      return invalid(body.buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
    }
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const status = outcomeOf("payout", body.amount)?.status ?? "succeeded";
    const payout = {
      ...this.#schemas.defaults("Payout"),
      ...this.#schemas.pick("Payout", body),
      id,
      merchant_account_id: accountOf(request),
      buyer: buyer ? this.#show("TransactionBuyer", buyer) : null,
      merchant: body.merchant ? { type: "merchant", address: null, ...body.merchant } : null,
      payment_method: this.#show(
        "TransactionPaymentMethod",
        number === undefined ? (stored?.method ?? {}) : cardFace({ ...body.payment_method, number }),
      ),
      payment_service: {
        type: "payment-service",
        id: body.payment_service_id,
        method: "card",
        payment_service_definition_id: "mock-card",
        display_name: "Sandbox",
      },
      payment_service_payout_id: `mock_${request.ids.hex(24)}`,
      status,
      created_at: now,
      updated_at: now,
    } as unknown as Payout;
    this.#payouts.set(id, payout);
    this.#notify(request, `payout.${status}`, payout);
    return created(payout);
  }

  /** The members of a record that a schema declares, with defaults. */
  #show(schema: string, record: object): object {
    return { ...this.#schemas.defaults(schema), ...this.#schemas.pick(schema, record) };
  }
}
