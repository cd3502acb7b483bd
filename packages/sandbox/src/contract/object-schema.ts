import type { Document } from "./document.js";

/** The keywords of a schema from which values can be derived. */
export interface ValueSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly items?: ValueSchema;
  readonly allOf?: readonly ValueSchema[];
  readonly anyOf?: readonly ValueSchema[];
  readonly oneOf?: readonly ValueSchema[];
}

/** Returns the schema at a JSON pointer of the contract, as it is written there. */
export function schemaAt(document: Document, pointer: string): ValueSchema {
  const names = pointer.split("/").slice(1);
  const node = names.reduce<unknown>(
    (parent, name) => Object(parent)[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  // The contract was linted, so a pointer to a schema leads to an object.
  return Object(node) as ValueSchema;
}

/** Follows the reference of a schema, and merges the parts of an `allOf`. Schemas of members stay as they are. */
export function resolveSchema(document: Document, schema: ValueSchema): ValueSchema {
  const { $ref, allOf = [], ...own } = schema;
  const referenced = $ref === undefined ? [] : [schemaAt(document, $ref.slice(1))];
  const parts = [...referenced, ...allOf].map((part) => resolveSchema(document, part));
  return parts.reduceRight<ValueSchema>(
    (merged, part) => ({
      ...part,
      ...merged,
      properties: { ...part.properties, ...merged.properties },
      required: [...(part.required ?? []), ...(merged.required ?? [])],
    }),
    own,
  );
}

/** Whether a value has a type of the schema, and is one of its listed values. Alternatives count; members do not. */
export function acceptsValue(document: Document, schema: ValueSchema, value: unknown): boolean {
  const { type, enum: values, const: only, anyOf = [], oneOf = [] } = resolveSchema(document, schema);
  if (only !== undefined) return value === only;
  if (values !== undefined) return values.includes(value);
  if (type !== undefined) return [type].flat().some((name) => hasType(name, value));
  const alternatives = [...anyOf, ...oneOf];
  return alternatives.length === 0 || alternatives.some((one) => acceptsValue(document, one, value));
}

function hasType(name: string, value: unknown): boolean {
  if (name === "integer") return Number.isInteger(value);
  if (name === "null") return value === null;
  if (name === "array") return Array.isArray(value);
  if (name === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === name;
}
