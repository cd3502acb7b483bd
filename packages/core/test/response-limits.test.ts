/** What a response may cost is limited, whatever the provider sends. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../src/index.js";
import { createShopClient } from "./shop.js";
import { httpResponse, startSocketServer } from "./socket-server.js";

const json = { "content-type": "application/json" };
const order = { status: "ok", id: "o1" };

async function answering(response: Buffer, options: Partial<ClientOptions> = {}) {
  const { url, seen } = await startSocketServer((socket) => void socket.write(response));
  return { client: createShopClient({ baseUrl: url, ...options }), seen };
}

/** An order whose JSON has exactly so many bytes. */
const orderOf = (bytes: number): string => {
  const empty = JSON.stringify({ ...order, note: "" });
  return JSON.stringify({ ...order, note: "x".repeat(bytes - empty.length) });
};

describe("maxResponseBytes", () => {
  it.each([
    ["with its length", (body: string) => httpResponse(200, body)],
    [
      "compressed",
      (body: string) => httpResponse(200, gzipSync(body), { ...json, "content-encoding": "gzip" }),
    ],
    [
      "in chunks",
      (body: string) =>
        Buffer.from(
          `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
        ),
    ],
  ])("is the largest body that is accepted, %s", async (_, response) => {
    const options = { maxResponseBytes: 1000 };
    const { client: fits } = await answering(response(orderOf(1000)), options);
    await expect(fits.showOrder("o1")).resolves.toMatchObject(order);
    const { client: exceeds, seen } = await answering(response(orderOf(1001)), options);
    await expect(exceeds.showOrder("o1")).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "too_large",
      excerpt: "",
      message: "Shop showOrder (id: o1): HTTP 200 has a body that exceeds maxResponseBytes",
    });
    expect(seen.length).toBe(1);
    await expect(exceeds.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
  });

  it.each(["exportOrders", "listStores"] as const)("holds for %s behind a middleware", async (operation) => {
    const { client } = await answering(httpResponse(200, orderOf(1001)), {
      maxResponseBytes: 1000,
      middleware: [(_, next) => next()],
    });
    await expect(client[operation]()).rejects.toMatchObject({ reason: "too_large" });
  });

  it("holds for errors, bytes and operations without a body", async () => {
    const large = await answering(httpResponse(400, orderOf(1001)), { maxResponseBytes: 1000 });
    await expect(large.client.showOrder("o1")).rejects.toMatchObject({ reason: "too_large", status: 400 });
    const { client } = await answering(httpResponse(200, orderOf(1001)), { maxResponseBytes: 1000 });
    await expect(client.printOrder("o1")).rejects.toMatchObject({ reason: "too_large" });
    await expect(client.deleteOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
  });

  it("does not believe the length that a caller's fetch declares", async () => {
    const client = createShopClient({
      baseUrl: "https://shop.example",
      maxResponseBytes: 1000,
      fetch: () => Promise.resolve(new Response(orderOf(5000), { headers: { "content-length": "10" } })),
    });
    await expect(client.showOrder("o1")).rejects.toMatchObject({ reason: "too_large" });
  });

  it("ends a gzip bomb without unpacking it", async () => {
    const bomb = gzipSync(Buffer.alloc(400_000_000));
    const { client } = await answering(httpResponse(200, bomb, { ...json, "content-encoding": "gzip" }));
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers)), 5);
    const before = process.memoryUsage().arrayBuffers;
    await expect(client.showOrder("o1")).rejects.toMatchObject({ reason: "too_large" });
    clearInterval(watch);
    // The limit is 32 MiB; what is being unpacked comes on top of it.
    expect(peak - before).toBeLessThan(150_000_000);
  });

  it.each([0, -1, 1.5, Number.NaN, "1000" as unknown as number])(
    "must make sense: %s",
    (maxResponseBytes) => {
      expect(() => createShopClient({ baseUrl: "https://shop.example", maxResponseBytes })).toThrow(
        /maxResponseBytes must be a whole number/,
      );
    },
  );
});

describe("what an error repeats of a long response", () => {
  // A text on which redaction is expensive: no digit is part of a card number, but all could be.
  const long = "1234567890123456 ".repeat(500_000);

  it("is an excerpt", async () => {
    const { client } = await answering(httpResponse(502, long));
    const { error } = await client.showOrder("o1", { retry: { attempts: 1 } }).result();
    expect(error).toMatchObject({ code: "unexpected_response" });
    expect(error?.message.length).toBeLessThan(400);
  });

  it("is not the whole message of the provider", async () => {
    const body = JSON.stringify({ status: "error", code: long, reason: long });
    const { client } = await answering(httpResponse(400, body));
    const { error } = await client.createOrder({ amount: 1, currency: "EUR", token: "t0ken" }).result();
    expect(error).toMatchObject({ code: "api", status: 400, body: { reason: long } });
    expect(error?.message.length).toBeLessThan(3000);
    expect(error?.providerCode?.length).toBeLessThan(1100);
  });

  it("is not every parameter at fault", async () => {
    const details = Array.from({ length: 100_000 }, () => ({ pointer: "/a", message: "no" }));
    const { client } = await answering(
      httpResponse(400, JSON.stringify({ status: "error", reason: "no", details })),
    );
    const { error } = await client.showOrder("o1").result();
    expect(error?.details.length).toBeLessThanOrEqual(100);
  });
});
