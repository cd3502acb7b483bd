import type { ErrorObject } from "ajv/dist/2020.js";
import { compilersFor } from "./compilers.js";
import type { Document } from "./document.js";
import type { SchemaCompiler } from "./schema-compiler.js";
import {
  admits,
  admitsType,
  alternativesOf,
  describeTypes,
  isObject,
  isReferenced,
  tagsOf,
  typeOf,
  valuesOf,
  type ReferencedAlternative,
} from "./union-alternatives.js";
import { toViolation, type Violation } from "./violation.js";

interface FailedUnion {
  readonly document: Document;
  /** The compiler that reported the error. */
  readonly compiler: SchemaCompiler;
  /** Ajv's error for `oneOf` or `anyOf`. */
  readonly union: ErrorObject;
  /** All errors of the same validation. */
  readonly errors: readonly ErrorObject[];
  /** JSON pointer of the validated value inside the body. */
  readonly base: string;
}

/** The JSON pointer of the alternative that a value stands for, or violations if there is no such alternative. */
type Explanation = { readonly pointer: string } | { readonly violations: Violation[] };

/**
 * Explains why a value does not match a union.
 *
 * @returns The JSON pointer of the one alternative that the value stands for, to be validated alone; or violations, if
 *   there is no such alternative.
 */
export function explainUnion(failed: FailedUnion): Explanation {
  const { document, union, base } = failed;
  const value: unknown = union.data;
  if (!isObject(value) || Array.isArray(value)) return explainByType(failed);
  const all = alternativesOf(document, union);
  const { passingSchemas } = union.params as { passingSchemas?: readonly number[] | null };
  if (passingSchemas) return { violations: [describeConflict(failed, passingSchemas)] };
  const alternatives = all.filter(isReferenced);
  const tags = [...new Set(alternatives.flatMap(({ schema }) => tagsOf(schema)))];
  const chosen = alternatives.filter(({ schema }) => tags.every((tag) => admits(schema, tag, value[tag])));
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) return { pointer: only.pointer };
  const lenient = lenientMatch(failed, alternatives);
  if (lenient !== undefined) return { pointer: lenient };
  const closest = closestAlternative(failed, chosen);
  if (closest !== undefined) return { pointer: closest };
  const [tag] = tags;
  if (tag === undefined) return { violations: [toViolation(union, "body", base)] };
  const known = alternatives.flatMap(({ schema }) => valuesOf(schema.properties?.[tag]));
  return { violations: [tagViolation(`${base}${union.instancePath}/${tag}`, value[tag], known)] };
}

/** Explains the union of a value that is not an object: by the alternatives that admit a value of its type. */
function explainByType({ document, union, errors, base }: FailedUnion): Explanation {
  const alternatives = alternativesOf(document, union);
  const candidates = alternatives.filter(({ schema }) => admitsType(schema, union.data));
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    if (only.pointer !== undefined) return { pointer: only.pointer };
    const own = errors.filter(
      ({ instancePath, schemaPath }) =>
        schemaPath.startsWith(`${union.schemaPath}/${only.index}/`) ||
        isBelow(instancePath, union.instancePath),
    );
    if (own.length > 0) return { violations: own.map((error) => toViolation(error, "body", base)) };
  }
  const expected = [...new Set(alternatives.flatMap(({ schema }) => describeTypes(document, schema)))];
  const violation = toViolation(union, "body", base);
  if (expected.length === 0 || expected.includes(typeOf(union.data))) return { violations: [violation] };
  return { violations: [{ ...violation, message: `must be ${expected.join(" or ")}`, keyword: "type" }] };
}

/** If a value matches two alternatives: names the members that exclude each other. */
function describeConflict({ document, union, base }: FailedUnion, passing: readonly number[]): Violation {
  const violation = toViolation(union, "body", base);
  const [first, second] = passing.map(
    (index) => alternativesOf(document, union)[index]?.schema.required ?? [],
  );
  const one = first?.find((member) => second?.includes(member) === false);
  const other = second?.find((member) => first?.includes(member) === false);
  if (one === undefined || other === undefined) return violation;
  const message = `must not be given together with ${JSON.stringify(one)}`;
  return { ...violation, pointer: `${violation.pointer}/${other}`, message };
}

/** Whether one JSON pointer lies below another. */
export function isBelow(path: string, base: string): boolean {
  return path.startsWith(`${base}/`);
}

/** If a strict compiler failed only because of unknown members: the one alternative that matches apart from them. */
function lenientMatch(
  { document, compiler, union }: FailedUnion,
  alternatives: readonly { readonly pointer: string }[],
): string | undefined {
  const { json } = compilersFor(document);
  if (compiler === json) return undefined;
  const matching = alternatives.filter(({ pointer }) => json.compile(pointer)(union.data));
  return matching.length === 1 ? matching[0]?.pointer : undefined;
}

/**
 * Of alternatives that no tag distinguishes: the one that declares most of the value's members; of those, the one with the
 * fewest errors; of those, the first.
 */
function closestAlternative(
  { compiler, union }: FailedUnion,
  alternatives: readonly ReferencedAlternative[],
): string | undefined {
  const members = Object.keys(union.data as object);
  const ranked = alternatives.map(({ pointer, schema: { properties = {} } }) => {
    const validate = compiler.compile(pointer);
    const failures = validate(union.data) ? 0 : (validate.errors?.length ?? 0);
    return { pointer, failures, declared: members.filter((name) => Object.hasOwn(properties, name)).length };
  });
  ranked.sort((a, b) => b.declared - a.declared || a.failures - b.failures);
  return ranked[0]?.pointer;
}

function tagViolation(pointer: string, value: unknown, known: readonly unknown[]): Violation {
  if (value === undefined) return { location: "body", pointer, message: "is required", keyword: "required" };
  const allowed = [...new Set(known)].map((one) => JSON.stringify(one)).join(", ");
  return { location: "body", pointer, message: `must be one of ${allowed}`, keyword: "enum" };
}
