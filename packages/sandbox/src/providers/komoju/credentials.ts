import type { SecurityRequirement } from "../../contract/document.js";
import { equalInConstantTime } from "../../crypto/constant-time.js";
import type { Refusal } from "../../engine/handler.js";
import type { RawRequest } from "../../provider.js";

export interface KomojuCredentials {
  /** Authorizes all operations. */
  readonly secretKey: string;
  /** Authorizes the operations that a shopper's browser may call. */
  readonly publishableKey: string;
  /** Secret that webhooks are signed with. */
  readonly webhookSecret: string;
}

export interface KomojuAuth {
  readonly credentials: KomojuCredentials;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/**
 * Creates credentials, and a function that checks HTTP Basic authentication with a key as user name and no password.
 *
 * @param persisted Credentials of an earlier run.
 */
export function createKomojuAuth(persisted?: KomojuCredentials): KomojuAuth {
  const credentials: KomojuCredentials = persisted ?? {
    secretKey: `sk_test_${crypto.randomUUID().replaceAll("-", "")}`,
    publishableKey: `pk_test_${crypto.randomUUID().replaceAll("-", "")}`,
    webhookSecret: crypto.randomUUID(),
  };
  const secret = basicAuthorization(credentials.secretKey);
  const publishable = basicAuthorization(credentials.publishableKey);
  return {
    credentials,
    authenticate: ({ headers }, requirements) =>
      Promise.resolve(checkKey({ secret, publishable }, headers.get("authorization") ?? "", requirements)),
  };
}

function basicAuthorization(key: string): string {
  return `Basic ${btoa(`${key}:`)}`;
}

/** @param keys The `Authorization` header with each key. */
function checkKey(
  { secret, publishable }: { readonly secret: string; readonly publishable: string },
  sent: string,
  requirements: readonly SecurityRequirement[],
): Refusal | undefined {
  if (equalInConstantTime(sent, secret)) return undefined;
  if (!equalInConstantTime(sent, publishable)) return { refused: "unauthenticated" };
  return requirements.some((requirement) => "publishableKey" in requirement)
    ? undefined
    : { refused: "forbidden", reason: "A publishable key may not call this operation" };
}
