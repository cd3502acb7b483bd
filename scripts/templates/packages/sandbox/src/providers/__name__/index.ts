import type { ProviderDefinition } from "../../provider.js";
import { create__Name__Auth, type __Name__Credentials } from "./credentials.js";

/** __Title__. Its keys are its credentials. */
export const __camelName__: ProviderDefinition<__Name__Credentials, __Name__Credentials> = {
  create({ keys: persisted }) {
    const auth = create__Name__Auth(persisted);
    return {
      credentials: auth.credentials,
      keys: auth.credentials,
      start: async () => {
        const { create__Name__ } = await import("./provider.js");
        return create__Name__(auth);
      },
    };
  },
};
