/**
 * Whether the built-in `fetch` failed before any connection was made, so that nothing can have left the process. When in
 * doubt it did not: a runtime that does not say so counts as sent. Errors of a caller's own `fetch` must not be passed,
 * because they may come from something else that it does.
 *
 * - Node: the cause is the socket's or resolver's error, with `syscall` `connect` or `getaddrinfo`; with several
 *   addresses, an AggregateError of such errors (https://nodejs.org/api/errors.html#errorsyscall). An established socket
 *   can fail with the same codes, but with `syscall` `read` or `write`.
 * - undici: UND_ERR_CONNECT_TIMEOUT (https://undici.nodejs.org/#/docs/api/Errors).
 * - Bun: `ConnectionRefused` and `FailedToOpenSocket`, on the error itself
 *   (https://github.com/oven-sh/bun/blob/main/src/http.zig).
 * - Deno: hyper's "client error (Connect)" in the message
 *   (https://github.com/hyperium/hyper-util/blob/master/src/client/legacy/client.rs).
 */
export function connectionWasNeverMade(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (bunCodes.has(codeOf(error) ?? "")) return true;
  if ("Deno" in globalThis && error.message.includes("client error (Connect)")) return true;
  const { cause } = error;
  if (!(cause instanceof Error)) return false;
  const parts: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  return parts.length > 0 && parts.every(failedToConnect);
}

const bunCodes = new Set(["ConnectionRefused", "FailedToOpenSocket"]);

function failedToConnect(error: unknown): boolean {
  const { syscall, code } = (error ?? {}) as { syscall?: unknown; code?: unknown };
  return syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT";
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset",
  ENOTFOUND: "host not found",
  UND_ERR_SOCKET: "connection closed",
  UND_ERR_CONNECT_TIMEOUT: "connecting timed out",
};

/** Why a connection failed, with the runtime's code, such as `connection reset (ECONNRESET)`. Free of secrets if its input is. */
export function describeConnectionError(error: unknown): string {
  let message = "the connection failed";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    message = cause.message || message;
    const code = codeOf(cause);
    if (code !== undefined) return `${words[code] ?? message} (${code})`;
  }
  return message;
}

function codeOf(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}
