/**
 * The web server. It stores each webhook together with the job that handles it, and responds with 200 after the commit.
 * Whatever happens to this process, KOMOJU sends an event again unless it is stored.
 */
import { createServer } from "node:http";
import { createPostgresInbox } from "@paysession/inbox/postgres";
import { toNodeHandler, webhookHandler } from "paysession";
import { receiveWebhook } from "paysession/komoju";
import { connect } from "./database.js";
import { readEnvironment } from "./environment.js";
import { enqueueWebhook, startJobs } from "./jobs.js";
import { transaction } from "./transaction.js";

const { databaseUrl, webhookSecret, port } = readEnvironment();
const pool = connect(databaseUrl);
const inbox = createPostgresInbox(pool);
const boss = await startJobs(databaseUrl);

const handler = webhookHandler(receiveWebhook, {
  secret: webhookSecret,
  store: (received) =>
    transaction(pool, async (client) => {
      const isNew = await inbox.add(received, client);
      if (isNew) await enqueueWebhook(boss, received.key, client);
    }),
});

createServer(toNodeHandler(handler)).listen(port, "127.0.0.1", () => console.log("ready"));
