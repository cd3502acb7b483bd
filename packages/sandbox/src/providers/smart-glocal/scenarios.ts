import type { ErrorDetails } from "@paysession/smart-glocal";

/**
 * Cards that fail, with the error. Smart Glocal documents no test cards, so the numbers are the sandbox's choice; the
 * codes are the provider's. All other cards succeed.
 */
const failingCards: Readonly<Record<string, ErrorDetails>> = {
  "4000000000000002": { code: "declined_by_issuer_bank", description: "The issuer declined the payment" },
  "4000000000009995": { code: "insufficient_funds", description: "The card has insufficient funds" },
  "4000000000000069": { code: "bank_card_expired", description: "The card has expired" },
};

/** A card whose holder must authenticate; the sandbox's choice. */
const authenticatedCard = "4000000000003220";

/** Numbers of all cards above. */
export const testCards: ReadonlySet<string> = new Set([...Object.keys(failingCards), authenticatedCard]);

/** Returns the error of a payment or payout with this card number, or undefined if it succeeds. */
export function cardFailure(number: string | undefined): ErrorDetails | undefined {
  return number === undefined ? undefined : failingCards[number];
}

/** Whether the customer must authenticate a payment with this card number. */
export function requiresAuthentication(number: string | undefined): boolean {
  return number === authenticatedCard;
}
