import type { Authenticate } from "@paysession/core";
import { readSecret, type Secret } from "./secret.js";

/**
 * Sends a token as `Authorization: Bearer` (RFC 6750).
 *
 * @param name What the token is called in messages.
 * @throws UsageError for a string that cannot be a token.
 */
export function bearer(token: Secret, name: string): Authenticate {
  const read = readSecret(token, name);
  return ({ headers }) => read((token) => headers.set("authorization", `Bearer ${token}`));
}

/**
 * Sends a key as the user name of `Authorization: Basic`, with an empty password (RFC 7617).
 *
 * @param name What the key is called in messages.
 * @throws UsageError for a string that cannot be a user name, which must not hold a colon.
 */
export function basic(key: Secret, name: string): Authenticate {
  const read = readSecret(key, name, /^[\x21-\x39\x3b-\x7e]+$/);
  return ({ headers }) => read((user) => headers.set("authorization", `Basic ${btoa(`${user}:`)}`));
}
