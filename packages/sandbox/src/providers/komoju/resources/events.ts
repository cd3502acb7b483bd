import type { StoredEvent } from "@paysession/komoju";
import type { HandlerContext } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { toPage } from "../pagination.js";
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

interface EventRecord {
  readonly created_at: string;
  /** The event as JSON, because its data changes later. Most events are never read, and a text needs less memory. */
  readonly text: string;
}

/** All events. They can be listed, and each is sent as a webhook. */
export class Events {
  readonly #events = new Store<EventRecord>();

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
    this.#events.set(event.id, { created_at, text: JSON.stringify(event) });
    const receivers = hooks.filter(({ events }) => events.includes(type));
    context.emit({
      kind: type,
      payload: event,
      hooks: receivers.map(({ url, secret_key }) => ({ url, secret: secret_key })),
    });
  }

  handlers(): Pick<KomojuHandlers, "listEvents" | "showEvent"> {
    return {
      listEvents: (request) => {
        const { status, body } = toPage(this.#events.values(), request, (record) => record.created_at);
        return { status, body: { ...body, data: body.data.map(readEvent) } };
      },
      showEvent: ({ path: { id } }) => {
        const record = this.#events.get(id);
        return record === undefined ? missing("event", id) : ok(readEvent(record));
      },
    };
  }
}

function readEvent({ text }: EventRecord): StoredEvent {
  // Events are validated against the contract by the tests; `type` and `data` are not related in the types above.
  return JSON.parse(text) as StoredEvent;
}
