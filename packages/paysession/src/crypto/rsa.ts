import { UsageError } from "@paysession/core";
import type { RsaJwk, RsaKey, WebCryptoKey } from "./key.js";
import { readDer, tags, writeDer, type DerElement } from "./der.js";
import { readPem } from "./pem.js";

/** Shorter RSA keys are no longer safe (NIST SP 800-131A). */
const minimumBits = 2048;

/** RSASSA-PKCS1-v1_5 with SHA-256: WebCrypto's name for it. */
export const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** rsaEncryption, 1.2.840.113549.1.1.1, with its NULL parameter. */
const rsaAlgorithm: Uint8Array = writeDer(
  tags.sequence,
  writeDer(tags.oid, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01)),
  Uint8Array.of(0x05, 0x00),
);

/** What stands inside PKCS#8 or SPKI: the algorithm and the bare key. */
type Unwrapped = readonly [algorithm: DerElement | undefined, key: Uint8Array | undefined];

const forms = {
  private: {
    usage: "sign",
    format: "pkcs8",
    wrapped: "PRIVATE KEY",
    bare: "RSA PRIVATE KEY",
    jwkMembers: ["n", "e", "d", "p", "q", "dp", "dq", "qi"],
    wrap: (bare: Uint8Array): Uint8Array =>
      writeDer(
        tags.sequence,
        Uint8Array.of(tags.integer, 1, 0),
        rsaAlgorithm,
        writeDer(tags.octetString, bare),
      ),
    unwrap: ([, algorithm, key]: DerElement[]): Unwrapped => [algorithm, key?.content],
    // version, modulus, public exponent, private exponent, two primes and three values derived from them
    integers: 9,
    modulus: 1,
  },
  public: {
    usage: "verify",
    format: "spki",
    wrapped: "PUBLIC KEY",
    bare: "RSA PUBLIC KEY",
    jwkMembers: ["n", "e"],
    wrap: (bare: Uint8Array): Uint8Array =>
      writeDer(tags.sequence, rsaAlgorithm, writeDer(tags.bitString, Uint8Array.of(0), bare)),
    unwrap: ([algorithm, key]: DerElement[]): Unwrapped => [algorithm, key?.content.subarray(1)],
    integers: 2,
    modulus: 0,
  },
} as const;

/**
 * Checks an RSA key at once and gives a function that imports it, once, for RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param kind Which half of the pair is wanted.
 * @param name What the key is called in messages, which never hold any of it.
 * @param extractable Whether the imported key may be exported, such as to find its public half.
 * @throws UsageError when it is not such a key, the wrong half, below 2048 bits, or not made for this use.
 */
export function readRsaKey(
  key: RsaKey,
  kind: "private" | "public",
  name: string,
  extractable: boolean = false,
): () => Promise<CryptoKey> {
  const form = forms[kind];
  if (typeof key === "string") {
    const der = checkPem(key, kind, name);
    return once(() =>
      crypto.subtle.importKey(form.format, der as BufferSource, algorithm, extractable, [form.usage]),
    );
  }
  if (typeof key !== "object" || key === null) {
    throw new UsageError(
      `${name} must be PEM text, a JWK or a CryptoKey, not ${key === null ? "null" : typeof key}`,
    );
  }
  if ("kty" in key) {
    const jwk = checkJwk(key, kind, name);
    return once(() => crypto.subtle.importKey("jwk", jwk, algorithm, extractable, [form.usage]));
  }
  if ("usages" in key) {
    checkCryptoKey(key, kind, name);
    return () => Promise.resolve(key as CryptoKey);
  }
  throw new UsageError(
    `${name} is neither PEM text nor a JWK nor a CryptoKey. A KeyObject of node:crypto becomes PEM by ` +
      `key.export({ type: "${form.format}", format: "pem" })`,
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Gives the key in the form that WebCrypto takes: PKCS#8 or SPKI. */
function checkPem(pem: string, kind: "private" | "public", name: string): Uint8Array {
  const form = forms[kind];
  const { label, der } = readPem(pem, name);
  if (label !== form.wrapped && label !== form.bare) {
    throw new UsageError(`${name} is a ${label}, but an RSA ${form.wrapped} is needed`);
  }
  const wrapped = label === form.bare ? form.wrap(der) : der;
  const integers = readIntegers(wrapped, kind, name);
  checkSize((integers[form.modulus]?.length ?? 0) * 8, name);
  return wrapped;
}

function readIntegers(der: Uint8Array, kind: "private" | "public", name: string): Uint8Array[] {
  const form = forms[kind];
  let parts: DerElement[];
  try {
    const [outer] = readDer(der);
    const [algorithm, bare] = form.unwrap(readDer(outer?.content ?? new Uint8Array()));
    const rsa = writeDer(tags.sequence, algorithm?.content ?? new Uint8Array());
    if (!equal(rsa, rsaAlgorithm)) throw new UsageError(`${name} is not an RSA key (or one for PSS only)`);
    parts = readDer(readDer(bare ?? new Uint8Array())[0]?.content ?? new Uint8Array());
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} is damaged: what is inside the PEM is cut off or not a key`);
  }
  if (parts.length < form.integers || parts.some((part) => part.tag !== tags.integer)) {
    throw new UsageError(`${name} is damaged: what is inside the PEM is not an RSA key`);
  }
  return parts.map(({ content }) => (content[0] === 0 ? content.subarray(1) : content));
}

function checkJwk(jwk: RsaJwk, kind: "private" | "public", name: string): JsonWebKey {
  if (jwk.kty !== "RSA")
    throw new UsageError(`${name} is a JWK of type ${String(jwk.kty)}, but RSA is needed`);
  const members: JsonWebKey = { kty: "RSA" };
  for (const member of forms[kind].jwkMembers) {
    const value = jwk[member];
    if (typeof value !== "string" || !/^[A-Za-z0-9_-]+$/.test(value)) {
      throw new UsageError(`${name} is not a ${kind} JWK: member "${member}" is missing or not Base64url`);
    }
    members[member] = value;
  }
  checkSize(Math.floor(((members.n ?? "").length * 6) / 8) * 8, name);
  return members;
}

function checkCryptoKey(key: WebCryptoKey, kind: "private" | "public", name: string): void {
  const { usage } = forms[kind];
  const { name: algorithmName, hash, modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
  if (key.type !== kind) throw new UsageError(`${name} is a ${key.type} key, but the ${kind} one is needed`);
  if (algorithmName !== algorithm.name || hash?.name !== algorithm.hash) {
    throw new UsageError(
      `${name} was imported for ${algorithmName} with ${hash?.name ?? "no hash"}, but ${algorithm.name} with ${algorithm.hash} is needed`,
    );
  }
  if (!key.usages.includes(usage)) throw new UsageError(`${name} was imported without the usage "${usage}"`);
  checkSize(modulusLength ?? 0, name);
}

function checkSize(bits: number, name: string): void {
  if (bits < minimumBits)
    throw new UsageError(`${name} has ${bits} bits; at least ${minimumBits} are needed`);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
