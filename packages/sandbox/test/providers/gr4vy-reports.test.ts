import { importPKCS8, SignJWT } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
/** Valid for a month, so that tests can set the clock. */
let authorization: string;
beforeEach(async () => {
  fixture = await createFixture();
  const key = await importPKCS8(fixture.sandbox.gr4vy.credentials.privateKey, "ES512");
  const now = fixture.clock.now.getTime() / 1000;
  const token = new SignJWT({ scopes: ["*.read", "*.write"] })
    .setProtectedHeader({ alg: "ES512" })
    .setIssuer("test")
    .setNotBefore(now)
    .setExpirationTime(now + 30 * 86_400)
    .setJti("1");
  authorization = `Bearer ${await token.sign(key)}`;
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (method, path, body, headers = {}) =>
  fixture.gr4vy(method, path, body, { authorization, ...headers });
const shop = { "x-gr4vy-merchant-account-id": "shop" };

const settings = {
  name: "Daily transactions",
  description: "Yesterday's transactions",
  schedule: "daily",
  schedule_enabled: true,
  schedule_timezone: "Asia/Tokyo",
  spec: { model: "transactions", params: {} },
};
const add = async (change: object = {}) => (await call("POST", "/reports", { ...settings, ...change })).body;
const once = (spec: object) => add({ schedule: "once", spec });
const card = { method: "card", number: "4111111111111111", expiration_date: "11/30", security_code: "123" };
const pay = async (amount: number, change: object = {}, headers: Record<string, string> = {}) =>
  (await call("POST", "/transactions", { amount, currency: "USD", payment_method: card, ...change }, headers))
    .body;

/** Downloads the file of a report's newest execution. */
async function download(reportId: string): Promise<string> {
  const { latest_execution } = (await call("GET", `/reports/${reportId}`)).body;
  const { url } = (await call("POST", `/reports/${reportId}/executions/${latest_execution.id}/url`)).body;
  const response = await fixture.sandbox.fetch(url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/csv; charset=UTF-8"]);
  return response.text();
}

describe("a report", () => {
  it("is added, read, listed and updated", async () => {
    const made = await call("POST", "/reports", settings);
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: "report",
        merchant_account_id: "default",
        ...settings,
        creator_display_name: "Sandbox",
        creator_type: "private_key",
        // Midnight in Tokyo.
        next_execution_at: "2026-03-01T15:00:00.000000+00:00",
        latest_execution: null,
      },
    });
    const at = `/reports/${made.body.id}`;
    expect((await call("GET", at)).body).toEqual(made.body);
    expect((await call("GET", "/reports")).body.items).toEqual([made.body]);
    const change = { name: "Renamed", description: null, schedule_enabled: false };
    const updated = await call("PUT", at, change);
    expect(updated).toMatchObject({ status: 200, body: { ...change, next_execution_at: null } });
    expect((await call("GET", at)).body).toEqual(updated.body);
    expect((await call("GET", at, undefined, shop)).status).toBe(404);
    expect((await call("GET", "/reports", undefined, shop)).body.items).toEqual([]);
  });

  it("is listed by schedule and name", async () => {
    await add();
    await add({ name: "Weekly", schedule: "weekly", schedule_enabled: false });
    const names = async (query: string) =>
      (await call("GET", `/reports?${query}`)).body.items.map(({ name }: { name: string }) => name);
    expect(await names("schedule=weekly")).toEqual(["Weekly"]);
    expect(await names("schedule=weekly&schedule=daily")).toHaveLength(2);
    expect(await names("schedule_enabled=true")).toEqual(["Daily transactions"]);
    expect(await names("schedule_enabled=false")).toEqual(["Weekly"]);
    expect(await names("name=daily")).toEqual(["Daily transactions"]);
  });

  it.each([
    ["/schedule_timezone", { schedule_timezone: "Nowhere/City" }],
    ["/spec/params/fields/1", { spec: { model: "transactions", params: { fields: ["id", "colour"] } } }],
    ["/spec/params/filters/colour", { spec: { model: "transactions", params: { filters: { colour: [] } } } }],
    [
      "/spec/params/sort/0/field",
      { spec: { model: "transactions", params: { sort: [{ field: "colour", order: "asc" }] } } },
    ],
  ])("with a wrong %s is refused", async (pointer, change) => {
    expect(await add(change)).toMatchObject({ code: "bad_request", details: [{ pointer }] });
  });
});

describe("executions", () => {
  it("run when they are due, on the next read, and tell of it", async () => {
    const { id } = await add();
    await add({ schedule_enabled: false });
    expect((await call("GET", "/report-executions")).body.items).toEqual([]);
    fixture.clock.now = new Date("2026-03-03T15:00:00Z");
    const { items } = (await call("GET", "/report-executions")).body;
    expect(items.map(({ created_at }: { created_at: string }) => created_at)).toEqual([
      "2026-03-03T15:00:00.000000+00:00",
      "2026-03-02T15:00:00.000000+00:00",
      "2026-03-01T15:00:00.000000+00:00",
    ]);
    const [newest] = items;
    expect(newest).toMatchObject({
      type: "report-execution",
      status: "succeeded",
      context: {
        reference_timestamp: "2026-03-03T15:00:00.000000+00:00",
        reference_timezone: "Asia/Tokyo",
      },
      report: { id, name: settings.name },
    });
    expect((await call("GET", `/report-executions/${newest.id}`)).body).toEqual(newest);
    expect((await call("GET", `/report-executions/${newest.id}`, undefined, shop)).status).toBe(404);
    expect((await call("GET", `/reports/${id}`)).body).toMatchObject({
      latest_execution: { id: newest.id },
      next_execution_at: "2026-03-04T15:00:00.000000+00:00",
    });
    const told = (await fixture.events()).filter(({ kind }) => kind === "report-execution.succeeded");
    expect(told.map(({ payload }) => payload.target.id)).toEqual(
      items.map((one: { id: string }) => one.id).reverse(),
    );
  });

  it("are listed for all reports and for each, by their filters", async () => {
    const [first, second] = [await once(settings.spec), await add({ schedule: "once", name: "Other" })];
    const ids = async (path: string) =>
      (await call("GET", path)).body.items.map(({ report }: { report: { id: string } }) => report.id);
    expect(await ids("/report-executions")).toEqual([second.id, first.id]);
    expect(await ids(`/reports/${first.id}/executions`)).toEqual([first.id]);
    expect(await ids("/report-executions?report_name=other")).toEqual([second.id]);
    expect(await ids("/report-executions?status=failed")).toEqual([]);
    expect(await ids(`/report-executions?creator_id=${crypto.randomUUID()}`)).toEqual([]);
    expect(await ids(`/report-executions?creator_id=${first.creator_id}`)).toHaveLength(2);
    expect(await ids("/report-executions?created_at_gte=2026-03-01T09:15:01Z")).toEqual([]);
    expect(await ids("/report-executions?created_at_lte=2026-03-01T09:15:00Z")).toHaveLength(2);
    expect((await call("GET", `/reports/${crypto.randomUUID()}/executions`)).status).toBe(404);
  });
});

describe("the file of a report", () => {
  it("has the records of the merchant account, with all fields by default", async () => {
    const { id } = await pay(1299, { external_identifier: 'order "1", blue' });
    await pay(1, {}, shop);
    const report = await once(settings.spec);
    const [header, row, ...rest] = (await download(report.id)).split("\r\n");
    expect(header).toMatch(/^id,external_identifier,status,created_at,.*,intent_outcome$/);
    expect(row?.startsWith(`${id},"order ""1"", blue",authorization_succeeded,2026-03-01T`)).toBe(true);
    expect(rest).toEqual([""]);
  });

  it("is filtered and sorted, and has the given fields", async () => {
    for (const amount of [300, 100, 200]) await pay(amount, { intent: "capture" });
    await pay(400);
    const { id } = await once({
      model: "transactions",
      params: {
        fields: ["amount", "status"],
        filters: { status: ["capture_succeeded"], created_at: { start: "2026-03-01T09:15:00", end: null } },
        sort: [{ field: "amount", order: "desc" }],
      },
    });
    const rows = [300, 200, 100].map((amount) => `${amount},capture_succeeded\r\n`);
    expect(await download(id)).toBe(`amount,status\r\n${rows.join("")}`);
  });

  it("covers the day before, with placeholders for times", async () => {
    const params = { fields: ["amount"], filters: { created_at: { start: "day_start", end: "day_end" } } };
    const { id } = await add({ spec: { model: "transactions", params }, schedule_timezone: "Etc/UTC" });
    await pay(1);
    fixture.clock.now = new Date("2026-03-02T00:00:00Z");
    await call("GET", "/reports");
    await pay(2);
    expect(await download(id)).toBe("amount\r\n1\r\n");
    fixture.clock.now = new Date("2026-03-03T00:00:00Z");
    expect(await download(id)).toBe("amount\r\n2\r\n");
  });

  it.each(["transaction_retries", "detailed_settlement", "accounts_receivables", "ai_insights"])(
    "of the model %s has a header",
    async (model) => {
      await pay(1299, { intent: "capture" });
      const { id } = await once({ model, params: {} });
      expect(await download(id)).toMatch(/^[a-z_]+(,[a-z_]+)*\r\n/);
    },
  );

  it("has an address that works until it expires, and only unchanged", async () => {
    const { id } = await once(settings.spec);
    const { latest_execution } = (await call("GET", `/reports/${id}`)).body;
    const at = `/reports/${id}/executions/${latest_execution.id}/url`;
    const { url, expires_at } = (await call("POST", at, { expires_in: 60 })).body;
    expect(expires_at).toBe("2026-03-01T10:15:00.000000+00:00");
    const status = async (address: string) => (await fixture.sandbox.fetch(address)).status;
    fixture.clock.now = new Date("2026-03-01T10:14:59Z");
    expect(await status(url)).toBe(200);
    expect(await status(`${url}x`)).toBe(404);
    expect(await status(url.replace(/\/(\d+)\//, (_: string, time: string) => `/${Number(time) + 1}/`))).toBe(
      404,
    );
    fixture.clock.now = new Date("2026-03-01T10:15:00Z");
    expect(await status(url)).toBe(404);
    const other = `/reports/${crypto.randomUUID()}/executions/${latest_execution.id}/url`;
    expect((await call("POST", other)).status).toBe(404);
  });
});
