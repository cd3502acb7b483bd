import { compilersFor } from "./compilers.js";
import type { Document } from "./document.js";
import type { Operation } from "./operations.js";
import { bodyKey, findVerdict } from "./precompiled.js";
import { schemaReference } from "./schema-compiler.js";
import { validateValue } from "./validate-value.js";
import { toViolation, type Violation } from "./violation.js";

/** The parts of a request. Values of path, query and headers are strings, as received. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly header: Readonly<Record<string, string>>;
  /** The parsed body; undefined without a body. */
  readonly body: unknown;
  /** Whether the body was a form. Its values are strings, and are coerced in place to the types of the schema. */
  readonly isForm?: boolean;
}

/** Path, query and header parameters, coerced to the types of the contract. */
export interface Parameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

/**
 * Validates a request against the contract.
 *
 * @returns All violations, and the parameters coerced to the types of the contract.
 */
export function validateRequest(
  document: Document,
  operation: Operation,
  request: RequestParts,
): { violations: Violation[]; parameters: Parameters } {
  const path = validateParameters(document, operation, "path", request.path);
  const query = validateParameters(document, operation, "query", request.query);
  const header = validateParameters(document, operation, "header", request.header);
  const body = validateBody(document, operation, request);
  return {
    violations: [...path.violations, ...query.violations, ...header.violations, ...body],
    parameters: { path: path.values, query: query.values, header: header.values },
  };
}

function validateParameters(
  document: Document,
  operation: Operation,
  location: keyof Parameters,
  values: object,
): { violations: Violation[]; values: Record<string, unknown> } {
  // Validators coerce in place.
  const coerced = { ...values };
  if (!operation.parameters.some(({ parameter }) => parameter.in === location)) {
    return { violations: [], values: coerced };
  }
  if (findVerdict(document, operation.id, location)?.(coerced) === true) {
    return { violations: [], values: coerced };
  }
  const validate = compilersFor(document).strings.compileOnce(`${location} ${operation.id}`, () =>
    parametersSchema(operation, location),
  );
  const original = { ...values };
  const errors = validate(original) ? [] : (validate.errors ?? []);
  return { violations: errors.map((error) => toViolation(error, location)), values: original };
}

/** The schema of an object with all parameters in one location. */
export function parametersSchema({ parameters }: Operation, location: keyof Parameters): object {
  const entries = parameters
    .filter(({ parameter }) => parameter.in === location)
    .map(({ parameter: { name, required = false }, pointer }) => ({
      name: location === "header" ? name.toLowerCase() : name,
      required,
      schema: { $ref: schemaReference(`${pointer}/schema`) },
    }));
  return {
    type: "object",
    required: entries.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(entries.map(({ name, schema }) => [name, schema])),
  };
}

function validateBody(
  document: Document,
  operation: Operation,
  { body, isForm = false }: RequestParts,
): Violation[] {
  if (operation.body === undefined) return [];
  const { pointer, required } = operation.body;
  if (body === undefined) {
    return required ? [{ location: "body", pointer: "", message: "is required", keyword: "required" }] : [];
  }
  // Coerces in place. Values that cannot be coerced fail the validation below.
  if (isForm) compilersFor(document).strings.compile(pointer)(body);
  if (findVerdict(document, operation.id, bodyKey)?.(body) === true) return [];
  return validateValue(document, pointer, body);
}
