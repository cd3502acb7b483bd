/** Rules of Gr4vy that go beyond its contract. */
import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";
import { signGr4vyToken } from "./sign-gr4vy-token.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
const order = { amount: 8000, currency: "USD", country: "US", payment_method };
const pay = (more: object = {}, headers: Record<string, string> = {}): Promise<Reply> =>
  call("POST", "/transactions", { ...order, ...more }, headers);
const pointers = ({ body }: Reply): string[] =>
  body.details.map(({ pointer }: { pointer: string }) => pointer);

/** Stores a card with a buyer. */
async function storeCard(expiration_date = "12/30"): Promise<{ buyer: string; card: string }> {
  const buyer = (await call("POST", "/buyers", { display_name: "Ada Marsh" })).body.id;
  const card = { ...payment_method, expiration_date, buyer_id: buyer };
  return { buyer, card: (await call("POST", "/payment-methods", card)).body.id };
}

async function createSession(body: object = {}, headers = {}): Promise<string> {
  return (await call("POST", "/checkout/sessions", body, headers)).body.id;
}

const putInto = (session: string, method: object): Promise<Reply> =>
  call("PUT", `/checkout/sessions/${session}/fields`, { payment_method: method }, { authorization: "" });

describe("a stored payment method", () => {
  it("pays in a checkout session", async () => {
    const { buyer, card } = await storeCard();
    const id = await createSession();
    expect((await putInto(id, { method: "id", id: card })).status).toBe(204);
    expect((await call("GET", `/checkout/sessions/${id}`)).body.payment_method).toMatchObject({
      id: card,
      label: "1111",
    });
    const { status, body } = await pay({ payment_method: { method: "checkout-session", id } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: "authorization_succeeded",
      checkout_session_id: id,
      payment_method: { id: card },
      buyer: { id: buyer },
    });
    expect((await call("GET", `/payment-methods/${card}`)).body.usage_count).toBe(1);
  });

  it("of no one or of another merchant account does not go into a checkout session", async () => {
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const other = { "x-gr4vy-merchant-account-id": "other" };
    const foreign = (await call("POST", "/payment-methods", payment_method, other)).body.id;
    const id = await createSession();
    for (const card of [crypto.randomUUID(), foreign]) {
      expect(pointers(await putInto(id, { method: "id", id: card }))).toEqual(["/payment_method/id"]);
    }
  });

  it("pays without its buyer being named", async () => {
    const { buyer, card } = await storeCard();
    const { body } = await pay({ payment_method: { method: "id", id: card } });
    expect(body).toMatchObject({ status: "authorization_succeeded", buyer: { id: buyer } });
  });

  it("does not pay for another buyer, stored or not", async () => {
    const { card } = await storeCard();
    const stored = { payment_method: { method: "id", id: card } };
    await call("POST", "/buyers", { external_identifier: "u-2" });
    expect(pointers(await pay({ ...stored, buyer_external_identifier: "u-2" }))).toEqual([
      "/payment_method/id",
    ]);
    expect(pointers(await pay({ ...stored, buyer: { display_name: "Ben" } }))).toEqual([
      "/payment_method/id",
    ]);
  });

  it("that has expired is declined", async () => {
    const { card } = await storeCard("02/26");
    const { body } = await pay({ payment_method: { method: "id", id: card } });
    expect(body).toMatchObject({ status: "authorization_declined", error_code: "expired_payment_method" });
  });
});

describe("a checkout session", () => {
  const held = {
    cart_items: [{ name: "Beans", quantity: 2, unit_amount: 4000 }],
    metadata: { order: "1042" },
    airline: { booking_code: "K7PX2M", legs: [{ departure_airport: "LHR" }] },
    buyer: { display_name: "Ada Marsh", shipping_details: { first_name: "Ada" } },
  };

  it("passes its cart, metadata, airline, buyer and shipping on to the transaction", async () => {
    const id = await createSession(held);
    await putInto(id, payment_method);
    const { body } = await pay({ payment_method: { method: "checkout-session", id } });
    expect(body).toMatchObject({
      cart_items: held.cart_items,
      metadata: held.metadata,
      airline: held.airline,
      buyer: { display_name: "Ada Marsh" },
      shipping_details: { first_name: "Ada" },
    });
    expect((await call("GET", `/transactions/${body.id}`)).body).toEqual(body);
  });

  it("does not replace what the transaction has itself", async () => {
    const id = await createSession(held);
    await putInto(id, payment_method);
    const own = { metadata: { order: "7" }, cart_items: [], buyer: { display_name: "Ben" } };
    const { body } = await pay({ payment_method: { method: "checkout-session", id }, ...own });
    expect(body).toMatchObject({ ...own, airline: held.airline });
    expect(body.shipping_details).toBeNull();
  });

  it("belongs to one merchant account", async () => {
    await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
    const other = { "x-gr4vy-merchant-account-id": "other" };
    const id = await createSession();
    await putInto(id, payment_method);
    expect((await call("GET", `/checkout/sessions/${id}`, undefined, other)).status).toBe(404);
    expect((await call("PUT", `/checkout/sessions/${id}`, {}, other)).status).toBe(404);
    expect((await call("DELETE", `/checkout/sessions/${id}`, undefined, other)).status).toBe(404);
    expect(pointers(await pay({ payment_method: { method: "checkout-session", id } }, other))).toEqual([
      "/payment_method/id",
    ]);
  });

  it.each(["null", "[]", "{}"])("can be created with the body %s", async (body) => {
    expect(await call("POST", "/checkout/sessions", body)).toMatchObject({
      status: 201,
      body: { type: "checkout-session", metadata: null },
    });
  });

  it("cannot be created with a list of anything", async () => {
    expect((await call("POST", "/checkout/sessions", "[{}]")).status).toBe(400);
  });
});

describe("a payment method without `method`", () => {
  const { number, expiration_date } = payment_method;

  it("is a card if it has a number", async () => {
    expect((await pay({ payment_method: { number, expiration_date } })).body.method).toBe("card");
    expect(await call("POST", "/payment-methods", { number, expiration_date })).toMatchObject({
      status: 201,
      body: { method: "card", label: "1111" },
    });
  });

  it("is a stored method, or a checkout session to store, if it has an ID", async () => {
    const { card } = await storeCard();
    expect((await pay({ payment_method: { id: card } })).body.payment_method.id).toBe(card);
    const id = await createSession();
    await putInto(id, payment_method);
    expect((await call("POST", "/payment-methods", { id })).body).toMatchObject({ method: "card" });
  });
});

describe("an expired card", () => {
  it.each([
    ["01/20", "authorization_declined"],
    ["02/26", "authorization_declined"],
    ["03/26", "authorization_succeeded"],
  ])("%s is %s in March 2026", async (expiration_date, status) => {
    const { body } = await pay({ payment_method: { ...payment_method, expiration_date } });
    expect(body.status).toBe(status);
    expect(body.error_code).toBe(status === "authorization_declined" ? "expired_payment_method" : null);
  });
});

describe("an embed token", () => {
  const pinned = { amount: 8000, currency: "USD", metadata: { order: "1042" } };

  async function authorization(embed: object, checkout_session_id?: string): Promise<Record<string, string>> {
    const claims = { scopes: ["embed"], embed, ...(checkout_session_id && { checkout_session_id }) };
    return { authorization: `Bearer ${await signGr4vyToken(fixture, claims, 30)}` };
  }

  it.each([
    ["amount", { amount: 1 }],
    ["currency", { currency: "EUR" }],
    ["metadata", { metadata: { order: "7" } }],
    ["cart_items", { cart_items: [] }],
  ])("is refused for another %s", async (name, change) => {
    const cart_items = [{ name: "Beans", quantity: 1, unit_amount: 8000 }];
    const reply = await pay(change, await authorization({ ...pinned, cart_items }));
    expect(reply).toMatchObject({ status: 403, body: { type: "error", code: "forbidden" } });
    expect(reply.body.message).toContain(name);
    expect((await call("GET", "/transactions")).body.items).toEqual([]);
  });

  it("is refused for another buyer", async () => {
    const { buyer } = await storeCard();
    const token = await authorization({ ...pinned, buyer_id: buyer });
    const other = (await call("POST", "/buyers", { external_identifier: "u-2" })).body;
    for (const change of [{ buyer_id: other.id }, { buyer_external_identifier: "u-2" }, { buyer: {} }]) {
      expect((await pay(change, token)).status).toBe(403);
    }
    expect((await pay({ buyer_id: buyer }, token)).status).toBe(201);
  });

  it("is refused for another checkout session", async () => {
    const [one, two] = [await createSession(), await createSession()];
    await putInto(two, payment_method);
    const token = await authorization(pinned, one);
    expect((await pay({ payment_method: { method: "checkout-session", id: two } }, token)).status).toBe(403);
  });

  it("provides the values that the request leaves out", async () => {
    const { buyer } = await storeCard();
    const airline = { booking_code: "K7PX2M" };
    const session = await createSession({ airline });
    const { body } = await pay({}, await authorization({ ...pinned, buyer_id: buyer }, session));
    expect(body).toMatchObject({
      metadata: pinned.metadata,
      buyer: { id: buyer },
      checkout_session_id: session,
      airline,
    });
  });
});

describe("a list of transactions", () => {
  it("is empty if the metadata filter is not a JSON object", async () => {
    await pay({ metadata: { order: "1042" } });
    const list = async (text: string): Promise<unknown[]> =>
      (await call("GET", `/transactions?metadata=${encodeURIComponent(text)}`)).body.items;
    expect(await list('{"order":"1042"}')).toHaveLength(1);
    for (const text of ["order", "{", "5", "null", "[]", '"order"']) expect(await list(text)).toEqual([]);
  });

  it("is filtered by payment link, which neither lists nor transactions show", async () => {
    const link = (await call("POST", "/payment-links", { amount: 1, currency: "USD", country: "US" })).body;
    await fixture.sandbox.fetch(link.url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "choice=pay&number=4111111111111111",
    });
    const [listed] = (await call("GET", `/transactions?payment_link_id=${link.id}`)).body.items;
    expect(listed).not.toHaveProperty("payment_link_id");
    const { body } = await call("GET", `/transactions/${listed.id}`);
    expect(body).not.toHaveProperty("payment_link_id");
    const authorized = (await fixture.events()).find(({ kind }) => kind === "transaction.authorized");
    expect(authorized?.payload.target.payment_link_id).toBe(link.id);
  });
});
