/** A call ends in time, whatever the code around it does. */
import { describe, expect, it } from "vitest";
import type { Authenticate, Fetch } from "../src/index.js";
import { json, startServer } from "./server.js";
import { createShopClient } from "./shop.js";

const order = { status: "ok", id: "o1" };
const never = <T>(): Promise<T> => new Promise(() => {});

describe("the timeout of an attempt", () => {
  const ignoringFetches: [string, Fetch][] = [
    ["never responds", () => never()],
    [
      "responds with a body that never ends",
      () =>
        Promise.resolve(
          new Response(
            new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }),
          ),
        ),
    ],
  ];

  it.each(ignoringFetches)("holds although a fetch that ignores the signal %s", async (_, send) => {
    const client = createShopClient({ baseUrl: "https://shop.example", fetch: send, timeout: 30 });
    const once = { retry: { attempts: 1 } };
    await expect(client.showOrder("o1", once)).rejects.toMatchObject({ code: "timeout", timeout: 30 });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({
      code: "outcome_unknown",
      cause: { code: "timeout" },
    });
  });

  it.each(ignoringFetches)("lets the caller abort although a fetch %s", async (_, send) => {
    const controller = new AbortController();
    const client = createShopClient({ baseUrl: "https://shop.example", fetch: send });
    const call = client.refundOrder("o1", undefined, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(call).rejects.toMatchObject({ code: "outcome_unknown", cause: { code: "aborted" } });
  });

  it("holds although a middleware never returns", async () => {
    const client = createShopClient({
      baseUrl: "https://shop.example",
      middleware: [() => never()],
      timeout: 30,
    });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "timeout", attempts: 1 });
  });

  it("holds although a middleware never returns after the response", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({
      baseUrl: url,
      middleware: [(_, next) => next().then(() => never<Response>())],
      timeout: 300,
    });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown", attempts: 1 });
    expect(seen.length).toBe(1);
  });

  it("releases its timer, and the caller's signal", async () => {
    const { url } = await startServer((response) => json(response, 200, order));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: unknown[]) => {
      listeners++;
      Reflect.apply(addEventListener, signal, args);
    };
    signal.removeEventListener = (...args: unknown[]) => {
      listeners--;
      Reflect.apply(removeEventListener, signal, args);
    };
    await createShopClient({ baseUrl: url }).showOrder("o1", { signal });
    expect(listeners).toBe(0);
  });
});

describe("authentication that hangs once", () => {
  it("affects only its own call", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    let asked = 0;
    const authenticate: Authenticate = () => (++asked === 1 ? never() : undefined);
    const client = createShopClient({ baseUrl: url, authenticate, timeout: 500 });
    const hanging = client.refundOrder("o1").result();
    const others = await Promise.all([client.refundOrder("o2"), client.showOrder("o3"), client.listOrders()]);
    expect(others).toEqual([order, order, order]);
    expect((await hanging).error).toMatchObject({ code: "timeout" });
    await expect(client.refundOrder("o1")).resolves.toEqual(order);
    expect(seen.length).toBe(4);
  });

  it("is told by its signal that the attempt has ended", async () => {
    const signals: AbortSignal[] = [];
    const authenticate: Authenticate = (_, { signal }) => {
      signals.push(signal);
      return never();
    };
    const client = createShopClient({ baseUrl: "https://shop.example", authenticate, timeout: 20 });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "timeout" });
    expect(signals[0]?.aborted).toBe(true);
  });
});

it("the deadline limits all attempts together", async () => {
  const { url, seen } = await startServer(() => {});
  const client = createShopClient({
    baseUrl: url,
    timeout: 400,
    deadline: 600,
    retry: { attempts: 9, delay: 0 },
  });
  const { error } = await client.showOrder("o1").result();
  expect(error?.code).toBe("timeout");
  expect(seen.length).toBeLessThanOrEqual(2);
});
