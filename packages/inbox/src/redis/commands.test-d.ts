import type { Cluster, Redis } from "ioredis";
import type { createClient, createClientPool, createCluster, createSentinel } from "redis";
import { expectTypeOf, it } from "vitest";
import type { RedisClient } from "./commands.js";

it("accepts every kind of client of both libraries without a cast", () => {
  expectTypeOf<Redis>().toExtend<RedisClient>();
  expectTypeOf<Cluster>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof createClient>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof createClientPool>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof createCluster>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof createSentinel>>().toExtend<RedisClient>();
});

it("rejects pipelines, which do not return replies, and promises of clients", () => {
  expectTypeOf<ReturnType<Redis["pipeline"]>>().not.toExtend<RedisClient>();
  expectTypeOf<Promise<Redis>>().not.toExtend<RedisClient>();
});
