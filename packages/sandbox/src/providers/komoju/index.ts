import contract from "@paysession/komoju/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { ProviderDefinition } from "../../provider.js";
import { createKomojuAuth, type KomojuCredentials } from "./credentials.js";
import { refuse } from "./refusals.js";
import { createKomojuState } from "./state.js";
import { createKomojuWebhooks } from "./webhooks.js";

// The JSON's inferred type has every path and schema of the contract; only the structure matters here.
const document = contract as unknown as Document;

/** KOMOJU. Its keys are its credentials. */
export const komoju: ProviderDefinition<KomojuCredentials, KomojuCredentials> = {
  slug: "komoju",
  create({ keys: persisted }) {
    const { credentials, authenticate } = createKomojuAuth(persisted);
    const webhooks = createKomojuWebhooks(credentials.webhookSecret);
    const state = createKomojuState();
    return Promise.resolve({
      provider: { contract: document, takesForms: true, authenticate, refuse, webhooks, ...state },
      credentials,
      keys: credentials,
    });
  },
};
