import type { ApiKeyPair, ApiKeyPairCreator } from "@paysession/gr4vy";
import type { HandlerContext } from "../../engine/handler.js";

/** What handlers know of the API key that the token of a request is signed with. */
interface KeyClaims {
  readonly api_key?: {
    readonly id: string;
    readonly name: string;
    readonly thumbprint: string;
    /** The merchant account that the key acts for unless the request names one; undefined for `default`. */
    readonly account?: string;
  };
}

type Authenticated = Pick<HandlerContext, "claims">;

/** ID of the API key of the sandbox's own credentials. */
export const ownKeyId = "00000000-0000-4000-8000-000000000002";

/** Returns the claims of a token that is signed with a key. */
export function claimsOfKey({ id, display_name, thumbprint, merchant_accounts = [] }: ApiKeyPair): KeyClaims {
  const accounts = merchant_accounts.map((account) => account.id);
  const [first] = accounts;
  const account = first !== undefined && !accounts.includes("default") ? { account: first } : {};
  return { api_key: { id, name: display_name, thumbprint, ...account } };
}

/** Returns what is known of the API key of a request; undefined for a request without a token. */
export function keyOf({ claims }: Authenticated): KeyClaims["api_key"] {
  // Sound, because `authenticate` returns no other claims.
  return ((claims ?? {}) as KeyClaims).api_key;
}

/** Returns the API key of a request, as the creator of what the request creates. */
export function creatorOf(request: Authenticated): ApiKeyPairCreator {
  const { id = ownKeyId, name = "Sandbox", thumbprint = null } = keyOf(request) ?? {};
  return { id, name, email_address: null, thumbprint };
}
