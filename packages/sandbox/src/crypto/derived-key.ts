import { checkPrimeSync, createECDH, createPrivateKey, hkdfSync, type KeyObject } from "node:crypto";

/** Derives bytes from a secret (HKDF, RFC 5869). The same secret and label always give the same bytes. */
export function deriveBytes(secret: string, label: string, length: number): Buffer {
  return Buffer.from(hkdfSync("sha512", secret, "", label, length));
}

/**
 * Derives a private key from a secret. The same secret and label always give the same key, so that it can be created again
 * instead of being stored.
 */
export function derivePrivateKey(algorithm: "ECDSA" | "RSA", secret: string, label: string): KeyObject {
  return algorithm === "ECDSA" ? deriveEcKey(secret, label) : deriveRsaKey(secret, label);
}

/** Bytes of a coordinate, or of the private value, of the curve P-521. */
const coordinateLength = 66;

function deriveEcKey(secret: string, label: string): KeyObject {
  // One byte less than the order of the curve has, so that the value is always smaller. It is zero for no secret in practice.
  const d = Buffer.concat([Buffer.alloc(1), deriveBytes(secret, label, coordinateLength - 1)]);
  const curve = createECDH("secp521r1");
  curve.setPrivateKey(d);
  // An uncompressed point: one byte, then both coordinates.
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 1 + coordinateLength), point.subarray(1 + coordinateLength)];
  const key = { kty: "EC", crv: "P-521", d: base64url(d), x: base64url(x), y: base64url(y) };
  return createPrivateKey({ key, format: "jwk" });
}

/** Public exponent of RSA keys. */
const exponent = 65_537n;

/** Bytes of each prime of an RSA key of 2048 bits. */
const primeLength = 128;

function deriveRsaKey(secret: string, label: string): KeyObject {
  const [p, q] = [derivePrime(secret, `${label} p`), derivePrime(secret, `${label} q`)];
  const d = invert(exponent, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: exponent, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: invert(q, p) };
  const members = Object.entries(numbers).map(([name, value]) => [name, base64url(toBytes(value))]);
  return createPrivateKey({ key: { kty: "RSA", ...Object.fromEntries(members) }, format: "jwk" });
}

/** Returns the first prime after a derived number whose two highest bits are set, so that a product has all its bits. */
function derivePrime(secret: string, label: string): bigint {
  const high = 3n << BigInt(primeLength * 8 - 2);
  let candidate = toBigInt(deriveBytes(secret, label, primeLength)) | high | 1n;
  while ((candidate - 1n) % exponent === 0n || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

/** Returns the inverse of a number modulo another one, by the extended Euclidean algorithm. */
function invert(value: bigint, modulus: bigint): bigint {
  let [a, b] = [value % modulus, modulus];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    [x, y] = [y, x - (a / b) * y];
    [a, b] = [b, a % b];
  }
  return ((x % modulus) + modulus) % modulus;
}

function toBigInt(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}

function toBytes(value: bigint, length = Math.ceil(value.toString(16).length / 2)): Buffer {
  return Buffer.from(value.toString(16).padStart(length * 2, "0"), "hex");
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
