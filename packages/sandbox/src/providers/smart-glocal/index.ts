import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { Provider, ProviderDefinition } from "../../provider.js";
import { createAuthenticationPage } from "./authentication-page.js";
import { Cards } from "./cards.js";
import { createSmartGlocalAuth, type SmartGlocalCredentials, type SmartGlocalKeys } from "./credentials.js";
import type { SmartGlocalHandlers } from "./handlers.js";
import { refuse } from "./refusals.js";
import { RecurringTokens } from "./resources/recurring-tokens.js";
import { SessionCourse } from "./resources/session-course.js";
import { Sessions } from "./resources/sessions.js";
import { Tokenization } from "./resources/tokenization.js";
import { Tokens } from "./resources/tokens.js";
import { Wallets } from "./resources/wallets.js";
import { testCards } from "./scenarios.js";
import { version2 } from "./version-2.js";
import { createSmartGlocalWebhooks } from "./webhooks.js";

/** Smart Glocal. */
export const smartGlocal: ProviderDefinition<SmartGlocalCredentials, SmartGlocalKeys> = {
  create({ keys: persisted }) {
    const document = loadContract("smart-glocal");
    const { isValidToken, ...state } = createState();
    const auth = createSmartGlocalAuth(isValidToken, persisted);
    const { credentials, keys, authenticate, webhookKey } = auth;
    const headers = ["x-partner-project", "x-public-token"];
    const webhooks = createSmartGlocalWebhooks(webhookKey);
    const versions = [version2];
    const rules = { contract: document, headers, versions, authenticate, refuse, testCards };
    const provider = { ...rules, webhooks, ...state };
    return Promise.resolve({ provider, credentials, keys });
  },
};

/** Creates the resources, and what they provide to the sandbox. */
function createState(): Pick<Provider, "handlers" | "pages" | "overview"> & {
  readonly isValidToken: Tokens["isValid"];
} {
  const cards = new Cards();
  const recurring = new RecurringTokens();
  const wallets = new Wallets();
  const tokens = new Tokens(cards, recurring);
  const tokenization = new Tokenization(cards, tokens);
  const course = new SessionCourse(wallets, recurring);
  const sessions = new Sessions(cards, recurring, course);
  const handlers: SmartGlocalHandlers = {
    ...sessions.handlers(),
    ...recurring.handlers(),
    ...wallets.handlers(),
    ...tokens.handlers(),
    ...tokenization.handlers(),
  };
  return {
    handlers: untypeHandlers(handlers),
    pages: { authentication: createAuthenticationPage(sessions, course) },
    overview: () => sessions.overview(),
    isValidToken: (token, now) => tokens.isValid(token, now),
  };
}
