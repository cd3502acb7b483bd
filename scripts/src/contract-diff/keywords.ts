import type { Note } from "./change.js";
import { judge, type Direction, type Shift } from "./direction.js";
import { equal, show } from "./equal.js";
import { isAnnotation } from "./view.js";

/** Limits of which a higher value admits less. */
const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
/** Limits of which a lower value admits less. */
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/** Compares all keywords that restrict or describe a value by themselves. `at` names the value. */
export function compareKeywords(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  at: string,
  direction: Direction,
  note: Note,
): void {
  const described: string[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key);
    const next = after.get(key);
    if (equal(old, next)) continue;
    if (isAnnotation(key)) described.push(key);
    else compareKeyword(key, old, next, at, direction, note);
  }
  if (described.length > 0) note("documents", `${at} is described anew (${described.sort().join(", ")})`);
}

function compareKeyword(
  key: string,
  old: unknown,
  next: unknown,
  at: string,
  direction: Direction,
  note: Note,
): void {
  const change =
    old === undefined
      ? `has a new ${key} ${show(next)}`
      : next === undefined
        ? `no longer has the ${key} ${show(old)}`
        : `has the ${key} ${show(next)} instead of ${show(old)}`;
  if (key === "deprecated") {
    note("documents", `${at} is ${next === true ? "now" : "no longer"} deprecated`);
  } else if (key === "default") {
    // Only a value that callers leave out is given another meaning by another default.
    const matters = direction === "sent" && old !== undefined && next !== undefined;
    note(matters ? "breaks" : "documents", `${at} ${change}`);
  } else if (key === "x-sensitive") {
    if (next === true) note("adds", `${at} is now kept out of logs`);
    else note("breaks", `${at} is no longer kept out of logs`);
  } else if (key.startsWith("x-")) {
    note("adds", `${at} ${change}`);
  } else {
    note(judge(direction, shiftOf(key, old, next), false), `${at} ${change}`);
  }
}

/** Whether a keyword's new value admits less or more. What the rules do not know counts as both. */
function shiftOf(key: string, old: unknown, next: unknown): Shift {
  const known = [
    ...lower,
    ...upper,
    "pattern",
    "format",
    "multipleOf",
    "uniqueItems",
    "contentEncoding",
    "contentMediaType",
  ];
  if (!known.includes(key)) return "other";
  // `uniqueItems: false` is as good as none.
  if (old === undefined || old === false) return "narrower";
  if (next === undefined || next === false) return "wider";
  if (typeof old !== "number" || typeof next !== "number") return "other";
  if (lower.includes(key)) return next > old ? "narrower" : "wider";
  if (upper.includes(key)) return next < old ? "narrower" : "wider";
  // Multiples of 10 are multiples of 5 too.
  return next % old === 0 ? "narrower" : old % next === 0 ? "wider" : "other";
}
