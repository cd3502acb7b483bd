import contract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createGr4vyAuth, type Gr4vyCredentials } from "./auth.js";
import { refuse } from "./errors.js";
import { createHandlers } from "./handlers.js";
import { createGr4vyWebhooks } from "./webhook.js";

export async function createGr4vy(
  now: () => Date,
): Promise<{ provider: Provider; credentials: Gr4vyCredentials }> {
  const { credentials, authenticate } = await createGr4vyAuth(now);
  const handlers = createHandlers();
  const webhooks = createGr4vyWebhooks(credentials.webhookSecret);
  return {
    provider: { contract: contract as unknown as Document, authenticate, refuse, handlers, webhooks },
    credentials,
  };
}
