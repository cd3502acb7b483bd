export {
  createKomojuClient,
  createKomojuPublicClient,
  type KomojuOptions,
  type KomojuPublicOptions,
  type KomojuTransportOptions,
} from "./client.js";
export type { KomojuCredentials, KomojuPublicCredentials } from "./credentials.js";
export {
  receiveWebhook,
  type KomojuWebhook,
  type KomojuWebhookOptions,
  type UnknownKomojuEvent,
} from "./webhook.js";
export type { ReceivedRequest } from "../webhooks/received-request.js";
export { settle } from "./settle.js";
export { sweepWebhooks, type KomojuMissed, type KomojuSweepOptions } from "./sweep.js";
/** Every schema of the contract by its name, and the client interfaces. */
export type * from "@paysession/komoju";
