import type { Fault } from "./http/faults.js";
import type { LogEntry, WebhookEntry } from "./log.js";
import { openSandbox } from "./create-sandbox.js";
import type { Overview } from "./provider.js";
import type { Gr4vyCredentials } from "./providers/gr4vy/credentials.js";
import type { KomojuCredentials } from "./providers/komoju/credentials.js";
import type { SmartGlocalCredentials } from "./providers/smart-glocal/credentials.js";
import type { DeliverOptions, Delivery } from "./webhooks/deliver.js";
import type { WebhookOptions } from "./webhooks/outbox.js";

export interface SandboxOptions<Name extends ProviderName = ProviderName> {
  /** Which providers are played. All of them by default. */
  readonly providers?: readonly Name[];
  /**
   * Address that the sandbox is reached at; the providers are served below it.
   *
   * @default "http://sandbox.localhost"
   */
  readonly origin?: string;
  /**
   * An integer that all ids follow from: with the same seed and clock, the same calls get the same answers. Credentials
   * are new all the same. By default each sandbox has a seed of its own.
   */
  readonly seed?: number;
  /** The sandbox's clock. */
  readonly now?: () => Date;
  /**
   * Whether requests with members or query parameters that the contract does not know are refused. Otherwise they are
   * only told to `onRequest`.
   *
   * @default false
   */
  readonly strict?: boolean;
  /** Where notifications go when something happens, for each provider. */
  readonly webhooks?: Readonly<Partial<Record<Name, WebhookOptions>>>;
  /** Chooses what goes wrong with a request, if anything; a request may also ask for it itself. */
  readonly fault?: (request: Request) => Fault | undefined;
  /** Told of every request and what became of it. */
  readonly onRequest?: (entry: LogEntry) => void;
  /** Told of every notification that was acknowledged or given up. */
  readonly onWebhook?: (entry: WebhookEntry) => void;
}

/** One provider of a sandbox. */
export interface SandboxProvider<Credentials> {
  readonly url: string;
  readonly credentials: Credentials;
  /**
   * Sends a notification as the provider does: signed, and again until it is acknowledged.
   *
   * @param kind A webhook of the contract, such as `payment.captured`.
   * @returns What became of it, once it is acknowledged or given up.
   * @throws TypeError for a kind that the contract does not have, or a change that breaks it.
   */
  readonly deliver: (kind: string, options: DeliverOptions) => Promise<Delivery>;
  /** The sessions, payments and the like that it holds, newest first. */
  readonly overview: () => readonly Overview[];
}

/** The providers that a sandbox can play. Each has its own address and credentials, new in every sandbox. */
export interface SandboxProviders {
  readonly gr4vy: SandboxProvider<Gr4vyCredentials>;
  readonly komoju: SandboxProvider<KomojuCredentials>;
  readonly smartGlocal: SandboxProvider<SmartGlocalCredentials>;
}

export type ProviderName = keyof SandboxProviders;

/** Providers that enforce their contracts. */
export type Sandbox<Name extends ProviderName = ProviderName> = Pick<SandboxProviders, Name> & {
  /** Answers a request for an address below the origin, without a network: a client's `fetch` option. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Waits until every notification that is on its way is acknowledged or given up. */
  readonly settled: () => Promise<void>;
  /** Stops sending notifications. */
  readonly close: () => void;
};

/**
 * Makes a sandbox. It keeps its state in memory and shares nothing with any other.
 *
 * @example
 * const { komoju, fetch } = await createSandbox();
 * const client = createKomojuClient({ baseUrl: komoju.url, secretKey: komoju.credentials.secretKey, fetch });
 */
export function createSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name> = {},
): Promise<Sandbox<Name>> {
  return openSandbox(options);
}
