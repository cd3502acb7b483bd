import type { Document } from "./document.js";
import type { Operation } from "./operations.js";
import { findVerdict, strictBodyKey } from "./precompiled.js";
import { SchemaCompiler } from "./schema-compiler.js";
import { resolvePointer } from "./union-alternatives.js";
import type { RequestParts } from "./validate-request.js";
import { collectViolations } from "./validate-value.js";
import type { Violation } from "./violation.js";

/**
 * Finds what a valid request has in addition to the contract: unknown body members and query parameters. Contracts leave
 * objects open, so these are not violations by themselves.
 */
export function findUnknown(
  document: Document,
  operation: Operation,
  { query, body }: RequestParts,
): Violation[] {
  const isKnown = (name: string): boolean =>
    operation.parameters.some(({ parameter }) => parameter.in === "query" && parameter.name === name);
  const parameters = Object.keys(query)
    .filter((name) => !isKnown(name))
    .map((name): Violation => {
      return {
        location: "query",
        pointer: `/${name}`,
        message: "is not in the contract",
        keyword: "parameters",
      };
    });
  if (operation.body === undefined || body === undefined) return parameters;
  if (findVerdict(document, operation.id, strictBodyKey)?.(body) === true) return parameters;
  const compiler = strictCompilerFor(document);
  const validate = compiler.compile(operation.body.pointer);
  return [...parameters, ...collectViolations({ document, compiler, validate, value: body })];
}

/** One entry per contract, created on first use and shared by all sandboxes. */
const strictCompilers = new WeakMap<Document, SchemaCompiler>();

function strictCompilerFor(document: Document): SchemaCompiler {
  let found = strictCompilers.get(document);
  if (found === undefined) {
    strictCompilers.set(
      document,
      (found = new SchemaCompiler(closeContract(document), { coerceTypes: false })),
    );
  }
  return found;
}

/** Returns a copy of the contract whose schemas reject members that they do not declare. */
export function closeContract(document: Document): Document {
  return closeObjects(document, composedSchemas(document));
}

/**
 * Returns a copy in which every object schema with `properties` rejects other members. A schema that is
 * part of an `allOf` declares only some of the members, so it stays open; the composed object rejects unknown members.
 */
function closeObjects<Node>(node: Node, open: ReadonlySet<unknown>): Node;
function closeObjects(node: unknown, open: ReadonlySet<unknown>): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((one: unknown) => closeObjects(one, open));
  const entries = Object.entries(node).map(([name, value]): [string, unknown] => [
    name,
    name === "examples" || name === "example" ? value : closeObjects(value, open),
  ]);
  const { properties, type, additionalProperties, allOf }: Record<string, unknown> = { ...node };
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  const closes =
    isObject && properties !== undefined && additionalProperties === undefined && !open.has(node);
  const keyword = allOf === undefined ? "additionalProperties" : "unevaluatedProperties";
  return { ...Object.fromEntries(entries), ...(closes && { [keyword]: false }) };
}

/** All schemas that are part of an `allOf`. */
function composedSchemas(document: Document): Set<unknown> {
  const found = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { allOf = [] } = node as { allOf?: { $ref?: string }[] };
    for (const part of allOf) {
      found.add(part.$ref === undefined ? part : resolvePointer(document, part.$ref.slice(1)));
    }
    Object.values(node).forEach(visit);
  };
  visit(document);
  return found;
}
