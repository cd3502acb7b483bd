import type {
  Buyer,
  Capture,
  Chargeback,
  ChargebackReversal,
  PaymentMethod,
  Refund,
  RefundSettlement,
  Settlement,
  Transaction,
  TransactionHistoryEvent,
} from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import { conflict } from "../results.js";
import type { RedemptionEntry } from "./gift-card-redemption.js";
import type { MethodRequest } from "./method-request.js";

export type { Transaction };

/** What an event is recorded with. */
export type EventContext = Pick<HandlerContext, "ids" | "now">;

/** A transaction with everything that its course depends on. Amounts are in minor units. */
export interface TransactionEntry {
  readonly transaction: Transaction;
  /** What the gift cards pay. The transaction shows the same redemptions. */
  readonly redemptions: readonly RedemptionEntry[];
  readonly captures: Capture[];
  readonly refunds: Refund[];
  readonly settlements: Settlement[];
  readonly refundSettlements: RefundSettlement[];
  readonly chargebacks: Chargeback[];
  readonly chargebackReversals: ChargebackReversal[];
  readonly history: TransactionHistoryEvent[];
  /** ID of the payment link that is paid. Webhooks show it, responses do not. */
  readonly paymentLink: string | undefined;
  /** Where the buyer is redirected after an approval. */
  readonly returnUrl: string | undefined;
  /** The payment method to store if the transaction succeeds. */
  readonly methodToStore: { readonly given: MethodRequest; readonly buyer: Buyer | undefined } | undefined;
  /** The stored payment method that pays. */
  readonly storedMethod: PaymentMethod | undefined;
  /** The session of the buyer's page or app. */
  readonly session: TransactionSessionState;
}

/** What the buyer's page or app has put into the session of a transaction. */
export interface TransactionSessionState {
  readonly integrationClient: string;
  data: Readonly<Record<string, unknown>> | null;
}

/** What the payment method is charged: gift cards pay their part first. Minor units. */
export function chargeOf({ transaction, redemptions }: TransactionEntry): number {
  return redemptions.reduce((left, { redemption }) => left - redemption.amount, transaction.amount);
}

/** The target of webhooks about a transaction. */
export function eventTarget({
  transaction,
  paymentLink,
}: TransactionEntry): Transaction & { readonly payment_link_id: string | null } {
  return { ...transaction, payment_link_id: paymentLink ?? null };
}

/** Adds an event to the history of a transaction. Which members a context has is not documented. */
export function recordEvent(
  { history }: TransactionEntry,
  { ids, now }: EventContext,
  name: TransactionHistoryEvent["name"],
  context: TransactionHistoryEvent["context"] = {},
): void {
  history.push({ type: "transaction-event", id: ids.uuid(), name, created_at: timestamp(now), context });
}

/** The refusal of a call that the transaction's state does not permit. */
export function wrongState({ id, status }: Transaction, action: string): Refusal {
  return conflict(`Transaction ${id} is ${status} and cannot be ${action}`);
}
