import { createClient, UsageError, type Authenticate, type Client } from "@paysession/core";
import { contract, type operations } from "@paysession/smart-glocal";
import { serverUrl } from "../server.js";
import type { TransportOptions } from "../transport.js";
import { createSigner, type PrivateKey } from "./sign.js";

export type SmartGlocalClient = Client<operations, typeof contract>;

export type SmartGlocalOptions = TransportOptions &
  SmartGlocalServer & {
    /** The project's name, issued by the account manager. */
    project: string;
    /** Your private key. Smart Glocal has the public one. */
    privateKey: PrivateKey;
  };

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
  const { headers, timeout, fetch } = options;
  return createClient<operations, typeof contract>(contract, {
    baseUrl: options.baseUrl ?? serverUrl(contract, options.environment),
    authenticate: signed(options),
    headers,
    timeout,
    fetch,
  });
}

function signed({ project, privateKey }: SmartGlocalOptions): Authenticate {
  if (typeof project !== "string" || !/^[\x21-\x7e]+$/.test(project)) {
    throw new UsageError("Smart Glocal: project must be the project's name, without blanks");
  }
  const signer = createSigner(privateKey);
  return async ({ headers, body = new Uint8Array() }) => {
    headers.set("x-partner-project", project);
    headers.set("x-partner-sign", await signer(body));
  };
}
