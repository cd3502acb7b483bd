import { expect, it } from "vitest";
import { schema } from "../src/postgres/schema.js";

it("schema.sql is what migrate applies", async () => {
  await expect(schema).toMatchFileSnapshot("../schema.sql");
});
