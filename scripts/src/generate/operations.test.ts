import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { emitOperations } from "./operations.js";

const answer = {
  description: "It.",
  content: { "application/json": { schema: { type: "object", required: ["id"] } } },
};

/** The emitted table. */
function emit(parts: Partial<Contract>): Record<string, unknown> {
  const contract = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "7" },
    servers: [],
    paths: {},
    ...parts,
  } as Contract;
  const [, literal = ""] =
    /export const contract: Contract = (.*);/.exec(emitOperations(contract, "shop")) ?? [];
  return JSON.parse(literal) as Record<string, unknown>;
}

function emitOperation(method: "get" | "post", operation: object): unknown {
  const paths = {
    "/things/{id}": { [method]: { operationId: "it", responses: { 200: answer }, ...operation } },
  };
  return (emit({ paths: paths as unknown as Contract["paths"] })["operations"] as { it: unknown }).it;
}

function responding(schema: object, type: string = "application/json"): object {
  return { responses: { 200: { description: "It.", content: { [type]: { schema } } } } };
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
  [
    "whose record is found by a member of the body",
    { "x-reconcile": { lookup: { operation: "it", where: { ref: { from: "body.ref" } } } } },
    { lookupKeys: ["ref"] },
  ],
  ["with a required body", { requestBody: { required: true, content: {} } }, { body: "required" }],
  ["with an optional body", { requestBody: { content: {} } }, { body: "optional" }],
  ["with query parameters", { parameters: [{ name: "q", in: "query", schema: {} }] }, { query: "optional" }],
  [
    "with a required query parameter",
    { parameters: [{ name: "q", in: "query", required: true, schema: {} }] },
    { query: "required" },
  ],
  ["that returns a list", responding({ type: "array" }), { response: "array" }],
  ["that returns an object which may be empty", responding({ type: "object" }), { response: "map" }],
  ["that returns any JSON", responding({}), { response: "any" }],
  [
    "that returns alternatives of one form",
    responding({ oneOf: [{ type: "object", required: ["a"] }, { type: "object" }] }),
    { response: "map" },
  ],
  ["that returns text", responding({ type: "string" }, "text/csv"), { response: "text" }],
  ["that returns a file", responding({ type: "string" }, "application/pdf"), { response: "blob" }],
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
  const emitted = emitOperations({ openapi: "3.1.0", ...parts, webhooks }, "shop");
  const [, literal = ""] = /export const webhookContract: WebhookContract = (.*);/.exec(emitted) ?? [];
  expect(JSON.parse(literal)).toEqual({
    id: "shop",
    title: "Shop",
    tag: "kind",
    names: ["thing.made", "thing.gone"],
  });
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

it("names the headers that authenticate and those that say which records are meant", () => {
  const parameters = [
    { name: "X-Account", in: "header", schema: {} },
    { name: "X-Buyer-Ip", in: "header", schema: { "x-sensitive": true } },
    { name: "X-Key", in: "header", schema: {} },
  ];
  const paths = { "/a": { get: { operationId: "it", parameters, responses: { 200: answer } } } };
  const securitySchemes = { key: { type: "apiKey", in: "header", name: "X-Sign" } };
  const parts = {
    paths: paths as unknown as Contract["paths"],
    components: { securitySchemes },
    "x-idempotency": { header: "x-key", repeated: "replays" as const },
  };
  expect(emit(parts)).toMatchObject({ sensitiveHeaders: ["x-sign"], contextHeaders: ["x-account"] });
});

it("refuses to store a secret for a lookup", () => {
  const schema = { type: "object", properties: { pan: { type: "string", "x-sensitive": true } } };
  const operation = {
    requestBody: { content: { "application/json": { schema } } },
    "x-reconcile": { lookup: { operation: "it", where: { pan: { from: "body.pan" } } } },
  };
  expect(() => emitOperation("post", operation)).toThrow(/it looks up by pan, which is sensitive/);
});

it("a title cannot end a comment", () => {
  const contract = { openapi: "3.1.0", info: { title: "*/ alert()", version: "1" }, servers: [], paths: {} };
  expect(emitOperations(contract, "shop")).toContain("/** What a client of the *\\/ alert() API needs");
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
    "x-envelope": { property: "status", success: "ok", failure: "error" },
    "x-final-codes": ["declined"],
    "x-idempotency": { header: "X-Key", repeated: "refused" as const, duplicate: "seen" },
    "x-problem": { code: "code", message: "reason" },
  };
  expect(emit(parts)).toEqual({
    id: "shop",
    title: "Shop",
    version: "7",
    servers: { live: "https://api.{id}.shop.example" },
    envelope: { property: "status", success: "ok", failure: "error" },
    finalCodes: ["declined"],
    idempotency: { header: "X-Key", repeated: "refused", duplicate: "seen" },
    problem: { code: "code", message: "reason" },
    operations: {},
  });
});
