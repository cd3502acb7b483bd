/**
 * Payments are booked by workflows while the server is killed. A server with the same executor ID resumes them without
 * repeating a finished step; one with another ID does not, which the demo shows too.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { listen } from "@paysession/sandbox/listen";
import { createKomojuClient } from "paysession/komoju";
import { Pool } from "pg";
import { freePort, startDatabase } from "./start-database.js";

const paymentCount = 3;

const { databaseUrl, stop } = await startDatabase();
const pool = new Pool({ connectionString: databaseUrl });
await pool.query(
  `CREATE TABLE payments (id text PRIMARY KEY, amount integer, confirmed boolean DEFAULT false);
   CREATE TABLE deliveries (at timestamptz)`,
);

const port = await freePort();
const sandbox = await listen(0, {
  providers: ["komoju"],
  webhooks: { komoju: { to: `http://127.0.0.1:${port}/webhooks`, speed: 60 } },
});
const { url: baseUrl, credentials } = sandbox.komoju;
const komoju = createKomojuClient({ baseUrl, secretKey: credentials.secretKey });

let server = await startServer("shop-1");
for (let order = 1; order <= paymentCount; order++) {
  const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } as const;
  await komoju.createPayment({ amount: 1000, currency: "JPY", tax: 0, payment_details: card });
}
await until("amount > 0");
await kill(server);
await pool.query("INSERT INTO deliveries VALUES (now())");
console.log(`the server was killed after booking ${paymentCount} payments and before confirming them`);

server = await startServer("shop-2");
await sleep(6000);
console.log(`a server with another executor ID confirmed ${await count("confirmed")} of them`);
await kill(server);

server = await startServer("shop-1");
await until("confirmed");
console.log(`a server with the same executor ID confirmed ${await count("confirmed")} of them`);

await kill(server);
await sandbox.close();
await pool.end();
await stop();

async function startServer(executor: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("web.js", import.meta.url))], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      EXECUTOR_ID: executor,
      KOMOJU_WEBHOOK_SECRET: credentials.webhookSecret,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function count(condition: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM payments WHERE ${condition}`,
  );
  return rows[0]?.count ?? 0;
}

async function until(condition: string): Promise<void> {
  while ((await count(condition)) < paymentCount) await sleep(100);
}
