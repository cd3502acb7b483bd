// Where the time of a request goes: the sampling profiler of V8, in this process, while the sandbox serves requests without
// a network. Self time, by the folder of the code.
import { Session } from "node:inspector/promises";
import { createSandbox } from "@paysession/sandbox";
import { headersFor, sessionBody } from "./session.mjs";

export async function measureTime({ calls = 20_000 } = {}) {
  const { komoju, fetch } = await createSandbox({ providers: ["komoju"] });
  const init = { method: "POST", headers: headersFor(komoju.credentials.secretKey), body: sessionBody };
  const serve = async (count) => {
    for (let index = 0; index < count; index++) await (await fetch(`${komoju.url}/sessions`, init)).text();
  };
  await serve(calls / 4);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await serve(calls);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  print(profile, calls);
}

function print({ nodes, samples, timeDeltas }, calls) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, index) => {
    const area = areaOf(byId.get(id));
    times.set(area, (times.get(area) ?? 0) + timeDeltas[index]);
  });
  console.log("| Part of a request | µs |");
  console.log("| --- | ---: |");
  for (const [area, time] of [...times].sort(([, a], [, b]) => b - a)) {
    if (time / calls >= 0.1) console.log(`| ${area} | ${(time / calls).toFixed(1)} |`);
  }
}

function areaOf({ url, functionName }) {
  const [, own] = /sandbox\/dist\/(validators|[^/]+(?=\/)|[^/]+\.js)/.exec(url) ?? [];
  if (own !== undefined) return own;
  if (url.startsWith("node:internal/deps/undici")) return "fetch's Headers and Response";
  if (url.startsWith("node:")) return url.split("/").slice(0, 2).join("/");
  return url === "" ? functionName : url.split("/").slice(-1)[0];
}
