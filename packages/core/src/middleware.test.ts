import { expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { MiddlewareError, OutcomeUnknownError, TimeoutError, type Middleware } from "./index.js";

const order = { status: "ok", id: "o1" };
const refund = { params: { path: { id: "o1" } } };

it("stands around each attempt, before it is authenticated, the first outermost", async () => {
  const { url, seen } = await startServer((response) =>
    json(response, seen.length < 2 ? 503 : 200, seen.length < 2 ? { status: "error" } : order),
  );
  const events: string[] = [];
  const layer =
    (name: string): Middleware =>
    async (request, next, { attempt }) => {
      events.push(`${name}${attempt} ${request.headers.has("authorization")}`);
      request.headers.set("x-layer", name);
      const response = await next();
      events.push(`${name}${attempt} ${response.status}`);
      return response;
    };
  const signed: unknown[] = [];
  const client = createShopClient({
    baseUrl: url,
    middleware: [layer("a"), layer("b")],
    authenticate: ({ headers }) => {
      signed.push(headers.get("x-layer"));
      headers.set("authorization", "mine");
    },
  });
  expect((await client.listOrders()).data).toEqual(order);
  expect(events).toEqual([
    ...["a1 false", "b1 false", "b1 503", "a1 503"],
    ...["a2 false", "b2 false", "b2 200", "a2 200"],
  ]);
  expect(signed).toEqual(["b", "b"]);
  expect(seen.map(({ headers }) => headers["x-layer"])).toEqual(["b", "b"]);
});

it("may answer itself, and then nothing is sent", async () => {
  const { url, seen } = await startServer((response) => json(response, 200, order));
  const middleware: Middleware[] = [() => Promise.resolve(Response.json({ status: "ok", id: "cached" }))];
  const { data } = await createShopClient({ baseUrl: url, middleware }).showOrder(refund);
  expect(data).toEqual({ status: "ok", id: "cached" });
  expect(seen).toEqual([]);
});

it("may read the answer and pass on another", async () => {
  const { url } = await startServer((response) => json(response, 200, order));
  const middleware: Middleware[] = [
    async (_request, next) => {
      const answer = (await (await next()).json()) as object;
      return Response.json({ ...answer, id: "changed" });
    },
  ];
  const { data } = await createShopClient({ baseUrl: url, middleware }).showOrder(refund);
  expect(data).toEqual({ status: "ok", id: "changed" });
});

it("that throws before sending is a MiddlewareError", async () => {
  const { url, seen } = await startServer((response) => json(response, 200, order));
  const cause = new Error("no");
  const client = createShopClient({ baseUrl: url, middleware: [() => Promise.reject(cause)] });
  const { error } = await client.refundOrder(refund);
  expect(error).toBeInstanceOf(MiddlewareError);
  expect(error?.cause).toBe(cause);
  expect(seen).toEqual([]);
});

it.each<[string, Middleware]>([
  [
    "throws after sending",
    async (_request, next) => {
      await next();
      throw new Error("no");
    },
  ],
  [
    "calls next twice",
    async (_request, next) => {
      await next();
      return next();
    },
  ],
])("that %s leaves a write's outcome unknown, and the write was sent once", async (_, layer) => {
  const { url, seen } = await startServer((response) => json(response, 200, order));
  const client = createShopClient({ baseUrl: url, middleware: [layer] });
  const { error } = await client.refundOrder(refund);
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error?.cause).toBeInstanceOf(MiddlewareError);
  expect(seen.length).toBe(1);
});

it("is under the attempt's clock after the answer, too", async () => {
  const { url } = await startServer((response) => json(response, 200, order));
  const stuck: Middleware = async (_request, next) => {
    await next();
    return new Promise(() => {});
  };
  const client = createShopClient({
    baseUrl: url,
    timeout: 1000,
    authenticate: () => Promise.resolve(),
    middleware: [stuck],
  });
  expect((await client.refundOrder(refund)).error).toBeInstanceOf(OutcomeUnknownError);
});

it("is under the attempt's clock", async () => {
  const client = createShopClient({
    baseUrl: "http://127.0.0.1:9",
    timeout: 30,
    retry: { attempts: 1 },
    middleware: [() => new Promise(() => {})],
  });
  expect((await client.listOrders()).error).toBeInstanceOf(TimeoutError);
});
