/** How a call ended. Whether it failed is told by `error` alone. */
export type Result<Data, Failure extends Error> = Success<Data> | Failed<Failure>;

export interface Success<Data> {
  readonly data: Data;
  readonly error?: undefined;
  /** The answer's status and headers; its body has been read. */
  readonly response: Response;
  /** How often the call was sent. */
  readonly attempts: number;
  /** The key that all attempts carried, if the contract has one for the operation. */
  readonly idempotencyKey: string | undefined;
}

export interface Failed<Failure extends Error> {
  readonly data?: undefined;
  readonly error: Failure;
  /** The answer's status and headers, if there was an answer; its body has been read. */
  readonly response?: Response | undefined;
}

/**
 * Turns a call's result into its data.
 *
 * @example
 * const session = await unwrap(komoju.showSession({ params: { path: { id } } }));
 *
 * @param call A call, or its result.
 * @returns The data of a call that succeeded.
 * @throws The very error that the call returned.
 */
export async function unwrap<Data, Failure extends Error>(
  call: Result<Data, Failure> | PromiseLike<Result<Data, Failure>>,
): Promise<Data> {
  const result = await call;
  if (result.error !== undefined) throw result.error;
  return (result as Success<Data>).data;
}
