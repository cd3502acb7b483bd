import { unwrap } from "paysession";
import { createGr4vyClient } from "paysession/gr4vy";

const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", token: "t" });
const session = { path: { session_id: "1" } };
const method = { path: { payment_method_id: "1" } };
const token = { payment_service_id: "1", redirect_url: "https://shop.example/back" };

export const all = [
  (await unwrap(gr4vy.createCheckoutSession())).id,
  (await unwrap(gr4vy.getCheckoutSession({ params: session }))).expires_at,
  (await unwrap(gr4vy.updateCheckoutSession({ params: session, body: {} }))).payment_method?.scheme,
  await unwrap(gr4vy.deleteCheckoutSession({ params: session })),
  (await unwrap(gr4vy.createPaymentServiceToken({ params: method, body: token }))).status,
  (await unwrap(gr4vy.listPaymentServiceTokens({ params: method }))).items[0]?.token,
];
