/** Notes for the next release what changed in the contracts, or checks that it is noted. See `--help`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InputError, readVersion } from "../contract-diff/release.js";
import { compareSince } from "../contract-diff/since.js";
import { listProviders, root } from "../contract/repository.js";
import { covers, readChangesets } from "./changesets.js";
import { complaint, facade, weigh, type Demand } from "./demand.js";
import { changesetText } from "./text.js";

const usage = `Usage: pnpm contract-change [--since REF] [--check]

Compares every provider's contract with the last released one and writes a changeset for each that changed, with the
smallest bump that its changes allow, which is that of the façade too.

  --since REF  compare with this git tag, branch or commit instead of the newest tag of each package
  --check      write nothing; exit 1 where a changeset is missing or bumps too little`;

try {
  const { since, check } = readArguments();
  const demands = await weighAll(since);
  if (check) report(demands);
  else demands.forEach(note);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function weighAll(since: string | undefined): Promise<Demand[]> {
  const changesets = readChangesets(root);
  const demands: Demand[] = [];
  for (const provider of await listProviders()) {
    const comparison = await compareSince(root, provider, { since });
    demands.push(weigh(comparison, changesets, readVersion(root, provider)));
  }
  return demands;
}

function report(demands: readonly Demand[]): void {
  for (const { comparison, name } of demands) {
    if (comparison.outOfReach)
      console.log(
        `${name} was not checked: this clone has no tag ${comparison.since}. \`git fetch --tags\` gets it.`,
      );
  }
  const complaints = demands.filter(({ met }) => !met).map(complaint);
  if (complaints.length === 0) {
    console.log("Every changed contract has a changeset that is large enough.");
    return;
  }
  console.error(complaints.join("\n"));
  process.exitCode = 1;
}

/** Writes a provider's changeset, unless one by hand does, and says so. */
function note({ comparison, name, demanded, pending, met }: Demand): void {
  const file = `.changeset/contract-${comparison.provider}.md`;
  if (comparison.outOfReach) {
    console.log(`${name}: this clone has no tag ${comparison.since}. Run \`git fetch --tags\` first.`);
  } else if (demanded === undefined) {
    console.log(`${name}: nothing changed since ${comparison.since}.`);
  } else if (met && pending === undefined) {
    console.log(`${name}: its version is raised already.`);
  } else if (met && pending !== undefined && pending.file !== file) {
    const enough = covers(pending.bump, demanded)
      ? `at least the ${demanded} that it needs`
      : "as a first release";
    console.log(`${name}: ${pending.file} covers it with ${pending.bump}, ${enough}. Nothing was written.`);
  } else {
    // A changeset of ours tells all that changed since the release, so that it is written anew each time.
    writeFileSync(
      join(root, file),
      changesetText(comparison.since === undefined ? [name] : [name, facade], demanded, comparison),
    );
    console.log(`${name}: wrote ${file}, ${demanded}. Shorten its words where they say too much.`);
  }
}

function readArguments(): { since?: string; check: boolean } {
  const options = {
    since: { type: "string" },
    check: { type: "boolean", default: false },
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
  return values;
}
