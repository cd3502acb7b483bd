export {
  createSmartGlocalClient,
  createTokenizationClient,
  type SmartGlocalOptions,
  type SmartGlocalPublicOptions,
  type SmartGlocalServer,
} from "./client.js";
export type { SmartGlocalCredentials, SmartGlocalPublicCredentials } from "./credentials.js";
export { sign, verify, type PrivateKey, type PublicKey, type Signer } from "./signature.js";
export type { RsaJwk, RsaKey, WebCryptoKey } from "../crypto/key.js";
export {
  receiveWebhook,
  type SmartGlocalWebhook,
  type SmartGlocalWebhookOptions,
  type UnknownSmartGlocalEvent,
} from "./webhook.js";
export type { ReceivedRequest } from "../webhooks/received-request.js";
export { explain, type Difference, type Explanation } from "./explain.js";
export { settle } from "./settle.js";
export { sweepWebhooks, type SmartGlocalMissed, type SmartGlocalSweepOptions } from "./sweep.js";
/** Every schema of the contract by its name, and the client interfaces. */
export type * from "@paysession/smart-glocal";
