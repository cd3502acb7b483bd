import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Generates IDs from a seed, so that runs are reproducible. The IDs are not secrets. */
export interface Ids {
  /** A version 4 UUID. */
  uuid(): string;
  /** Lower-case letters and digits. */
  word(length: number): string;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** Number of digits drawn so far. */
  readonly taken: number;
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * Creates an ID generator.
 *
 * @param seed A 32-bit integer.
 * @param stream Name of the generator. Generators with the same seed and different names are independent.
 */
export function createIds(seed: number, stream: string): Ids {
  const generator = xoroshiro128plus(mix(seed, stream));
  let taken = 0;
  const digits = (length: number, base: number): string => {
    taken += length;
    let text = "";
    for (let index = 0; index < length; index++) text += alphabet[uniformInt(generator, 0, base - 1)];
    return text;
  };
  return {
    word: (length) => digits(length, 36),
    hex: (length) => digits(length, 16),
    uuid: () => {
      const all = digits(31, 16);
      const variant = "89ab"[Number.parseInt(all[15] ?? "0", 16) % 4];
      const parts = [all.slice(0, 8), all.slice(8, 12), `4${all.slice(12, 15)}`];
      return [...parts, `${variant}${all.slice(16, 19)}`, all.slice(19)].join("-");
    },
    get taken() {
      return taken;
    },
  };
}

function mix(seed: number, stream: string): number {
  let mixed = seed | 0;
  for (const character of stream) mixed = (Math.imul(mixed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return mixed;
}
