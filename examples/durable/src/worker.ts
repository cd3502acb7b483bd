/**
 * A worker. Run as many as you like, on as many machines: each event is booked once, whichever of them are killed.
 * It handles stored webhooks, and settles unknown outcomes every minute.
 */
import { createPostgresInbox } from "@paysession/inbox/postgres";
import { createKomojuClient, settle, type KomojuWebhook } from "paysession/komoju";
import { bookEvent, bookRefund, refundBody } from "./booking.js";
import { connect } from "./database.js";
import { readEnvironment } from "./environment.js";
import { handleWebhook, settleOutcomes, startJobs, type WebhookJob } from "./jobs.js";
import { transaction } from "./transaction.js";

const { databaseUrl, komojuUrl, secretKey } = readEnvironment();
const pool = connect(databaseUrl);
const inbox = createPostgresInbox(pool);
const komoju = createKomojuClient({ baseUrl: komojuUrl, secretKey });
const boss = await startJobs(databaseUrl);

await boss.work<WebhookJob>(handleWebhook, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
  if (job === undefined) return;
  const result = await inbox.handle<KomojuWebhook>(job.data.key, async ({ received }, { complete }) => {
    // The booking and the completion commit together, so the event is booked exactly once.
    await transaction(pool, async (client) => {
      await bookEvent(client, received);
      await complete(client);
    });
  });
  // Another worker has the event, or had it when it was killed. Only an error makes pg-boss try again.
  if (result === "busy") throw new Error(`The event ${job.data.key} is being handled elsewhere`);
});

await boss.work(settleOutcomes, { pollingIntervalSeconds: 0.5 }, async () => {
  await inbox.outcomes.settle({
    provider: "komoju",
    // The reference is the order's ID, which the shop passes to `outcomes.add`.
    settle: async ({ outcome, reference = "" }, options) =>
      settle(komoju, outcome, { ...options, body: await refundBody(pool, reference) }),
    onSettled: async (settlement, { reference = "" }, { complete }) => {
      await transaction(pool, async (client) => {
        await bookRefund(client, reference, settlement);
        await complete(client);
      });
    },
  });
});
await boss.schedule(settleOutcomes, "* * * * *");

console.log("ready");
