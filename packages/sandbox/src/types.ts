import type { Fault } from "./http/faults.js";
import type { RequestRecord } from "./http/request-record.js";
import type { CreatedProvider, Overview, ProviderDefinition } from "./provider.js";
import type providers from "./providers/index.js";
import type { ProviderName } from "./providers/index.js";
import type { DeliverOptions, Delivery } from "./webhooks/deliver.js";
import type { WebhookOptions } from "./webhooks/outbox.js";

export type { ProviderName } from "./providers/index.js";

export interface SandboxOptions<Name extends ProviderName = ProviderName> {
  /** The providers to simulate. All by default. */
  readonly providers?: readonly Name[];
  /**
   * Origin of the sandbox's URLs. Each provider is served below it.
   *
   * @default "http://sandbox.localhost"
   */
  readonly origin?: string;
  /**
   * A 32-bit integer that seeds ID generation. With the same seed and clock, the same calls get the same responses, except
   * for credentials, which are always new. A random seed by default.
   */
  readonly seed?: number;
  /** The sandbox's clock. The system clock by default. */
  readonly now?: () => Date;
  /**
   * Whether to refuse requests with members or query parameters that are not in the contract. Otherwise they are only
   * reported to `onRequest`.
   *
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Maximum number of bytes of a request body. A longer one gets a 413.
   *
   * @default 8_000_000
   */
  readonly maxBodyBytes?: number;
  /** Where and how to send webhooks, by provider. */
  readonly webhooks?: Readonly<Partial<Record<NoInfer<Name>, WebhookOptions>>>;
  /** Selects a fault for a request. A fault in the request's own header takes precedence. */
  readonly fault?: (request: Request) => Fault | undefined;
  /** Called after each request. */
  readonly onRequest?: (entry: LogEntry) => void;
  /** Called when a webhook is acknowledged or given up. */
  readonly onWebhook?: (entry: WebhookEntry) => void;
}

/** One provider of a sandbox. */
export interface SandboxProvider<Credentials> {
  /** Base URL. */
  readonly url: string;
  readonly credentials: Credentials;
  /**
   * Sends a webhook as the provider does: signed, and repeated until it is acknowledged.
   *
   * @param kind A webhook of the contract, such as `payment.captured`.
   * @returns The result, once the webhook is acknowledged or given up.
   * @throws TypeError if the contract has no such webhook, or if the changed payload violates the contract.
   */
  readonly deliver: (kind: string, options: DeliverOptions) => Promise<Delivery>;
  /** Returns the records that move money, such as sessions and payments, newest first. */
  readonly overview: () => readonly Overview[];
}

/** The credentials of a provider. */
export type CredentialsOf<Name extends ProviderName> =
  (typeof providers)[Name] extends ProviderDefinition<infer Credentials, infer Keys>
    ? CreatedProvider<Credentials, Keys>["credentials"]
    : never;

/** The providers that a sandbox can simulate. Each has its own URL, and credentials that are new in every sandbox. */
export type SandboxProviders = {
  readonly [Name in ProviderName]: SandboxProvider<CredentialsOf<Name>>;
};

/** Simulated providers that enforce their contracts. */
export type Sandbox<Name extends ProviderName = ProviderName> = Pick<SandboxProviders, Name> & {
  /** Serves a request for a URL below the origin, without a network. Use it as the `fetch` option of a client. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Resolves when every webhook is acknowledged or given up. */
  readonly settled: () => Promise<void>;
  /** Stops sending webhooks. */
  readonly close: () => void;
};

/** A request and its result. */
export interface LogEntry extends RequestRecord {
  readonly provider: ProviderName;
}

/** A webhook and its result. */
export interface WebhookEntry extends Delivery {
  readonly provider: ProviderName;
}
