import { createServer, type AddressInfo, type Socket } from "node:net";
import type { ServerResponse } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient, shop, type operations, type ShopClient } from "../test/shop.js";
import {
  AbortedError,
  ApiError,
  ConnectionError,
  createClient,
  OutcomeUnknownError,
  TimeoutError,
  UsageError,
} from "./index.js";
import { nextDelay } from "./retry.js";

const order = { status: "ok", id: "o1" } as const;
const body = { amount: 100, currency: "EUR" } as const;

/** Answers in turn; the last answer is repeated. */
function startTurns(...turns: ((response: ServerResponse) => void)[]) {
  let turn = 0;
  return startServer((response) => turns[Math.min(turn++, turns.length - 1)]?.(response));
}

/** An address where nobody listens. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const ok = (response: ServerResponse): void => json(response, 200, order);
const refuse =
  (status: number, code = "no", headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(response, status, { status: "error", code, reason: "r" });
  };
const hang = (): void => {};
const reset = (response: ServerResponse): void => void response.socket?.resetAndDestroy();

const passing = [408, 425, 429, 502, 503, 504];

describe("a read", () => {
  it.each([...passing, 500])("is sent again after %i", async (status) => {
    const { url, seen } = await startTurns(refuse(status), ok);
    const result = await createShopClient({ baseUrl: url }).showOrder({ params: { path: { id: "o1" } } });
    expect(result).toMatchObject({ data: order, attempts: 2, idempotencyKey: undefined });
    expect(seen.length).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("is not sent again after %i", async (status) => {
    const { url, seen } = await startTurns(refuse(status));
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toMatchObject({ code: "api", status, attempts: 1 });
    expect(seen.length).toBe(1);
  });

  it.each([
    ["a reset", reset],
    ["silence", hang],
    [
      "half an answer",
      (response: ServerResponse) => {
        response.writeHead(200, { "content-length": 99 });
        response.write("{");
        setTimeout(() => response.socket?.destroy(), 5);
      },
    ],
  ])("is sent again after %s", async (_, turn) => {
    const { url, seen } = await startTurns(turn, ok);
    const { data } = await createShopClient({ baseUrl: url, timeout: 1000 }).findOrder({
      body: { id: "o1" },
    });
    expect(data).toEqual(order);
    expect(seen.length).toBe(2);
  });

  it("ends with the last error when no attempt is left", async () => {
    const { url, seen } = await startTurns(refuse(503, "later"));
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toMatchObject({ code: "api", status: 503, attempts: 3, providerCode: "later" });
    expect(seen.length).toBe(3);
  });

  it("is sent as often as the call says, or else the client", async () => {
    const { url, seen } = await startTurns(refuse(503));
    const client = createShopClient({ baseUrl: url, retry: { attempts: 5, delay: 1 } });
    await client.listOrders();
    await client.listOrders({ retry: { attempts: 1 } });
    expect(seen.length).toBe(6);
  });
});

describe("a write without an idempotency key", () => {
  const stages: [string, (socket: Socket) => void][] = [
    ["a reset before the answer", (socket) => socket.resetAndDestroy()],
    ["an end within the headers", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-")],
    ["an end within the body", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")],
    ["silence", () => {}],
    ["no HTTP at all", (socket) => socket.end("hello\r\n\r\n")],
    ...[302, 401, 408, 409, 425, 429, 500, 502, 503, 504].map(
      (status): [string, (socket: Socket) => void] => [
        `${status}`,
        (socket) => socket.end(`HTTP/1.1 ${status} S\r\ncontent-length: 2\r\n\r\n{}`),
      ],
    ),
  ];

  it.each(stages)("is never sent twice: %s", async (_, act) => {
    let requests = 0;
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => {
        requests++;
        act(socket);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = createShopClient({ baseUrl, timeout: 2000, retry: { attempts: 5, delay: 1 } });
    const { error } = await client.refundOrder({ params: { path: { id: "o1" } } });
    expect(error).toBeDefined();
    expect(error?.attempts).toBe(1);
    expect(requests).toBe(1);
  });

  it("is sent again when no connection came about, because nothing had left", async () => {
    const client = createShopClient({ baseUrl: await freeAddress(), retry: { attempts: 4, delay: 1 } });
    const { error } = await client.refundOrder({ params: { path: { id: "o1" } } });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error?.attempts).toBe(4);
  });
});

describe("a write with an idempotency key", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it("gets a key of its own, which the result tells", async () => {
    const { url, seen } = await startTurns(ok);
    const client = createShopClient({ baseUrl: url });
    const [first, second] = await Promise.all([client.createOrder({ body }), client.createOrder({ body })]);
    const keys = seen.map(({ headers }) => headers["x-key"]);
    expect(keys.every((key) => uuid.test(String(key)))).toBe(true);
    expect(new Set(keys).size).toBe(2);
    expect(
      [first, second].map((result) => ("idempotencyKey" in result ? result.idempotencyKey : "")),
    ).toEqual(expect.arrayContaining(keys));
  });

  it.each([
    ["null", { params: { header: { "X-Key": null as unknown as string } } }],
    ["empty", { params: { header: { "X-Key": "" } } }],
    ["empty in another spelling", { headers: { "x-key": "" } }],
  ])("makes a key when the caller's is %s", async (_, init) => {
    const { url, seen } = await startTurns(ok);
    const result = await createShopClient({ baseUrl: url }).createOrder({ body, ...init });
    expect(seen[0]?.headers["x-key"]).toMatch(uuid);
    expect(result).toMatchObject({ idempotencyKey: seen[0]?.headers["x-key"] });
  });

  it.each([
    ["in the contract's header", { params: { header: { "X-Key": "mine" } } }],
    ["in a header of its own", { headers: { "x-key": "mine" } }],
  ])("keeps the caller's key, given %s", async (_, init) => {
    const { url, seen } = await startTurns(ok);
    const result = await createShopClient({ baseUrl: url }).createOrder({ body, ...init });
    expect(result).toMatchObject({ idempotencyKey: "mine" });
    expect(seen[0]?.headers["x-key"]).toBe("mine");
  });

  it.each([
    ...passing.map((status): [string, (response: ServerResponse) => void] => [`${status}`, refuse(status)]),
    ["a reset", reset],
    ["silence", hang],
    ["the first request still running", refuse(409, "running")],
  ])("is sent again with the same key and bytes after %s", async (_, turn) => {
    const { url, seen } = await startTurns(turn, turn, ok);
    const result = await createShopClient({ baseUrl: url, timeout: 1000 }).createOrder({ body });
    expect(result).toMatchObject({ data: order, attempts: 3 });
    expect(new Set(seen.map(({ headers }) => headers["x-key"])).size).toBe(1);
    expect(new Set(seen.map((request) => request.body.toString())).size).toBe(1);
  });

  it.each([500, 409, 402])("is not sent again after %i, which is an answer", async (status) => {
    const { url, seen } = await startTurns(refuse(status));
    const { error } = await createShopClient({ baseUrl: url }).createOrder({ body });
    expect(error).toMatchObject({ code: "api", status });
    expect(error?.idempotencyKey).toBe(seen[0]?.headers["x-key"]);
    expect(seen.length).toBe(1);
  });

  it("is authenticated anew for every attempt", async () => {
    const { url, seen } = await startTurns(refuse(503), refuse(503), ok);
    let made = 0;
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("authorization", `t${++made}`),
    });
    await client.createOrder({ body });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["t1", "t2", "t3"]);
  });

  it("whose answer was lost is settled by the refusal that is replayed", async () => {
    const { url } = await startTurns(reset, refuse(402, "declined"));
    const { error } = await createShopClient({ baseUrl: url }).createOrder({ body });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 402, providerCode: "declined", attempts: 2 });
  });

  it.each([
    ["another loss", reset],
    ["a refusal before the key is looked at", refuse(401)],
    ["too many requests", refuse(429)],
    ["a failing gateway", refuse(502)],
    ["the first request still running", refuse(409, "running")],
    ["an answer that is none", (response: ServerResponse) => void response.end("<html>")],
  ])("whose answer was lost stays unknown after %s", async (_, turn) => {
    const { url } = await startTurns(reset, turn);
    const { error } = await createShopClient({ baseUrl: url }).createOrder({ body });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ reconcile: "listOrders", arrived: false });
    expect(error?.idempotencyKey).toMatch(uuid);
  });

  it("whose answer was lost stays unknown when no further connection comes about", async () => {
    let attempts = 0;
    const [{ url }, gone] = await Promise.all([startTurns(reset), freeAddress()]);
    const client = createShopClient({
      baseUrl: url,
      fetch: (address, init) => fetch(attempts++ === 0 ? address : gone, init),
    });
    const { error } = await client.createOrder({ body });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.cause).toBeInstanceOf(ConnectionError);
  });
});

describe("where repeated keys are refused", () => {
  const contract = {
    ...shop,
    idempotency: { header: "X-Key", repeated: "refused", duplicate: "seen" },
  } as const;
  const create = (baseUrl: string) =>
    createClient<operations, typeof contract>(contract, {
      baseUrl,
      authenticate: () => {},
      retry: { delay: 1 },
    });

  it("such a refusal says that the call arrived, not that it failed", async () => {
    const { url } = await startTurns(reset, (response) =>
      json(response, 200, { status: "error", code: "seen", reason: "r" }),
    );
    const { error, response } = await create(url).createOrder({ body });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ arrived: true, reconcile: "listOrders", attempts: 2 });
    expect(error?.message).toBe(
      "Shop createOrder: it arrived, but its answer was lost. Use listOrders to find out.",
    );
    expect(error?.cause).toMatchObject({ providerCode: "seen" });
    expect(response?.status).toBe(200);
  });

  it("any other refusal after a loss leaves the outcome unknown", async () => {
    const { url } = await startTurns(reset, refuse(422, "wrong_state"));
    const { error } = await create(url).createOrder({ body });
    expect(error).toMatchObject({ code: "outcome_unknown", arrived: false });
  });

  it("a refusal without a loss is what it says", async () => {
    const { url } = await startTurns(refuse(422, "wrong_state"));
    const { error } = await create(url).createOrder({ body });
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

  it("is tried exactly once more with a new token, even for a write, as nothing was done", async () => {
    const { url, seen } = await startTurns(refuse(401), ok);
    const authenticate = renewing(["old", "new"], () => true);
    const { data } = await createShopClient({ baseUrl: url, authenticate }).refundOrder({
      params: { path: { id: "o1" } },
    });
    expect(data).toEqual(order);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["old", "new"]);
  });

  it("twice is an ApiError", async () => {
    const { url, seen } = await startTurns(refuse(401));
    const authenticate = renewing(["old", "new", "newer"], () => true);
    const { error } = await createShopClient({ baseUrl: url, authenticate }).listOrders();
    expect(error).toMatchObject({ status: 401 });
    expect(seen.length).toBe(2);
  });

  it("is not tried again when there is nothing to renew", async () => {
    const { url, seen } = await startTurns(refuse(401));
    const authenticate = renewing(["only"], () => false);
    await createShopClient({ baseUrl: url, authenticate }).listOrders();
    expect(seen.length).toBe(1);
  });
});

describe("waiting", () => {
  it("takes as long as Retry-After says, in seconds or up to a date", async () => {
    for (const wait of [() => "1", () => new Date(Date.now() + 2000).toUTCString()]) {
      const { url } = await startTurns(refuse(429, "no", { "retry-after": wait() }), ok);
      const started = performance.now();
      const { error } = await createShopClient({ baseUrl: url }).listOrders();
      expect(error).toBeUndefined();
      expect(performance.now() - started).toBeGreaterThan(900);
    }
  });

  it("ends the call instead when Retry-After asks for more than is allowed", async () => {
    const { url, seen } = await startTurns(refuse(429, "no", { "retry-after": "86400" }));
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toMatchObject({ status: 429, attempts: 1 });
    expect(seen.length).toBe(1);
  });

  it("is a random time, whose limit doubles and is capped", () => {
    const policy = { attempts: 9, delay: 100, maxDelay: 300 };
    const longest = (attempt: number) =>
      Math.max(...Array.from({ length: 500 }, () => nextDelay(attempt, null, policy) ?? Infinity));
    expect([1, 2, 3, 50].map((attempt) => Math.ceil(longest(attempt) / 100) * 100)).toEqual([
      100, 200, 300, 300,
    ]);
    expect(nextDelay(1, "never", policy)).toBeLessThan(100);
    expect(nextDelay(1, new Date(0).toUTCString(), policy)).toBe(0);
  });

  it("does not go beyond the deadline, and tells the last error", async () => {
    const { url, seen } = await startTurns(refuse(503, "no", { "retry-after": "5" }));
    const { error } = await createShopClient({ baseUrl: url, deadline: 1000 }).listOrders();
    expect(error).toMatchObject({ status: 503 });
    expect(seen.length).toBe(1);
  });

  it("counts the deadline over all attempts", async () => {
    const { url } = await startTurns(hang);
    const client = createShopClient({ baseUrl: url, timeout: 100, retry: { attempts: 50, delay: 1 } });
    const { error } = await client.listOrders({ deadline: 250 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error?.attempts).toBeLessThan(5);
  });

  it.each([
    ["a read", (client: ShopClient, signal: AbortSignal) => client.listOrders({ signal }), AbortedError],
    [
      "a write whose answer was lost",
      (client: ShopClient, signal: AbortSignal) => client.createOrder({ body, signal }),
      OutcomeUnknownError,
    ],
  ] as const)("ends with the caller's signal: %s", async (_, call, kind) => {
    const { url, seen } = await startTurns(reset);
    const stop = new AbortController();
    const client = createShopClient({
      baseUrl: url,
      retry: { delay: 60_000, maxDelay: 60_000 },
      hooks: { onRetry: () => stop.abort("enough") },
    });
    const { error } = await call(client, stop.signal);
    expect(error).toBeInstanceOf(kind);
    expect(seen.length).toBe(1);
  });

  it("leaves no listener behind, however many calls wait on one signal", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const { url } = await startTurns(refuse(503));
    const client = createShopClient({ baseUrl: url, retry: { attempts: 2, delay: 20 } });
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => client.listOrders({ signal })));
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });
});

it.each([{ attempts: 0 }, { attempts: 1.5 }, { attempts: Number.NaN }, { delay: -1 }, { maxDelay: 2 ** 31 }])(
  "options that make no sense are refused: %j",
  (retry) => {
    const client = createShopClient({ baseUrl: "http://shop.test" });
    expect(() => client.listOrders({ retry })).toThrow(UsageError);
    expect(() => createShopClient({ baseUrl: "http://shop.test", retry })).toThrow(UsageError);
    expect(() => client.listOrders({ deadline: 0 })).toThrow(/deadline/);
  },
);
