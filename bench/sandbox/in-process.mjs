// A call through a client and the sandbox in the same process, beside the same client with a `fetch` that returns the same
// text; and the time that creating a sandbox takes.
import { createSandbox } from "@paysession/sandbox";
import { createKomojuClient } from "paysession/komoju";
import { sessionBody } from "./session.mjs";
import { median, spread } from "./statistics.mjs";

export async function measureInProcess({ rounds, calls = 2000 }) {
  const created = performance.now();
  const { komoju, fetch } = await createSandbox();
  console.log(
    `createSandbox() with all providers, after import: ${(performance.now() - created).toFixed(1)} ms`,
  );
  const { secretKey } = komoju.credentials;
  const client = createKomojuClient({ baseUrl: komoju.url, secretKey, fetch });
  const body = JSON.parse(sessionBody);
  const text = JSON.stringify(await client.createSession(body));
  const headers = { "content-type": "application/json" };
  const stub = async () => new Response(text, { status: 200, headers });
  const stubbed = createKomojuClient({ baseUrl: komoju.url, secretKey, fetch: stub });
  const times = { sandbox: [], stub: [] };
  for (let round = -1; round < rounds; round++) {
    for (const [name, one] of Object.entries({ sandbox: client, stub: stubbed })) {
      const started = performance.now();
      for (let index = 0; index < calls; index++) await one.createSession(body);
      if (round >= 0) times[name].push(((performance.now() - started) * 1000) / calls);
    }
  }
  const ratios = times.sandbox.map((time, round) => time / times.stub[round]);
  const [ours, theirs] = [times.sandbox, times.stub].map((one) => median(one).toFixed(0));
  console.log(`Call in process: ${ours} µs, with a stub ${theirs} µs; ratio ${spread(ratios)}`);
}
