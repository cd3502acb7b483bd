import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";
import { signGr4vyToken } from "./sign-gr4vy-token.js";

let fixture: Fixture;
let authorization: string;
beforeEach(async () => {
  fixture = await createFixture();
  // The token of the fixture is valid for a day.
  const token = await signGr4vyToken(fixture, { scopes: ["*.read", "*.write"] }, 60 * 86_400);
  authorization = `Bearer ${token}`;
});
const call: Fixture["gr4vy"] = (method, path, body, headers) =>
  fixture.gr4vy(method, path, body, { authorization, ...headers });
/** Sets the clock to a time in March 2026; payments are made on the first. */
const setDay = (day: string): Date => (fixture.clock.now = new Date(`2026-03-${day}Z`));

const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
async function pay(amount: number, intent = "capture"): Promise<string> {
  const body = { amount, currency: "USD", intent, payment_method };
  return `/transactions/${(await call("POST", "/transactions", body)).body.id}`;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the list holds
const list = async (path: string): Promise<any[]> => (await call("GET", path)).body.items;
const eventsOf = async (path: string): Promise<string[]> =>
  (await list(`${path}/events`)).map(({ name }) => name);

describe("a captured transaction", () => {
  it("is settled when the report of the second day after the capture is ingested", async () => {
    const path = await pay(8000);
    setDay("04T05:59:59");
    expect(await list(`${path}/settlements`)).toEqual([]);
    expect((await call("GET", path)).body).toMatchObject({ settled: false, settled_amount: 0 });
    setDay("04T06:00:00");
    const [settlement, ...others] = await list(`${path}/settlements`);
    expect(others).toEqual([]);
    expect(settlement).toMatchObject({
      type: "settlement",
      amount: 8000,
      currency: "USD",
      commission: 184,
      posted_at: "2026-03-03T00:00:00.000000+00:00",
      ingested_at: "2026-03-04T06:00:00.000000+00:00",
      transaction_id: path.split("/")[2],
    });
    expect((await call("GET", `${path}/settlements/${settlement.id}`)).body).toEqual(settlement);
    expect((await call("GET", `${path}/settlements/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await call("GET", path)).body).toMatchObject({
      settled: true,
      settled_amount: 8000,
      settled_currency: "USD",
    });
    expect((await eventsOf(path))[0]).toBe("payment-connector-report-transaction-settled");
  });

  it("is settled by each capture, and tells once when all are settled", async () => {
    const path = await pay(8000, "authorize");
    await call("POST", `${path}/capture`, { amount: 3000, final: false });
    setDay("02T10:00:00");
    await call("POST", `${path}/capture`, { amount: 5000 });
    setDay("04T06:00:00");
    expect(await list("/transactions?has_settlements=true")).toMatchObject([
      { settled: false, settled_amount: 3000 },
    ]);
    setDay("05T06:00:00");
    expect(await list("/transactions")).toMatchObject([{ settled: true, settled_amount: 8000 }]);
    expect((await list(`${path}/settlements`)).map(({ amount }) => amount)).toEqual([5000, 3000]);
    const settled = (await fixture.events()).filter(({ kind }) => kind === "transaction.settled");
    expect(settled).toMatchObject([{ payload: { target: { id: path.split("/")[2] } } }]);
  });

  it("shares the report of a day with other transactions", async () => {
    const paths = [await pay(100), await pay(200)];
    setDay("10T00:00:00");
    const [one, two] = await Promise.all(paths.map(async (path) => (await list(`${path}/settlements`))[0]));
    expect(one.payment_service_report_id).toBe(two.payment_service_report_id);
    expect(one.id).not.toBe(two.id);
  });

  it("is not settled if it was only authorized", async () => {
    const path = await pay(8000, "authorize");
    setDay("30T00:00:00");
    expect(await list(`${path}/settlements`)).toEqual([]);
  });
});

it("a refund is settled like a capture", async () => {
  const path = await pay(900_000);
  const refund = (await call("POST", `${path}/refunds`, { amount: 2000 })).body;
  await call("POST", `${path}/refunds`, { amount: 520_002 });
  setDay("04T05:00:00");
  expect(await list(`${path}/refund-settlements`)).toEqual([]);
  setDay("04T06:00:00");
  const [settlement, ...others] = await list(`${path}/refund-settlements`);
  expect(others).toEqual([]);
  expect(settlement).toMatchObject({ type: "refund-settlement", amount: 2000, refund_id: refund.id });
  const found = await call("GET", `${path}/refund-settlements/${settlement.id}`);
  expect(found.body).toEqual(settlement);
  expect((await call("GET", `${path}/refund-settlements/${crypto.randomUUID()}`)).status).toBe(404);
  expect((await call("GET", `/refunds/${refund.id}`)).body).toMatchObject({
    settled: true,
    settled_amount: 2000,
  });
  expect(await eventsOf(path)).toContain("payment-connector-report-refund-settled");
});

describe("a chargeback", () => {
  it.each([
    [540_001, true, 0],
    [540_002, false, 1],
  ])("of %i follows the settlement, and leaves it disputed: %s", async (amount, disputed, reversals) => {
    const path = await pay(amount);
    await call("POST", `${path}/refunds`, { amount: 40_000 });
    setDay("08T05:59:59");
    expect(await list(`${path}/chargebacks`)).toEqual([]);
    setDay("08T06:00:00");
    const chargeback = { type: "chargeback", amount: amount - 40_000, commission: 1500 };
    expect(await list(`${path}/chargebacks`)).toMatchObject([chargeback]);
    expect(await list("/transactions?disputed=true")).toHaveLength(1);
    expect(await list(`${path}/chargeback-reversals`)).toEqual([]);
    setDay("11T06:00:00");
    const reversal = { type: "chargeback-reversal", amount: amount - 40_000, commission: 0 };
    expect(await list(`${path}/chargeback-reversals`)).toMatchObject(Array(reversals).fill(reversal));
    expect((await call("GET", path)).body.disputed).toBe(disputed);
    expect(await list(`${path}/chargebacks`)).toHaveLength(1);
    expect(await eventsOf(path)).toContain("payment-connector-report-chargeback-posted");
  });

  it("does not happen to other amounts, nor to what was refunded", async () => {
    const [other, refunded] = [await pay(540_003), await pay(540_001)];
    await call("POST", `${refunded}/refunds`, {});
    setDay("30T00:00:00");
    expect(await list(`${other}/chargebacks`)).toEqual([]);
    expect(await list(`${refunded}/chargebacks`)).toEqual([]);
  });
});

it.each(["settlements", "refund-settlements", "chargebacks", "chargeback-reversals"])(
  "the %s of an unknown transaction, or of another merchant account, are missing",
  async (name) => {
    const path = await pay(8000);
    expect((await call("GET", `/transactions/${crypto.randomUUID()}/${name}`)).status).toBe(404);
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const other = { "x-gr4vy-merchant-account-id": "other" };
    expect((await call("GET", `${path}/${name}`, undefined, other)).status).toBe(404);
  },
);
