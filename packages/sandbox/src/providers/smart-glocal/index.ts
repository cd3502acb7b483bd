import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createSmartGlocalAuth, type SmartGlocalCredentials } from "./auth.js";
import { refuse } from "./errors.js";
import { createHandlers } from "./handlers.js";
import { createSmartGlocalWebhooks } from "./webhook.js";

export async function createSmartGlocal(): Promise<{
  provider: Provider;
  credentials: SmartGlocalCredentials;
}> {
  const { credentials, authenticate, webhookKey } = await createSmartGlocalAuth();
  const handlers = createHandlers(credentials.holdProject);
  const webhooks = createSmartGlocalWebhooks(webhookKey);
  return {
    provider: { contract: contract as unknown as Document, authenticate, refuse, handlers, webhooks },
    credentials,
  };
}
