/** Checks every contract against the rules in `specs/redocly.yaml`. Exits 1 when one of them is broken. */
import { ContractError, lintContract, loadRules } from "../contract/lint.js";
import { listProviders, root } from "../contract/repository.js";

const rules = await loadRules(root);
const providers = await listProviders();
const problems = (await Promise.all(providers.map((provider) => lintContract(root, provider, rules)))).flat();

if (problems.length > 0) {
  console.error(new ContractError(problems, root).message);
  console.error(`\n${problems.length} problem${problems.length === 1 ? "" : "s"} in the contracts.`);
  process.exitCode = 1;
} else {
  console.log(`The contracts keep every rule: ${providers.join(", ")}.`);
}
