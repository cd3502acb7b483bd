import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "../src/postgres/migrate.js";
import { createTestDatabase, type TestDatabase } from "./postgres.js";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

it("migrate can be run by several clients at once", async () => {
  await Promise.all(Array.from({ length: 8 }, () => migrate(database.pool)));
  const { rows } = await database.pool.query("SELECT * FROM paysession_schema");
  expect(rows).toEqual([{ id: true, version: 1, compatible_from: 1 }]);
});
