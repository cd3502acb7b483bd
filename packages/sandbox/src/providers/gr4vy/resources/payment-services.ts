import type { PaymentServiceToken } from "@paysession/gr4vy";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { created, missing, noContent, ok } from "../results.js";

/** Sessions and tokens of payment services. The sandbox's services echo the request. */
export function createPaymentServices(): Pick<
  Gr4vyHandlers,
  | "createPaymentServiceSession"
  | "createPaymentServiceToken"
  | "listPaymentServiceTokens"
  | "deletePaymentServiceToken"
> {
  const tokens = new Store<PaymentServiceToken>();
  return {
    createPaymentServiceSession: ({ body }) =>
      ok({
        type: "payment-service-session",
        status: "succeeded",
        code: null,
        status_code: 200,
        response_body: body,
      }),

    createPaymentServiceToken: ({ path, body, now, ids }) => {
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
      tokens.set(token.id, token);
      return created(token);
    },

    listPaymentServiceTokens: ({ path, query }) => {
      const { payment_service_id: service } = query;
      const items = tokens
        .values()
        .filter(
          (token) =>
            token.payment_method_id === path.payment_method_id &&
            (service === undefined || service === null || token.payment_service_id === service),
        );
      return ok({ items });
    },

    deletePaymentServiceToken: ({ path }) => {
      const id = path.payment_service_token_id;
      if (tokens.get(id)?.payment_method_id !== path.payment_method_id)
        return missing("payment service token", id);
      tokens.delete(id);
      return noContent;
    },
  };
}
