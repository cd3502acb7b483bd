import { createClient, type Client } from "@paysession/core";
import { contract, type operations } from "@paysession/komoju";
import { basic } from "../authorization.js";
import type { Secret } from "../secret.js";
import { serverUrl } from "../server.js";
import type { TransportOptions } from "../transport.js";

export type KomojuClient = Client<operations, typeof contract>;

export interface KomojuOptions extends TransportOptions {
  /** The secret key, or a function that gives one. A test key reaches test data, a live key real money. */
  secretKey: Secret;
  /**
   * The version of the API that answers are written in. The types describe the default.
   *
   * @default the contract's version
   */
  apiVersion?: string | undefined;
  /** An address of your own, such as a sandbox's. */
  baseUrl?: string | undefined;
}

/**
 * Makes a client of the KOMOJU API.
 *
 * @example
 * const komoju = createKomojuClient({ secretKey });
 * const session = await unwrap(komoju.createSession({ body: { amount: 1000, currency: "JPY", return_url } }));
 *
 * @throws UsageError when an option is wrong.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuClient(options: KomojuOptions): KomojuClient {
  const { secretKey, apiVersion = contract.version, headers, timeout, fetch } = options;
  return createClient<operations, typeof contract>(contract, {
    baseUrl: options.baseUrl ?? serverUrl(contract, "production"),
    authenticate: basic(secretKey, "KOMOJU: secretKey"),
    headers: { "x-komoju-api-version": apiVersion, ...headers },
    timeout,
    fetch,
  });
}
