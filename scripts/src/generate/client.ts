import { methods, type Contract } from "../contract/model.js";
import { namedSchemas } from "../contract/resolve.js";
import type { CallDescription, Calls } from "./calls.js";
import { listClients, type ClientDescription } from "./clients.js";
import { lineComment, operationComment } from "./comment.js";
import { memberName, pascalCase } from "./naming.js";
import type { ErrorTypes } from "./shared-types.js";
import type { Types } from "./types.js";

/** The longest signature that editors show in a few lines. */
const signatureLimit = 200;

/**
 * The module with a provider's client interfaces and the types that only they need, unformatted.
 *
 * @param further Declarations of the schemas that the calls named.
 */
export function emitClient(
  contract: Contract,
  provider: string,
  { calls, errors }: Calls,
  further: Types["further"],
): string {
  const clients = listClients(contract, provider, calls);
  const long = longCalls(clients, errors.usual);
  const schemas = new Set([
    ...further.references,
    ...[errors.alias, ...calls.flatMap(typesOf)].flatMap((type) => type?.match(/\w+/g) ?? []),
  ]);
  const imported = Object.keys(namedSchemas(contract)).filter((name) => schemas.has(name));
  return [
    'import type * as core from "@paysession/core";',
    imported.length === 0 ? "" : `import type { ${imported.join(", ")} } from "./schema.js";\n`,
    environments(contract, provider),
    ...clients.map((client) => clientInterface(client, errors.usual, long)),
    callTypes(contract, calls, errors),
    ...distinct(calls.map(optionsInterface)),
    ...calls.map(ownOptionsInterface),
    ...[...long].map((call) => ownCallInterface(call, errors.usual)),
    ...clients.flatMap((client) => pathInterfaces(client, errors.usual)),
    ...calls.map(initInterface),
    further.text,
  ].join("\n");
}

function typesOf({ path, body, data, item, error }: CallDescription): (string | undefined)[] {
  return [...path.map(({ type }) => type), body?.type, data, item, error];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The core's types of calls with what is common to a provider, so that signatures need not repeat it. */
function callTypes({ info }: Contract, calls: readonly CallDescription[], errors: ErrorTypes): string {
  const { usual, alias } = errors;
  const usualOptions = calls.find(({ headers }) => headers.options === "CallOptions")?.headers.headers;
  const lists = calls.some(({ item }) => item !== undefined);
  return [
    alias && `/** The bodies of errors. */\nexport type ${usual} = ${alias};\n`,
    `/** A promise of a response's data. It rejects with a CallError, unless \`result()\` converts it. */`,
    `export interface Call<Data> extends core.Call<Data, ${usual}> {}\n`,
    lists &&
      "/** A call that lists records. Awaited, it gives the first page; iterated, the records of all pages. */",
    lists && `export interface ListCall<Item, Data> extends core.ListCall<Item, Data, ${usual}> {}\n`,
    "/** How a call ended. Test `error` to tell success from failure. */",
    `export type Result<Data> = core.Result<Data, ${usual}>;\n`,
    lineComment(`Options of one call of the ${info.title} API.`),
    `export interface CallOptions extends core.CallOptions${usualOptions === undefined ? "" : `<${usualOptions}>`} {}\n`,
  ]
    .filter((line) => typeof line === "string")
    .join("\n");
}

function environments({ info, servers }: Contract, provider: string): string {
  const names = servers.map((server) => JSON.stringify(server["x-environment"])).join(" | ");
  const comment = lineComment(`The environments of the ${info.title} API.`);
  return `${comment}\nexport type ${pascalCase(provider)}Environment = ${names};\n`;
}

function clientInterface(
  { name, description, calls }: ClientDescription,
  usualError: string,
  long: ReadonlySet<CallDescription>,
): string {
  const verbs = methods.filter((method) => calls.some(({ entry }) => entry.method === method));
  return [
    lineComment(description),
    `export interface ${name}Client {`,
    ...calls.map((call) => callMethod(call, long.has(call) ? ownCall(call) : resultType(call, usualError))),
    ...verbs.map((verb) => pathMethod(verb.toUpperCase(), `${name}${pascalCase(verb)}Paths`)),
    "}\n",
  ].join("\n");
}

/** The method that calls an operation by its ID. */
function callMethod(call: CallDescription, result: string): string {
  const { entry, path, body } = call;
  const described = [
    ...path.map(({ argument, description }) => [argument, description]),
    ["body", body?.description],
  ].filter(([, description]) => description !== undefined);
  const comment = operationComment(entry, Object.fromEntries(described) as Record<string, string>);
  return `/*${comment}*/\n${memberName(entry.operation.operationId)}(${parameters(call)}): ${result};`;
}

function parameters(call: CallDescription): string {
  const { path, body, query } = call;
  const input = body ?? query;
  const optional = mayOmitOptions(call);
  // An argument before one that is needed cannot be left out, but it can be undefined.
  const inputType =
    input?.required === true
      ? `: ${input.type}`
      : optional
        ? `?: ${input?.type}`
        : `: ${input?.type} | undefined`;
  return [
    ...path.map(({ argument, type }) => `${argument}: ${type}`),
    ...(input === undefined ? [] : [`${body === undefined ? "query" : "body"}${inputType}`]),
    `options${optional ? "?" : ""}: ${hasOwnOptions(call) ? ownOptions(call) : call.headers.options}`,
  ].join(", ");
}

function resultType({ data, item, error }: CallDescription, usualError: string): string {
  const types = item === undefined ? data : `${item}, ${data}`;
  const name = item === undefined ? "Call" : "ListCall";
  return error === usualError ? `${name}<${types}>` : `core.${name}<${types}, ${error}>`;
}

/** The calls whose signatures are too long unless their results have names of their own. */
function longCalls(clients: readonly ClientDescription[], usualError: string): Set<CallDescription> {
  const isLong = (client: string, call: CallDescription): boolean => {
    const result = resultType(call, usualError);
    const signature = `(method) ${client}Client.${call.entry.operation.operationId}(${parameters(call)}): ${result}`;
    return signature.length > signatureLimit && ownCall(call).length < result.length;
  };
  return new Set(clients.flatMap(({ name, calls }) => calls.filter((call) => isLong(name, call))));
}

/** The name of a call's own result type, where its signature would be too long otherwise. */
function ownCall({ entry }: CallDescription): string {
  return `${pascalCase(entry.operation.operationId)}Call`;
}

function ownCallInterface(call: CallDescription, usualError: string): string {
  const comment = lineComment(`A call of \`${call.entry.operation.operationId}\`.`);
  return `${comment}\nexport interface ${ownCall(call)} extends ${resultType(call, usualError)} {}\n`;
}

/** Whether the options of a call may be left out. */
function mayOmitOptions({ body, query, headers }: CallDescription): boolean {
  return !headers.required && !(body !== undefined && query?.required === true);
}

/** Whether a call has options that no other has. */
function hasOwnOptions({ body, query, headers }: CallDescription): boolean {
  return headers.required || (body !== undefined && query !== undefined);
}

function ownOptions({ entry }: CallDescription): string {
  return `${pascalCase(entry.operation.operationId)}Options`;
}

function optionsInterface({ headers: { options, headers } }: CallDescription): string {
  if (options === "CallOptions") return "";
  const base = headers === undefined ? "core.CallOptions" : `core.CallOptions<${headers}>`;
  return `/** Options of a call. */\nexport interface ${options} extends ${base} {}\n`;
}

function ownOptionsInterface(call: CallDescription): string {
  if (!hasOwnOptions(call)) return "";
  const { entry, body, query, headers } = call;
  const members = [
    body && query && `/** Query parameters. */\nquery${query.required ? "" : "?"}: ${query.type};`,
    headers.required && `headers: ${headers.headers} & { readonly [name: string]: string | undefined };`,
  ].filter((member) => typeof member === "string");
  const comment = lineComment(`Options of \`${entry.operation.operationId}\`.`);
  return `${comment}\nexport interface ${ownOptions(call)} extends ${headers.options} {\n${members.join("\n")}\n}\n`;
}

function pathMethod(verb: string, paths: string): string {
  const comment = lineComment(`Sends a ${verb} request and resolves with its result, also if it fails.`);
  return `${comment}\n${verb}<Path extends keyof ${paths}>(path: Path, ...init: Parameters<${paths}[Path]>): ReturnType<${paths}[Path]>;`;
}

/** The interfaces that map the paths of each method to the form of its calls. */
function pathInterfaces({ name, calls }: ClientDescription, usualError: string): string[] {
  return methods.flatMap((verb) => {
    const entries = calls.filter(({ entry }) => entry.method === verb);
    if (entries.length === 0) return [];
    const members = entries.map((call) => {
      const { path, operation } = call.entry;
      const { data, error } = call;
      const result = error === usualError ? `Result<${data}>` : `core.Result<${data}, ${error}>`;
      return `${lineComment(operation.summary)}\n${JSON.stringify(path)}: (${init(call)}) => Promise<${result}>;`;
    });
    const comment = lineComment(`The paths that ${name}Client calls by ${verb.toUpperCase()}.`);
    return `${comment}\nexport interface ${name}${pascalCase(verb)}Paths {\n${members.join("\n")}\n}\n`;
  });
}

/** The second argument of a call by path. It has a type of its own, unless it is nothing but options. */
function init(call: CallDescription): string {
  const { path, body, query, headers } = call;
  const optional = path.length === 0 && !query?.required && !headers.required && !body?.required;
  const type = initMembers(call).length === 0 ? headers.options : ownInit(call);
  return `init${optional ? "?" : ""}: ${type}`;
}

function ownInit({ entry }: CallDescription): string {
  return `${pascalCase(entry.operation.operationId)}Init`;
}

function initInterface(call: CallDescription): string {
  const members = initMembers(call);
  if (members.length === 0) return "";
  const { method, path } = call.entry;
  const comment = lineComment(`Parameters and options of \`${method.toUpperCase()} ${path}\`.`);
  return `${comment}\nexport interface ${ownInit(call)} extends ${call.headers.options} {\n${members.join("\n")}\n}\n`;
}

function initMembers({ path, body, query, headers }: CallDescription): string[] {
  const optional = path.length === 0 && !query?.required && !headers.required;
  const parameters = [
    path.length > 0 && `path: { ${path.map(({ name, type }) => `${memberName(name)}: ${type}`).join("; ")} }`,
    query && `query${query.required ? "" : "?"}: ${query.type}`,
    headers.headers && `header${headers.required ? "" : "?"}: ${headers.headers}`,
  ].filter((part) => typeof part === "string");
  return [
    ...(parameters.length === 0 ? [] : [`params${optional ? "?" : ""}: { ${parameters.join("; ")} };`]),
    ...(body === undefined ? [] : [`body${body.required ? "" : "?"}: ${body.type};`]),
  ];
}
