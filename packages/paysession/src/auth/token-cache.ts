import {
  UsageError,
  type Authenticate,
  type AuthenticateContext,
  type OutgoingRequest,
} from "@paysession/core";
import { checkSecret } from "./secret.js";

/** A token and its expiry time. */
export interface ExpiringToken {
  readonly token: string;
  /** A Date, or milliseconds since 1970 as returned by `Date.now()`. */
  readonly expiresAt: number | Date;
}

/**
 * Returns a token. A token with an expiry time is cached until shortly before it expires. A plain string is not cached:
 * the function is called again for the next request.
 */
export type TokenSource = () => string | ExpiringToken | Promise<string | ExpiringToken>;

/**
 * Authenticates requests with tokens from a function, sent as `Authorization: Bearer` (RFC 6750). All calls share a token
 * until shortly before it expires, concurrent calls share one renewal, and a token that the provider rejects with 401 is
 * discarded.
 *
 * If the function hangs, only the attempt that called it waits until its timeout. The attempts that share its renewal
 * then call the function again instead of waiting any longer.
 *
 * @param name The token's name in error messages, such as `Gr4vy: token`.
 * @param now The clock, in milliseconds since 1970.
 */
export function cachedBearer(source: TokenSource, name: string, now: () => number = Date.now): Authenticate {
  let cached: { readonly token: string; readonly renewAt: number } | undefined;
  let renewal: Promise<string | undefined> | undefined;

  const cachedToken = (): string | undefined =>
    cached !== undefined && now() < cached.renewAt ? cached.token : undefined;

  const requestToken = async (): Promise<string> => {
    const result = readToken(await source(), name);
    if (result.expiresAt === undefined) return result.token;
    const renewAt = renewalTime(now(), result.expiresAt);
    // A token that arrives after its attempt has timed out must not replace a newer one.
    if (cached === undefined || renewAt > cached.renewAt) cached = { token: result.token, renewAt };
    return result.token;
  };

  /** Resolves with undefined if the attempt ends first. */
  const startRenewal = (signal: AbortSignal): Promise<string | undefined> =>
    (renewal = unlessAborted(requestToken(), signal).finally(() => (renewal = undefined)));

  const getToken = async (signal: AbortSignal): Promise<string> => {
    for (;;) {
      signal.throwIfAborted();
      const token = cachedToken() ?? (await (renewal ?? startRenewal(signal)));
      if (token !== undefined) return token;
      // The attempt that started the renewal has ended without a token. Unless that is this attempt, start another.
    }
  };

  const authenticate = (
    { headers }: OutgoingRequest,
    { signal }: AuthenticateContext,
  ): void | Promise<void> => {
    const use = (token: string): void => headers.set("authorization", `Bearer ${token}`);
    const token = cachedToken();
    return token === undefined ? getToken(signal).then(use) : use(token);
  };

  const refused = ({ headers }: OutgoingRequest): boolean => {
    const wasCached = headers.get("authorization") === `Bearer ${cached?.token}`;
    if (wasCached) cached = undefined;
    // If another call has renewed the token since, the new one stays and is worth a try.
    return wasCached || cached !== undefined;
  };

  return Object.assign(authenticate, { refused });
}

/** Leaves the last tenth of a token's lifetime unused, at most a minute, so that it does not expire in transit. */
function renewalTime(now: number, expiresAt: number): number {
  return expiresAt - Math.min(60_000, (expiresAt - now) / 10);
}

function readToken(result: unknown, name: string): { token: string; expiresAt?: number } {
  if (typeof result !== "object" || result === null) return { token: checkSecret(result, name) };
  const { token, expiresAt } = result as Partial<ExpiringToken>;
  const time = expiresAt instanceof Date ? expiresAt.getTime() : expiresAt;
  if (typeof time !== "number" || Number.isNaN(time)) {
    throw new UsageError(`${name}: expiresAt must be a Date or milliseconds since 1970`);
  }
  return { token: checkSecret(token, name), expiresAt: time };
}

/** Resolves with undefined if the signal aborts before the promise settles. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const abort = (): void => resolve(undefined);
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
