import type { HandlerRequest } from "../../../engine/handler.js";
import type { AccountRecord } from "../merchant-account.js";
import type { Buyer } from "./buyers.js";
import type { MethodRequest, PaymentMethod } from "./payment-methods.js";

/** A transaction as responses show it. Amounts are in minor units. */
export interface Transaction extends AccountRecord {
  status: string;
  amount: number;
  authorized_amount: number;
  captured_amount: number;
  refunded_amount: number;
  intent_outcome: "pending" | "succeeded" | "failed";
  error_code: string | null;
  payment_method: { approval_url: string | null; [member: string]: unknown };
  readonly currency: string;
  readonly intent: "authorize" | "capture";
}

export interface Capture extends AccountRecord {
  readonly final: boolean;
  readonly status: string;
  readonly error_code: string | null;
}

/** A transaction with everything that its course depends on. */
export interface TransactionEntry {
  readonly transaction: Transaction;
  readonly captures: Capture[];
  readonly history: object[];
  /** Where the buyer is redirected after an approval. */
  readonly back: string | undefined;
  /** The payment method to store if the transaction succeeds. */
  readonly store: { readonly given: MethodRequest; readonly buyer: Buyer | undefined } | undefined;
  /** The stored payment method that pays. */
  readonly stored: PaymentMethod | undefined;
  readonly onSettled: (transaction: Transaction, request: HandlerRequest) => void;
}
