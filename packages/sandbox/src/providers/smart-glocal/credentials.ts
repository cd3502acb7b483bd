import { exportPKCS8, exportSPKI } from "jose";
import { equalInConstantTime } from "../../crypto/constant-time.js";
import type { SecurityRequirement } from "../../contract/document.js";
import { makeKeys } from "../../crypto/key-pair.js";
import type { RawRequest, Refusal } from "../../provider.js";

/** What a caller needs to be believed. The private key is the caller's; the sandbox keeps the public one. */
export interface SmartGlocalCredentials {
  /** A project whose payments are debited as soon as they are confirmed. */
  readonly project: string;
  /** A project whose payments are held after confirmation and wait for a capture. */
  readonly holdProject: string;
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
  /** For the tokenization of cards on the customer's own device; unlike those that are issued it is good for ever. */
  readonly publicToken: string;
  /** The sandbox's own public key, by which its webhooks are verified; SPKI PEM. */
  readonly webhookPublicKey: string;
}

export interface SmartGlocalAuth {
  readonly credentials: SmartGlocalCredentials;
  /** The private key that webhooks are signed with. */
  readonly webhookKey: CryptoKey;
  readonly keys: SmartGlocalKeys;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

/** The project whose payments are held. */
export const holdProject = "sandbox-hold";

/** What must be kept for the credentials to stay the same. */
export interface SmartGlocalKeys {
  readonly privateKey: string;
  readonly publicToken: string;
  /** The private key that webhooks are signed with; PKCS#8 PEM. */
  readonly webhookPrivateKey: string;
}

/** Makes key pairs, or takes those that were kept, and checks signatures over the body's bytes. */
export async function createSmartGlocalAuth(
  isGoodToken: (token: string, now: Date) => boolean,
  kept?: SmartGlocalKeys,
): Promise<SmartGlocalAuth> {
  const [pair, own] = await Promise.all([
    makeKeys("RS256", kept?.privateKey),
    makeKeys("RS256", kept?.webhookPrivateKey),
  ]);
  const credentials: SmartGlocalCredentials = {
    project: "sandbox",
    holdProject,
    privateKey: await exportPKCS8(pair.privateKey),
    publicToken: kept?.publicToken ?? crypto.randomUUID().replaceAll("-", "").repeat(2),
    webhookPublicKey: await exportSPKI(own.publicKey),
    publicKey: await exportSPKI(pair.publicKey),
  };
  const { privateKey, publicToken } = credentials;
  return {
    credentials,
    webhookKey: own.privateKey,
    keys: { privateKey, publicToken, webhookPrivateKey: await exportPKCS8(own.privateKey) },
    authenticate: async ({ headers, body, now }, requirements) => {
      if (requirements.some((requirement) => "publicToken" in requirement)) {
        const sent = headers.get("x-public-token") ?? "";
        return isGoodToken(sent, now) || (await equalInConstantTime(sent, credentials.publicToken))
          ? undefined
          : { refused: "unauthenticated" };
      }
      const project = headers.get("x-partner-project") ?? "";
      if (project !== credentials.project && project !== credentials.holdProject) {
        return { refused: "forbidden", reason: "X-PARTNER-PROJECT names no project of the sandbox" };
      }
      const signature = fromBase64(headers.get("x-partner-sign") ?? "");
      const genuine =
        signature !== undefined &&
        (await crypto.subtle.verify(
          "RSASSA-PKCS1-v1_5",
          pair.publicKey,
          signature as BufferSource,
          body as BufferSource,
        ));
      return genuine ? undefined : { refused: "unauthenticated" };
    },
  };
}

/** Strict: whatever is not plain Base64 is no signature. */
function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
