/** The version of the schema that this code needs. */
export const schemaVersion = 1;

/**
 * Creates the tables, or brings them up to date. It is a single statement, so it takes effect completely or not at all
 * on every client. `schema.sql` is a copy for people who apply it by hand: `vitest run test/schema.test.ts -u` renews it.
 *
 * To change the schema, append a block for the next version, which leaves the columns and meanings that running processes
 * use as they are. If that is impossible, set `compatible_from` to the first version whose code works with it.
 */
export const schema: string = `-- Tables of @paysession/inbox, schema version ${schemaVersion}. Apply it with migrate(client), psql or your own migrations.
-- It can be applied repeatedly, and by several clients at once.
DO $migration$
DECLARE
  installed integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('paysession_schema'));
  IF to_regclass('paysession_schema') IS NOT NULL THEN
    SELECT version INTO installed FROM paysession_schema;
    installed := coalesce(installed, 0);
  END IF;
  IF installed >= ${schemaVersion} THEN
    RETURN;
  END IF;

  IF installed < 1 THEN
    CREATE TABLE IF NOT EXISTS paysession_schema (
      -- The table has a single row.
      id boolean PRIMARY KEY DEFAULT true CHECK (id),
      version integer NOT NULL,
      -- The oldest schema version whose code works with these tables.
      compatible_from integer NOT NULL
    );

    -- The fencing tokens of all claims. Each one is higher than those before it.
    CREATE SEQUENCE IF NOT EXISTS paysession_token AS bigint;

    CREATE TABLE IF NOT EXISTS paysession_inbox (
      key text PRIMARY KEY,
      status text NOT NULL CHECK (status IN ('pending', 'claimed', 'failed', 'done')),
      token bigint,
      owner text,
      lease_until timestamptz,
      -- What the event reports about one object, for sweepers.
      state text,
      -- The webhook, if it was stored for later handling.
      received json,
      attempts integer NOT NULL DEFAULT 0,
      error text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      failed_at timestamptz,
      done_at timestamptz
    );
    -- By its hash, because a state can be longer than an entry of a B-tree.
    CREATE INDEX IF NOT EXISTS paysession_inbox_state ON paysession_inbox USING hash (state) WHERE state IS NOT NULL;
    CREATE INDEX IF NOT EXISTS paysession_inbox_unfinished ON paysession_inbox (created_at) WHERE status <> 'done';
    CREATE INDEX IF NOT EXISTS paysession_inbox_done_at ON paysession_inbox (done_at) WHERE status = 'done';

    -- Requests of which nobody knows yet whether they were carried out.
    CREATE TABLE IF NOT EXISTS paysession_outcomes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      -- A hash of what makes two outcomes the same: the provider, the operation and the idempotency key.
      identity text NOT NULL UNIQUE,
      provider text NOT NULL,
      outcome jsonb NOT NULL,
      reference text,
      -- When it can be claimed. The end of the lease while it is claimed.
      due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      token bigint,
      owner text,
      attempts integer NOT NULL DEFAULT 0,
      -- Why the last attempt did not settle it.
      reason text,
      added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      settlement text CHECK (settlement IN ('happened', 'did_not_happen')),
      settled_at timestamptz
    );
    CREATE INDEX IF NOT EXISTS paysession_outcomes_due ON paysession_outcomes (provider, due_at)
      WHERE settled_at IS NULL;
    CREATE INDEX IF NOT EXISTS paysession_outcomes_settled_at ON paysession_outcomes (settled_at)
      WHERE settled_at IS NOT NULL;
  END IF;

  INSERT INTO paysession_schema (version, compatible_from) VALUES (${schemaVersion}, 1)
  ON CONFLICT (id) DO UPDATE SET version = excluded.version, compatible_from = excluded.compatible_from;
END
$migration$;
`;
