import type { Pool, PoolClient } from "pg";

/** Runs `work` in a transaction: all that it writes is committed together, or nothing is. */
export async function transaction<Result>(
  pool: Pool,
  work: (transaction: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // A connection that breaks between two statements makes the next one fail. Without a listener it ends the process.
  const ignore = (): void => {};
  client.on("error", ignore);
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.off("error", ignore);
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back too, also if the database is gone.
    client.release(true);
    throw error;
  }
}
