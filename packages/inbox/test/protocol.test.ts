import { Redis } from "ioredis";
import { Pool } from "pg";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, describe, it, vi } from "vitest";
import { createMemoryInbox } from "../src/index.js";
import { createPostgresInbox, migrate } from "../src/postgres/index.js";
import { createRedisInbox } from "../src/redis/index.js";
import { checkConcurrency, checkSequences, type Store } from "./protocol.js";
import { redisInstalled, type RedisServer, startRedis } from "./redis.js";
import { type PostgresServer, startPostgres } from "./start-postgres.js";

const anyClaim = { owner: "test", lease: 1 };

/** Sets every clock of this process. Timers are not affected. */
function setAllClocks(milliseconds: number): void {
  vi.setSystemTime(milliseconds);
  vi.spyOn(performance, "now").mockReturnValue(milliseconds);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the claim protocol in memory", () => {
  function open(): Store {
    // This process's monotonic clock is the store's clock, so only the date differs between owners.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    return {
      inboxes: [createMemoryInbox()],
      setClocks: (milliseconds) => vi.setSystemTime(milliseconds),
      async expireLeases() {
        now += 1000 * 3_600_000;
      },
      async wait(milliseconds) {
        now += Math.ceil(milliseconds / 3);
        for (let turn = 0; turn < milliseconds; turn++) await Promise.resolve();
      },
    };
  }

  it("follows the model in every sequence of calls", () => checkSequences(open, 1000));
  it("keeps its invariants when owners work at the same time", () => checkConcurrency(open, 1000));
});

describe.skipIf(!redisInstalled)("the claim protocol in Redis", () => {
  let server: RedisServer;
  let store: Store;
  let disconnect: () => void;

  beforeAll(async () => {
    server = await startRedis();
    const ioredis = [new Redis(server.port), new Redis(server.port)] as const;
    const nodeRedis = createClient({ url: server.url });
    // Both libraries reconnect by themselves.
    for (const client of [...ioredis, nodeRedis]) client.on("error", () => {});
    await nodeRedis.connect();
    disconnect = () => {
      for (const client of ioredis) client.disconnect();
      nodeRedis.destroy();
    };
    store = {
      inboxes: [...ioredis, nodeRedis].map((client) => createRedisInbox(client)),
      setClocks: setAllClocks,
      async expireLeases(keys) {
        for (const name of keys.map((key) => `paysession:inbox:${key}`))
          if (await ioredis[0].hexists(name, "expires")) await ioredis[0].hset(name, "expires", 0);
      },
      wait: pause,
      async restart() {
        await server.restart();
        for (const inbox of store.inboxes) await untilConnected(() => inbox.claim("ping", anyClaim));
      },
    };
  });
  afterAll(async () => {
    disconnect();
    await server.stop();
  });

  it("follows the model in every sequence of calls", () => checkSequences(() => store, 100));
  it("keeps its invariants when owners work at the same time", () => checkConcurrency(() => store, 100));
});

describe("the claim protocol in PostgreSQL", () => {
  // Not the server of the other tests, because it is restarted.
  let server: PostgresServer;
  let pools: readonly [Pool, Pool, Pool];
  let store: Store;

  beforeAll(async () => {
    server = await startPostgres();
    const newPool = (): Pool => new Pool({ connectionString: `${server.url}/postgres`, max: 2 });
    pools = [newPool(), newPool(), newPool()];
    for (const pool of pools) pool.on("error", () => {});
    await migrate(pools[0]);
    store = {
      inboxes: pools.map((pool) => createPostgresInbox(pool)),
      setClocks: setAllClocks,
      async expireLeases(keys) {
        await pools[0].query(
          `UPDATE paysession_inbox SET lease_until = clock_timestamp() - interval '1 second'
           WHERE key = ANY($1) AND lease_until IS NOT NULL`,
          [keys],
        );
      },
      wait: pause,
      async restart() {
        await server.restart();
        for (const inbox of store.inboxes) await untilConnected(() => inbox.claim("ping", anyClaim));
      },
    };
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await server.stop();
  });

  it("follows the model in every sequence of calls", () => checkSequences(() => store, 50));
  it("keeps its invariants when owners work at the same time", () => checkConcurrency(() => store, 50));
});

/** Repeats a call that fails while the connection is still being replaced. */
async function untilConnected(call: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isConnected = await call().then(
      () => true,
      () => false,
    );
    if (isConnected) return;
    await pause(20);
  }
  throw new Error("The client does not reconnect");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(() => resolve(), milliseconds));
}
