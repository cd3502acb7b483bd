import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { copyWithScripts } from "../../test/copy.js";
import { root } from "../contract/repository.js";
import { createProvider } from "./create.js";

const read = "2026-11-20";
const contract = fileURLToPath(new URL("../../test/contracts/my-bank/", import.meta.url));

/** As little of a repository as is read before anything is written: the rules, and the folders of providers. */
function emptyRepository(): string {
  const base = mkdtempSync(join(tmpdir(), "paysession-new-provider-"));
  onTestFinished(() => rmSync(base, { recursive: true }));
  mkdirSync(join(base, "packages"));
  mkdirSync(join(base, "specs"));
  copyFileSync(join(root, "specs/redocly.yaml"), join(base, "specs/redocly.yaml"));
  return base;
}

const filesIn = (base: string): string[] => readdirSync(base, { recursive: true, encoding: "utf8" }).sort();

it("refuses a name that leaves the folder", async () => {
  const base = emptyRepository();
  const before = filesIn(base);
  await expect(createProvider(base, { name: "../x", read })).rejects.toThrow(/cannot be a package's name/);
  expect(filesIn(base)).toEqual(before);
});

it.each(["specs", "packages", "packages/paysession/src", "packages/sandbox/src/providers"])(
  "does not touch an existing provider in %s",
  async (folder) => {
    const base = emptyRepository();
    mkdirSync(join(base, folder, "komoju"), { recursive: true });
    const before = filesIn(base);
    await expect(createProvider(base, { name: "komoju", read })).rejects.toThrow(
      `${folder}/komoju is there already`,
    );
    expect(filesIn(base)).toEqual(before);
  },
);

it("writes nothing if the contract breaks a rule", async () => {
  const base = emptyRepository();
  const before = filesIn(base);
  const broken = mkdtempSync(join(tmpdir(), "paysession-broken-"));
  onTestFinished(() => rmSync(broken, { recursive: true }));
  cpSync(contract, broken, { recursive: true });
  const file = join(broken, "openapi.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("x-retry: never", "x-retry: often"));
  await expect(createProvider(base, { name: "test-bank", read, contract: broken })).rejects.toThrow(
    /x-retry/,
  );
  expect(filesIn(base)).toEqual(before);
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
