import type { Pagination } from "./contract.js";
import { UsageError } from "./errors.js";
import type { AnyResult } from "./retry-loop.js";
import type { Call, ListCall, Page } from "./types.js";
import { unwrap } from "./unwrap.js";

type Query = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, unknown>>;

/**
 * A call that rejects with its error.
 *
 * @param result Never rejects.
 */
export function createCall(result: Promise<AnyResult>): Call<unknown> {
  const call = unwrap(result);
  return Object.assign(call, {
    result: () => {
      // Whoever takes the result handles the error there.
      call.catch(() => {});
      return result;
    },
  });
}

/**
 * A call that lists records. It is sent when it is first awaited, and pages are fetched when they are reached.
 *
 * @param query The caller's query, which all pages share.
 * @param send Fetches the page that a query asks for.
 */
export function createListCall(
  pagination: Pagination,
  query: Query,
  send: (query: Query) => Promise<AnyResult>,
): ListCall<unknown, unknown> {
  return new LazyListCall(pagination, query, send);
}

/** A promise that starts its work only when somebody waits for it, so that a list can be iterated without being awaited. */
class LazyListCall extends Promise<unknown> implements ListCall<unknown, unknown> {
  // Promises that `then` and its like derive from this one are plain promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #first: Promise<AnyResult> | undefined;
  readonly #pagination: Pagination;
  readonly #query: Query;
  readonly #send: (query: Query) => Promise<AnyResult>;

  constructor(pagination: Pagination, query: Query, send: (query: Query) => Promise<AnyResult>) {
    super(() => {});
    this.#pagination = pagination;
    this.#query = query;
    this.#send = send;
  }

  result(): Promise<AnyResult> {
    return (this.#first ??= this.#send(this.#query));
  }

  // oxlint-disable-next-line unicorn/no-thenable -- this is what starts the call.
  override then<Fulfilled = unknown, Rejected = never>(
    onFulfilled?: ((value: unknown) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return unwrap(this.result()).then(onFulfilled, onRejected);
  }

  pages(): AsyncIterableIterator<Page<unknown, unknown>> {
    return readPages(this.#pagination, this.#query, this.#send);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<unknown> {
    for await (const page of this.pages()) yield* page.items;
  }

  async toArray(options: { limit: number }): Promise<unknown[]> {
    const { limit } = (options ?? {}) as { limit: number };
    if (!(Number.isInteger(limit) && limit >= 0))
      throw new UsageError("toArray: limit must be a whole number from 0");
    const items: unknown[] = [];
    if (limit === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }
}

async function* readPages(
  pagination: Pagination,
  query: Query,
  send: (query: Query) => Promise<AnyResult>,
): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const parameter = pagination.kind === "cursor" ? pagination.cursor : pagination.page;
  const seen = new Set<unknown>();
  let position = query[parameter] ?? undefined;
  for (;;) {
    seen.add(position);
    const data = (await unwrap(send({ ...query, [parameter]: position }))) as Data;
    const listed = data[pagination.items];
    const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
    const next =
      pagination.kind === "cursor"
        ? nextCursor(data, pagination.next)
        : nextNumber(data, items, position, pagination.last);
    yield { items, data, next };
    if (next === undefined) return;
    if (seen.has(next))
      throw new UsageError(`the provider gave the same ${parameter} twice, which would never end`);
    position = next;
  }
}

function nextCursor(data: Data, member: string): string | undefined {
  const next = data[member];
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** The last page's number is believed only while pages have items: it may be missing, or grow while the list is read. */
function nextNumber(
  data: Data,
  items: readonly unknown[],
  position: unknown,
  member: string,
): number | undefined {
  const current = Number(position ?? 1);
  const last = data[member];
  if (items.length === 0 || (typeof last === "number" && current >= last)) return undefined;
  return current + 1;
}
