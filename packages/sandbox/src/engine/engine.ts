import type { IdempotencyRules } from "../contract/document.js";
import type { Call, Change, SerializedEvent } from "./call.js";
import type { Handler } from "./handler.js";
import { Idempotency } from "./idempotency.js";
import type { Ids } from "./ids.js";
import type { Outcome, Present } from "./outcome.js";

export interface EngineOptions {
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly idempotency: IdempotencyRules | undefined;
  /** Base URL of the provider. */
  readonly baseUrl: string;
  readonly ids: Ids;
  /** Converts the result of a handler. Called before the records in the result can change. */
  readonly present: Present;
  /** Called for each call that changed the state, before its response is returned. */
  readonly onChange: (change: Change) => void;
}

export interface ExecuteOptions {
  /** Whether the operation only reads. Such a call counts as a change only if it drew IDs or caused webhooks. */
  readonly readOnly: boolean;
  /** Simulates a long operation: the call is in progress until this resolves. */
  readonly work?: (() => Promise<void>) | undefined;
}

/** The state of one provider. It depends only on the seed and on the calls executed so far, in their order. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #idempotency: Idempotency;
  /** The error of a change that was not persisted. */
  #failure: { readonly error: unknown } | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#idempotency = new Idempotency(options.idempotency);
  }

  /**
   * Executes a call. A repeated idempotency key gets the first outcome or a refusal instead.
   *
   * @throws What `onChange` throws. The state then contains a change that was not persisted, so every later call throws it
   *   too.
   */
  async execute(call: Call, { readOnly, work }: ExecuteOptions): Promise<Outcome> {
    this.#throwFailure();
    const known = this.#idempotency.find(call);
    if (known !== undefined) return "refused" in known ? this.#options.present(call.operation, known) : known;
    if (work !== undefined) {
      this.#idempotency.start(call);
      await work();
      this.#throwFailure();
    }
    const { outcome, drewIds, events } = this.#perform(call);
    // Reads apply changes that are due, such as expiry. They follow from the clock, so they need no journal entry.
    if (!readOnly || drewIds || events.length > 0) this.#persist({ call, events });
    return outcome;
  }

  #persist(change: Change): void {
    try {
      this.#options.onChange(change);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /**
   * Replays a journaled call to rebuild state.
   *
   * @returns The webhooks that the call caused.
   */
  replay(call: Call): readonly SerializedEvent[] {
    return this.#idempotency.find(call) === undefined ? this.#perform(call).events : [];
  }

  #perform(call: Call): { outcome: Outcome; drewIds: boolean; events: SerializedEvent[] } {
    const { handlers, ids, baseUrl, present } = this.#options;
    const handler = handlers[call.operation];
    if (handler === undefined) throw new Error(`Unknown operation ${call.operation}`);
    const events: SerializedEvent[] = [];
    const steps: (() => void)[] = [];
    const before = ids.taken;
    const { path, query, header, body, at, version, claims } = call;
    const result = handler({
      path,
      query,
      header,
      body,
      claims,
      now: new Date(at),
      version,
      baseUrl,
      ids,
      emit: ({ kind, payload, hooks }) => events.push({ kind, body: JSON.stringify(payload), hooks }),
      afterResponse: (step) => steps.push(step),
    });
    const outcome = present(call.operation, result);
    for (const step of steps) step();
    this.#idempotency.finish(call, outcome);
    return { outcome, drewIds: ids.taken > before, events };
  }
}
