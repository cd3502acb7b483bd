import { checkOptions } from "./check-options.js";
import { createProvider, type CreateProviderOptions, type RunningProvider } from "./create-provider.js";
import { Dashboard } from "./dashboard/dashboard.js";
import { createDashboardRoutes } from "./dashboard/routes.js";
import { faultHeader, invalidFaultMessage, parseFault, type Fault } from "./http/faults.js";
import { readFetchRequest } from "./http/fetch-request.js";
import type { HttpRequest, HttpResponse } from "./http/message.js";
import { PageForms } from "./http/page-forms.js";
import { defaultMaxBodyBytes } from "./http/read-body.js";
import { defaultContext } from "./http/request-context.js";
import { decode } from "./http/router.js";
import { serveWithFault } from "./http/serve-with-fault.js";
import { toFetchResponse, type ServedResponse } from "./http/served-response.js";
import { writeResponse } from "./http/write-response.js";
import type { Journal } from "./persistence/journal.js";
import type { ProviderDefinition } from "./provider.js";
import providers, { providerNames } from "./providers/index.js";
import type {
  LogEntry,
  ProviderName,
  Sandbox,
  SandboxOptions,
  SandboxProvider,
  SandboxProviders,
} from "./types.js";
import type { WebhookOptions } from "./webhooks/outbox.js";

/**
 * Creates a sandbox. It keeps its state in memory and shares nothing with other sandboxes.
 *
 * @throws TypeError if an option is invalid.
 * @example
 * const { komoju, fetch } = await createSandbox();
 * const client = createKomojuClient({ baseUrl: komoju.url, secretKey: komoju.credentials.secretKey, fetch });
 */
export async function createSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name> = {},
): Promise<Sandbox<Name>> {
  return (await buildSandbox(options)).sandbox;
}

const defaultOrigin = "http://sandbox.localhost";

/** A provider that starts when it is first used. */
interface NamedProvider {
  readonly name: ProviderName;
  /** The provider as the sandbox's user sees it. */
  readonly publicProvider: SandboxProvider<unknown>;
  /** What has to be persisted to restore the credentials. */
  readonly keys: unknown;
  /** The provider, if it has started. */
  readonly running: () => RunningProvider | undefined;
  readonly start: () => Promise<RunningProvider>;
  /** Stops sending webhooks. */
  readonly close: () => void;
}

interface Scope {
  readonly options: SandboxOptions;
  readonly journal: Journal | undefined;
  /** Base URL of a provider. */
  readonly urlOf: (name: ProviderName) => string;
  readonly dashboard: Dashboard;
  readonly forms: PageForms;
  readonly maxBodyBytes: number;
  readonly seed: number;
  readonly now: () => Date;
  readonly onRequest: (entry: LogEntry) => void;
}

/**
 * Creates a sandbox, with a function that serves requests for a server that can break connections.
 *
 * @param environment `journal` restores the state of earlier runs, and persists all changes. `guardForms` protects the
 *   pages against requests from other sites. `urlOf` returns the base URL of a provider that is not below the origin.
 */
export async function buildSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name>,
  {
    journal,
    guardForms = false,
    urlOf = (name) => new URL(`/${name}`, options.origin ?? defaultOrigin).href,
  }: {
    journal?: Journal | undefined;
    guardForms?: boolean;
    urlOf?: (name: ProviderName) => string;
  } = {},
): Promise<{ sandbox: Sandbox<Name>; serve: Serve }> {
  checkOptions(options);
  const { now = () => new Date(), onRequest = () => {}, maxBodyBytes = defaultMaxBodyBytes } = options;
  const seed = journal?.head?.seed ?? options.seed ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const dashboard = new Dashboard(now);
  const scope: Scope = {
    options,
    journal,
    urlOf,
    dashboard,
    forms: new PageForms({ guarded: guardForms, maxBytes: maxBodyBytes }),
    maxBodyBytes,
    seed,
    now,
    onRequest: (entry) => {
      dashboard.recordRequest(entry);
      onRequest(entry);
    },
  };
  const names = new Set<ProviderName>(options.providers ?? providerNames);
  const named = [...names].map((name) => nameProvider(scope, name));
  if (journal !== undefined) await replayJournal(journal, named, seed);
  const serve = createServe(scope, named);
  // The names given in `options` are the keys of this object, which `Object.fromEntries` cannot express.
  const publicProviders = Object.fromEntries(
    named.map(({ name, publicProvider }) => [name, publicProvider]),
  ) as unknown as Pick<SandboxProviders, Name>;
  return {
    serve,
    sandbox: {
      ...publicProviders,
      fetch: async (input, init) => toFetchResponse(await serve(readFetchRequest(input, init))),
      settled: async () => {
        await Promise.all(named.map(({ running }) => running()?.outbox.settled()));
      },
      close: () => {
        for (const { close } of named) close();
      },
    },
  };
}

function nameProvider(scope: Scope, name: ProviderName): NamedProvider {
  const { journal, urlOf, now } = scope;
  const definition: ProviderDefinition<unknown, unknown> = providers[name];
  const created = definition.create({ now, keys: journal?.head?.keys[name] });
  let running: RunningProvider | undefined;
  let closed = false;
  const run = async (): Promise<RunningProvider> => {
    running = createProvider(await created.start(), providerOptions(scope, name));
    if (closed) running.outbox.close();
    return running;
  };
  let starting: Promise<RunningProvider> | undefined;
  const start = (): Promise<RunningProvider> => (starting ??= run());
  return {
    name,
    keys: created.keys,
    publicProvider: {
      url: urlOf(name),
      credentials: created.credentials,
      deliver: async (kind, delivery) => (await start()).deliver(kind, delivery),
      // A provider that has not started has no records.
      overview: () => running?.overview() ?? [],
    },
    running: () => running,
    start,
    close: () => {
      closed = true;
      running?.outbox.close();
    },
  };
}

function providerOptions(scope: Scope, name: ProviderName): CreateProviderOptions {
  const { options, journal, urlOf, dashboard, forms, maxBodyBytes, seed, now, onRequest } = scope;
  const { strict = false, onWebhook = () => {} } = options;
  const webhooks: Readonly<Partial<Record<ProviderName, WebhookOptions>>> = options.webhooks ?? {};
  return {
    name,
    url: urlOf(name),
    seed,
    now,
    strict,
    forms,
    maxBodyBytes,
    webhooks: webhooks[name] ?? {},
    onRequest: (record) => onRequest({ provider: name, ...record }),
    onDelivery: (delivery) => {
      dashboard.recordWebhook({ provider: name, ...delivery });
      onWebhook({ provider: name, ...delivery });
    },
    persist: ({ call, events }) => {
      const number = journal?.append({ provider: name, call });
      return () => {
        if (number !== undefined && events.length > 0) journal?.sent(number);
      };
    },
  };
}

/** Rebuilds the state of earlier runs, then sends the webhooks that were not acknowledged or given up. */
async function replayJournal(journal: Journal, named: readonly NamedProvider[], seed: number): Promise<void> {
  const unsent: (() => void)[] = [];
  const keys = Object.fromEntries(named.map((one) => [one.name, one.keys]));
  const started = await Promise.all(named.map(({ start }) => start()));
  const byName = new Map<string, RunningProvider>(
    started.map((one, index) => [named[index]?.name ?? "", one]),
  );
  await journal.start({ seed, keys }, ({ provider, call, number, sent }) => {
    const one = byName.get(provider);
    const events = one?.replay(call) ?? [];
    if (!sent && events.length > 0) unsent.push(() => one?.outbox.post(events, () => journal.sent(number)));
  });
  for (const post of unsent) post();
}

/**
 * Serves any request.
 *
 * @param provider The provider whose own port received the request.
 */
type Serve = (request: HttpRequest, provider?: ProviderName) => Promise<ServedResponse>;

/** Creates the function that routes requests to providers and the dashboard, and applies faults. */
function createServe(
  { options, dashboard, forms, onRequest }: Scope,
  named: readonly NamedProvider[],
): Serve {
  const byName = new Map<string, NamedProvider>(named.map((one) => [one.name, one]));
  const overviews = named.map(({ name, publicProvider }) => ({
    provider: name,
    overview: publicProvider.overview,
  }));
  const serveDashboard = createDashboardRoutes(dashboard, forms, () => dashboard.snapshot(overviews));
  const faultOf = (request: HttpRequest): Fault | undefined => {
    const asked = request.headers.get(faultHeader);
    if (asked !== null) return asked;
    const original = options.fault && request.toRequest();
    return (original && options.fault?.(original)) ?? dashboard.takeFault();
  };
  return async (request, provider = providerOfHost(request.host)) => {
    const [, segment = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(request.path) ?? [];
    const found = byName.get(provider ?? segment);
    if (found === undefined) return { kind: "complete", response: await serveDashboard(request) };
    const path = provider === undefined ? rest : request.path;
    const text = faultOf(request);
    const target = found.running() ?? (await found.start());
    if (text !== undefined) return serveFault(text, { request, path, target, name: found.name, onRequest });
    return { kind: "complete", response: await target.routes(request, path, defaultContext) };
  };
}

/** Returns the provider that a host name stands for, such as `komoju.localhost:4010`. */
function providerOfHost(host: string): ProviderName | undefined {
  return providerNames.find((name) => host.replace(/:\d+$/, "").toLowerCase() === `${name}.localhost`);
}

interface FaultyRequest {
  readonly request: HttpRequest;
  /** Path below the provider's base URL. */
  readonly path: string;
  readonly target: RunningProvider;
  readonly name: ProviderName;
  readonly onRequest: Scope["onRequest"];
}

/** Serves a request with a fault, or refuses an invalid one. */
async function serveFault(
  text: string,
  { request, path, target, name, onRequest }: FaultyRequest,
): Promise<ServedResponse> {
  const onSkip = (status: number): void => {
    const facts = { method: request.method, path: decode(request.path, decodeURI) };
    onRequest({ provider: name, ...facts, operation: undefined, status, refusal: `fault: ${text}` });
  };
  const refuse = (status: number, reason: string, headers?: Record<string, string>): HttpResponse =>
    writeResponse(target.present("", { refused: "fault", status, reason }), headers);
  const fault = parseFault(text);
  if (fault === undefined) {
    onSkip(400);
    return { kind: "complete", response: refuse(400, invalidFaultMessage(text)) };
  }
  return serveWithFault(fault, {
    request,
    serve: (context) => target.routes(request, path, context),
    refuse: (status, retryAfter) =>
      refuse(
        status,
        `Requested fault: ${text}`,
        retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
      ),
    onSkip,
  });
}
