import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const settings = {
  provider: "apple",
  merchant_name: "Shop Ltd.",
  merchant_display_name: "Shop",
  merchant_url: "https://shop.example",
  merchant_country_code: "US",
  merchant_category_code: "5411",
  address: {
    line1: "12 Harbour Street",
    city: "San Francisco",
    state_code: "US-CA",
    postal_code: "94105",
  },
  extra_configuration: { a: 1 },
  domain_names: ["shop.example"],
};
const configure = (more: object = {}, headers = {}): Promise<Reply> =>
  call("POST", "/digital-wallets", { ...settings, accept_terms_and_conditions: true, ...more }, headers);
const pointers = ({ body }: Reply): string[] =>
  body.details.map(({ pointer }: { pointer: string }) => pointer);
const other = { "x-gr4vy-merchant-account-id": "other" };

describe("a digital wallet", () => {
  it("is configured, read, listed, updated and deleted", async () => {
    const made = await configure();
    expect(made).toMatchObject({
      status: 201,
      body: { type: "digital-wallet", merchant_account_id: "default", ...settings },
    });
    expect(made.body).not.toHaveProperty("accept_terms_and_conditions");
    const path = `/digital-wallets/${made.body.id}`;
    expect((await call("GET", path)).body).toEqual(made.body);
    expect((await call("GET", "/digital-wallets")).body.items).toEqual([made.body]);
    fixture.clock.now = new Date("2026-03-02T00:00:00Z");
    const change = { merchant_display_name: "Renamed", merchant_url: null, domain_names: ["new.example"] };
    const updated = await call("PUT", path, { ...change, merchant_name: null });
    expect(updated.body).toEqual({
      ...made.body,
      ...change,
      updated_at: "2026-03-02T00:00:00.000000+00:00",
    });
    expect((await call("GET", path)).body).toEqual(updated.body);
    expect((await call("DELETE", path)).status).toBe(204);
    for (const method of ["GET", "PUT", "DELETE"]) {
      expect((await call(method, path, method === "PUT" ? {} : undefined)).status, method).toBe(404);
    }
    expect((await call("GET", "/digital-wallets")).body.items).toEqual([]);
  });

  it("exists once for each provider and merchant account", async () => {
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const { id } = (await configure()).body;
    expect(await configure()).toMatchObject({ status: 409, body: { resource_id: id } });
    expect((await configure({ provider: "google" })).status).toBe(201);
    expect((await configure({}, other)).status).toBe(201);
    const found = (await call("GET", "/digital-wallets", undefined, other)).body.items;
    expect(found.map(({ merchant_account_id }: Reply["body"]) => merchant_account_id)).toEqual(["other"]);
    expect((await call("GET", `/digital-wallets/${id}`, undefined, other)).status).toBe(404);
  });

  it("needs accepted terms and valid domains", async () => {
    expect(pointers(await configure({ accept_terms_and_conditions: false }))).toEqual([
      "/accept_terms_and_conditions",
    ]);
    expect(pointers(await configure({ domain_names: ["shop.example", "https://shop.example"] }))).toEqual([
      "/domain_names/1",
    ]);
  });

  it("has domains that are registered and unregistered", async () => {
    const { id } = (await configure()).body;
    const change = (method: string, domain_name: string) =>
      call(method, `/digital-wallets/${id}/domains`, { domain_name });
    const domains = async () => (await call("GET", `/digital-wallets/${id}`)).body.domain_names;
    expect((await change("POST", "pay.shop.example")).status).toBe(200);
    expect((await change("POST", "pay.shop.example")).status).toBe(200);
    expect(await domains()).toEqual(["shop.example", "pay.shop.example"]);
    expect((await change("DELETE", "shop.example")).status).toBe(204);
    expect((await change("DELETE", "never.example")).status).toBe(204);
    expect(await domains()).toEqual(["pay.shop.example"]);
    expect(pointers(await change("POST", "a b"))).toEqual(["/domain_name"]);
    await call("DELETE", `/digital-wallets/${id}`);
    expect((await change("POST", "shop.example")).status).toBe(404);
  });
});

describe("a session with Apple Pay", () => {
  const start = (domain_name: string, validation_url = "https://apple-pay-gateway.apple.com/start") =>
    call("POST", "/digital-wallets/apple/session", { validation_url, domain_name });

  it("needs a wallet that is shown on the domain", async () => {
    expect(pointers(await start("shop.example"))).toEqual(["/domain_name"]);
    const { id } = (await configure()).body;
    expect(await start("shop.example")).toMatchObject({
      status: 200,
      body: { domainName: "shop.example", displayName: "Shop", merchantIdentifier: id },
    });
    expect(pointers(await start("other.example"))).toEqual(["/domain_name"]);
    expect(pointers(await start("shop.example", "http://apple.example"))).toEqual(["/validation_url"]);
    await call("DELETE", `/digital-wallets/${id}/domains`, { domain_name: "shop.example" });
    expect((await start("shop.example")).status).toBe(400);
  });
});

it("a session with Google Pay needs no registered domain", async () => {
  const reply = await call("POST", "/digital-wallets/google/session", { origin_domain: "any.example" });
  expect(reply).toMatchObject({ status: 200, body: { gateway_merchant_id: "sandbox.default" } });
  expect(reply.body.token).not.toBe("");
});

it("a session with Click to Pay needs a wallet in the checkout session's merchant account", async () => {
  await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
  const start = (checkout_session_id: string) =>
    call("POST", "/digital-wallets/click-to-pay/session", { checkout_session_id }, { authorization: "" });
  expect(pointers(await start(crypto.randomUUID()))).toEqual(["/checkout_session_id"]);
  const own = (await call("POST", "/checkout/sessions", {})).body.id;
  const foreign = (await call("POST", "/checkout/sessions", {}, other)).body.id;
  expect((await start(own)).status).toBe(400);
  const { id } = (await configure({ provider: "click-to-pay" })).body;
  expect(await start(own)).toMatchObject({
    status: 200,
    body: { digital_payment_application_id: id, digital_payment_application_name: "Shop" },
  });
  expect((await start(foreign)).status).toBe(400);
});

describe("a session with Paze", () => {
  const post = (path: string, body: object) => call("POST", `/digital-wallets/paze/${path}`, body);

  it("needs a wallet that is shown on the domain", async () => {
    expect(pointers(await post("session", { domain_name: "shop.example" }))).toEqual(["/domain_name"]);
    expect((await post("session", { source: "mobile" })).status).toBe(400);
    const { id } = (await configure({ provider: "paze" })).body;
    expect((await post("session", { domain_name: "shop.example" })).body).toEqual({
      id,
      name: "Shop",
      profileId: "default",
    });
    expect(pointers(await post("session", {}))).toEqual(["/domain_name"]);
  });

  it("leads an app from the start over the review to the completion", async () => {
    await configure({ provider: "paze" });
    const { id, accessToken, sessionId } = (await post("session", { source: "mobile" })).body;
    const session = { sessionId, accessToken };
    const start = { ...session, client: { id }, callbackURLScheme: "shop", intent: "REVIEW_AND_PAY" };
    const purchase = { transactionType: "PURCHASE" };
    expect((await post("session/review", { ...session, code: "1" })).status).toBe(400);
    const unknown = await post("session/create", { ...start, accessToken: "x" });
    expect(pointers(unknown)).toEqual(["/accessToken"]);
    const address = { emailAddress: "zoe@shop.example", shippingPreference: "ALL" };
    expect((await post("session/create", { ...start, ...address })).status).toBe(200);
    const review = await post("session/review", { ...session, code: "1" });
    expect(review.body).toMatchObject({
      consumer: { emailAddress: "zoe@shop.example" },
      shippingAddress: { city: "San Francisco" },
      maskedCard: { panLastFour: "1111" },
    });
    const wrong = await post("session/complete", { ...session, ...purchase, code: "2" });
    expect(pointers(wrong)).toEqual(["/code"]);
    const { code } = review.body;
    const complete = () => post("session/complete", { ...session, ...purchase, code });
    expect((await complete()).body.securePayload).toEqual(expect.any(String));
    expect((await complete()).status).toBe(400);
  });
});
