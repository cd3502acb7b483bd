import type { Authenticate } from "@paysession/core";
import { basic } from "../auth/basic.js";
import type { Secret } from "../auth/secret.js";

export interface KomojuCredentials {
  /** The secret key, or a function that returns it. A test key uses test data; a live key moves real money. */
  secretKey: Secret;
}

export interface KomojuPublicCredentials {
  /** The publishable key, or a function that returns it. It may be visible to anyone. */
  publishableKey: Secret;
}

/**
 * Authenticates requests with a secret key.
 *
 * @throws UsageError if the key is missing or malformed.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createAuthenticator({ secretKey }: KomojuCredentials): Authenticate {
  return basic(secretKey, "KOMOJU: secretKey");
}

/**
 * Authenticates requests with a publishable key.
 *
 * @throws UsageError if the key is missing or malformed.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createPublicAuthenticator({ publishableKey }: KomojuPublicCredentials): Authenticate {
  return basic(publishableKey, "KOMOJU: publishableKey");
}
