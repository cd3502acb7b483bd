/** Resources that payments have besides themselves: barcodes, one-click shoppers, reports, terminals. */
import { inflateSync } from "node:zlib";
import { beforeEach, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const order = { amount: 1000, currency: "JPY", tax: 0, payment_details: card };
const later = (milliseconds: number): void => {
  fixture.clock.now = new Date(fixture.clock.now.getTime() + milliseconds);
};

it("a payment shows everything that was sent", async () => {
  const sent = {
    description: "Coffee beans",
    external_order_num: "o-1",
    locale: "en",
    metadata: { order: "1" },
    mcc: "5812",
    statement_descriptor: { statement_descriptor: "BAKERY", contact_phone: "0312345678" },
  };
  const payment_details = { ...card, given_name: "Ada", family_name: "Example", email: "ada@example.com" };
  const { body } = await call("POST", "/payments", { ...order, ...sent, payment_details });
  expect(body).toMatchObject({ ...sent, customer_given_name: "Ada", customer_family_name: "Example" });
  expect((await call("GET", `/payments/${body.id}`)).body).toEqual(body);
  const change = { description: "Tea", metadata: { order: "2" } };
  await call("PATCH", `/payments/${body.id}`, change);
  expect((await call("GET", `/payments/${body.id}`)).body).toEqual({ ...body, ...change });
});

it("a token shows what was sent, apart from the card", async () => {
  const names = { given_name: "Ada", family_name: "Example", given_name_kana: "エイダ", family_name_kana: "エグザンプル" };
  const shown = { type: "konbini", store: "lawson", email: "ada@example.com", phone: "0312345678", ...names };
  expect((await call("POST", "/tokens", { payment_details: shown })).body.payment_details).toEqual(shown);
  const { body } = await call("POST", "/tokens", { payment_details: card });
  expect(JSON.stringify(body)).not.toContain(card.number);
}); // prettier-ignore

it("a payment expires after the requested number of days", async () => {
  const payment_details = { type: "konbini", store: "lawson", email: "ada@example.com", expiry_days: 7 };
  const { body } = await call("POST", "/payments", { ...order, payment_details });
  expect(body.payment_deadline).toBe("2026-03-08T09:15:00Z");
});

it("the settings of a session reach its payment", async () => {
  const payment_data = { mcc: "5812", statement_descriptor: { statement_descriptor: "BAKERY" } };
  const session = await call("POST", "/sessions", { amount: 1, currency: "JPY", payment_data });
  const { body } = await call("POST", `/sessions/${session.body.id}/pay`, { payment_details: card });
  expect(body.payment).toMatchObject(payment_data);
});

it("the barcode of a konbini payment is renewed every ten minutes until the payment is settled", async () => {
  const payment_details = { type: "konbini", store: "lawson", email: "ada@example.com" };
  const { body } = await call("POST", "/payments", { ...order, payment_details });
  const { sandbox } = fixture;
  expect(body.payment_details.barcode_url).toBe(`${sandbox.komoju.url}/barcodes/${body.id}`);
  const read = async () => (await call("GET", `/barcodes/${body.id}`)).body;
  expect(await read()).toEqual({ status: "pending", retry_after: 2 });
  later(2000);
  const first = await read();
  expect(first).toMatchObject({ status: "ready", expires_at: "2026-03-01T09:25:02Z" });
  later(599_000);
  expect(await read()).toEqual(first);
  later(1000);
  const second = await read();
  expect(second.image).not.toBe(first.image);
  const png = Buffer.from(second.image, "base64");
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([750, 150]);
  const data = png.subarray(41, 41 + png.readUInt32BE(33));
  expect(inflateSync(data)).toHaveLength(751 * 150);
  await call("POST", `/payments/${body.id}/cancel`);
  expect((await call("GET", `/barcodes/${body.id}`)).status).toBe(404);
});

it("there is no barcode for payments by card, or for unknown payments", async () => {
  const { body } = await call("POST", "/payments", { ...order, capture: false });
  for (const id of [body.id, "unknown"]) expect((await call("GET", `/barcodes/${id}`)).status).toBe(404);
});

it("the card of a one-click shopper is offered on the hosted page until it is deleted", async () => {
  const open = async () =>
    (await call("POST", "/sessions", { amount: 1, currency: "JPY", external_customer_id: "shopper-77" }))
      .body;
  const page = async () => (await fixture.sandbox.fetch((await open()).session_url)).text();
  expect(await page()).not.toContain("Pay with visa 1111");
  await call("POST", `/sessions/${(await open()).id}/pay`, { payment_details: card });
  expect(await page()).toContain("Pay with visa 1111");
  expect(await call("DELETE", "/external_customers/shopper-77")).toMatchObject({
    status: 200,
    body: { id: "shopper-77" },
  });
  expect(await page()).not.toContain("Pay with visa 1111");
  expect((await call("DELETE", "/external_customers/shopper-77")).status).toBe(404);
});

it("a chip card's payment is finalized once, by the decision of the chip", async () => {
  const payment_details = { type: "credit_card_terminal", number: "4111111111111111", flowType: "1" };
  const create = async () => (await call("POST", "/payments", { ...order, payment_details })).body;
  const chip = { field55: "9F2608AABBCCDDEEFF0011", track2: "4111111111111111D3012101" };
  const finalize = async (id: string, ac_type: string, more = {}) =>
    call("POST", `/payments/${id}/finalize`, { ...chip, ac_type, ...more });
  const [approved, authorized, declined] = [await create(), await create(), await create()];
  expect(approved.status).toBe("pending");
  expect((await finalize(approved.id, "tc", { metadata: { till: "1" } })).body).toMatchObject({
    status: "captured",
    metadata: { till: "1" },
    // Data of the chip does not reach the sandbox's state.
    payment_details: { field55: "***", approval_number: expect.stringMatching(/^\d{6}$/) },
  });
  expect((await finalize(approved.id, "tc")).status).toBe(422);
  expect((await finalize(authorized.id, "tc", { capture: false })).body.status).toBe("authorized");
  expect((await finalize(declined.id, "aac")).body.status).toBe("failed");
  expect((await finalize("unknown", "tc")).status).toBe(404);
  const byCard = (await call("POST", "/payments", order)).body;
  expect((await finalize(byCard.id, "tc")).status).toBe(422);
  await fixture.events();
});

it("a report of disbursements contains those that match", async () => {
  const account = {
    account_number: "1234567",
    account_type: "ordinary",
    account_name_kana: "エイダ",
    bank_code: "0001",
    branch_code: "001",
  };
  const wish = { ...account, amount: 5000, currency: "JPY", external_id: 'a,"b"' };
  const { body } = await call("POST", "/disbursements", wish);
  later(86_400_000);
  const other = (await call("POST", "/disbursements", { ...wish, external_id: "c" })).body;
  const { sandbox } = fixture;
  const report = async (status: string, currency = "JPY") => {
    const query = `start_time=2026-03-01T00:00:00Z&end_time=2026-03-03T00:00:00Z&currency=${currency}&status=${status}`;
    const authorization = `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`;
    const url = `${sandbox.komoju.url}/disbursements/report?${query}`;
    return (await (await sandbox.fetch(url, { headers: { authorization } })).text()).split("\r\n").slice(1, -1);
  };
  expect(await report("paid")).toEqual([`${body.id},"a,""b""",5000,JPY,paid,2026-03-01T09:15:00Z`]);
  expect(await report("pending")).toEqual([expect.stringContaining(other.id)]);
  expect(await report("pending", "USD")).toEqual([]);
}); // prettier-ignore

it("a disbursement leaves the balance, and comes back if it fails or is cancelled", async () => {
  const account = { account_type: "ordinary", account_name_kana: "エイダ", bank_code: "0001", branch_code: "001" };
  const create = async (account_number: string, amount: number) =>
    (await call("POST", "/disbursements", { ...account, account_number, amount, currency: "JPY" })).body.id;
  await call("POST", "/payments", order);
  const merchant = (await call("POST", "/merchants", { name: "Bakery", platform_role: "seller" })).body.id;
  const { remitter } = (await call("POST", "/balances/JPY/transfer", { amount: 1, to: merchant })).body;
  const balance = async () => (await call("GET", `/merchants/${remitter}/balances/JPY`)).body;
  const start = (await balance()).total_balance_cents;
  await create("1234567", 500);
  await create("0000000", 300);
  const cancelled = await create("7654321", 700);
  expect((await balance()).total_balance_cents).toBe(start - 1500);
  await call("POST", `/disbursements/${cancelled}/cancel`, {});
  later(86_400_000);
  await call("GET", "/disbursements");
  expect(await balance()).toMatchObject({
    total_balance_cents: start - 500,
    disbursements: { total_cents: -500 },
  });
}); // prettier-ignore
