import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const configuration = {
  merchant_acquirer_bin: "411111",
  merchant_acquirer_id: "example-0001",
  merchant_name: "Example Shop",
  merchant_country_code: "840",
  merchant_category_code: "5411",
  merchant_url: "https://shop.example.com",
  scheme: "visa",
  currency: "USD",
  metadata: { shop: "1" },
};

describe("a 3-D Secure configuration", () => {
  const list = "/merchant-accounts/shop/three-ds-configurations";

  it("is created, listed, edited and deleted", async () => {
    const made = await call("POST", list, configuration);
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: "merchant-account.three-ds-configuration",
        merchant_account_id: "shop",
        ...configuration,
      },
    });
    expect((await call("GET", list)).body.items).toEqual([made.body]);
    const change = { merchant_name: "Renamed", merchant_url: null, currency: null };
    const edited = await call("PUT", `${list}/${made.body.id}`, change);
    expect(edited).toMatchObject({
      status: 200,
      body: { ...configuration, merchant_name: "Renamed", currency: null },
    });
    expect((await call("GET", list)).body.items).toEqual([edited.body]);
    expect((await call("DELETE", `${list}/${made.body.id}`)).status).toBe(204);
    expect((await call("DELETE", `${list}/${made.body.id}`)).status).toBe(404);
    expect((await call("GET", list)).body.items).toEqual([]);
  });

  it("is listed by currency, and belongs to the merchant account in the path", async () => {
    const { id } = (await call("POST", list, configuration)).body;
    await call("POST", list, { ...configuration, currency: "EUR" });
    expect((await call("GET", `${list}?currency=USD`)).body.items).toMatchObject([{ id }]);
    const others = "/merchant-accounts/default/three-ds-configurations";
    expect((await call("GET", others)).body.items).toEqual([]);
    expect((await call("PUT", `${others}/${id}`, {})).status).toBe(404);
    expect((await call("GET", "/merchant-accounts/nobody/three-ds-configurations")).status).toBe(404);
    expect(
      (await call("POST", "/merchant-accounts/nobody/three-ds-configurations", configuration)).status,
    ).toBe(404);
  });
});

const createScenario = async (
  authentication: string,
  result?: string,
  conditions: object = {},
  headers: Record<string, string> = {},
) =>
  (
    await call(
      "POST",
      "/three-ds-scenarios",
      {
        conditions,
        outcome: {
          version: "2.3.1",
          authentication: { transaction_status: authentication },
          ...(result !== undefined && { result: { transaction_status: result } }),
        },
      },
      headers,
    )
  ).body;

describe("a 3-D Secure scenario", () => {
  it("is created, listed, updated and deleted, and belongs to a merchant account", async () => {
    const conditions = {
      amount: 1299,
      card_number: "4111111111111111",
      email_address: "jan@example.com",
      external_identifier: "buyer-1",
      first_name: "Jan",
      last_name: "Jansen",
    };
    const made = await createScenario("C", "Y", conditions);
    expect(made).toMatchObject({
      type: "three-d-secure-scenario",
      merchant_account_id: "default",
      conditions,
      outcome: {
        version: "2.3.1",
        authentication: { transaction_status: "C" },
        result: { transaction_status: "Y" },
      },
    });
    expect((await call("GET", "/three-ds-scenarios")).body.items).toEqual([made]);
    const shop = { "x-gr4vy-merchant-account-id": "shop" };
    expect((await call("GET", "/three-ds-scenarios", undefined, shop)).body.items).toEqual([]);
    const at = `/three-ds-scenarios/${made.id}`;
    expect((await call("PUT", at, {}, shop)).status).toBe(404);
    const outcome = { authentication: { transaction_status: "N" } };
    const updated = await call("PUT", at, { outcome });
    expect(updated).toMatchObject({ status: 200, body: { conditions, outcome } });
    expect((await call("GET", "/three-ds-scenarios")).body.items).toEqual([updated.body]);
    expect((await call("DELETE", at)).status).toBe(204);
    expect((await call("DELETE", at)).status).toBe(404);
    expect((await call("GET", "/three-ds-scenarios")).body.items).toEqual([]);
  });
});

const card = {
  method: "card",
  number: "4111111111111111",
  expiration_date: "11/30",
  security_code: "123",
  redirect_url: "https://shop.example.com/return",
};
const pay = async (change: object = {}) =>
  (await call("POST", "/transactions", { amount: 1299, currency: "USD", payment_method: card, ...change }))
    .body;

/** Submits the buyer's choice on the approval page. */
const choose = async (url: string, choice: string) => {
  await fixture.sandbox.fetch(url, { method: "POST", body: new URLSearchParams({ choice }) });
};

describe("an authentication without a challenge", () => {
  it.each([
    ["Y", "authorization_succeeded", "complete", "05", null],
    ["A", "authorization_succeeded", "complete", "06", null],
    ["N", "authorization_failed", "declined", "07", "failed_buyer_approval"],
    ["R", "authorization_failed", "declined", "07", "failed_buyer_approval"],
    ["U", "authorization_failed", "declined", "07", "failed_buyer_approval"],
  ])("with the status %s ends the transaction as %s", async (status, ended, secure, eci, code) => {
    await createScenario(status);
    const transaction = await pay();
    expect(transaction).toMatchObject({
      status: ended,
      error_code: code,
      payment_method: { approval_url: null },
      three_d_secure: {
        version: "2.3.1",
        method: "frictionless",
        status: secure,
        response_data: { eci, authentication_response: status, directory_response: status },
      },
    });
    expect((await call("GET", "/transactions?used_3ds=true")).body.items).toHaveLength(1);
  });

  it("that gets no response has an error", async () => {
    await createScenario("timeout");
    expect(await pay()).toMatchObject({
      status: "authorization_failed",
      error_code: "incomplete_buyer_approval",
      three_d_secure: { status: "error", error_data: { code: "402" }, response_data: null },
    });
  });
});

describe("a challenge", () => {
  it.each([
    ["Y", "authorization_succeeded", null],
    ["N", "authorization_failed", "failed_buyer_approval"],
    ["timeout", "authorization_failed", "incomplete_buyer_approval"],
  ])("with the result %s ends the transaction as %s", async (result, status, error_code) => {
    await createScenario("C", result);
    const { id, ...pending } = await pay();
    expect(pending).toMatchObject({
      status: "buyer_approval_pending",
      payment_method: { approval_url: expect.stringContaining(id) },
    });
    await choose(pending.payment_method.approval_url, "pay");
    expect((await call("GET", `/transactions/${id}`)).body).toMatchObject({
      status,
      error_code,
      three_d_secure: { method: "challenge" },
    });
  });

  it("is up to the buyer if the scenario has no result", async () => {
    await createScenario("C");
    const [first, second] = [await pay(), await pay()];
    await choose(first.payment_method.approval_url, "pay");
    await choose(second.payment_method.approval_url, "fail");
    expect((await call("GET", `/transactions/${first.id}`)).body.status).toBe("authorization_succeeded");
    expect((await call("GET", `/transactions/${second.id}`)).body.status).toBe("authorization_failed");
  });
});

describe("a scenario applies", () => {
  const buyer = {
    external_identifier: "buyer-1",
    billing_details: { first_name: "Jan", last_name: "Jansen", email_address: "jan@example.com" },
  };

  it.each([
    [{ amount: 1299 }, { amount: 1300 }],
    [{ card_number: "4111111111111111" }, { card_number: "4242424242424242" }],
    [{ email_address: "jan@example.com" }, { email_address: "other@example.com" }],
    [{ first_name: "Jan" }, { first_name: "Other" }],
    [{ last_name: "Jansen" }, { last_name: "Other" }],
    [{ external_identifier: "buyer-1" }, { external_identifier: "buyer-2" }],
  ])("to payments that meet %j, and not to others", async (met, unmet) => {
    await createScenario("N", undefined, { ...unmet, amount: 1299, ...("amount" in unmet && unmet) });
    expect((await pay({ buyer })).status).toBe("authorization_succeeded");
    await createScenario("N", undefined, met);
    expect((await pay({ buyer })).status).toBe("authorization_failed");
  });

  it("if it is the newest of several, and only in its merchant account", async () => {
    await createScenario("Y");
    await createScenario("N", undefined, {}, { "x-gr4vy-merchant-account-id": "shop" });
    expect((await pay()).status).toBe("authorization_succeeded");
    const { id } = await createScenario("N");
    expect((await pay()).status).toBe("authorization_failed");
    await call("DELETE", `/three-ds-scenarios/${id}`);
    expect((await pay()).status).toBe("authorization_succeeded");
  });

  it("not to payments that cannot redirect the buyer", async () => {
    await createScenario("N");
    const { redirect_url: _, ...plain } = card;
    expect(await pay({ payment_method: plain })).toMatchObject({
      status: "authorization_succeeded",
      three_d_secure: null,
    });
  });
});
