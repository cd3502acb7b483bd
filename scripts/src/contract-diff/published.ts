import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { InputError, parse } from "./release.js";

/**
 * The contract in a file, in an unpacked package's folder, in a package's tarball, or in a published package such as
 * `@paysession/gr4vy@1.0.0`, which npm fetches. Throws an InputError where none is found.
 */
export function readFrom(from: string): Contract {
  const path = resolve(from);
  if (!existsSync(path)) {
    if (!/^@?[a-z0-9][\w.-]*(\/[\w.-]+)?@[\w.^~-]+$/i.test(from))
      throw new InputError(
        `There is no ${from}. Give a file, a folder or a published package such as @paysession/gr4vy@1.0.0.`,
      );
    return fetchPackage(from);
  }
  if (statSync(path).isDirectory()) return readFrom(join(path, "openapi.json"));
  if (/\.(tgz|tar\.gz)$/.test(path)) return unpack(path);
  return parse(readFileSync(path, "utf8"), from);
}

function fetchPackage(name: string): Contract {
  const folder = mkdtempSync(join(tmpdir(), "paysession-from-"));
  try {
    const [file = ""] = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", folder], {
      encoding: "utf8",
      // npm is a script on Windows. The name was checked above, so that no shell finds anything in it.
      shell: process.platform === "win32",
    })
      .trim()
      .split("\n")
      .slice(-1);
    return unpack(join(folder, basename(file)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`npm could not fetch ${name}: ${(error as Error).message.split("\n")[0]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(tarball: string): Contract {
  let text: string;
  try {
    text = execFileSync("tar", ["-xzOf", tarball, "package/openapi.json"], {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    throw new InputError(`${tarball} holds no package/openapi.json. Give the tarball of a provider package.`);
  }
  return parse(text, `${tarball}:package/openapi.json`);
}
