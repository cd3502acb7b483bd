// What does not round-trip, by operation, each with the reason.

export const komojuExceptions = [
  {
    name: "createPayment",
    loss: /^payment_details\.(verification_value|name) /,
    reason: "KOMOJU shows neither the verification value nor the holder of a credit card.",
  },
  {
    name: "createSubscription",
    loss: /^customer /,
    reason: "KOMOJU shows the customer of a subscription without its ID.",
  },
];

export const smartGlocalExceptions = [];
