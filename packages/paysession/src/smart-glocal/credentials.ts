import { UsageError, type Authenticate } from "@paysession/core";
import { readSecret, type Secret } from "../auth/secret.js";
import { createSigner, type PrivateKey } from "./signature.js";

export interface SmartGlocalCredentials {
  /** The project's name, issued by your account manager. */
  project: string;
  /** Your private key, or a function that signs or returns the current key. Smart Glocal has the public key. */
  privateKey: PrivateKey;
}

export interface SmartGlocalPublicCredentials {
  /** The public token, or a function that returns it. */
  publicToken: Secret;
}

/**
 * Authenticates requests by signing their bodies.
 *
 * @throws UsageError if the project or the key is missing or malformed.
 * @see https://developer.smart-glocal.com/docs/reference/format
 */
export function createAuthenticator({ project, privateKey }: SmartGlocalCredentials): Authenticate {
  if (typeof project !== "string" || !/^[\x21-\x7e]+$/.test(project)) {
    throw new UsageError("Smart Glocal: project must be the project's name, without spaces");
  }
  const sign = createSigner(privateKey);
  return async ({ headers, body = new Uint8Array() }) => {
    headers.set("x-partner-project", project);
    headers.set("x-partner-sign", await sign(body));
  };
}

/**
 * Authenticates requests from a customer's device with a public token.
 *
 * @throws UsageError if the token is missing or malformed.
 */
export function createPublicAuthenticator({ publicToken }: SmartGlocalPublicCredentials): Authenticate {
  const withToken = readSecret(publicToken, "Smart Glocal: publicToken");
  return ({ headers }) => withToken((token) => headers.set("x-public-token", token));
}
