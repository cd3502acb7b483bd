import { expect, it } from "vitest";
import { isAllowedHost } from "./allowed-host.js";

it.each([
  "127.0.0.1",
  "127.0.0.1:4010",
  "192.168.1.20:4010",
  "[::1]:4010",
  "[::1]",
  "localhost",
  "LOCALHOST:80",
  "localhost.:80",
  "shop.localhost:4010",
  "sandbox.internal",
  "Sandbox.Internal:4010",
])("allows %j", (header) => {
  expect(isAllowedHost(header, "sandbox.internal")).toBe(true);
});

it.each([
  "",
  ":80",
  "shop.example",
  "shop.example:4010",
  "localhost.shop.example",
  "notlocalhost",
  "127.0.0.1.shop.example",
  "127.0.0.1@shop.example",
  "[shop.example]:80",
  "localhost:80:80",
  "other.sandbox.internal",
])("rejects %j", (header) => {
  expect(isAllowedHost(header, "sandbox.internal")).toBe(false);
});
