import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/gr4vy";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { requireOptions } from "../require-options.js";
import { serverUrl } from "../server.js";
import { createAuthenticator, type Gr4vyCredentials } from "./credentials.js";

export type Gr4vyClient = Client<operations, typeof contract>;

export type Gr4vyOptions = TransportOptions &
  Gr4vyServer &
  Gr4vyCredentials & {
    /** The merchant account of every call, unless a call sets another. The default is that of the key. */
    merchantAccountId?: string | undefined;
  };

/** A Gr4vy instance, by its ID and environment, or a base URL of your own, such as that of a sandbox. */
export type Gr4vyServer =
  | { id: string; environment: keyof (typeof contract)["servers"]; baseUrl?: undefined }
  | { baseUrl: string; id?: undefined; environment?: undefined };

/**
 * Creates a client for the Gr4vy API.
 *
 * @example
 * const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", privateKey: pem });
 * const { data, error } = await gr4vy.createCheckoutSession({ body: { expires_in: 3600 } });
 *
 * @throws UsageError if an option is missing or malformed.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function createGr4vyClient(options: Gr4vyOptions): Gr4vyClient {
  requireOptions(options, "createGr4vyClient({ id, environment, privateKey })");
  const { merchantAccountId, headers } = options;
  return createClient<operations, typeof contract>(contract, {
    ...options,
    baseUrl: baseUrlOf(options),
    authenticate: createAuthenticator(options),
    headers: {
      ...(merchantAccountId !== undefined && { "x-gr4vy-merchant-account-id": merchantAccountId }),
      ...headers,
    },
  });
}

/** A client with the operations that a buyer's own device can call without a token. */
export type Gr4vyPublicClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, never>;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Creates a client for a buyer's own device. It has no credentials, and only the operations that need none.
 *
 * @example
 * const device = createGr4vyPublicClient({ id: "acme", environment: "sandbox" });
 *
 * @throws UsageError if an option is missing or malformed.
 */
export function createGr4vyPublicClient(options: TransportOptions & Gr4vyServer): Gr4vyPublicClient {
  requireOptions(options, "createGr4vyPublicClient({ id, environment })");
  return createClient<PublicOperations, PublicContract>(pickOperations(contract), {
    ...options,
    baseUrl: baseUrlOf(options),
    authenticate: () => {},
  });
}

function baseUrlOf(server: Gr4vyServer): string {
  return server.baseUrl ?? serverUrl(contract, server.environment, { id: server.id });
}
