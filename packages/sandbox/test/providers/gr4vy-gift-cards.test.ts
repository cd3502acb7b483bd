import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
const giftCard = { number: "4123455541234561234", pin: "1234" };
const pay = (more: object): Promise<Reply> => call("POST", "/transactions", { currency: "USD", ...more });
const activate = (amount: number, card: object = giftCard, currency = "USD"): Promise<Reply> =>
  call("POST", "/gift-cards/activations", { ...card, amount, currency });
const balanceOf = async (card: object = giftCard): Promise<{ balance: number; balance_error_code: string }> =>
  (await call("POST", "/gift-cards/balances", { items: [card] })).body.items[0];
const kinds = async (): Promise<string[]> => (await fixture.events()).map(({ kind }) => kind);

describe("a stored gift card", () => {
  it("is created, read, listed and deleted", async () => {
    const buyer = (await call("POST", "/buyers", { external_identifier: "u-1" })).body;
    const { status, body: card } = await call("POST", "/gift-cards", { ...giftCard, buyer_id: buyer.id });
    expect(status).toBe(201);
    expect(card).toMatchObject({
      type: "gift-card",
      merchant_account_id: "default",
      bin: "412345",
      sub_bin: "554",
      last4: "1234",
      buyer: { id: buyer.id },
      usage_count: 0,
    });
    expect(JSON.stringify(card)).not.toContain(giftCard.number);
    expect((await call("GET", `/gift-cards/${card.id}`)).body).toEqual(card);
    for (const query of ["", `?buyer_id=${buyer.id}`, "?buyer_external_identifier=u-1"]) {
      expect((await call("GET", `/gift-cards${query}`)).body.items).toEqual([card]);
    }
    expect((await call("GET", "/gift-cards?buyer_external_identifier=u-2")).body.items).toEqual([]);
    expect((await call("DELETE", `/gift-cards/${card.id}`)).status).toBe(204);
    expect((await call("GET", `/gift-cards/${card.id}`)).status).toBe(404);
    expect((await call("GET", "/gift-cards")).body.items).toEqual([]);
    expect(await kinds()).toEqual(["buyer.created", "gift-card.created", "gift-card.deleted"]);
  });

  it("needs a buyer who exists, and is invisible in other merchant accounts", async () => {
    const unknown = { ...giftCard, buyer_id: crypto.randomUUID() };
    expect((await call("POST", "/gift-cards", unknown)).body.details).toMatchObject([
      { pointer: "/buyer_id" },
    ]);
    const { id } = (await call("POST", "/gift-cards", giftCard)).body;
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const other = { "x-gr4vy-merchant-account-id": "other" };
    expect((await call("GET", `/gift-cards/${id}`, undefined, other)).status).toBe(404);
    expect((await call("GET", "/gift-cards", undefined, other)).body.items).toEqual([]);
  });

  it("is listed with its balance for its buyer, in the order that the query asks for", async () => {
    const buyer = (await call("POST", "/buyers", { external_identifier: "u-1" })).body.id;
    const ids: string[] = [];
    for (const number of ["4123455541230001111", "4123455541230002222"]) {
      ids.push((await call("POST", "/gift-cards", { number, pin: "1", buyer_id: buyer })).body.id);
    }
    await pay({ amount: 3000, gift_cards: [{ id: ids[0], amount: 3000 }] });
    const list = async (query: string): Promise<{ id: string; balance: number }[]> =>
      (await call("GET", `/buyers/gift-cards?buyer_id=${buyer}&${query}`)).body.items;
    const sorted = async (query: string) => (await list(query)).map(({ id }) => id);
    expect(await list("sort_by=usage_count")).toMatchObject([
      { id: ids[0], balance: 7000, currency: "USD", usage_count: 1 },
      { id: ids[1], balance: 10_000, usage_count: 0, last_used_at: null },
    ]);
    expect(await sorted("sort_by=last_used_at&order_by=asc")).toEqual([ids[1], ids[0]]);
    expect(await sorted("order_by=asc")).toEqual(ids);
    expect((await call("GET", "/buyers/gift-cards")).body.items).toEqual([]);
  });
});

describe("a gift card service", () => {
  it("activates a card with an amount, and stores it on request", async () => {
    const activated = await activate(2500);
    expect(activated).toMatchObject({ status: 201, body: { type: "gift-card", last4: "1234" } });
    expect((await call("GET", `/gift-cards/${activated.body.id}`)).status).toBe(404);
    expect(await balanceOf()).toMatchObject({ balance: 2500, currency: "USD", id: null });
    const stored = { ...giftCard, amount: 500, currency: "USD", store: true };
    const { id } = (await call("POST", "/gift-cards/activations", stored)).body;
    expect((await call("GET", `/gift-cards/${id}`)).status).toBe(200);
    expect(await balanceOf({ id })).toMatchObject({ id, balance: 3000 });
  });

  it("issues a card", async () => {
    const wish = { theme: "birthday", amount: 5000, currency: "USD", external_identifier: "gift-9" };
    const { status, body } = await call("POST", "/gift-cards/issuances", wish);
    expect(status).toBe(201);
    expect(body).toMatchObject({ amount: 5000, currency: "USD", external_identifier: "gift-9" });
  });

  it.each([
    ["4123455541234560001", "invalid_gift_card"],
    ["4123455541234560002", "expired_card"],
    ["4123455541234560003", "inactive_card"],
    ["4123455541234560004", "suspected_fraud"],
    ["4123455541234560005", "service_error"],
  ])("has no balance for %s: %s", async (number, code) => {
    expect(await balanceOf({ number, pin: "1" })).toMatchObject({ balance: null, balance_error_code: code });
  });

  it("refuses an unknown gift card", async () => {
    const items = [giftCard, { id: crypto.randomUUID() }];
    expect((await call("POST", "/gift-cards/balances", { items })).body.details).toMatchObject([
      { pointer: "/items/1/id" },
    ]);
  });
});

describe("a payment by gift card", () => {
  const gift_cards = [{ ...giftCard, amount: 3000 }];

  it("and payment method charges the method what the card leaves", async () => {
    const { body } = await pay({ amount: 8000, intent: "capture", payment_method, gift_cards });
    expect(body).toMatchObject({
      status: "capture_succeeded",
      amount: 8000,
      authorized_amount: 5000,
      captured_amount: 5000,
      multi_tender: true,
      gift_card_service: { gift_card_service_definition_id: "mock-gift-card" },
      gift_card_redemptions: [{ status: "succeeded", amount: 3000, refunded_amount: 0, error_code: null }],
    });
    expect(await balanceOf()).toMatchObject({ balance: 7000 });
    expect((await call("GET", "/transactions?has_gift_card_redemptions=true")).body.items).toHaveLength(1);
    const { items } = (await call("GET", `/transactions/${body.id}/events`)).body;
    expect(items.at(-1)).toMatchObject({ name: "gift-card-redemption-succeeded" });
  });

  it("alone needs no payment method", async () => {
    const { body } = await pay({ amount: 3000, gift_cards });
    expect(body).toMatchObject({
      status: "capture_succeeded",
      intent_outcome: "succeeded",
      payment_method: null,
      multi_tender: false,
    });
    expect(await kinds()).toEqual(["transaction.captured"]);
  });

  it("fails without taking money if one card does not pay", async () => {
    const cards = [...gift_cards, { number: "4123455541230002222", pin: "1", amount: 10_001 }];
    const third = { number: "4123455541230003333", pin: "1", amount: 1 };
    const { body } = await pay({ amount: 50_000, payment_method, gift_cards: [...cards, third] });
    expect(body).toMatchObject({
      status: "authorization_failed",
      error_code: "insufficient_funds",
      authorized_amount: 0,
      gift_card_redemptions: [
        { status: "succeeded", refunded_amount: 3000 },
        { status: "failed", error_code: "insufficient_funds" },
        { status: "skipped" },
      ],
    });
    expect(await balanceOf()).toMatchObject({ balance: 10_000 });
  });

  it("returns the money if the payment method is declined or the payment is voided", async () => {
    const declined = await pay({ amount: 203_011, payment_method, gift_cards });
    expect(declined.body).toMatchObject({
      status: "authorization_declined",
      error_code: "insufficient_funds",
    });
    expect(await balanceOf()).toMatchObject({ balance: 10_000 });
    const { id } = (await pay({ amount: 8000, payment_method, gift_cards })).body;
    expect(await balanceOf()).toMatchObject({ balance: 7000 });
    expect((await call("POST", `/transactions/${id}/void`)).body.status).toBe("authorization_voided");
    expect(await balanceOf()).toMatchObject({ balance: 10_000 });
  });

  it("is refunded to the card or to all instruments", async () => {
    const { body } = await pay({ amount: 8000, intent: "capture", payment_method, gift_cards });
    const path = `/transactions/${body.id}`;
    const target_id = body.gift_card_redemptions[0].id;
    const target = { target_type: "gift-card-redemption", target_id };
    const refund = await call("POST", `${path}/refunds`, { ...target, amount: 1000 });
    expect(refund).toMatchObject({ status: 201, body: { ...target, amount: 1000, status: "succeeded" } });
    expect((await call("POST", `${path}/refunds`, { ...target, amount: 2001 })).body.details).toMatchObject([
      { pointer: "/amount" },
    ]);
    const unknown = { ...target, target_id: crypto.randomUUID() };
    expect((await call("POST", `${path}/refunds`, unknown)).body.details).toMatchObject([
      { pointer: "/target_id" },
    ]);
    expect((await call("POST", `${path}/refunds/all`)).body.items).toMatchObject([
      { target_type: "payment-method", amount: 5000 },
      { ...target, amount: 2000 },
    ]);
    expect((await call("POST", `${path}/refunds/all`)).status).toBe(400);
    expect((await call("GET", path)).body).toMatchObject({
      refunded_amount: 5000,
      gift_card_redemptions: [{ amount: 3000, refunded_amount: 3000 }],
    });
    expect(await balanceOf()).toMatchObject({ balance: 10_000 });
  });

  it.each([
    [{ amount: 8000, gift_cards }, "/payment_method"],
    [{ amount: 2000, gift_cards }, "/gift_cards"],
    [{ amount: 8000, payment_method, gift_cards: [...gift_cards, ...gift_cards] }, "/gift_cards/1"],
    [{ amount: 8000, payment_method, gift_cards: [{ ...giftCard, amount: 0 }] }, "/gift_cards/0/amount"],
    [{ amount: 9, gift_cards: [{ id: crypto.randomUUID(), amount: 9 }] }, "/gift_cards/0/id"],
    [{ amount: 99, payment_method, gift_cards: tooMany() }, "/gift_cards"],
  ])("is refused for a contradiction: %#", async (order, pointer) => {
    expect(await pay(order)).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
  });

  it("is refused for a stored card of another buyer, and charged for its own", async () => {
    const buyer = (await call("POST", "/buyers", { external_identifier: "u-1" })).body.id;
    await call("POST", "/buyers", { external_identifier: "u-2" });
    const { id } = (await call("POST", "/gift-cards", { ...giftCard, buyer_id: buyer })).body;
    const order = { amount: 9, gift_cards: [{ id, amount: 9 }] };
    expect((await pay({ ...order, buyer_external_identifier: "u-2" })).status).toBe(400);
    expect((await pay(order)).body).toMatchObject({ status: "capture_succeeded", buyer: { id: buyer } });
    expect((await call("GET", `/gift-cards/${id}`)).body).toMatchObject({
      usage_count: 1,
      cit_usage_count: 1,
    });
  });

  it("in another currency than the card's fails", async () => {
    await activate(5000, giftCard, "EUR");
    expect((await pay({ amount: 3000, gift_cards })).body.error_code).toBe("incorrect_currency");
  });
});

function tooMany(): object[] {
  return Array.from({ length: 11 }, (_, index) => ({
    number: String(10 ** 15 + index),
    pin: "1",
    amount: 1,
  }));
}

it("balances, redemptions, refunds and transactions add up, in any order of calls", async () => {
  let run = 0;
  const payment = fc.record({
    name: fc.constant("pay" as const),
    parts: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
    byCard: fc.integer({ min: 0, max: 50 }),
    intent: fc.constantFrom("authorize", "capture"),
  });
  const step = fc.record({
    name: fc.constantFrom("capture", "refunds", "void", "refunds/all", "redemption" as const),
    on: fc.nat(5),
    amount: fc.integer({ min: 1, max: 60 }),
  });
  const property = fc.asyncProperty(
    fc.array(fc.oneof(payment, step), { minLength: 1, maxLength: 9 }),
    async (steps) => {
      const numbers = ["7777", "8888"].map((end) => `${100_000 + run++}000000${end}`);
      for (const number of numbers) await activate(100, { number, pin: "1" });
      const ids: string[] = [];
      for (const one of steps) {
        if (one.name === "pay") {
          const cards = numbers.map((number, index) => ({ number, pin: "1", amount: one.parts[index] ?? 0 }));
          const gift_cards = cards.filter(({ amount }) => amount > 0);
          const amount = gift_cards.reduce((sum, card) => sum + card.amount, one.byCard);
          const { body } = await pay({ amount, intent: one.intent, payment_method, gift_cards });
          if (body.id) ids.push(body.id);
        } else await act(one, ids[one.on % Math.max(ids.length, 1)]);
        await reconcile(ids, numbers);
      }
    },
  );
  await fc.assert(property, { numRuns: 8 });
});

/** Captures, voids or refunds a transaction, whether its state permits that or not. */
async function act(
  { name, amount }: { name: string; amount: number },
  id: string | undefined,
): Promise<void> {
  if (id === undefined) return;
  const path = `/transactions/${id}`;
  if (name !== "redemption") {
    const bodies: Record<string, object> = { capture: { amount }, refunds: { amount } };
    await call("POST", `${path}/${name}`, bodies[name]);
    return;
  }
  const [redemption] = (await call("GET", path)).body.gift_card_redemptions;
  const target = { target_type: "gift-card-redemption", target_id: redemption?.id ?? crypto.randomUUID() };
  await call("POST", `${path}/refunds`, { ...target, amount });
}

async function reconcile(ids: string[], numbers: string[]): Promise<void> {
  let taken = 0;
  for (const id of ids) {
    const { body } = await call("GET", `/transactions/${id}`);
    const refunds: { target_type: string; target_id: string; amount: number }[] = (
      await call("GET", `/transactions/${id}/refunds`)
    ).body.items;
    const sum = (target: (refund: (typeof refunds)[number]) => boolean): number =>
      refunds.filter(target).reduce((total, { amount }) => total + amount, 0);
    const byGiftCard = body.gift_card_redemptions.reduce(
      (all: number, one: { amount: number }) => all + one.amount,
      0,
    );
    expect(body.authorized_amount + byGiftCard).toBeLessThanOrEqual(body.amount);
    expect(body.captured_amount).toBeLessThanOrEqual(body.authorized_amount);
    expect(body.refunded_amount).toBeLessThanOrEqual(body.captured_amount);
    expect(sum(({ target_type }) => target_type === "payment-method")).toBe(body.refunded_amount);
    for (const redemption of body.gift_card_redemptions) {
      expect(redemption.refunded_amount).toBeLessThanOrEqual(redemption.amount);
      if (body.status === "capture_succeeded") {
        expect(sum(({ target_id }) => target_id === redemption.id)).toBe(redemption.refunded_amount);
        expect(redemption.status).toBe("succeeded");
      }
      if (redemption.status === "succeeded") taken += redemption.amount - redemption.refunded_amount;
    }
  }
  const balances = await Promise.all(numbers.map((number) => balanceOf({ number, pin: "1" })));
  expect(balances.reduce((total, { balance }) => total + balance, 0)).toBe(100 * numbers.length - taken);
}
