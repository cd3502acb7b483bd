import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";

/** A key pair. A new one is generated on first use, because generating RSA keys takes long. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The private key, PKCS#8 PEM. */
  readonly privatePem: string;
  /** The public key, SPKI PEM. */
  readonly publicPem: string;
}

/**
 * Creates a key pair.
 *
 * @param privatePem PKCS#8 PEM; its key pair is restored. By default, a new key pair is generated.
 * @throws Error if `privatePem` is not a private key of this algorithm.
 */
export function createKeyPair(algorithm: "ES512" | "RS256", privatePem?: string): KeyPair {
  let privateKey = privatePem === undefined ? undefined : restore(algorithm, privatePem);
  let publicKey: KeyObject | undefined;
  return {
    get privateKey() {
      return (privateKey ??= generate(algorithm));
    },
    get publicKey() {
      return (publicKey ??= createPublicKey(this.privateKey));
    },
    get privatePem() {
      return this.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    },
    get publicPem() {
      return this.publicKey.export({ type: "spki", format: "pem" }).toString();
    },
  };
}

function generate(algorithm: "ES512" | "RS256"): KeyObject {
  const { privateKey } =
    algorithm === "ES512"
      ? generateKeyPairSync("ec", { namedCurve: "P-521" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey;
}

function restore(algorithm: "ES512" | "RS256", privatePem: string): KeyObject {
  const key = createPrivateKey(privatePem);
  if (key.asymmetricKeyType !== (algorithm === "ES512" ? "ec" : "rsa")) {
    throw new TypeError(`The persisted key is not for ${algorithm}`);
  }
  return key;
}
