/** Handlers that are derived from a contract: nested records, numbers as IDs, an envelope, an action and pages. */
import { describe, expect, it } from "vitest";
import type { Document } from "../src/contract/document.js";
import { listOperations } from "../src/contract/operations.js";
import { Engine } from "../src/engine/engine.js";
import type { Handler } from "../src/engine/handler.js";
import { createPresent } from "../src/engine/outcome.js";
import { createIds } from "../src/engine/ids.js";
import { Resources } from "../src/engine/resource/resources.js";
import { testResources } from "./resource-conformance.js";

const text = { type: "string" };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, value: unknown) => ({
  content: { "application/json": { schema, examples: { example: { value } } } },
});
const customer = {
  id: "cus_1",
  object: "customer",
  name: "Ada",
  level: "basic",
  note: null,
  address: { city: "Osaka" },
};
const shown = { "200": json(reference("CustomerResponse"), { data: customer }) };
const card = { id: 1, customer_id: "cus_1", limit: 500, brand: "visa" };
const customerBody = json(reference("NewCustomer"), { name: "Ada", pin: "1234" });

const contract = {
  paths: {
    "/customers": {
      get: {
        operationId: "listCustomers",
        "x-pagination": { kind: "cursor", cursor: "after", limit: "limit", items: "data", next: "meta.next" },
        responses: { "200": json(reference("CustomerPage"), { data: [customer], meta: { next: "cus_9" } }) },
      },
      post: { operationId: "createCustomer", requestBody: customerBody, responses: { "201": shown["200"] } },
    },
    "/customers/{customer_id}": {
      get: { operationId: "showCustomer", responses: shown },
      put: {
        operationId: "updateCustomer",
        requestBody: json(reference("NewCustomer"), { name: "Grace" }),
        responses: shown,
      },
      delete: { operationId: "deleteCustomer", responses: { "204": {} } },
    },
    "/customers/{customer_id}/block": { post: { operationId: "blockCustomer", responses: shown } },
    "/customers/{customer_id}/cards": {
      get: {
        operationId: "listCards",
        responses: { "200": json({ type: "array", items: reference("Card") }, []) },
      },
      post: {
        operationId: "issueCard",
        requestBody: json({ type: "object" }, { limit: 500 }),
        responses: { "200": json(reference("Card"), card) },
      },
    },
    "/customers/{customer_id}/cards/{card_number}": {
      delete: { operationId: "cancelCard", responses: { "200": json(reference("Card"), card) } },
    },
    "/balance": {
      get: { operationId: "showBalance", responses: { "200": json({ type: "object" }, { amount: 7 }) } },
    },
  },
  components: {
    schemas: {
      NewCustomer: { type: "object", properties: { name: text, pin: text } },
      Customer: {
        type: "object",
        additionalProperties: false,
        required: ["id", "object", "name", "level", "note", "address", "updated_at"],
        properties: {
          id: text,
          object: { const: "customer" },
          name: text,
          level: { enum: ["basic", "gold"], default: "basic" },
          note: { type: ["string", "null"] },
          address: { type: "object", properties: { city: text } },
          updated_at: { type: "string", format: "date-time" },
        },
      },
      CustomerResponse: { type: "object", required: ["data"], properties: { data: reference("Customer") } },
      CustomerPage: {
        type: "object",
        properties: {
          data: { type: "array", items: reference("Customer") },
          meta: { type: "object", required: ["next"], properties: { next: { type: ["string", "null"] } } },
        },
      },
      Card: {
        type: "object",
        required: ["id", "customer_id", "brand"],
        properties: { id: { type: "integer" }, customer_id: text, limit: { type: "integer" }, brand: text },
      },
    },
  },
};

// The fixture has only the parts of a contract that the sandbox reads here.
const document = contract as unknown as Document;
const operations = listOperations(document);

/** Returns a function that serves requests from memory, and holds each response to the contract. */
function createClient(decline = false) {
  const resources = new Resources<Record<string, unknown>>(document, {
    pageSize: 2,
    decline: () => (decline ? { refused: "declined", code: "declined", reason: "A test" } : undefined),
  });
  const handlers = Object.fromEntries(operations.map(({ id }) => [id, resources.handler(id) as Handler]));
  const engine = new Engine({
    handlers,
    idempotency: undefined,
    baseUrl: "http://bank.test",
    ids: createIds(1, "bank"),
    present: createPresent(document, (refusal) => ({
      status: refusal.refused === "missing" ? 404 : 409,
      body: refusal,
    })),
    onChange: () => {},
  });
  return async (
    path: string,
    init: { method: string; body?: string } = { method: "GET" },
  ): Promise<Response> => {
    const url = new URL(path, "http://bank.test");
    const [operation, match] = operations.flatMap((one) => {
      const pattern = new RegExp(`^${one.path.replace(/\{([^{}]+)\}/g, "(?<$1>[^/]+)")}$`);
      const found = one.method.toUpperCase() === init.method ? pattern.exec(url.pathname) : null;
      return found ? ([one, found] as const) : [];
    });
    if (operation === undefined || match === undefined || !("id" in operation)) throw new Error(path);
    const call = {
      operation: operation.id,
      at: "2026-03-01T09:15:00.000Z",
      path: { ...Object(match).groups },
      query: Object.fromEntries(url.searchParams),
      header: {},
      body: init.body === undefined ? undefined : JSON.parse(init.body),
    };
    const outcome = await engine.execute(call, { readOnly: operation.method === "get" });
    if (outcome.refusal === undefined) expect(outcome.violations).toEqual([]);
    return new Response(outcome.text ?? null, { status: outcome.status });
  };
}

type Client = ReturnType<typeof createClient>;

const post = async (send: Client, path: string, body: object = {}) => {
  const response = await send(path, { method: "POST", body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const get = async (send: Client, path: string) => (await send(path)).json();

describe("every collection", () => testResources(contract, createClient()));

it("fills in constants, defaults, null, times and examples, and does not return members that the response lacks", async () => {
  const { body } = await post(createClient(), "/customers", { name: "Ada", pin: "1234", level: "wrong" });
  expect(body.data).toEqual({
    id: expect.stringMatching(/^cus_[0-9a-z]{20}$/),
    object: "customer",
    name: "Ada",
    level: "basic",
    note: null,
    address: { city: "Osaka" },
    updated_at: "2026-03-01T09:15:00.000Z",
  });
});

it("divides a list by cursors, and the last page has none", async () => {
  const send = createClient();
  for (const name of ["a", "b", "c"]) await post(send, "/customers", { name });
  const first = await get(send, "/customers");
  expect(first.data.map(({ name }: { name: string }) => name)).toEqual(["a", "b"]);
  const second = await get(send, `/customers?after=${first.meta.next}`);
  expect(second.data.map(({ name }: { name: string }) => name)).toEqual(["c"]);
  expect(second.meta.next).toBeNull();
  expect((await get(send, "/customers?name=b")).data).toHaveLength(1);
  expect((await send("/customers?after=nobody")).status).toBe(404);
});

it("keeps nested records apart, and refuses those of an unknown owner", async () => {
  const send = createClient();
  const [one, two] = [await post(send, "/customers"), await post(send, "/customers")];
  const issued = await post(send, `/customers/${one.body.data.id}/cards`, { limit: 9 });
  expect(issued.body).toEqual({
    id: expect.any(Number),
    customer_id: one.body.data.id,
    limit: 9,
    brand: "visa",
  });
  expect(await get(send, `/customers/${one.body.data.id}/cards`)).toEqual([issued.body]);
  expect(await get(send, `/customers/${two.body.data.id}/cards`)).toEqual([]);
  expect((await send("/customers/nobody/cards")).status).toBe(404);
});

it("an action on a record returns that record, and what cannot be derived returns the example", async () => {
  const send = createClient();
  const { body } = await post(send, "/customers", { name: "Ada" });
  expect((await post(send, `/customers/${body.data.id}/block`)).body).toEqual(body);
  expect((await post(send, "/customers/nobody/block")).status).toBe(404);
  expect(await get(send, "/balance")).toEqual({ amount: 7 });
});

it("refuses a declined request and an ID that is taken, and stores nothing", async () => {
  const declining = createClient(true);
  expect((await post(declining, "/customers", { name: "Ada" })).body).toMatchObject({ code: "declined" });
  expect((await get(declining, "/customers")).data).toEqual([]);
  const send = createClient();
  await post(send, "/customers", { id: "mine", name: "Ada" });
  expect((await post(send, "/customers", { id: "mine", name: "Eve" })).body.refused).toBe("duplicate");
  expect((await get(send, "/customers/mine")).data.name).toBe("Ada");
});
