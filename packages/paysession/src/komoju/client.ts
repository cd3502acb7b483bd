import { createClient, type TransportOptions } from "@paysession/core";
import { contract, type KomojuClient, type KomojuPublishableKeyClient } from "@paysession/komoju";
import { requireOptions } from "../require-options.js";
import { pickOperations } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import {
  createAuthenticator,
  createPublicAuthenticator,
  type KomojuCredentials,
  type KomojuPublicCredentials,
} from "./credentials.js";

export interface KomojuOptions extends KomojuTransportOptions, KomojuCredentials {}

export interface KomojuPublicOptions extends KomojuTransportOptions, KomojuPublicCredentials {}

export interface KomojuTransportOptions extends TransportOptions {
  /**
   * The version of the API in which responses are written. The types describe the default.
   *
   * @default the contract's version
   */
  apiVersion?: string | undefined;
  /** Another base URL, such as a sandbox's. */
  baseUrl?: string | undefined;
}

/**
 * Creates a client of the KOMOJU API.
 *
 * @param options The secret key, and how to reach the provider.
 * @returns The client, with a method for each operation.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const komoju = createKomojuClient({ secretKey });
 * const session = await komoju.createSession({ amount: 1000, currency: "JPY", return_url });
 *
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuClient(options: KomojuOptions): KomojuClient {
  requireOptions(options, "createKomojuClient({ secretKey })");
  return createClient<KomojuClient>(contract, {
    ...transport(options),
    authenticate: createAuthenticator(options),
  });
}

/**
 * Creates a client for a shopper's own device, such as a browser. It has only the operations that a publishable key opens.
 *
 * @param options The publishable key, and how to reach the provider.
 * @returns The client, with a method for each of these operations.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const device = createKomojuPublicClient({ publishableKey });
 * const paid = await device.paySession(id, { payment_details: token });
 *
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuPublicClient(options: KomojuPublicOptions): KomojuPublishableKeyClient {
  requireOptions(options, "createKomojuPublicClient({ publishableKey })");
  return createClient<KomojuPublishableKeyClient>(pickOperations(contract, "publishableKey"), {
    ...transport(options),
    authenticate: createPublicAuthenticator(options),
  });
}

function transport(options: KomojuTransportOptions): TransportOptions & { baseUrl: string } {
  const { apiVersion = contract.version, baseUrl = serverUrl(contract, "production"), headers } = options;
  return { ...options, baseUrl, headers: { "x-komoju-api-version": apiVersion, ...headers } };
}
