import { calculateJwkThumbprint, exportJWK, exportPKCS8, jwtVerify, SignJWT } from "jose";
import type { SecurityRequirement } from "../../contract/document.js";
import { makeKeys } from "../../crypto/key-pair.js";
import type { RawRequest, Refusal } from "../../provider.js";

export interface Gr4vyCredentials {
  /** A token with all scopes, valid for a day. */
  readonly token: string;
  /** The API key, PKCS#8 PEM, to make tokens with. */
  readonly privateKey: string;
  /** The secret that webhooks are signed with. */
  readonly webhookSecret: string;
}

export interface Gr4vyAuth {
  readonly credentials: Gr4vyCredentials;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/** What must be kept for the credentials to stay the same. */
export type Gr4vyKeys = Pick<Gr4vyCredentials, "privateKey" | "webhookSecret">;

/** Makes an API key, or takes the one that was kept, and checks that tokens are signed with it, are of now and carry the operation's scope. */
export async function createGr4vyAuth(now: () => Date, kept?: Gr4vyKeys): Promise<Gr4vyAuth> {
  const { privateKey, publicKey } = await makeKeys("ES512", kept?.privateKey);
  const kid = await calculateJwkThumbprint(await exportJWK(publicKey));
  const issued = Math.floor(now().getTime() / 1000);
  const token = await new SignJWT({ scopes: ["*.read", "*.write"] })
    .setProtectedHeader({ alg: "ES512", typ: "JWT", kid })
    .setIssuer("paysession sandbox")
    .setIssuedAt(issued)
    .setNotBefore(issued)
    .setExpirationTime(issued + 86_400)
    .setJti(crypto.randomUUID())
    .sign(privateKey);
  return {
    credentials: {
      token,
      privateKey: await exportPKCS8(privateKey),
      webhookSecret: kept?.webhookSecret ?? crypto.randomUUID(),
    },
    authenticate: async ({ headers, now }, requirements) => {
      const [, sent] = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
      if (sent === undefined) return { refused: "unauthenticated" };
      let scopes: unknown;
      let embed: unknown;
      try {
        const { payload } = await jwtVerify(sent, publicKey, {
          algorithms: ["ES512"],
          requiredClaims: ["iss", "nbf", "exp", "jti"],
          currentDate: now,
        });
        ({ scopes, embed } = payload);
      } catch {
        return { refused: "unauthenticated" };
      }
      const held = Array.isArray(scopes) ? scopes.map(String) : [];
      const holds = (scope: string): boolean =>
        held.includes(scope) || held.includes(scope.replace(/^.*\./, "*."));
      const alternatives = requirements.map((requirement) => Object.values(requirement).flat());
      if (alternatives.some((scopes) => scopes.every(holds))) return checkAccount(headers, embed);
      const needed = alternatives.map((scopes) => scopes.join(" and ")).join(", or ");
      return { refused: "forbidden", reason: `The token lacks the scope ${needed}` };
    },
  };
}

/** A token for the browser may be pinned to one merchant account. */
function checkAccount(headers: Headers, embed: unknown): Refusal | undefined {
  const { merchant_account_id: pinned } = (embed ?? {}) as { merchant_account_id?: string };
  const asked = headers.get("x-gr4vy-merchant-account-id") ?? pinned;
  if (pinned === undefined || pinned === asked) return undefined;
  return { refused: "forbidden", reason: `The token is for the merchant account ${pinned}, not ${asked}` };
}
