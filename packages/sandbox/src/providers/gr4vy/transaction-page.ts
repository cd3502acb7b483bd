import { withParameters, type HostedPage } from "../../hosted-pages/page.js";
import type { ThreeDsAuthentication } from "./resources/three-ds-authentication.js";
import type { TransactionCourse } from "./resources/transaction-course.js";
import type { Transactions } from "./resources/transactions.js";
import { missing, ok } from "./results.js";

/** Creates the page on which the buyer approves a payment. */
export function createTransactionPage(
  transactions: Transactions,
  course: TransactionCourse,
  authentication: ThreeDsAuthentication,
): HostedPage {
  return {
    path: "/hosted/transactions/:transaction_id",
    show: ({ path: { transaction_id } }) => {
      const transaction = transactions.get(String(transaction_id))?.transaction;
      if (transaction === undefined) return missing("transaction", transaction_id);
      const { amount, currency, status } = transaction;
      const isOpen = status === "buyer_approval_pending";
      const choices = [
        { value: "pay", label: "Approve" },
        { value: "fail", label: "Fail" },
        { value: "cancel", label: "Cancel" },
      ];
      const title = isOpen ? "Approve this payment?" : `This payment is ${status}`;
      return ok({ title, amount, currency, choices: isOpen ? choices : [] });
    },
    choose: (request) => {
      const { transaction_id } = request.path;
      const entry = transactions.get(String(transaction_id));
      if (entry?.transaction.status !== "buyer_approval_pending") {
        return missing("transaction that waits for approval", transaction_id);
      }
      // Hosted pages have no contract; the body is the submitted form.
      const { choice } = request.body as { choice?: string };
      if (choice === "pay") {
        const failure = authentication.complete(entry, request);
        if (failure === undefined) course.authorize(entry, request);
        else course.fail(entry, request, failure);
      } else {
        const code = choice === "cancel" ? "cancelled_buyer_approval" : "failed_buyer_approval";
        course.fail(entry, request, { status: "failed", code });
      }
      const { id, status } = entry.transaction;
      const parameters = { gr4vy_transaction_id: id, gr4vy_transaction_status: status };
      const { returnUrl } = entry;
      const location = isAddress(returnUrl) ? withParameters(returnUrl, parameters) : undefined;
      return { status: 303, body: { location } };
    },
  };
}

/** Whether a redirect URL is an address. Embedded pages send a data URL instead. */
function isAddress(url: string | undefined): url is string {
  return url !== undefined && !url.startsWith("data:");
}
