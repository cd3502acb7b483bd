/** Precompiles the validators of all contracts into `dist/validators`. Part of the build, after the TypeScript compiler. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Document } from "../contract/document.js";
import { fingerprintFile, fingerprintOf } from "../contract/precompiled.js";
import { providerNames } from "../providers/index.js";
import { generateValidators } from "./generate-validators.js";
import { listCompilations } from "./list-entries.js";

const require = createRequire(import.meta.url);

for (const name of providerNames) {
  const contract = readFileSync(require.resolve(`@paysession/${name}/openapi.json`));
  const files = generateValidators(listCompilations(JSON.parse(contract.toString()) as Document));
  const folder = fileURLToPath(new URL(`../validators/${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(folder + file, text);
  writeFileSync(folder + fingerprintFile, fingerprintOf(contract));
  const text = [...files.values()].join("");
  const [raw, packed] = [text.length, gzipSync(text).length].map((bytes) => (bytes / 1e6).toFixed(2));
  console.log(`${name}: ${files.size} modules, ${raw} MB, ${packed} MB gzipped`);
}
