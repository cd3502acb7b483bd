import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copySpecs } from "../../test/copy.js";
import { originOf } from "./origin.js";

it("says what a package comes from: the contract's hash as openssl has it, the spec's, and the tools'", async () => {
  const copy = copySpecs();
  const file = join(copy, "packages/smart-glocal/openapi.json");
  const origin = await originOf(copy, "smart-glocal", readFileSync(file, "utf8"));
  expect(JSON.parse(readFileSync(join(copy, "packages/smart-glocal/origin.json"), "utf8"))).toEqual(origin);
  const said = execFileSync("openssl", ["dgst", "-sha256", file], { encoding: "utf8" });
  expect(said).toContain(origin.contract);
  expect(origin.tools["openapi-typescript"]).toMatch(/^\d+\.\d+\.\d+$/);

  appendFileSync(join(copy, "specs/smart-glocal/schemas/session.yaml"), "# a remark\n");
  const later = await originOf(copy, "smart-glocal", readFileSync(file, "utf8"));
  expect(later.specs).not.toBe(origin.specs);
  expect(later.contract).toBe(origin.contract);
});
