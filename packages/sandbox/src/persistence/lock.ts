import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Locks that this process holds. */
const held = new Set<string>();

/** How often, and after how many milliseconds, a lock is tried again: a killed process may take a moment to disappear. */
const attempts = 20;
const wait = 50;

/**
 * Locks a file against other processes, with a file beside it that contains the process ID. A lock whose process has ended
 * is taken over.
 *
 * @returns A function that releases the lock.
 * @throws Error if another process holds the lock.
 */
export async function lockFile(file: string): Promise<() => void> {
  const lock = `${canonicalPath(file)}.lock`;
  for (let attempt = 1; !take(lock); attempt++) {
    if (attempt >= attempts) {
      throw new Error(
        `${file} is in use by another process. Use another file, or delete ${lock} if no sandbox is running.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

/** The same path for all names of a file, which need not exist. */
function canonicalPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(resolve(file))), basename(file));
}

function take(lock: string): boolean {
  if (held.has(lock)) return false;
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    // The next attempt takes the lock.
    if (!isHolderAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // This process does not hold the lock, so an earlier process had the same ID, as in a restarted container.
    if (holder === process.pid) return false;
    // An empty file is being written by its holder.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // The lock was released, or its holder has ended. EPERM: the process belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
