import type { Schemas } from "../../../contract/schema.js";
import type { Handler, HandlerRequest, HandlerResult, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { reconciliationId, timestamp } from "../formats.js";
import { accountOf } from "../merchant-account.js";
import { conflict, created, invalid, missing, ok } from "../results.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";
import { outcomeOf } from "../scenarios.js";
import type { TransactionEntry } from "./transaction-record.js";
import type { Transactions } from "./transactions.js";

interface Refund {
  readonly id: string;
  readonly transaction_id: string;
  readonly [member: string]: unknown;
}

interface RefundRequest {
  readonly amount?: number | null;
  readonly target_type?: string;
  readonly target_id?: string | null;
  readonly reason?: string | null;
  readonly external_identifier?: string | null;
}

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

  handlers(): Record<string, Handler> {
    return {
      createTransactionRefund: this.#on((entry, request) => {
        const body = (request.body ?? {}) as RefundRequest;
        if (body.target_type === "gift-card-redemption") {
          return invalid("/target_id", "names no gift card redemption of this transaction");
        }
        const refund = this.#refund(entry, request, body);
        return "refused" in refund ? (refund as Refusal) : created(refund);
      }),

      createFullTransactionRefund: this.#on((entry, request) => {
        const refund = this.#refund(entry, request, (request.body ?? {}) as RefundRequest);
        return "refused" in refund
          ? (refund as Refusal)
          : created({ items: [refund], limit: 20, next_cursor: null, previous_cursor: null });
      }),

      listTransactionRefunds: this.#on(({ transaction }) =>
        pageOf(
          this.#refunds.values().filter(({ transaction_id }) => transaction_id === transaction.id),
          { query: {} },
        ),
      ),

      getTransactionRefund: this.#on(({ transaction }, { path }) => {
        const refund = this.#refunds.get(String(path["refund_id"]));
        return refund?.transaction_id === transaction.id ? ok(refund) : missing("refund", path["refund_id"]);
      }),

      getRefund: (request) => {
        const refund = this.#refunds.get(String(request.path["refund_id"]));
        const isOwn = refund && this.#transactions.find(request, refund.transaction_id) !== undefined;
        return isOwn ? ok(refund) : missing("refund", request.path["refund_id"]);
      },
    };
  }

  #refund(entry: TransactionEntry, request: HandlerRequest, given: RefundRequest): Refund | Refusal {
    const { transaction } = entry;
    const left = transaction.captured_amount - transaction.refunded_amount;
    const amount = given.amount ?? left;
    if (transaction.captured_amount === 0) {
      return conflict(`Transaction ${transaction.id} is ${transaction.status} and cannot be refunded`);
    }
    if (left === 0) return conflict(`Transaction ${transaction.id} is refunded already`);
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const outcome = outcomeOf("refund", amount);
    const refund: Refund = {
      ...this.#schemas.defaults("Refund"),
      id,
      transaction_id: transaction.id,
      payment_service_refund_id: `mock_${request.ids.hex(24)}`,
      status: outcome?.status ?? "succeeded",
      currency: transaction.currency,
      amount,
      reason: given.reason ?? null,
      target_type: "payment-method",
      target_id: transaction.payment_method["id"] ?? null,
      reconciliation_id: reconciliationId(id),
      external_identifier: given.external_identifier ?? null,
      transaction_reconciliation_id: transaction["reconciliation_id"],
      transaction_external_identifier: transaction["external_identifier"],
      created_at: now,
      updated_at: now,
      error_code: outcome?.code ?? null,
      settled: false,
    };
    this.#refunds.set(id, refund);
    if (outcome === undefined) this.#transactions.refunded(entry, amount, request);
    const merchant_account_id = accountOf(request);
    this.#notify(request, `refund.${outcome?.status ?? "succeeded"}`, { ...refund, merchant_account_id });
    return refund;
  }

  #on(perform: (entry: TransactionEntry, request: HandlerRequest) => HandlerResult | Refusal): Handler {
    return (request) => {
      const id = request.path["transaction_id"];
      const entry = this.#transactions.find(request, id);
      return entry === undefined ? missing("transaction", id) : perform(entry, request);
    };
  }
}
