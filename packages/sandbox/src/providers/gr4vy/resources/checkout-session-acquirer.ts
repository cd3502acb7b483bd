import type { AcquirerProfile } from "@paysession/gr4vy";
import type { Gr4vyHandlers } from "../handlers.js";
import { inAccount } from "../merchant-account.js";
import { missing, ok } from "../results.js";
import type { CheckoutSessions } from "./checkout-sessions.js";
import type { PaymentServices } from "./payment-services.js";
import { canTake } from "./service-routing.js";

/** The acquirer of a checkout session: what a payment service for cards says of the merchant for 3-D Secure. */
export class CheckoutSessionAcquirer {
  readonly #sessions: Pick<CheckoutSessions, "findAny">;
  readonly #services: PaymentServices;

  constructor(sessions: Pick<CheckoutSessions, "findAny">, services: PaymentServices) {
    this.#sessions = sessions;
    this.#services = services;
  }

  /** The form of the response is not documented. The sandbox responds with a merchant profile, or an empty object. */
  handlers(): Pick<Gr4vyHandlers, "getCheckoutSessionAcquirer"> {
    return {
      getCheckoutSessionAcquirer: ({ path: { session_id }, now }) => {
        const found = this.#sessions.findAny(session_id, now);
        if (found === undefined) return missing("checkout session", session_id);
        const { currency, payment_service_id, payment_method } = found.session;
        const profiles = this.#services
          .listActive(inAccount(found.account))
          .filter(
            (entry) =>
              entry.service.method === "card" &&
              entry.service.id === (payment_service_id ?? entry.service.id) &&
              canTake(entry, { currency }),
          )
          .map(({ service }): AcquirerProfile | null | undefined =>
            payment_method?.scheme ? service.merchant_profile?.[payment_method.scheme] : undefined,
          );
        return ok(profiles.find(Boolean) ?? {});
      },
    };
  }
}
