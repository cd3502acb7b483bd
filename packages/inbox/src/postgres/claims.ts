import { checkClaim, checkKey, checkLease } from "../check-claim.js";
import { StaleClaimError } from "../errors.js";
import type { Claim, Inbox } from "../inbox.js";
import type { Database, Row } from "./database.js";
import { errorMessage } from "./error-message.js";
import { storedIdentifier } from "./identifier.js";
import type { Queryable } from "./queryable.js";

/** The part of the inbox that deals with claims. Each method runs a single statement, but for rare repetitions. */
export function createClaims(database: Database): Required<Inbox<Queryable>> {
  /** Runs a statement that changes the claim with this token. It returns a row if there is such a claim. */
  async function change(
    sql: string,
    key: string,
    token: number,
    parameters: (string | number)[] = [],
    transaction?: Queryable,
  ): Promise<void> {
    checkKey(key);
    // A token that is no number belongs to no claim.
    const exact = Number.isSafeInteger(token) ? token : 0;
    const rows = await database.query(sql, [await storedIdentifier(key), exact, ...parameters], transaction);
    if (rows.length === 0) throw new StaleClaimError(key);
  }

  return {
    async claim(key, options) {
      checkClaim(key, options);
      const { owner, lease, state } = options;
      const parameters = [
        await storedIdentifier(key),
        await storedIdentifier(owner),
        lease,
        state === undefined ? null : await storedIdentifier(state),
      ];
      const { claim } = await claimUntilCertain(() => database.query(claimSql, parameters));
      return claim;
    },

    async renew(key, token, lease) {
      checkLease(lease);
      await change(renewSql, key, token, [lease]);
    },

    complete: (key, token, transaction) => change(completeSql, key, token, [], transaction),

    fail: (key, token, error) => change(failSql, key, token, [errorMessage(error)]),

    async knows(state) {
      const [row] = await database.query(knowsSql, [await storedIdentifier(state)]);
      return row?.["known"] === true;
    },
  };
}

/** The columns that `claimUntilCertain` reads. A claiming statement calls its own row `claimed` and what it found `found`. */
export const claimColumns = "claimed.token, found.status, found.remaining";

/** What a claiming statement finds of an event, as it was before the statement. */
export const foundSql = `
  SELECT status, received IS NOT NULL AS stored,
    extract(epoch FROM lease_until - clock_timestamp())::float8 * 1000 AS remaining
  FROM paysession_inbox WHERE key = $1`;

/** Whether an event that was found can be claimed. */
export const foundClaimable =
  "found.status <> 'done' AND (found.status <> 'claimed' OR found.remaining <= 0)";

/** Whether an event can be claimed, read from its row while it is locked. */
export const claimable =
  "event.status <> 'done' AND (event.status <> 'claimed' OR event.lease_until <= clock_timestamp())";

/** What a claim changes in the row of an event. */
export const claimChanges = `
  status = 'claimed', token = nextval('paysession_token'), attempts = event.attempts + 1, owner = $2,
  lease_until = clock_timestamp() + $3::float8 * interval '1 millisecond'`;

/**
 * Repeats a claiming statement until it has one of the three results. A statement that has neither claimed the event nor
 * found out who has it met a concurrent change, which the next one sees.
 *
 * @returns The claim, and the row of the last statement.
 */
export async function claimUntilCertain(
  attempt: () => Promise<Row[]>,
): Promise<{ readonly claim: Claim; readonly row: Row }> {
  let row: Row = {};
  for (let attempts = 0; attempts < 20; attempts++) {
    [row = {}] = await attempt();
    const claim = readClaim(row);
    if (claim !== undefined) return { claim, row };
  }
  // The event changes hands all the time.
  return { claim: { status: "busy", remaining: 1 }, row };
}

function readClaim({ token, status, remaining }: Row): Claim | undefined {
  if (typeof token !== "undefined" && token !== null) return { status: "acquired", token: Number(token) };
  if (status === "done") return { status: "done" };
  if (status === "claimed" && Number(remaining) > 0) return { status: "busy", remaining: Number(remaining) };
  return undefined;
}

// An event that is done or busy is neither locked nor written. Otherwise the row decides, which concurrent claims and
// completions lock one after the other.
const claimSql = `
  WITH found AS (${foundSql}),
  claimed AS (
    INSERT INTO paysession_inbox AS event (key, status, token, attempts, owner, lease_until, state)
    SELECT $1, 'claimed', nextval('paysession_token'), 1, $2,
      clock_timestamp() + $3::float8 * interval '1 millisecond', $4::text
    WHERE NOT EXISTS (SELECT FROM found WHERE NOT (${foundClaimable}))
    ON CONFLICT (key) DO UPDATE SET ${claimChanges}, state = coalesce(excluded.state, event.state)
    WHERE ${claimable}
    RETURNING token
  )
  SELECT ${claimColumns} FROM (SELECT) AS one LEFT JOIN found ON true LEFT JOIN claimed ON true`;

const current = "key = $1 AND token = $2::bigint AND status = 'claimed'";

const renewSql = `
  UPDATE paysession_inbox SET lease_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
  WHERE ${current} RETURNING key`;

const completeSql = `
  UPDATE paysession_inbox SET status = 'done', done_at = clock_timestamp(), lease_until = NULL, error = NULL
  WHERE ${current} RETURNING key`;

const failSql = `
  UPDATE paysession_inbox SET status = 'failed', failed_at = clock_timestamp(), lease_until = NULL, error = $3
  WHERE ${current} RETURNING key`;

const knowsSql = `
  SELECT EXISTS (
    SELECT FROM paysession_inbox WHERE state = $1 AND (status = 'done' OR received IS NOT NULL)
  ) AS known`;
