import { describe, expect, it } from "vitest";
import { createShopClient } from "../test/shop.js";
import { parseBaseUrl } from "./base-url.js";
import { UsageError } from "./errors.js";

describe("a base URL", () => {
  it.each([
    ["https://host.example", "https://host.example"],
    ["https://host.example/", "https://host.example"],
    ["https://host.example/v1/", "https://host.example/v1"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://api.localhost", "http://api.localhost"],
    ["http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"],
    ["http://127.1.2.3", "http://127.1.2.3"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is accepted", (given, parsed) => {
    expect(parseBaseUrl(given)).toBe(parsed);
  });

  it.each([
    ["https://host.example/?", /must not have a query or fragment/],
    ["https://host.example/#", /must not have a query or fragment/],
    ["https://host.example?key=1", /must not have a query or fragment/],
    ["https://host.example/v1#part", /must not have a query or fragment/],
    ["http://host.example", /must use https.*allowInsecureHttp/],
    ["http://localhost.example", /must use https/],
    ["http://127.0.0.1.example", /must use https/],
    ["http://10.0.0.1", /must use https/],
    ["ftp://host.example", /must begin with https/],
    ["https://user:secret@host.example", /must not contain credentials/],
    ["https://user@host.example", /must not contain credentials/],
    ["/v1", /is not an absolute URL/],
    ["", /is not an absolute URL/],
    [undefined as unknown as string, /is not an absolute URL/],
    [new URL("https://host.example") as unknown as string, /is not an absolute URL/],
  ])("%s is refused", (given, message) => {
    expect(() => parseBaseUrl(given)).toThrow(UsageError);
    expect(() => parseBaseUrl(given)).toThrow(message);
    expect(() => createShopClient({ baseUrl: given })).toThrow(message);
  });

  it("may use http where the caller trusts the network", () => {
    expect(parseBaseUrl("http://host.example", true)).toBe("http://host.example");
    expect(() => createShopClient({ baseUrl: "http://host.example", allowInsecureHttp: true })).not.toThrow();
  });
});
