import type { SecurityRequirement } from "../../contract/document.js";
import type { Refusal } from "../../engine/handler.js";
import type { Provider, RawRequest } from "../../provider.js";
import { claimsOfKey } from "./caller.js";
import { claimsOf, type EmbedClaims } from "./embed-claims.js";
import type { ApiKey, ApiKeyPairs } from "./resources/api-key-pairs.js";

/** The claims of a token that decide what it authorizes. */
interface TokenPayload extends EmbedClaims {
  readonly scopes?: unknown;
}

/** A valid token, and the key that it is signed with. */
interface VerifiedToken {
  readonly payload: TokenPayload;
  readonly key: ApiKey;
}

/**
 * Creates the function that checks tokens: signed with an active API key, currently valid, with the scope of the operation,
 * and for a merchant account of the key.
 */
export function createAuthenticate(keys: ApiKeyPairs): Provider["authenticate"] {
  return async ({ headers, now }, requirements) => {
    const token = await verifyToken(keys, headers.get("authorization") ?? "", now);
    if (token === undefined) return { refused: "unauthenticated" };
    return (
      checkScopes(token, requirements) ??
      checkMerchantAccount(token, headers) ?? {
        claims: { ...claimsOf(token.payload), ...claimsOfKey(token.key.record) },
      }
    );
  };
}

async function verifyToken(
  keys: ApiKeyPairs,
  authorization: string,
  now: Date,
): Promise<VerifiedToken | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) return undefined;
  // Loaded on first use: they take a large part of the time to import the sandbox.
  const { jwtVerify } = await import("jose/jwt/verify");
  const { decodeProtectedHeader } = await import("jose/decode/protected_header");
  try {
    const key = keys.findActive(decodeProtectedHeader(token).kid);
    if (key === undefined) return undefined;
    const { payload } = await jwtVerify<TokenPayload>(token, key.publicKey, {
      algorithms: ["ES512", "RS512"],
      requiredClaims: ["iss", "nbf", "exp", "jti"],
      currentDate: now,
    });
    return { payload, key };
  } catch {
    return undefined;
  }
}

/** Both the token and the roles of its key must have the scopes of one of the requirements. */
function checkScopes(
  { payload: { scopes }, key: { record } }: VerifiedToken,
  requirements: readonly SecurityRequirement[],
): Refusal | undefined {
  const inToken = Array.isArray(scopes) ? scopes.map(String) : [];
  const inRoles = (record.roles ?? []).flatMap(({ permissions }) => permissions.allow);
  const alternatives = requirements.map((requirement) => Object.values(requirement).flat());
  const permitted = alternatives.filter((required) => required.every((scope) => holds(inToken, scope)));
  if (permitted.some((required) => required.every((scope) => holds(inRoles, scope)))) return undefined;
  const needed = alternatives.map((required) => required.join(" and ")).join(", or ");
  const lacking = permitted.length === 0 ? "The token lacks" : "The roles of the API key do not include";
  return { refused: "forbidden", reason: `${lacking} the scope ${needed}` };
}

/** Whether scopes include a scope, directly or by a wildcard such as `*.read`. */
function holds(held: readonly string[], scope: string): boolean {
  return held.includes(scope) || held.includes(scope.replace(/^.*\./, "*."));
}

/** A key, and a token for the browser, may be limited to merchant accounts. */
function checkMerchantAccount(
  { payload: { embed }, key: { record } }: VerifiedToken,
  headers: RawRequest["headers"],
): Refusal | undefined {
  const pinned = embed?.merchant_account_id;
  const requested = headers.get("x-gr4vy-merchant-account-id") ?? pinned;
  if (pinned !== undefined && pinned !== requested) {
    return {
      refused: "forbidden",
      reason: `The token is for the merchant account ${pinned}, not ${requested}`,
    };
  }
  const ofKey = record.merchant_accounts?.map(({ id }) => id) ?? [];
  if (requested === undefined || ofKey.length === 0 || ofKey.includes(requested)) return undefined;
  return {
    refused: "forbidden",
    reason: `The API key is for the merchant accounts ${ofKey.join(", ")}, not ${requested}`,
  };
}
