// The release, rehearsed: publishes every package to a registry on loopback, installs them from there into projects of
// their own and uses them; then does it again with a change that breaks callers. See CONTRIBUTING.md.
import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, createConsumer, installIn, runPrograms, typeCheck } from "./consumers.mjs";
import { inspect } from "./published.mjs";
import { startRegistry } from "./registry.mjs";
import { commit, copyRepository, pathWithPnpm, pnpm, publishThirdParties, release } from "./release.mjs";
import { run, step } from "./run.mjs";

const scratch = mkdtempSync(join(tmpdir(), "paysession-publish-"));
const at = (name) => join(scratch, name);
const repository = at("repository");
let registry;
try {
  registry = await step("Start a registry", () => startRegistry(at("registry")));
  await step("Copy the repository", () => copyRepository(repository));
  registry.env.PATH = await pathWithPnpm(repository);
  const first = await step("Version, build and publish", () => release(repository, registry));
  await step("Publish what they depend on", () => publishThirdParties(repository, registry, at("third")));
  await step("Look at what was published", () => inspect(first, registry, at("first")));

  await step("Build it again and compare", () => verify(first, at("verify")));

  const wanted = { paysession: "latest", "@paysession/sandbox": "latest" };
  for (const manager of ["npm", "pnpm"]) {
    const folder = at(`with-${manager}`);
    await step(`${manager}: install`, () => createConsumer(folder, manager, wanted, registry, repository));
    await step(`${manager}: check types with three compilers, three ways`, () =>
      typeCheck(folder, "calls.ts"),
    );
    await step(`${manager}: run, require, and start the sandbox's command`, () => runPrograms(folder));
    await step(`${manager}: bundle with esbuild and vite, and run`, () => bundle(folder));
  }

  const version = (packages, name) => packages.get(name).version;
  const pinned = Object.fromEntries(
    ["paysession", "@paysession/smart-glocal"].map((name) => [name, `^${version(first, name)}`]),
  );
  const loyal = at("loyal");
  await createConsumer(loyal, "npm", pinned, registry, repository);
  await step("Before the break: its member is there", () => typeCheck(loyal, "breaking.ts"));

  await step("Break a contract, and note it", () => breakContract());
  const second = await step("Version, build and publish again", () => release(repository, registry));
  await step("Look at what was published", () => inspect(second, registry, at("second")));
  assert.equal(version(second, "@paysession/smart-glocal"), "1.0.0");
  assert.equal(
    version(second, "@paysession/komoju"),
    version(first, "@paysession/komoju"),
    "was not touched",
  );
  assert.notEqual(version(second, "paysession"), version(first, "paysession"), "follows what it depends on");

  await step("Whoever is pinned to ^ stays whole", async () => {
    rmSync(join(loyal, "node_modules"), { recursive: true });
    rmSync(join(loyal, "package-lock.json"));
    await installIn(loyal, "npm", registry, repository);
    assert.equal(installed(loyal, "@paysession/smart-glocal"), version(first, "@paysession/smart-glocal"));
    await typeCheck(loyal, "breaking.ts");
  });
  await step("Whoever upgrades is told by the compiler", async () => {
    const bold = await createConsumer(at("bold"), "npm", wanted, registry, repository);
    assert.equal(installed(bold, "@paysession/smart-glocal"), "1.0.0");
    for (const output of await typeCheck(bold, "breaking.ts", { fails: true }))
      assert.match(output, /breaking\.ts\S* ?.*TS2339.*finished_at/);
    await typeCheck(bold, "calls.ts");
    await runPrograms(bold);
  });
} catch {
  process.exitCode = 1;
} finally {
  registry?.stop();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

/** Takes a member away that callers receive, as a maintainer would, and lets the repository's own commands note it. */
async function breakContract() {
  const file = join(repository, "specs/smart-glocal/schemas/session.yaml");
  const before = readFileSync(file, "utf8");
  const after = before.replace(/ {4}finished_at:\n(?: {6}.*\n)+/, "");
  assert.notEqual(
    after,
    before,
    "The member to take away is not in the contract any more: choose another one",
  );
  writeFileSync(file, after);
  await pnpm(repository, ["generate"]);
  await pnpm(repository, ["exec", "turbo", "run", "build", "--filter=@paysession/scripts"]);
  const check = ["scripts/dist/change/main.js", "--check"];
  const refusal = await run(process.execPath, check, { cwd: repository, fails: true });
  assert.match(refusal, /@paysession\/smart-glocal has no changeset.*at least a major release/);
  await run(process.execPath, ["scripts/dist/change/main.js"], { cwd: repository });
  await run(process.execPath, check, { cwd: repository });
  await commit(repository, "Take a member away");
  const from = ["--provider", "smart-glocal", "--from", "@paysession/smart-glocal@latest"];
  const told = await pnpm(repository, ["run", "contract-diff", ...from], { env: registry.env });
  assert.match(told, /Breaks callers:[^]*finished_at/, "the published contract is compared just as well");
}

/** What was published is what the repository builds; a byte that somebody changed is found. */
async function verify(packages, folder) {
  for (const name of ["@paysession/komoju", "paysession"]) {
    const { version } = packages.get(name);
    await pnpm(repository, ["verify-release", "--package", `${name}@${version}`], { env: registry.env });
  }
  const { name, version } = packages.get("@paysession/komoju");
  mkdirSync(folder);
  await run("npm", ["pack", `${name}@${version}`], { cwd: folder, env: registry.env });
  const tarball = join(folder, readdirSync(folder)[0]);
  await run("tar", ["-xzf", tarball, "-C", folder]);
  appendFileSync(join(folder, "package/dist/index.js"), " ");
  await run("tar", ["-czf", tarball, "-C", folder, "package"]);
  const args = ["verify-release", "--tarball", tarball];
  const refusal = await pnpm(repository, args, { env: registry.env, fails: true });
  assert.match(refusal, /dist\/index\.js differs from byte/);
}

function installed(folder, name) {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
}
