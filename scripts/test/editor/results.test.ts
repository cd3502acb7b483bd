import { describe, expect, it } from "vitest";
import { clients, openEditor } from "./open-editor.js";

describe("values have named types:", () => {
  it.each([
    ["const session", 'await komoju.createSession({ amount: 1000, currency: "JPY" })', "Session"],
    ["const payments", "await komoju.listPayments().toArray({ limit: 10 })", "Payment[]"],
    ["const transaction", 'await gr4vy.createTransaction({ amount: 1299, currency: "USD" })', "Transaction"],
    ["const started", 'await smartGlocal.startPayment({ session_id: "1" })', "SessionAnswer"],
    ["const result", 'await komoju.showSession("1").result()', "Result<Session, ErrorBody>"],
    [
      "const answer",
      'await komoju.GET("/sessions/{id}", { params: { path: { id: "1" } } })',
      "Result<Session>",
    ],
  ])("%s = %s", (declaration, value, type) => {
    const editor = openEditor(`${clients}${declaration} = ${value};`);
    expect(editor.errors()).toEqual([]);
    expect(editor.hover(`${declaration.slice("const ".length)} =`).signature).toBe(`${declaration}: ${type}`);
  });

  it.each([
    ["payment", "komoju.listPayments()", "Payment"],
    ["transaction", "gr4vy.listTransactions()", "TransactionSummary"],
    ["page", "komoju.listPayments().pages()", "Page<Payment, PaymentList>"],
  ])("for await (const %s of %s)", (name, list, type) => {
    const editor = openEditor(`${clients}for await (const ${name} of ${list});`);
    expect(editor.errors()).toEqual([]);
    expect(editor.hover(`${name} of`).signature).toBe(`const ${name}: ${type}`);
  });

  it("const { session } of Smart Glocal", () => {
    const editor = openEditor(`${clients}const { session } = await smartGlocal.createSession({});`);
    expect(editor.hover("session }").signature).toBe("const session: Session");
  });
});

describe("a function that returns what a call returns is declared in one line:", () => {
  it.each([
    ["async (id: string) => komoju.capturePayment(id)", /^Promise<.*\bPayment>$/],
    ["(id: string) => komoju.capturePayment(id)", /^.*\bCall<.*\bPayment>$/],
    ["async (id: string) => gr4vy.getTransaction(id)", /^Promise<.*\bTransaction>$/],
    [
      "async (session_id: string) => smartGlocal.captureSession({ session_id })",
      /^Promise<.*\bSessionAnswer>$/,
    ],
    [
      'async (id: string) => komoju.POST("/payments/{id}/capture", { params: { path: { id } } })',
      /^Promise<.*\bResult<.*\bPayment>>$/,
    ],
  ])("%s", (value, type) => {
    const editor = openEditor(`${clients}export const pay = ${value};`);
    expect(editor.errors()).toEqual([]);
    const [, result = ""] =
      /^export declare const pay: \([^)]*\) => (.*);$/m.exec(editor.declarations()) ?? [];
    expect(result).toMatch(type);
  });
});

it("every schema can be imported by name", () => {
  const program = `
    import type { Payment, SessionRequest } from "paysession/komoju";
    import type { Transaction, TransactionRequest } from "paysession/gr4vy";
    import type { SessionAnswer, SessionCreateRequest } from "paysession/smart-glocal";
    export const ids = (a: Payment, b: Transaction, c: SessionAnswer) => [a.id, b.id, c.session.id];
    export const bodies = (a: SessionRequest, b: TransactionRequest, c: SessionCreateRequest) =>
      [a.amount, b.amount, c.amount_details];`;
  expect(openEditor(program).errors()).toEqual([]);
});
