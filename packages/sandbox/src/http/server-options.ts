/** Options of the HTTP server. The limits keep a slow or malicious client from keeping connections and memory busy. */
export const serverOptions = {
  /** A repeated header has all of its values. */
  joinDuplicateHeaders: true,
  /** Bytes of the request line and all headers; a larger request gets a 431. */
  maxHeaderSize: 16_384,
  /** Milliseconds within which the headers must be complete; a slower request gets a 408. */
  headersTimeout: 5_000,
  /** Milliseconds within which the whole request must be complete. */
  requestTimeout: 30_000,
  /** Milliseconds between two checks of these times. */
  connectionsCheckingInterval: 1_000,
};
