import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../src/contract/repository.js";

/**
 * A copy of the repository's own files, without what was installed or built. It is removed when the test ends.
 *
 * @param omitted Paths below the root that are not copied, because the test does not need them.
 */
export function copyRepository(...omitted: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "paysession-copy-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const skipped = /[\\/](node_modules|dist|\.git|\.turbo)$/;
  const skippedPaths = new Set(omitted.map((path) => join(root, path)));
  const filter = (source: string): boolean => !skipped.test(source) && !skippedPaths.has(source);
  cpSync(root, copy, { recursive: true, filter });
  return copy;
}

/** What only those read who run or test the packages. */
const code = [
  ...[
    "bench",
    "e2e",
    "examples",
    "packages/core",
    "packages/inbox",
    "packages/paysession",
    "packages/sandbox",
  ],
  ...["scripts/src", "scripts/templates", "scripts/test"],
];

/** A copy of the contracts, and of all that is generated from them. */
export function copySpecs(): string {
  return copyRepository(...code);
}

/** A copy of the contracts in which the built scripts run, on what is installed here. */
export function copySpecsWithScripts(): string {
  return addScripts(copySpecs());
}

/** A copy in which the built scripts run, on what is installed here. */
export function copyWithScripts(): string {
  return addScripts(copyRepository());
}

function addScripts(copy: string): string {
  cpSync(join(root, "scripts/dist"), join(copy, "scripts/dist"), { recursive: true });
  symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"), "junction");
  return copy;
}

/** As little of the repository as the commands on released contracts read: those contracts, and the changesets. */
export function copyContracts(...providers: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "paysession-contracts-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const files = providers.flatMap((provider) => [
    `specs/${provider}/openapi.yaml`,
    `packages/${provider}/package.json`,
    `packages/${provider}/openapi.json`,
  ]);
  for (const file of [".changeset", "package.json", "scripts/package.json", "scripts/dist", ...files])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"), "junction");
  return copy;
}

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the copy's scripts and waits for its end. */
export function runScript(copy: string, script: string, ...args: string[]): Run {
  return spawnSync(process.execPath, [join("scripts/dist", script), ...args], {
    cwd: copy,
    encoding: "utf8",
  });
}
