import type { Refusal } from "../../engine/handler.js";

/** A page of a list. */
interface Page<Row> {
  readonly items: Row[];
  readonly limit: number;
  readonly next_cursor: string | null;
  readonly previous_cursor: string | null;
}

/**
 * Returns a page of a list, newest first. A cursor names the record after which the page begins, or before which it ends.
 * Callers treat it as opaque.
 */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  {
    query,
  }: { readonly query: { readonly cursor?: string | null | undefined; readonly limit?: number | undefined } },
): { readonly status: 200; readonly body: Page<Row> } | Refusal {
  const { cursor, limit = 20 } = query;
  const all = [...rows].reverse();
  let start = 0;
  if (cursor) {
    const [direction, id] = read(cursor);
    const at = all.findIndex((row) => row.id === id);
    if (at < 0) {
      const message = "is no cursor of this list";
      return {
        refused: "invalid",
        violations: [{ location: "query", pointer: "/cursor", message, keyword: "cursor" }],
      };
    }
    start = direction === "after" ? at + 1 : Math.max(0, at - limit);
  }
  const items = all.slice(start, start + limit);
  const [first, last] = [items[0], items.at(-1)];
  return {
    status: 200,
    body: {
      items,
      limit,
      next_cursor: last !== undefined && start + limit < all.length ? write("after", last.id) : null,
      previous_cursor: first !== undefined && start > 0 ? write("before", first.id) : null,
    },
  };
}

function write(direction: "after" | "before", id: string): string {
  return btoa(`${direction} ${id}`);
}

function read(cursor: string): string[] {
  try {
    return atob(cursor).split(" ");
  } catch {
    return [];
  }
}
