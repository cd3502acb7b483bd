import { createClient, type TransportOptions } from "@paysession/core";
import { contract, type __Name__Client, type __Name__Environment } from "@paysession/__name__";
import { requireOptions } from "../require-options.js";
import { serverUrl } from "../server.js";
import { createAuthenticator, type __Name__Credentials } from "./credentials.js";

export type __Name__Options = TransportOptions & __Name__Server & __Name__Credentials;

/** Where to call: an environment, or another base URL such as a sandbox's. */
export type __Name__Server =
  { environment: __Name__Environment; baseUrl?: undefined } | { baseUrl: string; environment?: undefined };

/**
 * Creates a client of the __Title__ API.
 *
 * @param options The credentials, and how to reach the provider.
 * @returns The client, with a method for each operation.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const client = create__Name__Client({ environment: "__environment__", token });
 * const result = await client.__call__;
 *
 * @see https://docs.__name__.example/authentication
 */
export function create__Name__Client(options: __Name__Options): __Name__Client {
  requireOptions(options, "create__Name__Client({ environment, token })");
  return createClient<__Name__Client>(contract, {
    ...options,
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment),
    authenticate: createAuthenticator(options),
  });
}
