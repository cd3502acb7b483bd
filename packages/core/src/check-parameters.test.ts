import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { checkPath, checkQuery, pathParameters } from "./check-parameters.js";
import { UsageError } from "./errors.js";

it("lists a template's parameters in order", () => {
  expect(pathParameters("/a/{x}/b/{y}.pdf")).toEqual(["x", "y"]);
  expect(pathParameters("/a")).toEqual([]);
});

describe("checkPath", () => {
  const check = (id: unknown) => () => checkPath(["id"], { id }, "Shop showItem");

  it.each(["o1", "..%2f", "%2e%2e", "...", "a/../b", ".hidden", " ", 7, "円"])("accepts %j", (id) => {
    expect(check(id)).not.toThrow();
  });

  it.each([undefined, null, "", ".", "..", Number.NaN, Infinity, {}, true, () => "x", Promise.resolve("x")])(
    "rejects %j",
    (id) => {
      expect(check(id)).toThrow(UsageError);
      expect(check(id)).toThrow(/^Shop showItem: path parameter "id" /);
    },
  );

  it("rejects a list", () => {
    expect(check([])).toThrow(/must be a string/);
    expect(check(["a"])).toThrow(/must be a string/);
  });

  it("rejects half of a surrogate pair, which encodeURIComponent cannot encode", () => {
    expect(check("a\ud800")).toThrow(UsageError);
  });

  it("checks every parameter of the template", () => {
    expect(() => checkPath(["x", "y"], { x: "1" }, "Shop op")).toThrow(/"y" is missing/);
  });
});

describe("checkQuery", () => {
  const check = (value: unknown) => () => checkQuery({ limit: 1, value }, "Shop listItems");

  it.each([undefined, null, "", "円", 0, -1.5, true, { gte: 1 }])("accepts %j", (value) => {
    expect(check(value)).not.toThrow();
  });

  it("accepts lists", () => {
    expect(check([])).not.toThrow();
    expect(check(["a", 1, true])).not.toThrow();
  });

  it.each<[string, unknown, RegExp]>([
    ["a Date", new Date(0), /is a Date; pass date\.toISOString\(\)/],
    ["a promise", Promise.resolve("a"), /is a promise; await it first/],
    ["NaN", Number.NaN, /is NaN/],
    ["Infinity", Infinity, /is Infinity/],
    ["half of a surrogate pair", "a\udc00", /surrogate pair/],
    ["a Date in a list", ["a", new Date(0)], /is a Date/],
    ["a Date in an object", { gte: new Date(0) }, /is a Date/],
    ["an object in an object", { amount: { gte: 1 } }, /nested/],
    ["an object in a list", [{ gte: 1 }], /nested/],
  ])("rejects %s", (_, value, problem) => {
    expect(check(value)).toThrow(UsageError);
    expect(check(value)).toThrow(/^Shop listItems: query parameter "value" /);
    expect(check(value)).toThrow(problem);
  });
});

it("lets no path parameter change the shape of the request's path", async () => {
  const { url, seen } = await startServer((response) => void response.writeHead(404).end("{}"));
  const client = createShopClient({ baseUrl: `${url}/v1`, retry: { attempts: 1 } });
  const segments = [".", "..", "/", "\\", "%2e", "%2f", "?", "#", ";", "@", ":", "\0", "é", "\ud800"];
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...segments), { maxLength: 6 }).map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (id) => {
      seen.length = 0;
      try {
        await client.refundOrder(id).result();
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect(seen).toEqual([]);
        return;
      }
      const [, version, orders, value = "", refunds, ...rest] = seen[0]?.url.split("/") ?? [];
      expect([version, orders, refunds, rest]).toEqual(["v1", "orders", "refunds", []]);
      expect(decodeURIComponent(value)).toBe(id);
    }),
    { numRuns: 300 },
  );
});
