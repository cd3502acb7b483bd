import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { providerNames } from "../src/providers/index.js";
import { signAsPartner } from "./fixture.js";

const cli = fileURLToPath(new URL("../dist/cli/cli.js", import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  throw new Error("The stream ended without a line");
}

describe("--json", () => {
  // Starting takes long, so these tests share a process.
  const child = spawn(process.execPath, [cli, "--port", "0", "--json"]);
  afterAll(() => void child.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test checks what is in it
  let providers: any;
  beforeAll(async () => {
    providers = JSON.parse(await firstLine(child.stdout));
  });

  it("prints one line with each provider's URL and working credentials", async () => {
    expect(Object.keys(providers)).toEqual(providerNames);
    for (const provider of Object.values<object>(providers)) {
      expect(Object.keys(provider)).toEqual(["url", "credentials"]);
    }

    const { gr4vy, komoju, "smart-glocal": smartGlocal } = providers;
    const post = (url: string, body: string, headers: Record<string, string>) =>
      fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
    const session = await post(`${gr4vy.url}/checkout/sessions`, "{}", {
      authorization: `Bearer ${gr4vy.credentials.token}`,
    });
    expect(session.status).toBe(201);
    const order = '{"amount":1,"currency":"JPY"}';
    const basic = await post(`${komoju.url}/sessions`, order, {
      authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
    });
    expect(basic.status).toBe(200);
    const signed = await post(`${smartGlocal.url}/session/create`, "{}", {
      "x-partner-project": smartGlocal.credentials.project,
      "x-partner-sign": signAsPartner("{}", smartGlocal.credentials.privateKey),
    });
    expect(await signed.json()).toMatchObject({ status: "ok" });
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  it("listens on loopback, and logs one line per request to standard error, whatever its path", async () => {
    const { url } = providers.komoju;
    expect(new URL(url).hostname).toBe("127.0.0.1");
    await fetch(`${url}/sessions/x`);
    await fetch(`${url}/%0aGET%20/komoju/payments%20200%1b[2J`);
    await expect
      .poll(() => stderr)
      .toContain(
        "GET /komoju/sessions/x 401 showSession unauthenticated\n" +
          "GET /komoju/\\u000aGET /komoju/payments 200\\u001b[2J 404 - unknown-path\n",
      );
  });

  it("exits on SIGTERM", async () => {
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });
});

it("prints URLs and credentials as readable text without --json", async () => {
  const child = start("--port", "0");
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await expect.poll(() => stdout).toMatch(/\nDashboard: http:\/\/127\.0\.0\.1:\d+\/\. Stop with Ctrl-C\.\n$/);
  expect(stdout).toMatch(/^gr4vy {2}http:\/\/127\.0\.0\.1:\d+\/gr4vy\n {2}token: ey/);
  expect(stdout).toContain("  secretKey: sk_test_");
  expect(stdout).toContain("-----BEGIN PRIVATE KEY-----");
});

it("--env prints lines of which Node reads back the exact values", async () => {
  const folder = mkdtempSync(join(tmpdir(), "paysession-env-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const names = ["gr4vy", "komoju", "smart-glocal"].flatMap((name) => ["--provider", name]);
  const persist = ["--port", "0", "--persist", join(folder, "journal"), ...names];
  // Two runs with the same credentials: one prints them as JSON, the other as variables.
  const first = start(...persist, "--json");
  const accounts = JSON.parse(await firstLine(first.stdout));
  first.kill("SIGTERM");
  await new Promise((resolve) => first.once("exit", resolve));
  const second = start(...persist, "--env");
  let stdout = "";
  second.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await expect.poll(() => stdout).toMatch(/^SMART_GLOCAL_PUBLIC_KEY=".*"\n$/m);

  const file = join(folder, ".env");
  writeFileSync(file, stdout);
  const print = "console.log(JSON.stringify(process.env))";
  const read = spawnSync(process.execPath, ["--env-file", file, "-e", print], { encoding: "utf8", env: {} });
  const { gr4vy, komoju, "smart-glocal": smartGlocal } = accounts;
  const { GR4VY_TOKEN, GR4VY_URL, KOMOJU_URL, SMART_GLOCAL_URL, ...variables } = JSON.parse(read.stdout);
  expect(variables).toEqual({
    GR4VY_PRIVATE_KEY: gr4vy.credentials.privateKey,
    GR4VY_WEBHOOK_SECRET: gr4vy.credentials.webhookSecret,
    KOMOJU_SECRET_KEY: komoju.credentials.secretKey,
    KOMOJU_PUBLISHABLE_KEY: komoju.credentials.publishableKey,
    KOMOJU_WEBHOOK_SECRET: komoju.credentials.webhookSecret,
    SMART_GLOCAL_PROJECT: smartGlocal.credentials.project,
    SMART_GLOCAL_HOLD_PROJECT: smartGlocal.credentials.holdProject,
    SMART_GLOCAL_PRIVATE_KEY: smartGlocal.credentials.privateKey,
    SMART_GLOCAL_PUBLIC_KEY: smartGlocal.credentials.publicKey,
    SMART_GLOCAL_PUBLIC_TOKEN: smartGlocal.credentials.publicToken,
    SMART_GLOCAL_WEBHOOK_PUBLIC_KEY: smartGlocal.credentials.webhookPublicKey,
  });
  // The token and the port are new in each run.
  expect(GR4VY_TOKEN).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(new URL(SMART_GLOCAL_URL).pathname).toBe("/smart-glocal");
  expect(new URL(KOMOJU_URL).pathname).toBe("/komoju");
  const authorization = `Bearer ${GR4VY_TOKEN}`;
  expect((await fetch(`${GR4VY_URL}/buyers`, { headers: { authorization } })).status).toBe(200);
});

it("--max-body-bytes limits request bodies", async () => {
  const { komoju } = JSON.parse(
    await firstLine(start("--port", "0", "--json", "--provider", "komoju", "--max-body-bytes", "10").stdout),
  );
  const post = (body: string) => fetch(`${komoju.url}/sessions`, { method: "POST", body });
  expect((await post("x".repeat(10))).status).toBe(401);
  expect((await post("x".repeat(11))).status).toBe(413);
});

it.each([
  [["--json", "--env"], /^--json and --env exclude each other.*\n\nUsage: /],
  [["--persist", cli, "--port", "0"], /not a journal of this version of the sandbox/],
])("exits with 1 and the reason for %j", (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

it("serves only the given provider, and sends its webhooks", async () => {
  const received: string[] = [];
  const shop = createHttpServer((request, response) => {
    received.push(String(request.headers["x-komoju-event"]));
    response.end();
  });
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void shop.close());
  const hooks = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/hooks`;
  const args = [
    "--port",
    "0",
    "--json",
    "--provider",
    "komoju",
    "--webhook",
    `komoju=${hooks}`,
    "--seed",
    "7",
  ];
  const child = start(...args);
  const providers = JSON.parse(await firstLine(child.stdout));
  expect(Object.keys(providers)).toEqual(["komoju"]);
  const { url, credentials } = providers.komoju;
  const payment_details = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
  const payment = await fetch(`${url}/payments`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(`${credentials.secretKey}:`)}`,
    },
    body: JSON.stringify({ amount: 1, currency: "JPY", payment_details }),
  });
  expect(await payment.json()).toMatchObject({ status: "captured" });
  await expect.poll(() => received).toEqual(["payment.authorized", "payment.captured"]);
});

it("reports that the port is in use", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = spawnSync(process.execPath, [cli, "--port", String(port)], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toBe(`Port ${port} is already in use. Choose another one with --port.\n`);
});
