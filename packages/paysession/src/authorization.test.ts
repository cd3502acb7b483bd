import { describe, expect, it } from "vitest";
import { UsageError, type Authenticate } from "@paysession/core";
import { basic, bearer } from "./authorization.js";

/** What an authenticator puts into the Authorization header. */
async function authorization(authenticate: Authenticate): Promise<string | null> {
  const headers = new Headers();
  await authenticate({ operation: "op", method: "GET", url: "https://x.test", headers, body: undefined });
  return headers.get("authorization");
}

it("bearer sends the token", async () => {
  expect(await authorization(bearer("abc.def", "token"))).toBe("Bearer abc.def");
});

it("basic sends the key as user name and no password", async () => {
  expect(await authorization(basic("sk_test_1", "key"))).toBe(
    `Basic ${Buffer.from("sk_test_1:").toString("base64")}`,
  );
});

it("a function is asked every time, so that secrets may be rotated", async () => {
  let count = 0;
  const authenticate = bearer(async () => `token-${++count}`, "token");
  expect([await authorization(authenticate), await authorization(authenticate)]).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

describe.each([
  ["bearer", bearer],
  ["basic", basic],
])("%s refuses", (_, scheme) => {
  it.each([
    ["nothing", ""],
    ["a blank at the end", "s3cret "],
    ["a line break", "s3cret\n"],
    ["characters outside ASCII", "s3cret–"],
    ["a number", 3],
    ["undefined", undefined],
  ])("%s at construction, without repeating it", (_name, secret) => {
    const make = () => scheme(secret as string, "Shop: key");
    expect(make).toThrow(UsageError);
    expect(make).toThrow(/^(?!.*s3cret).*Shop: key/);
  });

  it("an empty string from a function, when it comes", async () => {
    await expect(authorization(scheme(() => "", "Shop: key"))).rejects.toThrow("Shop: key is empty");
  });
});

it("basic refuses a colon, which would end the user name", () => {
  expect(() => basic("a:b", "key")).toThrow(UsageError);
});
