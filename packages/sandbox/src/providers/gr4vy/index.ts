import type { Document } from "../../contract/document.js";
import { loadContract } from "../../contract/precompiled.js";
import type { Provider, ProviderDefinition } from "../../provider.js";
import { createGr4vyAuth, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";
import { refuse } from "./refusals.js";
import { createGr4vyWebhooks } from "./webhooks.js";
import { createSchemas } from "../../contract/schema.js";
import { createOverview } from "../overview.js";
import { Buyers } from "./resources/buyers.js";
import { Checkout } from "./resources/checkout-sessions.js";
import { createNotify } from "./notifications.js";
import { PaymentLinks } from "./resources/payment-links.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { createPaymentServices } from "./resources/payment-services.js";
import { Payouts } from "./resources/payouts.js";
import { Refunds } from "./resources/refunds.js";
import { ShippingDetailsOfBuyers } from "./resources/shipping-details.js";
import { Transactions } from "./resources/transactions.js";

const document = loadContract("gr4vy");

/** Gr4vy. */
export const gr4vy: ProviderDefinition<Gr4vyCredentials, Gr4vyKeys> = {
  slug: "gr4vy",
  create({ now, keys: persisted }) {
    const { credentials, keys, authenticate } = createGr4vyAuth(now, persisted);
    const webhooks = createGr4vyWebhooks(credentials.webhookSecret);
    const provider = { contract: document, authenticate, refuse, webhooks, ...createState(document) };
    return Promise.resolve({ provider, credentials, keys });
  },
};

/** Creates the resources, and what they provide to the sandbox. */
function createState(contract: Document): Pick<Provider, "handlers" | "pages" | "overview"> {
  const schemas = createSchemas(contract);
  const notify = createNotify(contract);
  const checkout = new Checkout();
  const buyers = new Buyers(schemas, notify);
  const shipping = new ShippingDetailsOfBuyers(schemas, notify, buyers);
  const methods = new PaymentMethods(schemas, notify, buyers, checkout);
  const transactions = new Transactions(schemas, notify, buyers, methods, shipping);
  const refunds = new Refunds(schemas, notify, transactions);
  const links = new PaymentLinks(schemas, notify, transactions, buyers);
  const payouts = new Payouts(schemas, notify, buyers, methods);

  return {
    handlers: {
      ...checkout.handlers(),
      ...createPaymentServices(),
      ...buyers.handlers(),
      ...shipping.handlers(),
      ...methods.handlers(),
      ...transactions.handlers(),
      ...refunds.handlers(),
      ...links.handlers(),
      ...payouts.handlers(),
    },
    pages: { transaction: transactions.page(), paymentMethod: methods.page(), paymentLink: links.page() },
    overview: () => createOverview({ transaction: transactions.values(), payout: payouts.values() }),
  };
}
