import type { Pool, PoolClient } from "pg";

/** Runs `work` in a transaction: all that it writes is committed together, or nothing is. */
export async function transaction<Result>(
  pool: Pool,
  work: (transaction: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back too, also if the database is gone.
    client.release(true);
    throw error;
  }
}
