import type { HandlerContext } from "../../engine/handler.js";
import { keyOf } from "./caller.js";
import { pinsOf } from "./embed-claims.js";

/** The header that names the merchant account of a request. */
export const accountHeader = "x-gr4vy-merchant-account-id";

/** The merchant account of requests that name none. */
export const defaultAccount = "default";

/** A request that may name a merchant account. */
export type AccountRequest = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims?: unknown;
};

/** What creates or changes the records of a merchant account. */
export type AccountContext = HandlerContext & AccountRequest;

/** Returns the merchant account of a request: the one that it names, or else that of its token or of its API key. */
export function accountOf({ header, claims }: AccountRequest): string {
  const pinned = pinsOf({ claims }).merchant_account_id;
  return String(header[accountHeader] ?? pinned ?? keyOf({ claims })?.account ?? defaultAccount);
}

/** A request for a merchant account. */
export function inAccount(account: string): AccountRequest {
  return { header: { [accountHeader]: account } };
}
