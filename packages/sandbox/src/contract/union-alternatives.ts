import type { ErrorObject } from "ajv/dist/2020.js";
import type { Document } from "./document.js";

/** An alternative of a union, as far as it distinguishes alternatives. */
export interface AlternativeSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Tag>>;
  readonly oneOf?: readonly AlternativeSchema[];
  readonly anyOf?: readonly AlternativeSchema[];
}

interface Tag {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: { readonly enum?: readonly unknown[] };
}

/** An alternative of a union in the contract. */
export interface Alternative {
  readonly index: number;
  /** Undefined for an alternative that is written in the union itself. */
  readonly pointer: string | undefined;
  readonly schema: AlternativeSchema;
}

/** An alternative that refers to a schema in the contract. */
export interface ReferencedAlternative extends Alternative {
  readonly pointer: string;
}

/** Whether an alternative refers to a schema in the contract. */
export function isReferenced(alternative: Alternative): alternative is ReferencedAlternative {
  return alternative.pointer !== undefined;
}

/** Lists the alternatives of the union that Ajv reported. */
export function alternativesOf(document: Document, union: ErrorObject): Alternative[] {
  // `verbose` makes Ajv attach the keyword's value: the list of alternatives.
  return (union.schema as AlternativeSchema[]).map((schema, index) => {
    const pointer = schema.$ref?.slice(1);
    if (pointer === undefined) return { index, pointer, schema };
    return { index, pointer, schema: resolvePointer(document, pointer) as AlternativeSchema };
  });
}

/** Resolves a JSON pointer without escapes, such as `/components/schemas/Payment`. */
export function resolvePointer(document: Document, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, segment) => (isObject(node) ? node[segment] : undefined), document);
}

/** The members that distinguish an alternative from the others: those with a constant value. */
export function tagsOf({ properties = {} }: AlternativeSchema): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.const !== undefined);
}

/** The values that a tag may have; empty if the schema does not list them. */
export function valuesOf(tag: Tag | undefined): readonly unknown[] {
  return tag?.const !== undefined ? [tag.const] : (tag?.enum ?? []);
}

/** Whether an alternative can have this value of a tag. */
export function admits(
  { required = [], properties = {} }: AlternativeSchema,
  tag: string,
  value: unknown,
): boolean {
  if (value === undefined) return !required.includes(tag);
  const values = valuesOf(properties[tag]);
  if (values.length === 0) return properties[tag]?.not?.enum?.includes(value) !== true;
  return values.includes(value);
}

/** Whether a schema admits values of the type that this value has. */
export function admitsType(
  { type, const: only, enum: values = [] }: AlternativeSchema,
  value: unknown,
): boolean {
  if (type === undefined)
    return [only, ...values].some((one) => one !== undefined && typeOf(one) === typeOf(value));
  const types = [type].flat();
  return types.includes(typeOf(value)) || (typeOf(value) === "integer" && types.includes("number"));
}

/** The types or values that a schema admits, for an error message. */
export function describeTypes(document: Document, schema: AlternativeSchema): string[] {
  const { $ref, type, const: only, enum: values, oneOf = [], anyOf = [] } = schema;
  if ($ref !== undefined) {
    return describeTypes(document, resolvePointer(document, $ref.slice(1)) as AlternativeSchema);
  }
  if (type !== undefined) return [type].flat();
  if (only !== undefined) return [JSON.stringify(only)];
  if (values !== undefined) return values.map((value) => JSON.stringify(value));
  return [...oneOf, ...anyOf].flatMap((alternative) => describeTypes(document, alternative));
}

/** The JSON Schema type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Whether a value is an object or an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
