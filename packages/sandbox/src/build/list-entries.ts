import type { Document } from "../contract/document.js";
import { listOperations, type Operation } from "../contract/operations.js";
import { bodyKey, responseKey, strictBodyKey } from "../contract/precompiled.js";
import { schemaReference } from "../contract/schema-compiler.js";
import { closeContract } from "../contract/strict.js";
import { parametersSchema } from "../contract/validate-request.js";
import type { Compilation, Entry } from "./generate-validators.js";

/** Lists all validators that serving a contract needs. */
export function listCompilations(document: Document): Compilation[] {
  const operations = listOperations(document);
  return [
    {
      prefix: "json_",
      document,
      coerceTypes: false,
      entries: operations.flatMap((operation) => listJson(document, operation)),
    },
    { prefix: "text_", document, coerceTypes: true, entries: operations.flatMap(listParameters) },
    {
      prefix: "strict_",
      document: closeContract(document),
      coerceTypes: false,
      entries: operations.flatMap((operation) => listBody(document, operation, strictBodyKey)),
    },
  ];
}

function listJson(document: Document, operation: Operation): Entry[] {
  const responses = [...operation.responses].flatMap(([status, pointer]): Entry[] =>
    pointer === undefined ? [] : [entryOf(document, operation, responseKey(status), pointer)],
  );
  return [...listBody(document, operation, bodyKey), ...responses];
}

function listBody(document: Document, operation: Operation, key: string): Entry[] {
  return operation.body === undefined ? [] : [entryOf(document, operation, key, operation.body.pointer)];
}

function listParameters(operation: Operation): Entry[] {
  return (["path", "query", "header"] as const)
    .filter((location) => operation.parameters.some(({ parameter }) => parameter.in === location))
    .map((location) => ({
      operation: operation.id,
      key: location,
      schema: parametersSchema(operation, location),
    }));
}

function entryOf(document: Document, operation: Operation, key: string, pointer: string): Entry {
  const target = followReferences(document, pointer);
  return { operation: operation.id, key, schema: { $ref: schemaReference(target) } };
}

/** If the schema at a JSON pointer is only a reference: the JSON pointer that it refers to. */
function followReferences(document: Document, pointer: string): string {
  const segments = pointer.split("/").slice(1);
  const names = segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const schema = names.reduce<unknown>((node, name) => Object(node)[name], document);
  const { $ref, ...others } = Object(schema) as { $ref?: string };
  return $ref === undefined || Object.keys(others).length > 0
    ? pointer
    : followReferences(document, $ref.slice(1));
}
