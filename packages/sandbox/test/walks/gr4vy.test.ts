/** All resources of Gr4vy together: references stay valid, amounts reconcile, and final states are final. */
import { expect, it } from "vitest";
import { createFixture } from "../fixture.js";
import type { Random } from "../fuzz/random.js";
import { Known, repeated, sum, walk, type Action } from "./walk.js";

const fixture = await createFixture();
const call = fixture.gr4vy;
const known = new Known();
const cards = ["4111111111111111", "5555555555554444"];
const giftCardNumbers = ["4123455541230001111", "4123455541230002222"];
const opening = 10_000;
const finalStates = new Set([
  "authorization_voided",
  "authorization_declined",
  "authorization_failed",
  "cancelled",
]);
/** Final transactions, as they were when they became final. */
const ended = new Map<string, string>();

/** Creates a record and notes it, unless the call is refused. */
async function create(collection: string, body: object): Promise<void> {
  const reply = await call("POST", collection, body);
  if (reply.status < 300) known.add(collection, reply.body.id);
}

/** Creates an action that deletes a random record, which exists or not. */
function remove(collection: string): Action {
  return async (random) => {
    const id = known.pick(collection, random);
    const reply = await call("DELETE", `${collection}/${id}`);
    if (reply.status === 204) known.remove(collection, id);
  };
}

const card = (random: Random) => ({
  method: "card",
  number: random.pick(cards),
  expiration_date: "12/30",
  security_code: "123",
});

/** What pays a transaction: a card, a stored payment method, or what is in a checkout session. */
const method = (random: Random): object =>
  random.pick([
    ...[card(random), card(random), card(random)],
    { method: "id", id: known.pick("/payment-methods", random) },
    { method: "checkout-session", id: known.pick("/checkout/sessions", random) },
    { method: "paypal", country: "US", currency: "USD", redirect_url: "https://shop.example/back" },
  ]);

const pay: Action = async (random) => {
  const number = random.pick(giftCardNumbers);
  const amount = random.pick([1299, 8000, 200_011]);
  await create("/transactions", {
    amount,
    currency: "USD",
    country: "US",
    intent: random.pick(["authorize", "capture"]),
    payment_method: method(random),
    ...(random.chance(0.2) && { buyer_id: known.pick("/buyers", random), store: true }),
    ...(random.chance(0.3) && { gift_cards: [{ number, pin: "1", amount: 1 + random.below(1000) }] }),
  });
};

/** Calls a step of a random transaction, whether its state permits that or not. */
function change(step: string, body?: (random: Random) => object): Action {
  return async (random) => {
    await call("POST", `/transactions/${known.pick("/transactions", random)}/${step}`, body?.(random));
  };
}

const amount = (random: Random) => (random.chance(0.5) ? {} : { amount: 1 + random.below(3000) });

const actions: readonly Action[] = [
  () => create("/buyers", { display_name: "Ada Marsh" }),
  remove("/buyers"),
  (random) =>
    create("/payment-methods", {
      ...card(random),
      ...(random.chance(0.5) && { buyer_id: known.pick("/buyers", random) }),
    }),
  remove("/payment-methods"),
  (random) =>
    create("/gift-cards", {
      number: random.pick(giftCardNumbers),
      pin: "1",
      ...(random.chance(0.5) && { buyer_id: known.pick("/buyers", random) }),
    }),
  remove("/gift-cards"),
  () => create("/checkout/sessions", { metadata: { order: "1" } }),
  async (random) => {
    const path = `/checkout/sessions/${known.pick("/checkout/sessions", random)}/fields`;
    const id = known.pick("/payment-methods", random);
    const payment_method = random.chance(0.5) ? card(random) : { method: "id", id };
    await call("PUT", path, { payment_method });
  },
  remove("/checkout/sessions"),
  (random) => create("/payment-links", { amount: 1 + random.below(5000), currency: "USD", country: "US" }),
  async (random) => {
    await call("POST", `/payment-links/${known.pick("/payment-links", random)}/expire`);
  },
  (random) =>
    create("/payment-services", {
      display_name: "Mock card",
      payment_service_definition_id: "mock-card",
      fields: [{ key: "merchant_id", value: `m-${random.below(10)}` }],
      accepted_currencies: ["USD"],
      accepted_countries: ["US"],
    }),
  remove("/payment-services"),
  ...[pay, pay, pay, pay, pay, pay],
  ...[change("capture", amount), change("capture", amount), change("capture", amount)],
  ...[change("refunds", amount), change("refunds", amount), change("refunds", amount)],
  change("refunds/all"),
  change("void"),
  change("cancel"),
  async (random) => {
    fixture.clock.now = new Date(fixture.clock.now.getTime() + random.below(600) * 1000);
  },
];

async function checkReferences(): Promise<void> {
  for (const path of known.paths()) {
    const { status, body } = await call("GET", path);
    expect({ path, status, id: body.id }).toEqual({ path, status: 200, id: path.split("/").at(-1) });
    if (path.startsWith("/payment-methods") || path.startsWith("/gift-cards")) checkBuyer(body);
  }
  for (const path of known.deleted)
    expect({ path, status: (await call("GET", path)).status }).toEqual({ path, status: 404 });
}

/** A stored instrument shows its buyer, also after the buyer was deleted: what becomes of it is not documented. */
function checkBuyer({ buyer }: { buyer?: { id: string } | null }): void {
  if (buyer) expect([...known.paths(), ...known.deleted]).toContain(`/buyers/${buyer.id}`);
}

async function checkAmounts(): Promise<void> {
  const redeemed: number[] = [];
  for (const id of known.ids("/transactions")) {
    const path = `/transactions/${id}`;
    const { body } = await call("GET", path);
    const amounts = async (list: string, target?: string): Promise<number[]> =>
      (await call("GET", `${path}/${list}`)).body.items
        .filter(
          (item: { status?: string; target_type?: string }) =>
            target === undefined || item.target_type === target,
        )
        .map((item: { amount: number }) => item.amount);
    expect(sum(await amounts("captures"))).toBe(body.captured_amount);
    expect(sum(await amounts("refunds", "payment-method"))).toBe(body.refunded_amount);
    expect(body.authorized_amount).toBeLessThanOrEqual(body.amount);
    expect(body.captured_amount).toBeLessThanOrEqual(body.authorized_amount);
    expect(body.refunded_amount).toBeLessThanOrEqual(body.captured_amount);
    for (const redemption of body.gift_card_redemptions)
      if (redemption.status === "succeeded") redeemed.push(redemption.amount - redemption.refunded_amount);
    checkFinal(id, body);
  }
  const items = giftCardNumbers.map((number) => ({ number, pin: "1" }));
  const balances = (await call("POST", "/gift-cards/balances", { items })).body.items;
  const left = sum(balances.map(({ balance }: { balance: number | null }) => balance ?? opening));
  expect(left + sum(redeemed)).toBe(opening * giftCardNumbers.length);
}

/** A transaction that has ended stays as it was. */
function checkFinal(id: string, body: { status: string }): void {
  const text = JSON.stringify(body);
  const before = ended.get(id);
  if (before !== undefined) expect(text).toBe(before);
  else if (finalStates.has(body.status)) ended.set(id, text);
}

it("references stay valid, amounts reconcile and final states are final, whatever is called", async () => {
  await walk(actions, async () => {
    await checkReferences();
    await checkAmounts();
  });
  expect(known.ids("/transactions").length).toBeGreaterThan(5);
  expect(ended.size).toBeGreaterThan(0);
});

it("each event was sent once, is valid, and is about a record that was created", async () => {
  const events = await fixture.events();
  expect(repeated(events.map(({ payload }) => payload.id))).toEqual([]);
  const targets = (kind: string): string[] =>
    events.flatMap((event) => (event.kind === kind ? [String(event.payload.target.id)] : []));
  expect(repeated(targets("buyer.created"))).toEqual([]);
  expect(targets("buyer.deleted").sort()).toEqual(
    known.deleted
      .filter((path) => path.startsWith("/buyers/"))
      .map((path) => path.slice("/buyers/".length))
      .sort(),
  );
  const transactions = new Set(known.ids("/transactions"));
  const about = events.filter(({ kind }) => kind.startsWith("transaction."));
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter(({ payload }) => !transactions.has(payload.target.id))).toEqual([]);
});
