import { expect, it } from "vitest";
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
