import { contract, reconciliation } from "@paysession/gr4vy";
import { CallError } from "paysession";
import { createGr4vyClient, settle } from "paysession/gr4vy";
import { day } from "../clock.mjs";

const card = { method: "card", number: "4111111111111111", expiration_date: "12/30", security_code: "123" };
const order = { amount: 1000, currency: "USD", country: "US", payment_method: card };
const service = {
  display_name: "Simulator",
  payment_service_definition_id: "mock-card",
  fields: [{ key: "merchant_id", value: "shop" }],
  accepted_currencies: ["USD"],
  accepted_countries: ["US"],
  payment_method_tokenization_enabled: true,
};
const returnUrl = "https://shop.example/back";

const addBuyer = (gr4vy) => gr4vy.addBuyer({ display_name: "Ada Marsh" });
const connectService = (gr4vy) => gr4vy.createPaymentService(service);
const storeCard = (gr4vy) => gr4vy.createPaymentMethod(card);
const authorize = (gr4vy, more) => gr4vy.createTransaction({ ...order, intent: "authorize", ...more });
const capture = (gr4vy, more) => gr4vy.createTransaction({ ...order, intent: "capture", ...more });
const listAll = (list) => list.toArray({ limit: 1000 });

/** Whether a record is gone. */
async function isGone(reading) {
  try {
    await reading;
    return false;
  } catch (error) {
    if (error instanceof CallError && error.status === 404) return true;
    throw error;
  }
}

/** A transaction has one event for each change of its status. */
async function countEvents(gr4vy, id, status) {
  const events = await listAll(gr4vy.listTransactionEvents(id));
  return events.filter(({ context }) => context.status === status).length;
}

const countCaptures = async (gr4vy, { subject }) =>
  (await gr4vy.listTransactionCaptures(subject.id)).items.length;
const countRefunds = async (gr4vy, { subject }) =>
  (await gr4vy.listTransactionRefunds(subject.id)).items.length;
const countTransactions = async (gr4vy, { reference }) =>
  (await listAll(gr4vy.listTransactions({ search: reference }))).length;
const countBuyers = async (gr4vy, { reference }) =>
  (await listAll(gr4vy.listBuyers({ search: reference }))).length;
const countExecutions = (_gr4vy, { executions }) => executions();

const scenarios = [
  {
    operation: "createTransaction",
    request: (_, reference) => ({ body: { ...order, intent: "capture", external_identifier: reference } }),
    truth: countTransactions,
  },
  {
    operation: "createTransaction",
    variant: "declined",
    request: (_, reference) => ({ body: { ...order, amount: 200011, external_identifier: reference } }),
    truth: countTransactions,
  },
  {
    operation: "createTransaction",
    variant: "without external_identifier",
    request: (_, reference) => ({ body: { ...order, metadata: { reference } } }),
    truth: countTransactions,
  },
  {
    operation: "createTransaction",
    variant: "with external_identifier null",
    request: (_, reference) => ({ body: { ...order, metadata: { reference }, external_identifier: null } }),
    truth: countTransactions,
  },
  {
    operation: "captureTransaction",
    prepare: (gr4vy) => authorize(gr4vy),
    request: ({ id }, reference) => ({
      path: [id],
      body: { amount: 300, final: false, external_identifier: reference },
    }),
    truth: countCaptures,
  },
  {
    operation: "captureTransaction",
    variant: "after another capture",
    prepare: async (gr4vy, { reference }) => {
      const { id } = await authorize(gr4vy);
      await gr4vy.captureTransaction(id, {
        amount: 300,
        final: false,
        external_identifier: `${reference}-first`,
      });
      return { id };
    },
    request: ({ id }, reference) => ({
      path: [id],
      body: { amount: 300, final: false, external_identifier: reference },
    }),
    truth: countCaptures,
  },
  {
    operation: "captureTransaction",
    variant: "without external_identifier",
    prepare: (gr4vy) => authorize(gr4vy),
    request: ({ id }) => ({ path: [id], body: { amount: 300, final: false } }),
    truth: countCaptures,
  },
  {
    operation: "captureTransaction",
    variant: "rejected",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }, reference) => ({ path: [id], body: { external_identifier: reference } }),
    truth: countCaptures,
  },
  {
    operation: "voidTransaction",
    prepare: (gr4vy) => authorize(gr4vy),
    request: ({ id }) => ({ path: [id] }),
    truth: (gr4vy, { subject }) => countEvents(gr4vy, subject.id, "authorization_voided"),
  },
  {
    operation: "cancelTransaction",
    prepare: (gr4vy) =>
      capture(gr4vy, {
        payment_method: { method: "paypal", country: "US", currency: "USD", redirect_url: returnUrl },
      }),
    request: ({ id }) => ({ path: [id] }),
    truth: (gr4vy, { subject }) => countEvents(gr4vy, subject.id, "authorization_failed"),
  },
  {
    operation: "incrementTransactionAuthorization",
    prepare: (gr4vy) => authorize(gr4vy),
    request: ({ id }) => ({ path: [id], body: { amount: 100 } }),
    truth: async (gr4vy, { subject }) => ((await gr4vy.getTransaction(subject.id)).amount - 1000) / 100,
  },
  {
    operation: "createTransactionRefund",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }, reference) => ({ path: [id], body: { amount: 100, external_identifier: reference } }),
    truth: countRefunds,
  },
  {
    operation: "createTransactionRefund",
    variant: "without external_identifier",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }) => ({ path: [id], body: { amount: 100 } }),
    truth: countRefunds,
  },
  {
    operation: "createFullTransactionRefund",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }) => ({ path: [id] }),
    truth: countRefunds,
  },
  {
    operation: "createFullTransactionRefund",
    variant: "with a reason",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }) => ({ path: [id], body: { reason: "The buyer sent it back" } }),
    truth: countRefunds,
  },
  {
    operation: "updateTransaction",
    prepare: (gr4vy) => capture(gr4vy),
    request: ({ id }, reference) => ({ path: [id], body: { metadata: { reference } } }),
    truth: countExecutions,
  },
  {
    operation: "addBuyer",
    request: (_, reference) => ({ body: { display_name: "Ada Marsh", external_identifier: reference } }),
    truth: countBuyers,
  },
  {
    operation: "addBuyer",
    variant: "without external_identifier",
    request: (_, reference) => ({ body: { display_name: reference } }),
    truth: countBuyers,
  },
  {
    operation: "addBuyer",
    variant: "with external_identifier null",
    request: (_, reference) => ({ body: { display_name: reference, external_identifier: null } }),
    truth: countBuyers,
  },
  {
    operation: "updateBuyer",
    prepare: addBuyer,
    request: ({ id }, reference) => ({ path: [id], body: { display_name: reference } }),
    truth: countExecutions,
  },
  {
    operation: "deleteBuyer",
    prepare: addBuyer,
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
    reached: (gr4vy, { subject }) => isGone(gr4vy.getBuyer(subject.id)),
  },
  {
    operation: "addBuyerShippingDetails",
    prepare: addBuyer,
    request: ({ id }) => ({ path: [id], body: { first_name: "Ada", last_name: "Marsh" } }),
    truth: async (gr4vy, { subject }) => (await gr4vy.listBuyerShippingDetails(subject.id)).items.length,
  },
  {
    operation: "updateBuyerShippingDetails",
    prepare: async (gr4vy) =>
      gr4vy.addBuyerShippingDetails((await addBuyer(gr4vy)).id, { first_name: "Ada" }),
    request: ({ id, buyer_id }) => ({ path: [buyer_id, id], body: { first_name: "Grace" } }),
    truth: countExecutions,
  },
  {
    operation: "deleteBuyerShippingDetails",
    prepare: async (gr4vy) =>
      gr4vy.addBuyerShippingDetails((await addBuyer(gr4vy)).id, { first_name: "Ada" }),
    request: ({ id, buyer_id }) => ({ path: [buyer_id, id] }),
    truth: countExecutions,
  },
  {
    operation: "addPaymentLink",
    request: (_, reference) => ({
      body: { amount: 1000, country: "US", currency: "USD", external_identifier: reference },
    }),
    truth: async (gr4vy, { reference }) => {
      const links = await listAll(gr4vy.listPaymentLinks({ amount_eq: 1000 }));
      return links.filter(({ external_identifier }) => external_identifier === reference).length;
    },
  },
  {
    operation: "addPaymentLink",
    variant: "without external_identifier",
    request: () => ({ body: { amount: 1000, country: "US", currency: "USD" } }),
    truth: countExecutions,
  },
  {
    operation: "expirePaymentLink",
    prepare: (gr4vy) => gr4vy.addPaymentLink({ amount: 1000, country: "US", currency: "USD" }),
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
  },
  {
    operation: "expirePaymentLink",
    variant: "of a link that expires a day later",
    prepare: (gr4vy) => {
      const expires_at = new Date(Date.now() + day).toISOString();
      return gr4vy.addPaymentLink({ amount: 1000, country: "US", currency: "USD", expires_at });
    },
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
    reached: async (gr4vy, { subject }) => (await gr4vy.getPaymentLink(subject.id)).status === "expired",
  },
  {
    operation: "createPaymentMethod",
    request: (_, reference) => ({ body: { ...card, external_identifier: reference } }),
    truth: async (gr4vy, { reference }) =>
      (await listAll(gr4vy.listPaymentMethods({ external_identifier: reference }))).length,
  },
  {
    operation: "createPaymentMethod",
    variant: "without external_identifier",
    request: () => ({ body: card }),
    truth: countExecutions,
  },
  {
    operation: "updatePaymentMethod",
    prepare: storeCard,
    request: ({ id }) => ({ path: [id], body: { expiration_date: "11/31" } }),
    truth: countExecutions,
  },
  {
    operation: "deletePaymentMethod",
    prepare: storeCard,
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
  },
  {
    operation: "createCheckoutSession",
    request: (_, reference) => ({ body: { metadata: { reference } } }),
    truth: countExecutions,
  },
  {
    operation: "updateCheckoutSession",
    prepare: (gr4vy) => gr4vy.createCheckoutSession(),
    request: ({ id }, reference) => ({ path: [id], body: { metadata: { reference } } }),
    truth: countExecutions,
  },
  {
    operation: "updateCheckoutSessionFields",
    prepare: (gr4vy) => gr4vy.createCheckoutSession(),
    request: ({ id }) => ({ path: [id], body: { payment_method: card } }),
    truth: countExecutions,
  },
  {
    operation: "deleteCheckoutSession",
    prepare: (gr4vy) => gr4vy.createCheckoutSession(),
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
    // A session expires after an hour.
    reached: (gr4vy, { subject }) => isGone(gr4vy.getCheckoutSession(subject.id)),
  },
  {
    operation: "createPayout",
    prepare: connectService,
    request: ({ id }, reference) => ({
      body: {
        amount: 1000,
        currency: "USD",
        payment_service_id: id,
        payment_method: { method: "card", number: card.number, expiration_date: card.expiration_date },
        external_identifier: reference,
      },
    }),
    truth: async (gr4vy, { reference }) =>
      (await listAll(gr4vy.listPayouts({ external_identifier: reference }))).length,
  },
  {
    operation: "createPaymentServiceToken",
    prepare: async (gr4vy) => ({ ...(await storeCard(gr4vy)), service: await connectService(gr4vy) }),
    request: ({ id, service }) => ({
      path: [id],
      body: { payment_service_id: service.id, redirect_url: returnUrl },
    }),
    truth: async (gr4vy, { subject }) => (await gr4vy.listPaymentServiceTokens(subject.id)).items.length,
  },
  {
    operation: "deletePaymentServiceToken",
    prepare: async (gr4vy) => {
      const { id } = await storeCard(gr4vy);
      return gr4vy.createPaymentServiceToken(id, {
        payment_service_id: (await connectService(gr4vy)).id,
        redirect_url: returnUrl,
      });
    },
    request: ({ id, payment_method_id }) => ({ path: [payment_method_id, id] }),
    truth: countExecutions,
  },
];

/** Half of the writes belong to another merchant account. The client that settles learns that from the outcome alone. */
export const gr4vy = {
  name: "gr4vy",
  contract,
  reconciliation,
  scenarios,
  settle,
  prepare: async ({ url, credentials: { privateKey } }, fetch) => {
    const admin = createGr4vyClient({ baseUrl: url, privateKey, fetch });
    await admin.createMerchantAccount({ id: "branch", display_name: "Branch" });
    await connectService(createGr4vyClient({ baseUrl: url, privateKey, fetch, merchantAccountId: "branch" }));
  },
  createClients: ({ url, credentials: { privateKey } }, account, reliable, unreliable) => {
    const merchantAccountId = account === "default" ? undefined : account;
    // A token must outlive the time for which a request is held.
    const options = { baseUrl: url, privateKey, expiresIn: 7200 };
    return {
      reliable: createGr4vyClient({ ...options, ...reliable, merchantAccountId }),
      unreliable: createGr4vyClient({ ...options, ...unreliable, merchantAccountId }),
      settling: createGr4vyClient({ ...options, ...unreliable }),
    };
  },
};
