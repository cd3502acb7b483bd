import type { UserContext } from "@redocly/openapi-core";

type Resolve = UserContext["resolve"];
type Json = Record<string, unknown>;

/** A part of a contract, and how to resolve its references, which depends on the file that it stands in. */
export interface Part {
  readonly node: Json;
  readonly file: string;
  readonly resolve: Resolve;
}

/** A part that stands in the same file as another. Anything that is not an object counts as an empty one. */
export function beside(part: Part, node: unknown): Part {
  return { ...part, node: isObject(node) ? node : {} };
}

export function isObject(node: unknown): node is Json {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** What a part refers to, or the part itself. A reference that leads nowhere counts as an empty object. */
export function follow(part: Part): Part {
  const { $ref } = part.node;
  if (typeof $ref !== "string") return part;
  const { node, location } = part.resolve<Json>({ $ref }, part.file);
  if (location === undefined) return beside(part, {});
  return follow({ ...beside(part, node), file: location.source.absoluteRef });
}

/** A schema together with all that it is composed of by `allOf`, `oneOf` and `anyOf`. */
export function alternatives(schema: Part): Part[] {
  const own = follow(schema);
  const composed = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => list(own.node[keyword]));
  return [own, ...composed.flatMap((node) => alternatives(beside(own, node)))];
}

/** The names of an object's own members, of all alternatives. */
export function memberNames(schema: Part): string[] {
  return [...new Set(alternatives(schema).flatMap(({ node }) => Object.keys(properties(node))))];
}

/** The schemas that a member has in the alternatives of a schema; none if no alternative has the member. */
export function findMember(schema: Part, name: string): Part[] {
  return alternatives(schema).flatMap((part) => {
    const member = Object.entries(properties(part.node)).find(([key]) => key === name);
    return member === undefined ? [] : [beside(part, member[1])];
  });
}

/** The schemas at a path of member names joined by dots; none if it leads nowhere. */
export function findPath(schemas: readonly Part[], path: string): Part[] {
  return path
    .split(".")
    .reduce<Part[]>((found, name) => found.flatMap((part) => findMember(part, name)), [...schemas]);
}

/** The schemas of an array's items; none if no alternative is an array. */
export function itemsOf(schema: Part): Part[] {
  return alternatives(schema).flatMap((part) =>
    part.node["items"] === undefined ? [] : [beside(part, part.node["items"])],
  );
}

/** The only values that a schema allows, or undefined if it allows any. */
export function knownValues(schema: Part): unknown[] | undefined {
  const own = follow(schema);
  if ("const" in own.node) return [own.node["const"]];
  if (Array.isArray(own.node["enum"])) return own.node["enum"];
  const composed = alternatives(own).slice(1).map(knownValues);
  const closed = composed.filter((values) => values !== undefined);
  return closed.length > 0 ? closed.flat() : undefined;
}

/** Whether `x-sensitive` marks a schema or anything inside it. */
export function isSensitive(schema: Part, seen: Set<Json> = new Set()): boolean {
  const own = follow(schema);
  if (schema.node["x-sensitive"] === true || own.node["x-sensitive"] === true) return true;
  if (seen.has(own.node)) return false;
  seen.add(own.node);
  const inside = [
    ...Object.values(properties(own.node)),
    own.node["items"],
    own.node["additionalProperties"],
    ...["allOf", "oneOf", "anyOf"].flatMap((keyword) => list(own.node[keyword])),
  ];
  return inside.filter(isObject).some((node) => isSensitive(beside(own, node), seen));
}

function properties(node: Json): Json {
  return isObject(node["properties"]) ? node["properties"] : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
