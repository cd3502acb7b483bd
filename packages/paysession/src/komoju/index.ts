export {
  createKomojuClient,
  createKomojuPublicClient,
  type KomojuClient,
  type KomojuOptions,
  type KomojuPublicClient,
  type KomojuTransportOptions,
} from "./client.js";
export type { KomojuCredentials, KomojuPublicCredentials } from "./credentials.js";
export {
  receiveWebhook,
  type KomojuWebhook,
  type KomojuWebhookOptions,
  type UnknownKomojuEvent,
} from "./webhook.js";
export type { ReceivedRequest } from "../webhooks/request.js";
