import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Document, Operation } from "./document.js";
import { toViolation, type Violation } from "./violation.js";

/** The readable parts of a request. Values of path, query and headers are strings, as they travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly header: Readonly<Record<string, string>>;
  /** The parsed body; `undefined` when there is none. */
  readonly body: unknown;
  /** Whether the body was a form, in which everything is a string: then it is made what the schema says, if it can be. */
  readonly isForm?: boolean;
}

/** Path, query and headers as the contract types them: numbers are numbers. */
export interface Parameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

export interface Validator {
  /** Everything in the request that breaks the contract, and its parameters typed. */
  checkRequest(
    operation: Operation,
    request: RequestParts,
  ): { violations: Violation[]; parameters: Parameters };
  /** What a request that keeps the contract has beyond it: members of the body and query parameters that it does not know. */
  findUnknown(operation: Operation, request: RequestParts): Violation[];
  /** Everything in a value that breaks the schema at a JSON pointer. */
  check(pointer: string, value: unknown): Violation[];
  /** Everything in an answer that breaks the contract. */
  checkAnswer(operation: Operation, status: number, body: unknown): Violation[];
}

const root = "contract:";

const validators = new WeakMap<Document, Validator>();

/**
 * Checks requests and answers against a contract. Schemas are compiled when they are first needed, once for all sandboxes:
 * compiling is most of the work of a short test.
 */
export function createValidator(document: Document): Validator {
  let validator = validators.get(document);
  if (validator === undefined) validators.set(document, (validator = compileValidator(document)));
  return validator;
}

function compileValidator(document: Document): Validator {
  const bodies = createAjv({ allErrors: true });
  // Everything in a URL or header is a string; coercion makes it what the schema says, if it can be.
  const strings = createAjv({ allErrors: true, coerceTypes: "array" });
  bodies.addSchema(document, root);
  strings.addSchema(document, root);

  const compiled = new Map<string, ValidateFunction>();
  const compile = (pointer: string): ValidateFunction => {
    let validate = compiled.get(pointer);
    if (validate === undefined)
      compiled.set(pointer, (validate = bodies.compile({ $ref: reference(pointer) })));
    return validate;
  };

  const compiledParameters = new Map<string, ValidateFunction>();
  const compileParameters = (operation: Operation, kind: keyof Parameters): ValidateFunction => {
    const key = `${kind} ${operation.id}`;
    let validate = compiledParameters.get(key);
    if (validate === undefined) {
      const entries = operation.parameters.filter(({ parameter }) => parameter.in === kind);
      const name = (parameter: { name: string }): string =>
        kind === "header" ? parameter.name.toLowerCase() : parameter.name;
      validate = strings.compile({
        type: "object",
        required: entries
          .filter(({ parameter }) => parameter.required)
          .map(({ parameter }) => name(parameter)),
        properties: Object.fromEntries(
          entries.map(({ parameter, pointer }) => [
            name(parameter),
            { $ref: reference(`${pointer}/schema`) },
          ]),
        ),
      });
      compiledParameters.set(key, validate);
    }
    return validate;
  };

  /**
   * Validates a value. Where none of several alternatives fits, the one that the value's tag chooses is checked alone,
   * so that the violations speak of what the sender meant.
   */
  const check = (
    validate: ValidateFunction,
    value: unknown,
    base = "",
    compileWith: typeof compile = compile,
  ): Violation[] => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    const unions = errors.filter((error) => error.keyword === "oneOf" || error.keyword === "anyOf");
    const outermost = unions.filter(
      (union) => !unions.some((other) => other !== union && isBelow(union.instancePath, other.instancePath)),
    );
    const plain = errors.filter(
      (error) => !unions.includes(error) && !outermost.some((union) => concerns(error, union)),
    );
    const found = [
      ...plain.map((error) => toViolation(error, "body", base)),
      ...outermost.flatMap((union) => explainUnion(union, base, compileWith)),
    ];
    // A union in a union stands at the same place, and is explained twice.
    return [...new Map(found.map((one) => [`${one.pointer} ${one.message}`, one])).values()];
  };

  const explainUnion = (union: ErrorObject, base: string, compileWith: typeof compile): Violation[] => {
    const value = union.data as Record<string, unknown> | null;
    if (typeof value !== "object" || value === null) return [toViolation(union, "body", base)];
    const pointers = (union.schema as { $ref?: string }[]).flatMap(({ $ref }) =>
      $ref === undefined ? [] : [$ref.slice(1)],
    );
    const alternatives = pointers.map((pointer) => ({ pointer, schema: resolve(document, pointer) }));
    const tags = [...new Set(alternatives.flatMap(({ schema }) => tagsOf(schema)))];
    const chosen = alternatives.filter(({ schema }) => tags.every((tag) => admits(schema, tag, value[tag])));
    const [only] = chosen;
    if (chosen.length === 1 && only !== undefined)
      return check(compileWith(only.pointer), value, base + union.instancePath, compileWith);

    // Of those that look alike, the one that fits but for what it does not know is meant.
    const fitting = pointers.filter((pointer) => compile(pointer)(value));
    const [meant] = fitting;
    if (fitting.length === 1 && meant !== undefined && compileWith !== compile)
      return check(compileWith(meant), value, base + union.instancePath, compileWith);

    const [tag] = tags;
    if (chosen.length > 0 || tag === undefined) return [toViolation(union, "body", base)];
    const pointer = `${base}${union.instancePath}/${tag}`;
    if (value[tag] === undefined)
      return [{ location: "body", pointer, message: "is required", keyword: "required" }];
    const known = [...new Set(alternatives.flatMap(({ schema }) => valuesOf(schema.properties?.[tag])))];
    const message = `must be one of ${known.map((known) => JSON.stringify(known)).join(", ")}`;
    return [{ location: "body", pointer, message, keyword: "enum" }];
  };

  const checkParameters = (
    operation: Operation,
    kind: keyof Parameters,
    values: object,
  ): { violations: Violation[]; values: Record<string, unknown> } => {
    const validate = compileParameters(operation, kind);
    const typed = { ...values };
    const violations = validate(typed)
      ? []
      : (validate.errors ?? []).map((error) => toViolation(error, kind));
    return { violations, values: typed };
  };

  const checkBody = (pointer: string, { body, isForm = false }: RequestParts): Violation[] => {
    // Coerced where it stands; what cannot be coerced is then found by the ordinary check.
    if (isForm) strings.compile({ $ref: reference(pointer) })(body);
    return check(compile(pointer), body);
  };

  const closed = once(() => {
    const ajv = createAjv({ allErrors: true });
    ajv.addSchema(closeObjects(document, mixins(document)) as object, root);
    return ajv;
  });
  const compiledClosed = new Map<string, ValidateFunction>();
  const compileClosed = (pointer: string): ValidateFunction => {
    let validate = compiledClosed.get(pointer);
    if (validate === undefined)
      compiledClosed.set(pointer, (validate = closed().compile({ $ref: reference(pointer) })));
    return validate;
  };

  return {
    findUnknown(operation, { query, body }) {
      const known = operation.parameters.flatMap(({ parameter }) =>
        parameter.in === "query" ? [parameter.name] : [],
      );
      const parameters = Object.keys(query)
        .filter((name) => !known.includes(name))
        .map((name) => ({
          location: "query" as const,
          pointer: `/${name}`,
          message: "is not in the contract",
          keyword: "parameters",
        }));
      if (operation.body === undefined || body === undefined) return parameters;
      const members = check(compileClosed(operation.body.pointer), body, "", compileClosed);
      return [...parameters, ...members];
    },
    check: (pointer, value) => check(compile(pointer), value),
    checkRequest(operation, request) {
      const path = checkParameters(operation, "path", request.path);
      const query = checkParameters(operation, "query", request.query);
      const header = checkParameters(operation, "header", request.header);
      const body =
        operation.body === undefined
          ? []
          : request.body !== undefined
            ? checkBody(operation.body.pointer, request)
            : operation.body.required
              ? [{ location: "body" as const, pointer: "", message: "is required", keyword: "required" }]
              : [];
      return {
        violations: [...path.violations, ...query.violations, ...header.violations, ...body],
        parameters: { path: path.values, query: query.values, header: header.values },
      };
    },
    checkAnswer(operation, status, body) {
      const key = operation.answers.has(String(status)) ? String(status) : "default";
      if (!operation.answers.has(key)) {
        return [
          { location: "body", pointer: "", message: `status ${status} is not described`, keyword: "status" },
        ];
      }
      const pointer = operation.answers.get(key);
      if (pointer !== undefined) return check(compile(pointer), body);
      return body === undefined
        ? []
        : [{ location: "body", pointer: "", message: "must not be there", keyword: "content" }];
    },
  };
}

/**
 * The document with every object that names its members closed to all others. What is mixed into other objects knows only
 * its own share of their members, so it stays open, and the objects close over all that their parts know.
 */
function closeObjects(node: unknown, open: ReadonlySet<unknown>): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((one) => closeObjects(one, open));
  const entries = Object.entries(node).map(([name, value]): [string, unknown] => [
    name,
    name === "examples" || name === "example" ? value : closeObjects(value, open),
  ]);
  const { properties, type, additionalProperties, allOf } = node as Record<string, unknown>;
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  const closes =
    isObject && properties !== undefined && additionalProperties === undefined && !open.has(node);
  const keyword = allOf === undefined ? "additionalProperties" : "unevaluatedProperties";
  return { ...Object.fromEntries(entries), ...(closes && { [keyword]: false }) };
}

/** The schemas that others are composed of. */
function mixins(document: Document): Set<unknown> {
  const found = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { allOf = [] } = node as { allOf?: { $ref?: string }[] };
    for (const part of allOf)
      found.add(part.$ref === undefined ? part : resolve(document, part.$ref.slice(1)));
    Object.values(node).forEach(visit);
  };
  visit(document);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function createAjv(options: ConstructorParameters<typeof Ajv2020>[0]): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, verbose: true, ...options });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  // Said of a merchant's colour, in whatever notation.
  ajv.addFormat("color", true);
  return ajv;
}

function reference(pointer: string): string {
  return `${root}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

interface Alternative {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Tag>>;
}

interface Tag {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

function resolve(document: Document, pointer: string): Alternative {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (node, segment) => (node as Record<string, unknown> | undefined)?.[segment],
      document,
    ) as Alternative;
}

/** The members by which an alternative is told from the others: those whose value is fixed. */
function tagsOf({ properties = {} }: Alternative): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.const !== undefined);
}

/** The values that a tag may have, as far as they are listed. */
function valuesOf(tag: Tag | undefined): readonly unknown[] {
  return tag?.const !== undefined ? [tag.const] : (tag?.enum ?? []);
}

function admits({ required = [], properties = {} }: Alternative, tag: string, value: unknown): boolean {
  if (value === undefined) return !required.includes(tag);
  const values = valuesOf(properties[tag]);
  return values.length === 0 || values.includes(value);
}

/** Whether an error was raised inside one of a union's alternatives. */
function concerns(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath
    ? error.schemaPath !== union.schemaPath
    : isBelow(error.instancePath, union.instancePath);
}

function isBelow(path: string, base: string): boolean {
  return path.startsWith(`${base}/`);
}
