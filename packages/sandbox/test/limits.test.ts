/** Limits of bodies, headers and time, over HTTP and in process. */
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, type ListeningSandbox } from "../src/http/node-server.js";
import { createSandbox, type LogEntry } from "../src/index.js";

async function open(options: Parameters<typeof listen>[1] = {}): Promise<ListeningSandbox> {
  const sandbox = await listen(0, options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Opens a connection, sends text, and returns what the server sends until it closes the connection. */
function sendRaw(
  port: number,
  text: string,
  keepSending?: (write: (chunk: Buffer) => boolean) => void,
): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text);
      keepSending?.((chunk) => socket.writable && socket.write(chunk));
    });
    socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
    // The server may close a connection on which the client still sends.
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

describe("a body beyond the limit", () => {
  it("gets a 413 before authentication, in the provider's format", async () => {
    const log: LogEntry[] = [];
    const sandbox = await open({ maxBodyBytes: 1000, onRequest: (entry) => log.push(entry) });
    const post = (url: string, length: number) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "x".repeat(length),
      });
    for (const url of [
      `${sandbox.gr4vy.url}/transactions`,
      `${sandbox.komoju.url}/payments`,
      `${sandbox["smart-glocal"].url}/session/create`,
    ]) {
      expect([401, 403]).toContain((await post(url, 1000)).status);
      const response = await post(url, 1001);
      expect(response.status).toBe(413);
      expect(JSON.stringify(await response.json())).toContain("The body exceeds 1000 bytes");
    }
    expect(log.at(-1)).toMatchObject({ status: 413, refusal: expect.stringContaining("exceeds 1000") });
  });

  it("gets a 413 in process, also as a stream, and reading stops", async () => {
    const { komoju, fetch } = await createSandbox({ maxBodyBytes: 100_000 });
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000));
        if (sent >= 1_000_000) controller.close();
      },
    });
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    expect((await fetch(`${komoju.url}/payments`, init)).status).toBe(413);
    expect(sent).toBeLessThan(200_000);
    const text = { method: "POST", body: "x".repeat(100_001) };
    expect((await fetch(`${komoju.url}/payments`, text)).status).toBe(413);
  });

  it("gets a 413 while it is sent in chunks", async () => {
    const { port } = await open();
    const head =
      "POST /komoju/payments HTTP/1.1\r\nHost: localhost\r\n" +
      "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const received = await sendRaw(port, head, (write) => {
      // More than the limit of 8 MB. The last chunk is never sent.
      const chunk = Buffer.concat([
        Buffer.from("f4240\r\n"),
        Buffer.alloc(1_000_000, "x"),
        Buffer.from("\r\n"),
      ]);
      for (let sent = 0; sent < 9; sent++) write(chunk);
    });
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("gets a 413 on a hosted page", async () => {
    const { komoju, fetch } = await createSandbox({ maxBodyBytes: 1000 });
    const body = new URLSearchParams({ choice: "x".repeat(1000) });
    const response = await fetch(`${komoju.url}/hosted/sessions/x`, { method: "POST", body });
    expect(response.status).toBe(413);
  });
});

it("a body of 7 MB is accepted by default", async () => {
  const { komoju } = await open();
  const response = await fetch(`${komoju.url}/sessions`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ amount: 1000, currency: "JPY" }) + " ".repeat(7_000_000),
  });
  expect(response.status).toBe(200);
});

it("headers of more than 16 kB get a 431", async () => {
  const { port } = await open();
  const text = `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(17_000)}\r\n\r\n`;
  expect(await sendRaw(port, text)).toMatch(/^HTTP\/1\.1 431 /);
});

// The limit for the whole request is longer than this test may take.
it("a client that does not complete its headers gets a 408", { timeout: 28_000 }, async () => {
  const { port } = await open();
  expect(await sendRaw(port, "GET / HTTP/1.1\r\nHost: localhost\r\n")).toMatch(/^HTTP\/1\.1 408 /);
});
