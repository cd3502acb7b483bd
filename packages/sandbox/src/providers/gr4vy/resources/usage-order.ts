/** How a list of a buyer's instruments is to be sorted. */
interface UsageOrder {
  readonly sort_by?: keyof Used | null;
  readonly order_by?: "asc" | "desc";
}

/** The members of an instrument that tell of its use. */
interface Used {
  readonly last_used_at?: string | null;
  readonly usage_count: number;
  readonly cit_last_used_at?: string | null;
  readonly cit_usage_count: number;
}

/**
 * Sorts the instruments of a buyer by their use. Without `sort_by` they are sorted by their creation. One that was never
 * used counts as used the longest time ago.
 *
 * @param rows Oldest first.
 */
export function sortByUsage<Row extends Used>(
  rows: readonly Row[],
  { sort_by, order_by = "desc" }: UsageOrder,
): Row[] {
  const sorted = sort_by ? [...rows].sort((a, b) => compare(a[sort_by], b[sort_by])) : [...rows];
  return order_by === "asc" ? sorted : sorted.reverse();
}

function compare(a: string | number | null | undefined, b: string | number | null | undefined): number {
  const [first, second] = [a ?? "", b ?? ""];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
