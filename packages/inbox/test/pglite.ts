import { PGlite } from "@electric-sql/pglite";
import { migrate } from "../src/postgres/index.js";

let started: Promise<PGlite> | undefined;

/** PostgreSQL in this process, with the tables of the inbox. It starts slowly, so tests share it. */
export function startPglite(): Promise<PGlite> {
  started ??= (async () => {
    const client = new PGlite();
    await migrate(client);
    return client;
  })();
  return started;
}
