import { expect, it } from "vitest";
import { createIds } from "./ids.js";

it("generates the same IDs for the same seed and stream, and different IDs otherwise", () => {
  const take = (seed: number, stream: string): string[] => {
    const ids = createIds(seed, stream);
    return [ids.uuid(), ids.word(25), ids.hex(64)];
  };
  expect(take(7, "komoju")).toEqual(take(7, "komoju"));
  for (const other of [take(8, "komoju"), take(7, "gr4vy")]) {
    for (const [index, id] of take(7, "komoju").entries()) expect(other[index]).not.toBe(id);
  }
});

it("generates unique version 4 UUIDs", () => {
  const ids = createIds(1, "gr4vy");
  const made = Array.from({ length: 10_000 }, () => ids.uuid());
  expect(new Set(made).size).toBe(made.length);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("counts the digits drawn", () => {
  const ids = createIds(1, "x");
  expect(ids.taken).toBe(0);
  ids.word(25);
  expect(ids.taken).toBe(25);
});
