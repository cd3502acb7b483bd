import { makeAttempt, type AttemptEnd, type AttemptPosition } from "./attempt.js";
import { isSafe } from "./contract.js";
import { sleep } from "./deadline.js";
import { AbortedError, OutcomeUnknownError, TimeoutError, type CallFailure } from "./errors.js";
import { mayRetry, outcomeTable, provesNoEffect } from "./outcome.js";
import { describeCall, describeOutcome, type PreparedCall } from "./prepare-call.js";
import { resendWindow } from "./resend-window.js";
import { nextDelay } from "./retry-policy.js";
import type { Result } from "./types.js";

export type AnyResult = Result<unknown>;

/**
 * Makes attempts until one succeeds, none is left, or none may follow. Once a write's response is lost, its outcome stays
 * unknown until a later attempt proves it.
 *
 * @param unknownSince When the first attempt of the call was made that this one repeats because its outcome is unknown, in
 *   milliseconds since 1970.
 */
export async function runCall(call: PreparedCall, unknownSince?: number): Promise<AnyResult> {
  const { client, operation, policy, hooks, idempotencyKey } = call;
  const startedAt = unknownSince ?? Date.now();
  const end = performance.now() + call.deadline;
  let unknown = unknownSince !== undefined;
  let received = false;
  let reauthenticated = 0;

  for (let attempt = 1; ; attempt++) {
    const timeout = Math.min(call.timeout, end - performance.now());
    const position: AttemptPosition = {
      number: attempt,
      startedAt,
      earlierUnknown: unknown,
      earlierReceived: received,
      timeout,
    };
    const ended = timeout > 0 ? await makeAttempt(call, position) : outOfTime(call, attempt);
    const { error, response } = ended;
    if (error === undefined) {
      return { data: ended.data, response: response as Response, attempts: attempt, idempotencyKey };
    }
    const fail = (last: CallFailure): AnyResult =>
      failed(call, unknown ? stillUnknown(call, ended, last, position) : last, response);

    if (
      error.status === 401 &&
      ended.ending === "rejected" &&
      reauthenticated === 0 &&
      ended.dropCredentials()
    ) {
      // A 401 proves that nothing was done. One more attempt with new credentials does not count.
      reauthenticated = 1;
      continue;
    }
    if (attempt >= policy.attempts + reauthenticated || !mayRetry(ended.ending, operation))
      return fail(error);
    const delay = nextDelay(attempt, error.retryAfter, policy);
    if (delay === undefined || performance.now() + delay >= end) return fail(error);
    unknown ||= mayHaveHadEffect(call, ended);
    received ||= error instanceof OutcomeUnknownError && error.received;
    hooks?.onRetry({ provider: client.contract.title, operation: call.id, attempt, error, delay });
    if (await sleep(delay, call.signal)) {
      if (unknown && Date.now() - startedAt >= resendWindow(client.contract)) return fail(error);
      continue;
    }
    const aborted = new AbortedError(describeCall(call, attempt), call.signal?.reason);
    const reached = { ...position, earlierReceived: received };
    return failed(call, unknown ? unknownBecause(call, aborted, reached) : aborted, response);
  }
}

function failed(
  { idempotencyKey }: PreparedCall,
  error: CallFailure,
  response: Response | undefined,
): AnyResult {
  return { error, response, attempts: error.attempts, idempotencyKey };
}

function outOfTime(call: PreparedCall, attempt: number): AttemptEnd {
  const error = new TimeoutError(describeCall(call, attempt), call.deadline);
  return { ending: "not_prepared", error, dropCredentials: () => false };
}

function mayHaveHadEffect({ operation }: PreparedCall, { ending }: AttemptEnd): boolean {
  const { outcome } = outcomeTable[ending];
  return !isSafe(operation) && outcome !== "not_sent" && outcome !== "rejected";
}

/** What the last error means when an earlier attempt may have been carried out. */
function stillUnknown(
  call: PreparedCall,
  ended: AttemptEnd,
  last: CallFailure,
  position: AttemptPosition,
): CallFailure {
  if (last instanceof OutcomeUnknownError) return last;
  if (provesNoEffect(ended.ending, last.status, call.client.contract)) return last;
  return unknownBecause(call, last, position);
}

function unknownBecause(
  call: PreparedCall,
  last: CallFailure,
  { number, startedAt, earlierReceived }: AttemptPosition,
): OutcomeUnknownError {
  const facts = describeOutcome(call, startedAt);
  return new OutcomeUnknownError(describeCall(call, number), facts, earlierReceived, last);
}
