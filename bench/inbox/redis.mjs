import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRedisInbox } from "@paysession/inbox/redis";
import { Redis } from "ioredis";
import { freePort } from "../free-port.mjs";

/**
 * Starts a redis-server with a database for each number of events. It writes to disk every second.
 *
 * @returns Undefined if redis-server is not installed.
 */
export async function openRedis(sizes) {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    console.log("\nSKIPPED: Redis, because redis-server is not installed.");
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "paysession-bench-"));
  const port = await freePort();
  const settings = ["--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes"];
  const server = spawn("redis-server", ["--port", `${port}`, ...settings], { stdio: "ignore" });
  const tables = [];
  for (const [database, size] of sizes.entries())
    tables.push(await openDatabase({ port, db: database }, size));
  return {
    settings: [{ name: "Redis", apply: async () => {} }],
    tables,
    async close() {
      for (const { close } of tables) close();
      server.kill();
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openDatabase(options, size) {
  const redis = new Redis({ ...options, maxRetriesPerRequest: null });
  // The server may still be starting. The client connects again by itself.
  redis.on("error", () => undefined);
  for (let first = 1; first <= size; first += 1_000) await redis.eval(fill, 0, first, first + 999);
  redis.defineCommand("completeBare", { numberOfKeys: 1, lua: bareComplete });
  const inbox = createRedisInbox(redis);
  return {
    size,
    async paysession(key) {
      const { token } = await inbox.claim(key, { owner: "bench", lease: 30_000 });
      await inbox.complete(key, token);
    },
    async bare(key) {
      const name = `bare:${key}`;
      const owner = crypto.randomUUID();
      if ((await redis.set(name, owner, "PX", 30_000, "NX")) !== "OK") throw new Error("The key is taken");
      await redis.completeBare(name, owner, month);
    },
    close: () => redis.disconnect(),
  };
}

const month = 30 * 24 * 60 * 60 * 1000;

/** A lock, as Redis's documentation describes it, that ends as a mark. */
const bareComplete = `
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], 'done', 'PX', ARGV[2])
  return 1`;

/** Adds handled events, and the marks of the bare commands. */
const fill = `
  for number = ARGV[1], ARGV[2] do
    local key = redis.sha1hex(number)
    redis.call('HSET', 'paysession:inbox:komoju:' .. key, 'status', 'done', 'token', number, 'owner', 'bench')
    redis.call('PEXPIRE', 'paysession:inbox:komoju:' .. key, ${month})
    redis.call('SET', 'bare:komoju:' .. key, 'done', 'PX', ${month})
  end`;
