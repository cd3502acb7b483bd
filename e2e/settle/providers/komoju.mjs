import { contract, reconciliation } from "@paysession/komoju";
import { createKomojuClient, settle } from "paysession/komoju";

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const konbini = { type: "konbini", store: "lawson", email: "ada@example.com" };
const order = { amount: 1000, currency: "JPY", tax: 0, payment_details: card };
const openSession = { amount: 1000, currency: "JPY", return_url: "https://shop.example/back" };
const account = {
  account_number: "1234567",
  account_type: "ordinary",
  account_name_kana: "ｶ)ｴｸｻﾝﾌﾟﾙ",
  bank_code: "0001",
  branch_code: "001",
};

const authorize = (komoju) => komoju.createPayment({ ...order, capture: false });
const capture = (komoju) => komoju.createPayment(order);
const storeCustomer = (komoju) => komoju.createCustomer({ email: "ada@example.com", payment_details: card });
const listAll = (list) => list.toArray({ limit: 1000 });

const countExecutions = (_komoju, { executions }) => executions();

const countPayments = async (komoju, { reference }) =>
  (await listAll(komoju.listPayments({ external_order_num: reference, per_page: 100 }))).length;

const countPaid = async (komoju, { reference }) => {
  const payments = await listAll(komoju.listPayments({ external_order_num: reference, per_page: 100 }));
  return payments.filter(({ status }) => status !== "failed").length;
};

/** Every change of a record is an event. */
const countEvents =
  (type) =>
  async (komoju, { subject }) => {
    const events = await listAll(komoju.listEvents({ per_page: 100 }));
    return events.filter((event) => event.type === type && event.data.id === subject.id).length;
  };

/** What the overview of the sandbox shows, for records that the API does not list. */
const countShown =
  (kind) =>
  (_komoju, { overview }) =>
    overview().filter((shown) => shown.kind === kind).length;

/** The shopper pays at the shop. */
async function payAtKonbini(komoju, { visit }) {
  const payment = await komoju.createPayment({ ...order, payment_details: konbini });
  await visit(`/hosted/payments/${payment.id}`, { choice: "pay" });
  return payment;
}

const scenarios = [
  {
    operation: "createSession",
    request: (_, reference) => ({ body: { ...openSession, metadata: { reference } } }),
    truth: countShown("session"),
  },
  {
    operation: "cancelSession",
    prepare: (komoju) => komoju.createSession(openSession),
    request: ({ id }) => ({ path: [id] }),
    truth: async (komoju, { subject }) =>
      Number((await komoju.showSession(subject.id)).status === "cancelled"),
  },
  {
    operation: "cancelSession",
    variant: "of a session that expires an hour later",
    prepare: (komoju) => komoju.createSession({ ...openSession, expires_in_seconds: 3600 }),
    request: ({ id }) => ({ path: [id] }),
    truth: async (komoju, { subject }) =>
      Number((await komoju.showSession(subject.id)).status === "cancelled"),
  },
  {
    operation: "paySession",
    prepare: (komoju, { reference }) =>
      komoju.createSession({ ...openSession, payment_data: { external_order_num: reference } }),
    request: ({ id }) => ({ path: [id], body: { payment_details: card } }),
    truth: countPayments,
  },
  {
    operation: "paySession",
    variant: "declined",
    prepare: (komoju, { reference }) =>
      komoju.createSession({ ...openSession, payment_data: { external_order_num: reference } }),
    request: ({ id }) => ({ path: [id], body: { payment_details: { ...card, number: "4123111111111000" } } }),
    truth: countPaid,
  },
  {
    operation: "createPayment",
    request: (_, reference) => ({ body: { ...order, external_order_num: reference } }),
    truth: countPayments,
  },
  {
    operation: "createPayment",
    variant: "at a konbini",
    request: (_, reference) => ({
      body: { ...order, payment_details: konbini, external_order_num: reference },
    }),
    truth: countPayments,
  },
  {
    operation: "createPayment",
    variant: "without external_order_num",
    request: () => ({ body: order }),
    truth: countShown("payment"),
  },
  {
    operation: "createPayment",
    variant: "declined",
    request: (_, reference) => ({
      body: { ...order, external_order_num: reference },
      headers: { "komoju-scenario": "insufficient_funds" },
    }),
    // KOMOJU keeps a payment that was declined, though it rejects the call. `settle` may find it, with status `failed`.
    truth: countPaid,
    reached: async (komoju, facts) => (await countPayments(komoju, facts)) === 1,
  },
  {
    operation: "updatePayment",
    prepare: capture,
    request: ({ id }, reference) => ({ path: [id], body: { description: reference } }),
    truth: countExecutions,
  },
  {
    operation: "capturePayment",
    prepare: authorize,
    request: ({ id }) => ({ path: [id], body: { amount: 300 } }),
    truth: countEvents("payment.captured"),
  },
  {
    operation: "capturePayment",
    variant: "without a body",
    prepare: authorize,
    request: ({ id }) => ({ path: [id] }),
    truth: countEvents("payment.captured"),
  },
  {
    operation: "capturePayment",
    variant: "rejected",
    prepare: async (komoju) => {
      const payment = await authorize(komoju);
      await komoju.cancelPayment(payment.id);
      return payment;
    },
    request: ({ id }) => ({ path: [id] }),
    truth: countEvents("payment.captured"),
  },
  {
    operation: "refundPayment",
    prepare: capture,
    request: ({ id }) => ({ path: [id], body: { amount: 100 } }),
    truth: async (komoju, { subject }) => (await komoju.showPayment(subject.id)).refunds.length,
  },
  {
    operation: "cancelPayment",
    prepare: authorize,
    request: ({ id }) => ({ path: [id] }),
    truth: countEvents("payment.cancelled"),
  },
  {
    operation: "createRefundRequest",
    prepare: payAtKonbini,
    request: ({ id }) => ({
      path: [id],
      body: {
        amount: 100,
        customer_name: "Ada Example",
        bank_name: "Example Bank",
        branch_number: "001",
        account_type: "normal",
        account_number: "0123456",
        include_payment_method_fee: false,
      },
    }),
    truth: async (komoju, { subject }) => (await komoju.showPayment(subject.id)).refund_requests.length,
  },
  {
    operation: "createCustomer",
    request: (_, reference) => ({ body: { email: "ada@example.com", metadata: { reference } } }),
    truth: async (komoju, { reference }) => {
      const customers = await listAll(komoju.listCustomers({ per_page: 100 }));
      return customers.filter(({ metadata }) => metadata?.reference === reference).length;
    },
  },
  {
    operation: "updateCustomer",
    prepare: storeCustomer,
    request: ({ id }, reference) => ({ path: [id], body: { metadata: { reference } } }),
    truth: countExecutions,
  },
  {
    operation: "deleteCustomer",
    prepare: storeCustomer,
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
  },
  {
    operation: "createSubscription",
    prepare: storeCustomer,
    request: ({ id }, reference) => ({
      body: { customer: id, amount: 1000, currency: "JPY", period: "monthly", metadata: { reference } },
    }),
    truth: async (komoju, { reference }) => {
      const subscriptions = await listAll(komoju.listSubscriptions({ per_page: 100 }));
      return subscriptions.filter(({ metadata }) => metadata?.reference === reference).length;
    },
  },
  {
    operation: "deleteSubscription",
    prepare: async (komoju) => {
      const { id } = await storeCustomer(komoju);
      return komoju.createSubscription({ customer: id, amount: 1000, currency: "JPY", period: "monthly" });
    },
    request: ({ id }) => ({ path: [id] }),
    truth: countExecutions,
  },
  {
    operation: "createDisbursement",
    request: (_, reference) => ({
      body: { amount: 1000, currency: "JPY", ...account, external_id: reference },
    }),
    truth: countShown("disbursement"),
  },
  {
    operation: "createDisbursement",
    variant: "without external_id",
    request: () => ({ body: { amount: 1000, currency: "JPY", ...account } }),
    truth: countShown("disbursement"),
  },
  {
    operation: "cancelDisbursement",
    prepare: (komoju) => komoju.createDisbursement({ amount: 1000, currency: "JPY", ...account }),
    request: ({ id }) => ({ path: [id], body: {} }),
    truth: async (komoju, { subject }) =>
      Number((await komoju.showDisbursement(subject.id)).status === "cancelled"),
  },
];

export const komoju = {
  name: "komoju",
  contract,
  reconciliation,
  scenarios,
  settle,
  createClients: ({ url, credentials: { secretKey } }, _account, reliable, unreliable) => {
    const options = { baseUrl: url, secretKey };
    const client = createKomojuClient({ ...options, ...unreliable });
    return {
      reliable: createKomojuClient({ ...options, ...reliable }),
      unreliable: client,
      settling: client,
    };
  },
};
