import type { Overview } from "../provider.js";

interface MoneyRecord {
  readonly id: string;
  readonly status: string;
  /** Minor units of the currency. */
  readonly amount: number;
  readonly currency: string;
  readonly created_at: string;
}

/**
 * Lists records of several kinds for the dashboard, newest first.
 *
 * @param kinds The records by kind, such as `payment`.
 */
export function createOverview(kinds: Readonly<Record<string, readonly MoneyRecord[]>>): Overview[] {
  return Object.entries(kinds)
    .flatMap(([kind, records]) =>
      records.map(({ id, status, amount, currency, created_at }) => {
        return { kind, id, status, amount, currency, at: created_at };
      }),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
