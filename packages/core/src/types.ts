/** The types that a generated client interface is made of. */
import type { CallFailure } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { RetryOptions } from "./retry-policy.js";

/** Options of one call. */
export interface CallOptions<Headers extends object = NoHeaders> {
  /** Ends the call. If a write may have been sent by then, the error is an OutcomeUnknownError. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, from authentication to the last byte of the response. */
  timeout?: number | undefined;
  /** Milliseconds that the whole call may take, with all attempts and the waits between them. */
  deadline?: number | undefined;
  /** How often the call is attempted, and how long it waits in between. */
  retry?: RetryOptions | undefined;
  /** Further headers. They cannot replace those that authenticate the call, nor the idempotency key. */
  headers?: (Headers & { readonly [name: string]: HeaderValue }) | undefined;
  /** Callbacks that observe this call's attempts and retries, in addition to the client's. */
  hooks?: Hooks | undefined;
  /**
   * The key by which the provider recognises repeated requests. Use one that identifies the business operation, such as
   * `refund-${order}`, so that a restarted program repeats it too. A blank key counts as none.
   *
   * @default a random UUID, where the operation takes a key
   */
  idempotencyKey?: string | undefined;
}

/** The value of a header. The entries of a list are joined by commas; null and undefined count as not given. */
export type HeaderValue = string | readonly string[] | null | undefined;

/** The operation declares no headers of its own. */
export interface NoHeaders {}

/**
 * A call by operation ID: a promise of the data. It rejects with a CallError, unless it is converted by `result()`.
 */
export interface Call<Data, ErrorBody = unknown> extends Promise<Data> {
  /** Converts the call into one that resolves with the data or the error, and does not reject. */
  result(): Promise<Result<Data, ErrorBody>>;
}

/**
 * A call that lists records. Awaited, it gives the first page. Iterated, it gives the records of all pages, which are
 * fetched lazily.
 *
 * @example
 * for await (const payment of komoju.listPayments({ per_page: 100 })) console.log(payment.id);
 */
export interface ListCall<Item, Data, ErrorBody = unknown>
  extends Call<Data, ErrorBody>, AsyncIterable<Item> {
  /** The pages one by one, each fetched when it is reached. */
  pages(): AsyncIterableIterator<Page<Item, Data>>;
  /**
   * The records of all pages as an array.
   *
   * @param options `limit`: stop after this many records.
   */
  toArray(options: { limit: number }): Promise<Item[]>;
}

/** One page of a list. */
export interface Page<Item, Data> {
  /** The records of this page. */
  readonly items: readonly Item[];
  /** The whole response body. */
  readonly data: Data;
  /** Where the next page begins, a cursor or a page number; undefined after the last page. Store it to continue later. */
  readonly next: string | number | undefined;
}

/** How a call ended. Test `error` to tell success from failure. */
export type Result<Data, ErrorBody = unknown> = Success<Data> | Failed<ErrorBody>;

export interface Success<Data> extends CallFacts {
  /** The response's data. */
  readonly data: Data;
  readonly error?: undefined;
  /** Status and headers of the response. Its body has been read. */
  readonly response: Response;
}

export interface Failed<ErrorBody = unknown> extends CallFacts {
  readonly data?: undefined;
  /** Why the call failed. Test its `code` to tell the kinds of errors apart. */
  readonly error: CallFailure<ErrorBody>;
  /** Status and headers of the last response, if there was one. Its body has been read. */
  readonly response?: Response | undefined;
}

interface CallFacts {
  /** How many attempts were made. */
  readonly attempts: number;
  /** The key that all attempts carried, if the operation takes one. */
  readonly idempotencyKey: string | undefined;
}
