import type { Authenticate } from "@paysession/core";
import { readSecret, type Secret } from "./secret.js";

/** Visible ASCII characters except the colon, which would end the user name. */
const userName = /^[\x21-\x39\x3b-\x7e]+$/;

/**
 * Authenticates requests with a key, sent as the user name of `Authorization: Basic` with an empty password (RFC 7617).
 *
 * @param key The key, or a function that returns it. A function is called for every attempt.
 * @param name The key's name in error messages, such as `KOMOJU: secretKey`.
 * @throws UsageError if the key is a string that cannot be a user name.
 */
export function basic(key: Secret, name: string): Authenticate {
  const withKey = readSecret(key, name, userName);
  return ({ headers }) => withKey((value) => headers.set("authorization", `Basic ${btoa(`${value}:`)}`));
}
