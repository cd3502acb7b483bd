// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

/** What a client of Smart Glocal needs at run time. */
export const contract = {
  title: "Smart Glocal",
  version: "1.0",
  servers: { demo: "https://demo.smart-glocal.com/api/v1", live: "https://proxy.smart-glocal.com/api/v1" },
  failure: { property: "status", value: "error" },
  problem: { code: "error.code", message: "error.description" },
  idempotency: {
    header: "X-PARTNER-IDEMPOTENCY-KEY",
    repeated: "refused",
    duplicate: "idempotency_key_already_exists",
  },
  sensitive: [
    "account_number",
    "address_line",
    "bank_account_number",
    "cardholder_name",
    "cardholder_name_hash",
    "email",
    "expiration_date_hash",
    "first_name",
    "full_name",
    "iban",
    "ipv4",
    "last_name",
    "msisdn",
    "number",
    "number_hash",
    "phone",
    "public_token",
    "security_code",
    "security_code_hash",
    "street",
    "token",
    "x-partner-project",
    "x-partner-sign",
    "x-public-token",
  ],
  operations: {
    createSession: { method: "post", path: "/session/create", retry: "with-key" },
    startPayment: {
      method: "post",
      path: "/session/start/payment",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    startPayout: {
      method: "post",
      path: "/session/start/payout",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    confirmSession: {
      method: "post",
      path: "/session/confirm",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    cancelSession: {
      method: "post",
      path: "/session/cancel",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    captureSession: {
      method: "post",
      path: "/session/capture",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    refundSession: {
      method: "post",
      path: "/session/refund",
      retry: "with-key",
      reconcile: "getSessionStatus",
    },
    getSessionStatus: { method: "post", path: "/session/status", retry: "safe" },
    initPayment: { method: "post", path: "/session/init/payment", retry: "with-key" },
    initPayout: { method: "post", path: "/session/init/payout", retry: "with-key" },
    disableRecurrent: { method: "post", path: "/recurrent/disable" },
    getWalletBalance: { method: "post", path: "/wallet/balance", retry: "safe" },
    issueToken: { method: "post", path: "/token" },
    getTokenInfo: { method: "post", path: "/token/info", retry: "safe" },
    tokenizeCard: {
      method: "post",
      path: "/tokenize/card",
      security: ["publicToken"],
      servers: {
        demo: "https://tgb-playground.smart-glocal.com/cds/v1",
        live: "https://tgb.smart-glocal.com/cds/v1",
      },
    },
  },
} as const;

/** What a receiver of Smart Glocal's webhooks needs at run time. */
export const webhookContract = {
  title: "Smart Glocal",
  tag: "type",
  names: ["ready_to_confirm", "action_required", "ready_to_capture", "payment_finished", "payment_refunded"],
} as const;
