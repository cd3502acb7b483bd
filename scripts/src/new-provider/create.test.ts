import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyRepository, copyWithScripts } from "../../test/copy.js";
import { createProvider } from "./create.js";

it.each(["", "PayPal", "../x", "a--b", "1a", "a_b", "a/b"])("refuses the name %j", async (name) => {
  const copy = copyWithScripts();
  await expect(createProvider(copy, name, "2026-11-20")).rejects.toThrow(/cannot be a package's name/);
});

it("does not touch a provider that is there", async () => {
  const copy = copyWithScripts();
  const contract = readFileSync(join(copy, "specs/komoju/openapi.yaml"), "utf8");
  await expect(createProvider(copy, "komoju", "2026-11-20")).rejects.toThrow("specs/komoju is there already");
  expect(readFileSync(join(copy, "specs/komoju/openapi.yaml"), "utf8")).toBe(contract);
});

it("makes a provider that is generated, builds, keeps the rules and passes its tests as it is", () => {
  const copy = copyRepository();
  const run = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync("node", ["scripts/pnpm.mjs", ...args], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };
  // What is installed here is in pnpm's store, so no network is needed.
  run("install", "--frozen-lockfile", "--offline");
  run("new-provider", "my-bank");
  expect(existsSync(join(copy, "packages/my-bank/openapi.json"))).toBe(true);
  run("exec", "turbo", "run", "lint", "generate:check");
  run("exec", "turbo", "run", "typecheck", "build", "--filter=paysession...");
  const tests = run(
    "--filter",
    "paysession",
    "exec",
    "vitest",
    "run",
    "src/my-bank",
    "--typecheck.enabled=false",
  );
  expect(tests).toContain("1 passed");
}, 240_000);
