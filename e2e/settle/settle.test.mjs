import { expect, it } from "vitest";
import { simulateWrites } from "./simulate.mjs";

it(
  "the verdicts of settle on 300 writes under random faults agree with the sandbox",
  { timeout: 600_000 },
  async () => {
    const records = [];
    for await (const record of simulateWrites({ count: 300, seed: 1 })) records.push(record);
    expect(records.filter(({ violations }) => violations.length > 0)).toEqual([]);
    for (const verdict of ["happened", "did_not_happen", "unknown"]) {
      expect(records.some((record) => record.verdict === verdict)).toBe(true);
    }
  },
);
