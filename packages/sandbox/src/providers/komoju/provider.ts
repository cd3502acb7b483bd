import type { Document } from "../../contract/document.js";
import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { Provider } from "../../provider.js";
import { createOverview } from "../overview.js";
import type { KomojuAuth } from "./credentials.js";
import type { KomojuHandlers } from "./handlers.js";
import { createPaymentPage } from "./payment-page.js";
import { refuse } from "./refusals.js";
import { BalanceSettings } from "./resources/balance-settings.js";
import { Balances } from "./resources/balances.js";
import { Barcodes } from "./resources/barcodes.js";
import { ExternalCustomers } from "./resources/external-customers.js";
import { LiveApplications } from "./resources/live-applications.js";
import { MerchantFiles } from "./resources/merchant-files.js";
import { Merchants } from "./resources/merchants.js";
import { Settlements } from "./resources/settlements.js";
import { Chargebacks } from "./resources/chargebacks.js";
import { Customers } from "./resources/customers.js";
import { Disbursements } from "./resources/disbursements.js";
import { Events } from "./resources/events.js";
import { Ledger } from "./resources/ledger.js";
import { PaymentCourse } from "./resources/payment-course.js";
import { PaymentMethods } from "./resources/payment-methods.js";
import { Payments } from "./resources/payments.js";
import { SecureTokens } from "./resources/secure-tokens.js";
import { Sessions } from "./resources/sessions.js";
import { Subscriptions } from "./resources/subscriptions.js";
import { Tokens } from "./resources/tokens.js";
import { testCards } from "./scenarios.js";
import { createSessionPage } from "./session-page.js";
import { createKomojuWebhooks } from "./webhooks.js";

/** Creates the simulated KOMOJU. */
export function createKomoju({ credentials, authenticate }: KomojuAuth): Provider {
  const document = loadContract("komoju");
  const webhooks = createKomojuWebhooks(credentials.webhookSecret);
  return {
    contract: document,
    takesForms: true,
    authenticate,
    refuse,
    testCards,
    webhooks,
    ...createState(document),
  };
}

/** Creates the resources, and what they provide to the sandbox. */
function createState(document: Document): Pick<Provider, "handlers" | "pages" | "overview"> {
  const events = new Events();
  const ledger = new Ledger();
  const merchants = new Merchants();
  const files = new MerchantFiles(merchants);
  const settings = new BalanceSettings();
  const settlements = new Settlements(ledger, settings, merchants, events);
  const externalCustomers = new ExternalCustomers();
  const tokens = new Tokens();
  const customers = new Customers(events, tokens);
  const course = new PaymentCourse(events, ledger);
  const payments = new Payments(course, tokens, customers, merchants);
  const sessions = new Sessions(payments, customers, tokens, externalCustomers, merchants);
  const subscriptions = new Subscriptions(events, payments, customers);
  const disbursements = new Disbursements(ledger);
  const secureTokens = new SecureTokens(tokens, (customer) => customers.source(customer)?.details);
  const handlers: KomojuHandlers = {
    ...events.handlers(),
    ...tokens.handlers(),
    ...customers.handlers(),
    ...new Chargebacks(payments, course).handlers(),
    ...new PaymentMethods().handlers(),
    ...payments.handlers(),
    ...sessions.handlers(),
    ...subscriptions.handlers(),
    ...secureTokens.handlers(),
    ...disbursements.handlers(),
    ...externalCustomers.handlers(),
    ...merchants.handlers(),
    ...files.handlers(),
    ...settlements.handlers(),
    ...new Barcodes(payments).handlers(),
    ...new Balances(ledger, settings, merchants, settlements).handlers(),
    ...new LiveApplications(document, merchants, files).handlers(),
  };
  return {
    handlers: untypeHandlers(handlers),
    pages: {
      session: createSessionPage(sessions),
      payment: createPaymentPage(payments, course),
      secureToken: secureTokens.page(),
    },
    overview: () =>
      createOverview({
        session: sessions.values(),
        payment: payments.values(),
        disbursement: disbursements.values(),
      }),
  };
}
