import type { Contract } from "../contract/model.js";
import type { Note } from "./change.js";
import { compareKeywords } from "./keywords.js";
import { asList, asObject, follow, type Json } from "./resolve.js";

type Requirements = Record<string, string[]>[];

/**
 * Compares how an operation asks to be authenticated. Each requirement is one sufficient way; what sufficed must still.
 * An operation without its own requirements has the document's.
 */
export function compareSecurity(
  documents: { old: Contract; next: Contract },
  before: Json,
  after: Json,
  note: Note,
): void {
  const old = waysOf(documents.old, before);
  const next = waysOf(documents.next, after);
  for (const way of old) {
    const demanded = next.map((candidate) => missing(way, candidate));
    if (demanded.some((names) => names.length === 0)) continue;
    const [least = []] = demanded.sort((a, b) => a.length - b.length);
    note("breaks", `${least.join(" and ")} is newly demanded, where ${say(way)} sufficed`);
  }
  for (const way of next) {
    if (
      !old.some((candidate) => missing(way, candidate).length === 0 && missing(candidate, way).length === 0)
    ) {
      // What asks for more than was enough before is told above, or is only another way.
      if (old.some((candidate) => missing(candidate, way).length === 0))
        note("adds", `${say(way)} suffices now`);
      else if (old.every((candidate) => next.some((other) => missing(candidate, other).length === 0)))
        note("adds", `${say(way)} is accepted too`);
    }
  }
}

/** Compares the schemes themselves: where a secret stands and how it is written. */
export function compareSchemes(old: Contract, next: Contract, note: Note): void {
  const before = asObject(old.components?.["securitySchemes"]);
  const after = asObject(next.components?.["securitySchemes"]);
  for (const [name, node] of Object.entries(before)) {
    const at = `the way to authenticate \`${name}\``;
    if (after[name] === undefined) note("breaks", `${at} was removed`);
    else
      compareKeywords(
        new Map(Object.entries(follow(old, node))),
        new Map(Object.entries(follow(next, after[name]))),
        at,
        "sent",
        note,
      );
  }
  for (const name of Object.keys(after)) {
    if (before[name] === undefined) note("adds", `the way to authenticate \`${name}\` is new`);
  }
}

function waysOf(document: Contract, operation: Json): Requirements {
  const ways = asList(operation["security"] ?? document.security) as Requirements;
  return ways.length === 0 ? [{}] : ways;
}

/** What a way demands beyond what is held. */
function missing(held: Record<string, string[]>, demanded: Record<string, string[]>): string[] {
  return Object.entries(demanded).flatMap(([scheme, scopes]) => {
    const has = held[scheme];
    if (has === undefined) return [`\`${scheme}\``];
    return scopes.filter((scope) => !has.includes(scope)).map((scope) => `the scope \`${scope}\``);
  });
}

function say(way: Record<string, string[]>): string {
  const names = Object.entries(way).map(([scheme, scopes]) =>
    scopes.length === 0
      ? `\`${scheme}\``
      : `\`${scheme}\` with ${scopes.map((scope) => `\`${scope}\``).join(", ")}`,
  );
  return names.length === 0 ? "a call without authentication" : names.join(" and ");
}
