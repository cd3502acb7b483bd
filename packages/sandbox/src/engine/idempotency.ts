import type { Call } from "./engine.js";
import type { Answer, Refusal } from "../provider.js";
import { Store } from "./store.js";

/** Milliseconds for which a key is remembered; Gr4vy and KOMOJU document 24 hours. */
const lifetime = 86_400_000;

/** What a contract says of idempotency keys. */
export interface IdempotencyFacts {
  readonly header: string;
  /** The code by which a repeated key is refused, where it is. */
  readonly duplicate?: string;
  /** How a key is refused whose first request is still being carried out. */
  readonly running?: { readonly status: number; readonly code?: string };
}

interface Remembered {
  readonly at: number;
  readonly request: string;
  /** Undefined as long as the request is being carried out. */
  readonly outcome: Answer | Refusal | undefined;
}

/**
 * Remembers what became of each idempotency key. A repetition gets the same outcome again, or is refused where the
 * provider refuses repeated keys. What becomes of a key that comes with another request is documented nowhere, so the
 * sandbox refuses it with a code of its own.
 */
export class Idempotency {
  readonly #keys = new Store<Remembered>();
  readonly #facts: IdempotencyFacts | undefined;

  constructor(facts: IdempotencyFacts | undefined) {
    this.#facts = facts;
  }

  /** What a call with a known key gets in the place of being carried out. */
  find({ key, at }: Call): Answer | Refusal | undefined {
    const seen = key && this.#keys.get(key.value);
    if (!key || !seen || Date.parse(at) - seen.at >= lifetime) return undefined;
    const { duplicate, running } = this.#facts ?? {};
    if (duplicate !== undefined) {
      return { refused: "state", code: duplicate, reason: "This idempotency key has been used" };
    }
    if (seen.outcome === undefined && running !== undefined) return { refused: "running", ...running };
    if (seen.request === key.request && seen.outcome !== undefined) return seen.outcome;
    const reason = "This idempotency key came with another request before (a refusal of the sandbox's own)";
    return { refused: "state", code: "sandbox_idempotency_key_reused", reason };
  }

  /** Notes that a call is being carried out, or what became of it. */
  remember({ key, at }: Call, outcome?: Answer | Refusal): void {
    if (key) this.#keys.set(key.value, { at: Date.parse(at), request: key.request, outcome });
  }
}
