import { expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { serverUrl } from "./server.js";

const contract = {
  title: "Shop",
  servers: { sandbox: "https://api.sandbox.{id}.shop.example", production: "https://api.{id}.shop.example" },
};

it("fills in the variables", () => {
  expect(serverUrl(contract, "sandbox", { id: "acme-1" })).toBe("https://api.sandbox.acme-1.shop.example");
});

it.each(["test", "", "constructor", "__proto__"])(
  "rejects the unknown environment %j and lists the known ones",
  (environment) => {
    expect(() => serverUrl(contract, environment, { id: "acme" })).toThrow(UsageError);
    expect(() => serverUrl(contract, environment, { id: "acme" })).toThrow("It has: sandbox, production");
  },
);

it("names the options when the environment is missing", () => {
  const message = "Shop: pass an environment (sandbox, production) or a baseUrl";
  expect(() => serverUrl(contract, undefined)).toThrow(message);
});

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
  "acme\n",
  "a".repeat(64),
  undefined,
])("rejects %j as a part of the host name", (id) => {
  expect(() => serverUrl(contract, "production", { id })).toThrow(UsageError);
  expect(() => serverUrl(contract, "production", { id })).toThrow(/must be a DNS label/);
});
