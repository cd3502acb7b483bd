import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
  await fixture.gr4vy("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
/** Calls in a merchant account that has no payment services from the beginning. */
const call: Fixture["gr4vy"] = (method, path, body, headers = {}) =>
  fixture.gr4vy(method, path, body, { "x-gr4vy-merchant-account-id": "shop", ...headers });

const connect = (kind: string, more: object = {}): Promise<Reply> =>
  call("POST", "/payment-services", {
    display_name: kind,
    payment_service_definition_id: `mock-${kind}`,
    fields: [{ key: "merchant_id", value: "shop" }],
    accepted_currencies: ["USD", "EUR"],
    accepted_countries: ["US", "DE"],
    ...more,
  });
const options = async (body: object = {}, headers = {}): Promise<string[]> =>
  (await call("POST", "/payment-options", body, headers)).body.items.map(
    ({ method }: { method: string }) => method,
  );

describe("payment options", () => {
  it("follow from the payment services that are active", async () => {
    expect(await options()).toEqual([]);
    await connect("card", { position: 2 });
    const { id } = (await connect("paypal", { position: 1 })).body;
    await connect("paypal", { position: 3, display_name: "Second" });
    expect(await options()).toEqual(["paypal", "card"]);
    await connect("klarna", { active: false });
    await connect("ideal", { fields: [{ key: "merchant_id", value: "invalid" }] });
    expect(await options()).toEqual(["paypal", "card"]);
    await call("PUT", `/payment-services/${id}`, { active: false });
    expect(await options()).toEqual(["card", "paypal"]);
  });

  it("are filtered by country, currency and amount", async () => {
    await connect("card");
    await connect("paypal", { accepted_currencies: ["EUR"], accepted_countries: ["DE"] });
    expect(await options({ currency: "USD" })).toEqual(["card"]);
    expect(await options({ currency: "EUR" })).toEqual(["card", "paypal"]);
    expect(await options({ country: "US" })).toEqual(["card"]);
    expect(await options({ country: "JP" })).toEqual([]);
    expect(await options({ amount: 0 })).toEqual(["card"]);
    expect(await options({ amount: 1, country: "DE" })).toEqual(["card", "paypal"]);
  });

  it("contain the account's wallets if a service takes cards", async () => {
    const configure = (provider: string) =>
      call("POST", "/digital-wallets", {
        provider,
        merchant_name: "Shop",
        accept_terms_and_conditions: true,
      });
    await configure("google");
    await configure("apple");
    expect(await options()).toEqual([]);
    await connect("card");
    expect(await options()).toEqual(["card", "applepay", "googlepay"]);
    const { items } = (await call("POST", "/payment-options", {})).body;
    expect(items[2].context).toMatchObject({ merchant_name: "Shop", gateway_merchant_id: "sandbox.shop" });
  });

  it("of the default merchant account exist from the beginning", async () => {
    const defaults = await options({}, { "x-gr4vy-merchant-account-id": "default" });
    expect(defaults).toEqual(expect.arrayContaining(["card", "paypal"]));
  });
});

describe("card details", () => {
  const details = (query: string) => call("GET", `/card-details?currency=USD&${query}`);

  it.each([
    ["411111", { scheme: "visa", card_type: "credit", country: "US", additional_schemes: [] }],
    ["40000566", { scheme: "visa", card_type: "debit" }],
    ["510510", { scheme: "mastercard", card_type: "prepaid" }],
    ["40000250", { scheme: "visa", additional_schemes: ["carte-bancaire"], country: "FR" }],
  ])("follow from the first digits %s", async (bin, expected) => {
    const reply = await details(`bin=${bin}`);
    expect(reply).toMatchObject({ status: 200, body: { type: "card-detail", id: bin, ...expected } });
  });

  it("of a stored payment method are found in its merchant account", async () => {
    const card = { method: "card", number: "5105105105105100", expiration_date: "12/30" };
    const { id } = (await call("POST", "/payment-methods", card)).body;
    expect((await details(`payment_method_id=${id}`)).body).toMatchObject({ id: "510510" });
    const other = { "x-gr4vy-merchant-account-id": "default" };
    const reply = await call("GET", `/card-details?currency=USD&payment_method_id=${id}`, undefined, other);
    expect(reply.body.details).toMatchObject([{ location: "query", pointer: "/payment_method_id" }]);
  });

  it("of no card say nothing", async () => {
    expect((await details("")).body).toMatchObject({ id: null, scheme: null });
  });
});

it("card schemes and payment methods are defined with names and icons", async () => {
  const schemes = (await call("GET", "/card-scheme-definitions")).body.items;
  const methods = (await call("GET", "/payment-method-definitions")).body.items;
  expect(schemes).toContainEqual(expect.objectContaining({ id: "amex", display_name: "American Express" }));
  expect(methods).toContainEqual(expect.objectContaining({ id: "paypal", display_name: "PayPal" }));
  expect(methods).toContainEqual(expect.objectContaining({ id: "oney_3x", display_name: "Oney 3x" }));
  expect([...schemes, ...methods].map(({ icon_url }: { icon_url: string }) => icon_url.slice(0, 5))).toEqual(
    Array.from({ length: schemes.length + methods.length }, () => "data:"),
  );
});

it("the acquirer of a checkout session is that of the payment service for its card", async () => {
  const session = (await call("POST", "/checkout/sessions", { currency: "EUR" })).body.id;
  const acquirer = (id: string) =>
    call("GET", `/checkout/sessions/${id}/acquirer`, undefined, { authorization: "" });
  const card = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
  await call("PUT", `/checkout/sessions/${session}/fields`, { payment_method: card });
  expect((await acquirer(session)).body).toEqual({});
  const visa = {
    merchant_acquirer_bin: "411111",
    merchant_acquirer_id: "shop-1",
    merchant_name: "Shop",
    merchant_country_code: "840",
    merchant_category_code: "5411",
    merchant_url: "https://shop.example",
  };
  await connect("card", { merchant_profile: { visa } });
  expect((await acquirer(session)).body).toMatchObject(visa);
  await call("PUT", `/checkout/sessions/${session}`, { currency: "USD" });
  expect((await acquirer(session)).body).toMatchObject(visa);
  await call("PUT", `/checkout/sessions/${session}`, { currency: "JPY" });
  expect((await acquirer(session)).body).toEqual({});
  expect((await acquirer(crypto.randomUUID())).status).toBe(404);
});
