import { bumps, harshest, type Bump } from "../contract-diff/change.js";
import { packageName } from "../contract-diff/release.js";
import type { Comparison } from "../contract-diff/report.js";
import { bumpBetween, covers, pendingBump, type Changeset } from "./changesets.js";

/** Its users see the types of every provider, so that what breaks a provider's callers breaks its callers too. */
export const facade = "paysession";

/** What the next release of a provider's package must be at least, and what is noted for it. */
export interface Demand {
  comparison: Comparison;
  name: string;
  /** The smallest lawful bump; undefined where nothing changed. */
  demanded: Bump | undefined;
  /** The largest bump among the pending changesets. */
  pending: { bump: Bump; file: string } | undefined;
  /** Whether what is pending for it and the façade, or the version that was raised already, is enough. */
  met: boolean;
}

/**
 * Weighs a comparison against the pending changesets. `version` is that of package.json: once changesets has raised it
 * and taken the changesets away, it stands in their place until the tag is set.
 */
export function weigh(comparison: Comparison, changesets: readonly Changeset[], version: string): Demand {
  const name = packageName(comparison.provider);
  const pending = pendingBump(changesets, name);
  const level = harshest(comparison.changes);
  const demanded = level && bumps[level];
  const demand = { comparison, name, demanded, pending };
  if (demanded === undefined) return { ...demand, met: true };
  // What was never released may begin with any version.
  if (comparison.since === undefined) return { ...demand, met: pending !== undefined };
  const released = comparison.since.startsWith(`${name}@`)
    ? comparison.since.slice(name.length + 1)
    : version;
  const raised = bumpBetween(released, version);
  if (covers(raised, demanded)) return { ...demand, met: true };
  const bumped = [pending, pendingBump(changesets, facade)];
  return { ...demand, met: bumped.every((one) => covers(one?.bump, demanded)) };
}

/** What is wrong with a demand that is not met: which package, why, and what to do. */
export function complaint({ comparison, name, demanded, pending }: Demand): string {
  const { since, provider } = comparison;
  if (since === undefined)
    return `${name} was never released and no changeset names it. Run \`pnpm contract-change\` and commit .changeset/contract-${provider}.md.`;
  const why = `its contract changed since ${since} by what is at least a ${demanded} release`;
  const details = `\`pnpm contract-diff --provider ${provider}\` lists the changes.`;
  if (pending === undefined)
    return `${name} has no changeset, but ${why}. Run \`pnpm contract-change\` and commit what it writes. ${details}`;
  if (demanded !== undefined && covers(pending.bump, demanded))
    return `${facade} shows its users the types of ${name}, so a changeset must bump it by at least ${demanded} too. Run \`pnpm contract-change\`, or add it to ${pending.file}.`;
  return `${name} is bumped by ${pending.bump} only (${pending.file}), but ${why}. Run \`pnpm contract-change\`, or write ${demanded} there. ${details}`;
}
