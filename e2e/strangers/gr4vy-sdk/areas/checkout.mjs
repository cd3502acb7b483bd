import { airline, cartItem, person } from "./values.mjs";

/** Checkout sessions, payment options and payment links. */
export async function callCheckout(gr4vy) {
  const { checkoutSessions, paymentLinks } = gr4vy;
  const { id } = await checkoutSessions.create({
    cartItems: [cartItem],
    metadata: { key: "value" },
    buyer: { displayName: "John Doe", externalIdentifier: "buyer-12347", billingDetails: person },
    airline,
    amount: 1299,
    currency: "USD",
    expiresIn: 3600,
  });
  await checkoutSessions.update({ metadata: { key: "another value" }, amount: 1300 }, id);
  await checkoutSessions.get(id);
  await checkoutSessions.delete(id);
  const purchase = { amount: 1299, currency: "EUR", country: "DE" };
  await gr4vy.paymentOptions.list({
    ...purchase,
    locale: "en",
    cartItems: [cartItem],
    metadata: { key: "value" },
  });
  const link = await paymentLinks.create({
    ...purchase,
    buyer: { displayName: "John Doe", billingDetails: person },
    externalIdentifier: "payment-link-12345",
    statementDescriptor: { name: "GR4VY" },
    locale: "en",
    merchantName: "ACME Inc.",
    merchantUrl: "https://merchant.example.com",
    merchantBannerUrl: "https://merchant.example.com/banner.png",
    merchantColor: "#FF5733",
    merchantMessage: "Thank you for your purchase!",
    merchantTermsAndConditionsUrl: "https://merchant.example.com/terms",
    returnUrl: "https://merchant.example.com/thanks",
    cartItems: [cartItem],
    metadata: { order_id: "ORD-12345" },
    intent: "capture",
    paymentSource: "ecommerce",
    store: true,
  });
  await paymentLinks.get(link.id);
  await paymentLinks.list();
  await paymentLinks.expire(link.id);
}
