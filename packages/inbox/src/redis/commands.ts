import { UsageError } from "../errors.js";

/** What the inbox needs of an ioredis client or cluster. */
export interface IoredisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** What the inbox needs of a client, pool, cluster or sentinel of node-redis (`redis` or `@redis/client`). */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

export type RedisClient = IoredisClient | NodeRedisClient;

/** Runs a Lua script for one key. */
export type RunScript = (script: string, key: string, ...args: string[]) => Promise<unknown>;

/**
 * Runs scripts by their hash, and sends the text only to servers that do not know it yet, for example after a restart.
 *
 * @throws UsageError if the client is neither an ioredis nor a node-redis client.
 */
export function scriptRunner(client: RedisClient): RunScript {
  const { byHash, byText } = commandsOf(client);
  const hashes = new Map<string, Promise<string>>();
  return async (script, key, ...args) => {
    const hash = hashes.get(script) ?? sha1(script);
    hashes.set(script, hash);
    try {
      return await byHash(await hash, key, args);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return byText(script, key, args);
    }
  };
}

type Command = (script: string, key: string, args: string[]) => Promise<unknown>;

function commandsOf(client: RedisClient): { byHash: Command; byText: Command } {
  if (isNodeRedis(client))
    return {
      byHash: (hash, key, args) => client.evalSha(hash, { keys: [key], arguments: args }),
      byText: (script, key, args) => client.eval(script, { keys: [key], arguments: args }),
    };
  if (isIoredis(client))
    return {
      byHash: (hash, key, args) => client.evalsha(hash, 1, key, ...args),
      byText: (script, key, args) => client.eval(script, 1, key, ...args),
    };
  throw new UsageError(
    "createRedisInbox: client must be an ioredis or node-redis client. Await it first if it is a promise, as " +
      "connect() of node-redis returns",
  );
}

function isNodeRedis(client: unknown): client is NodeRedisClient {
  return hasMethod(client, "evalSha") && hasMethod(client, "eval");
}

function isIoredis(client: unknown): client is IoredisClient {
  return hasMethod(client, "evalsha") && hasMethod(client, "eval");
}

function hasMethod(client: unknown, name: string): boolean {
  if (typeof client !== "object" || client === null) return false;
  return typeof Reflect.get(client, name) === "function";
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
