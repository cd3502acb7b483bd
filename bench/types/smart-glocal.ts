import { createSmartGlocalClient } from "paysession/smart-glocal";

const smartGlocal = createSmartGlocalClient({ environment: "demo", project: "p", privateKey: "k" });
const body = { session_id: "ps_1" };
const amount_details = { amount: 1000, currency: "usd" };

export const all = [
  (await smartGlocal.createSession({ amount_details })).session.id,
  (await smartGlocal.startPayment(body)).session.status,
  (await smartGlocal.startPayout(body)).session.status,
  (await smartGlocal.confirmSession(body)).session.status,
  (await smartGlocal.cancelSession(body)).session.status,
  (await smartGlocal.captureSession(body)).session.status,
  (await smartGlocal.refundSession(body)).session.status,
  (await smartGlocal.getSessionStatus(body)).session.next_action,
  (await smartGlocal.disableRecurrent({ recurrent: { token: "t" } })).recurrent.is_active,
  (await smartGlocal.getWalletBalance({ request_datetime: "2026-03-01T12:15:00+03:00" })).wallets[0]?.id,
];
