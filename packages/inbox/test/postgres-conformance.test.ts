import postgres from "postgres";
import { createPostgresInbox, fromPostgresJs, migrate } from "../src/postgres/index.js";
import { testConformance } from "./conformance.js";
import { startPglite } from "./pglite.js";
import { createTestDatabase } from "./postgres.js";

testConformance("PostgreSQL with pools of pg", async () => {
  const database = await createTestDatabase();
  await migrate(database.pool);
  return {
    inboxes: [createPostgresInbox(database.pool), createPostgresInbox(database.connect())],
    close: database.drop,
  };
});

testConformance("PostgreSQL with postgres.js", async () => {
  const database = await createTestDatabase();
  const sql = postgres(database.url, { onnotice: () => {} });
  await migrate(fromPostgresJs(sql));
  return {
    inboxes: [createPostgresInbox(fromPostgresJs(sql))],
    close: async () => {
      await sql.end();
      await database.drop();
    },
  };
});

testConformance("PostgreSQL whose transactions are serializable by default", async () => {
  const database = await createTestDatabase();
  const pool = database.connect({ options: "-c default_transaction_isolation=serializable" });
  await migrate(pool);
  return {
    inboxes: [createPostgresInbox(pool)],
    close: database.drop,
  };
});

testConformance("PGlite", async () => {
  return { inboxes: [createPostgresInbox(await startPglite())] };
});
