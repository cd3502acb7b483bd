import { card } from "./values.mjs";

/** Stored payment methods with their tokens, card schemes and the account updater. */
export async function callPaymentMethods(gr4vy, records) {
  const { paymentMethods, buyers } = gr4vy;
  const details = { ...card, buyerId: records.buyer, externalIdentifier: "payment-method-12345" };
  const { id } = await paymentMethods.create(details);
  records.paymentMethod = id;
  await paymentMethods.get(id);
  const { id: deleted } = await paymentMethods.create({ ...card, number: "5555555555554444" });
  await paymentMethods.delete(deleted);
  await paymentMethods.list();
  await buyers.paymentMethods.list({ buyerId: records.buyer });
  await callNetworkTokens(paymentMethods.networkTokens, id);
  const { paymentServiceTokens } = paymentMethods;
  const redirectUrl = "https://dual-advocate.example.com/";
  const token = await paymentServiceTokens.create(
    { paymentServiceId: records.paymentService, redirectUrl },
    id,
  );
  await paymentServiceTokens.list(id);
  await paymentServiceTokens.delete(id, token.id);
  await gr4vy.cardSchemeDefinitions.list();
  await gr4vy.accountUpdater.jobs.create({ paymentMethodIds: [id] });
}

async function callNetworkTokens(networkTokens, paymentMethod) {
  const token = await networkTokens.create(
    { merchantInitiated: false, isSubsequentPayment: false, securityCode: "123" },
    paymentMethod,
  );
  await networkTokens.list(paymentMethod);
  await networkTokens.cryptogram.create({ merchantInitiated: false }, paymentMethod, token.id);
  await networkTokens.suspend(paymentMethod, token.id);
  await networkTokens.resume(paymentMethod, token.id);
  await networkTokens.delete(paymentMethod, token.id);
}
