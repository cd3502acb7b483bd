import contract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { ProviderDefinition } from "../../provider.js";
import { createGr4vyAuth, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";
import { refuse } from "./refusals.js";
import { createGr4vyState } from "./state.js";
import { createGr4vyWebhooks } from "./webhooks.js";

// The JSON's inferred type has every path and schema of the contract; only the structure matters here.
const document = contract as unknown as Document;

/** Gr4vy. */
export const gr4vy: ProviderDefinition<Gr4vyCredentials, Gr4vyKeys> = {
  slug: "gr4vy",
  async create({ now, keys: persisted }) {
    const { credentials, keys, authenticate } = await createGr4vyAuth(now, persisted);
    const webhooks = createGr4vyWebhooks(credentials.webhookSecret);
    return {
      provider: { contract: document, authenticate, refuse, webhooks, ...createGr4vyState(document) },
      credentials,
      keys,
    };
  },
};
