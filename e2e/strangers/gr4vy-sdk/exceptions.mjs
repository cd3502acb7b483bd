// Methods of which something does not round-trip, each with the reason.
const example = "The sandbox responds with the example of the contract.";

export const exceptions = {
  "digitalWallets.create": example,
  "digitalWallets.delete": example,
  "digitalWallets.update": example,
  "giftCards.balances.list": example,
  "giftCards.create": example,
  "giftCards.delete": example,
  "merchantAccounts.create": example,
  "merchantAccounts.threeDsConfiguration.create": example,
  "merchantAccounts.threeDsConfiguration.update": example,
  "merchantAccounts.update": example,
  "paymentServices.create": example,
  "paymentServices.delete": example,
  "paymentServices.list": example,
  "paymentServices.update": example,
  "reports.create": example,
  "reports.put": example,
  "threeDsScenarios.create": example,
  "threeDsScenarios.list": example,
  "threeDsScenarios.update": example,
};
