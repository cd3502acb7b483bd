import type { HandlerContext } from "../../engine/handler.js";
import { keyOf } from "./caller.js";

/** A request that may name a merchant account. */
export type AccountRequest = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims?: unknown;
};

/** What creates or changes the records of a merchant account. */
export type AccountContext = HandlerContext & AccountRequest;

/** Returns the merchant account of a request. */
export function accountOf({ header, claims }: AccountRequest): string {
  return String(header["x-gr4vy-merchant-account-id"] ?? keyOf({ claims }).account ?? "default");
}
