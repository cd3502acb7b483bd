import type { HostedPage } from "../../hosted-pages/page.js";
import { timestamp } from "./formats.js";
import type { StoredMethods } from "./resources/stored-methods.js";
import { missing, ok } from "./results.js";

/** Creates the page on which the buyer approves a payment method. */
export function createPaymentMethodPage(methods: StoredMethods): HostedPage {
  return {
    path: "/hosted/payment-methods/:payment_method_id",
    show: ({ path: { payment_method_id: id } }) => {
      const entry = methods.get(String(id));
      if (entry === undefined) return missing("payment method", id);
      const isOpen = entry.method.status === "buyer_approval_required";
      const choices = [
        { value: "pay", label: "Approve" },
        { value: "cancel", label: "Cancel" },
      ];
      const title = isOpen ? `Store ${entry.method.method} with this shop?` : "This is done";
      return ok({ title, choices: isOpen ? choices : [] });
    },
    choose: ({ path: { payment_method_id: id }, body, now }) => {
      const entry = methods.get(String(id));
      if (entry?.method.status !== "buyer_approval_required") {
        return missing("payment method that waits for approval", id);
      }
      // Hosted pages have no contract; the body is the submitted form.
      const { choice } = body as { choice?: string };
      const { method, returnUrl } = entry;
      method.status = choice === "pay" ? "succeeded" : "failed";
      method.approval_url = null;
      method.updated_at = timestamp(now);
      return { status: 303, body: { location: returnUrl } };
    },
  };
}
