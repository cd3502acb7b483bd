import type { Refund, RefundRequest } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { reconciliationId, timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { conflict, created, invalid, missing, ok } from "../results.js";
import { outcomeOf, type Outcome } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { GiftCardPayments } from "./gift-card-payments.js";
import { leftOf } from "./gift-card-redemption.js";
import { wrongState, type Transaction, type TransactionEntry } from "./transaction-record.js";
import type { Transactions } from "./transactions.js";

/** What a refund returns money to, and how that goes. */
interface Target {
  readonly amount: number;
  readonly outcome: Outcome | undefined;
  readonly target_type: Refund["target_type"];
  readonly target_id: string | null;
}

/** Refunds of transactions. */
export class Refunds {
  readonly #refunds = new Store<Refund>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #transactions: Transactions;
  readonly #giftCards: GiftCardPayments;

  constructor(schemas: Schemas, notify: Notify, transactions: Transactions, giftCards: GiftCardPayments) {
    this.#giftCards = giftCards;
    this.#schemas = schemas;
    this.#notify = notify;
    this.#transactions = transactions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createTransactionRefund"
    | "createFullTransactionRefund"
    | "listTransactionRefunds"
    | "getTransactionRefund"
    | "getRefund"
  > {
    return {
      createTransactionRefund: this.#on((entry, request) => {
        const refund =
          request.body.target_type === "gift-card-redemption"
            ? this.#refundRedemption(entry, request, request.body)
            : this.#refundMethod(entry, request, request.body);
        return "refused" in refund ? refund : created(refund);
      }),
      createFullTransactionRefund: this.#on((entry, request) => this.#refundAll(entry, request)),
      listTransactionRefunds: this.#on(({ refunds }) => pageOf(refunds, { query: {} })),
      getTransactionRefund: this.#on(({ transaction }, { path: { refund_id } }) => {
        const refund = this.#refunds.get(refund_id);
        return refund?.transaction_id === transaction.id ? ok(refund) : missing("refund", refund_id);
      }),
      getRefund: (request) => {
        const { refund_id } = request.path;
        const refund = this.#refunds.get(refund_id);
        const isOwn = refund && this.#transactions.find(request, refund.transaction_id) !== undefined;
        return isOwn ? ok(refund) : missing("refund", refund_id);
      },
    };
  }

  /** Refunds what is left of every instrument that has paid. */
  #refundAll(
    entry: TransactionEntry,
    request: RequestOf<"createFullTransactionRefund">,
  ): ReturnType<Gr4vyHandlers["createFullTransactionRefund"]> {
    const { transaction, redemptions } = entry;
    const given = request.body ?? {};
    const refunds: Refund[] = [];
    const left = redemptions.filter((one) => leftOf(one) > 0);
    if (transaction.captured_amount > transaction.refunded_amount || left.length === 0) {
      const refund = this.#refundMethod(entry, request, given);
      if ("refused" in refund) return refund;
      refunds.push(refund);
    }
    for (const { redemption } of left) {
      const refund = this.#refundRedemption(entry, request, { ...given, target_id: redemption.id });
      if ("refused" in refund) return refund;
      refunds.push(refund);
    }
    return created({ items: refunds, limit: 20, next_cursor: null, previous_cursor: null });
  }

  #refundMethod(entry: TransactionEntry, request: AccountContext, given: RefundRequest): Refund | Refusal {
    const { transaction } = entry;
    const left = transaction.captured_amount - transaction.refunded_amount;
    const amount = given.amount ?? left;
    if (transaction.captured_amount === 0) return wrongState(transaction, "refunded");
    if (left === 0) return conflict(`Transaction ${transaction.id} is refunded already`);
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    const outcome = outcomeOf("refund", amount);
    const target_id = transaction.payment_method?.id ?? null;
    const target: Target = { amount, outcome, target_type: "payment-method", target_id };
    const refund = this.#add(entry, request, given, target);
    if (outcome === undefined) transaction.refunded_amount += amount;
    return refund;
  }

  /** Returns money to a gift card. The transaction's `refunded_amount` is about the payment method, like its other amounts. */
  #refundRedemption(
    entry: TransactionEntry,
    request: AccountContext,
    given: RefundRequest,
  ): Refund | Refusal {
    const { transaction, redemptions } = entry;
    const one = redemptions.find(({ redemption }) => redemption.id === given.target_id);
    if (one === undefined) return invalid("/target_id", "names no gift card redemption of this transaction");
    if (transaction.status !== "capture_succeeded") return wrongState(transaction, "refunded");
    const left = leftOf(one);
    const amount = given.amount ?? left;
    if (left === 0) return conflict(`Gift card redemption ${one.redemption.id} is refunded already`);
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    this.#giftCards.refund(entry, request, one, amount);
    const { id } = one.redemption;
    const target: Target = { amount, outcome: undefined, target_type: "gift-card-redemption", target_id: id };
    return this.#add(entry, request, given, target);
  }

  #add(entry: TransactionEntry, request: AccountContext, given: RefundRequest, target: Target): Refund {
    const { transaction } = entry;
    const refund = this.#newRefund(transaction, request, given, target);
    this.#refunds.set(refund.id, refund);
    entry.refunds.push(refund);
    transaction.updated_at = refund.created_at;
    const { merchant_account_id } = transaction;
    this.#notify(request, `refund.${refund.status}`, { ...refund, merchant_account_id });
    return refund;
  }

  #newRefund(
    transaction: Transaction,
    request: AccountContext,
    { reason = null, external_identifier = null }: RefundRequest,
    { amount, outcome, target_type, target_id }: Target,
  ): Refund {
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    return {
      ...this.#schemas.defaults("Refund"),
      id,
      transaction_id: transaction.id,
      payment_service_refund_id: `mock_${request.ids.hex(24)}`,
      status: outcome?.status ?? "succeeded",
      currency: transaction.currency,
      amount,
      reason,
      target_type,
      target_id,
      reconciliation_id: reconciliationId(id),
      external_identifier,
      transaction_reconciliation_id: transaction.reconciliation_id,
      transaction_external_identifier: transaction.external_identifier ?? null,
      created_at: now,
      updated_at: now,
      error_code: outcome?.code ?? null,
      settled: false,
    };
  }

  /** Creates a handler that finds the transaction of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly transaction_id: string } }, Result>(
    handler: (entry: TransactionEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { transaction_id } = request.path;
      const entry = this.#transactions.find(request, transaction_id);
      return entry === undefined ? missing("transaction", transaction_id) : handler(entry, request);
    };
  }
}
