import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random choices that follow from a seed. */
export interface Random {
  /** An integer from 0 to one less than the limit. */
  readonly below: (limit: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, Math.max(0, limit - 1));
  return {
    below,
    chance: (probability) => below(1_000_000) < probability * 1_000_000,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new RangeError("There is nothing to choose from");
      return items[below(items.length)] as Item;
    },
  };
}
