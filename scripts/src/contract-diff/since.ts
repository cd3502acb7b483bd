import { allNew, compareContracts } from "./compare.js";
import { readFrom } from "./published.js";
import { packageName, readAt, readCurrent, readLastRelease, type Release } from "./release.js";
import type { Comparison } from "./report.js";

/** What to compare with; without either, the last release. */
export interface Against {
  /** A git ref. */
  since?: string | undefined;
  /** A file, folder, tarball or published package. */
  from?: string | undefined;
}

/** Compares a provider's contract with an older one. Throws an InputError where that cannot be read. */
export async function compareSince(base: string, provider: string, against: Against): Promise<Comparison> {
  const current = readCurrent(base, provider);
  const release = findRelease(base, provider, against);
  const { title } = current.info;
  if (release.kind === "never") return { provider, title, since: undefined, changes: allNew(current) };
  if (release.kind === "out-of-reach") {
    const tag = `${packageName(provider)}@${release.version}`;
    return { provider, title, since: tag, outOfReach: true, changes: [] };
  }
  return { provider, title, since: release.name, changes: await compareContracts(release.contract, current) };
}

function findRelease(base: string, provider: string, { since, from }: Against): Release {
  if (from !== undefined) return { kind: "found", name: from, contract: readFrom(from) };
  return since === undefined ? readLastRelease(base, provider) : readAt(base, provider, since);
}
