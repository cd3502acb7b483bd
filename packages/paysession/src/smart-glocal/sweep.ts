import type { Session, SmartGlocalClient } from "@paysession/smart-glocal";
import { ApiError, UsageError } from "@paysession/core";
import { requireOptions } from "../require-options.js";
import type { SweepReport } from "../webhooks/sweep-error.js";
import { checkSweepOptions, type SweepOptions } from "../webhooks/sweep-options.js";
import { sweep, type Candidate } from "../webhooks/sweep.js";
import { stateOfSession } from "./state.js";

/** A session whose current state no webhook has reported. */
export interface SmartGlocalMissed {
  readonly kind: "session";
  readonly state: string;
  readonly session: Session;
}

export interface SmartGlocalSweepOptions<Transaction = never> extends SweepOptions<
  SmartGlocalMissed,
  Transaction
> {
  /**
   * The IDs of the sessions to read, such as those of your orders that are not paid yet. Smart Glocal has no list of
   * sessions. They are read one after the other, as they come.
   */
  readonly sessions: Iterable<string> | AsyncIterable<string>;
}

/**
 * Finds the webhooks that never arrived: reads the sessions, compares their states with the inbox, and hands over what is
 * missing, each under a claim. It can be repeated and run in several processes at once.
 *
 * Smart Glocal does not list its notifications, so only the latest state of a session is compared, not each notification.
 *
 * @param client Reads the sessions.
 * @returns How much was missing. A session that Smart Glocal refuses to show counts as failed.
 * @throws UsageError if an option is missing or malformed. SweepError if the sessions or the inbox cannot be read, or if
 * `signal` aborts.
 *
 * @example
 * const sessions = await db.unpaidSessions();
 * const report = await sweepWebhooks(smartGlocal, { sessions, inbox, onMissed: async ({ session }) => book(session) });
 */
export async function sweepWebhooks<Transaction = never>(
  client: Pick<SmartGlocalClient, "getSessionStatus">,
  options: SmartGlocalSweepOptions<Transaction>,
): Promise<SweepReport> {
  requireOptions(options, "sweepWebhooks(smartGlocal, { sessions, inbox, onMissed })");
  checkSweepOptions(options);
  const { sessions, signal } = options;
  if (!isIterable(sessions)) throw new UsageError("sweepWebhooks: sessions must be a list of session IDs");
  return sweep(candidatesOf(client, sessions, signal), options);
}

async function* candidatesOf(
  client: Pick<SmartGlocalClient, "getSessionStatus">,
  sessions: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Candidate<SmartGlocalMissed>> {
  for await (const id of sessions) {
    const { data, error } = await client.getSessionStatus({ session_id: id }, { signal }).result();
    // A refusal is about this session. Any other error would meet the next one as well.
    if (error instanceof ApiError) yield { key: `smart-glocal:session:${id}`, error };
    else if (error !== undefined) throw error;
    else yield* candidateOf(data.session);
  }
}

function* candidateOf(session: Session): Generator<Candidate<SmartGlocalMissed>> {
  const state = stateOfSession(session);
  // A session in its first status has not changed, so there is nothing that a webhook could have reported.
  if (state !== undefined && session.status !== "created") {
    yield { state, missed: { kind: "session", state, session } };
  }
}

/** Text is iterable too, letter by letter. */
function isIterable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}
