import contract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import { beforeEach, describe, expect, it } from "vitest";
import { auditRules } from "../../src/providers/gr4vy/audit-rules.js";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- entries as they were received
const list = async (query = ""): Promise<any[]> => (await call("GET", `/audit-logs${query}`)).body.items;

const card = { method: "card", number: "4111111111111111", expiration_date: "11/30", security_code: "123" };

describe("the audit log", () => {
  it("has every successful change, newest first, with its time and its API key", async () => {
    const { id } = (await call("POST", "/buyers", { display_name: "Jan" })).body;
    fixture.clock.now = new Date("2026-03-02T00:00:00Z");
    await call("PUT", `/buyers/${id}`, { display_name: "Jane" });
    const shipping = await call("POST", `/buyers/${id}/shipping-details`, { first_name: "Jane" });
    await call("DELETE", `/buyers/${id}/shipping-details/${shipping.body.id}`);
    await call("DELETE", `/buyers/${id}`);
    expect((await list()).map(({ action, resource }) => [action, resource])).toEqual([
      ["deleted", { type: "buyer", id, name: "Jane" }],
      ["deleted", { type: "shipping-details", id: shipping.body.id, name: shipping.body.id }],
      ["created", { type: "shipping-details", id: shipping.body.id, name: shipping.body.id }],
      ["updated", { type: "buyer", id, name: "Jane" }],
      ["created", { type: "buyer", id, name: "Jan" }],
    ]);
    const [own] = (await call("GET", "/api-key-pairs")).body.items;
    expect(own.last_used_at).toBe("2026-03-02T00:00:00.000000+00:00");
    expect((await list()).at(-1)).toMatchObject({
      type: "audit-log",
      merchant_account_id: "default",
      timestamp: "2026-03-01T09:15:00.000000+00:00",
      user: { type: "user", id: own.id, name: "Sandbox", is_staff: false, status: "active" },
    });
  });

  it("has captures, voids and cancellations of transactions", async () => {
    const pay = async (change: object = {}) =>
      (
        await call("POST", "/transactions", {
          amount: 1000,
          currency: "USD",
          payment_method: card,
          ...change,
        })
      ).body.id;
    const captured = await pay();
    await call("POST", `/transactions/${captured}/capture`, {}, { prefer: "resource=transaction-capture" });
    const voided = await pay();
    await call("POST", `/transactions/${voided}/void`, undefined, { prefer: "resource=transaction-void" });
    const canceled = await pay({
      country: "NL",
      currency: "EUR",
      payment_method: {
        method: "ideal",
        country: "NL",
        currency: "EUR",
        redirect_url: "https://shop.example.com/",
      },
    });
    await call("POST", `/transactions/${canceled}/cancel`);
    for (const [action, id] of Object.entries({ captured, voided, canceled })) {
      const found = await list(`?action=${action}`);
      expect(found.map(({ resource }) => resource.id)).toEqual([id]);
    }
  });

  it("has no refused calls, no reads and nothing of other merchant accounts", async () => {
    await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
    await call("POST", "/buyers", { display_name: "Jan" }, { "x-gr4vy-merchant-account-id": "shop" });
    await call("PUT", `/buyers/${crypto.randomUUID()}`, { display_name: "Jane" });
    await call("GET", "/buyers");
    expect((await list()).map(({ resource }) => resource)).toEqual([
      { type: "merchant-account", id: "shop", name: "Shop" },
    ]);
  });

  it("is filtered and has pages", async () => {
    for (const name of ["A", "B", "C"]) await call("POST", "/buyers", { display_name: name });
    await call("POST", "/payouts", {});
    await call("POST", "/webhook-subscriptions", { url: "https://shop.example.com/", active: false });
    const [{ user }] = await list();
    expect(await list("?resource_type=webhook-subscription")).toHaveLength(1);
    expect(await list("?resource_type=buyer")).toHaveLength(3);
    expect(await list("?action=deleted")).toEqual([]);
    expect(await list(`?user_id=${user.id}`)).toHaveLength(4);
    expect(await list(`?user_id=${crypto.randomUUID()}`)).toEqual([]);
    const { items, next_cursor } = (await call("GET", "/audit-logs?resource_type=buyer&limit=2")).body;
    const next = await list(`?resource_type=buyer&limit=2&cursor=${encodeURIComponent(next_cursor)}`);
    const names = [...items, ...next].map(({ resource }: { resource: { name: string } }) => resource.name);
    expect(names).toEqual(["C", "B", "A"]);
  });
});

/** Operations that change nothing that lasts, or that the shopper's browser calls without a token. */
const unrecorded =
  /Session(Fields|CardDetails)?$|^(verify|sync|list)|Cryptogram$|Url$|^createAccountUpdaterJob$/;

it("every other operation that changes something is recorded", () => {
  const ids = Object.values(contract.paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) =>
      ["post", "put", "delete"].includes(method) ? [(operation as { operationId: string }).operationId] : [],
    ),
  );
  expect(ids.filter((id) => !(id in auditRules)).filter((id) => !unrecorded.test(id))).toEqual([]);
  expect(Object.keys(auditRules).filter((id) => !ids.includes(id))).toEqual([]);
});
