import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, RESP_TYPES } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StaleClaimError, UsageError } from "../src/index.js";
import { createRedisInbox, type RedisClient } from "../src/redis/index.js";
import { redisInstalled, type RedisServer, startRedis, startRedisCluster } from "./redis.js";

const day = 24 * 60 * 60 * 1000;
const options = { owner: "a", lease: 60_000 };

describe("createRedisInbox", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an address", "redis://localhost"],
    ["an object without methods", {}],
    ["a client of another kind", { get: () => {}, eval: () => {} }],
    ["a promise of a client", Promise.resolve({ eval: () => {}, evalsha: () => {} })],
  ])("rejects %s in place of a client", (_, client) => {
    expect(() => createRedisInbox(client as unknown as RedisClient)).toThrow(UsageError);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1 day"])(
    "rejects a retention of %s",
    (retention) => {
      const client = { eval: async () => [], evalsha: async () => [] };
      expect(() => createRedisInbox(client, { retention: retention as number })).toThrow(UsageError);
    },
  );

  it("rejects a reply that is not one of a script", async () => {
    const client = { eval: async () => [], evalsha: async () => "QUEUED" };
    await expect(createRedisInbox(client).claim("a", options)).rejects.toThrow(UsageError);
  });

  it("rejects a transaction, as Redis takes part in none", async () => {
    const client = { eval: async () => [], evalsha: async () => ["ok", 0] };
    const complete = createRedisInbox(client).complete as (...args: unknown[]) => Promise<void>;
    await expect(complete("a", 1, {})).rejects.toThrow(UsageError);
  });
});

describe.skipIf(!redisInstalled)("createRedisInbox with a redis-server", () => {
  let server: RedisServer;
  let redis: Redis;
  let lastKey = 0;
  const newKey = () => `komoju:${++lastKey}`;

  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.port);
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });

  async function acquire(inbox: ReturnType<typeof createRedisInbox>, key: string): Promise<number> {
    const claim = await inbox.claim(key, options);
    if (claim.status !== "acquired") throw new Error(`The claim is ${claim.status}`);
    return claim.token;
  }

  it("stores an event as one key with the prefix", async () => {
    const key = newKey();
    const inbox = createRedisInbox(redis, { prefix: "shop:" });
    const token = await acquire(inbox, key);
    expect(await redis.keys(`*${key}`)).toEqual([`shop:${key}`]);
    expect(await redis.hgetall(`shop:${key}`)).toEqual({
      status: "claimed",
      token: String(token),
      expires: expect.stringMatching(/^\d{16}$/),
      owner: "a",
    });
    expect(
      await acquire(createRedisInbox(redis), key),
      "Inboxes with other prefixes share nothing",
    ).toBeGreaterThan(0);
  });

  it("takes tokens from the clock of Redis, in microseconds", async () => {
    const before = await microseconds();
    const token = await acquire(createRedisInbox(redis), newKey());
    expect(token).toBeGreaterThanOrEqual(before);
    expect(token).toBeLessThanOrEqual(await microseconds());
  });

  it("gives higher tokens even if the clock of Redis has been set back", async () => {
    const key = newKey();
    const future = (await microseconds()) + 3_600_000_000;
    await redis.hset(`paysession:inbox:${key}`, { status: "failed", token: future });
    expect(await acquire(createRedisInbox(redis), key)).toBe(future + 1);
  });

  it("lets every key expire", async () => {
    const key = newKey();
    const lifetime = () => redis.pttl(`paysession:inbox:${key}`);
    const inbox = createRedisInbox(redis, { retention: 10 * day });
    const expectLifetime = async (expected: number) => {
      expect(await lifetime()).toBeGreaterThan(expected - 60_000);
      expect(await lifetime()).toBeLessThanOrEqual(expected);
    };
    let token = await acquire(inbox, key);
    await expectLifetime(10 * day + 60_000);
    await inbox.renew(key, token, 5 * day);
    await expectLifetime(15 * day);
    await inbox.fail(key, token);
    await expectLifetime(10 * day);
    token = await acquire(inbox, key);
    await inbox.complete(key, token);
    await expectLifetime(10 * day);
  });

  it("remembers handled events for 30 days by default", async () => {
    const key = newKey();
    const inbox = createRedisInbox(redis);
    await inbox.complete(key, await acquire(inbox, key));
    expect(await redis.pttl(`paysession:inbox:${key}`)).toBeGreaterThan(30 * day - 60_000);
  });

  it("rejects a completion of a claim that Redis has forgotten", async () => {
    const key = newKey();
    const inbox = createRedisInbox(redis);
    const token = await acquire(inbox, key);
    await redis.del(`paysession:inbox:${key}`);
    await expect(inbox.complete(key, token)).rejects.toThrow(StaleClaimError);
    await expect(inbox.renew(key, token, 1000)).rejects.toThrow(StaleClaimError);
    expect(await redis.exists(`paysession:inbox:${key}`)).toBe(0);
  });

  it("keeps a claim of fractions of a millisecond", async () => {
    const claim = await createRedisInbox(redis).claim(newKey(), { owner: "a", lease: 0.5 });
    expect(claim.status).toBe("acquired");
  });

  it("keeps claims and completions when Redis restarts, and scripts when it has forgotten them", async () => {
    const inbox = createRedisInbox(redis);
    const [done, claimed, failed] = [newKey(), newKey(), newKey()];
    await inbox.complete(done, await acquire(inbox, done));
    const token = await acquire(inbox, claimed);
    const failedToken = await acquire(inbox, failed);
    await inbox.fail(failed, failedToken);
    await server.restart();
    expect(await inbox.claim(done, options)).toEqual({ status: "done" });
    expect(await inbox.claim(claimed, options)).toMatchObject({ status: "busy" });
    expect(await acquire(inbox, failed)).toBeGreaterThan(failedToken);
    await inbox.complete(claimed, token);
  });

  it("sends a script once, and afterwards its hash", async () => {
    await redis.script("FLUSH");
    await redis.config("RESETSTAT");
    const inbox = createRedisInbox(redis);
    for (let i = 0; i < 3; i++) await inbox.complete(newKey(), await acquire(inbox, `komoju:${lastKey}`));
    const calls = await redis.info("commandstats");
    expect(calls).toMatch(/cmdstat_eval:calls=2,/);
    expect(calls).toMatch(/cmdstat_evalsha:calls=6,/);
  });

  it("tells keys apart that differ in half of a character", async () => {
    const inbox = createRedisInbox(redis);
    const end = newKey();
    const keys = ["\ud83d", "\ud83e", "\\ud83d", '"\\ud83d', '"\ud83d'].map((start) => start + end);
    keys.push(...keys.slice(0, 2).map((key) => JSON.stringify(key)));
    for (const key of keys) await inbox.complete(key, await acquire(inbox, key));
    for (const key of keys) expect(await inbox.claim(key, options)).toEqual({ status: "done" });
  });

  it("passes on errors of Redis", async () => {
    const key = newKey();
    await redis.set(`paysession:inbox:${key}`, "something else");
    await expect(createRedisInbox(redis).claim(key, options)).rejects.toThrow("WRONGTYPE");
  });

  it("accepts clients that return buffers or strings in place of text and numbers", async () => {
    const client = createClient({ url: server.url });
    await client.connect();
    const buffers = client.withTypeMapping({
      [RESP_TYPES.BLOB_STRING]: Buffer,
      [RESP_TYPES.NUMBER]: String,
    });
    const strings = new Redis(server.port, { stringNumbers: true });
    for (const inbox of [createRedisInbox(buffers), createRedisInbox(strings)]) {
      const key = newKey();
      const token = await acquire(inbox, key);
      expect(typeof token).toBe("number");
      await inbox.renew(key, token, 60_000);
      await inbox.complete(key, token);
      expect(await inbox.claim(key, options)).toEqual({ status: "done" });
    }
    client.destroy();
    strings.disconnect();
  });

  it("accepts a pool of node-redis", async () => {
    const pool = createClientPool({ url: server.url });
    await pool.connect();
    const key = newKey();
    const inbox = createRedisInbox(pool);
    await inbox.complete(key, await acquire(inbox, key));
    expect(await inbox.claim(key, options)).toEqual({ status: "done" });
    pool.destroy();
  });

  it("puts the prefix of ioredis before its own", async () => {
    const client = new Redis(server.port, { keyPrefix: "app:" });
    const key = newKey();
    await acquire(createRedisInbox(client), key);
    expect(await redis.exists(`app:paysession:inbox:${key}`)).toBe(1);
    client.disconnect();
  });

  async function microseconds(): Promise<number> {
    const [seconds, rest] = await redis.time();
    return Number(seconds) * 1_000_000 + Number(rest);
  }
});

describe.skipIf(!redisInstalled)("createRedisInbox with Redis Cluster", () => {
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>;
  beforeAll(async () => {
    cluster = await startRedisCluster();
  });
  afterAll(() => cluster.stop());

  async function handleMany(client: RedisClient, prefix: string): Promise<void> {
    const inbox = createRedisInbox(client, { prefix });
    for (let i = 0; i < 20; i++) {
      const claim = await inbox.claim(`event-${i}`, options);
      if (claim.status !== "acquired") throw new Error(`The claim is ${claim.status}`);
      await inbox.renew(`event-${i}`, claim.token, 60_000);
      await inbox.complete(`event-${i}`, claim.token);
      expect(await inbox.claim(`event-${i}`, options)).toEqual({ status: "done" });
    }
  }

  async function expectKeysOnEveryNode(prefix: string): Promise<void> {
    for (const port of cluster.ports) {
      const node = new Redis(port);
      expect(await node.keys(`${prefix}*`)).not.toEqual([]);
      node.disconnect();
    }
  }

  it("works with ioredis", async () => {
    const client = new Cluster(cluster.ports.map((port) => ({ host: "127.0.0.1", port })));
    await handleMany(client, "ioredis:");
    await expectKeysOnEveryNode("ioredis:");
    client.disconnect();
  });

  it("works with node-redis", async () => {
    const rootNodes = cluster.ports.map((port) => ({ url: `redis://127.0.0.1:${port}` }));
    const client = createCluster({ rootNodes });
    await client.connect();
    await handleMany(client, "node-redis:");
    await expectKeysOnEveryNode("node-redis:");
    client.destroy();
  });
});
