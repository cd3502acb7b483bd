import { describe, expect, it } from "vitest";
import { clients, openEditor } from "./open-editor.js";

/** The only error of a statement. */
function errorOf(statement: string): string {
  const errors = openEditor(`${clients}${statement}`).errors();
  expect(errors).toHaveLength(1);
  return errors[0] ?? "";
}

describe("a missing field is reported as that field:", () => {
  it.each([
    ["amount", 'komoju.createSession({ currency: "JPY", return_url: "https://shop.example" })'],
    ["amount", 'komoju.createSession({ currency: "JPY", mode: "customer_payment" })'],
    ["currency", "komoju.createSession({ amount: 1000 })"],
    ["amount", 'komoju.POST("/sessions", { body: { currency: "JPY" } })'],
    ["amount", 'komoju.createPayment({ currency: "JPY", payment_details: "tok_1" })'],
    ["year", 'komoju.createToken({ payment_details: { type: "credit_card", number: "4", month: 1 } })'],
    ["currency", "gr4vy.createTransaction({ amount: 1299 })"],
    [
      "expiration_date",
      'gr4vy.createTransaction({ amount: 1, currency: "USD", payment_method: { method: "card", number: "4" } })',
    ],
    ["session_id", "smartGlocal.captureSession({})"],
    ["id", 'komoju.GET("/sessions/{id}", { params: { path: {} } })'],
  ])("%s in %s", (field, call) => {
    const error = errorOf(`await ${call};`);
    expect(error).toContain(`Property '${field}' is missing in type`);
    expect(error.length).toBeLessThan(400);
  });
});

describe("a misspelled field or value is reported with a suggestion:", () => {
  it.each([
    [
      "return_url",
      'komoju.createSession({ amount: 1, currency: "JPY", retrun_url: "https://shop.example" })',
    ],
    ["amount", 'komoju.createSession({ amuont: 1, currency: "JPY" })'],
    ['"JPY"', 'komoju.createSession({ amount: 1, currency: "JPYY" })'],
    ["idempotencyKey", 'komoju.refundPayment("1", {}, { idempotencykey: "refund-1" })'],
  ])("%s", (suggestion, call) => {
    expect(errorOf(`await ${call};`)).toContain(`Did you mean`);
    expect(errorOf(`await ${call};`)).toContain(suggestion);
  });
});

describe("a forgotten await names the call:", () => {
  it.each([
    ["Call<Session>", 'const session = komoju.createSession({ amount: 1, currency: "JPY" }); session.id;'],
    ["Call<Session>", 'const id: string = komoju.showSession("1").id;'],
    ["ListCall<Payment, PaymentList>", "for (const payment of komoju.listPayments());"],
    ["Call<Transaction>", 'gr4vy.getTransaction("1").status;'],
    ["Call<SessionAnswer>", 'smartGlocal.getSessionStatus({ session_id: "1" }).session;'],
    ["Promise<Result<Session>>", 'komoju.GET("/sessions/{id}", { params: { path: { id: "1" } } }).data;'],
  ])("%s in %s", (type, statement) => {
    const error = errorOf(statement);
    expect(error).toContain(`'${type}'`);
    expect(error.length).toBeLessThan(200);
  });
});

it.each([
  'komoju.POST("/session", { body: { amount: 1, currency: "JPY" } })',
  'gr4vy.GET("/transaction")',
  'smartGlocal.POST("/session/get", { body: {} })',
])("a wrong path gives a short error: %s", (call) => {
  const error = errorOf(`await ${call};`);
  expect(error).toMatch(/^Argument of type '"[^"]+"' is not assignable/);
  expect(error.length).toBeLessThan(200);
});

it("parameters by name in a call by operation ID are an error", () => {
  expect(errorOf('komoju.showSession({ params: { path: { id: "1" } } });')).toMatch(
    /is not assignable to parameter of type 'string'/,
  );
});
