/** Makes the contract, package and façade folder of a new provider, installs and generates. Usage: pnpm new-provider NAME */
import { spawnSync } from "node:child_process";
import { root } from "../contract/repository.js";
import { createProvider } from "./create.js";

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || name.startsWith("-") || rest.length > 0) {
  console.error(
    "Usage: pnpm new-provider NAME\n\nNAME is lower-case words joined by hyphens, such as my-bank.",
  );
  process.exit(1);
}

try {
  const files = await createProvider(root, name, new Date().toISOString().slice(0, 10));
  console.log(`Wrote\n  ${files.join("\n  ")}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"]);
run(process.execPath, ["scripts/dist/generate/main.js", "--provider", name]);
console.log(`
${name} builds and passes its tests as it is. Now
  1. write the contract in specs/${name}/ and run \`pnpm generate\`,
  2. make the client in packages/paysession/src/${name}/ authenticate as the provider asks,
  3. teach the sandbox to play it.`);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
