import type { Contract, ContractOperation, OperationEntry, Requirement } from "./model.js";
import type { Parameter, RequestBody, ResponseDescription, Schema } from "./schema.js";

/** The named schemas of a contract. */
export function namedSchemas(contract: Contract): Record<string, Schema> {
  return (contract.components?.["schemas"] ?? {}) as Record<string, Schema>;
}

/** The name of the schema that a reference points to, or undefined where it points elsewhere. */
export function schemaName(reference: string | undefined): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? "")?.[1];
}

/** A node, or what it refers to. A bundled contract refers only to its own components. */
export function resolve<Node extends object>(contract: Contract, node: Node | { $ref: string }): Node {
  let current = node;
  while ("$ref" in current && typeof current.$ref === "string") {
    const [kind = "", name = ""] = current.$ref.split("/").slice(2);
    const found = contract.components?.[kind]?.[name];
    if (found === undefined) throw new Error(`\`$ref: ${current.$ref}\` leads nowhere.`);
    current = found as Node | { $ref: string };
  }
  return current as Node;
}

/** The parameters of an operation. Those of the path template come first, in its order. */
export function listParameters(contract: Contract, { path, operation }: OperationEntry): Parameter[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const position = ({ name, in: place }: Parameter): number =>
    place === "path" ? path.indexOf(`{${name}}`) : path.length;
  return parameters.sort((a, b) => position(a) - position(b));
}

/** The request body of an operation, or undefined where it takes none. */
export function requestBody(contract: Contract, operation: ContractOperation): RequestBody | undefined {
  return operation.requestBody && resolve<RequestBody>(contract, operation.requestBody);
}

/** The schema of the first content type, or undefined where there is no content. */
export function contentSchema({ content }: { content?: RequestBody["content"] }): Schema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** An operation's success responses, or its other ones. */
export function listResponses(
  contract: Contract,
  operation: ContractOperation,
  success: boolean,
): ResponseDescription[] {
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2") === success)
    .map(([, response]) => resolve<ResponseDescription>(contract, response));
}

/**
 * The alternatives of a success response's body. For a provider with an envelope, those that are failures by the
 * envelope's property are told apart.
 */
export function splitEnvelope(
  contract: Contract,
  schema: Schema,
): { successes: Schema[]; failures: Schema[] } {
  const envelope = contract["x-envelope"];
  const alternatives = schema.oneOf ?? schema.anyOf ?? [schema];
  if (envelope === undefined) return { successes: alternatives, failures: [] };
  const isFailure = (alternative: Schema): boolean => {
    const tag = resolve<Schema>(contract, alternative).properties?.[envelope.property];
    const values = tag?.enum ?? [tag?.const];
    return values.length === 1 && values[0] === envelope.failure;
  };
  return {
    successes: alternatives.filter((alternative) => !isFailure(alternative)),
    failures: alternatives.filter(isFailure),
  };
}

/** The security schemes of the requirements, each once. */
export function schemeNames(requirements: readonly Requirement[]): string[] {
  return [...new Set(requirements.flatMap((requirement) => Object.keys(requirement)))];
}
