import type { PaymentServiceToken } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import type { AccountRequest } from "../merchant-account.js";
import { created, invalid, missing, noContent, ok } from "../results.js";
import { AccountRecords } from "./account-records.js";
import type { StoredMethods } from "./stored-methods.js";
import type { PaymentServices } from "./payment-services.js";

/** The tokens of stored payment methods at payment services. */
export class PaymentServiceTokens {
  readonly #tokens = new AccountRecords<PaymentServiceToken>("payment service token");
  readonly #services: PaymentServices;
  readonly #methods: StoredMethods;

  constructor(services: PaymentServices, methods: StoredMethods) {
    this.#services = services;
    this.#methods = methods;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "createPaymentServiceToken" | "listPaymentServiceTokens" | "deletePaymentServiceToken"
  > {
    return {
      createPaymentServiceToken: this.#on((request: RequestOf<"createPaymentServiceToken">) =>
        this.#create(request),
      ),
      listPaymentServiceTokens: this.#on((request: RequestOf<"listPaymentServiceTokens">) => {
        const { payment_service_id: service } = request.query;
        const items = this.#list(request).filter((token) => !service || token.payment_service_id === service);
        return ok({ items });
      }),
      deletePaymentServiceToken: this.#on((request: RequestOf<"deletePaymentServiceToken">) => {
        const { payment_service_token_id: id } = request.path;
        if (!this.#list(request).some((token) => token.id === id))
          return missing("payment service token", id);
        this.#tokens.delete(id);
        return noContent;
      }),
    };
  }

  /** The tokens of a payment method. Those of a deleted payment service are gone. */
  #list(
    request: AccountRequest & { readonly path: { readonly payment_method_id: string } },
  ): PaymentServiceToken[] {
    return this.#tokens
      .list(request)
      .filter(
        ({ payment_method_id, payment_service_id }) =>
          payment_method_id === request.path.payment_method_id &&
          this.#services.find(request, payment_service_id) !== undefined,
      );
  }

  #create(
    request: RequestOf<"createPaymentServiceToken">,
  ): { readonly status: 201; readonly body: PaymentServiceToken } | Refusal {
    const { path, body, now, ids } = request;
    const service = this.#services.find(request, body.payment_service_id);
    if (service === undefined) return invalid("/payment_service_id", "names no payment service");
    if (!service.payment_method_tokenization_enabled) {
      return invalid("/payment_service_id", "names a payment service that makes no tokens");
    }
    const token: PaymentServiceToken = {
      type: "payment-service-token",
      id: ids.uuid(),
      payment_method_id: path.payment_method_id,
      payment_service_id: service.id,
      status: "succeeded",
      approval_url: null,
      token: `pm_${ids.hex(32)}`,
      created_at: timestamp(now),
      updated_at: timestamp(now),
    };
    this.#tokens.add(request, token.id, token);
    return created(token);
  }

  /** Creates a handler that refuses requests for an unknown payment method. */
  #on<Request extends AccountRequest & { readonly path: { readonly payment_method_id: string } }, Result>(
    handler: (request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { payment_method_id: id } = request.path;
      return this.#methods.find(request, id) === undefined ? missing("payment method", id) : handler(request);
    };
  }
}
