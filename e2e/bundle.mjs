import { createRequire } from "node:module";
import { join } from "node:path";
import { install } from "./install.mjs";

/** Bundles a program for runtimes that do not look for packages. `options` are esbuild's. Returns the code. */
export function bundle(options) {
  const esbuild = createRequire(join(install("esbuild@0.28.2"), "package.json"))("esbuild");
  const { outputFiles } = esbuild.buildSync({
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}
