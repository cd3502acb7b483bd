import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { missing, newId, ok, timestamp } from "../common.js";
import { listOf } from "../pagination.js";

interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly created_at: string;
  readonly [member: string]: unknown;
}

/** A receiver that one payment was created with. */
export interface Hook {
  readonly url: string;
  readonly secret_key: string;
  readonly events: readonly string[];
}

/** Everything that has happened. It can be listed, and the shop is notified of it. */
export class Events {
  readonly #events = new Store<StoredEvent>();

  happened(
    request: HandlerRequest,
    type: string,
    data: object,
    { reason = null, hooks = [] }: { reason?: string | null; hooks?: readonly Hook[] | undefined } = {},
  ): void {
    const created_at = timestamp(request.now);
    const event = { id: newId(request), type, resource: "event", data, created_at, reason };
    this.#events.set(event.id, structuredClone(event));
    const told = hooks.filter(({ events }) => events.includes(type));
    request.emit({
      kind: type,
      payload: event,
      hooks: told.map(({ url, secret_key }) => ({ url, secret: secret_key })),
    });
  }

  handlers(): Record<string, Handler> {
    return {
      listEvents: (request) => listOf(this.#events.values(), request),
      showEvent: ({ path }) => {
        const event = this.#events.get(String(path["id"]));
        return event === undefined ? missing("event", path["id"]) : ok(event);
      },
    };
  }
}
