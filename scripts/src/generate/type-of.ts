import { schemaName } from "../contract/resolve.js";
import type { Schema } from "../contract/schema.js";

/**
 * A schema's type, written without structure.
 *
 * @param named Takes the schemas that have no name of their own.
 * @param name The name that such a schema is given.
 */
export function typeOf(schema: Schema, named: Record<string, Schema>, name: string): string {
  const referred = schemaName(schema.$ref);
  if (referred !== undefined) return referred;
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined && schema.properties === undefined) {
    return unionOf(alternatives.map((part, index) => typeOf(part, named, `${name}${index + 1}`)));
  }
  const isPlain = schema.enum === undefined && schema.const === undefined && schema.allOf === undefined;
  if (isPlain && schema.type === "array" && schema.items !== undefined) {
    const item = typeOf(schema.items, named, `${name}Item`);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  const simple = isPlain ? simpleType(schema) : undefined;
  if (simple !== undefined) return simple;
  named[name] = schema;
  return name;
}

/** Types as a union, each of them once. */
export function unionOf(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

function simpleType({ type, format, properties }: Schema): string | undefined {
  if (type === undefined && properties === undefined) return "unknown";
  if (type === "string") return format === "binary" ? "Blob" : "string";
  if (type === "integer" || type === "number") return "number";
  return type === "boolean" || type === "null" ? type : undefined;
}
