import type { Note } from "./change.js";
import { judge, type Direction, type Shift } from "./direction.js";
import { showAll, stable } from "./equal.js";
import type { View } from "./view.js";

/** Compares the values that an enum names. An open enum names some and admits others, so naming more only adds. */
export function compareValues(old: View, next: View, at: string, direction: Direction, note: Note): void {
  const say = (shift: Shift, text: string): void => note(judge(direction, shift, true), `${at} ${text}`);
  if (old.values === undefined || next.values === undefined) {
    const named = next.values ?? old.values;
    if (named === undefined) return;
    if (next.open || old.open) note("documents", `${at} has its known values named differently`);
    else if (next.values === undefined) say("wider", `admits any value, not only ${showAll(named)}`);
    else say("narrower", `admits only ${showAll(named)}`);
    return;
  }
  const added = without(next.values, old.values);
  const removed = without(old.values, next.values);
  const values = (list: unknown[]): string => `the value${list.length > 1 ? "s" : ""} ${showAll(list)}`;
  if (old.open && next.open) {
    if (added.length > 0) note("adds", `${at} names ${values(added)} too`);
    if (removed.length > 0)
      note("documents", `${at} no longer names ${values(removed)}, which it still admits`);
    return;
  }
  if (!old.open && next.open) say("wider", "admits other values than those it names");
  if (old.open && !next.open) say("narrower", "admits only the values it names");
  if (added.length > 0) {
    // Where any value was admitted before, a name for one of them adds nothing that could break.
    if (old.open) note("adds", `${at} names ${values(added)} too`);
    else say("wider", `may be ${values(added)} too`);
  }
  if (removed.length > 0) {
    if (next.open) note("documents", `${at} no longer names ${values(removed)}, which it still admits`);
    else say("narrower", `can no longer be ${values(removed)}`);
  }
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const texts = new Set(others.map(stable));
  return list.filter((value) => !texts.has(stable(value)));
}
