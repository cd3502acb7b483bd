import { unwrap } from "paysession";
import { createSmartGlocalClient } from "paysession/smart-glocal";

const smartGlocal = createSmartGlocalClient({ environment: "demo", project: "p", privateKey: "k" });
const body = { session_id: "ps_1" };
const amount_details = { amount: 1000, currency: "usd" };

export const all = [
  (await unwrap(smartGlocal.createSession({ body: { amount_details } }))).session.id,
  (await unwrap(smartGlocal.startPayment({ body }))).session.status,
  (await unwrap(smartGlocal.startPayout({ body }))).session.status,
  (await unwrap(smartGlocal.confirmSession({ body }))).session.status,
  (await unwrap(smartGlocal.cancelSession({ body }))).session.status,
  (await unwrap(smartGlocal.captureSession({ body }))).session.status,
  (await unwrap(smartGlocal.refundSession({ body }))).session.status,
  (await unwrap(smartGlocal.getSessionStatus({ body }))).session.next_action,
  (await unwrap(smartGlocal.disableRecurrent({ body: { recurrent: { token: "t" } } }))).recurrent.is_active,
  (await unwrap(smartGlocal.getWalletBalance({ body: { request_datetime: "2026-03-01T12:15:00+03:00" } })))
    .wallets[0]?.id,
];
