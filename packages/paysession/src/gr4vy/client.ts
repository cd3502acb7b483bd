import { createClient, type TransportOptions } from "@paysession/core";
import {
  contract,
  type Gr4vyClient,
  type Gr4vyEnvironment,
  type Gr4vyUnauthenticatedClient,
} from "@paysession/gr4vy";
import { requireOptions } from "../require-options.js";
import { pickOperations } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import { createAuthenticator, type Gr4vyCredentials } from "./credentials.js";

export type Gr4vyOptions = TransportOptions &
  Gr4vyServer &
  Gr4vyCredentials & {
    /** The merchant account of every call; a call may name another one. Left out, the key's own is used. */
    merchantAccountId?: string | undefined;
  };

export type Gr4vyPublicOptions = TransportOptions & Gr4vyServer;

/** Which instance to call: its name and environment, or another base URL such as a sandbox's. */
export type Gr4vyServer =
  | { id: string; environment: Gr4vyEnvironment; baseUrl?: undefined }
  | { baseUrl: string; id?: undefined; environment?: undefined };

/**
 * Creates a client of the Gr4vy API.
 *
 * @param options The instance, the credentials, and how to reach the provider.
 * @returns The client, with a method for each operation.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", privateKey: pem });
 * const checkout = await gr4vy.createCheckoutSession({ expires_in: 3600 });
 *
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function createGr4vyClient(options: Gr4vyOptions): Gr4vyClient {
  requireOptions(options, "createGr4vyClient({ id, environment, privateKey })");
  const { merchantAccountId, headers } = options;
  return createClient<Gr4vyClient>(contract, {
    ...options,
    baseUrl: addressOf(options),
    authenticate: createAuthenticator(options),
    headers: {
      ...(merchantAccountId !== undefined && { "x-gr4vy-merchant-account-id": merchantAccountId }),
      ...headers,
    },
  });
}

/**
 * Creates a client for a buyer's own device. It has no credentials, and only the operations that need none.
 *
 * @param options The instance, and how to reach the provider.
 * @returns The client, with a method for each of these operations.
 * @throws UsageError when an option is wrong.
 *
 * @example
 * const device = createGr4vyPublicClient({ id: "acme", environment: "sandbox" });
 * await device.updateCheckoutSessionFields(sessionId, { payment_method });
 */
export function createGr4vyPublicClient(options: Gr4vyPublicOptions): Gr4vyUnauthenticatedClient {
  requireOptions(options, "createGr4vyPublicClient({ id, environment })");
  return createClient<Gr4vyUnauthenticatedClient>(pickOperations(contract), {
    ...options,
    baseUrl: addressOf(options),
    authenticate: () => {},
  });
}

function addressOf(server: Gr4vyServer): string {
  return server.baseUrl ?? serverUrl(contract, server.environment, { id: server.id });
}
