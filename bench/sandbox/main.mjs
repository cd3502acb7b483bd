// Measures the sandbox: node sandbox/main.mjs [throughput|start-up|in-process|time|memory]... [--rounds=5] [--seconds=4]
// [--requests=1000000]. All but `memory` by default. Both sides of a ratio are measured in turns, and a ratio is within its
// round, so that a busy machine disturbs both.
import { parseArgs } from "node:util";
import { measureInProcess } from "./in-process.mjs";
import { measureMemory } from "./memory.mjs";
import { measureStartUp } from "./start-up.mjs";
import { measureThroughput } from "./throughput.mjs";
import { measureTime } from "./time.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    requests: { type: "string", default: "1000000" },
    "no-prism": { type: "boolean", default: false },
  },
});
const [rounds, seconds, requests] = [values.rounds, values.seconds, values.requests].map(Number);
const measurements = {
  throughput: () => measureThroughput({ rounds, seconds, withPrism: !values["no-prism"] }),
  "start-up": () => measureStartUp({ rounds }),
  "in-process": () => measureInProcess({ rounds }),
  time: () => measureTime(),
  memory: () => measureMemory(requests),
};
const chosen =
  positionals.length > 0 ? positionals : Object.keys(measurements).filter((name) => name !== "memory");
console.log(`Node ${process.version}, ${rounds} rounds; medians, with smallest and largest ratio`);
for (const name of chosen) {
  const measure = measurements[name];
  if (measure === undefined) throw new Error(`Use one of: ${Object.keys(measurements).join(", ")}`);
  console.log(`\n## ${name}\n`);
  await measure();
}
