import type { HandlerRequest, Refusal } from "../../engine/handler.js";
import { withParameters, type HostedPage } from "../../hosted-pages/page.js";
import { isSuccessful, type PaymentLinkEntry, type PaymentLinks } from "./resources/payment-links.js";
import { missing, ok } from "./results.js";

/** Creates the page on which the buyer pays a payment link. */
export function createPaymentLinkPage(links: PaymentLinks): HostedPage {
  const find = (request: HandlerRequest): PaymentLinkEntry | Refusal => {
    const { payment_link_id } = request.path;
    return links.get(String(payment_link_id), request) ?? missing("payment link", payment_link_id);
  };
  return {
    path: "/hosted/payment-links/:payment_link_id",
    show: (request) => {
      const entry = find(request);
      if ("refused" in entry) return entry;
      const { amount, currency, status } = entry.link;
      if (status !== "active") {
        return ok({ title: `This payment link is ${status}`, amount, currency, choices: [] });
      }
      const fields = [{ name: "number", label: "Card number", value: "4111111111111111" }];
      const choices = [{ value: "pay", label: "Pay by card" }];
      return ok({ title: "Pay", amount, currency, fields, choices });
    },
    choose: (request) => {
      const entry = find(request);
      if ("refused" in entry) return entry;
      // Hosted pages have no contract; the body is the submitted form.
      const { number = "" } = request.body as { number?: string };
      const transaction = links.pay(entry, request, number);
      if ("refused" in transaction) return transaction;
      // After a declined payment, the page is shown again for another payment method.
      if (!isSuccessful(transaction)) return { status: 303, body: {} };
      const { id, status } = transaction;
      const parameters = { gr4vy_transaction_id: id, gr4vy_transaction_status: status };
      const { return_url } = entry.link;
      const location = return_url ? withParameters(return_url, parameters) : undefined;
      return { status: 303, body: { location } };
    },
  };
}
