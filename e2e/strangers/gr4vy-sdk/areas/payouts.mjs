import { card } from "./values.mjs";

/** Payouts. */
export async function callPayouts(gr4vy, records) {
  const { id } = await gr4vy.payouts.create({
    amount: 1299,
    currency: "USD",
    paymentServiceId: records.paymentService,
    paymentMethod: card,
    category: "online_gambling",
    externalIdentifier: "payout-12345",
    buyerId: records.buyer,
    merchant: {
      name: "Acme Inc.",
      identificationNumber: "12345",
      phoneNumber: "+14155552671",
      url: "https://example.com",
      statementDescriptor: "GR4VY",
      merchantCategoryCode: "1234",
    },
  });
  await gr4vy.payouts.get(id);
  await gr4vy.payouts.list();
}
