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

/** A value of a verifiable field that payment services do not accept; the sandbox's choice. */
export const invalidCredential = "invalid";
