/**
 * The shop's server. Starting a workflow stores the event, so it is acknowledged once the workflow has started. The event's
 * key is the workflow's ID: when KOMOJU sends an event again, DBOS returns the workflow that exists.
 */
import { createServer } from "node:http";
import { DBOS } from "@dbos-inc/dbos-sdk";
import { toNodeHandler, webhookHandler } from "paysession";
import { receiveWebhook } from "paysession/komoju";
import { createBooking } from "./booking.js";

const databaseUrl = process.env["DATABASE_URL"] ?? "";
const secret = process.env["KOMOJU_WEBHOOK_SECRET"] ?? "";
const port = Number(process.env["PORT"]);

const bookEvent = createBooking(databaseUrl);
DBOS.setConfig({
  name: "shop",
  systemDatabaseUrl: databaseUrl,
  // Launching resumes the workflows that an earlier process with the same executor ID and version left unfinished, and
  // no others. Give each replica a stable ID, as a StatefulSet does.
  executorID: process.env["EXECUTOR_ID"] ?? "shop-1",
  applicationVersion: "1",
  logLevel: "error",
});
await DBOS.launch();

const handler = webhookHandler(receiveWebhook, {
  secret,
  store: async (received) => {
    await DBOS.startWorkflow(bookEvent, { workflowID: received.key })(received);
  },
});

createServer(toNodeHandler(handler)).listen(port, "127.0.0.1", () => console.log("ready"));
