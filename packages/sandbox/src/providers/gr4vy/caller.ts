import type { ApiKeyPair } from "@paysession/gr4vy";
import type { HandlerContext } from "../../engine/handler.js";

/** What handlers know of the API key that the token of a request is signed with. */
interface KeyClaims {
  /** ID of the API key. */
  readonly api_key?: string;
  /** The merchant account that the key acts for unless the request names one; undefined for `default`. */
  readonly account?: string;
}

/** Returns the claims of a token that is signed with a key. */
export function claimsOfKey({ id, merchant_accounts = [] }: ApiKeyPair): KeyClaims {
  const accounts = merchant_accounts.map((account) => account.id);
  const [first] = accounts;
  return { api_key: id, ...(first !== undefined && !accounts.includes("default") && { account: first }) };
}

/** Returns what is known of the API key of a request; nothing for a request without a token. */
export function keyOf({ claims }: Pick<HandlerContext, "claims">): KeyClaims {
  // Sound, because `authenticate` returns no other claims.
  return (claims ?? {}) as KeyClaims;
}
