import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const order = { amount: 1000, currency: "JPY", return_url: "https://shop.example/back" };
const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const konbini = { type: "konbini", store: "lawson", email: "ada@example.com" };

async function createSession(more = {}): Promise<string> {
  return (await call("POST", "/sessions", { ...order, ...more })).body.id;
}

describe("a request is refused when", () => {
  it.each([
    ["no key", ""],
    ["a wrong key", `Basic ${btoa("sk_test_wrong:")}`],
    ["a Bearer token", "Bearer sk_test_wrong"],
  ])("it has %s", async (_, authorization) => {
    const reply = await call("POST", "/sessions", order, { authorization });
    expect(reply).toMatchObject({ status: 401, body: { error: { code: "unauthorized" } } });
  });

  it.each([
    ["no amount", { amount: undefined }, "missing_parameter", "amount"],
    ["a negative amount", { amount: -1 }, "invalid_parameter", "amount"],
    ["a fraction of a yen", { amount: 1.5 }, "invalid_parameter", "amount"],
    ["an unknown currency", { currency: "XXX" }, "invalid_parameter", "currency"],
    ["an unknown mode", { mode: "subscription" }, "invalid_parameter", "mode"],
    ["a life of more than a day", { expires_in_seconds: 86_401 }, "invalid_parameter", "expires_in_seconds"],
    ["a wrong e-mail address", { email: "ada" }, "invalid_parameter", "email"],
  ])("it has %s, and the error names it", async (_, wrong, code, param) => {
    const reply = await call("POST", "/sessions", { ...order, ...wrong });
    expect(reply).toMatchObject({ status: 422, body: { error: { code, param } } });
  });

  it("there is no such session or endpoint", async () => {
    expect(await call("GET", "/sessions/nothing")).toMatchObject({
      status: 404,
      body: { error: { code: "not_found" } },
    });
    expect(await call("GET", "/sessionz")).toMatchObject({
      status: 404,
      body: { error: { code: "not_found" } },
    });
    expect((await call("DELETE", "/sessions/nothing")).headers.get("allow")).toBe("GET");
  });
});

describe("a session", () => {
  it("is created with the request and the documented defaults", async () => {
    const metadata = { order_id: "o-1" };
    const reply = await call("POST", "/sessions", { ...order, metadata, payment_types: ["konbini"] });
    expect(reply).toMatchObject({
      status: 200,
      body: {
        id: expect.stringMatching(/^[a-z0-9]{25}$/),
        resource: "session",
        mode: "payment",
        status: "pending",
        expired: false,
        created_at: "2026-03-01T09:15:00Z",
        payment_methods: [{ type: "konbini" }],
        metadata,
        ...order,
      },
    });
  });

  it("is completed by a card, whose number is not in the response", async () => {
    const id = await createSession();
    const { body } = await call("POST", `/sessions/${id}/pay`, { payment_details: card });
    expect(body).toMatchObject({
      status: "completed",
      redirect_url: `${order.return_url}?session_id=${id}`,
      payment: { status: "captured", payment_details: { brand: "visa", last_four_digits: "1111" } },
    });
    expect(JSON.stringify(body)).not.toContain(card.number);
    expect((await call("GET", `/sessions/${id}`)).body).toMatchObject({
      status: "completed",
      payment: body.payment,
    });
  });

  it.each([
    ["a manual capture", { payment_details: card, capture: "manual" }],
    ["a konbini", { payment_details: konbini }],
  ])("leaves the payment authorized for %s", async (_, pay) => {
    const id = await createSession();
    expect((await call("POST", `/sessions/${id}/pay`, pay)).body.payment).toMatchObject({
      status: "authorized",
      captured_at: null,
    });
  });

  it("accepts a token instead of payment details, once", async () => {
    const { body: token } = await call("POST", "/tokens", { payment_details: card });
    const pay = async (): Promise<Reply> =>
      call("POST", `/sessions/${await createSession()}/pay`, { payment_details: token.id });
    expect((await pay()).body).toMatchObject({ status: "completed" });
    expect((await pay()).status).toBe(404);
  });

  it("with mode customer creates no payment", async () => {
    const id = await createSession({ mode: "customer" });
    expect((await call("POST", `/sessions/${id}/pay`, { payment_details: card })).body).not.toHaveProperty(
      "payment",
    );
    expect((await call("GET", `/sessions/${id}`)).body.customer_id).toMatch(/^[a-z0-9]{25}$/);
  });

  it.each(["pay", "cancel"])("that is cancelled refuses: %s", async (action) => {
    const id = await createSession();
    await call("POST", `/sessions/${id}/cancel`);
    const body = action === "pay" ? { payment_details: card } : undefined;
    const reply = await call("POST", `/sessions/${id}/${action}`, body);
    expect(reply).toMatchObject({ status: 422, body: { error: { code: "unprocessable_entity" } } });
  });

  it("expires, which is a flag, and can then not be paid", async () => {
    const id = await createSession({ expires_in_seconds: 60 });
    fixture.clock.now = new Date(fixture.clock.now.getTime() + 60_000);
    expect((await call("GET", `/sessions/${id}`)).body).toMatchObject({ status: "pending", expired: true });
    expect((await call("POST", `/sessions/${id}/pay`, { payment_details: card })).status).toBe(422);
  });
});

it("a publishable key can read and pay a session, and nothing else", async () => {
  const { publishableKey } = fixture.sandbox.komoju.credentials;
  const authorization = `Basic ${btoa(`${publishableKey}:`)}`;
  const id = await createSession();
  expect((await call("GET", `/sessions/${id}`, undefined, { authorization })).status).toBe(200);
  expect((await call("POST", `/sessions/${id}/cancel`, undefined, { authorization })).status).toBe(403);
  expect(
    (await call("POST", `/sessions/${id}/pay`, { payment_details: card }, { authorization })).status,
  ).toBe(200);
  expect((await call("POST", "/sessions", order, { authorization })).status).toBe(403);
});
