import type { Fetch } from "@paysession/core";

/** Options that every provider's client takes. */
export interface TransportOptions {
  /** Headers of every call. They cannot replace those that authenticate it. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that one attempt may take, from authentication to the last byte of the answer.
   *
   * @default 60000
   */
  timeout?: number | undefined;
  /** Sends the requests instead of the global `fetch`. It must not follow redirects or retry. */
  fetch?: Fetch | undefined;
}
