import type { Contract } from "../contract/model.js";
import { equal, stable } from "./equal.js";
import { asList, asObject, lookUp, type Json } from "./resolve.js";

/** What a schema says, however it is written: with references, `allOf`, `const` or a union with null. */
export interface View {
  /** The shared schema that this is, where it is one. */
  name?: string;
  /** The types besides null; undefined admits any. */
  types?: string[];
  nullable: boolean;
  /** The admitted values besides null, from `enum` or `const`. */
  values?: unknown[];
  /** Whether other values than those named may come. */
  open: boolean;
  properties: Map<string, unknown>;
  required: Set<string>;
  /** The schema of members that are not named; true admits any. */
  additional: unknown;
  items?: unknown;
  alternatives: unknown[];
  /** All other keywords, by name. */
  rest: Map<string, unknown>;
  /** What is said where the shared schema is referred to, besides the reference. */
  site: Map<string, unknown>;
}

const structural = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "oneOf",
  "anyOf",
  "allOf",
  "x-open-enum",
  "x-known-values",
]);

/** Reads a schema. Throws when a reference leads nowhere or only to itself. */
export function viewOf(document: Contract, schema: unknown, depth = 0): View {
  if (depth > 40) throw new Error("A schema consists of itself: its references or `allOf` never end.");
  if (schema === undefined || schema === true) return own({});
  if (schema === false) return own({ not: {} });
  const node = asObject(schema);
  let view = own(node);
  if (typeof node["$ref"] === "string") {
    const target = viewOf(document, lookUp(document, node["$ref"]), depth + 1);
    const { $ref, ...siblings } = node;
    if (!Object.keys(siblings).some((key) => constrains(key)))
      return {
        ...target,
        name: String($ref).split("/").at(-1) ?? "",
        site: new Map(Object.entries(siblings)),
      };
    view = merge(target, own(siblings));
  }
  const parts = asList(node["allOf"]).map((part) => viewOf(document, part, depth + 1));
  const [only] = parts;
  if (
    only !== undefined &&
    parts.length === 1 &&
    !Object.keys(node).some((key) => key !== "allOf" && constrains(key))
  ) {
    const { allOf: _, ...siblings } = node;
    return { ...only, site: new Map([...only.site, ...Object.entries(siblings)]) };
  }
  for (const part of parts) view = merge(part, view);
  return withAlternatives(document, view, node, depth);
}

/** Whether a keyword restricts values, and does not only describe them. */
function constrains(key: string): boolean {
  return !isAnnotation(key) && key !== "default" && key !== "x-sensitive" && key !== "deprecated";
}

export function isAnnotation(key: string): boolean {
  return [
    "description",
    "title",
    "example",
    "examples",
    "summary",
    "externalDocs",
    "$comment",
    "x-source",
  ].includes(key);
}

function withAlternatives(document: Contract, view: View, node: Json, depth: number): View {
  const listed = node["oneOf"] ?? node["anyOf"];
  if (!Array.isArray(listed)) return view;
  // Both at once are rare; the second is then compared as a whole.
  if (node["oneOf"] !== undefined && node["anyOf"] !== undefined) view.rest.set("anyOf", node["anyOf"]);
  const all = listed as unknown[];
  const alternatives = all.filter((alternative) => !isNull(alternative));
  const views = alternatives.map((alternative) => viewOf(document, alternative, depth + 1));
  const nullable =
    view.nullable && (alternatives.length < all.length || views.some((alternative) => alternative.nullable));
  const [first] = views;
  if (first !== undefined && views.length === 1) {
    const bare = ![...Object.keys(node)].some((key) => key !== "oneOf" && key !== "anyOf" && constrains(key));
    const merged = { ...merge(first, view), nullable };
    return bare && first.name !== undefined
      ? { ...first, nullable, site: new Map([...first.site, ...view.rest]) }
      : merged;
  }
  if (view.types === undefined && views.every(isPlain)) {
    return { ...view, nullable, types: [...new Set(views.flatMap(({ types = [] }) => types))] };
  }
  return { ...view, nullable, alternatives: [...view.alternatives, ...alternatives] };
}

/** Whether a view says nothing but a type. */
function isPlain(view: View): boolean {
  return (
    view.types !== undefined &&
    view.values === undefined &&
    view.properties.size === 0 &&
    view.required.size === 0 &&
    view.additional === true &&
    view.items === undefined &&
    view.alternatives.length === 0 &&
    view.rest.size === 0
  );
}

function isNull(schema: unknown): boolean {
  const { type, const: constant, enum: values } = asObject(schema);
  return (
    type === "null" ||
    equal(type, ["null"]) ||
    equal(values, [null]) ||
    ("const" in asObject(schema) && constant === null)
  );
}

/** What a schema says by itself, without what it refers to. */
function own(node: Json): View {
  const listed =
    "const" in node ? [node["const"]] : Array.isArray(node["enum"]) ? (node["enum"] as unknown[]) : undefined;
  const known = node["x-known-values"];
  const values = Array.isArray(known) ? (known as unknown[]) : listed;
  const named = node["type"] === undefined ? undefined : [node["type"]].flat().map(String);
  const shaped = node["properties"] !== undefined ? ["object"] : undefined;
  const types = named ?? (listed && [...new Set(listed.map(typeName))]) ?? shaped;
  const nullable =
    (types === undefined || types.includes("null")) && (listed === undefined || listed.includes(null));
  const plain = types?.filter((type) => type !== "null");
  return {
    ...(plain && { types: plain }),
    nullable,
    ...(values && { values: values.filter((value) => value !== null) }),
    open: node["x-open-enum"] === true || Array.isArray(known),
    properties: new Map(Object.entries(asObject(node["properties"]))),
    required: new Set(asList(node["required"]).map(String)),
    additional: normalAdditional(node["additionalProperties"]),
    ...(node["items"] !== undefined && { items: node["items"] }),
    alternatives: [],
    rest: new Map(Object.entries(node).filter(([key]) => !structural.has(key))),
    site: new Map(),
  };
}

function normalAdditional(value: unknown): unknown {
  return value === undefined || equal(value, {}) ? true : value;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Both at once, as `allOf` has it. Where both describe the same, the outer one is heard. */
function merge(inner: View, outer: View): View {
  const types = intersect(inner.types, outer.types);
  const values = intersect(inner.values, outer.values);
  const items = both(inner.items, outer.items);
  const properties = new Map(inner.properties);
  for (const [name, schema] of outer.properties) properties.set(name, both(properties.get(name), schema));
  return {
    ...(types && { types }),
    nullable: inner.nullable && outer.nullable,
    ...(values && { values }),
    open:
      inner.values === undefined
        ? outer.open
        : outer.values === undefined
          ? inner.open
          : inner.open && outer.open,
    properties,
    required: new Set([...inner.required, ...outer.required]),
    additional:
      inner.additional === true
        ? outer.additional
        : outer.additional === true
          ? inner.additional
          : both(inner.additional, outer.additional),
    ...(items !== undefined && { items }),
    alternatives: [...inner.alternatives, ...outer.alternatives],
    rest: new Map([...inner.rest, ...inner.site, ...outer.rest]),
    site: new Map(),
  };
}

function both(a: unknown, b: unknown): unknown {
  if (a === undefined) return b;
  if (b === undefined || equal(a, b)) return a;
  return { allOf: [a, b] };
}

function intersect<T>(a: T[] | undefined, b: T[] | undefined): T[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const texts = new Set(b.map(stable));
  const common = a.filter((value) => texts.has(stable(value)));
  // An integer is a number.
  if (common.length === 0 && [...a, ...b].includes("integer" as T) && [...a, ...b].includes("number" as T))
    return ["integer" as T];
  return common;
}
