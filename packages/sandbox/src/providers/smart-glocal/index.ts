import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createSmartGlocalAuth, type SmartGlocalCredentials, type SmartGlocalKeys } from "./auth.js";
import { refuse } from "./errors.js";
import { createSmartGlocalState } from "./state.js";
import { createSmartGlocalWebhooks } from "./webhook.js";

export async function createSmartGlocal(kept?: SmartGlocalKeys): Promise<{
  provider: Provider;
  credentials: SmartGlocalCredentials;
  keys: SmartGlocalKeys;
}> {
  const { credentials, keys, authenticate, webhookKey } = await createSmartGlocalAuth(kept);
  const document = contract as unknown as Document;
  const webhooks = createSmartGlocalWebhooks(webhookKey);
  const state = createSmartGlocalState(credentials.holdProject);
  return {
    provider: {
      contract: document,
      headers: ["x-partner-project"],
      authenticate,
      refuse,
      webhooks,
      ...state,
    },
    credentials,
    keys,
  };
}
