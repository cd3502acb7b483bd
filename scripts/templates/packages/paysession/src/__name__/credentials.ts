import type { Authenticate } from "@paysession/core";
import { bearer } from "../auth/bearer.js";
import type { Secret } from "../auth/secret.js";

export interface __Name__Credentials {
  /** The token, or a function that returns it. */
  token: Secret;
}

/**
 * Authenticates requests with a token.
 *
 * @throws UsageError if the token is missing or malformed.
 * @see https://docs.__name__.example/authentication
 */
export function createAuthenticator({ token }: __Name__Credentials): Authenticate {
  return bearer(token, "__Title__: token");
}
