import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the PostgreSQL server, without a database. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL server for all test files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  provide("postgresUrl", server.url);
  return server.stop;
}
