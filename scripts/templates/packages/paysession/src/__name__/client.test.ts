import { expect, it } from "vitest";
import { startServer } from "../../../core/test/server.js";
import { create__Name__Client } from "./index.js";

it("calls an operation with the token", async () => {
  const { url, seen } = await startServer((response) => {
    response.setHeader("content-type", "application/json").end('{"id":"acc_1"}');
  });
  const client = create__Name__Client({ baseUrl: url, token: "t0ken" });
  expect(await client.showAccount("acc_1")).toEqual({ id: "acc_1" });
  expect(seen[0]?.url).toBe("/accounts/acc_1");
  expect(seen[0]?.headers.authorization).toBe("Bearer t0ken");
});
