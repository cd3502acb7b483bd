/** Merchants of a platform, their files and applications, balances and settlements. */
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const order = { amount: 4200, currency: "JPY", tax: 0, payment_details: card };
const png = "iVBORw0KGgo=";
const at = (time: string): void => {
  fixture.clock.now = new Date(time);
};
const createMerchant = async (name = "Example Bakery", platform_role = "seller"): Promise<string> =>
  (await call("POST", "/merchants", { name, platform_role })).body.id;
const ids = ({ body }: { body: { data: { id: string }[] } }): string[] => body.data.map(({ id }) => id);

describe("merchants", () => {
  it("are created, read, listed and updated", async () => {
    const wish = { name: "Example Bakery", platform_role: "seller" };
    const { body } = await call("POST", "/merchants", wish);
    expect(body).toMatchObject({ ...wish, live: false, status: "not_applied", payments_enabled: false });
    expect((await call("GET", `/merchants/${body.id}`)).body).toEqual(body);
    expect(ids(await call("GET", "/merchants"))).toEqual([body.id]);
    const change = {
      payments_enabled: true,
      payouts_enabled: true,
      send_payment_instruction_email: false,
      send_payment_receipt_email: false,
      send_payment_reminder_email: false,
      send_payment_refund_email: false,
      expiry_settings: [{ slug: "konbini", currency: "JPY", expiry_days: 5 }],
    };
    at("2026-03-02T00:00:00Z");
    expect((await call("PATCH", `/merchants/${body.id}`, change)).body).toEqual({
      ...body,
      ...change,
      updated_at: "2026-03-02T00:00:00Z",
    });
    expect((await call("GET", `/merchants/${body.id}`)).body).toMatchObject(change);
  });

  it("are filtered by role, state and permissions, and paginated newest first", async () => {
    const seller = await createMerchant();
    const payout = await createMerchant("Example Payouts", "payout");
    await call("PATCH", `/merchants/${seller}`, { payments_enabled: true });
    const list = async (query: string) => ids(await call("GET", `/merchants?${query}`));
    expect(await list("")).toEqual([payout, seller]);
    expect(await list("per_page=1&page=2")).toEqual([seller]);
    expect(await list("platform_role=payout")).toEqual([payout]);
    expect(await list("payments_enabled=true")).toEqual([seller]);
    expect(await list("payouts_enabled=true")).toEqual([]);
    expect(await list("live=true")).toEqual([]);
    expect(await list("status=not_applied")).toEqual([payout, seller]);
  });

  it.each([
    ["GET", "/merchants/unknown"],
    ["PATCH", "/merchants/unknown"],
    ["GET", "/merchants/unknown/payments"],
    ["GET", "/merchants/unknown/settlements"],
    ["GET", "/merchants/unknown/balances/JPY"],
    ["GET", "/merchants/unknown/balances/JPY/transactions"],
    ["GET", "/merchants/unknown/balances/JPY/settings"],
    ["GET", "/live_application/unknown"],
    ["PATCH", "/live_application/unknown"],
    ["GET", "/live_application/unknown/payment_methods"],
  ])("that do not exist are not found: %s %s", async (method, path) => {
    const reply = await call(method, path, method === "GET" ? undefined : {});
    expect(reply).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
  });
});

it("files belong to one merchant", async () => {
  const [owner, other] = [await createMerchant(), await createMerchant()];
  const { body } = await call("POST", `/merchants/${owner}/files`, { paper: png });
  expect(body).toMatchObject({ resource: "file", size: 8, mime_type: "image/png" });
  expect((await call("GET", `/merchants/${owner}/files/${body.id}`)).body).toEqual(body);
  expect((await call("GET", `/merchants/${other}/files/${body.id}`)).status).toBe(404);
  const wrong = await call("POST", `/merchants/${owner}/files`, { paper: "not Base64!" });
  expect(wrong).toMatchObject({ status: 422, body: { error: { param: "paper" } } });
});

describe("a live application", () => {
  const company = {
    "service_agreement.agreed_to_tos": true,
    "company_information.company_name": "Example Bakery",
    "company_information.company_phone": "0312345678",
    "representative_director_information.first_name": "Ada",
    "representative_director_information.last_name": "Example",
    "site_information.site_name": "Bakery",
    "bank_account_information.zengin_bank_code": "0001",
    "bank_account_information.zengin_branch_code": "001",
    "bank_account_information.zengin_account_number": "1234567",
  };
  const site = { "site_information.site_url": "https://bakery.example" };

  it("is incomplete until all required fields are submitted, and shows what was submitted", async () => {
    const id = await createMerchant();
    const path = `/live_application/${id}`;
    expect((await call("GET", path)).body).toMatchObject({ merchant_id: id, status: "not_applied" });
    expect((await call("PATCH", path, { locale: "en", ...company })).body).toMatchObject({
      status: "incomplete",
      requested_fields: [{ field: "site_information.site_url", field_type: "text", optional: false }],
    });
    await call("PATCH", path, site);
    const { body } = await call("GET", path);
    expect(body).toMatchObject({ status: "pending", requested_fields: [], payments_enabled: false });
    const submitted = body.submitted_fields.map(({ field, value }: { field: string; value: unknown }) => [
      field,
      value,
    ]);
    expect(Object.fromEntries(submitted)).toEqual({ ...company, ...site });
    expect((await call("GET", `/merchants/${id}`)).body.status).toBe("pending");
  });

  it("accepts only files that the merchant has uploaded", async () => {
    const id = await createMerchant();
    const field = "applicant_information.identity_front";
    expect(await call("PATCH", `/live_application/${id}`, { [field]: "unknown" })).toMatchObject({
      status: 422,
      body: { error: { code: "invalid_parameter", param: field } },
    });
    const file = (await call("POST", `/merchants/${id}/files`, { paper: png })).body.id;
    expect((await call("PATCH", `/live_application/${id}`, { [field]: file })).status).toBe(200);
  });

  it("can be accepted once a payment method is accepted, and be declined", async () => {
    const id = await createMerchant();
    const path = `/live_application/${id}`;
    expect((await call("PATCH", `${path}/simulate_status`, { status: "accepted" })).status).toBe(422);
    const method = `${path}/payment_methods/paypay`;
    const fields = {
      "shared_payment_method_data.privacy_policy_url": "https://bakery.example/privacy",
      "paypay.accepted_paypay_tos": true,
    };
    expect((await call("PATCH", method, fields)).body.status).toBe("pending");
    expect((await call("GET", method)).body.submitted_fields).toHaveLength(2);
    const other = await call("PATCH", method, { "linepay.accepted_line_tos": true });
    expect(other).toMatchObject({ status: 422, body: { error: { param: "linepay.accepted_line_tos" } } });
    expect((await call("PATCH", `${method}/simulate_status`, { status: "accepted" })).body).toEqual({
      status: "accepted",
      payment_method: "paypay",
    });
    const { payment_methods } = (await call("GET", `${path}/payment_methods`)).body;
    expect(payment_methods).toContainEqual({ payment_method: "paypay", status: "accepted" });
    expect(payment_methods).toContainEqual({ payment_method: "linepay", status: "incomplete" });
    await call("PATCH", `${path}/simulate_status`, { status: "accepted" });
    expect((await call("GET", `/merchants/${id}`)).body).toMatchObject({
      status: "accepted",
      payments_enabled: true,
      payouts_enabled: true,
      active_payment_methods: ["paypay"],
    });
    await call("PATCH", `${path}/simulate_status`, { status: "declined" });
    expect((await call("GET", path)).body).toMatchObject({ status: "declined", payments_enabled: false });
    expect((await call("GET", `${path}/payment_methods/unknown`)).status).toBe(404);
  });
});

describe("a balance", () => {
  it("splits a payment between the platform and its merchants, and a refund takes it back", async () => {
    const seller = await createMerchant();
    const platform_details = { submerchants: [{ submerchant_id: seller, amount: 3000, platform_fee: 300 }] };
    const { body } = await call("POST", "/payments", { ...order, platform_details });
    expect(body.platform_details).toEqual(platform_details);
    expect(ids(await call("GET", `/merchants/${seller}/payments`))).toEqual([body.id]);
    const balance = async () => (await call("GET", `/merchants/${seller}/balances/JPY`)).body;
    expect(await balance()).toMatchObject({
      currency: "JPY",
      total_balance_cents: 2700,
      platform_model: { payment_share_total_cents: 3000, platform_fee_total_cents: -300, total_cents: 2700 },
    });
    const path = `/merchants/${seller}/balances/JPY/transactions`;
    const { data } = (await call("GET", path)).body;
    expect(data.map(({ type }: { type: string }) => type).sort()).toEqual(["payment_share", "platform_fee"]);
    expect((await call("GET", `${path}?type=platform_fee`)).body).toMatchObject({
      total: 1,
      data: [{ amount_cents: -300 }],
    });
    const lines = (await call("GET", `${path}/${data[0].id}`)).body;
    expect(lines.map(({ id }: { id: string }) => id)).toEqual([data[0].id, data[0].id]);
    expect((await call("GET", `${path}/unknown`)).status).toBe(404);
    // The platform's own movement has the same transaction.
    expect((await call("GET", `/balances/JPY/transactions/${data[0].id}`)).body).toMatchObject({
      type: "payment",
      amount_cents: 4200,
    });
    expect((await call("GET", "/balances/JPY/transactions/unknown")).status).toBe(404);
    await call("POST", `/payments/${body.id}/refund`);
    expect((await balance()).total_balance_cents).toBe(0);
    const unknown = { submerchants: [{ submerchant_id: "unknown", amount: 1, platform_fee: 0 }] };
    const refusal = await call("POST", "/payments", { ...order, platform_details: unknown });
    expect(refusal).toMatchObject({ status: 422, body: { error: { param: "platform_details" } } });
  });

  it("moves by transfers, which must be covered", async () => {
    const [first, second] = [await createMerchant(), await createMerchant()];
    await call("POST", "/payments", order);
    const transfer = await call("POST", "/balances/JPY/transfer", { amount: 1000, to: first });
    expect(transfer.body).toMatchObject({ type: "fund_transfer", recipient: first, amount: 1000 });
    const wish = { to: second, amount: 400, currency: "JPY" };
    const path = `/merchants/${first}/balances/JPY/transfer`;
    expect((await call("POST", path, wish)).body).toMatchObject({ remitter: first, recipient: second });
    const total = async (id: string) =>
      (await call("GET", `/merchants/${id}/balances/JPY`)).body.total_balance_cents;
    expect([await total(first), await total(second)]).toEqual([600, 400]);
    expect(await total(transfer.body.remitter)).toBe(4200 - 137 - 14 - 1000);
    for (const wrong of [
      { amount: 601 },
      { amount: 0 },
      { to: "unknown" },
      { to: first },
      { currency: "USD" },
    ]) {
      expect((await call("POST", path, { ...wish, ...wrong })).status).toBe(422);
    }
    expect([await total(first), await total(second)]).toEqual([600, 400]);
  });

  it("has settings, which must match the path", async () => {
    const id = await createMerchant();
    const path = `/merchants/${id}/balances/JPY/settings`;
    const settings = { currency: "JPY", frequency: "weekly", settlement_minimum_amount: 5000 };
    expect((await call("GET", path)).body).toMatchObject({ frequency: "monthly" });
    expect((await call("PATCH", path, { ...settings, merchant_id: id })).body).toEqual(settings);
    expect((await call("GET", path)).body).toEqual(settings);
    expect((await call("GET", `/merchants/${id}/balances/USD/settings`)).body.frequency).toBe("monthly");
    expect((await call("PATCH", path, { ...settings, currency: "USD" })).status).toBe(422);
    expect((await call("PATCH", path, { ...settings, merchant_id: "other" })).status).toBe(422);
  });
});

describe("a settlement", () => {
  it("pays out the captured payments of a month, less refunds and fees", async () => {
    await call("POST", "/payments", order);
    const refunded = await call("POST", "/payments", { ...order, amount: 1000 });
    await call("POST", `/payments/${refunded.body.id}/refund`, { amount: 300 });
    await call("POST", "/payments", { ...order, capture: false });
    expect((await call("GET", "/settlements")).body.total).toBe(0);
    at("2026-03-31T14:59:59Z");
    await call("POST", "/payments", { ...order, amount: 500 });
    at("2026-03-31T15:00:00Z");
    await call("POST", "/payments", { ...order, amount: 9999 });
    at("2026-04-01T00:00:00Z");
    const { body } = await call("GET", "/settlements");
    expect(body).toMatchObject({ total: 1, data: [{ status: "pending", reference: "ST-2026-03" }] });
    const [{ id }] = body.data;
    const { body: detail } = await call("GET", `/settlements/${id}`);
    // Fees: 137 + 33 + 16, and 10 % tax on each.
    expect(detail).toMatchObject({
      cutoff_time: "2026-03-31T15:00:00Z",
      created_at: "2026-04-01T00:00:00Z",
      transaction_amount_cents: 4200 + 1000 - 300 + 500,
      fee_amount_cents: -(137 + 33 + 16),
      fee_tax_amount_cents: -(14 + 3 + 2),
      settlement_amount_cents: 5400 - 186 - 19,
      payments: { captured_amount_total_cents: 5700, processing_fees_cents: -205 },
      refunds: { refunded_amount_total_cents: -300 },
    });
    const parts = ["payments", "refunds", "platform_model", "corrections", "disbursements", "misc"];
    const sum = parts.reduce((total, part) => total + detail[part].total_cents, 0);
    expect(sum).toBe(detail.settlement_amount_cents);
    expect(body.data[0]).not.toHaveProperty("payments");
    at("2026-04-03T00:00:00Z");
    expect((await call("GET", `/settlements/${id}`)).body.status).toBe("paid");
    const events = (await fixture.events()).filter(({ kind }) => kind === "settlement.created");
    expect(events).toHaveLength(1);
    expect((await call("GET", "/settlements/unknown")).status).toBe(404);
    expect((await call("GET", "/settlements?start_time=2026-04-02T00:00:00Z")).body.total).toBe(0);
  });

  it("can be downloaded as CSV, Excel and PDF from its links", async () => {
    await call("POST", "/payments", order);
    at("2026-05-01T00:00:00Z");
    const [{ download }] = (await call("GET", "/settlements")).body.data;
    const { sandbox } = fixture;
    const authorization = `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`;
    const read = async (url: string) => {
      const response = await sandbox.fetch(url, { headers: { authorization } });
      return [response.headers.get("content-type")?.split(";")[0], await response.text()] as const;
    };
    const [csvType, csv] = await read(download.csv);
    expect([csvType, csv.split("\r\n").at(-2)]).toEqual(["text/csv", "total,,4049,JPY,"]);
    const [xlsType, xls] = await read(download.xls);
    expect([xlsType, xls.includes('<Data ss:Type="Number">4049</Data>')]).toEqual(["application/vnd.ms-excel", true]);
    const [pdfType, pdf] = await read(download.pdf);
    expect([pdfType, pdf.slice(0, 5)]).toEqual(["application/pdf", "%PDF-"]);
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe("xref");
    for (const [index, [, offset]] of [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].entries()) {
      expect(pdf.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj`));
    }
  }); // prettier-ignore

  it("of a merchant follows its settings, and a sum below the minimum is carried over", async () => {
    const seller = await createMerchant();
    const settings = { currency: "JPY", frequency: "weekly", settlement_minimum_amount: 1000 };
    await call("PATCH", `/merchants/${seller}/balances/JPY/settings`, settings);
    const pay = async (amount: number) => {
      const platform_details = { submerchants: [{ submerchant_id: seller, amount, platform_fee: 0 }] };
      await call("POST", "/payments", { ...order, platform_details });
    };
    // 1 March 2026 is a Sunday.
    await pay(600);
    at("2026-03-02T01:00:00Z");
    const path = `/merchants/${seller}/settlements`;
    expect((await call("GET", path)).body.total).toBe(0);
    await pay(500);
    at("2026-03-10T00:00:00Z");
    const { body } = await call("GET", path);
    expect(body.data).toMatchObject([
      { cycle: "2026-03-02", settlement_amount_cents: 1100, merchant_name: "Example Bakery" },
    ]);
    const [{ id, download }] = body.data;
    expect((await call("GET", `${path}/${id}`)).body).toMatchObject({ id, refunds: { total_cents: 0 } });
    expect(download.csv).toContain(`${path}/${id}/csv`);
    for (const file of ["csv", "xls", "pdf"]) {
      expect((await call("GET", `${path}/unknown/${file}`)).status).toBe(404);
    }
    // Settlements of others are not visible.
    expect((await call("GET", `/settlements/${id}`)).status).toBe(404);
    expect((await call("GET", `/merchants/${seller}/balances/JPY`)).body.total_balance_cents).toBe(0);
  });
});
