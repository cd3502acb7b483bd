import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/komoju";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { requireOptions } from "../require-options.js";
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
   * The API version of responses. The types describe the default version.
   *
   * @default the contract's version
   */
  apiVersion?: string | undefined;
  /** A base URL of your own, such as that of a sandbox. */
  baseUrl?: string | undefined;
}

/**
 * Creates a client for the KOMOJU API.
 *
 * @example
 * const komoju = createKomojuClient({ secretKey });
 * const session = await unwrap(komoju.createSession({ body: { amount: 1000, currency: "JPY", return_url } }));
 *
 * @throws UsageError if an option is missing or malformed.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuClient(options: KomojuOptions): KomojuClient {
  requireOptions(options, "createKomojuClient({ secretKey })");
  return createClient<operations, typeof contract>(contract, {
    ...transport(options),
    authenticate: createAuthenticator(options),
  });
}

/** A client with the operations that a publishable key permits. */
export type KomojuPublicClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, "publishableKey">;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Creates a client for a customer's own device, such as a browser. It only has the operations that a publishable key
 * permits.
 *
 * @example
 * const device = createKomojuPublicClient({ publishableKey });
 *
 * @throws UsageError if an option is missing or malformed.
 * @see https://doc.komoju.com/docs/authentication
 */
export function createKomojuPublicClient(
  options: KomojuTransportOptions & KomojuPublicCredentials,
): KomojuPublicClient {
  requireOptions(options, "createKomojuPublicClient({ publishableKey })");
  return createClient<PublicOperations, PublicContract>(pickOperations(contract, "publishableKey"), {
    ...transport(options),
    authenticate: createPublicAuthenticator(options),
  });
}

function transport(options: KomojuTransportOptions): TransportOptions & { baseUrl: string } {
  const { apiVersion = contract.version, baseUrl = serverUrl(contract, "production"), headers } = options;
  return { ...options, baseUrl, headers: { "x-komoju-api-version": apiVersion, ...headers } };
}
