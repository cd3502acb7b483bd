import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
const order = { amount: 8000, currency: "USD", country: "US", payment_method };
const pay = (more: object = {}): Promise<Reply> => call("POST", "/transactions", { ...order, ...more });
const kinds = async (): Promise<string[]> => (await fixture.events()).map(({ kind }) => kind);

describe("a transaction", () => {
  it("is authorized, partially captured, and refunded", async () => {
    const { status, body } = await pay();
    expect([status, body.status, body.authorized_amount]).toEqual([201, "authorization_succeeded", 8000]);
    expect(body.payment_method).toMatchObject({ scheme: "visa", label: "1111" });
    const path = `/transactions/${body.id}`;
    expect((await call("POST", `${path}/refunds`, {})).status).toBe(400);
    expect((await call("POST", `${path}/capture`, { amount: 8001 })).status).toBe(400);
    expect((await call("POST", `${path}/capture`, { amount: 5000 })).body).toMatchObject({
      type: "transaction",
      status: "capture_succeeded",
      captured_amount: 5000,
    });
    expect((await call("POST", `${path}/capture`, {})).status).toBe(400);
    expect((await call("POST", `${path}/void`)).status).toBe(400);
    const refund = await call("POST", `${path}/refunds`, { amount: 2000 });
    expect(refund).toMatchObject({ status: 201, body: { status: "succeeded", amount: 2000 } });
    expect((await call("GET", `${path}/refunds/${refund.body.id}`)).body).toEqual(refund.body);
    expect((await call("GET", `/refunds/${refund.body.id}`)).body).toEqual(refund.body);
    expect((await call("POST", `${path}/refunds`, { amount: 3001 })).status).toBe(400);
    expect((await call("POST", `${path}/refunds/all`)).body.items).toMatchObject([{ amount: 3000 }]);
    expect((await call("GET", path)).body).toMatchObject({ refunded_amount: 5000 });
    expect(await kinds()).toEqual([
      "transaction.authorized",
      "capture.succeeded",
      "transaction.captured",
      "refund.succeeded",
      "refund.succeeded",
    ]);
  });

  it("can be captured again after a capture that is not final", async () => {
    const { body } = await pay();
    const path = `/transactions/${body.id}`;
    await call("POST", `${path}/capture`, { amount: 1000, final: false });
    await call("POST", `${path}/capture`, { amount: 7000 });
    const captures = (await call("GET", `${path}/captures`)).body.items;
    expect(captures).toMatchObject([{ amount: 7000 }, { amount: 1000 }]);
    expect((await call("GET", `${path}/captures/${captures[0].id}`)).body).toEqual(captures[0]);
  });

  it("responds to a capture or void with the preferred resource", async () => {
    const prefer = (resource: string) => ({ prefer: `resource=${resource}` });
    const first = (await pay()).body.id;
    const capture = await call("POST", `/transactions/${first}/capture`, {}, prefer("transaction-capture"));
    expect(capture.body).toMatchObject({ type: "transaction-capture", status: "succeeded" });
    const second = (await pay({ amount: 510002 })).body.id;
    const voided = await call("POST", `/transactions/${second}/void`, undefined, prefer("transaction-void"));
    expect(voided).toMatchObject({
      status: 200,
      body: { type: "transaction-void", status: "declined", code: "issuer_decline" },
    });
    expect(await kinds()).toContain("transaction.void-declined");
  });

  it.each([
    [200011, "authorization_declined", "insufficient_funds", "transaction.declined"],
    [300013, "authorization_failed", "service_error", "transaction.failed"],
  ])("with the amount %i is %s", async (amount, status, error_code, kind) => {
    const { body } = await pay({ amount });
    expect(body).toMatchObject({ status, error_code, authorized_amount: 0, intent_outcome: "failed" });
    expect((await call("POST", `/transactions/${body.id}/capture`, {})).status).toBe(400);
    expect(await kinds()).toEqual([kind]);
  });

  it("keeps its amounts after a failed capture or refund", async () => {
    const { body } = await pay({ amount: 500001, intent: "capture" });
    expect(body).toMatchObject({ status: "authorization_succeeded", captured_amount: 0 });
    const paid = (await pay({ amount: 900000, intent: "capture" })).body;
    const refund = await call("POST", `/transactions/${paid.id}/refunds`, { amount: 520002 });
    expect(refund.body).toMatchObject({ status: "declined", error_code: "issuer_decline" });
    expect((await call("GET", `/transactions/${paid.id}`)).body.refunded_amount).toBe(0);
  });

  it("with a redirect waits for the buyer, and can be cancelled", async () => {
    const redirect = {
      method: "paypal",
      country: "US",
      currency: "USD",
      redirect_url: "https://shop.example/",
    };
    const { body } = await pay({ payment_method: redirect });
    expect(body.status).toBe("buyer_approval_pending");
    expect(body.payment_method.approval_url).toContain(body.id);
    const cancel = await call("POST", `/transactions/${body.id}/cancel`);
    expect(cancel.body).toMatchObject({
      type: "transaction-cancel",
      transaction: { status: "authorization_failed", error_code: "canceled" },
    });
    expect((await pay({ payment_method: { ...redirect, currency: "EUR" } })).body.details).toMatchObject([
      { pointer: "/currency" },
    ]);
  });

  it("uses the card of a checkout session", async () => {
    const { id } = (await call("POST", "/checkout/sessions")).body;
    const method = { method: "checkout-session", id };
    expect((await pay({ payment_method: method })).status).toBe(400);
    const fields = {
      payment_method: { method: "card", number: "5555555555554444", expiration_date: "11/29" },
    };
    expect((await call("PUT", `/checkout/sessions/${id}/fields`, fields, { authorization: "" })).status).toBe(
      204,
    );
    expect((await call("GET", `/checkout/sessions/${id}`)).body.payment_method).toMatchObject({
      label: "4444",
    });
    expect((await pay({ payment_method: method })).body).toMatchObject({
      checkout_session_id: id,
      payment_method: { scheme: "mastercard", expiration_date: "11/29" },
    });
  });

  it("records status changes as events", async () => {
    const { id } = (await pay({ intent: "capture" })).body;
    const { items } = (await call("GET", `/transactions/${id}/events`)).body;
    expect(items).toMatchObject([
      { name: "transaction-updated-status", context: { status: "capture_succeeded" } },
      { name: "payment-connector-response-transaction-capture-succeeded" },
      { name: "transaction-updated-status", context: { status: "authorization_succeeded" } },
      { name: "payment-connector-response-transaction-authorization-succeeded" },
    ]);
  });
});

it.each([
  [{ intent: "capture", amount: 0 }, "/amount"],
  [{ payment_method: null }, "/payment_method"],
  [{ buyer: {}, buyer_external_identifier: "u-1" }, "/buyer"],
  [{ buyer_external_identifier: "nobody" }, "/buyer_external_identifier"],
  [{ payment_method: { method: "id", id: crypto.randomUUID() } }, "/payment_method/id"],
])("a contradictory transaction is refused: %j", async (more, pointer) => {
  expect(await pay(more)).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
});

describe("stored methods", () => {
  it("belong to a buyer, and cannot be used by other buyers", async () => {
    const buyer = (await call("POST", "/buyers", { external_identifier: "u-1" })).body;
    const { body } = await pay({ buyer_id: buyer.id, store: true });
    const stored = { method: "id", id: body.payment_method.id };
    await call("POST", "/buyers", { external_identifier: "u-other" });
    const other = await pay({ payment_method: stored, buyer_external_identifier: "u-other" });
    expect(other.body.details).toMatchObject([{ pointer: "/payment_method/id" }]);
    const again = await pay({ payment_method: stored, buyer_external_identifier: "u-1" });
    expect(again.body).toMatchObject({
      status: "authorization_succeeded",
      payment_method: { label: "1111" },
    });
    expect((await call("GET", `/payment-methods/${stored.id}`)).body).toMatchObject({
      usage_count: 2,
      buyer: { id: buyer.id },
    });
    const list = await call("GET", `/buyers/payment-methods?buyer_id=${buyer.id}`);
    expect(list.body.items).toMatchObject([{ id: stored.id }]);
    await call("DELETE", `/payment-methods/${stored.id}`);
    expect((await pay({ payment_method: stored, buyer_id: buyer.id })).status).toBe(400);
  });

  it("are listed for their buyer in the order that the query asks for", async () => {
    const { id } = (await call("POST", "/buyers", {})).body;
    const cards: string[] = [];
    for (const number of ["4111111111111111", "5555555555554444"]) {
      const card = { ...payment_method, number, buyer_id: id };
      cards.push((await call("POST", "/payment-methods", card)).body.id);
    }
    await pay({ payment_method: { method: "id", id: cards[0] } });
    const list = async (query: string): Promise<string[]> =>
      (await call("GET", `/buyers/payment-methods?buyer_id=${id}&${query}`)).body.items.map(
        (method: { id: string }) => method.id,
      );
    expect(await list("")).toEqual([cards[1], cards[0]]);
    expect(await list("order_by=asc")).toEqual(cards);
    expect(await list("sort_by=cit_usage_count")).toEqual(cards);
    expect(await list("sort_by=last_used_at&order_by=asc")).toEqual([cards[1], cards[0]]);
  });

  it("have a unique external identifier", async () => {
    const first = await call("POST", "/buyers", { external_identifier: "u-2" });
    const second = await call("POST", "/buyers", { external_identifier: "u-2" });
    expect(second).toMatchObject({
      status: 409,
      body: { code: "duplicate_record", resource_id: first.body.id },
    });
  });
});

it("a merchant account cannot see another account's records", async () => {
  const other = { "x-gr4vy-merchant-account-id": "other" };
  await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
  const { id } = (await call("POST", "/transactions", order, other)).body;
  expect((await call("GET", `/transactions/${id}`)).status).toBe(404);
  expect((await call("GET", "/transactions")).body.items).toEqual([]);
  expect((await call("GET", "/transactions", undefined, other)).body.items).toMatchObject([{ id }]);
});

it("lists are paginated in both directions, and filtered", async () => {
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) {
    const metadata = { order: String(number) };
    ids.unshift(
      (await pay({ amount: 100 + number, metadata, intent: number % 2 ? "capture" : "authorize" })).body.id,
    );
  }
  const list = async (query: string) => {
    const { body } = await call("GET", `/transactions?${query}`);
    return { ...body, ids: body.items.map(({ id }: { id: string }) => id) };
  };
  const first = await list("limit=2");
  const second = await list(`limit=2&cursor=${encodeURIComponent(first.next_cursor)}`);
  const last = await list(`limit=2&cursor=${encodeURIComponent(second.next_cursor)}`);
  expect([...first.ids, ...second.ids, ...last.ids]).toEqual(ids);
  expect([first.previous_cursor, last.next_cursor]).toEqual([null, null]);
  expect((await list(`limit=2&cursor=${encodeURIComponent(second.previous_cursor)}`)).ids).toEqual(first.ids);
  expect((await call("GET", "/transactions?cursor=x")).body.details).toMatchObject([{ pointer: "/cursor" }]);
  expect((await list("amount_gte=103")).ids).toEqual(ids.slice(0, 2));
  expect((await list("status=capture_succeeded")).ids).toEqual([ids[1], ids[3]]);
  expect((await list(`metadata=${encodeURIComponent('{"order":"2"}')}`)).ids).toEqual([ids[2]]);
  expect((await list("has_refunds=true")).ids).toEqual([]);
});

it("payment links are created, listed, and expire", async () => {
  const expires_at = "2026-03-02T00:00:00Z";
  const link = (
    await call("POST", "/payment-links", { amount: 1, currency: "USD", country: "US", expires_at })
  ).body;
  expect(link).toMatchObject({ status: "active", url: expect.stringContaining(link.id) });
  fixture.clock.now = new Date(expires_at);
  expect((await call("GET", "/payment-links?status=expired")).body.items).toMatchObject([{ id: link.id }]);
  expect((await call("POST", `/payment-links/${link.id}/expire`)).status).toBe(400);
  expect(await kinds()).toEqual(["payment-link.created", "payment-link.updated"]);
});

it("payouts are created and listed, and fail on request", async () => {
  const [service] = (await call("GET", "/payment-services?method=card")).body.items;
  const wish = { currency: "USD", payment_service_id: service.id, payment_method };
  const good = (await call("POST", "/payouts", { ...wish, amount: 100 })).body;
  const bad = (await call("POST", "/payouts", { ...wish, amount: 530001 })).body;
  expect([good.status, bad.status]).toEqual(["succeeded", "declined"]);
  expect((await call("GET", "/payouts?status=declined")).body.items).toMatchObject([{ id: bad.id }]);
  expect((await call("GET", `/payouts/${good.id}`)).body).toEqual(good);
  expect(await kinds()).toEqual(["payout.succeeded", "payout.declined"]);
});

it("buyers and their shipping details are created, updated and deleted", async () => {
  const { id } = (await call("POST", "/buyers", { display_name: "Ada Marsh" })).body;
  const path = `/buyers/${id}/shipping-details`;
  const details = (await call("POST", path, { first_name: "Ada" })).body;
  expect((await call("PUT", `${path}/${details.id}`, { last_name: "Marsh" })).body).toMatchObject({
    first_name: "Ada",
    last_name: "Marsh",
  });
  expect((await pay({ buyer_id: id, shipping_details_id: details.id })).body.shipping_details).toMatchObject({
    id: details.id,
  });
  expect((await call("DELETE", `${path}/${details.id}`)).status).toBe(204);
  expect((await call("GET", path)).body.items).toEqual([]);
  expect((await call("PUT", `/buyers/${id}`, { display_name: "Ada" })).body.display_name).toBe("Ada");
  expect((await call("GET", "/buyers?search=ada")).body.items).toHaveLength(1);
  expect((await call("DELETE", `/buyers/${id}`)).status).toBe(204);
  expect((await call("GET", `/buyers/${id}`)).status).toBe(404);
  expect(await kinds()).toEqual(expect.arrayContaining(["buyer.deleted", "shipping-details.updated"]));
});

it("amounts add up and final states stay final, in any order of calls", async () => {
  const step = fc.record({
    name: fc.constantFrom("capture", "refunds", "void", "cancel", "refunds/all"),
    amount: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
    final: fc.boolean(),
  });
  const property = fc.asyncProperty(
    fc.array(step, { maxLength: 12 }),
    fc.constantFrom("authorize", "capture"),
    async (steps, intent) => {
      let { body: before } = await pay({ amount: 100, intent });
      for (const { name, amount, final } of steps) {
        const money = amount === undefined ? {} : { amount };
        const bodies: Record<string, object> = { capture: { ...money, final }, refunds: money };
        const body = bodies[name];
        await call("POST", `/transactions/${before.id}/${name}`, body);
        const { body: after } = await call("GET", `/transactions/${before.id}`);
        const sum = async (list: string): Promise<number> => {
          const { items } = (await call("GET", `/transactions/${before.id}/${list}`)).body;
          return items.reduce((total: number, one: { amount: number }) => total + one.amount, 0);
        };
        expect(await sum("captures")).toBe(after.captured_amount);
        expect(await sum("refunds")).toBe(after.refunded_amount);
        expect(after.authorized_amount).toBeLessThanOrEqual(after.amount);
        expect(after.captured_amount).toBeLessThanOrEqual(after.authorized_amount);
        expect(after.refunded_amount).toBeLessThanOrEqual(after.captured_amount);
        expect(after.status === "capture_succeeded").toBe(after.captured_amount > 0);
        if (before.status === "authorization_voided") expect(after).toEqual(before);
        before = after;
      }
    },
  );
  await fc.assert(property, { numRuns: 30 });
  await fixture.events();
});
