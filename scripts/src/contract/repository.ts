import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The providers that have a contract, in alphabetical order. */
export async function listProviders(base: string = root): Promise<string[]> {
  const entries = await readdir(join(base, "specs"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
