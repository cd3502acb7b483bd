import { expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { sentBy } from "../../test/authenticate.js";
import { basic } from "./basic.js";

it("sends the key as the user name, with an empty password", async () => {
  const expected = `Basic ${Buffer.from("sk_test_1:").toString("base64")}`;
  expect(await sentBy(basic("sk_test_1", "key"))).toBe(expected);
  expect(await sentBy(basic(async () => "sk_test_1", "key"))).toBe(expected);
});

it("rejects a colon, which would end the user name", () => {
  expect(() => basic("a:b", "key")).toThrow(UsageError);
});
