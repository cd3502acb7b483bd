import { createClient, UsageError, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/smart-glocal";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import {
  createAuthenticator,
  createPublicAuthenticator,
  type SmartGlocalCredentials,
  type SmartGlocalPublicCredentials,
} from "./credentials.js";

export type SmartGlocalClient = Client<operations, typeof contract>;

export type SmartGlocalOptions = TransportOptions & SmartGlocalServer & SmartGlocalCredentials;

/** Where to call: an environment, or an address of your own such as a sandbox's. */
export type SmartGlocalServer =
  | { environment: keyof (typeof contract)["servers"]; baseUrl?: undefined }
  | { baseUrl: string; environment?: undefined };

/**
 * Makes a client of the Smart Glocal API that signs every request.
 *
 * @example
 * const smartGlocal = createSmartGlocalClient({ environment: "demo", project: "acme", privateKey: pem });
 * const { data, error } = await smartGlocal.createSession({
 *   body: { amount_details: { amount: 10000, currency: "usd" } },
 * });
 *
 * @throws UsageError when an option is wrong.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export function createSmartGlocalClient(options: SmartGlocalOptions): SmartGlocalClient {
  return createClient<operations, typeof contract>(contract, {
    ...options,
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment),
    authenticate: createAuthenticator(options),
  });
}

/** The operation that turns a card into a token on the customer's own device. */
export type SmartGlocalTokenizationClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, "publicToken">;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Makes a client for the customer's own device, such as an app or a browser, that turns a card into a token. Card data
 * go to Smart Glocal's own hosts and never to yours. How this works is known from other people's apps, not from a page
 * of Smart Glocal.
 *
 * @throws UsageError when an option is wrong, or an address of your own is neither of `smart-glocal.com` nor loopback.
 */
export function createTokenizationClient(
  options: TransportOptions & SmartGlocalServer & SmartGlocalPublicCredentials,
): SmartGlocalTokenizationClient {
  const { servers, ...operation } = contract.operations.tokenizeCard;
  const cards = { ...pickOperations(contract, "publicToken"), operations: { tokenizeCard: operation } };
  return createClient<PublicOperations, PublicContract>(cards as unknown as PublicContract, {
    ...options,
    baseUrl: cardAddress(options.baseUrl ?? serverUrl({ ...contract, servers }, options.environment)),
    authenticate: createPublicAuthenticator(options),
  });
}

/** Card data must not go anywhere else. */
function cardAddress(address: string): string {
  const { protocol, hostname } = new URL(address);
  const own = protocol === "https:" && hostname.endsWith(".smart-glocal.com");
  if (own || /^(localhost|127\.0\.0\.1|\[::1\]|.+\.(test|localhost))$/.test(hostname)) return address;
  throw new UsageError(
    "Smart Glocal: card data go only to https addresses of smart-glocal.com, or to loopback",
  );
}
