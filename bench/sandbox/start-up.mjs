// What one test process takes: import the sandbox, create one provider, get one response. Beside `node -e 0`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sessionBody } from "./session.mjs";
import { median, spread } from "./statistics.mjs";

const cwd = fileURLToPath(new URL(".", import.meta.url));
const programs = {
  "node -e 0": ["--eval", "0"],
  KOMOJU: script(`
    import { createSandbox } from "@paysession/sandbox";
    import { headersFor } from "./session.mjs";
    const { komoju, fetch } = await createSandbox({ providers: ["komoju"] });
    const headers = headersFor(komoju.credentials.secretKey);
    const response = await fetch(komoju.url + "/sessions", { method: "POST", headers, body: ${JSON.stringify(sessionBody)} });
    if (response.status !== 200) throw new Error(await response.text());`),
  "Gr4vy, through its client": script(`
    import { createSandbox } from "@paysession/sandbox";
    import { createGr4vyClient } from "paysession/gr4vy";
    const { gr4vy, fetch } = await createSandbox({ providers: ["gr4vy"] });
    const { privateKey } = gr4vy.credentials;
    const client = createGr4vyClient({ baseUrl: gr4vy.url, privateKey, fetch });
    const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30", security_code: "123" };
    await client.createTransaction({ amount: 1000, currency: "EUR", payment_method });`),
};

export function measureStartUp({ rounds }) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  // The first round fills the file cache.
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  console.log("| Process | ms, median | process / `node -e 0` |");
  console.log("| --- | ---: | ---: |");
  for (const [name, measured] of Object.entries(times)) {
    const ratios = measured.map((time, round) => time / times["node -e 0"][round]);
    console.log(`| ${name} | ${median(measured).toFixed(0)} | ${spread(ratios)} |`);
  }
}

function script(code) {
  return ["--input-type=module", "--eval", code];
}
