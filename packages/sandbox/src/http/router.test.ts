import { expect, it } from "vitest";
import { Router } from "./router.js";

const router = new Router<string>();
for (const route of [
  "GET /buyers",
  "POST /buyers",
  "GET /buyers/{id}",
  "DELETE /buyers/{id}",
  "GET /buyers/gift-cards",
  "GET /buyers/{buyer_id}/methods/{method_id}",
  "GET /{kind}/all",
]) {
  const [method = "", path = ""] = route.split(" ");
  router.add(method, path, route);
}

const find = (method: string, path: string): unknown => {
  const match = router.find(method, path);
  return match.kind === "found" ? [match.target, match.parameters] : match;
};

it("prefers a literal segment to a placeholder", () => {
  expect(find("GET", "/buyers/gift-cards")).toEqual(["GET /buyers/gift-cards", {}]);
  expect(find("GET", "/buyers/1")).toEqual(["GET /buyers/{id}", { id: "1" }]);
});

it("falls back to a placeholder if the literal segment has no such method, or no such path below", () => {
  expect(find("DELETE", "/buyers/gift-cards")).toEqual(["DELETE /buyers/{id}", { id: "gift-cards" }]);
  expect(find("GET", "/buyers/gift-cards/methods/2")).toEqual([
    "GET /buyers/{buyer_id}/methods/{method_id}",
    { buyer_id: "gift-cards", method_id: "2" },
  ]);
  expect(find("GET", "/buyers/all")).toEqual(["GET /buyers/{id}", { id: "all" }]);
  expect(find("GET", "/others/all")).toEqual(["GET /{kind}/all", { kind: "others" }]);
});

it("reports the methods of a path", () => {
  expect(find("PATCH", "/buyers")).toEqual({ kind: "method", allowed: ["GET", "POST"] });
  expect(find("POST", "/buyers/gift-cards")).toEqual({ kind: "method", allowed: ["GET"] });
});

it("answers HEAD like GET", () => {
  expect(find("HEAD", "/buyers")).toEqual(["GET /buyers", {}]);
});

it("finds nothing for other paths", () => {
  for (const path of ["", "/", "/buyers/", "/buyers//methods/1", "/Buyers", "/buyers/1/methods", "buyers"]) {
    expect(find("GET", path)).toEqual({ kind: "none" });
  }
});

it("decodes segments, but not into more segments", () => {
  expect(find("GET", "/%62uyers/a%2Fb%20%E5%B1%B1")).toEqual(["GET /buyers/{id}", { id: "a/b 山" }]);
  expect(find("GET", "/buyers/%zz")).toEqual(["GET /buyers/{id}", { id: "%zz" }]);
  expect(find("GET", "/buyers/__proto__")).toEqual(["GET /buyers/{id}", { id: "__proto__" }]);
});
