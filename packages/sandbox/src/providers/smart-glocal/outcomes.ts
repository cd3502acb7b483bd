/**
 * Cards that fail, each with the code it fails with. Smart Glocal documents no test cards, so these are the sandbox's
 * own; the codes are those of the provider. Every other card succeeds.
 */
const failingCards: Readonly<Record<string, Failure>> = {
  "4000000000000002": { code: "declined_by_issuer_bank", description: "The issuer declined the payment" },
  "4000000000009995": { code: "insufficient_funds", description: "The card has too little" },
  "4000000000000069": { code: "bank_card_expired", description: "The card is out of date" },
};

/** Why a payment or payout failed. */
export interface Failure {
  readonly code: string;
  readonly description: string;
}

/** What becomes of a payment or payout with these details; undefined for a success. */
export function outcomeOf(details: unknown): Failure | undefined {
  const number = (details as { card?: { bank_card?: { number?: string } } } | undefined)?.card?.bank_card
    ?.number;
  return number === undefined ? undefined : failingCards[number];
}
