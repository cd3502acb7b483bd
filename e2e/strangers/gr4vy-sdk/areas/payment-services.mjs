/** Payment services and their definitions. */
export async function callPaymentServices(gr4vy, records) {
  await gr4vy.paymentServiceDefinitions.list();
  const definition = await gr4vy.paymentServiceDefinitions.get("mock-card");
  const fields = (definition.fields ?? []).map(({ key }) => ({ key, value: "key-12345" }));
  await gr4vy.paymentServiceDefinitions.session({}, "mock-card");
  const details = {
    displayName: "Mock card",
    paymentServiceDefinitionId: "mock-card",
    fields,
    acceptedCurrencies: ["USD", "EUR", "GBP"],
    acceptedCountries: ["US", "DE", "GB"],
    threeDSecureEnabled: true,
    paymentMethodTokenizationEnabled: true,
    settlementReportingEnabled: true,
  };
  await gr4vy.paymentServices.verify({ paymentServiceDefinitionId: "mock-card", fields });
  const { id } = await gr4vy.paymentServices.create(details);
  records.paymentService = id;
  await gr4vy.paymentServices.session({}, id);
  await gr4vy.paymentServices.update(
    { displayName: "Mock card, EU", acceptedCountries: ["DE"], active: true },
    id,
  );
  await gr4vy.paymentServices.get(id);
  const other = await gr4vy.paymentServices.create({ ...details, displayName: "Another one" });
  await gr4vy.paymentServices.delete(other.id);
  records.deletedPaymentService = other.id;
  await gr4vy.paymentServices.list();
}
