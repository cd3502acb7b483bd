import type { HandlerRequest, Refusal } from "../../engine/handler.js";
import type { HostedPage } from "../../hosted-pages/page.js";
import type { PaymentCourse } from "./resources/payment-course.js";
import { awaitsShopper, wrongState, type PaymentRecord } from "./resources/payment-record.js";
import type { Payments } from "./resources/payments.js";
import { ok } from "./results.js";
import { notAuthenticated } from "./scenarios.js";

/** Creates the page that stands for a shop, a bank, a wallet or an authentication. */
export function createPaymentPage(payments: Payments, course: PaymentCourse): HostedPage {
  const find = (request: HandlerRequest): PaymentRecord | Refusal =>
    payments.find(String(request.path["id"]), request);
  return {
    path: "/hosted/payments/:id",
    show: (request) => {
      const record = find(request);
      if ("refused" in record) return record;
      const { total: amount, currency, status } = record.payment;
      if (!awaitsShopper(record)) {
        return ok({ title: `This payment is ${status}`, amount, currency, choices: [] });
      }
      const choices = [
        { value: "pay", label: "Pay" },
        { value: "fail", label: "Fail" },
        { value: "cancel", label: "Cancel" },
      ];
      return ok({ title: "Pay", amount, currency, choices });
    },
    choose: (request) => {
      const record = find(request);
      if ("refused" in record) return record;
      if (!awaitsShopper(record)) return wrongState(record, "paid");
      // Hosted pages have no contract; the body is the submitted form.
      const { choice } = request.body as { choice?: string };
      const isPending = record.payment.status === "pending";
      // A payment at a shop or bank cannot be failed or cancelled by the shopper.
      if (!isPending && choice !== "pay") return { status: 303, body: {} };
      if (choice === "pay" && !record.authenticationFails) {
        if (isPending) course.succeed(record, request);
        else course.transition(record, request, "captured");
      } else if (choice === "cancel") course.transition(record, request, "cancelled");
      else course.fail(record, request, notAuthenticated);
      record.onSettled(record.payment, request);
      const { done, cancelled } = record.returnUrls;
      return { status: 303, body: { location: choice === "cancel" ? cancelled : done } };
    },
  };
}
