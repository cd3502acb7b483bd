import type { PaymentService as ContractPaymentService, TransactionPaymentService } from "@paysession/gr4vy";

/** A payment service as responses show it. Its ID is always present. */
export interface PaymentService extends ContractPaymentService {
  readonly id: string;
}

/** What payments show of the payment service that processes them. */
export function describeService({
  id,
  payment_service_definition_id,
  method,
  display_name,
}: PaymentService): TransactionPaymentService {
  return { type: "payment-service", id, payment_service_definition_id, method, display_name };
}
