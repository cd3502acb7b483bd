import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import postgres from "postgres";
import { createPostgresInbox, fromPostgresJs, migrate } from "../src/postgres/index.js";
import { testConformance } from "./conformance.js";
import { createTestDatabase } from "./postgres.js";

testConformance("PostgreSQL with pools of pg", async () => {
  const database = await createTestDatabase();
  await migrate(database.pool);
  const other = new Pool({ connectionString: database.url });
  return {
    inboxes: [createPostgresInbox(database.pool), createPostgresInbox(other)],
    close: async () => {
      await other.end();
      await database.drop();
    },
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
  const pool = new Pool({
    connectionString: database.url,
    options: "-c default_transaction_isolation=serializable",
  });
  await migrate(pool);
  return {
    inboxes: [createPostgresInbox(pool)],
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});

testConformance("PGlite", async () => {
  const client = new PGlite();
  await migrate(client);
  return { inboxes: [createPostgresInbox(client)], close: () => client.close() };
});
