import type { Document } from "../../contract/document.js";
import { createSchemas } from "../../contract/schema.js";
import { createOverview } from "../overview.js";
import type { HostedPage } from "../../hosted-pages/page.js";
import type { Handler } from "../../engine/handler.js";
import type { Overview } from "../../provider.js";
import { Buyers } from "./resources/buyers.js";
import { Checkout } from "./resources/checkout-sessions.js";
import { createNotify } from "./notifications.js";
import { PaymentLinks } from "./resources/payment-links.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { createPaymentServices } from "./resources/payment-services.js";
import { Payouts } from "./resources/payouts.js";
import { Refunds } from "./resources/refunds.js";
import { Transactions } from "./resources/transactions.js";

/** What Gr4vy holds of a shop: checkout sessions, buyers, payment methods, transactions, refunds, links and payouts. */
export function createGr4vyState(contract: Document): {
  handlers: Record<string, Handler>;
  pages: Record<string, HostedPage>;
  overview: () => Overview[];
} {
  const schemas = createSchemas(contract);
  const notify = createNotify(contract);
  const checkout = new Checkout();
  const buyers = new Buyers(schemas, notify);
  const methods = new PaymentMethods(schemas, notify, buyers, checkout);
  const transactions = new Transactions(schemas, notify, buyers, methods);
  const refunds = new Refunds(schemas, notify, transactions);
  const links = new PaymentLinks(schemas, notify, transactions, buyers);
  const payouts = new Payouts(schemas, notify, buyers, methods);

  return {
    handlers: {
      ...checkout.handlers(),
      ...createPaymentServices(),
      ...buyers.handlers(),
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
