import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { StaleClaimError, UsageError } from "../src/errors.js";
import { createDatabase } from "../src/postgres/database.js";
import { migrate } from "../src/postgres/migrate.js";
import type { OutcomeSettlement, StoredOutcome, UnknownOutcome } from "../src/postgres/outcome.js";
import { createOutcomes, type Outcomes } from "../src/postgres/outcomes.js";
import type { SettleOutcomesOptions } from "../src/postgres/settle-outcomes.js";
import { createTestDatabase, type TestDatabase } from "./postgres.js";

let database: TestDatabase;
let outcomes: Outcomes;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.pool);
  await database.pool.query("CREATE TABLE bookings (reference text NOT NULL, verdict text NOT NULL)");
  outcomes = createOutcomes(createDatabase(database.pool));
});

beforeEach(async () => {
  await database.pool.query("TRUNCATE paysession_outcomes, bookings");
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => database.drop());

const happened: OutcomeSettlement = { state: "happened", data: { id: "pay_1" } };
const unknown: OutcomeSettlement = { state: "unknown", reason: "The provider is down" };

/** An unknown outcome of a payment. */
function payment(key: string | undefined, more: Partial<UnknownOutcome> = {}): UnknownOutcome {
  return {
    provider: "komoju",
    operation: "createPayment",
    ...(key !== undefined && { idempotencyKey: key }),
    firstAttemptAt: "2026-11-24T10:00:00.000Z",
    lastAttemptAt: "2026-11-24T10:00:05.000Z",
    hasBody: true,
    parameters: { "body.external_order_num": "order-1" },
    ...more,
  };
}

/** Settles what is due, and collects what is settled. */
function settle(more: Partial<SettleOutcomesOptions> = {}) {
  return outcomes.settle({
    provider: "komoju",
    settle: async () => happened,
    onSettled: () => undefined,
    onError: (error) => {
      throw error;
    },
    ...more,
  });
}

async function readRow() {
  const { rows } = await database.pool.query(
    "SELECT *, extract(epoch from due_at - clock_timestamp()) * 1000 AS due_in FROM paysession_outcomes",
  );
  expect(rows.length).toBe(1);
  return rows[0];
}

/** Makes everything due that is not settled. */
const makeDue = () => database.pool.query("UPDATE paysession_outcomes SET due_at = clock_timestamp()");

it("an outcome is stored with its reference, and due at once", async () => {
  expect(await outcomes.add(payment("key-1"), { reference: "order-1" })).toBe(true);
  const [stored] = await outcomes.due();
  expect(stored).toEqual({
    id: expect.any(Number),
    outcome: payment("key-1"),
    reference: "order-1",
    attempts: 0,
    addedAt: expect.any(Date),
    reason: undefined,
  });
});

it("the same outcome is stored once, by provider, operation and idempotency key", async () => {
  expect(await outcomes.add(payment("key-1"))).toBe(true);
  expect(await outcomes.add(payment("key-1"))).toBe(false);
  expect(await outcomes.add(payment("key-2"))).toBe(true);
  expect(await outcomes.add(payment("key-1", { provider: "gr4vy" }))).toBe(true);
  expect(await outcomes.add(payment("key-1", { operation: "refundPayment" }))).toBe(true);
  expect((await outcomes.due()).length).toBe(4);
});

it("twenty additions of the same outcome at once store it once", async () => {
  const added = await Promise.all(Array.from({ length: 20 }, () => outcomes.add(payment("key-1"))));
  expect(added.filter(Boolean).length).toBe(1);
  expect((await outcomes.due()).length).toBe(1);
});

it("without an idempotency key, each call is an outcome of its own", async () => {
  const later = { firstAttemptAt: "2026-11-24T10:01:00.000Z", lastAttemptAt: "2026-11-24T10:01:05.000Z" };
  expect(await outcomes.add(payment(undefined))).toBe(true);
  expect(await outcomes.add(payment(undefined))).toBe(false);
  expect(await outcomes.add(payment(undefined, later))).toBe(true);
});

it("an outcome added in a transaction vanishes with its rollback", async () => {
  const client = await database.pool.connect();
  await client.query("BEGIN");
  await outcomes.add(payment("key-1"), { transaction: client });
  await client.query("ROLLBACK");
  client.release();
  expect(await outcomes.due()).toEqual([]);
});

it("a later attempt of the same request counts, and the first one as well", async () => {
  await outcomes.add(payment("key-1"), { reference: "order-1" });
  const later = {
    firstAttemptAt: "2026-11-24T11:00:00.000Z",
    lastAttemptAt: "2026-11-24T11:00:05.000Z",
  };
  expect(await outcomes.add(payment("key-1", later))).toBe(false);
  expect(await outcomes.due()).toMatchObject([
    { outcome: payment("key-1", { lastAttemptAt: later.lastAttemptAt }), reference: "order-1" },
  ]);
});

it("a later attempt opens a settled outcome again; the same attempt does not", async () => {
  await outcomes.add(payment("key-1"));
  await settle();
  await outcomes.add(payment("key-1"));
  expect(await outcomes.due()).toEqual([]);
  await outcomes.add(payment("key-1", { lastAttemptAt: "2026-11-24T12:00:00.000Z" }));
  expect((await outcomes.due()).length).toBe(1);
});

it("a later attempt takes the claim from whoever is settling the earlier one", async () => {
  await outcomes.add(payment("key-1"));
  const errors: unknown[] = [];
  const report = await settle({
    settle: async () => {
      await outcomes.add(payment("key-1", { lastAttemptAt: "2026-11-24T12:00:00.000Z" }));
      return { state: "did_not_happen" };
    },
    limit: 1,
    onError: (error) => void errors.push(error),
  });
  expect(report).toEqual({ settled: 0, unknown: 0, failed: 1 });
  expect(errors).toEqual([expect.any(StaleClaimError)]);
  expect(await readRow()).toMatchObject({ settled_at: null, settlement: null });
});

it.each([undefined, null, "outcome", {}, payment(" "), { ...payment("key"), lastAttemptAt: "yesterday" }])(
  "%o is no outcome",
  async (outcome) => {
    await expect(outcomes.add(outcome as UnknownOutcome)).rejects.toThrow(UsageError);
  },
);

it("due lists what is due of a provider, the oldest first", async () => {
  for (const key of ["a", "b", "c"]) await outcomes.add(payment(key));
  await outcomes.add(payment("d", { provider: "gr4vy" }));
  const keysOf = (stored: StoredOutcome[]) => stored.map(({ outcome }) => outcome.idempotencyKey);
  expect(keysOf(await outcomes.due({ provider: "komoju" }))).toEqual(["a", "b", "c"]);
  expect(keysOf(await outcomes.due({ limit: 2 }))).toEqual(["a", "b"]);
  await settle({ settle: async () => unknown, limit: 1 });
  expect(keysOf(await outcomes.due())).toEqual(["b", "c", "d"]);
});

it.each([happened, { state: "did_not_happen" } as const])("%o is handed over once", async (settlement) => {
  await outcomes.add(payment("key-1"), { reference: "order-1" });
  const calls: unknown[][] = [];
  const seen: unknown[] = [];
  const report = await settle({
    settle: async (stored, options) => {
      seen.push(stored, options);
      return settlement;
    },
    onSettled: (...call) => void calls.push(call.slice(0, 2)),
    deadline: 5000,
  });
  expect(report).toEqual({ settled: 1, unknown: 0, failed: 0 });
  const stored = { outcome: payment("key-1"), reference: "order-1", attempts: 1 };
  expect(seen).toMatchObject([stored, { signal: expect.any(AbortSignal), deadline: 5000 }]);
  expect(calls).toMatchObject([[settlement, stored]]);
  expect(await readRow()).toMatchObject({ settlement: settlement.state, settled_at: expect.any(Date) });
  await makeDue();
  expect(await settle()).toEqual({ settled: 0, unknown: 0, failed: 0 });
});

it("an unknown outcome stays unknown: it falls due again, however often that happens", async () => {
  await outcomes.add(payment("key-1"));
  const onSettled = vi.fn();
  const delays: number[] = [];
  for (let attempt = 1; attempt <= 12; attempt++) {
    await makeDue();
    expect(await settle({ settle: async () => unknown, onSettled })).toEqual({
      settled: 0,
      unknown: 1,
      failed: 0,
    });
    const row = await readRow();
    expect(row).toMatchObject({
      attempts: attempt,
      settled_at: null,
      reason: "The provider is down",
      token: null,
    });
    delays.push(Number(row.due_in));
  }
  expect(onSettled).not.toHaveBeenCalled();
  expect(delays[0]).toBeLessThan(38_000);
  expect(delays.at(-1)).toBeGreaterThan(4 * 3_600_000);
  await makeDue();
  expect(await settle()).toEqual({ settled: 1, unknown: 0, failed: 0 });
});

it("only outcomes of the provider are settled", async () => {
  await outcomes.add(payment("key-1", { provider: "gr4vy" }));
  expect(await settle()).toEqual({ settled: 0, unknown: 0, failed: 0 });
  expect(await settle({ provider: "gr4vy" })).toEqual({ settled: 1, unknown: 0, failed: 0 });
});

it("a longer retryAfter is respected", async () => {
  await outcomes.add(payment("key-1"));
  await settle({ settle: async () => ({ ...unknown, retryAfter: 86_400_000 }) });
  expect(Number((await readRow()).due_in)).toBeGreaterThan(86_000_000);
});

it("a delay of the caller's is used", async () => {
  await outcomes.add(payment("key-1"));
  await settle({ settle: async () => unknown, delay: { minimum: 600_000_000, maximum: 600_000_000 } });
  expect(Number((await readRow()).due_in)).toBeGreaterThan(590_000_000);
});

it.each(["settle", "onSettled"] as const)("an error of %s leaves the outcome unknown", async (name) => {
  await outcomes.add(payment("key-1"));
  await outcomes.add(payment("key-2"));
  const fault = new Error("The shop is\0 closed");
  const errors: unknown[][] = [];
  const report = await settle({
    [name]: async () => {
      throw fault;
    },
    onError: (...call) => void errors.push(call),
  });
  expect(report).toEqual({ settled: 0, unknown: 0, failed: 2 });
  expect(errors.map(([error]) => error)).toEqual([fault, fault]);
  expect(errors[0]?.[1]).toMatchObject({ outcome: payment("key-1") });
  await makeDue();
  expect(await outcomes.due()).toMatchObject([
    { reason: "The shop is closed" },
    { reason: "The shop is closed" },
  ]);
  expect(await settle()).toEqual({ settled: 2, unknown: 0, failed: 0 });
});

it.each([undefined, null, "happened", {}, { state: "failed" }])(
  "%o from settle does not settle anything",
  async (settlement) => {
    await outcomes.add(payment("key-1"));
    const onSettled = vi.fn();
    const report = await settle({
      settle: async () => settlement as OutcomeSettlement,
      onSettled,
      onError: (error) => expect(error).toBeInstanceOf(UsageError),
    });
    expect(report).toEqual({ settled: 0, unknown: 0, failed: 1 });
    expect(onSettled).not.toHaveBeenCalled();
    expect((await readRow()).settled_at).toBeNull();
  },
);

it("the settlement and the booking commit together", async () => {
  await outcomes.add(payment("key-1"), { reference: "order-1" });
  const book =
    (ending: "COMMIT" | "ROLLBACK"): SettleOutcomesOptions["onSettled"] =>
    async ({ state }, { reference }, { complete }) => {
      const client = await database.pool.connect();
      try {
        await client.query("BEGIN");
        await client.query("INSERT INTO bookings VALUES ($1, $2)", [reference, state]);
        await complete(client);
        await client.query(ending);
      } finally {
        client.release();
      }
      if (ending === "ROLLBACK") throw new Error("Rolled back");
    };
  expect(await settle({ onSettled: book("ROLLBACK"), onError: () => {} })).toMatchObject({ failed: 1 });
  expect((await readRow()).settled_at).toBeNull();
  await makeDue();
  expect(await settle({ onSettled: book("COMMIT") })).toMatchObject({ settled: 1 });
  const { rows } = await database.pool.query("SELECT * FROM bookings");
  expect(rows).toEqual([{ reference: "order-1", verdict: "happened" }]);
});

it("a process that ends between settling and completing leaves the outcome to the next one", async () => {
  await outcomes.add(payment("key-1"));
  const crashed = settle({ lease: 50, settle: () => new Promise(() => {}) });
  // The process is gone, so nothing renews its lease.
  vi.spyOn(globalThis, "setInterval").mockImplementation(() => 0 as unknown as NodeJS.Timeout);
  await vi.waitFor(async () => expect((await readRow()).token).not.toBeNull(), { timeout: 60_000 });
  await vi.waitFor(async () => expect((await outcomes.due()).length).toBe(1), { timeout: 60_000 });
  expect(await settle()).toEqual({ settled: 1, unknown: 0, failed: 0 });
  expect(await readRow()).toMatchObject({ attempts: 2, settlement: "happened" });
  await Promise.race([crashed, Promise.resolve()]);
});

it("a worker that lost its claim cannot complete it, not even in a transaction", async () => {
  await outcomes.add(payment("key-1"), { reference: "order-1" });
  const errors: unknown[] = [];
  const late = await settle({
    settle: async () => {
      await makeDue();
      expect(await settle({ settle: async () => ({ state: "did_not_happen" }) })).toMatchObject({
        settled: 1,
      });
      return happened;
    },
    onSettled: async ({ state }, { reference }, { complete }) => {
      const client = await database.pool.connect();
      try {
        await client.query("BEGIN");
        await client.query("INSERT INTO bookings VALUES ($1, $2)", [reference, state]);
        await complete(client);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
    onError: (error) => void errors.push(error),
  });
  expect(late).toEqual({ settled: 0, unknown: 0, failed: 1 });
  expect(errors).toEqual([expect.any(StaleClaimError)]);
  expect((await readRow()).settlement).toBe("did_not_happen");
  expect((await database.pool.query("SELECT * FROM bookings")).rows).toEqual([]);
});

it("the signal of settle aborts when the claim is lost", async () => {
  await outcomes.add(payment("key-1"));
  const report = await settle({
    lease: 30,
    limit: 1,
    settle: async (_, { signal }) => {
      await database.pool.query("UPDATE paysession_outcomes SET token = token + 1");
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw signal.reason;
    },
    onError: (error) => expect(error).toBeInstanceOf(StaleClaimError),
  });
  expect(report).toMatchObject({ failed: 1 });
});

it("no further outcome is claimed after the signal aborts", async () => {
  for (const key of ["a", "b", "c"]) await outcomes.add(payment(key));
  const controller = new AbortController();
  const report = await settle({ signal: controller.signal, onSettled: () => controller.abort() });
  expect(report).toEqual({ settled: 1, unknown: 0, failed: 0 });
});

it("four workers settle 500 outcomes, each by one of them", { timeout: 300_000 }, async () => {
  const keys = Array.from({ length: 500 }, (_, index) => `key-${index}`);
  for (const key of keys) await outcomes.add(payment(key), { reference: key });
  const onSettled: SettleOutcomesOptions["onSettled"] = async ({ state }, { reference }, { complete }) => {
    const client = await database.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("INSERT INTO bookings VALUES ($1, $2)", [reference, state]);
      await complete(client);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
  };
  let calls = 0;
  const work = async () => {
    const total = { settled: 0, unknown: 0, failed: 0 };
    while ((await outcomes.due({ limit: 1 })).length > 0) {
      const report = await settle({
        onSettled,
        onError: () => {},
        delay: { minimum: 1, maximum: 5 },
        settle: async ({ outcome }) => {
          const draw = calls++ % 7;
          if (draw === 3) throw new Error("The network is down");
          if (draw === 5) return unknown;
          return Number(outcome.idempotencyKey?.slice(4)) % 2 === 0 ? happened : { state: "did_not_happen" };
        },
      });
      for (const name of ["settled", "unknown", "failed"] as const) total[name] += report[name];
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return total;
  };
  const reports = await Promise.all([work(), work(), work(), work()]);
  expect(reports.reduce((sum, { settled }) => sum + settled, 0)).toBe(500);
  expect(reports.every(({ settled }) => settled > 0)).toBe(true);
  const { rows } = await database.pool.query("SELECT reference, verdict FROM bookings");
  expect(rows.length).toBe(500);
  for (const { reference, verdict } of rows)
    expect(verdict).toBe(Number(reference.slice(4)) % 2 === 0 ? "happened" : "did_not_happen");
  expect(new Set(rows.map(({ reference }) => reference)).size).toBe(500);
});

it("purge deletes what was settled long enough ago, and never what is not settled", async () => {
  for (const key of ["settled long ago", "settled", "open"]) await outcomes.add(payment(key));
  await settle({ limit: 2 });
  await database.pool.query("UPDATE paysession_outcomes SET added_at = added_at - interval '100 days'");
  await database.pool.query(
    "UPDATE paysession_outcomes SET settled_at = settled_at - interval '31 days' WHERE outcome->>'idempotencyKey' = 'settled long ago'",
  );
  expect(await outcomes.purge({ olderThan: 30 * 86_400_000 })).toBe(1);
  expect(await outcomes.purge({ olderThan: 0 })).toBe(1);
  expect(await readRow()).toMatchObject({ outcome: payment("open"), settled_at: null });
  await expect(outcomes.purge({ olderThan: -1 })).rejects.toThrow(UsageError);
});

it.each([
  { provider: "" },
  { settle: undefined },
  { onSettled: undefined },
  { limit: 0 },
  { lease: 0 },
  { deadline: 0 },
  { delay: { minimum: 0 } },
])("settle with %o is a UsageError", async (options) => {
  await outcomes.add(payment("key-1"));
  await expect(settle(options as Partial<SettleOutcomesOptions>)).rejects.toThrow(UsageError);
  expect((await readRow()).attempts).toBe(0);
});

it("an outcome stays due if the transaction that completed it was rolled back", async () => {
  await outcomes.add(payment("key-1"));
  const errors: unknown[] = [];
  const report = await settle({
    onSettled: async (_settlement, _stored, { complete }) => {
      const client = await database.pool.connect();
      await client.query("BEGIN");
      await complete(client);
      await client.query("ROLLBACK");
      client.release();
    },
    onError: (error) => errors.push(error),
  });
  expect(report).toEqual({ settled: 0, unknown: 0, failed: 1 });
  expect(String(errors[0])).toMatch(/was not committed/);
  expect((await readRow()).settled_at).toBeNull();
});
