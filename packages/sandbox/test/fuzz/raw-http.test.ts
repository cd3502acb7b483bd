/** Requests that `fetch` cannot send: malformed request lines, headers and bodies, written to a socket. */
import { connect } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../../src/http/node-server.js";
import { createRandom } from "./random.js";

const count = Number(process.env["PAYSESSION_FUZZ_REQUESTS"] ?? 1000) / 10;
const seed = Number(process.env["PAYSESSION_FUZZ_SEED"] ?? 1);

const methods = [
  "GET",
  "POST",
  "TRACE",
  "TRACK",
  "CONNECT",
  "QUERY",
  "get",
  "PUT",
  "HEAD",
  "X\u0000",
  "",
  "É",
];
const targets = [
  "/",
  "*",
  "",
  "//",
  "///evil.example/komoju",
  "/komoju/../gr4vy",
  "/komoju/payments",
  "/komoju/payments\\x",
  "/komoju/hosted/sessions/x",
  "/dashboard/fault",
  "/%",
  "/%zz%ff%00",
  "/komoju/payments?%zz=%ff&&=&[",
  "http://localhost/",
  "http://evil.example/",
  "http://[/",
  "https://localhost:99999/",
  "ftp://localhost/",
  "evil.example:443",
  "/é",
  `/${"x".repeat(9000)}`,
  `/${"x".repeat(20_000)}`,
];
const hosts = [
  "localhost",
  "127.0.0.1",
  "[::1]",
  "evil.example",
  "",
  "a b",
  "localhost:99999",
  "@",
  "[",
  "é",
];
const headers = [
  "Content-Type: application/json",
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Length: 5",
  "Content-Length: 99999999999999999999",
  "Content-Length: -1",
  "Content-Length: 5, 6",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Expect: 100-continue",
  "Expect: x",
  "Upgrade: websocket",
  "Connection: upgrade",
  "Connection: close",
  "Authorization: Basic \u0080",
  "Authorization: Bearer ..",
  "Origin: null",
  "Origin: http://localhost",
  ": x",
  "X",
  "X-Paysession-Fault: \u00ff",
  "X-Komoju-Idempotency:  ",
  "__proto__: x",
  "Host: second.example",
];
const bodies = [
  "",
  "hello",
  "{}   ",
  "5\r\nhello\r\n0\r\n\r\n",
  "zz\r\n",
  "\u0000\u0001\u0002",
  "ffffffff\r\nx",
];

/** Writes a request, and returns what the server sends until it closes the connection or is silent. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(Buffer.from(text, "latin1")));
    socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

it(
  `${count} malformed HTTP requests get no 5xx, and the server goes on`,
  { timeout: 3_600_000 },
  async () => {
    const sandbox = await listen(0);
    onTestFinished(() => sandbox.close());
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { chance, pick } = createRandom(seed);
    const failed: string[] = [];
    const seen = new Set<string>();
    for (let sent = 0; sent < count; sent++) {
      const lines = [
        `${chance(0.7) ? pick(["GET", "POST"]) : pick(methods)} ${pick(targets)} HTTP/${chance(0.95) ? "1.1" : pick(["1.0", "2.0", "x"])}`,
      ];
      if (chance(0.9)) lines.push(`Host: ${chance(0.75) ? "localhost" : pick(hosts)}`);
      while (chance(0.4)) lines.push(pick(headers));
      const text = `${lines.join(chance(0.95) ? "\r\n" : "\n")}\r\n\r\n${pick(bodies)}`;
      const received = await send(sandbox.port, text);
      const statuses = [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = ""]) => status);
      for (const status of statuses) seen.add(status);
      if (statuses.some((status) => status.startsWith("5"))) {
        failed.push(
          `${received.slice(0, 300)}\n  ${JSON.stringify(text.slice(0, 500))}\n ${String((logged.mock.lastCall?.[0] as Error | undefined)?.stack)}`,
        );
      }
    }
    expect(logged.mock.calls).toEqual([]);
    logged.mockRestore();
    expect(failed).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(["400", "404", "421", "431"]));
    expect((await fetch(`http://127.0.0.1:${sandbox.port}/`)).status).toBe(200);
  },
);
