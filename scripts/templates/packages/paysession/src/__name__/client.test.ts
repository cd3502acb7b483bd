import { expect, it } from "vitest";
import { startServer } from "../../../core/test/server.js";
import { create__Name__Client } from "./index.js";

it("calls an operation with the token", async () => {
  const body = __response__;
  const { url, seen } = await startServer((response) => {
    response.statusCode = __status__;
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  const client = create__Name__Client({ baseUrl: url, token: "t0ken" });
  expect(await client.__call__).toEqual(body);
  expect(seen[0]?.url).toBe("__url__");
  expect(seen[0]?.headers.authorization).toBe("Bearer t0ken");
});
