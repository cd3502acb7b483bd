/** All resources of KOMOJU together: references stay valid, amounts reconcile, and final states are final. */
import { expect, it } from "vitest";
import { createFixture } from "../fixture.js";
import type { Random } from "../fuzz/random.js";
import { Known, repeated, sum, walk, type Action } from "./walk.js";

const fixture = await createFixture();
const call = fixture.komoju;
const known = new Known();
const finalStates = new Set(["cancelled", "refunded", "failed", "expired"]);
/** Final payments, as they were when they became final. */
const ended = new Map<string, string>();

/** Creates a record and notes it, unless the call is refused. */
async function create(collection: string, body: object, headers = {}): Promise<void> {
  const reply = await call("POST", collection, body, headers);
  if (reply.status < 300) known.add(collection, reply.body.id);
}

/** Deletes a random record, which exists or not. */
function remove(collection: string): Action {
  return async (random) => {
    const id = known.pick(collection, random);
    const reply = await call("DELETE", `${collection}/${id}`);
    if (reply.status === 200) known.remove(collection, id);
  };
}

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const konbini = { type: "konbini", store: "lawson", email: "ada@example.com" };
const order = { currency: "JPY", tax: 0 };

/** The share of a merchant of the platform in a payment. */
const share = (random: Random) => ({
  submerchants: [{ submerchant_id: known.pick("/merchants", random), amount: 500, platform_fee: 50 }],
});

const pay: Action = async (random) => {
  const amount = 1000 + random.below(9000);
  const payer = random.pick([
    { payment_details: card },
    { payment_details: konbini },
    { payment_details: { ...card, number: "4123111111111000" } },
    { customer: known.pick("/customers", random) },
  ]);
  const more = random.pick([{}, { capture: false }, { platform_details: share(random) }]);
  const headers = random.chance(0.2) ? { "komoju-scenario": "chargeback_lost" } : {};
  await create("/payments", { ...order, amount, ...payer, ...more }, headers);
};

/** Calls a step of a random payment, whether its state permits that or not. */
function change(step: string): Action {
  return async (random) => {
    const path = `/payments/${known.pick("/payments", random)}/${step}`;
    await call(
      "POST",
      path,
      step === "refund" && random.chance(0.5) ? { amount: 1 + random.below(900) } : undefined,
    );
  };
}

const transfer: Action = async (random) => {
  const to = known.pick("/merchants", random);
  const from = random.pick(["/balances/JPY", `/merchants/${known.pick("/merchants", random)}/balances/JPY`]);
  const currency = from.startsWith("/merchants") ? { currency: "JPY" } : {};
  await call("POST", `${from}/transfer`, { to, amount: 1 + random.below(300), ...currency });
};

const answerChargeback: Action = async (random) => {
  const { data } = (await call("GET", "/chargeback_requests")).body;
  if (data.length === 0) return;
  const path = `/chargeback_requests/${random.pick<{ id: string }>(data).id}`;
  if (random.chance(0.5)) await call("POST", `${path}/accept`);
  else await call("POST", `${path}/defend`, { description: "Delivered.", product_name: "Coffee beans" });
};

const actions: readonly Action[] = [
  () => create("/merchants", { name: "Example Bakery", platform_role: "seller" }),
  () => create("/customers", { email: "ada@example.com", payment_details: card }),
  remove("/customers"),
  async (random) => {
    const { status, body } = await call("POST", "/subscriptions", {
      ...{ customer: known.pick("/customers", random), amount: 980, currency: "JPY", period: "weekly" },
    });
    if (status < 300) known.add("/subscriptions", body.id);
  },
  async (random) => {
    await call("DELETE", `/subscriptions/${known.pick("/subscriptions", random)}`);
  },
  () => create("/sessions", { amount: 4200, currency: "JPY" }),
  async (random) => {
    const path = `/sessions/${known.pick("/sessions", random)}/pay`;
    const { status, body } = await call("POST", path, { payment_details: card });
    if (status === 200 && body.payment?.id) known.add("/payments", body.payment.id);
  },
  async (random) => {
    await call("POST", `/sessions/${known.pick("/sessions", random)}/cancel`);
  },
  (random) =>
    create("/disbursements", {
      ...{ amount: 1 + random.below(300), currency: "JPY", account_type: "ordinary", bank_code: "0001" },
      ...{
        account_number: random.pick(["1234567", "0000000"]),
        account_name_kana: "エイダ",
        branch_code: "001",
      },
    }),
  async (random) => {
    await call("POST", `/disbursements/${known.pick("/disbursements", random)}/cancel`, {});
  },
  ...[pay, pay, pay, pay],
  ...["capture", "refund", "refund", "cancel"].map(change),
  transfer,
  answerChargeback,
  async (random) => {
    fixture.clock.now = new Date(fixture.clock.now.getTime() + random.below(4) * 86_400_000);
  },
];

async function checkReferences(): Promise<void> {
  for (const path of known.paths()) {
    const { status, body } = await call("GET", path);
    expect({ path, status, id: body.id }).toEqual({ path, status: 200, id: path.split("/").at(-1) });
    const charges: string[] = path.startsWith("/subscriptions") ? body.payments : [];
    for (const payment of charges) expect((await call("GET", `/payments/${payment}`)).body.id).toBe(payment);
  }
  for (const path of known.deleted)
    expect({ path, status: (await call("GET", path)).status }).toEqual({ path, status: 404 });
  for (const { payment_id } of await readAll("/chargeback_requests"))
    expect((await call("GET", `/payments/${payment_id}`)).body.id).toBe(payment_id);
}

async function checkPayments(): Promise<void> {
  for (const body of await readAll("/payments")) {
    const refunded = sum(body.refunds.map(({ amount }: { amount: number }) => amount));
    expect(body.total).toBe(body.amount + body.tax);
    expect(body.amount_refunded).toBe(refunded);
    expect(refunded).toBeLessThanOrEqual(body.total);
    expect(body.status === "refunded").toBe(refunded === body.total && refunded > 0);
    const text = JSON.stringify(body);
    const before = ended.get(body.id);
    if (before !== undefined) expect(text).toBe(before);
    else if (finalStates.has(body.status)) ended.set(body.id, text);
  }
}

/** The balance of a merchant and what was settled are together the sum of its movements. */
async function checkBalances(): Promise<void> {
  for (const id of known.ids("/merchants")) {
    const settled = await readAll(`/merchants/${id}/settlements`);
    const { body } = await call("GET", `/merchants/${id}/balances/JPY`);
    expect(body.total_balance_cents).toBe(
      sum(
        (await readAll(`/merchants/${id}/balances/JPY/transactions`)).map(({ amount_cents }) => amount_cents),
      ),
    );
    for (const settlement of settled) {
      const { body: detail } = await call("GET", `/merchants/${id}/settlements/${settlement.id}`);
      expect(detail.settlement_amount_cents).toBe(settlement.settlement_amount_cents);
      expect(detail.settlement_amount_cents).toBeGreaterThan(0);
    }
  }
}

/** All pages of a list. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a provider answers
async function readAll(path: string): Promise<any[]> {
  const items = [];
  for (let page = 1; ; page++) {
    const { body } = await call("GET", `${path}?per_page=100&page=${page}`);
    items.push(...body.data);
    if (page >= body.last_page) return items;
  }
}

it("references stay valid, amounts reconcile and final states are final, whatever is called", async () => {
  await walk(actions, async () => {
    await checkReferences();
    await checkPayments();
    await checkBalances();
  });
  expect(known.ids("/payments").length).toBeGreaterThan(10);
  expect(ended.size).toBeGreaterThan(0);
});

it("each event was sent once, is valid, and is about a record that exists or was deleted", async () => {
  const events = await fixture.events();
  const ids: string[] = events.map(({ payload }) => payload.id);
  expect(repeated(ids)).toEqual([]);
  const payments = new Set((await readAll("/payments")).map(({ id }) => id));
  const about = events.filter(({ kind }) => kind.startsWith("payment."));
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter(({ payload }) => !payments.has(payload.data.id))).toEqual([]);
  for (const kind of ["payment.captured", "payment.cancelled", "customer.created", "customer.deleted"]) {
    const targets = events.flatMap((event) => (event.kind === kind ? [String(event.payload.data.id)] : []));
    expect(repeated(targets)).toEqual([]);
  }
});
