// One of the processes that share the database: it receives webhooks over HTTP, handles stored ones as jobs, and settles
// unknown outcomes. It may be killed or suspended at any moment, and its handlers fail at random.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createPostgresInbox } from "@paysession/inbox/postgres";
import { toNodeHandler, webhookHandler } from "paysession";
import pg from "pg";
import PgBoss from "pg-boss";
import { recordEffect, transaction } from "./effects.mjs";
import { createClients, providers } from "./providers.mjs";

const { databaseUrl, sandbox, worker, port, failureRate } = JSON.parse(process.env.LOSS_WORKER);
const queue = "handle-webhook";
const lease = 2000;

const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
pool.on("error", () => {});
const inbox = createPostgresInbox(pool);
const boss = new PgBoss({ connectionString: databaseUrl, max: 5, maintenanceIntervalSeconds: 1 });
boss.on("error", () => {});
await boss.start();

function failAtRandom() {
  if (Math.random() < failureRate) throw new Error("a handler failed at random");
}

/** The effect and the completion commit together: exactly once. */
async function handleOnce(key, complete) {
  failAtRandom();
  await transaction(pool, async (client) => {
    await recordEffect(client, key, worker);
    failAtRandom();
    await complete(client);
  });
  failAtRandom();
}

/** The effect is outside the transaction, as that of an email would be: at least once. */
async function handleAtLeastOnce(key) {
  failAtRandom();
  await recordEffect(pool, key, worker);
  failAtRandom();
}

/** Stores the event and creates the job that handles it, in one transaction. */
function store(received) {
  return transaction(pool, async (client) => {
    failAtRandom();
    const isNew = await inbox.add(received, client);
    const db = { executeSql: (text, values) => client.query(text, values) };
    if (isNew) await boss.send(queue, { key: received.key }, { db });
    failAtRandom();
  });
}

const routes = {};
for (const [name, { receiveWebhook, webhookOptions }] of Object.entries(providers)) {
  const options = { ...webhookOptions(sandbox[name].credentials), inbox, lease, onError: () => {} };
  routes[`/once/${name}`] = webhookHandler(receiveWebhook, {
    ...options,
    onUnknown: (_event, { received, complete }) => handleOnce(received.key, complete),
  });
  routes[`/at-least-once/${name}`] = webhookHandler(receiveWebhook, {
    ...options,
    onUnknown: (_event, { received }) => handleAtLeastOnce(received.key),
  });
  const { inbox: _, lease: __, ...storing } = options;
  routes[`/stored/${name}`] = webhookHandler(receiveWebhook, { ...storing, store });
}

await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 20 }, async (jobs) => {
  const results = await Promise.allSettled(jobs.map(({ data }) => handleStored(data.key)));
  const failed = results.find(({ status }) => status === "rejected");
  // The whole batch is tried again; what is done already is skipped.
  if (failed !== undefined) throw failed.reason;
});

async function handleStored(key) {
  const result = await inbox.handle(key, (_stored, { complete }) => handleOnce(key, complete), { lease });
  if (result === "busy") throw new Error("busy");
}

const clients = createClients(sandbox);
void settleOutcomes();

async function settleOutcomes() {
  for (;;) {
    for (const [name, { settle, bodyOf }] of Object.entries(providers)) {
      await inbox.outcomes
        .settle({
          provider: name,
          lease: 5000,
          limit: 20,
          delay: { minimum: 1000, maximum: 5000 },
          settle: ({ outcome, reference }, options) => {
            failAtRandom();
            return settle(clients[name], outcome, { ...options, body: bodyOf(reference) });
          },
          onSettled: async ({ state }, { reference }, { complete }) => {
            await transaction(pool, async (client) => {
              await recordEffect(client, `outcome:${reference}`, worker, state);
              failAtRandom();
              await complete(client);
            });
            failAtRandom();
          },
          onError: () => {},
        })
        // The database is away; the outcomes stay due.
        .catch(() => {});
    }
    await sleep(500);
  }
}

const server = createServer((request, response) => {
  const handler = routes[request.url];
  if (handler === undefined) return void response.writeHead(404).end();
  void toNodeHandler(handler)(request, response);
});
server.listen(port, "127.0.0.1", () => console.log("ready"));
