import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import {
  createSmartGlocalAuth,
  holdProject,
  type SmartGlocalCredentials,
  type SmartGlocalKeys,
} from "./credentials.js";
import { refuse } from "./refusals.js";
import { createSmartGlocalState } from "./state.js";
import { createSmartGlocalWebhooks } from "./webhooks.js";

export async function createSmartGlocal(kept?: SmartGlocalKeys): Promise<{
  provider: Provider;
  credentials: SmartGlocalCredentials;
  keys: SmartGlocalKeys;
}> {
  const { isGoodToken, ...state } = createSmartGlocalState(holdProject);
  const { credentials, keys, authenticate, webhookKey } = await createSmartGlocalAuth(isGoodToken, kept);
  const document = contract as unknown as Document;
  const webhooks = createSmartGlocalWebhooks(webhookKey);
  return {
    provider: {
      contract: document,
      headers: ["x-partner-project", "x-public-token"],
      authenticate,
      refuse,
      webhooks,
      ...state,
    },
    credentials,
    keys,
  };
}
