import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "@redocly/openapi-core";
import * as prettier from "prettier";
import { bundleContract } from "../contract/bundle.js";
import { emitOperations } from "./operations.js";
import { renewReadme } from "./readme.js";
import { emitTypes } from "./types.js";

/** A file's path below the repository's root, and what it must contain. */
export type Outputs = Map<string, string>;

/**
 * Everything that is generated from one provider's contract. Writes nothing.
 * Throws a ContractError when the contract breaks a rule.
 */
export async function generateOutputs(base: string, provider: string, rules: Config): Promise<Outputs> {
  const contract = await bundleContract(base, provider, rules);
  const folder = `packages/${provider}`;
  const header = `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit.\n`;
  const readme = await readFile(join(base, folder, "README.md"), "utf8");
  const raw: Outputs = new Map([
    [`${folder}/openapi.json`, JSON.stringify(contract)],
    [`${folder}/src/generated/schema.ts`, `${header}\n${await emitTypes(contract)}`],
    [`${folder}/src/generated/operations.ts`, `${header}\n${emitOperations(contract)}`],
    [`${folder}/README.md`, renewReadme(readme, contract)],
  ]);
  const options = await prettier.resolveConfig(join(base, "package.json"));
  const formatted = [...raw].map(
    async ([file, text]) => [file, await prettier.format(text, { ...options, filepath: file })] as const,
  );
  return new Map(await Promise.all(formatted));
}
