import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { countListeners } from "../test/count-listeners.js";
import { startRawServer, unusedUrl } from "../test/raw-server.js";
import { fail, hang, order, startScriptedServer, succeed } from "../test/scripted-server.js";
import { json, startServer } from "../test/server.js";
import { createShopClient, shop } from "../test/shop.js";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  createClient,
  OutcomeUnknownError,
  TimeoutError,
  UsageError,
  type Call,
  type OutgoingRequest,
} from "./index.js";

const body = { amount: 100, currency: "EUR" } as const;
const list = { status: "ok", items: [] } as const;

describe("a call", () => {
  it("sends the same request by operation ID and by path", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: `${url}/v1/` });
    const byId = await client.showOrder("a/b?c");
    const byPath = await client.GET("/orders/{id}", { params: { path: { id: "a/b?c" } } });
    expect([byId, byPath.data]).toEqual([order, order]);
    expect(seen.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      "GET /v1/orders/a%2Fb%3Fc",
      "GET /v1/orders/a%2Fb%3Fc",
    ]);
  });

  it("sends query, headers and body as the contract names them", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url, headers: { "x-client": "c", "x-both": "client" } });
    await client.listOrders({ since: "2026-01-01T00:00:00+09:00", limit: 5 });
    await client.createOrder(
      { ...body, note: "円 ✓" },
      { headers: { "x-both": "call", "x-account": "a1" }, idempotencyKey: "k1" },
    );
    expect(seen[0]?.url).toBe("/orders?since=2026-01-01T00%3A00%3A00%2B09%3A00&limit=5");
    expect(seen[0]?.headers["content-type"]).toBeUndefined();
    expect(seen[1]?.headers).toMatchObject({
      "content-type": "application/json",
      "x-account": "a1",
      "x-key": "k1",
      "x-client": "c",
      "x-both": "call",
    });
    expect(seen[1]?.body.toString()).toBe('{"amount":100,"currency":"EUR","note":"円 ✓"}');
  });

  it("sends the same query, headers and body by path", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    await client.GET("/orders", { params: { query: { limit: 5 } } });
    await client.POST("/orders", {
      body,
      params: { header: { "x-account": "a1" } },
      headers: { "x-both": "call" },
      idempotencyKey: "k1",
    });
    expect(seen[0]?.url).toBe("/orders?limit=5");
    expect(seen[1]?.headers).toMatchObject({ "x-account": "a1", "x-key": "k1", "x-both": "call" });
    expect(seen[1]?.body.toString()).toBe('{"amount":100,"currency":"EUR"}');
  });

  it("has no data where the contract describes success without a body", async () => {
    const { url } = await startServer((response) => void response.writeHead(204).end());
    const client = createShopClient({ baseUrl: url });
    const { data, error, response } = await client.deleteOrder("o1").result();
    expect({ data, error, status: response?.status }).toEqual({
      data: undefined,
      error: undefined,
      status: 204,
    });
  });

  it("returns text and bytes where the contract has no JSON, and their errors as JSON", async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00]);
    const { url } = await startServer((response, request) => {
      if (request.url === "/orders.csv") response.end("id,amount\n1,2\n");
      else if (request.url === "/orders/1.pdf") response.end(bytes);
      else json(response, 404, { status: "error", reason: "no such order" });
    });
    const client = createShopClient({ baseUrl: url });
    expect(await client.exportOrders()).toBe("id,amount\n1,2\n");
    const printed = await client.printOrder("1");
    expect(Buffer.from(await printed.arrayBuffer())).toEqual(bytes);
    await expect(client.printOrder("2")).rejects.toMatchObject({
      code: "api",
      body: { reason: "no such order" },
    });
  });

  it("rejects with an ApiError that holds the provider's error body", async () => {
    const problem = { status: "error", reason: "no such order" };
    const { url } = await startServer((response) => json(response, 404, problem));
    const call = createShopClient({ baseUrl: url }).showOrder("o1");
    await expect(call).rejects.toBeInstanceOf(ApiError);
    const { error, response } = await call.result();
    expect(error).toMatchObject({
      code: "api",
      status: 404,
      body: problem,
      operation: "showOrder",
      provider: "Shop",
      message: "Shop showOrder (id: o1): rejected with HTTP 404 no such order",
    });
    expect(response?.headers.get("content-type")).toBe("application/json");
  });

  it("rejects with the error that its result holds, and is sent once for both", async () => {
    const { url, seen } = await startScriptedServer(fail(404));
    const call = createShopClient({ baseUrl: url }).showOrder("o1");
    const { error } = await call.result();
    await expect(call).rejects.toBe(error);
    expect(await call.result()).toBe(await call.result());
    expect(seen.length).toBe(1);
  });

  it("by path resolves with a result and does not reject", async () => {
    const { url } = await startScriptedServer(fail(404));
    const client = createShopClient({ baseUrl: url });
    const { error } = await client.GET("/orders/{id}", { params: { path: { id: "o1" } } });
    expect(error).toMatchObject({ code: "api", status: 404, operation: "showOrder" });
  });

  it("treats a redirect as one even when it comes with JSON", async () => {
    const { url } = await startScriptedServer(fail(302, "moved"));
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ code: "unexpected_response", reason: "redirect", status: 302 });
    expect(error?.message).toMatch(/^Shop listOrders: HTTP 302 is a redirect, which is never followed: /);
  });

  it("is an ApiError when a response with status 200 has the contract's failure mark", async () => {
    const { url } = await startServer((response) =>
      json(response, 200, { status: "error", reason: "closed" }),
    );
    const { data, error } = await createShopClient({ baseUrl: url }).createOrder(body).result();
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: "api", status: 200, body: { reason: "closed" } });
  });

  it("accepts JSON with another content type", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { "content-type": "text/plain" }).end(JSON.stringify(list));
    });
    expect(await createShopClient({ baseUrl: url }).listOrders()).toEqual(list);
  });

  it("throws for a path that is not in the contract", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    expect(() => client.GET("/nothing" as "/orders")).toThrow(/no operation GET \/nothing/);
  });

  it("throws for an operation that is served elsewhere, so that no credentials go astray", () => {
    const tokenize = { method: "post", path: "/cards", servers: { live: "https://cards.example" } } as const;
    const contract = { ...shop, operations: { tokenize } };
    const client = createClient<{ tokenize(): Call<unknown> }>(contract, {
      baseUrl: "http://127.0.0.1:9",
      authenticate: () => {},
    });
    expect(() => client.tokenize()).toThrow(/Shop tokenize is served elsewhere, at https:\/\/cards\.example/);
  });

  it("throws for a header that would split the request, and does not repeat its value", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    const call = () => client.listOrders({}, { headers: { "x-a": "1\r\nx-b: s3cret" } });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/^(?!.*s3cret).*x-a/);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("throws for a timeout of %d ms", (timeout) => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    expect(() => client.listOrders({}, { timeout })).toThrow(/timeout/);
  });
});

describe("authentication", () => {
  it("covers the very bytes that are sent", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const signed: OutgoingRequest[] = [];
    const client = createShopClient({ baseUrl: url, authenticate: (request) => void signed.push(request) });
    await client.createOrder({ ...body, note: "\ud83d\ude00 \u2028 \ud800" });
    expect(Buffer.from(signed[0]?.body ?? []).equals(seen[0]?.body ?? Buffer.alloc(0))).toBe(true);
    expect(signed[0]).toMatchObject({ operation: "createOrder", method: "POST", url: `${url}/orders` });
  });

  it("cannot be replaced by a caller's header", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("authorization", "ours"),
    });
    await client.listOrders({}, { headers: { Authorization: "theirs" } });
    expect(seen[0]?.headers.authorization).toBe("ours");
  });

  it("that fails is an AuthenticationError, and nothing is sent", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const cause = new Error("the KMS is away");
    const client = createShopClient({ baseUrl: url, authenticate: () => Promise.reject(cause) });
    const { error } = await client.createOrder(body).result();
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.cause).toBe(cause);
    expect(seen).toEqual([]);
  });

  it("that never ends is a TimeoutError after one attempt, even for a write, because nothing was sent", async () => {
    const client = createShopClient({
      baseUrl: "http://127.0.0.1:9",
      authenticate: () => new Promise(() => {}),
    });
    const { error } = await client.createOrder(body, { timeout: 20 }).result();
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: 1 });
  });

  it("that never ends does not hold up a call whose signal has already aborted", async () => {
    const client = createShopClient({
      baseUrl: "http://127.0.0.1:9",
      timeout: 2 ** 31 - 1,
      authenticate: () => new Promise(() => {}),
    });
    const { error } = await client.createOrder(body, { signal: AbortSignal.abort() }).result();
    expect(error).toBeInstanceOf(AbortedError);
  });
});

describe("a response that does not come", () => {
  const stall = () => startScriptedServer(hang);

  it("is a TimeoutError for a read", async () => {
    const { url } = await stall();
    const client = createShopClient({ baseUrl: url, timeout: 30 });
    const { error, response } = await client.listOrders().result();
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "timeout", timeout: 30 });
    expect(response).toBeUndefined();
  });

  it("is a TimeoutError for a POST that only reads", async () => {
    const { url } = await stall();
    const client = createShopClient({ baseUrl: url, timeout: 30 });
    await expect(client.findOrder({ id: "o1" })).rejects.toBeInstanceOf(TimeoutError);
  });

  it("is an OutcomeUnknownError for a write, with what settle needs", async () => {
    const { url } = await stall();
    const client = createShopClient({ baseUrl: url, timeout: 300 });
    const { error } = await client
      .createOrder({ ...body, reference: "r1" }, { idempotencyKey: "k1" })
      .result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({
      code: "outcome_unknown",
      idempotencyKey: "k1",
      received: false,
      outcome: {
        provider: "shop",
        operation: "createOrder",
        idempotencyKey: "k1",
        hasBody: true,
        parameters: { "body.reference": "r1" },
      },
    });
    expect(error?.cause).toBeInstanceOf(TimeoutError);
  });

  it("counts until the last byte: headers alone do not stop the clock", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"status":');
    });
    const client = createShopClient({ baseUrl: url, timeout: 50 });
    await expect(client.listOrders()).rejects.toBeInstanceOf(TimeoutError);
  });

  it("is an AbortedError with the reason of the caller's signal", async () => {
    const { url } = await stall();
    const stop = new AbortController();
    const call = createShopClient({ baseUrl: url }).listOrders({}, { signal: stop.signal }).result();
    stop.abort("changed my mind");
    const { error } = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error?.cause).toBe("changed my mind");
  });

  it("is an OutcomeUnknownError when the caller aborts a write that has been sent", async () => {
    const stop = new AbortController();
    const { url } = await startServer(() => stop.abort());
    const { error } = await createShopClient({ baseUrl: url })
      .createOrder(body, { signal: stop.signal })
      .result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.cause).toBeInstanceOf(AbortedError);
  });

  it("is an AbortedError, and nothing is sent, when the signal had aborted before", async () => {
    const { url, seen } = await stall();
    const call = createShopClient({ baseUrl: url }).createOrder(body, { signal: AbortSignal.abort() });
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    expect(seen).toEqual([]);
  });
});

describe("a connection", () => {
  it("that is refused is a ConnectionError, even for a write, because nothing was sent", async () => {
    const client = createShopClient({ baseUrl: await unusedUrl() });
    await expect(client.createOrder(body)).rejects.toBeInstanceOf(ConnectionError);
  });

  it("to a name that does not exist is a ConnectionError, even for a write", async () => {
    const client = createShopClient({ baseUrl: "http://nowhere.invalid", allowInsecureHttp: true });
    await expect(client.createOrder(body)).rejects.toBeInstanceOf(ConnectionError);
  });

  it.each([
    ["before the response", ""],
    ["within the response's headers", "HTTP/1.1 200 OK\r\ncontent-"],
    ["within the response's body", 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"status":"ok"'],
  ])("that breaks %s leaves a write's outcome unknown", async (_, sent) => {
    const url = await startRawServer((socket) => (sent === "" ? socket.resetAndDestroy() : socket.end(sent)));
    const { error, response } = await createShopClient({ baseUrl: url }).refundOrder("o1").result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({
      idempotencyKey: undefined,
      outcome: { operation: "refundOrder", hasBody: false, parameters: { "path.id": "o1" } },
    });
    expect(error?.cause).toBeInstanceOf(ConnectionError);
    expect(response).toBeUndefined();
  });

  it("that breaks is a ConnectionError for a read", async () => {
    const url = await startRawServer((socket) => socket.resetAndDestroy());
    const client = createShopClient({ baseUrl: url });
    await expect(client.listOrders()).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe("a response that the contract does not describe", () => {
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
    ["no body", 200, "application/json", "", /HTTP 200 with no body, where there must be one$/],
    ["null", 200, "application/json", "null", /HTTP 200 and the body \(application\/json\) is not .*: null$/],
    ["bytes without a content type", 500, "", "\u0000\u0001", /HTTP 500 .*no content type/],
    ["an HTML error page", 503, "text/html", `<h1>${long}</h1>`, /HTTP 503.*x…$/],
    ["text in place of an error", 400, "application/json", '"no"', /HTTP 400.*: "no"/],
    ["an empty object in place of an error", 400, "application/json", "{}", /HTTP 400.*: \{\}/],
  ])("is an error with its status and beginning: %s", async (_, status, type, sent, message) => {
    const { url } = await startServer((response) => {
      response.writeHead(status, type === "" ? {} : { "content-type": type }).end(sent);
    });
    const client = createShopClient({ baseUrl: url, retry: { attempts: 1 } });
    const { error, response } = await client.listOrders().result();
    expect(error).toMatchObject({ code: "unexpected_response", status });
    expect(error?.message).toMatch(message);
    expect(error?.message.length).toBeLessThan(400);
    expect(response?.status).toBe(status);
  });

  it.each([
    ["more than content-length", 'HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{"status":"ok"}trailing'],
    ["an invalid content-length", 'HTTP/1.1 200 OK\r\ncontent-length: abc\r\n\r\n{"status":"ok"}'],
    [
      "two content-lengths",
      'HTTP/1.1 200 OK\r\ncontent-length: 15\r\ncontent-length: 16\r\n\r\n{"status":"ok"}',
    ],
    ["an invalid chunk", 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{"status":"ok"}\r\n'],
    ["no HTTP", "hello\r\n\r\n"],
  ])("to a write is an OutcomeUnknownError or data: %s", async (_, sent) => {
    const url = await startRawServer((socket) => socket.end(sent));
    const { data, error } = await createShopClient({ baseUrl: url }).refundOrder("o1").result();
    if (error !== undefined) expect(error).toBeInstanceOf(OutcomeUnknownError);
    else expect(data).toEqual({ status: "ok" });
  });
});

describe("many concurrent calls", () => {
  it("leave no listener on a signal that outlives them", async () => {
    const { url } = await startServer((response) => json(response, 200, list));
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    const client = createShopClient({ baseUrl: url });
    await Promise.all(Array.from({ length: 300 }, () => client.listOrders({}, { signal })));
    expect(listeners()).toBe(0);
  });

  it("leave no socket behind", async () => {
    let open = 0;
    const server = createHttpServer((_request, response) => json(response, 200, list));
    server.keepAliveTimeout = 100;
    server.on("connection", (socket) => {
      open++;
      socket.on("close", () => open--);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const client = createShopClient({ baseUrl: `http://127.0.0.1:${port}` });
    await Promise.all(Array.from({ length: 500 }, () => client.listOrders()));
    await vi.waitFor(() => expect(open).toBe(0), { timeout: 30_000, interval: 100 });
  });

  it("leave no timer behind", async () => {
    const { url } = await startServer((response) => json(response, 200, list));
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = timers();
    const client = createShopClient({ baseUrl: url, timeout: 2 ** 31 - 1 });
    await Promise.all(Array.from({ length: 100 }, () => client.listOrders()));
    // Sockets that are kept alive hold some of their own, but far fewer than one for each call.
    expect(timers()).toBeLessThan(before + 100);
  });
});

describe("createClient", () => {
  it.each([
    ["that is not absolute", "shop.example/v1", /absolute URL/],
    ["with another protocol", "ftp://shop.example", /https/],
    ["with credentials", "https://user:s3cret@shop.example", /^(?!.*s3cret).*credentials/],
    ["with a query", "https://shop.example/?a=1", /query/],
    ["with a fragment", "https://shop.example/#a", /fragment/],
  ])("throws for a base URL %s", (_, baseUrl, message) => {
    const create = () => createShopClient({ baseUrl });
    expect(create).toThrow(UsageError);
    expect(create).toThrow(message);
  });

  it("throws for a header that HTTP does not allow", () => {
    const create = () => createShopClient({ baseUrl: "https://shop.example", headers: { "x a": "1" } });
    expect(create).toThrow(UsageError);
  });
});
