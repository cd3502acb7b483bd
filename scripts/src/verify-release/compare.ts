import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What differs between two folders, a line for each file. */
export function differences(published: string, built: string): string[] {
  const names = new Set([...list(published), ...list(built)]);
  return [...names].sort().flatMap((name) => {
    const [theirs, ours] = [read(published, name), read(built, name)];
    if (theirs === undefined) return [`${name} is missing from what was published`];
    if (ours === undefined) return [`${name} was published, but is not built here`];
    return theirs.equals(ours) ? [] : [`${name} differs from byte ${firstDifference(theirs, ours)} on`];
  });
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function read(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}

function firstDifference(a: Buffer, b: Buffer): number {
  const index = a.findIndex((byte, at) => byte !== b[at]);
  return index < 0 ? a.length : index;
}
