import type { operations } from "@paysession/smart-glocal/operation-types";
import type { FidelityTable } from "../fidelity.js";

/** What the sandbox simulates of each operation of Smart Glocal. */
export const fidelity: FidelityTable<operations> = {
  createSession: {
    simulated:
      "Stores the session's parameters. Later start requests are merged with them and take precedence.",
  },
  startPayment: {
    simulated:
      "Starts the session's payment and sends the webhooks of its steps. Test cards decide the outcome.",
    simplified: "The provider's own steps follow as soon as the response is sent.",
    undocumented:
      "The numbers of test cards are the sandbox's own. Encrypted cards count as a card that succeeds.",
  },
  startPayout: {
    simulated: "Starts a payout, debits the wallet of its currency, and sends `payment_finished`.",
    undocumented: "A payout of more than the wallet holds fails.",
  },
  confirmSession: {
    simulated:
      "Confirms a payment or payout that waits for it. Without confirmation, it ends after 240 minutes.",
  },
  cancelSession: {
    simulated: "Cancels an operation that waits for confirmation, for the customer or for a capture.",
  },
  captureSession: {
    simulated: "Captures a held payment, in whole or in part.",
    simplified: "Payments are held for the project `sandbox-hold` only.",
    undocumented:
      "The provider's pages state two deadlines; the sandbox ends a held payment after the longer, 5 days.",
  },
  refundSession: {
    simulated: "Refunds a payment in parts, up to what was captured, and sends the webhooks of the refund.",
    simplified: "Refunds always succeed.",
  },
  getSessionStatus: {
    simulated:
      "Responds with the session as the calls so far have left it. Deadlines apply with the time at which they were due.",
  },
  initPayment: {
    simulated: "Creates a session and starts its payment in one call.",
    simplified: "The provider's own steps follow as soon as the response is sent.",
    undocumented: "The numbers of test cards are the sandbox's own.",
  },
  initPayout: {
    simulated: "Creates a session and starts its payout in one call.",
    undocumented: "A payout of more than the wallet holds fails.",
  },
  disableRecurrent: {
    simulated: "Disables a recurring token. Payments with it are refused from then on.",
  },
  getWalletBalance: {
    simulated: "Responds with the wallets, from which payouts are debited.",
    undocumented: "Wallets exist in EUR and USD, and each holds 100,000.00 at first.",
  },
  issueToken: { simulated: "Issues a public token that is valid for a day and for one card." },
  getTokenInfo: {
    simulated: "Describes public tokens, recurring tokens and cards.",
    undocumented: "An unknown token is refused as missing.",
  },
  tokenizeCard: {
    simulated: "Accepts a public token once, and stores the card under a new token.",
    simplified: "Every card is shown as a credit card.",
  },
};
