import { createClient, type Client, type TransportOptions } from "@paysession/core";
import { contract, type operations } from "@paysession/gr4vy";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import { createAuthenticator, type Gr4vyCredentials } from "./credentials.js";

export type Gr4vyClient = Client<operations, typeof contract>;

export type Gr4vyOptions = TransportOptions &
  Gr4vyServer &
  Gr4vyCredentials & {
    /** The merchant account of every call; a call may name another one. Left out, the key's own is used. */
    merchantAccountId?: string | undefined;
  };

/** Which instance to talk to: its name and environment, or an address of your own such as a sandbox's. */
export type Gr4vyServer =
  | { id: string; environment: keyof (typeof contract)["servers"]; baseUrl?: undefined }
  | { baseUrl: string; id?: undefined; environment?: undefined };

/**
 * Makes a client of the Gr4vy API.
 *
 * @example
 * const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", privateKey: pem });
 * const { data, error } = await gr4vy.createCheckoutSession({ body: { expires_in: 3600 } });
 *
 * @throws UsageError when an option is wrong.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function createGr4vyClient(options: Gr4vyOptions): Gr4vyClient {
  const { merchantAccountId, headers } = options;
  return createClient<operations, typeof contract>(contract, {
    ...options,
    baseUrl: addressOf(options),
    authenticate: createAuthenticator(options),
    headers: {
      ...(merchantAccountId !== undefined && { "x-gr4vy-merchant-account-id": merchantAccountId }),
      ...headers,
    },
  });
}

/** The operations that a buyer's own device calls without any token. */
export type Gr4vyPublicClient = Client<PublicOperations, PublicContract>;

type PublicContract = ContractFor<typeof contract, never>;
type PublicOperations = OperationsOf<operations, PublicContract>;

/**
 * Makes a client for a buyer's own device. It has no credentials, and only the operations that need none.
 *
 * @throws UsageError when an option is wrong.
 */
export function createGr4vyPublicClient(options: TransportOptions & Gr4vyServer): Gr4vyPublicClient {
  return createClient<PublicOperations, PublicContract>(pickOperations(contract), {
    ...options,
    baseUrl: addressOf(options),
    authenticate: () => {},
  });
}

function addressOf(server: Gr4vyServer): string {
  return server.baseUrl ?? serverUrl(contract, server.environment, { id: server.id });
}
