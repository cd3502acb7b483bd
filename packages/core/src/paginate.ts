import type { Pagination } from "./contract.js";
import { UsageError } from "./errors.js";
import { unwrap, type Result } from "./result.js";

/** One page of a list. */
export interface Page<Item, Data> {
  readonly items: readonly Item[];
  /** The whole answer. */
  readonly data: Data;
  /** Where the next page begins, a cursor or a page's number; undefined after the last page. Give it to go on later. */
  readonly next: string | number | undefined;
}

/** A list over all its pages. Nothing is asked for until it is gone through. */
export interface Pages<Item, Data> extends AsyncIterable<Item> {
  /** The same list, page by page. */
  pages(): AsyncGenerator<Page<Item, Data>, void, undefined>;
}

/** A call that gives a page of a list, as the contract describes it. */
export type PagedCall<Init, Data> = ((init?: Init) => Promise<Result<Data, Error>>) & {
  readonly pagination: Pagination;
};

/** The data of a paged call. */
export type PageData<PageCall> = PageCall extends (...init: never[]) => Promise<infer Ended>
  ? Ended extends { readonly data: infer Data; readonly error?: undefined }
    ? Data
    : never
  : never;

/** The items of a paged call's data. */
export type PageItem<PageCall> = PageCall extends { readonly pagination: { readonly items: infer Items } }
  ? PageData<PageCall> extends infer Data
    ? Items extends keyof Data
      ? Data[Items] extends readonly (infer Item)[]
        ? Item
        : never
      : never
    : never
  : never;

/**
 * Goes through a list, however many pages it has. Each page is asked for when it is needed; `signal` in the options ends
 * it. To go on where an earlier run ended, put a page's `next` into the query.
 *
 * @example
 * for await (const payment of paginate(komoju.listPayments, { params: { query: { per_page: 100 } } })) { … }
 *
 * @param call An operation that gives a list, such as `komoju.listPayments`.
 * @param init What the call takes.
 * @returns The items, one by one. Iterating throws the error of a call that fails, and a UsageError if the provider
 *   gives the same cursor twice, which would never end.
 */
export function paginate<PageCall extends PagedCall<never, unknown>>(
  call: PageCall,
  ...init: Parameters<PageCall>
): Pages<PageItem<PageCall>, PageData<PageCall>> {
  type Item = PageItem<PageCall>;
  type Data = PageData<PageCall>;
  const { pagination } = call;
  if (pagination === undefined)
    throw new UsageError("paginate: the contract has no pages for this operation");
  const pages = (): AsyncGenerator<Page<Item, Data>, void, undefined> =>
    goThrough(call as unknown as UntypedPage, pagination, (init[0] ?? {}) as UntypedInit) as never;
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}

interface UntypedInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
}

type UntypedPage = (init: UntypedInit) => Promise<Result<Record<string, unknown>, Error>>;

async function* goThrough(
  call: UntypedPage,
  pagination: Pagination,
  init: UntypedInit,
): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const parameter = pagination.kind === "cursor" ? pagination.cursor : pagination.page;
  const asked = new Set<unknown>();
  let position = init.params?.query?.[parameter] ?? undefined;
  for (;;) {
    asked.add(position);
    const query = { ...init.params?.query, [parameter]: position };
    const data = await unwrap(call({ ...init, params: { ...init.params, query } }));
    const items = readItems(data[pagination.items]);
    const next =
      pagination.kind === "cursor"
        ? nextCursor(data, pagination.next)
        : nextNumber(data, items, position, pagination.last);
    yield { items, data, next };
    if (next === undefined) return;
    if (asked.has(next)) throw new UsageError(`paginate: the provider gave the same ${parameter} twice`);
    position = next;
  }
}

function readItems(items: unknown): readonly unknown[] {
  return Array.isArray(items) ? (items as unknown[]) : [];
}

function nextCursor(data: Record<string, unknown>, member: string): string | undefined {
  const next = data[member];
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** The last page's number is believed only as long as pages have items: it may be missing, or grow while one reads. */
function nextNumber(
  data: Record<string, unknown>,
  items: readonly unknown[],
  position: unknown,
  member: string,
): number | undefined {
  const current = Number(position ?? 1);
  const last = data[member];
  if (items.length === 0 || (typeof last === "number" && current >= last)) return undefined;
  return current + 1;
}
