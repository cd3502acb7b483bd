import type { Document } from "./document.js";

interface Schema {
  readonly const?: unknown;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Facts about the contract's object schemas, so that code does not repeat them. */
export interface Schemas {
  /**
   * Returns the members whose value follows from the schema: constants, defaults, and null for nullable members.
   *
   * @throws Error if the contract has no object schema of this name.
   */
  defaults(schema: string): Record<string, unknown>;
  /**
   * Returns a copy of `value` that has only the members declared by the schema.
   *
   * @throws Error if the contract has no object schema of this name.
   */
  pick(schema: string, value: object): Record<string, unknown>;
  /**
   * Returns the values that the schema of a string lists.
   *
   * @throws Error if the contract has no schema of this name that lists values.
   */
  values(schema: string): readonly string[];
}

/** Reads the object schemas of a contract's `components`. */
export function createSchemas(document: Document): Schemas {
  const schemas: Readonly<Record<string, Schema>> = document.components?.schemas ?? {};
  const propertiesOf = (name: string): Readonly<Record<string, Schema>> => {
    const { properties } = schemas[name] ?? {};
    if (properties === undefined) throw new Error(`The contract has no object schema "${name}"`);
    return properties;
  };
  return {
    defaults: (name) =>
      Object.fromEntries(
        Object.entries(propertiesOf(name)).flatMap(([member, schema]): [string, unknown][] => {
          if (schema.const !== undefined) return [[member, schema.const]];
          if (schema.default !== undefined) return [[member, schema.default]];
          return isNullable(schema) ? [[member, null]] : [];
        }),
      ),
    pick: (name, value) => {
      const known = propertiesOf(name);
      return Object.fromEntries(Object.entries(value).filter(([member]) => Object.hasOwn(known, member)));
    },
    values: (name) => {
      const { enum: values } = schemas[name] ?? {};
      if (values === undefined) throw new Error(`The contract has no schema "${name}" that lists values`);
      return values.map(String);
    },
  };
}

function isNullable({ type, anyOf = [], oneOf = [] }: Schema): boolean {
  return (
    type === "null" || (Array.isArray(type) && type.includes("null")) || [...anyOf, ...oneOf].some(isNullable)
  );
}
