/**
 * Whether the built-in `fetch` failed before any connection was made, so that nothing can have left the process. When in
 * doubt it did not: a runtime that does not say so counts as sent. Errors of a caller's own `fetch` must not be passed,
 * because they may come from something else that it does.
 *
 * - Node: the cause is the socket's or resolver's error, with `syscall` `connect` or `getaddrinfo`; with several
 *   addresses, an AggregateError of such errors (https://nodejs.org/api/errors.html#errorsyscall). An established socket
 *   can fail with the same codes, but with `syscall` `read` or `write`.
 * - undici: UND_ERR_CONNECT_TIMEOUT (https://undici.nodejs.org/#/docs/api/Errors).
 * - Bun: `ECONNREFUSED`, in older versions `ConnectionRefused` and `FailedToOpenSocket`, or `syscall` `getaddrinfo`, on the
 *   error itself (https://github.com/oven-sh/bun/blob/main/src/http.zig).
 * - Deno: hyper's "client error (Connect)" in the message, or in that of the cause
 *   (https://github.com/hyperium/hyper-util/blob/master/src/client/legacy/client.rs). The URL in it has no spaces.
 *
 * Deno and Bun report only the last request of those that they sent. `preventResend` sees to it that it is the only one.
 */
export function connectionWasNeverMade(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  if ("Bun" in globalThis) return bunCodes.has(codeOf(error) ?? "") || failedToConnect(error);
  if ("Deno" in globalThis) return [error, cause].some(isDenoConnectError);
  if (!(cause instanceof Error)) return false;
  const parts: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  return parts.length > 0 && parts.every(failedToConnect);
}

const bunCodes = new Set(["ECONNREFUSED", "ConnectionRefused", "FailedToOpenSocket"]);

function isDenoConnectError(error: unknown): boolean {
  return error instanceof Error && error.message.includes("client error (Connect)");
}

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
