/** Merchant accounts and their 3-D Secure configurations. */
export async function callMerchantAccounts(gr4vy) {
  const { merchantAccounts } = gr4vy;
  const { id } = await merchantAccounts.create({
    id: "merchant-12345",
    displayName: "Example",
    accountUpdaterEnabled: true,
    asyncNetworkTokensEnabled: false,
    overCaptureAmount: 1299,
    overCapturePercentage: 25,
    loonAcceptedSchemes: ["visa"],
  });
  await merchantAccounts.update({ displayName: "Example, EU", accountUpdaterEnabled: false }, id);
  await merchantAccounts.get(id);
  await merchantAccounts.list();
  const configuration = await merchantAccounts.threeDsConfiguration.create(
    {
      merchantAcquirerBin: "516327",
      merchantAcquirerId: "123456789012345",
      merchantName: "Acme Inc.",
      merchantCountryCode: "840",
      merchantCategoryCode: "1234",
      merchantUrl: "https://example.com",
      scheme: "visa",
      currency: "USD",
      metadata: { key: "value" },
    },
    id,
  );
  const change = { merchantName: "Acme Ltd.", currency: "EUR" };
  await merchantAccounts.threeDsConfiguration.update(change, id, configuration.id);
  await merchantAccounts.threeDsConfiguration.list(id);
  await merchantAccounts.threeDsConfiguration.delete(id, configuration.id);
}
