import { bumps, harshest, type Change, type Level } from "./change.js";

/** What one provider's contract became since the other. */
export interface Comparison {
  provider: string;
  /** The contract's own name of the provider. */
  title: string;
  /** What it is compared with, such as `@paysession/gr4vy@1.0.0`; undefined when it was never released. */
  since: string | undefined;
  /** Whether this clone lacks what to compare with, so that nothing is known. */
  outOfReach?: boolean;
  changes: Change[];
}

const headings: Record<Level, string> = {
  breaks: "Breaks callers:",
  adds: "Adds:",
  documents: "Only documents:",
};

/** A change as one line: where, and what. */
export function sentence(change: Pick<Change, "subject" | "side" | "text" | "witness">): string {
  return `${place(change)}: ${change.text}${remark(change)}`;
}

/** Changes that say the same of several operations, such as those that share a schema, as one line. */
export function sentences(changes: readonly Change[]): string[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.side}\n${change.text}\n${change.witness ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map(({ subject }) => subject);
    const shown =
      names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
    return [sentence({ ...first, subject: shown })];
  });
}

/** The report of one provider, for people. */
export function report({ provider, since, outOfReach, changes }: Comparison): string {
  const level = harshest(changes);
  if (since === undefined)
    return `${provider}: never released, so everything is an addition (${changes.length} operations and webhooks).`;
  if (outOfReach)
    return `${provider}: not compared, as this clone has no tag ${since}. \`git fetch --tags\` gets it.`;
  if (level === undefined) return `${provider}: nothing changed since ${since}.`;
  const lines = [`${provider}: at least a ${bumps[level]} release after ${since}.`];
  for (const each of ["breaks", "adds", "documents"] as const) {
    const told = sentences(changes.filter((change) => change.level === each));
    if (told.length > 0) lines.push("", `  ${headings[each]}`, ...told.map((line) => `  - ${line}`));
  }
  return lines.join("\n");
}

/** The same for programs: every change by itself, with the bump it demands. */
export function reportJson(comparisons: readonly Comparison[]): string {
  return JSON.stringify(
    comparisons.map(({ provider, since, outOfReach = false, changes }) => {
      const level = harshest(changes);
      return {
        provider,
        since: since ?? null,
        compared: !outOfReach,
        level: level ?? null,
        bump: level === undefined ? null : bumps[level],
        changes,
      };
    }),
    null,
    2,
  );
}

function place({ subject, side }: Pick<Change, "subject" | "side">): string {
  return subject === "" ? "the contract" : `${subject} (${side})`;
}

/** Says where the two witnesses disagree. */
function remark({ witness }: Pick<Change, "witness">): string {
  if (witness === "types") return " (the types see a break that the document's rules do not name)";
  if (witness === "document") return " (no compiler tells: the types stay assignable)";
  return "";
}
