export {
  createSandbox,
  type ProviderName,
  type Sandbox,
  type SandboxOptions,
  type SandboxProvider,
  type SandboxProviders,
} from "./types.js";
export type { Overview } from "./provider.js";
export type { WebhookOptions } from "./webhooks/outbox.js";
export type { DeliverOptions, Delivery, Receiver } from "./webhooks/deliver.js";
export type { Fault } from "./http/faults.js";
export type { LogEntry, WebhookEntry } from "./log.js";
export type { Gr4vyCredentials } from "./providers/gr4vy/credentials.js";
export type { KomojuCredentials } from "./providers/komoju/credentials.js";
export type { SmartGlocalCredentials } from "./providers/smart-glocal/credentials.js";
