import contract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createGr4vyAuth, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";
import { refuse } from "./refusals.js";
import { createGr4vyState } from "./state.js";
import { createGr4vyWebhooks } from "./webhooks.js";

export async function createGr4vy(
  now: () => Date,
  kept?: Gr4vyKeys,
): Promise<{ provider: Provider; credentials: Gr4vyCredentials; keys: Gr4vyKeys }> {
  const { credentials, authenticate } = await createGr4vyAuth(now, kept);
  const { privateKey, webhookSecret } = credentials;
  const document = contract as unknown as Document;
  const webhooks = createGr4vyWebhooks(webhookSecret);
  return {
    provider: { contract: document, authenticate, refuse, webhooks, ...createGr4vyState(document) },
    credentials,
    keys: { privateKey, webhookSecret },
  };
}
