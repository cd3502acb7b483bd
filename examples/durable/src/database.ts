import { migrate } from "@paysession/inbox/postgres";
import { Pool } from "pg";

const schema = `
  CREATE TABLE IF NOT EXISTS orders (
    id text PRIMARY KEY,
    amount integer NOT NULL, -- yen
    payment_id text,
    paid integer NOT NULL DEFAULT 0,
    refunded integer NOT NULL DEFAULT 0
  )`;

/** Connects to the shop's database. The URL is that of a PostgreSQL server. */
export function connect(databaseUrl: string): Pool {
  const pool = new Pool({ connectionString: databaseUrl });
  // An idle connection breaks when the database restarts; the pool replaces it.
  pool.on("error", (error) => console.error(`database: ${error.message}`));
  return pool;
}

/** Creates the tables of the shop and of the inbox. Run it once for each deployment, before the processes start. */
export async function prepareDatabase(pool: Pool): Promise<void> {
  await migrate(pool);
  await pool.query(schema);
}
