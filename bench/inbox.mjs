// What `claim` and `complete` cost, compared with the bare statements that a careful programmer would write by hand, and
// how that grows with the number of events that the store holds. All are measured in one run: each round measures every
// table and both sides, and a ratio is within its round. `node inbox.mjs [rounds] [events]`.
import { openPostgres } from "./inbox/postgres.mjs";
import { openRedis } from "./inbox/redis.mjs";

const rounds = Number(process.argv[2] ?? 15);
const events = Number(process.argv[3] ?? 200);
const sizes = [1_000, 10_000, 100_000, 1_000_000];

// A store is { settings: { name, apply() }[], tables: { size, paysession(key), bare(key), explain?() }[], close() }.
for (const open of [openPostgres, openRedis]) {
  const store = await open(sizes);
  if (store === undefined) continue;
  try {
    for (const { name, apply } of store.settings) {
      await apply();
      await measure(name, store.tables);
    }
    await store.tables.at(-1).explain?.().then(reportPlans);
  } finally {
    await store.close();
  }
}

async function measure(name, tables) {
  const times = new Map(tables.map((table) => [table, { bare: [], paysession: [] }]));
  // The first round warms up.
  for (let round = -1; round < rounds; round++) {
    for (const table of rotate(tables, round)) {
      // Neither side always goes first.
      for (const side of round % 2 === 0 ? ["bare", "paysession"] : ["paysession", "bare"]) {
        const keys = Array.from({ length: events }, () => `komoju:${crypto.randomUUID()}`);
        const started = performance.now();
        for (const key of keys) await table[side](key);
        const time = (performance.now() - started) / events;
        if (round >= 0) times.get(table)[side].push(time);
      }
    }
  }
  report(name, tables, times);
}

function report(name, tables, times) {
  const smallest = times.get(tables[0]).paysession;
  console.log(
    `${name}, Node ${process.version}: claim and complete, ${rounds} rounds of ${events} events, medians`,
  );
  console.log(
    "| Events stored | Bare (µs) | paysession (µs) | paysession / bare | Quartiles | / 1000 events |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const table of tables) {
    const { bare, paysession } = times.get(table);
    const ratios = paysession.map((time, round) => time / bare[round]);
    const growth = paysession.map((time, round) => time / smallest[round]);
    const quartiles = `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`;
    const microseconds = [bare, paysession].map((side) => Math.round(1000 * quantile(side, 0.5)));
    console.log(
      `| ${table.size} | ${microseconds.join(" | ")} | ${quantile(ratios, 0.5).toFixed(2)} | ${quartiles} | ` +
        `${quantile(growth, 0.5).toFixed(2)} |`,
    );
  }
}

function reportPlans(plans) {
  console.log("\n| Method | Indexes | Reads the whole table |");
  console.log("| --- | --- | --- |");
  for (const { method, indexes, readsAll } of plans)
    console.log(`| ${method} | ${indexes.join(", ")} | ${readsAll ? "yes" : "no"} |`);
}

/** Each table is the first one in turn. */
function rotate(tables, round) {
  const first = (round + tables.length) % tables.length;
  return [...tables.slice(first), ...tables.slice(0, first)];
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)];
}
