import { equalInConstantTime } from "../../crypto/constant-time.js";
import type { SecurityRequirement } from "../../contract/document.js";
import type { RawRequest, Refusal } from "../../provider.js";

export interface KomojuCredentials {
  /** Opens everything. */
  readonly secretKey: string;
  /** Opens what a shopper's browser may do. */
  readonly publishableKey: string;
  /** The secret that webhooks are signed with. */
  readonly webhookSecret: string;
}

export interface KomojuAuth {
  readonly credentials: KomojuCredentials;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/** Makes keys, or takes those that were kept, and checks HTTP Basic with the key as user name and no password. */
export function createKomojuAuth(kept?: KomojuCredentials): KomojuAuth {
  const credentials: KomojuCredentials = kept ?? {
    secretKey: `sk_test_${crypto.randomUUID().replaceAll("-", "")}`,
    publishableKey: `pk_test_${crypto.randomUUID().replaceAll("-", "")}`,
    webhookSecret: crypto.randomUUID(),
  };
  return {
    credentials,
    authenticate: async ({ headers }, requirements) => {
      const sent = headers.get("authorization") ?? "";
      const matches = (key: string): Promise<boolean> =>
        equalInConstantTime(sent, `Basic ${btoa(`${key}:`)}`);
      if (await matches(credentials.secretKey)) return undefined;
      if (!(await matches(credentials.publishableKey))) return { refused: "unauthenticated" };
      return requirements.some((requirement) => "publishableKey" in requirement)
        ? undefined
        : { refused: "forbidden", reason: "A publishable key may not do this" };
    },
  };
}
