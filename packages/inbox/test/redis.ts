import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** Whether tests can start a redis-server. Tests that need one are skipped otherwise, with a message. */
export const redisInstalled: boolean = spawnSync("redis-server", ["--version"]).status === 0;

if (!redisInstalled) {
  const message =
    "redis-server is not installed. Install it with `apt-get install redis-server` or `brew install redis`";
  if (process.env["REQUIRE_REDIS"]) throw new Error(`${message}, because REQUIRE_REDIS is set.`);
  console.warn(`SKIPPED: the tests against Redis, because ${message}.`);
}

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Kills the server without warning and starts it again with what it had written. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a redis-server of its own on a free port, with its files in a temporary folder. It writes every command to disk
 * before it replies, so that nothing is lost when it is killed.
 *
 * @param settings Further settings, for example `["--cluster-enabled", "yes"]`.
 */
export async function startRedis(settings: readonly string[] = []): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "paysession-redis-"));
  const port = await findFreePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const durable = ["--appendonly", "yes", "--appendfsync", "always"];
  const start = async (): Promise<ChildProcess> => {
    const server = spawn("redis-server", [...args, ...durable, ...settings], { stdio: "ignore" });
    await untilReady(port, server);
    return server;
  };
  let server = await start();

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await kill(server);
      server = await start();
    },
    async stop() {
      await kill(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a Redis Cluster of two servers, each with half of the slots. */
export async function startRedisCluster(): Promise<{ ports: readonly number[]; stop(): Promise<void> }> {
  const servers = await Promise.all([startRedis(clusterSettings), startRedis(clusterSettings)]);
  const [first, second] = servers.map(({ port }) => new Redis(port)) as [Redis, Redis];
  await first.cluster("ADDSLOTSRANGE", 0, 8191);
  await second.cluster("ADDSLOTSRANGE", 8192, 16383);
  await second.call("CLUSTER", "SET-CONFIG-EPOCH", "2");
  await first.cluster("MEET", "127.0.0.1", servers[1].port);
  for (const client of [first, second]) {
    while (!String(await client.cluster("INFO")).includes("cluster_state:ok")) await pause(50);
    client.disconnect();
  }
  return {
    ports: servers.map(({ port }) => port),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

const clusterSettings = ["--cluster-enabled", "yes"];

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  // A node of a cluster also listens on this port plus 10000.
  return port > 55_535 ? findFreePort() : port;
}

async function untilReady(port: number, server: ChildProcess): Promise<void> {
  const client = new Redis(port, { lazyConnect: true, retryStrategy: () => 20, maxRetriesPerRequest: null });
  client.on("error", () => {});
  const exited = once(server, "exit").then(() => {
    throw new Error(`redis-server ended before it listened on port ${port}`);
  });
  try {
    // Ready only after the append-only file has been read.
    await Promise.race([client.ping(), exited]);
  } finally {
    client.disconnect();
    exited.catch(() => {});
  }
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
