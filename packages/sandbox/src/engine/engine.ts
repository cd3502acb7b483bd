import type { Ids } from "./ids.js";
import { Idempotency, type IdempotencyFacts } from "./idempotency.js";
import type { Answer, Emitted, Handler, Refusal } from "../provider.js";

/** A call that has been checked: all that decides what becomes of it, so that it can be carried out again. */
export interface Call {
  readonly operation: string;
  /** When it came, ISO 8601. */
  readonly at: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Its idempotency key, and the request that the key stands for. */
  readonly key?: { readonly value: string; readonly request: string } | undefined;
}

/** What a call has changed. */
export interface Change {
  readonly call: Call;
  /** Notifications that it gave rise to. */
  readonly events: readonly Emitted[];
}

export interface MachineOptions {
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly idempotency: IdempotencyFacts | undefined;
  /** Address below which the provider is served. */
  readonly baseUrl: string;
  readonly ids: Ids;
  /** Told of each call that has changed something, before it is answered. */
  readonly onChange: (change: Change) => void;
}

/** The state of one provider. It depends on nothing but the seed and the calls that were carried out, in their order. */
export class Machine {
  readonly #options: MachineOptions;
  readonly #idempotency: Idempotency;

  constructor(options: MachineOptions) {
    this.#options = options;
    this.#idempotency = new Idempotency(options.idempotency);
  }

  /**
   * Carries out a call, unless its idempotency key is known.
   *
   * @param reads Whether it is one that changes nothing by its nature.
   * @param work Milliseconds that it takes, for those who want to see a repetition come meanwhile.
   */
  async carryOut(call: Call, reads: boolean, work: number = 0): Promise<Answer | Refusal> {
    const known = this.#idempotency.find(call);
    if (known !== undefined) return known;
    if (work > 0) {
      this.#idempotency.remember(call);
      await new Promise((resolve) => setTimeout(resolve, work));
    }
    const { outcome, drawn, events } = this.#perform(call);
    // What has run out is noticed when somebody looks.
    if (!reads || drawn || events.length > 0) this.#options.onChange({ call, events });
    return outcome;
  }

  /** Carries out a call of earlier days again, to come to the same state. Gives the notifications that it gave rise to. */
  replay(call: Call): readonly Emitted[] {
    return this.#idempotency.find(call) === undefined ? this.#perform(call).events : [];
  }

  #perform(call: Call): { outcome: Answer | Refusal; drawn: boolean; events: Emitted[] } {
    const { handlers, ids, baseUrl } = this.#options;
    const handler = handlers[call.operation];
    if (handler === undefined) throw new Error(`There is no operation ${call.operation}`);
    const events: Emitted[] = [];
    const steps: (() => void)[] = [];
    const before = ids.taken;
    const { operation: _, at, key: __, ...parts } = call;
    const result = handler({
      ...parts,
      body: parts.body,
      now: new Date(at),
      baseUrl,
      ids,
      emit: (event) => events.push(structuredClone(event)),
      afterwards: (step) => steps.push(step),
    });
    // A copy, because what it shows goes on changing.
    const outcome = structuredClone(result);
    for (const step of steps) step();
    this.#idempotency.remember(call, outcome);
    return { outcome, drawn: ids.taken > before, events };
  }
}
