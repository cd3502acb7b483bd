// What a call costs on loopback, compared with hand-written `fetch` that does the same work (the same body, headers,
// signature and time limit, and the response read as JSON), and with Gr4vy's own SDK. All run in one process against one
// server, which runs in a process of its own, so that its work is not counted. Each round measures both sides of every
// comparison, and a ratio is within its round: `node calls.mjs [rounds] [calls]`.
import { fork } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { Gr4vy, withToken } from "@gr4vy/sdk";
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";

const self = fileURLToPath(import.meta.url);
if (process.argv[2] === "serve") serve();
else await measure();

function serve() {
  const note = "x".repeat(400);
  const responses = {
    "/buyers": {
      id: "fe26475d-ec3e-4884-9553-f7356683f7f9",
      type: "buyer",
      merchant_account_id: "default",
      reconciliation_id: "7jZXl4gBUNl0CnaLEnfXbt",
      display_name: "Ada Marsh",
      account_number: note,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
    },
    "/sessions": { id: "s1", status: "pending", metadata: { note } },
    "/session/create": { status: "ok", session: { id: "ps_1", status: "created", note } },
  };
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const status = request.url === "/buyers" ? 201 : 200;
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(responses[request.url]));
    });
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function measure() {
  const rounds = Number(process.argv[2] ?? 15);
  const calls = Number(process.argv[3] ?? 400);
  const server = fork(self, ["serve"]);
  try {
    const port = await new Promise((resolve) => server.once("message", resolve));
    const comparisons = await prepare(`http://127.0.0.1:${port}`);
    // The first round warms up.
    for (let round = -1; round < rounds; round++) {
      for (const { times, other, paysession } of comparisons) {
        const sides = Object.entries({ other, paysession });
        // Neither side always goes first.
        for (const [side, call] of round % 2 === 0 ? sides : sides.reverse()) {
          const started = performance.now();
          for (let index = 0; index < calls; index++) await call();
          if (round >= 0) times[side].push((performance.now() - started) / calls);
        }
      }
    }
    console.log(`Node ${process.version}, ${rounds} rounds of ${calls} calls, medians in µs`);
    console.log("| Call | Compared with | Other | paysession | paysession / other | Quartiles |");
    console.log("| --- | --- | ---: | ---: | ---: | ---: |");
    for (const { name, against, times } of comparisons) {
      const ratios = times.paysession.map((time, round) => time / times.other[round]).sort((a, b) => a - b);
      const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
      const [other, paysession] = [times.other, times.paysession].map(medianMicroseconds);
      console.log(
        `| ${name} | ${against} | ${other} | ${paysession} | ${at(0.5)} | ${at(0.25)}–${at(0.75)} |`,
      );
    }
  } finally {
    server.kill();
  }
}

function medianMicroseconds(milliseconds) {
  return Math.round(1000 * [...milliseconds].sort((a, b) => a - b)[milliseconds.length >> 1]);
}

async function prepare(baseUrl) {
  const buyer = {
    display_name: "Ada Marsh",
    external_identifier: "customer-77",
    billing_details: {
      first_name: "Ada",
      last_name: "Marsh",
      email_address: "ada@shop.example",
      address: { line1: "10 Stafford Apartments", city: "San Jose", country: "US", postal_code: "94560" },
    },
  };
  // The SDK has names of its own for the same members.
  const sdkBuyer = {
    displayName: buyer.display_name,
    externalIdentifier: buyer.external_identifier,
    billingDetails: {
      firstName: "Ada",
      lastName: "Marsh",
      emailAddress: "ada@shop.example",
      address: { line1: "10 Stafford Apartments", city: "San Jose", country: "US", postalCode: "94560" },
    },
  };
  const order = {
    amount: 10_000,
    currency: "JPY",
    metadata: Object.fromEntries(Array.from({ length: 8 }, (_, line) => [`line${line}`, "x".repeat(40)])),
  };
  const payment = {
    amount_details: { amount: 10_000, currency: "usd" },
    customer: { reference: "u-5", contacts: [{ email: "ada@shop.example" }] },
    metadata: order.metadata,
  };
  const ecKey = createPem("ec", { namedCurve: "secp521r1" });
  const rsaKey = createPem("rsa", { modulusLength: 2048 });

  const gr4vy = createGr4vyClient({ baseUrl, token: "t0ken" });
  const mintingGr4vy = createGr4vyClient({ baseUrl, privateKey: ecKey });
  const komoju = createKomojuClient({ baseUrl, secretKey: "sk_test_1" });
  const smartGlocal = createSmartGlocalClient({ baseUrl, project: "acme", privateKey: rsaKey });
  const sdk = new Gr4vy({ serverURL: baseUrl, bearerAuth: "t0ken" });
  const mintingSdk = new Gr4vy({ serverURL: baseUrl, bearerAuth: withToken({ privateKey: ecKey }) });

  const der = Buffer.from(rsaKey.replace(/-----[^-]+-----|\s/g, ""), "base64");
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const signingKey = await crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
  const post = async (path, headers, text) => {
    const response = await fetch(baseUrl + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: text,
      // A client without a time limit would be no fair comparison.
      signal: AbortSignal.timeout(60_000),
    });
    return response.json();
  };
  const idempotencyKey = () => ({ "x-key": crypto.randomUUID() });

  return [
    {
      name: "Bearer",
      against: "fetch",
      other: () => post("/buyers", { authorization: "Bearer t0ken" }, JSON.stringify(buyer)),
      paysession: () => gr4vy.addBuyer(buyer),
    },
    {
      name: "Basic",
      against: "fetch",
      other: () => {
        const authorization = `Basic ${btoa("sk_test_1:")}`;
        const headers = { authorization, "x-version": "1", ...idempotencyKey() };
        return post("/sessions", headers, JSON.stringify(order));
      },
      paysession: () => komoju.createSession(order),
    },
    {
      name: "Signed",
      against: "fetch",
      other: async () => {
        const text = JSON.stringify(payment);
        const signature = await crypto.subtle.sign(
          algorithm.name,
          signingKey,
          new TextEncoder().encode(text),
        );
        const sign = btoa(String.fromCharCode(...new Uint8Array(signature)));
        const headers = { "x-partner-project": "acme", "x-partner-sign": sign, ...idempotencyKey() };
        return post("/session/create", headers, text);
      },
      paysession: () => smartGlocal.createSession(payment),
    },
    {
      name: "Static token",
      against: "@gr4vy/sdk",
      other: () => sdk.buyers.create(sdkBuyer),
      paysession: () => gr4vy.addBuyer(buyer),
    },
    {
      name: "Minted token",
      against: "@gr4vy/sdk",
      other: () => mintingSdk.buyers.create(sdkBuyer),
      paysession: () => mintingGr4vy.addBuyer(buyer),
    },
  ].map((comparison) => ({ ...comparison, times: { other: [], paysession: [] } }));
}

function createPem(type, options) {
  return generateKeyPairSync(type, options).privateKey.export({ type: "pkcs8", format: "pem" });
}
