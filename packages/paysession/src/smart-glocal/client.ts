import { createClient, UsageError, type TransportOptions } from "@paysession/core";
import {
  contract,
  type SmartGlocalClient,
  type SmartGlocalEnvironment,
  type SmartGlocalPublicTokenClient,
} from "@paysession/smart-glocal";
import { requireOptions } from "../require-options.js";
import { pickOperations } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import {
  createAuthenticator,
  createPublicAuthenticator,
  type SmartGlocalCredentials,
  type SmartGlocalPublicCredentials,
} from "./credentials.js";

export type SmartGlocalOptions = TransportOptions & SmartGlocalServer & SmartGlocalCredentials;

export type SmartGlocalPublicOptions = TransportOptions & SmartGlocalServer & SmartGlocalPublicCredentials;

/** Where to call: an environment, or another base URL such as a sandbox's. */
export type SmartGlocalServer =
  { environment: SmartGlocalEnvironment; baseUrl?: undefined } | { baseUrl: string; environment?: undefined };

/**
 * Creates a client of the Smart Glocal API that signs every request.
 *
 * @param options The project, its key, and how to reach the provider.
 * @returns The client, with a method for each operation.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const smartGlocal = createSmartGlocalClient({ environment: "demo", project: "acme", privateKey: pem });
 * const { session } = await smartGlocal.createSession({ amount_details: { amount: 10000, currency: "usd" } });
 *
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export function createSmartGlocalClient(options: SmartGlocalOptions): SmartGlocalClient {
  requireOptions(options, "createSmartGlocalClient({ environment, project, privateKey })");
  return createClient<SmartGlocalClient>(contract, {
    ...options,
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment),
    authenticate: createAuthenticator(options),
  });
}

/**
 * Creates a client for the customer's own device, such as an app or a browser, that turns a card into a token. Card data go
 * to Smart Glocal's own hosts and never to yours. How this works is known from other people's apps, not from a page of Smart
 * Glocal.
 *
 * @param options The public token, and how to reach the provider.
 * @returns The client, with a method for this operation.
 * @throws UsageError when an option is wrong, or the base URL is neither one of `smart-glocal.com` nor loopback.
 *
 * @example
 * const device = createTokenizationClient({ environment: "demo", publicToken });
 * const { token } = await device.tokenizeCard({ card });
 */
export function createTokenizationClient(options: SmartGlocalPublicOptions): SmartGlocalPublicTokenClient {
  requireOptions(options, "createTokenizationClient({ environment, publicToken })");
  const cards = pickOperations(contract, "publicToken");
  // These operations are served elsewhere, and the client is made for that address.
  const entries = Object.entries(cards.operations).map(
    ([id, { servers: _, ...operation }]) => [id, operation] as const,
  );
  const elsewhere = Object.values(cards.operations).find(({ servers }) => servers !== undefined);
  const { servers = contract.servers } = elsewhere ?? {};
  return createClient<SmartGlocalPublicTokenClient>(
    { ...cards, operations: Object.fromEntries(entries) },
    {
      ...options,
      baseUrl: checkCardUrl(options.baseUrl ?? serverUrl({ ...contract, servers }, options.environment)),
      authenticate: createPublicAuthenticator(options),
    },
  );
}

/** Card data must not be sent anywhere else than to Smart Glocal or to a sandbox on the same machine. */
function checkCardUrl(address: string): string {
  if (URL.canParse(address)) {
    const { protocol, hostname } = new URL(address);
    const isLoopback = /^((.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
    if (isLoopback && (protocol === "https:" || protocol === "http:")) return address;
    if (protocol === "https:" && /(^|\.)smart-glocal\.com$/.test(hostname)) return address;
  }
  throw new UsageError(
    "Smart Glocal: baseUrl must be an https URL on smart-glocal.com or a loopback address, because card data is sent to it",
  );
}
