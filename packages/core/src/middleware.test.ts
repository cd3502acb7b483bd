import { expect, it } from "vitest";
import { fail, order, startScriptedServer, succeed } from "../test/scripted-server.js";
import { createShopClient } from "../test/shop.js";
import { MiddlewareError, OutcomeUnknownError, TimeoutError, type Middleware } from "./index.js";

it("runs around each attempt, before it is authenticated, the first outermost", async () => {
  const { url, seen } = await startScriptedServer(fail(503), succeed);
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
  expect(await client.listOrders()).toEqual(order);
  expect(events).toEqual([
    ...["a1 false", "b1 false", "b1 503", "a1 503"],
    ...["a2 false", "b2 false", "b2 200", "a2 200"],
  ]);
  expect(signed).toEqual(["b", "b"]);
  expect(seen.map(({ headers }) => headers["x-layer"])).toEqual(["b", "b"]);
});

it("may respond itself, and then nothing is sent", async () => {
  const { url, seen } = await startScriptedServer(succeed);
  const middleware: Middleware[] = [() => Promise.resolve(Response.json({ status: "ok", id: "cached" }))];
  const data = await createShopClient({ baseUrl: url, middleware }).showOrder("o1");
  expect(data).toEqual({ status: "ok", id: "cached" });
  expect(seen).toEqual([]);
});

it("may read the response and return another", async () => {
  const { url } = await startScriptedServer(succeed);
  const middleware: Middleware[] = [
    async (_request, next) => {
      const content = (await (await next()).json()) as object;
      return Response.json({ ...content, id: "changed" });
    },
  ];
  const data = await createShopClient({ baseUrl: url, middleware }).showOrder("o1");
  expect(data).toEqual({ status: "ok", id: "changed" });
});

it("that throws before sending is a MiddlewareError", async () => {
  const { url, seen } = await startScriptedServer(succeed);
  const cause = new Error("no");
  const client = createShopClient({ baseUrl: url, middleware: [() => Promise.reject(cause)] });
  const { error } = await client.refundOrder("o1").result();
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
])("that %s leaves a write's outcome unknown, and the write is sent once", async (_, layer) => {
  const { url, seen } = await startScriptedServer(succeed);
  const client = createShopClient({ baseUrl: url, middleware: [layer] });
  const { error } = await client.refundOrder("o1").result();
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error?.cause).toBeInstanceOf(MiddlewareError);
  expect(seen.length).toBe(1);
});

it("has no more time than the attempt, before anything is sent", async () => {
  const client = createShopClient({
    baseUrl: "http://127.0.0.1:9",
    timeout: 30,
    middleware: [() => new Promise(() => {})],
  });
  await expect(client.createOrder({ amount: 1, currency: "EUR" })).rejects.toBeInstanceOf(TimeoutError);
});

it("has no more time than the attempt, after the response", async () => {
  const { url } = await startScriptedServer(succeed);
  const stuck: Middleware = async (_request, next) => {
    await Promise.resolve();
    await next();
    return new Promise(() => {});
  };
  const client = createShopClient({
    baseUrl: url,
    timeout: 1000,
    authenticate: () => Promise.resolve(),
    middleware: [stuck],
  });
  const { error } = await client.refundOrder("o1").result();
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error?.cause).toBeInstanceOf(TimeoutError);
});

it("does not hide that an attempt timed out in authentication, before it was sent", async () => {
  const client = createShopClient({
    baseUrl: "http://127.0.0.1:9",
    timeout: 30,
    authenticate: () => new Promise(() => {}),
    middleware: [(_request, next) => next()],
  });
  await expect(client.refundOrder("o1")).rejects.toBeInstanceOf(TimeoutError);
});
