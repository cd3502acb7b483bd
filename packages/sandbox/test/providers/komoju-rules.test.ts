/** Rules of KOMOJU that are known from its own clients, real responses and integrators' fixtures. */
import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const order = { amount: 1000, currency: "JPY" };
const payment = { ...order, tax: 0, payment_details: card };

describe("an error inside a union names the parameter", () => {
  const secure = { ...order, return_url: "https://shop.example/back", payment_details: card };
  it.each([
    ["/payments", { ...payment, amount: undefined }, "missing_parameter", "amount"],
    ["/payments", {}, "missing_parameter", "amount"],
    ["/payments", { customer: "c", amount: 1 }, "missing_parameter", "currency"],
    ["/payments", order, "missing_parameter", "payment_details"],
    ["/payments", { ...payment, payment_details: { ...card, month: undefined } }, "missing_parameter", "payment_details.month"],
    ["/payments", { ...payment, payment_details: {} }, "missing_parameter", "payment_details.type"],
    ["/payments", { ...payment, payment_details: { type: "barter" } }, "invalid_parameter", "payment_details.type"],
    ["/payments", { ...payment, payment_details: 5 }, "invalid_parameter", "payment_details"],
    ["/payments", { ...payment, tax: -1 }, "invalid_parameter", "tax"],
    ["/payments", { ...payment, customer: "c" }, "invalid_parameter", "customer"],
    ["/secure_tokens", { ...secure, amount: undefined }, "missing_parameter", "amount"],
    ["/secure_tokens", { ...secure, return_url: undefined }, "missing_parameter", "return_url"],
    ["/secure_tokens", { ...secure, amount: "ten" }, "invalid_parameter", "amount"],
    ["/tokens", {}, "missing_parameter", "payment_details"],
    ["/tokens", { payment_details: { ...card, number: undefined } }, "missing_parameter", "payment_details.number"],
    ["/tokens", { payment_details: { ...card, month: 13 } }, "invalid_parameter", "payment_details.month"],
  ])("POST %s %j: %s, %s", async (path, body, code, param) => {
    const reply = await call("POST", path, body);
    expect(reply).toMatchObject({ status: 422, body: { error: { code, param } } });
    const { message } = reply.body.error;
    if (code === "missing_parameter") expect(message).toBe(`A required parameter (${param}) is missing`);
    else expect(message).toContain(param);
  }); // prettier-ignore
});

it("words unknown records and pages that are too small as the provider does", async () => {
  for (const path of ["/payments/x", "/customers/x", "/sessions/x", "/events/x"]) {
    expect(await call("GET", path)).toMatchObject({
      status: 404,
      body: { error: { code: "not_found", message: "The requested resource could not be found." } },
    });
  }
  const message = "-1.0 must be greater than or equal to 1.";
  expect(await call("GET", "/payments?per_page=-1")).toMatchObject({
    status: 422,
    body: {
      error: { code: "invalid_parameter", param: "per_page", message: message },
    },
  });
});

it("accepts amounts and months as strings where the mobile SDK sends them", async () => {
  const payment_details = { ...card, month: "12", year: "2030" };
  const shopper = { amount: "1000", currency: "JPY", tax: "0" };
  const secure = { ...shopper, return_url: "https://shop.example/back", payment_details };
  const token = await call("POST", "/secure_tokens", secure);
  expect(token).toMatchObject({ status: 200, body: { verification_status: "SKIPPED" } });
  const session = await call("POST", "/sessions", order);
  const pay = { ...shopper, payment_details: token.body.id };
  expect(await call("POST", `/sessions/${session.body.id}/pay`, pay)).toMatchObject({
    status: 200,
    body: { status: "completed", payment: { amount: 1000, payment_details: { month: 12, year: 2030 } } },
  });
  const negative = { ...secure, amount: "-1" };
  expect((await call("POST", "/secure_tokens", negative)).body.error.param).toBe("amount");
});

describe("a session", () => {
  it("describes the payment methods that it offers", async () => {
    const { body } = await call("POST", "/sessions", { ...order, payment_types: ["credit_card", "paypay"] });
    const offer = {
      hashed_gateway: expect.stringMatching(/^[0-9a-f]{16}$/),
      amount: 1000,
      currency: "JPY",
      exchange_rate: 1,
    };
    const brands = ["visa", "american_express", "master", "jcb", "diners_club"];
    expect(body.payment_methods).toEqual([
      { type: "credit_card", ...offer, brands, offsite: false },
      { type: "paypay", ...offer, offsite: true },
    ]);
  });

  it("offers all active methods if the request does not restrict them", async () => {
    const { body } = await call("POST", "/sessions", order);
    const active = await call("GET", "/payment_methods");
    const types = active.body.map(({ type_slug }: { type_slug: string }) => type_slug);
    expect(types).toContain("konbini");
    expect(body.payment_methods.map(({ type }: { type: string }) => type)).toEqual(types);
  });

  it("is paid only by a method that it offers, and stays open otherwise", async () => {
    const { body } = await call("POST", "/sessions", { ...order, payment_types: ["konbini"] });
    const refusal = {
      status: 422,
      body: { error: { code: "invalid_parameter", param: "payment_details.type" } },
    };
    const token = (await call("POST", "/tokens", { payment_details: card })).body.id;
    for (const payment_details of [card, token, { type: "paypay" }]) {
      expect(await call("POST", `/sessions/${body.id}/pay`, { payment_details })).toMatchObject(refusal);
    }
    expect((await call("GET", `/sessions/${body.id}`)).body).toMatchObject({
      status: "pending",
      payment: null,
    });
    const payment_details = { type: "konbini", store: "lawson", email: "ada@example.com" };
    expect((await call("POST", `/sessions/${body.id}/pay`, { payment_details })).status).toBe(200);
  });
});

describe("payment details", () => {
  it.each([
    ["lawson", true],
    ["seicomart", false],
    ["seven-eleven", false],
  ])("of %s have a receipt number, and a confirmation code: %s", async (store, hasCode) => {
    const payment_details = { type: "konbini", store, email: "ada@example.com" };
    const { body } = await call("POST", "/payments", { ...payment, payment_details });
    const { receipt, confirmation_code } = body.payment_details;
    expect(receipt).toMatch(/^\d{6,}$/);
    if (hasCode) expect(confirmation_code).toMatch(/^\d{6}$/);
    else expect(confirmation_code).toBeNull();
  });

  it("of Pay-easy have numbers to enter, and no code of a store", async () => {
    const names = { given_name: "Ada", family_name: "Example", given_name_kana: "エイダ", family_name_kana: "エグザンプル" };
    const payment_details = { type: "pay_easy", email: "ada@example.com", phone: "0312345678", ...names };
    const { status, body } = await call("POST", "/payments", { ...payment, payment_details });
    expect([status, body.payment_details.cvs_code]).toEqual([200, null]);
    for (const name of ["bank_id", "customer_id", "confirmation_id"]) {
      expect(body.payment_details[name]).toMatch(/^\d+$/);
    }
    await fixture.events();
  }); // prettier-ignore
});

it.each(["card_declined", "exceeds_limit", "card_expired", "bad_verification_value"])(
  "declines with 502 in the scenario %s",
  async (code) => {
    const reply = await call("POST", "/payments", payment, { "komoju-scenario": code });
    expect(reply).toMatchObject({ status: 502, body: { error: { code } } });
    const { data } = (await call("GET", "/payments?status=failed&per_page=1")).body;
    expect(data[0]).toMatchObject({ status: "failed", amount: 1000 });
  },
);
