import type { HandlerRequest, HandlerResult, Refusal } from "../../engine/handler.js";

/**
 * Returns a page of a list, newest first. A cursor names the record after which the page begins, or before which it ends.
 * Callers treat it as opaque.
 */
export function pageOf(
  rows: readonly { readonly id: string }[],
  { query }: Pick<HandlerRequest, "query">,
  show: (row: never) => object = (row) => row,
): HandlerResult | Refusal {
  const { cursor, limit = 20 } = query as { cursor?: string | null; limit?: number };
  const all = [...rows].reverse();
  let start = 0;
  if (cursor) {
    const [way, id] = read(cursor);
    const at = all.findIndex((row) => row.id === id);
    if (at < 0) {
      const message = "is no cursor of this list";
      return {
        refused: "invalid",
        violations: [{ location: "query", pointer: "/cursor", message, keyword: "cursor" }],
      };
    }
    start = way === "after" ? at + 1 : Math.max(0, at - limit);
  }
  const items = all.slice(start, start + limit);
  const [first, last] = [items[0], items.at(-1)];
  return {
    status: 200,
    body: {
      items: items.map((row) => show(row as never)),
      limit,
      next_cursor: last !== undefined && start + limit < all.length ? write("after", last.id) : null,
      previous_cursor: first !== undefined && start > 0 ? write("before", first.id) : null,
    },
  };
}

function write(way: "after" | "before", id: string): string {
  return btoa(`${way} ${id}`);
}

function read(cursor: string): string[] {
  try {
    return atob(cursor).split(" ");
  } catch {
    return [];
  }
}
