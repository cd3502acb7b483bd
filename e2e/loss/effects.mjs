/**
 * What handlers have done. Nothing here prevents duplicates: an event that is handled twice leaves two rows.
 */
export const schema = `
  CREATE TABLE effects (
    key text NOT NULL,
    detail text,
    worker integer NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX effects_key ON effects (key)`;

/** Records an effect, as part of a transaction if `client` is in one. */
export function recordEffect(client, key, worker, detail = null) {
  return client.query("INSERT INTO effects (key, worker, detail) VALUES ($1, $2, $3)", [key, worker, detail]);
}

/** How often each key has had an effect, and the details: `Map<key, { count, details }>`. */
export async function readEffects(client) {
  const { rows } = await client.query(
    "SELECT key, count(*)::int AS count, array_agg(detail) AS details FROM effects GROUP BY key",
  );
  return new Map(rows.map(({ key, ...effect }) => [key, effect]));
}

/** Runs `work` in a transaction. */
export async function transaction(pool, work) {
  const client = await pool.connect();
  // A connection that breaks between two statements makes the next one fail. Without a listener it ends the process.
  const ignore = () => {};
  client.on("error", ignore);
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.off("error", ignore);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
