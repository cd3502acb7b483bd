import type { AuditLogAction } from "@paysession/gr4vy";
import type { operations } from "@paysession/gr4vy/operation-types";

/** What an operation does to which kind of resource. */
export interface AuditRule {
  readonly action: AuditLogAction;
  /** Kind of the resource. */
  readonly type: string;
}

type OperationId = keyof operations;

/**
 * The operations that the audit log records. Gr4vy documents the actions, but not which resources are recorded; the sandbox
 * records all that change.
 */
export const auditRules: Readonly<Partial<Record<OperationId, AuditRule>>> = {
  ...rulesFor("api-key-pair", ["createApiKeyPair", "updateApiKeyPair", "deleteApiKeyPair"]),
  ...rulesFor("buyer", ["addBuyer", "updateBuyer", "deleteBuyer"]),
  ...rulesFor("checkout-session", [
    "createCheckoutSession",
    "updateCheckoutSession",
    "deleteCheckoutSession",
  ]),
  ...rulesFor("digital-wallet", ["configureDigitalWallet", "updateDigitalWallet", "deleteDigitalWallet"]),
  registerDigitalWalletDomain: { action: "updated", type: "digital-wallet" },
  unregisterDigitalWalletDomain: { action: "updated", type: "digital-wallet" },
  ...rulesFor("gift-card", ["createGiftCard", undefined, "deleteGiftCard"]),
  activateGiftCard: { action: "updated", type: "gift-card" },
  issueGiftCard: { action: "created", type: "gift-card" },
  ...rulesFor("merchant-account", ["createMerchantAccount", "updateMerchantAccount", undefined]),
  ...rulesFor("metrics-explorer.preset", [
    "createMetricsExplorerPreset",
    "updateMetricsExplorerPreset",
    "deleteMetricsExplorerPreset",
  ]),
  ...rulesFor("monitoring.incident", [undefined, "updateMonitoringIncident", undefined]),
  ...rulesFor("monitoring.metric", [
    "createMonitoringMetric",
    "updateMonitoringMetric",
    "deleteMonitoringMetric",
  ]),
  ...rulesFor("network-token", [
    "createPaymentMethodNetworkToken",
    "suspendPaymentMethodNetworkToken",
    "deletePaymentMethodNetworkToken",
  ]),
  resumePaymentMethodNetworkToken: { action: "updated", type: "network-token" },
  ...rulesFor("payment-link", ["addPaymentLink", "expirePaymentLink", undefined]),
  ...rulesFor("payment-method", ["createPaymentMethod", "updatePaymentMethod", "deletePaymentMethod"]),
  ...rulesFor("payment-service", ["createPaymentService", "updatePaymentService", "deletePaymentService"]),
  ...rulesFor("payment-service-token", ["createPaymentServiceToken", undefined, "deletePaymentServiceToken"]),
  ...rulesFor("payout", ["createPayout", undefined, undefined]),
  ...rulesFor("refund", ["createTransactionRefund", undefined, undefined]),
  createFullTransactionRefund: { action: "created", type: "refund" },
  ...rulesFor("report", ["addReport", "updateReport", undefined]),
  ...rulesFor("shipping-details", [
    "addBuyerShippingDetails",
    "updateBuyerShippingDetails",
    "deleteBuyerShippingDetails",
  ]),
  ...rulesFor("merchant-account.three-ds-configuration", [
    "createThreeDsConfiguration",
    "editThreeDsConfiguration",
    "deleteThreeDsConfiguration",
  ]),
  ...rulesFor("three-d-secure-scenario", [
    "createThreeDsScenario",
    "updateThreeDsScenario",
    "deleteThreeDsScenario",
  ]),
  ...rulesFor("transaction", ["createTransaction", "updateTransaction", undefined]),
  captureTransaction: { action: "captured", type: "transaction" },
  voidTransaction: { action: "voided", type: "transaction" },
  cancelTransaction: { action: "canceled", type: "transaction" },
  incrementTransactionAuthorization: { action: "updated", type: "transaction" },
  ...rulesFor("webhook-subscription", [
    "createWebhookSubscription",
    "updateWebhookSubscription",
    "deleteWebhookSubscription",
  ]),
  rotateWebhookSubscriptionSecret: { action: "updated", type: "webhook-subscription" },
};

/**
 * Creates the rules of a resource.
 *
 * @param operationIds The operations that create, update and delete it; undefined if there is none.
 */
function rulesFor(
  type: string,
  operationIds: readonly [OperationId | undefined, OperationId | undefined, OperationId | undefined],
): Partial<Record<OperationId, AuditRule>> {
  const actions = ["created", "updated", "deleted"] as const;
  return Object.fromEntries(
    actions.flatMap((action, index) => {
      const id = operationIds[index];
      return id === undefined ? [] : [[id, { action, type }]];
    }),
  );
}
