import { UsageError } from "../errors.js";
import type { Database } from "./database.js";
import { identityOf, isOutcome, type StoredOutcome, type UnknownOutcome } from "./outcome.js";
import { checkLimit, outcomeColumns, readOutcome } from "./outcome-row.js";
import type { Queryable } from "./queryable.js";
import { settleOutcomes, type SettleOutcomesOptions, type SettleReport } from "./settle-outcomes.js";

/** The unknown outcomes of writes, until it is proven what became of them. An outcome is never given up. */
export interface Outcomes {
  /**
   * Stores an unknown outcome. Storing the same one again, by provider, operation and idempotency key, changes nothing,
   * unless the request has been attempted again since: then the later attempt counts, and a settled outcome is open again.
   *
   * The request's body is not stored, because it may contain card data. Pass a `reference` from which it can be built.
   *
   * @param outcome `outcome` of an OutcomeUnknownError.
   * @returns Whether it is new.
   * @throws UsageError if it is no outcome. DatabaseError if the database fails.
   *
   * @example
   * try {
   *   await komoju.createPayment(payment, { idempotencyKey: `order-${order.id}` });
   * } catch (error) {
   *   if (error instanceof OutcomeUnknownError) await inbox.outcomes.add(error.outcome, { reference: order.id });
   *   throw error;
   * }
   */
  add(outcome: UnknownOutcome, options?: AddOutcomeOptions): Promise<boolean>;
  /** Lists the outcomes that `settle` would claim now, the one that has been due longest first. */
  due(options?: DueOptions): Promise<StoredOutcome[]>;
  /**
   * Settles what is due. Run it on a schedule, in as many processes as you like: each outcome is claimed by one of them.
   *
   * @returns What became of the outcomes.
   * @throws UsageError if an option is missing or malformed. DatabaseError if the database fails.
   *
   * @example
   * await inbox.outcomes.settle({
   *   provider: "komoju",
   *   settle: async ({ outcome, reference }, options) =>
   *     settle(komoju, outcome, { ...options, body: await buildPayment(reference) }),
   *   onSettled: async (settlement, { reference }, { complete }) => {
   *     await db.transaction(async (transaction) => {
   *       if (settlement.state === "did_not_happen") await release(transaction, reference);
   *       else await book(transaction, reference, settlement.data);
   *       await complete(transaction);
   *     });
   *   },
   * });
   */
  settle(options: SettleOutcomesOptions): Promise<SettleReport>;
  /**
   * Deletes outcomes that were settled long ago. One that is not settled is never deleted.
   *
   * @param options `olderThan`: how long ago they were settled at least, in milliseconds.
   * @returns How many were deleted.
   */
  purge(options: { readonly olderThan: number }): Promise<number>;
}

export interface AddOutcomeOptions {
  /** What the request was for, such as the ID of an order. It must not contain secrets. */
  readonly reference?: string | undefined;
  /** Stores the outcome as part of this transaction. */
  readonly transaction?: Queryable | undefined;
}

export interface DueOptions {
  /** The provider's short name, such as `komoju`. By default, all of them. */
  readonly provider?: string | undefined;
  /** @default 100 */
  readonly limit?: number | undefined;
}

/** Creates the store of unknown outcomes. */
export function createOutcomes(database: Database): Outcomes {
  return {
    async add(outcome, { reference, transaction } = {}) {
      if (!isOutcome(outcome)) throw new UsageError("outcomes.add: pass `outcome` of an OutcomeUnknownError");
      if (reference !== undefined && typeof reference !== "string")
        throw new UsageError("outcomes.add: reference must be a string");
      const values = [identityOf(outcome), outcome.provider, JSON.stringify(outcome), reference ?? null];
      const [row] = await database.query(insert, values, transaction);
      return row?.["added"] === true;
    },

    async due({ provider, limit = 100 } = {}) {
      checkLimit("outcomes.due", limit);
      const rows = await database.query(selectDue, [provider ?? null, limit]);
      return rows.map(readOutcome);
    },

    settle: (options) => settleOutcomes(database, options),

    async purge({ olderThan }) {
      if (!(Number.isFinite(olderThan) && olderThan >= 0))
        throw new UsageError("outcomes.purge: olderThan must be a number of milliseconds");
      return (await database.query(deleteSettled, [olderThan])).length;
    },
  };
}

/**
 * A later attempt of the same request may arrive later, too, so it restarts the search, and whoever is settling the earlier
 * one loses the claim.
 */
const insert = `
INSERT INTO paysession_outcomes AS stored (identity, provider, outcome, reference)
VALUES (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, $3::jsonb, $4)
ON CONFLICT (identity) DO UPDATE SET
  outcome = CASE
    WHEN (stored.outcome->>'firstAttemptAt')::timestamptz < (excluded.outcome->>'firstAttemptAt')::timestamptz
    THEN excluded.outcome || jsonb_build_object('firstAttemptAt', stored.outcome->'firstAttemptAt')
    ELSE excluded.outcome
  END,
  reference = coalesce(excluded.reference, stored.reference),
  due_at = clock_timestamp(), token = NULL, owner = NULL, attempts = 0, settlement = NULL, settled_at = NULL
WHERE (excluded.outcome->>'lastAttemptAt')::timestamptz > (stored.outcome->>'lastAttemptAt')::timestamptz
RETURNING xmax = 0 AS added`;

const selectDue = `
SELECT ${outcomeColumns} FROM paysession_outcomes
WHERE settled_at IS NULL AND due_at <= clock_timestamp() AND ($1::text IS NULL OR provider = $1)
ORDER BY due_at LIMIT $2`;

const deleteSettled = `
DELETE FROM paysession_outcomes
WHERE settled_at <= clock_timestamp() - $1::double precision * interval '1 millisecond'
RETURNING id`;
