/**
 * Remembers which webhook events have been handled, so that each is handled once although providers send it repeatedly.
 *
 * An event is claimed before it is handled and completed afterwards. A claim lasts for a limited time (its lease), so that
 * an event whose process has crashed can be claimed again. Each claim has a fencing token, which is higher than those of
 * all earlier claims of the same event: a process that lost its claim while it was still working cannot complete it.
 *
 * Time is measured by the store, never by the processes that use it, so their clocks may differ.
 *
 * @typeParam Transaction What `complete` accepts to take part in the caller's database transaction; `never` for a store
 * that has no transactions.
 */
export interface Inbox<Transaction = never> {
  /**
   * Claims an event. Only one of several concurrent claims of the same key is acquired.
   *
   * @param key Identifies the event: `key` of a received webhook.
   * @throws UsageError if the key is empty or an option is malformed.
   */
  claim(key: string, options: ClaimOptions): Promise<Claim>;
  /**
   * Extends the lease of a claim, from now on.
   *
   * @param lease Milliseconds.
   * @throws StaleClaimError if the event has been claimed again or is completed.
   */
  renew(key: string, token: number, lease: number): Promise<void>;
  /**
   * Marks an event as handled; from now on, `claim` returns `done`. A claim whose lease has expired can still be completed
   * as long as nobody else has claimed the event.
   *
   * @param transaction Completes the claim as part of this transaction, together with the effects of the handler.
   * @throws StaleClaimError if the event has been claimed again or is completed. Roll the transaction back.
   */
  complete(key: string, token: number, transaction?: Transaction): Promise<void>;
  /**
   * Ends a claim whose handler failed, so that the event can be claimed again at once.
   *
   * @param error What the handler threw. Stores that keep a record of failures keep its message.
   * @throws StaleClaimError if the event has been claimed again or is completed.
   */
  fail(key: string, token: number, error?: unknown): Promise<void>;
  /**
   * Whether an event that reported this state has been handled, or is stored to be handled. Sweepers ask it to find missed
   * webhooks. A store that keeps no states does not have it.
   *
   * @param state `state` of a received webhook.
   */
  knows?(state: string): Promise<boolean>;
}

export interface ClaimOptions {
  /** Names the process that claims, for people who look into the store. */
  readonly owner: string;
  /** Milliseconds after which the event can be claimed by others, unless the claim is renewed. */
  readonly lease: number;
  /** The state that the event reports: `state` of a received webhook. A sweeper uses it to find missed webhooks. */
  readonly state?: string | undefined;
}

export type Claim =
  /** The event is yours to handle. The token proves it. */
  | { readonly status: "acquired"; readonly token: number }
  /** The event has been handled. */
  | { readonly status: "done" }
  /** Another process is handling the event. `remaining` is what is left of its lease, in milliseconds. */
  | { readonly status: "busy"; readonly remaining: number };
