import { UsageError } from "@paysession/core";
import { decodeBase64url, encodeBase64url } from "../crypto/base64url.js";
import { damagedKey } from "../crypto/damaged-key.js";
import { encodeHex } from "../crypto/hex.js";
import { readPem } from "../crypto/pem.js";
import { checkPublicNumbers } from "../crypto/rsa-numbers.js";

/** A key that signs tokens. */
export interface SigningKey {
  /** The name of the algorithm in a token's header (RFC 7518, section 3.1). */
  readonly algorithm: "ES512" | "RS512";
  /** The thumbprint (RFC 7638, SHA-256) of the public key. Gr4vy identifies keys by it. */
  readonly thumbprint: string;
  /** Returns a signature in the form that tokens carry: for ES512, both numbers in 66 bytes each. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** The AlgorithmIdentifiers of PKCS#8 in hexadecimal. */
const algorithms = {
  // id-ecPublicKey with secp521r1
  "06072a8648ce3d020106052b81040023": "ES512",
  // rsaEncryption with NULL
  "06092a864886f70d0101010500": "RS512",
} as const;

/**
 * Validates the private key of an API key and returns a function that imports it, once.
 *
 * @param pem PKCS#8 PEM: an EC key on P-521, as created by Gr4vy, or an RSA key of at least 2048 bits.
 * @throws UsageError if it is anything else. The returned function rejects with a UsageError if the key is damaged or weak.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function readSigningKey(pem: string): () => Promise<SigningKey> {
  const name = "Gr4vy: privateKey";
  if (typeof pem !== "string") throw new UsageError(`${name} must be PEM text, not ${typeof pem}`);
  const { label, der } = readPem(pem, name);
  if (label === "EC PRIVATE KEY" || label === "RSA PRIVATE KEY") {
    throw new UsageError(`${name} is not PKCS#8. Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem`);
  }
  if (label !== "PRIVATE KEY") throw new UsageError(`${name} is a ${label}, but a PRIVATE KEY is required`);
  const start = encodeHex(der.subarray(0, 40));
  const algorithm = Object.entries(algorithms).find(([identifier]) => start.includes(identifier))?.[1];
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
  try {
    // Extractable, because the thumbprint is computed from the public key.
    const key = await crypto.subtle.importKey("pkcs8", der as BufferSource, keyParameters, true, ["sign"]);
    const { x, y, n = "", e = "" } = await crypto.subtle.exportKey("jwk", key);
    if (algorithm === "RS512") checkPublicNumbers({ n: decodeBase64url(n), e: decodeBase64url(e) }, name);
    // RFC 7638, section 3.2: exactly these members, in alphabetical order.
    const publicJwk = algorithm === "ES512" ? { crv: "P-521", kty: "EC", x, y } : { e, kty: "RSA", n };
    const publicKey = await crypto.subtle.importKey("jwk", publicJwk as JsonWebKey, keyParameters, false, [
      "verify",
    ]);
    const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
      new Uint8Array(await crypto.subtle.sign(signature, key, bytes as BufferSource));

    // WebCrypto imports some damaged keys, whose signatures are wrong.
    const text = new TextEncoder().encode(JSON.stringify(publicJwk));
    const isGenuine = await crypto.subtle.verify(
      signature,
      publicKey,
      (await sign(text)) as BufferSource,
      text,
    );
    if (!isGenuine) throw damagedKey(name);

    const digest = await crypto.subtle.digest("SHA-256", text);
    return { algorithm, thumbprint: encodeBase64url(new Uint8Array(digest)), sign };
  } catch (error) {
    throw error instanceof UsageError ? error : damagedKey(name);
  }
}
