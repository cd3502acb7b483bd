import type { Payment } from "@paysession/komoju";
import { formatState } from "../webhooks/state.js";

/**
 * The state that an event reports: `komoju:payment:<id>:<status>`, followed by the refunded amount once there is one; for
 * other kinds of objects the same with their `resource`.
 *
 * @param event An event as KOMOJU sent it. It may be of an unknown type.
 * @returns undefined if the event carries no object with a status.
 */
export function stateOf(event: object): string | undefined {
  // Bodies of events are not validated, so nothing is certain to be there.
  const { data } = event as { readonly data?: Partial<PaymentState> | null };
  if (typeof data !== "object" || data === null) return undefined;
  const { resource, id, status, amount_refunded } = data;
  return formatState("komoju", { kind: resource, id, status }, [amount_refunded]);
}

/** The state of a payment from a list. It equals the state of the event that reported it. */
export function stateOfPayment(payment: PaymentState): string | undefined {
  return stateOf({ data: payment });
}

type PaymentState = Pick<Payment, "resource" | "id" | "status" | "amount_refunded">;
