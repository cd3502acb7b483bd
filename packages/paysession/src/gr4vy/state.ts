import type { Refund, TransactionEventTarget, TransactionSummary } from "@paysession/gr4vy";
import { formatState } from "../webhooks/state.js";

/**
 * The state that an event reports: `gr4vy:transaction:<id>:<status>`, followed by the captured amount once there is one, or
 * `gr4vy:<type>:<id>:<status>` for other targets. Refunds have events and states of their own.
 *
 * @param event An event as Gr4vy sent it. It may be of an unknown type.
 * @returns undefined if the event's target has no status.
 */
export function stateOf(event: object): string | undefined {
  // Bodies of events are not validated, so nothing is certain to be there.
  const { target } = event as { readonly target?: EventTarget | null };
  if (typeof target !== "object" || target === null) return undefined;
  const { type, id, status, captured_amount } = target;
  return formatState("gr4vy", { kind: type, id, status }, [captured_amount]);
}

/** The state of a transaction from a list. It equals the state of the event that reported it. */
export function stateOfTransaction({
  id,
  status,
  captured_amount,
}: Pick<TransactionSummary, "id" | "status" | "captured_amount">): string | undefined {
  return stateOf({ target: { type: "transaction", id, status, captured_amount } });
}

/** The state of a refund from a list. It equals the state of the event that reported it. */
export function stateOfRefund({ id, status }: Pick<Refund, "id" | "status">): string | undefined {
  return stateOf({ target: { type: "refund", id, status } });
}

type EventTarget = Partial<Pick<TransactionEventTarget, "id" | "status" | "captured_amount">> & {
  readonly type?: string;
};
