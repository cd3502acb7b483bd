import { createOverview } from "../overview.js";
import type { HostedPage } from "../../hosted-pages/page.js";
import type { Handler } from "../../engine/handler.js";
import type { Overview } from "../../provider.js";
import { Customers } from "./resources/customers.js";
import { Disbursements } from "./resources/disbursements.js";
import { Events } from "./resources/events.js";
import { Payments } from "./resources/payments.js";
import { Sessions } from "./resources/sessions.js";
import { Subscriptions } from "./resources/subscriptions.js";
import { SecureTokens, Tokens } from "./resources/tokens.js";

/** What KOMOJU holds of a shop: sessions, payments, customers, subscriptions, tokens, disbursements and events. */
export function createKomojuState(): {
  handlers: Record<string, Handler>;
  pages: Record<string, HostedPage>;
  overview: () => Overview[];
} {
  const events = new Events();
  const tokens = new Tokens();
  const customers = new Customers(events, tokens);
  const payments = new Payments(events, tokens, customers);
  const sessions = new Sessions(payments, customers, tokens);
  const subscriptions = new Subscriptions(events, payments, customers);
  const disbursements = new Disbursements();
  const secureTokens = new SecureTokens(tokens, (customer) => customers.source(customer)?.details);

  return {
    handlers: {
      ...events.handlers(),
      ...tokens.handlers(),
      ...customers.handlers(),
      ...payments.handlers(),
      ...sessions.handlers(),
      ...subscriptions.handlers(),
      ...secureTokens.handlers(),
      ...disbursements.handlers(),
    },
    pages: { session: sessions.page(), payment: payments.page(), secureToken: secureTokens.page() },
    overview: () =>
      createOverview({
        session: sessions.values(),
        payment: payments.values(),
        disbursement: disbursements.values(),
      }),
  };
}
