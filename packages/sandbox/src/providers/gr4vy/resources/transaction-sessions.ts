import type { Gr4vyHandlers } from "../handlers.js";
import { missing, ok } from "../results.js";
import type { Transactions } from "./transactions.js";

/** Sessions of transactions, by which the buyer's page or app takes part in a payment. */
export class TransactionSessions {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  handlers(): Pick<Gr4vyHandlers, "updateTransactionSession"> {
    return {
      updateTransactionSession: ({ path: { transaction_id }, query: { token }, body, baseUrl }) => {
        const entry = this.#transactions.get(transaction_id);
        const expected = entry?.transaction.session_token;
        if (entry === undefined || !expected) return missing("transaction with a session", transaction_id);
        if (token !== expected) return { refused: "unauthenticated" };
        const { session, returnUrl } = entry;
        // What a connector does with the payload is not documented, so the session returns what it holds.
        if (body?.payload) session.data = { ...session.data, ...body.payload };
        return ok({
          session_data: session.data,
          default_completion_url: returnUrl ?? `${baseUrl}/hosted/transactions/${transaction_id}`,
          integration_client: session.integrationClient,
        });
      },
    };
  }
}
