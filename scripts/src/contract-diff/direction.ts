import type { Level } from "./change.js";

/** Who gives the values of a schema: callers send them, or they receive them. */
export type Direction = "sent" | "received";

/** How the set of values that a schema admits changed. */
export type Shift = "narrower" | "wider" | "other";

/**
 * Callers are broken where less may be sent than before, or where more may come than before. Fewer values to receive only
 * make a caller's code simpler, which counts as an addition where the types show it (`typed`).
 */
export function judge(direction: Direction, shift: Shift, typed: boolean): Level {
  if (shift === "other") return "breaks";
  if (direction === "sent") return shift === "narrower" ? "breaks" : "adds";
  if (shift === "wider") return "breaks";
  return typed ? "adds" : "documents";
}
