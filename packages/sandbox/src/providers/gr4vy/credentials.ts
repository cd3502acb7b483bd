import { createHash, sign, type KeyObject } from "node:crypto";
import type { SecurityRequirement } from "../../contract/document.js";
import { createKeyPair, type KeyPair } from "../../crypto/key-pair.js";
import type { Refusal } from "../../engine/handler.js";
import type { RawRequest } from "../../provider.js";

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

/** The claims of a token that decide what it authorizes. */
interface TokenPayload {
  readonly scopes?: unknown;
  /** Values that a token for the browser is limited to. */
  readonly embed?: { readonly merchant_account_id?: string } | null;
}

export interface Gr4vyAuth {
  readonly credentials: Gr4vyCredentials;
  readonly keys: Gr4vyKeys;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/**
 * Creates an API key, and a function that checks tokens: signed with the key, currently valid, and with the scope of the
 * operation.
 *
 * @param persisted Keys of an earlier run.
 */
export function createGr4vyAuth(now: () => Date, persisted?: Gr4vyKeys): Gr4vyAuth {
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
  return {
    credentials: {
      get token() {
        return (token ??= issueToken(pair, createdAt));
      },
      get privateKey() {
        return pair.privatePem;
      },
      webhookSecret,
    },
    keys,
    authenticate: async ({ headers, now }, requirements) => {
      const payload = await verifyToken(pair.publicKey, headers.get("authorization") ?? "", now);
      return payload === undefined
        ? { refused: "unauthenticated" }
        : (checkScopes(payload, requirements) ?? checkMerchantAccount(payload, headers));
    },
  };
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

/** The JWK thumbprint of a key on an elliptic curve (RFC 7638). */
function thumbprintOf(publicKey: KeyObject): string {
  const { crv, kty, x, y } = publicKey.export({ format: "jwk" });
  return createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
}

function base64url(value: string | Uint8Array): string {
  return Buffer.from(value).toString("base64url");
}

/** Returns the payload of a valid token. */
async function verifyToken(
  publicKey: KeyObject,
  authorization: string,
  now: Date,
): Promise<TokenPayload | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) return undefined;
  // Loaded on first use: it takes a large part of the time to import the sandbox.
  const { jwtVerify } = await import("jose/jwt/verify");
  try {
    const { payload } = await jwtVerify<TokenPayload>(token, publicKey, {
      algorithms: ["ES512"],
      requiredClaims: ["iss", "nbf", "exp", "jti"],
      currentDate: now,
    });
    return payload;
  } catch {
    return undefined;
  }
}

function checkScopes(
  { scopes }: TokenPayload,
  requirements: readonly SecurityRequirement[],
): Refusal | undefined {
  const held = Array.isArray(scopes) ? scopes.map(String) : [];
  const holds = (scope: string): boolean =>
    held.includes(scope) || held.includes(scope.replace(/^.*\./, "*."));
  const alternatives = requirements.map((requirement) => Object.values(requirement).flat());
  if (alternatives.some((required) => required.every(holds))) return undefined;
  const needed = alternatives.map((required) => required.join(" and ")).join(", or ");
  return { refused: "forbidden", reason: `The token lacks the scope ${needed}` };
}

/** A token for the browser may be limited to one merchant account. */
function checkMerchantAccount({ embed }: TokenPayload, headers: RawRequest["headers"]): Refusal | undefined {
  const pinned = embed?.merchant_account_id;
  const requested = headers.get("x-gr4vy-merchant-account-id") ?? pinned;
  if (pinned === undefined || pinned === requested) return undefined;
  return {
    refused: "forbidden",
    reason: `The token is for the merchant account ${pinned}, not ${requested}`,
  };
}
