import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that follow from a seed. Each write has its own stream, so that one write does not shift the draws of the next. */
export function createRandom(seed, stream) {
  const generator = xoroshiro128plus(scatter(seed + scatter(stream)));
  const below = (limit) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    chance: (share) => below(1000) < share * 1000,
    pick: (values) => values[below(values.length)],
    /** One of the keys of `weights`, each as often as its weight says. */
    weighted: (weights) => {
      let left = below(Object.values(weights).reduce((sum, weight) => sum + weight, 0));
      for (const [value, weight] of Object.entries(weights)) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new Error("There are no weights");
    },
  };
}

/** Seeds that lie close together give similar first draws, so that all bits are made to depend on each other (MurmurHash3). */
function scatter(value) {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
