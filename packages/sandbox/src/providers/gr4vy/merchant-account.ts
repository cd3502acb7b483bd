import type { HandlerRequest } from "../../engine/handler.js";

/** The members of every record that belongs to a merchant account. */
export interface AccountRecord {
  readonly id: string;
  readonly merchant_account_id: string;
  readonly created_at: string;
  updated_at: string;
  readonly [member: string]: unknown;
}

/** Returns the merchant account of a request. */
export function accountOf({ header }: Pick<HandlerRequest, "header">): string {
  return String(header["x-gr4vy-merchant-account-id"] ?? "default");
}
