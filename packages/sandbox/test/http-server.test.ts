/** What only a real connection shows: HEAD, repeated headers, and callers that close their connection. */
import { connect, type Socket } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { listen, type ListeningSandbox } from "../src/http/node-server.js";
import type { LogEntry } from "../src/index.js";

async function open(): Promise<{ sandbox: ListeningSandbox; log: LogEntry[]; authorization: string }> {
  const log: LogEntry[] = [];
  const sandbox = await listen(0, { onRequest: (entry) => log.push(entry) });
  onTestFinished(() => sandbox.close());
  const authorization = `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`;
  return { sandbox, log, authorization };
}

/** Writes a request to a new connection. */
async function write(port: number, ...lines: string[]): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await new Promise((resolve) => socket.write([...lines, ""].join("\r\n"), resolve));
  return socket;
}

async function readAll(socket: Socket): Promise<string> {
  let received = "";
  for await (const chunk of socket) received += String(chunk);
  return received;
}

it("HEAD gets the headers of GET and no body", async () => {
  const { sandbox, log, authorization } = await open();
  const url = `${sandbox.komoju.url}/payments`;
  const get = await fetch(url, { headers: { authorization } });
  const head = await fetch(url, { method: "HEAD", headers: { authorization } });
  const length = String((await get.arrayBuffer()).byteLength);
  expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([
    200,
    "application/json",
    "",
  ]);
  expect(head.headers.get("content-length")).toBe(length);
  expect(log.map(({ method, operation }) => `${method} ${operation}`)).toEqual([
    "GET listPayments",
    "HEAD listPayments",
  ]);
  expect((await fetch(sandbox.komoju.url.replace("/komoju", "/"), { method: "HEAD" })).status).toBe(200);
});

it("a repeated Authorization header has both values, and is refused", async () => {
  const { sandbox, authorization } = await open();
  const once = ["GET /komoju/payments HTTP/1.1", "Host: localhost", `Authorization: ${authorization}`];
  const end = ["Connection: close", ""];
  expect(await readAll(await write(sandbox.port, ...once, ...end))).toMatch(/^HTTP\/1\.1 200 /);
  const twice = await write(sandbox.port, ...once, "Authorization: Basic x", ...end);
  expect(await readAll(twice)).toMatch(/^HTTP\/1\.1 401 /);
});

it("a caller may close its connection at any moment", async () => {
  const { sandbox, log, authorization } = await open();
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => errors.mockRestore());
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled).on("uncaughtException", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled).off("uncaughtException", unhandled));
  const head = [
    "Host: localhost",
    `Authorization: ${authorization}`,
    "Content-Type: application/json",
    "Content-Length: 32",
  ];
  const body = '{"amount":1000,"currency":"JPY"}';
  const post = "POST /komoju/sessions HTTP/1.1";

  // In the middle of the body.
  (await write(sandbox.port, post, ...head, "", "half")).destroy();
  await vi.waitFor(
    () => expect(log.at(-1)).toMatchObject({ status: 0, refusal: expect.stringMatching("closed") }),
    { timeout: 60_000 },
  );
  // Before its response, or with a response that is never sent.
  for (const fault of ["latency=50", "working=50", "stall", "truncate", "reset-after"]) {
    const socket = await write(sandbox.port, post, ...head, `X-Paysession-Fault: ${fault}`, "", body);
    setTimeout(() => socket.resetAndDestroy(), 10);
  }
  // While the dashboard's snapshots are sent.
  const events = await write(sandbox.port, "GET /dashboard/events HTTP/1.1", "Host: localhost", "", "");
  await new Promise((resolve) => events.once("data", resolve));
  events.resetAndDestroy();

  const response = await fetch(`${sandbox.komoju.url}/sessions`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(200);
  await vi.waitFor(() => expect(log).toHaveLength(7), { timeout: 60_000 });
  expect([errors.mock.calls, unhandled.mock.calls]).toEqual([[], []]);
});
