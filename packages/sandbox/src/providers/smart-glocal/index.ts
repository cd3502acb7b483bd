import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { ProviderDefinition } from "../../provider.js";
import {
  createSmartGlocalAuth,
  holdProject,
  type SmartGlocalCredentials,
  type SmartGlocalKeys,
} from "./credentials.js";
import { refuse } from "./refusals.js";
import { createSmartGlocalState } from "./state.js";
import { createSmartGlocalWebhooks } from "./webhooks.js";

// The JSON's inferred type has every path and schema of the contract; only the structure matters here.
const document = contract as unknown as Document;

/** Smart Glocal. */
export const smartGlocal: ProviderDefinition<SmartGlocalCredentials, SmartGlocalKeys> = {
  slug: "smart-glocal",
  async create({ keys: persisted }) {
    const { isGoodToken, ...state } = createSmartGlocalState(holdProject);
    const { credentials, keys, authenticate, webhookKey } = await createSmartGlocalAuth(
      isGoodToken,
      persisted,
    );
    return {
      provider: {
        contract: document,
        headers: ["x-partner-project", "x-public-token"],
        authenticate,
        refuse,
        webhooks: createSmartGlocalWebhooks(webhookKey),
        ...state,
      },
      credentials,
      keys,
    };
  },
};
