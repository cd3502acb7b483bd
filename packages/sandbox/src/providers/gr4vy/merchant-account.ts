import type { HandlerContext } from "../../engine/handler.js";

/** The header that names the merchant account of a request. */
export const accountHeader = "x-gr4vy-merchant-account-id";

/** The merchant account of requests that name none. */
export const defaultAccount = "default";

/** A request that may name a merchant account. */
export type AccountRequest = { readonly header: Readonly<Record<string, unknown>> };

/** What creates or changes the records of a merchant account. */
export type AccountContext = HandlerContext & AccountRequest;

/** Returns the merchant account of a request. */
export function accountOf({ header }: AccountRequest): string {
  return String(header[accountHeader] ?? defaultAccount);
}

/** A request for a merchant account. */
export function inAccount(account: string): AccountRequest {
  return { header: { [accountHeader]: account } };
}
