import { createClient, UsageError, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/smart-glocal";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { requireOptions } from "../require-options.js";
import { serverUrl } from "../server.js";
import {
  createAuthenticator,
  createPublicAuthenticator,
  type SmartGlocalCredentials,
  type SmartGlocalPublicCredentials,
} from "./credentials.js";

export type SmartGlocalClient = Client<operations, typeof contract>;

export type SmartGlocalOptions = TransportOptions & SmartGlocalServer & SmartGlocalCredentials;

/** An environment, or a base URL of your own, such as that of a sandbox. */
export type SmartGlocalServer =
  | { environment: keyof (typeof contract)["servers"]; baseUrl?: undefined }
  | { baseUrl: string; environment?: undefined };

/**
 * Creates a client for the Smart Glocal API that signs every request.
 *
 * @example
 * const smartGlocal = createSmartGlocalClient({ environment: "demo", project: "acme", privateKey: pem });
 * const { data, error } = await smartGlocal.createSession({
 *   body: { amount_details: { amount: 10000, currency: "usd" } },
 * });
 *
 * @throws UsageError if an option is missing or malformed.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export function createSmartGlocalClient(options: SmartGlocalOptions): SmartGlocalClient {
  requireOptions(options, "createSmartGlocalClient({ environment, project, privateKey })");
  return createClient<operations, typeof contract>(contract, {
    ...options,
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment),
    authenticate: createAuthenticator(options),
  });
}

/** A client with the operation that tokenizes a card on the customer's own device. */
export type SmartGlocalTokenizationClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, "publicToken">;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Creates a client for the customer's own device, such as an app or a browser, that tokenizes a card. Card data is sent to
 * Smart Glocal's hosts, never to yours. Smart Glocal does not document this operation; it is known from existing apps.
 *
 * @example
 * const tokens = createTokenizationClient({ environment: "demo", publicToken });
 * const { data, error } = await tokens.tokenizeCard({ body: { card } });
 *
 * @throws UsageError if an option is missing or malformed, or if baseUrl is neither an https URL on smart-glocal.com nor
 * a loopback address.
 */
export function createTokenizationClient(
  options: TransportOptions & SmartGlocalServer & SmartGlocalPublicCredentials,
): SmartGlocalTokenizationClient {
  requireOptions(options, "createTokenizationClient({ environment, publicToken })");
  const { servers, ...operation } = contract.operations.tokenizeCard;
  const cards = { ...pickOperations(contract, "publicToken"), operations: { tokenizeCard: operation } };
  return createClient<PublicOperations, PublicContract>(cards as unknown as PublicContract, {
    ...options,
    baseUrl: checkCardUrl(options.baseUrl ?? serverUrl({ ...contract, servers }, options.environment)),
    authenticate: createPublicAuthenticator(options),
  });
}

/** Card data must not be sent anywhere else than to Smart Glocal or to a sandbox on the same machine. */
function checkCardUrl(address: string): string {
  if (URL.canParse(address)) {
    const { protocol, hostname } = new URL(address);
    const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
    if (isLoopback && (protocol === "https:" || protocol === "http:")) return address;
    if (protocol === "https:" && /(^|\.)smart-glocal\.com$/.test(hostname)) return address;
  }
  throw new UsageError(
    "Smart Glocal: baseUrl must be an https URL on smart-glocal.com or a loopback address, because card data is sent to it",
  );
}
