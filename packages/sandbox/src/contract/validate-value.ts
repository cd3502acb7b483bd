import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { compilersFor } from "./compilers.js";
import type { Document } from "./document.js";
import type { SchemaCompiler } from "./schema-compiler.js";
import { explainUnion, isBelow } from "./union-errors.js";
import { toViolation, type Violation } from "./violation.js";

/**
 * Validates a JSON value against the schema at a JSON pointer into the contract.
 *
 * @returns All violations; empty for a valid value.
 */
export function validateValue(document: Document, pointer: string, value: unknown): Violation[] {
  const { json } = compilersFor(document);
  return collectViolations({ document, compiler: json, validate: json.compile(pointer), value });
}

/** One validation. */
export interface Validation {
  readonly document: Document;
  /** Compiles the alternatives of unions. */
  readonly compiler: SchemaCompiler;
  readonly validate: ValidateFunction;
  readonly value: unknown;
  /** JSON pointer of `value` inside the body. */
  readonly base?: string;
}

/**
 * Validates a value and lists all violations. If no alternative of a union matches, only the alternative that the value
 * most likely stands for is reported.
 */
export function collectViolations({
  document,
  compiler,
  validate,
  value,
  base = "",
}: Validation): Violation[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const unions = errors.filter((error) => error.keyword === "oneOf" || error.keyword === "anyOf");
  // Ajv reports the alternatives of a union before the union: of several unions of one value, the last is the outermost.
  const outermost = unions.filter(
    (union, index) =>
      !unions.some((other) => isBelow(union.instancePath, other.instancePath)) &&
      !unions.slice(index + 1).some(({ instancePath }) => instancePath === union.instancePath),
  );
  const plain = errors.filter(
    (error) => !unions.includes(error) && !outermost.some((union) => isInsideUnion(error, union)),
  );
  const violations = [
    ...plain.map((error) => toViolation(error, "body", base)),
    ...outermost.flatMap((union) => {
      const explanation = explainUnion({ document, compiler, union, errors, base });
      if ("violations" in explanation) return explanation.violations;
      const alternative = compiler.compile(explanation.pointer);
      const at = base + union.instancePath;
      return collectViolations({ document, compiler, validate: alternative, value: union.data, base: at });
    }),
  ];
  // Alternatives may report the same violation twice.
  const unique = [...new Map(violations.map((one) => [`${one.pointer} ${one.message}`, one])).values()];
  // An invalid value must never end up without a violation.
  return unique.length > 0 ? unique : errors.map((error) => toViolation(error, "body", base));
}

/** Whether an error was raised by an alternative of a union. */
function isInsideUnion(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath
    ? error.schemaPath !== union.schemaPath
    : isBelow(error.instancePath, union.instancePath);
}
