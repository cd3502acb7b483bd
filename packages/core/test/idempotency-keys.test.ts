/** One idempotency key per call: a blank one counts as none, and middleware cannot change it. */
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { UsageError, type Middleware } from "../src/index.js";
import { json, startServer } from "./server.js";
import { createShopClient } from "./shop.js";

const order = { status: "ok", id: "o1" };
const body = { amount: 1, currency: "EUR" } as const;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Fails as often as it is told, then succeeds. */
function startShop(failures = 0) {
  let requests = 0;
  return startServer((response) =>
    ++requests <= failures
      ? json(response, 503, { status: "error", reason: "later" })
      : json(response, 200, order),
  );
}

describe("an idempotency key", () => {
  it.each(["", " ", "\t", "\r\n", "\u00a0", " \t "])("that is blank counts as none: %j", async (blank) => {
    const { url, seen } = await startShop(2);
    const client = createShopClient({ baseUrl: url });
    const { idempotencyKey } = await client.createOrder(body, { idempotencyKey: blank }).result();
    const keys = seen.map(({ headers }) => headers["x-key"]);
    expect(idempotencyKey).toMatch(uuid);
    expect(keys).toEqual([idempotencyKey, idempotencyKey, idempotencyKey]);
  });

  it("is the same on all attempts, and another one for the next call", async () => {
    const { url, seen } = await startShop(1);
    const client = createShopClient({ baseUrl: url });
    await client.createOrder(body);
    await client.createOrder(body);
    const [first, second, third] = seen.map(({ headers }) => headers["x-key"]);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it("is reported without the spaces around it, as it is sent", async () => {
    const { url, seen } = await startShop();
    const { idempotencyKey } = await createShopClient({ baseUrl: url })
      .createOrder(body, { idempotencyKey: " order-7 " })
      .result();
    expect(idempotencyKey).toBe("order-7");
    expect(seen[0]?.headers["x-key"]).toBe("order-7");
  });

  it.each(["x-key", "X-KEY"])("cannot be passed as header %s", async (name) => {
    const { url, seen } = await startShop();
    const headers = { [name]: "k" };
    expect(() => createShopClient({ baseUrl: url }).createOrder(body, { headers })).toThrow(/idempotencyKey/);
    expect(() => createShopClient({ baseUrl: url, headers })).toThrow(UsageError);
    expect(seen).toEqual([]);
  });

  it.each(["ключ", "a\nb", "x".repeat(256), "\u200b"])("that no provider takes is refused: %j", (key) => {
    const client = createShopClient({ baseUrl: "https://shop.example" });
    expect(() => client.createOrder(body, { idempotencyKey: key })).toThrow(/at most 255 printable ASCII/);
  });

  it("is refused where the provider would ignore it", () => {
    const client = createShopClient({ baseUrl: "https://shop.example" });
    expect(() => client.refundOrder("o1", {}, { idempotencyKey: "k" })).toThrow(/leave out idempotencyKey/);
    expect(() => client.showOrder("o1", { idempotencyKey: "k" })).toThrow(/leave out idempotencyKey/);
  });
});

describe("a middleware", () => {
  const changes: [string, (headers: Headers) => void][] = [
    ["removes", (headers) => headers.delete("x-key")],
    ["replaces", (headers) => headers.set("x-key", "another")],
    ["blanks", (headers) => headers.set("x-key", " ")],
    ["extends", (headers) => headers.append("x-key", "another")],
  ];

  it.each(changes)("that %s the key on the second attempt stops the call", async (_, change) => {
    const { url, seen } = await startShop(1);
    const meddle: Middleware = ({ headers }, next, { attempt }) => {
      if (attempt === 2) change(headers);
      return next();
    };
    const client = createShopClient({ baseUrl: url, middleware: [meddle] });
    const { error } = await client.createOrder(body).result();
    expect(seen.length).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: 2, cause: { code: "middleware" } });
    expect(error?.message).toContain("a middleware failed");
  });

  it.each(changes)("that %s the key on the first attempt sends nothing", async (_, change) => {
    const { url, seen } = await startShop();
    const meddle: Middleware = ({ headers }, next) => {
      change(headers);
      return next();
    };
    const client = createShopClient({ baseUrl: url, middleware: [meddle] });
    await expect(client.createOrder(body)).rejects.toMatchObject({
      code: "middleware",
      cause: { message: "A middleware changed the header X-Key" },
    });
    expect(seen).toEqual([]);
  });

  it("that changes the key while next() still authenticates sends nothing", async () => {
    const { url, seen } = await startShop();
    const meddle: Middleware = async ({ headers }, next) => {
      const pending = next();
      headers.set("x-key", "another");
      return pending;
    };
    const authenticate = async (): Promise<void> => void (await wait(10));
    const client = createShopClient({ baseUrl: url, middleware: [meddle], authenticate });
    await expect(client.createOrder(body)).rejects.toMatchObject({ code: "middleware" });
    expect(seen).toEqual([]);
  });

  it("that adds a key where the operation takes none sends nothing", async () => {
    const { url, seen } = await startShop();
    const meddle: Middleware = ({ headers }, next) => {
      headers.set("x-key", "mine");
      return next();
    };
    const client = createShopClient({ baseUrl: url, middleware: [meddle] });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "middleware" });
    expect(seen).toEqual([]);
  });

  it("that sets the same key again is fine", async () => {
    const { url, seen } = await startShop();
    const meddle: Middleware = ({ headers }, next) => {
      headers.set("x-key", headers.get("x-key") ?? "");
      return next();
    };
    await createShopClient({ baseUrl: url, middleware: [meddle] }).createOrder(body);
    expect(seen.length).toBe(1);
  });
});
