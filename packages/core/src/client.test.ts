import { createServer as createHttpServer } from "node:http";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient, shop, type operations } from "../test/shop.js";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  createClient,
  OutcomeUnknownError,
  TimeoutError,
  UsageError,
  type OutgoingRequest,
} from "./index.js";

const order = { status: "ok", id: "o1" } as const;
const body = { amount: 100, currency: "EUR" } as const;

/** A server that reads a request and then does something to its socket. */
async function startRawServer(act: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => act(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("a call", () => {
  it("is the same by operation id and by path", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: `${url}/v1/` });
    const byId = await client.showOrder({ params: { path: { id: "a/b?c" } } });
    const byPath = await client.GET("/orders/{id}", { params: { path: { id: "a/b?c" } } });
    expect([byId.data, byPath.data]).toEqual([order, order]);
    expect(seen.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      "GET /v1/orders/a%2Fb%3Fc",
      "GET /v1/orders/a%2Fb%3Fc",
    ]);
  });

  it("sends query, headers and body as the contract names them", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url, headers: { "x-client": "c", "x-both": "client" } });
    await client.listOrders({ params: { query: { since: "2026-01-01T00:00:00+09:00", limit: 5 } } });
    await client.createOrder({
      body: { ...body, note: "円 ✓" },
      params: { header: { "X-Key": "k1" } },
      headers: { "x-both": "call" },
    });
    expect(seen[0]?.url).toBe("/orders?since=2026-01-01T00%3A00%3A00%2B09%3A00&limit=5");
    expect(seen[0]?.headers["content-type"]).toBeUndefined();
    expect(seen[1]?.headers).toMatchObject({
      "content-type": "application/json",
      "x-key": "k1",
      "x-client": "c",
      "x-both": "call",
    });
    expect(seen[1]?.body.toString()).toBe('{"amount":100,"currency":"EUR","note":"円 ✓"}');
  });

  it("gives no data where the contract describes success without a body", async () => {
    const { url } = await startServer((response) => void response.writeHead(204).end());
    const { data, error, response } = await createShopClient({ baseUrl: url }).deleteOrder({
      params: { path: { id: "o1" } },
    });
    expect({ data, error, status: response?.status }).toEqual({
      data: undefined,
      error: undefined,
      status: 204,
    });
  });

  it("gives text and bytes where the contract has no JSON, and their refusals as JSON", async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00]);
    const { url } = await startServer((response, request) => {
      if (request.url === "/orders.csv") response.end("id,amount\n1,2\n");
      else if (request.url === "/orders/1.pdf") response.end(bytes);
      else json(response, 404, { status: "error", reason: "no such order" });
    });
    const client = createShopClient({ baseUrl: url });
    expect((await client.exportOrders()).data).toBe("id,amount\n1,2\n");
    const printed = await client.printOrder({ params: { path: { id: "1" } } });
    expect(Buffer.from((await printed.data?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
    const refused = await client.printOrder({ params: { path: { id: "2" } } });
    expect(refused.error).toMatchObject({ code: "api", body: { reason: "no such order" } });
  });

  it("returns a refusal as an ApiError with the provider's own words", async () => {
    const problem = { status: "error", reason: "no such order" };
    const { url } = await startServer((response) => json(response, 404, problem));
    const { error, response } = await createShopClient({ baseUrl: url }).showOrder({
      params: { path: { id: "o1" } },
    });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: "api",
      status: 404,
      body: problem,
      operation: "showOrder",
      provider: "Shop",
    });
    expect(response?.headers.get("content-type")).toBe("application/json");
  });

  it("takes a redirect for one even when it comes with JSON", async () => {
    const { url } = await startServer((response) =>
      json(response, 302, { status: "error", reason: "moved" }),
    );
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error?.message).toMatch(/^Shop listOrders: HTTP 302, a redirect, which is never followed: /);
  });

  it("returns an ApiError when the contract's failure mark is in an answer with status 200", async () => {
    const { url } = await startServer((response) =>
      json(response, 200, { status: "error", reason: "closed" }),
    );
    const { data, error } = await createShopClient({ baseUrl: url }).createOrder({ body });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: "api", status: 200, body: { reason: "closed" } });
  });

  it("refuses a path that is not in the contract", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    expect(() => client.GET("/nothing" as "/orders")).toThrow(/no operation GET \/nothing/);
  });

  it("refuses an operation that is served elsewhere, so that no credentials go astray", () => {
    const elsewhere = { method: "post", path: "/cards", servers: { live: "https://cards.example" } } as const;
    const contract = { ...shop, operations: { tokenize: elsewhere } };
    const client = createClient<{ tokenize: object }, typeof contract>(contract, {
      baseUrl: "http://127.0.0.1:9",
      authenticate: () => {},
    });
    expect(() => client.tokenize()).toThrow(/Shop tokenize is served elsewhere, at https:\/\/cards\.example/);
  });

  it("refuses a header that would split the request, and does not repeat its value", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    const call = () => client.listOrders({ headers: { "x-a": "1\r\nx-b: s3cret" } });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/^(?!.*s3cret).*x-a/);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("refuses a timeout of %d ms", (timeout) => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    expect(() => client.listOrders({ timeout })).toThrow(/timeout/);
  });
});

describe("authentication", () => {
  it("covers the very bytes that are sent", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const signed: OutgoingRequest[] = [];
    const client = createShopClient({ baseUrl: url, authenticate: (request) => void signed.push(request) });
    await client.createOrder({ body: { ...body, note: "\ud83d\ude00 \u2028 \ud800" } });
    expect(Buffer.from(signed[0]?.body ?? []).equals(seen[0]?.body ?? Buffer.alloc(0))).toBe(true);
    expect(signed[0]).toMatchObject({ operation: "createOrder", method: "POST", url: `${url}/orders` });
  });

  it("cannot be replaced by a caller's header", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, []));
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("authorization", "ours"),
    });
    await client.listOrders({ headers: { Authorization: "theirs" } });
    expect(seen[0]?.headers.authorization).toBe("ours");
  });

  it("that fails is an AuthenticationError, and nothing is sent", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const cause = new Error("the KMS is away");
    const client = createShopClient({ baseUrl: url, authenticate: () => Promise.reject(cause) });
    const { error } = await client.createOrder({ body });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.cause).toBe(cause);
    expect(seen).toEqual([]);
  });

  it("that never ends is a TimeoutError, even for a write, because nothing was sent", async () => {
    const client = createShopClient({
      baseUrl: "http://127.0.0.1:9",
      authenticate: () => new Promise(() => {}),
    });
    const { error } = await client.createOrder({ body, timeout: 20 });
    expect(error).toBeInstanceOf(TimeoutError);
  });
});

describe("an answer that does not come", () => {
  const stall = () => startServer(() => {});

  it("is a TimeoutError for a read", async () => {
    const { url } = await stall();
    const { error, response } = await createShopClient({ baseUrl: url, timeout: 30 }).listOrders();
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "timeout", timeout: 30 });
    expect(response).toBeUndefined();
  });

  it("is a TimeoutError for a POST that the contract calls safe", async () => {
    const { url } = await stall();
    const { error } = await createShopClient({ baseUrl: url, timeout: 30 }).findOrder({ body: { id: "o1" } });
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("is an OutcomeUnknownError for a write, with the key and the operation that finds out", async () => {
    const { url } = await stall();
    const { error } = await createShopClient({ baseUrl: url, timeout: 300 }).createOrder({
      body,
      params: { header: { "X-Key": "k1" } },
    });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ code: "outcome_unknown", idempotencyKey: "k1", reconcile: "listOrders" });
    expect(error?.cause).toBeInstanceOf(TimeoutError);
  });

  it("counts the body too: headers alone do not stop the clock", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"status":');
    });
    const { error } = await createShopClient({ baseUrl: url, timeout: 50 }).listOrders();
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("ends with the caller's signal, which gives its reason", async () => {
    const { url } = await stall();
    const stop = new AbortController();
    const call = createShopClient({ baseUrl: url }).listOrders({ signal: stop.signal });
    stop.abort("changed my mind");
    const { error } = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error?.cause).toBe("changed my mind");
  });

  it("is an OutcomeUnknownError when the caller aborts a write that has left", async () => {
    const stop = new AbortController();
    const { url } = await startServer(() => stop.abort());
    const { error } = await createShopClient({ baseUrl: url }).createOrder({ body, signal: stop.signal });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.cause).toBeInstanceOf(AbortedError);
  });

  it("is an AbortedError, and nothing is sent, when the signal had aborted before", async () => {
    const { url, seen } = await stall();
    const { error } = await createShopClient({ baseUrl: url }).createOrder({
      body,
      signal: AbortSignal.abort(),
    });
    expect(error).toBeInstanceOf(AbortedError);
    expect(seen).toEqual([]);
  });
});

describe("a connection", () => {
  it("that cannot be made is a ConnectionError, even for a write, because nothing was sent", async () => {
    // A port that was free a moment ago.
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const { error } = await createShopClient({ baseUrl: `http://127.0.0.1:${port}` }).createOrder({ body });
    expect(error).toBeInstanceOf(ConnectionError);
  });

  it("to a name that does not exist is a ConnectionError, even for a write", async () => {
    const { error } = await createShopClient({ baseUrl: "http://nowhere.invalid" }).createOrder({ body });
    expect(error).toBeInstanceOf(ConnectionError);
  });

  it.each([
    ["before the answer", ""],
    ["within the answer's headers", "HTTP/1.1 200 OK\r\ncontent-"],
    ["within the answer's body", 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"status":"ok"'],
  ])("that breaks %s leaves a write's outcome unknown", async (_, sent) => {
    const url = await startRawServer((socket) => (sent === "" ? socket.resetAndDestroy() : socket.end(sent)));
    const { error, response } = await createShopClient({ baseUrl: url }).refundOrder({
      params: { path: { id: "o1" } },
    });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ reconcile: "showOrder", idempotencyKey: undefined });
    expect(error?.cause).toBeInstanceOf(ConnectionError);
    expect(response).toBeUndefined();
  });

  it("that breaks is a ConnectionError for a read", async () => {
    const url = await startRawServer((socket) => socket.resetAndDestroy());
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toBeInstanceOf(ConnectionError);
  });
});

describe("an answer that is not what it should be is an error with its status and beginning:", () => {
  const long = "x".repeat(5000);
  it.each<[string, number, string, string, RegExp]>([
    [
      "a web page",
      200,
      "text/html",
      "<html>\n<title>Login</title>",
      /HTTP 200.*text\/html.*: <html> <title>Login/,
    ],
    ["JSON that is cut off", 200, "application/json", '{"status":"ok","id":"o', /: \{"status":"ok","id":"o$/],
    ["nothing", 200, "application/json", "", /no content where there must be some/],
    ["null", 200, "application/json", "null", /no content where there must be some/],
    ["a number of bytes without a type", 500, "", "\u0000\u0001", /no content type|text\/plain/],
    ["a page of an error", 503, "text/html", `<h1>${long}</h1>`, /HTTP 503.*x…$/],
    ["a string for an error", 400, "application/json", '"no"', /HTTP 400.*: "no"/],
  ])("%s", async (_, status, type, body, message) => {
    const { url } = await startServer((response) => {
      response.writeHead(status, type === "" ? {} : { "content-type": type }).end(body);
    });
    const { error, response } = await createShopClient({ baseUrl: url, retry: { attempts: 1 } }).listOrders();
    expect(error).toMatchObject({ code: "unexpected_response", status });
    expect(error?.message).toMatch(message);
    expect(error?.message.length).toBeLessThan(400);
    expect(response?.status).toBe(status);
  });

  it("and JSON under another name is still JSON", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { "content-type": "text/plain" }).end('[{"status":"ok","id":"o1"}]');
    });
    expect((await createShopClient({ baseUrl: url }).listOrders()).data).toEqual([order]);
  });

  it.each([
    ["more than was promised", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}trailing"],
    ["a length that is none", "HTTP/1.1 200 OK\r\ncontent-length: abc\r\n\r\n{}"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"],
    ["a chunk that is none", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n"],
    ["no HTTP", "hello\r\n\r\n"],
  ])("of a write, %s is an error or the answer, and never an exception", async (_, sent) => {
    const url = await startRawServer((socket) => socket.end(sent));
    const result = await createShopClient({ baseUrl: url }).refundOrder({ params: { path: { id: "o1" } } });
    if (result.error !== undefined) expect(result.error).toBeInstanceOf(OutcomeUnknownError);
    else expect(result.data).toEqual({});
  });
});

describe("many calls at once", () => {
  it("leave no listener on a signal that outlives them", async () => {
    const { url } = await startServer((response) => json(response, 200, []));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...event: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, event);
    };
    signal.removeEventListener = (...event: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, event);
    };
    const client = createShopClient({ baseUrl: url });
    const results = await Promise.all(Array.from({ length: 300 }, () => client.listOrders({ signal })));
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect(listeners).toBe(0);
  });

  it("leave no socket behind", async () => {
    let open = 0;
    const server = createHttpServer((_request, response) => json(response, 200, []));
    server.keepAliveTimeout = 100;
    server.on("connection", (socket) => {
      open++;
      socket.on("close", () => open--);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const client = createShopClient({ baseUrl: `http://127.0.0.1:${port}` });
    const results = await Promise.all(Array.from({ length: 2000 }, () => client.listOrders()));
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    await vi.waitFor(() => expect(open).toBe(0), { timeout: 30_000, interval: 100 });
  });

  it("leave no timer behind", async () => {
    const { url } = await startServer((response) => json(response, 200, []));
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = timers();
    const client = createShopClient({ baseUrl: url, timeout: 2 ** 31 - 1 });
    await Promise.all(Array.from({ length: 100 }, () => client.listOrders()));
    // Sockets that are kept alive hold some of their own, but far fewer than one for each call.
    expect(timers()).toBeLessThan(before + 100);
  });
});

describe("options", () => {
  const make = (baseUrl: string) => () =>
    createClient<operations, typeof shop>(shop, { baseUrl, authenticate: () => {} });

  it.each([
    ["not an address", "shop.example/v1", /absolute URL/],
    ["another protocol", "ftp://shop.example", /https/],
    ["credentials", "https://user:s3cret@shop.example", /^(?!.*s3cret).*credentials/],
    ["a query", "https://shop.example/?a=1", /query/],
    ["a fragment", "https://shop.example/#a", /fragment/],
  ])("a base address with %s is refused", (_, baseUrl, message) => {
    expect(make(baseUrl)).toThrow(UsageError);
    expect(make(baseUrl)).toThrow(message);
  });

  it("a header that HTTP does not allow is refused at construction", () => {
    expect(() => createShopClient({ baseUrl: "http://shop.test", headers: { "x a": "1" } })).toThrow(
      UsageError,
    );
  });
});
