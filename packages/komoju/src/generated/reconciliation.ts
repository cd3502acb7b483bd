// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

import type { Reconciliation } from "@paysession/core";

/** How `settle` finds out what became of a request whose response was lost, by operation ID. */
export const reconciliation: Reconciliation = {
  createSession: { replay: true },
  cancelSession: {
    replay: true,
    lookup: {
      operation: "showSession",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["cancelled"] } },
      conclusiveAfter: 3600,
    },
  },
  paySession: { replay: true },
  acceptChargebackRequest: {
    replay: true,
    lookup: {
      operation: "showChargebackRequest",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["accepted"] } },
      conclusiveAfter: 86400,
    },
  },
  defendChargebackRequest: {
    replay: true,
    lookup: {
      operation: "showChargebackRequest",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["defended", "lost"] } },
      conclusiveAfter: 86400,
    },
  },
  createDisbursement: {
    replay: true,
    lookup: {
      operation: "listDisbursements",
      parameters: { "query.currency": "body.currency" },
      items: "data",
      where: { external_id: { from: "body.external_id" } },
      conclusiveAfter: 86400,
    },
  },
  cancelDisbursement: {
    replay: true,
    lookup: {
      operation: "showDisbursement",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["cancelled"] } },
      conclusiveAfter: 86400,
    },
  },
  balanceTransfer: { replay: true },
  createMerchant: { replay: true },
  editMerchantBalanceSettings: {
    lookup: {
      operation: "showMerchantBalanceSettings",
      parameters: { "path.merchant_id": "path.merchant_id", "path.currency": "path.currency" },
      where: {
        frequency: { from: "body.frequency" },
        settlement_minimum_amount: { from: "body.settlement_minimum_amount" },
      },
      conclusiveAfter: 3600,
    },
  },
  createMerchantBalanceTransfer: { replay: true },
  createFile: { replay: true },
  simulateLiveApplicationStatus: {
    lookup: {
      operation: "showLiveApplication",
      parameters: { "path.merchant_id": "path.merchant_id" },
      where: { status: { from: "body.status" } },
      conclusiveAfter: 3600,
    },
  },
  createPayment: {
    replay: true,
    lookup: {
      operation: "listPayments",
      parameters: { "query.external_order_num": "body.external_order_num" },
      items: "data",
      where: { external_order_num: { from: "body.external_order_num" } },
      conclusiveAfter: 86400,
    },
  },
  capturePayment: {
    replay: true,
    lookup: {
      operation: "showPayment",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["captured", "refunded"] } },
      conclusiveAfter: 86400,
    },
  },
  refundPayment: { replay: true },
  cancelPayment: {
    replay: true,
    lookup: {
      operation: "showPayment",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["cancelled"] } },
      conclusiveAfter: 86400,
    },
  },
  createRefundRequest: { replay: true },
  finalizePayment: { replay: true },
  createToken: { replay: true },
  createSecureToken: { replay: true },
  createCustomer: { replay: true },
  deleteCustomer: {
    lookup: { operation: "showCustomer", parameters: { "path.id": "path.id" }, where: "absent" },
  },
  createSubscription: { replay: true },
  deleteSubscription: {
    lookup: {
      operation: "showSubscription",
      parameters: { "path.id": "path.id" },
      where: { status: { in: ["cancelled", "deleted"] } },
    },
  },
};
