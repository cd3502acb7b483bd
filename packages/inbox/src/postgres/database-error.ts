/**
 * The database rejected a statement of the inbox, or could not be reached. It holds the driver's message and code, but
 * neither the statement's parameters nor the driver's error, which can contain the event or a password.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /** The SQLSTATE, such as `40001` for a transaction to be repeated, or a system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;

  constructor(cause: unknown) {
    const { code, message } = describe(cause);
    super(`inbox: the database failed: ${message || code || "no reason given"}`);
    this.code = code;
  }
}

function describe(cause: unknown): { code?: string | undefined; message: string } {
  if (typeof cause !== "object" || cause === null) return { message: "" };
  const { code, message } = cause as { code?: unknown; message?: unknown };
  return {
    code: typeof code === "string" ? code : undefined,
    message: typeof message === "string" ? message : "",
  };
}
