/** Only an error that an attempt created itself, or that the built-in `fetch` threw, says what became of the attempt. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { CallError, type Middleware } from "../src/index.js";
import { json, startServer } from "./server.js";
import { createShopClient } from "./shop.js";
import { unusedAddress } from "./socket-server.js";

const order = { status: "ok", id: "o1" };

function startShop() {
  return startServer((response) => json(response, 200, order));
}

/** Replaces the built-in `fetch` by one that always fails. Returns how often it is called. */
function failBuiltInFetch(cause: unknown): () => number {
  const failing = vi.fn(() => Promise.reject(new TypeError("fetch failed", { cause })));
  vi.stubGlobal("fetch", failing);
  onTestFinished(() => void vi.unstubAllGlobals());
  return () => failing.mock.calls.length;
}

const socketError = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall });

describe("a CallError of another call, thrown by a middleware", () => {
  const withAudit =
    (audit: () => Promise<unknown>): Middleware =>
    async (_, next) => {
      const response = await next();
      await audit();
      return response;
    };

  it("does not make a keyless write go out twice", async () => {
    const { url, seen } = await startShop();
    const down = createShopClient({ baseUrl: await unusedAddress(), retry: { attempts: 1 } });
    const client = createShopClient({ baseUrl: url, middleware: [withAudit(() => down.listStores())] });
    const { error } = await client.refundOrder("o1").result();
    expect(seen.length).toBe(1);
    expect(error).toMatchObject({
      code: "outcome_unknown",
      operation: "refundOrder",
      cause: { code: "middleware", cause: { code: "connection", operation: "listStores" } },
    });
  });

  it("does not repeat a write with a key either", async () => {
    const { url, seen } = await startShop();
    const down = createShopClient({ baseUrl: await unusedAddress(), retry: { attempts: 1 } });
    const client = createShopClient({ baseUrl: url, middleware: [withAudit(() => down.listStores())] });
    const { error } = await client.createOrder({ amount: 1, currency: "EUR" }).result();
    expect(seen.length).toBe(1);
    expect(error?.code).toBe("outcome_unknown");
  });

  it("is not taken for a rejection of this call", async () => {
    const { url } = await startShop();
    const other = await startServer((response) =>
      json(response, 402, { status: "error", code: "no", reason: "r" }),
    );
    const audit = createShopClient({ baseUrl: other.url });
    const client = createShopClient({ baseUrl: url, middleware: [withAudit(() => audit.listStores())] });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
  });

  it("counts as not sent before next", async () => {
    const { url, seen } = await startShop();
    const down = createShopClient({ baseUrl: await unusedAddress(), retry: { attempts: 1 } });
    const lookup: Middleware = async (_, next) => {
      await down.listStores();
      return next();
    };
    const { error } = await createShopClient({ baseUrl: url, middleware: [lookup] })
      .refundOrder("o1")
      .result();
    expect(seen).toEqual([]);
    expect(error).toMatchObject({ code: "middleware", attempts: 1, cause: { operation: "listStores" } });
  });

  it("of an earlier call of the same client is not believed", async () => {
    const address = await unusedAddress();
    const earlier = await createShopClient({ baseUrl: address }).refundOrder("o1").result();
    const { url, seen } = await startShop();
    const rethrow: Middleware = async (_, next) => {
      await next();
      throw earlier.error as CallError;
    };
    const { error } = await createShopClient({ baseUrl: url, middleware: [rethrow] })
      .refundOrder("o1")
      .result();
    expect(seen.length).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { cause: earlier.error } });
  });
});

describe("this attempt's own error, thrown on by a middleware", () => {
  it("is believed, and the call repeated", async () => {
    const middleware: Middleware[] = [
      async (_, next) => {
        try {
          return await next();
        } catch (error) {
          throw error;
        }
      },
    ];
    const client = createShopClient({ baseUrl: await unusedAddress(), middleware });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "connection", attempts: 3 });
  });

  it("counts as sent when the middleware wraps it", async () => {
    const middleware: Middleware[] = [
      (_, next) =>
        next().catch((cause: unknown) => {
          throw new Error("wrapped", { cause });
        }),
    ];
    const client = createShopClient({ baseUrl: await unusedAddress(), middleware });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown", attempts: 1 });
  });
});

describe("an error of the caller's own fetch", () => {
  it("says nothing about the request, even if it is called ECONNREFUSED", async () => {
    const { url, seen } = await startShop();
    const auditLog = await unusedAddress();
    const client = createShopClient({
      baseUrl: url,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        await fetch(auditLog);
        return response;
      },
    });
    const { error } = await client.refundOrder("o1", { amount: 1 }).result();
    expect(seen.length).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", received: false, attempts: 1 });
    expect(error?.message).toContain("connection refused (ECONNREFUSED)");
  });

  it.each([
    ["Bun's code", Object.assign(new Error("no"), { code: "ConnectionRefused" })],
    ["a connect error as cause", new Error("no", { cause: socketError("ECONNREFUSED", "connect") })],
    ["undici's code", new Error("no", { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } })],
  ])("counts as sent: %s", async (_, error) => {
    const send = vi.fn(() => Promise.reject(error));
    const client = createShopClient({ baseUrl: "https://shop.example", fetch: send });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("counts as sent when it is thrown before a promise is returned", async () => {
    const send = vi.fn(() => {
      throw new Error("no");
    });
    const client = createShopClient({ baseUrl: "https://shop.example", fetch: send });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each(["a text", undefined, null, 42, { code: "ECONNREFUSED", syscall: "connect" }])(
    "need not be an Error: %j",
    async (thrown) => {
      const client = createShopClient({
        baseUrl: "https://shop.example",
        // oxlint-disable-next-line prefer-promise-reject-errors -- callers' code may reject with anything.
        fetch: () => Promise.reject(thrown),
      });
      await expect(client.refundOrder("o1")).rejects.toMatchObject({
        code: "outcome_unknown",
        cause: { code: "connection" },
      });
    },
  );

  it("may be its own cause", async () => {
    const circular = new Error("round");
    circular.cause = new Error("and round", { cause: circular });
    const client = createShopClient({
      baseUrl: "https://shop.example",
      fetch: () => Promise.reject(circular),
    });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({
      code: "outcome_unknown",
      cause: { code: "connection" },
    });
  });
});

describe("an error of the built-in fetch", () => {
  it.each([
    ["EHOSTUNREACH while reading", socketError("EHOSTUNREACH", "read")],
    ["ETIMEDOUT while reading", socketError("ETIMEDOUT", "read")],
    ["EPIPE while writing", socketError("EPIPE", "write")],
    ["ECONNREFUSED without a system call", Object.assign(new Error("no"), { code: "ECONNREFUSED" })],
    [
      "a connect error one cause too deep",
      new Error("no", { cause: socketError("ECONNREFUSED", "connect") }),
    ],
    [
      "several errors, of which one came from an established connection",
      new AggregateError([socketError("ECONNREFUSED", "connect"), socketError("EHOSTUNREACH", "read")]),
    ],
    ["an AggregateError without errors", new AggregateError([])],
    ["no cause", undefined],
  ])("counts as sent: %s", async (_, cause) => {
    const sent = failBuiltInFetch(cause);
    const client = createShopClient({ baseUrl: "https://shop.example" });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown", attempts: 1 });
    expect(sent()).toBe(1);
  });

  it.each([
    ["ECONNREFUSED while connecting", socketError("ECONNREFUSED", "connect")],
    ["EHOSTUNREACH while connecting", socketError("EHOSTUNREACH", "connect")],
    ["ENOTFOUND of the resolver", socketError("ENOTFOUND", "getaddrinfo")],
    [
      "several errors while connecting",
      new AggregateError([socketError("ECONNREFUSED", "connect"), socketError("ETIMEDOUT", "connect")]),
    ],
    ["undici's timeout", Object.assign(new Error("no"), { code: "UND_ERR_CONNECT_TIMEOUT" })],
  ])("counts as not sent: %s", async (_, cause) => {
    const sent = failBuiltInFetch(cause);
    const client = createShopClient({ baseUrl: "https://shop.example" });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "connection", attempts: 3 });
    expect(sent()).toBe(3);
  });
});
