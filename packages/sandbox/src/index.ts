export { createSandbox } from "./create-sandbox.js";
export type {
  LogEntry,
  Sandbox,
  SandboxOptions,
  SandboxProvider,
  SandboxProviders,
  WebhookEntry,
} from "./types.js";
export type { Overview } from "./provider.js";
export type { WebhookOptions } from "./webhooks/outbox.js";
export type { DeliverOptions, Delivery, Receiver } from "./webhooks/deliver.js";
export type { Fault } from "./http/faults.js";
// `ProviderName` and the credentials of each provider.
export type * from "./providers/index.js";
