// The sandbox's pages in a real browser: a shopper pays, fails and turns back, and comes back to the shop; and a person
// watches on the sandbox's own page. Skipped on a machine without Chromium (CHROMIUM_PATH names one); CI has one.
import { createServer } from "node:http";
import { listen } from "@paysession/sandbox/listen";
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";
import { unwrap } from "paysession";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, launch } from "../chromium.mjs";

describe.skipIf(executablePath === undefined)("in Chromium", () => {
  let browser;
  let page;
  let sandbox;
  const shop = createServer((_, response) => response.end("<title>The shop</title>"));
  let back;

  beforeAll(async () => {
    await new Promise((resolve) => shop.listen(0, "127.0.0.1", resolve));
    back = `http://127.0.0.1:${shop.address().port}/back?order=1`;
    sandbox = await listen(0);
    browser = await launch();
    page = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
    shop.close();
  });

  /** Where the shop finds the shopper again. */
  const returned = async () => {
    await page.waitForURL(`${back.split("?")[0]}**`);
    expect(await page.title()).toBe("The shop");
    return new URL(page.url()).searchParams;
  };

  it("a KOMOJU session is paid by card after one that is refused", async () => {
    const { url, credentials } = sandbox.komoju;
    const komoju = createKomojuClient({ baseUrl: url, secretKey: credentials.secretKey });
    const body = { amount: 1000, currency: "JPY", return_url: back };
    const session = await unwrap(komoju.createSession({ body }));
    await page.goto(session.session_url);
    await page.getByLabel("Card number").fill("4123111111111000");
    await page.getByRole("button", { name: "Pay by card" }).click();
    await page.getByLabel("Card number").fill("4111111111111111");
    await page.getByRole("button", { name: "Pay by card" }).click();
    const parameters = await returned();
    expect(Object.fromEntries(parameters)).toEqual({ order: "1", session_id: session.id });
    const path = { id: session.id };
    expect(await unwrap(komoju.showSession({ params: { path } }))).toMatchObject({
      status: "completed",
      payment: { status: "captured" },
    });
  });

  it.each([
    ["Approve", "authorization_succeeded"],
    ["Fail", "authorization_failed"],
    ["Cancel", "authorization_failed"],
  ])("a Gr4vy transaction: %s ends in %s", async (name, status) => {
    const { url, credentials } = sandbox.gr4vy;
    const gr4vy = createGr4vyClient({ baseUrl: url, privateKey: credentials.privateKey });
    const payment_method = { method: "paypal", country: "US", currency: "USD", redirect_url: back };
    const body = { amount: 1000, currency: "USD", country: "US", payment_method };
    const { id, payment_method: shown } = await unwrap(gr4vy.createTransaction({ body }));
    await page.goto(shown.approval_url);
    await page.getByRole("button", { name }).click();
    expect((await returned()).get("gr4vy_transaction_id")).toBe(id);
    const path = { transaction_id: id };
    expect((await unwrap(gr4vy.getTransaction({ params: { path } }))).status).toBe(status);
  });

  it.each([
    ["Authenticate", "accepted"],
    ["Fail", "cancelled"],
  ])("a Smart Glocal payment: %s ends in %s", async (name, status) => {
    const { url, credentials } = sandbox.smartGlocal;
    const { project, privateKey } = credentials;
    const smartGlocal = createSmartGlocalClient({ baseUrl: url, project, privateKey });
    const bank_card = { number: "4000000000003220" };
    const { session } = await unwrap(
      smartGlocal.initPayment({
        body: {
          payment_details: { type: "card", card: { type: "bank_card", bank_card } },
          amount_details: { amount: 100, currency: "eur" },
          customer: { reference: "u-5" },
          payment_options: { return_url: back },
        },
      }),
    );
    const body = { session_id: session.id };
    await unwrap(smartGlocal.confirmSession({ body }));
    const waiting = await unwrap(smartGlocal.getSessionStatus({ body }));
    await page.goto(waiting.session.acquiring_payments[0].customer_interaction.redirect.url);
    await page.getByRole("button", { name }).click();
    await returned();
    expect((await unwrap(smartGlocal.getSessionStatus({ body }))).session.status).toBe(status);
  });

  it("the sandbox's own page shows a request as it comes, and arms a fault", async () => {
    await page.goto(`http://127.0.0.1:${sandbox.port}/`);
    const requests = page.locator("#requests");
    await fetch(`${sandbox.komoju.url}/sessions/watched`);
    await requests.getByText("/komoju/sessions/watched").waitFor();
    await requests.getByText("unauthenticated").first().waitFor();
    await page.getByLabel("Fault").fill("status=503");
    await page.getByRole("button", { name: "Arm" }).click();
    await page.getByText("armed: status=503 for 1 more").waitFor();
    const first = await fetch(`${sandbox.komoju.url}/sessions/x`);
    const second = await fetch(`${sandbox.komoju.url}/sessions/x`);
    expect([first.status, second.status]).toEqual([503, 401]);
  });
});
