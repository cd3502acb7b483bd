import type { ErrorObject } from "ajv/dist/2020.js";
import { compilersFor } from "./compilers.js";
import type { Document } from "./document.js";
import type { SchemaCompiler } from "./schema-compiler.js";
import { toViolation, type Violation } from "./violation.js";

/** An alternative of a union, as far as it distinguishes alternatives. */
interface Alternative {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Tag>>;
}

interface Tag {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

interface FailedUnion {
  readonly document: Document;
  /** The compiler that reported the error. */
  readonly compiler: SchemaCompiler;
  /** Ajv's error for `oneOf` or `anyOf`. */
  readonly union: ErrorObject;
  /** JSON pointer of the validated value inside the body. */
  readonly base: string;
}

/**
 * Explains why no alternative of a union matches.
 *
 * @returns The JSON pointer of the one alternative that the value stands for, to be validated alone; or violations, if
 *   there is no such alternative.
 */
export function explainUnion(failed: FailedUnion): { pointer: string } | { violations: Violation[] } {
  const { document, union, base } = failed;
  const value: unknown = union.data;
  if (!isObject(value)) return { violations: [toViolation(union, "body", base)] };
  const alternatives = alternativesOf(document, union);
  const tags = [...new Set(alternatives.flatMap(({ schema }) => tagsOf(schema)))];
  const chosen = alternatives.filter(({ schema }) => tags.every((tag) => admits(schema, tag, value[tag])));
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) return { pointer: only.pointer };
  const lenient = lenientMatch(failed, alternatives);
  if (lenient !== undefined) return { pointer: lenient };
  const [tag] = tags;
  if (chosen.length > 0 || tag === undefined) return { violations: [toViolation(union, "body", base)] };
  const known = alternatives.flatMap(({ schema }) => valuesOf(schema.properties?.[tag]));
  return { violations: [tagViolation(`${base}${union.instancePath}/${tag}`, value[tag], known)] };
}

/** Whether one JSON pointer lies below another. */
export function isBelow(path: string, base: string): boolean {
  return path.startsWith(`${base}/`);
}

/** If a strict compiler failed only because of unknown members: the one alternative that matches apart from them. */
function lenientMatch(
  { document, compiler, union }: FailedUnion,
  alternatives: readonly { pointer: string }[],
): string | undefined {
  const { json } = compilersFor(document);
  if (compiler === json) return undefined;
  const matching = alternatives.filter(({ pointer }) => json.compile(pointer)(union.data));
  return matching.length === 1 ? matching[0]?.pointer : undefined;
}

function tagViolation(pointer: string, value: unknown, known: readonly unknown[]): Violation {
  if (value === undefined) return { location: "body", pointer, message: "is required", keyword: "required" };
  const allowed = [...new Set(known)].map((one) => JSON.stringify(one)).join(", ");
  return { location: "body", pointer, message: `must be one of ${allowed}`, keyword: "enum" };
}

function alternativesOf(
  document: Document,
  union: ErrorObject,
): { readonly pointer: string; readonly schema: Alternative }[] {
  // `verbose` makes Ajv attach the keyword's value: the list of alternatives.
  return (union.schema as { $ref?: string }[]).flatMap(({ $ref }) =>
    $ref === undefined
      ? []
      : [{ pointer: $ref.slice(1), schema: resolvePointer(document, $ref.slice(1)) as Alternative }],
  );
}

/** Resolves a JSON pointer without escapes, such as `/components/schemas/Payment`. */
export function resolvePointer(document: Document, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, segment) => (isObject(node) ? node[segment] : undefined), document);
}

/** The members that distinguish an alternative from the others: those with a constant value. */
function tagsOf({ properties = {} }: Alternative): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.const !== undefined);
}

/** The values that a tag may have; empty if the schema does not list them. */
function valuesOf(tag: Tag | undefined): readonly unknown[] {
  return tag?.const !== undefined ? [tag.const] : (tag?.enum ?? []);
}

function admits({ required = [], properties = {} }: Alternative, tag: string, value: unknown): boolean {
  if (value === undefined) return !required.includes(tag);
  const values = valuesOf(properties[tag]);
  return values.length === 0 || values.includes(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
