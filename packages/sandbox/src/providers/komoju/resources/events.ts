import type { StoredEvent } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { listOf } from "../pagination.js";
import { missing, ok } from "../results.js";

/** A receiver that a payment was created with. */
export interface Hook {
  readonly url: string;
  readonly secret_key: string;
  readonly events: readonly string[];
}

export interface EventOptions {
  readonly reason?: string | null;
  readonly hooks?: readonly Hook[] | undefined;
}

/** All events. They can be listed, and each is sent as a webhook. */
export class Events {
  readonly #events = new Store<StoredEvent & { readonly created_at: string }>();

  /**
   * Stores an event and sends it as a webhook.
   *
   * @param type The kind of event, such as `payment.captured`.
   * @param data The record that the event is about.
   */
  record(
    context: HandlerContext,
    type: string,
    data: object,
    { reason = null, hooks = [] }: EventOptions = {},
  ): void {
    const created_at = timestamp(context.now);
    const event = { id: newId(context), type, resource: "event", data, created_at, reason };
    // Webhooks are validated against the contract by the tests; `type` and `data` are not related in the types here.
    this.#events.set(event.id, structuredClone(event) as StoredEvent & typeof event);
    const receivers = hooks.filter(({ events }) => events.includes(type));
    context.emit({
      kind: type,
      payload: event,
      hooks: receivers.map(({ url, secret_key }) => ({ url, secret: secret_key })),
    });
  }

  handlers(): Pick<KomojuHandlers, "listEvents" | "showEvent"> {
    return {
      listEvents: (request) => listOf(this.#events.values(), request),
      showEvent: ({ path: { id } }) => {
        const event = this.#events.get(id);
        return event === undefined ? missing("event", id) : ok(event);
      },
    };
  }
}
