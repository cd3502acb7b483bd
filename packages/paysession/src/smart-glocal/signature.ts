import { UsageError } from "@paysession/core";
import { decodeBase64, encodeBase64 } from "../crypto/base64.js";
import { damagedKey } from "../crypto/damaged-key.js";
import type { RsaKey } from "../crypto/key.js";
import { algorithm, readRsaKey } from "../crypto/rsa.js";

/**
 * A function that is called for every request. It either signs the bytes itself, for example with a KMS or HSM, and returns
 * their raw RSASSA-PKCS1-v1_5 signature with SHA-256 (over the bytes, not over their digest); or it returns the key to
 * sign with, so that keys can be rotated.
 */
export type Signer = (bytes: Uint8Array) => Uint8Array | RsaKey | Promise<Uint8Array | RsaKey>;

/** Your private RSA key of at least 2048 bits, as PEM (PKCS#8 or PKCS#1), JWK or CryptoKey; or a Signer. */
export type PrivateKey = RsaKey | Signer;

/** An RSA public key of at least 2048 bits, as PEM (SPKI or PKCS#1), JWK or CryptoKey. */
export type PublicKey = RsaKey;

const keyName = "Smart Glocal: privateKey";

/**
 * Signs a request body for `X-PARTNER-SIGN`.
 *
 * @example
 * const signature = await sign(JSON.stringify(body), privateKey);
 *
 * @param body The body exactly as it is sent. A string is signed as UTF-8.
 * @returns The signature in Base64, on one line.
 * @throws UsageError if the key is malformed or weak, or the body is neither bytes nor a string.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export async function sign(body: Uint8Array | string, privateKey: PrivateKey): Promise<string> {
  return createSigner(privateKey)(toBytes(body));
}

/**
 * Verifies a signature from `X-PARTNER-SIGN`.
 *
 * @example
 * const genuine = await verify(rawBody, headers["x-partner-sign"], publicKey);
 *
 * @param body The body exactly as it was received. A string is verified as UTF-8.
 * @param signature The header's value.
 * @returns Whether the signature is genuine. False for a value that is not a signature at all.
 * @throws UsageError if the key is malformed or weak, or the body is neither bytes nor a string.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export async function verify(
  body: Uint8Array | string,
  signature: string,
  publicKey: PublicKey,
): Promise<boolean> {
  const name = "Smart Glocal: publicKey";
  const key = await readRsaKey(publicKey, "public", name)();
  const bytes = toBytes(body);
  const decoded = typeof signature === "string" ? decodeBase64(signature) : undefined;
  // The bits that Base64 ignores before its padding must not allow a second spelling of the same signature.
  if (decoded === undefined || encodeBase64(decoded) !== signature) return false;
  try {
    return await crypto.subtle.verify(algorithm, key, decoded as BufferSource, bytes as BufferSource);
  } catch {
    throw damagedKey(name);
  }
}

/**
 * Validates the key and returns a function that signs with it and imports it only once.
 *
 * @throws UsageError if the key is malformed or weak.
 */
export function createSigner(privateKey: PrivateKey): (body: Uint8Array) => Promise<string> {
  if (typeof privateKey !== "function") return createKeySigner(privateKey);
  let last: { readonly key: RsaKey; readonly sign: (body: Uint8Array) => Promise<string> } | undefined;
  return async (body) => {
    const result = await privateKey(body);
    if (result instanceof Uint8Array && result.length >= minimumLength) return encodeBase64(result);
    const isKey = typeof result === "string" ? result.includes("-----BEGIN") : typeof result === "object";
    if (!isKey || result instanceof Uint8Array) {
      throw new UsageError(
        `${keyName}: the function must return a Uint8Array of at least ${minimumLength} bytes, or a key`,
      );
    }
    if (last?.key !== result) last = { key: result, sign: createKeySigner(result) };
    return last.sign(body);
  };
}

/** The length in bytes of a signature by the shortest key that is accepted. */
const minimumLength = 256;

function createKeySigner(privateKey: RsaKey): (body: Uint8Array) => Promise<string> {
  const getKey = readRsaKey(privateKey, "private", keyName);
  return async (body) => {
    const key = await getKey();
    try {
      return encodeBase64(new Uint8Array(await crypto.subtle.sign(algorithm, key, body as BufferSource)));
    } catch {
      throw damagedKey(keyName);
    }
  };
}

/**
 * The bytes of a body.
 *
 * @throws UsageError if the body is neither bytes nor a string.
 */
export function toBytes(body: Uint8Array | string): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  throw new UsageError(
    "Smart Glocal: a signature covers bytes; pass the body as it is sent, not a parsed object",
  );
}
