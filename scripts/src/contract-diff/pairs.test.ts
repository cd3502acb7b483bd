import { describe, expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { harshest } from "./change.js";
import { compareContracts } from "./compare.js";
import { calls } from "./pairs/calls.js";
import { disagreements } from "./pairs/disagreements.js";
import { limits } from "./pairs/limits.js";
import { members } from "./pairs/members.js";
import { surroundings } from "./pairs/surroundings.js";
import { unions } from "./pairs/unions.js";
import { values } from "./pairs/values.js";
import { words } from "./pairs/words.js";
import { sentence } from "./report.js";
import { compareTypes } from "./types.js";

const topics = { members, values, limits, unions, calls, surroundings, words, disagreements };

describe.each(Object.entries(topics))("%s:", (_, pairs) => {
  it.each(pairs)("$name", async ({ before, after, says, words: expected }) => {
    const changes = await compareContracts(before, after);
    const told = changes.filter(({ level }) => level === says).map(sentence);
    expect(harshest(changes), JSON.stringify(changes, null, 2)).toBe(says);
    if (expected !== undefined) expect(told.join("\n")).toContain(expected);
    else expect(changes).toEqual([]);
  });

  it.each(pairs)("$name, to the compiler", async ({ before, after, says, compiler }) => {
    const { breaks } = await compareTypes(before, after);
    expect(breaks.length > 0 ? "sees" : "misses", JSON.stringify(breaks)).toBe(compiler ?? "misses");
    // A break must say whether a compiler tells it.
    expect(compiler !== undefined).toBe(says === "breaks");
  });

  it.each(pairs)("$name: neither side differs from itself in another order", async ({ before, after }) => {
    expect(await compareContracts(before, reversed(before))).toEqual([]);
    expect(await compareContracts(after, reversed(after))).toEqual([]);
  });
});

it("no name stands twice, and there are enough", () => {
  const names = Object.values(topics).flatMap((pairs) => pairs.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

/** The same contract with the members of every object in reverse. */
function reversed(contract: Contract): Contract {
  return JSON.parse(JSON.stringify(contract), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Contract;
}
