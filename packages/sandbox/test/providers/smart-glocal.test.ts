import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, openssl, signAsPartner, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
});
const call: Fixture["smartGlocal"] = (...parameters) => fixture.smartGlocal(...parameters);

const card = {
  type: "card",
  card: {
    type: "bank_card",
    bank_card: { number: "4242424242424242", expiration_month: "09", expiration_year: "29" },
  },
};
const iban = {
  type: "bank_account",
  bank_account: { system_type: "global", global: { iban: "DE02120300000000202051", description: "Salary" } },
};
const amount_details = { amount: 2599, currency: "eur" };
const customer = { reference: "u-5" };

async function createSession(headers = {}): Promise<string> {
  const { body } = await call("/session/create", { amount_details, metadata: "cart-77" }, headers);
  return body.session.id;
}

/** A session whose payment waits for confirmation. */
async function startPayment(headers = {}): Promise<string> {
  const session_id = await createSession(headers);
  await call("/session/start/payment", { session_id, payment_details: card, customer }, headers);
  return session_id;
}

async function status(
  session_id: string,
): Promise<{ status: string; next_action?: string; [name: string]: unknown }> {
  return (await call("/session/status", { session_id })).body.session;
}

it("the signature of the tests is the one of openssl", () => {
  const { privateKey } = fixture.sandbox["smart-glocal"].credentials;
  const body = '{"name":"é"}';
  const signature = openssl(["dgst", "-sha256", "-sign", "key.pem", "body"], { body, "key.pem": privateKey });
  expect(signAsPartner(body, privateKey)).toBe(signature.toString("base64"));
});

it("a refusal of the whole body says so", async () => {
  const { body } = await call("/session/create", "[]");
  expect(body.error.description).toBe("The body must be object");
});

describe("a request is refused when", () => {
  const body = '{"amount_details":{"amount":1,"currency":"eur"}}';

  it.each([
    ["it has no signature", { "X-PARTNER-SIGN": "" }],
    ["its signature is no Base64", { "X-PARTNER-SIGN": "!!" }],
    [
      "its signature is for another body",
      () => ({
        "X-PARTNER-SIGN": signAsPartner(`${body} `, fixture.sandbox["smart-glocal"].credentials.privateKey),
      }),
    ],
  ])("%s", async (_, headers) => {
    const reply = await call("/session/create", body, typeof headers === "function" ? headers() : headers);
    expect(reply).toMatchObject({
      status: 401,
      body: { status: "error", error: { code: "authentication_error" } },
    });
  });

  it("it names another project", async () => {
    const reply = await call("/session/create", body, { "X-PARTNER-PROJECT": "other" });
    expect(reply).toMatchObject({ status: 403, body: { error: { code: "authorization_error" } } });
  });

  it.each([
    [
      "a wrong type",
      { amount_details: { amount: "1", currency: "eur" } },
      "amount_details.amount must be integer",
    ],
    [
      "a missing field",
      { amount_details: { ammount: 1, currency: "eur" } },
      "amount_details.amount is required",
    ],
    [
      "a wrong format",
      { amount_details: { amount: 1, currency: "euro" } },
      "amount_details.currency must match pattern",
    ],
    [
      "an unknown kind of payment",
      { payment_details: { type: "cash" } },
      'payment_details.type must be one of "card", "recurrent", "faster_payment_system"',
    ],
    [
      "a kind of payment without its data",
      { payment_details: { type: "card" } },
      "payment_details.card is required",
    ],
    [
      "a violation deep inside the chosen alternative",
      { payment_details: { type: "card", card: { type: "bank_card", bank_card: { number: "4242 4242" } } } },
      "payment_details.card.bank_card.number must match pattern",
    ],
    ["no kind at all", { payment_details: {} }, "payment_details.type is required"],
  ])("it has %s, and the error names it", async (_, request, problem) => {
    const reply = await call("/session/create", request);
    expect(reply.status).toBe(400);
    expect(reply.body.error.code).toBe("invalid_request");
    expect(reply.body.error.description).toContain(problem);
    expect(reply.body.error.description).not.toContain(";");
  });

  it("its body or content type is not JSON", async () => {
    expect((await call("/session/create", "{")).body.error.description).toBe("The body is not valid JSON");
    const plain = await call("/session/create", body, { "content-type": "text/plain" });
    expect(plain.body.error.description).toContain("application/json, not text/plain");
  });

  it("there is no such method or session", async () => {
    expect((await call("/session/list", {})).status).toBe(404);
    expect((await call("/session/status", { session_id: "ps_0" })).body.error.description).toBe(
      "There is no session ps_0",
    );
  });
});

describe("a session", () => {
  it("can be created without parameters", async () => {
    const reply = await call("/session/create", {});
    expect(reply).toMatchObject({
      status: 200,
      body: {
        status: "ok",
        session: {
          id: expect.stringMatching(/^ps_\d+$/),
          status: "created",
          created_at: "2026-03-01T09:15:00.000000Z",
        },
      },
    });
    expect(reply.body.session).not.toHaveProperty("acquiring_payments");
  });

  it("reports all missing parameters when a payment is started", async () => {
    const { body } = await call("/session/create", {});
    const reply = await call("/session/start/payment", { session_id: body.session.id });
    expect(reply.body.error.description).toMatch(
      /payment_details is required.*; amount_details is.*; customer is/,
    );
  });

  it("succeeds after the payment is confirmed", async () => {
    const session_id = await createSession();
    const started = await call("/session/start/payment", { session_id, payment_details: card, customer });
    expect(started.body.session).toMatchObject({
      status: "in_progress",
      acquiring_payments: [
        {
          status: "in_progress",
          payment_details: { type: "card", card: { brand: "visa", last4: "4242" } },
          amount_details,
          metadata: "cart-77",
        },
      ],
    });
    expect(JSON.stringify(started.body)).not.toContain("42424242");
    expect(await status(session_id)).toMatchObject({
      next_action: "confirm",
      acquiring_payments: [{ status: "pending" }],
    });
    const confirmed = await call("/session/confirm", { session_id });
    expect(confirmed.body.session).toMatchObject({
      status: "in_progress",
      acquiring_payments: [{ status: "pending" }],
    });
    expect(await status(session_id)).toMatchObject({
      status: "accepted",
      acquiring_payments: [{ status: "succeeded" }],
    });
  });

  it("is created and started in one call", async () => {
    const payment = await call("/session/init/payment", { payment_details: card, amount_details, customer });
    expect(payment.body.session).toMatchObject({
      status: "in_progress",
      acquiring_payments: [{ status: "in_progress" }],
    });
    expect(await status(payment.body.session.id)).toMatchObject({ next_action: "confirm" });
    const payout = await call("/session/init/payout", { payment_method: iban, amount_details });
    expect(payout.body.session).toMatchObject({
      status: "in_progress",
      payments: [{ status: "in_progress" }],
    });
    const lacking = await call("/session/init/payment", { payment_details: card, amount_details });
    expect(lacking.body.error.description).toBe("customer is required");
  });

  it("of the hold project waits for a full or partial capture", async () => {
    const headers = { "X-PARTNER-PROJECT": fixture.sandbox["smart-glocal"].credentials.holdProject };
    const session_id = await startPayment(headers);
    await call("/session/confirm", { session_id });
    expect(await status(session_id)).toMatchObject({ status: "in_progress", next_action: "capture" });
    const tooMuch = await call("/session/capture", {
      session_id,
      amount_details: { amount: 2600, currency: "eur" },
    });
    expect(tooMuch.body.status).toBe("error");
    await call("/session/capture", { session_id, amount_details: { amount: 2000, currency: "eur" } });
    expect(await status(session_id)).toMatchObject({
      status: "accepted",
      acquiring_payments: [{ status: "succeeded", amount_details: { amount: 2000 } }],
    });
  });

  it("can be cancelled instead of confirmed", async () => {
    const session_id = await startPayment();
    await call("/session/cancel", { session_id });
    expect(await status(session_id)).toMatchObject({
      status: "cancelled",
      acquiring_payments: [{ status: "failed" }],
    });
  });

  it("pays out", async () => {
    const session_id = await createSession();
    const started = await call("/session/start/payout", { session_id, payment_method: iban });
    expect(started.body.session.payments).toMatchObject([
      { status: "in_progress", payment_method: { type: "bank_account" } },
    ]);
    await call("/session/confirm", { session_id });
    expect(await status(session_id)).toMatchObject({
      status: "accepted",
      payments: [{ status: "succeeded" }],
    });
  });

  it("is partially refunded, and never more than was paid", async () => {
    const session_id = await startPayment();
    await call("/session/confirm", { session_id });
    await status(session_id);
    const refund = (amount?: number) =>
      call("/session/refund", {
        session_id,
        ...(amount !== undefined && { amount_details: { amount, currency: "eur" } }),
      });
    expect((await refund(599)).body.session).toMatchObject({ status: "in_progress" });
    await status(session_id);
    expect((await refund(2001)).body.error).toEqual({
      code: "refund_amount_too_large",
      description: "The refundable amount is 2000",
    });
    await refund();
    const refunds = ((await status(session_id))["acquiring_payments"] as { refunds: unknown[] }[])[0]
      ?.refunds;
    expect(refunds).toMatchObject([
      { status: "accepted", amount_details: { amount: 599 } },
      { status: "accepted", amount_details: { amount: 2000 } },
    ]);
    expect((await refund()).body.error.code).toBe("refund_amount_too_large");
  });

  it.each(["confirm", "capture", "cancel", "refund"])("without an operation refuses: %s", async (action) => {
    const session_id = await createSession();
    const reply = await call(`/session/${action}`, { session_id });
    expect(reply).toMatchObject({
      status: 200,
      body: { status: "error", error: { code: "session_wrong_state" } },
    });
  });

  it("cannot be confirmed twice", async () => {
    const session_id = await startPayment();
    await call("/session/confirm", { session_id });
    expect((await call("/session/confirm", { session_id })).body.error.code).toBe("session_wrong_state");
  });
});
