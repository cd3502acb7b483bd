import type { Document } from "../../contract/document.js";
import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { KeyPair } from "../../crypto/key-pair.js";
import type { Provider, ProviderDefinition } from "../../provider.js";
import { createOverview } from "../overview.js";
import { createAuthenticate } from "./authenticate.js";
import { testCards } from "./cards.js";
import { createHandlers } from "./create-handlers.js";
import { createResources } from "./create-resources.js";
import { createGr4vyCredentials, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";
import { createPaymentLinkPage } from "./payment-link-page.js";
import { createPaymentMethodPage } from "./payment-method-page.js";
import { refuse } from "./refusals.js";
import { createReportPage } from "./report-page.js";
import { requireAccount } from "./require-account.js";
import { createTransactionPage } from "./transaction-page.js";
import { createGr4vyWebhooks } from "./webhooks.js";

/** Gr4vy. */
export const gr4vy: ProviderDefinition<Gr4vyCredentials, Gr4vyKeys> = {
  create({ now, keys: persisted }) {
    const document = loadContract("gr4vy");
    const { credentials, keys, pair } = createGr4vyCredentials(now, persisted);
    const webhooks = createGr4vyWebhooks(credentials.webhookSecret);
    const provider = { contract: document, refuse, testCards, webhooks, ...createState(document, pair) };
    return Promise.resolve({ provider, credentials, keys });
  },
};

/**
 * Creates the resources, and what they provide to the sandbox.
 *
 * @param pair The key pair of the credentials.
 */
function createState(
  contract: Document,
  pair: KeyPair,
): Pick<Provider, "authenticate" | "handlers" | "pages" | "overview"> {
  const resources = createResources(contract, pair);
  const { accounts, auditLogs, transactions, payouts } = resources;
  return {
    authenticate: createAuthenticate(resources.apiKeys),
    handlers: requireAccount(
      auditLogs.record(untypeHandlers(createHandlers(resources))),
      (account) => accounts.get(account) !== undefined,
    ),
    pages: {
      transaction: createTransactionPage(transactions, resources.course, resources.authentication),
      paymentMethod: createPaymentMethodPage(resources.stored),
      paymentLink: createPaymentLinkPage(resources.links),
      report: createReportPage(resources.executions),
    },
    overview: () => createOverview({ transaction: transactions.values(), payout: payouts.values() }),
  };
}
