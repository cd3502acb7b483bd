import type { operations } from "@paysession/gr4vy/operation-types";
import type { FidelityTable } from "../fidelity.js";

/** What the sandbox simulates of each operation of Gr4vy. */
export const fidelity: FidelityTable<operations> = {
  // Checkout sessions
  createCheckoutSession: {
    simulated:
      "Stores the session's cart, metadata, airline, buyer and amount, which complete the transaction that is paid with it.",
  },
  getCheckoutSession: { simulated: "Responds with the session and what it shows of its payment method." },
  updateCheckoutSession: {
    simulated: "Replaces the members that the request names.",
    undocumented: "Whether an update keeps the members that it leaves out; the sandbox keeps them.",
  },
  deleteCheckoutSession: { simulated: "Deletes the session; it cannot be paid with from then on." },
  updateCheckoutSessionFields: {
    simulated: "Stores the buyer's card or stored payment method in the session.",
    simplified: "The sandbox does not decrypt: it knows no card numbers of Click to Pay.",
  },
  getCheckoutSessionCardDetails: {
    simulated: "Describes the card by the first digits of its number.",
    simplified: "A small table of numbers stands in for the schemes' data.",
  },
  getCheckoutSessionAcquirer: {
    simulated: "Responds with the merchant profile that a payment service for cards has.",
    undocumented: "The form of the response; without a profile it is an empty object.",
  },

  // Payment services
  createPaymentServiceSession: {
    simulated: "Starts a session at the payment service.",
    simplified: "The session echoes the request.",
    undocumented: "What services respond.",
  },
  listPaymentServices: {
    simulated:
      "Lists the account's services with the documented filters and pages. The default account has some from the beginning.",
    undocumented: "Whether a list of deleted services has the others too; the sandbox's has not.",
  },
  createPaymentService: {
    simulated:
      "Stores a service of a known kind. Its fields are checked against the definition, and payments are routed to it.",
  },
  getPaymentService: { simulated: "Responds with the service. Secret fields are left out." },
  updatePaymentService: {
    simulated: "Replaces the members that the request names; an empty value clears a field.",
  },
  deletePaymentService: { simulated: "Deletes the service, and the tokens of payment methods at it." },
  verifyPaymentServiceCredentials: {
    simulated: "Checks the fields. One value is never accepted, so that a refusal can be tested.",
    undocumented: "How refused credentials are answered, and the value that is refused.",
  },

  // Payment service tokens
  listPaymentServiceTokens: { simulated: "Lists the tokens of a payment method, or those at one service." },
  createPaymentServiceToken: {
    simulated: "Stores a token of a payment method at a service.",
    simplified: "The token is random; no service knows it.",
  },
  deletePaymentServiceToken: { simulated: "Deletes the token." },

  // Buyers
  listBuyers: { simulated: "Lists the account's buyers with the documented filters and pages." },
  addBuyer: { simulated: "Stores a buyer. An external identifier can be used once." },
  getBuyer: { simulated: "Responds with the buyer." },
  updateBuyer: { simulated: "Replaces the members that the request names." },
  deleteBuyer: {
    simulated: "Deletes the buyer.",
    undocumented:
      "What becomes of payment methods and gift cards of the buyer; they stay and show the buyer as it was.",
  },
  listBuyerPaymentMethods: {
    simulated: "Lists what a buyer can pay with, sorted by use.",
    undocumented: "A method that was never used counts as used the longest time ago.",
  },
  listBuyerGiftCards: { simulated: "Lists a buyer's gift cards with their balances." },

  // Shipping details
  listBuyerShippingDetails: { simulated: "Lists the shipping details of a buyer." },
  addBuyerShippingDetails: { simulated: "Stores shipping details for a buyer." },
  getBuyerShippingDetails: { simulated: "Responds with the shipping details." },
  updateBuyerShippingDetails: { simulated: "Replaces the members that the request names." },
  deleteBuyerShippingDetails: { simulated: "Deletes the shipping details." },

  // Payment methods
  listPaymentMethods: { simulated: "Lists stored payment methods with the documented filters and pages." },
  createPaymentMethod: {
    simulated: "Stores a card, or a method that waits for the buyer's approval on a page.",
    simplified: "The page is a plain form.",
  },
  getPaymentMethod: { simulated: "Responds with the method and how often it was used." },
  updatePaymentMethod: { simulated: "Replaces the members that the request names." },
  deletePaymentMethod: { simulated: "Deletes the method; payments with it are refused." },

  // Network tokens
  listPaymentMethodNetworkTokens: {
    simulated: "Lists the network tokens of a stored card.",
    undocumented: "Whether lists keep deleted tokens; the sandbox removes them.",
  },
  createPaymentMethodNetworkToken: {
    simulated: "Creates an active token of the card's scheme.",
    simplified: "The token is random; no scheme is asked.",
  },
  createPaymentMethodNetworkTokenCryptogram: {
    simulated: "Creates a cryptogram for an active token.",
    simplified: "The cryptogram is random.",
  },
  suspendPaymentMethodNetworkToken: { simulated: "Suspends an active token." },
  resumePaymentMethodNetworkToken: { simulated: "Resumes a suspended token." },
  deletePaymentMethodNetworkToken: { simulated: "Deletes the token." },

  // Catalogues and jobs
  listPaymentMethodDefinitions: { simulated: "Lists the kinds of payment method that the contract names." },
  createAccountUpdaterJob: {
    simulated: "Replaces the expiry dates of expired cards, and sends the webhooks of it.",
    undocumented:
      "Which cards have newer data, and the new expiry date: expired cards get one some years ahead.",
  },
  getCardDetails: {
    simulated: "Describes a card by the first digits of its number.",
    simplified: "A small table of numbers stands in for the schemes' data.",
  },
  listCardSchemeDefinitions: {
    simulated: "Lists the card schemes that the contract names.",
    simplified: "Icons show the scheme's name, because the sandbox works without a network.",
  },
  listPaymentOptions: {
    simulated:
      "Derives the options from the account's payment services and wallets, by country, currency and amount.",
    simplified: "Rules of flows are not simulated.",
  },

  // Gift cards
  listGiftCards: { simulated: "Lists stored gift cards with the documented filters and pages." },
  createGiftCard: {
    simulated: "Stores a gift card.",
    undocumented:
      "Gr4vy documents no test cards: every number is that of a card with an opening balance, and some last digits fail.",
  },
  getGiftCard: { simulated: "Responds with the gift card and its balance." },
  deleteGiftCard: { simulated: "Deletes the stored gift card. Its balance stays with its number." },
  listGiftCardBalances: {
    simulated: "Responds with the balances of cards by number or ID. They reconcile with transactions.",
    undocumented: "Opening balance, and numbers that fail.",
  },
  activateGiftCard: { simulated: "Puts an amount on a card." },
  issueGiftCard: {
    simulated: "Issues a card with an amount.",
    simplified: "The number is not shown, and no page stands behind the URL.",
  },

  // Payment links
  listPaymentLinks: { simulated: "Lists payment links, newest first, in pages." },
  addPaymentLink: {
    simulated: "Stores a payment link with a page on which the buyer pays.",
    simplified: "The page is a plain form.",
  },
  expirePaymentLink: { simulated: "Expires an active payment link." },
  getPaymentLink: {
    simulated: "Responds with the link. It expires at its time.",
    simplified: "Expiry is applied on the next read.",
  },

  // Payouts
  listPayouts: { simulated: "Lists payouts in pages." },
  createPayout: {
    simulated: "Pays out to a card. Certain amounts fail.",
    simplified: "The result is final at once.",
    undocumented: "The amounts that fail are the sandbox's.",
  },
  getPayout: { simulated: "Responds with the payout." },

  // Transactions
  listTransactions: {
    simulated: "Lists transactions with the documented filters and pages.",
    undocumented: "Metadata filters that are not JSON match nothing.",
  },
  createTransaction: {
    simulated:
      "Authorizes or captures at the first payment service that can take the payment. Gr4vy's documented amounts decline, expired cards are declined, gift cards pay their part first, and 3-D Secure scenarios apply.",
    simplified: "Flows, anti-fraud and retries are not simulated.",
    undocumented:
      "How a transaction ends whose gift cards do not pay: it fails with the code of the card. The card `4000000000003220` requires an approval.",
  },
  getTransaction: {
    simulated: "Responds with the transaction after the settlements that are due.",
    simplified: "Settlements are applied on the next read.",
  },
  updateTransaction: { simulated: "Replaces external identifier, metadata and connection options." },
  captureTransaction: {
    simulated: "Captures in parts, up to what is authorized. Certain amounts fail.",
    undocumented: "The amounts that fail are the sandbox's.",
  },
  voidTransaction: {
    simulated: "Voids an authorization that is not captured; gift cards get their part back.",
    undocumented: "The amounts that fail are the sandbox's.",
  },
  cancelTransaction: { simulated: "Cancels a transaction that the buyer has not approved." },
  listTransactionEvents: {
    simulated: "Lists what has happened to the transaction.",
    undocumented: "Which members the context of an event has.",
  },
  syncTransaction: {
    simulated: "Responds with the transaction.",
    simplified: "Payment services of the sandbox lose no responses, so there is nothing to synchronize.",
  },
  incrementTransactionAuthorization: {
    simulated: "Adds the amount to the authorization.",
    undocumented: "Whether the amount is an increment or the new total; the sandbox adds it.",
  },
  listTransactionActions: {
    simulated: "Responds with an empty list.",
    simplified: "Actions are decisions of flow rules, and no operation creates rules.",
  },
  updateTransactionSession: {
    simulated: "Stores what the buyer's page or app submits in the transaction's session.",
    undocumented: "What a connector does with the payload; the session returns what it holds.",
  },
  listTransactionCaptures: { simulated: "Lists the captures of a transaction." },
  getTransactionCapture: { simulated: "Responds with one capture." },

  // Refunds
  listTransactionRefunds: { simulated: "Lists the refunds of a transaction." },
  createTransactionRefund: {
    simulated:
      "Refunds a payment method or a gift card in parts, up to what it has paid. Certain amounts fail.",
    simplified: "The result is final at once.",
    undocumented: "The amounts that fail are the sandbox's.",
  },
  createFullTransactionRefund: { simulated: "Refunds what is left of every instrument that has paid." },
  getTransactionRefund: { simulated: "Responds with one refund of the transaction." },
  getRefund: { simulated: "Responds with one refund." },

  // Settlements and disputes
  listTransactionSettlements: {
    simulated: "Settles each capture some days later, less a commission.",
    simplified: "Applied on the next read.",
    undocumented: "When payment services settle, and their fees; both follow the contract's examples.",
  },
  getTransactionSettlement: { simulated: "Responds with one settlement.", undocumented: "As for the list." },
  listTransactionRefundSettlements: {
    simulated: "Settles each refund some days later.",
    simplified: "Applied on the next read.",
    undocumented: "When payment services settle.",
  },
  getTransactionRefundSettlement: { simulated: "Responds with one settlement of a refund." },
  listTransactionChargebacks: {
    simulated: "Lists chargebacks. Certain captured amounts are disputed.",
    simplified: "Applied on the next read.",
    undocumented: "The amounts that are disputed, the days until then and the fee are the sandbox's.",
  },
  listTransactionChargebackReversals: {
    simulated: "Lists reversals of chargebacks, which one of the disputed amounts gets.",
    undocumented: "As for chargebacks.",
  },

  // Reports
  listReports: { simulated: "Lists reports with the documented filters and pages." },
  addReport: {
    simulated: "Stores a report and runs it by its schedule.",
    simplified: "Executions are made up for on the next read, up to a limit.",
  },
  getReport: { simulated: "Responds with the report and its latest execution." },
  updateReport: { simulated: "Replaces name, description and whether the schedule is enabled." },
  listReportExecutions: { simulated: "Lists the executions of a report." },
  createReportExecutionUrl: { simulated: "Responds with a URL that serves the CSV file for a while." },
  listAllReportExecutions: {
    simulated: "Lists the executions of all reports with the documented filters and pages.",
  },
  getReportExecution: { simulated: "Responds with one execution." },

  // Administration
  listAuditLogs: {
    simulated: "Lists what API keys have changed, with the documented filters and pages.",
    simplified: "Reads are not recorded.",
  },
  listRoles: {
    simulated: "Lists the roles of the dashboard.",
    simplified: "They are the same in every sandbox.",
    undocumented: "The scopes of each role.",
  },
  listApiKeyPairs: {
    simulated: "Lists the API keys of the instance. The first one belongs to the sandbox's credentials.",
  },
  createApiKeyPair: {
    simulated:
      "Creates a key, or accepts a public key. Tokens that it signs are accepted, within its roles and accounts.",
  },
  getApiKeyPair: { simulated: "Responds with the key, without its private part." },
  updateApiKeyPair: {
    simulated: "Renames, limits, enables or disables a key. Tokens of a disabled key are refused.",
  },
  deleteApiKeyPair: { simulated: "Deletes the key. Its tokens are refused from then on." },
  createWebhookSubscription: {
    simulated: "Stores a subscription. It receives the account's webhooks, signed with its secret.",
    simplified: "Addresses may be HTTP as well as HTTPS, for receivers under test.",
  },
  listWebhookSubscription: { simulated: "Lists the subscriptions in pages." },
  updateWebhookSubscription: { simulated: "Replaces the members that the request names." },
  deleteWebhookSubscription: { simulated: "Deletes the subscription; it receives nothing more." },
  readWebhookSubscription: { simulated: "Responds with the subscription." },
  rotateWebhookSubscriptionSecret: {
    simulated: "Creates a new secret. Webhooks carry both signatures until the old one ends.",
  },

  // Monitoring
  createMonitoringMetric: { simulated: "Stores a metric that is computed from the sandbox's transactions." },
  listMonitoringMetrics: { simulated: "Lists the metrics in pages." },
  updateMonitoringMetric: { simulated: "Replaces the members that the request names." },
  getMonitoringMetric: { simulated: "Responds with the metric." },
  deleteMonitoringMetric: { simulated: "Deletes the metric." },
  listMonitoringMetricIncidents: {
    simulated: "Lists the incidents of a metric.",
    undocumented: "When an incident opens and ends is the sandbox's reading of the thresholds.",
  },
  listMonitoringIncidents: {
    simulated: "Lists the incidents of all metrics.",
    undocumented: "As for the incidents of a metric.",
  },
  getMonitoringIncident: { simulated: "Responds with one incident." },
  updateMonitoringIncident: { simulated: "Replaces the members that the request names." },

  // Insights
  getMetricsExplorerModule: {
    simulated: "Computes the module from the sandbox's records.",
    undocumented: "How the provider rounds and fills empty periods.",
  },
  getMetricsExplorerTotals: { simulated: "Computes the totals from the sandbox's records." },
  listMetricsExplorerPresets: { simulated: "Lists the stored presets." },
  createMetricsExplorerPreset: { simulated: "Stores a preset." },
  updateMetricsExplorerPreset: { simulated: "Replaces the members that the request names." },
  deleteMetricsExplorerPreset: { simulated: "Deletes the preset." },

  // Payment service definitions
  listPaymentServiceDefinitions: {
    simulated: "Lists the kinds of payment service in pages.",
    simplified:
      "A small catalogue: `mock-card`, a simulator for each other payment method, and two from Gr4vy's examples.",
  },
  getPaymentServiceDefinition: { simulated: "Responds with one kind, with its fields." },
  createPaymentServiceDefinitionSession: {
    simulated: "Starts a session for a kind of payment service.",
    simplified: "The session echoes the request.",
    undocumented: "What services respond.",
  },

  // Merchant accounts
  listMerchantAccounts: { simulated: "Lists the accounts in pages. `default` exists from the beginning." },
  createMerchantAccount: { simulated: "Stores an account. Its records are invisible to other accounts." },
  getMerchantAccount: { simulated: "Responds with the account. Secrets are masked." },
  updateMerchantAccount: {
    simulated: "Replaces the members that the request names.",
    undocumented:
      "How requests for unknown accounts are refused: as invalid in the header, with 403 if the token names one.",
  },

  // 3-D Secure
  createThreeDsConfiguration: {
    simulated: "Stores a configuration of a merchant account.",
    simplified: "Authentication itself does not read it.",
  },
  listThreeDsConfigurations: { simulated: "Lists the configurations, or those of a currency." },
  editThreeDsConfiguration: {
    simulated: "Replaces the members that the request names.",
    undocumented: "Null removes the currency and leaves other members as they are.",
  },
  deleteThreeDsConfiguration: { simulated: "Deletes the configuration." },
  createThreeDsScenario: {
    simulated: "Stores a scenario. It decides how the buyers of matching card payments are authenticated.",
    simplified: "A challenge is a plain page.",
    undocumented: "Which of several matching scenarios applies: the newest.",
  },
  getThreeDsScenario: { simulated: "Lists the scenarios in pages." },
  updateThreeDsScenario: { simulated: "Replaces conditions or outcome." },
  deleteThreeDsScenario: { simulated: "Deletes the scenario; it decides nothing more." },

  // Digital wallets
  configureDigitalWallet: {
    simulated: "Stores a wallet. An account has at most one of each provider.",
    simplified: "Domains are not verified.",
  },
  listDigitalWallets: { simulated: "Lists the account's wallets." },
  getDigitalWallet: { simulated: "Responds with the wallet and its domains." },
  updateDigitalWallet: { simulated: "Replaces the members that the request names." },
  deleteDigitalWallet: { simulated: "Deletes the wallet; its sessions are refused." },
  registerDigitalWalletDomain: {
    simulated: "Adds a domain on which the wallet is shown.",
    simplified: "The domain is not verified.",
  },
  unregisterDigitalWalletDomain: {
    simulated: "Removes a domain; one that was never registered is accepted too.",
  },
  createGooglePaySession: {
    simulated: "Creates a session for a domain.",
    simplified: "Google is not asked.",
  },
  createApplePaySession: {
    simulated: "Creates a merchant session for a registered domain.",
    simplified: "Apple is not asked; the signature is not genuine.",
  },
  createPazeSession: { simulated: "Creates a session with Paze.", simplified: "Paze is not asked." },
  createPazeMobileSession: {
    simulated: "Starts the session of an app, which is then reviewed and completed.",
    simplified: "No page of Paze: the buyer always chooses a test card.",
  },
  reviewPazeMobileSession: {
    simulated: "Reads what the buyer chose.",
    simplified: "Every code of the app is accepted.",
  },
  completePazeMobileSession: {
    simulated: "Completes a session that was reviewed.",
    simplified: "The payload is not encrypted for real.",
  },
  createClickToPaySession: {
    simulated: "Creates a session for a checkout session.",
    simplified: "The schemes are not asked.",
  },
};
