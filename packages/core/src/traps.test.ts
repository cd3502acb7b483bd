/**
 * The traps of openapi-fetch, each twice: the first test shows the trap, the second that our client is out of it. A
 * first test that fails says that openapi-fetch has changed; then look at openapi.ts and at the guard.
 */
import createFetchClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { ApiError, UnexpectedResponseError, UsageError } from "./index.js";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the trap must be reachable without types in the way
const raw = (baseUrl: string, options = {}) => createFetchClient<any>({ baseUrl, ...options });

const order = { status: "ok", id: "o1" };

describe("a path parameter of two dots", () => {
  it("openapi-fetch: climbs to another resource", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    await raw(url).POST("/orders/{id}/refunds", { params: { path: { id: ".." } } });
    expect(seen[0]?.url).toBe("/refunds");
  });

  it("paysession: is refused at once, and nothing is sent", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url });
    expect(() => client.refundOrder({ params: { path: { id: ".." } } })).toThrow(UsageError);
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

  it("paysession: is refused at once, and nothing is sent", async () => {
    const { url, seen } = await startServer((response) => void response.writeHead(204).end());
    const client = createShopClient({ baseUrl: url });
    expect(() => client.deleteOrder({ params: { path: { id } } })).toThrow(
      /Shop deleteOrder: path parameter "id"/,
    );
    expect(seen).toEqual([]);
  });
});

describe.each([
  ["null", null],
  ["undefined", undefined],
])("a path parameter of %s", (_, id) => {
  it("openapi-fetch: sends the template itself", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    await raw(url).GET("/orders/{id}", { params: { path: { id } } });
    expect(seen[0]?.url).toBe("/orders/%7Bid%7D");
  });

  it("paysession: is refused at once, and nothing is sent", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, order));
    const client = createShopClient({ baseUrl: url });
    expect(() => client.showOrder({ params: { path: { id: id as unknown as string } } })).toThrow(
      /"id" is missing/,
    );
    expect(seen).toEqual([]);
  });
});

describe.each([502, 302])("an empty answer with status %i", (status) => {
  it("openapi-fetch: leaves `error` falsy", async () => {
    const { url } = await startServer(
      (response) => void response.writeHead(status, { "content-length": 0 }).end(),
    );
    const { error } = await raw(url).GET("/orders", {});
    expect(error).toBeFalsy();
  });

  it("paysession: is an error with the status", async () => {
    const { url } = await startServer(
      (response) => void response.writeHead(status, { "content-length": 0 }).end(),
    );
    const { error, response } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ code: "unexpected_response", status });
    expect(response?.status).toBe(status);
  });
});

describe("an HTML page with status 500", () => {
  it("openapi-fetch: makes the page's text the typed error", async () => {
    const { url } = await startServer((response) => void response.writeHead(500).end("<h1>Oops</h1>"));
    const { error } = await raw(url).GET("/orders", {});
    expect(error).toBe("<h1>Oops</h1>");
  });

  it("paysession: is an error of its own class, not the contract's", async () => {
    const { url } = await startServer((response) => void response.writeHead(500).end("<h1>Oops</h1>"));
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).not.toBeInstanceOf(ApiError);
  });
});

describe("an HTML page with status 200", () => {
  it("openapi-fetch: rejects with a bare SyntaxError and loses the answer", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end("<h1>Hello</h1>"));
    await expect(raw(url).GET("/orders", {})).rejects.toBeInstanceOf(SyntaxError);
  });

  it("paysession: is an error with the status and the answer", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end("<h1>Hello</h1>"));
    const { error, response } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toMatchObject({ code: "unexpected_response", status: 200 });
    expect(response?.status).toBe(200);
  });
});

describe("an empty answer with status 200 where the contract has a body", () => {
  it("openapi-fetch: is a success without data", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end());
    const { data, error } = await raw(url).GET("/orders", {});
    expect({ data, error }).toEqual({ data: undefined, error: undefined });
  });

  it("paysession: is an error", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end());
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("a redirect to another origin", () => {
  const redirectTo = (target: string) =>
    startServer((response) => void response.writeHead(307, { location: `${target}/elsewhere` }).end());

  it("openapi-fetch: hands the signature header and the body to the other origin", async () => {
    const elsewhere = await startServer((response) => json(response, 200, order));
    const { url } = await redirectTo(elsewhere.url);
    await raw(url, { headers: { "X-Signature": "s3cret" } }).POST("/orders", { body: { amount: 1 } });
    expect(elsewhere.seen[0]?.headers["x-signature"]).toBe("s3cret");
    expect(elsewhere.seen[0]?.body.toString()).toBe('{"amount":1}');
  });

  it("paysession: is not followed, and is an error", async () => {
    const elsewhere = await startServer((response) => json(response, 200, order));
    const { url } = await redirectTo(elsewhere.url);
    const client = createShopClient({
      baseUrl: url,
      authenticate: ({ headers }) => headers.set("x-signature", "s3cret"),
    });
    const { error } = await client.createOrder({ body: { amount: 1, currency: "EUR" } });
    expect(error?.message).toBe("Shop createOrder: HTTP 307, a redirect, which is never followed");
    expect(elsewhere.seen).toEqual([]);
  });
});

describe("a Date in the query", () => {
  const since = new Date("2026-01-02T03:04:05Z") as unknown as string;

  it("openapi-fetch: drops it and leaves a hole", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, []));
    await raw(url).GET("/orders", { params: { query: { a: 1, since, b: 2 } } });
    expect(seen[0]?.url).toBe("/orders?a=1&&b=2");
  });

  it("paysession: is refused with the remedy", async () => {
    const { url, seen } = await startServer((response) => json(response, 200, []));
    const client = createShopClient({ baseUrl: url });
    expect(() => client.listOrders({ params: { query: { since } } })).toThrow(/pass date\.toISOString\(\)/);
    expect(seen).toEqual([]);
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

  it("paysession: works in a custom fetch, because the body is bytes", async () => {
    const { url, seen } = await startServer((response) => json(response, seen.length < 2 ? 503 : 200, order));
    const client = createShopClient({
      baseUrl: url,
      fetch: async (input, init) => {
        const first = await fetch(input, init);
        return first.status === 503 ? fetch(input, init) : first;
      },
    });
    const { data } = await client.findOrder({ body: { id: "o1" } });
    expect(data).toEqual(order);
    expect(seen.map(({ body }) => body.toString())).toEqual(['{"id":"o1"}', '{"id":"o1"}']);
  });
});

describe("an integer above 2^53 in an answer", () => {
  const answer = '{"status":"ok","id":9007199254740993}';

  it("openapi-fetch: is rounded", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end(answer));
    const { data } = await raw(url).GET("/orders/{id}", { params: { path: { id: "1" } } });
    expect(data.id).toBe(9007199254740992);
  });

  it("paysession: is rounded too, so the contracts' lint refuses to promise one (house/safe-integers)", async () => {
    const { url } = await startServer((response) => void response.writeHead(200).end(answer));
    const { data } = await createShopClient({ baseUrl: url }).showOrder({ params: { path: { id: "1" } } });
    expect(data?.id).toBe(9007199254740992);
  });

  it("paysession: cannot be sent either; a BigInt is refused at once", async () => {
    const client = createShopClient({ baseUrl: "http://127.0.0.1:9" });
    const amount = 9007199254740993n as unknown as number;
    expect(() => client.createOrder({ body: { amount, currency: "JPY" } })).toThrow(/BigInt/);
  });
});
