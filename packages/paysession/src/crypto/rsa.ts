import { UsageError } from "@paysession/core";
import { decodeBase64url, encodeBase64url } from "./base64url.js";
import { damagedKey } from "./damaged-key.js";
import { readSequence, tags, type DerElement } from "./der.js";
import { encodeHex } from "./hex.js";
import type { RsaJwk, RsaKey, WebCryptoKey } from "./key.js";
import { readPem } from "./pem.js";
import {
  checkPublicNumbers,
  checkRsaStrength,
  isConsistentPrivateKey,
  type RsaNumbers,
} from "./rsa-numbers.js";

/** WebCrypto's name for RSASSA-PKCS1-v1_5 with SHA-256. */
export const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** The AlgorithmIdentifier of an RSA key in PKCS#8 and SPKI: rsaEncryption (1.2.840.113549.1.1.1) with NULL. */
const rsaEncryption = "06092a864886f70d0101010500";

type RsaKeyType = "private" | "public";

const keyTypes = {
  private: {
    usage: "sign",
    /** The PEM labels of PKCS#8 and PKCS#1. */
    label: "PRIVATE KEY",
    rsaLabel: "RSA PRIVATE KEY",
    format: "pkcs8",
    /** In the order of PKCS#1. */
    members: ["n", "e", "d", "p", "q", "dp", "dq", "qi"],
  },
  public: {
    usage: "verify",
    /** The PEM labels of SPKI and PKCS#1. */
    label: "PUBLIC KEY",
    rsaLabel: "RSA PUBLIC KEY",
    format: "spki",
    members: ["n", "e"],
  },
} as const;

/**
 * Validates an RSA key and returns a function that imports it, once, for RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param type The half of the key pair that is required.
 * @param name The key's name in error messages, which never contain any part of the key.
 * @param extractable Whether the imported key can be exported, for example to derive its public key.
 * @throws UsageError if the key is malformed, of another type, weak (see `checkRsaStrength`) or for another use. The
 * returned function rejects with a UsageError if WebCrypto does not accept the key.
 */
export function readRsaKey(
  key: RsaKey,
  type: RsaKeyType,
  name: string,
  extractable: boolean = false,
): () => Promise<CryptoKey> {
  if (typeof key === "string") return importer(readRsaPem(key, type, name), type, name, extractable);
  if (typeof key !== "object" || key === null) {
    const given = key === null ? "null" : typeof key;
    throw new UsageError(`${name} must be PEM text, a JWK or a CryptoKey, not ${given}`);
  }
  if ("kty" in key) return importer(readRsaJwk(key, type, name), type, name, extractable);
  if ("usages" in key) {
    checkCryptoKey(key, type, name);
    return () => Promise.resolve(key as CryptoKey);
  }
  throw new UsageError(
    `${name} is not PEM text, a JWK or a CryptoKey. Convert a KeyObject of node:crypto to PEM: ` +
      `key.export({ type: "${keyTypes[type].format}", format: "pem" })`,
  );
}

/**
 * Checks the numbers of a key and returns a function that imports them. They are imported as a JWK whatever form they
 * came in, so that WebCrypto uses exactly the numbers that were checked.
 */
function importer(
  numbers: RsaNumbers,
  type: RsaKeyType,
  name: string,
  extractable: boolean,
): () => Promise<CryptoKey> {
  const { usage } = keyTypes[type];
  checkPublicNumbers(numbers, name);
  if (type === "private" && !isConsistentPrivateKey(numbers)) throw damagedKey(name);
  const jwk: JsonWebKey = { kty: "RSA" };
  for (const member of keyTypes[type].members) {
    jwk[member] = encodeBase64url(numbers[member] ?? new Uint8Array());
  }
  let imported: Promise<CryptoKey> | undefined;
  return () =>
    (imported ??= crypto.subtle.importKey("jwk", jwk, algorithm, extractable, [usage]).catch(() => {
      throw damagedKey(name);
    }));
}

function readRsaPem(pem: string, type: RsaKeyType, name: string): RsaNumbers {
  const { label: expected, rsaLabel, members } = keyTypes[type];
  const { label, der } = readPem(pem, name);
  if (label !== expected && label !== rsaLabel) {
    throw new UsageError(`${name} is a ${label}, but an RSA ${expected} is required`);
  }
  const integers = readSequence(label === rsaLabel ? der : unwrap(der, type, name)) ?? [];
  // A version precedes the numbers of a private key.
  if (type === "private" && !isInteger(integers.shift())) throw damagedKey(name);
  if (integers.length !== members.length) throw damagedKey(name);
  const numbers: RsaNumbers = {};
  for (const member of members) {
    const integer = integers.shift();
    if (!isInteger(integer) || (integer.content[0] ?? 0) >= 0x80) throw damagedKey(name);
    numbers[member] = withoutLeadingZeros(integer.content);
  }
  return numbers;
}

/** The PKCS#1 key inside of PKCS#8 or SPKI. */
function unwrap(der: Uint8Array, type: RsaKeyType, name: string): Uint8Array {
  const elements = readSequence(der) ?? [];
  if (type === "private" && !isInteger(elements.shift())) throw damagedKey(name);
  const [identifier, key] = elements;
  if (identifier?.tag !== tags.sequence || key === undefined) throw damagedKey(name);
  if (encodeHex(identifier.content) !== rsaEncryption) {
    throw new UsageError(`${name} is not an RSA key, or is restricted to RSASSA-PSS`);
  }
  if (type === "private" && key.tag === tags.octetString) return key.content;
  // The first byte of a BIT STRING counts the unused bits at its end.
  if (type === "public" && key.tag === tags.bitString && key.content[0] === 0) return key.content.subarray(1);
  throw damagedKey(name);
}

function isInteger(element: DerElement | undefined): element is DerElement {
  return element?.tag === tags.integer && element.content.length > 0;
}

function readRsaJwk(jwk: RsaJwk, type: RsaKeyType, name: string): RsaNumbers {
  if (jwk.kty !== "RSA") {
    throw new UsageError(`${name} is a JWK of type ${String(jwk.kty)}, but RSA is required`);
  }
  const numbers: RsaNumbers = {};
  for (const member of keyTypes[type].members) {
    const value: unknown = jwk[member];
    const number = typeof value === "string" ? decodeBase64url(value) : undefined;
    if (number === undefined || number.length === 0) {
      throw new UsageError(`${name} is not a ${type} JWK: member "${member}" is missing or not Base64url`);
    }
    numbers[member] = withoutLeadingZeros(number);
  }
  return numbers;
}

function checkCryptoKey(key: WebCryptoKey, type: RsaKeyType, name: string): void {
  const { usage } = keyTypes[type];
  const parameters: Partial<RsaHashedKeyAlgorithm> = key.algorithm ?? {};
  const { name: keyAlgorithm, hash, modulusLength = 0, publicExponent = new Uint8Array() } = parameters;
  if (key.type !== type) throw new UsageError(`${name} is a ${key.type} key, but a ${type} key is required`);
  if (keyAlgorithm !== algorithm.name || hash?.name !== algorithm.hash) {
    throw new UsageError(
      `${name} was imported for ${keyAlgorithm} with ${hash?.name ?? "no hash"}, but ${algorithm.name} with ` +
        `${algorithm.hash} is required`,
    );
  }
  if (!key.usages.includes(usage)) throw new UsageError(`${name} was imported without the usage "${usage}"`);
  checkRsaStrength(modulusLength, publicExponent, name);
}

function withoutLeadingZeros(number: Uint8Array): Uint8Array {
  const first = number.findIndex((byte) => byte !== 0);
  return number.subarray(first === -1 ? number.length : first);
}
