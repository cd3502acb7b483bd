import type { SecurityRequirement } from "../../contract/document.js";
import { equalInConstantTime } from "../../crypto/constant-time.js";
import type { Refusal } from "../../engine/handler.js";
import type { RawRequest } from "../../provider.js";

export interface __Name__Credentials {
  /** The token that authorizes all operations. */
  readonly token: string;
  /** Secret that webhooks are signed with. */
  readonly webhookSecret: string;
}

export interface __Name__Auth {
  readonly credentials: __Name__Credentials;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/**
 * Creates credentials, and a function that checks the token.
 *
 * @param persisted Credentials of an earlier run.
 */
export function create__Name__Auth(persisted?: __Name__Credentials): __Name__Auth {
  const credentials: __Name__Credentials = persisted ?? {
    token: crypto.randomUUID(),
    webhookSecret: crypto.randomUUID(),
  };
  return {
    credentials,
    authenticate: ({ headers }) => {
      const sent = headers.get("authorization") ?? "";
      const isValid = equalInConstantTime(sent, `Bearer ${credentials.token}`);
      return Promise.resolve(isValid ? undefined : { refused: "unauthenticated" });
    },
  };
}
