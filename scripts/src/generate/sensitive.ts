import type { Contract, OperationEntry } from "../contract/model.js";
import { contentSchema, listParameters, namedSchemas, requestBody, schemaName } from "../contract/resolve.js";
import type { Parameter, Schema } from "../contract/schema.js";

/** Members whose values are sensitive (`1`) or contain such members. `*` stands for every array item or map value. */
export interface SensitiveTree {
  [member: string]: 1 | SensitiveTree;
}

/** Where the request of an operation holds secrets and personal data. */
export interface Sensitive {
  body?: SensitiveTree;
  query?: string[];
  path?: string[];
  header?: string[];
}

/** The places of an operation's request that the contract marks with `x-sensitive`, or undefined where there are none. */
export function sensitivePlaces(contract: Contract, entry: OperationEntry): Sensitive | undefined {
  const sensitive: Sensitive = {};
  const body = requestBody(contract, entry.operation);
  const tree = body && sensitiveTree(contract, contentSchema(body) ?? {});
  // A body that is sensitive as a whole is sensitive in each of its members.
  if (tree !== undefined) sensitive.body = tree === 1 ? { "*": 1 } : tree;
  for (const place of ["query", "path", "header"] as const) {
    const names = listParameters(contract, entry)
      .filter((parameter) => parameter.in === place && isSensitive(parameter))
      .map(({ name }) => (place === "header" ? name.toLowerCase() : name));
    if (names.length > 0) sensitive[place] = names;
  }
  return Object.keys(sensitive).length === 0 ? undefined : sensitive;
}

function isSensitive(parameter: Parameter): boolean {
  return parameter["x-sensitive"] === true || parameter.schema["x-sensitive"] === true;
}

/** The sensitive members of a schema; `1` when the whole value is, undefined when nothing is. */
function sensitiveTree(
  contract: Contract,
  schema: Schema,
  within: readonly string[] = [],
): 1 | SensitiveTree | undefined {
  if (schema["x-sensitive"] === true) return 1;
  const name = schemaName(schema.$ref);
  if (name !== undefined) {
    const target = namedSchemas(contract)[name] ?? {};
    // A tree cannot contain itself, so what repeats is sensitive as a whole or not at all.
    if (within.includes(name)) return holdsSensitive(contract, target) ? 1 : undefined;
    return sensitiveTree(contract, target, [...within, name]);
  }
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const trees = parts.map((part) => sensitiveTree(contract, part, within));
  for (const [member, value] of membersOf(schema)) {
    const tree = sensitiveTree(contract, value, within);
    if (tree !== undefined) trees.push({ [member]: tree });
  }
  return trees.reduce(merge, undefined);
}

/** The members of an object; array items and map values by the name `*`. */
function membersOf(schema: Schema): [string, Schema][] {
  const { properties = {}, patternProperties = {}, additionalProperties, items, prefixItems = [] } = schema;
  const any = [...Object.values(patternProperties), additionalProperties, items, ...prefixItems];
  return [
    ...Object.entries(properties),
    ...any.flatMap((value): [string, Schema][] => (typeof value === "object" ? [["*", value]] : [])),
  ];
}

/** Both trees, in alphabetical order: what several operations share is then alike and compresses well. */
function merge(
  a: 1 | SensitiveTree | undefined,
  b: 1 | SensitiveTree | undefined,
): 1 | SensitiveTree | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a === 1 || b === 1) return 1;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, merge(a[name], b[name]) ?? 1]));
}

function holdsSensitive(contract: Contract, node: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return false;
  seen.add(node);
  const { $ref, "x-sensitive": marked } = node as Schema;
  if (marked === true) return true;
  const name = schemaName($ref);
  if (name !== undefined && holdsSensitive(contract, namedSchemas(contract)[name], seen)) return true;
  return Object.values(node).some((child) => holdsSensitive(contract, child, seen));
}
