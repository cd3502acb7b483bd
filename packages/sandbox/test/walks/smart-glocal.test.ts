/** All resources of Smart Glocal together: references stay valid, amounts reconcile, and final states are final. */
import { sign } from "node:crypto";
import { expect, it } from "vitest";
import { createFixture } from "../fixture.js";
import { Known, repeated, sum, walk, type Action } from "./walk.js";

interface Operation {
  id: string;
  status: string;
  amount_details: { amount: number };
  refunds?: { status: string; amount_details: { amount: number } }[];
}

const fixture = await createFixture();
const known = new Known();
const sessions = "/sessions";
const recurring = new Set<string>();
const opening = 10_000_000;
/** What payouts have taken from the wallet. */
let withdrawn = 0;
/** Cancelled sessions, as they were when they were cancelled. */
const ended = new Map<string, string>();

/** Signs in this process, which is faster than `openssl`; other tests use that. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a provider answers
async function call(path: string, body: object, project?: string): Promise<any> {
  const { url, credentials } = fixture.sandbox["smart-glocal"];
  const text = JSON.stringify(body);
  const headers = {
    "content-type": "application/json",
    "X-PARTNER-PROJECT": project ?? credentials.project,
    "X-PARTNER-SIGN": sign("sha256", Buffer.from(text), credentials.privateKey).toString("base64"),
  };
  const response = await fixture.sandbox.fetch(url + path, { method: "POST", headers, body: text });
  return response.json();
}

const numbers = ["4242424242424242", "4242424242424242", "4000000000000002", "4000000000003220"];
const bankCard = (number: string) => ({
  type: "card",
  card: {
    type: "bank_card",
    bank_card: { number, expiration_month: "09", expiration_year: "29", security_code: "321" },
  },
});
const customer = { reference: "u-5", contacts: [{ email: "ada@example.com" }] };
const money = (amount: number) => ({ amount_details: { amount, currency: "eur" } });

const pay: Action = async (random) => {
  const token = [...recurring].at(-1);
  const payment_details =
    token !== undefined && random.chance(0.3)
      ? { type: "recurrent_token", recurrent_token: { token } }
      : bankCard(random.pick(numbers));
  const payment_options = { return_url: "https://shop.example/back", recurrent: random.chance(0.5) };
  const body = { payment_details, ...money(100 + random.below(900)), customer, payment_options };
  const answer = await call("/session/init/payment", body, random.pick(["sandbox", "sandbox-hold"]));
  if (answer.session) known.add(sessions, answer.session.id);
};

const payOut: Action = async (random) => {
  const answer = await call("/session/init/payout", {
    payment_method: { type: "card", card: { type: "bank_card", bank_card: { number: "4242424242424242" } } },
    ...money(random.pick([1000, 400_000, 4_000_000])),
    participant_details: { recipient: { full_name: "Ada Byron", country_iso3: "DEU", currency: "EUR" } },
  });
  if (answer.session) known.add(sessions, answer.session.id);
};

/** Calls a step of a random session, whether its state permits that or not. */
function change(step: string): Action {
  return async (random) => {
    const part = random.chance(0.5) ? money(1 + random.below(500)) : {};
    const amount = step === "capture" || step === "refund" ? part : {};
    await call(`/session/${step}`, { session_id: known.pick(sessions, random), ...amount });
  };
}

const actions: readonly Action[] = [
  async () => {
    const { session } = await call("/session/create", money(500));
    known.add(sessions, session.id);
  },
  async (random) => {
    const details = { payment_details: bankCard(random.pick(numbers)), customer };
    await call("/session/start/payment", { session_id: known.pick(sessions, random), ...details });
  },
  ...[pay, pay, payOut],
  ...["confirm", "confirm", "confirm", "capture", "refund", "refund", "cancel"].map(change),
  async () => {
    const { public_token } = await call("/token", {});
    await call("/token/info", { type: "public_token", public_token: { token: public_token } });
  },
  async () => {
    const [token] = recurring;
    if (token === undefined) return;
    await call("/recurrent/disable", { recurrent: { token } });
    const { info } = await call("/token/info", { type: "recurrent_token", recurrent_token: { token } });
    expect(info).toMatchObject({ token, is_active: false });
    recurring.delete(token);
  },
  async (random) => {
    fixture.clock.now = new Date(fixture.clock.now.getTime() + random.below(300) * 60_000);
  },
];

async function check(): Promise<void> {
  const paidOut: number[] = [];
  for (const id of known.ids(sessions)) {
    const { session } = await call("/session/status", { session_id: id });
    expect(session.id).toBe(id);
    for (const payment of (session.acquiring_payments ?? []) as Operation[]) checkPayment(payment);
    for (const payout of (session.payments ?? []) as Operation[])
      if (payout.status === "succeeded") paidOut.push(payout.amount_details.amount);
    noteTokens(session);
    checkFinal(id, session);
  }
  const { wallets } = await call("/wallet/balance", { request_datetime: "2026-03-01T12:15:00+03:00" });
  const eur = wallets.find(
    ({ amount_details }: Operation & { amount_details: { currency: string } }) =>
      amount_details.currency === "eur",
  );
  expect(eur.amount_details.amount + sum(paidOut)).toBe(opening);
  withdrawn = sum(paidOut);
}

function checkPayment({ status, amount_details, refunds = [] }: Operation): void {
  const refunded = sum(
    refunds.filter((one) => one.status !== "failed").map((one) => one.amount_details.amount),
  );
  expect(refunded).toBeLessThanOrEqual(amount_details.amount);
  if (refunded > 0) expect(status).toBe("succeeded");
}

/** A cancelled session stays as it was. */
function checkFinal(id: string, session: { status: string }): void {
  const text = JSON.stringify(session);
  const before = ended.get(id);
  if (before !== undefined) expect(text).toBe(before);
  else if (session.status === "cancelled") ended.set(id, text);
}

/** Notes the recurring tokens in a session, wherever it shows them. */
function noteTokens(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  if ("token" in value && "is_active" in value && value.is_active === true)
    recurring.add(String(value.token));
  Object.values(value).forEach(noteTokens);
}

it("references stay valid, amounts reconcile and final states are final, whatever is called", async () => {
  await walk(actions, check);
  expect(known.ids(sessions).length).toBeGreaterThan(10);
  expect(ended.size).toBeGreaterThan(0);
  expect(withdrawn).toBeGreaterThan(0);
});

it("each event is valid, is about a session that was created, and ends each operation once", async () => {
  const events = await fixture.events();
  const created = new Set(known.ids(sessions));
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ payload }) => !created.has(payload.session.id))).toEqual([]);
  const finished = events.filter(({ kind }) => kind === "payment_finished");
  expect(finished.length).toBeGreaterThan(0);
  expect(repeated(finished.map(({ payload }) => JSON.stringify(payload)))).toEqual([]);
});
