import type { Operation } from "./contract/document.js";
import type { Answer, Refusal } from "./provider.js";
import { Store } from "./store.js";

/** Milliseconds for which a key is remembered; Gr4vy and KOMOJU document 24 hours. */
const lifetime = 86_400_000;

interface Remembered {
  readonly at: number;
  readonly request: string;
  readonly outcome: Answer | Refusal;
}

/**
 * Remembers what became of each idempotency key. A repetition gets the same outcome again, or is refused where the
 * provider refuses repeated keys. What becomes of a key that comes with another request is documented nowhere, so the
 * sandbox refuses it with a code of its own.
 */
export function createIdempotency(
  facts: { header: string; duplicate?: string } | undefined,
  now: () => Date,
) {
  const keys = new Store<Remembered>();

  return (
    operation: Operation,
    request: { readonly headers: Headers; readonly path: string; readonly body: Uint8Array },
    perform: () => Answer | Refusal,
  ): Answer | Refusal => {
    const key = facts === undefined || !operation.idempotent ? null : request.headers.get(facts.header);
    if (facts === undefined || !key) return perform();
    const same = `${operation.id} ${request.path} ${new TextDecoder().decode(request.body)}`;
    const seen = keys.get(key);
    if (seen !== undefined && now().getTime() - seen.at < lifetime) {
      if (facts.duplicate !== undefined) {
        return { refused: "state", code: facts.duplicate, reason: "This idempotency key has been used" };
      }
      if (seen.request === same) return seen.outcome;
      const reason = "This idempotency key came with another request before (a refusal of the sandbox's own)";
      return { refused: "state", code: "sandbox_idempotency_key_reused", reason };
    }
    const outcome = perform();
    keys.set(key, { at: now().getTime(), request: same, outcome });
    return outcome;
  };
}
