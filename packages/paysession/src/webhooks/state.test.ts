/** The states of events and objects, by which sweeps find missed webhooks. */
import { describe, expect, it } from "vitest";
import { stateOf as gr4vyStateOf, stateOfRefund, stateOfTransaction } from "../gr4vy/state.js";
import { stateOf as komojuStateOf, stateOfPayment } from "../komoju/state.js";
import { stateOf as smartGlocalStateOf, stateOfSession } from "../smart-glocal/state.js";

const malformed = [
  null,
  1,
  "text",
  [],
  {},
  { id: "1" },
  { id: 1, status: "paid" },
  { id: "", status: "paid" },
];

describe("KOMOJU", () => {
  const payment = { resource: "payment", id: "p1", status: "captured", amount_refunded: 0 } as const;

  it.each([
    [payment, "komoju:payment:p1:captured"],
    [{ ...payment, amount_refunded: 300 }, "komoju:payment:p1:captured:300"],
    [{ ...payment, status: "refunded", amount_refunded: 1000 } as const, "komoju:payment:p1:refunded:1000"],
  ])("the state of %o is that of its event", (data, state) => {
    expect(komojuStateOf({ type: "payment.updated", data })).toBe(state);
    expect(stateOfPayment(data)).toBe(state);
  });

  it.each(malformed)("an event about %o has no state", (data) => {
    expect(komojuStateOf({ type: "ping", data })).toBeUndefined();
  });
});

describe("Gr4vy", () => {
  const transaction = {
    type: "transaction",
    id: "t1",
    status: "capture_succeeded",
    captured_amount: 300,
  } as const;

  it("the state of a transaction has its captured amount, and is that of its event", () => {
    expect(stateOfTransaction(transaction)).toBe("gr4vy:transaction:t1:capture_succeeded:300");
    expect(gr4vyStateOf({ target: transaction })).toBe("gr4vy:transaction:t1:capture_succeeded:300");
  });

  it("an event without amounts has the state of a transaction without any", () => {
    const voided = { id: "t1", status: "authorization_voided", captured_amount: 0 } as const;
    const target = { type: "transaction", id: "t1", status: "authorization_voided" };
    expect(gr4vyStateOf({ target })).toBe(stateOfTransaction(voided));
  });

  it("a refund has a state of its own", () => {
    const refund = { id: "r1", status: "succeeded" } as const;
    expect(stateOfRefund(refund)).toBe("gr4vy:refund:r1:succeeded");
    expect(gr4vyStateOf({ target: { type: "refund", ...refund, amount: 100 } })).toBe(
      "gr4vy:refund:r1:succeeded",
    );
  });

  it.each(malformed)("an event about %o has no state", (target) => {
    expect(gr4vyStateOf({ name: "other", target })).toBeUndefined();
  });
});

describe("Smart Glocal", () => {
  const operation = (id: string, status: string, refunds?: { id: string; status: string }[]) =>
    ({ id, status, ...(refunds && { refunds }) }) as never;

  it.each([
    [{}, "smart-glocal:session:ps_1:accepted"],
    [{ next_action: "capture" }, "smart-glocal:session:ps_1:accepted:capture"],
    [
      { acquiring_payments: [operation("pm_1", "succeeded", [{ id: "rf_1", status: "accepted" }])] },
      "smart-glocal:session:ps_1:accepted:pm_1=succeeded:rf_1=accepted",
    ],
    [
      { payments: [operation("po_2", "failed"), operation("po_1", "succeeded")] },
      "smart-glocal:session:ps_1:accepted:po_1=succeeded:po_2=failed",
    ],
    [{ payment_list: [operation("pm_1", "pending")] }, "smart-glocal:session:ps_1:accepted:pm_1=pending"],
    [{ payout_list: [operation("po_1", "pending")] }, "smart-glocal:session:ps_1:accepted:po_1=pending"],
  ])("the state of a session with %o is that of its notification", (more, state) => {
    const session = { id: "ps_1", status: "accepted", ...more };
    expect(stateOfSession(session)).toBe(state);
    expect(smartGlocalStateOf({ type: "payment_finished", session })).toBe(state);
  });

  it.each(malformed)("a notification about %o has no state", (session) => {
    expect(smartGlocalStateOf({ type: "other", session })).toBeUndefined();
  });

  it("operations that are none are left out", () => {
    const session = { id: "ps_1", status: "accepted", payments: [null], payout_list: "text" };
    expect(smartGlocalStateOf({ session })).toBe("smart-glocal:session:ps_1:accepted");
  });
});
