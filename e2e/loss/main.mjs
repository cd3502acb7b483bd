// Shows that no acknowledged event is lost: node loss/main.mjs [events] [payments] [seed]
import { runLossTest } from "./run.mjs";

const eventCount = Number(process.argv[2] ?? 5000);
const paymentCount = Number(process.argv[3] ?? 500);
const seed = Number(process.argv[4] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}. To repeat this run: pnpm test:loss ${eventCount} ${paymentCount} ${seed}\n`);

const start = performance.now();
const report = await runLossTest({ eventCount, paymentCount, seed, log: (line) => console.error(line) });
const { violations, modes, states, answers, killed, suspended } = report;

console.table(modes);
console.table({ payments: states });
console.table({ responses: answers });
console.log(
  `${killed} times a worker was killed, ${suspended} times suspended; the database restarted twice.`,
);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
for (const violation of violations) console.log(`- ${violation}`);
console.log(`\n${violations.length} violations.`);
process.exit(violations.length > 0 ? 1 : 0);
