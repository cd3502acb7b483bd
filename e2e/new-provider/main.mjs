// A new provider, in a copy of the repository: `pnpm new-provider` creates it from a small contract, and then everything
// that `npm test` checks passes without another edit. See CONTRIBUTING.md.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, copyRepository, pnpm } from "../publish/release.mjs";
import { run, step } from "../publish/run.mjs";

const scratch = mkdtempSync(join(tmpdir(), "paysession-new-provider-"));
// As root, the tests start Postgres as another user, who has to reach it in the copy.
chmodSync(scratch, 0o755);
const repository = join(scratch, "repository");
try {
  await step("Copy the repository", () => copyRepository(repository));
  const args = ["my-bank", "--contract", "scripts/test/contracts/my-bank"];
  await step("Create the provider", () => pnpm(repository, ["run", "new-provider", ...args]));
  await commit(repository, "Add My Bank");
  await step("Run all tests", () => run("npm", ["test"], { cwd: repository }));
} catch {
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
