import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { emitOperations } from "./operations.js";

const answer = { description: "It.", content: { "application/json": {} } };

/** The emitted module's value. */
function emit(parts: Partial<Contract>): Record<string, unknown> {
  const contract = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "7" },
    servers: [],
    paths: {},
    ...parts,
  } as Contract;
  const [, literal = ""] = /export const contract = (.*) as const;/s.exec(emitOperations(contract)) ?? [];
  return JSON.parse(literal) as Record<string, unknown>;
}

function emitOperation(method: "get" | "post", operation: object): unknown {
  const paths = {
    "/things/{id}": { [method]: { operationId: "it", responses: { 200: answer }, ...operation } },
  };
  return (emit({ paths: paths as unknown as Contract["paths"] })["operations"] as { it: unknown }).it;
}

it("an operation that is as most are has only method and path", () => {
  expect(emitOperation("get", { summary: "S", description: "D", "x-source": {} })).toEqual({
    method: "get",
    path: "/things/{id}",
  });
  expect(emitOperation("get", { "x-retry": "safe" })).toEqual({ method: "get", path: "/things/{id}" });
  expect(emitOperation("post", { "x-retry": "never" })).toEqual({ method: "post", path: "/things/{id}" });
});

it.each<[string, object, object]>([
  ["that may be repeated with its key", { "x-retry": "with-key" }, { retry: "with-key" }],
  ["that only reads", { "x-retry": "safe" }, { retry: "safe" }],
  ["with one that finds out", { "x-reconcile": "showThing" }, { reconcile: "showThing" }],
  ["that is paged", { "x-pagination": { kind: "page" } }, { pagination: { kind: "page" } }],
  [
    "that may answer with nothing",
    { responses: { 200: answer, 204: { description: "Gone." } } },
    { empty: true },
  ],
  [
    "with a server of its own",
    { servers: [{ url: "https://cards.example", "x-environment": "live" }] },
    { servers: { live: "https://cards.example" } },
  ],
])("an operation %s says so", (_, operation, fact) => {
  expect(emitOperation("post", operation)).toEqual({ method: "post", path: "/things/{id}", ...fact });
});

it("what a receiver of webhooks needs stands apart", () => {
  const webhooks = { "thing.made": {}, "thing.gone": {} } as unknown as NonNullable<Contract["webhooks"]>;
  const parts = {
    info: { title: "Shop", version: "7" },
    servers: [],
    paths: {},
    "x-webhooks": { tag: "kind" },
  };
  const emitted = emitOperations({ openapi: "3.1.0", ...parts, webhooks });
  const [, literal = ""] = /export const webhookContract = (.*) as const;/.exec(emitted) ?? [];
  expect(JSON.parse(literal)).toEqual({ title: "Shop", tag: "kind", names: ["thing.made", "thing.gone"] });
});

it("says which security schemes it takes, where they are not the contract's", () => {
  const security = [{ key: [] }];
  const emitted = (own?: unknown) =>
    emit({
      security,
      paths: {
        "/a": { get: { operationId: "it", responses: { 200: answer }, security: own } },
      } as unknown as Contract["paths"],
    })["operations"];
  expect(emitted([{ key: ["scope"] }])).toEqual({ it: { method: "get", path: "/a" } });
  expect(emitted([{ key: [] }, { public: [] }])).toEqual({
    it: { method: "get", path: "/a", security: ["key", "public"] },
  });
  expect(emitted([])).toEqual({ it: { method: "get", path: "/a", security: [] } });
});

it("names what is sensitive: members at any depth, parameters, and headers that authenticate", () => {
  const deep = { properties: { pan: { type: "string", "x-sensitive": true }, amount: { type: "integer" } } };
  const components = {
    schemas: { Card: { properties: { card: { items: deep } } } },
    parameters: { T: { name: "t", in: "query", schema: { "x-sensitive": true } } },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Sign" } },
  };
  expect(emit({ components })["sensitive"]).toEqual(["pan", "t", "x-sign"]);
});

it("a path's own servers are those of its operations", () => {
  const paths = {
    "/cards": {
      servers: [{ url: "https://cards.example", "x-environment": "live" }],
      post: { operationId: "it", responses: { 200: answer } },
    },
  };
  expect(emit({ paths: paths as unknown as Contract["paths"] })["operations"]).toEqual({
    it: { method: "post", path: "/cards", servers: { live: "https://cards.example" } },
  });
});

it("the provider's facts stand beside the operations", () => {
  const parts = {
    servers: [{ url: "https://api.{id}.shop.example", "x-environment": "live" }],
    "x-failure": { property: "status", value: "error" },
    "x-idempotency": { header: "X-Key", repeated: "refused" as const, duplicate: "seen" },
    "x-problem": { code: "code", message: "reason" },
  };
  expect(emit(parts)).toEqual({
    title: "Shop",
    version: "7",
    servers: { live: "https://api.{id}.shop.example" },
    failure: { property: "status", value: "error" },
    idempotency: { header: "X-Key", repeated: "refused", duplicate: "seen" },
    problem: { code: "code", message: "reason" },
    sensitive: [],
    operations: {},
  });
});
