/** Says something about the contracts. Usage: pnpm contracts report */
import { bundleContract } from "../contract/bundle.js";
import { ContractError, loadRules } from "../contract/lint.js";
import { listProviders, root } from "../contract/repository.js";
import { contractsTable, countContract } from "./report.js";

const [command, ...rest] = process.argv.slice(2);
if (command !== "report" || rest.length > 0) {
  console.error(
    "Usage: pnpm contracts report\n\nPrints, for each provider, what its contract holds and how sure it is.",
  );
  process.exit(1);
}

try {
  const rules = await loadRules(root);
  const contracts = (await listProviders()).map((provider) => bundleContract(root, provider, rules));
  console.log(contractsTable((await Promise.all(contracts)).map(countContract)));
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
