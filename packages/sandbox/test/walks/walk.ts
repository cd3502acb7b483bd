/**
 * Random walks through all resources of a provider together. Set `PAYSESSION_WALK_STEPS=10000` for a long walk, and
 * `PAYSESSION_WALK_SEED` to take another one.
 */
import { createRandom, type Random } from "../fuzz/random.js";

/** How many calls a walk makes, unless a test divides it. */
export const steps = Number(process.env["PAYSESSION_WALK_STEPS"] ?? 150);

/** The choices of a walk follow from this number. */
export const seed = Number(process.env["PAYSESSION_WALK_SEED"] ?? 1);

/** One call with random arguments, or a step in time. */
export type Action = (random: Random) => Promise<void>;

/** Performs random actions, and checks the invariants now and then and at the end. */
export async function walk(actions: readonly Action[], check: () => Promise<void>): Promise<void> {
  const random = createRandom(seed);
  for (let step = 1; step <= steps; step++) {
    await random.pick(actions)(random);
    if (step % 75 === 0 || step === steps) await check();
  }
}

/** The records that a walk has created and not deleted, by path, and the paths of deleted ones. */
export class Known {
  readonly #paths = new Map<string, string[]>();
  readonly deleted: string[] = [];

  add(collection: string, id: string): void {
    this.#paths.set(collection, [...this.ids(collection), id]);
  }

  /** The IDs of a collection, oldest first. */
  ids(collection: string): readonly string[] {
    return this.#paths.get(collection) ?? [];
  }

  /** A random ID of a collection; an unknown one if it is empty. */
  pick(collection: string, random: Random): string {
    const ids = this.ids(collection);
    return ids.length === 0 ? "7e7e7ce5-5b36-4ee8-9eba-5a1c3ab4f0b6" : random.pick(ids);
  }

  remove(collection: string, id: string): void {
    this.#paths.set(
      collection,
      this.ids(collection).filter((one) => one !== id),
    );
    this.deleted.push(`${collection}/${id}`);
  }

  /** The paths of all records that exist. */
  paths(): string[] {
    return [...this.#paths].flatMap(([collection, ids]) => ids.map((id) => `${collection}/${id}`));
  }
}

/** Returns the values that are in a list more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Adds up numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
