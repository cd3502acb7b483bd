export { DatabaseError } from "./database-error.js";
export type { FailedEvent, HandleOptions, StorableWebhook, StoredEvent, StoredEvents } from "./events.js";
export { createPostgresInbox, type PostgresInbox } from "./inbox.js";
export { migrate } from "./migrate.js";
export { fromPostgresJs, type PostgresJs, type Queryable } from "./queryable.js";
