import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copySpecs } from "../../test/copy.js";
import { findUnreached } from "./reached.js";
import { listProviders, root } from "./repository.js";

it("finds nothing in the contracts as they are", async () => {
  for (const provider of await listProviders(root)) expect(await findUnreached(root, provider)).toEqual([]);
});

it("finds what nothing refers to, and what only that refers to, by its place", async () => {
  const copy = copySpecs();
  const orphans = "Lonely:\n  $ref: lonelier.yaml#/Lonelier\nAlsoLonely:\n  type: string\n";
  appendFileSync(join(copy, "specs/smart-glocal/schemas/amount.yaml"), orphans);
  writeFileSync(join(copy, "specs/smart-glocal/schemas/lonelier.yaml"), "Lonelier:\n  type: string\n");
  const found = await findUnreached(copy, "smart-glocal");
  expect(found.map(({ message }) => message)).toEqual([
    "Nothing refers to Lonely.",
    "Nothing refers to AlsoLonely.",
    "Nothing refers to Lonelier.",
  ]);
  expect(found[2]).toMatchObject({
    file: join(copy, "specs/smart-glocal/schemas/lonelier.yaml"),
    line: 1,
    column: 1,
  });
});
