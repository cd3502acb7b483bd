// Requests per second of KOMOJU's POST /sessions: sandbox, bare node:http with the same JSON, and Prism.
import autocannon from "autocannon";
import { sessionBody } from "./session.mjs";
import { startBare } from "./start-bare.mjs";
import { startPrism } from "./start-prism.mjs";
import { startSandbox } from "./start-sandbox.mjs";
import { median, spread } from "./statistics.mjs";

/** Rounds take turns; a ratio is within its round. The first round warms up. */
export async function measureThroughput({ rounds, seconds, withPrism }) {
  const sandbox = await startSandbox();
  const answer = await fetch(`${sandbox.url}/sessions`, {
    method: "POST",
    headers: sandbox.headers,
    body: sessionBody,
  });
  const bare = await startBare(sandbox, await answer.text());
  const servers = { sandbox, "bare node:http": bare, ...(withPrism && { Prism: await startPrism() }) };
  const rates = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, server] of Object.entries(servers)) {
      const rate = await load(server, seconds);
      if (round >= 0) rates[name].push(rate);
    }
  }
  for (const { child } of Object.values(servers)) child.kill();
  console.log("| Server | requests/s, median | sandbox / server |");
  console.log("| --- | ---: | ---: |");
  for (const [name, measured] of Object.entries(rates)) {
    const ratios = measured.map((rate, round) => rates.sandbox[round] / rate);
    console.log(`| ${name} | ${Math.round(median(measured))} | ${spread(ratios)} |`);
  }
}

async function load({ url, headers }, duration) {
  const request = { method: "POST", headers, body: sessionBody };
  const result = await autocannon({ url: `${url}/sessions`, connections: 16, duration, ...request });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times`);
  return result.requests.total / result.duration;
}
