import type { Refusal } from "../../../engine/handler.js";
import type { Gr4vyHandlers } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import { missing, ok } from "../results.js";
import type { TransactionEntry } from "./transaction-record.js";
import type { Transactions } from "./transactions.js";

/** Settlements, chargebacks and their reversals. `SettlementCourse` creates them. */
export class Settlements {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "listTransactionSettlements"
    | "getTransactionSettlement"
    | "listTransactionRefundSettlements"
    | "getTransactionRefundSettlement"
    | "listTransactionChargebacks"
    | "listTransactionChargebackReversals"
  > {
    return {
      listTransactionSettlements: this.#on(({ settlements }) => ok({ items: newestFirst(settlements) })),
      getTransactionSettlement: this.#on(({ settlements }, { path: { settlement_id } }) => {
        const settlement = settlements.find(({ id }) => id === settlement_id);
        return settlement === undefined ? missing("settlement", settlement_id) : ok(settlement);
      }),
      listTransactionRefundSettlements: this.#on(({ refundSettlements }) =>
        ok({ items: newestFirst(refundSettlements) }),
      ),
      getTransactionRefundSettlement: this.#on(({ refundSettlements }, { path: { settlement_id } }) => {
        const settlement = refundSettlements.find(({ id }) => id === settlement_id);
        return settlement === undefined ? missing("refund settlement", settlement_id) : ok(settlement);
      }),
      listTransactionChargebacks: this.#on(({ chargebacks }) => ok({ items: newestFirst(chargebacks) })),
      listTransactionChargebackReversals: this.#on(({ chargebackReversals }) =>
        ok({ items: newestFirst(chargebackReversals) }),
      ),
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

function newestFirst<Row>(rows: readonly Row[]): Row[] {
  return [...rows].reverse();
}
