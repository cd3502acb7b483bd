import { airline, card, cartItem, person } from "./values.mjs";

/** Transactions with refunds, captures, events, actions and settlements. */
export async function callTransactions(gr4vy, records) {
  const { transactions } = gr4vy;
  const pay = (more) =>
    transactions.create({ amount: 1299, currency: "USD", country: "US", paymentMethod: card, ...more });
  const { id } = await pay({
    buyerId: records.buyer,
    shippingDetailsId: records.shippingDetails,
    externalIdentifier: "transaction-12345",
    intent: "authorize",
    store: false,
    metadata: { key: "value" },
    isSubsequentPayment: false,
    merchantInitiated: false,
    paymentSource: "ecommerce",
    airline,
    cartItems: [cartItem],
    statementDescriptor: { name: "GR4VY", description: "Gr4vy", city: "London" },
    installmentCount: 1,
    taxAmount: 0,
    shippingAmount: 0,
    dutyAmount: 0,
    purchaseOrderNumber: "12345",
  });
  await transactions.update(
    { externalIdentifier: "transaction-12346", metadata: { key: "another value" } },
    id,
  );
  await transactions.capture({ transactionId: id, transactionCaptureCreate: { amount: 1299 } });
  await transactions.sync(id);
  await callRefunds(gr4vy, id);
  await transactions.get(id);
  await transactions.list();
  await transactions.events.list(id);
  await transactions.actions.list(id);
  // Payment services settle days later.
  records.passDays(5);
  await callSettlements(transactions, id);
  await transactions.void((await pay({ buyer: { displayName: "John Doe", billingDetails: person } })).id);
  const { id: pending } = await pay({
    paymentMethod: {
      method: "paypal",
      country: "US",
      currency: "USD",
      redirectUrl: "https://example.com/callback",
    },
  });
  await transactions.cancel(pending);
}

async function callRefunds(gr4vy, transaction) {
  const { refunds } = gr4vy.transactions;
  const refund = await refunds.create(
    { amount: 1000, reason: "Refund due to user request.", externalIdentifier: "refund-12345" },
    transaction,
  );
  await refunds.get(transaction, refund.id);
  await gr4vy.refunds.get(refund.id);
  await refunds.all.create(transaction);
  await refunds.list(transaction);
}

async function callSettlements({ settlements }, transaction) {
  const { items } = await settlements.list(transaction);
  await settlements.get(transaction, items[0]?.id ?? "7e7e7ce5-5b36-4ee8-9eba-5a1c3ab4f0b6");
}
