import { checkKey } from "../check-claim.js";
import { UsageError } from "../errors.js";
import type { Inbox } from "../inbox.js";
import { claimOf, runClaim, type ClaimContext } from "../run-claim.js";
import { claimExisting, claimParameters, claimUntilCertain } from "./claims.js";
import type { Database } from "./database.js";
import { storedIdentifier } from "./identifier.js";
import type { Queryable } from "./queryable.js";

/** A received webhook, as the inbox stores it: JSON with a key, such as `receiveWebhook` returns. */
export interface StorableWebhook {
  readonly key: string;
  readonly state?: string | undefined;
}

/** A stored event, as its handler is given it. */
export interface StoredEvent<Received extends StorableWebhook = StorableWebhook> {
  readonly key: string;
  /** What was passed to `add`, after a round trip through JSON. */
  readonly received: Received;
  /** How often the event has been claimed, with this time. */
  readonly attempts: number;
}

/** An event that was not handled successfully, and is not being handled. */
export interface FailedEvent {
  readonly key: string;
  readonly state: string | undefined;
  /** Whether the event is stored, so that `handle` can be called with its key. */
  readonly stored: boolean;
  /** What the handler threw last. Undefined if its process ended without a trace. */
  readonly error: string | undefined;
  readonly attempts: number;
  readonly createdAt: Date;
}

export interface HandleOptions {
  /**
   * Names the process in the table.
   *
   * @default a random name for each inbox
   */
  readonly owner?: string | undefined;
  /**
   * Milliseconds after which another process can take the event over if this one crashes. The lease is renewed while the
   * handler runs.
   *
   * @default 30000
   */
  readonly lease?: number | undefined;
  /** Aborts the handler's signal, for example when the process shuts down. */
  readonly signal?: AbortSignal | undefined;
}

/** Events that are stored in PostgreSQL to be handled later. */
export interface StoredEvents {
  /**
   * Stores a webhook, to be handled later.
   *
   * @param transaction Stores it as part of this transaction, for example with the job that handles it.
   * @returns True if it is new: neither stored nor handled already.
   * @throws UsageError if the webhook has no key or cannot be converted to JSON.
   *
   * @example
   * const received = await receiveWebhook(request, { secret });
   * if (await inbox.add(received, transaction)) await enqueue(received.key, transaction);
   */
  add(received: StorableWebhook, transaction?: Queryable): Promise<boolean>;
  /**
   * Handles a stored event under a claim: runs the handler and completes the event, or ends the claim if the handler throws.
   *
   * @returns Whether it has been handled, now or earlier, or is being handled elsewhere. In the latter case, call it again
   * later: the other process may crash.
   * @throws What the handler throws, StaleClaimError if the claim was lost, UsageError if the event is not stored.
   *
   * @example
   * await inbox.handle<KomojuWebhook>(key, async ({ received }, { complete }) => {
   *   await transaction(async (client) => {
   *     await book(client, received);
   *     await complete(client);
   *   });
   * });
   */
  handle<Received extends StorableWebhook = StorableWebhook>(
    key: string,
    handler: (stored: StoredEvent<Received>, context: ClaimContext<Queryable>) => unknown,
    options?: HandleOptions,
  ): Promise<"handled" | "already_handled" | "busy">;
  /**
   * Makes an event that is done or has failed open to be handled again, by `handle` or when the provider sends it again.
   *
   * @returns False if the event is unknown or is being handled.
   */
  replay(key: string): Promise<boolean>;
  /**
   * Lists events whose handler failed, or whose process crashed so that their lease expired. The oldest are first.
   *
   * @param options.limit How many are listed at most. By default 100.
   */
  failed(options?: { readonly limit?: number | undefined }): Promise<FailedEvent[]>;
  /**
   * Deletes handled events. Keep them for longer than the provider repeats its deliveries, and than a sweeper looks back:
   * an event that was deleted is handled again if it is sent again. Events that are not handled are never deleted.
   *
   * @param options.olderThan Milliseconds since the event was handled.
   * @returns How many were deleted.
   */
  purge(options: { readonly olderThan: number }): Promise<number>;
}

export function createEvents(database: Database, claims: Inbox<Queryable>): StoredEvents {
  const inboxOwner = `inbox-${crypto.randomUUID()}`;

  return {
    async add(received, transaction) {
      const json = toJson(received);
      const { key, state } = received;
      const parameters = [
        await storedIdentifier(key),
        state === undefined ? null : await storedIdentifier(state),
        json,
      ];
      return (await database.query(addSql, parameters, transaction)).length > 0;
    },

    async handle<Received extends StorableWebhook>(
      key: string,
      handler: (stored: StoredEvent<Received>, context: ClaimContext<Queryable>) => unknown,
      { owner = inboxOwner, lease = 30_000, signal }: HandleOptions = {},
    ) {
      const parameters = await claimParameters(key, { owner, lease });
      const { claim, row } = await claimUntilCertain(async () => {
        const found = await claimExisting(database, parameters, true);
        if (found?.["stored"] !== true && found?.["status"] !== "done") throw new UsageError(notStored(key));
        return found;
      });
      if (claim.status === "busy") return "busy";
      if (claim.status === "done") return "already_handled";

      const { token } = claim;
      // Written by `add`, which is given the type that the caller of `handle` names.
      const received = JSON.parse(String(row["received"])) as Received;
      const stored = { key, received, attempts: Number(row["attempts"]) };
      const result = await runClaim(claimOf(claims, key, token), { lease, signal }, (context) =>
        handler(stored, context),
      );
      if (result.status === "failed") throw result.error;
      return "handled";
    },

    async replay(key) {
      checkKey(key);
      return (await database.query(replaySql, [await storedIdentifier(key)])).length > 0;
    },

    async failed({ limit = 100 } = {}) {
      checkCount("limit", limit);
      const rows = await database.query(failedSql, [limit]);
      return rows.map((row) => ({
        key: String(row["key"]),
        state: textOrUndefined(row["state"]),
        stored: row["stored"] === true,
        error: textOrUndefined(row["error"]),
        attempts: Number(row["attempts"]),
        createdAt: new Date(Number(row["created"])),
      }));
    },

    async purge({ olderThan }) {
      if (!Number.isFinite(olderThan) || olderThan < 0)
        throw new UsageError("inbox: olderThan must be a number of milliseconds");
      let deleted = 0;
      for (;;) {
        const rows = await database.query(purgeSql, [olderThan, purgeBatch]);
        deleted += rows.length;
        if (rows.length < purgeBatch) return deleted;
      }
    },
  };
}

/** Small enough that no statement holds its locks for long. */
const purgeBatch = 1_000;

const notStored = (key: string): string =>
  `inbox: the event "${key}" is not stored. Call add(received) first, and commit the transaction that it joined`;

function toJson(received: StorableWebhook): string {
  checkKey(received?.key);
  if (received.state !== undefined && typeof received.state !== "string")
    throw new UsageError("inbox: state must be a string");
  try {
    return JSON.stringify(received);
  } catch {
    // The reason can contain the event.
    throw new UsageError("inbox: the webhook cannot be converted to JSON. Pass what receiveWebhook returns");
  }
}

function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`inbox: ${name} must be a positive integer`);
}

const textOrUndefined = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

// An event that is stored already is not locked. One that was only claimed before is stored now. The webhook is passed as
// text, because some clients convert parameters of type json themselves.
const addSql = `
  INSERT INTO paysession_inbox AS event (key, status, state, received)
  SELECT $1, 'pending', $2, $3::text::json
  WHERE NOT EXISTS (
    SELECT FROM paysession_inbox WHERE key = $1 AND (received IS NOT NULL OR status = 'done')
  )
  ON CONFLICT (key) DO UPDATE SET received = excluded.received, state = coalesce(excluded.state, event.state)
  WHERE event.received IS NULL AND event.status <> 'done'
  RETURNING key`;

const replaySql = `
  UPDATE paysession_inbox SET status = 'pending', lease_until = NULL, error = NULL, failed_at = NULL, done_at = NULL
  WHERE key = $1 AND NOT (status = 'claimed' AND lease_until > clock_timestamp())
  RETURNING key`;

const failedSql = `
  SELECT key, state, received IS NOT NULL AS stored, error, attempts,
    extract(epoch FROM created_at)::float8 * 1000 AS created
  FROM paysession_inbox
  WHERE status <> 'done' AND (status = 'failed' OR (status = 'claimed' AND lease_until <= clock_timestamp()))
  ORDER BY created_at LIMIT $1::integer`;

const purgeSql = `
  DELETE FROM paysession_inbox
  WHERE key IN (
    SELECT key FROM paysession_inbox
    WHERE status = 'done' AND done_at <= statement_timestamp() - $1::float8 * interval '1 millisecond'
    ORDER BY done_at LIMIT $2::integer FOR UPDATE SKIP LOCKED
  )
  RETURNING key`;
