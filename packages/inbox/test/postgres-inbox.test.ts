import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { PoolClient } from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StaleClaimError } from "../src/index.js";
import { createPostgresInbox, fromPostgresJs, migrate, type PostgresInbox } from "../src/postgres/index.js";
import { acquire, acquireWhenFree, newKey, statusOf } from "./conformance.js";
import { startPglite } from "./pglite.js";
import { createTestDatabase, type TestDatabase, waitForLock } from "./postgres.js";
import { transaction } from "./transaction.js";

let database: TestDatabase;
let inbox: PostgresInbox;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.pool);
  await database.pool.query("CREATE TABLE effects (key text NOT NULL, token bigint NOT NULL)");
  inbox = createPostgresInbox(database.pool);
});
afterAll(() => database.drop());

const book = (client: PoolClient, key: string, token: number): Promise<unknown> =>
  client.query("INSERT INTO effects VALUES ($1, $2)", [key, token]);

async function effectsOf(key: string): Promise<number[]> {
  const { rows } = await database.pool.query<{ token: string }>("SELECT token FROM effects WHERE key = $1", [
    key,
  ]);
  return rows.map(({ token }) => Number(token));
}

describe("complete in the caller's transaction", () => {
  it("commits the effect and the completion together", async () => {
    const key = newKey();
    const token = await acquire(inbox, key);
    await transaction(database.pool, async (client) => {
      await book(client, key, token);
      await inbox.complete(key, token, client);
      // Nobody else sees it yet.
      expect(await statusOf(inbox, key)).toBe("busy");
      expect(await effectsOf(key)).toEqual([]);
    });
    expect([await statusOf(inbox, key), await effectsOf(key)]).toEqual(["done", [token]]);
  });

  it("has no effect if the transaction is rolled back", async () => {
    const key = newKey();
    const token = await acquire(inbox, key);
    const failure = transaction(database.pool, async (client) => {
      await book(client, key, token);
      await inbox.complete(key, token, client);
      throw new Error("The shop is closed");
    });
    await expect(failure).rejects.toThrow("The shop is closed");
    expect([await statusOf(inbox, key), await effectsOf(key)]).toEqual(["busy", []]);
    await inbox.complete(key, token);
  });

  it("has no effect if the connection breaks before the commit", async () => {
    const key = newKey();
    const token = await acquire(inbox, key);
    const client = await database.pool.connect();
    client.on("error", () => undefined);
    await client.query("BEGIN");
    await book(client, key, token);
    await inbox.complete(key, token, client);
    client.release(true);
    await inbox.renew(key, token, 60_000);
    expect([await statusOf(inbox, key), await effectsOf(key)]).toEqual(["busy", []]);
  });

  it.each(["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])(
    "rejects a stale completion, so that the effect is rolled back: %s",
    async (isolation) => {
      const key = newKey();
      const stale = await acquire(inbox, key, 1);
      const token = await acquireWhenFree(inbox, key);
      const failure = transaction(
        database.pool,
        async (client) => {
          await book(client, key, stale);
          await inbox.complete(key, stale, client);
        },
        isolation,
      );
      await expect(failure).rejects.toThrow(StaleClaimError);
      await transaction(database.pool, async (client) => {
        await book(client, key, token);
        await inbox.complete(key, token, client);
      });
      expect(await effectsOf(key)).toEqual([token]);
    },
  );

  it.each(["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])(
    "loses against a claim that is made after its transaction began: %s",
    async (isolation) => {
      const key = newKey();
      const stale = await acquire(inbox, key, 1);
      const failure = transaction(
        database.pool,
        async (client) => {
          await book(client, key, stale);
          await acquireWhenFree(inbox, key);
          await inbox.complete(key, stale, client);
        },
        isolation,
      );
      const error = await failure.catch((reason: unknown) => reason);
      // Above READ COMMITTED, PostgreSQL asks that the transaction be repeated, which then finds the claim stale.
      expect(error).toMatchObject({ code: isolation === "READ COMMITTED" ? "stale_claim" : "40001" });
      expect([await statusOf(inbox, key), await effectsOf(key)]).toEqual(["busy", []]);
    },
  );

  it("holds off a claim of an expired lease until its transaction has ended", async () => {
    for (const end of ["COMMIT", "ROLLBACK"]) {
      const key = newKey();
      const token = await acquire(inbox, key, 1);
      await waitForExpiry(key);
      const client = await database.pool.connect();
      await client.query("BEGIN");
      await inbox.complete(key, token, client);
      const claim = inbox.claim(key, { owner: "other", lease: 60_000 });
      await waitForLock(database.pool);
      await client.query(end);
      client.release();
      expect((await claim).status).toBe(end === "COMMIT" ? "done" : "acquired");
    }
  });

  it("joins a transaction of postgres.js", async () => {
    const sql = postgres(database.url, { max: 2 });
    try {
      const postgresJs = createPostgresInbox(fromPostgresJs(sql));
      const [committed, rolledBack] = [newKey(), newKey()];
      for (const key of [committed, rolledBack]) {
        const token = await acquire(postgresJs, key);
        const ended = sql.begin(async (tx) => {
          await tx`INSERT INTO effects VALUES (${key}, ${token})`;
          await postgresJs.complete(key, token, fromPostgresJs(tx));
          if (key === rolledBack) throw new Error("The shop is closed");
        });
        await ended.catch(() => undefined);
      }
      expect([await statusOf(inbox, committed), await statusOf(inbox, rolledBack)]).toEqual(["done", "busy"]);
      expect([await effectsOf(committed), await effectsOf(rolledBack)]).toMatchObject([
        [expect.any(Number)],
        [],
      ]);
    } finally {
      await sql.end();
    }
  });

  it("joins a transaction of PGlite, even as the first statement of an inbox", async () => {
    const client = await startPglite();
    const key = newKey();
    const token = await acquire(createPostgresInbox(client), key);
    await client.transaction((tx) => createPostgresInbox(client).complete(key, token, tx));
    expect(await statusOf(createPostgresInbox(client), key)).toBe("done");
  });
});

it("of many processes that handle an event with expiring leases, one effect is committed", async () => {
  for (let round = 0; round < 5; round++) {
    const key = newKey();
    const work = async (): Promise<void> => {
      for (;;) {
        const claim = await inbox.claim(key, { owner: "worker", lease: 8 });
        if (claim.status === "done") return;
        if (claim.status === "busy") {
          await new Promise((resolve) => setTimeout(resolve, claim.remaining));
          continue;
        }
        const { token } = claim;
        await transaction(database.pool, async (client) => {
          await book(client, key, token);
          await client.query("SELECT pg_sleep(random() * 0.016)");
          await inbox.complete(key, token, client);
        }).catch((error: unknown) => expect(error).toBeInstanceOf(StaleClaimError));
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(await effectsOf(key)).toHaveLength(1);
  }
});

it("an event whose process was killed can be claimed after its lease, and the process has no effect", async () => {
  const key = newKey();
  const child = fork(new URL("crash.mjs", import.meta.url), [database.url, key]);
  await messageOf(child, "in transaction");
  child.kill("SIGKILL");
  await once(child, "exit");
  const token = await acquireWhenFree(inbox, key);
  expect(await effectsOf(key)).toEqual([]);
  await inbox.complete(key, token);
});

it("the result does not depend on the clocks and time zones of processes", async () => {
  const key = newKey();
  const { now } = Date;
  Date.now = () => 0;
  try {
    await acquire(inbox, key);
  } finally {
    Date.now = now;
  }
  const sql = postgres(database.url, { connection: { TimeZone: "Pacific/Kiritimati" } });
  expect(await statusOf(createPostgresInbox(fromPostgresJs(sql)), key)).toBe("busy");
  await sql.end();
});

it("a claim records the owner, the state, the attempts and the last error", async () => {
  const key = newKey();
  await inbox.fail(key, await acquire(inbox, key, 60_000, "paid"), new Error("The shop is closed"));
  await acquire(inbox, key);
  const { rows } = await database.pool.query("SELECT * FROM paysession_inbox WHERE key = $1", [key]);
  expect(rows).toMatchObject([
    { status: "claimed", owner: "conformance", state: "paid", attempts: 2, error: "The shop is closed" },
  ]);
});

async function messageOf(child: ChildProcess, expected: string): Promise<void> {
  const [message] = (await once(child, "message")) as unknown[];
  expect(message).toBe(expected);
}

async function waitForExpiry(key: string): Promise<void> {
  for (;;) {
    const { rows } = await database.pool.query(
      "SELECT FROM paysession_inbox WHERE key = $1 AND lease_until <= clock_timestamp()",
      [key],
    );
    if (rows.length > 0) return;
  }
}
