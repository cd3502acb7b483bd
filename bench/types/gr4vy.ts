import { createGr4vyClient } from "paysession/gr4vy";

const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", token: "t" });
const token = { payment_service_id: "1", redirect_url: "https://shop.example/back" };
const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" } as const;
const money = { amount: 1299, currency: "USD" } as const;

export const all = [
  (await gr4vy.createCheckoutSession()).id,
  (await gr4vy.updateCheckoutSession("1", {})).payment_method?.scheme,
  (await gr4vy.createTransaction({ ...money, payment_method })).status,
  (await gr4vy.captureTransaction("1", {})).type,
  (await gr4vy.voidTransaction("1")).type,
  (await gr4vy.createTransactionRefund("1", {})).status,
  (await gr4vy.addBuyer({ display_name: "Ada" })).billing_details?.address?.city,
  (await gr4vy.createPaymentServiceToken("1", token)).status,
  await gr4vy.deletePaymentMethod("1"),
];
for await (const { id } of gr4vy.listTransactions()) all.push(id);
