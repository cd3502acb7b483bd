// A shop's program on the published packages. It pays with each provider's local sandbox, in every calling style, and fails
// if anything is not as expected.
import { listen } from "@paysession/sandbox/listen";
import { ApiError, unwrap, type Result } from "paysession";
import { createGr4vyClient, type Refund, type TransactionRequest } from "paysession/gr4vy";
import { createKomojuClient, settle, type Payment, type Session } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";

const sandbox = await listen(0);
try {
  const { project, privateKey } = sandbox["smart-glocal"].credentials;
  const smartGlocal = createSmartGlocalClient({ baseUrl: sandbox["smart-glocal"].url, project, privateKey });
  const { session } = await unwrap(
    smartGlocal.POST("/session/create", { body: { amount_details: { amount: 10_000, currency: "usd" } } }),
  );
  expect(session.status, "created");
  expect((await smartGlocal.getSessionStatus({ session_id: session.id })).session.id, session.id);

  const gr4vy = createGr4vyClient({
    baseUrl: sandbox.gr4vy.url,
    privateKey: sandbox.gr4vy.credentials.privateKey,
  });
  const purchase: TransactionRequest = {
    amount: 1299,
    currency: "USD",
    intent: "capture",
    payment_method: { method: "card", number: "4111111111111111", expiration_date: "12/30" },
  };
  const transaction = await gr4vy.createTransaction(purchase, { idempotencyKey: "order-1" });
  expect(transaction.status, "capture_succeeded");
  const refund: Refund = await gr4vy.createTransactionRefund(transaction.id, { amount: 299 });
  expect(refund.status, "succeeded");
  const [latest] = await gr4vy.listTransactions({ limit: 1 }).toArray({ limit: 1 });
  expect(latest?.id, transaction.id);

  const { secretKey } = sandbox.komoju.credentials;
  const komoju = createKomojuClient({ baseUrl: sandbox.komoju.url, secretKey });
  const opened: Result<Session> = await komoju.createSession({ amount: 1000, currency: "JPY" }).result();
  expect(opened.error, undefined);
  expect(opened.data?.status, "pending");
  const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } as const;
  const body = { amount: 1000, currency: "JPY", payment_details: card } as const;
  const { error } = await komoju
    .createPayment(body, { headers: { "x-paysession-fault": "reset-after" }, retry: { attempts: 1 } })
    .result();
  if (error?.code !== "outcome_unknown")
    throw new Error("The response should have been lost", { cause: error });
  const settlement = await settle(komoju, error.outcome, { body });
  expect(settlement.state, "happened");
  const ids: string[] = [];
  for await (const payment of komoju.listPayments()) ids.push(idOf(payment));
  expect(ids.length, 1);
  expect(await komoju.showPayment("unknown").catch((failure: unknown) => failure instanceof ApiError), true);
} finally {
  await sandbox.close();
}

function idOf(payment: Payment): string {
  return payment.id;
}

function expect(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`Expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}
