import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Bump } from "../contract-diff/change.js";
import { InputError } from "../contract-diff/release.js";

/** A note for the next release, as changesets reads it. */
export interface Changeset {
  /** The file's path below the repository's root. */
  file: string;
  bumps: Map<string, Bump>;
}

const order: readonly string[] = ["patch", "minor", "major"];

/** Whether a bump, if there is one, is as large as another. */
export function covers(bump: Bump | undefined, demanded: Bump): boolean {
  return bump !== undefined && order.indexOf(bump) >= order.indexOf(demanded);
}

/** The changesets that wait for the next release. Throws an InputError for one without front matter. */
export function readChangesets(base: string): Changeset[] {
  return readdirSync(join(base, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readChangeset(base, `.changeset/${name}`));
}

function readChangeset(base: string, file: string): Changeset {
  const [, head] = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(readFileSync(join(base, file), "utf8")) ?? [];
  const remedy = 'Begin with `---`, a line such as `"@paysession/gr4vy": minor`, and `---`.';
  if (head === undefined)
    throw new InputError(`${file} says for no package how large its change is. ${remedy}`);
  const named = Object.entries((parse(head) ?? {}) as Record<string, unknown>);
  for (const [name, bump] of named) {
    if (!order.includes(String(bump)) && bump !== "none")
      throw new InputError(`${file} has ${String(bump)} for ${name}, which is none of ${order.join(", ")}.`);
  }
  return { file, bumps: new Map(named.filter(([, bump]) => bump !== "none") as [string, Bump][]) };
}

/** The largest pending bump of a package, and the file it stands in. */
export function pendingBump(
  changesets: readonly Changeset[],
  name: string,
): { bump: Bump; file: string } | undefined {
  return changesets
    .flatMap(({ file, bumps }) => {
      const bump = bumps.get(name);
      return bump === undefined ? [] : [{ bump, file }];
    })
    .sort((a, b) => order.indexOf(b.bump) - order.indexOf(a.bump))[0];
}

/** The bump that lies between two versions, or undefined where the later one is no higher. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const [a, b] = [numbers(before), numbers(after)];
  const first = a.findIndex((part, index) => part !== b[index]);
  if (first < 0 || (b[first] ?? 0) < (a[first] ?? 0)) return undefined;
  return (["major", "minor", "patch"] as const)[first];
}

function numbers(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? "").split(".").map(Number);
}
