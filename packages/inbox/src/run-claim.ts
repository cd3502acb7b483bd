import { StaleClaimError, UsageError } from "./errors.js";
import type { Inbox } from "./inbox.js";

/** A claim that was acquired, as `runClaim` needs it. */
export interface AcquiredClaim<Transaction = never> {
  readonly token: number;
  /** Extends the lease by so many milliseconds from now on. */
  renew(lease: number): Promise<void>;
  complete(transaction?: Transaction): Promise<void>;
  fail(error: unknown): Promise<void>;
  /** Whether the completion has taken effect. */
  isCompleted(): Promise<boolean>;
}

/** The claim of an event, for `runClaim`. */
export function claimOf<Transaction>(
  inbox: Inbox<Transaction>,
  key: string,
  token: number,
): AcquiredClaim<Transaction> {
  return {
    token,
    renew: (lease) => inbox.renew(key, token, lease),
    complete: (transaction) => inbox.complete(key, token, transaction),
    fail: (error) => inbox.fail(key, token, error),
    // If the lease has expired, this claims the event, so it must not hold it for long.
    isCompleted: async () => (await inbox.claim(key, { owner: "check", lease: 1 })).status === "done",
  };
}

/** What the handler of a claimed event is given. */
export interface ClaimContext<Transaction = never> {
  /** The fencing token of the claim. A store of yours can reject writes with a lower token than the last one. */
  readonly token: number;
  /** Aborts when the claim is lost, or when the signal of the caller does. */
  readonly signal: AbortSignal;
  /**
   * Completes the claim as part of a transaction, so that it takes effect together with what the handler wrote. Commit
   * before the handler returns: if the completion has not taken effect by then, the event counts as failed.
   *
   * @throws StaleClaimError if the claim is lost. Roll the transaction back. UsageError without a transaction.
   */
  complete(transaction: Transaction): Promise<void>;
}

export interface RunClaimOptions {
  /** Milliseconds. The lease is renewed each time that a third of it has passed. */
  readonly lease: number;
  readonly signal?: AbortSignal | undefined;
}

export type ClaimResult =
  | { readonly status: "completed" }
  /** What the handler or the completion threw. `failError` is what ending the claim threw then, if it did. */
  | { readonly status: "failed"; readonly error: unknown; readonly failError?: unknown };

/**
 * Runs a handler under a claim: renews the lease meanwhile, completes the claim when the handler returns and ends it when
 * the handler throws, so that the event can be claimed again at once.
 *
 * @returns How it ended. It never rejects.
 *
 * @example
 * const claim = await inbox.claim(key, { owner, lease });
 * if (claim.status !== "acquired") return;
 * const acquired = claimOf(inbox, key, claim.token);
 * const result = await runClaim(acquired, { lease }, async ({ signal }) => book(event, { signal }));
 */
export async function runClaim<Transaction = never>(
  claim: AcquiredClaim<Transaction>,
  { lease, signal }: RunClaimOptions,
  handler: (context: ClaimContext<Transaction>) => unknown,
): Promise<ClaimResult> {
  const holding = holdClaim(claim, lease, signal);
  let joined: Promise<void> | undefined;
  const join = async (transaction: Transaction): Promise<void> => {
    checkTransaction(transaction);
    await claim.complete(transaction);
  };
  const complete = (transaction: Transaction): Promise<void> => {
    joined = join(transaction);
    // A handler that does not wait for it must not cause an unhandled rejection. It is awaited below.
    // From now on, a renewal would wait for the transaction, and then find that the claim has ended.
    joined.then(holding.stopRenewing, () => undefined);
    return joined;
  };
  try {
    await handler({ token: claim.token, signal: holding.signal, complete });
    await (joined ?? claim.complete());
    if (joined !== undefined && !(await claim.isCompleted())) throw new UsageError(notCommitted);
    return { status: "completed" };
  } catch (error) {
    return { status: "failed", error, ...(await endClaim(claim, error)) };
  } finally {
    holding.end();
  }
}

/** A handler may have caught the error of its transaction, or not waited for it. */
const notCommitted =
  "inbox: the handler returned, but the transaction that it passed to context.complete was not committed. Wait for the " +
  "commit in the handler, and let it throw if the transaction fails";

/** Without a transaction, the event would be completed before its handler has succeeded. */
function checkTransaction(transaction: unknown): void {
  if (transaction !== undefined && transaction !== null) return;
  throw new UsageError(
    "inbox: context.complete(transaction) needs your database transaction. " +
      "To complete the event without one, return from the handler",
  );
}

/** Renews the lease until it is told to stop. The signal aborts when the claim is lost meanwhile. */
function holdClaim(
  claim: AcquiredClaim<never>,
  lease: number,
  outer: AbortSignal | undefined,
): { readonly signal: AbortSignal; stopRenewing(): void; end(): void } {
  const controller = new AbortController();
  const forward = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) forward();
  outer?.addEventListener("abort", forward, { once: true });

  let stopped = false;
  const renew = async (): Promise<void> => {
    try {
      await claim.renew(lease);
    } catch (error) {
      // Any other error may be over by the next renewal. Until somebody else claims the event, it can be completed.
      if (error instanceof StaleClaimError && !stopped) controller.abort(error);
    }
  };
  const timer = setInterval(() => void renew(), lease / 3);
  // In Node, a timer keeps the process alive; elsewhere it is a number.
  (timer as { unref?: () => void }).unref?.();

  const stopRenewing = (): void => {
    stopped = true;
    clearInterval(timer);
  };
  const end = (): void => {
    stopRenewing();
    outer?.removeEventListener("abort", forward);
  };
  return { signal: controller.signal, stopRenewing, end };
}

/** Ends the claim of a handler that failed. A claim that is lost has ended already. */
async function endClaim(claim: AcquiredClaim<never>, error: unknown): Promise<{ failError?: unknown }> {
  try {
    await claim.fail(error);
    return {};
  } catch (failError) {
    return failError instanceof StaleClaimError ? {} : { failError };
  }
}
