import type { ProviderName } from "./types.js";
import type { Delivery } from "./webhooks/deliver.js";

/** What became of one request. */
export interface LogEntry {
  readonly provider: ProviderName;
  readonly method: string;
  readonly path: string;
  /** HTTP status of the answer; 0 when a fault that was asked for let none go out. */
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

/** What became of one notification. */
export interface WebhookEntry extends Delivery {
  readonly provider: ProviderName;
}
