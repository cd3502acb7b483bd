// Joins what the compiler wrote into one file for each entry of the package in the current directory, and shared files for
// what several entries use. Loading a client then opens a handful of files instead of dozens, which is most of what an
// import costs. Other packages stay imports, so that each class exists once and versions follow package.json. Names and
// line breaks are kept, so that stack traces can be read; comments are in the declarations, which are left as they are.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

const output = resolve("dist");
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports)
  .map((entry) => entry.default)
  .filter((file) => file !== undefined);

const { outputFiles } = await build({
  entryPoints: entries,
  outbase: output,
  outdir: output,
  write: false,
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  chunkNames: "shared-[hash]",
  logLevel: "warning",
});

// Nothing is removed before everything has been read and joined.
for (const name of readdirSync(output, { recursive: true })) {
  if (name.endsWith(".js")) rmSync(join(output, name));
}
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
