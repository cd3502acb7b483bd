import { UsageError } from "./errors.js";
import type { Result } from "./types.js";

/**
 * Converts the result of a call by path into its data.
 *
 * @param result A result, or a promise of one.
 * @returns The data of a call that succeeded.
 * @throws The error that the result holds, a CallError. UsageError for anything but a result.
 *
 * @example
 * const session = await unwrap(komoju.GET("/sessions/{id}", { params: { path: { id } } }));
 */
export async function unwrap<Data>(result: Result<Data> | PromiseLike<Result<Data>>): Promise<Data> {
  const ended = await result;
  if (typeof ended !== "object" || ended === null || !("error" in ended || "data" in ended)) {
    throw new UsageError(
      "unwrap: pass the result of a call by path, or of `.result()`; calls by ID need no unwrap",
    );
  }
  if (ended.error !== undefined) throw ended.error;
  return ended.data;
}
