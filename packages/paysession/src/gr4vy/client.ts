import { createClient, type Client } from "@paysession/core";
import { contract, type operations } from "@paysession/gr4vy";
import { bearer } from "../authorization.js";
import type { Secret } from "../secret.js";
import { serverUrl } from "../server.js";
import type { TransportOptions } from "../transport.js";

export type Gr4vyClient = Client<operations, typeof contract>;

export type Gr4vyOptions = TransportOptions &
  Gr4vyServer & {
    /** A JWT made from the API key, or a function that gives one. */
    token: Secret;
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
 * const gr4vy = createGr4vyClient({ id: "acme", environment: "sandbox", token });
 * const { data, error } = await gr4vy.createCheckoutSession({ body: { expires_in: 3600 } });
 *
 * @throws UsageError when an option is wrong.
 * @see https://docs.gr4vy.com/guides/api/authentication
 */
export function createGr4vyClient(options: Gr4vyOptions): Gr4vyClient {
  const { token, merchantAccountId, headers, timeout, fetch } = options;
  return createClient<operations, typeof contract>(contract, {
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment, { id: options.id }),
    authenticate: bearer(token, "Gr4vy: token"),
    headers: {
      ...(merchantAccountId !== undefined && { "x-gr4vy-merchant-account-id": merchantAccountId }),
      ...headers,
    },
    timeout,
    fetch,
  });
}
