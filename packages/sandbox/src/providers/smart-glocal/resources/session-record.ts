import type {
  Amount,
  ErrorDetails,
  Payment,
  Payout,
  Session,
  SessionCreateRequest,
  webhooks,
} from "@paysession/smart-glocal";
import { sessionInVersion2, version2 } from "../version-2.js";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";

/** A session whose payment or payout has been started. */
export type RunningSession = SessionRecord & { operation: StartedOperation };

/** A session with everything that its course depends on. */
export interface SessionRecord {
  readonly session: Session;
  /** The parameters of the session. Those of a start request take precedence. */
  readonly parameters: SessionCreateRequest;
  /** The version of the API in which the operation was started last; its webhooks have the same version. */
  version: string | undefined;
  /** Whether payments are held after confirmation, until they are captured. */
  readonly hold: boolean;
  /** The payment or payout that was started last. */
  operation?: StartedOperation;
}

/** When the provider stops waiting for the partner or the customer, and how the operation ends then. */
export interface Deadline {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly error: ErrorDetails;
}

/** A payment or payout, and how it will end. */
export type StartedOperation = {
  /** Undefined if it will succeed. */
  readonly failure: ErrorDetails | undefined;
  /** Present while the operation waits. */
  deadline?: Deadline;
} & (
  | {
      readonly kind: "payment";
      readonly record: Payment;
      /** Whether to issue a recurring token if it succeeds. */
      readonly issuesToken: boolean;
      /** Whether the customer must authenticate after the confirmation. */
      readonly authenticates: boolean;
      /** Where the customer is redirected after authentication. */
      readonly returnUrl: string | undefined;
    }
  | { readonly kind: "payout"; readonly record: Payout & { amount_details: Amount } }
);

/** Updates a session and its `updated_at`. */
export function updateSession(session: Session, changes: Partial<Session>, now: Date): void {
  Object.assign(session, changes, { updated_at: timestamp(now) });
}

/** Sends a webhook about a session. */
export function notify(
  { emit }: Pick<HandlerContext, "emit">,
  kind: keyof webhooks,
  { session, version }: SessionRecord,
): void {
  const isVersion2 = version === version2.name;
  emit({ kind, payload: { type: kind, session: isVersion2 ? sessionInVersion2(session) : session } });
}

/** The refusal of a call that the session's state does not permit. */
export function wrongState({ id, status, next_action }: Session): Refusal {
  const waiting = next_action === undefined ? "" : ` and waits for ${next_action}`;
  return { refused: "state", code: "session_wrong_state", reason: `Session ${id} is ${status}${waiting}` };
}

/** Formats a time as the provider does: UTC with microseconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}
