import { encodeHex } from "./hex.js";
import type { RsaKey } from "./key.js";
import { algorithm, readRsaKey } from "./rsa.js";

/**
 * The SHA-256 fingerprint of a key's public half (SPKI, DER) in hexadecimal, as printed by
 * `openssl pkey -pubout -outform DER | sha256sum`. Undefined for a CryptoKey that cannot be exported.
 *
 * @param name The key's name in error messages.
 * @throws UsageError if the key is not a valid RSA key of at least 2048 bits.
 */
export async function fingerprintOf(key: RsaKey, name: string): Promise<string | undefined> {
  const imported = await readRsaKey(key, isPrivate(key) ? "private" : "public", name, true)();
  if (!imported.extractable) return undefined;
  const { n = "", e = "" } = await crypto.subtle.exportKey("jwk", imported);
  const publicKey = await crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, algorithm, true, ["verify"]);
  const digest = await crypto.subtle.digest("SHA-256", await crypto.subtle.exportKey("spki", publicKey));
  return encodeHex(new Uint8Array(digest));
}

function isPrivate(key: RsaKey): boolean {
  if (typeof key === "string") return key.includes("PRIVATE KEY");
  if (typeof key !== "object" || key === null) return false;
  return "type" in key ? key.type === "private" : "d" in key;
}
