import { UsageError, type Authenticate } from "@paysession/core";
import { bearer } from "../auth/bearer.js";
import { cachedBearer, type TokenSource } from "../auth/token-cache.js";
import { checkScopes, createMint, type TokenOptions } from "./token.js";

/** The API key's private key, which signs tokens as they are needed, or tokens of your own. */
export type Gr4vyCredentials =
  | (TokenOptions & { token?: undefined })
  | {
      /** A JWT, or a function that returns one, with or without its expiry time. */
      token: string | TokenSource;
      privateKey?: undefined;
      scopes?: undefined;
      expiresIn?: undefined;
      issuer?: undefined;
    };

/**
 * Authenticates requests with tokens.
 *
 * @throws UsageError if there is neither a key nor a token, or both, or an option is malformed.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function createAuthenticator(credentials: Gr4vyCredentials): Authenticate {
  const { token } = credentials;
  const name = "Gr4vy: token";
  if (token === undefined) {
    if (credentials.privateKey === undefined) throw new UsageError("Gr4vy: pass a privateKey or a token");
    const scopes = checkScopes(credentials.scopes);
    const mint = createMint(credentials, 600);
    return cachedBearer(() => mint({ scopes }), name);
  }
  if (credentials.privateKey !== undefined) {
    throw new UsageError("Gr4vy: pass a privateKey or a token, not both");
  }
  return typeof token === "function" ? cachedBearer(token, name) : bearer(token, name);
}
