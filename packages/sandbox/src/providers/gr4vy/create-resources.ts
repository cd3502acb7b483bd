import type { Document } from "../../contract/document.js";
import type { KeyPair } from "../../crypto/key-pair.js";
import { createDeriveSecret } from "./derive-secret.js";
import { createNotify, type Notify } from "./notifications.js";
import { ApiKeyPairs } from "./resources/api-key-pairs.js";
import { AuditLogs } from "./resources/audit-logs.js";
import { Buyers } from "./resources/buyers.js";
import { CheckoutSessions } from "./resources/checkout-sessions.js";
import { DigitalWallets } from "./resources/digital-wallets.js";
import { MerchantAccounts } from "./resources/merchant-accounts.js";
import { GiftCardPayments } from "./resources/gift-card-payments.js";
import { GiftCardService } from "./resources/gift-card-service.js";
import { GiftCards } from "./resources/gift-cards.js";
import { PaymentLinks } from "./resources/payment-links.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { PaymentServiceDefinitions } from "./resources/payment-service-definitions.js";
import { PaymentServices } from "./resources/payment-services.js";
import { Payouts } from "./resources/payouts.js";
import { Refunds } from "./resources/refunds.js";
import { ReportExecutions } from "./resources/report-executions.js";
import { Reports } from "./resources/reports.js";
import { SettlementCourse } from "./resources/settlement-course.js";
import { ShippingDetailsOfBuyers } from "./resources/shipping-details.js";
import { StoredMethods } from "./resources/stored-methods.js";
import { ThreeDsAuthentication } from "./resources/three-ds-authentication.js";
import { ThreeDsScenarios } from "./resources/three-ds-scenarios.js";
import { TransactionCourse } from "./resources/transaction-course.js";
import { Transactions } from "./resources/transactions.js";
import { WebhookSubscriptions } from "./resources/webhook-subscriptions.js";
import { createGr4vySchemas, type Schemas } from "./schemas.js";

/** The resources that handlers, pages and authentication use. */
export interface Gr4vyResources {
  readonly schemas: Schemas;
  readonly subscriptions: WebhookSubscriptions;
  readonly notify: Notify;
  readonly accounts: MerchantAccounts;
  readonly apiKeys: ApiKeyPairs;
  readonly auditLogs: AuditLogs;
  readonly definitions: PaymentServiceDefinitions;
  readonly services: PaymentServices;
  readonly wallets: DigitalWallets;
  readonly stored: StoredMethods;
  readonly sessions: CheckoutSessions;
  readonly buyers: Buyers;
  readonly shipping: ShippingDetailsOfBuyers;
  readonly methods: PaymentMethods;
  readonly giftCards: GiftCards;
  readonly course: TransactionCourse;
  readonly scenarios: ThreeDsScenarios;
  readonly authentication: ThreeDsAuthentication;
  readonly transactions: Transactions;
  readonly refunds: Refunds;
  readonly links: PaymentLinks;
  readonly payouts: Payouts;
  readonly reports: Reports;
  readonly executions: ReportExecutions;
}

/**
 * Creates the resources, each with those that it depends on.
 *
 * @param pair The key pair of the credentials.
 */
export function createResources(contract: Document, pair: KeyPair): Gr4vyResources {
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
  return {
    schemas,
    subscriptions,
    notify,
    accounts,
    apiKeys,
    auditLogs,
    definitions,
    services,
    wallets,
    stored,
    sessions,
    buyers,
    shipping,
    methods,
    giftCards,
    course,
    scenarios,
    authentication,
    transactions,
    refunds,
    links,
    payouts,
    reports,
    executions,
  };
}
