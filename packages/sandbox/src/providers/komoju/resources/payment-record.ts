import type { Payment } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { flowOf, type Details } from "../payment-details.js";
import { unprocessable } from "../results.js";
import type { Dispute, Failure } from "../scenarios.js";
import type { ChargebackRecord } from "./chargeback-record.js";
import type { Hook } from "./events.js";

/** A payment with everything that its course depends on. */
export interface PaymentRecord {
  readonly payment: Payment;
  readonly type: string;
  /** The payment details as responses show them: the same object as `payment.payment_details`. */
  readonly shownDetails: Record<string, unknown>;
  /** What is left to pay, and the cards that have paid, for prepaid cards. */
  readonly prepaid: { due: number; readonly cards: object[] };
  /** Whether it is captured as soon as it is authorized. */
  readonly capture: boolean;
  readonly hooks: readonly Hook[];
  readonly returnUrls: ReturnUrls;
  /** The card number as chargebacks show it; null for other methods. */
  readonly maskedNumber: string | null;
  /** How the dispute about this payment ends; undefined if the shopper does not dispute it. */
  readonly dispute: Dispute | undefined;
  chargeback: ChargebackRecord | undefined;
  /** Whether the authentication fails, whatever the shopper does. */
  readonly authenticationFails: boolean;
  /** Called when the shopper has paid, failed or cancelled on a hosted page. */
  readonly onSettled: (payment: Payment, context: HandlerContext) => void;
}

/** Where the shopper is redirected. */
export interface ReturnUrls {
  /** After paying or failing. */
  readonly done?: string | undefined;
  readonly cancelled?: string | undefined;
}

/** What a payment is created from. Amounts are in minor units. */
export interface PaymentOrder {
  readonly amount: number;
  readonly currency: string;
  readonly tax: number;
  readonly details: Details;
  readonly capture: boolean;
  readonly failure?: Failure | undefined;
  readonly customer?: string | undefined;
  readonly session?: string | undefined;
  readonly locale?: string | undefined;
  readonly metadata?: Payment["metadata"] | undefined;
  readonly description?: string | undefined;
  readonly external_order_num?: string | undefined;
  readonly mcc?: string | undefined;
  readonly statement_descriptor?: Payment["statement_descriptor"] | undefined;
  readonly platform_details?: Payment["platform_details"] | undefined;
  readonly dispute?: Dispute | undefined;
  readonly hooks?: readonly Hook[] | undefined;
  readonly returnUrls?: ReturnUrls | undefined;
  readonly onSettled?: PaymentRecord["onSettled"] | undefined;
}

/** Whether the shopper pays later, in a shop or at a bank. */
export function isPaidLater({ type }: PaymentRecord): boolean {
  return flowOf({ type }) === "later";
}

/** Whether the shopper still has to pay. */
export function awaitsShopper(record: PaymentRecord): boolean {
  const { status } = record.payment;
  return status === "pending" || (status === "authorized" && isPaidLater(record));
}

/** The refusal of a call that the payment's state does not permit. */
export function wrongState({ payment: { id, status } }: PaymentRecord, action: string): Refusal {
  return unprocessable(`Payment ${id} is ${status} and cannot be ${action}`);
}
