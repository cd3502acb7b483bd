import type { Contract } from "../contract/model.js";
import { alternativeName, isFallback, matchAlternatives } from "./alternatives.js";
import { harshest, type Change, type Level, type Note } from "./change.js";
import { judge, type Direction } from "./direction.js";
import { compareKeywords } from "./keywords.js";
import { compareValues } from "./values.js";
import { viewOf, type View } from "./view.js";

/** Two contracts, who gives the values, and what was compared already, which also ends recursive schemas. */
export interface Comparison {
  old: Contract;
  next: Contract;
  direction: Direction;
  visited: Set<string>;
  note: Note;
}

/**
 * Compares what a schema admits. Members are named from the shared schema they stand in, which is the exported type that
 * a caller knows; `at` is the name as long as there is none.
 */
export function compareSchemas(comparison: Comparison, before: unknown, after: unknown, at: string): void {
  const { direction, visited, note } = comparison;
  const old = viewOf(comparison.old, before);
  const next = viewOf(comparison.next, after);
  compareNull(old, next, at, direction, note);
  compareKeywords(old.site, next.site, `\`${at}\``, direction, note);
  let name = at;
  if (old.name !== undefined && next.name !== undefined) {
    const pair = `${old.name} ${next.name}`;
    if (visited.has(pair)) return;
    visited.add(pair);
    name = next.name;
  }
  if (old.alternatives.length > 0 !== next.alternatives.length > 0) {
    // A single form became one of several, or the other way round.
    compareUnions(comparison, spread(before, old), spread(after, next), name);
    return;
  }
  if (!compareTypes(old, next, name, direction, note)) return;
  compareValues(old, next, `\`${name}\``, direction, note);
  compareKeywords(knownRest(old), knownRest(next), `\`${name}\``, direction, note);
  compareMembers(comparison, old, next, name);
  compareAdditional(comparison, old, next, name);
  if (old.items !== undefined || next.items !== undefined)
    compareSchemas(comparison, old.items ?? true, next.items ?? true, `${name}[]`);
  if (old.alternatives.length > 0) compareUnions(comparison, old.alternatives, next.alternatives, name);
}

/** The forms of a value: its alternatives, each with what holds for all of them, or the schema itself. */
function spread(schema: unknown, view: View): unknown[] {
  if (view.alternatives.length === 0) return [schema];
  return view.alternatives.map((alternative) =>
    view.properties.size === 0 && view.required.size === 0
      ? alternative
      : {
          allOf: [
            { type: "object", properties: Object.fromEntries(view.properties), required: [...view.required] },
            alternative,
          ],
        },
  );
}

/** The values that a tag of `x-known-values` excludes are those of its neighbours; both change together. */
function knownRest(view: View): Map<string, unknown> {
  return view.open && view.rest.has("not")
    ? new Map([...view.rest].filter(([key]) => key !== "not"))
    : view.rest;
}

function compareNull(old: View, next: View, at: string, direction: Direction, note: Note): void {
  // Where anything is admitted, so is null; the types say that.
  const anything = (view: View): boolean => view.types === undefined && view.alternatives.length === 0;
  if (old.nullable === next.nullable || anything(old) || anything(next)) return;
  if (next.nullable) note(judge(direction, "wider", true), `\`${at}\` may be null`);
  else
    note(
      judge(direction, "narrower", true),
      `\`${at}\` is never null${direction === "sent" ? ", which it could be" : ""}`,
    );
}

/** Compares the types and returns whether anything is left to compare. */
function compareTypes(old: View, next: View, at: string, direction: Direction, note: Note): boolean {
  const gone = (old.types ?? ["any"]).filter((type) => !admits(next.types, type));
  const come = (next.types ?? ["any"]).filter((type) => !admits(old.types, type));
  if (gone.length === 0 && come.length === 0) return true;
  const shift = come.length === 0 ? "narrower" : gone.length === 0 ? "wider" : "other";
  note(judge(direction, shift, true), `\`${at}\` is ${words(next.types)} instead of ${words(old.types)}`);
  return shift !== "other";
}

function admits(types: readonly string[] | undefined, type: string): boolean {
  return types === undefined || types.includes(type) || (type === "integer" && types.includes("number"));
}

function words(types: readonly string[] | undefined): string {
  return types === undefined ? "anything" : types.length === 0 ? "nothing" : types.join(" or ");
}

function compareMembers(comparison: Comparison, old: View, next: View, at: string): void {
  const { direction, note } = comparison;
  const sent = direction === "sent";
  for (const name of new Set([
    ...old.properties.keys(),
    ...old.required,
    ...next.properties.keys(),
    ...next.required,
  ])) {
    const member = `${at}.${name}`;
    const had = old.properties.has(name);
    const has = next.properties.has(name);
    const needed = old.required.has(name);
    const needs = next.required.has(name);
    if (had && !has) note("breaks", `\`${member}\` was removed`);
    else if (!had && has) {
      if (sent && needs && !needed) note("breaks", `\`${member}\` is new and must be sent`);
      else note("adds", `\`${member}\` is new${sent ? " and may be sent" : ""}`);
    } else if (needed !== needs) compareRequired(member, needs, sent, note);
    if (had && has) compareSchemas(comparison, old.properties.get(name), next.properties.get(name), member);
  }
}

function compareRequired(member: string, needs: boolean, sent: boolean, note: Note): void {
  if (sent && needs) note("breaks", `\`${member}\` must now be sent`);
  else if (sent) note("adds", `\`${member}\` may now be left out`);
  else if (needs) note("adds", `\`${member}\` always comes`);
  else note("breaks", `\`${member}\` may be missing`);
}

function compareAdditional(comparison: Comparison, old: View, next: View, at: string): void {
  const { direction, note } = comparison;
  const [before, after] = [old.additional, next.additional];
  if (before === after) return;
  if (after === false) {
    note(judge(direction, "narrower", false), `\`${at}\` admits no other members than those named`);
  } else if (before === false) {
    // A caller who receives members that have no name here does not see them.
    note("adds", `\`${at}\` admits other members than those named`);
  } else {
    compareSchemas(comparison, before, after, `${at}.*`);
  }
}

function compareUnions(comparison: Comparison, before: unknown[], after: unknown[], at: string): void {
  const { old, next, direction, note } = comparison;
  const { pairs, removed, added } = matchAlternatives({ old, next }, before, after, (a, b) =>
    isHarmless(comparison, a, b),
  );
  for (const [a, b] of pairs) {
    const label = alternativeName(next, b).replaceAll("`", "");
    compareSchemas(comparison, a, b, after.length > 1 ? `${at}<${label}>` : at);
  }
  for (const alternative of removed)
    note(
      judge(direction, "narrower", true),
      `\`${at}\` is no longer ${alternativeName(old, alternative)}, one of its forms`,
    );
  // Who had to expect other forms is not surprised by one that now has a name.
  const expected = direction === "received" && before.some((alternative) => isFallback(old, alternative));
  for (const alternative of added)
    note(
      expected ? "adds" : judge(direction, "wider", true),
      `\`${at}\` may also be ${alternativeName(next, alternative)}, a new form`,
    );
}

/** Whether nothing but words differs between two schemas. */
function isHarmless(comparison: Comparison, before: unknown, after: unknown): boolean {
  return levelOf(comparison, before, after) !== "breaks" && levelOf(comparison, before, after) !== "adds";
}

/** The harshest change between two schemas, without telling it. */
export function levelOf(comparison: Comparison, before: unknown, after: unknown): Level | undefined {
  const found: Pick<Change, "level">[] = [];
  const note: Note = (level) => void found.push({ level });
  compareSchemas({ ...comparison, visited: new Set(comparison.visited), note }, before, after, "");
  return harshest(found);
}
