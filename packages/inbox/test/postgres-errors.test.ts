import { inspect } from "node:util";
import { Pool } from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../src/index.js";
import {
  createPostgresInbox,
  DatabaseError,
  fromPostgresJs,
  migrate,
  type PostgresInbox,
  type Queryable,
} from "../src/postgres/index.js";
import { startPglite } from "./pglite.js";
import { createTestDatabase, type TestDatabase } from "./postgres.js";
import { transaction } from "./transaction.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const secret = "4111111111111111";
const received = { key: "komoju:a", state: "paid", card: secret };

const calls: [string, (inbox: PostgresInbox) => Promise<unknown>][] = [
  ["claim", (inbox) => inbox.claim(received.key, { owner: secret, lease: 1_000, state: secret })],
  ["renew", (inbox) => inbox.renew(received.key, 1, 1_000)],
  ["complete", (inbox) => inbox.complete(received.key, 1)],
  ["fail", (inbox) => inbox.fail(received.key, 1, new Error(secret))],
  ["knows", (inbox) => inbox.knows(secret)],
  ["add", (inbox) => inbox.add(received)],
  ["handle", (inbox) => inbox.handle(received.key, () => {})],
  ["replay", (inbox) => inbox.replay(received.key)],
  ["failed", (inbox) => inbox.failed()],
  ["purge", (inbox) => inbox.purge({ olderThan: 0 })],
];

describe("without tables", () => {
  it.each(calls)("%s says that migrate is missing", async (_, call) => {
    const failure = call(createPostgresInbox(database.pool));
    await expect(failure).rejects.toThrow(UsageError);
    await expect(failure).rejects.toThrow("Run migrate(client) from @paysession/inbox/postgres");
  });

  it("the inbox works as soon as migrate has run", async () => {
    const other = await createTestDatabase();
    const inbox = createPostgresInbox(other.pool);
    const claim = (): Promise<unknown> => inbox.claim("a", { owner: "a", lease: 1_000 });
    await expect(claim()).rejects.toThrow(UsageError);
    await migrate(other.pool);
    expect(await claim()).toMatchObject({ status: "acquired" });
    await other.pool.query("DROP TABLE paysession_inbox");
    await expect(claim()).rejects.toThrow(UsageError);
    await other.drop();
  });
});

describe("a statement that fails", () => {
  /** A trigger of the user's makes the server's own error contain the row. */
  async function breakTable(client: Queryable): Promise<void> {
    await migrate(client);
    await client.query("TRUNCATE paysession_inbox");
    await client.query("ALTER TABLE paysession_inbox ADD CONSTRAINT never CHECK (false)");
  }

  async function expectNoSecret(inbox: PostgresInbox): Promise<void> {
    for (const call of [calls[0], calls[5]]) {
      const error = await call?.[1](inbox).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatabaseError);
      expect(error).toMatchObject({ code: "23514", message: expect.stringContaining('"never"') });
      const shown =
        inspect(error, { showHidden: true, depth: 10 }) + JSON.stringify(error) + (error as Error).stack;
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(received.key);
    }
  }

  it("shows neither its parameters nor the row: pg", async () => {
    const other = await createTestDatabase();
    await breakTable(other.pool);
    const original = await other.pool
      .query("INSERT INTO paysession_inbox (key, status) VALUES ($1, 'done')", [secret])
      .catch((error: unknown) => error);
    expect(inspect(original)).toContain(secret);
    await expectNoSecret(createPostgresInbox(other.pool));
    await other.drop();
  });

  it("shows neither its parameters nor the row: postgres.js", async () => {
    const other = await createTestDatabase();
    const sql = postgres(other.url, { debug: true, onnotice: () => {} });
    await breakTable(fromPostgresJs(sql));
    await expectNoSecret(createPostgresInbox(fromPostgresJs(sql)));
    await sql.end();
    await other.drop();
  });

  it("shows neither its parameters nor the row: PGlite", async () => {
    const client = await startPglite();
    await breakTable(client);
    await expectNoSecret(createPostgresInbox(client));
    await client.query("ALTER TABLE paysession_inbox DROP CONSTRAINT never");
  });

  it("does not show the password if the server cannot be reached", async () => {
    const pool = new Pool({ connectionString: `postgres://shop:${secret}@127.0.0.1:1/shop` });
    const error = await createPostgresInbox(pool)
      .knows("paid")
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "DatabaseError", code: "ECONNREFUSED" });
    expect((error as Error).message).toContain("ECONNREFUSED");
    expect(inspect(error, { showHidden: true, depth: 10 })).not.toContain(secret);
    await pool.end();
  });

  it.each([
    undefined,
    null,
    "down",
    {},
    Object.create(null),
    { message: 7, code: 7 },
    new AggregateError([]),
  ])("is reported whatever the client throws: %o", async (thrown: unknown) => {
    const client: Queryable = { query: () => Promise.reject(thrown) };
    await expect(createPostgresInbox(client).knows("paid")).rejects.toThrow(DatabaseError);
  });

  it("a statement in a transaction is not repeated, because the transaction has to be", async () => {
    let count = 0;
    const client: Queryable = {
      async query(sql) {
        if (sql.includes("paysession_schema")) return [{ version: 1, compatible_from: 1 }];
        count++;
        throw Object.assign(new Error("could not serialize access"), { code: "40001" });
      },
    };
    const inbox = createPostgresInbox(client);
    await expect(inbox.complete("a", 1, client)).rejects.toMatchObject({ code: "40001" });
    expect(count).toBe(1);
    await expect(inbox.complete("a", 1)).rejects.toMatchObject({ code: "40001" });
    expect(count).toBe(11);
  });
});

describe("misuse", () => {
  it("a client that is none is rejected with a hint", async () => {
    const sql = postgres("postgres://127.0.0.1:1/none");
    const clients: [unknown, RegExp][] = [
      [sql, /Wrap postgres.js as fromPostgresJs\(sql\)/],
      [undefined, /Pass a pg Pool/],
      ["postgres://127.0.0.1", /Pass a pg Pool/],
    ];
    for (const [client, hint] of clients) {
      expect(() => createPostgresInbox(client as Queryable)).toThrow(UsageError);
      expect(() => createPostgresInbox(client as Queryable)).toThrow(hint);
      await expect(migrate(client as Queryable)).rejects.toThrow(hint);
    }
  });

  it("a transaction that is none is rejected instead of completing outside it", async () => {
    const other = await createTestDatabase();
    await migrate(other.pool);
    const inbox = createPostgresInbox(other.pool);
    const claim = await inbox.claim("a", { owner: "a", lease: 60_000 });
    const token = claim.status === "acquired" ? claim.token : 0;
    for (const wrong of [null, {}, "transaction"])
      await expect(inbox.complete("a", token, wrong as unknown as Queryable)).rejects.toThrow(UsageError);
    await transaction(other.pool, (client) => inbox.complete("a", token, client));
    await other.drop();
  });
});
