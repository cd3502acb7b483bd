import type { Refusal } from "../../engine/handler.js";
import type { Details } from "./payment-details.js";

/**
 * KOMOJU's documented test cards (ja.doc.komoju.com/docs/test-cards) and their errors. Only the code of the first is
 * documented; the others have the general code of failed payments.
 */
const failingCards: Readonly<Record<string, Failure>> = {
  "4123111111111000": { code: "insufficient_funds", reason: "The card has insufficient funds" },
  "4123111111111018": { code: "request_failed", reason: "The limit of the card is exceeded" },
  "4123111111111034": { code: "request_failed", reason: "The security code is wrong" },
  "4123111111111042": { code: "request_failed", reason: "The card has expired" },
  "4123111111111059": { code: "request_failed", reason: "The card cannot be used" },
  "4123111111111075": { code: "request_failed", reason: "The card is invalid" },
  e111111111111112: { code: "request_failed", reason: "The prepaid card is invalid" },
  e111111111111113: { code: "request_failed", reason: "The prepaid card is used up" },
  e111111111111114: { code: "request_failed", reason: "An unknown error" },
};

/** Cards from the same page whose holder must authenticate, with the result. */
const challenges: Readonly<Record<string, "challenge" | "fails">> = {
  "4100000000005000": "challenge",
  "5100000000005007": "challenge",
  "3528000000005006": "challenge",
  "4100000000500000": "fails",
  "5100000000500007": "fails",
  "3528000000500006": "fails",
  "4100000000300005": "fails",
  "5100000000300002": "fails",
  "3528000000300001": "fails",
};

/** Numbers of all cards above. */
export const testCards: ReadonlySet<string> = new Set([
  ...Object.keys(failingCards),
  ...Object.keys(challenges),
]);

/**
 * Codes of declines that come with HTTP 502 in the fixtures of an integrator, whereas the reference documents 402. They can be
 * requested by `Komoju-Scenario`, so that a client is tested with both.
 */
const gatewayDeclines = ["card_declined", "exceeds_limit", "card_expired", "bad_verification_value"];

/** Why a payment fails. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
}

/** Why a payment fails whose card's chip did not approve it. */
export const declinedByChip: Failure = {
  code: "request_failed",
  reason: "The card's chip declined the payment",
};

/** How a dispute about a payment ends once the merchant has defended it. */
export type Dispute = "defended" | "lost";

/**
 * Values of `Komoju-Scenario` that the sandbox adds: the payment succeeds, and the shopper disputes it at once. The provider
 * documents no way to raise a chargeback.
 */
const disputes: Readonly<Record<string, Dispute>> = { chargeback: "defended", chargeback_lost: "lost" };

/** Returns how the dispute about a payment ends; undefined if the scenario has none. */
export function disputeOf(scenario: unknown): Dispute | undefined {
  return typeof scenario === "string" && Object.hasOwn(disputes, scenario) ? disputes[scenario] : undefined;
}

export const notAuthenticated: Failure = {
  code: "request_failed",
  reason: "The shopper was not authenticated",
};

/** Returns why a payment with these details fails; undefined if it succeeds. */
export function failureOf(details: Details | undefined, scenario: unknown): Failure | undefined {
  if (typeof scenario === "string" && scenario !== "" && disputeOf(scenario) === undefined) {
    return { code: scenario, reason: `Failure requested by Komoju-Scenario: ${scenario}` };
  }
  return failingCards[String(details?.["number"] ?? details?.["prepaid_number"])];
}

/** Returns the result of the shopper's authentication; undefined if none is required or it has taken place. */
export function authenticationOf(details: Details): "challenge" | "fails" | undefined {
  return authenticated in details ? undefined : challenges[String(details["number"])];
}

/** Marks details whose shopper has been authenticated. It is a symbol, so that no request can contain it. */
const authenticated = Symbol("authenticated");

/** Returns a copy of payment details that requires no further authentication. */
export function withAuthentication(details: Details): Details {
  return Object.assign({ ...details }, { [authenticated]: true });
}

/** The refusal of a failed payment. */
export function decline({ code, reason }: Failure): Refusal {
  return { refused: "declined", code, reason, status: gatewayDeclines.includes(code) ? 502 : 402 };
}
