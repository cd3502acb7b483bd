import { checkClaim, checkLease } from "./check-claim.js";
import { StaleClaimError } from "./errors.js";
import type { Claim, ClaimOptions, Inbox } from "./inbox.js";

export interface MemoryInboxOptions {
  /**
   * How many handled events are remembered. The oldest are forgotten first; a claim is never forgotten before it ends.
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
  const claims = new Map<string, RunningClaim>();
  const done = new Map<string, string | undefined>();
  const states = new Set<string>();
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
      if (state !== undefined) states.delete(state);
      return;
    }
  }

  return {
    async claim(key: string, options: ClaimOptions): Promise<Claim> {
      checkClaim(key, options);
      if (done.has(key)) return { status: "done" };
      const remaining = (claims.get(key)?.expires ?? 0) - performance.now();
      if (remaining > 0) return { status: "busy", remaining };
      const token = ++lastToken;
      claims.set(key, { token, expires: performance.now() + options.lease, state: options.state });
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
      if (state !== undefined) states.add(state);
      if (done.size > capacity) forgetOldest();
    },

    async fail(key, token) {
      current(key, token);
      claims.delete(key);
    },

    knows: async (state) => states.has(state),
  };
}
