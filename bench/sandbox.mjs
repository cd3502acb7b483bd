// Requests per second of the sandbox on loopback, with validation, authentication and the check of its own answers on,
// beside Prism, a mock server for OpenAPI, on the same contract and the same call. Rounds take turns; the ratio is within
// a round. Prism comes from the npm registry: `node sandbox.mjs [rounds] [seconds]`. What a long life costs, without
// Prism: `node sandbox.mjs memory [requests]`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);
if (process.argv[2] === "memory") await measureMemory(Number(process.argv[3] ?? 1_000_000));
const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 4);
const concurrency = 16;

const sandbox = await startSandbox();
const prism = await startPrism();
console.log(`Node ${process.version}, ${rounds} rounds of ${seconds} s, ${concurrency} connections`);
console.log(`Start-up: sandbox ${sandbox.startup} ms, Prism ${prism.startup} ms`);

const results = { sandbox: [], prism: [] };
for (let round = -1; round < rounds; round++) {
  for (const [name, target] of Object.entries({ sandbox, prism })) {
    const rate = await load(target);
    if (round >= 0) results[name].push(rate);
  }
}
const ratios = results.sandbox.map((rate, round) => rate / results.prism[round]).sort((a, b) => a - b);
const median = (values) => Math.round([...values].sort((a, b) => a - b)[values.length >> 1]);
console.log("| Server | requests/s, median | memory after |");
console.log("| --- | ---: | ---: |");
for (const [name, target] of Object.entries({ sandbox, prism })) {
  console.log(`| ${name} | ${median(results[name])} | ${memoryOf(target.child.pid)} |`);
}
console.log(`Ratio, median: ${ratios[ratios.length >> 1].toFixed(1)}`);
for (const { child } of [sandbox, prism]) child.kill();

/** Payments as a busy shop makes them, each with a key: memory must stop growing once the records have reached their limit. */
async function measureMemory(requests) {
  const { child, url, headers } = await startSandbox();
  const payment_details = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
  const body = JSON.stringify({ amount: 1000, currency: "JPY", tax: 0, payment_details });
  const marks = [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * requests));
  let done = 0;
  console.log("| Requests | Resident memory |");
  console.log("| ---: | ---: |");
  for (const mark of marks) {
    const worker = async () => {
      while (done < mark) {
        const key = { "x-komoju-idempotency": `key-${done++}` };
        const response = await fetch(`${url}/payments`, {
          method: "POST",
          headers: { ...headers, ...key },
          body,
        });
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    console.log(`| ${done} | ${memoryOf(child.pid)} |`);
  }
  child.kill();
  process.exit();
}

async function load({ url, headers }) {
  const body = JSON.stringify({
    amount: 1000,
    currency: "JPY",
    email: "ada@shop.example",
    metadata: { order: "1042" },
  });
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const response = await fetch(`${url}/sessions`, { method: "POST", headers, body });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      done++;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (done * 1000) / (performance.now() - started);
}

function startSandbox() {
  const cli = join(dirname(require.resolve("@paysession/sandbox/package.json")), "dist/cli/cli.js");
  const started = performance.now();
  const child = spawn(process.execPath, [cli, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve) => {
    child.stdout.once("data", (line) => {
      const { url, credentials } = JSON.parse(String(line)).komoju;
      const authorization = `Basic ${btoa(`${credentials.secretKey}:`)}`;
      const headers = { "content-type": "application/json", authorization };
      resolve({ child, url, headers, startup: Math.round(performance.now() - started) });
    });
  });
}

async function startPrism() {
  const cache = join(here, ".cache", "prism");
  if (!existsSync(join(cache, "node_modules"))) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, "package.json"), "{}");
    const options = ["install", "--no-audit", "--no-fund", "--loglevel=error", "@stoplight/prism-cli@5"];
    const { status } = spawnSync("npm", options, {
      cwd: cache,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("Prism cannot be installed");
  }
  const port = await freePort();
  const contract = require.resolve("@paysession/komoju/openapi.json");
  const started = performance.now();
  const parameters = [
    "mock",
    "--port",
    String(port),
    "--host",
    "127.0.0.1",
    "--verboseLevel",
    "fatal",
    contract,
  ];
  const script = join(cache, "node_modules/@stoplight/prism-cli/dist/index.js");
  const child = spawn(process.execPath, [script, ...parameters], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  const headers = { "content-type": "application/json", authorization: `Basic ${btoa("k:")}` };
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return { child, url, headers, startup: Math.round(performance.now() - started) };
    } catch {
      if (child.exitCode !== null) throw new Error("Prism did not start");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Resident memory, where /proc tells it. */
function memoryOf(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return "unknown";
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, "utf8")) ?? [];
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
}
