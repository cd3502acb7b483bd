/** Nothing is sent after the middleware of an attempt has ended. */
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Authenticate, Middleware } from "../src/index.js";
import { json, startServer } from "./server.js";
import { createShopClient } from "./shop.js";

const order = { status: "ok", id: "o1" };
const body = { amount: 1, currency: "EUR" } as const;

function startShop() {
  return startServer((response) => json(response, 200, order));
}

/** Longer than any request of these tests takes to arrive. */
const aWhile = 150;

/** Authentication that ends when it is told to, and how often it has begun. */
function slowAuthentication() {
  const pending: (() => void)[] = [];
  const authenticate: Authenticate = () => new Promise((resolve) => pending.push(resolve));
  return { authenticate, pending, finish: () => pending.forEach((resolve) => resolve()) };
}

describe("a middleware that fails while next() still authenticates", () => {
  it("sends nothing afterwards, and the call does not say that nothing was sent", async () => {
    const { url, seen } = await startShop();
    const { authenticate, finish } = slowAuthentication();
    const audit: Middleware = async (_, next) => {
      const [response] = await Promise.all([next(), Promise.reject(new Error("no audit log"))]);
      return response;
    };
    const client = createShopClient({ baseUrl: url, authenticate, middleware: [audit] });
    const { error } = await client.createOrder(body).result();
    finish();
    await wait(aWhile);
    expect(seen).toEqual([]);
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: 1, cause: { code: "middleware" } });
  });

  it("sends nothing, even if authentication ends at the same moment", async () => {
    const { url, seen } = await startShop();
    for (let ticks = 0; ticks < 12; ticks++) {
      const authenticate = async (): Promise<void> => {
        for (let tick = 0; tick < ticks; tick++) await undefined;
      };
      const audit: Middleware = (_, next) => {
        void next();
        return Promise.reject(new Error("no audit log"));
      };
      const before = seen.length;
      const client = createShopClient({ baseUrl: url, authenticate, middleware: [audit] });
      const { error } = await client.refundOrder("o1").result();
      await wait(10);
      // What was sent before the middleware had ended must be reported as such.
      if (seen.length > before) expect(error?.code).toBe("outcome_unknown");
    }
  });
});

describe("a middleware that returns early without awaiting next()", () => {
  it("sends nothing afterwards", async () => {
    const { url, seen } = await startShop();
    const { authenticate, finish } = slowAuthentication();
    const cache: Middleware = (_, next) => {
      void next();
      return Promise.resolve(Response.json(order));
    };
    const client = createShopClient({ baseUrl: url, authenticate, middleware: [cache] });
    await expect(client.showOrder("o1")).resolves.toEqual(order);
    finish();
    await wait(aWhile);
    expect(seen).toEqual([]);
  });

  it("sends nothing while its own response is still being read", async () => {
    const { url, seen } = await startShop();
    const { authenticate, finish } = slowAuthentication();
    const cache: Middleware = (_, next) => {
      void next();
      const slow = new ReadableStream({
        async start(controller) {
          await wait(20);
          finish();
          await wait(aWhile);
          controller.enqueue(new TextEncoder().encode(JSON.stringify(order)));
          controller.close();
        },
      });
      return Promise.resolve(new Response(slow));
    };
    const client = createShopClient({ baseUrl: url, authenticate, middleware: [cache] });
    await expect(client.refundOrder("o1")).resolves.toEqual(order);
    expect(seen).toEqual([]);
  });

  it("cannot send later with a `next` that it has kept", async () => {
    const { url, seen } = await startShop();
    const kept: (() => Promise<Response>)[] = [];
    const keeper: Middleware = (_, next) => {
      kept.push(next);
      return Promise.resolve(Response.json(order));
    };
    await createShopClient({ baseUrl: url, middleware: [keeper] }).refundOrder("o1");
    await expect(kept[0]?.()).rejects.toThrow(/nothing is sent any more/);
    expect(seen).toEqual([]);
  });
});

describe("a call that has ended", () => {
  it("by its timeout sends nothing when authentication ends later", async () => {
    const { url, seen } = await startShop();
    const { authenticate, finish } = slowAuthentication();
    for (const middleware of [[], [((_, next) => next()) satisfies Middleware]]) {
      const client = createShopClient({ baseUrl: url, authenticate, middleware });
      await expect(client.refundOrder("o1", undefined, { timeout: 20 })).rejects.toMatchObject({
        code: "timeout",
      });
    }
    finish();
    await wait(aWhile);
    expect(seen).toEqual([]);
  });

  it("by the caller's signal sends nothing when a middleware calls next() later", async () => {
    const { url, seen } = await startShop();
    const controller = new AbortController();
    const slow: Middleware = async (_, next) => {
      await wait(40);
      return next();
    };
    const client = createShopClient({ baseUrl: url, middleware: [slow] });
    const call = client.refundOrder("o1", undefined, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: "aborted" });
    await wait(aWhile);
    expect(seen).toEqual([]);
  });
});
