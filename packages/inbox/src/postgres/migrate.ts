import { checkQueryable, execute } from "./database.js";
import type { Queryable } from "./queryable.js";
import { schema } from "./schema.js";

/**
 * Creates the tables of the inbox, or brings them up to date. Run it once for each deployment, before the processes start.
 * It can be run repeatedly, and by several processes at once. Newer tables are left as they are.
 *
 * The tables are created in the first schema of the connection's `search_path`. To apply them by hand instead, use the file
 * `@paysession/inbox/schema.sql`.
 *
 * @param client Needs the right to create tables, unless they are up to date.
 * @throws DatabaseError if the database rejects it.
 *
 * @example
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL });
 * await migrate(pool);
 */
export async function migrate(client: Queryable): Promise<void> {
  checkQueryable(client, "migrate(client)");
  await execute(client, schema);
}
