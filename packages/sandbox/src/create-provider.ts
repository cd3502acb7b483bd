import { listOperations } from "./contract/document.js";
import { createIds } from "./engine/ids.js";
import { Machine, type Change } from "./engine/engine.js";
import { choosing, showing } from "./hosted-pages/routes.js";
import type { Handler, Provider } from "./provider.js";
import type { SandboxProvider } from "./types.js";
import { exampleOf, serve, type ServeOptions } from "./http/routes.js";
import { createDeliver, createSend, type Delivery } from "./webhooks/deliver.js";
import { Outbox, type WebhookOptions } from "./webhooks/outbox.js";

export interface OpenProviderOptions extends Pick<ServeOptions, "now" | "strict" | "onRequest"> {
  readonly name: string;
  /** Address below which it is served. */
  readonly url: string;
  readonly seed: number;
  readonly webhooks: WebhookOptions;
  readonly onDelivery: (delivery: Delivery) => void;
  /** Keeps what a call has changed. Gives what is to be called once its notifications are settled. */
  readonly keep: (change: Change) => () => void;
}

/** One provider at work. */
export interface OpenProvider {
  readonly face: SandboxProvider<unknown>;
  readonly app: ReturnType<typeof serve>;
  readonly outbox: Outbox;
  /** Carries out a call of earlier days again. Gives the notifications that it gave rise to. */
  readonly replay: Machine["replay"];
}

/** Puts a provider to work: its state, its notifications, and what is served of it. */
export function openProvider(
  { provider, credentials }: { provider: Provider; credentials: unknown },
  { name, url, seed, webhooks, onDelivery, keep, ...options }: OpenProviderOptions,
): OpenProvider {
  const send = createSend(provider.webhooks, options.now);
  const outbox = new Outbox(send, webhooks, onDelivery);
  const machine = new Machine({
    handlers: handlersOf(provider),
    idempotency: provider.contract["x-idempotency"],
    baseUrl: url,
    ids: createIds(seed, name),
    onChange: (change) => outbox.post(change.events, keep(change)),
  });
  const { contract, overview } = provider;
  return {
    face: { url, credentials, deliver: createDeliver(contract, send), overview },
    app: serve(provider, { machine, ...options }),
    outbox,
    replay: (call) => machine.replay(call),
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
