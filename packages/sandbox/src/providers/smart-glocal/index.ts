import type { ProviderDefinition } from "../../provider.js";
import { createSmartGlocalAuth, type SmartGlocalCredentials, type SmartGlocalKeys } from "./credentials.js";

/** Smart Glocal. */
export const smartGlocal: ProviderDefinition<SmartGlocalCredentials, SmartGlocalKeys> = {
  create({ keys: persisted }) {
    const auth = createSmartGlocalAuth(persisted);
    return {
      credentials: auth.credentials,
      keys: auth.keys,
      start: async () => {
        const { createSmartGlocal } = await import("./provider.js");
        return createSmartGlocal(auth);
      },
    };
  },
};
