import type { operations } from "@paysession/komoju/operation-types";
import type { FidelityTable } from "../fidelity.js";

const files =
  "The columns of the provider's files are not documented; the sandbox writes one row per movement and a total.";
const fees =
  "KOMOJU's fees depend on the merchant's contract. The sandbox charges a fixed rate and the tax on it.";
const approval =
  "Which fields an application needs depends on the merchant; the sandbox requires a fixed set.";

/** What the sandbox simulates of each operation of KOMOJU. */
export const fidelity: FidelityTable<operations> = {
  createSession: {
    simulated: "Stores the session. Its hosted page pays it, stores a customer, or both.",
    simplified: "The page is a plain form without the provider's design and languages.",
  },
  showSession: {
    simulated: "Responds with the session. An unpaid session expires at its time.",
    simplified: "Expiry is applied on the next read.",
  },
  cancelSession: { simulated: "Cancels a session that is not completed; others are refused." },
  paySession: {
    simulated: "Pays a session with payment details or a token. Only types that the session offers pay.",
    undocumented: "How the provider words the refusal of another type.",
  },
  listChargebackRequests: { simulated: "Lists chargebacks, those that wait for a response first." },
  showChargebackRequest: {
    simulated:
      "Responds with the chargeback of a payment that was made in the scenario `chargeback` or `chargeback_lost`.",
    undocumented:
      "No way to raise a chargeback is documented; both scenarios are the sandbox's. Its time limits are fixed numbers of days.",
  },
  acceptChargebackRequest: {
    simulated: "Accepts a chargeback; the rest of the payment is refunded.",
    undocumented: "That the payment is refunded is inferred from the statuses.",
  },
  defendChargebackRequest: {
    simulated: "Stores evidence and decides some days later, as the scenario says.",
    simplified: "Documents are checked for size and type; their content is not kept.",
    undocumented: "The time until the decision.",
  },
  createDisbursement: {
    simulated: "Debits the balance and pays out a day later.",
    undocumented: "The account number `0000000`, to which payouts fail, is the sandbox's.",
  },
  listDisbursements: { simulated: "Lists disbursements with the documented filters and pages." },
  disbursementReport: {
    simulated: "Reports the disbursements of a period as a file.",
    undocumented: "The columns of the report.",
  },
  showDisbursement: {
    simulated: "Responds with the disbursement, paid or failed once it is due.",
    simplified: "Applied on the next read.",
  },
  cancelDisbursement: { simulated: "Cancels a disbursement that is still pending; others are refused." },
  listSettlements: {
    simulated: "Lists the settlements that follow from captured payments and refunds.",
    undocumented: fees,
  },
  showSettlement: {
    simulated: "Responds with a settlement and the movements that it pays out.",
    undocumented: `${fees} The days from the end of a cycle to the payout are fixed.`,
  },
  showSettlementCSV: { simulated: "Writes the settlement's movements as CSV.", undocumented: files },
  showSettlementXLS: {
    simulated: "Writes the settlement's movements as a workbook.",
    simplified: "The workbook is in Excel's XML format.",
    undocumented: files,
  },
  showSettlementPDF: {
    simulated: "Writes the settlement's movements as a PDF.",
    simplified: "One page; rows beyond it are left out.",
    undocumented: files,
  },
  showTransaction: {
    simulated: "Responds with the movements that one cause has had on a balance.",
    undocumented: "The names of the causes of movements.",
  },
  balanceTransfer: {
    simulated: "Moves money between balances of merchants.",
    undocumented: "Whether the balance has to suffice; in the sandbox it has to.",
  },
  listMerchants: { simulated: "Lists the merchants of the platform in pages." },
  createMerchant: { simulated: "Stores a merchant of the platform with an empty balance." },
  showMerchant: { simulated: "Responds with the merchant and the state of its application." },
  updateMerchant: { simulated: "Changes the members that the request names." },
  listSubmerchantPayments: { simulated: "Lists the payments that a merchant processes or has a share in." },
  listSubmerchantSettlements: { simulated: "Lists the settlements of one merchant.", undocumented: fees },
  showSubmerchantSettlement: { simulated: "Responds with a settlement of one merchant.", undocumented: fees },
  submerchantSettlementCSV: { simulated: "Writes the settlement's movements as CSV.", undocumented: files },
  submerchantSettlementXLS: {
    simulated: "Writes the settlement's movements as a workbook.",
    simplified: "The workbook is in Excel's XML format.",
    undocumented: files,
  },
  submerchantSettlementPDF: {
    simulated: "Writes the settlement's movements as a PDF.",
    simplified: "One page; rows beyond it are left out.",
    undocumented: files,
  },
  showMerchantBalance: {
    simulated: "Adds up what is paid to a merchant and not yet settled.",
    undocumented: fees,
  },
  merchantBalanceTransactions: {
    simulated: "Lists the movements on a balance.",
    simplified: "Only a limited number of movements is kept; the oldest are deleted.",
  },
  showMerchantBalanceTransaction: { simulated: "Responds with the movements of one cause." },
  showMerchantBalanceSettings: {
    simulated: "Responds with the settings that decide when a balance is settled.",
    undocumented: "The settings of a new balance.",
  },
  editMerchantBalanceSettings: { simulated: "Changes cycle and minimum sum of later settlements." },
  createMerchantBalanceTransfer: {
    simulated: "Moves money from a merchant's balance.",
    undocumented: "Whether the balance has to suffice; in the sandbox it has to.",
  },
  createFile: {
    simulated: "Registers a file for a merchant's application.",
    simplified: "The content is not kept.",
  },
  showFile: { simulated: "Responds with what is known of a file." },
  showLiveApplication: { simulated: "Responds with what a merchant has submitted and what was decided." },
  updateLiveApplication: {
    simulated: "Submits fields of the application. A complete one waits for a decision.",
    undocumented: approval,
  },
  listLiveApplicationPaymentMethods: {
    simulated: "Lists the applications of a merchant for payment methods.",
  },
  showLiveApplicationPaymentMethod: { simulated: "Responds with the application for one payment method." },
  updateLiveApplicationPaymentMethod: {
    simulated: "Submits fields for one payment method.",
    undocumented: approval,
  },
  simulateLiveApplicationStatus: {
    simulated: "Decides the merchant's application, as the provider's test mode does.",
  },
  simulateLiveApplicationPaymentMethodStatus: {
    simulated: "Decides the application for one payment method.",
  },
  createPayment: {
    simulated:
      "Authorizes or captures a payment. Test cards and the header `Komoju-Scenario` decide the outcome; a failed payment is stored too.",
    simplified: "Payments at a shop or bank are paid on the sandbox's page.",
    undocumented: "Consumption tax is 10 %, rounded down. Payments that nobody pays expire after three days.",
  },
  listPayments: { simulated: "Lists payments with the documented filters and pages." },
  showPayment: {
    simulated: "Responds with the payment, with its captures and refunds.",
    simplified: "Expiry is applied on the next read.",
  },
  updatePayment: { simulated: "Changes the members that may change." },
  capturePayment: {
    simulated: "Captures an authorized payment, in whole or in part.",
    undocumented: "A payment at a shop or bank cannot be captured by the merchant.",
  },
  refundPayment: {
    simulated: "Refunds in parts, up to what was captured.",
    undocumented:
      "Shares of merchants go back as the refund says, or with a refund of the whole payment. Fees are not refunded.",
  },
  cancelPayment: { simulated: "Cancels a payment that is authorized or waits for the shopper." },
  createRefundRequest: {
    simulated: "Requests a refund by bank transfer of a payment at a shop or bank, and completes it.",
  },
  finalizePayment: {
    simulated: "Applies the decision of a card's chip to a payment in person.",
    undocumented: "What becomes of a payment that the chip declines; in the sandbox it fails.",
  },
  listPaymentMethods: {
    simulated: "Lists the merchant's payment methods.",
    simplified: "They are the same in every sandbox.",
  },
  createToken: {
    simulated: "Stores payment details under a token.",
    undocumented: "A token can be used once.",
  },
  createSecureToken: {
    simulated: "Stores card details whose holder authenticates on a page. Test cards decide the result.",
  },
  showSecureToken: { simulated: "Responds with the token and the state of the authentication." },
  createCustomer: { simulated: "Stores a customer with payment details, which later payments use." },
  listCustomers: { simulated: "Lists customers with the documented filters and pages." },
  showCustomer: { simulated: "Responds with the customer; a deleted one is not found." },
  updateCustomer: { simulated: "Replaces payment details or other members." },
  deleteCustomer: { simulated: "Deletes the customer; payments with it are refused." },
  showBarcode: {
    simulated: "Responds with the barcode that a konbini scans, a new one every ten minutes.",
    undocumented: "How soon a new payment has a barcode.",
  },
  createSubscription: {
    simulated: "Charges the customer at once and then in each period.",
    undocumented: "A failed charge is repeated three times, a day apart; then the subscription is suspended.",
  },
  listSubscriptions: { simulated: "Lists subscriptions in pages." },
  showSubscription: {
    simulated: "Responds with the subscription and the payments that it has made.",
    simplified: "Charges are made on the next read, with the time at which they were due.",
  },
  deleteSubscription: { simulated: "Ends the subscription; no further charges are made." },
  deleteExternalCustomer: {
    simulated: "Forgets the card of a shopper who pays with one click.",
    undocumented: "Whether the provider's own ID is accepted too; the sandbox accepts the merchant's.",
  },
  listEvents: { simulated: "Lists the events that were sent as webhooks." },
  showEvent: { simulated: "Responds with one event as it was sent." },
};
