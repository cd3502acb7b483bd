import { UsageError } from "@paysession/core";
import type { CartItemRequest, ConnectionOptions } from "@paysession/gr4vy";
import type { Secret } from "../auth/secret.js";
import { encodeBase64url } from "../crypto/base64url.js";
import { requireOptions } from "../require-options.js";
import { readSigningKey, type SigningKey } from "./signing-key.js";

/** A permission of a token: `*.read`, `*.write`, `embed`, or `<resource>.read` and `<resource>.write`. */
export type Scope = "*.read" | "*.write" | "embed" | `${string}.read` | `${string}.write` | (string & {});

export interface TokenOptions {
  /**
   * The API key's private key: PKCS#8 PEM, an EC key on P-521 or an RSA key of at least 2048 bits. A function is called for
   * every token, so that keys can be rotated.
   */
  privateKey: Secret;
  /**
   * The token's permissions.
   *
   * @default ["*.read", "*.write"]
   */
  scopes?: readonly Scope[] | undefined;
  /**
   * The token's lifetime in seconds, at most 86400 (24 hours).
   *
   * @default 600, or 3600 for an embed token
   */
  expiresIn?: number | undefined;
  /**
   * The issuer, shown in Gr4vy's logs.
   *
   * @default "paysession"
   */
  issuer?: string | undefined;
}

export interface EmbedTokenOptions extends Omit<TokenOptions, "scopes"> {
  /** Values that the buyer's browser must not change. Values that are left out can be set by the page. */
  embed?: Embed | undefined;
  /** The ID of the checkout session that the token is for. */
  checkoutSessionId?: string | undefined;
}

/** Values that an embed token pins. They are sent under these names, which are those of the API. */
export interface Embed {
  /** A non-negative integer in the currency's minor unit. */
  amount?: number;
  /** ISO 4217 code in upper case. */
  currency?: string;
  buyer_id?: string;
  buyer_external_identifier?: string;
  metadata?: Record<string, string>;
  cart_items?: CartItemRequest[];
  merchant_account_id?: string;
  connection_options?: ConnectionOptions;
}

/**
 * Creates a token for the API.
 *
 * @example
 * const token = await createToken({ privateKey, scopes: ["transactions.read"] });
 *
 * @returns A JWT, signed with ES512 or RS512.
 * @throws UsageError if an option is malformed.
 * @see https://docs.gr4vy.com/guides/api/jwts
 */
export async function createToken(options: TokenOptions): Promise<string> {
  requireOptions(options, "createToken({ privateKey })");
  const mint = createMint(options, 600);
  return (await mint({ scopes: checkScopes(options.scopes) })).token;
}

/**
 * Creates a token for a buyer's browser. It only permits taking part in a checkout.
 *
 * @example
 * const token = await createEmbedToken({ privateKey, embed: { amount: 1299, currency: "USD" } });
 *
 * @returns A JWT, signed with ES512 or RS512.
 * @throws UsageError if an option is malformed.
 * @see https://docs.gr4vy.com/guides/api/jwts
 */
export async function createEmbedToken(options: EmbedTokenOptions): Promise<string> {
  requireOptions(options, "createEmbedToken({ privateKey })");
  const { embed, checkoutSessionId } = options;
  if (embed !== undefined && (typeof embed !== "object" || embed === null)) {
    throw new UsageError('Gr4vy: embed must be an object, such as { amount: 1299, currency: "USD" }');
  }
  if (embed?.amount !== undefined && !(Number.isSafeInteger(embed.amount) && embed.amount >= 0)) {
    throw new UsageError("Gr4vy: embed.amount must be a non-negative integer in the currency's minor unit");
  }
  const mint = createMint(options, 3600);
  const { token } = await mint({
    scopes: ["embed"],
    ...(embed !== undefined && { embed }),
    ...(checkoutSessionId !== undefined && { checkout_session_id: checkoutSessionId }),
  });
  return token;
}

/**
 * The thumbprint by which Gr4vy identifies an API key. The dashboard shows it next to the key.
 *
 * @param privateKey The API key's private key, PKCS#8 PEM.
 * @throws UsageError if the key is malformed or weak.
 * @see https://www.rfc-editor.org/rfc/rfc7638
 */
export async function thumbprintOf(privateKey: string): Promise<string> {
  return (await readSigningKey(privateKey)()).thumbprint;
}

/**
 * Returns the scopes, or those of a token without restrictions.
 *
 * @throws UsageError if they are not a list of strings.
 */
export function checkScopes(scopes: readonly Scope[] = ["*.read", "*.write"]): readonly Scope[] {
  if (Array.isArray(scopes) && scopes.every((scope) => typeof scope === "string" && scope !== ""))
    return scopes;
  throw new UsageError('Gr4vy: scopes must be an array of strings, such as ["transactions.read"]');
}

/**
 * The longest lifetime of a token, in seconds: as long as a checkout session can last. A token cannot be revoked without
 * its API key, so a leaked one is valid until it expires. The limit also catches lifetimes in milliseconds.
 */
const maximumLifetime = 86_400;

/** Seconds by which this clock may be ahead of Gr4vy's, without tokens being rejected as not yet valid. */
const clockSkew = 30;

/**
 * Validates the options and returns a function that creates tokens with the given claims.
 *
 * @param defaultLifetime In seconds.
 */
export function createMint(
  { privateKey, expiresIn: lifetime, issuer = "paysession" }: Omit<TokenOptions, "scopes">,
  defaultLifetime: number,
): (claims: Record<string, unknown>) => Promise<{ token: string; expiresAt: number }> {
  const seconds = lifetime ?? defaultLifetime;
  if (!(Number.isInteger(seconds) && seconds > 0 && seconds <= maximumLifetime)) {
    throw new UsageError(
      `Gr4vy: expiresIn must be a number of seconds from 1 to ${maximumLifetime} (24 hours)`,
    );
  }
  if (typeof issuer !== "string" || issuer === "") {
    throw new UsageError("Gr4vy: issuer must be a non-empty string");
  }
  const getKey =
    typeof privateKey === "function"
      ? async () => readSigningKey(await privateKey())()
      : readSigningKey(privateKey);
  return async (claims) => {
    const { sign, algorithm, thumbprint } = await getKey();
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - clockSkew, exp: now + seconds };
    const header = { alg: algorithm, typ: "JWT", kid: thumbprint };
    const payload = { ...claims, iss: issuer, ...times, jti: crypto.randomUUID() };
    return { token: await signJwt(header, payload, sign), expiresAt: times.exp * 1000 };
  };
}

/** A JSON Web Token (RFC 7519) in compact form. */
async function signJwt(header: object, payload: object, sign: SigningKey["sign"]): Promise<string> {
  const encoder = new TextEncoder();
  const input = [header, payload]
    .map((part) => encodeBase64url(encoder.encode(JSON.stringify(part))))
    .join(".");
  return `${input}.${encodeBase64url(await sign(encoder.encode(input)))}`;
}
