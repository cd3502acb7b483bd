import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFixture } from "../fixture.js";

const fixture = await createFixture();
const { credentials } = fixture.sandbox["smart-glocal"];
const hold = { "X-PARTNER-PROJECT": credentials.holdProject };

interface Session {
  id: string;
  status: string;
  next_action?: string;
  error?: { code: string };
  acquiring_payments?: {
    status: string;
    amount_details: { amount: number };
    recurrent?: { token: string };
    refunds?: { amount_details: { amount: number } }[];
  }[];
  payments?: { status: string }[];
}

const call = async (path: string, body: object, headers = {}) =>
  (await fixture.smartGlocal(path, body, headers)).body;
const cardOf = (number: string) => ({ type: "card", card: { type: "bank_card", bank_card: { number } } });
const customer = { reference: "u-5" };

async function pay(payment_details: object, more: object = {}, headers = {}): Promise<Session> {
  const amount_details = { amount: 2599, currency: "eur" };
  const { session } = await call(
    "/session/init/payment",
    { payment_details, amount_details, customer, ...more },
    headers,
  );
  await call("/session/status", { session_id: session.id }, headers);
  await call("/session/confirm", { session_id: session.id }, headers);
  return (await call("/session/status", { session_id: session.id }, headers)).session as Session;
}

describe("a payment", () => {
  it.each([
    ["4000000000000002", "declined_by_issuer_bank"],
    ["4000000000009995", "insufficient_funds"],
    ["4000000000000069", "bank_card_expired"],
  ])("with the card %s fails with %s", async (number, code) => {
    const session = await pay(cardOf(number));
    expect(session).toMatchObject({ status: "cancelled", error: { code } });
    expect(session.acquiring_payments).toMatchObject([{ status: "failed", error: { code } }]);
  });

  it("returns a recurring token on request, which can be used until it is disabled", async () => {
    const first = await pay(cardOf("4242424242424242"), { payment_options: { recurrent: true } });
    const token = first.acquiring_payments?.[0]?.recurrent?.token;
    const recurrent = { type: "recurrent", recurrent: { token, initiator: "merchant" } };
    expect(await pay(recurrent)).toMatchObject({ status: "accepted" });
    expect(await call("/recurrent/disable", { recurrent: { token } })).toMatchObject({
      recurrent: { is_active: false },
    });
    const amount_details = { amount: 1, currency: "eur" };
    const refused = await call("/session/init/payment", {
      payment_details: recurrent,
      amount_details,
      customer,
    });
    expect(refused).toMatchObject({ status: "error", error: { code: "binding_is_deactivated" } });
  });
});

it("a public token tokenizes a card once, and the card token can be used for payments", async () => {
  const { public_token } = await call("/token", { tokenize_widget: { access: true } });
  const card = {
    number: "4000000000009995",
    expiration_month: "09",
    expiration_year: "29",
    security_code: "1",
  };
  const tokenize = () => call("/tokenize/card", { card }, { "x-public-token": public_token });
  const info = { type: "public_token", public_token: { token: public_token } };
  expect((await call("/token/info", info)).info.is_active).toBe(true);
  const { data } = await tokenize();
  expect(data.info.masked_card_number).toBe("************9995");
  expect(await tokenize()).toMatchObject({ status: "error" });
  const paid = await pay({
    type: "card",
    card: { type: "tokenized_card", tokenized_card: { token: data.token } },
  });
  expect(paid.error?.code).toBe("insufficient_funds");
});

it("payouts are debited from the wallet, and fail if its balance is insufficient", async () => {
  const balance = async (): Promise<number> => {
    const { wallets } = await call("/wallet/balance", { request_datetime: "2026-03-01T12:15:00+03:00" });
    return (wallets as { amount_details: { amount: number; currency: string } }[]).find(
      ({ amount_details }) => amount_details.currency === "eur",
    )?.amount_details.amount as number;
  };
  const payOut = async (amount: number): Promise<Session> => {
    const payment_method = cardOf("4242424242424242");
    const body = { payment_method, amount_details: { amount, currency: "EUR" } };
    const { session } = await call("/session/init/payout", body);
    await call("/session/status", { session_id: session.id });
    await call("/session/confirm", { session_id: session.id });
    return (await call("/session/status", { session_id: session.id })).session as Session;
  };
  const before = await balance();
  expect(await payOut(2500)).toMatchObject({ status: "accepted" });
  expect(await balance()).toBe(before - 2500);
  expect(await payOut(before)).toMatchObject({
    status: "cancelled",
    error: { code: "insufficient_wallet_balance" },
  });
  expect(await balance()).toBe(before - 2500);
});

it("a payout ends with the webhook payment_finished, whether it succeeds or fails", async () => {
  const finished = async (number: string): Promise<Session[]> => {
    const body = { payment_method: cardOf(number), amount_details: { amount: 100, currency: "eur" } };
    const { session } = await call("/session/init/payout", body);
    await call("/session/confirm", { session_id: session.id });
    return (await fixture.events())
      .filter(({ kind, payload }) => kind === "payment_finished" && payload.session.id === session.id)
      .map(({ payload }) => payload.session);
  };
  expect(await finished("4242424242424242")).toMatchObject([
    { status: "accepted", payments: [{ status: "succeeded" }] },
  ]);
  expect(await finished("4000000000000002")).toMatchObject([
    { status: "cancelled", payments: [{ status: "failed" }] },
  ]);
});

describe("an operation that nobody continues ends by itself", () => {
  const amount_details = { amount: 2599, currency: "eur" };
  const minute = 60_000;

  it.each([
    { step: "confirmation", card: "4242424242424242", minutes: 240, code: "confirm_timeout" },
    { step: "authentication", card: "4000000000003220", minutes: 60, code: "session_cancelled" },
    { step: "capture", card: "4242424242424242", minutes: 7200, code: "capture_timeout" },
  ])("without $step after $minutes minutes", async ({ step, card, minutes, code }) => {
    const headers = step === "capture" ? hold : {};
    const start = new Date("2026-03-02T00:00:00Z");
    fixture.clock.now = start;
    const body = { payment_details: cardOf(card), amount_details, customer };
    const { session } = await call("/session/init/payment", body, headers);
    const session_id = session.id as string;
    if (step !== "confirmation") await call("/session/confirm", { session_id }, headers);
    const statusAt = async (time: number): Promise<Session> => {
      fixture.clock.now = new Date(start.getTime() + time);
      return (await call("/session/status", { session_id }, headers)).session as Session;
    };

    expect(await statusAt(minutes * minute - 1)).toMatchObject({ status: "in_progress" });
    const ended = await statusAt(minutes * minute + 5000);
    expect(ended).toMatchObject({
      status: "cancelled",
      error: { code },
      acquiring_payments: [
        {
          status: "failed",
          finished_at: new Date(start.getTime() + minutes * minute).toISOString().replace("Z", "000Z"),
        },
      ],
    });
    expect(ended.next_action).toBeUndefined();
    expect(await call("/session/cancel", { session_id }, headers)).toMatchObject({
      error: { code: "session_wrong_state" },
    });
    const kinds = (await fixture.events())
      .filter(({ payload }) => payload.session.id === session_id)
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "payment_finished")).toHaveLength(1);
  });

  it("not when it was continued in time", async () => {
    const start = new Date("2026-03-03T00:00:00Z");
    fixture.clock.now = start;
    const session = await pay(cardOf("4242424242424242"));
    fixture.clock.now = new Date(start.getTime() + 10_000 * minute);
    expect(await call("/session/status", { session_id: session.id })).toMatchObject({
      session: { status: "accepted" },
    });
  });
});

it("amounts add up and final states stay final, in any order of calls", async () => {
  const amount = fc.integer({ min: 1, max: 120 });
  const step = fc.oneof(
    fc
      .constantFrom("confirm", "cancel", "status", "capture", "refund", "start")
      .map((name) => ({ name, amount: undefined })),
    fc.record({ name: fc.constantFrom("capture", "refund"), amount }),
  );
  const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, held) => {
    const headers = held ? hold : {};
    const details = {
      payment_details: cardOf("4242424242424242"),
      amount_details: { amount: 100, currency: "eur" },
      customer,
    };
    const { session } = await call("/session/init/payment", details, headers);
    const session_id = (session as Session).id;
    for (const { name, amount } of steps) {
      const path = name === "start" ? "/session/start/payment" : `/session/${name}`;
      const money = amount === undefined ? {} : { amount_details: { amount, currency: "eur" } };
      const answer = await call(path, { session_id, ...(name === "start" ? details : money) }, headers);
      const after = (answer.session ??
        (await call("/session/status", { session_id }, headers)).session) as Session;
      for (const payment of after.acquiring_payments ?? []) {
        const refunded = (payment.refunds ?? []).reduce(
          (sum, refund) => sum + refund.amount_details.amount,
          0,
        );
        expect(payment.amount_details.amount).toBeLessThanOrEqual(100);
        expect(refunded).toBeLessThanOrEqual(payment.amount_details.amount);
        if (refunded > 0) expect(payment.status).toBe("succeeded");
      }
      if (after.status === "cancelled") {
        expect(after.acquiring_payments?.some(({ status }) => status === "pending")).toBe(false);
        expect(after.next_action).toBeUndefined();
      }
    }
  });
  await fc.assert(property, { numRuns: 25 });
});
