import { UsageError, type Authenticate } from "@paysession/core";

/** A token, and when it ends. */
export interface ExpiringToken {
  readonly token: string;
  /** Milliseconds since 1970, as of `Date.now()`, or a Date. */
  readonly expiresAt: number | Date;
}

/** Gives a token: one that says when it ends is kept until shortly before, one that is a bare string is asked for anew. */
export type TokenSource = () => string | ExpiringToken | Promise<string | ExpiringToken>;

/** The last tenth of a token's life, and at most a minute, is left unused: it could end on the way. */
function renewalTime(now: number, expiresAt: number): number {
  return expiresAt - Math.min(60_000, (expiresAt - now) / 10);
}

/**
 * Sends tokens as `Authorization: Bearer` (RFC 6750). A token that is still good is shared by all calls, a stale one is
 * renewed once for all that wait, and one that the provider answers with 401 is thrown away.
 *
 * @param name What the token is called in messages.
 */
export function cachedBearer(source: TokenSource, name: string, now: () => number = Date.now): Authenticate {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let pending: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const answer = await source();
    if (typeof answer === "string") return checkToken(answer, name);
    const token = checkToken((answer as ExpiringToken | null | undefined)?.token, name);
    const expiresAt = Number(answer.expiresAt);
    if (Number.isNaN(expiresAt)) throw new UsageError(`${name}: expiresAt must be a Date or milliseconds`);
    kept = { token, until: renewalTime(now(), expiresAt) };
    return token;
  };

  const authenticate = ({ headers }: { headers: Headers }): void | Promise<void> => {
    if (kept !== undefined && now() < kept.until) {
      headers.set("authorization", `Bearer ${kept.token}`);
      return undefined;
    }
    pending ??= renew().finally(() => (pending = undefined));
    return pending.then((token) => headers.set("authorization", `Bearer ${token}`));
  };

  const refused = ({ headers }: { headers: Headers }): boolean => {
    // Another call may have renewed it meanwhile; then the new one is worth a try, and stays.
    const wasKept = headers.get("authorization") === `Bearer ${kept?.token}`;
    if (wasKept) kept = undefined;
    return wasKept || kept !== undefined;
  };

  return Object.assign(authenticate, { refused });
}

function checkToken(token: unknown, name: string): string {
  if (typeof token !== "string") throw new UsageError(`${name} must be a string, not ${typeof token}`);
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError(`${name} is empty or holds a character that it cannot have, such as a blank`);
}
