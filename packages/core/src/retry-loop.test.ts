import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { countListeners } from "../test/count-listeners.js";
import { startRawServer, unusedUrl } from "../test/raw-server.js";
import {
  fail,
  hang,
  order,
  reset,
  startScriptedServer,
  succeed,
  type Reaction,
} from "../test/scripted-server.js";
import { json } from "../test/server.js";
import { createShopClient, shop, type ShopClient } from "../test/shop.js";
import {
  AbortedError,
  ApiError,
  ConnectionError,
  OutcomeUnknownError,
  TimeoutError,
  UsageError,
  type Contract,
} from "./index.js";

const body = { amount: 100, currency: "EUR" } as const;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Statuses after which the same request may succeed later. */
const temporary = [408, 425, 429, 500, 501, 502, 503, 504];

describe("a read", () => {
  it.each(temporary)("is retried after %i", async (status) => {
    const { url, seen } = await startScriptedServer(fail(status), succeed);
    const result = await createShopClient({ baseUrl: url }).showOrder("o1").result();
    expect(result).toMatchObject({ data: order, attempts: 2, idempotencyKey: undefined });
    expect(seen.length).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 422])("is not retried after %i", async (status) => {
    const { url, seen } = await startScriptedServer(fail(status));
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ code: "api", status, attempts: 1 });
    expect(seen.length).toBe(1);
  });

  it.each<[string, Reaction]>([
    ["a reset", reset],
    ["no response", hang],
    [
      "half a response",
      (response) => {
        response.writeHead(200, { "content-length": 99 });
        response.write("{");
        setTimeout(() => response.socket?.destroy(), 5);
      },
    ],
  ])("is retried after %s", async (_, reaction) => {
    const { url, seen } = await startScriptedServer(reaction, succeed);
    const client = createShopClient({ baseUrl: url, timeout: 1000 });
    expect(await client.findOrder({ id: "o1" })).toEqual(order);
    expect(seen.length).toBe(2);
  });

  it("ends with the last error when no attempt is left", async () => {
    const { url, seen } = await startScriptedServer(fail(503, "later"));
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ code: "api", status: 503, attempts: 3, providerCode: "later" });
    expect(seen.length).toBe(3);
  });

  it("is attempted as often as the call says, or else the client", async () => {
    const { url, seen } = await startScriptedServer(fail(503));
    const client = createShopClient({ baseUrl: url, retry: { attempts: 5, delay: 1 } });
    await client.listOrders().result();
    expect(seen.length).toBe(5);
    await client.listOrders({}, { retry: { attempts: 1 } }).result();
    expect(seen.length).toBe(6);
  });
});

describe("a write without an idempotency key", () => {
  const failures: [string, (socket: Socket) => void][] = [
    ["a reset before the response", (socket) => socket.resetAndDestroy()],
    ["an end within the headers", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-")],
    ["an end within the body", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")],
    ["no response", () => {}],
    ["no HTTP at all", (socket) => socket.end("hello\r\n\r\n")],
    ...[200, 302, 400, 401, 408, 409, 425, 429, 500, 502, 503, 504].map(
      (status): [string, (socket: Socket) => void] => [
        `${status} that the contract does not describe`,
        (socket) => socket.end(`HTTP/1.1 ${status} S\r\ncontent-length: 2\r\n\r\n{}`),
      ],
    ),
  ];

  it.each(failures)("is never sent twice, and its outcome is unknown: %s", async (_, act) => {
    let requests = 0;
    const baseUrl = await startRawServer((socket) => {
      requests++;
      act(socket);
    });
    const client = createShopClient({ baseUrl, timeout: 2000, retry: { attempts: 5, delay: 1 } });
    const { error } = await client.refundOrder("o1").result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.attempts).toBe(1);
    expect(requests).toBe(1);
  });

  it.each([401, 409, 425, 429])("is not sent twice when the provider rejects it with %i", async (status) => {
    const { url, seen } = await startScriptedServer(fail(status));
    const { error } = await createShopClient({ baseUrl: url }).refundOrder("o1").result();
    expect(error).toMatchObject({ code: "api", status, attempts: 1 });
    expect(seen.length).toBe(1);
  });

  it("is retried when no connection was made, because nothing was sent", async () => {
    const client = createShopClient({ baseUrl: await unusedUrl(), retry: { attempts: 4, delay: 1 } });
    const { error } = await client.refundOrder("o1").result();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error?.attempts).toBe(4);
  });
});

describe("a write with an idempotency key", () => {
  it("gets a new key for each call, which the result holds", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    const results = await Promise.all([client.createOrder(body).result(), client.createOrder(body).result()]);
    const keys = seen.map(({ headers }) => headers["x-key"]);
    expect(keys.every((key) => uuid.test(String(key)))).toBe(true);
    expect(new Set(keys).size).toBe(2);
    expect(results.map(({ idempotencyKey }) => idempotencyKey).sort()).toEqual(keys.sort());
  });

  it.each([null, undefined, "", " \t"])("gets a new key when the caller's is %j", async (given) => {
    const { url, seen } = await startScriptedServer(succeed);
    const idempotencyKey = given as string | undefined;
    const result = await createShopClient({ baseUrl: url }).createOrder(body, { idempotencyKey }).result();
    expect(seen[0]?.headers["x-key"]).toMatch(uuid);
    expect(result.idempotencyKey).toBe(seen[0]?.headers["x-key"]);
  });

  it("keeps the caller's key, by ID and by path", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    const byId = await client.createOrder(body, { idempotencyKey: "mine" }).result();
    const byPath = await client.POST("/orders", { body, idempotencyKey: "mine" });
    expect([byId.idempotencyKey, byPath.idempotencyKey]).toEqual(["mine", "mine"]);
    expect(seen.map(({ headers }) => headers["x-key"])).toEqual(["mine", "mine"]);
  });

  it.each<[string, Reaction]>([
    ...temporary.map((status): [string, Reaction] => [`${status}`, fail(status)]),
    ["a reset", reset],
    ["no response", hang],
    ["a success that cannot be read", (response) => void response.end("<html>")],
    ["a first request that is still in progress", fail(409, "running")],
  ])("is retried with the same key and bytes after %s", async (_, reaction) => {
    const { url, seen } = await startScriptedServer(reaction, reaction, succeed);
    const client = createShopClient({ baseUrl: url, timeout: 1000 });
    const result = await client.createOrder(body).result();
    expect(result).toMatchObject({ data: order, attempts: 3 });
    expect(seen.length).toBe(3);
    expect(new Set(seen.map(({ headers }) => headers["x-key"])).size).toBe(1);
    expect(new Set(seen.map((request) => request.body.toString())).size).toBe(1);
  });

  it.each([400, 401, 402, 403, 404, 409, 422])(
    "is not retried when the provider rejects it with %i",
    async (status) => {
      const { url, seen } = await startScriptedServer(fail(status));
      const { error } = await createShopClient({ baseUrl: url }).createOrder(body).result();
      expect(error).toMatchObject({ code: "api", status });
      expect(error?.idempotencyKey).toBe(seen[0]?.headers["x-key"]);
      expect(seen.length).toBe(1);
    },
  );

  it("is authenticated anew for every attempt", async () => {
    const { url, seen } = await startScriptedServer(fail(503), fail(503), succeed);
    let made = 0;
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("authorization", `t${++made}`),
    });
    await client.createOrder(body);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["t1", "t2", "t3"]);
  });

  it("ends with the rejection that the provider replays after a lost response", async () => {
    const { url } = await startScriptedServer(reset, fail(402, "no_funds"));
    const { error } = await createShopClient({ baseUrl: url }).createOrder(body).result();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 402, providerCode: "no_funds", attempts: 2 });
  });

  it.each<[string, Reaction]>([
    ["another reset", reset],
    ["a rejection before the key is looked up", fail(401)],
    ["a conflict", fail(409)],
    ["too many requests", fail(429)],
    ["a gateway error", fail(502)],
    ["a response that the contract does not describe", (response) => void response.end("<html>")],
  ])("whose response was lost stays unknown after %s", async (_, reaction) => {
    const { url } = await startScriptedServer(reset, reaction);
    const { error } = await createShopClient({ baseUrl: url }).createOrder(body).result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ received: false, outcome: { operation: "createOrder" } });
    expect(error?.idempotencyKey).toMatch(uuid);
  });

  it("whose response was lost is known to be received while the first request is in progress", async () => {
    const { url } = await startScriptedServer(reset, fail(409, "running"));
    const { error } = await createShopClient({ baseUrl: url }).createOrder(body).result();
    expect(error).toMatchObject({ code: "outcome_unknown", received: true, attempts: 3 });
  });

  it("whose response was lost stays unknown when no further connection is made", async () => {
    const baseUrl = await startRawServer((socket, server) => {
      server.close();
      socket.resetAndDestroy();
    });
    const { error } = await createShopClient({ baseUrl }).createOrder(body).result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.attempts).toBe(3);
    expect(error?.cause).toBeInstanceOf(ConnectionError);
    expect((error?.cause as Error).message).toMatch(/connection refused \(ECONNREFUSED\)$/);
  });
});

describe("where the provider refuses repeated keys", () => {
  const contract: Contract = {
    ...shop,
    idempotency: { header: "X-Key", repeated: "refused", duplicate: "seen" },
  };

  it("such a refusal after a lost response says that the request was received", async () => {
    const { url } = await startScriptedServer(reset, (response: ServerResponse) =>
      json(response, 200, { status: "error", code: "seen", reason: "r" }),
    );
    const { error, response } = await createShopClient({ baseUrl: url }, contract).createOrder(body).result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ received: true, attempts: 2, outcome: { operation: "createOrder" } });
    expect(error?.message).toBe(
      "Shop createOrder: the request was received, but its result is unknown " +
        "(rejected with HTTP 200 seen: r). Find out with settle() before repeating the call",
    );
    expect(error?.cause).toMatchObject({ providerCode: "seen" });
    expect(response?.status).toBe(200);
  });

  it("any other rejection after a lost response leaves the outcome unknown", async () => {
    const { url } = await startScriptedServer(reset, fail(422, "wrong_state"));
    const { error } = await createShopClient({ baseUrl: url }, contract).createOrder(body).result();
    expect(error).toMatchObject({ code: "outcome_unknown", received: false });
  });

  it("a rejection of the first attempt is an ApiError", async () => {
    const { url } = await startScriptedServer(fail(422, "wrong_state"));
    const { error } = await createShopClient({ baseUrl: url }, contract).createOrder(body).result();
    expect(error).toMatchObject({ code: "api", providerCode: "wrong_state" });
  });
});

describe("a 401", () => {
  const renewing = (tokens: string[], renew: () => boolean) => {
    const authenticate = ({ headers }: { headers: Headers }): void => {
      headers.set("authorization", tokens[0] ?? "");
    };
    return Object.assign(authenticate, {
      refused: () => {
        tokens.shift();
        return renew();
      },
    });
  };

  it("is followed by one attempt with a new token, even for a write, because it had no effect", async () => {
    const { url, seen } = await startScriptedServer(fail(401), succeed);
    const authenticate = renewing(["old", "new"], () => true);
    expect(await createShopClient({ baseUrl: url, authenticate }).refundOrder("o1")).toEqual(order);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["old", "new"]);
  });

  it("twice is an ApiError", async () => {
    const { url, seen } = await startScriptedServer(fail(401));
    const authenticate = renewing(["old", "new", "newer"], () => true);
    const { error } = await createShopClient({ baseUrl: url, authenticate }).listOrders().result();
    expect(error).toMatchObject({ code: "api", status: 401, attempts: 2 });
    expect(seen.length).toBe(2);
  });

  it("does not count among the attempts that may be made", async () => {
    const { url, seen } = await startScriptedServer(fail(401), fail(503), succeed);
    const authenticate = renewing(["old", "new"], () => true);
    const client = createShopClient({ baseUrl: url, authenticate, retry: { attempts: 2, delay: 1 } });
    expect(await client.createOrder(body)).toEqual(order);
    expect(seen.length).toBe(3);
  });

  it("is not followed by another attempt when there is nothing to renew", async () => {
    const { url, seen } = await startScriptedServer(fail(401));
    const authenticate = renewing(["only"], () => false);
    const { error } = await createShopClient({ baseUrl: url, authenticate }).listOrders().result();
    expect(error).toMatchObject({ status: 401 });
    expect(seen.length).toBe(1);
  });
});

describe("the wait before a retry", () => {
  it.each([
    ["seconds", () => "1"],
    ["a date", () => new Date(Date.now() + 2000).toUTCString()],
  ])("is as long as Retry-After says in %s", async (_, retryAfter) => {
    const { url } = await startScriptedServer(fail(429, "no", { "retry-after": retryAfter() }), succeed);
    const started = performance.now();
    await createShopClient({ baseUrl: url }).listOrders();
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  it("ends the call instead when Retry-After asks for more than is allowed", async () => {
    const { url, seen } = await startScriptedServer(fail(429, "no", { "retry-after": "86400" }));
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ status: 429, attempts: 1, retryAfter: 86_400_000 });
    expect(seen.length).toBe(1);
  });

  it("ends the call with the last error instead when it would exceed the deadline", async () => {
    const { url, seen } = await startScriptedServer(fail(503, "no", { "retry-after": "5" }));
    const { error } = await createShopClient({ baseUrl: url, deadline: 1000 }).listOrders().result();
    expect(error).toMatchObject({ code: "api", status: 503 });
    expect(seen.length).toBe(1);
  });

  it.each([
    [
      "an AbortedError for a read",
      (client: ShopClient, signal: AbortSignal) => client.listOrders({}, { signal }).result(),
      AbortedError,
    ],
    [
      "an OutcomeUnknownError for a write whose response was lost",
      (client: ShopClient, signal: AbortSignal) => client.createOrder(body, { signal }).result(),
      OutcomeUnknownError,
    ],
  ] as const)("ends at once with the caller's signal: %s", async (_, call, kind) => {
    const { url, seen } = await startScriptedServer(reset);
    const stop = new AbortController();
    const client = createShopClient({
      baseUrl: url,
      retry: { delay: 2 ** 31 - 1, maxDelay: 2 ** 31 - 1 },
      hooks: { onRetry: () => stop.abort("enough") },
    });
    const { error } = await call(client, stop.signal);
    expect(error).toBeInstanceOf(kind);
    expect(seen.length).toBe(1);
  });

  it("leaves no listener on a signal that outlives the call, and warns of none", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const { url } = await startScriptedServer(fail(503));
    const client = createShopClient({ baseUrl: url, retry: { attempts: 2, delay: 20 } });
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    await Promise.all(Array.from({ length: 50 }, () => client.listOrders({}, { signal }).result()));
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
    expect(listeners()).toBe(0);
  });
});

describe("a process that is suspended between two attempts", () => {
  const lifetime = (shop.idempotency?.lifetime ?? 0) * 1000;
  const undocumented: Contract = { ...shop, idempotency: { header: "x-key", repeated: "refused" } };

  /** Loses the first response, and moves the clock forward before it does. */
  async function suspend(milliseconds: number, contract: Contract = shop) {
    const real = Date.now;
    onTestFinished(() => void vi.restoreAllMocks());
    const { url, seen } = await startScriptedServer((response) => {
      vi.spyOn(Date, "now").mockImplementation(() => real() + milliseconds);
      response.socket?.destroy();
    }, succeed);
    const client = createShopClient({ baseUrl: url, retry: { delay: 1 } }, contract);
    return { result: await client.createOrder(body).result(), seen };
  }

  it("repeats the request while the provider remembers its key", async () => {
    const { result, seen } = await suspend(lifetime - 60_000);
    expect(result).toMatchObject({ data: order, attempts: 2 });
    expect(seen.length).toBe(2);
  });

  it.each<[string, number, Contract]>([
    ["the provider may have forgotten its key", lifetime - 20_000, shop],
    ["ten minutes, if the lifetime of keys is not documented", 600_000, undocumented],
  ])("does not repeat it after %s", async (_, milliseconds, contract) => {
    const { result, seen } = await suspend(milliseconds, contract);
    expect(result.error).toBeInstanceOf(OutcomeUnknownError);
    expect(seen.length).toBe(1);
  });
});

describe("the deadline", () => {
  it("covers all attempts", async () => {
    const { url } = await startScriptedServer(hang);
    const client = createShopClient({ baseUrl: url, timeout: 100, retry: { attempts: 50, delay: 1 } });
    const { error } = await client.listOrders({}, { deadline: 250 }).result();
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error?.attempts).toBeLessThan(5);
  });

  it("limits a single attempt", async () => {
    const { url } = await startScriptedServer(hang);
    const { error } = await createShopClient({ baseUrl: url }).listOrders({}, { deadline: 100 }).result();
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("must be above 0", () => {
    const client = createShopClient({ baseUrl: "https://shop.example" });
    expect(() => client.listOrders({}, { deadline: 0 })).toThrow(UsageError);
    expect(() => client.listOrders({}, { deadline: 0 })).toThrow(/deadline/);
  });
});
