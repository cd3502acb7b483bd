import type { ProviderDefinition } from "../../provider.js";
import { createGr4vyCredentials, type Gr4vyCredentials, type Gr4vyKeys } from "./credentials.js";

/** Gr4vy. */
export const gr4vy: ProviderDefinition<Gr4vyCredentials, Gr4vyKeys> = {
  create({ now, keys: persisted }) {
    const { credentials, keys, pair } = createGr4vyCredentials(now, persisted);
    return {
      credentials,
      keys,
      start: async () => {
        const { createGr4vy } = await import("./provider.js");
        return createGr4vy(pair, credentials.webhookSecret);
      },
    };
  },
};
