import contract from "@paysession/komoju/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createKomojuAuth, type KomojuCredentials } from "./credentials.js";
import { refuse } from "./refusals.js";
import { createKomojuState } from "./state.js";
import { createKomojuWebhooks } from "./webhooks.js";

export function createKomoju(kept?: KomojuCredentials): {
  provider: Provider;
  credentials: KomojuCredentials;
  keys: KomojuCredentials;
} {
  const { credentials, authenticate } = createKomojuAuth(kept);
  const document = contract as unknown as Document;
  const webhooks = createKomojuWebhooks(credentials.webhookSecret);
  const state = createKomojuState();
  return {
    provider: { contract: document, authenticate, refuse, webhooks, takesForms: true, ...state },
    credentials,
    keys: credentials,
  };
}
