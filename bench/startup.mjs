// What the first import of one client costs a process, on top of `node -e 0`. Each round starts all programs one after
// another, and a difference is within its round: `node startup.mjs [rounds]`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 25);
const cwd = fileURLToPath(new URL(".", import.meta.url));
const module = (code) => ["--input-type=module", "--eval", code];
const programs = {
  "node -e 0": ["-e", "0"],
  // The difference that Node's own loader of ES modules makes.
  "an empty ES module": module("0"),
  "paysession/komoju": module('import "paysession/komoju"'),
  "paysession/smart-glocal": module('import "paysession/smart-glocal"'),
  "paysession/gr4vy": module('import "paysession/gr4vy"'),
};

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
// The first round fills the file cache.
for (let round = -1; round < rounds; round++) {
  for (const [name, args] of Object.entries(programs)) {
    const time = timeOf(args);
    if (round >= 0) times[name].push(time);
  }
}

console.log(`Node ${process.version}, ${rounds} rounds, medians in ms`);
console.log("| Program | Process | on top of `node -e 0` |");
console.log("| --- | ---: | ---: |");
for (const [name, measured] of Object.entries(times)) {
  const differences = measured.map((time, round) => time - times["node -e 0"][round]);
  console.log(`| ${name} | ${median(measured).toFixed(1)} | ${median(differences).toFixed(1)} |`);
}

function timeOf(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${stderr}`);
  return performance.now() - started;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
