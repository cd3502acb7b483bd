import type { HandlerRequest, HandlerResult } from "../../engine/handler.js";

/** What was not asked for: the size of a page is not documented. */
const usual = 10;

/**
 * A page of a list, the newest first, of what was created in the time that was asked for. The value of `resource` is
 * that of the published samples.
 */
export function listOf<Row extends { readonly created_at: string }>(
  rows: readonly Row[],
  { query, now }: HandlerRequest,
): HandlerResult {
  const {
    start_time,
    end_time,
    per_page = usual,
    page = 1,
  } = query as {
    start_time?: string;
    end_time?: string;
    per_page?: number;
    page?: number;
  };
  const from = start_time === undefined ? Number.NEGATIVE_INFINITY : Date.parse(start_time);
  const until = end_time === undefined ? Number.POSITIVE_INFINITY : Date.parse(end_time);
  const found = rows
    .filter(({ created_at }) => Date.parse(created_at) >= from && Date.parse(created_at) <= until)
    .reverse();
  return {
    status: 200,
    body: {
      resource: "list",
      total: found.length,
      page,
      per_page,
      last_page: Math.ceil(found.length / per_page),
      start_time: start_time ?? null,
      end_time: end_time ?? now.toISOString(),
      data: found.slice((page - 1) * per_page, page * per_page),
    },
  };
}
