/**
 * What we rely on in openapi-fetch, and its traps. Each trap has two tests: the first shows it, the second that our client
 * avoids it. If a test named "openapi-fetch" fails, openapi-fetch has changed; then look at request.ts and at what guards it.
 */
import createFetchClient, { createQuerySerializer } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { order, startScriptedServer, succeed } from "../test/scripted-server.js";
import { json, startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { ApiError, OutcomeUnknownError, UnexpectedResponseError, UsageError } from "./index.js";
import { buildUrl } from "./request.js";

// oxlint-disable-next-line typescript/no-explicit-any -- the trap must be reachable without types in the way
const raw = (baseUrl: string, options = {}) => createFetchClient<any>({ baseUrl, ...options });

describe("createQuerySerializer", () => {
  const serialise = createQuerySerializer();

  it.each<[string, Record<string, unknown>, string]>([
    ["encodes values", { a: "1&b=2", c: "+ 円" }, "a=1%26b%3D2&c=%2B%20%E5%86%86"],
    ["writes numbers and booleans", { a: 0, b: false }, "a=0&b=false"],
    ["keeps an empty string", { a: "" }, "a="],
    ["leaves out undefined, null and empty lists", { a: undefined, b: null, c: [], d: 1 }, "d=1"],
    ["repeats the name for each item of a list", { a: ["x", "y,z"] }, "a=x&a=y%2Cz"],
    ["writes an object's members in brackets", { a: { gte: 1, lt: 2 } }, "a[gte]=1&a[lt]=2"],
  ])("%s", (_, query, expected) => {
    expect(serialise(query)).toBe(expected);
  });
});

describe("buildUrl", () => {
  const build = (template: string, path: Record<string, unknown>, query: Record<string, unknown> = {}) =>
    buildUrl("https://shop.example/v1", template, { path, query, body: undefined });

  it("appends path and query to the base URL", () => {
    expect(build("/orders/{id}", { id: "a/b" }, { limit: 5, tag: ["x", "y"] })).toBe(
      "https://shop.example/v1/orders/a%2Fb?limit=5&tag=x&tag=y",
    );
  });

  it("adds no question mark without a query", () => {
    expect(build("/orders", {}, { limit: undefined })).toBe("https://shop.example/v1/orders");
  });

  it("encodes path parameters", () => {
    expect(build("/orders/{id}", { id: "a/b?c#d%2e" })).toBe(
      "https://shop.example/v1/orders/a%2Fb%3Fc%23d%252e",
    );
  });

  it("does not read a value as a template or a replacement pattern", () => {
    expect(build("/a/{x}/{y}", { x: "{y}$&", y: 1 })).toBe("https://shop.example/v1/a/%7By%7D%24%26/1");
  });
});

describe("a path parameter of two dots", () => {
  it("openapi-fetch: reaches another resource", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    await raw(url).POST("/orders/{id}/refunds", { params: { path: { id: ".." } } });
    expect(seen[0]?.url).toBe("/refunds");
  });

  it("paysession: throws at once, and nothing is sent", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    expect(() => client.refundOrder("..")).toThrow(UsageError);
    expect(seen).toEqual([]);
  });
});

describe.each([
  ["one dot", "."],
  ["nothing", ""],
])("a path parameter of %s", (_, id) => {
  it("openapi-fetch: deletes the collection", async () => {
    const { url, seen } = await startServer((response) => void response.writeHead(204).end());
    await raw(url).DELETE("/orders/{id}", { params: { path: { id } } });
    expect(seen[0]?.url).toBe("/orders/");
  });

  it("paysession: throws at once, and nothing is sent", async () => {
    const { url, seen } = await startServer((response) => void response.writeHead(204).end());
    const client = createShopClient({ baseUrl: url });
    expect(() => client.deleteOrder(id)).toThrow(/Shop deleteOrder: path parameter "id"/);
    expect(seen).toEqual([]);
  });
});

describe.each([
  ["null", null],
  ["undefined", undefined],
])("a path parameter of %s", (_, id) => {
  it("openapi-fetch: sends the template itself", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    await raw(url).GET("/orders/{id}", { params: { path: { id } } });
    expect(seen[0]?.url).toBe("/orders/%7Bid%7D");
  });

  it("paysession: throws at once, and nothing is sent", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    expect(() => client.showOrder(id as unknown as string)).toThrow(/"id" is missing/);
    expect(seen).toEqual([]);
  });
});

describe.each([502, 302])("an empty response with status %i", (status) => {
  const start = () =>
    startServer((response) => void response.writeHead(status, { "content-length": 0 }).end());

  it("openapi-fetch: leaves `error` falsy", async () => {
    const { url } = await start();
    const { error } = await raw(url).GET("/orders", {});
    expect(error).toBeFalsy();
  });

  it("paysession: is an error with the status", async () => {
    const { url } = await start();
    const { error, response } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ code: "unexpected_response", status });
    expect(response?.status).toBe(status);
  });
});

describe("an HTML page with status 500", () => {
  const start = () => startServer((response) => void response.writeHead(500).end("<h1>Oops</h1>"));

  it("openapi-fetch: makes the page's text the typed error", async () => {
    const { url } = await start();
    const { error } = await raw(url).GET("/orders", {});
    expect(error).toBe("<h1>Oops</h1>");
  });

  it("paysession: is an error of its own class, not the contract's", async () => {
    const { url } = await start();
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).not.toBeInstanceOf(ApiError);
  });
});

describe("an HTML page with status 200", () => {
  const start = () => startServer((response) => void response.writeHead(200).end("<h1>Hello</h1>"));

  it("openapi-fetch: rejects with a bare SyntaxError and loses the response", async () => {
    const { url } = await start();
    await expect(raw(url).GET("/orders", {})).rejects.toBeInstanceOf(SyntaxError);
  });

  it("paysession: is an error with the status and the response", async () => {
    const { url } = await start();
    const { error, response } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ code: "unexpected_response", status: 200 });
    expect(response?.status).toBe(200);
  });
});

describe("an empty response with status 200 where the contract has a body", () => {
  const start = () => startServer((response) => void response.writeHead(200).end());

  it("openapi-fetch: is a success without data", async () => {
    const { url } = await start();
    const { data, error } = await raw(url).GET("/orders", {});
    expect({ data, error }).toEqual({ data: undefined, error: undefined });
  });

  it("paysession: is an error", async () => {
    const { url } = await start();
    await expect(createShopClient({ baseUrl: url }).listOrders()).rejects.toBeInstanceOf(
      UnexpectedResponseError,
    );
  });
});

describe("a redirect to another origin", () => {
  const redirectTo = (target: string) =>
    startServer((response) => void response.writeHead(307, { location: `${target}/elsewhere` }).end());

  it("openapi-fetch: sends the signature header and the body to the other origin", async () => {
    const elsewhere = await startScriptedServer(succeed);
    const { url } = await redirectTo(elsewhere.url);
    await raw(url, { headers: { "X-Signature": "s3cret" } }).POST("/orders", { body: { amount: 1 } });
    expect(elsewhere.seen[0]?.headers["x-signature"]).toBe("s3cret");
    expect(elsewhere.seen[0]?.body.toString()).toBe('{"amount":1}');
  });

  it("paysession: is not followed, and leaves the outcome of a write unknown", async () => {
    const elsewhere = await startScriptedServer(succeed);
    const { url, seen } = await redirectTo(elsewhere.url);
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("x-signature", "s3cret"),
    });
    const { error } = await client.createOrder({ amount: 1, currency: "EUR" }).result();
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error?.message).toBe(
      "Shop createOrder: the outcome is unknown (HTTP 307 is a redirect, which is never followed). " +
        "Find out with settle() before repeating the call",
    );
    expect(seen.length).toBe(1);
    expect(elsewhere.seen).toEqual([]);
  });
});

describe("a Date in the query", () => {
  const since = new Date("2026-01-02T03:04:05Z") as unknown as string;

  it("openapi-fetch: drops it and leaves a hole", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    await raw(url).GET("/orders", { params: { query: { a: 1, since, b: 2 } } });
    expect(seen[0]?.url).toBe("/orders?a=1&&b=2");
  });

  it("paysession: throws an error that names the fix", async () => {
    const { url, seen } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url });
    expect(() => client.listOrders({ since })).toThrow(/pass date\.toISOString\(\)/);
    expect(seen).toEqual([]);
  });
});

describe("nested objects in the query", () => {
  const since = { created: { gte: 1 } } as unknown as string;

  it("openapi-fetch: rejects with a bare Error", async () => {
    const query = { since };
    await expect(raw("http://127.0.0.1:9").GET("/orders", { params: { query } })).rejects.toThrow(
      /Deeply-nested/,
    );
  });

  it("paysession: throws a UsageError", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    expect(() => client.listOrders({ since })).toThrow(UsageError);
  });
});

describe("sending the same request again", () => {
  it("openapi-fetch: throws inside onResponse, because the request's body has been used", async () => {
    const { url } = await startServer((response) => json(response, 503, {}));
    const client = raw(url);
    client.use({ onResponse: ({ request }) => fetch(request) });
    await expect(client.POST("/orders", { body: { amount: 1 } })).rejects.toThrow(
      /already been (used|read)|unusable/,
    );
  });

  it("paysession: works in a custom fetch, because the body is no stream", async () => {
    const { url, seen } = await startServer((response) => json(response, seen.length < 2 ? 503 : 200, order));
    const client = createShopClient({
      baseUrl: url,
      fetch: async (input, init) => {
        const first = await fetch(input, init);
        return first.status === 503 ? fetch(input, init) : first;
      },
    });
    expect(await client.findOrder({ id: "o1" })).toEqual(order);
    expect(seen.map(({ body }) => body.toString())).toEqual(['{"id":"o1"}', '{"id":"o1"}']);
  });
});

describe("an integer above 2^53 in a response", () => {
  const sent = '{"status":"ok","id":9007199254740993}';

  it("openapi-fetch: is rounded", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end(sent));
    const { data } = await raw(url).GET("/orders/{id}", { params: { path: { id: "1" } } });
    expect(data.id).toBe(9007199254740992);
  });

  it("paysession: is an error", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end(sent));
    const { error } = await createShopClient({ baseUrl: url }).showOrder("1").result();
    expect(error).toMatchObject({ code: "unexpected_response", reason: "unsafe_integer", status: 200 });
  });

  it("paysession: cannot be sent either; a BigInt throws at once", () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    const amount = 9007199254740993n as unknown as number;
    expect(() => client.createOrder({ amount, currency: "JPY" })).toThrow(/BigInt/);
  });
});
