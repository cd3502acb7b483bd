import { checkClaim, checkKey, checkLease } from "../check-claim.js";
import { StaleClaimError } from "../errors.js";
import type { Claim, ClaimOptions, Inbox } from "../inbox.js";
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
      const parameters = await claimParameters(key, options);
      const { claim } = await claimUntilCertain(async () => {
        const [added] = await database.query(claimNewSql, parameters);
        return added ?? claimExisting(database, parameters);
      });
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

export type ClaimParameters = [key: string, owner: string, lease: number, state: string | null];

/** @throws UsageError if the key is empty or an option is malformed. */
export async function claimParameters(key: string, options: ClaimOptions): Promise<ClaimParameters> {
  checkClaim(key, options);
  const { owner, lease, state } = options;
  return [
    await storedIdentifier(key),
    await storedIdentifier(owner),
    lease,
    state === undefined ? null : await storedIdentifier(state),
  ];
}

/**
 * Tries to claim an event that is in the table.
 *
 * @param stored Claims it only if it is stored, and returns what is.
 * @returns Undefined if it is not in the table.
 */
export async function claimExisting(
  database: Database,
  parameters: ClaimParameters,
  stored = false,
): Promise<Row | undefined> {
  const [row] = await database.query(claimExistingSql, [...parameters, stored ? 1 : 0]);
  return row;
}

/**
 * Repeats an attempt to claim an event until it has one of the three results. A statement that has neither claimed the event
 * nor found out who has it met a concurrent change, which the next one sees.
 *
 * @returns The claim, and the row that the last statement returned.
 */
export async function claimUntilCertain(
  attempt: () => Promise<Row | undefined>,
): Promise<{ readonly claim: Claim; readonly row: Row }> {
  let row: Row = {};
  for (let attempts = 0; attempts < 20; attempts++) {
    row = (await attempt()) ?? {};
    const claim = readClaim(row);
    if (claim !== undefined) return { claim, row };
  }
  // The event changes hands all the time.
  return { claim: { status: "busy", remaining: 1 }, row };
}

function readClaim({ token, status, remaining }: Row): Claim | undefined {
  if (token !== undefined && token !== null) return { status: "acquired", token: Number(token) };
  if (status === "done") return { status: "done" };
  if (status === "claimed" && Number(remaining) > 0) return { status: "busy", remaining: Number(remaining) };
  return undefined;
}

const leaseEnd = "clock_timestamp() + $3::float8 * interval '1 millisecond'";

/** Claims an event that is not in the table. Without the condition, it would wait for whoever is changing the event. */
const claimNewSql = `
  INSERT INTO paysession_inbox (key, status, token, attempts, owner, lease_until, state)
  SELECT $1, 'claimed', nextval('paysession_token'), 1, $2, ${leaseEnd}, $4
  WHERE NOT EXISTS (SELECT FROM paysession_inbox WHERE key = $1)
  ON CONFLICT (key) DO NOTHING
  RETURNING token`;

/**
 * Claims an event that is in the table, and returns its token or who has it. An event that is done or busy is neither
 * locked nor written, so this does not wait for the transaction of a handler. Otherwise the row decides once it is locked.
 */
const claimExistingSql = `
  WITH found AS (
    SELECT status, received IS NOT NULL AS stored,
      extract(epoch FROM lease_until - clock_timestamp())::float8 * 1000 AS remaining
    FROM paysession_inbox WHERE key = $1
  ),
  claimed AS (
    UPDATE paysession_inbox
    SET status = 'claimed', token = nextval('paysession_token'), attempts = attempts + 1, owner = $2,
      lease_until = ${leaseEnd}, state = coalesce($4, state)
    WHERE key = $1 AND status <> 'done' AND (status <> 'claimed' OR lease_until <= clock_timestamp())
      AND (received IS NOT NULL OR $5::integer = 0)
    RETURNING token, attempts, CASE WHEN $5::integer = 1 THEN received::text END AS received
  )
  SELECT claimed.token, claimed.attempts, claimed.received, found.status, found.remaining, found.stored
  FROM found LEFT JOIN claimed ON true`;

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
