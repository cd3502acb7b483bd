import type { Contract } from "../contract/model.js";

export type Json = Record<string, unknown>;

/** A value as an object; anything else is empty. */
export function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A value as a list; anything else is empty. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Follows `$ref` within the document, however many there are in a row. Throws when one leads nowhere. */
export function follow(document: Contract, node: unknown): Json {
  const seen = new Set<string>();
  let current = asObject(node);
  while (typeof current["$ref"] === "string") {
    const reference = current["$ref"];
    if (seen.has(reference)) throw new Error(`\`$ref: ${reference}\` leads back to itself.`);
    seen.add(reference);
    current = lookUp(document, reference);
  }
  return current;
}

/** What a reference points to. */
export function lookUp(document: Contract, reference: string): Json {
  const parts = reference.replace(/^#\//, "").split("/");
  const found = parts.reduce<unknown>(
    (node, part) => asObject(node)[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  if (!reference.startsWith("#/") || typeof found !== "object" || found === null)
    throw new Error(`\`$ref: ${reference}\` leads nowhere. Compare bundled contracts, such as openapi.json.`);
  return found as Json;
}
