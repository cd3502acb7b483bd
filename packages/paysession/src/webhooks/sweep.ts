import { claimOf, runClaim } from "@paysession/inbox";
import { callHook } from "./call-hook.js";
import { SweepError, type SweepReport } from "./sweep-error.js";
import type { SweepOptions } from "./sweep-options.js";

/** A record of the provider that is compared with the inbox. */
export type Candidate<Missed> =
  /** An event that the provider lists under the key of its webhook. */
  | {
      readonly key: string;
      readonly state: string | undefined;
      readonly missed: Missed;
      /** Handles the event in place of `onMissed`, under a claim of its own. */
      readonly process?: (() => Promise<"handled" | "already_handled" | "busy">) | undefined;
    }
  /** An object, which is compared by its state. */
  | { readonly key?: never; readonly state: string; readonly missed: Missed }
  /** An object that could not be read. */
  | { readonly key: string; readonly error: unknown };

/**
 * Compares records of a provider with the inbox, and hands over what is missing.
 *
 * @throws SweepError if a record or the inbox cannot be read.
 */
export async function sweep<Missed, Transaction>(
  candidates: AsyncIterable<Candidate<Missed>>,
  options: SweepOptions<Missed, Transaction>,
): Promise<SweepReport> {
  const owner = options.owner ?? `sweep-${crypto.randomUUID()}`;
  const report = { checked: 0, missed: 0, alreadyHandled: 0, busy: 0, failed: 0 };
  try {
    for await (const candidate of candidates) {
      options.signal?.throwIfAborted();
      const ending = await handle(candidate, { ...options, owner });
      report.checked++;
      report[ending]++;
    }
  } catch (error) {
    throw new SweepError(report, error);
  }
  return report;
}

type Ending = Exclude<keyof SweepReport, "checked">;

async function handle<Missed, Transaction>(
  candidate: Candidate<Missed>,
  options: SweepOptions<Missed, Transaction> & { readonly owner: string },
): Promise<Ending> {
  if ("error" in candidate) return fail(candidate.error, candidate.key, options);
  const { key, state, missed } = candidate;
  if (key === undefined) {
    if (await options.inbox.knows?.(state)) return "alreadyHandled";
    return handleClaimed(`sweep:${state}`, state, missed, options);
  }
  if (candidate.process === undefined) return handleClaimed(key, state, missed, options);
  try {
    return endings[await candidate.process()];
  } catch (error) {
    return fail(error, key, options);
  }
}

const endings = { handled: "missed", already_handled: "alreadyHandled", busy: "busy" } as const;

async function handleClaimed<Missed, Transaction>(
  key: string,
  state: string | undefined,
  missed: Missed,
  options: SweepOptions<Missed, Transaction> & { readonly owner: string },
): Promise<Ending> {
  const { inbox, onMissed, signal, owner, lease = 30_000 } = options;
  const claim = await inbox.claim(key, { owner, lease, state });
  if (claim.status === "done") return "alreadyHandled";
  if (claim.status === "busy") return "busy";
  const acquired = claimOf(inbox, key, claim.token);
  const result = await runClaim(acquired, { lease, signal }, (context) => onMissed(missed, context));
  if (result.status === "completed") return "missed";
  fail(result.error, key, options);
  if (result.failError !== undefined) fail(result.failError, key, options);
  return "failed";
}

function fail(
  error: unknown,
  key: string,
  { onError = console.error }: Pick<SweepOptions<never>, "onError">,
): Ending {
  callHook(onError, error, key);
  return "failed";
}
