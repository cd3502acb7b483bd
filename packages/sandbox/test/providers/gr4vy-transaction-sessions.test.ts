import { beforeEach, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const redirect = {
  method: "paypal",
  country: "US",
  currency: "USD",
  redirect_url: "https://shop.example/back",
};
const order = { amount: 8000, currency: "USD", country: "US", payment_method: redirect };

/** Calls the session of a transaction as the buyer's device does: without a bearer token. */
const update = (id: string, token: string, body?: object): Promise<Reply> =>
  call("POST", `/transactions/${id}/session?token=${token}`, body, { authorization: "" });

it("a session keeps what the page puts into it", async () => {
  const { id, session_token: token } = (
    await call("POST", "/transactions", { ...order, integration_client: "web" })
  ).body;
  expect(await update(id, token)).toMatchObject({
    status: 200,
    body: {
      session_data: null,
      default_completion_url: "https://shop.example/back",
      integration_client: "web",
    },
  });
  await update(id, token, { payload: { step: "started", wallet: "a" } });
  expect((await update(id, token, { payload: { step: "done" } })).body.session_data).toEqual({
    step: "done",
    wallet: "a",
  });
  expect((await update(id, token)).body.session_data).toEqual({ step: "done", wallet: "a" });
});

it("a session needs the token of its own transaction", async () => {
  const one = (await call("POST", "/transactions", order)).body;
  const two = (await call("POST", "/transactions", order)).body;
  expect((await update(one.id, two.session_token)).status).toBe(401);
  expect((await call("POST", `/transactions/${one.id}/session`, undefined)).status).toBe(401);
  expect((await update(crypto.randomUUID(), one.session_token)).status).toBe(404);
});

it("a transaction that needs no approval has no session", async () => {
  const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
  const { body } = await call("POST", "/transactions", { ...order, payment_method });
  expect(body.session_token).toBeNull();
  expect((await update(body.id, "null")).status).toBe(404);
});

it("what happens to a transaction is in its events, page by page", async () => {
  const { id } = (await call("POST", "/transactions", order)).body;
  await call("PUT", `/transactions/${id}`, { metadata: { order: "1042" } });
  await call("POST", `/transactions/${id}/sync`);
  await call("POST", `/transactions/${id}/cancel`);
  const names: string[] = [];
  let cursor = "";
  do {
    const { body } = await call("GET", `/transactions/${id}/events?limit=2${cursor}`);
    names.push(...body.items.map(({ name }: { name: string }) => name));
    cursor = body.next_cursor === null ? "" : `&cursor=${encodeURIComponent(body.next_cursor)}`;
  } while (cursor !== "");
  expect(names.reverse()).toEqual([
    "transaction-updated-status",
    "transaction-modified-event",
    "transaction-sync-event",
    "payment-connector-response-transaction-cancel-succeeded",
    "payment-connector-response-transaction-authorization-failed",
    "transaction-updated-status",
  ]);
});

it.each([
  [{ amount: 200_011 }, "payment-connector-response-transaction-declined"],
  [{ amount: 510_002 }, "payment-connector-response-transaction-void-declined"],
  [{ amount: 500_002, intent: "capture" }, "payment-connector-response-transaction-capture-declined"],
])("the payment service's refusal is in the events: %j", async (more, name) => {
  const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
  const { id } = (await call("POST", "/transactions", { ...order, payment_method, ...more })).body;
  await call("POST", `/transactions/${id}/void`);
  const { items } = (await call("GET", `/transactions/${id}/events`)).body;
  expect(items).toContainEqual(
    expect.objectContaining({ name, context: expect.objectContaining({ code: expect.any(String) }) }),
  );
});

it("no rule decides about a transaction, and an unknown one has no actions", async () => {
  const { id } = (await call("POST", "/transactions", order)).body;
  expect((await call("GET", `/transactions/${id}/actions`)).body).toEqual({ items: [] });
  expect((await call("GET", `/transactions/${crypto.randomUUID()}/actions`)).status).toBe(404);
});
