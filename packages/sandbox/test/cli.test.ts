import { spawn, spawnSync } from "node:child_process";
import { createServer as createHttpServer } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { signWithOpenssl } from "./fixture.js";

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

it("--json prints one line with each provider's URL and working credentials", async () => {
  const child = start("--port", "0", "--json");
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  const providers = JSON.parse(await firstLine(child.stdout));
  expect(Object.keys(providers)).toEqual(["gr4vy", "komoju", "smart-glocal"]);

  const { gr4vy, komoju, "smart-glocal": smartGlocal } = providers;
  const post = (url: string, body: string, headers: Record<string, string>) =>
    fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  const session = await post(`${gr4vy.url}/checkout/sessions`, "{}", {
    authorization: `Bearer ${gr4vy.token}`,
  });
  expect(session.status).toBe(201);
  const order = '{"amount":1,"currency":"JPY"}';
  const basic = await post(`${komoju.url}/sessions`, order, {
    authorization: `Basic ${btoa(`${komoju.secretKey}:`)}`,
  });
  expect(basic.status).toBe(200);
  const signed = await post(`${smartGlocal.url}/session/create`, "{}", {
    "x-partner-project": smartGlocal.project,
    "x-partner-sign": signWithOpenssl("{}", smartGlocal.privateKey),
  });
  expect(await signed.json()).toMatchObject({ status: "ok" });
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

it("listens on loopback, logs requests to standard error, and exits on SIGTERM", async () => {
  const child = start("--port", "0", "--json");
  const { komoju } = JSON.parse(await firstLine(child.stdout));
  expect(new URL(komoju.url).hostname).toBe("127.0.0.1");
  const logged = firstLine(child.stderr);
  await fetch(`${komoju.url}/sessions/x`);
  expect(await logged).toBe("GET /komoju/sessions/x 401 showSession unauthenticated");
  child.kill("SIGTERM");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
});

it("logs one line per request, whatever its path", async () => {
  const child = start("--port", "0", "--json");
  const { komoju } = JSON.parse(await firstLine(child.stdout));
  const logged = firstLine(child.stderr);
  await fetch(`${komoju.url}/%0aGET%20/komoju/payments%20200%1b[2J`);
  expect(await logged).toBe(
    String.raw`GET /komoju/\u000aGET /komoju/payments 200\u001b[2J 404 - unknown-path`,
  );
});

it("prints URLs and credentials as readable text without --json", async () => {
  const child = start("--port", "0");
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await expect.poll(() => stdout).toMatch(/Stop with Ctrl-C/);
  expect(stdout).toMatch(/^gr4vy {2}http:\/\/127\.0\.0\.1:\d+\/gr4vy\n {2}token: ey/);
  expect(stdout).toContain("  secretKey: sk_test_");
  expect(stdout).toContain("-----BEGIN PRIVATE KEY-----");
});

it.each([
  [["--port", "x"], /--port takes a number/],
  [["--port", "70000"], /--port takes a number/],
  [["--prot", "1"], /--prot.*Usage/s],
  [["--seed", "x"], /--seed takes an integer/],
  [["--provider", "stripe"], /--provider takes gr4vy, komoju, smart-glocal, not "stripe"/],
  [["--webhook", "komoju=ftp://x"], /--webhook takes a URL.*not "ftp:\/\/x"/],
  [["--webhook-speed", "0"], /--webhook-speed takes a number/],
  [["--persist", cli, "--port", "0"], /not a journal of this version of the sandbox/],
])("rejects %j with the reason", (args, message) => {
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
  const { url, secretKey } = providers.komoju;
  const payment_details = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
  const payment = await fetch(`${url}/payments`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Basic ${btoa(`${secretKey}:`)}` },
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
