import { setTimeout as sleep } from "node:timers/promises";
import * as gr4vy from "@paysession/gr4vy";
import { createPostgresInbox, migrate } from "@paysession/inbox/postgres";
import * as komoju from "@paysession/komoju";
import { listen } from "@paysession/sandbox/listen";
import * as smartGlocal from "@paysession/smart-glocal";
import pg from "pg";
import PgBoss from "pg-boss";
import { hour, startClock } from "../settle/clock.mjs";
import { createRandom } from "../settle/random.mjs";
import { startDatabase } from "../database.mjs";
import { readEffects, schema } from "./effects.mjs";
import { sendEvents } from "./events.mjs";
import { startFleet } from "./fleet.mjs";
import { checkPayments, losePayments } from "./outcomes.mjs";

const kinds = {
  gr4vy: gr4vy.webhookContract.names,
  komoju: komoju.webhookContract.names,
  "smart-glocal": smartGlocal.webhookContract.names,
};

/**
 * Sends events to worker processes that are killed and suspended while the database is restarted twice, settles payments
 * whose responses were lost, and counts what became of each.
 *
 * @returns Figures, and `violations`, which is empty if nothing was lost and nothing happened twice that must not.
 */
export async function runLossTest({ eventCount, paymentCount, seed, log }) {
  const database = await startDatabase();
  const pool = new pg.Pool({ connectionString: database.url });
  pool.on("error", () => {});
  const sandbox = await listen(0);
  try {
    await prepare(pool, database.url);
    const { outcomes } = createPostgresInbox(pool);
    const old = await losePaymentsDaysAgo({
      sandbox,
      outcomes,
      count: Math.ceil(paymentCount / 2),
      seed,
    });
    const settings = { databaseUrl: database.url, sandbox, failureRate: 0.03 };
    const fleet = await startFleet({ size: 4, settings, random: createRandom(seed, -1) });
    try {
      return await disturb({
        database,
        pool,
        sandbox,
        fleet,
        old,
        eventCount,
        paymentCount,
        seed,
        log,
      });
    } finally {
      await fleet.stop();
    }
  } finally {
    await sandbox.close();
    await pool.end();
    await database.stop();
  }
}

/**
 * While a provider remembers a key, somebody may repeat the request, and Smart Glocal refuses repetitions. So it takes up to
 * two days until the records prove that a payment was not made. The test cannot wait for that: the calls are made, and
 * recorded by the sandbox, with clocks that are behind.
 */
async function losePaymentsDaysAgo(options) {
  const clock = startClock();
  try {
    clock.advance(-49 * hour);
    return await losePayments({ ...options, names: Object.keys(kinds), label: "old" });
  } finally {
    clock.stop();
  }
}

async function disturb({ database, pool, sandbox, fleet, old, eventCount, paymentCount, seed, log }) {
  const restarts = ["SIGINT", "SIGQUIT"];
  let restarting = Promise.resolve();
  const onProgress = (acknowledged) => {
    if (acknowledged % 500 === 0) log(`${acknowledged} of ${eventCount} events acknowledged`);
    const due = acknowledged >= (eventCount * (3 - restarts.length)) / 3;
    if (!due || restarts.length === 0) return;
    const signal = restarts.shift();
    log(`the database restarts (${signal})`);
    restarting = restarting.then(() => database.restart(signal));
  };
  const { outcomes } = createPostgresInbox(pool);
  const recentOptions = { sandbox, outcomes, names: ["gr4vy", "komoju"], label: "new" };
  const [{ events, answers }, recent] = await Promise.all([
    sendEvents({ sandbox, kinds, urls: fleet.urls, count: eventCount, seed, onProgress }),
    losePayments({ ...recentOptions, count: paymentCount - old.size, seed: seed + 1 }),
  ]);
  const payments = new Map([...old, ...recent]);
  await restarting;
  log("all events are acknowledged");
  const expected = eventCount + paymentCount;
  await settleDown({ pool, expected, log });
  await fleet.calm();
  // Whatever is still running may yet repeat an effect.
  await sleep(5000);

  const effects = await readEffects(pool);
  const violations = [
    ...checkEvents(events, effects),
    ...(await checkPayments({ sandbox, payments, effects })),
  ];
  return { violations, ...summarise({ events, payments, effects, answers, fleet }) };
}

async function prepare(pool, databaseUrl) {
  await Promise.all([migrate(pool), migrate(pool)]);
  await pool.query(schema);
  const boss = new PgBoss(databaseUrl);
  await boss.start();
  const name = "handle-webhook";
  await boss.createQueue(name, { name, expireInSeconds: 10, retryLimit: 1_000_000, retryDelay: 1 });
  await boss.stop({ graceful: false });
}

/** Waits until everything has had an effect, or nothing more happens for a minute. */
async function settleDown({ pool, expected, log }) {
  let handled = 0;
  let quiet = 0;
  while (handled < expected && quiet < 60) {
    await sleep(1000);
    const { rows } = await pool.query("SELECT count(DISTINCT key)::int AS handled FROM effects");
    quiet = rows[0].handled === handled ? quiet + 1 : 0;
    handled = rows[0].handled;
    if (quiet % 10 === 1) log(`${handled} of ${expected} handled or settled`);
  }
}

/** Returns what is wrong, a sentence each. Every event was acknowledged, so each must have been handled. */
function checkEvents(events, effects) {
  return [...events].flatMap(([key, { mode }]) => {
    const { count = 0 } = effects.get(key) ?? {};
    if (count === 0) return [`${key} was acknowledged but not handled (${mode})`];
    if (count > 1 && mode !== "at-least-once") return [`${key} was handled ${count} times (${mode})`];
    return [];
  });
}

function summarise({ events, payments, effects, answers, fleet }) {
  const modes = {};
  for (const [key, { mode, deliveries }] of events) {
    const sum = (modes[mode] ??= { events: 0, deliveries: 0, effects: 0 });
    sum.events++;
    sum.deliveries += deliveries;
    sum.effects += effects.get(key)?.count ?? 0;
  }
  const states = {};
  for (const reference of payments.keys()) {
    const [state = "unsettled"] = effects.get(`outcome:${reference}`)?.details ?? [];
    states[state] = (states[state] ?? 0) + 1;
  }
  return { modes, states, answers: Object.fromEntries([...answers].sort()), ...fleet.counts };
}
