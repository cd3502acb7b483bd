import { join } from "node:path";
import { bundle, type Config } from "@redocly/openapi-core";
import { ContainedResolver } from "./contained-resolver.js";
import { ContractError, lintContract } from "./lint.js";
import type { Contract } from "./model.js";

/**
 * Reads one provider's contract into a single document, with every shared part under `components`.
 * Throws a ContractError that lists every broken rule.
 */
export async function bundleContract(base: string, provider: string, rules: Config): Promise<Contract> {
  const problems = await lintContract(base, provider, rules);
  if (problems.length > 0) throw new ContractError(problems, base);
  const folder = join(base, "specs", provider);
  const { bundle: document } = await bundle({
    ref: join(folder, "openapi.yaml"),
    config: rules,
    externalRefResolver: new ContainedResolver(folder),
    componentRenamingConflicts: "error",
  });
  // YAML anchors make the parsed document share objects; a copy through JSON makes it a tree.
  const contract = JSON.parse(JSON.stringify(document.parsed)) as Contract;
  if (contract.components !== undefined) contract.components = sortComponents(contract.components);
  return contract;
}

/** Components come in the order of first use; sorted, a new operation does not move the old ones. */
function sortComponents(
  components: NonNullable<Contract["components"]>,
): NonNullable<Contract["components"]> {
  return Object.fromEntries(
    Object.entries(components)
      .sort(byKey)
      .map(([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).sort(byKey))]),
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
