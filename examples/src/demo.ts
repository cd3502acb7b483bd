/**
 * The demo of `npm start`: with each provider it opens a session, pays it and refunds a part, and it shows what the
 * provider rejects. The local sandbox simulates the providers over HTTP.
 */
import { createGr4vyClient, createGr4vyPublicClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";
import { checkout } from "./gr4vy-checkout.js";
import { report, reportRejection } from "./report.js";
import { startSandbox, type SandboxProviders } from "./start-sandbox.js";

const { providers, stop } = await startSandbox();
try {
  await showGr4vy(providers.gr4vy);
  await showKomoju(providers.komoju);
  await showSmartGlocal(providers["smart-glocal"]);
  await showRejections(providers["smart-glocal"]);
} finally {
  stop();
}

async function showGr4vy({ url: baseUrl, credentials }: SandboxProviders["gr4vy"]): Promise<void> {
  const { privateKey } = credentials;
  console.log("\nGr4vy");
  const token = "Bearer (JWT ES512)";
  const gr4vy = createGr4vyClient({ baseUrl, privateKey, merchantAccountId: "default" });

  const session = await report(
    "createCheckoutSession",
    token,
    gr4vy.createCheckoutSession(checkout),
    ({ id }) => `session ${id}`,
  );
  await report(
    "getCheckoutSession",
    token,
    gr4vy.getCheckoutSession(session.id),
    ({ expires_at }) => `open until ${expires_at}`,
  );

  // The buyer's browser sends the card; the session's id is enough for that.
  const browser = createGr4vyPublicClient({ baseUrl });
  const card = {
    method: "card",
    number: "4111111111111111",
    expiration_date: "12/30",
    security_code: "123",
  } as const;
  await report(
    "updateCheckoutSessionFields",
    "none (browser)",
    browser.updateCheckoutSessionFields(session.id, { payment_method: card }),
    () => "card received",
  );

  const transaction = await report(
    "createTransaction",
    token,
    gr4vy.createTransaction(
      {
        amount: 2598,
        currency: "USD",
        intent: "capture",
        external_identifier: "order-12345",
        payment_method: { method: "checkout-session", id: session.id },
      },
      { idempotencyKey: "pay-order-12345" },
    ),
    ({ id, status }) => `transaction ${id} ${status}`,
  );
  await report(
    "createTransactionRefund",
    token,
    gr4vy.createTransactionRefund(transaction.id, { amount: 1299 }, { idempotencyKey: "refund-order-12345" }),
    ({ amount, status }) => `refund of ${amount} ${status}`,
  );
  await report(
    "getTransaction",
    token,
    gr4vy.getTransaction(transaction.id),
    ({ captured_amount, refunded_amount }) => `captured ${captured_amount}, refunded ${refunded_amount}`,
  );

  // Payment services have sessions and tokens of their own.
  const [service] = await gr4vy.listPaymentServices({ method: "card" }).toArray({ limit: 1 });
  const method = await gr4vy.createPaymentMethod(card);
  const serviceId = service?.id;
  if (serviceId === undefined) throw new Error("The merchant account has no payment service for cards");
  await report(
    "createPaymentServiceSession",
    token,
    gr4vy.createPaymentServiceSession(serviceId, {}),
    ({ status }) => `${status}`,
  );
  await report(
    "createPaymentServiceToken",
    token,
    gr4vy.createPaymentServiceToken(method.id, {
      payment_service_id: serviceId,
      redirect_url: "https://shop.example/back",
    }),
    ({ id, status }) => `token ${id} ${status}`,
  );
}

async function showKomoju({ url: baseUrl, credentials }: SandboxProviders["komoju"]): Promise<void> {
  const { secretKey } = credentials;
  console.log("\nKOMOJU");
  const key = "Basic (secret key)";
  const komoju = createKomojuClient({ baseUrl, secretKey });

  const { id } = await report(
    "createSession",
    key,
    komoju.createSession({
      mode: "payment",
      amount: 1000,
      currency: "JPY",
      return_url: "https://shop.example/return",
      email: "ada@example.com",
      expires_in_seconds: 3600,
      external_customer_id: "customer-1",
      payment_types: ["credit_card", "konbini"],
      default_locale: "en",
      line_items: [{ description: "Coffee beans", amount: 1000, quantity: 1 }],
      metadata: { order_id: "order-12345" },
      payment_data: { external_order_num: "order-12345" },
    }),
    (session) => `session ${session.id} ${session.status}`,
  );
  const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } as const;
  await report(
    "paySession",
    key,
    komoju.paySession(id, { payment_details: card }),
    ({ status, payment }) => `session ${status}, payment ${payment?.status}`,
  );
  const { payment } = await report(
    "showSession",
    key,
    komoju.showSession(id),
    (session) => `session ${session.status}, payment ${session.payment?.id}`,
  );
  if (!payment) throw new Error("The session has no payment");
  await report(
    "refundPayment",
    key,
    komoju.refundPayment(payment.id, { amount: 300 }, { idempotencyKey: "refund-order-12345" }),
    ({ status, amount_refunded }) => `payment ${status}, refunded ${amount_refunded}`,
  );
}

async function showSmartGlocal(provider: SandboxProviders["smart-glocal"]): Promise<void> {
  console.log("\nSmart Glocal");
  const { url: baseUrl, credentials } = provider;
  const { project, privateKey } = credentials;
  const signature = "RSA-SHA256 signature";
  const smartGlocal = createSmartGlocalClient({ baseUrl, project, privateKey });

  const { session } = await report(
    "createSession",
    signature,
    smartGlocal.createSession({ amount_details: { amount: 10000, currency: "usd" }, metadata: "order123" }),
    (created) => `session ${created.session.id} ${created.session.status}`,
  );
  const reference = { session_id: session.id };
  await report(
    "startPayment",
    signature,
    smartGlocal.startPayment({
      ...reference,
      payment_details: {
        type: "card",
        card: {
          type: "bank_card",
          bank_card: {
            number: "4242424242424242",
            expiration_month: "12",
            expiration_year: "30",
            security_code: "123",
          },
        },
      },
      customer: { reference: "customer-1" },
    }),
    (started) => `session ${started.session.status}`,
  );
  await report(
    "getSessionStatus",
    signature,
    smartGlocal.getSessionStatus(reference),
    (waiting) => `waits for ${waiting.session.next_action}`,
  );
  await report("confirmSession", signature, smartGlocal.confirmSession(reference), () => "confirmed");
  await report(
    "getSessionStatus",
    signature,
    smartGlocal.getSessionStatus(reference),
    (paid) => `session ${paid.session.status}, payment ${paid.session.acquiring_payments?.[0]?.status}`,
  );
  await report(
    "refundSession",
    signature,
    smartGlocal.refundSession({ ...reference, amount_details: { amount: 3000, currency: "usd" } }),
    (refunding) => `session ${refunding.session.status}`,
  );
  await report("getSessionStatus", signature, smartGlocal.getSessionStatus(reference), (ended) => {
    const refund = ended.session.acquiring_payments?.[0]?.refunds?.[0];
    return `session ${ended.session.status}, refund of ${refund?.amount_details?.amount} ${refund?.status}`;
  });
}

async function showRejections(provider: SandboxProviders["smart-glocal"]): Promise<void> {
  console.log("\nRejected");
  const { url: baseUrl, credentials } = provider;
  const { project, privateKey } = credentials;
  const { privateKey: otherKey } = await crypto.subtle.generateKey(
    {
      name: "RSASSA-PKCS1-v1_5",
      hash: "SHA-256",
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    false,
    ["sign", "verify"],
  );
  await reportRejection(
    "createSession",
    "another key",
    createSmartGlocalClient({ baseUrl, project, privateKey: otherKey }).createSession({}),
    ({ error }) => error.code,
  );
  await reportRejection(
    "createSession",
    "a misspelt field",
    createSmartGlocalClient({ baseUrl, project, privateKey }).createSession({
      // @ts-expect-error -- the compiler rejects it first
      amount_details: { ammount: 10000, currency: "usd" },
    }),
    ({ error }) => error.description,
  );
}
