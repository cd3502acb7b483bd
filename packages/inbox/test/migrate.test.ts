import { readFile } from "node:fs/promises";
import type { Pool } from "pg";
import postgres from "postgres";
import { afterEach, beforeEach, expect, it } from "vitest";
import { UsageError } from "../src/index.js";
import { createPostgresInbox, fromPostgresJs, migrate } from "../src/postgres/index.js";
import { schemaVersion } from "../src/postgres/schema.js";
import { acquire, statusOf } from "./conformance.js";
import { createTestDatabase, type TestDatabase } from "./postgres.js";
import { transaction } from "./transaction.js";

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await createTestDatabase();
  ({ pool } = database);
});
afterEach(() => database.drop());

const current = { id: true, version: schemaVersion, compatible_from: 1 };

async function versions(): Promise<unknown[]> {
  return (await pool.query("SELECT * FROM paysession_schema")).rows;
}

async function expectUsable(): Promise<void> {
  const inbox = createPostgresInbox(pool);
  await inbox.complete("usable", await acquire(inbox, "usable"));
  expect(await statusOf(inbox, "usable")).toBe("done");
}

it.each(["read committed", "repeatable read", "serializable"])(
  "8 clients can run it at once, if transactions are %s by default",
  async (isolation) => {
    const other = database.connect({
      options: `-c default_transaction_isolation=${isolation.replace(" ", "\\ ")}`,
    });
    await Promise.all(Array.from({ length: 8 }, () => migrate(other)));
    expect(await versions()).toEqual([current]);
    await expectUsable();
  },
);

/** The SQL in the README that starts with these words. */
async function documentedSql(start: string): Promise<string> {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  return new RegExp("```sql\\n(" + start + "[^`]+)```").exec(readme)?.[1] ?? "";
}

it("can be run repeatedly, and keeps the data", async () => {
  await migrate(pool);
  await expectUsable();
  await migrate(pool);
  expect(await versions()).toEqual([current]);
  expect(await statusOf(createPostgresInbox(pool), "usable")).toBe("done");
});

it("upgrades an older version, and keeps the data", async () => {
  await migrate(pool);
  await expectUsable();
  await pool.query("UPDATE paysession_schema SET version = 0, compatible_from = 0");
  const inbox = createPostgresInbox(pool);
  const outdated = inbox.claim("a", { owner: "a", lease: 1_000 });
  await expect(outdated).rejects.toThrow(
    `The tables have schema version 0, this version of @paysession/inbox needs ${schemaVersion}. Run migrate(client)`,
  );
  await migrate(pool);
  expect(await versions()).toEqual([current]);
  expect(await statusOf(inbox, "usable")).toBe("done");
});

it("leaves newer tables as they are", async () => {
  await migrate(pool);
  await pool.query("UPDATE paysession_schema SET version = 99");
  await migrate(pool);
  expect(await versions()).toEqual([{ ...current, version: 99 }]);
  await expectUsable();
});

it("tables that a newer version has made incompatible are rejected", async () => {
  await migrate(pool);
  await pool.query("UPDATE paysession_schema SET version = 99, compatible_from = 98");
  const outcome = createPostgresInbox(pool).knows("paid");
  await expect(outcome).rejects.toThrow(UsageError);
  await expect(outcome).rejects.toThrow(/schema version 99.*Update @paysession\/inbox/);
});

it("leaves nothing behind if its transaction is rolled back", async () => {
  const failure = transaction(pool, async (client) => {
    await migrate(client);
    throw new Error("stop");
  });
  await expect(failure).rejects.toThrow("stop");
  const { rows } = await pool.query("SELECT to_regclass('paysession_schema') AS found");
  expect(rows).toEqual([{ found: null }]);
});

it("can be run with postgres.js", async () => {
  const sql = postgres(database.url, { onnotice: () => {} });
  await migrate(fromPostgresJs(sql));
  await sql.end();
  await expectUsable();
});

it("schema.sql can be applied by hand, repeatedly", async () => {
  const file = await readFile(new URL("../schema.sql", import.meta.url), "utf8");
  await pool.query(file);
  await pool.query(file);
  expect(await versions()).toEqual([current]);
  await expectUsable();
});

it("creates the tables in the first schema of the search path", async () => {
  await pool.query("CREATE SCHEMA payments");
  const other = database.connect({ options: "-c search_path=payments" });
  await migrate(other);
  expect(await statusOf(createPostgresInbox(other), "a")).toBe("acquired");
  const { rows } = await pool.query("SELECT key FROM payments.paysession_inbox");
  expect(rows).toEqual([{ key: "a" }]);
});

it("a role needs the documented rights only, and can run migrate on tables that are up to date", async () => {
  await migrate(pool);
  const grants = await documentedSql("GRANT");
  await pool.query("CREATE ROLE shop LOGIN PASSWORD 'shop'");
  try {
    await pool.query(grants);
    const url = new URL(database.url);
    url.username = url.password = "shop";
    const other = database.connect({ connectionString: url.href });
    await migrate(other);
    const inbox = createPostgresInbox(other);
    await inbox.add({ key: "a", state: "paid" });
    await inbox.handle("a", async () => {});
    await inbox.replay("a");
    expect([await inbox.failed(), await inbox.knows("paid")]).toEqual([[], true]);
    await inbox.complete("a", await acquire(inbox, "a"));
    expect(await inbox.purge({ olderThan: 0 })).toBe(1);
  } finally {
    await pool.query("DROP OWNED BY shop; DROP ROLE shop");
  }
});

it("the table can be partitioned as documented", async () => {
  await migrate(pool);
  await pool.query(await documentedSql("ALTER TABLE paysession_inbox RENAME"));
  const inbox = createPostgresInbox(pool);
  for (let index = 0; index < 20; index++) {
    const [key, state] = [`key ${index}`, `state ${index}`];
    expect([await inbox.add({ key, state }), await inbox.add({ key, state })]).toEqual([true, false]);
    expect(await inbox.knows(state)).toBe(true);
    const claims = await Promise.all(Array.from({ length: 5 }, () => statusOf(inbox, key)));
    expect(claims.sort()).toEqual(["acquired", "busy", "busy", "busy", "busy"]);
    await pool.query("UPDATE paysession_inbox SET lease_until = clock_timestamp() WHERE key = $1", [key]);
    const handling = inbox.handle(key, () => Promise.reject(new Error("The shop is closed")));
    await expect(handling).rejects.toThrow("The shop is closed");
  }
  expect(await inbox.failed()).toHaveLength(20);
  for (const { key } of await inbox.failed()) expect(await inbox.handle(key, () => {})).toBe("handled");
  const { rows } = await pool.query("SELECT FROM paysession_inbox_0");
  expect(rows.length % 20).toBeGreaterThan(0);
  await migrate(pool);
  expect(await inbox.purge({ olderThan: 0 })).toBe(20);
});
