import type { PaymentServiceDefinition } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import type { AccountRequest } from "../merchant-account.js";
import { cardMethods } from "../payment-service-catalogue.js";
import { invalid } from "../results.js";
import type { PaymentService } from "./payment-service-record.js";
import type { PaymentServices } from "./payment-services.js";

/** What is known of a payment before a service is chosen. */
export interface ExpectedPayment {
  readonly country?: string | null | undefined;
  readonly currency?: string | null | undefined;
  /** Minor units of the currency. */
  readonly amount?: number | null | undefined;
}

/** A payment that needs a service. */
export interface RoutedPayment extends ExpectedPayment {
  /** The kind of payment method. */
  readonly method: string;
  /** ID of the only service that may be used. */
  readonly payment_service_id?: string | null | undefined;
}

/** Whether a service can take a payment. A service without amount, country or currency to compare is not excluded. */
export function canTake(
  {
    service,
    definition,
  }: { readonly service: PaymentService; readonly definition: PaymentServiceDefinition },
  { country, currency, amount }: ExpectedPayment,
): boolean {
  return (
    (!country || service.accepted_countries.includes(country)) &&
    (!currency || service.accepted_currencies.includes(currency)) &&
    (amount !== 0 || definition.supported_features["zero_auth"] === true)
  );
}

/**
 * Chooses the service that processes a payment: the first in the order of their positions that can take it.
 *
 * @returns Undefined if no service can take the payment, or a refusal if the request names a service that does not exist.
 */
export function chooseService(
  services: PaymentServices,
  request: AccountRequest,
  payment: RoutedPayment,
): PaymentService | Refusal | undefined {
  const { payment_service_id: wanted } = payment;
  if (wanted && services.find(request, wanted) === undefined) {
    return invalid("/payment_service_id", "names no payment service");
  }
  const method = cardMethods.has(payment.method) ? "card" : payment.method;
  return services
    .listActive(request)
    .find(
      (entry) =>
        (!wanted || entry.service.id === wanted) &&
        entry.service.method === method &&
        canTake(entry, payment),
    )?.service;
}
