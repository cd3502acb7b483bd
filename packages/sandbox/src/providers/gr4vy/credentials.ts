import { sign } from "node:crypto";
import { createKeyPair, type KeyPair } from "../../crypto/key-pair.js";
import { thumbprintOf } from "../../crypto/thumbprint.js";

export interface Gr4vyCredentials {
  /** A token with all scopes, valid for a day. */
  readonly token: string;
  /** The API key that signs tokens, PKCS#8 PEM. */
  readonly privateKey: string;
  /** Secret that webhooks are signed with. */
  readonly webhookSecret: string;
}

/** What restores the credentials. */
export type Gr4vyKeys = Pick<Gr4vyCredentials, "privateKey" | "webhookSecret">;

/**
 * Creates an API key, a token and a secret for webhooks.
 *
 * @param persisted Keys of an earlier run.
 */
export function createGr4vyCredentials(
  now: () => Date,
  persisted?: Gr4vyKeys,
): { credentials: Gr4vyCredentials; keys: Gr4vyKeys; pair: KeyPair } {
  const pair = createKeyPair("ES512", persisted?.privateKey);
  const webhookSecret = persisted?.webhookSecret ?? crypto.randomUUID();
  const createdAt = now();
  let token: string | undefined;
  const keys: Gr4vyKeys = {
    get privateKey() {
      return pair.privatePem;
    },
    webhookSecret,
  };
  const credentials: Gr4vyCredentials = {
    get token() {
      return (token ??= issueToken(pair, createdAt));
    },
    get privateKey() {
      return pair.privatePem;
    },
    webhookSecret,
  };
  return { credentials, keys, pair };
}

function issueToken({ privateKey, publicKey }: KeyPair, now: Date): string {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const header = { alg: "ES512", typ: "JWT", kid: thumbprintOf(publicKey) };
  const payload = {
    scopes: ["*.read", "*.write"],
    iss: "paysession sandbox",
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 86_400,
    jti: crypto.randomUUID(),
  };
  const signed = [header, payload].map((part) => base64url(JSON.stringify(part))).join(".");
  const signature = sign("sha512", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${base64url(signature)}`;
}

function base64url(value: string | Uint8Array): string {
  return Buffer.from(value).toString("base64url");
}
