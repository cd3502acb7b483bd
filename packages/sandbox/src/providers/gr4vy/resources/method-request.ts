/** The members of a requested payment method that affect the result, for all kinds of payment methods. */
export interface MethodRequest {
  readonly method: string;
  readonly id?: string;
  readonly number?: string;
  readonly expiration_date?: string;
  readonly country?: string | null;
  readonly currency?: string | null;
  readonly redirect_url?: string | null;
  readonly external_identifier?: string | null;
}

/** A requested payment method as it is received: the contract makes `method` optional where it has a default. */
export type ReceivedMethod = Omit<MethodRequest, "method"> & { readonly method?: string };

/**
 * Completes a requested payment method. Without `method`, a number is that of a card, and an ID that of another record.
 *
 * @param byId The method that an ID stands for.
 */
export function withMethod(given: ReceivedMethod, byId: "id" | "checkout-session"): MethodRequest {
  return { ...given, method: given.method ?? (given.number === undefined ? byId : "card") };
}
