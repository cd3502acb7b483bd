import { fingerprintOf } from "../crypto/fingerprint.js";
import { encodeHex } from "../crypto/hex.js";
import { toBytes } from "./signature.js";
import type { RsaKey } from "../crypto/key.js";

/** What a signature covers, and by which key, without anything secret. */
export interface Explanation {
  /** How many bytes are signed. */
  readonly length: number;
  /** SHA-256 of these bytes in hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
  /**
   * SHA-256 of the public half of the key (SPKI, DER) in hexadecimal, by which two sides can tell whether they mean the
   * same key. Undefined where no key was given, or a CryptoKey that cannot be exported.
   */
  readonly keyFingerprint: string | undefined;
  /** Where the bytes begin to differ from those they were compared with; undefined where they do not. */
  readonly firstDifference: Difference | undefined;
}

export interface Difference {
  /** How many bytes are the same before it. */
  readonly offset: number;
  /** The byte that is signed there, undefined after the end. */
  readonly signed: number | undefined;
  /** The byte of the other side, undefined after its end. */
  readonly other: number | undefined;
}

/**
 * Shows what was signed, for when the other side says that a signature is wrong: in most cases the bytes that were signed
 * are not those that were sent.
 *
 * @param body The body as it was signed; a string stands for its UTF-8 bytes.
 * @param compare `key`: your private or public key. `other`: the bytes as they arrived.
 * @throws UsageError when the key is wrong.
 */
export async function explain(
  body: Uint8Array | string,
  compare: { key?: RsaKey | undefined; other?: Uint8Array | string | undefined } = {},
): Promise<Explanation> {
  const bytes = toBytes(body);
  const { key, other } = compare;
  return {
    length: bytes.length,
    sha256: encodeHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource))),
    keyFingerprint: key === undefined ? undefined : await fingerprintOf(key, "Smart Glocal: key"),
    firstDifference: other === undefined ? undefined : difference(bytes, toBytes(other)),
  };
}

function difference(signed: Uint8Array, other: Uint8Array): Difference | undefined {
  const length = Math.max(signed.length, other.length);
  for (let offset = 0; offset < length; offset++) {
    if (signed[offset] !== other[offset]) return { offset, signed: signed[offset], other: other[offset] };
  }
  return undefined;
}
