import { listOperations, type Contract, type OperationEntry } from "../contract/model.js";
import {
  contentSchema,
  listParameters,
  listResponses,
  namedSchemas,
  requestBody,
  resolve,
  splitEnvelope,
} from "../contract/resolve.js";
import type { Schema } from "../contract/schema.js";
import { camelCase, pascalCase } from "./naming.js";
import { parametersSchema } from "./parameters-schema.js";
import { nameErrors, nameHeaders, type ErrorTypes, type HeaderTypes } from "./shared-types.js";
import { typeOf, unionOf } from "./type-of.js";

/** How an operation is called and what it returns, in names of types. */
export interface CallDescription {
  entry: OperationEntry;
  /** Path parameters in the order of the template. */
  path: Argument[];
  body: Part | undefined;
  query: Part | undefined;
  headers: HeaderTypes;
  data: string;
  /** The type of a list's records. */
  item: string | undefined;
  error: string;
}

export interface Argument {
  /** The parameter's name in the path. */
  name: string;
  /** The argument's name in a method. */
  argument: string;
  type: string;
  description: string | undefined;
}

export interface Part {
  type: string;
  required: boolean;
  description?: string | undefined;
}

/** The calls of a contract. */
export interface Calls {
  calls: CallDescription[];
  /** The schemas that they need beside the contract's own. */
  named: Record<string, Schema>;
  errors: ErrorTypes;
}

/** Describes the calls of a contract. What has no name in the contract is given one. */
export function describeCalls(contract: Contract, provider: string): Calls {
  const named: Record<string, Schema> = {};
  const entries = listOperations(contract);
  const headers = nameHeaders(contract, provider, entries, named);
  const errors = nameErrors(contract, `${pascalCase(provider)}ErrorBody`, entries);
  const calls = entries.map((entry, index) => ({
    entry,
    path: describePath(contract, entry, named),
    body: describeBody(contract, entry, named),
    query: describeQuery(contract, entry, named),
    headers: headers[index] ?? { headers: undefined, required: false, options: "CallOptions" },
    ...describeData(contract, entry, named),
    error: errors.of(entry),
  }));
  return { calls, named, errors };
}

function describePath(contract: Contract, entry: OperationEntry, named: Record<string, Schema>): Argument[] {
  return listParameters(contract, entry)
    .filter(({ in: place }) => place === "path")
    .map(({ name, schema, description }) => {
      const argument = camelCase(name);
      // These are the names of the arguments that follow.
      const isTaken = ["body", "query", "options"].includes(argument);
      return {
        name,
        argument: isTaken ? `${argument}Parameter` : argument,
        type: typeOf(schema, named, pathTypeName(contract, entry, name, schema)),
        description,
      };
    });
}

/** The name of a path parameter's type: its own, unless that means something else elsewhere in the contract. */
function pathTypeName(contract: Contract, entry: OperationEntry, name: string, schema: Schema): string {
  const sameName = listOperations(contract)
    .flatMap((other) => listParameters(contract, other))
    .filter((parameter) => parameter.in === "path" && parameter.name === name);
  const isOne = sameName.every((parameter) => JSON.stringify(parameter.schema) === JSON.stringify(schema));
  const isFree = namedSchemas(contract)[pascalCase(name)] === undefined;
  return isOne && isFree ? pascalCase(name) : pascalCase(`${entry.operation.operationId} ${name}`);
}

function describeBody(
  contract: Contract,
  { operation }: OperationEntry,
  named: Record<string, Schema>,
): Part | undefined {
  const body = requestBody(contract, operation);
  if (body === undefined) return undefined;
  const schema = contentSchema(body) ?? {};
  return {
    type: typeOf(schema, named, `${pascalCase(operation.operationId)}Body`),
    required: body.required === true,
    description: body.description ?? schema.description ?? resolve<Schema>(contract, schema).description,
  };
}

function describeQuery(
  contract: Contract,
  entry: OperationEntry,
  named: Record<string, Schema>,
): Part | undefined {
  const parameters = listParameters(contract, entry).filter(({ in: place }) => place === "query");
  if (parameters.length === 0) return undefined;
  const { operationId } = entry.operation;
  const type = `${pascalCase(operationId)}Query`;
  named[type] = parametersSchema(parameters, `Query parameters of \`${operationId}\`.`);
  return { type, required: parameters.some(({ required }) => required) };
}

function describeData(
  contract: Contract,
  { operation }: OperationEntry,
  named: Record<string, Schema>,
): { data: string; item: string | undefined } {
  const name = `${pascalCase(operation.operationId)}Response`;
  const types = listResponses(contract, operation, true).flatMap((response) => {
    const schema = contentSchema(response);
    if (response.content === undefined) return ["undefined"];
    return splitEnvelope(contract, schema ?? {}).successes.map((success) => typeOf(success, named, name));
  });
  return { data: unionOf(types), item: describeItem(contract, operation, named) };
}

/** The type of a list's records: the items of the member that holds them. */
function describeItem(
  contract: Contract,
  operation: OperationEntry["operation"],
  named: Record<string, Schema>,
): string | undefined {
  const list = operation["x-pagination"]?.["items"];
  const [response] = listResponses(contract, operation, true);
  if (list === undefined || response === undefined) return undefined;
  const schema = resolve<Schema>(contract, contentSchema(response) ?? {});
  const items = resolve<Schema>(contract, schema.properties?.[list] ?? {}).items ?? {};
  return typeOf(items, named, `${pascalCase(operation.operationId)}Item`);
}
