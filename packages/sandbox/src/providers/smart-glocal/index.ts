import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../contract/document.js";
import type { Provider } from "../../provider.js";
import { createSmartGlocalAuth, type SmartGlocalCredentials } from "./auth.js";
import { refuse } from "./errors.js";
import { createHandlers } from "./handlers.js";

export async function createSmartGlocal(): Promise<{
  provider: Provider;
  credentials: SmartGlocalCredentials;
}> {
  const { credentials, authenticate } = await createSmartGlocalAuth();
  const handlers = createHandlers(credentials.holdProject);
  return {
    provider: { contract: contract as unknown as Document, authenticate, refuse, handlers },
    credentials,
  };
}
