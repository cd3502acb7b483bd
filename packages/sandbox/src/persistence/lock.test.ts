import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lockFile } from "./lock.js";

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "paysession-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "journal");
}

it("rejects a file that another process holds, and takes over the lock when that process has ended", async () => {
  const file = newFile();
  const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  onTestFinished(() => void holder.kill("SIGKILL"));
  writeFileSync(`${file}.lock`, String(holder.pid));
  await expect(lockFile(file)).rejects.toThrow(/is in use by another process/);
  expect(existsSync(`${file}.lock`)).toBe(true);

  const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(`${file}.lock`, String(ended));
  const unlock = await lockFile(file);
  unlock();
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it("rejects a file that this process holds", async () => {
  const file = newFile();
  const unlock = await lockFile(file);
  onTestFinished(unlock);
  await expect(lockFile(file)).rejects.toThrow(/is in use by another process/);
});
