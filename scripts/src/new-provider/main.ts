/** Creates the contract, package, façade folder and sandbox folder of a new provider. See `--help`. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../contract/repository.js";
import { createProvider } from "./create.js";

const usage = `Usage: pnpm new-provider NAME [--contract FOLDER]

NAME is lower-case words joined by hyphens, such as my-bank.

  --contract FOLDER  copy the contract in this folder, whose main file is openapi.yaml; otherwise, write a skeleton`;

const { name, contract } = readArguments();
try {
  const read = new Date().toISOString().slice(0, 10);
  const files = await createProvider(root, { name, read, contract: contract && resolve(contract) });
  console.log(`Wrote\n  ${files.join("\n  ")}`);
} catch (error) {
  fail((error as Error).message);
}

runPnpm("install", "--no-frozen-lockfile", "--prefer-offline");
run(process.execPath, ["scripts/dist/generate/main.js", "--provider", name]);
// The reports of the public API name every entry of the façade.
runPnpm("run", "api");
console.log(`
${name} builds and passes its tests as it is. Next:
  1. Write the contract in specs/${name}/ and run \`pnpm generate\`.
  2. Authenticate as the provider asks, in packages/paysession/src/${name}/credentials.ts.
  3. Teach the sandbox the provider's rules, in packages/sandbox/src/providers/${name}/.
CONTRIBUTING.md describes each step under "Adding a provider".`);

function readArguments(): { name: string; contract: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { contract: { type: "string" }, help: { type: "boolean", default: false } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [first, ...rest] = positionals;
    if (first === undefined || rest.length > 0) return fail(usage);
    return { name: first, contract: values.contract };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function runPnpm(...args: string[]): void {
  run(process.execPath, ["scripts/pnpm.mjs", ...args]);
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
