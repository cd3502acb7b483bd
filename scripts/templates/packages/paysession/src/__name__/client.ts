import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/__name__";
import { bearer } from "../authorization.js";
import type { Secret } from "../secret.js";
import { serverUrl } from "../server.js";

export type __Name__Client = Client<operations, typeof contract>;

export interface __Name__Options extends TransportOptions {
  /** The token, or a function that gives one. */
  token: Secret;
  /** An address of your own, such as a sandbox's. */
  baseUrl?: string | undefined;
}

/**
 * Makes a client of the __Title__ API.
 *
 * @throws UsageError when an option is wrong.
 * @see https://docs.__name__.example/authentication
 */
export function create__Name__Client(options: __Name__Options): __Name__Client {
  return createClient<operations, typeof contract>(contract, {
    ...options,
    baseUrl: options.baseUrl ?? serverUrl(contract, "live"),
    authenticate: bearer(options.token, "__Title__: token"),
  });
}
