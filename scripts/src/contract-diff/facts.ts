import type { Level, Note } from "./change.js";
import { equal, show } from "./equal.js";
import { asObject, type Json } from "./resolve.js";

/** From the retry that promises least to the one that promises most. */
const retries = ["never", "with-key", "safe"];

/** Compares what the house's extensions say of one operation. */
export function compareOperationFacts(
  old: { method: string; operation: Json },
  next: { method: string; operation: Json },
  note: Note,
): void {
  const before = retryOf(old);
  const after = retryOf(next);
  if (before !== after) {
    const weaker = retries.indexOf(after) < retries.indexOf(before);
    note(weaker ? "breaks" : "adds", `may be repeated \`${after}\` instead of \`${before}\` (x-retry)`);
  }
  compareFact(old.operation, next.operation, "x-reconcile", "how a lost answer is found out", "adds", note);
  compareFact(old.operation, next.operation, "x-pagination", "how a list goes on", "adds", note);
  if (!equal(old.operation["x-vendor-hidden"], next.operation["x-vendor-hidden"]))
    note("documents", "where the vendor leaves it out is told differently (x-vendor-hidden)");
  if ((old.operation["deprecated"] === true) !== (next.operation["deprecated"] === true))
    note("documents", `is ${next.operation["deprecated"] === true ? "now" : "no longer"} deprecated`);
  const words = ["summary", "description", "tags", "x-source", "externalDocs"].filter(
    (key) => !equal(old.operation[key], next.operation[key]),
  );
  if (words.length > 0) note("documents", `is described anew (${words.join(", ")})`);
}

/** Compares what the extensions say of the whole document. */
export function compareDocumentFacts(old: Json, next: Json, note: Note): void {
  compareIdempotency(old["x-idempotency"], next["x-idempotency"], note);
  compareProblem(old["x-problem"], next["x-problem"], note);
  compareFact(old, next, "x-envelope", "what tells success from failure", "breaks", note);
  compareFact(old, next, "x-final-codes", "which error codes are final", "adds", note);
  compareFact(old, next, "x-webhooks", "what names the kind of a notification", "breaks", note);
  const words = ["info", "tags", "externalDocs", "x-source"].filter((key) => !equal(old[key], next[key]));
  if (words.length > 0) note("documents", `the contract is described anew (${words.join(", ")})`);
}

/** The parts of an error body that a client reads. To find a further part in it takes nothing away. */
function compareProblem(before: unknown, after: unknown, note: Note): void {
  const old = asObject(before);
  const next = asObject(after);
  for (const part of ["code", "message", "field", "details"])
    compareFact(old, next, part, `where an error body holds its ${part}`, "breaks", note, "x-problem");
}

function compareIdempotency(before: unknown, after: unknown, note: Note): void {
  if (equal(before, after)) return;
  if (before === undefined || after === undefined) {
    if (before === undefined) note("adds", `repeated calls are recognised by a key (x-idempotency)`);
    else note("breaks", `repeated calls are no longer recognised (x-idempotency)`);
    return;
  }
  const old = asObject(before);
  const next = asObject(after);
  for (const key of ["header", "repeated", "lifetime", "duplicate", "running"]) {
    if (equal(old[key], next[key])) continue;
    // To have an answer replayed where it was refused, or a refusal described, takes nothing away.
    const gain =
      old[key] === undefined ||
      (key === "repeated" && next[key] === "replays") ||
      (key === "lifetime" && Number(next[key]) > Number(old[key]));
    const follows = key === "duplicate" && old["repeated"] !== next["repeated"];
    if (follows) continue;
    note(
      gain ? "adds" : "breaks",
      `the idempotency key's ${key} is ${show(next[key])} instead of ${show(old[key])}`,
    );
  }
}

/** A fact that is new adds, one that is gone breaks, and one that differs is as grave as the caller says. */
function compareFact(
  old: Json,
  next: Json,
  key: string,
  meaning: string,
  changed: Level,
  note: Note,
  extension: string = key,
): void {
  if (equal(old[key], next[key])) return;
  if (old[key] === undefined) note("adds", `${meaning} is now known (${extension})`);
  else if (next[key] === undefined) note("breaks", `${meaning} is no longer known (${extension})`);
  else note(changed, `${meaning} is ${show(next[key])} instead of ${show(old[key])} (${extension})`);
}

function retryOf({ method, operation }: { method: string; operation: Json }): string {
  return String(operation["x-retry"] ?? (method === "get" ? "safe" : "never"));
}
