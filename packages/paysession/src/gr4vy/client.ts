import {
  createClient,
  UsageError,
  type Authenticate,
  type Client,
  type TransportOptions,
} from "@paysession/core";
import { contract, type operations } from "@paysession/gr4vy";
import { bearer } from "../authorization.js";
import { pickOperations, type ContractFor, type OperationsOf } from "../pick-operations.js";
import { serverUrl } from "../server.js";
import { cachedBearer, type TokenSource } from "../token-cache.js";
import { createMint, defaultScopes, type TokenOptions } from "./token.js";

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

/** What proves who calls: the API key's private half, from which tokens are minted, or tokens that you have. */
export type Gr4vyCredentials =
  | (TokenOptions & { token?: undefined })
  | {
      /** A JWT, or a function that gives one, with or without the time when it ends. */
      token: string | TokenSource;
      privateKey?: undefined;
      scopes?: undefined;
      expiresIn?: undefined;
      issuer?: undefined;
    };

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
    authenticate: authenticator(options),
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

function authenticator(options: Gr4vyCredentials): Authenticate {
  const { token } = options;
  if (token === undefined) {
    if (options.privateKey === undefined) throw new UsageError("Gr4vy: give a privateKey or a token");
    const mint = createMint(options, 600);
    const { scopes = defaultScopes } = options;
    return cachedBearer(() => mint({ scopes }), "Gr4vy: token");
  }
  if (options.privateKey !== undefined) throw new UsageError("Gr4vy: give a privateKey or a token, not both");
  return typeof token === "function" ? cachedBearer(token, "Gr4vy: token") : bearer(token, "Gr4vy: token");
}
