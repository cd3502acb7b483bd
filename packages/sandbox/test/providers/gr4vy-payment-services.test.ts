import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
/** Calls in a merchant account that has no payment services from the beginning. */
const call: Fixture["gr4vy"] = (method, path, body, headers = { "x-gr4vy-merchant-account-id": "shop" }) =>
  fixture.gr4vy(method, path, body, path === "/merchant-accounts" ? {} : headers);

const acquirer = {
  merchant_acquirer_bin: "411111",
  merchant_acquirer_id: "shop-1",
  merchant_name: "Shop",
  merchant_country_code: "840",
  merchant_category_code: "5411",
  merchant_url: "https://shop.example",
};
const settings = {
  display_name: "Cards",
  payment_service_definition_id: "mock-card",
  accepted_currencies: ["USD"],
  accepted_countries: ["US", "CA"],
  three_d_secure_enabled: true,
  payment_method_tokenization_enabled: true,
  network_tokens_enabled: true,
  open_loop: true,
  settlement_reporting_enabled: true,
  position: 7,
};
const fields = [{ key: "merchant_id", value: "shop-1" }];
const create = (more: object = {}): Promise<Reply> =>
  call("POST", "/payment-services", { ...settings, fields, ...more });
const pointers = ({ body }: Reply): string[] =>
  body.details.map(({ pointer }: { pointer: string }) => pointer);

describe("a payment service", () => {
  it("is created, read, listed, updated and deleted", async () => {
    const made = await create({ merchant_profile: { visa: acquirer } });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...settings,
        fields,
        type: "payment-service",
        merchant_account_id: "shop",
        method: "card",
        status: "created",
        active: true,
        is_deleted: false,
        merchant_profile: { visa: { ...acquirer, created_at: "2026-03-01T09:15:00.000000+00:00" } },
      },
    });
    const path = `/payment-services/${made.body.id}`;
    expect((await call("GET", path)).body).toEqual(made.body);
    expect((await call("GET", "/payment-services")).body.items).toEqual([made.body]);
    const change = { display_name: "Renamed", active: false, accepted_countries: ["US"], position: 2 };
    const updated = await call("PUT", path, { ...change, three_d_secure_enabled: null, open_loop: null });
    expect(updated).toMatchObject({
      status: 200,
      body: {
        ...settings,
        ...change,
        three_d_secure_enabled: null,
        fields,
        merchant_profile: { visa: acquirer },
      },
    });
    expect((await call("GET", path)).body).toEqual(updated.body);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("PUT", path, {})).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
    expect((await call("GET", "/payment-services")).body.items).toEqual([]);
    expect((await call("GET", "/payment-services?deleted=true")).body.items).toMatchObject([
      { id: made.body.id, is_deleted: true },
    ]);
  });

  it("never shows its secrets", async () => {
    const secret = { key: "secret_key", value: "sk-4711" };
    const made = await create({ fields: [...fields, secret] });
    expect(made.body.fields).toEqual(fields);
    const path = `/payment-services/${made.body.id}`;
    const replies = [
      made,
      await call("PUT", path, { fields: [secret] }),
      await call("GET", path),
      await call("GET", "/payment-services"),
    ];
    expect(JSON.stringify(replies)).not.toContain(secret.value);
    await call("DELETE", path);
  });

  it("keeps the fields that an update does not name, and clears those that are empty", async () => {
    const { id } = (await create()).body;
    const path = `/payment-services/${id}`;
    const updated = await call("PUT", path, { fields: [{ key: "merchant_id", value: "shop-2" }] });
    expect(updated.body.fields).toEqual([{ key: "merchant_id", value: "shop-2" }]);
    expect((await call("PUT", path, { fields: [{ key: "secret_key", value: "" }] })).status).toBe(200);
    const reply = await call("PUT", path, { fields: [{ key: "merchant_id", value: "" }] });
    expect([reply.status, pointers(reply)]).toEqual([400, ["/fields"]]);
    expect((await call("GET", path)).body.fields).toEqual([{ key: "merchant_id", value: "shop-2" }]);
    await call("DELETE", path);
  });

  it.each<[string, object, string]>([
    ["an unknown definition", { payment_service_definition_id: "no-card" }, "/payment_service_definition_id"],
    ["a field of another definition", { fields: [{ key: "api_key", value: "x" }] }, "/fields/0/key"],
    ["a field twice", { fields: [...fields, ...fields] }, "/fields/1/key"],
    ["no value for a required field", { fields: [] }, "/fields"],
    [
      "a reporting field that the definition lacks",
      { reporting_fields: [{ key: "x", value: "y" }] },
      "/reporting_fields/0/key",
    ],
    ["a currency that does not exist", { accepted_currencies: ["USD", "XXQ"] }, "/accepted_currencies/1"],
    ["a country that does not exist", { accepted_countries: ["XX"] }, "/accepted_countries/0"],
  ])("is not created with %s", async (_, change, pointer) => {
    const reply = await create(change);
    expect([reply.status, pointers(reply)]).toEqual([400, [pointer]]);
    expect((await call("GET", "/payment-services")).body.items).toEqual([]);
  });

  it("belongs to one merchant account", async () => {
    const { id } = (await create()).body;
    const path = `/payment-services/${id}`;
    for (const [method, body] of [
      ["GET", undefined],
      ["PUT", { display_name: "Mine" }],
      ["DELETE", undefined],
    ] as const) {
      expect((await call(method, path, body, {})).status, method).toBe(404);
    }
    const others = (await call("GET", "/payment-services", undefined, {})).body.items;
    expect(others.map((other: { id: string }) => other.id)).not.toContain(id);
    expect(others.map((other: { method: string }) => other.method)).toContain("card");
    expect((await call("DELETE", path)).status).toBe(204);
  });

  it("is listed by method, page by page, with or without its fields", async () => {
    const ids: string[] = [];
    for (const definition of ["mock-card", "mock-paypal", "mock-card", "checkout-card"]) {
      const key = definition === "checkout-card" ? "secret_key" : "merchant_id";
      const reply = await create({
        payment_service_definition_id: definition,
        fields: [{ key, value: "x" }],
      });
      ids.unshift(reply.body.id);
    }
    const list = async (query: string) => {
      const { body } = await call("GET", `/payment-services?${query}`);
      return { ...body, ids: body.items.map(({ id }: { id: string }) => id) };
    };
    expect((await list("method=paypal")).ids).toEqual([ids[2]]);
    const first = await list("method=card&limit=2");
    const second = await list(`method=card&limit=2&cursor=${encodeURIComponent(first.next_cursor)}`);
    expect([first.ids, second.ids, second.next_cursor]).toEqual([[ids[0], ids[1]], [ids[3]], null]);
    expect((await list("include_fields=false")).items[0]).not.toHaveProperty("fields");
    expect((await list("include_fields=true")).items[3]).toMatchObject({
      fields: [{ key: "merchant_id", value: "x" }],
    });
    for (const id of ids) await call("DELETE", `/payment-services/${id}`);
  });

  it("that needs webhooks has an address for them", async () => {
    const made = await create({
      payment_service_definition_id: "checkout-card",
      fields: [{ key: "secret_key", value: "x" }],
    });
    expect(made.body.webhook_url).toContain(made.body.id);
    await call("DELETE", `/payment-services/${made.body.id}`);
  });

  it("opens sessions that echo the request", async () => {
    const { id } = (await create()).body;
    expect(await call("POST", `/payment-services/${id}/sessions`, { a: 1 })).toMatchObject({
      status: 200,
      body: { type: "payment-service-session", status: "succeeded", response_body: { a: 1 } },
    });
    await call("DELETE", `/payment-services/${id}`);
    expect((await call("POST", `/payment-services/${id}/sessions`, {})).status).toBe(404);
  });
});

describe("credentials", () => {
  const verify = (body: object) => call("POST", "/payment-services/verify", body);

  it("are accepted or refused before a service exists", async () => {
    const payment_service_definition_id = "mock-card";
    expect((await verify({ payment_service_definition_id, fields })).status).toBe(200);
    const wrong = [{ key: "merchant_id", value: "invalid" }];
    const refused = await verify({ payment_service_definition_id, fields: wrong });
    expect([refused.status, pointers(refused)]).toEqual([400, ["/fields"]]);
    const unknown = await verify({ payment_service_definition_id: "no-card", fields });
    expect(pointers(unknown)).toEqual(["/payment_service_definition_id"]);
  });

  it("of a service complete those that the request leaves out", async () => {
    const { id } = (await create()).body;
    const check = (service: string | null) =>
      verify({ payment_service_definition_id: "mock-card", payment_service_id: service, fields: [] });
    expect((await check(null)).status).toBe(400);
    expect((await check(id)).status).toBe(200);
    expect(pointers(await check(crypto.randomUUID()))).toEqual(["/payment_service_id"]);
    await call("DELETE", `/payment-services/${id}`);
  });

  it("that are not accepted make the service fail, until they are replaced", async () => {
    const made = await create({ fields: [{ key: "merchant_id", value: "invalid" }] });
    expect(made.body.status).toBe("failed");
    const path = `/payment-services/${made.body.id}`;
    expect((await call("PUT", path, { fields })).body.status).toBe("created");
    await call("DELETE", path);
  });
});

describe("payment service definitions", () => {
  it("are listed page by page and read one by one", async () => {
    const first = (await call("GET", "/payment-service-definitions?limit=100")).body;
    expect(first.items[0]).toMatchObject({ id: "mock-card", method: "card", mode: "card" });
    const cursor = encodeURIComponent(first.next_cursor);
    const second = (await call("GET", `/payment-service-definitions?limit=100&cursor=${cursor}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(["mock-card", "mock-paypal", "checkout-card", "adyen-ideal"]));
    expect([new Set(ids).size, second.next_cursor]).toEqual([ids.length, null]);
    expect((await call("GET", "/payment-service-definitions/mock-card")).body).toEqual(first.items[0]);
    expect((await call("GET", "/payment-service-definitions/no-card")).status).toBe(404);
  });

  it("open sessions", async () => {
    const path = (id: string) => `/payment-service-definitions/${id}/sessions`;
    expect((await call("POST", path("mock-card"), { b: 2 })).body.response_body).toEqual({ b: 2 });
    expect((await call("POST", path("no-card"), {})).status).toBe(404);
  });
});

describe("payment service tokens", () => {
  const redirect_url = "https://shop.example/back";
  const card = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
  const storeCard = async (): Promise<string> =>
    `/payment-methods/${(await call("POST", "/payment-methods", card)).body.id}/payment-service-tokens`;

  it("are listed by payment method and service, and deleted", async () => {
    const [one, two] = [(await create()).body.id, (await create()).body.id];
    const path = await storeCard();
    const first = await call("POST", path, { payment_service_id: one, redirect_url });
    await call("POST", path, { payment_service_id: two, redirect_url });
    expect(first).toMatchObject({ status: 201, body: { status: "succeeded", payment_service_id: one } });
    expect((await call("GET", path)).body.items).toHaveLength(2);
    expect((await call("GET", await storeCard())).body.items).toEqual([]);
    expect((await call("GET", `${path}?payment_service_id=${one}`)).body.items).toEqual([first.body]);
    expect((await call("DELETE", `${path}/${first.body.id}`)).status).toBe(204);
    expect((await call("DELETE", `${path}/${first.body.id}`)).status).toBe(404);
    expect((await call("GET", path)).body.items).toHaveLength(1);
    await call("DELETE", `/payment-services/${two}`);
    expect((await call("GET", path)).body.items).toEqual([]);
    await call("DELETE", `/payment-services/${one}`);
  });

  it("require a payment method and a payment service that makes tokens", async () => {
    const plain = (await create({ payment_method_tokenization_enabled: false })).body.id;
    const path = await storeCard();
    for (const payment_service_id of [crypto.randomUUID(), plain]) {
      const reply = await call("POST", path, { payment_service_id, redirect_url });
      expect([reply.status, pointers(reply)]).toEqual([400, ["/payment_service_id"]]);
    }
    const nobody = `/payment-methods/${crypto.randomUUID()}/payment-service-tokens`;
    expect((await call("GET", nobody)).status).toBe(404);
    expect((await call("POST", nobody, { payment_service_id: plain, redirect_url })).status).toBe(404);
    expect(pointers(await call("POST", path, {}))).toEqual(["/payment_service_id", "/redirect_url"]);
  });
});
