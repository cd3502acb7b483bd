// The sandbox's pages in a real browser: a shopper pays, fails or cancels, and returns to the shop; and the sandbox's own
// page shows requests. Skipped on a machine without Chromium (set CHROMIUM_PATH to use another one); CI has one.
import { createServer } from "node:http";
import { listen } from "@paysession/sandbox/listen";
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";
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

  /** Waits until the shopper is back at the shop, and returns the query parameters. */
  const returned = async () => {
    await page.waitForURL(`${back.split("?")[0]}**`);
    expect(await page.title()).toBe("The shop");
    return new URL(page.url()).searchParams;
  };

  it("a KOMOJU session is paid by card after a declined card", async () => {
    const { url, credentials } = sandbox.komoju;
    const komoju = createKomojuClient({ baseUrl: url, secretKey: credentials.secretKey });
    const session = await komoju.createSession({ amount: 1000, currency: "JPY", return_url: back });
    await page.goto(session.session_url);
    await page.getByLabel("Card number").fill("4123111111111000");
    await page.getByRole("button", { name: "Pay by card" }).click();
    await page.getByLabel("Card number").fill("4111111111111111");
    await page.getByRole("button", { name: "Pay by card" }).click();
    const parameters = await returned();
    expect(Object.fromEntries(parameters)).toEqual({ order: "1", session_id: session.id });
    expect(await komoju.showSession(session.id)).toMatchObject({
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
    const transaction = await gr4vy.createTransaction({
      amount: 1000,
      currency: "USD",
      country: "US",
      payment_method,
    });
    await page.goto(transaction.payment_method.approval_url);
    await page.getByRole("button", { name }).click();
    expect((await returned()).get("gr4vy_transaction_id")).toBe(transaction.id);
    expect((await gr4vy.getTransaction(transaction.id)).status).toBe(status);
  });

  it.each([
    ["Authenticate", "accepted"],
    ["Fail", "cancelled"],
  ])("a Smart Glocal payment: %s ends in %s", async (name, status) => {
    const { url, credentials } = sandbox["smart-glocal"];
    const { project, privateKey } = credentials;
    const smartGlocal = createSmartGlocalClient({ baseUrl: url, project, privateKey });
    const bank_card = { number: "4000000000003220" };
    const { session } = await smartGlocal.initPayment({
      payment_details: { type: "card", card: { type: "bank_card", bank_card } },
      amount_details: { amount: 100, currency: "eur" },
      customer: { reference: "u-5" },
      payment_options: { return_url: back },
    });
    const reference = { session_id: session.id };
    await smartGlocal.confirmSession(reference);
    const waiting = await smartGlocal.getSessionStatus(reference);
    await page.goto(waiting.session.acquiring_payments[0].customer_interaction.redirect.url);
    await page.getByRole("button", { name }).click();
    await returned();
    const ended = await smartGlocal.getSessionStatus(reference);
    expect(ended.session.status).toBe(status);
  });

  it("the sandbox's own page shows requests as they arrive, and arms a fault", async () => {
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
