// What a call costs beside hand-written `fetch` that does the same work, on loopback: the same body, headers and
// signature, the answer read as JSON. Each round measures all variants one after another; a ratio is within its round.
// The server runs in a process of its own, so that its work is not counted.
import { generateKeyPairSync } from "node:crypto";
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";

const self = fileURLToPath(import.meta.url);
if (process.argv[2] === "serve") serve();
else await measure();

function serve() {
  const answer = JSON.stringify({
    status: "ok",
    session: { id: "ps_1", status: "created", note: "x".repeat(400) },
  });
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json" }).end(answer);
    });
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function measure() {
  const rounds = Number(process.argv[2] ?? 15);
  const calls = Number(process.argv[3] ?? 400);
  const server = fork(self, ["serve"]);
  const port = await new Promise((resolve) => server.once("message", resolve));
  const baseUrl = `http://127.0.0.1:${port}`;
  const variants = await prepare(baseUrl);

  const times = new Map(Object.keys(variants).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, call] of Object.entries(variants)) {
      const started = performance.now();
      for (let index = 0; index < calls; index++) await call();
      // The first round warms up.
      if (round >= 0) times.get(name).push((performance.now() - started) / calls);
    }
  }
  server.kill();

  console.log(`Node ${process.version}, ${rounds} rounds of ${calls} calls`);
  console.log("| Call | by hand, µs | paysession, µs | ratio, median | ratio, quartiles |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const name of ["Bearer", "Basic", "signed"]) {
    const hand = times.get(`${name} by hand`);
    const ours = times.get(name);
    const ratios = ours.map((time, index) => time / hand[index]).sort((a, b) => a - b);
    const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
    const micro = (values) => Math.round(1000 * [...values].sort((a, b) => a - b)[values.length >> 1]);
    console.log(`| ${name} | ${micro(hand)} | ${micro(ours)} | ${at(0.5)} | ${at(0.25)}–${at(0.75)} |`);
  }
}

async function prepare(baseUrl) {
  const pem = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  const body = {
    amount_details: { amount: 10_000, currency: "usd" },
    customer: { reference: "u-5", contacts: [{ email: "ada@shop.example" }] },
    metadata: {
      order: "1042",
      lines: Array.from({ length: 8 }, (_, line) => `line ${line}: ${"x".repeat(40)}`),
    },
  };
  const gr4vy = createGr4vyClient({ baseUrl, token: "t0ken" });
  const komoju = createKomojuClient({ baseUrl, secretKey: "sk_test_1" });
  const smartGlocal = createSmartGlocalClient({ baseUrl, project: "acme", privateKey: pem });

  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
  const post = async (path, headers, text) => {
    const response = await fetch(baseUrl + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: text,
      // A client without a time limit would be no peer.
      signal: AbortSignal.timeout(60_000),
    });
    return response.json();
  };
  const idempotent = () => ({ "x-key": crypto.randomUUID() });
  return {
    "Bearer by hand": () => post("/buyers", { authorization: "Bearer t0ken" }, JSON.stringify(body)),
    Bearer: () => gr4vy.addBuyer({ body }),
    "Basic by hand": () =>
      post(
        "/sessions",
        { authorization: `Basic ${btoa("sk_test_1:")}`, "x-version": "1", ...idempotent() },
        JSON.stringify(body),
      ),
    Basic: () => komoju.createSession({ body }),
    "signed by hand": async () => {
      const text = JSON.stringify(body);
      const signature = await crypto.subtle.sign(algorithm.name, key, new TextEncoder().encode(text));
      const sign = btoa(String.fromCharCode(...new Uint8Array(signature)));
      const headers = { "x-partner-project": "acme", "x-partner-sign": sign, ...idempotent() };
      return post("/session/create", headers, text);
    },
    signed: () => smartGlocal.createSession({ body }),
  };
}
