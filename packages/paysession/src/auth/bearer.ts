import type { Authenticate } from "@paysession/core";
import { readSecret, type Secret } from "./secret.js";

/**
 * Authenticates requests with a token, sent as `Authorization: Bearer` (RFC 6750).
 *
 * @param token The token, or a function that returns it. A function is called for every attempt.
 * @param name The token's name in error messages, such as `Gr4vy: token`.
 * @throws UsageError if the token is a string that cannot be a token.
 */
export function bearer(token: Secret, name: string): Authenticate {
  const withToken = readSecret(token, name);
  return ({ headers }) => withToken((value) => headers.set("authorization", `Bearer ${value}`));
}
