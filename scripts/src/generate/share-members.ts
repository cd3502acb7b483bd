import { contentSchema, namedSchemas, requestBody, schemaName } from "../contract/resolve.js";
import { listOperations, type Contract } from "../contract/model.js";
import type { Schema } from "../contract/schema.js";

/**
 * Rewrites the unions of request bodies so that editors and compilers speak of the member at hand. Members that all
 * alternatives share move to a common base: otherwise an editor that does not know yet which alternative is meant shows
 * nothing for them. The alternative that requires the least comes last: the compiler compares an unfinished body with the
 * last one that fits equally well, and would otherwise report members that are not needed as missing.
 */
export function shareMembers(contract: Contract): Contract {
  const schemas = { ...namedSchemas(contract) };
  const original = { ...schemas };
  for (const name of reachedByRequests(contract)) {
    const union = original[name];
    const alternatives = (union?.oneOf ?? []).map(({ $ref }) => schemaName($ref) ?? "");
    const members = alternatives.map((alternative) => original[alternative]);
    if (union === undefined || members.length < 2 || !members.every(isPlainObject)) continue;
    const required = (alternative: string): number => original[alternative]?.required?.length ?? 0;
    schemas[name] = {
      ...union,
      oneOf: [...alternatives].sort((a, b) => required(b) - required(a)).map(reference),
    };
    const shared = sharedMembers(members);
    const base = `${name}Base`;
    if (Object.keys(shared.properties ?? {}).length === 0 || schemas[base] !== undefined) continue;
    schemas[base] = { ...shared, description: `Members that every \`${name}\` may have.` };
    for (const alternative of alternatives)
      schemas[alternative] = extend(schemas[alternative] ?? {}, base, shared);
  }
  return { ...contract, components: { ...contract.components, schemas } };
}

function isPlainObject(schema: Schema | undefined): schema is Schema {
  return schema?.properties !== undefined && schema.oneOf === undefined && schema.anyOf === undefined;
}

/** The members that all of the schemas have, described alike, required or not by all of them. */
function sharedMembers(schemas: readonly Schema[]): Schema {
  const [first, ...others] = schemas;
  const describe = (schema: Schema | undefined, name: string): string =>
    JSON.stringify([schema?.properties?.[name], schema?.required?.includes(name) ?? false]);
  const properties = Object.entries(first?.properties ?? {}).filter(([name]) =>
    others.every((other) => describe(other, name) === describe(first, name)),
  );
  const names = properties.map(([name]) => name);
  return {
    type: "object",
    required: (first?.required ?? []).filter((name) => names.includes(name)),
    properties: Object.fromEntries(properties),
  };
}

/** The schema with the members of a base inherited instead of its own. */
function extend(schema: Schema, base: string, shared: Schema): Schema {
  const isOwn = (name: string): boolean => shared.properties?.[name] === undefined;
  return {
    ...schema,
    required: (schema.required ?? []).filter(isOwn),
    properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => isOwn(name))),
    allOf: [...(schema.allOf ?? []), reference(base)],
  };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The names of the schemas that request bodies are made of. */
function reachedByRequests(contract: Contract): Set<string> {
  const schemas = namedSchemas(contract);
  const reached = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const name = schemaName((node as Schema).$ref);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(schemas[name]);
    }
    Object.values(node).forEach(visit);
  };
  for (const { operation } of listOperations(contract)) {
    const body = requestBody(contract, operation);
    if (body !== undefined) visit(contentSchema(body));
  }
  return reached;
}
