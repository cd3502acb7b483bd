import type { Inbox } from "../inbox.js";
import { createClaims } from "./claims.js";
import { createDatabase } from "./database.js";
import { createEvents, type StoredEvents } from "./events.js";
import type { Queryable } from "./queryable.js";

/** An inbox in PostgreSQL. `complete` and `add` can take part in the caller's transaction. */
export interface PostgresInbox extends Required<Inbox<Queryable>>, StoredEvents {}

/**
 * Creates an inbox in a PostgreSQL database, for any number of processes on any number of machines. Only the database's
 * clock counts. Create the tables with `migrate(client)` before.
 *
 * All methods throw DatabaseError if the database fails, and UsageError if its tables are missing or do not match.
 *
 * @param client Used for everything outside a caller's transaction, so it must not be in one.
 *
 * @example
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL });
 * const inbox = createPostgresInbox(pool);
 * const handler = webhookHandler(receiveWebhook, { secret, inbox, on });
 */
export function createPostgresInbox(client: Queryable): PostgresInbox {
  const database = createDatabase(client);
  const claims = createClaims(database);
  return { ...claims, ...createEvents(database, claims) };
}
