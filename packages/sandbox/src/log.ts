/** What became of one request. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The operation that was called, if the path and method name one. */
  readonly operation: string | undefined;
  /** True when the answer is the contract's example, and nothing is remembered. */
  readonly example?: boolean | undefined;
  /** What the request had beyond the contract, if anything. The provider might ignore it, or refuse it one day. */
  readonly unknown?: readonly string[] | undefined;
  /** Why it was refused, if it was: the kind of refusal and, for an invalid request, what was wrong. */
  readonly refusal: string | undefined;
}
