/**
 * What we rely on openapi-typescript for, and what we add to it. Each promise is shown on a contract of a few lines, so
 * that another generator could be held to it.
 */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { emitTypes } from "./types.js";

/** The declaration of one schema, on one line. */
async function declarationOf(schema: object, others: object = {}): Promise<string> {
  const schemas = { It: schema, ...others };
  const { schema: types } = await emitTypes(contract({ components: { schemas } }));
  const { statements } = ts.createSourceFile("schema.ts", types, ts.ScriptTarget.ES2022);
  const found = statements.find(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === "It",
  );
  return types.slice(found?.pos, found?.end).replace(/\s+/g, " ").trim();
}

function contract(parts: object): Contract {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [],
    paths: {},
    ...parts,
  } as Contract;
}

describe("a schema becomes a type:", () => {
  it.each<[string, object, string]>([
    ["a closed enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
    ["an open enum", { type: "string", enum: ["a", "b"], "x-open-enum": true }, '"a" | "b" | (string & {})'],
    [
      "an open enum that may be null",
      { type: ["string", "null"], enum: ["a", null], "x-open-enum": true },
      '"a" | null | (string & {})',
    ],
    [
      "open enums in an array",
      { type: "array", items: { type: "string", enum: ["a"], "x-open-enum": true } },
      '("a" | (string & {}))[]',
    ],
    [
      "a tag with known values",
      { type: "string", not: { enum: ["a"] }, "x-known-values": ["b", "c"] },
      '"b" | "c"',
    ],
    ["bytes", { type: "string", format: "binary" }, "Blob"],
    ["const", { const: "a" }, '"a"'],
    ["a nullable string", { type: ["string", "null"] }, "string | null"],
    ["an integer or a string", { type: ["integer", "string"] }, "number | string"],
    ["no restriction", {}, "unknown"],
    ["alternatives", { oneOf: [{ const: "a" }, { type: "integer" }] }, '"a" | number'],
  ])("%s", async (_, schema, type) => {
    expect(await declarationOf(schema)).toBe(`export type It = ${type};`);
  });
});

describe("an object becomes an interface:", () => {
  const base = { Base: { type: "object", properties: { b: { type: "string" } } } };
  const extended = { type: "object", properties: { a: { type: "string" } } };
  it.each<[string, object, string, object?]>([
    ["a map", { type: "object", additionalProperties: { type: "string" } }, "It { [key: string]: string; }"],
    [
      "properties in the alphabet's order, whatever the contract's",
      { type: "object", required: ["b", "a"], properties: { b: { type: "string" }, a: { type: "string" } } },
      "It { a: string; b: string; }",
    ],
    [
      "a property with a default, which may still be left out",
      { type: "object", properties: { a: { type: "string", default: "x" } } },
      "It { /** @default x */ a?: string; }",
    ],
    [
      "properties beside any others",
      { type: "object", properties: { a: { type: "string" } }, additionalProperties: true },
      "It { a?: string; [key: string]: unknown; }",
    ],
    [
      "properties in addition to another schema's",
      { ...extended, allOf: [{ $ref: "#/components/schemas/Base" }] },
      "It extends Base { a?: string; }",
      base,
    ],
  ])("%s", async (_, schema, type, others) => {
    expect(await declarationOf(schema, others)).toBe(`export interface ${type}`);
  });

  it("but not with a property that the other schema has too", async () => {
    const schema = {
      type: "object",
      properties: { b: { const: "x" } },
      allOf: [{ $ref: "#/components/schemas/Base" }],
    };
    expect(await declarationOf(schema, base)).toBe('export type It = { b?: "x"; } & Base;');
  });
});

describe("documentation", () => {
  const describeMember = (schema: object) => declarationOf({ type: "object", properties: { a: schema } });
  it.each<[string, object, string]>([
    [
      "has the description first, without format and type",
      { type: "string", enum: ["x"], format: "word", description: "A word.", default: "x" },
      '/** * A word. * @default x */ a?: "x"',
    ],
    ["is left out where only the type would be repeated", { const: "x" }, 'a?: "x"'],
    ["cannot end its comment", { type: "string", description: "a */ b" }, "/** a *\\/ b */ a?: string"],
  ])("%s", async (_, schema, member) => {
    expect(await describeMember(schema)).toBe(`export interface It { ${member}; }`);
  });

  it("of a reference is that of the schema", async () => {
    const schema = { type: "object", properties: { a: { $ref: "#/components/schemas/Word" } } };
    const others = { Word: { type: "string", description: "A word." } };
    expect(await declarationOf(schema, others)).toBe("export interface It { /** A word. */ a?: Word; }");
  });

  it("of a schema stands at its declaration", async () => {
    expect(await declarationOf({ type: "string", description: "A word." })).toBe(
      "/** A word. */ export type It = string;",
    );
  });
});

it("a shared schema is also found among the components", async () => {
  const { schema } = await emitTypes(contract({ components: { schemas: { It: { type: "string" } } } }));
  expect(schema).toMatch(/export interface components \{\s*schemas: \{\s*It: It;/);
});

it("a webhook's type is the payload, by its name", async () => {
  const post = {
    summary: "A thing was made",
    description: "Sent once.",
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Made" } } } },
    "x-source": { page: "https://docs.example/made" },
  };
  const { schema: types } = await emitTypes(
    contract({
      webhooks: { "thing.made": { post } },
      components: { schemas: { Made: { type: "string" } } },
    }),
  );
  expect(types.slice(types.indexOf("/** The body of each notification"))).toBe(
    `/** The body of each notification, by its type. */
export type webhooks = {
/**
 * A thing was made
 *
 * Sent once.
 *
 * @see https://docs.example/made
 */
"thing.made": Made;
};
`,
  );
});

it("operations are documented where they are called by id", async () => {
  const { operations: types } = await emitTypes(
    contract({
      paths: {
        "/things": {
          post: {
            operationId: "makeThing",
            summary: "Make a thing",
            description: "Makes it */ at once.",
            "x-source": { page: "https://docs.example/things" },
            deprecated: true,
            responses: { 204: { description: "Done." } },
          },
        },
      },
    }),
  );
  expect(types).toBe(`export interface operations {
/**
 * Make a thing
 *
 * Makes it *\\/ at once.
 *
 * \`POST /things\`
 *
 * @see https://docs.example/things
 * @deprecated
 */
makeThing: {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** Done. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
};
}
`);
});
