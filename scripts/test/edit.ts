import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Changes a JSON file of a folder, as a generator would write it anew. */
export function editJson<T>(folder: string, file: string, change: (value: T) => void): void {
  const path = join(folder, file);
  const value = JSON.parse(readFileSync(path, "utf8")) as T;
  change(value);
  writeFileSync(path, JSON.stringify(value, null, 2));
}
