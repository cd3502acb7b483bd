import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/komoju";
import { basic } from "../authorization.js";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import type { Secret } from "../secret.js";
import { serverUrl } from "../server.js";

export type KomojuClient = Client<operations, typeof contract>;

export interface KomojuOptions extends KomojuTransportOptions {
  /** The secret key, or a function that gives one. A test key reaches test data, a live key real money. */
  secretKey: Secret;
}

export interface KomojuTransportOptions extends TransportOptions {
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
  return createClient<operations, typeof contract>(contract, {
    ...transport(options),
    authenticate: basic(options.secretKey, "KOMOJU: secretKey"),
  });
}

/** The operations that a publishable key opens. */
export type KomojuPublicClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, "publishableKey">;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Makes a client for a shopper's own device, such as a browser. It has only the operations that a publishable key opens.
 *
 * @throws UsageError when an option is wrong.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuPublicClient(
  options: KomojuTransportOptions & {
    /** The publishable key, which may be seen by anybody. */
    publishableKey: Secret;
  },
): KomojuPublicClient {
  return createClient<PublicOperations, PublicContract>(pickOperations(contract, "publishableKey"), {
    ...transport(options),
    authenticate: basic(options.publishableKey, "KOMOJU: publishableKey"),
  });
}

function transport(options: KomojuTransportOptions): TransportOptions & { baseUrl: string } {
  const { apiVersion = contract.version, baseUrl = serverUrl(contract, "production"), headers } = options;
  return { ...options, baseUrl, headers: { "x-komoju-api-version": apiVersion, ...headers } };
}
