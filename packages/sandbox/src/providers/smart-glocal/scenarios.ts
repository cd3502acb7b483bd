import type { ErrorDetails } from "@paysession/smart-glocal";
import type { Deadline } from "./resources/session-record.js";

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

const minute = 60_000;

/** What an operation may wait for. */
type WaitingStep = "confirmation" | "authentication" | "capture";

/**
 * How long the provider waits for the partner's confirmation and for the customer's authentication
 * (https://developer.smart-glocal.com/docs/reference/webhooks/ready-to-confirm and …/action-required, read 2026-11). Its
 * pages state different times for a capture, 5 days and 3 days 23 hours; the sandbox waits for the longer one. That the
 * operation ends as cancelled is documented; the code after a missed authentication is the sandbox's choice.
 */
const waits: Readonly<Record<WaitingStep, { readonly time: number; readonly error: ErrorDetails }>> = {
  confirmation: {
    time: 240 * minute,
    error: { code: "confirm_timeout", description: "The operation was not confirmed in time" },
  },
  authentication: {
    time: 60 * minute,
    error: { code: "session_cancelled", description: "The customer did not act in time" },
  },
  capture: {
    time: 5 * 24 * 60 * minute,
    error: { code: "capture_timeout", description: "The held amount was not captured in time" },
  },
};

/** Returns when the provider stops waiting. */
export function deadlineFor(step: WaitingStep, now: Date): Deadline {
  const { time, error } = waits[step];
  return { at: now.getTime() + time, error };
}
