import type { Overview } from "../provider.js";

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly currency: string;
  readonly created_at: string;
}

/** Records of several kinds, the newest first, as the overview shows them. */
export function overviewOf(kinds: Readonly<Record<string, readonly Shown[]>>): Overview[] {
  return Object.entries(kinds)
    .flatMap(([kind, records]) =>
      records.map(({ id, status, amount, currency, created_at }) => {
        return { kind, id, status, amount, currency, at: created_at };
      }),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
