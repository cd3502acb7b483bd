import contract from "@paysession/komoju/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createKomojuAuth, type KomojuCredentials } from "./auth.js";
import { refuse } from "./errors.js";
import { createHandlers } from "./handlers.js";
import { createKomojuWebhooks } from "./webhook.js";

export function createKomoju(): { provider: Provider; credentials: KomojuCredentials } {
  const { credentials, authenticate } = createKomojuAuth();
  const handlers = createHandlers();
  const webhooks = createKomojuWebhooks(credentials.webhookSecret);
  return {
    provider: {
      contract: contract as unknown as Document,
      authenticate,
      refuse,
      handlers,
      webhooks,
      takesForms: true,
    },
    credentials,
  };
}
