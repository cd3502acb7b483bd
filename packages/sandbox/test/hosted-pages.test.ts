import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "./fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});

const back = "https://shop.example/back?order=1";
const kinds = async (): Promise<string[]> => (await fixture.events()).map(({ kind }) => kind);

/** Opens a page and submits a choice, as a browser does. Returns the location of the redirect. */
async function choose(url: string, choice: string, fields: Record<string, string> = {}) {
  const page = await fixture.sandbox.fetch(url);
  expect(await page.text()).toContain(`value="${choice}"`);
  const body = new URLSearchParams({ ...fields, choice });
  const answer = await fixture.sandbox.fetch(url, { method: "POST", body });
  return { status: answer.status, location: answer.headers.get("location") };
}

async function titleOf(url: string): Promise<string | undefined> {
  const text = await (await fixture.sandbox.fetch(url)).text();
  return /<h1>(.*?)<\/h1>/.exec(text)?.[1];
}

describe("KOMOJU's session page", () => {
  const open = async (more: object = {}) =>
    (await fixture.komoju("POST", "/sessions", { amount: 1000, currency: "JPY", return_url: back, ...more }))
      .body;
  const read = async (id: string) => (await fixture.komoju("GET", `/sessions/${id}`)).body;

  it("pays by card, and redirects to the shop with the session's ID", async () => {
    const { id, session_url } = await open();
    const { status, location } = await choose(session_url, "card", { number: "4111111111111111" });
    expect([status, location]).toEqual([303, `${back}&session_id=${id}`]);
    expect(await read(id)).toMatchObject({ status: "completed", payment: { status: "captured" } });
    expect(await titleOf(session_url)).toBe("This session is completed");
    const again = {
      method: "POST",
      body: new URLSearchParams({ choice: "card", number: "4111111111111111" }),
    };
    expect((await fixture.sandbox.fetch(session_url, again)).status).toBe(409);
  });

  it("is shown again after a declined card, and accepts another card", async () => {
    const { id, session_url } = await open();
    const refused = await choose(session_url, "card", { number: "4123111111111000" });
    expect(refused.location).toBe(session_url);
    expect((await read(id)).status).toBe("pending");
    await choose(session_url, "card", { number: "4111111111111111" });
    expect((await read(id)).status).toBe("completed");
    expect(await kinds()).toEqual(["payment.failed", "payment.authorized", "payment.captured"]);
  });

  it("redirects to the shop without paying, and the session stays open", async () => {
    const { id, session_url } = await open();
    expect((await choose(session_url, "cancel")).location).toContain(id);
    expect((await read(id)).status).toBe("pending");
  });

  it.each([
    ["4100000000005000", "pay", "completed", "captured"],
    ["4100000000005000", "fail", "pending", "failed"],
    ["4100000000300005", "pay", "pending", "failed"],
  ])("authenticates the card %s: after %s the session is %s", async (number, choice, status, paid) => {
    const { id, session_url } = await open();
    const { location } = await choose(session_url, "card", { number });
    expect(location).toContain("/hosted/payments/");
    expect((await read(id)).status).toBe("pending");
    expect((await choose(location ?? "", choice)).location).toBe(`${back}&session_id=${id}`);
    expect(await read(id)).toMatchObject({ status, payment: { status: paid } });
  });

  it("redirects a konbini payment to its own page", async () => {
    const { id, session_url } = await open();
    await choose(session_url, "konbini");
    const { payment } = await read(id);
    expect(payment.status).toBe("authorized");
    await choose(payment.payment_details.instructions_url, "pay");
    expect((await read(id)).payment.status).toBe("captured");
  });
});

it("KOMOJU's secure token is usable after the shopper's authentication", async () => {
  const payment_details = { type: "credit_card", number: "4100000000005000", month: 12, year: 2030 };
  const wish = { amount: 1, currency: "JPY", return_url: back, payment_details };
  const { body } = await fixture.komoju("POST", "/secure_tokens", wish);
  expect(body.verification_status).toBe("NEEDS_VERIFY");
  const pay = () =>
    fixture.komoju("POST", "/payments", { amount: 1, currency: "JPY", payment_details: body.id });
  expect((await pay()).status).toBe(404);
  expect((await choose(body.authentication_url, "pay")).location).toBe(back);
  expect((await fixture.komoju("GET", `/secure_tokens/${body.id}`)).body.verification_status).toBe("OK");
  expect((await pay()).body.status).toBe("captured");
});

describe("Gr4vy's approval page", () => {
  const pay = async (more: object = {}) =>
    (
      await fixture.gr4vy("POST", "/transactions", {
        amount: 1,
        currency: "USD",
        country: "US",
        intent: "capture",
        payment_method: { method: "paypal", country: "US", currency: "USD", redirect_url: back },
        ...more,
      })
    ).body;

  it.each([
    ["pay", "capture_succeeded", null],
    ["fail", "authorization_failed", "failed_buyer_approval"],
    ["cancel", "authorization_failed", "cancelled_buyer_approval"],
  ])(
    "after %s the transaction is %s, and the buyer is redirected to the shop",
    async (choice, status, error_code) => {
      const { id, payment_method } = await pay();
      const { location } = await choose(payment_method.approval_url, choice);
      const returned = new URL(location ?? "");
      expect(returned.searchParams.get("gr4vy_transaction_id")).toBe(id);
      expect(returned.searchParams.get("order")).toBe("1");
      expect((await fixture.gr4vy("GET", `/transactions/${id}`)).body).toMatchObject({
        status,
        error_code,
        payment_method: { approval_url: null },
      });
    },
  );

  it("authenticates a card, if the payment method has a redirect URL", async () => {
    const card = { method: "card", number: "4000000000003220", expiration_date: "12/30" };
    expect((await pay({ payment_method: card })).status).toBe("capture_succeeded");
    const waiting = await pay({ payment_method: { ...card, redirect_url: back }, store: true });
    expect(waiting.status).toBe("buyer_approval_pending");
    await choose(waiting.payment_method.approval_url, "pay");
    const { body } = await fixture.gr4vy("GET", `/transactions/${waiting.id}`);
    expect(body.status).toBe("capture_succeeded");
    expect((await fixture.gr4vy("GET", `/payment-methods/${body.payment_method.id}`)).status).toBe(200);
  });

  it("also serves payment links", async () => {
    const link = { amount: 2500, currency: "USD", country: "US", intent: "capture", return_url: back };
    const { body } = await fixture.gr4vy("POST", "/payment-links", link);
    const { location } = await choose(body.url, "pay", { number: "4111111111111111" });
    const id = new URL(location ?? "").searchParams.get("gr4vy_transaction_id");
    expect((await fixture.gr4vy("GET", `/payment-links/${body.id}`)).body.status).toBe("completed");
    const list = await fixture.gr4vy("GET", `/transactions?payment_link_id=${body.id}`);
    expect(list.body.items).toMatchObject([{ id, amount: 2500, status: "capture_succeeded" }]);
    expect(await titleOf(body.url)).toBe("This payment link is completed");
  });

  it("stores a payment method", async () => {
    const method = { method: "paypal", country: "US", currency: "USD", redirect_url: back };
    const { body } = await fixture.gr4vy("POST", "/payment-methods", method);
    expect(body.status).toBe("buyer_approval_required");
    expect((await choose(body.approval_url, "pay")).location).toBe(back);
    expect((await fixture.gr4vy("GET", `/payment-methods/${body.id}`)).body.status).toBe("succeeded");
  });
});

it.each([
  ["pay", "accepted", undefined],
  ["fail", "cancelled", "3DS_error"],
])("Smart Glocal's redirect: after %s the session is %s", async (choice, status, code) => {
  const { smartGlocal } = fixture;
  const card = { type: "bank_card", bank_card: { number: "4000000000003220" } };
  const { body } = await smartGlocal("/session/init/payment", {
    payment_details: { type: "card", card },
    amount_details: { amount: 100, currency: "eur" },
    customer: { reference: "u-5" },
    payment_options: { return_url: back },
  });
  const session_id = body.session.id;
  await smartGlocal("/session/confirm", { session_id });
  const waiting = (await smartGlocal("/session/status", { session_id })).body.session;
  const { url } = waiting.acquiring_payments[0].customer_interaction.redirect;
  expect((await choose(url, choice)).location).toBe(back);
  const { session } = (await smartGlocal("/session/status", { session_id })).body;
  expect([session.status, session.error?.code]).toEqual([status, code]);
  expect(await kinds()).toEqual(["ready_to_confirm", "action_required", "payment_finished"]);
});

it("escapes all data", async () => {
  const session = (await fixture.komoju("POST", "/sessions", { amount: 1, currency: "JPY" })).body;
  const url = session.session_url.replace(session.id, "%3Cscript%3E");
  const page = await fixture.sandbox.fetch(url);
  expect([page.status, await page.text()]).toEqual([404, expect.not.stringContaining("<script>")]);
});
