import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every package that is for everybody: its folder, its manifest, and its tarball as a release would make it. */
export function packAll() {
  const scratch = mkdtempSync(join(tmpdir(), "paysession-packed-"));
  try {
    return readdirSync(join(root, "packages")).map((name) => {
      const folder = join(root, "packages", name);
      const args = [join(root, "scripts/pnpm.mjs"), "--dir", folder, "pack", "--pack-destination", scratch];
      execFileSync(process.execPath, args, { stdio: "pipe" });
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
      return { name: manifest.name, folder, manifest, tarball: readFileSync(join(scratch, file)) };
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
