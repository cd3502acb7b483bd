import { describe, expect, it } from "vitest";
import { json, startServer, type Seen } from "../test/server.js";
import { createShopClient, shop, shopReconciliation } from "../test/shop.js";
import { settle, type Contract, type Lookup, type Reconciliation, type UnknownOutcome } from "./index.js";

const hour = 3_600_000;
const refusal = { status: "error", code: "no", reason: "r" };

async function startShop(answer: (request: Seen) => [status: number, body: unknown], contract?: Contract) {
  const { url, seen } = await startServer((response, request) => json(response, ...answer(request)));
  return { client: createShopClient({ baseUrl: url }, contract), seen };
}

function outcomeOf(operation: string, age: number, parameters: UnknownOutcome["parameters"]): UnknownOutcome {
  const at = new Date(Date.now() - age).toISOString();
  return { provider: "shop", operation, firstAttemptAt: at, lastAttemptAt: at, hasBody: true, parameters };
}

/** The rule of createOrder without the repetition. */
function lookupRule(changes: Partial<Lookup> = {}): Reconciliation {
  const { lookup } = shopReconciliation["createOrder"] ?? {};
  return { createOrder: { lookup: { ...(lookup as Lookup), ...changes } } };
}

const list = (...items: unknown[]) => ({ status: "ok", items });
const created = (age: number) => outcomeOf("createOrder", age, { "body.reference": "r1" });
const updated = (age: number) => outcomeOf("updateOrder", age, { "path.id": "o1" });
const deleted = (age: number) => outcomeOf("deleteOrder", age, { "path.id": "o1" });

describe("a record that the request created", () => {
  it.each([0, 2 * hour])("shows that it happened, %i ms later", async (age) => {
    const record = { id: "o2", reference: "r1" };
    const { client, seen } = await startShop(() => [200, list({ id: "o1", reference: "r0" }, record)]);
    await expect(settle(client, lookupRule(), created(age))).resolves.toEqual({
      state: "happened",
      data: record,
    });
    expect(seen).toMatchObject([{ method: "GET", url: "/orders?reference=r1" }]);
  });

  it("may be on a later page", async () => {
    const record = { id: "o2", reference: "r1" };
    const { client, seen } = await startShop(({ url }) => [
      200,
      url.includes("cursor=c2") ? list(record) : { ...list({ reference: "r0" }), next: "c2" },
    ]);
    await expect(settle(client, lookupRule(), created(0))).resolves.toEqual({
      state: "happened",
      data: record,
    });
    expect(seen.map(({ url }) => url)).toEqual(["/orders?reference=r1", "/orders?reference=r1&cursor=c2"]);
  });

  it("proves by its absence that nothing happened, but only when the request can no longer arrive", async () => {
    const { client } = await startShop(() => [200, list({ id: "o1", reference: "r0" })]);
    await expect(settle(client, lookupRule(), created(hour + 1000))).resolves.toEqual({
      state: "did_not_happen",
    });
    const early = await settle(client, lookupRule(), created(hour - 60_000));
    expect(early).toMatchObject({
      state: "unknown",
      reason: "the provider has no record of it yet; the request may still arrive",
    });
    const { retryAfter = 0 } = early as { retryAfter?: number };
    expect(retryAfter).toBeGreaterThan(50_000);
    expect(retryAfter).toBeLessThanOrEqual(60_000);
  });

  it("is waited for from the last attempt, not from the first", async () => {
    const { client } = await startShop(() => [200, list()]);
    const outcome = { ...created(2 * hour), lastAttemptAt: new Date().toISOString() };
    await expect(settle(client, lookupRule(), outcome)).resolves.toMatchObject({ state: "unknown" });
  });

  it.each([
    ["404", 404, refusal],
    ["no records", 200, list()],
  ])("is missing: %s", async (_, status, content) => {
    const { client } = await startShop(() => [status, content]);
    await expect(settle(client, lookupRule(), created(2 * hour))).resolves.toEqual({
      state: "did_not_happen",
    });
    await expect(settle(client, lookupRule(), created(0))).resolves.toMatchObject({ state: "unknown" });
  });

  it.each([
    ["403", 403, refusal],
    ["503", 503, refusal],
    ["a page that is none", 200, "<h1>"],
    ["a response without the list", 200, { status: "ok", orders: [] }],
    ["a list that is none", 200, { status: "ok", items: {} }],
    ["the same cursor again and again", 200, { ...list(), next: "c1" }],
    ["404 in another format", 404, "not found"],
  ])("is not proved missing by %s", async (_, status, content) => {
    const { client } = await startShop(() => [status, content]);
    const verdict = await settle(client, lookupRule(), created(2 * hour));
    expect(verdict).toMatchObject({ state: "unknown", retryAfter: 30_000 });
  });

  it.each([
    ["a response without the list", { status: "ok" }],
    ["a list that is none", { status: "ok", items: null }],
  ])("is not proved missing by %s, where the list has no pages", async (_, content) => {
    const { pagination: __, ...listOrders } = shop.operations["listOrders"] ?? { method: "get", path: "/" };
    const contract: Contract = { ...shop, operations: { ...shop.operations, listOrders } };
    const { client } = await startShop(() => [200, content], contract);
    const verdict = await settle(client, lookupRule(), created(2 * hour));
    expect(verdict).toMatchObject({ state: "unknown" });
  });

  it("cannot be recognised without its identifier", async () => {
    const { client, seen } = await startShop(() => [200, list({ id: "o1" })]);
    const verdict = await settle(client, lookupRule(), outcomeOf("createOrder", 2 * hour, {}));
    expect(verdict).toEqual({
      state: "unknown",
      reason: "the request had no body.reference, by which its record could be recognised",
    });
    expect(seen).toEqual([]);
  });

  it("is recognised by the body that is given now, where the outcome has no identifier", async () => {
    const record = { id: "o1", reference: "r1" };
    const { client } = await startShop(() => [200, list(record)]);
    const body = { reference: "r1" };
    const verdict = await settle(client, lookupRule(), outcomeOf("createOrder", 0, {}), { body });
    expect(verdict).toEqual({ state: "happened", data: record });
  });

  it("must fulfil all conditions", async () => {
    const rule = lookupRule({
      where: { "order.reference": { from: "body.reference" }, "order.state": { in: ["paid", "open"] } },
    });
    const state = async (order: unknown): Promise<string> => {
      const { client } = await startShop(() => [200, list({ order })]);
      return (await settle(client, rule, created(2 * hour))).state;
    };
    expect(await state({ reference: "r1", state: "open" })).toBe("happened");
    expect(await state({ reference: "r1", state: "failed" })).toBe("did_not_happen");
    expect(await state({ reference: "r0", state: "paid" })).toBe("did_not_happen");
    expect(await state({ state: "paid" })).toBe("did_not_happen");
    expect(await state(undefined)).toBe("did_not_happen");
  });

  it("takes a missing member as null in a condition", async () => {
    const rule = lookupRule({ where: { failure: { in: [null] }, reference: { from: "body.reference" } } });
    const { client } = await startShop(() => [200, list({ reference: "r1" })]);
    await expect(settle(client, rule, created(0))).resolves.toMatchObject({ state: "happened" });
  });
});

describe("a record that the request changed", () => {
  const note = { note: "new", tags: ["a", "b"], address: { city: "Kyoto" } };

  it.each([
    ["equal", { ...note, id: "o1", status: "ok" }, "happened"],
    [
      "with members of its own at any depth",
      { ...note, address: { city: "Kyoto", zip: "1" }, status: "ok" },
      "happened",
    ],
    ["with another value", { ...note, note: "old", status: "ok" }, "did_not_happen"],
    ["with another value inside", { ...note, address: { city: "Nara" }, status: "ok" }, "did_not_happen"],
    ["without a member", { note: "new", status: "ok" }, "did_not_happen"],
    ["with a longer list", { ...note, tags: ["a", "b", "c"], status: "ok" }, "did_not_happen"],
    ["with a list in another order", { ...note, tags: ["b", "a"], status: "ok" }, "did_not_happen"],
  ])("is compared with the body: %s", async (_, record, state) => {
    const { client, seen } = await startShop(() => [200, record]);
    const verdict = await settle(client, shopReconciliation, updated(2 * hour), { body: note });
    expect(verdict.state).toBe(state);
    expect(seen).toMatchObject([{ method: "GET", url: "/orders/o1" }]);
  });

  it("takes null that was sent as a member that is gone", async () => {
    const { client } = await startShop(() => [200, { status: "ok", id: "o1" }]);
    const body = { note: null, other: undefined };
    await expect(settle(client, shopReconciliation, updated(0), { body })).resolves.toMatchObject({
      state: "happened",
    });
  });

  it("is not compared without the body", async () => {
    const { client, seen } = await startShop(() => [200, { status: "ok", id: "o1" }]);
    const verdict = await settle(client, shopReconciliation, updated(2 * hour));
    expect(verdict).toMatchObject({ state: "unknown", reason: expect.stringContaining("body") });
    expect(seen).toEqual([]);
  });

  it("proves nothing by its old value while the request may still arrive", async () => {
    const { client } = await startShop(() => [200, { status: "ok", note: "old" }]);
    const verdict = await settle(client, shopReconciliation, updated(0), { body: { note: "new" } });
    expect(verdict.state).toBe("unknown");
  });
});

describe("a record that the request deleted", () => {
  it("is gone", async () => {
    const { client } = await startShop(() => [404, refusal]);
    const verdict = await settle(client, shopReconciliation, deleted(0));
    expect(verdict).toEqual({ state: "happened", data: undefined });
  });

  it("is still there, and will be once the request can no longer arrive", async () => {
    const { client } = await startShop(() => [200, { status: "ok", id: "o1" }]);
    await expect(settle(client, shopReconciliation, deleted(2 * hour))).resolves.toEqual({
      state: "did_not_happen",
    });
    await expect(settle(client, shopReconciliation, deleted(0))).resolves.toMatchObject({ state: "unknown" });
  });

  it.each([
    [401, refusal],
    [500, refusal],
    [404, "<h1>no such page</h1>"],
  ])("is not proved gone by %i %j", async (status, content) => {
    const { client } = await startShop(() => [status, content]);
    await expect(settle(client, shopReconciliation, deleted(2 * hour))).resolves.toMatchObject({
      state: "unknown",
    });
  });
});

it("a lookup takes its parameters from path and body, and sends context headers again", async () => {
  const contract: Contract = {
    ...shop,
    operations: {
      ...shop.operations,
      findOrder: { method: "post", path: "/{shop}/find", body: "required", query: "optional", retry: "safe" },
    },
  };
  const { client, seen } = await startShop(() => [200, { status: "ok", state: "paid" }], contract);
  const rule: Reconciliation = {
    createOrder: {
      lookup: {
        operation: "findOrder",
        parameters: {
          "path.shop": "path.shop",
          "query.expand": "body.reference",
          "body.id": "path.id",
        },
        where: { state: { in: ["paid"] } },
        conclusiveAfter: 0,
      },
    },
  };
  const outcome = outcomeOf("createOrder", 0, {
    "header.x-account": "a7",
    "body.reference": "r1",
    "path.id": "o1",
    "path.shop": "s1",
  });
  await expect(settle(client, rule, outcome)).resolves.toMatchObject({ state: "happened" });
  expect(seen).toMatchObject([{ method: "POST", url: "/s1/find?expand=r1", headers: { "x-account": "a7" } }]);
  expect(String(seen[0]?.body)).toBe('{"id":"o1"}');
});

it("several records that match prove nothing", async () => {
  const records = [
    { id: "o1", reference: "r1" },
    { id: "o2", reference: "r1" },
  ];
  const { client } = await startShop(() => [200, list(...records)]);
  await expect(settle(client, lookupRule(), created(9 * hour))).resolves.toEqual({
    state: "unknown",
    reason: "several records match the request",
  });
});

it.each([null, "", { order: "o1" }])(
  "an identifier that was sent as %j identifies nothing",
  async (reference) => {
    const { client, seen } = await startShop(() => [200, list({ id: "o1", reference })]);
    const outcome = outcomeOf("createOrder", 9 * hour, {});
    const settlement = await settle(client, lookupRule(), outcome, { body: { reference } });
    expect(settlement).toMatchObject({
      state: "unknown",
      reason: expect.stringContaining("body.reference") as string,
    });
    expect(seen).toEqual([]);
  },
);

it("a missing record proves nothing where the rule says so", async () => {
  const { conclusiveAfter: _, ...rule } = lookupRule()["createOrder"]?.lookup as Lookup;
  const { client } = await startShop(() => [200, list()]);
  const settlement = await settle(client, { createOrder: { lookup: rule } }, created(9000 * hour));
  expect(settlement).toMatchObject({ state: "unknown" });
});
