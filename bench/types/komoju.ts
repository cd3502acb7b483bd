import { paginate, unwrap } from "paysession";
import { createKomojuClient } from "paysession/komoju";

const komoju = createKomojuClient({ secretKey: "k" });
const path = { id: "1" };
const order = { amount: 1000, currency: "JPY" } as const;
const card = { type: "credit_card", number: "4111111111111111", month: 1, year: 2030 } as const;

export const all: unknown[] = [
  (await unwrap(komoju.createSession({ body: order }))).session_url,
  (await unwrap(komoju.showSession({ params: { path } }))).status,
  (await unwrap(komoju.cancelSession({ params: { path } }))).status,
  (await unwrap(komoju.paySession({ params: { path }, body: { payment_details: card } }))).redirect_url,
  (await unwrap(komoju.createPayment({ body: { ...order, payment_details: card } }))).payment_details?.type,
  (await unwrap(komoju.capturePayment({ params: { path } }))).captured_at,
  (await unwrap(komoju.refundPayment({ params: { path } }))).refunds[0]?.amount,
  (await unwrap(komoju.createCustomer({ body: { payment_details: card } }))).source?.brand,
  (await unwrap(komoju.listSettlements())).data[0]?.settlement_amount_cents,
];
for await (const { id } of paginate(komoju.listPayments)) all.push(id);
