import type {
  Buyer,
  Capture,
  PaymentMethod,
  Transaction as ContractTransaction,
  TransactionHistoryEvent,
  TransactionPaymentMethod,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { conflict } from "../results.js";
import type { MethodRequest } from "./payment-methods.js";

/** A transaction as responses show it. Amounts are in minor units. */
export interface Transaction extends ContractTransaction {
  payment_method: TransactionPaymentMethod;
  /** Not a member of the contract's schema, although lists can be filtered by it. */
  payment_link_id?: string;
}

/** A transaction with everything that its course depends on. */
export interface TransactionEntry {
  readonly transaction: Transaction;
  readonly captures: Capture[];
  readonly history: TransactionHistoryEvent[];
  /** Where the buyer is redirected after an approval. */
  readonly returnUrl: string | undefined;
  /** The payment method to store if the transaction succeeds. */
  readonly methodToStore: { readonly given: MethodRequest; readonly buyer: Buyer | undefined } | undefined;
  /** The stored payment method that pays. */
  readonly storedMethod: PaymentMethod | undefined;
}

/** The refusal of a call that the transaction's state does not permit. */
export function wrongState({ id, status }: Transaction, action: string): Refusal {
  return conflict(`Transaction ${id} is ${status} and cannot be ${action}`);
}
