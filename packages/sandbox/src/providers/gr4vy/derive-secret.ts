import { deriveBytes } from "../../crypto/derived-key.js";
import type { KeyPair } from "../../crypto/key-pair.js";

/**
 * Derives a secret, 86 characters of base64url. The same label always gives the same secret, so that replaying a call creates
 * the same one.
 */
export type DeriveSecret = (label: string) => string;

/** Creates a function that derives secrets from a private key. */
export function createDeriveSecret(pair: KeyPair): DeriveSecret {
  return (label) => deriveBytes(pair.privatePem, label, 64).toString("base64url");
}
