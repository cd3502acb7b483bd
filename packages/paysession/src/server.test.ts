import { expect, it } from "vitest";
import { UsageError, type Contract } from "@paysession/core";
import { serverUrl } from "./server.js";

const contract: Contract = {
  id: "shop",
  title: "Shop",
  version: "1",
  servers: { sandbox: "https://api.sandbox.{id}.shop.example", production: "https://api.{id}.shop.example" },
  operations: {},
};

it("fills in the variables", () => {
  expect(serverUrl(contract, "sandbox", { id: "acme-1" })).toBe("https://api.sandbox.acme-1.shop.example");
});

it.each(["test", "", "constructor", "__proto__"])(
  "refuses the unknown environment %j and lists the known",
  (environment) => {
    expect(() => serverUrl(contract, environment, { id: "acme" })).toThrow(UsageError);
    expect(() => serverUrl(contract, environment, { id: "acme" })).toThrow("There are: sandbox, production");
  },
);

it.each([
  "",
  "-acme",
  "acme-",
  "a.b",
  "a/b",
  "a@evil.example",
  "a#",
  "a:1",
  "a b",
  "é",
  "a".repeat(64),
  undefined,
])("refuses %j as a part of the host's name", (id) => {
  expect(() => serverUrl(contract, "production", { id: id as string })).toThrow(/must be a DNS label/);
});
