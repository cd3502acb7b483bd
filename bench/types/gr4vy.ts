import { paginate, unwrap } from "paysession";
import { createGr4vyClient } from "paysession/gr4vy";

const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", token: "t" });
const session = { path: { session_id: "1" } };
const transaction = { path: { transaction_id: "1" } };
const token = { payment_service_id: "1", redirect_url: "https://shop.example/back" };
const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" } as const;
const money = { amount: 1299, currency: "USD" } as const;

export const all = [
  (await unwrap(gr4vy.createCheckoutSession())).id,
  (await unwrap(gr4vy.updateCheckoutSession({ params: session, body: {} }))).payment_method?.scheme,
  (await unwrap(gr4vy.createTransaction({ body: { ...money, payment_method } }))).status,
  (await unwrap(gr4vy.captureTransaction({ params: transaction, body: {} }))).type,
  (await unwrap(gr4vy.voidTransaction({ params: transaction }))).type,
  (await unwrap(gr4vy.createTransactionRefund({ params: transaction, body: {} }))).status,
  (await unwrap(gr4vy.addBuyer({ body: { display_name: "Ada" } }))).billing_details?.address?.city,
  (
    await unwrap(
      gr4vy.createPaymentServiceToken({ params: { path: { payment_method_id: "1" } }, body: token }),
    )
  ).status,
  await unwrap(gr4vy.deletePaymentMethod({ params: { path: { payment_method_id: "1" } } })),
];
for await (const { id } of paginate(gr4vy.listTransactions)) all.push(id);
