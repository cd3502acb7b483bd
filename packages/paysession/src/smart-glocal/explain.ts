import { fingerprintOf } from "../crypto/fingerprint.js";
import { encodeHex } from "../crypto/hex.js";
import { toBytes } from "./signature.js";
import type { RsaKey } from "../crypto/key.js";

/** What a signature covers, and the key that made it, without any secret. */
export interface Explanation {
  /** The number of signed bytes. */
  readonly length: number;
  /** The SHA-256 digest of these bytes in hexadecimal, as printed by `sha256sum`. */
  readonly sha256: string;
  /**
   * The SHA-256 digest of the public key (SPKI, DER) in hexadecimal, to compare keys with the other side. Undefined if there
   * is no key, or a CryptoKey that cannot be exported.
   */
  readonly keyFingerprint: string | undefined;
  /** The first difference from the bytes of the other side. Undefined if there is none. */
  readonly firstDifference: Difference | undefined;
}

export interface Difference {
  /** The number of equal bytes before it. */
  readonly offset: number;
  /** The signed byte. Undefined after the end. */
  readonly signed: number | undefined;
  /** The byte of the other side. Undefined after its end. */
  readonly other: number | undefined;
}

/**
 * Describes what was signed, to find out why the other side rejects a signature. In most cases the signed bytes are not the
 * bytes that were sent.
 *
 * @example
 * const { firstDifference } = await explain(signedBody, { other: receivedBytes });
 *
 * @param body The body as it was signed. A string is read as UTF-8.
 * @param compare `key`: your private or public key. `other`: the bytes as they were received.
 * @throws UsageError if the key is malformed or weak.
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
