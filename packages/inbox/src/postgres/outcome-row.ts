import { UsageError } from "../errors.js";
import type { Row } from "./database.js";
import type { StoredOutcome, UnknownOutcome } from "./outcome.js";

/** The columns that `readOutcome` reads. */
export const outcomeColumns = "id, outcome, reference, attempts, added_at, reason";

/** Reads a row with `outcomeColumns`. */
export function readOutcome(row: Row): StoredOutcome {
  const { outcome, reference, reason, added_at } = row;
  return {
    id: Number(row["id"]),
    // Some clients leave JSON unparsed. It was checked when it was stored.
    outcome: (typeof outcome === "string" ? JSON.parse(outcome) : outcome) as UnknownOutcome,
    reference: typeof reference === "string" ? reference : undefined,
    attempts: Number(row["attempts"]),
    addedAt: added_at instanceof Date ? added_at : new Date(String(added_at)),
    reason: typeof reason === "string" ? reason : undefined,
  };
}

/** @throws UsageError if the limit is not a whole number above 0. */
export function checkLimit(name: string, limit: number): void {
  if (Number.isSafeInteger(limit) && limit > 0) return;
  throw new UsageError(`${name}: limit must be a whole number above 0`);
}
