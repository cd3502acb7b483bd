/** The providers' own paths and API versions, so that a client works when only its host changes. */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, type ListenOptions, type ListeningSandbox } from "../src/http/node-server.js";
import { createFixture, signAsPartner } from "./fixture.js";

const fixture = await createFixture();

const payment = {
  amount: 1000,
  currency: "JPY",
  tax: 0,
  payment_details: { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 },
};
const cardPayout = {
  payout_details: { type: "card", card: { type: "bank_card", bank_card: { number: "4242424242424242" } } },
  amount_details: { amount: 100, currency: "eur" },
};

async function open(options: ListenOptions = {}): Promise<ListeningSandbox> {
  const sandbox = await listen(0, options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const basic = (sandbox: ListeningSandbox): string =>
  `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`;

/** Creates a KOMOJU payment at a URL, and returns the response. */
function pay(sandbox: ListeningSandbox, url: string): Promise<Response> {
  const headers = { authorization: basic(sandbox), "content-type": "application/json" };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(payment) });
}

describe("paths", () => {
  it("KOMOJU and Smart Glocal are served under the paths of their own servers", async () => {
    const { komoju, smartGlocal } = fixture;
    const { status, body } = await komoju("POST", "/api/v1/payments", payment);
    expect([status, body.status]).toEqual([200, "captured"]);
    expect((await komoju("GET", `/payments/${body.id}`)).body).toEqual(body);
    expect((await smartGlocal("/api/v1/session/create", {})).body).toMatchObject({ status: "ok" });
  });

  it("other paths stay unknown, and other methods not allowed", async () => {
    const { komoju } = fixture;
    expect((await komoju("GET", "/api/v2/payments")).status).toBe(404);
    expect((await komoju("GET", "/api/v1/api/v1/payments")).status).toBe(404);
    const refused = await komoju("DELETE", "/api/v1/payments");
    expect(refused.headers.get("allow")).toBe("GET, POST");
  });
});

describe("host names and ports", () => {
  it("a provider is served at its host name", async () => {
    const sandbox = await open();
    const get = (host: string, path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { host, authorization: basic(sandbox) };
        request({ host: "127.0.0.1", port: sandbox.port, path, headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await get(`komoju.localhost:${sandbox.port}`, "/api/v1/payments")).toBe(200);
    expect(await get("KOMOJU.localhost", "/payments")).toBe(200);
    expect(await get("gr4vy.localhost", "/payments")).toBe(404);
    expect(await get("shop.localhost", "/komoju/api/v1/payments")).toBe(200);
  });

  it("portPerProvider serves each provider at its own port, hosted pages included", async () => {
    const sandbox = await open({ portPerProvider: true });
    const urls = [sandbox.gr4vy.url, sandbox.komoju.url, sandbox["smart-glocal"].url];
    expect(new Set([sandbox.dashboardUrl, ...urls].map((url) => new URL(url).port)).size).toBe(4);
    for (const url of urls) expect(new URL(url).pathname).toBe("/");

    const paid = await pay(sandbox, `${sandbox.komoju.url}/api/v1/payments`);
    expect(await paid.json()).toMatchObject({ status: "captured" });
    const session = await fetch(`${sandbox.komoju.url}/sessions`, {
      method: "POST",
      headers: { authorization: basic(sandbox), "content-type": "application/json" },
      body: JSON.stringify({ amount: 1000, currency: "JPY" }),
    });
    const { session_url } = (await session.json()) as { session_url: string };
    expect(session_url.startsWith(`${sandbox.komoju.url}/`)).toBe(true);
    expect((await fetch(session_url)).status).toBe(200);

    const shared = await pay(sandbox, `${sandbox.dashboardUrl}komoju/payments`);
    expect(await shared.json()).toMatchObject({ status: "captured" });
    expect(sandbox.komoju.overview()).toHaveLength(3);
    expect((await fetch(sandbox.dashboardUrl)).status).toBe(200);
  });

  it("nothing keeps listening after a provider's port was in use", async () => {
    const busy = await open();
    await expect(
      listen(busy.port - 1, { portPerProvider: true, providers: ["komoju"] }),
    ).rejects.toMatchObject({
      code: "EADDRINUSE",
      port: busy.port,
    });
    await (await listen(busy.port - 1)).close();
  });
});

describe("version 2 of Smart Glocal's API", () => {
  it("has other names for payouts, in requests, responses and webhooks", async () => {
    const created = await fixture.smartGlocal("/api/v2/session/create", cardPayout);
    const session_id = created.body.session.id as string;
    const started = await fixture.smartGlocal("/api/v2/session/start/payout", { session_id });
    expect(started.body.session).toMatchObject({ payout_list: [{ payout_details: { type: "card" } }] });
    expect(started.body.session).not.toHaveProperty("payments");
    await fixture.smartGlocal("/api/v2/session/confirm", { session_id });
    const [finished] = (await fixture.events()).filter(({ kind }) => kind === "payment_finished");
    expect(finished?.payload.session).toMatchObject({ payout_list: [{ status: "succeeded" }] });
    expect(finished?.payload.session).not.toHaveProperty("payments");

    const inVersion1 = await fixture.smartGlocal("/session/status", { session_id });
    expect(inVersion1.body.session).toMatchObject({ payments: [{ payment_method: { type: "card" } }] });
    expect(inVersion1.body.session).not.toHaveProperty("payout_list");
  });

  it("has another name for the list of payments", async () => {
    const { smartGlocal } = fixture;
    const { body } = await smartGlocal("/api/v2/session/init/payment", {
      payment_details: cardPayout.payout_details,
      amount_details: cardPayout.amount_details,
      customer: { reference: "u-5" },
    });
    expect(body.session).toMatchObject({ payment_list: [{ amount_details: { amount: 100 } }] });
    expect(body.session).not.toHaveProperty("acquiring_payments");
  });

  it("refuses the names of version 1, and errors have the names of version 2", async () => {
    const { smartGlocal } = fixture;
    const { payout_details: payment_method, amount_details } = cardPayout;
    const { body } = await smartGlocal("/api/v2/session/init/payout", { payment_method, amount_details });
    expect(body.error.description).toMatch(/^payout_details is required/);
  });

  it("does not exist outside sessions", async () => {
    const { smartGlocal } = fixture;
    expect((await smartGlocal("/api/v2/token", {})).status).toBe(404);
  });

  it("survives a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "paysession-paths-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const call = async (sandbox: ListeningSandbox<"smart-glocal">, path: string, body: object) => {
      const { url, credentials } = sandbox["smart-glocal"];
      const text = JSON.stringify(body);
      const headers = {
        "content-type": "application/json",
        "x-partner-project": credentials.project,
        "x-partner-sign": signAsPartner(text, credentials.privateKey),
      };
      return (await (await fetch(url + path, { method: "POST", headers, body: text })).json()) as {
        session: { id: string };
      };
    };
    const kept: unknown[] = [];
    const to = async (received: Request): Promise<Response> => {
      kept.push(await received.json());
      return new Response();
    };
    const options: ListenOptions<"smart-glocal"> = {
      providers: ["smart-glocal"],
      persist: join(folder, "journal"),
      webhooks: { "smart-glocal": { to, speed: 1e9 } },
    };
    const first = await listen(0, options);
    const { session } = await call(first, "/api/v2/session/init/payout", cardPayout);
    await first.settled();
    await first.close();
    kept.length = 0;
    const second = await listen(0, options);
    onTestFinished(() => second.close());
    await call(second, "/api/v1/session/confirm", { session_id: session.id });
    await second.settled();
    expect(kept).toMatchObject([
      { type: "payment_finished", session: { payout_list: [{ status: "succeeded" }] } },
    ]);
  });
});
