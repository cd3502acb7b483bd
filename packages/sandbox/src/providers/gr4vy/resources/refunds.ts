import type { FullRefundRequest, Refund, RefundRequest } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { reconciliationId, timestamp } from "../formats.js";
import type { Gr4vyHandlers } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { conflict, created, invalid, missing, ok } from "../results.js";
import { outcomeOf } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { Transaction, TransactionEntry } from "./transaction-record.js";
import type { Transactions } from "./transactions.js";

/** Refunds of transactions. */
export class Refunds {
  readonly #refunds = new Store<Refund>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #transactions: Transactions;

  constructor(schemas: Schemas, notify: Notify, transactions: Transactions) {
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
        if (request.body.target_type === "gift-card-redemption") {
          return invalid("/target_id", "names no gift card redemption of this transaction");
        }
        const refund = this.#refund(entry, request, request.body);
        return "refused" in refund ? refund : created(refund);
      }),
      createFullTransactionRefund: this.#on((entry, request) => {
        const refund = this.#refund(entry, request, request.body ?? {});
        return "refused" in refund
          ? refund
          : created({ items: [refund], limit: 20, next_cursor: null, previous_cursor: null });
      }),
      listTransactionRefunds: this.#on(({ transaction }) =>
        pageOf(
          this.#refunds.values().filter(({ transaction_id }) => transaction_id === transaction.id),
          { query: {} },
        ),
      ),
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

  #refund(
    entry: TransactionEntry,
    request: AccountContext,
    given: RefundRequest & FullRefundRequest,
  ): Refund | Refusal {
    const { transaction } = entry;
    const left = transaction.captured_amount - transaction.refunded_amount;
    const amount = given.amount ?? left;
    if (transaction.captured_amount === 0) {
      return conflict(`Transaction ${transaction.id} is ${transaction.status} and cannot be refunded`);
    }
    if (left === 0) return conflict(`Transaction ${transaction.id} is refunded already`);
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    const refund = this.#newRefund(transaction, request, { ...given, amount });
    this.#refunds.set(refund.id, refund);
    if (refund.status === "succeeded") this.#transactions.refunded(entry, amount, request.now);
    const { merchant_account_id } = transaction;
    this.#notify(request, `refund.${refund.status}`, { ...refund, merchant_account_id });
    return refund;
  }

  #newRefund(
    transaction: Transaction,
    request: AccountContext,
    { amount, reason = null, external_identifier = null }: RefundRequest & { readonly amount: number },
  ): Refund {
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const outcome = outcomeOf("refund", amount);
    return {
      ...this.#schemas.defaults("Refund"),
      id,
      transaction_id: transaction.id,
      payment_service_refund_id: `mock_${request.ids.hex(24)}`,
      status: outcome?.status ?? "succeeded",
      currency: transaction.currency,
      amount,
      reason,
      target_type: "payment-method",
      target_id: transaction.payment_method.id ?? null,
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
