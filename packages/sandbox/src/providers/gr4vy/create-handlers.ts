import type { Gr4vyResources } from "./create-resources.js";
import type { Gr4vyHandlers } from "./handlers.js";
import { AccountUpdater } from "./resources/account-updater.js";
import { CardDetails } from "./resources/card-details.js";
import { CardSchemeDefinitions } from "./resources/card-scheme-definitions.js";
import { CheckoutSessionAcquirer } from "./resources/checkout-session-acquirer.js";
import { MetricsExplorer } from "./resources/metrics-explorer.js";
import { Monitoring } from "./resources/monitoring.js";
import { NetworkTokens } from "./resources/network-tokens.js";
import { PaymentMethodDefinitions } from "./resources/payment-method-definitions.js";
import { PaymentOptions } from "./resources/payment-options.js";
import { PaymentServiceTokens } from "./resources/payment-service-tokens.js";
import { PazeSessions } from "./resources/paze-sessions.js";
import { roleHandlers } from "./resources/roles.js";
import { Settlements } from "./resources/settlements.js";
import { ThreeDsConfigurations } from "./resources/three-ds-configurations.js";
import { TransactionSessions } from "./resources/transaction-sessions.js";
import { WalletSessions } from "./resources/wallet-sessions.js";

/** Creates the handlers of all operations. */
export function createHandlers(resources: Gr4vyResources): Gr4vyHandlers {
  const { accounts, notify, schemas, services, sessions, stored, transactions, wallets } = resources;
  return {
    ...accounts.handlers(),
    ...resources.apiKeys.handlers(),
    ...roleHandlers,
    ...resources.auditLogs.handlers(),
    ...new ThreeDsConfigurations(accounts).handlers(),
    ...resources.scenarios.handlers(),
    ...resources.reports.handlers(),
    ...resources.executions.handlers(),
    ...new MetricsExplorer(transactions).handlers(),
    ...new Monitoring(notify, transactions).handlers(),
    ...resources.subscriptions.handlers(),
    ...sessions.handlers(),
    ...resources.definitions.handlers(),
    ...services.handlers(),
    ...new PaymentServiceTokens(services, stored).handlers(),
    ...new PaymentOptions(services, wallets).handlers(),
    ...new CheckoutSessionAcquirer(sessions, services).handlers(),
    ...new CardSchemeDefinitions(schemas).handlers(),
    ...new PaymentMethodDefinitions(schemas).handlers(),
    ...new CardDetails(stored).handlers(),
    ...wallets.handlers(),
    ...new WalletSessions(wallets, sessions).handlers(),
    ...new PazeSessions(wallets).handlers(),
    ...resources.buyers.handlers(),
    ...resources.shipping.handlers(),
    ...resources.methods.handlers(),
    ...new NetworkTokens(stored).handlers(),
    ...new AccountUpdater(stored, notify).handlers(),
    ...transactions.handlers(),
    ...new TransactionSessions(transactions).handlers(),
    ...new Settlements(transactions).handlers(),
    ...resources.refunds.handlers(),
    ...resources.giftCards.handlers(),
    ...resources.links.handlers(),
    ...resources.payouts.handlers(),
  };
}
