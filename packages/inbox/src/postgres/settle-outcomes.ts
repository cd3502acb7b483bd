import { checkLease } from "../check-claim.js";
import { StaleClaimError, UsageError } from "../errors.js";
import { runClaim, type ClaimContext } from "../run-claim.js";
import type { Database } from "./database.js";
import type { OutcomeSettlement, ProvenSettlement, StoredOutcome } from "./outcome.js";
import { checkLimit, outcomeColumns, readOutcome } from "./outcome-row.js";
import type { Queryable } from "./queryable.js";
import { checkSettleDelay, settleDelay, type SettleDelay } from "./settle-delay.js";

export interface SettleOutcomesOptions {
  /** The provider's short name, such as `komoju`. Only its outcomes are settled. */
  readonly provider: string;
  /**
   * Finds out what became of the request: call `settle` of `paysession/<provider>`, and pass `options` on. The body of the
   * request has to be built again, from `reference`.
   */
  readonly settle: (stored: StoredOutcome, options: SettleOptions) => Promise<OutcomeSettlement>;
  /**
   * Books a proven result. The outcome counts as settled once this has succeeded; if it throws, the outcome falls due again.
   * A process can end in between, so unless `context.complete(transaction)` is used, it can be called twice with the same.
   */
  readonly onSettled: (
    settlement: ProvenSettlement,
    stored: StoredOutcome,
    context: ClaimContext<Queryable>,
  ) => unknown;
  /**
   * Receives what `settle` or `onSettled` threw.
   *
   * @default writes the error and the outcome's ID to the console
   */
  readonly onError?: ((error: unknown, stored: StoredOutcome) => void) | undefined;
  /**
   * How many outcomes are claimed at most, one after the other.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Milliseconds after which an unfinished claim can be claimed by others. It is renewed while an outcome is settled.
   *
   * @default 60000
   */
  readonly lease?: number | undefined;
  /**
   * Milliseconds that settling one outcome may take, passed to `settle`.
   *
   * @default 60000
   */
  readonly deadline?: number | undefined;
  /** How long an outcome that is still unknown is left alone. A longer `retryAfter` of the settlement is respected. */
  readonly delay?: SettleDelay | undefined;
  /** No further outcome is claimed after it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** Names the process in the table. By default, a random name. */
  readonly owner?: string | undefined;
}

/** What to pass on to `settle` of `paysession/<provider>`. */
export interface SettleOptions {
  /** Aborts when the claim is lost. */
  readonly signal: AbortSignal;
  /** Milliseconds that settling may take. */
  readonly deadline: number;
}

export interface SettleReport {
  /** Outcomes whose result is proven and was accepted by `onSettled`. */
  readonly settled: number;
  /** Outcomes that stay unknown. They fall due again later. */
  readonly unknown: number;
  /** Outcomes for which `settle` or `onSettled` threw, or whose claim was lost. They fall due again later. */
  readonly failed: number;
}

/** Claims the due outcomes of a provider one by one, and settles them. */
export async function settleOutcomes(
  database: Database,
  options: SettleOutcomesOptions,
): Promise<SettleReport> {
  checkOptions(options);
  const { provider, limit = 100, lease = 60_000, owner = `settle-${crypto.randomUUID()}`, signal } = options;
  const report = { settled: 0, unknown: 0, failed: 0 };
  for (let claimed = 0; claimed < limit && signal?.aborted !== true; claimed++) {
    const [row] = await database.query(claimNext, [provider, owner, lease]);
    if (row === undefined) break;
    report[await settleOne(database, readOutcome(row), Number(row["token"]), options)]++;
  }
  return report;
}

async function settleOne(
  database: Database,
  stored: StoredOutcome,
  token: number,
  options: SettleOutcomesOptions,
): Promise<keyof SettleReport> {
  const { settle, onSettled, lease = 60_000, deadline = 60_000, delay = {}, signal } = options;
  let settlement: OutcomeSettlement | undefined;

  /** Runs a statement that ends or extends the claim. */
  const update = async (sql: string, values: (string | number)[], transaction?: Queryable): Promise<void> => {
    const rows = await database.query(sql, [stored.id, token, ...values], transaction);
    if (rows.length === 0) throw new StaleClaimError(`outcome ${stored.id}`);
  };
  const postpone = (reason: string, retryAfter?: number): Promise<void> =>
    // PostgreSQL's text cannot contain NUL.
    update(postponeClaim, [settleDelay(delay, stored.attempts, retryAfter), reason.replaceAll("\0", "")]);

  const result = await runClaim<Queryable>(
    {
      token,
      renew: (milliseconds) => update(renewClaim, [milliseconds]),
      complete: async (transaction) => {
        if (settlement?.state === "unknown") await postpone(settlement.reason, settlement.retryAfter);
        else await update(completeClaim, [String(settlement?.state)], transaction);
      },
      isCompleted: async () => (await database.query(selectSettled, [stored.id])).length > 0,
      fail: (error) => postpone(error instanceof Error ? error.message : String(error)),
    },
    { lease, signal },
    async (context) => {
      settlement = checkSettlement(await settle(stored, { signal: context.signal, deadline }));
      if (settlement.state !== "unknown") await onSettled(settlement, stored, context);
    },
  );

  if (result.status === "completed") return settlement?.state === "unknown" ? "unknown" : "settled";
  reportError(options, result.error, stored);
  if (result.failError !== undefined) reportError(options, result.failError, stored);
  return "failed";
}

/** Nothing but a proof may settle an outcome, whatever a caller's function returns. */
function checkSettlement(settlement: OutcomeSettlement): OutcomeSettlement {
  const state = (settlement as OutcomeSettlement | undefined)?.state;
  if (state === "happened" || state === "did_not_happen" || state === "unknown") return settlement;
  throw new UsageError(
    "outcomes.settle: settle must return a settlement: the result of settle(client, outcome, options)",
  );
}

/** Without the parameters and the reference, which may identify a person. */
function logError(error: unknown, { id }: StoredOutcome): void {
  console.error(error, `outcome ${id}`);
}

function reportError(
  { onError = logError }: SettleOutcomesOptions,
  error: unknown,
  stored: StoredOutcome,
): void {
  try {
    const pending: unknown = onError(error, stored);
    Promise.resolve(pending).catch(() => undefined);
  } catch {
    // Settling does not depend on what is done with its errors.
  }
}

function checkOptions(options: SettleOutcomesOptions): void {
  const { provider, settle, onSettled, limit = 100, lease = 60_000, deadline = 60_000, delay = {} } = options;
  if (typeof provider !== "string" || provider === "")
    throw new UsageError('outcomes.settle: provider is missing. Pass its short name, such as "komoju"');
  if (typeof settle !== "function" || typeof onSettled !== "function")
    throw new UsageError("outcomes.settle: settle and onSettled must be functions");
  if (!(deadline > 0)) throw new UsageError("outcomes.settle: deadline must be milliseconds above 0");
  checkLimit("outcomes.settle", limit);
  checkLease(lease);
  checkSettleDelay(delay);
}

/** While an outcome is claimed, it is due at the end of the lease. */
const claimNext = `
UPDATE paysession_outcomes SET
  token = nextval('paysession_token'), owner = $2, attempts = attempts + 1,
  due_at = clock_timestamp() + $3::double precision * interval '1 millisecond'
WHERE id = (
  SELECT id FROM paysession_outcomes
  WHERE settled_at IS NULL AND provider = $1 AND due_at <= clock_timestamp()
  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING token, ${outcomeColumns}`;

const renewClaim = `
UPDATE paysession_outcomes SET due_at = clock_timestamp() + $3::double precision * interval '1 millisecond'
WHERE id = $1 AND token = $2 RETURNING id`;

const postponeClaim = `
UPDATE paysession_outcomes SET
  due_at = clock_timestamp() + $3::double precision * interval '1 millisecond', reason = $4, token = NULL, owner = NULL
WHERE id = $1 AND token = $2 RETURNING id`;

const selectSettled = "SELECT id FROM paysession_outcomes WHERE id = $1 AND settled_at IS NOT NULL";

const completeClaim = `
UPDATE paysession_outcomes SET
  settlement = $3, settled_at = clock_timestamp(), reason = NULL, token = NULL, owner = NULL
WHERE id = $1 AND token = $2 RETURNING id`;
