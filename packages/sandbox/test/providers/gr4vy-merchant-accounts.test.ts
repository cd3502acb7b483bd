import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
const as = (account: string) => ({ "x-gr4vy-merchant-account-id": account });

const settings = {
  display_name: "Shop",
  account_updater_enabled: true,
  over_capture_amount: 500,
  over_capture_percentage: 10,
  loon_client_key: "client",
  loon_accepted_schemes: ["visa"],
  loon_merchant_account_id: "loon-1",
  visa_network_tokens_requestor_id: "requestor",
  visa_network_tokens_app_id: "app",
  async_network_tokens_enabled: true,
};

describe("a merchant account", () => {
  it("is created, read, listed and updated", async () => {
    const made = await call("POST", "/merchant-accounts", { id: "shop", ...settings });
    expect(made).toMatchObject({
      status: 201,
      body: { type: "merchant-account", id: "shop", ...settings, amex_network_tokens_app_id: null },
    });
    expect((await call("GET", "/merchant-accounts/shop")).body).toEqual(made.body);
    const { items } = (await call("GET", "/merchant-accounts")).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual(["shop", "default"]);
    const before = fixture.clock.now;
    fixture.clock.now = new Date("2026-03-02T00:00:00Z");
    const updated = await call("PUT", "/merchant-accounts/shop", {
      display_name: "Renamed",
      over_capture_amount: null,
    });
    expect(updated).toMatchObject({
      status: 200,
      body: {
        ...settings,
        display_name: "Renamed",
        over_capture_amount: null,
        created_at: "2026-03-01T09:15:00.000000+00:00",
        updated_at: "2026-03-02T00:00:00.000000+00:00",
      },
    });
    fixture.clock.now = before;
    expect((await call("GET", "/merchant-accounts/shop")).body).toEqual(updated.body);
  });

  it("named default exists from the beginning", async () => {
    expect((await call("GET", "/merchant-accounts/default")).body).toMatchObject({ id: "default" });
  });

  it("that does not exist is missing", async () => {
    expect(await call("GET", "/merchant-accounts/nobody")).toMatchObject({
      status: 404,
      body: { code: "not_found", message: "There is no merchant account nobody" },
    });
    expect((await call("PUT", "/merchant-accounts/nobody", { display_name: "x" })).status).toBe(404);
  });

  it("cannot have the ID of another one", async () => {
    const reply = await call("POST", "/merchant-accounts", { id: "default", display_name: "Again" });
    expect(reply).toMatchObject({ status: 409, body: { code: "duplicate_record", resource_id: "default" } });
  });

  it("shows no secret key", async () => {
    const key = "loon-secret-4711";
    const body = { id: "secretive", display_name: "Secretive", loon_secret_key: key };
    const made = await call("POST", "/merchant-accounts", body);
    expect(made.body.loon_secret_key).toBe("********");
    const updated = await call("PUT", "/merchant-accounts/secretive", { loon_secret_key: key });
    expect(JSON.stringify([updated, await call("GET", "/merchant-accounts")])).not.toContain(key);
  });

  it("needs all settings for the network tokens of a card scheme", async () => {
    const body = { id: "half", display_name: "Half", amex_network_tokens_app_id: "app" };
    expect(await call("POST", "/merchant-accounts", body)).toMatchObject({
      status: 400,
      body: { details: [{ location: "body", pointer: "/amex_network_tokens_requestor_id" }] },
    });
    const reply = await call("PUT", "/merchant-accounts/default", { visa_network_tokens_requestor_id: "x" });
    expect(reply.body.details).toMatchObject([{ pointer: "/visa_network_tokens_app_id" }]);
  });

  it("is found by words in its ID and its name, page by page", async () => {
    for (const number of [1, 2, 3]) {
      await call("POST", "/merchant-accounts", { id: `branch-${number}`, display_name: `Büro ${number}` });
    }
    const list = async (query: string) => {
      const { body } = await call("GET", `/merchant-accounts?${query}`);
      return { ...body, ids: body.items.map(({ id }: { id: string }) => id) };
    };
    expect((await list(`search=${encodeURIComponent("bÜRO 2")}`)).ids).toEqual(["branch-2"]);
    const first = await list("search=branch&limit=2");
    expect(first.ids).toEqual(["branch-3", "branch-2"]);
    const second = await list(`search=branch&limit=2&cursor=${encodeURIComponent(first.next_cursor)}`);
    expect([second.ids, second.next_cursor]).toEqual([["branch-1"], null]);
  });
});

describe("a request for a merchant account", () => {
  it.each([
    ["GET", "/transactions"],
    ["POST", "/checkout/sessions"],
    ["GET", "/buyers"],
    ["GET", `/payment-methods/${crypto.randomUUID()}`],
  ])("that does not exist is refused: %s %s", async (method, path) => {
    expect(await call(method, path, undefined, as("nobody"))).toMatchObject({
      status: 400,
      body: { details: [{ location: "header", pointer: "/x-gr4vy-merchant-account-id" }] },
    });
  });

  it("is served as soon as the account exists", async () => {
    expect((await call("GET", "/buyers", undefined, as("later"))).status).toBe(400);
    await call("POST", "/merchant-accounts", { id: "later", display_name: "Later" });
    expect((await call("GET", "/buyers", undefined, as("later"))).status).toBe(200);
  });
});

describe("a checkout session of another merchant account", () => {
  const card = { method: "card", number: "4111111111111111", expiration_date: "12/30" };

  it("can be neither seen nor changed, and does not pay", async () => {
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const { id } = (await call("POST", "/checkout/sessions", {}, as("other"))).body;
    const path = `/checkout/sessions/${id}`;
    expect((await call("PUT", `${path}/fields`, { payment_method: card })).status).toBe(204);
    for (const [method, body] of [
      ["GET", undefined],
      ["PUT", { metadata: { a: "b" } }],
      ["DELETE", undefined],
    ] as const) {
      expect((await call(method, path, body)).status, method).toBe(404);
    }
    const payment_method = { method: "checkout-session", id };
    const pay = (account: string) =>
      call("POST", "/transactions", { amount: 100, currency: "USD", payment_method }, as(account));
    expect(await pay("default")).toMatchObject({
      status: 400,
      body: { details: [{ pointer: "/payment_method/id" }] },
    });
    expect((await call("POST", "/payment-methods", payment_method)).status).toBe(400);
    expect((await call("GET", path, undefined, as("other"))).body).toMatchObject({ metadata: null });
    expect((await pay("other")).status).toBe(201);
  });
});
