import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../src/contract/repository.js";

/** A copy of the repository's own files, without what was installed or built. It goes when the test ends. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "paysession-copy-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const skipped = /[\\/](node_modules|dist|\.git|\.turbo)$/;
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(source) });
  return copy;
}

/** A copy in which the built scripts run, on what is installed here. */
export function copyWithScripts(): string {
  const copy = copyRepository();
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
