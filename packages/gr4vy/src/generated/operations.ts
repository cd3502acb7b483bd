// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

/** What a client of Gr4vy needs at run time. */
export const contract = {
  title: "Gr4vy",
  version: "1.0.0",
  servers: { sandbox: "https://api.sandbox.{id}.gr4vy.app", production: "https://api.{id}.gr4vy.app" },
  operations: {
    createCheckoutSession: { method: "post", path: "/checkout/sessions" },
    getCheckoutSession: { method: "get", path: "/checkout/sessions/{session_id}" },
    updateCheckoutSession: {
      method: "put",
      path: "/checkout/sessions/{session_id}",
      reconcile: "getCheckoutSession",
    },
    deleteCheckoutSession: {
      method: "delete",
      path: "/checkout/sessions/{session_id}",
      reconcile: "getCheckoutSession",
      empty: true,
    },
    createPaymentServiceSession: { method: "post", path: "/payment-services/{payment_service_id}/sessions" },
    listPaymentServiceTokens: {
      method: "get",
      path: "/payment-methods/{payment_method_id}/payment-service-tokens",
    },
    createPaymentServiceToken: {
      method: "post",
      path: "/payment-methods/{payment_method_id}/payment-service-tokens",
      reconcile: "listPaymentServiceTokens",
    },
    deletePaymentServiceToken: {
      method: "delete",
      path: "/payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}",
      reconcile: "listPaymentServiceTokens",
      empty: true,
    },
  },
} as const;
