import { UsageError } from "@paysession/core";
import type { RsaKey } from "../crypto/key.js";
import { readRsaKey } from "../crypto/rsa.js";

/**
 * Asked for every request. It signs where the key lies, such as in a KMS or HSM: takes the bytes and gives their
 * RSASSA-PKCS1-v1_5 signature with SHA-256, raw (the bytes are the message, not its digest). Or it gives the key that is
 * to be used now, so that keys can be changed while the program runs.
 */
export type Signer = (bytes: Uint8Array) => Uint8Array | RsaKey | Promise<Uint8Array | RsaKey>;

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
  // The last digit before the padding has bits that stand for nothing; a signature has only one spelling.
  if (toBase64(bytes) !== signature) return false;
  return crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, bytes, toBytes(body) as BufferSource);
}

/** Checks the key at once and gives a function that signs with it, importing it only once. */
export function createSigner(privateKey: PrivateKey): (body: Uint8Array) => Promise<string> {
  if (typeof privateKey !== "function") return keySigner(privateKey);
  let last: { readonly key: RsaKey; readonly sign: (body: Uint8Array) => Promise<string> } | undefined;
  return async (body) => {
    const given = await privateKey(body);
    if (given instanceof Uint8Array && given.length >= minimumLength) return toBase64(given);
    const isKey = typeof given === "string" ? given.includes("-----BEGIN") : typeof given === "object";
    if (!isKey || given instanceof Uint8Array) {
      throw new UsageError(
        `Smart Glocal: the function must give a Uint8Array of at least ${minimumLength} bytes, or a key`,
      );
    }
    if (last?.key !== given) last = { key: given, sign: keySigner(given) };
    return last.sign(body);
  };
}

/** A signature is as long as the modulus, and keys below 2048 bits are refused everywhere else too. In bytes. */
const minimumLength = 256;

function keySigner(privateKey: RsaKey): (body: Uint8Array) => Promise<string> {
  const key = readRsaKey(privateKey, "private", "Smart Glocal: privateKey");
  return async (body) => {
    const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", await key(), body as BufferSource);
    return toBase64(new Uint8Array(signature));
  };
}

/** The bytes of a body as it travels. */
export function toBytes(body: Uint8Array | string): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  throw new UsageError(
    "Smart Glocal: a signature covers bytes; give the body as it travels, not a parsed object",
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
