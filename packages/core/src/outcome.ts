import { retryClass, type Contract, type Operation, type RetryClass } from "./contract.js";

/** What is known of an attempt's effect at the provider. */
export type Outcome = "not_sent" | "succeeded" | "rejected" | "in_progress" | "received" | "unknown";

/** What one way for an attempt to end means, and the retry classes of operations that may be attempted again after it. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly retry: readonly RetryClass[];
}

/** A way in which an attempt can end: a row of the table. */
export type Ending =
  | "not_prepared"
  | "no_connection"
  | "success"
  | "in_progress"
  | "duplicate"
  | "final_code"
  | "throttled"
  | "rejected"
  | "server_error"
  | "unreadable"
  | "undescribed"
  | "response_lost"
  | "interrupted";

const repeatable: readonly RetryClass[] = ["safe", "with-key"];

/**
 * The ways in which an attempt can end. Everything that decides about retries and about the error of a call follows from
 * this table; `outcome.test.ts` tests it row by row, and docs/calls.md prints it.
 */
export const outcomeTable: Readonly<Record<Ending, OutcomeRow>> = {
  not_prepared: { outcome: "not_sent", retry: [] },
  no_connection: { outcome: "not_sent", retry: ["safe", "with-key", "never"] },
  success: { outcome: "succeeded", retry: [] },
  in_progress: { outcome: "in_progress", retry: ["with-key"] },
  duplicate: { outcome: "received", retry: [] },
  final_code: { outcome: "rejected", retry: [] },
  throttled: { outcome: "rejected", retry: repeatable },
  rejected: { outcome: "rejected", retry: [] },
  server_error: { outcome: "unknown", retry: repeatable },
  unreadable: { outcome: "unknown", retry: repeatable },
  undescribed: { outcome: "unknown", retry: [] },
  response_lost: { outcome: "unknown", retry: repeatable },
  interrupted: { outcome: "unknown", retry: [] },
};

/** A response, as far as its meaning depends on it. */
export interface ResponseObservation {
  readonly status: number;
  /**
   * What the body is: `success` as the contract describes it, `error` in the contract's error format, `unreadable` where a
   * success status came with a body that is cut off or something else, `undescribed` for redirects and bodies that can
   * never be used.
   */
  readonly body: "success" | "error" | "unreadable" | "undescribed";
  /** The provider's error code. */
  readonly code: string | undefined;
}

/** What is known of a request when its response arrives. */
export interface RequestFacts {
  /** Whether it carried an idempotency key. Without one, a conflict is not about its key. */
  readonly keyed: boolean;
  /** Whether the outcome of an earlier attempt of the same call is unknown. */
  readonly earlierUnknown: boolean;
}

/** Finds the row for a response. */
export function endingOf(
  { status, body, code }: ResponseObservation,
  { idempotency, finalCodes = [] }: Contract,
  { keyed, earlierUnknown }: RequestFacts,
): Ending {
  if (body === "success") return "success";
  if (body === "error") {
    const { running, duplicate } = (keyed ? idempotency : undefined) ?? {};
    if (running?.status === status && (running.code === undefined || running.code === code))
      return "in_progress";
    if (code !== undefined && code === duplicate && earlierUnknown) return "duplicate";
    if (code !== undefined && (code === duplicate || finalCodes.includes(code))) return "final_code";
  }
  if (status === 408 || status >= 500) return "server_error";
  if (status === 425 || status === 429) return body === "error" ? "throttled" : "server_error";
  if (body === "error") return "rejected";
  return body;
}

/** Whether another attempt may follow one that ended so. */
export function mayRetry(ending: Ending, operation: Operation): boolean {
  return outcomeTable[ending].retry.includes(retryClass(operation));
}

/**
 * Whether a rejection of a later attempt proves that an earlier one, whose outcome was unknown, had no effect. Where the
 * provider replays the response to a repeated key, it does. A rejection that comes before the key is looked up does not,
 * and a conflict may be the effect of the earlier attempt itself.
 */
export function provesNoEffect(
  ending: Ending,
  status: number | undefined,
  { idempotency }: Contract,
): boolean {
  if (idempotency?.repeated !== "replays") return false;
  return ending === "final_code" || (ending === "rejected" && !beforeTheKey.has(status ?? 0));
}

const beforeTheKey = new Set([401, 403, 404, 405, 407, 409, 413, 414, 415, 431]);
