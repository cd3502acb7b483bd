import type { Contract } from "../contract/model.js";

/**
 * The names of all members and parameters that a contract marks with `x-sensitive`, and of the headers that authenticate,
 * which come in lower case.
 */
export function sensitiveNames(contract: Contract): string[] {
  const names = new Set<string>();
  visit(contract, names);
  return [...names].sort();
}

function visit(node: unknown, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, in: place, name, type, schema } = node as Partial<Record<string, unknown>>;
  for (const [property, value] of Object.entries(properties ?? {})) {
    if (isSensitive(value)) names.add(property);
  }
  const named = typeof name === "string" && typeof place === "string";
  if (named && (type === "apiKey" || isSensitive(node) || isSensitive(schema))) {
    names.add(place === "header" ? name.toLowerCase() : name);
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== "examples" && key !== "example") visit(value, names);
  }
}

function isSensitive(node: unknown): boolean {
  return (node as { "x-sensitive"?: unknown } | null | undefined)?.["x-sensitive"] === true;
}
