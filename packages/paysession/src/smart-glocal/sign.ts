import { UsageError } from "@paysession/core";
import type { RsaKey } from "../keys/key.js";
import { readRsaKey } from "../keys/rsa.js";

/**
 * Signs where the key lies, such as in a KMS or HSM: takes the bytes and gives their RSASSA-PKCS1-v1_5 signature with
 * SHA-256, raw. (The bytes are the message, not its digest.)
 */
export type Signer = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The partner's private RSA key: PEM (PKCS#8 or PKCS#1), JWK or CryptoKey, of at least 2048 bits; or a Signer. */
export type PrivateKey = RsaKey | Signer;

/** An RSA public key: PEM (SPKI or PKCS#1), JWK or CryptoKey, of at least 2048 bits. */
export type PublicKey = RsaKey;

/**
 * Signs a request body for `X-PARTNER-SIGN`.
 *
 * @param body The body exactly as it is sent; a string stands for its UTF-8 bytes.
 * @returns The signature in Base64, on one line.
 * @throws UsageError when the key is wrong.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export async function sign(body: Uint8Array | string, privateKey: PrivateKey): Promise<string> {
  return createSigner(privateKey)(toBytes(body));
}

/**
 * Checks a signature as `X-PARTNER-SIGN` carries it.
 *
 * @param body The body exactly as it was received; a string stands for its UTF-8 bytes.
 * @param signature The header's value.
 * @returns Whether the signature is genuine. One that is not even Base64 is simply not.
 * @throws UsageError when the key is wrong.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export async function verify(
  body: Uint8Array | string,
  signature: string,
  publicKey: PublicKey,
): Promise<boolean> {
  const key = await readRsaKey(publicKey, "public", "Smart Glocal: publicKey")();
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(signature)) return false;
  const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  return crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, bytes, toBytes(body) as BufferSource);
}

/** Checks the key at once and gives a function that signs with it, importing it only once. */
export function createSigner(privateKey: PrivateKey): (body: Uint8Array) => Promise<string> {
  if (typeof privateKey === "function") {
    return async (body) => {
      const signature = await privateKey(body);
      if (!(signature instanceof Uint8Array) || signature.length < 256) {
        throw new UsageError(
          "Smart Glocal: the signing function must give a Uint8Array of at least 256 bytes",
        );
      }
      return toBase64(signature);
    };
  }
  const key = readRsaKey(privateKey, "private", "Smart Glocal: privateKey");
  return async (body) => {
    const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", await key(), body as BufferSource);
    return toBase64(new Uint8Array(signature));
  };
}

function toBytes(body: Uint8Array | string): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  throw new UsageError(
    "Smart Glocal: a signature covers bytes; give the body as it travels, not a parsed object",
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
