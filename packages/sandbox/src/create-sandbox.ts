import { Hono } from "hono";
import { Board } from "./dashboard/dashboard.js";
import { serveBoard } from "./dashboard/routes.js";
import { withFaults } from "./http/faults.js";
import type { Journal } from "./persistence/journal.js";
import type { LogEntry } from "./log.js";
import { openProvider } from "./create-provider.js";
import { createGr4vy } from "./providers/gr4vy/index.js";
import { createKomoju } from "./providers/komoju/index.js";
import { createSmartGlocal } from "./providers/smart-glocal/index.js";
import type { ProviderName, Sandbox, SandboxOptions, SandboxProviders } from "./types.js";
import type { WebhookOptions } from "./webhooks/outbox.js";

/** Where each provider is served below the origin. */
const paths: Readonly<Record<ProviderName, string>> = {
  gr4vy: "/gr4vy",
  komoju: "/komoju",
  smartGlocal: "/smart-glocal",
};

/** Makes a sandbox, which goes on from what a journal has kept, if there is one, and writes on in it. */
export async function openSandbox<Name extends ProviderName = ProviderName>(
  options: SandboxOptions<Name>,
  journal?: Journal,
): Promise<Sandbox<Name>> {
  const { origin = "http://sandbox.localhost", now = () => new Date(), strict = false } = options;
  const { onRequest = () => {}, onWebhook = () => {}, fault = () => undefined } = options;
  const webhooks: Readonly<Partial<Record<ProviderName, WebhookOptions>>> = options.webhooks ?? {};
  const names: readonly ProviderName[] = options.providers ?? (Object.keys(paths) as ProviderName[]);
  const kept = journal?.head?.keys ?? {};
  const seed = journal?.head?.seed ?? options.seed ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const make = {
    gr4vy: () => createGr4vy(now, kept.gr4vy),
    komoju: () => createKomoju(kept.komoju),
    smartGlocal: () => createSmartGlocal(kept.smartGlocal),
  };
  const board = new Board(now);
  const tell = (entry: LogEntry): void => {
    board.request(entry);
    onRequest(entry);
  };
  const opened = await Promise.all(
    names.map(async (name) => {
      const { keys, ...made } = await make[name]();
      const provider = openProvider(made, {
        name,
        url: new URL(paths[name], origin).href,
        seed,
        now,
        strict,
        webhooks: webhooks[name] ?? {},
        onRequest: (entry) => tell({ provider: name, ...entry }),
        onDelivery: (delivery) => {
          board.webhook({ provider: name, ...delivery });
          onWebhook({ provider: name, ...delivery });
        },
        keep: ({ call, events }) => {
          const number = journal?.append({ provider: name, call });
          return () => {
            if (number !== undefined && events.length > 0) journal?.sent(number);
          };
        },
      });
      return { name, keys, ...provider };
    }),
  );

  // What was not acknowledged before the end of the last run is sent now, when all is as it was.
  const unsent: (() => void)[] = [];
  const keys = Object.fromEntries(opened.map((one) => [one.name, one.keys]));
  await journal?.start({ seed, keys }, ({ provider, call, number, sent }) => {
    const one = opened.find(({ name }) => name === provider);
    const events = one?.replay(call) ?? [];
    if (!sent && events.length > 0) unsent.push(() => one?.outbox.post(events, () => journal.sent(number)));
  });
  for (const post of unsent) post();

  const app = new Hono();
  for (const one of opened) app.route(paths[one.name], one.app);
  const overviews = opened.map(({ name, face }) => ({ provider: name, overview: face.overview }));
  app.route(
    "/",
    serveBoard(board, () => board.snapshot(overviews)),
  );
  const ownerOf = ({ url }: Request): ProviderName | undefined =>
    opened.find(({ face }) => url.startsWith(`${face.url}/`))?.name;
  const answer = withFaults(
    (request) => app.fetch(request),
    (request) => (ownerOf(request) === undefined ? undefined : (fault(request) ?? board.takeFault())),
    (request, asked, status = 0) => {
      const provider = ownerOf(request);
      if (provider === undefined) return;
      const path = new URL(request.url).pathname;
      const entry = { provider, method: request.method, path, operation: undefined, status };
      tell({ ...entry, refusal: `fault: ${asked}` });
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
