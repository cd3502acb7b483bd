import type { Bump, Change } from "../contract-diff/change.js";
import { sentences, type Comparison } from "../contract-diff/report.js";

/** A changeset's text: the packages, their bump, and what a user of them should know, breaks first. */
export function changesetText(names: readonly string[], bump: Bump, comparison: Comparison): string {
  const bumped = names.map((name) => `"${name}": ${bump}\n`).join("");
  return `---\n${bumped}---\n\n${summary(comparison)}\n`;
}

function summary({ title, since, changes }: Comparison): string {
  const at = (level: Change["level"]): Change[] =>
    changes.filter((change) => change.level === level).map(({ witness: _, ...change }) => change);
  if (since === undefined) return `The first release of the types and the operation table of ${title}.`;
  const breaks = sentences(at("breaks"));
  const adds = sentences(at("adds"));
  const documents = sentences(at("documents"));
  const words =
    documents.length === 0 ? [] : [`${counted(documents.length, "change")} of the documentation.`];
  if (breaks.length + adds.length === 0) return `${title}: ${words.join("")}`;
  return [
    `${title}: ${counted(breaks.length, "break")}, ${counted(adds.length, "addition")}.`,
    ...(breaks.length > 0 ? ["Breaks callers:", list(breaks)] : []),
    ...(adds.length > 0 ? ["Adds:", list(shorten(adds))] : []),
    ...words,
  ].join("\n\n");
}

/** A changelog is read by people: of many additions the first ones do. No break is left out. */
function shorten(lines: readonly string[]): string[] {
  return lines.length <= 20 ? [...lines] : [...lines.slice(0, 19), `and ${lines.length - 19} more`];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function counted(count: number, word: string): string {
  return `${count === 0 ? "no" : count} ${word}${count === 1 ? "" : "s"}`;
}
