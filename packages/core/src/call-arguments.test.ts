import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { createClient, unwrap, UsageError, type ClientOptions } from "./index.js";

/** A client without types, as in JavaScript. */
// oxlint-disable-next-line typescript/no-explicit-any -- misuse must not be stopped by the compiler here.
type Untyped = any;

const order = { status: "ok", id: "o1" };
const body = { amount: 1, currency: "EUR" };
const pending = (): Promise<string> => Promise.resolve("o1");

/** A call whose own error does not matter. */
function handled(call: Promise<unknown>): Promise<unknown> {
  call.catch(() => {});
  return call;
}

const misuses: [string, (client: Untyped) => unknown, string][] = [
  // Path parameters
  ["a missing path parameter", (c) => c.showOrder(), 'Shop showOrder: path parameter "id" is missing'],
  ["null", (c) => c.showOrder(null), 'Shop showOrder: path parameter "id" is missing'],
  ["an empty id", (c) => c.showOrder(""), 'Shop showOrder: path parameter "id" is empty'],
  [
    "dots",
    (c) => c.showOrder(".."),
    'Shop showOrder: path parameter "id" is "..", which would change the path',
  ],
  [
    "a promise of an id",
    (c) => c.showOrder(pending()),
    'Shop showOrder: path parameter "id" is a promise; await it first',
  ],
  ["a call as an id", (c) => c.showOrder(handled(c.exportOrders())), '"id" is a promise; await it first'],
  [
    "an object as an id",
    (c) => c.showOrder({ id: "o1" }),
    'Shop showOrder: "id" must be a string, not an object; it takes (id, options)',
  ],
  [
    "the openapi-fetch style by ID",
    (c) => c.showOrder({ params: { path: { id: "o1" } } }),
    '"id" must be a string, not an object; it takes (id, options)',
  ],
  ["a boolean", (c) => c.showOrder(true), '"id" must be a string or a finite number'],
  // Bodies
  [
    "a missing body",
    (c) => c.createOrder(),
    "Shop createOrder: the body is missing; it takes (body, options)",
  ],
  ["a promise of a body", (c) => c.createOrder(pending()), "the body is a promise; await it first"],
  ["a body as text", (c) => c.createOrder("{}"), "the body must be an object, not text"],
  ["a number as a body", (c) => c.createOrder(5), "the body must be an object"],
  ["a function as a body", (c) => c.createOrder(() => body), "the body must be an object"],
  [
    "a wrapped body",
    (c) => c.createOrder({ body }),
    "pass the body itself, not { body }; it takes (body, options)",
  ],
  [
    "options in place of an optional body",
    (c) => c.refundOrder("o1", { timeout: 5 }),
    "pass the body itself, not { timeout }; it takes (id, body, options)",
  ],
  [
    "a BigInt",
    (c) => c.createOrder({ amount: 1n }),
    "the body cannot be written as JSON (a BigInt or a circular reference?)",
  ],
  // Queries
  [
    "a body where a query is expected",
    (c) => c.listOrders({ body: {} }),
    "pass the query parameters themselves, not { body }",
  ],
  [
    "a wrapped query",
    (c) => c.listOrders({ query: {} }),
    "pass the query parameters themselves, not { query }",
  ],
  [
    "wrapped parameters",
    (c) => c.listOrders({ params: {} }),
    "pass the query parameters themselves, not { params }",
  ],
  [
    "options in place of a query",
    (c) => c.listOrders({ signal: undefined }),
    '"signal" is an option, not a query parameter; it takes (query, options)',
  ],
  ["text as a query", (c) => c.listOrders("since"), "the query must be an object"],
  ["a list as a query", (c) => c.listOrders([]), "the query must be an object"],
  ["a promise of a query", (c) => c.listOrders(pending()), "the query is a promise; await it first"],
  [
    "a Date",
    (c) => c.listOrders({ since: new Date() }),
    'query parameter "since" is a Date; pass date.toISOString()',
  ],
  ["a promise in a query", (c) => c.listOrders({ since: pending() }), '"since" is a promise; await it first'],
  ["NaN", (c) => c.listOrders({ limit: Number.NaN }), 'query parameter "limit" is NaN'],
  // Options
  [
    "an unknown option",
    (c) => c.showOrder("o1", { timeOut: 5 }),
    'unknown option "timeOut"; it takes (id, options)',
  ],
  ["a query where none is taken", (c) => c.createOrder(body, { query: {} }), 'unknown option "query"'],
  ["options that are null", (c) => c.showOrder("o1", null), "options must be an object"],
  ["a promise of options", (c) => c.showOrder("o1", pending()), "options is a promise; await it first"],
  ["too many arguments", (c) => c.showOrder("o1", {}, {}), "too many arguments; it takes (id, options)"],
  [
    "a body for an operation without one",
    (c) => c.deleteOrder("o1", body, {}),
    "Shop deleteOrder: too many arguments; it takes (id, options)",
  ],
  [
    "an AbortController in place of its signal",
    (c) => c.showOrder("o1", { signal: new AbortController() }),
    "signal must be an AbortSignal: signal: controller.signal",
  ],
  [
    "a number in place of retry options",
    (c) => c.showOrder("o1", { retry: 3 }),
    "retry must be an object: retry: { attempts: 3 }",
  ],
  [
    "null in place of retry options",
    (c) => c.showOrder("o1", { retry: null }),
    "retry must be an object: retry: { attempts: 3 }",
  ],
  [
    "attempts that make no sense",
    (c) => c.showOrder("o1", { retry: { attempts: 0 } }),
    "retry.attempts must be a whole number from 1",
  ],
  [
    "a function as hooks",
    (c) => c.showOrder("o1", { hooks: () => {} }),
    "hooks must be an object: hooks: { onResponse: (event) => … }",
  ],
  ["null as hooks", (c) => c.showOrder("o1", { hooks: null }), "hooks must be an object"],
  [
    "a Headers object",
    (c) => c.showOrder("o1", { headers: new Headers({ a: "b" }) }),
    "headers must be a plain object",
  ],
  [
    "a list of headers",
    (c) => c.showOrder("o1", { headers: [["a", "b"]] }),
    "headers must be a plain object",
  ],
  [
    "a header that HTTP does not allow",
    (c) => c.showOrder("o1", { headers: { "a b": "c" } }),
    'header "a b" has a name or value',
  ],
  [
    "a timeout of 0",
    (c) => c.showOrder("o1", { timeout: 0 }),
    "timeout must be a number of milliseconds above 0",
  ],
  [
    "a timeout as text",
    (c) => c.showOrder("o1", { timeout: "5s" }),
    "timeout must be a number of milliseconds",
  ],
  [
    "a deadline of 0",
    (c) => c.showOrder("o1", { deadline: 0 }),
    "deadline must be a number of milliseconds above 0",
  ],
  [
    "a key that is a number",
    (c) => c.createOrder(body, { idempotencyKey: 7 }),
    "idempotencyKey must be a string",
  ],
  [
    "a key as a header",
    (c) => c.createOrder(body, { headers: { "x-key": "k" } }),
    'pass the key of a call as its option idempotencyKey, not as header "x-key"',
  ],
  // Calls by path
  ["an unknown path", (c) => c.GET("/nope"), "Shop has no operation GET /nope"],
  ["a path that is none", (c) => c.GET(), "Shop has no operation GET undefined"],
  ["an inherited path", (c) => c.GET("constructor"), "Shop has no operation GET constructor"],
  ["another method's path", (c) => c.PUT("/orders"), "Shop has no operation PUT /orders"],
  [
    "a missing body by path",
    (c) => c.POST("/orders", {}),
    "Shop POST /orders: the body is missing; it takes { params: { path, query, header }, body, ...options }",
  ],
  ["no second argument by path", (c) => c.POST("/orders"), "Shop POST /orders: the body is missing"],
  [
    "a Headers object by path",
    (c) => c.GET("/orders", { headers: new Headers({ a: "b" }) }),
    "headers must be a plain object",
  ],
  [
    "text as a query option",
    (c) => c.findOrder({ id: "o1" }, { query: "expand" }),
    "the query must be an object",
  ],
  [
    "a promise as a query option",
    (c) => c.findOrder({ id: "o1" }, { query: pending() }),
    "the query is a promise; await it first",
  ],
  ["a missing path parameter by path", (c) => c.GET("/orders/{id}"), 'path parameter "id" is missing'],
  ["a bare body by path", (c) => c.POST("/orders", body), 'unknown option "amount"'],
  ["a body where none is taken", (c) => c.GET("/orders", { body }), "the operation takes no body"],
  [
    "a promise by path",
    (c) => c.GET("/orders", pending()),
    "the second argument is a promise; await it first",
  ],
  ["null by path", (c) => c.GET("/orders", null), "the second argument must be an object"],
  [
    "a list of path parameters",
    (c) => c.GET("/orders/{id}", { params: { path: ["o1"] } }),
    "params.path must be an object",
  ],
  [
    "options as a third argument by path",
    (c) => c.POST("/orders", { body }, { idempotencyKey: "k" }),
    "too many arguments; it takes { params: { path, query, header }, body, ...options }",
  ],
];

describe("misuse throws at once a UsageError that names the fix, and nothing is sent", () => {
  it.each(misuses)("%s", async (_, misuse, message) => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url, authenticate: () => new Promise(() => {}), timeout: 50 });
    let thrown: unknown;
    try {
      misuse(client);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UsageError);
    expect((thrown as UsageError).message).toContain(message);
    expect((thrown as UsageError).code).toBe("usage");
    expect(seen).toEqual([]);
  });

  const wrongOptions: [string, Untyped, string][] = [
    [
      "middleware as a function",
      { middleware: () => {} },
      "middleware must be an array of functions: middleware: [withTenant]",
    ],
    ["middleware with something else", { middleware: [{}] }, "middleware must be an array of functions"],
    [
      "hooks as a function",
      { hooks: () => {} },
      "hooks must be an object: hooks: { onResponse: (event) => … }",
    ],
    ["fetch as something else", { fetch: {} }, "fetch must be a function"],
    ["a timeout of NaN", { timeout: Number.NaN }, "timeout must be a number of milliseconds"],
    ["retry as a number", { retry: 3 }, "retry must be an object: retry: { attempts: 3 }"],
    ["retry as null", { retry: null }, "retry must be an object"],
    ["a Headers object", { headers: new Headers({ a: "b" }) }, "headers must be a plain object"],
  ];

  it.each(wrongOptions)("%s, of a client", (_, options: Partial<ClientOptions>, message) => {
    const create = () => createShopClient({ baseUrl: "https://shop.example", ...options });
    expect(create).toThrow(UsageError);
    expect(create).toThrow(message);
  });

  it.each([undefined, null, 5, "x", {}, [order]])("unwrap of %j", async (value: Untyped) => {
    await expect(unwrap(value)).rejects.toThrow("pass the result of a call by path, or of `.result()`");
  });

  it("unwrap of a call by ID", async () => {
    const { url } = await startServer((response) => json(response, 200, order));
    const call: Untyped = createShopClient({ baseUrl: url }).showOrder("o1");
    await expect(unwrap(call)).rejects.toThrow("calls by ID need no unwrap");
  });

  it("toArray without a limit", async () => {
    const client: Untyped = createShopClient({ baseUrl: "https://shop.example" });
    for (const options of [undefined, null, {}, 5, { limit: -1 }, { limit: 1.5 }]) {
      const call = client.listOrders().toArray(options);
      await expect(call).rejects.toBeInstanceOf(UsageError);
      await expect(call).rejects.toThrow(/toArray: .*limit.* a whole number/);
    }
  });

  it("an operation that is served elsewhere", () => {
    const contract = {
      id: "shop",
      title: "Shop",
      version: "1",
      servers: {},
      operations: {
        createToken: { method: "post", path: "/tokens", servers: { live: "https://vault.example" } },
      },
    } as const;
    const client = createClient<Untyped>(contract, {
      baseUrl: "https://shop.example",
      authenticate: () => {},
    });
    expect(() => client.createToken()).toThrow(/is served elsewhere, at https:\/\/vault\.example/);
  });
});

describe("a call", () => {
  it("takes path parameters, the body or else the query, then options", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url });
    const headers = { "x-call": "c" };
    await client.showOrder("a/b", { headers });
    await client.refundOrder("o1", { amount: 5 }, { headers });
    await client.refundOrder("o1", undefined, { headers });
    await client.listOrders({ reference: "r1" }, { headers });
    await client.findOrder({ id: "o1" }, { query: { expand: "all" }, headers });
    await client.exportOrders({ headers });
    await client.POST("/orders", {
      body: { amount: 1, currency: "EUR" },
      params: { header: { "x-account": "a7" } },
      headers,
    });
    expect(seen.map(({ method, url: path, body }) => `${method} ${path} ${String(body)}`)).toEqual([
      "GET /orders/a%2Fb ",
      'POST /orders/o1/refunds {"amount":5}',
      "POST /orders/o1/refunds ",
      "GET /orders?reference=r1 ",
      'POST /orders/find?expand=all {"id":"o1"}',
      "GET /orders.csv ",
      'POST /orders {"amount":1,"currency":"EUR"}',
    ]);
    for (const request of seen) expect(request.headers["x-call"]).toBe("c");
    expect(seen.at(-1)?.headers["x-account"]).toBe("a7");
  });

  it("joins the entries of a header, and leaves out a header without a value", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url, headers: { "x-account": "a1" } });
    await client.showOrder("o1", { headers: { prefer: ["wait", "minimal"], "x-account": null } });
    expect(seen[0]?.headers).toMatchObject({ prefer: "wait, minimal", "x-account": "a1" });
  });

  it("may carry a member that has the name of an option", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client: Untyped = createShopClient({ baseUrl: url });
    await client.createOrder({ ...body, timeout: 5 });
    expect(String(seen[0]?.body)).toContain('"timeout":5');
  });
});

describe("a client", () => {
  it("is printed as one line, without its credentials", () => {
    const client = createShopClient({
      baseUrl: "https://shop.example/v1",
      headers: { "x-secret": "s1gned" },
    });
    expect(inspect(client)).toBe("Shop client of https://shop.example/v1");
    expect(inspect({ client }, { depth: 9, showHidden: true })).not.toContain("s1gned");
    expect(inspect(client, { showHidden: true, depth: 9 })).not.toContain("\n");
    expect(JSON.stringify(client)).toBe("{}");
  });

  it("is not taken for a promise", async () => {
    const client = createShopClient({ baseUrl: "https://shop.example" });
    expect(await Promise.resolve(client)).toBe(client);
  });
});
