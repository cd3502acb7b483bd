import ts from "typescript";
import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { describeCalls } from "./calls.js";
import { emitClient } from "./client.js";
import { emitTypes } from "./types.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const respond = (schema: object) => ({ 200: content(schema), default: content(reference("Refusal")) });
const object = (properties: object) => ({ type: "object", required: [], properties });
const string = { type: "string" };

const source = { page: "https://docs.example", read: "2026-11", confidence: "documented" };

/** The client module of a shop with the given operations, by path and method. */
async function emit(paths: Record<string, Record<string, object>>, parts: object = {}): Promise<string> {
  const described = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        { summary: "S", description: "D", "x-source": source, ...operation },
      ]),
    ),
  ]);
  const contract = {
    openapi: "3.1.0",
    info: { title: "My Shop", version: "1" },
    servers: [
      { url: "https://test.example", "x-environment": "test" },
      { url: "https://shop.example", "x-environment": "live" },
    ],
    security: [{ secret: [] }],
    paths: Object.fromEntries(described) as Contract["paths"],
    components: {
      schemas: {
        Thing: object({ id: string }),
        ThingRequest: object({ name: string }),
        Things: object({ items: { type: "array", items: reference("Thing") } }),
        Refusal: object({ code: string }),
        ...(parts as { schemas?: object }).schemas,
      },
    },
    ...parts,
  } as Contract;
  const calls = describeCalls(contract, "my-shop");
  const { further } = await emitTypes(contract, calls.named);
  return emitClient(contract, "my-shop", calls, further);
}

/** The method of an interface, on one line. */
function methodOf(module: string, name: string, client: string = "MyShopClient"): string | undefined {
  const { statements } = ts.createSourceFile("client.ts", module, ts.ScriptTarget.ES2022);
  const declaration = statements
    .filter(ts.isInterfaceDeclaration)
    .find((statement) => statement.name.text === client);
  const member = declaration?.members.find(
    (each) => each.name !== undefined && (each.name as ts.Identifier).text === name,
  );
  if (member === undefined) return undefined;
  return module
    .slice(member.pos, member.end)
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const path = (name: string) => ({ name, in: "path", required: true, schema: string });

it.each<[string, string, string, object, string]>([
  [
    "a read",
    "/things/{thing_id}",
    "get",
    { parameters: [path("thing_id")], responses: respond(reference("Thing")) },
    "it(thingId: string, options?: CallOptions): Call<Thing>;",
  ],
  [
    "path parameters in the order of the template",
    "/a/{b}/c/{d}",
    "delete",
    { parameters: [path("d"), path("b")], responses: { 204: {}, default: content(reference("Refusal")) } },
    "it(b: string, d: string, options?: CallOptions): Call<undefined>;",
  ],
  [
    "a required body",
    "/things",
    "post",
    {
      requestBody: { required: true, ...content(reference("ThingRequest")) },
      responses: respond(reference("Thing")),
    },
    "it(body: ThingRequest, options?: CallOptions): Call<Thing>;",
  ],
  [
    "an optional body without a name",
    "/things",
    "post",
    {
      requestBody: content(object({ a: string })),
      responses: respond({ type: "array", items: reference("Thing") }),
    },
    "it(body?: ItBody, options?: CallOptions): Call<Thing[]>;",
  ],
  [
    "a list",
    "/things",
    "get",
    {
      parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
      "x-pagination": { kind: "cursor", items: "items" },
      responses: respond(reference("Things")),
    },
    "it(query?: ItQuery, options?: CallOptions): ListCall<Thing, Things>;",
  ],
  [
    "a body and a query",
    "/things",
    "post",
    {
      parameters: [{ name: "q", in: "query", required: true, schema: string }],
      requestBody: content(reference("ThingRequest")),
      responses: respond({}),
    },
    "it(body: ThingRequest | undefined, options: ItOptions): Call<unknown>;",
  ],
  [
    "a response that may be empty",
    "/things",
    "post",
    { responses: { 200: content(reference("Thing")), 204: {}, default: content(reference("Refusal")) } },
    "it(options?: CallOptions): Call<Thing | undefined>;",
  ],
])("the signature of %s", async (_, place, method, operation, signature) => {
  const module = await emit({ [place]: { [method]: { operationId: "it", ...operation } } });
  expect(methodOf(module, "it")).toBe(signature);
});

const get = { operationId: "getThing", responses: respond(reference("Thing")) };

it("header parameters are options; the idempotency key is not among them", async () => {
  const header = (name: string) => ({ name, in: "header", schema: string, description: "A header." });
  const parameters = [header("X-Key"), header("X-My-Shop-Account-Id")];
  const module = await emit(
    {
      "/a": { get },
      "/b": { get: { ...get, operationId: "b" }, post: { ...get, operationId: "c", parameters } },
    },
    { "x-idempotency": { header: "x-key", repeated: "replays" } },
  );
  expect(methodOf(module, "c")).toBe("c(options?: AccountOptions): Call<Thing>;");
  expect(module).toContain("export interface AccountOptions extends core.CallOptions<AccountHeaders> {}");
  expect(module).toMatch(
    /export interface AccountHeaders \{\s*\/\*\* A header\. \*\/\s*"X-My-Shop-Account-Id"\?: string;\s*\}/,
  );
});

it("a failure in an envelope is an error, not data", async () => {
  const tagged = (value: string) => object({ status: { const: value } });
  const schemas = { Done: tagged("ok"), Failure: tagged("error"), Refusal: tagged("error") };
  const responses = respond({ oneOf: [reference("Done"), reference("Failure")] });
  const module = await emit(
    { "/a": { get: { ...get, responses } } },
    { components: { schemas }, "x-envelope": { property: "status", success: "ok", failure: "error" } },
  );
  expect(methodOf(module, "getThing")).toBe("getThing(options?: CallOptions): Call<Done>;");
  expect(module).toContain("export type MyShopErrorBody = Failure | Refusal;");
});

it("other credentials have clients of their own", async () => {
  const module = await emit({
    "/a": { get },
    "/b": { get: { ...get, operationId: "both", security: [{ secret: [] }, { publishableKey: [] }] } },
    "/c": { get: { ...get, operationId: "public", security: [] } },
    "/d": { get: { ...get, operationId: "device", security: [{ publishableKey: [] }] } },
  });
  const has = (client: string) =>
    ["getThing", "both", "public", "device"].filter((name) => methodOf(module, name, client) !== undefined);
  expect(has("MyShopClient")).toEqual(["getThing", "both", "public"]);
  expect(has("MyShopPublishableKeyClient")).toEqual(["both", "device"]);
  expect(has("MyShopUnauthenticatedClient")).toEqual(["public"]);
});

it("calls by path have a function type by path, and a method by HTTP method", async () => {
  const module = await emit({
    "/things/{id}": { get: { ...get, parameters: [path("id")] } },
    "/things": { get: { ...get, operationId: "list" } },
  });
  expect(methodOf(module, "/things/{id}", "MyShopGetPaths")).toBe(
    '"/things/{id}": (init: GetThingInit) => Promise<Result<Thing>>;',
  );
  expect(methodOf(module, "params", "GetThingInit")).toBe("params: { path: { id: string } };");
  expect(methodOf(module, "/things", "MyShopGetPaths")).toBe(
    '"/things": (init?: CallOptions) => Promise<Result<Thing>>;',
  );
  expect(methodOf(module, "GET")).toContain("GET<Path extends keyof MyShopGetPaths>(path: Path,");
});

it("names the environments", async () => {
  expect(await emit({ "/a": { get } })).toContain('export type MyShopEnvironment = "test" | "live";');
});
