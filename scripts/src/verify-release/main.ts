/** Builds a published package again and compares it with what was published. See `--help`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadRules } from "../contract/lint.js";
import { listProviders, root } from "../contract/repository.js";
import { generateOutputs } from "../generate/outputs.js";
import { findStale } from "../generate/write.js";
import { differences } from "./compare.js";

const usage = `Usage: pnpm verify-release (--package NAME@VERSION | --tarball FILE)

Compares a published package, file by file, with what this checkout builds. Check out the tag of the release first.

  --package NAME@VERSION  fetched from the registry that npm is configured for
  --tarball FILE          a package's tarball, as \`npm pack\` gives it`;

class Failure extends Error {}

const scratch = mkdtempSync(join(tmpdir(), "paysession-verify-"));
try {
  const { package: name, tarball } = readArguments();
  const published = unpack(
    tarball === undefined ? fetchTarball(String(name)) : resolve(tarball),
    "published",
  );
  const manifest = JSON.parse(readFileSync(join(published, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const folder = findPackage(manifest.name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  if (version !== manifest.version) {
    throw new Failure(
      `This checkout has ${manifest.name} ${version}. Run \`git checkout ${manifest.name}@${manifest.version}\` first.`,
    );
  }
  const stale = await findStale(
    root,
    await generateOutputs(root, await listProviders(), await loadRules(root)),
  );
  if (stale.length > 0) throw new Failure(`Not what the contracts say here: ${stale.join(", ")}`);
  const found = differences(published, unpack(pack(folder), "built"));
  if (found.length > 0) {
    throw new Failure(
      `${manifest.name}@${version} is not what this checkout builds:\n  ${found.join("\n  ")}`,
    );
  }
  console.log(`${manifest.name}@${version} is, byte for byte, what this checkout builds.`);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function fetchTarball(name: string): string {
  const folder = join(scratch, "fetched");
  mkdirSync(folder);
  run("npm", ["pack", "--silent", "--pack-destination", folder, name], folder);
  return join(folder, only(folder));
}

/** As a release packs it. */
function pack(folder: string): string {
  const destination = join(scratch, "packed");
  mkdirSync(destination);
  run(process.execPath, [
    ...[join(root, "scripts/pnpm.mjs"), "--dir", folder, "pack"],
    ...["--pack-destination", destination],
  ]);
  return join(destination, only(destination));
}

function unpack(tarball: string, name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  run("tar", ["-xzf", tarball, "-C", folder]);
  return join(folder, "package");
}

function findPackage(name: string): string {
  for (const entry of readdirSync(join(root, "packages"))) {
    const folder = join(root, "packages", entry);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
    if (manifest.name === name) return folder;
  }
  throw new Failure(`This repository has no package ${name}`);
}

function only(folder: string): string {
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Failure("Nothing was packed");
  return file;
}

function run(command: string, args: string[], cwd: string = root): void {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) throw new Failure(`${command} ${args.join(" ")} failed:\n${error?.message ?? stderr}`);
}

function readArguments(): { package?: string; tarball?: string } {
  const options = {
    package: { type: "string" },
    tarball: { type: "string" },
    help: { type: "boolean", default: false },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${usage}`);
  }
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if ((values.package === undefined) === (values.tarball === undefined)) {
    throw new Failure(`Give either --package or --tarball.\n\n${usage}`);
  }
  return values;
}
