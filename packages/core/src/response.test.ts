import { describe, expect, it } from "vitest";
import { createShopClient, shop } from "../test/shop.js";
import type { Contract, ErrorDetail } from "./index.js";
import { valueAt } from "./response.js";

const once = { retry: { attempts: 1 } };

/** A client whose every request is answered so. */
function answering(body: string, init: ResponseInit = {}, contract?: Contract) {
  const fetch = () => Promise.resolve(new Response(body, init));
  return createShopClient({ baseUrl: "https://shop.example", fetch, ...once }, contract);
}

describe("a number that JavaScript would round", () => {
  it.each([
    "9007199254740993",
    "-9007199254740993",
    "9007199254740992",
    "123456789012345678901234567890",
    "1e400",
    "-1E+400",
    "1e20",
    "123456789012e9",
    "12345678901234567.0",
    "9007199254740993e0",
  ])("is an error, never data: %s", async (number) => {
    const client = answering(`{"status":"ok","id":"o1","nested":[{"amount":${number}}]}`);
    await expect(client.showOrder("o1")).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "unsafe_integer",
      status: 200,
    });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown" });
  });

  it.each(["9007199254740991", "-9007199254740991", "0.1234567890123456789", "1e15", "1.5e-10", "1e-400"])(
    "is not one that it keeps, or that is a fraction: %s",
    async (number) => {
      const client = answering(`{"status":"ok","amount":${number}}`);
      await expect(client.showOrder("o1")).resolves.toEqual({ status: "ok", amount: Number(number) });
    },
  );

  it.each(['"9007199254740993"', '"a \\" 9007199254740993"', '"\\\\"', '"1e400"'])(
    "is not looked for in text: %s",
    async (text) => {
      const body = `{"status":"ok","id":${text},"other":"9007199254740993"}`;
      await expect(answering(body).showOrder("o1")).resolves.toEqual(JSON.parse(body));
    },
  );

  it("is found beside a text of many megabytes", async () => {
    const text = "A".repeat(20_000_000);
    const good = answering(`{"status":"ok","id":"9007199254740993","pdf":"${text}"}`);
    const { data } = await good.showOrder("o1").result();
    expect((data as { pdf?: string } | undefined)?.pdf?.length).toBe(text.length);
    const bad = answering(`{"status":"ok","pdf":"${text}","amount":9007199254740993}`);
    await expect(bad.showOrder("o1")).rejects.toMatchObject({ reason: "unsafe_integer" });
  });
});

describe("a success that the contract describes otherwise", () => {
  it.each([
    ["a list", "listStores", "[]", "unexpected_response"],
    ["an empty map", "listStores", '{"status":"ok"}', undefined],
    ["text", "exportOrders", "not JSON", undefined],
    ["empty text", "exportOrders", "", undefined],
  ] as const)("%s", async (_, operation, body, code) => {
    const { error } = await answering(body)[operation]().result();
    expect(error?.code).toBe(code);
  });

  it("has no data where it has no body and needs none", async () => {
    const client = answering("", { status: 200 });
    await expect(client.deleteOrder("o1")).resolves.toBeUndefined();
  });

  it("is checked where it needs no body, but has one", async () => {
    await expect(answering("<h1>Welcome</h1>").deleteOrder("o1")).rejects.toMatchObject({
      code: "outcome_unknown",
    });
  });

  it.each([
    ["array", "[]", true],
    ["array", "{}", false],
    ["any", "[]", true],
    ["any", "0", true],
    ["any", "null", true],
    ["any", "", false],
    ["map", "{}", true],
    ["map", "[]", false],
    [undefined, '{"a":1}', true],
    [undefined, "{}", false],
  ] as const)("response form %s, body %j", async (response, body, accepted) => {
    const { envelope: _, ...contract } = shop;
    const showOrder = { method: "get", path: "/orders/{id}", ...(response && { response }) } as const;
    const { error } = await answering(body, {}, { ...contract, operations: { showOrder } })
      .showOrder("o1")
      .result();
    expect(error === undefined).toBe(accepted);
  });

  it("names what came instead", async () => {
    const client = answering("<h1>Log in</h1>", { headers: { "content-type": "text/html; charset=utf-8" } });
    await expect(client.showOrder("o1")).rejects.toMatchObject({
      message:
        "Shop showOrder (id: o1): HTTP 200 and the body (text/html) is not what the contract describes: <h1>Log in</h1>",
      excerpt: "<h1>Log in</h1>",
    });
  });
});

describe("a rejection", () => {
  it("names the provider's code and message, and the parameters at fault", async () => {
    const client = answering(
      JSON.stringify({
        status: "error",
        code: "invalid",
        reason: "Request failed validation",
        details: [{ pointer: "/amount", message: "must be positive" }, { pointer: "/currency" }, {}, null],
      }),
      { status: 400, headers: { "retry-after": "3" } },
    );
    const { error } = await client.createOrder({ amount: 1, currency: "EUR" }).result();
    expect(error).toMatchObject({
      code: "api",
      status: 400,
      providerCode: "invalid",
      retryAfter: 3000,
      details: [
        { pointer: "/amount", message: "must be positive" },
        { pointer: "/currency", message: "Request failed validation" },
      ] satisfies ErrorDetail[],
    });
    expect(error?.message).toBe(
      "Shop createOrder: rejected with HTTP 400 invalid: Request failed validation (/amount must be positive; /currency)",
    );
  });

  it("names the parameter where the provider names only one", async () => {
    const problem = { code: "error.code", message: "error.message", field: "error.param" };
    const { envelope: _, ...contract } = shop;
    const body = JSON.stringify({ error: { code: "missing", message: "is missing", param: "amount" } });
    const client = answering(body, { status: 422 }, { ...contract, problem });
    await expect(client.createOrder({ amount: 1, currency: "EUR" })).rejects.toMatchObject({
      details: [{ pointer: "/amount", message: "is missing" }],
    });
  });
});

describe("the time that the provider asks for", () => {
  const later = new Date(Date.now() + 600_000).toUTCString();

  it.each([
    ["0", 0],
    ["7", 7000],
    [" 7 ", 7000],
    ["-5", undefined],
    ["1.5", undefined],
    ["+5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["soon", undefined],
    ["", undefined],
    ["2026-01-01", undefined],
    ["5, 6", undefined],
    ["Sun, 99 Nov 2026 08:49:37 GMT", undefined],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ])("is read from Retry-After: %j", async (value, expected) => {
    const body = JSON.stringify({ status: "error", reason: "r" });
    const { error } = await answering(body, { status: 404, headers: { "retry-after": value } })
      .showOrder("o1")
      .result();
    expect(error?.retryAfter).toBe(expected);
  });

  it("may be a date", async () => {
    const body = JSON.stringify({ status: "error", reason: "r" });
    const { error } = await answering(body, { status: 404, headers: { "retry-after": later } })
      .showOrder("o1")
      .result();
    expect(error?.retryAfter).toBeGreaterThan(0);
    expect(error?.retryAfter).toBeLessThanOrEqual(600_000);
  });
});

it("a path of member names finds own members only", () => {
  expect(valueAt({ a: { b: 1 } }, "a.b")).toBe(1);
  expect(valueAt({ a: [{ b: 1 }] }, "a.b")).toBeUndefined();
  expect(valueAt({}, "constructor")).toBeUndefined();
  expect(valueAt({ a: "text" }, "a.length")).toBeUndefined();
  expect(valueAt(null, "a")).toBeUndefined();
});
