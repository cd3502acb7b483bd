import { ok } from "./results.js";

/** The size of a page if the request has none; it is not documented. */
const defaultPageSize = 10;

/** Parameters of a list. Times are ISO 8601. */
export interface ListQuery {
  readonly start_time?: string;
  readonly end_time?: string;
  readonly per_page?: number;
  readonly page?: number;
}

/** A request for a list. */
interface ListRequest {
  readonly query: ListQuery;
  readonly now: Date;
}

/** One page of a list. The value of `resource` is that of the published samples. */
export interface List<Row> {
  resource: "list";
  total: number;
  page: number;
  per_page: number;
  last_page: number;
  start_time: string | null;
  end_time: string;
  data: Row[];
}

/**
 * Returns a page of a list, newest first, of the records that were created in the requested period.
 *
 * @param rows All records, oldest first.
 */
export function listOf<Row extends { readonly created_at: string }>(
  rows: readonly Row[],
  request: ListRequest,
): { readonly status: 200; readonly body: List<Row> } {
  return toPage(rows, request, ({ created_at }) => created_at);
}

/**
 * Returns a page of a list, newest first, of the records in the requested period.
 *
 * @param rows All records, oldest first.
 * @param timeOf Returns the time of a record that counts, ISO 8601.
 */
export function toPage<Row>(
  rows: readonly Row[],
  { query, now }: ListRequest,
  timeOf: (row: Row) => string,
): { readonly status: 200; readonly body: List<Row> } {
  const { start_time, end_time, per_page = defaultPageSize, page = 1 } = query;
  const from = start_time === undefined ? Number.NEGATIVE_INFINITY : Date.parse(start_time);
  const until = end_time === undefined ? Number.POSITIVE_INFINITY : Date.parse(end_time);
  const found = rows
    .filter((row) => Date.parse(timeOf(row)) >= from && Date.parse(timeOf(row)) <= until)
    .reverse();
  return ok({
    resource: "list",
    total: found.length,
    page,
    per_page,
    last_page: Math.ceil(found.length / per_page),
    start_time: start_time ?? null,
    end_time: end_time ?? now.toISOString(),
    data: found.slice((page - 1) * per_page, page * per_page),
  });
}
