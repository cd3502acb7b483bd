import { Pool, type PoolConfig } from "pg";
import { inject } from "vitest";

/** A database of its own on the shared server. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Opens another pool, which `drop` closes. */
  connect(config?: PoolConfig): Pool;
  drop(): Promise<void>;
}

let created = 0;

/** Creates an empty database. Call `drop` at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${++created}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = `${inject("postgresUrl")}/${name}`;
  const pools: Pool[] = [];
  const connect = (config?: PoolConfig): Pool => {
    const pool = new Pool({ connectionString: url, ...config });
    pool.on("error", () => undefined);
    pools.push(pool);
    return pool;
  };
  const drop = async (): Promise<void> => {
    await Promise.all(pools.map((pool) => pool.end()));
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url, pool: connect({ max: 20 }), connect, drop };
}

async function administer(sql: string): Promise<void> {
  const pool = new Pool({ connectionString: `${inject("postgresUrl")}/postgres`, max: 1 });
  try {
    await pool.query(sql);
  } finally {
    await pool.end();
  }
}

/** Waits until a statement in the pool's database waits for a lock. */
export async function waitForLock(pool: Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
}
