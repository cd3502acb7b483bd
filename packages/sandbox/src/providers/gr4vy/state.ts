import type { Document } from "../../contract/document.js";
import { createShapes } from "../../contract/shapes.js";
import { overviewOf } from "../overview.js";
import type { Page } from "../../hosted-pages/page.js";
import type { Handler, Overview } from "../../provider.js";
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
  pages: Record<string, Page>;
  overview: () => Overview[];
} {
  const shapes = createShapes(contract);
  const notify = createNotify(contract);
  const checkout = new Checkout();
  const buyers = new Buyers(shapes, notify);
  const methods = new PaymentMethods(shapes, notify, buyers, checkout);
  const transactions = new Transactions(shapes, notify, buyers, methods);
  const refunds = new Refunds(shapes, notify, transactions);
  const links = new PaymentLinks(shapes, notify, transactions, buyers);
  const payouts = new Payouts(shapes, notify, buyers, methods);

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
    overview: () => overviewOf({ transaction: transactions.values(), payout: payouts.values() }),
  };
}
