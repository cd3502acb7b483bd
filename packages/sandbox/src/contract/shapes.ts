import type { Document } from "./document.js";

interface Schema {
  readonly const?: unknown;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What the contract says of an object's members, so that code need not say it again. */
export interface Shapes {
  /** The members that are known beforehand: constants and defaults, and null where it is allowed. */
  blank(schema: string): Record<string, unknown>;
  /** A value with only those members that the schema has. */
  take(schema: string, value: object): Record<string, unknown>;
}

export function createShapes(document: Document): Shapes {
  const { schemas = {} } = (document.components ?? {}) as { schemas?: Record<string, Schema> };
  const propertiesOf = (name: string): Readonly<Record<string, Schema>> => {
    const { properties } = schemas[name] ?? {};
    if (properties === undefined) throw new Error(`The contract has no object ${name}`);
    return properties;
  };
  return {
    blank: (name) =>
      Object.fromEntries(
        Object.entries(propertiesOf(name)).flatMap(([member, schema]): [string, unknown][] => {
          if (schema.const !== undefined) return [[member, schema.const]];
          if (schema.default !== undefined) return [[member, schema.default]];
          return admitsNull(schema) ? [[member, null]] : [];
        }),
      ),
    take: (name, value) => {
      const known = propertiesOf(name);
      return Object.fromEntries(Object.entries(value).filter(([member]) => Object.hasOwn(known, member)));
    },
  };
}

function admitsNull({ type, anyOf = [], oneOf = [] }: Schema): boolean {
  return (
    type === "null" || (Array.isArray(type) && type.includes("null")) || [...anyOf, ...oneOf].some(admitsNull)
  );
}
