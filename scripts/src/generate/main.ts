/** Turns the contracts in `specs/` into the provider packages' generated files. See `--help`. */
import { parseArgs } from "node:util";
import { ContractError, loadRules } from "../contract/lint.js";
import { listProviders, root } from "../contract/repository.js";
import { generateOutputs } from "./outputs.js";
import { watchContracts } from "./watch.js";
import { findStale, writeOutputs } from "./write.js";

const usage = `Usage: pnpm generate [--provider NAME]... [--check | --watch]

  --provider NAME  only this provider; may be repeated
  --check          write nothing; list the files that are out of date and exit 1 if there are any
  --watch          stay, and regenerate what a changed contract touches`;

const { values } = readArguments();
const known = await listProviders();
for (const provider of values.provider ?? []) {
  if (!known.includes(provider))
    fail(`There is no contract specs/${provider}. There are: ${known.join(", ")}.`);
}
const selected = values.provider ?? known;

if (values.check) await check();
else if (values.watch) await stay();
else if (!(await generate(selected))) process.exitCode = 1;

/** Returns false, having said why, when a contract is broken; every file is then as it was. */
async function generate(providers: readonly string[]): Promise<boolean> {
  try {
    const written = await writeOutputs(root, await generateOutputs(root, providers, await loadRules(root)));
    console.log(
      written.length === 0 ? `Up to date: ${providers.join(", ")}.` : `Wrote\n  ${written.join("\n  ")}`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(`${error.message}\n\nNothing was written.`);
    return false;
  }
}

async function check(): Promise<void> {
  try {
    const stale = await findStale(root, await generateOutputs(root, selected, await loadRules(root)));
    if (stale.length === 0) console.log(`Up to date: ${selected.join(", ")}.`);
    else fail(`Out of date; run \`pnpm generate\` and commit:\n  ${stale.join("\n  ")}`);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    fail(error.message);
  }
}

async function stay(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // Not a success, or turbo would remember the watch as done.
      process.exitCode = 130;
      stop.abort();
    });
  }
  console.log("Watching specs/. Stop with Ctrl-C.");
  await watchContracts(root, stop.signal, async (changed) => {
    const providers = (await listProviders()).filter(
      (provider) =>
        (values.provider === undefined || values.provider.includes(provider)) &&
        (changed === undefined || changed.includes(provider)),
    );
    if (providers.length > 0) await generate(providers);
  });
}

function readArguments(): { values: { provider?: string[]; check: boolean; watch: boolean } } {
  try {
    const parsed = parseArgs({
      options: {
        provider: { type: "string", multiple: true },
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (parsed.values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (parsed.values.check && parsed.values.watch)
      fail(`--check and --watch exclude each other.\n\n${usage}`);
    return parsed;
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
