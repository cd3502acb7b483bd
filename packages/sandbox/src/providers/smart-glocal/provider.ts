import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import type { Provider } from "../../provider.js";
import { createAuthenticationPage } from "./authentication-page.js";
import { Cards } from "./cards.js";
import type { SmartGlocalAuth } from "./credentials.js";
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

/** Creates the simulated Smart Glocal. */
export function createSmartGlocal({ webhookKey, createAuthenticate }: SmartGlocalAuth): Provider {
  const { isValidToken, ...state } = createState();
  return {
    contract: loadContract("smart-glocal"),
    headers: ["x-partner-project", "x-public-token"],
    versions: [version2],
    authenticate: createAuthenticate(isValidToken),
    refuse,
    testCards,
    webhooks: createSmartGlocalWebhooks(webhookKey),
    ...state,
  };
}

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
