/**
 * Cards that fail, each with the code it fails with. Smart Glocal documents no test cards, so these are the sandbox's
 * own; the codes are those of the provider. Every other card succeeds.
 */
const failingCards: Readonly<Record<string, Failure>> = {
  "4000000000000002": { code: "declined_by_issuer_bank", description: "The issuer declined the payment" },
  "4000000000009995": { code: "insufficient_funds", description: "The card has too little" },
  "4000000000000069": { code: "bank_card_expired", description: "The card is out of date" },
};

/** The card whose holder must authenticate first; the sandbox's own. */
const challengedCard = "4000000000003220";

/** Why a payment or payout failed. */
export interface Failure {
  readonly code: string;
  readonly description: string;
}

/** What becomes of a payment or payout with the card of this number; undefined for a success. */
export function outcomeOf(number: string | undefined): Failure | undefined {
  return number === undefined ? undefined : failingCards[number];
}

/** Whether the customer must authenticate before a payment with this card goes on. */
export function challenged(number: string | undefined): boolean {
  return number === challengedCard;
}
