import { checkClaim, checkLease } from "./check-claim.js";
import { StaleClaimError, UsageError } from "./errors.js";
import type { Claim, ClaimOptions, Inbox } from "./inbox.js";

export interface MemoryInboxOptions {
  /**
   * How many handled events are remembered. The oldest are forgotten first. A claim is forgotten only if it was abandoned:
   * its lease has expired, and there are more claims than this.
   *
   * @default 100000
   */
  capacity?: number | undefined;
}

/** An inbox in memory. */
export type MemoryInbox = Inbox & Required<Pick<Inbox, "knows">>;

interface RunningClaim {
  readonly token: number;
  readonly state: string | undefined;
  expires: number;
}

/**
 * Creates an inbox in this process's memory, for tests and for servers with a single process. It forgets everything when
 * the process ends, so an event that is sent again after a restart is handled again.
 *
 * @example
 * const handler = webhookHandler(receiveWebhook, { secret, inbox: createMemoryInbox(), on });
 */
export function createMemoryInbox({ capacity = 100_000 }: MemoryInboxOptions = {}): MemoryInbox {
  if (typeof capacity !== "number" || !(capacity >= 0))
    throw new UsageError("inbox: capacity must be a number of events");
  const claims = new Map<string, RunningClaim>();
  /** The states of handled events, by key. */
  const done = new Map<string, string | undefined>();
  /** The last handled event of each state. */
  const states = new Map<string, string>();
  let lastToken = 0;

  /** The current claim, if the token is its token. */
  function current(key: string, token: number): RunningClaim {
    const claim = claims.get(key);
    if (claim === undefined || claim.token !== token) throw new StaleClaimError(key);
    return claim;
  }

  function forgetOldest(): void {
    for (const [key, state] of done) {
      done.delete(key);
      if (state !== undefined && states.get(state) === key) states.delete(state);
      return;
    }
  }

  /** Looks at the two oldest claims, so that the abandoned ones disappear faster than new ones are made. */
  function forgetAbandoned(now: number): void {
    let inspected = 0;
    for (const [key, claim] of claims) {
      if (claims.size <= capacity || ++inspected > 2) return;
      claims.delete(key);
      if (claim.expires > now) claims.set(key, claim);
    }
  }

  return {
    async claim(key: string, options: ClaimOptions): Promise<Claim> {
      checkClaim(key, options);
      if (done.has(key)) return { status: "done" };
      const now = performance.now();
      const remaining = (claims.get(key)?.expires ?? 0) - now;
      if (remaining > 0) return { status: "busy", remaining };
      const token = ++lastToken;
      claims.set(key, { token, expires: now + options.lease, state: options.state });
      forgetAbandoned(now);
      return { status: "acquired", token };
    },

    async renew(key, token, lease) {
      checkLease(lease);
      current(key, token).expires = performance.now() + lease;
    },

    async complete(key, token) {
      const { state } = current(key, token);
      claims.delete(key);
      done.set(key, state);
      if (state !== undefined) states.set(state, key);
      if (done.size > capacity) forgetOldest();
    },

    async fail(key, token) {
      current(key, token);
      claims.delete(key);
    },

    knows: async (state) => states.has(state),
  };
}
