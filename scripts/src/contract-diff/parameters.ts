import type { Contract } from "../contract/model.js";
import type { Note } from "./change.js";
import { equal, show } from "./equal.js";
import { compareKeywords } from "./keywords.js";
import { asList, asObject, follow, type Json } from "./resolve.js";
import { compareSchemas, type Comparison } from "./schema.js";

/** Compares the parameters of an operation, each with its path's own ones. Headers of a webhook are received. */
export function compareParameters(
  comparison: Comparison,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  const { direction, note } = comparison;
  const sent = direction === "sent";
  const old = byPlace(comparison.old, before);
  const next = byPlace(comparison.next, after);
  for (const [place, parameter] of old) {
    const successor = next.get(place);
    if (successor === undefined) note("breaks", `the ${place} was removed`);
    else compareParameter(comparison, place, parameter, successor);
  }
  for (const [place, parameter] of next) {
    if (old.has(place)) continue;
    if (sent && parameter["required"] === true) note("breaks", `the ${place} is new and must be sent`);
    else note("adds", `the ${place} is new`);
  }
}

function compareParameter(comparison: Comparison, place: string, old: Json, next: Json): void {
  const { direction, note } = comparison;
  const needs = next["required"] === true;
  if ((old["required"] === true) !== needs) {
    if (direction === "sent")
      note(needs ? "breaks" : "adds", `the ${place} ${needs ? "must now be sent" : "may now be left out"}`);
    else note(needs ? "adds" : "breaks", `the ${place} ${needs ? "always comes" : "may be missing"}`);
  }
  compareStyle(place, old, next, note);
  const facts = (parameter: Json): Map<string, unknown> =>
    new Map(
      Object.entries(parameter).filter(
        ([key]) => key.startsWith("x-") || ["description", "example", "examples", "deprecated"].includes(key),
      ),
    );
  compareKeywords(facts(old), facts(next), `the ${place}`, direction, note);
  compareSchemas(comparison, schemaOf(old), schemaOf(next), place.replaceAll("`", ""));
}

/** How a list or an object is written into a parameter. */
function compareStyle(place: string, old: Json, next: Json, note: Note): void {
  for (const key of ["style", "explode", "allowReserved"]) {
    if (!equal(old[key], next[key]))
      note(
        "breaks",
        `the ${place} is written differently (${key} ${show(next[key])} instead of ${show(old[key])})`,
      );
  }
}

function schemaOf(parameter: Json): unknown {
  const [typed] = Object.values(asObject(parameter["content"]));
  return parameter["schema"] ?? asObject(typed)["schema"];
}

function byPlace(document: Contract, parameters: readonly unknown[]): Map<string, Json> {
  return new Map(
    parameters.map((node) => {
      const parameter = follow(document, node);
      const name = String(parameter["name"]);
      // The case of a header's name says nothing.
      const place = String(parameter["in"]) === "header" ? name.toLowerCase() : name;
      return [`${String(parameter["in"])} parameter \`${place}\``, parameter] as const;
    }),
  );
}

/** The parameters of an operation, which override its path's. */
export function allParameters(document: Contract, item: Json, operation: Json): unknown[] {
  const all = byPlace(document, [...asList(item["parameters"]), ...asList(operation["parameters"])]);
  return [...all.values()];
}
