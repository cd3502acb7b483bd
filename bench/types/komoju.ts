import { createKomojuClient } from "paysession/komoju";

const komoju = createKomojuClient({ secretKey: "k" });
const order = { amount: 1000, currency: "JPY" } as const;
const card = { type: "credit_card", number: "4111111111111111", month: 1, year: 2030 } as const;

export const all: unknown[] = [
  (await komoju.createSession(order)).session_url,
  (await komoju.showSession("1")).status,
  (await komoju.cancelSession("1")).status,
  (await komoju.paySession("1", { payment_details: card })).redirect_url,
  (await komoju.createPayment({ ...order, payment_details: card })).payment_details?.type,
  (await komoju.capturePayment("1")).captured_at,
  (await komoju.refundPayment("1")).refunds[0]?.amount,
  (await komoju.createCustomer({ payment_details: card })).source?.brand,
  (await komoju.listSettlements()).data[0]?.settlement_amount_cents,
];
for await (const { id } of komoju.listPayments()) all.push(id);
