import { Hono } from "hono";
import { Board } from "./board/board.js";
import { serveBoard } from "./board/serve.js";
import { listOperations } from "./contract/document.js";
import { withFaults, type Fault } from "./faults.js";
import { createIds } from "./ids.js";
import type { Journal } from "./journal.js";
import type { LogEntry, WebhookEntry } from "./log.js";
import { Machine } from "./machine.js";
import { choosing, showing } from "./pages/serve.js";
import type { Emitted, Handler, Overview, Provider } from "./provider.js";
import type { Gr4vyCredentials } from "./providers/gr4vy/auth.js";
import { createGr4vy } from "./providers/gr4vy/index.js";
import type { KomojuCredentials } from "./providers/komoju/auth.js";
import { createKomoju } from "./providers/komoju/index.js";
import type { SmartGlocalCredentials } from "./providers/smart-glocal/auth.js";
import { createSmartGlocal } from "./providers/smart-glocal/index.js";
import { exampleOf, serve } from "./serve.js";
import { createDeliver, createSend, type DeliverOptions, type Delivery } from "./webhooks/deliver.js";
import { Outbox, type WebhookOptions } from "./webhooks/outbox.js";

export interface SandboxOptions<Name extends ProviderName = ProviderName> {
  /** Which providers are played. All of them by default. */
  readonly providers?: readonly Name[];
  /**
   * Address that the sandbox is reached at; the providers are served below it.
   *
   * @default "http://sandbox.test"
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

/** Where each provider is served below the origin. */
export const paths: Readonly<Record<ProviderName, string>> = {
  gr4vy: "/gr4vy",
  komoju: "/komoju",
  smartGlocal: "/smart-glocal",
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

/** Makes a sandbox that goes on from what a journal has kept, and writes on in it. */
export async function openSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name>,
  journal?: Journal,
): Promise<Sandbox<Name>> {
  const { origin = "http://sandbox.test", now = () => new Date(), strict = false } = options;
  const { onRequest = () => {}, onWebhook = () => {}, fault = () => undefined } = options;
  const webhooks: Readonly<Partial<Record<ProviderName, WebhookOptions>>> = options.webhooks ?? {};
  const names: readonly ProviderName[] = options.providers ?? (Object.keys(paths) as ProviderName[]);
  const keys = journal?.head?.keys ?? {};
  const seed = journal?.head?.seed ?? options.seed ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const made = {
    gr4vy: () => createGr4vy(now, keys.gr4vy),
    komoju: () => createKomoju(keys.komoju),
    smartGlocal: () => createSmartGlocal(keys.smartGlocal),
  };
  const app = new Hono();
  const board = new Board(now);
  const tellAll = (entry: LogEntry): void => {
    board.request(entry);
    onRequest(entry);
  };
  const opened = await Promise.all(
    names.map(async (name) => {
      const { provider, credentials, keys } = await made[name]();
      const url = new URL(paths[name], origin).href;
      const send = createSend(provider.webhooks, now);
      const outbox = new Outbox(send, webhooks[name] ?? {}, (delivery) => {
        const entry = { provider: name, ...delivery };
        board.webhook(entry);
        onWebhook(entry);
      });
      const machine = new Machine({
        handlers: handlersOf(provider),
        idempotency: provider.contract["x-idempotency"],
        baseUrl: url,
        ids: createIds(seed, name),
        onChange: ({ call, events }) => {
          const number = journal?.append({ provider: name, call });
          outbox.post(events, () => number !== undefined && events.length > 0 && journal?.sent(number));
        },
      });
      const tell = (told: Omit<LogEntry, "provider">): void => tellAll({ provider: name, ...told });
      app.route(paths[name], serve(provider, { machine, now, onRequest: tell, strict }));
      const face: SandboxProvider<unknown> = {
        url,
        credentials,
        deliver: createDeliver(provider.contract, send),
        overview: provider.overview,
      };
      return { name, face, machine, outbox, keys };
    }),
  );

  const byName = new Map(opened.map((one) => [one.name, one]));
  const unsent: [Outbox, number, readonly Emitted[]][] = [];
  await journal?.start(
    { seed, keys: Object.fromEntries(opened.map(({ name, keys }) => [name, keys])) },
    (entry) => {
      const one = byName.get(entry.provider);
      const events = one?.machine.replay(entry.call) ?? [];
      if (one !== undefined && !entry.sent && events.length > 0)
        unsent.push([one.outbox, entry.number, events]);
    },
  );
  for (const [outbox, number, events] of unsent) outbox.post(events, () => journal?.sent(number));

  const overviews = opened.map(({ name, face }) => ({ provider: name, overview: face.overview }));
  const atRoot = serveBoard(board, () => board.snapshot(overviews));
  app.route("/", atRoot);
  const ownerOf = ({ url }: Request): ProviderName | undefined =>
    opened.find(({ face }) => url.startsWith(`${face.url}/`))?.name;
  const answer = withFaults(
    (request) => app.fetch(request),
    (request) => (ownerOf(request) === undefined ? undefined : (fault(request) ?? board.takeFault())),
    (request, asked, status = 0) => {
      const provider = ownerOf(request);
      const { pathname } = new URL(request.url);
      const entry = { method: request.method, path: pathname, operation: undefined, status };
      if (provider !== undefined) tellAll({ provider, ...entry, refusal: `fault: ${asked}` });
    },
  );
  const faces = Object.fromEntries(opened.map(({ name, face }) => [name, face]));
  return {
    ...(faces as unknown as Pick<SandboxProviders, Name>),
    fetch: async (input, init) => answer(new Request(input, init)),
    settled: async () => {
      await Promise.all(opened.map(({ outbox }) => outbox.settled()));
    },
    close: () => {
      for (const { outbox } of opened) outbox.close();
    },
  };
}

/** Everything that can be asked of a provider: operations, of which those not played show an example, and its pages. */
function handlersOf({ contract, handlers, pages = {} }: Provider): Record<string, Handler> {
  const examples = listOperations(contract).map((operation) => [operation.id, () => exampleOf(operation)]);
  const shown = Object.entries(pages).flatMap(([name, { show, choose }]) => [
    [showing(name), show],
    [choosing(name), choose],
  ]);
  return { ...Object.fromEntries([...examples, ...shown]), ...handlers };
}
