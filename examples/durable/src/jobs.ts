import PgBoss from "pg-boss";
import type { PoolClient } from "pg";

/** Handles a stored webhook. Its data is the key of the event. */
export const handleWebhook = "handle-webhook";
/** Settles the outcomes that are due. */
export const settleOutcomes = "settle-outcomes";

export interface WebhookJob {
  readonly key: string;
}

/** Starts pg-boss on the shop's database and creates the queues. */
export async function startJobs(databaseUrl: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: databaseUrl, maintenanceIntervalSeconds: 5 });
  boss.on("error", (error) => console.error(`jobs: ${error.message}`));
  await boss.start();
  // A job whose worker was killed is given to another one when it expires. Retries never end: an event must not be lost.
  const retries = { expireInSeconds: 15, retryLimit: 1_000_000, retryDelay: 1 };
  await boss.createQueue(handleWebhook, { name: handleWebhook, ...retries });
  await boss.createQueue(settleOutcomes, { name: settleOutcomes, policy: "singleton", retryLimit: 0 });
  return boss;
}

/** Creates the job of a webhook as part of a transaction: without the commit there is no job. */
export async function enqueueWebhook(boss: PgBoss, key: string, transaction: PoolClient): Promise<void> {
  const db = { executeSql: (text: string, values: unknown[]) => transaction.query(text, values) };
  const job: WebhookJob = { key };
  await boss.send(handleWebhook, job, { db });
}
