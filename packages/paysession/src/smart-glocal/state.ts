import type { Session } from "@paysession/smart-glocal";
import { formatState } from "../webhooks/state.js";

/**
 * The state that a notification reports: `smart-glocal:session:<id>:<status>`, followed by the call that Smart Glocal waits
 * for and by each operation and refund with its status, such as `pm_1=succeeded`.
 *
 * @param event A notification as Smart Glocal sent it. It may be of an unknown type.
 * @returns undefined if it carries no session with a status.
 */
export function stateOf(event: object): string | undefined {
  // Bodies of notifications are not validated, so nothing is certain to be there.
  const { session } = event as { readonly session?: Partial<SessionState> | null };
  if (typeof session !== "object" || session === null) return undefined;
  const { id, status, next_action, acquiring_payments, payment_list, payments, payout_list } = session;
  const operations = [acquiring_payments, payment_list, payments, payout_list].flatMap(statusesOf);
  return formatState("smart-glocal", { kind: "session", id, status }, [next_action, ...operations]);
}

/** The state of a session as `getSessionStatus` returns it. It equals the state of the notification that reported it. */
export function stateOfSession(session: SessionState): string | undefined {
  return stateOf({ session });
}

type SessionState = Pick<
  Session,
  "id" | "status" | "next_action" | "acquiring_payments" | "payment_list" | "payments" | "payout_list"
>;

interface Operation {
  readonly id: string;
  readonly status: string;
  readonly refunds?: readonly Operation[];
}

/** Each operation of a list and its refunds, sorted, because the order of a list is not documented. */
function statusesOf(operations: readonly Operation[] | undefined): string[] {
  if (!Array.isArray(operations)) return [];
  return (operations as readonly (Operation | null)[])
    .flatMap((operation) =>
      operation === null ? [] : [`${operation.id}=${operation.status}`, ...statusesOf(operation.refunds)],
    )
    .sort();
}
