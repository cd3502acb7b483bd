import type { ProviderDefinition } from "../../provider.js";
import { createKomojuAuth, type KomojuCredentials } from "./credentials.js";

/** KOMOJU. Its keys are its credentials. */
export const komoju: ProviderDefinition<KomojuCredentials, KomojuCredentials> = {
  create({ keys: persisted }) {
    const auth = createKomojuAuth(persisted);
    return {
      credentials: auth.credentials,
      keys: auth.credentials,
      start: async () => {
        const { createKomoju } = await import("./provider.js");
        return createKomoju(auth);
      },
    };
  },
};
