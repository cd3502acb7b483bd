import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { Provider, ProviderDefinition } from "../../provider.js";
import { createOverview } from "../overview.js";
import { createKomojuAuth, type KomojuCredentials } from "./credentials.js";
import type { KomojuHandlers } from "./handlers.js";
import { createPaymentPage } from "./payment-page.js";
import { refuse } from "./refusals.js";
import { Customers } from "./resources/customers.js";
import { Disbursements } from "./resources/disbursements.js";
import { Events } from "./resources/events.js";
import { PaymentCourse } from "./resources/payment-course.js";
import { Payments } from "./resources/payments.js";
import { SecureTokens } from "./resources/secure-tokens.js";
import { Sessions } from "./resources/sessions.js";
import { Subscriptions } from "./resources/subscriptions.js";
import { Tokens } from "./resources/tokens.js";
import { createSessionPage } from "./session-page.js";
import { createKomojuWebhooks } from "./webhooks.js";

const document = loadContract("komoju");

/** KOMOJU. Its keys are its credentials. */
export const komoju: ProviderDefinition<KomojuCredentials, KomojuCredentials> = {
  create({ keys: persisted }) {
    const { credentials, authenticate } = createKomojuAuth(persisted);
    const webhooks = createKomojuWebhooks(credentials.webhookSecret);
    const provider = {
      contract: document,
      takesForms: true,
      authenticate,
      refuse,
      webhooks,
      ...createState(),
    };
    return Promise.resolve({ provider, credentials, keys: credentials });
  },
};

/** Creates the resources, and what they provide to the sandbox. */
function createState(): Pick<Provider, "handlers" | "pages" | "overview"> {
  const events = new Events();
  const tokens = new Tokens();
  const customers = new Customers(events, tokens);
  const course = new PaymentCourse(events);
  const payments = new Payments(course, tokens, customers);
  const sessions = new Sessions(payments, customers, tokens);
  const subscriptions = new Subscriptions(events, payments, customers);
  const disbursements = new Disbursements();
  const secureTokens = new SecureTokens(tokens, (customer) => customers.source(customer)?.details);
  const handlers: KomojuHandlers = {
    ...events.handlers(),
    ...tokens.handlers(),
    ...customers.handlers(),
    ...payments.handlers(),
    ...sessions.handlers(),
    ...subscriptions.handlers(),
    ...secureTokens.handlers(),
    ...disbursements.handlers(),
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
