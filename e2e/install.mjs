import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where things are kept for the next time. */
export const cache = fileURLToPath(new URL(".cache", import.meta.url));

/**
 * Installs a package (or several) from the npm registry unless it is there, and gives the folder that its `node_modules` is in.
 * `overrides` gives versions to dependencies that are asked for in a way that not every registry knows.
 */
export function install(spec, overrides = {}) {
  const specs = [spec].flat();
  const folder = join(cache, specs.join("+").replaceAll(/[/@:]/g, "-"));
  if (existsSync(join(folder, "node_modules"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ overrides }));
  const options = [
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--loglevel=error",
    "--ignore-scripts=false",
  ];
  const { status } = spawnSync("npm", ["install", ...options, ...specs], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${specs.join(", ")} cannot be installed`);
  return folder;
}
