import { expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { json, startServer } from "../../../core/test/server.js";
import { createSmartGlocalClient, createTokenizationClient } from "./index.js";

const card = {
  number: "4242424242424242",
  expiration_month: "09",
  expiration_year: "29",
  security_code: "321",
};

it("a card is tokenized with the public token, without project and signature", async () => {
  const { url, seen } = await startServer((response) =>
    json(response, 200, { status: "ok", data: { token: "t" } }),
  );
  const tokens = createTokenizationClient({ baseUrl: `${url}/cds/v1`, publicToken: "p1" });
  expect(await tokens.tokenizeCard({ card })).toEqual({ status: "ok", data: { token: "t" } });
  expect(seen[0]).toMatchObject({ method: "POST", url: "/cds/v1/tokenize/card" });
  expect(seen[0]?.headers["x-public-token"]).toBe("p1");
  expect(seen[0]?.headers["x-partner-sign"]).toBeUndefined();
});

it("an error contains neither card nor token", async () => {
  const { url } = await startServer((response, { body, headers }) =>
    json(response, 200, {
      status: "error",
      error: { code: "bad", description: `${body.toString()} ${String(headers["x-public-token"])}` },
    }),
  );
  const tokens = createTokenizationClient({ baseUrl: url, publicToken: "p1-very-secret" });
  const { error } = await tokens.tokenizeCard({ card }).result();
  expect(error).toMatchObject({ code: "api", providerCode: "bad" });
  expect(String(error?.stack)).not.toMatch(/4242|321|p1-very-secret/);
});

it.each(["demo", "live"] as const)("the base URL of %s is that of the operation", async (environment) => {
  const called: string[] = [];
  const tokens = createTokenizationClient({
    environment,
    publicToken: "p1",
    fetch: (url) => {
      called.push(url);
      return Promise.resolve(Response.json({ status: "ok", data: { token: "t" } }));
    },
  });
  await tokens.tokenizeCard({ card });
  expect(called[0]).toMatch(/^https:\/\/tgb(-playground)?\.smart-glocal\.com\/cds\/v1\/tokenize\/card$/);
});

it.each([
  "https://cards.example/cds/v1",
  "http://tgb.smart-glocal.com/cds/v1",
  "https://smart-glocal.com.example/cds/v1",
  "https://evilsmart-glocal.com/cds/v1",
  "https://tgb.smart-glocal.com@evil.example/cds/v1",
  "http://sandbox.test/cds/v1",
  "https://anything.test/cds/v1",
  "http://127.0.0.1.example/cds/v1",
  "http://localhost.example/cds/v1",
  "ftp://localhost/cds/v1",
  "http://0.0.0.0/cds/v1",
  "http://10.0.0.1/cds/v1",
  "tgb.smart-glocal.com",
  "",
])("card data is not sent to %j", (baseUrl) => {
  expect(() => createTokenizationClient({ baseUrl, publicToken: "p1" })).toThrow(UsageError);
  expect(() => createTokenizationClient({ baseUrl, publicToken: "p1" })).toThrow(
    /baseUrl must be an https URL/,
  );
});

it.each([
  "https://tgb.smart-glocal.com/cds/v1",
  "https://smart-glocal.com/cds/v1",
  "http://localhost:8080/cds/v1",
  "https://localhost/cds/v1",
  "http://127.0.0.1:8080/cds/v1",
  "http://127.1/cds/v1",
  "http://[::1]:8080/cds/v1",
  "http://sandbox.localhost/cds/v1",
])("card data may be sent to %s", (baseUrl) => {
  expect(() => createTokenizationClient({ baseUrl, publicToken: "p1" })).not.toThrow();
});

it("the ordinary client does not send a card to its own base URL", () => {
  const client = createSmartGlocalClient({
    baseUrl: "http://127.0.0.1:9",
    project: "acme",
    privateKey: () => new Uint8Array(256),
  });
  // @ts-expect-error not an operation of this client
  expect(() => client.tokenizeCard({ card })).toThrow(/served elsewhere/);
});
