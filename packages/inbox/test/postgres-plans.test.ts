import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createPostgresInbox, migrate, type PostgresInbox, type Queryable } from "../src/postgres/index.js";
import { createTestDatabase, type TestDatabase } from "./postgres.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.pool);
  await database.pool.query(`
    INSERT INTO paysession_inbox (key, status, state, received, done_at)
    SELECT 'komoju:' || n, CASE WHEN n % 1000 = 0 THEN 'failed' ELSE 'done' END, 'state:' || n, '{}', clock_timestamp()
    FROM generate_series(1, 20000) AS n`);
  await database.pool.query("ANALYZE");
});
afterAll(() => database.drop());

it.each<[string, (inbox: PostgresInbox) => Promise<unknown>]>([
  ["claim", (inbox) => inbox.claim("komoju:1", { owner: "a", lease: 1_000, state: "paid" })],
  ["renew", (inbox) => inbox.renew("komoju:1", 1, 1_000)],
  ["complete", (inbox) => inbox.complete("komoju:1", 1)],
  ["fail", (inbox) => inbox.fail("komoju:1", 1, "declined")],
  ["knows", (inbox) => inbox.knows("state:1")],
  ["add", (inbox) => inbox.add({ key: "komoju:1" })],
  ["handle", (inbox) => inbox.handle("komoju:1", () => {})],
  ["replay", (inbox) => inbox.replay("komoju:1")],
  ["failed", (inbox) => inbox.failed()],
  ["purge", (inbox) => inbox.purge({ olderThan: 60_000 })],
])("%s reads the table through an index", async (_, call) => {
  const plans: string[] = [];
  const explaining: Queryable = {
    async query(sql, parameters) {
      if (sql.includes("FROM paysession_schema")) return database.pool.query(sql, parameters);
      const { rows } = await database.pool.query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`, parameters);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
      // The calls get no rows, so that they throw, or end after their first statement.
      return [];
    },
  };
  await call(createPostgresInbox(explaining)).catch(() => undefined);
  expect(plans[0]).toMatch(/Index (Only )?Scan|Bitmap Index Scan/);
  for (const plan of plans) expect(plan).not.toContain("Seq Scan");
});

it.each([
  "SELECT key FROM paysession_inbox WHERE status = 'pending' AND created_at < now() - interval '1 hour'",
  "UPDATE paysession_inbox SET received = NULL WHERE status = 'done' AND done_at < now() - interval '7 days'",
])("a documented statement uses an index: %s", async (sql) => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  expect(readme.replaceAll(/\s+/g, " ")).toContain(sql);
  const { rows } = await database.pool.query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`);
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toMatch(/Index Scan|Bitmap Index Scan/);
  expect(plan).not.toContain("Seq Scan");
});
