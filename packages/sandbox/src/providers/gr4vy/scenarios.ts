import type { GiftCardErrorCode } from "@paysession/gr4vy";

/** How a step of a payment service fails. */
export interface Outcome {
  readonly status: "declined" | "failed";
  readonly code: string;
}

/**
 * Amounts that decline an authorization, as Gr4vy documents them for its sandbox (docs.gr4vy.com/guides/statuses, error
 * codes). All other amounts succeed.
 */
const declined: Readonly<Record<number, string>> = {
  200001: "canceled_payment_method",
  200004: "expired_authorization",
  200005: "expired_payment_method",
  200006: "incorrect_billing_address",
  200007: "incorrect_country",
  200008: "incorrect_currency",
  200009: "incorrect_cvv",
  200010: "incorrect_expiry_date",
  200011: "insufficient_funds",
  200012: "issuer_decline",
  200013: "other_decline",
  200015: "refused_transaction",
  200016: "service_decline",
  200017: "suspected_fraud",
};

const failed: Readonly<Record<number, string>> = {
  200002: "disputed_transaction",
  200003: "duplicate_transaction",
  200014: "requires_buyer_authentication",
  200018: "unavailable_payment_method",
  200019: "unknown_payment_method",
  200020: "unsupported_transaction",
  200021: "unsupported_payment_method",
  200022: "cancelled_buyer_approval",
  300001: "insufficient_service_permissions",
  300002: "invalid_amount",
  300003: "invalid_payment_method",
  300004: "invalid_service_configuration",
  300005: "invalid_service_credentials",
  300006: "invalid_service_response",
  300007: "invalid_tax_identifier",
  300008: "missing_billing_address",
  300009: "missing_cvv",
  300010: "missing_shipping_address",
  300011: "missing_tax_identifier",
  300012: "refund_period_expired",
  300013: "service_error",
  300014: "service_network_error",
  300015: "service_rate_limit",
  400001: "internal_error",
  400002: "invalid_billing_address",
  400003: "invalid_operation",
  400004: "invalid_request_parameters",
  400005: "invalid_service_request",
  400006: "invalid_shipping_address",
  400007: "service_resource_conflict",
  400008: "unexpected_state",
  400009: "unknown_error",
  400010: "unknown_service_resource",
};

/** Amounts that fail later steps: the amount of the capture, refund or payout, or of the voided transaction. */
const later: Readonly<Record<string, Readonly<Record<number, Outcome>>>> = {
  capture: {
    500001: { status: "failed", code: "service_network_error" },
    500002: { status: "declined", code: "refused_transaction" },
  },
  void: {
    510001: { status: "failed", code: "service_network_error" },
    510002: { status: "declined", code: "issuer_decline" },
  },
  refund: {
    520001: { status: "failed", code: "disputed_transaction" },
    520002: { status: "declined", code: "issuer_decline" },
    520003: { status: "failed", code: "service_error" },
    520004: { status: "failed", code: "refund_already_satisfied" },
  },
  payout: {
    530001: { status: "declined", code: "service_decline" },
    530002: { status: "failed", code: "service_error" },
  },
};

/** Returns how an authorization of this amount (minor units) fails; undefined if it succeeds. */
export function authorizationOf(amount: number): Outcome | undefined {
  const [decline, failure] = [declined[amount], failed[amount]];
  if (decline !== undefined) return { status: "declined", code: decline };
  return failure === undefined ? undefined : { status: "failed", code: failure };
}

/** Returns how a later step of this amount (minor units) fails; undefined if it succeeds. */
export function outcomeOf(
  step: "capture" | "void" | "refund" | "payout",
  amount: number,
): Outcome | undefined {
  return later[step]?.[amount];
}

/**
 * How a payment ends that no payment service of the merchant account can take: "no outcome in the matched Flow rule can be
 * used" (docs.gr4vy.com/guides/api/resources/transactions/error-codes, read 2026-11).
 */
export const unroutable: Outcome = { status: "failed", code: "all_attempts_skipped" };

/** A value of a verifiable field that payment services do not accept; the sandbox's choice. */
export const invalidCredential = "invalid";

/**
 * Returns how a payment with an expired card ends; undefined if the card has not expired. The fixtures of the official SDKs
 * have expired cards such as 01/20 declined (gr4vy-typescript, read 2026-11); the code is the documented one for such cards.
 *
 * @param expirationDate `MM/YY`. A card is valid until the end of that month, UTC.
 */
export function expiryOf(expirationDate: string | null | undefined, now: Date): Outcome | undefined {
  if (!expirationDate) return undefined;
  return isExpired(expirationDate, now) ? { status: "declined", code: "expired_payment_method" } : undefined;
}

/** Whether a card has expired. */
export function isExpired(expirationDate: string, now: Date): boolean {
  const [month, year] = expirationDate.split("/").map(Number);
  return Date.UTC(2000 + Number(year), Number(month)) <= now.getTime();
}

/** What is on a gift card that was never activated, in minor units of the currency of its first payment. The sandbox's choice. */
export const giftCardOpeningBalance = 10_000;

/** Gift cards that fail, by the last four digits of their numbers. Gr4vy documents the codes but no numbers. */
const giftCardErrors: Readonly<Record<string, GiftCardErrorCode>> = {
  "0001": "invalid_gift_card",
  "0002": "expired_card",
  "0003": "inactive_card",
  "0004": "suspected_fraud",
  "0005": "service_error",
};

/** Returns how every use of a gift card fails; undefined if it does not. */
export function giftCardErrorOf(number: string): GiftCardErrorCode | undefined {
  return giftCardErrors[number.slice(-4)];
}

/**
 * Days from a capture or a refund to the day on which the payment service books it. Gr4vy documents that settlements come
 * from reports of payment services, but not when; the contract's example has two days.
 */
export const settlementDays = 2;

/** The commission of the sandbox's payment service on a capture, in minor units: 2.3 %, as in the contract's example. */
export function commissionOf(amount: number): number {
  return Math.round(amount * 0.023);
}

/** The fee of the sandbox's payment service for a chargeback, in minor units, as in the contract's example. */
export const chargebackFee = 1500;

/** When a chargeback and its reversal are booked, in days after the capture. */
export interface Dispute {
  readonly chargebackDays: number;
  readonly reversalDays?: number;
}

/** Captured amounts that are disputed. Gr4vy documents no amounts for it; these are the sandbox's own. */
const disputes: Readonly<Record<number, Dispute>> = {
  540001: { chargebackDays: 6 },
  540002: { chargebackDays: 6, reversalDays: 9 },
};

/** Returns how a payment is disputed by its captured amount (minor units); undefined if it is not. */
export function disputeOf(capturedAmount: number): Dispute | undefined {
  return disputes[capturedAmount];
}

/** Years from the look-up to the expiry of a card whose expiry the account updater replaces. The sandbox's choice. */
export const yearsOfNewCard = 4;
