/**
 * What we rely on openapi-typescript for, and what we add to it. Each promise is shown on a contract of a few lines, so
 * that another generator could be held to it.
 */
import { describe, expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { emitTypes } from "./types.js";

/** The types of one schema, on one line. */
async function typeOf(schema: object): Promise<string> {
  const types = await emitTypes(contract({ components: { schemas: { It: schema } } }));
  const [, found = ""] = /\bIt: ([\s\S]*?);\s*\};\s*responses/.exec(types) ?? [];
  return found.replace(/\s+/g, " ");
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
    ["a map", { type: "object", additionalProperties: { type: "string" } }, "{ [key: string]: string; }"],
    [
      "a required property",
      { type: "object", required: ["a"], properties: { a: { type: "string" } } },
      "{ a: string; }",
    ],
    [
      "a property with a default, which may still be left out",
      { type: "object", properties: { a: { type: "string", default: "x" } } },
      "{ /** @default x */ a?: string; }",
    ],
    ["alternatives", { oneOf: [{ const: "a" }, { type: "integer" }] }, '"a" | number'],
  ])("%s", async (_, schema, type) => {
    expect(await typeOf(schema)).toBe(type);
  });
});

it("properties come in the alphabet's order, whatever the contract's", async () => {
  const properties = { b: { type: "string" }, a: { type: "string" } };
  expect(await typeOf({ type: "object", required: ["b", "a"], properties })).toBe(
    "{ a: string; b: string; }",
  );
});

it("every shared schema is a type of its own", async () => {
  const types = await emitTypes(contract({ components: { schemas: { It: { type: "string" } } } }));
  expect(types).toMatch(/export type It = components\['schemas'\]\['It'\]/);
});

it("a webhook's type is the payload, by its name", async () => {
  const post = {
    summary: "A thing was made",
    description: "Sent once.",
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Made" } } } },
    "x-source": { page: "https://docs.example/made" },
  };
  const types = await emitTypes(
    contract({
      webhooks: { "thing.made": { post } },
      components: { schemas: { Made: { type: "string" } } },
    }),
  );
  expect(types.slice(types.indexOf("/** The body of each notification"))).toBe(
    `/** The body of each notification, by the name of its kind. */
export type webhooks = {
/**
 * A thing was made
 *
 * Sent once.
 *
 * @see https://docs.example/made
 */
"thing.made": components["schemas"]["Made"];
};
`,
  );
});

it("operations are documented where they are called by id", async () => {
  const types = await emitTypes(
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
  const start = types.indexOf("export interface operations");
  expect(types.slice(start, types.indexOf("/** The body of each notification")))
    .toBe(`export interface operations {
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
            /** @description Done. */
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
