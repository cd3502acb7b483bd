import type { PaymentService as ContractPaymentService } from "@paysession/gr4vy";

/** A payment service as responses show it. Its ID is always present. */
export interface PaymentService extends ContractPaymentService {
  readonly id: string;
}
