import { expect, it } from "vitest";
import { sentBy } from "../../test/authenticate.js";
import { bearer } from "./bearer.js";

it("sends the token", async () => {
  expect(await sentBy(bearer("abc.def", "token"))).toBe("Bearer abc.def");
});

it("calls a function for every attempt, so that tokens can be rotated", async () => {
  let count = 0;
  const authenticate = bearer(async () => `token-${++count}`, "token");
  expect([await sentBy(authenticate), await sentBy(authenticate)]).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});
