import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { thirdParties } from "../dependencies.mjs";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A copy of the repository with a history of its own, in which everything is installed. */
export async function copyRepository(folder) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  for (const file of files) {
    // One that was deleted and not yet committed is listed all the same.
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  await commit(folder, "As it is");
  await pnpm(folder, ["install", "--offline", "--frozen-lockfile"]);
}

export async function commit(folder, message) {
  await run("git", ["add", "-A"], { cwd: folder });
  const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com"];
  await run("git", [...author, "commit", "--quiet", "-m", message], { cwd: folder });
}

/** The repository's own pnpm, in the copy. */
export function pnpm(folder, args, options = {}) {
  return run(process.execPath, ["scripts/pnpm.mjs", ...args], { cwd: folder, ...options });
}

/** The search path on which the repository's pnpm stands, for those who can no longer fetch it. */
export async function pathWithPnpm(folder) {
  return (await pnpm(folder, ["exec", "node", "-p", "process.env.PATH"])).trim();
}

/** Takes the pending changesets into versions, builds, and publishes what is new. Gives every package's manifest. */
export async function release(folder, registry) {
  await pnpm(folder, ["run", "version-packages"]);
  await commit(folder, "Release");
  await pnpm(folder, ["exec", "turbo", "run", "build", "--filter=./packages/*"]);
  await pnpm(folder, ["exec", "changeset", "publish"], { env: registry.env });
  return packagesOf(folder);
}

/** The manifests of the packages that are for everybody, by name. */
export function packagesOf(folder) {
  const manifests = readdirSync(join(folder, "packages")).map((name) => {
    const at = join(folder, "packages", name);
    return { at, ...JSON.parse(readFileSync(join(at, "package.json"), "utf8")) };
  });
  return new Map(manifests.filter((one) => !one.private).map((one) => [one.name, one]));
}

/** Publishes what our packages depend on and others made, as it is installed here. */
export async function publishThirdParties(folder, registry, scratch) {
  const own = [...packagesOf(folder).values()].map(({ at, ...manifest }) => ({ ...manifest, folder: at }));
  const found = thirdParties(own);
  for (const [key, { place, manifest }] of found) {
    // pnpm's files are hard links, which npm would pack as empty ones.
    const copy = join(scratch, key.replaceAll("/", "-"));
    cpSync(place, copy, {
      recursive: true,
      dereference: true,
      filter: (file) => !file.slice(place.length).includes("node_modules"),
    });
    // Some name the registry that they go to, or the package manager of those who make them.
    const { publishConfig: _, devEngines: __, ...published } = manifest;
    writeFileSync(join(copy, "package.json"), JSON.stringify(published));
    await run("npm", ["publish", "--ignore-scripts", "--tag", "latest"], { cwd: copy, env: registry.env });
  }
  return [...found.keys()];
}
