// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

import type { Reconciliation } from "@paysession/core";

/** How `settle` finds out what became of a request whose response was lost, by operation ID. */
export const reconciliation: Reconciliation = {
  deleteCheckoutSession: {
    lookup: {
      operation: "getCheckoutSession",
      parameters: { "path.session_id": "path.session_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  addBuyer: {
    lookup: {
      operation: "listBuyers",
      parameters: { "query.external_identifier": "body.external_identifier" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
      conclusiveAfter: 3600,
    },
  },
  deleteBuyer: {
    lookup: {
      operation: "getBuyer",
      parameters: { "path.buyer_id": "path.buyer_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  deleteBuyerShippingDetails: {
    lookup: {
      operation: "getBuyerShippingDetails",
      parameters: {
        "path.buyer_id": "path.buyer_id",
        "path.shipping_details_id": "path.shipping_details_id",
      },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  createPaymentMethod: {
    lookup: {
      operation: "listPaymentMethods",
      parameters: { "query.external_identifier": "body.external_identifier" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
      conclusiveAfter: 3600,
    },
  },
  updatePaymentMethod: {
    lookup: {
      operation: "getPaymentMethod",
      parameters: { "path.payment_method_id": "path.payment_method_id" },
      where: "body",
      conclusiveAfter: 3600,
    },
  },
  deletePaymentMethod: {
    lookup: {
      operation: "getPaymentMethod",
      parameters: { "path.payment_method_id": "path.payment_method_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  suspendPaymentMethodNetworkToken: {
    lookup: {
      operation: "listPaymentMethodNetworkTokens",
      parameters: { "path.payment_method_id": "path.payment_method_id" },
      items: "items",
      where: { id: { from: "path.network_token_id" }, status: { in: ["suspended"] } },
    },
  },
  resumePaymentMethodNetworkToken: {
    lookup: {
      operation: "listPaymentMethodNetworkTokens",
      parameters: { "path.payment_method_id": "path.payment_method_id" },
      items: "items",
      where: { id: { from: "path.network_token_id" }, status: { in: ["active"] } },
    },
  },
  deletePaymentMethodNetworkToken: {
    lookup: {
      operation: "listPaymentMethodNetworkTokens",
      parameters: { "path.payment_method_id": "path.payment_method_id" },
      items: "items",
      where: { id: { from: "path.network_token_id" }, status: { in: ["deleted"] } },
    },
  },
  deleteGiftCard: {
    lookup: {
      operation: "getGiftCard",
      parameters: { "path.gift_card_id": "path.gift_card_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  activateGiftCard: { replay: true },
  issueGiftCard: { replay: true },
  addPaymentLink: {
    lookup: {
      operation: "listPaymentLinks",
      parameters: { "query.amount_eq": "body.amount" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
      conclusiveAfter: 3600,
    },
  },
  expirePaymentLink: {
    lookup: {
      operation: "getPaymentLink",
      parameters: { "path.payment_link_id": "path.payment_link_id" },
      where: { status: { in: ["expired"] } },
      conclusiveAfter: 3600,
    },
  },
  createPayout: {
    lookup: {
      operation: "listPayouts",
      parameters: { "query.external_identifier": "body.external_identifier" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
      conclusiveAfter: 86400,
    },
  },
  createTransaction: {
    replay: true,
    lookup: {
      operation: "listTransactions",
      parameters: { "query.external_identifier": "body.external_identifier" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
      conclusiveAfter: 86400,
    },
  },
  captureTransaction: {
    replay: true,
    lookup: {
      operation: "listTransactionCaptures",
      parameters: { "path.transaction_id": "path.transaction_id" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
    },
  },
  voidTransaction: {
    replay: true,
    lookup: {
      operation: "getTransaction",
      parameters: { "path.transaction_id": "path.transaction_id" },
      where: { status: { in: ["authorization_void_pending", "authorization_voided"] } },
      conclusiveAfter: 86400,
    },
  },
  cancelTransaction: {
    lookup: {
      operation: "getTransaction",
      parameters: { "path.transaction_id": "path.transaction_id" },
      where: { error_code: { in: ["canceled"] } },
    },
  },
  incrementTransactionAuthorization: { replay: true },
  createTransactionRefund: {
    replay: true,
    lookup: {
      operation: "listTransactionRefunds",
      parameters: { "path.transaction_id": "path.transaction_id" },
      items: "items",
      where: { external_identifier: { from: "body.external_identifier" } },
    },
  },
  createFullTransactionRefund: { replay: true },
  updateReport: {
    lookup: {
      operation: "getReport",
      parameters: { "path.report_id": "path.report_id" },
      where: "body",
      conclusiveAfter: 3600,
    },
  },
  deleteApiKeyPair: {
    lookup: {
      operation: "getApiKeyPair",
      parameters: { "path.api_key_pair_id": "path.api_key_pair_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  deleteWebhookSubscription: {
    lookup: {
      operation: "readWebhookSubscription",
      parameters: { "path.subscription_id": "path.subscription_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  updateMonitoringMetric: {
    lookup: {
      operation: "getMonitoringMetric",
      parameters: { "path.metric_id": "path.metric_id" },
      where: "body",
    },
  },
  deleteMonitoringMetric: {
    lookup: {
      operation: "getMonitoringMetric",
      parameters: { "path.metric_id": "path.metric_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
  updateMonitoringIncident: {
    lookup: {
      operation: "getMonitoringIncident",
      parameters: { "path.incident_id": "path.incident_id" },
      where: "body",
      conclusiveAfter: 3600,
    },
  },
  deletePaymentService: {
    lookup: {
      operation: "getPaymentService",
      parameters: { "path.payment_service_id": "path.payment_service_id" },
      where: "absent",
    },
  },
  createMerchantAccount: {
    lookup: {
      operation: "getMerchantAccount",
      parameters: { "path.merchant_account_id": "body.id" },
      where: { id: { from: "body.id" } },
      conclusiveAfter: 3600,
    },
  },
  updateDigitalWallet: {
    lookup: {
      operation: "getDigitalWallet",
      parameters: { "path.digital_wallet_id": "path.digital_wallet_id" },
      where: "body",
    },
  },
  deleteDigitalWallet: {
    lookup: {
      operation: "getDigitalWallet",
      parameters: { "path.digital_wallet_id": "path.digital_wallet_id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
};
