import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const order = { amount: 1000, currency: "JPY", tax: 0, payment_details: card };
const kinds = async (): Promise<string[]> => (await fixture.events()).map(({ kind }) => kind);

describe("a payment", () => {
  it("by card is captured at once, and webhooks are sent", async () => {
    const { status, body } = await call("POST", "/payments", order);
    expect([status, body.status, body.total, body.payment_details.last_four_digits]).toEqual([
      200,
      "captured",
      1000,
      "1111",
    ]);
    expect((await call("GET", `/payments/${body.id}`)).body).toEqual(body);
    expect(await kinds()).toEqual(["payment.authorized", "payment.captured"]);
  });

  it("includes consumption tax by default", async () => {
    const { body } = await call("POST", "/payments", { ...order, tax: undefined });
    expect([body.tax, body.total]).toEqual([100, 1100]);
  });

  it("waits for a full or partial capture, and is partially refunded", async () => {
    const { body } = await call("POST", "/payments", { ...order, capture: false });
    expect(body.status).toBe("authorized");
    expect((await call("POST", `/payments/${body.id}/refund`)).status).toBe(422);
    expect((await call("POST", `/payments/${body.id}/capture`, { amount: 1001 })).status).toBe(422);
    expect((await call("POST", `/payments/${body.id}/capture`, { amount: 900 })).body).toMatchObject({
      status: "captured",
      total: 900,
    });
    expect((await call("POST", `/payments/${body.id}/capture`)).status).toBe(422);
    expect((await call("POST", `/payments/${body.id}/refund`, { amount: 400 })).body).toMatchObject({
      status: "captured",
      amount_refunded: 400,
      refunds: [{ amount: 400, payment: body.id }],
    });
    expect((await call("POST", `/payments/${body.id}/refund`, { amount: 501 })).status).toBe(422);
    expect((await call("POST", `/payments/${body.id}/refund`)).body).toMatchObject({
      status: "refunded",
      amount_refunded: 900,
    });
    expect(await kinds()).toEqual([
      "payment.authorized",
      "payment.captured",
      "payment.refund.created",
      "payment.refund.created",
      "payment.refunded",
    ]);
  });

  it("can be cancelled before its capture, but not later", async () => {
    const { body } = await call("POST", "/payments", { ...order, capture: false });
    expect((await call("POST", `/payments/${body.id}/cancel`)).body.status).toBe("cancelled");
    expect((await call("POST", `/payments/${body.id}/cancel`)).status).toBe(422);
    expect((await call("POST", `/payments/${body.id}/capture`)).status).toBe(422);
  });

  it.each([
    ["4123111111111000", "insufficient_funds"],
    ["4123111111111042", "request_failed"],
  ])("with the test card %s fails with %s", async (number, code) => {
    const payment_details = { ...card, number };
    const reply = await call("POST", "/payments", { ...order, payment_details });
    expect(reply).toMatchObject({ status: 402, body: { error: { code } } });
    const [event] = await fixture.events();
    expect(event).toMatchObject({
      kind: "payment.failed",
      payload: { reason: code, data: { status: "failed" } },
    });
  });

  it("fails with the code in Komoju-Scenario of the payment, its session or its customer", async () => {
    const scenario = { "komoju-scenario": "insufficient_funds" };
    const refusal = { status: 402, body: { error: { code: "insufficient_funds" } } };
    expect(await call("POST", "/payments", order, scenario)).toMatchObject(refusal);
    const session = await call("POST", "/sessions", { amount: 1, currency: "JPY" }, scenario);
    const pay = await call("POST", `/sessions/${session.body.id}/pay`, { payment_details: card });
    expect(pay).toMatchObject(refusal);
    expect((await call("GET", `/sessions/${session.body.id}`)).body.status).toBe("pending");
    const { body } = await call("POST", "/customers", { payment_details: card }, scenario);
    const { payment_details: _, ...rest } = order;
    expect(await call("POST", "/payments", { ...rest, customer: body.id })).toMatchObject(refusal);
  });

  it("at a konbini expires if it is not paid", async () => {
    const payment_details = { type: "konbini", store: "lawson", email: "ada@example.com" };
    const { body } = await call("POST", "/payments", { ...order, payment_details });
    expect(body).toMatchObject({ status: "authorized", payment_details: { store: "lawson" } });
    expect((await call("POST", `/payments/${body.id}/capture`)).status).toBe(422);
    fixture.clock.now = new Date(Date.parse(body.payment_deadline));
    expect((await call("GET", `/payments/${body.id}`)).body.status).toBe("expired");
    expect(await kinds()).toEqual(["payment.authorized", "payment.expired"]);
  });

  it("waits for another prepaid card if the balance is insufficient", async () => {
    const payment_details = { type: "web_money", prepaid_number: "1111111111111111" };
    const { body } = await call("POST", "/payments", { ...order, amount: 3000, payment_details });
    expect(body).toMatchObject({ status: "pending", payment_details: { short_amount: 1000 } });
    const second = await call("PATCH", `/payments/${body.id}`, { payment_details });
    expect(second.body).toMatchObject({ status: "captured", payment_details: { short_amount: 0 } });
  });

  it("sends webhooks to its own receiver, signed with the secret of that receiver", async () => {
    const webhooks = [{ url: "http://127.0.0.1:9/", secret_key: "s", events: ["payment.captured"] }];
    await call("POST", "/payments", { ...order, webhooks });
    // Nobody listens there: it is given up. The shop's usual receiver is told all the same.
    await fixture.sandbox.settled();
    await expect(kinds()).rejects.toThrow("komoju payment.captured");
  });
});

it("lists are paginated, newest first, and filtered by time, currency, order and status", async () => {
  const start = fixture.clock.now.getTime();
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) {
    fixture.clock.now = new Date(start + number * 1000);
    const wish = { ...order, external_order_num: `o-${number}`, capture: number !== 2 };
    ids.unshift((await call("POST", "/payments", wish)).body.id);
  }
  const list = async (query: string) => {
    const { body } = await call("GET", `/payments?${query}`);
    return { ...body, data: body.data.map(({ id }: { id: string }) => id) };
  };
  expect(await list("per_page=2&page=3")).toMatchObject({ total: 5, last_page: 3, data: [ids[4]] });
  expect((await list("per_page=2")).data).toEqual(ids.slice(0, 2));
  expect((await list("external_order_num=o-1")).data).toEqual([ids[3]]);
  expect((await list("status=authorized,failed")).data).toEqual([ids[2]]);
  expect((await list("currency=USD")).data).toEqual([]);
  const [from, until] = [1, 2].map((seconds) => new Date(start + seconds * 1000).toISOString());
  expect((await list(`start_time=${from}&end_time=${until}`)).data).toEqual([ids[2], ids[3]]);
  expect((await call("GET", "/payments?per_page=0")).status).toBe(422);
  expect((await call("GET", "/events?per_page=100")).body.total).toBe(9);
});

it("customers are charged, updated and deleted", async () => {
  const { body } = await call("POST", "/customers", { payment_details: card, email: "ada@example.com" });
  expect(body).toMatchObject({ source: { brand: "visa", last_four_digits: "1111" } });
  const { payment_details: _, ...rest } = order;
  expect((await call("POST", "/payments", { ...rest, customer: body.id })).body).toMatchObject({
    status: "captured",
    customer: body.id,
  });
  const token = await call("POST", "/tokens", { payment_details: { ...card, number: "5555555555554444" } });
  const changed = await call("PATCH", `/customers/${body.id}`, { payment_details: token.body.id });
  expect(changed.body.source).toMatchObject({ brand: "master", last_four_digits: "4444" });
  expect((await call("GET", "/customers?expiration=1230")).body.total).toBe(1);
  expect((await call("GET", "/customers?expiration=0131")).body.total).toBe(0);
  await call("DELETE", `/customers/${body.id}`);
  expect((await call("GET", `/customers/${body.id}`)).status).toBe(404);
  expect((await call("POST", "/payments", { ...rest, customer: body.id })).status).toBe(404);
  expect(await kinds()).toEqual(
    expect.arrayContaining(["customer.created", "customer.updated", "customer.deleted"]),
  );
});

describe("a subscription", () => {
  it("charges at once and then in each period, until it is deleted", async () => {
    const customer = (await call("POST", "/customers", { payment_details: card })).body.id;
    const wish = { customer, amount: 980, currency: "JPY", period: "monthly" };
    const { body } = await call("POST", "/subscriptions", wish);
    expect(body).toMatchObject({ status: "active", next_capture_at: "2026-04-01T09:15:00Z" });
    fixture.clock.now = new Date("2026-05-02T00:00:00Z");
    const later = (await call("GET", `/subscriptions/${body.id}`)).body;
    expect(later).toMatchObject({ next_capture_at: "2026-06-01T09:15:00Z" });
    expect(later.payments).toHaveLength(3);
    expect((await call("GET", `/payments/${later.payments[2]}`)).body).toMatchObject({
      status: "captured",
      amount: 980,
      customer,
      created_at: "2026-05-01T09:15:00Z",
    });
    expect((await call("DELETE", `/subscriptions/${body.id}`)).body.status).toBe("deleted");
    fixture.clock.now = new Date("2026-09-01T00:00:00Z");
    expect((await call("GET", `/subscriptions/${body.id}`)).body.payments).toHaveLength(3);
  });

  it("is suspended after repeated failed charges", async () => {
    const scenario = { "komoju-scenario": "insufficient_funds" };
    const customer = (await call("POST", "/customers", { payment_details: card }, scenario)).body.id;
    const wish = { customer, amount: 980, currency: "JPY", period: "weekly" };
    const { body } = await call("POST", "/subscriptions", wish);
    expect(body).toMatchObject({ status: "active", retry_count: 1, retry_at: "2026-03-02T09:15:00Z" });
    fixture.clock.now = new Date("2026-03-10T00:00:00Z");
    expect((await call("GET", `/subscriptions/${body.id}`)).body).toMatchObject({
      status: "suspended",
      retry_at: null,
    });
    expect((await kinds()).filter((kind) => kind.startsWith("subscription."))).toEqual([
      "subscription.created",
      ...Array.from({ length: 4 }, () => "subscription.failed"),
      "subscription.suspended",
    ]);
  });
});

it("disbursements are paid or fail after a day, or are cancelled before", async () => {
  const account = {
    account_type: "ordinary",
    account_name_kana: "エイダ",
    bank_code: "0001",
    branch_code: "001",
  };
  const create = async (account_number: string) =>
    (await call("POST", "/disbursements", { ...account, account_number, amount: 5000, currency: "JPY" }))
      .body;
  const [good, bad, other] = [await create("1234567"), await create("0000000"), await create("7654321")];
  expect(good).toMatchObject({ status: "pending", external_id: null });
  expect((await call("POST", `/disbursements/${other.id}/cancel`, {})).body.status).toBe("cancelled");
  fixture.clock.now = new Date(fixture.clock.now.getTime() + 86_400_000);
  expect((await call("GET", `/disbursements/${good.id}`)).body.status).toBe("paid");
  expect((await call("POST", `/disbursements/${good.id}/cancel`, {})).status).toBe(422);
  const { data } = (await call("GET", "/disbursements?currency=JPY")).body;
  expect(data.map(({ status }: { status: string }) => status)).toEqual(["cancelled", "failed", "paid"]);
  expect((await call("GET", `/disbursements/${bad.id}`)).body.error).toBeTruthy();
});

it("amounts add up and final states stay final, in any order of calls", async () => {
  const step = fc.record({
    name: fc.constantFrom("capture", "refund", "cancel"),
    amount: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  });
  const property = fc.asyncProperty(
    fc.array(step, { maxLength: 12 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 100 }),
    async (steps, capture, amount) => {
      let { body: before } = await call("POST", "/payments", { ...order, amount, capture });
      for (const { name, amount: part } of steps) {
        const body = part === undefined || name === "cancel" ? undefined : { amount: part };
        await call("POST", `/payments/${before.id}/${name}`, body);
        const { body: after } = await call("GET", `/payments/${before.id}`);
        const refunded = after.refunds.reduce((sum: number, one: { amount: number }) => sum + one.amount, 0);
        expect(after.total).toBe(after.amount + after.tax);
        expect(after.total).toBeLessThanOrEqual(amount);
        expect(after.amount_refunded).toBe(refunded);
        expect(refunded).toBeLessThanOrEqual(after.total);
        expect(after.status === "refunded").toBe(refunded === after.total && refunded > 0);
        if (refunded > 0) expect(["captured", "refunded"]).toContain(after.status);
        if (["cancelled", "refunded"].includes(before.status)) expect(after).toEqual(before);
        before = after;
      }
    },
  );
  await fc.assert(property, { numRuns: 40 });
  await fixture.events();
});
