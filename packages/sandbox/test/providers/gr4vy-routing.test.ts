import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
  await fixture.gr4vy("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (method, path, body, headers = {}) =>
  fixture.gr4vy(method, path, body, { "x-gr4vy-merchant-account-id": "shop", ...headers });
const inDefault = { "x-gr4vy-merchant-account-id": "default" };

const card = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
const order = { amount: 8000, currency: "USD", country: "US", payment_method: card };
const pay = (more: object = {}, headers = {}): Promise<Reply> =>
  call("POST", "/transactions", { ...order, ...more }, headers);
const connect = async (kind: string, more: object = {}): Promise<string> => {
  const body = {
    display_name: kind,
    payment_service_definition_id: `mock-${kind}`,
    fields: [{ key: "merchant_id", value: "shop" }],
    accepted_currencies: ["USD"],
    accepted_countries: ["US"],
    ...more,
  };
  return (await call("POST", "/payment-services", body)).body.id;
};
const unroutable = {
  status: 201,
  body: {
    status: "authorization_failed",
    error_code: "all_attempts_skipped",
    payment_service: null,
    payment_service_transaction_id: null,
    intent_outcome: "failed",
  },
};

describe("a transaction", () => {
  it("is processed by an active payment service of its merchant account", async () => {
    expect(await pay()).toMatchObject(unroutable);
    const id = await connect("card");
    const paid = await pay();
    expect(paid.body).toMatchObject({
      status: "authorization_succeeded",
      payment_service: {
        id,
        payment_service_definition_id: "mock-card",
        method: "card",
        display_name: "card",
      },
    });
    await call("PUT", `/payment-services/${id}`, { active: false });
    expect(await pay()).toMatchObject(unroutable);
    await call("PUT", `/payment-services/${id}`, { active: true });
    await call("DELETE", `/payment-services/${id}`);
    expect(await pay()).toMatchObject(unroutable);
    const kinds = (await fixture.events()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "transaction.failed")).toHaveLength(3);
  });

  it("needs a service for its method, currency and country", async () => {
    await connect("card");
    expect(await pay({ currency: "EUR" })).toMatchObject(unroutable);
    expect(await pay({ country: "DE" })).toMatchObject(unroutable);
    const paypal = { method: "paypal", country: "US", currency: "USD", redirect_url: "https://shop.example" };
    expect(await pay({ payment_method: paypal })).toMatchObject(unroutable);
    const id = await connect("paypal");
    expect((await pay({ payment_method: paypal })).body).toMatchObject({
      status: "buyer_approval_pending",
      payment_service: { id, method: "paypal" },
    });
  });

  it("goes to the first service by position, unless it names one", async () => {
    const second = await connect("card", { position: 2 });
    const first = await connect("card", { position: 1 });
    expect((await pay()).body.payment_service.id).toBe(first);
    expect((await pay({ payment_service_id: second })).body.payment_service.id).toBe(second);
    const session = (await call("POST", "/checkout/sessions", { payment_service_id: second })).body.id;
    await call("PUT", `/checkout/sessions/${session}/fields`, { payment_method: card });
    const paid = await pay({ payment_method: { method: "checkout-session", id: session } });
    expect(paid.body.payment_service.id).toBe(second);
    for (const payment_service_id of [crypto.randomUUID(), await foreignService()]) {
      const reply = await pay({ payment_service_id });
      expect(reply.body.details).toMatchObject([{ pointer: "/payment_service_id" }]);
    }
  });

  it("needs no set-up in the default merchant account", async () => {
    for (const currency of ["USD", "JPY", "ISK"]) {
      expect((await pay({ currency, country: "JP" }, inDefault)).body.status).toBe("authorization_succeeded");
    }
  });
});

/** A payment service of another merchant account. */
async function foreignService(): Promise<string> {
  return (await call("GET", "/payment-services?method=card", undefined, inDefault)).body.items[0].id;
}

it("a payout is paid by a payment service for cards of its merchant account", async () => {
  const payOut = (payment_service_id: string) =>
    call("POST", "/payouts", { amount: 100, currency: "USD", payment_service_id, payment_method: card });
  const id = await connect("card");
  expect((await payOut(id)).body.payment_service).toMatchObject({ id, display_name: "card" });
  for (const wrong of [await connect("paypal"), await foreignService(), crypto.randomUUID()]) {
    expect((await payOut(wrong)).body.details).toMatchObject([{ pointer: "/payment_service_id" }]);
  }
});
