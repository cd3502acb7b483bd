import type { Pagination } from "../../contract/document.js";
import type { Members } from "./fill.js";

/** A record with the ID that paths name it by. */
export interface Entry {
  readonly id: string;
  readonly values: Members;
}

/** A part of a list. */
export interface Page {
  readonly entries: readonly Entry[];
  /** Values of the response's members by path, such as `next_cursor`. */
  readonly members: Readonly<Record<string, unknown>>;
}

/**
 * Divides a list by the rules of the contract. A cursor is the ID of the last record of a page.
 *
 * @param rules The operation's `x-pagination`. Without it, a list has one page.
 * @param pageSize The number of records in a page if the request does not say.
 * @returns Undefined if the cursor is not the ID of a record.
 */
export function paginate(
  entries: readonly Entry[],
  rules: Pagination | undefined,
  query: Members,
  pageSize: number,
): Page | undefined {
  const total = entries.length;
  if (rules === undefined) return { entries, members: { total, has_more: false } };
  if (rules.kind === "page") {
    const page = Number(query[rules.page] ?? 1);
    const size = sizeOf(query, rules.size, pageSize);
    const last = Math.max(1, Math.ceil(total / size));
    const counts = { total, [rules.page]: page, [rules.size ?? "per_page"]: size, [rules.last]: last };
    return { entries: entries.slice((page - 1) * size, page * size), members: counts };
  }
  const size = sizeOf(query, rules.limit, pageSize);
  const cursor = query[rules.cursor];
  const start = cursor === undefined ? 0 : entries.findIndex(({ id }) => id === cursor) + 1;
  if (cursor !== undefined && start === 0) return undefined;
  const shown = entries.slice(start, start + size);
  const more = start + size < total;
  const next = more ? (shown.at(-1)?.id ?? null) : null;
  return { entries: shown, members: { total, limit: size, has_more: more, [rules.next]: next } };
}

function sizeOf(query: Members, parameter: string | undefined, pageSize: number): number {
  const size = parameter === undefined ? pageSize : Number(query[parameter] ?? pageSize);
  return Math.max(1, size);
}
