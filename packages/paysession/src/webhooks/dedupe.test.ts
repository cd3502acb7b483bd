import { expect, it } from "vitest";
import { createMemoryStore, dedupe } from "./dedupe.js";

it("a notification is handled once, however often it comes and however many come at a time", async () => {
  const store = createMemoryStore();
  let handled = 0;
  const work = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    handled++;
  };
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => dedupe(store, { key: "a" }, work)));
  expect(outcomes.filter(Boolean).length).toBe(1);
  expect(await dedupe(store, { key: "b" }, work)).toBe(true);
  expect(handled).toBe(2);
});

it("one whose handling failed is handled when it comes again", async () => {
  const store = createMemoryStore();
  const broken = dedupe(store, { key: "a" }, () => Promise.reject(new Error("the database is away")));
  await expect(broken).rejects.toThrow("the database is away");
  expect(await dedupe(store, { key: "a" }, () => {})).toBe(true);
});

it("the store in memory drops the oldest keys beyond its capacity", async () => {
  const store = createMemoryStore(2);
  expect(["a", "b", "c", "c", "a"].map((key) => store.claim(key))).toEqual([true, true, true, false, true]);
});
