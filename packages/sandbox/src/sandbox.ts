import { Hono } from "hono";
import { withFaults, type Fault } from "./faults.js";
import type { LogEntry } from "./log.js";
import type { Gr4vyCredentials } from "./providers/gr4vy/auth.js";
import { createGr4vy } from "./providers/gr4vy/index.js";
import type { KomojuCredentials } from "./providers/komoju/auth.js";
import { createKomoju } from "./providers/komoju/index.js";
import type { SmartGlocalCredentials } from "./providers/smart-glocal/auth.js";
import { createSmartGlocal } from "./providers/smart-glocal/index.js";
import type { Provider } from "./provider.js";
import { serve } from "./serve.js";
import { createDeliver, type DeliverOptions, type Delivery } from "./webhooks/deliver.js";

export interface SandboxOptions {
  /**
   * Address that the sandbox is reached at; the providers are served below it.
   *
   * @default "http://sandbox.test"
   */
  readonly origin?: string;
  /**
   * Whether requests with members or query parameters that the contract does not know are refused. Otherwise they are
   * only told to `onRequest`.
   *
   * @default false
   */
  readonly strict?: boolean;
  /** The sandbox's clock. */
  readonly now?: () => Date;
  /** Chooses what goes wrong with a request, if anything; a request may also ask for it itself. */
  readonly fault?: (request: Request) => Fault | undefined;
  /** Told of every request and what became of it. */
  readonly onRequest?: (entry: LogEntry) => void;
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
}

/** Three providers that enforce their contracts. Each has its own address and credentials, new in every sandbox. */
export interface Sandbox {
  readonly gr4vy: SandboxProvider<Gr4vyCredentials>;
  readonly komoju: SandboxProvider<KomojuCredentials>;
  readonly smartGlocal: SandboxProvider<SmartGlocalCredentials>;
  /** Answers a request for an address below the origin, without a network: a client's `fetch` option. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/**
 * Makes a sandbox. It keeps its state in memory and shares nothing with any other.
 *
 * @example
 * const { komoju, fetch } = await createSandbox();
 * const client = createKomojuClient({ baseUrl: komoju.url, secretKey: komoju.credentials.secretKey, fetch });
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { origin = "http://sandbox.test", now = () => new Date(), onRequest = () => {} } = options;
  const { fault = () => undefined, strict = false } = options;
  const url = (path: string): string => new URL(path, origin).href;
  const [gr4vy, smartGlocal] = await Promise.all([createGr4vy(now), createSmartGlocal()]);
  const komoju = createKomoju();

  const app = new Hono();
  for (const [path, { provider }] of [
    ["/gr4vy", gr4vy],
    ["/komoju", komoju],
    ["/smart-glocal", smartGlocal],
  ] as const) {
    app.route(path, serve(provider, { baseUrl: url(path), now, onRequest, strict }));
  }
  const open = <Credentials>(
    path: string,
    { provider, credentials }: { provider: Provider; credentials: Credentials },
  ): SandboxProvider<Credentials> => ({
    url: url(path),
    credentials,
    deliver: createDeliver(provider.contract, provider.webhooks, now),
  });
  const answer = withFaults((request) => app.fetch(request), fault);
  return {
    gr4vy: open("/gr4vy", gr4vy),
    komoju: open("/komoju", komoju),
    smartGlocal: open("/smart-glocal", smartGlocal),
    fetch: async (input, init) => answer(new Request(input, init)),
  };
}
