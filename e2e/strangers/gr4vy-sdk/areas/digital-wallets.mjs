/** Digital wallets with their domains and sessions. */
export async function callDigitalWallets(gr4vy) {
  const { digitalWallets } = gr4vy;
  const register = (provider) =>
    digitalWallets.create({
      provider,
      merchantName: "Gr4vy",
      merchantDisplayName: "Gr4vy shop",
      merchantUrl: "https://example.com",
      merchantCountryCode: "DE",
      domainNames: ["example.com"],
      acceptTermsAndConditions: true,
    });
  const { id } = await register("apple");
  await register("google");
  await register("click-to-pay");
  await digitalWallets.update({ merchantName: "Gr4vy Ltd.", merchantUrl: "https://example.com/shop" }, id);
  await digitalWallets.domains.create({ domainName: "checkout.example.com" }, id);
  await digitalWallets.get(id);
  await digitalWallets.list();
  await digitalWallets.sessions.applePay({
    validationUrl: "https://apple-pay-gateway-cert.apple.com/paymentservices/startSession",
    domainName: "checkout.example.com",
  });
  await digitalWallets.sessions.googlePay({ originDomain: "example.com" });
  const checkout = await gr4vy.checkoutSessions.create();
  await digitalWallets.sessions.clickToPay({ checkoutSessionId: checkout.id });
  await digitalWallets.domains.delete({ domainName: "checkout.example.com" }, id);
  await digitalWallets.delete(id);
}
