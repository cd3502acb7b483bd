import { UsageError } from "@paysession/core";
import { encodeHex } from "./hex.js";

/**
 * The numbers of an RSA key, big-endian, by their names in a JWK (RFC 7518, section 6.3): modulus `n`, public exponent `e`,
 * private exponent `d`, primes `p` and `q`, and the values derived from them. A public key has only the first two.
 */
export type RsaNumbers = {
  [Member in "n" | "e" | "d" | "p" | "q" | "dp" | "dq" | "qi"]?: Uint8Array | undefined;
};

const none: Uint8Array = new Uint8Array();

/** Shorter RSA keys are not secure (NIST SP 800-131A). */
const minimumBits = 2048;

/** OpenSSL does not verify signatures of longer keys. */
const maximumBits = 16_384;

/**
 * Checks that an RSA key has 2048 to 16384 bits, and that its public exponent is odd, at least 65537 and below 2^256
 * (FIPS 186-5, section A.1.1).
 *
 * @param bits The exact length of the modulus, without leading zeros.
 * @param name The key's name in error messages.
 * @throws UsageError otherwise.
 */
export function checkRsaStrength(bits: number, exponent: Uint8Array, name: string): void {
  if (bits < minimumBits)
    throw new UsageError(`${name} has ${bits} bits; at least ${minimumBits} are required`);
  if (bits > maximumBits)
    throw new UsageError(`${name} has ${bits} bits; at most ${maximumBits} are supported`);
  const exponentBits = bitLength(exponent);
  if (!isOdd(exponent) || exponentBits < 17 || exponentBits > 256) {
    throw new UsageError(
      `${name} has an unsafe public exponent; an odd number of at least 65537 is required`,
    );
  }
}

/**
 * Checks the strength of a key by its numbers, as `checkRsaStrength` does.
 *
 * @throws UsageError if the key is weak, or if its modulus cannot be that of an RSA key.
 */
export function checkPublicNumbers({ n = none, e = none }: RsaNumbers, name: string): void {
  checkRsaStrength(bitLength(n), e, name);
  if (!isOdd(n)) throw new UsageError(`${name} is damaged: its modulus is an even number`);
}

/**
 * Whether the numbers of a private key fit together (RFC 8017, section 3.2). Damaged keys sign without an error, but their
 * signatures are wrong.
 */
export function isConsistentPrivateKey(numbers: RsaNumbers): boolean {
  const { n = none } = numbers;
  // Keeps the arithmetic fast: the size of the modulus is limited.
  if (Object.values(numbers).some((number = none) => number.length > n.length)) return false;
  const value = (member: keyof RsaNumbers): bigint => BigInt(`0x0${encodeHex(numbers[member] ?? none)}`);
  const [e, p, q] = [value("e"), value("p"), value("q")];
  const inverts = (exponent: bigint, modulus: bigint): boolean => (exponent * e) % modulus === 1n;
  return (
    p > 2n &&
    q > 2n &&
    value("n") === p * q &&
    inverts(value("d"), p - 1n) &&
    inverts(value("d"), q - 1n) &&
    inverts(value("dp"), p - 1n) &&
    inverts(value("dq"), q - 1n) &&
    (value("qi") * q) % p === 1n
  );
}

/** The number of bits without leading zeros. */
function bitLength(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
}

function isOdd(number: Uint8Array): boolean {
  return ((number.at(-1) ?? 0) & 1) === 1;
}
