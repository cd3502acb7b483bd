import { contract, reconciliation } from "@paysession/smart-glocal";
import { createSmartGlocalClient, settle } from "paysession/smart-glocal";

const cardOf = (number) => ({
  type: "card",
  card: {
    type: "bank_card",
    bank_card: { number, expiration_month: "09", expiration_year: "29", security_code: "321" },
  },
});
const amount_details = { amount: 1000, currency: "usd" };
const payment = {
  payment_details: cardOf("4242424242424242"),
  amount_details,
  customer: { reference: "u-5", contacts: [{ email: "ada@example.com" }] },
  payment_options: { return_url: "https://shop.example/back" },
};
const payout = {
  payment_method: { type: "card", card: { type: "bank_card", bank_card: { number: "4242424242424242" } } },
  amount_details,
};

const createSession = async (smartGlocal, body = {}) => (await smartGlocal.createSession(body)).session;
const initPayment = async (smartGlocal, more) =>
  (await smartGlocal.initPayment({ ...payment, ...more })).session;

/** A session whose payment is over. */
async function pay(smartGlocal, more) {
  const { id: session_id } = await initPayment(smartGlocal, more);
  await smartGlocal.confirmSession({ session_id });
  return readSession(smartGlocal, session_id);
}

async function readSession(smartGlocal, session_id) {
  return (await smartGlocal.getSessionStatus({ session_id })).session;
}

/** What the sandbox itself shows, for sessions whose id was lost. */
const countSessions = (_smartGlocal, { overview }) => overview().length;
const countExecutions = (_smartGlocal, { executions }) => executions();
const countPayments = async (smartGlocal, { subject }) =>
  (await readSession(smartGlocal, subject.id)).acquiring_payments?.length ?? 0;
const countPayouts = async (smartGlocal, { subject }) =>
  (await readSession(smartGlocal, subject.id)).payments?.length ?? 0;
const hasStatus =
  (status) =>
  async (smartGlocal, { subject }) =>
    Number((await readSession(smartGlocal, subject.id)).status === status);

const scenarios = [
  {
    operation: "createSession",
    request: (_, reference) => ({ body: { ...payment, metadata: reference } }),
    truth: countSessions,
  },
  {
    operation: "startPayment",
    prepare: (smartGlocal) => createSession(smartGlocal),
    request: ({ id }, reference) => ({ body: { session_id: id, ...payment, metadata: reference } }),
    truth: countPayments,
  },
  {
    operation: "startPayment",
    variant: "in a session that has everything",
    prepare: (smartGlocal) => createSession(smartGlocal, payment),
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: countPayments,
  },
  {
    operation: "startPayment",
    variant: "rejected",
    prepare: (smartGlocal) => createSession(smartGlocal),
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: countPayments,
  },
  {
    operation: "startPayment",
    variant: "after another payment",
    prepare: (smartGlocal) => pay(smartGlocal),
    request: ({ id }, reference) => ({ body: { session_id: id, ...payment, metadata: reference } }),
    truth: countPayments,
  },
  {
    operation: "startPayment",
    variant: "after another payment, with metadata that is an object",
    prepare: (smartGlocal) => pay(smartGlocal),
    request: ({ id }, reference) => ({ body: { session_id: id, ...payment, metadata: { reference } } }),
    truth: countPayments,
  },
  {
    operation: "startPayout",
    prepare: (smartGlocal) => createSession(smartGlocal),
    request: ({ id }, reference) => ({ body: { session_id: id, ...payout, metadata: reference } }),
    truth: countPayouts,
  },
  {
    operation: "confirmSession",
    prepare: (smartGlocal) => initPayment(smartGlocal),
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: hasStatus("accepted"),
  },
  {
    operation: "confirmSession",
    variant: "of a card that is declined",
    prepare: (smartGlocal) => initPayment(smartGlocal, { payment_details: cardOf("4000000000000002") }),
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: hasStatus("cancelled"),
  },
  {
    operation: "cancelSession",
    prepare: (smartGlocal) => initPayment(smartGlocal),
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: hasStatus("cancelled"),
  },
  {
    operation: "captureSession",
    project: "sandbox-hold",
    prepare: (smartGlocal) => pay(smartGlocal),
    request: ({ id }) => ({ body: { session_id: id, amount_details: { ...amount_details, amount: 300 } } }),
    truth: hasStatus("accepted"),
  },
  {
    operation: "startPayout",
    variant: "after another payout",
    prepare: async (smartGlocal) => {
      const { session } = await smartGlocal.initPayout(payout);
      await smartGlocal.confirmSession({ session_id: session.id });
      return session;
    },
    request: ({ id }, reference) => ({ body: { session_id: id, ...payout, metadata: reference } }),
    truth: countPayouts,
  },
  {
    operation: "captureSession",
    variant: "after another payment",
    project: "sandbox-hold",
    prepare: async (smartGlocal) => {
      const { id: session_id } = await pay(smartGlocal);
      await smartGlocal.captureSession({ session_id });
      await smartGlocal.startPayment({ session_id, ...payment });
      await smartGlocal.confirmSession({ session_id });
      return readSession(smartGlocal, session_id);
    },
    request: ({ id }) => ({ body: { session_id: id } }),
    truth: hasStatus("accepted"),
  },
  {
    operation: "refundSession",
    prepare: (smartGlocal) => pay(smartGlocal),
    request: ({ id }) => ({ body: { session_id: id, amount_details: { ...amount_details, amount: 100 } } }),
    truth: async (smartGlocal, { subject }) =>
      (await readSession(smartGlocal, subject.id)).acquiring_payments[0].refunds?.length ?? 0,
  },
  {
    operation: "initPayment",
    request: (_, reference) => ({ body: { ...payment, metadata: reference } }),
    truth: countSessions,
  },
  {
    operation: "initPayout",
    request: (_, reference) => ({ body: { ...payout, metadata: reference } }),
    truth: countSessions,
  },
  {
    operation: "disableRecurrent",
    prepare: async (smartGlocal) => {
      const options = { ...payment.payment_options, recurrent: true };
      const { acquiring_payments } = await pay(smartGlocal, { payment_options: options });
      return acquiring_payments[0].recurrent;
    },
    request: ({ token }) => ({ body: { recurrent: { token } } }),
    truth: countExecutions,
  },
  {
    operation: "issueToken",
    request: () => ({ body: {} }),
    truth: countExecutions,
  },
];

export const smartGlocal = {
  name: "smart-glocal",
  contract,
  reconciliation,
  scenarios,
  settle,
  createClients: (
    { url, credentials },
    _account,
    reliable,
    unreliable,
    { project = credentials.project },
  ) => {
    const options = { baseUrl: url, project, privateKey: credentials.privateKey };
    const client = createSmartGlocalClient({ ...options, ...unreliable });
    return {
      reliable: createSmartGlocalClient({ ...options, ...reliable }),
      unreliable: client,
      settling: client,
    };
  },
};
