import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { copyWithScripts } from "../../test/copy.js";
import { root } from "../contract/repository.js";
import { createProvider } from "./create.js";

const read = "2026-11-20";
const contract = fileURLToPath(new URL("../../test/contracts/my-bank/", import.meta.url));

it.each(["", "PayPal", "../x", "a--b", "1a", "a_b", "a/b"])("refuses the name %j", async (name) => {
  const copy = copyWithScripts();
  await expect(createProvider(copy, { name, read })).rejects.toThrow(/cannot be a package's name/);
});

it("does not touch an existing provider", async () => {
  const copy = copyWithScripts();
  const before = readFileSync(join(copy, "specs/komoju/openapi.yaml"), "utf8");
  await expect(createProvider(copy, { name: "komoju", read })).rejects.toThrow(
    "specs/komoju is there already",
  );
  expect(readFileSync(join(copy, "specs/komoju/openapi.yaml"), "utf8")).toBe(before);
});

it("writes nothing if the contract breaks a rule", async () => {
  const copy = copyWithScripts();
  const broken = join(copy, "broken");
  cpSync(contract, broken, { recursive: true });
  const file = join(broken, "openapi.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("x-retry: never", "x-retry: often"));
  await expect(createProvider(copy, { name: "test-bank", read, contract: broken })).rejects.toThrow(
    /x-retry/,
  );
  expect(readdirSync(join(copy, "specs"))).not.toContain("test-bank");
  expect(readdirSync(join(copy, "packages"))).not.toContain("test-bank");
});

describe.each([
  ["the skeleton", "pay-4u", undefined],
  ["a given contract", "test-bank", contract],
])("a provider with %s", (_, name, folder) => {
  it("is generated, is well typed, and is simulated by the sandbox", async () => {
    const copy = copyWithScripts();
    const files = await createProvider(copy, { name, read, contract: folder });
    const texts = files.map((file) => readFileSync(join(copy, file), "utf8"));
    expect(texts.join("\n")).not.toMatch(/__\w*[a-zA-Z]__|\*\*(name|Name|Title)\*\*/);
    expect(readFileSync(join(copy, `.changeset/add-${name}.md`), "utf8")).toContain(
      '"@paysession/sandbox": minor',
    );
    run(copy, process.execPath, "scripts/dist/generate/main.js", "--provider", name);
    const sandbox = linkSandbox(copy, name);
    run(
      sandbox,
      process.execPath,
      join(root, "packages/sandbox/node_modules/typescript/bin/tsc"),
      "-p",
      "tsconfig.new.json",
    );
    const tests = run(
      sandbox,
      process.execPath,
      join(root, "packages/sandbox/node_modules/vitest/vitest.mjs"),
      "run",
      `test/providers/${name}.test.ts`,
    );
    expect(tests).toMatch(/Tests +\d+ passed/);
  });
});

/** Gives the copy's sandbox what is installed here, and the new provider's package. Returns its folder. */
function linkSandbox(copy: string, name: string): string {
  const sandbox = join(copy, "packages/sandbox");
  const installed = join(root, "packages/sandbox/node_modules");
  mkdirSync(join(sandbox, "node_modules/@paysession"), { recursive: true });
  const names = readdirSync(installed).filter((entry) => !entry.startsWith(".") && entry !== "@paysession");
  const scoped = readdirSync(join(installed, "@paysession")).map((entry) => `@paysession/${entry}`);
  for (const entry of [...names, ...scoped])
    symlinkSync(join(installed, entry), join(sandbox, "node_modules", entry), "junction");
  symlinkSync(join(copy, "packages", name), join(sandbox, "node_modules/@paysession", name), "junction");
  symlinkSync(
    join(root, `packages/komoju/node_modules`),
    join(copy, "packages", name, "node_modules"),
    "junction",
  );
  // The package is not built, so its types come from its source.
  const config = {
    extends: "./tsconfig.json",
    compilerOptions: {
      noEmit: true,
      paths: { [`@paysession/${name}/operation-types`]: [`../${name}/src/generated/operation-types.ts`] },
    },
    include: [`src/providers/${name}`, `test/providers/${name}.test.ts`],
  };
  writeFileSync(join(sandbox, "tsconfig.new.json"), JSON.stringify(config));
  return sandbox;
}

function run(cwd: string, command: string, ...args: string[]): string {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}
