/** Says what a changed contract means for callers. See `--help`. */
import { parseArgs } from "node:util";
import { listProviders, root } from "../contract/repository.js";
import { InputError } from "./release.js";
import { report, reportJson } from "./report.js";
import { compareSince } from "./since.js";

const usage = `Usage: pnpm contract-diff [--provider NAME]... [--since REF | --from PLACE] [--json]

Compares each provider's contract with the last released one and says of every change whether it breaks callers, adds
something for them, or only documents. Both the document and the generated types are compared.

  --provider NAME  only this provider; may be repeated
  --since REF      compare with this git tag, branch or commit instead of the newest tag of the package
  --from PLACE     compare with a file, a package's folder or tarball, or a published package such as
                   @paysession/gr4vy@1.0.0; needs one --provider
  --json           print for programs`;

try {
  const values = readArguments();
  const known = await listProviders();
  for (const name of values.provider ?? []) {
    if (!known.includes(name))
      throw new InputError(`There is no contract specs/${name}. There are: ${known.join(", ")}.`);
  }
  if (values.from !== undefined && values.provider?.length !== 1)
    throw new InputError("--from needs one --provider, with whose contract it is compared.");
  const comparisons = [];
  // One after the other: each holds a compiler's memory.
  for (const provider of values.provider ?? known)
    comparisons.push(await compareSince(root, provider, { since: values.since, from: values.from }));
  console.log(values.json ? reportJson(comparisons) : comparisons.map(report).join("\n\n"));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(): { provider?: string[]; since?: string; from?: string; json: boolean } {
  const options = {
    provider: { type: "string", multiple: true },
    since: { type: "string" },
    from: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${usage}`);
  }
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (values.since !== undefined && values.from !== undefined)
    throw new InputError(`--since and --from exclude each other.\n\n${usage}`);
  return values;
}
