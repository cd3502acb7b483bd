import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
const shop = { "x-gr4vy-merchant-account-id": "shop" };
const read = async (path: string, query: object = {}) =>
  (await call("GET", `/metrics-explorer/${path}?${new URLSearchParams({ datetime_range: "all", ...query })}`))
    .body;

const card = { method: "card", number: "4111111111111111", expiration_date: "11/30", security_code: "123" };
const pay = (amount: number, currency = "USD", headers: Record<string, string> = {}) =>
  call("POST", "/transactions", { amount, currency, payment_method: card }, headers);

/** Declined, by its amount. */
const declined = 200011;

describe("a breakdown", () => {
  it("has the metric for each value, of the transactions of the merchant account", async () => {
    for (const [amount, currency] of [
      [100, "USD"],
      [200, "USD"],
      [declined, "EUR"],
    ] as const)
      await pay(amount, currency);
    await pay(1, "GBP", shop);
    const values = async (metric: string, module: string, query = {}) =>
      Object.fromEntries(
        (await read(`authorization/metrics/${metric}/modules/${module}`, query)).map(
          ({ key, value }: { key: string; value: number }) => [key, value],
        ),
      );
    expect(await values("transactions", "currency")).toEqual({ USD: 2, EUR: 1 });
    expect(await values("volume", "currency")).toEqual({ USD: 300, EUR: declined });
    expect(await values("auth_rate", "currency")).toEqual({ USD: 1, EUR: 0 });
    expect(await values("auth_rate", "method")).toEqual({ card: 2 / 3 });
    expect(await values("transactions", "error_code")).toEqual({ insufficient_funds: 1 });
    expect(await values("transactions", "authorized", { currency: "USD" })).toEqual({ true: 2 });
    expect(await values("transactions", "payment_method_bin", { payment_method_scheme: "amex" })).toEqual({});
    expect(await values("transactions", "rule_skip_3ds")).toEqual({});
  });
});

describe("a total", () => {
  it("has the metric of each day and of the whole time, beside the time before", async () => {
    for (const [time, amounts] of [
      ["2026-03-01T09:15:00Z", [100]],
      ["2026-03-01T20:00:00Z", [200, declined]],
      ["2026-03-02T00:00:00Z", [400]],
    ] as const) {
      fixture.clock.now = new Date(time);
      for (const amount of amounts) await pay(amount);
    }
    const datetime_range = "2026-03-02T00:00:00Z/2026-03-03T00:00:00Z";
    const path = "authorization/metrics/transactions/totals";
    expect(await read(path, { datetime_range })).toEqual({
      type: "metrics-explorer.total",
      series: {
        current: { first_interval: "2026-03-02", values: [1] },
        previous: { first_interval: "2026-03-01", values: [3] },
      },
      summary: { current: { value: 1 }, previous: { value: 3 }, delta: -2 / 3 },
    });
    expect(await read(path, { datetime_range, exclude_previous: "true" })).toMatchObject({
      series: { previous: null },
      summary: { previous: null, delta: null },
    });
    expect(await read(path)).toMatchObject({
      series: { current: { first_interval: "2026-03-01", values: [3, 1] } },
    });
    expect(await read("authorization/metrics/volume/totals", { datetime_range: "PT1H" })).toMatchObject({
      summary: { current: { value: null } },
    });
    expect(await read("authentication/metrics/auth_rate/totals")).toMatchObject({
      summary: { current: { value: null } },
    });
  });
});

describe("a preset", () => {
  it("is created, listed, renamed and deleted, and belongs to a source and a merchant account", async () => {
    const list = "/metrics-explorer/authorization/presets";
    const body = {
      display_name: "Cards in the USA",
      metric: "auth_rate",
      filters: { datetime_range: "P7D", method: ["card"], country: ["US"], currency: null },
    };
    const made = await call("POST", list, body);
    const { currency: _, ...filters } = body.filters;
    expect(made).toMatchObject({
      status: 200,
      body: { type: "metrics-explorer.preset", source: "authorization", merchant_account_id: "default" },
    });
    expect(made.body).toMatchObject({ ...body, filters });
    expect((await call("GET", list)).body).toEqual([made.body]);
    expect((await call("GET", list, undefined, shop)).body).toEqual([]);
    expect((await call("GET", "/metrics-explorer/monitoring/presets")).body).toEqual([]);
    const at = `${list}/${made.body.id}`;
    const renamed = await call("PUT", at, { display_name: "American cards" });
    expect(renamed).toMatchObject({ status: 200, body: { display_name: "American cards" } });
    expect((await call("GET", list)).body).toEqual([renamed.body]);
    expect((await call("DELETE", at.replace("authorization", "monitoring"))).status).toBe(404);
    expect((await call("DELETE", at)).status).toBe(204);
    expect((await call("PUT", at, { display_name: "Gone" })).status).toBe(404);
    expect((await call("GET", list)).body).toEqual([]);
  });
});
