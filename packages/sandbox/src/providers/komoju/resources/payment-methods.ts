import type { KomojuHandlers } from "../handlers.js";
import { listActiveMethods } from "../payment-methods.js";
import { ok } from "../results.js";

/** The payment methods of the merchant. They cannot be changed through the API. */
export class PaymentMethods {
  handlers(): Pick<KomojuHandlers, "listPaymentMethods"> {
    return { listPaymentMethods: () => ok(listActiveMethods()) };
  }
}
