import { methods, type Contract } from "../contract/model.js";
import { levels, type Change } from "./change.js";
import { compareDocuments } from "./document.js";
import { stable } from "./equal.js";

/**
 * Compares two contracts by both witnesses. Where they disagree about a side of an operation, the harsher is believed,
 * and the change says which of them saw it. Breaks come first.
 */
export async function compareContracts(old: Contract, next: Contract): Promise<Change[]> {
  if (stable(old) === stable(next)) return [];
  const changes = compareDocuments(old, next);
  // Not before it is needed: the compiler takes longer to load than all else takes together.
  const { compareTypes } = await import("./types.js");
  const types = await compareTypes(old, next);
  const key = ({ subject, side }: Pick<Change, "subject" | "side">): string => `${side} ${subject}`;
  const brokenTypes = new Set(types.breaks.map(key));
  const named = new Set(changes.filter(({ level }) => level === "breaks").map(key));
  const compared = changes.map((change): Change => {
    const sides = ["request", "response", "payload"];
    if (change.level !== "breaks" || !sides.includes(change.side)) return change;
    return { ...change, witness: brokenTypes.has(key(change)) ? "both" : "document" };
  });
  for (const { subject, side, reason } of types.breaks) {
    if (!named.has(key({ subject, side })))
      compared.push({ level: "breaks", subject, side, text: reason, witness: "types" });
  }
  // A name that the rules took for a mere renaming or lost sight of is still gone from the types.
  for (const subject of types.missing) {
    if (!compared.some((change) => change.level === "breaks" && change.subject === subject))
      compared.push({
        level: "breaks",
        subject,
        side: "call",
        text: "is gone from the types",
        witness: "types",
      });
  }
  return compared.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

/** A contract that was never released: everything in it is an addition. */
export function allNew(next: Contract): Change[] {
  const operations = Object.values(next.paths).flatMap((item) =>
    methods.flatMap((method) => {
      const id = item[method]?.operationId;
      return id === undefined ? [] : [{ level: "adds", subject: id, side: "call", text: "is new" } as const];
    }),
  );
  const webhooks = Object.keys(next.webhooks ?? {}).map(
    (name) => ({ level: "adds", subject: name, side: "payload", text: "the webhook is new" }) as const,
  );
  return [...operations, ...webhooks];
}
