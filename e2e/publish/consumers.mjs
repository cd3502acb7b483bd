import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../install.mjs";
import { run } from "./run.mjs";

const sources = fileURLToPath(new URL("consumer", import.meta.url));
const compilers = ["5.9.3", "6.0.3", "7.0.2"];
const resolutions = { node16: "node16", nodenext: "nodenext", bundler: "esnext" };
const bundlers = { esbuild: "esbuild@0.28.2", vite: "vite@7.3.1" };

/** A new project of somebody's own, with packages from the registry. */
export async function createConsumer(folder, manager, dependencies, registry, repository) {
  mkdirSync(folder, { recursive: true });
  cpSync(sources, folder, { recursive: true });
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  // What was published a moment ago is what this is about.
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
  await installIn(folder, manager, registry, repository);
  return folder;
}

export async function installIn(folder, manager, registry, repository) {
  if (manager === "npm") await run("npm", ["install"], { cwd: folder, env: registry.env });
  else {
    // pnpm itself comes from where the repository has it.
    const args = ["scripts/pnpm.mjs", "--dir", folder, "install", "--no-frozen-lockfile"];
    await run(process.execPath, args, { cwd: repository, env: registry.env });
  }
}

/** Compiles one file of a consumer, strictly and with the packages' own types. Gives what the compiler said. */
export function compile(folder, file, compiler, own, options = {}) {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    ...own,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = join(install(`typescript@${compiler}`), "node_modules/typescript/bin/tsc");
  return run(process.execPath, [tsc, "-p", folder], { cwd: folder, ...options });
}

/** Type-checks a file with every compiler and way of resolution. */
export async function typeCheck(folder, file, options) {
  const outputs = [];
  for (const compiler of compilers) {
    for (const [moduleResolution, module] of Object.entries(resolutions)) {
      outputs.push(
        await compile(folder, file, compiler, { module, moduleResolution, noEmit: true }, options),
      );
    }
  }
  return outputs;
}

/** Emits the program and runs it; so does `require` of it, and the installed sandbox's command. */
export async function runPrograms(folder) {
  await compile(folder, "calls.ts", compilers.at(-1), { outDir: "out" });
  await run(process.execPath, ["out/calls.js"], { cwd: folder });
  await run(process.execPath, ["common.cjs"], { cwd: folder });
  await run(process.execPath, ["command.mjs"], { cwd: folder });
}

/** Puts a program into one file with each bundler, and runs it. */
export async function bundle(folder) {
  const esbuild = createRequire(join(install(bundlers.esbuild), "package.json"))("esbuild");
  const outfile = join(folder, "bundled-by-esbuild.mjs");
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ["bundled.mjs"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "silent",
  });
  await run(process.execPath, [outfile], { cwd: folder });

  const vite = join(install(bundlers.vite), "node_modules/vite/bin/vite.js");
  writeFileSync(
    join(folder, "vite.config.mjs"),
    `export default { build: { target: "es2022", outDir: "by-vite", lib: { entry: "bundled.mjs", formats: ["es"], fileName: "bundled" } } };`,
  );
  await run(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: folder });
  await run(process.execPath, ["--input-type=module", "--eval", 'await import("./by-vite/bundled.js")'], {
    cwd: folder,
  });
}
