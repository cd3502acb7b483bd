import type { HandlerContext } from "../../engine/handler.js";
import { pinsOf } from "./embed-claims.js";

/** A request that may name a merchant account. */
export type AccountRequest = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims?: unknown;
};

/** What creates or changes the records of a merchant account. */
export type AccountContext = HandlerContext & AccountRequest;

/** Returns the merchant account of a request: the one that it names, or else the one that its token is limited to. */
export function accountOf({ header, claims }: AccountRequest): string {
  return String(header["x-gr4vy-merchant-account-id"] ?? pinsOf({ claims }).merchant_account_id ?? "default");
}
