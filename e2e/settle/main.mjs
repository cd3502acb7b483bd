// Shows that `settle` never gives a wrong verdict: node settle/main.mjs [count] [seed]
import { countReasons, listUnsettled, summarise, tabulate } from "./report.mjs";
import { simulateWrites } from "./simulate.mjs";

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}. To repeat this run: pnpm test:settle ${count} ${seed}\n`);

const records = [];
for await (const record of simulateWrites({ count, seed })) {
  records.push(record);
  if (record.violations.length > 0) console.log(JSON.stringify(record, undefined, 2));
  if (records.length % 1000 === 0) console.error(`${records.length} of ${count} writes`);
}

console.log(`${tabulate(records)}\n`);
for (const sentence of summarise(records)) console.log(`- ${sentence}`);

console.log("\nReasons why outcomes stayed unknown:\n");
for (const [reason, times] of countReasons(records)) console.log(`- ${times} × ${reason}`);

console.log("\nWrites that cannot be settled:\n");
for (const { provider, writes, withoutRule, keyOnly } of listUnsettled()) {
  console.log(`- ${provider}, no rule (${withoutRule.length} of ${writes}): ${withoutRule.join(", ")}`);
  if (keyOnly.length === 0) continue;
  console.log(`- ${provider}, keys of unknown lifetime only (${keyOnly.length}): ${keyOnly.join(", ")}`);
}

const wrong = records.filter(({ violations }) => violations.length > 0).length;
console.log(`\n${wrong} of ${count} writes had a wrong verdict or a wrong effect.`);
process.exitCode = wrong > 0 ? 1 : 0;
