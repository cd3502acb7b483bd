import type { Handler } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import { created, missing, ok } from "../results.js";

interface Token {
  readonly id: string;
  readonly payment_method_id: string;
  readonly payment_service_id: string;
}

/** Sessions and tokens of payment services. The sandbox's services echo the request. */
export function createPaymentServices(): Record<string, Handler> {
  const tokens = new Store<Token>();
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
      const { payment_service_id } = body as { payment_service_id: string };
      const token = {
        type: "payment-service-token",
        id: ids.uuid(),
        payment_method_id: String(path["payment_method_id"]),
        payment_service_id,
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
      const service = query["payment_service_id"];
      const items = tokens
        .values()
        .filter(
          (token) =>
            token.payment_method_id === path["payment_method_id"] &&
            (service === undefined || service === null || token.payment_service_id === service),
        );
      return ok({ items });
    },

    deletePaymentServiceToken: ({ path }) => {
      const id = String(path["payment_service_token_id"]);
      if (tokens.get(id)?.payment_method_id !== path["payment_method_id"])
        return missing("payment service token", id);
      tokens.delete(id);
      return { status: 204 };
    },
  };
}
