import type { PaymentServiceToken } from "@paysession/gr4vy";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { created, missing, noContent, ok } from "../results.js";

/** Sessions and tokens of payment services. The sandbox's services echo the request. */
export class PaymentServices {
  readonly #tokens = new Store<PaymentServiceToken>();

  handlers(): Pick<
    Gr4vyHandlers,
    | "createPaymentServiceSession"
    | "createPaymentServiceToken"
    | "listPaymentServiceTokens"
    | "deletePaymentServiceToken"
  > {
    return {
      createPaymentServiceSession: ({ body }) =>
        ok({
          type: "payment-service-session",
          status: "succeeded",
          code: null,
          status_code: 200,
          response_body: body,
        }),
      createPaymentServiceToken: (request) => created(this.#createToken(request)),
      listPaymentServiceTokens: ({ path, query: { payment_service_id: service } }) => {
        const items = this.#tokens
          .values()
          .filter(
            (token) =>
              token.payment_method_id === path.payment_method_id &&
              (service === undefined || service === null || token.payment_service_id === service),
          );
        return ok({ items });
      },
      deletePaymentServiceToken: ({ path: { payment_method_id, payment_service_token_id: id } }) => {
        if (this.#tokens.get(id)?.payment_method_id !== payment_method_id) {
          return missing("payment service token", id);
        }
        this.#tokens.delete(id);
        return noContent;
      },
    };
  }

  #createToken({ path, body, now, ids }: RequestOf<"createPaymentServiceToken">): PaymentServiceToken {
    const token: PaymentServiceToken = {
      type: "payment-service-token",
      id: ids.uuid(),
      payment_method_id: path.payment_method_id,
      payment_service_id: body.payment_service_id,
      status: "succeeded",
      approval_url: null,
      token: `pm_${ids.hex(32)}`,
      created_at: timestamp(now),
      updated_at: timestamp(now),
    };
    this.#tokens.set(token.id, token);
    return token;
  }
}
