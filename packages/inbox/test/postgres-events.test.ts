import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { StaleClaimError, UsageError } from "../src/index.js";
import { createPostgresInbox, fromPostgresJs, migrate, type PostgresInbox } from "../src/postgres/index.js";
import { acquire, newKey, statusOf } from "./conformance.js";
import { startPglite } from "./pglite.js";
import { createTestDatabase, type TestDatabase, waitForLock } from "./postgres.js";
import { transaction } from "./transaction.js";

interface Webhook {
  readonly key: string;
  readonly state?: string;
  readonly type: string;
  readonly event: unknown;
}

let database: TestDatabase;
let inbox: PostgresInbox;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.pool);
  inbox = createPostgresInbox(database.pool);
});
beforeEach(() => database.pool.query("TRUNCATE paysession_inbox"));
afterAll(() => database.drop());

function webhook(state?: string): Webhook {
  const key = newKey();
  return { key, type: "payment.captured", event: { id: key }, ...(state === undefined ? {} : { state }) };
}

async function stored(): Promise<Webhook> {
  const received = webhook();
  await inbox.add(received);
  return received;
}

const decline = (): never => {
  throw new Error("The shop is closed");
};

describe("add", () => {
  it("is true for a new event and false for a repetition", async () => {
    const received = webhook();
    expect([await inbox.add(received), await inbox.add(received)]).toEqual([true, false]);
  });

  it("is true once for concurrent deliveries", async () => {
    const received = webhook();
    const results = await Promise.all(Array.from({ length: 20 }, () => inbox.add(received)));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it("is false for an event that has been handled, also without being stored", async () => {
    const { key } = await stored();
    await inbox.handle(key, () => {});
    const claimed = webhook();
    await inbox.complete(claimed.key, await acquire(inbox, claimed.key));
    expect([await inbox.add({ key }), await inbox.add(claimed)]).toEqual([false, false]);
    expect(await inbox.handle(claimed.key, decline)).toBe("already_handled");
  });

  it("stores an event that was claimed before without being stored", async () => {
    const received = webhook("paid");
    await inbox.fail(received.key, await acquire(inbox, received.key));
    expect([await inbox.add(received), await inbox.add(received)]).toEqual([true, false]);
    const seen: unknown[] = [];
    await inbox.handle(received.key, ({ received }) => seen.push(received));
    expect(seen).toEqual([received]);
  });

  it("leaves nothing behind if its transaction is rolled back", async () => {
    const received = webhook("paid");
    const failure = transaction(database.pool, async (client) => {
      expect(await inbox.add(received, client)).toBe(true);
      decline();
    });
    await expect(failure).rejects.toThrow("The shop is closed");
    expect(await inbox.knows("paid")).toBe(false);
    await expect(inbox.handle(received.key, () => {})).rejects.toThrow(UsageError);
    expect(await inbox.add(received)).toBe(true);
  });

  it("waits for a concurrent transaction, and is true if that is rolled back", async () => {
    for (const end of ["COMMIT", "ROLLBACK"]) {
      const received = webhook();
      const client = await database.pool.connect();
      await client.query("BEGIN");
      await inbox.add(received, client);
      const second = inbox.add(received);
      await waitForLock(database.pool);
      await client.query(end);
      client.release();
      expect(await second).toBe(end === "ROLLBACK");
    }
  });

  it("does not wait for the transaction of a handler that completes the event", async () => {
    const received = await stored();
    const token = await acquire(inbox, received.key);
    await transaction(database.pool, async (client) => {
      await inbox.complete(received.key, token, client);
      expect(await inbox.add(received)).toBe(false);
    });
  });

  it("makes the state known at once", async () => {
    await inbox.add(webhook("komoju:payment:abc:captured"));
    expect(await inbox.knows("komoju:payment:abc:captured")).toBe(true);
    expect(await inbox.knows("komoju:payment:abc")).toBe(false);
  });

  it.each([
    ["nothing", undefined],
    ["no key", { event: {} }],
    ["an empty key", { key: "" }],
    ["a state that is no text", { key: "a", state: 7 }],
    ["a bigint", { key: "a", amount: 7n }],
  ])("rejects %s", async (_, received) => {
    await expect(inbox.add(received as Webhook)).rejects.toThrow(UsageError);
  });
});

describe("a stored event comes back unchanged", () => {
  const event = {
    "": [null, true, 1.5, -0.001, 9007199254740991],
    text: "支払い 💴 \\ \" ' $1 \u0000 \u2028 \ud800",
    z: 1,
    a: { nested: [] },
  };

  it("with pg", async () => {
    await expectRoundTrip(inbox);
  });

  it("with postgres.js", async () => {
    const sql = postgres(database.url);
    await expectRoundTrip(createPostgresInbox(fromPostgresJs(sql)));
    await sql.end();
  });

  it("with PGlite", async () => {
    const client = await startPglite();
    await expectRoundTrip(createPostgresInbox(client));
  });

  async function expectRoundTrip(store: PostgresInbox): Promise<void> {
    const received = { ...webhook("x".repeat(5_000)), event };
    await store.add(received);
    const seen: unknown[] = [];
    expect(await store.handle<Webhook>(received.key, ({ received }) => seen.push(received))).toBe("handled");
    expect(JSON.stringify(seen)).toBe(JSON.stringify([received]));
    expect(await store.knows("x".repeat(5_000))).toBe(true);
  }
});

describe("handle", () => {
  it("fails if the handler returns although the transaction that completed the event was rolled back", async () => {
    const { key } = await stored();
    const handling = inbox.handle(key, async (_, { complete }) => {
      const rolledBack = transaction(database.pool, async (client) => {
        await complete(client);
        throw new Error("The commit failed");
      });
      await rolledBack.catch(() => undefined);
    });
    await expect(handling).rejects.toThrow(/was not committed/);
    expect(await inbox.handle(key, () => undefined)).toBe("handled");
  });

  it("runs the handler once", async () => {
    const { key } = await stored();
    const handler = vi.fn();
    expect([await inbox.handle(key, handler), await inbox.handle(key, handler)]).toEqual([
      "handled",
      "already_handled",
    ]);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({ key, attempts: 1 });
  });

  it("runs the handler in one of many concurrent calls", async () => {
    const { key } = await stored();
    const handler = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const results = await Promise.all(Array.from({ length: 16 }, () => inbox.handle(key, handler)));
    expect(handler).toHaveBeenCalledTimes(1);
    expect(results.filter((result) => result === "handled")).toHaveLength(1);
    expect(new Set(results).size).toBeLessThanOrEqual(3);
  });

  it("is busy while the handler runs, and also for claim", async () => {
    const { key } = await stored();
    const seen: string[] = [];
    await inbox.handle(key, async () => {
      seen.push(await inbox.handle(key, () => {}), await statusOf(inbox, key));
    });
    expect(seen).toEqual(["busy", "busy"]);
  });

  it("throws the handler's error, and can be called again at once", async () => {
    const { key } = await stored();
    await expect(inbox.handle(key, decline)).rejects.toThrow("The shop is closed");
    const attempts: number[] = [];
    await inbox.handle(key, (event) => attempts.push(event.attempts));
    expect(attempts).toEqual([2]);
  });

  it("commits the handler's transaction and the completion together", async () => {
    const { key } = await stored();
    await database.pool.query("CREATE TABLE IF NOT EXISTS bookings (key text)");
    const handle = (fails: boolean): Promise<string> =>
      inbox.handle(key, (_, { complete }) =>
        transaction(database.pool, async (client) => {
          await client.query("INSERT INTO bookings VALUES ($1)", [key]);
          await complete(client);
          if (fails) decline();
        }),
      );
    await expect(handle(true)).rejects.toThrow("The shop is closed");
    expect([await handle(false), await handle(false)]).toEqual(["handled", "already_handled"]);
    const { rowCount } = await database.pool.query("SELECT FROM bookings WHERE key = $1", [key]);
    expect(rowCount).toBe(1);
  });

  it("renews the lease, so that a slow handler keeps its claim", async () => {
    const { key } = await stored();
    const result = await inbox.handle(
      key,
      async () => {
        const lease = await leaseOf(key);
        while ((await leaseOf(key)) <= lease + 1_000) await new Promise((resolve) => setTimeout(resolve, 50));
      },
      { lease: 600 },
    );
    expect(result).toBe("handled");
  });

  it("aborts the signal and throws StaleClaimError when the claim is lost", async () => {
    const { key } = await stored();
    const failure = inbox.handle(
      key,
      async (_, { signal }) => {
        // The process stood still, and another one has claimed the event meanwhile.
        await claimFromStandstill(key);
        if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
      },
      { lease: 60 },
    );
    await expect(failure).rejects.toThrow(StaleClaimError);
    expect(await statusOf(inbox, key)).toBe("busy");
  });

  it("takes over an event whose process crashed", async () => {
    const { key } = await stored();
    await acquire(inbox, key, 1);
    let result = await inbox.handle(key, () => {});
    while (result === "busy") result = await inbox.handle(key, () => {});
    expect(result).toBe("handled");
  });

  it("rejects an event that is not stored, and does not claim it", async () => {
    const key = newKey();
    await expect(inbox.handle(key, () => {})).rejects.toThrow(/is not stored. Call add\(received\) first/);
    expect(await statusOf(inbox, key)).toBe("acquired");
    await expect(inbox.handle(key, () => {})).rejects.toThrow(UsageError);
  });

  // The handler's process goes on renewing its lease here, so one expiry is not enough: a renewal may undo it.
  async function claimFromStandstill(key: string): Promise<void> {
    for (;;) {
      await database.pool.query("UPDATE paysession_inbox SET lease_until = '-infinity' WHERE key = $1", [
        key,
      ]);
      if ((await statusOf(inbox, key)) === "acquired") return;
    }
  }

  async function leaseOf(key: string): Promise<number> {
    const { rows } = await database.pool.query<{ lease_until: Date }>(
      "SELECT lease_until FROM paysession_inbox WHERE key = $1",
      [key],
    );
    return rows[0]?.lease_until.getTime() ?? 0;
  }
});

describe("replay", () => {
  it("opens events that are done or have failed", async () => {
    const [done, failed] = [await stored(), await stored()];
    await inbox.handle(done.key, () => {});
    await inbox.handle(failed.key, decline).catch(() => undefined);
    for (const { key } of [done, failed]) {
      expect(await inbox.replay(key)).toBe(true);
      expect(await inbox.handle(key, () => {})).toBe("handled");
    }
    expect(await inbox.failed()).toEqual([]);
  });

  it("opens an event that was claimed without being stored, so that it is handled when it is sent again", async () => {
    const key = newKey();
    await inbox.complete(key, await acquire(inbox, key));
    expect(await inbox.replay(key)).toBe(true);
    expect(await statusOf(inbox, key)).toBe("acquired");
  });

  it("is false for an event that is unknown or is being handled", async () => {
    const { key } = await stored();
    const replays: boolean[] = [await inbox.replay(newKey())];
    await inbox.handle(key, async () => {
      replays.push(await inbox.replay(key));
    });
    expect(replays).toEqual([false, false]);
    expect(await inbox.handle(key, () => {})).toBe("already_handled");
  });

  it("makes the tokens of earlier claims stale", async () => {
    const { key } = await stored();
    const token = await acquire(inbox, key, 1);
    while (!(await inbox.replay(key)));
    await expect(inbox.complete(key, token)).rejects.toThrow(StaleClaimError);
  });
});

describe("failed", () => {
  it("lists failed and abandoned events, and no others", async () => {
    const [failed, abandoned, done, running] = [await stored(), webhook(), await stored(), await stored()];
    await stored();
    await inbox.handle(failed.key, decline).catch(() => undefined);
    await acquire(inbox, abandoned.key, 1, "paid");
    await inbox.handle(done.key, () => {});
    await acquire(inbox, running.key);
    await vi.waitUntil(async () => (await inbox.failed()).length > 1);
    expect(await inbox.failed()).toEqual([
      {
        key: failed.key,
        state: undefined,
        stored: true,
        error: "The shop is closed",
        attempts: 1,
        createdAt: expect.any(Date),
      },
      {
        key: abandoned.key,
        state: "paid",
        stored: false,
        error: undefined,
        attempts: 1,
        createdAt: expect.any(Date),
      },
    ]);
    expect((await inbox.failed({ limit: 1 })).map(({ key }) => key)).toEqual([failed.key]);
    await expect(inbox.failed({ limit: 0 })).rejects.toThrow(UsageError);
  });
});

describe("purge", () => {
  it("deletes events that were handled so long ago, and never others", async () => {
    const events = [await stored(), await stored(), await stored(), await stored(), await stored()] as const;
    const [old, recent, failed, pending, claimed] = events;
    await inbox.handle(old.key, () => {});
    await inbox.handle(recent.key, () => {});
    await inbox.handle(failed.key, decline).catch(() => undefined);
    await acquire(inbox, claimed.key);
    await database.pool.query(`UPDATE paysession_inbox SET created_at = created_at - interval '8 days'`);
    await database.pool.query(
      `UPDATE paysession_inbox SET done_at = done_at - interval '8 days' WHERE key = $1`,
      [old.key],
    );
    expect(await inbox.purge({ olderThan: 7 * 24 * 60 * 60 * 1000 })).toBe(1);
    expect(await inbox.purge({ olderThan: 0 })).toBe(1);
    const { rows } = await database.pool.query("SELECT key FROM paysession_inbox");
    expect(rows.map(({ key }) => key).sort()).toEqual([failed.key, pending.key, claimed.key].sort());
  });

  it("deletes more than fits into one statement", async () => {
    await database.pool.query(
      `INSERT INTO paysession_inbox (key, status, done_at)
       SELECT 'done:' || n, 'done', clock_timestamp() FROM generate_series(1, 2500) AS n`,
    );
    expect(await inbox.purge({ olderThan: 0 })).toBe(2500);
  });

  it.each([-1, Number.NaN, Infinity, undefined])("rejects an age of %s", async (olderThan) => {
    await expect(inbox.purge({ olderThan: olderThan as number })).rejects.toThrow(UsageError);
  });
});
