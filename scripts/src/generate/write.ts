import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Outputs } from "./outputs.js";

/** The files whose content on disk is not what the contracts say, sorted. */
export async function findStale(base: string, outputs: Outputs): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of outputs) {
    const current = await readFile(join(base, file), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (current !== text) stale.push(file);
  }
  return stale.sort();
}

/**
 * Brings the files up to date and returns those that changed. Everything is first written beside its target and then
 * renamed, so that a full disk or a crash leaves whole files only.
 */
export async function writeOutputs(base: string, outputs: Outputs): Promise<string[]> {
  const stale = await findStale(base, outputs);
  const temporary = (file: string): string => join(base, `${file}.${process.pid}.tmp`);
  try {
    for (const file of stale) {
      await mkdir(dirname(join(base, file)), { recursive: true });
      await writeFile(temporary(file), outputs.get(file) ?? "");
    }
    for (const file of stale) await rename(temporary(file), join(base, file));
  } finally {
    await Promise.all(stale.map((file) => rm(temporary(file), { force: true })));
  }
  return stale;
}
