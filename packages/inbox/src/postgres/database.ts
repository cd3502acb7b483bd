import { UsageError } from "../errors.js";
import { DatabaseError } from "./database-error.js";
import type { Queryable } from "./queryable.js";
import { schemaVersion } from "./schema.js";

export type Row = Readonly<Record<string, unknown>>;

/** Runs the statements of the inbox. */
export interface Database {
  /**
   * @param parameters Strings, numbers and null. Anything else depends on the client.
   * @param transaction Runs the statement as part of this transaction.
   * @throws DatabaseError if the statement fails.
   * @throws UsageError if the tables are missing, or do not match this version of the package.
   */
  query(sql: string, parameters: Parameter[], transaction?: Queryable): Promise<Row[]>;
}

type Parameter = string | number | null;

/** Connects the inbox to a client. The tables are checked once, before the first statement. */
export function createDatabase(client: Queryable): Database {
  checkQueryable(client, "createPostgresInbox(client)");
  let checked = false;

  return {
    async query(sql, parameters, transaction) {
      if (transaction !== undefined) checkQueryable(transaction, "transaction");
      const queryable = transaction ?? client;
      if (!checked) {
        // The client may have a single connection, which the transaction occupies.
        await checkSchema(queryable);
        checked = true;
      }
      return transaction === undefined
        ? repeatConflicts(() => execute(client, sql, parameters))
        : execute(transaction, sql, parameters);
    },
  };
}

/** Runs one statement. @throws DatabaseError or UsageError as `Database.query` does. */
export async function execute(
  queryable: Queryable,
  sql: string,
  parameters: Parameter[] = [],
): Promise<Row[]> {
  try {
    const result = await queryable.query(sql, parameters);
    // Rows are objects in every client. Each statement names its columns and reads only those.
    return (Array.isArray(result) ? result : result.rows) as Row[];
  } catch (cause) {
    const error = new DatabaseError(cause);
    if (error.code === undefinedTable) throw new UsageError(missing);
    throw error;
  }
}

const undefinedTable = "42P01";
const serializationFailure = "40001";
const missing =
  "inbox: the tables do not exist in this database. Run migrate(client) from @paysession/inbox/postgres";

async function checkSchema(queryable: Queryable): Promise<void> {
  const [row] = await execute(queryable, "SELECT version, compatible_from FROM paysession_schema");
  if (row === undefined) throw new UsageError(missing);
  const found = Number(row["version"]);
  const versions = `The tables have schema version ${found}, this version of @paysession/inbox needs ${schemaVersion}`;
  if (found < schemaVersion) throw new UsageError(`inbox: ${versions}. Run migrate(client)`);
  if (Number(row["compatible_from"]) > schemaVersion)
    throw new UsageError(`inbox: ${versions}. Update @paysession/inbox`);
}

/**
 * Repeats a statement that a concurrent one has defeated. That happens if the database's default isolation level is
 * above READ COMMITTED. The statement had no effect.
 */
async function repeatConflicts<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const repeat = error instanceof DatabaseError && error.code === serializationFailure && attempt < 10;
      if (!repeat) throw error;
    }
  }
}

/** @throws UsageError if it has no method `query`. */
export function checkQueryable(value: Queryable, name: string): void {
  // JavaScript callers can pass anything.
  const given = value as Partial<Record<"query" | "unsafe", unknown>> | null | undefined;
  if (typeof given?.query === "function") return;
  const hint =
    typeof given?.unsafe === "function" ? "Wrap postgres.js as fromPostgresJs(sql)" : "Pass a pg Pool";
  throw new UsageError(`inbox: ${name} must have a method query(sql, parameters). ${hint}`);
}
