import type { Document } from "../../contract/document.js";
import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { KeyPair } from "../../crypto/key-pair.js";
import type { Provider } from "../../provider.js";
import { createOverview } from "../overview.js";
import { createAuthenticate } from "./authenticate.js";
import { createDeriveSecret } from "./derive-secret.js";
import type { Gr4vyHandlers } from "./handlers.js";
import { createNotify } from "./notifications.js";
import { createPaymentLinkPage } from "./payment-link-page.js";
import { createPaymentMethodPage } from "./payment-method-page.js";
import { refuse } from "./refusals.js";
import { createReportPage } from "./report-page.js";
import { requireAccount } from "./require-account.js";
import { AccountUpdater } from "./resources/account-updater.js";
import { ApiKeyPairs } from "./resources/api-key-pairs.js";
import { testCards } from "./cards.js";
import { AuditLogs } from "./resources/audit-logs.js";
import { Buyers } from "./resources/buyers.js";
import { CardDetails } from "./resources/card-details.js";
import { CardSchemeDefinitions } from "./resources/card-scheme-definitions.js";
import { CheckoutSessionAcquirer } from "./resources/checkout-session-acquirer.js";
import { CheckoutSessions } from "./resources/checkout-sessions.js";
import { DigitalWallets } from "./resources/digital-wallets.js";
import { MerchantAccounts } from "./resources/merchant-accounts.js";
import { GiftCardPayments } from "./resources/gift-card-payments.js";
import { GiftCardService } from "./resources/gift-card-service.js";
import { GiftCards } from "./resources/gift-cards.js";
import { MetricsExplorer } from "./resources/metrics-explorer.js";
import { Monitoring } from "./resources/monitoring.js";
import { NetworkTokens } from "./resources/network-tokens.js";
import { PaymentLinks } from "./resources/payment-links.js";
import { PaymentMethodDefinitions } from "./resources/payment-method-definitions.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { PaymentOptions } from "./resources/payment-options.js";
import { PaymentServiceDefinitions } from "./resources/payment-service-definitions.js";
import { PaymentServiceTokens } from "./resources/payment-service-tokens.js";
import { PaymentServices } from "./resources/payment-services.js";
import { Payouts } from "./resources/payouts.js";
import { PazeSessions } from "./resources/paze-sessions.js";
import { Refunds } from "./resources/refunds.js";
import { ReportExecutions } from "./resources/report-executions.js";
import { Reports } from "./resources/reports.js";
import { roleHandlers } from "./resources/roles.js";
import { SettlementCourse } from "./resources/settlement-course.js";
import { Settlements } from "./resources/settlements.js";
import { ShippingDetailsOfBuyers } from "./resources/shipping-details.js";
import { StoredMethods } from "./resources/stored-methods.js";
import { ThreeDsAuthentication } from "./resources/three-ds-authentication.js";
import { ThreeDsConfigurations } from "./resources/three-ds-configurations.js";
import { ThreeDsScenarios } from "./resources/three-ds-scenarios.js";
import { TransactionCourse } from "./resources/transaction-course.js";
import { TransactionSessions } from "./resources/transaction-sessions.js";
import { Transactions } from "./resources/transactions.js";
import { WalletSessions } from "./resources/wallet-sessions.js";
import { WebhookSubscriptions } from "./resources/webhook-subscriptions.js";
import { createGr4vySchemas } from "./schemas.js";
import { createTransactionPage } from "./transaction-page.js";
import { createGr4vyWebhooks } from "./webhooks.js";

/**
 * Creates the simulated Gr4vy.
 *
 * @param pair The key pair of the credentials.
 */
export function createGr4vy(pair: KeyPair, webhookSecret: string): Provider {
  const document = loadContract("gr4vy");
  const webhooks = createGr4vyWebhooks(webhookSecret);
  return { contract: document, refuse, testCards, webhooks, ...createState(document, pair) };
}

/**
 * Creates the resources, and what they provide to the sandbox.
 *
 * @param pair The key pair of the credentials.
 */
function createState(
  contract: Document,
  pair: KeyPair,
): Pick<Provider, "authenticate" | "handlers" | "pages" | "overview"> {
  const schemas = createGr4vySchemas(contract);
  const deriveSecret = createDeriveSecret(pair);
  const subscriptions = new WebhookSubscriptions(deriveSecret);
  const notify = createNotify(contract, subscriptions);
  const accounts = new MerchantAccounts(schemas);
  const apiKeys = new ApiKeyPairs(pair, schemas, notify, accounts);
  const auditLogs = new AuditLogs(apiKeys);
  const definitions = new PaymentServiceDefinitions(schemas);
  const services = new PaymentServices(schemas, definitions);
  const wallets = new DigitalWallets(schemas);
  const stored = new StoredMethods(schemas);
  const sessions = new CheckoutSessions(stored);
  const buyers = new Buyers(schemas, notify);
  const shipping = new ShippingDetailsOfBuyers(schemas, notify, buyers);
  const methods = new PaymentMethods(schemas, notify, buyers, stored, sessions);
  const giftCardService = new GiftCardService();
  const giftCards = new GiftCards(schemas, notify, buyers, giftCardService);
  const giftCardPayments = new GiftCardPayments(giftCards, giftCardService);
  const course = new TransactionCourse(schemas, notify, stored, giftCardPayments);
  const scenarios = new ThreeDsScenarios();
  const authentication = new ThreeDsAuthentication(scenarios);
  const referenced = {
    buyers,
    methods: stored,
    sessions,
    services,
    giftCards: giftCardPayments,
    authentication,
  };
  const settlementCourse = new SettlementCourse(notify);
  const transactions = new Transactions(schemas, notify, course, settlementCourse, referenced, shipping);
  const refunds = new Refunds(schemas, notify, transactions, giftCardPayments);
  const links = new PaymentLinks(schemas, notify, transactions, buyers);
  const payouts = new Payouts(schemas, notify, buyers, stored, services);
  const reports = new Reports(notify, transactions);
  const executions = new ReportExecutions(reports, deriveSecret);
  const handlers: Gr4vyHandlers = {
    ...accounts.handlers(),
    ...apiKeys.handlers(),
    ...roleHandlers,
    ...auditLogs.handlers(),
    ...new ThreeDsConfigurations(accounts).handlers(),
    ...scenarios.handlers(),
    ...reports.handlers(),
    ...executions.handlers(),
    ...new MetricsExplorer(transactions).handlers(),
    ...new Monitoring(notify, transactions).handlers(),
    ...subscriptions.handlers(),
    ...sessions.handlers(),
    ...definitions.handlers(),
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
    ...buyers.handlers(),
    ...shipping.handlers(),
    ...methods.handlers(),
    ...new NetworkTokens(stored).handlers(),
    ...new AccountUpdater(stored, notify).handlers(),
    ...transactions.handlers(),
    ...new TransactionSessions(transactions).handlers(),
    ...new Settlements(transactions).handlers(),
    ...refunds.handlers(),
    ...giftCards.handlers(),
    ...links.handlers(),
    ...payouts.handlers(),
  };
  return {
    authenticate: createAuthenticate(apiKeys),
    handlers: requireAccount(
      auditLogs.record(untypeHandlers(handlers)),
      (account) => accounts.get(account) !== undefined,
    ),
    pages: {
      transaction: createTransactionPage(transactions, course, authentication),
      paymentMethod: createPaymentMethodPage(stored),
      paymentLink: createPaymentLinkPage(links),
      report: createReportPage(executions),
    },
    overview: () => createOverview({ transaction: transactions.values(), payout: payouts.values() }),
  };
}
