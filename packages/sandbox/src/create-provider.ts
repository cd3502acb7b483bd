import type { Change } from "./engine/call.js";
import { Engine } from "./engine/engine.js";
import type { Handler } from "./engine/handler.js";
import { createIds } from "./engine/ids.js";
import { createPresent, type Present } from "./engine/outcome.js";
import { chooseOperation, showOperation } from "./hosted-pages/routes.js";
import type { RouteScope } from "./http/route-scope.js";
import { createRoutes, type Routes } from "./http/routes.js";
import type { Provider } from "./provider.js";
import type { SandboxProvider } from "./types.js";
import { createDeliver, createSend, type Delivery } from "./webhooks/deliver.js";
import { Outbox, type WebhookOptions } from "./webhooks/outbox.js";

export interface CreateProviderOptions extends Pick<
  RouteScope,
  "now" | "strict" | "forms" | "maxBodyBytes" | "onRequest"
> {
  readonly name: string;
  /** Base URL. */
  readonly url: string;
  readonly seed: number;
  readonly webhooks: WebhookOptions;
  readonly onDelivery: (delivery: Delivery) => void;
  /** Persists a change. The returned function is called when the webhooks of the change are acknowledged or given up. */
  readonly persist: (change: Change) => () => void;
}

/** A running provider. */
export interface RunningProvider extends Pick<SandboxProvider<unknown>, "deliver" | "overview"> {
  readonly routes: Routes;
  readonly present: Present;
  readonly outbox: Outbox;
  /** Replays a journaled call to rebuild state, and returns its webhooks. */
  readonly replay: Engine["replay"];
}

/** Creates what runs a provider: its engine, webhooks and routes. */
export function createProvider(
  provider: Provider,
  { name, url, seed, webhooks, onDelivery, persist, ...options }: CreateProviderOptions,
): RunningProvider {
  const send = createSend(provider.webhooks, options.now);
  const outbox = new Outbox(send, webhooks, onDelivery);
  const present = createPresent(provider.contract, provider.refuse);
  const engine = new Engine({
    handlers: collectHandlers(provider),
    idempotency: provider.contract["x-idempotency"],
    baseUrl: url,
    ids: createIds(seed, name),
    present,
    onChange: (change) => outbox.post(change.events, persist(change)),
  });
  const { contract, overview } = provider;
  return {
    deliver: createDeliver(contract, send),
    overview,
    routes: createRoutes({ provider, engine, present, ...options }),
    present,
    outbox,
    replay: (call) => engine.replay(call),
  };
}

/** All handlers of a provider: those of operations, and those of pages. */
function collectHandlers({ handlers, pages = {} }: Provider): Record<string, Handler> {
  const shown = Object.entries(pages).flatMap(([name, { show, choose }]): [string, Handler][] => [
    [showOperation(name), show],
    [chooseOperation(name), choose],
  ]);
  return { ...Object.fromEntries(shown), ...handlers };
}
