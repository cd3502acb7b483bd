/**
 * A database client, or a transaction of one: `Pool`, `Client` and `PoolClient` of pg, PGlite and its transactions, Neon's
 * `neon(url)`, or anything else that runs a statement with positional parameters (`$1`, `$2`, …). For postgres.js, see
 * `fromPostgresJs`.
 *
 * @example
 * // An adapter for another client takes one function.
 * const queryable: Queryable = { query: (sql, parameters) => client.execute(sql, parameters) };
 */
export interface Queryable {
  /** @returns The rows, or an object that holds them as `rows`. */
  query(sql: string, parameters?: unknown[]): PromiseLike<{ readonly rows: unknown[] } | unknown[]>;
}

/** What `fromPostgresJs` needs of postgres.js: `sql`, or the `sql` of a transaction. */
export interface PostgresJs {
  unsafe(sql: string, parameters?: never[]): PromiseLike<unknown[]>;
}

/**
 * Adapts postgres.js.
 *
 * @param sql What `postgres(url)` returns, or what `sql.begin` passes to its function.
 *
 * @example
 * const inbox = createPostgresInbox(fromPostgresJs(sql));
 *
 * await sql.begin(async (transaction) => {
 *   await transaction`UPDATE orders SET paid = true WHERE id = ${orderId}`;
 *   await context.complete(fromPostgresJs(transaction));
 * });
 */
export function fromPostgresJs(sql: PostgresJs): Queryable {
  // postgres.js types its parameters by the types it was configured with. Ours are strings, numbers and null.
  return { query: (text, parameters = []) => sql.unsafe(text, parameters as never[]) };
}
