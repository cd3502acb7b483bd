import { expect, it } from "vitest";
import { runLossTest } from "./run.mjs";

it("loses no acknowledged event and settles every payment while processes are killed", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const report = await runLossTest({ eventCount: 300, paymentCount: 30, seed, log: () => {} });
  expect(report.violations, `seed ${seed}`).toEqual([]);
  const { once, stored } = report.modes;
  expect(once.effects).toBe(once.events);
  expect(stored.effects).toBe(stored.events);
  expect(report.killed).toBeGreaterThan(0);
});
