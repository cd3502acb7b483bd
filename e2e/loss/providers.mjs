import * as gr4vy from "paysession/gr4vy";
import * as komoju from "paysession/komoju";
import * as smartGlocal from "paysession/smart-glocal";

const komojuCard = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const gr4vyCard = {
  method: "card",
  number: "4111111111111111",
  expiration_date: "12/30",
  security_code: "123",
};
const smartGlocalPayment = {
  payment_details: {
    type: "card",
    card: {
      type: "bank_card",
      bank_card: {
        number: "4242424242424242",
        expiration_month: "09",
        expiration_year: "29",
        security_code: "321",
      },
    },
  },
  amount_details: { amount: 1000, currency: "usd" },
  customer: { reference: "u-5", contacts: [{ email: "ada@example.com" }] },
  payment_options: { return_url: "https://shop.example/back" },
};

/**
 * For each provider: how its webhooks are received and told apart, and a payment whose outcome can be settled. References
 * are made by `prepare`; the body follows from the reference, so that it need not be stored.
 */
export const providers = {
  gr4vy: {
    receiveWebhook: gr4vy.receiveWebhook,
    webhookOptions: ({ webhookSecret }) => ({ secret: webhookSecret }),
    identify: (id) => ({ id }),
    settle: gr4vy.settle,
    prepare: async (_client, name) => name,
    bodyOf: (reference) => ({
      amount: 1299,
      currency: "USD",
      intent: "capture",
      external_identifier: reference,
      payment_method: gr4vyCard,
    }),
    pay: (client, body, options) => client.createTransaction(body, options),
    count: async (client, reference) =>
      (await client.listTransactions({ external_identifier: reference }).toArray({ limit: 10 })).length,
  },
  komoju: {
    receiveWebhook: komoju.receiveWebhook,
    webhookOptions: ({ webhookSecret }) => ({ secret: webhookSecret }),
    identify: (id) => ({ id }),
    settle: komoju.settle,
    prepare: async (_client, name) => name,
    bodyOf: (reference) => ({
      amount: 1000,
      currency: "JPY",
      tax: 0,
      payment_details: komojuCard,
      external_order_num: reference,
    }),
    pay: (client, body, options) => client.createPayment(body, options),
    count: async (client, reference) =>
      (await client.listPayments({ external_order_num: reference }).toArray({ limit: 10 })).length,
  },
  "smart-glocal": {
    receiveWebhook: smartGlocal.receiveWebhook,
    webhookOptions: ({ webhookPublicKey }) => ({ publicKey: webhookPublicKey }),
    identify: (id) => ({ session: { id } }),
    settle: smartGlocal.settle,
    // Smart Glocal has no list of sessions, so a payment is started in a session whose ID is known. Its records prove that
    // a payment was not made only if they list another one.
    prepare: async (client) => {
      const { session } = await client.initPayment({ ...smartGlocalPayment, metadata: "an earlier payment" });
      await client.confirmSession({ session_id: session.id });
      return session.id;
    },
    // The metadata is how a payment is recognised in its session.
    bodyOf: (reference) => ({ session_id: reference, ...smartGlocalPayment, metadata: reference }),
    pay: (client, body, options) => client.startPayment(body, options),
    count: async (client, reference) => {
      const { session } = await client.getSessionStatus({ session_id: reference });
      return session.acquiring_payments.filter(({ metadata }) => metadata === reference).length;
    },
  },
};

/** A client for each provider. `options` apply to all of them. */
export function createClients(sandbox, options = {}) {
  const { gr4vy: g, komoju: k, "smart-glocal": s } = sandbox;
  return {
    gr4vy: gr4vy.createGr4vyClient({ baseUrl: g.url, privateKey: g.credentials.privateKey, ...options }),
    komoju: komoju.createKomojuClient({ baseUrl: k.url, secretKey: k.credentials.secretKey, ...options }),
    "smart-glocal": smartGlocal.createSmartGlocalClient({
      baseUrl: s.url,
      project: s.credentials.project,
      privateKey: s.credentials.privateKey,
      ...options,
    }),
  };
}
