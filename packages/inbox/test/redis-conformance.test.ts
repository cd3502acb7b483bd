import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe } from "vitest";
import { createRedisInbox } from "../src/redis/index.js";
import { testConformance } from "./conformance.js";
import { redisInstalled, startRedis } from "./redis.js";

describe.skipIf(!redisInstalled)("with a redis-server", () => {
  testConformance("createRedisInbox with ioredis", async () => {
    const server = await startRedis();
    const clients = [new Redis(server.port), new Redis(server.port)] as const;
    return {
      inboxes: [createRedisInbox(clients[0]), createRedisInbox(clients[1])],
      async close() {
        for (const client of clients) client.disconnect();
        await server.stop();
      },
    };
  });

  testConformance("createRedisInbox with node-redis", async () => {
    const server = await startRedis();
    const clients = [createClient({ url: server.url }), createClient({ url: server.url })] as const;
    for (const client of clients) await client.connect();
    return {
      inboxes: [createRedisInbox(clients[0]), createRedisInbox(clients[1])],
      async close() {
        for (const client of clients) client.destroy();
        await server.stop();
      },
    };
  });
});
