import { Pool } from "pg";
import { inject } from "vitest";

/** A database of its own on the shared server. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

let created = 0;

/** Creates an empty database. Call `drop` at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${++created}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = `${inject("postgresUrl")}/${name}`;
  const pool = new Pool({ connectionString: url, max: 20 });
  pool.on("error", () => undefined);
  const drop = async (): Promise<void> => {
    await pool.end();
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url, pool, drop };
}

async function administer(sql: string): Promise<void> {
  const pool = new Pool({ connectionString: `${inject("postgresUrl")}/postgres`, max: 1 });
  try {
    await pool.query(sql);
  } finally {
    await pool.end();
  }
}
