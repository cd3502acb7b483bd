export { DatabaseError } from "./database-error.js";
export type { FailedEvent, HandleOptions, StorableWebhook, StoredEvent, StoredEvents } from "./events.js";
export { createPostgresInbox, type PostgresInbox } from "./inbox.js";
export { migrate } from "./migrate.js";
export type { OutcomeSettlement, ProvenSettlement, StoredOutcome, UnknownOutcome } from "./outcome.js";
export type { AddOutcomeOptions, DueOptions, Outcomes } from "./outcomes.js";
export { fromPostgresJs, type PostgresJs, type Queryable } from "./queryable.js";
export type { SettleDelay } from "./settle-delay.js";
export type { SettleOptions, SettleOutcomesOptions, SettleReport } from "./settle-outcomes.js";
