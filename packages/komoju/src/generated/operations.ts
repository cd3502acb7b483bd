// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

/** What a client of KOMOJU needs at run time. */
export const contract = {
  title: "KOMOJU",
  version: "2025-01-28",
  servers: { production: "https://komoju.com/api/v1" },
  idempotency: { header: "X-KOMOJU-IDEMPOTENCY", repeated: "replays" },
  operations: {
    createSession: { method: "post", path: "/sessions", retry: "with-key" },
    showSession: { method: "get", path: "/sessions/{id}" },
    cancelSession: {
      method: "post",
      path: "/sessions/{id}/cancel",
      retry: "with-key",
      reconcile: "showSession",
    },
    paySession: { method: "post", path: "/sessions/{id}/pay", retry: "with-key", reconcile: "showSession" },
    listChargebackRequests: {
      method: "get",
      path: "/chargeback_requests",
      pagination: { kind: "page", page: "page", size: "per_page", items: "data", last: "last_page" },
    },
    showChargebackRequest: { method: "get", path: "/chargeback_requests/{id}" },
    acceptChargebackRequest: {
      method: "post",
      path: "/chargeback_requests/{id}/accept",
      retry: "with-key",
      reconcile: "showChargebackRequest",
      empty: true,
    },
    defendChargebackRequest: {
      method: "post",
      path: "/chargeback_requests/{id}/defend",
      retry: "with-key",
      reconcile: "showChargebackRequest",
      empty: true,
    },
    listDisbursements: {
      method: "get",
      path: "/disbursements",
      pagination: { kind: "page", page: "page", size: "per_page", items: "data", last: "last_page" },
    },
    createDisbursement: {
      method: "post",
      path: "/disbursements",
      retry: "with-key",
      reconcile: "listDisbursements",
    },
    disbursementReport: { method: "get", path: "/disbursements/report", answer: "text" },
    showDisbursement: { method: "get", path: "/disbursements/{id}" },
    cancelDisbursement: {
      method: "post",
      path: "/disbursements/{id}/cancel",
      retry: "with-key",
      reconcile: "showDisbursement",
    },
    listSettlements: {
      method: "get",
      path: "/settlements",
      pagination: { kind: "page", page: "page", size: "per_page", items: "data", last: "last_page" },
    },
    showSettlement: { method: "get", path: "/settlements/{id}" },
    showSettlementCSV: { method: "get", path: "/settlements/{id}/csv", answer: "text" },
    showSettlementXLS: { method: "get", path: "/settlements/{id}/xls", answer: "blob" },
    showSettlementPDF: { method: "get", path: "/settlements/{id}/pdf", answer: "blob" },
    showTransaction: { method: "get", path: "/balances/{currency}/transactions/{transaction_uuid}" },
    balanceTransfer: { method: "post", path: "/balances/{currency}/transfer", retry: "with-key" },
  },
} as const;
