import type { Document } from "../../contract/document.js";
import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { Provider, ProviderDefinition } from "../../provider.js";
import { createOverview } from "../overview.js";
import { createGr4vyAuth, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";
import type { Gr4vyHandlers } from "./handlers.js";
import { createNotify } from "./notifications.js";
import { createPaymentLinkPage } from "./payment-link-page.js";
import { createPaymentMethodPage } from "./payment-method-page.js";
import { refuse } from "./refusals.js";
import { testCards } from "./cards.js";
import { Buyers } from "./resources/buyers.js";
import { CheckoutSessions } from "./resources/checkout-sessions.js";
import { PaymentLinks } from "./resources/payment-links.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { PaymentServices } from "./resources/payment-services.js";
import { Payouts } from "./resources/payouts.js";
import { Refunds } from "./resources/refunds.js";
import { ShippingDetailsOfBuyers } from "./resources/shipping-details.js";
import { TransactionCourse } from "./resources/transaction-course.js";
import { Transactions } from "./resources/transactions.js";
import { createGr4vySchemas } from "./schemas.js";
import { createTransactionPage } from "./transaction-page.js";
import { createGr4vyWebhooks } from "./webhooks.js";

/** Gr4vy. */
export const gr4vy: ProviderDefinition<Gr4vyCredentials, Gr4vyKeys> = {
  create({ now, keys: persisted }) {
    const document = loadContract("gr4vy");
    const { credentials, keys, authenticate } = createGr4vyAuth(now, persisted);
    const webhooks = createGr4vyWebhooks(credentials.webhookSecret);
    const provider = {
      contract: document,
      authenticate,
      refuse,
      testCards,
      webhooks,
      ...createState(document),
    };
    return Promise.resolve({ provider, credentials, keys });
  },
};

/** Creates the resources, and what they provide to the sandbox. */
function createState(contract: Document): Pick<Provider, "handlers" | "pages" | "overview"> {
  const schemas = createGr4vySchemas(contract);
  const notify = createNotify(contract);
  const sessions = new CheckoutSessions();
  const services = new PaymentServices();
  const buyers = new Buyers(schemas, notify);
  const shipping = new ShippingDetailsOfBuyers(schemas, notify, buyers);
  const methods = new PaymentMethods(schemas, notify, buyers, sessions);
  const course = new TransactionCourse(schemas, notify, methods);
  const transactions = new Transactions(schemas, notify, course, buyers, methods, shipping);
  const refunds = new Refunds(schemas, notify, transactions);
  const links = new PaymentLinks(schemas, notify, transactions, buyers);
  const payouts = new Payouts(schemas, notify, buyers, methods);
  const handlers: Gr4vyHandlers = {
    ...sessions.handlers(),
    ...services.handlers(),
    ...buyers.handlers(),
    ...shipping.handlers(),
    ...methods.handlers(),
    ...transactions.handlers(),
    ...refunds.handlers(),
    ...links.handlers(),
    ...payouts.handlers(),
  };
  return {
    handlers: untypeHandlers(handlers),
    pages: {
      transaction: createTransactionPage(transactions, course),
      paymentMethod: createPaymentMethodPage(methods),
      paymentLink: createPaymentLinkPage(links),
    },
    overview: () => createOverview({ transaction: transactions.values(), payout: payouts.values() }),
  };
}
