import { UsageError } from "@paysession/core";
import type { ClaimContext, Inbox } from "@paysession/inbox";
import type { WebhookError } from "./errors.js";
import type { AnyWebhook } from "./event.js";

/** What a handler is given besides the event. */
export interface WebhookContext<Webhook, Transaction = never> extends ClaimContext<Transaction> {
  /** The notification with its key, type and state. */
  readonly received: Webhook;
}

/** Handles an event. The webhook is acknowledged when it returns, and sent again if it throws. */
export type EventHandler<Webhook extends AnyWebhook, Transaction = never> = (
  event: Webhook["event"],
  context: WebhookContext<Webhook, Transaction>,
) => unknown;

/** A handler for each type of event. */
export type EventHandlers<Webhook extends AnyWebhook, Transaction = never> = {
  readonly [Type in KnownType<Webhook>]?:
    EventHandler<Extract<Webhook, { known: true; type: Type }>, Transaction> | undefined;
};

/** The types of events that the contract describes. */
type KnownType<Webhook extends AnyWebhook> = Extract<Webhook, { known: true }>["type"];

/** Options of `webhookHandler`, besides those of the provider's `receiveWebhook`. */
export interface WebhookHandlerOptions<Webhook extends AnyWebhook, Transaction = never> {
  /** Handlers by the type of the event, such as `"payment.captured"`. */
  readonly on?: EventHandlers<Webhook, Transaction> | undefined;
  /** Handles every event that has no handler in `on`. Without it, such events are acknowledged and ignored. */
  readonly onUnknown?: EventHandler<Webhook, Transaction> | undefined;
  /**
   * Remembers which events have been handled. Servers with several processes need one in a database.
   *
   * @default createMemoryInbox(), which only this process uses
   */
  readonly inbox?: Inbox<Transaction> | undefined;
  /**
   * Stores the event durably, to be handled later, in place of `on`, `onUnknown` and `inbox`. The webhook is acknowledged when
   * it returns. The same event may be stored more than once; its `key` tells.
   */
  readonly store?: ((received: Webhook) => unknown) | undefined;
  /**
   * Milliseconds after which an event can be handled by another process if this one has crashed. Until then, its repetitions
   * get status 503. It is renewed while a handler runs.
   *
   * @default 30000
   */
  readonly lease?: number | undefined;
  /** Names this process in the inbox. By default, a random name. */
  readonly owner?: string | undefined;
  /**
   * Receives every error that led to status 500, and that a claim was lost; with the notification, once it is verified.
   *
   * @default writes the error and the event's key to the console, but not the event, which contains personal data
   */
  readonly onError?: ((error: unknown, received?: Webhook) => unknown) | undefined;
  /** Observes notifications that are rejected with status 400 or 413, for example because the secret is wrong. */
  readonly onRejected?: ((error: WebhookError) => unknown) | undefined;
}

const usage = "webhookHandler(receiveWebhook, { secret, on: { … } })";

/** The longest time that timers can measure, in milliseconds. */
const longestLease = 2 ** 31 - 1;

/** @throws UsageError if an option is missing or malformed, or options exclude each other. */
export function checkHandlerOptions<Webhook extends AnyWebhook, Transaction>(
  options: WebhookHandlerOptions<Webhook, Transaction>,
): void {
  const { on, onUnknown, store, inbox, lease = 30_000, owner } = options;
  const { onError, onRejected } = options;
  for (const [name, value] of Object.entries({ onUnknown, store, onError, onRejected })) {
    if (value !== undefined && typeof value !== "function") throw misuse(`${name} must be a function`);
  }
  for (const [type, handler] of Object.entries(on ?? {})) {
    if (handler !== undefined && typeof handler !== "function")
      throw misuse(`on["${type}"] must be a function`);
  }
  if (inbox !== undefined && typeof inbox?.claim !== "function") {
    throw misuse("inbox must be an inbox of @paysession/inbox, such as createMemoryInbox()");
  }
  if (!(Number.isFinite(lease) && lease > 0 && lease <= longestLease)) {
    throw misuse(`lease must be a positive number of milliseconds, at most ${longestLease} (24 days)`);
  }
  if (owner !== undefined && (typeof owner !== "string" || owner === ""))
    throw misuse("owner must be a non-empty string");
  checkCombination(options);
}

function checkCombination<Webhook extends AnyWebhook, Transaction>({
  on,
  onUnknown,
  store,
  inbox,
}: WebhookHandlerOptions<Webhook, Transaction>): void {
  if (store !== undefined) {
    if (on === undefined && onUnknown === undefined && inbox === undefined) return;
    throw misuse("store replaces on, onUnknown and inbox. Handle the event when you read it from your store");
  }
  if (on !== undefined || onUnknown !== undefined) return;
  throw misuse(`no event would be handled. Call it as ${usage}, or with onUnknown or store`);
}

function misuse(problem: string): UsageError {
  return new UsageError(`webhookHandler: ${problem}`);
}
