import { unwrap } from "paysession";
import { createKomojuClient } from "paysession/komoju";

const komoju = createKomojuClient({ secretKey: "k" });
const path = { id: "1" };
const order = { amount: 1000, currency: "JPY" } as const;
const card = { type: "credit_card", number: "4111111111111111", month: 1, year: 2030 } as const;

export const all = [
  (await unwrap(komoju.createSession({ body: order }))).session_url,
  (await unwrap(komoju.showSession({ params: { path } }))).status,
  (await unwrap(komoju.cancelSession({ params: { path } }))).status,
  (await unwrap(komoju.paySession({ params: { path }, body: { payment_details: card } }))).redirect_url,
];
