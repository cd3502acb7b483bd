import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/komoju";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import {
  createAuthenticator,
  createPublicAuthenticator,
  type KomojuCredentials,
  type KomojuPublicCredentials,
} from "./credentials.js";

export type KomojuClient = Client<operations, typeof contract>;

export interface KomojuOptions extends KomojuTransportOptions, KomojuCredentials {}

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
    authenticate: createAuthenticator(options),
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
  options: KomojuTransportOptions & KomojuPublicCredentials,
): KomojuPublicClient {
  return createClient<PublicOperations, PublicContract>(pickOperations(contract, "publishableKey"), {
    ...transport(options),
    authenticate: createPublicAuthenticator(options),
  });
}

function transport(options: KomojuTransportOptions): TransportOptions & { baseUrl: string } {
  const { apiVersion = contract.version, baseUrl = serverUrl(contract, "production"), headers } = options;
  return { ...options, baseUrl, headers: { "x-komoju-api-version": apiVersion, ...headers } };
}
