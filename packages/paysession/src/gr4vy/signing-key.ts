import { UsageError } from "@paysession/core";
import { base64url } from "../crypto/base64url.js";
import { toHex } from "../crypto/hex.js";
import { readPem } from "../crypto/pem.js";

/** A key that signs tokens, ready for use. */
export interface SigningKey {
  /** The algorithm's name in a token's header (RFC 7518, 3.1). */
  readonly algorithm: "ES512" | "RS512";
  /** The thumbprint (RFC 7638, SHA-256) of the public half, by which Gr4vy finds the key. */
  readonly thumbprint: string;
  /** Signs as the algorithm says: for ES512, the two numbers one after the other, 132 bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<ArrayBuffer>;
}

/** The object identifiers within PKCS#8 that tell which key it is, in hexadecimal. */
const algorithms = {
  // id-ecPublicKey with secp521r1
  "06072a8648ce3d020106052b81040023": "ES512",
  // rsaEncryption with NULL
  "06092a864886f70d0101010500": "RS512",
} as const;

/**
 * Checks the private key of an API key pair at once, and gives a function that imports it, once.
 *
 * @param pem PKCS#8 PEM: an EC key on P-521, as Gr4vy makes them, or an RSA key.
 * @throws UsageError when it is no such key.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function readSigningKey(pem: string): () => Promise<SigningKey> {
  const name = "Gr4vy: privateKey";
  if (typeof pem !== "string") throw new UsageError(`${name} must be PEM text, not ${typeof pem}`);
  const { label, der } = readPem(pem, name);
  if (label === "EC PRIVATE KEY" || label === "RSA PRIVATE KEY") {
    throw new UsageError(`${name} is not PKCS#8. Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem`);
  }
  if (label !== "PRIVATE KEY") throw new UsageError(`${name} is a ${label}, but a PRIVATE KEY is needed`);
  const hex = toHex(der.subarray(0, 40));
  const algorithm = Object.entries(algorithms).find(([identifier]) => hex.includes(identifier))?.[1];
  if (algorithm === undefined) throw new UsageError(`${name} is neither an EC key on P-521 nor an RSA key`);

  let imported: Promise<SigningKey> | undefined;
  return () => (imported ??= importKey(der, algorithm, name));
}

/** WebCrypto's parameters for importing a key and for signing with it. */
const parameters = {
  ES512: { key: { name: "ECDSA", namedCurve: "P-521" }, signature: { name: "ECDSA", hash: "SHA-512" } },
  RS512: {
    key: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
    signature: { name: "RSASSA-PKCS1-v1_5" },
  },
} as const;

async function importKey(
  der: Uint8Array,
  algorithm: SigningKey["algorithm"],
  name: string,
): Promise<SigningKey> {
  const { key: keyParameters, signature } = parameters[algorithm];
  let key: CryptoKey;
  try {
    // Extractable, because the thumbprint is made from the public half.
    key = await crypto.subtle.importKey("pkcs8", der as BufferSource, keyParameters, true, ["sign"]);
  } catch {
    // The reason could quote the key.
    throw new UsageError(`${name} is damaged: what is inside the PEM is cut off or not a key`);
  }
  const { x, y, n, e } = await crypto.subtle.exportKey("jwk", key);
  // RFC 7638, 3.2: exactly these members, in the order of the alphabet.
  const members = algorithm === "ES512" ? { crv: "P-521", kty: "EC", x, y } : { e, kty: "RSA", n };
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(members)));
  return {
    algorithm,
    thumbprint: base64url(digest),
    sign: (bytes) => crypto.subtle.sign(signature, key, bytes as BufferSource),
  };
}
