import { toHex } from "./hex.js";
import type { RsaKey } from "./key.js";
import { algorithm, readRsaKey } from "./rsa.js";

/**
 * SHA-256 of the public half of a key (SPKI, DER) in hexadecimal: what `openssl pkey -pubout -outform DER | sha256sum`
 * prints. Undefined for a CryptoKey that cannot be exported.
 *
 * @param name What the key is called in messages.
 * @throws UsageError when it is no RSA key of at least 2048 bits.
 */
export async function fingerprintOf(key: RsaKey, name: string): Promise<string | undefined> {
  const read = await readRsaKey(key, isPrivate(key) ? "private" : "public", name, true)();
  if (!read.extractable) return undefined;
  const { n = "", e = "" } = await crypto.subtle.exportKey("jwk", read);
  const half = await crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, algorithm, true, ["verify"]);
  const digest = await crypto.subtle.digest("SHA-256", await crypto.subtle.exportKey("spki", half));
  return toHex(digest);
}

function isPrivate(key: RsaKey): boolean {
  if (typeof key === "string") return key.includes("PRIVATE KEY");
  return "type" in key ? key.type === "private" : "d" in key;
}
