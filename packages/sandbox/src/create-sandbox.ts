import { Hono } from "hono";
import { checkOptions } from "./check-options.js";
import { createProvider, type RunningProvider } from "./create-provider.js";
import { Dashboard } from "./dashboard/dashboard.js";
import { createDashboardRoutes } from "./dashboard/routes.js";
import { faultHeader, invalidFaultMessage, parseFault } from "./http/faults.js";
import { PageForms } from "./http/page-forms.js";
import { defaultMaxBodyBytes } from "./http/read-body.js";
import { defaultContext } from "./http/request-context.js";
import { serveWithFault } from "./http/serve-with-fault.js";
import { toFetchResponse, type ServedResponse } from "./http/served-response.js";
import type { Env } from "./http/routes.js";
import { writeResponse } from "./http/write-response.js";
import type { Journal } from "./persistence/journal.js";
import type { ProviderDefinition } from "./provider.js";
import providers, { providerNames } from "./providers/index.js";
import type { LogEntry, ProviderName, Sandbox, SandboxOptions, SandboxProviders } from "./types.js";
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

interface NamedProvider extends RunningProvider {
  readonly name: ProviderName;
  /** What has to be persisted to restore the credentials. */
  readonly keys: unknown;
}

interface Scope {
  readonly options: SandboxOptions;
  readonly journal: Journal | undefined;
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
 *   pages against requests from other sites.
 */
export async function buildSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name>,
  { journal, guardForms = false }: { journal?: Journal | undefined; guardForms?: boolean } = {},
): Promise<{ sandbox: Sandbox<Name>; serve: (request: Request) => Promise<ServedResponse> }> {
  checkOptions(options);
  const { now = () => new Date(), onRequest = () => {}, maxBodyBytes = defaultMaxBodyBytes } = options;
  const seed = journal?.head?.seed ?? options.seed ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const dashboard = new Dashboard(now);
  const scope: Scope = {
    options,
    journal,
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
  const running = await Promise.all([...names].map((name) => startProvider(scope, name)));
  if (journal !== undefined) await replayJournal(journal, running, seed);
  const serve = createServe(scope, running);
  // The names given in `options` are the keys of this object, which `Object.fromEntries` cannot express.
  const publicProviders = Object.fromEntries(
    running.map(({ name, publicProvider }) => [name, publicProvider]),
  ) as unknown as Pick<SandboxProviders, Name>;
  return {
    serve,
    sandbox: {
      ...publicProviders,
      fetch: async (input, init) => toFetchResponse(await serve(new Request(input, init))),
      settled: async () => {
        await Promise.all(running.map(({ outbox }) => outbox.settled()));
      },
      close: () => {
        for (const { outbox } of running) outbox.close();
      },
    },
  };
}

async function startProvider(scope: Scope, name: ProviderName): Promise<NamedProvider> {
  const { options, journal, dashboard, forms, maxBodyBytes, seed, now, onRequest } = scope;
  const { origin = "http://sandbox.localhost", strict = false, onWebhook = () => {} } = options;
  const webhooks: Readonly<Partial<Record<ProviderName, WebhookOptions>>> = options.webhooks ?? {};
  const definition: ProviderDefinition<unknown, unknown> = providers[name];
  const { keys, ...created } = await definition.create({ now, keys: journal?.head?.keys[name] });
  const running = createProvider(created, {
    name,
    url: new URL(`/${name}`, origin).href,
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
  });
  return { name, keys, ...running };
}

/** Rebuilds the state of earlier runs, then sends the webhooks that were not acknowledged or given up. */
async function replayJournal(
  journal: Journal,
  running: readonly NamedProvider[],
  seed: number,
): Promise<void> {
  const unsent: (() => void)[] = [];
  const keys = Object.fromEntries(running.map((one) => [one.name, one.keys]));
  await journal.start({ seed, keys }, ({ provider, call, number, sent }) => {
    const one = running.find(({ name }) => name === provider);
    const events = one?.replay(call) ?? [];
    if (!sent && events.length > 0) unsent.push(() => one?.outbox.post(events, () => journal.sent(number)));
  });
  for (const post of unsent) post();
}

/** Creates the function that routes requests to providers and the dashboard, and applies faults. */
function createServe(
  { options, dashboard, forms, onRequest }: Scope,
  running: readonly NamedProvider[],
): (request: Request) => Promise<ServedResponse> {
  const app = new Hono<Env>();
  for (const { name, routes } of running) app.route(`/${name}`, routes);
  const overviews = running.map(({ name, provider }) => ({ provider: name, overview: provider.overview }));
  app.route(
    "/",
    createDashboardRoutes(dashboard, forms, () => dashboard.snapshot(overviews)),
  );
  return async (request) => {
    const target = running.find(({ publicProvider }) => request.url.startsWith(`${publicProvider.url}/`));
    const text =
      target && (request.headers.get(faultHeader) ?? options.fault?.(request) ?? dashboard.takeFault());
    if (target === undefined || text === undefined) {
      return { kind: "complete", response: await app.fetch(request, defaultContext) };
    }
    const onSkip = (status: number): void => {
      const path = new URL(request.url).pathname;
      const entry = { provider: target.name, method: request.method, path, operation: undefined };
      onRequest({ ...entry, status, refusal: `fault: ${text}` });
    };
    const refuse = (status: number, reason: string, headers?: Record<string, string>): Response =>
      writeResponse(target.provider.refuse({ refused: "fault", status, reason }), headers);
    const fault = parseFault(text);
    if (fault === undefined) {
      onSkip(400);
      return { kind: "complete", response: refuse(400, invalidFaultMessage(text)) };
    }
    return serveWithFault(fault, {
      request,
      serve: (context) => app.fetch(request, context),
      refuse: (status, retryAfter) =>
        refuse(
          status,
          `Requested fault: ${text}`,
          retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
        ),
      onSkip,
    });
  };
}
