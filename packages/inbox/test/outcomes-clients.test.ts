/** The store of unknown outcomes on every supported client, and in databases with another isolation level. */
import { Pool } from "pg";
import postgres from "postgres";
import { expect, it } from "vitest";
import { createPostgresInbox, fromPostgresJs, migrate, type Queryable } from "../src/postgres/index.js";
import { startPglite } from "./pglite.js";
import { createTestDatabase } from "./postgres.js";

const outcome = {
  provider: "komoju",
  operation: "createPayment",
  idempotencyKey: "order-1",
  firstAttemptAt: "2026-11-24T10:00:00.000Z",
  lastAttemptAt: "2026-11-24T10:00:05.000Z",
  hasBody: true,
  parameters: { "body.external_order_num": "order-1", "body.amount": 1000, "body.capture": false },
};

type Client = Queryable & { close(): Promise<unknown> };

const clients: [string, (url: string) => Client | Promise<Client>][] = [
  [
    "pg",
    (connectionString) => {
      const pool = new Pool({ connectionString });
      return { query: (sql, parameters) => pool.query(sql, parameters), close: () => pool.end() };
    },
  ],
  [
    "pg with serializable transactions",
    (connectionString) => {
      const options = "-c default_transaction_isolation=serializable";
      const pool = new Pool({ connectionString, options });
      return { query: (sql, parameters) => pool.query(sql, parameters), close: () => pool.end() };
    },
  ],
  [
    "postgres.js",
    (url) => {
      const sql = postgres(url, { onnotice: () => {} });
      return { ...fromPostgresJs(sql), close: () => sql.end() };
    },
  ],
  [
    "PGlite",
    async () => {
      const pglite = await startPglite();
      await pglite.query("TRUNCATE paysession_outcomes RESTART IDENTITY");
      return { query: (sql, parameters) => pglite.query(sql, parameters), close: () => Promise.resolve() };
    },
  ],
];

it.each(clients)("outcomes are stored and settled with %s", async (_, connect) => {
  const database = await createTestDatabase();
  const client = await connect(database.url);
  try {
    await migrate(client);
    const { outcomes } = createPostgresInbox(client);
    expect(await outcomes.add(outcome, { reference: "order-1" })).toBe(true);
    expect(await outcomes.add(outcome)).toBe(false);
    const later = { ...outcome, lastAttemptAt: "2026-11-24T11:00:05.000Z" };
    expect(await outcomes.add({ ...later, firstAttemptAt: "2026-11-24T11:00:00.000Z" })).toBe(false);
    expect(await outcomes.add({ ...outcome, idempotencyKey: "order-2" })).toBe(true);
    expect(await outcomes.due({ provider: "komoju" })).toEqual([
      {
        id: 1,
        outcome: later,
        reference: "order-1",
        attempts: 0,
        addedAt: expect.any(Date),
        reason: undefined,
      },
      expect.objectContaining({ outcome: { ...outcome, idempotencyKey: "order-2" }, reference: undefined }),
    ]);

    const settle = (state: "unknown" | "happened") =>
      outcomes.settle({
        provider: "komoju",
        delay: { minimum: 1, maximum: 1 },
        limit: 2,
        settle: async () =>
          state === "unknown" ? { state, reason: "No answer" } : { state, data: undefined },
        onSettled: (_settlement, _stored, { complete }) => complete(client),
      });
    expect(await settle("unknown")).toEqual({ settled: 0, unknown: 2, failed: 0 });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await outcomes.due()).toMatchObject([{ reason: "No answer" }, { reason: "No answer" }]);
    expect(await settle("happened")).toEqual({ settled: 2, unknown: 0, failed: 0 });
    expect(await outcomes.due()).toEqual([]);
    expect(await outcomes.purge({ olderThan: 0 })).toBe(2);
  } finally {
    await client.close();
    await database.drop();
  }
});

it("four workers share the outcomes although transactions are serializable by default", async () => {
  const database = await createTestDatabase();
  const options = "-c default_transaction_isolation=serializable";
  const pool = new Pool({ connectionString: database.url, options, max: 8 });
  try {
    await migrate(pool);
    const { outcomes } = createPostgresInbox(pool);
    for (let index = 0; index < 100; index++)
      await outcomes.add({ ...outcome, idempotencyKey: `order-${index}` }, { reference: `order-${index}` });
    const settled: (string | undefined)[] = [];
    const reports = await Promise.all(
      [1, 2, 3, 4].map(() =>
        outcomes.settle({
          provider: "komoju",
          settle: async () => ({ state: "did_not_happen" }),
          onSettled: (_, { reference }) => void settled.push(reference),
        }),
      ),
    );
    expect(reports.reduce((sum, report) => sum + report.settled, 0)).toBe(100);
    expect(new Set(settled).size).toBe(100);
    expect(settled.length).toBe(100);
  } finally {
    await pool.end();
    await database.drop();
  }
});
