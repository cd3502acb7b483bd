import { equalInConstantTime } from "../../constant-time.js";
import type { SecurityRequirement } from "../../contract/document.js";
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
  /** For the tokenization of cards on the customer's own device. */
  readonly publicToken: string;
  /** The sandbox's own public key, by which its webhooks are verified; SPKI PEM. */
  readonly webhookPublicKey: string;
}

export interface SmartGlocalAuth {
  readonly credentials: SmartGlocalCredentials;
  /** The private key that webhooks are signed with. */
  readonly webhookKey: CryptoKey;
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
}

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** Makes a key pair, and checks signatures over the body's bytes with its public half. */
export async function createSmartGlocalAuth(): Promise<SmartGlocalAuth> {
  const [pair, own] = await Promise.all([makeKeys(), makeKeys()]);
  const credentials: SmartGlocalCredentials = {
    project: "sandbox",
    holdProject: "sandbox-hold",
    privateKey: toPem("PRIVATE KEY", await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
    publicToken: crypto.randomUUID().replaceAll("-", "").repeat(2),
    webhookPublicKey: toPem("PUBLIC KEY", await crypto.subtle.exportKey("spki", own.publicKey)),
    publicKey: toPem("PUBLIC KEY", await crypto.subtle.exportKey("spki", pair.publicKey)),
  };
  return {
    credentials,
    webhookKey: own.privateKey,
    authenticate: async ({ headers, body }, requirements) => {
      if (requirements.some((requirement) => "publicToken" in requirement)) {
        const sent = headers.get("x-public-token") ?? "";
        return (await equalInConstantTime(sent, credentials.publicToken))
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
          algorithm.name,
          pair.publicKey,
          signature as BufferSource,
          body as BufferSource,
        ));
      return genuine ? undefined : { refused: "unauthenticated" };
    },
  };
}

function makeKeys(): Promise<CryptoKeyPair> {
  const parameters = { ...algorithm, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  return crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
}

function toPem(label: string, der: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  return `-----BEGIN ${label}-----\n${base64.replace(/.{64}/g, "$&\n").trimEnd()}\n-----END ${label}-----\n`;
}

/** Strict: whatever is not plain Base64 is no signature. */
function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
