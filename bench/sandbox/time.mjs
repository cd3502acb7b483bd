// Where the time of a request goes: the sampling profiler of V8, in this process, while it serves requests of another. A
// sample belongs to the innermost function of its stack that starts a phase, or else to the part of the code it is in.
import { spawn } from "node:child_process";
import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { listen } from "@paysession/sandbox/listen";
import { headersFor } from "./session.mjs";

/** Phases, by the names of functions of the sandbox, or by the addresses of modules. */
const phases = [
  ["authenticate", /^(?:authenticate|checkKey)$/, /crypto\/constant-time/],
  ["parse", /^(?:readRequest|parseJson|readForm)$/],
  ["validate request", /^(?:validateRequest|findUnknown|findUnsafeUrls|withoutCardData)$/],
  ["validate response", /^validateResponse$/],
  ["serialize", /^serialize$/],
  ["handler", /^$/, /\/providers\/[^/]+\/(?!credentials|authenticate)/],
  ["log", /^(?:recordRequest|describeRefusal|onRequest)$/],
];

/** Parts of the code outside all phases, by the addresses of modules. */
const parts = [
  ["routing and engine", /\/sandbox\/dist\//],
  ["node:http", /^node:/],
];

export async function measureTime({ calls = 20_000 } = {}) {
  const { komoju, close } = await listen(0, { providers: ["komoju"] });
  const headers = headersFor(komoju.credentials.secretKey);
  await load(komoju.url, headers, calls / 4);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await load(komoju.url, headers, calls);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  await close();
  print(profile, calls);
}

function load(url, headers, calls) {
  const script = fileURLToPath(new URL("load.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, url, JSON.stringify(headers), String(calls)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("The load failed"))));
  });
}

function print({ nodes, samples, timeDeltas }, calls) {
  const phaseById = new Map();
  const visit = (node, outer) => {
    const isInPhase = phases.some(([name]) => name === outer);
    const phase = phaseOf(node.callFrame) ?? (isInPhase ? outer : (partOf(node.callFrame) ?? outer));
    phaseById.set(node.id, phase);
    for (const child of node.children ?? []) visit(byId.get(child), phase);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  visit(nodes[0], "other");
  const times = new Map([...phases, ...parts].map(([name]) => [name, 0]));
  samples.forEach((id, index) => {
    const { functionName } = byId.get(id).callFrame;
    if (functionName === "(idle)") return;
    const phase = phaseById.get(id);
    times.set(phase, (times.get(phase) ?? 0) + timeDeltas[index]);
  });
  console.log("| Phase of a request | µs |");
  console.log("| --- | ---: |");
  for (const [phase, time] of times) console.log(`| ${phase} | ${(time / calls).toFixed(1)} |`);
}

/** The phase that a function starts. */
function phaseOf({ url, functionName }) {
  if (!url.includes("/sandbox/dist/")) return undefined;
  return phases.find(
    ([, names, modules]) => (functionName !== "" && names.test(functionName)) || modules?.test(url) === true,
  )?.[0];
}

/** The part of the code that a function is in. */
function partOf({ url, functionName }) {
  if (functionName === "(garbage collector)") return "garbage collector";
  return parts.find(([, modules]) => modules.test(url))?.[0];
}
