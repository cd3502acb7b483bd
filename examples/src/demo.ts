/**
 * The main job on real input: opens a session with each provider from the request of its reference page, follows it to
 * its next state, and shows what is refused. The providers are the local sandbox, reached over HTTP.
 */
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";
import { checkout } from "./gr4vy-checkout.js";
import { report, reportRefusal } from "./report.js";
import { startSandbox, type SandboxProviders } from "./start-sandbox.js";

const { providers, stop } = await startSandbox();
try {
  await showGr4vy(providers.gr4vy);
  await showKomoju(providers.komoju);
  await showSmartGlocal(providers["smart-glocal"]);
} finally {
  stop();
}

async function showGr4vy({ url, privateKey }: SandboxProviders["gr4vy"]): Promise<void> {
  console.log("\nGr4vy");
  const proof = "Bearer (JWT ES512)";
  const gr4vy = createGr4vyClient({ baseUrl: url, privateKey, merchantAccountId: "default" });

  const created = gr4vy.createCheckoutSession({ body: checkout });
  const { id: session_id } = await report(
    "createCheckoutSession",
    proof,
    created,
    (session) => `session ${session.id}`,
  );
  const path = { session_id };
  const read = gr4vy.getCheckoutSession({ params: { path } });
  await report("getCheckoutSession", proof, read, ({ expires_at }) => `open until ${expires_at}`);

  const service = { payment_service_id: "46973e9d-88a7-44a6-abfe-be4ff0134ff4" };
  const opened = gr4vy.createPaymentServiceSession({ params: { path: service }, body: {} });
  await report("createPaymentServiceSession", proof, opened, ({ status }) => status);

  const method = { payment_method_id: "ef9496d8-53a5-4aad-8ca2-00eb68334389" };
  const tokenized = gr4vy.createPaymentServiceToken({
    params: { path: method },
    body: {
      payment_service_id: "fffd152a-9532-4087-9a4f-de58754210f0",
      redirect_url: "https://dual-futon.biz",
    },
  });
  await report("createPaymentServiceToken", proof, tokenized, ({ id, status }) => `token ${id} ${status}`);
}

async function showKomoju({ url, secretKey }: SandboxProviders["komoju"]): Promise<void> {
  console.log("\nKOMOJU");
  const proof = "Basic (secret key)";
  const komoju = createKomojuClient({ baseUrl: url, secretKey });

  const created = komoju.createSession({
    body: {
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
    },
  });
  const { id } = await report(
    "createSession",
    proof,
    created,
    (session) => `session ${session.id} ${session.status}`,
  );
  const path = { id };
  const paid = komoju.paySession({
    params: { path },
    body: { payment_details: { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } },
  });
  await report(
    "paySession",
    proof,
    paid,
    ({ status, payment }) => `session ${status}, payment ${payment?.status}`,
  );
  const shown = komoju.showSession({ params: { path } });
  await report(
    "showSession",
    proof,
    shown,
    ({ status, payment }) => `session ${status}, payment ${payment?.id}`,
  );
}

async function showSmartGlocal({
  url,
  project,
  privateKey,
}: SandboxProviders["smart-glocal"]): Promise<void> {
  console.log("\nSmart Glocal");
  const proof = "RSA-SHA256 signature";
  const smartGlocal = createSmartGlocalClient({ baseUrl: url, project, privateKey });
  const amount_details = { amount: 10000, currency: "usd" };

  const created = smartGlocal.createSession({ body: { amount_details, metadata: "order123" } });
  const answer = await report(
    "createSession",
    proof,
    created,
    ({ session }) => `session ${session.id} ${session.status}`,
  );
  const session_id = answer.session.id;
  const started = smartGlocal.startPayment({
    body: {
      session_id,
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
    },
  });
  await report("startPayment", proof, started, ({ session }) => `session ${session.status}`);
  const waiting = smartGlocal.getSessionStatus({ body: { session_id } });
  await report("getSessionStatus", proof, waiting, ({ session }) => `waits for ${session.next_action}`);
  await report(
    "confirmSession",
    proof,
    smartGlocal.confirmSession({ body: { session_id } }),
    () => "confirmed",
  );
  const ended = smartGlocal.getSessionStatus({ body: { session_id } });
  await report("getSessionStatus", proof, ended, ({ session }) => `session ${session.status}`);

  console.log("\nRefused");
  const { privateKey: strangersKey } = await crypto.subtle.generateKey(
    {
      name: "RSASSA-PKCS1-v1_5",
      hash: "SHA-256",
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    false,
    ["sign", "verify"],
  );
  const stranger = createSmartGlocalClient({ baseUrl: url, project, privateKey: strangersKey });
  const forged = stranger.createSession({ body: { amount_details } });
  await reportRefusal("createSession", "another key", forged, ({ error }) => error.code);
  const misspelt = smartGlocal.createSession({
    // @ts-expect-error the compiler refuses it first
    body: { amount_details: { ammount: 10000, currency: "usd" } },
  });
  await reportRefusal("createSession", "a misspelt field", misspelt, ({ error }) => error.description);
}
