/** Writes down what the sandbox simulates of each operation. See `--help`. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as prettier from "prettier";
import type { Contract } from "../contract/model.js";
import { listProviders, root } from "../contract/repository.js";
import { findStale, writeOutputs } from "../generate/write.js";
import { fidelityPage, type ProviderFidelity } from "./page.js";

const usage = `Usage: pnpm fidelity [--check]

Writes docs/sandbox-fidelity.md from the notes of the built sandbox, packages/sandbox/src/providers/*/fidelity.ts.

  --check  write nothing; exit 1 if the page is out of date`;

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const file = "docs/sandbox-fidelity.md";
// A new provider has no notes until somebody writes them.
const described = (await listProviders()).filter((name) =>
  existsSync(join(root, sandboxFolder("src", name), "fidelity.ts")),
);
const page = fidelityPage(await Promise.all(described.map(readProvider)));
const options = await prettier.resolveConfig(join(root, "package.json"));
const outputs = new Map([[file, await prettier.format(page, { ...options, filepath: file })]]);
const stale = values.check ? await findStale(root, outputs) : await writeOutputs(root, outputs);
if (stale.length === 0) console.log(`Up to date: ${file}`);
else if (values.check) {
  console.error(`${file} is out of date; run \`pnpm fidelity\` and commit it.`);
  process.exitCode = 1;
} else console.log(`Wrote ${file}`);

async function readProvider(name: string): Promise<ProviderFidelity> {
  const contract = await readFile(join(root, "packages", name, "openapi.json"), "utf8");
  const notes = pathToFileURL(join(root, sandboxFolder("dist", name), "fidelity.js")).href;
  const { fidelity } = (await import(notes)) as { fidelity: ProviderFidelity["notes"] };
  return { contract: JSON.parse(contract) as Contract, notes: fidelity };
}

function sandboxFolder(source: "src" | "dist", provider: string): string {
  return join("packages", "sandbox", source, "providers", provider);
}
