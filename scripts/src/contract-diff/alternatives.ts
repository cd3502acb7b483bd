import type { Contract } from "../contract/model.js";
import { stable } from "./equal.js";
import { asObject } from "./resolve.js";
import { viewOf } from "./view.js";

export interface Matched {
  pairs: [old: unknown, next: unknown][];
  removed: unknown[];
  added: unknown[];
}

/**
 * Finds which alternative of a union became which: by the name of its shared schema, by the tag that tells it apart, or by
 * its type; and last by `alike`, which says whether one can stand for the other.
 */
export function matchAlternatives(
  documents: { old: Contract; next: Contract },
  old: readonly unknown[],
  next: readonly unknown[],
  alike: (old: unknown, next: unknown) => boolean,
): Matched {
  const pairs: Matched["pairs"] = [];
  const removed = [...old];
  const added = [...next];
  const take = (same: (old: unknown, next: unknown) => boolean): void => {
    for (const left of [...removed]) {
      const right = added.find((candidate) => same(left, candidate));
      if (right === undefined) continue;
      pairs.push([left, right]);
      removed.splice(removed.indexOf(left), 1);
      added.splice(added.indexOf(right), 1);
    }
  };
  take((a, b) => reference(a) !== undefined && reference(a) === reference(b));
  take((a, b) => {
    const tag = tagOf(documents.old, a);
    return tag !== undefined && tag === tagOf(documents.next, b);
  });
  take((a, b) => stable(a) === stable(b));
  take(alike);
  take((a, b) => kindOf(documents.old, a) === kindOf(documents.next, b));
  return { pairs, removed, added };
}

/** An alternative's name for people: its shared schema, its tag or its type. */
export function alternativeName(document: Contract, schema: unknown): string {
  const tag = tagOf(document, schema);
  const name = reference(schema)?.split("/").at(-1);
  return `\`${name ?? tag ?? kindOf(document, schema)}\``;
}

/** Whether an alternative takes whatever the others do not, so that values of a new kind were to be expected. */
export function isFallback(document: Contract, schema: unknown): boolean {
  const { properties } = viewOf(document, schema);
  return [...properties.values()].some((property) => {
    const { "x-known-values": known, not } = Object.fromEntries(
      Object.entries(asObject(property)).concat([...viewOf(document, property).rest]),
    ) as { "x-known-values"?: unknown; not?: unknown };
    return known !== undefined || asObject(not)["enum"] !== undefined;
  });
}

function reference(schema: unknown): string | undefined {
  const { $ref } = asObject(schema);
  return typeof $ref === "string" ? $ref : undefined;
}

/** The members that have one value only, such as `type=card`. */
function tagOf(document: Contract, schema: unknown): string | undefined {
  const tags = [...viewOf(document, schema).properties].flatMap(([name, property]) => {
    const { values, open } = viewOf(document, property);
    return values?.length === 1 && !open ? [`${name}=${String(values[0])}`] : [];
  });
  return tags.length === 0 ? undefined : tags.sort().join(", ");
}

function kindOf(document: Contract, schema: unknown): string {
  const { types, values } = viewOf(document, schema);
  return values?.length === 1 ? JSON.stringify(values[0]) : (types?.join(" or ") ?? "anything");
}
