import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "@redocly/openapi-core";
import * as prettier from "prettier";
import { bundleContract } from "../contract/bundle.js";
import { ContractError } from "../contract/lint.js";
import type { Contract } from "../contract/model.js";
import { namedSchemas } from "../contract/resolve.js";
import { listProviders } from "../contract/repository.js";
import { contractsPage, countContract } from "../contracts/report.js";
import { describeCalls } from "./calls.js";
import { checkNames } from "./check-names.js";
import { emitClient } from "./client.js";
import { emitOperations } from "./operations.js";
import { originOf } from "./origin.js";
import { outcomesTable } from "./outcomes.js";
import { renewReadme } from "./readme.js";
import { replaceSection } from "./section.js";
import { emitReconciliation } from "./reconciliation.js";
import { emitTypes } from "./types.js";

/** A file's path below the repository's root, and what it must contain. */
export type Outputs = Map<string, string>;

/**
 * Everything that is generated from the given providers' contracts. Writes nothing.
 * Throws a ContractError with all that is wrong in any of them.
 */
export async function generateOutputs(
  base: string,
  providers: readonly string[],
  rules: Config,
): Promise<Outputs> {
  const contracts = await bundleContracts(base, providers, rules);
  const emitted = await Promise.all(
    [...contracts].map(([provider, contract]) => emitPackage(base, provider, contract)),
  );
  const raw = [
    ...emitted.flat(),
    ["docs/contracts.md", await emitPage(base, contracts)] as const,
    ["docs/calls.md", await emitOutcomes(base)] as const,
  ];
  const options = await prettier.resolveConfig(join(base, "package.json"));
  const formatted = raw.map(
    async ([file, text]) => [file, await prettier.format(text, { ...options, filepath: file })] as const,
  );
  const outputs = new Map(await Promise.all(formatted));
  for (const provider of contracts.keys()) {
    const contract = outputs.get(`packages/${provider}/openapi.json`) ?? "";
    const origin = JSON.stringify(await originOf(base, provider, contract));
    const filepath = `packages/${provider}/origin.json`;
    outputs.set(filepath, await prettier.format(origin, { ...options, filepath }));
  }
  return outputs;
}

async function bundleContracts(
  base: string,
  providers: readonly string[],
  rules: Config,
): Promise<Map<string, Contract>> {
  const results = await Promise.allSettled(
    providers.map((provider) => bundleContract(base, provider, rules)),
  );
  const contracts = new Map<string, Contract>();
  const broken: ContractError[] = [];
  results.forEach((result, index) => {
    if (result.status === "fulfilled") contracts.set(providers[index] ?? "", result.value);
    else if (result.reason instanceof ContractError) broken.push(result.reason);
    else throw result.reason;
  });
  if (broken.length > 0)
    throw new ContractError(
      broken.flatMap(({ problems }) => problems),
      base,
    );
  return contracts;
}

async function emitPackage(
  base: string,
  provider: string,
  contract: Contract,
): Promise<(readonly [file: string, text: string])[]> {
  const folder = `packages/${provider}`;
  const header = `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit.\n`;
  const readme = await readFile(join(base, folder, "README.md"), "utf8");
  const calls = describeCalls(contract, provider);
  const { schema, operations, further } = await emitTypes(contract, calls.named);
  const client = emitClient(contract, provider, calls, further);
  refuseNames(base, provider, checkNames(Object.keys(namedSchemas(contract)), [schema, client]));
  const module = (name: string, text: string): [string, string] => [
    `${folder}/src/generated/${name}.ts`,
    `${header}\n${text}`,
  ];
  return [
    [`${folder}/openapi.json`, JSON.stringify(contract)],
    module("schema", schema),
    module("operation-types", operations),
    module("client", client),
    module("operations", emitOperations(contract, provider)),
    module("reconciliation", emitReconciliation(contract)),
    [`${folder}/README.md`, renewReadme(readme, contract)],
  ];
}

function refuseNames(base: string, provider: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const file = join(base, "specs", provider, "openapi.yaml");
  throw new ContractError(
    problems.map((message) => ({ file, line: 1, column: 1, message, rule: "generate/names" })),
    base,
  );
}

/** The page speaks of all providers; those that are not generated now are as they were generated last. */
async function emitPage(base: string, contracts: ReadonlyMap<string, Contract>): Promise<string> {
  const all = (await listProviders(base)).map(
    async (provider) =>
      contracts.get(provider) ??
      (JSON.parse(await readFile(join(base, "packages", provider, "openapi.json"), "utf8")) as Contract),
  );
  return contractsPage((await Promise.all(all)).map(countContract));
}

async function emitOutcomes(base: string): Promise<string> {
  const file = "docs/calls.md";
  return replaceSection(await readFile(join(base, file), "utf8"), "outcomes", outcomesTable(), file);
}
