import { UsageError } from "@paysession/core";
import type { CartItemRequest, ConnectionOptions } from "@paysession/gr4vy";
import { base64url } from "../crypto/base64url.js";
import type { Secret } from "../auth/secret.js";
import { readSigningKey, type SigningKey } from "./signing-key.js";

/** What a token may do: `*.read`, `*.write`, `embed`, or `<resource>.read` and `<resource>.write`. */
export type Scope = "*.read" | "*.write" | "embed" | `${string}.read` | `${string}.write` | (string & {});

export interface TokenOptions {
  /**
   * The API key's private half: PKCS#8 PEM, an EC key on P-521 or an RSA key. A function is asked for each token that is
   * minted, so that keys can be changed while the program runs.
   */
  privateKey: Secret;
  /**
   * What the token may do.
   *
   * @default ["*.read", "*.write"]
   */
  scopes?: readonly Scope[] | undefined;
  /**
   * Seconds that the token lives.
   *
   * @default 600, for an embed token 3600
   */
  expiresIn?: number | undefined;
  /**
   * Names the issuer, for the provider's logs.
   *
   * @default "paysession"
   */
  issuer?: string | undefined;
}

export interface EmbedTokenOptions extends Omit<TokenOptions, "scopes"> {
  /** What the buyer's browser must not change. What is left out is left to the page. */
  embed?: Embed | undefined;
  /** The checkout session that the token is for. */
  checkoutSessionId?: string | undefined;
}

/** Values that a token pins. The names are those of the API, and go out as they are. */
export interface Embed {
  /** In minor units of the currency. */
  amount?: number;
  /** ISO 4217, upper case. */
  currency?: string;
  buyer_id?: string;
  buyer_external_identifier?: string;
  metadata?: Record<string, string>;
  cart_items?: CartItemRequest[];
  merchant_account_id?: string;
  connection_options?: ConnectionOptions;
}

/**
 * Mints a token for the API.
 *
 * @returns A JWT, signed with ES512 or RS512.
 * @throws UsageError when an option is wrong.
 * @see https://docs.gr4vy.com/guides/api/jwts
 */
export async function createToken(options: TokenOptions): Promise<string> {
  const mint = createMint(options, 600);
  return (await mint({ scopes: options.scopes ?? defaultScopes })).token;
}

/**
 * Mints a token for a buyer's browser, which may take part in one checkout and no more.
 *
 * @returns A JWT, signed with ES512 or RS512.
 * @throws UsageError when an option is wrong.
 * @see https://docs.gr4vy.com/guides/api/jwts
 */
export async function createEmbedToken(options: EmbedTokenOptions): Promise<string> {
  const { embed, checkoutSessionId } = options;
  const { amount } = embed ?? {};
  if (amount !== undefined && !Number.isSafeInteger(amount)) {
    throw new UsageError("Gr4vy: embed.amount must be a whole number of minor units");
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
 * The thumbprint by which Gr4vy names an API key; the dashboard shows it beside the key.
 *
 * @param privateKey The API key's private half, PKCS#8 PEM.
 * @throws UsageError when it is no such key.
 * @see https://www.rfc-editor.org/rfc/rfc7638
 */
export async function thumbprintOf(privateKey: string): Promise<string> {
  return (await readSigningKey(privateKey)()).thumbprint;
}

export const defaultScopes: readonly Scope[] = ["*.read", "*.write"];

/** A clock that runs ahead of Gr4vy's would make tokens that are not valid yet. In seconds. */
const clockSkew = 30;

/** Checks the options at once, and gives a function that mints tokens. */
export function createMint(
  { privateKey, expiresIn, issuer = "paysession" }: Omit<TokenOptions, "scopes">,
  defaultLife: number,
): (claims: Record<string, unknown>) => Promise<{ token: string; expiresAt: number }> {
  const life = expiresIn ?? defaultLife;
  if (!(Number.isInteger(life) && life > 0)) {
    throw new UsageError("Gr4vy: expiresIn must be a whole number of seconds above 0");
  }
  const readKey =
    typeof privateKey === "function"
      ? async () => readSigningKey(await privateKey())()
      : readSigningKey(privateKey);
  return async (claims) => {
    const now = Math.floor(Date.now() / 1000);
    return { token: await sign(claims, await readKey(), now, life, issuer), expiresAt: (now + life) * 1000 };
  };
}

/** A JSON Web Token (RFC 7519) in its compact form. */
async function sign(
  claims: Record<string, unknown>,
  { sign, algorithm, thumbprint }: SigningKey,
  now: number,
  life: number,
  issuer: string,
): Promise<string> {
  const header = { alg: algorithm, typ: "JWT", kid: thumbprint };
  const times = { iat: now, nbf: now - clockSkew, exp: now + life };
  const payload = { ...claims, iss: issuer, ...times, jti: crypto.randomUUID() };
  const input = [header, payload].map((part) => base64url(toBytes(JSON.stringify(part)))).join(".");
  return `${input}.${base64url(await sign(new Uint8Array(toBytes(input))))}`;
}

function toBytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
}
