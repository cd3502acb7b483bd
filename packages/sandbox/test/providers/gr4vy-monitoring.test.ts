import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
const shop = { "x-gr4vy-merchant-account-id": "shop" };

const settings = {
  display_name: "Share of authorised cards",
  spec: { model: "auth_rate", params: { filters: { datetime_range: "PT1H", method: ["card"] } } },
  alerting_policy: { strategy: "threshold", params: { alert_lt: 0.8 } },
  incident_policy: { strategy: "debouncing", params: { create_after_n: 2, close_after_n: 1 } },
};
const watch = async (change: object = {}) =>
  (await call("POST", "/monitoring/metrics", { ...settings, ...change })).body;

const card = { method: "card", number: "4111111111111111", expiration_date: "11/30", security_code: "123" };
const declined = 200011;

/** Pays amounts in the hour that begins at a time. */
async function payAt(time: string, amounts: number[], headers: Record<string, string> = {}): Promise<void> {
  fixture.clock.now = new Date(time);
  for (const amount of amounts) {
    await call("POST", "/transactions", { amount, currency: "USD", payment_method: card }, headers);
  }
}

describe("a metric", () => {
  it("is created, read, listed, updated and deleted", async () => {
    const made = await call("POST", "/monitoring/metrics", settings);
    expect(made).toMatchObject({
      status: 201,
      body: { type: "monitoring.metric", merchant_account_id: "default", ...settings, samples_view: null },
    });
    const at = `/monitoring/metrics/${made.body.id}`;
    expect((await call("GET", at)).body).toEqual(made.body);
    const list = "/monitoring/metrics?samples_timestamp_interval=P1D";
    expect((await call("GET", list)).body.items).toEqual([{ ...made.body, samples_view: [] }]);
    expect((await call("GET", `${list}&search=AUTHORISED`)).body.items).toHaveLength(1);
    expect((await call("GET", `${list}&search=other`)).body.items).toEqual([]);
    expect((await call("GET", list, undefined, shop)).body.items).toEqual([]);
    const change = { display_name: "Renamed", alerting_policy: null, incident_policy: null };
    expect(await call("PUT", at, change)).toMatchObject({ status: 200, body: change });
    expect((await call("GET", at)).body).toMatchObject({ ...change, spec: settings.spec });
    expect((await call("DELETE", at)).status).toBe(200);
    expect((await call("GET", at)).status).toBe(404);
    expect((await call("GET", list)).body.items).toEqual([]);
  });

  it("has a sample for each hour, from the transactions of its merchant account that match its filters", async () => {
    const { id } = await watch();
    await payAt("2026-03-01T10:00:00Z", [100, 200, 300, declined]);
    await payAt("2026-03-01T10:30:00Z", [declined], shop);
    fixture.clock.now = new Date("2026-03-01T12:00:00Z");
    const { samples_view } = (await call("GET", `/monitoring/metrics/${id}?samples_timestamp_interval=P1D`))
      .body;
    const sample = (hour: number, value: number | null, healthy: boolean | null) => {
      return { timestamp: `2026-03-01T${hour}:00:00.000000+00:00`, value, healthy, incident_related: false };
    };
    expect(samples_view).toEqual([sample(10, null, null), sample(11, 0.75, false)]);
  });
});

describe("an incident", () => {
  it("opens after unhealthy samples, and closes after healthy ones", async () => {
    const { id } = await watch();
    const list = async () => (await call("GET", "/monitoring/incidents")).body.items;
    await payAt("2026-03-01T10:00:00Z", [declined]);
    await payAt("2026-03-01T11:00:00Z", [declined]);
    expect(await list()).toEqual([]);
    await payAt("2026-03-01T12:00:00Z", [100]);
    const [incident] = await list();
    expect(incident).toMatchObject({
      type: "monitoring.incident",
      metric_id: id,
      display_name: settings.display_name,
      created_at: "2026-03-01T12:00:00.000000+00:00",
      closed_at: null,
      notes: null,
    });
    expect((await call("GET", `/monitoring/metrics/${id}/incidents`)).body.items).toEqual([incident]);
    expect((await call("GET", "/monitoring/incidents", undefined, shop)).body.items).toEqual([]);
    const at = `/monitoring/incidents/${incident.id}`;
    expect((await call("PUT", at, { notes: "An issuer was down" })).status).toBe(200);
    fixture.clock.now = new Date("2026-03-01T13:00:00Z");
    expect((await call("GET", at)).body).toMatchObject({
      notes: "An issuer was down",
      closed_at: "2026-03-01T13:00:00.000000+00:00",
    });
    expect(await list()).toHaveLength(1);
    const told = (await fixture.events()).filter(({ kind }) => kind.startsWith("monitoring."));
    expect(told.map(({ kind, payload }) => [kind, payload.target.id])).toEqual([
      ["monitoring.incident.created", incident.id],
      ["monitoring.incident.closed", incident.id],
    ]);
    const interval = encodeURIComponent("2026-03-01T12:00:01Z/2026-03-02T00:00:00Z");
    expect((await call("GET", `/monitoring/incidents?timestamp_interval=${interval}`)).body.items).toEqual(
      [],
    );
    expect((await call("GET", `/monitoring/incidents/${crypto.randomUUID()}`)).status).toBe(404);
  });

  it("does not open without an incident policy", async () => {
    await watch({ incident_policy: null });
    await payAt("2026-03-01T10:00:00Z", [declined]);
    await payAt("2026-03-01T11:00:00Z", [declined]);
    fixture.clock.now = new Date("2026-03-01T14:00:00Z");
    expect((await call("GET", "/monitoring/incidents")).body.items).toEqual([]);
  });
});
