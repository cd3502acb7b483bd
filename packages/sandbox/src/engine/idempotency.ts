import type { IdempotencyRules } from "../contract/document.js";
import type { Call } from "./call.js";
import type { Refusal } from "./handler.js";
import type { Outcome } from "./outcome.js";
import { Store } from "./store.js";

/** Milliseconds for which a key is remembered. Gr4vy and KOMOJU document 24 hours. */
const lifetime = 86_400_000;

interface Remembered {
  /** When the first request was received, milliseconds since the epoch. */
  readonly at: number;
  /** Digest of the first request. */
  readonly request: string;
  /** Undefined while the first request is in progress. */
  readonly outcome: Outcome | undefined;
}

/**
 * Remembers the outcome of each idempotency key. A repeated key gets the same outcome again, or is refused if the provider
 * refuses repeated keys. No provider documents what happens if a key is reused with another request, so the sandbox
 * refuses it with its own code, `sandbox_idempotency_key_reused`.
 */
export class Idempotency {
  readonly #keys = new Store<Remembered>();
  readonly #rules: IdempotencyRules;

  constructor(rules: IdempotencyRules | undefined) {
    this.#rules = rules ?? { header: "" };
  }

  /** Returns the outcome of a call whose key is known, or undefined if the call is to be executed. */
  find({ key, at }: Call): Outcome | Refusal | undefined {
    const first = key && this.#keys.get(key.value);
    if (!key || !first || Date.parse(at) - first.at >= lifetime) return undefined;
    const { duplicate, running } = this.#rules;
    if (duplicate !== undefined) {
      return { refused: "state", code: duplicate, reason: "This idempotency key has already been used" };
    }
    if (first.outcome === undefined && running !== undefined) return { refused: "running", ...running };
    if (first.request === key.request && first.outcome !== undefined) return first.outcome;
    const reason = "This idempotency key was used with a different request (a rule of the sandbox)";
    return { refused: "state", code: "sandbox_idempotency_key_reused", reason };
  }

  /** Marks the key of a call as in progress. */
  start(call: Call): void {
    this.#remember(call, undefined);
  }

  /** Stores the outcome of a call. */
  finish(call: Call, outcome: Outcome): void {
    this.#remember(call, outcome);
  }

  #remember({ key, at }: Call, outcome: Outcome | undefined): void {
    if (key) this.#keys.set(key.value, { at: Date.parse(at), request: key.request, outcome });
  }
}
