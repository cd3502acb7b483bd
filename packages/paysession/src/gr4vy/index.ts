export {
  createGr4vyClient,
  createGr4vyPublicClient,
  type Gr4vyOptions,
  type Gr4vyPublicOptions,
  type Gr4vyServer,
} from "./client.js";
export type { Gr4vyCredentials } from "./credentials.js";
export {
  createEmbedToken,
  createToken,
  thumbprintOf,
  type Embed,
  type EmbedTokenOptions,
  type Scope,
  type TokenOptions,
} from "./token.js";
export type { ExpiringToken, TokenSource } from "../auth/token-cache.js";
export {
  receiveWebhook,
  type Gr4vyWebhook,
  type Gr4vyWebhookOptions,
  type UnknownGr4vyEvent,
} from "./webhook.js";
export type { ReceivedRequest } from "../webhooks/received-request.js";
export { settle } from "./settle.js";
export { sweepWebhooks, type Gr4vyMissed, type Gr4vySweepOptions } from "./sweep.js";
/** Every schema of the contract by its name, and the client interfaces. */
export type * from "@paysession/gr4vy";
