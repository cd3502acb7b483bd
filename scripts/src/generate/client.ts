import { methods, type Contract } from "../contract/model.js";
import { namedSchemas } from "../contract/resolve.js";
import type { CallDescription, Calls } from "./calls.js";
import { listClients, type ClientDescription } from "./clients.js";
import { lineComment, operationComment } from "./comment.js";
import { memberName, pascalCase } from "./naming.js";
import type { Types } from "./types.js";

/**
 * The module with a provider's client interfaces and the types that only they need, unformatted.
 *
 * @param further Declarations of the schemas that the calls named.
 */
export function emitClient(
  contract: Contract,
  provider: string,
  { calls, errorBody }: Calls,
  further: Types["further"],
): string {
  const clients = listClients(contract, provider, calls);
  const body = [
    environments(contract, provider),
    ...clients.map(clientInterface),
    ...clients.flatMap(pathInterfaces),
    ...calls.map(optionsInterface),
    errorBody && `/** The bodies of errors. */\nexport type ${errorBody.name} = ${errorBody.type};\n`,
    further.text,
  ].join("\n");
  const schemas = new Set([
    ...further.references,
    ...[errorBody?.type, ...calls.flatMap(typesOf)].flatMap((type) => type?.match(/\w+/g) ?? []),
  ]);
  return `${imports(contract, calls, schemas)}\n\n${body}`;
}

function imports(contract: Contract, calls: readonly CallDescription[], used: ReadonlySet<string>): string {
  const lists = calls.some(({ item }) => item !== undefined);
  const plain = calls.some(({ item }) => item === undefined);
  const core = [...(plain ? ["Call"] : []), "CallOptions", ...(lists ? ["ListCall"] : []), "Result"];
  const schemas = Object.keys(namedSchemas(contract)).filter((name) => used.has(name));
  return [
    `import type { ${core.join(", ")} } from "@paysession/core";`,
    schemas.length === 0 ? "" : `import type { ${schemas.join(", ")} } from "./schema.js";`,
  ].join("\n");
}

function typesOf({ path, body, data, item, error }: CallDescription): (string | undefined)[] {
  return [...path.map(({ type }) => type), body?.type, data, item, error];
}

function environments({ info, servers }: Contract, provider: string): string {
  const names = servers.map((server) => JSON.stringify(server["x-environment"])).join(" | ");
  const comment = lineComment(`The environments of the ${info.title} API.`);
  return `${comment}\nexport type ${pascalCase(provider)}Environment = ${names};\n`;
}

function clientInterface({ name, description, calls }: ClientDescription): string {
  const verbs = methods.filter((method) => calls.some(({ entry }) => entry.method === method));
  return [
    lineComment(description),
    `export interface ${name}Client {`,
    ...calls.map(callMethod),
    ...verbs.map((verb) => pathMethod(verb.toUpperCase(), `${name}${pascalCase(verb)}Paths`)),
    "}\n",
  ].join("\n");
}

/** The method that calls an operation by its ID. */
function callMethod(call: CallDescription): string {
  const { entry, path, body, query, data, item, error } = call;
  const main = body ?? query;
  const [mainName, optional] = [body === undefined ? "query" : "body", mayBeLeftOut(call)];
  const parameters = [
    ...path.map(({ argument, type }) => `${argument}: ${type}`),
    // An argument before one that is needed cannot be left out, but it can be undefined.
    ...(main === undefined ? [] : [argument(mainName, main.type, main.required, optional)]),
    `options${optional ? "?" : ""}: ${optionsType(call)}`,
  ];
  const described = [
    ...path.map(({ argument, description }) => [argument, description]),
    ["body", body?.description],
  ].filter(([, description]) => description !== undefined);
  const comment = operationComment(entry, Object.fromEntries(described) as Record<string, string>);
  const result = item === undefined ? `Call<${data}, ${error}>` : `ListCall<${item}, ${data}, ${error}>`;
  return `/*${comment}*/\n${memberName(entry.operation.operationId)}(${parameters.join(", ")}): ${result};`;
}

function argument(name: string, type: string, required: boolean, mayEnd: boolean): string {
  if (required) return `${name}: ${type}`;
  return mayEnd ? `${name}?: ${type}` : `${name}: ${type} | undefined`;
}

/** Whether the options of a call may be left out. */
function mayBeLeftOut({ body, query, headers }: CallDescription): boolean {
  return headers?.required !== true && !(body !== undefined && query?.required === true);
}

/** Whether a call has options that `CallOptions` does not have, for which it needs an interface of its own. */
function hasOwnOptions({ body, query, headers }: CallDescription): boolean {
  return headers?.required === true || (body !== undefined && query !== undefined);
}

function optionsType(call: CallDescription): string {
  return hasOwnOptions(call) ? ownOptions(call) : commonOptions(call);
}

function ownOptions({ entry }: CallDescription): string {
  return `${pascalCase(entry.operation.operationId)}Options`;
}

function commonOptions({ headers }: CallDescription): string {
  return headers === undefined ? "CallOptions" : `CallOptions<${headers.type}>`;
}

function optionsInterface(call: CallDescription): string {
  if (!hasOwnOptions(call)) return "";
  const { entry, body, query, headers } = call;
  return [
    lineComment(`Options of \`${entry.operation.operationId}\`.`),
    `export interface ${ownOptions(call)} extends ${commonOptions(call)} {`,
    body && query && `/** Query parameters. */\nquery${query.required ? "" : "?"}: ${query.type};`,
    headers?.required && `headers: ${headers.type} & { readonly [name: string]: string | undefined };`,
    "}\n",
  ]
    .filter(Boolean)
    .join("\n");
}

function pathMethod(verb: string, paths: string): string {
  const comment = lineComment(`Sends a ${verb} request and resolves with its result, also if it fails.`);
  return `${comment}\n${verb}<Path extends keyof ${paths}>(path: Path, ...init: Parameters<${paths}[Path]>): ReturnType<${paths}[Path]>;`;
}

/** The interfaces that map the paths of each method to the form of its calls. */
function pathInterfaces({ name, calls }: ClientDescription): string[] {
  return methods.flatMap((verb) => {
    const entries = calls.filter(({ entry }) => entry.method === verb);
    if (entries.length === 0) return [];
    const members = entries.map((call) => {
      const { path, operation } = call.entry;
      const { data, error } = call;
      return `${lineComment(operation.summary)}\n${JSON.stringify(path)}: (${init(call)}) => Promise<Result<${data}, ${error}>>;`;
    });
    const comment = lineComment(`The paths that ${name}Client calls by ${verb.toUpperCase()}.`);
    return `${comment}\nexport interface ${name}${pascalCase(verb)}Paths {\n${members.join("\n")}\n}\n`;
  });
}

/** The second argument of a call by path. */
function init(call: CallDescription): string {
  const { path, body, query, headers } = call;
  const optional = path.length === 0 && !query?.required && !headers?.required;
  const parameters = [
    path.length > 0 && `path: { ${path.map(({ name, type }) => `${memberName(name)}: ${type}`).join("; ")} }`,
    query && `query${query.required ? "" : "?"}: ${query.type}`,
    headers && `header${headers.required ? "" : "?"}: ${headers.type}`,
  ].filter((part) => typeof part === "string");
  const members = [
    ...(parameters.length === 0 ? [] : [`params${optional ? "?" : ""}: { ${parameters.join("; ")} }`]),
    ...(body === undefined ? [] : [`body${body.required ? "" : "?"}: ${body.type}`]),
  ];
  const own = members.length === 0 ? "" : `{ ${members.join("; ")} } & `;
  return `init${optional && !body?.required ? "?" : ""}: ${own}${commonOptions(call)}`;
}
