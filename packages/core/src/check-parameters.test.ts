import fc from "fast-check";
import { expect, it } from "vitest";
import { startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { UsageError } from "./errors.js";
import { guardPath } from "./path.js";

const guard = (id: unknown) => () => guardPath("/orders/{id}/items", { id }, "Shop showItem");

it.each(["o1", "..%2f", "%2e%2e", "...", "a/../b", ".hidden", " ", 7, "円"])("lets %j pass", (id) => {
  expect(guard(id)).not.toThrow();
});

it.each([undefined, null, "", ".", "..", Number.NaN, Infinity, {}, [], true, () => "x"])(
  "refuses %j",
  (id) => {
    expect(guard(id)).toThrow(UsageError);
    expect(guard(id)).toThrow(/^Shop showItem: path parameter "id" /);
  },
);

it("refuses half of a surrogate pair, which encodeURIComponent cannot encode", () => {
  expect(guard("a\ud800")).toThrow(UsageError);
});

it("looks at every parameter of the template", () => {
  expect(() => guardPath("/a/{x}/b/{y}", { x: "1" }, "Shop op")).toThrow(/"y" is missing/);
});

it("whatever the value, the request goes to the path's own shape or nowhere", async () => {
  const { url, seen } = await startServer((response) => void response.writeHead(404).end("{}"));
  const client = createShopClient({ baseUrl: `${url}/v1`, retry: { attempts: 1 } });
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(
      fc.constantFrom(".", "..", "/", "\\", "%2e", "%2f", "?", "#", ";", "@", ":", "\0", "é", "\ud800"),
      {
        maxLength: 6,
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (parts) => {
      const id = typeof parts === "string" ? parts : parts.join("");
      seen.length = 0;
      try {
        await client.refundOrder({ params: { path: { id } } });
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
