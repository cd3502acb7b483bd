import type { HostedPage } from "../../hosted-pages/page.js";
import type { Details } from "./payment-details.js";
import { isOpen, returnUrlOf } from "./resources/session-record.js";
import type { Sessions } from "./resources/sessions.js";
import { missing, ok } from "./results.js";

/** The ways to pay on the page, if the session offers them. */
const payments = [
  { type: "credit_card", value: "card", label: "Pay by card" },
  { type: "konbini", value: "konbini", label: "Pay at a konbini" },
  { type: "paypay", value: "paypay", label: "Pay with PayPay" },
];

/** Creates the page on which the shopper pays a session. */
export function createSessionPage(sessions: Sessions): HostedPage {
  return {
    path: "/hosted/sessions/:id",
    show: (request) => {
      const record = sessions.find(String(request.path["id"]), request);
      if ("refused" in record) return record;
      const { amount, currency, expired, status } = record.session;
      if (!isOpen(record.session)) {
        const title = `This session is ${expired ? "expired" : status}`;
        return ok({ title, amount, currency, choices: [] });
      }
      const fields = [{ name: "number", label: "Card number", value: "4111111111111111" }];
      const offered = record.session.payment_methods.map(({ type }) => type);
      const stored = sessions.storedCard(record);
      const choices = [
        ...(stored === undefined ? [] : [{ value: "stored", label: stored.label }]),
        ...payments.filter(({ type }) => offered.includes(type)),
        { value: "cancel", label: "Back to the shop" },
      ];
      return ok({ title: "Checkout", amount, currency, fields, choices });
    },
    choose: (request) => {
      const record = sessions.find(String(request.path["id"]), request);
      if ("refused" in record) return record;
      // Hosted pages have no contract; the body is the submitted form.
      const { choice = "", number = "" } = request.body as { choice?: string; number?: string };
      // The session stays open, so that the shopper can return.
      if (choice === "cancel") return { status: 303, body: { location: returnUrlOf(record.session) } };
      const stored = choice === "stored" ? sessions.storedCard(record)?.details : undefined;
      const details = stored ?? detailsOf(choice, number);
      if (details === undefined) return missing("choice", choice);
      const result = sessions.pay(record, request, { details });
      if (!("refused" in result)) {
        return { status: 303, body: { location: result.redirect_url ?? undefined } };
      }
      // After a declined payment, the page is shown again for another payment method.
      return result.refused === "declined" ? { status: 303, body: {} } : result;
    },
  };
}

/** The payment details of the shopper's choice. */
function detailsOf(choice: string, number: string): Details | undefined {
  switch (choice) {
    case "card":
      return { type: "credit_card", number, month: 12, year: 2030 };
    case "konbini":
      return { type: "konbini", store: "lawson", email: "shopper@example.com" };
    case "paypay":
      return { type: "paypay" };
    default:
      return undefined;
  }
}
