import { verify, type KeyObject } from "node:crypto";
import { equalInConstantTime } from "../../crypto/constant-time.js";
import { createKeyPair, type KeyPair } from "../../crypto/key-pair.js";
import type { Refusal } from "../../engine/handler.js";
import type { Provider, RawRequest } from "../../provider.js";

/** What a caller needs to authenticate, and to verify webhooks. */
export interface SmartGlocalCredentials {
  /** A project whose payments are debited as soon as they are confirmed. */
  readonly project: string;
  /** A project whose payments are held after confirmation, until they are captured. */
  readonly holdProject: string;
  /** The key that signs requests, PKCS#8 PEM. */
  readonly privateKey: string;
  /** The public key of `privateKey`, SPKI PEM. */
  readonly publicKey: string;
  /** For the tokenization of cards on the customer's device. It never expires, unlike the tokens that the API issues. */
  readonly publicToken: string;
  /** The provider's public key, which verifies webhooks, SPKI PEM. */
  readonly webhookPublicKey: string;
}

/** What restores the credentials. */
export interface SmartGlocalKeys {
  readonly privateKey: string;
  readonly publicToken: string;
  /** The key that signs webhooks, PKCS#8 PEM. */
  readonly webhookPrivateKey: string;
}

export interface SmartGlocalAuth {
  readonly credentials: SmartGlocalCredentials;
  readonly keys: SmartGlocalKeys;
  /** Returns the key that signs webhooks. */
  readonly webhookKey: () => KeyObject;
  /**
   * Creates the function that checks requests.
   *
   * @param isValidToken Whether a public token was issued by the API and is still valid.
   */
  readonly createAuthenticate: (
    isValidToken: (token: string, now: Date) => boolean,
  ) => Provider["authenticate"];
}

/** The project whose payments are held. */
export const holdProject = "sandbox-hold";

/**
 * Creates key pairs, and what verifies signatures over the bytes of the body.
 *
 * @param persisted Keys of an earlier run.
 */
export function createSmartGlocalAuth(persisted?: SmartGlocalKeys): SmartGlocalAuth {
  const partner = createKeyPair("RS256", persisted?.privateKey);
  const provider = createKeyPair("RS256", persisted?.webhookPrivateKey);
  const publicToken = persisted?.publicToken ?? crypto.randomUUID().replaceAll("-", "").repeat(2);
  const credentials = createCredentials(partner, provider, publicToken);
  return {
    credentials,
    webhookKey: () => provider.privateKey,
    keys: {
      get privateKey() {
        return partner.privatePem;
      },
      publicToken,
      get webhookPrivateKey() {
        return provider.privatePem;
      },
    },
    createAuthenticate: (isValidToken) => (request, requirements) => {
      if (!requirements.some((requirement) => "publicToken" in requirement)) {
        const projects = [credentials.project, holdProject];
        return Promise.resolve(verifySignature(request, partner, projects));
      }
      const sent = request.headers.get("x-public-token") ?? "";
      const isValid = isValidToken(sent, request.now) || equalInConstantTime(sent, publicToken);
      return Promise.resolve(isValid ? undefined : { refused: "unauthenticated" });
    },
  };
}

function createCredentials(partner: KeyPair, provider: KeyPair, publicToken: string): SmartGlocalCredentials {
  return {
    project: "sandbox",
    holdProject,
    get privateKey() {
      return partner.privatePem;
    },
    publicToken,
    get webhookPublicKey() {
      return provider.publicPem;
    },
    get publicKey() {
      return partner.publicPem;
    },
  };
}

function verifySignature(
  { headers, body }: RawRequest,
  partner: KeyPair,
  projects: readonly string[],
): Refusal | undefined {
  if (!projects.includes(headers.get("x-partner-project") ?? "")) {
    return { refused: "forbidden", reason: "X-PARTNER-PROJECT is not a project of the sandbox" };
  }
  const signature = fromBase64(headers.get("x-partner-sign") ?? "");
  if (signature === undefined) return { refused: "unauthenticated" };
  const genuine = verify("RSA-SHA256", body, partner.publicKey, signature);
  return genuine ? undefined : { refused: "unauthenticated" };
}

/** Decodes plain Base64. Returns undefined for anything else. */
function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
