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

it("turns a card into a token, with the public token and neither project nor signature", async () => {
  const { url, seen } = await startServer((response) =>
    json(response, 200, { status: "ok", data: { token: "t" } }),
  );
  const tokens = createTokenizationClient({ baseUrl: `${url}/cds/v1`, publicToken: "p1" });
  expect(await tokens.tokenizeCard({ card })).toEqual({ status: "ok", data: { token: "t" } });
  expect(seen[0]).toMatchObject({ method: "POST", url: "/cds/v1/tokenize/card" });
  expect(seen[0]?.headers["x-public-token"]).toBe("p1");
  expect(seen[0]?.headers["x-partner-sign"]).toBeUndefined();
});

it("a failure shows neither card nor token", async () => {
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

it.each(["demo", "live"] as const)("goes to the hosts of its own in %s", async (environment) => {
  const asked: string[] = [];
  const tokens = createTokenizationClient({
    environment,
    publicToken: "p1",
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({ status: "ok", data: { token: "t" } }));
    },
  });
  await tokens.tokenizeCard({ card });
  expect(asked[0]).toMatch(/^https:\/\/tgb(-playground)?\.smart-glocal\.com\/cds\/v1\/tokenize\/card$/);
});

it.each([
  "https://cards.example/cds/v1",
  "http://tgb.smart-glocal.com/cds/v1",
  "https://smart-glocal.com.example/cds/v1",
  "https://evilsmart-glocal.com/cds/v1",
])("card data do not go to %s", (baseUrl) => {
  expect(() => createTokenizationClient({ baseUrl, publicToken: "p1" })).toThrow(UsageError);
});

it("the ordinary client does not send a card to its own host", () => {
  const client = createSmartGlocalClient({
    baseUrl: "http://127.0.0.1:9",
    project: "acme",
    privateKey: () => new Uint8Array(256),
  });
  // @ts-expect-error not an operation of this client
  expect(() => client.tokenizeCard({ card })).toThrow(/served elsewhere/);
});
