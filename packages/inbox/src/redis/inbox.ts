import { checkClaim, checkKey, checkLease } from "../check-claim.js";
import { StaleClaimError, UsageError } from "../errors.js";
import type { Claim, ClaimOptions, Inbox } from "../inbox.js";
import { type RedisClient, scriptRunner } from "./commands.js";
import * as scripts from "./scripts.js";

export interface RedisInboxOptions {
  /**
   * Starts the name of every key. Inboxes with different prefixes do not see each other's events.
   *
   * @default "paysession:inbox:"
   */
  prefix?: string | undefined;
  /**
   * How long handled events are remembered, in milliseconds. Keep it longer than the provider repeats events: an event
   * that arrives later is handled again. Failed and abandoned claims are forgotten after the same time.
   *
   * @default 2592000000 (30 days)
   */
  retention?: number | undefined;
}

/**
 * Creates an inbox in Redis 5 or later, or Valkey, shared by all processes that use the same server and prefix. It works
 * with Redis Cluster: each event is one key. Time is measured by Redis.
 *
 * What Redis loses is forgotten: an event whose completion was lost in a failover, in a crash without an append-only
 * file, or by eviction is handled again when the provider repeats it. No event gets lost.
 *
 * @param client A connected client or cluster of ioredis or node-redis. The inbox does not close it.
 * @throws UsageError if the client is neither, or an option is malformed.
 *
 * @example
 * import { createRedisInbox } from "@paysession/inbox/redis";
 * import { Redis } from "ioredis";
 *
 * const inbox = createRedisInbox(new Redis(process.env.REDIS_URL));
 */
export function createRedisInbox(client: RedisClient, options: RedisInboxOptions = {}): Inbox {
  const { prefix = "paysession:inbox:", retention = 30 * 24 * 60 * 60 * 1000 } = options;
  if (typeof prefix !== "string") throw new UsageError("createRedisInbox: prefix must be a string");
  if (!Number.isSafeInteger(retention) || retention <= 0)
    throw new UsageError("createRedisInbox: retention must be a positive whole number of milliseconds");
  const runScript = scriptRunner(client);

  async function run(script: string, key: string, ...args: (string | number)[]): Promise<Reply> {
    checkKey(key);
    return parseReply(await runScript(script, prefix + storedKey(key), ...args.map(String)));
  }

  /** Runs a script that changes a claim, if the token is still the claim's token. */
  async function change(script: string, key: string, ...args: number[]): Promise<void> {
    const { status } = await run(script, key, ...args, retention);
    if (status !== "ok") throw new StaleClaimError(key);
  }

  return {
    async claim(key: string, claimOptions: ClaimOptions): Promise<Claim> {
      checkClaim(key, claimOptions);
      const { owner, lease } = claimOptions;
      const { status, value } = await run(scripts.claim, key, owner, lease, retention);
      if (status === "done") return { status };
      return status === "acquired" ? { status, token: value } : { status: "busy", remaining: value / 1000 };
    },

    async renew(key, token, lease) {
      checkLease(lease);
      await change(scripts.renew, key, token, lease);
    },

    async complete(key, token, transaction?: unknown) {
      if (transaction !== undefined)
        throw new UsageError("createRedisInbox: Redis cannot complete a claim inside a database transaction");
      await change(scripts.complete, key, token);
    },

    async fail(key, token) {
      await change(scripts.fail, key, token);
    },
  };
}

/** Half of a surrogate pair has no UTF-8 form. JSON escapes it, so that different keys stay different. */
function storedKey(key: string): string {
  return /^"|\p{Surrogate}/u.test(key) ? JSON.stringify(key) : key;
}

interface Reply {
  readonly status: string;
  readonly value: number;
}

/** Clients may be set up to return buffers or strings for what scripts return as text and integers. */
function parseReply(reply: unknown): Reply {
  if (Array.isArray(reply) && reply.length === 2)
    return { status: String(reply[0]), value: Number(String(reply[1])) };
  throw new UsageError(
    "createRedisInbox: the client returned no reply of a script. Pass a client, not a pipeline",
  );
}
