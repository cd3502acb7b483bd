import type { operations } from "@paysession/komoju/operation-types";
import type { Handlers, OperationRequest } from "../../engine/handler.js";

/** Operations that respond with the contract's example. A new operation has to be added here or get a handler. */
type NotSimulated =
  | "disbursementReport"
  | "listSettlements"
  | "showSettlement"
  | "showSettlementCSV"
  | "showSettlementXLS"
  | "showSettlementPDF"
  | "showTransaction"
  | "balanceTransfer"
  | "listMerchants"
  | "createMerchant"
  | "showMerchant"
  | "updateMerchant"
  | "listSubmerchantPayments"
  | "listSubmerchantSettlements"
  | "showSubmerchantSettlement"
  | "submerchantSettlementCSV"
  | "submerchantSettlementXLS"
  | "submerchantSettlementPDF"
  | "showMerchantBalance"
  | "merchantBalanceTransactions"
  | "showMerchantBalanceTransaction"
  | "showMerchantBalanceSettings"
  | "editMerchantBalanceSettings"
  | "createMerchantBalanceTransfer"
  | "createFile"
  | "showFile"
  | "showLiveApplication"
  | "updateLiveApplication"
  | "listLiveApplicationPaymentMethods"
  | "showLiveApplicationPaymentMethod"
  | "updateLiveApplicationPaymentMethod"
  | "simulateLiveApplicationStatus"
  | "simulateLiveApplicationPaymentMethodStatus"
  | "showBarcode"
  | "deleteExternalCustomer";

/** Handlers of all simulated operations. */
export type KomojuHandlers = Handlers<Omit<operations, NotSimulated>>;

/** The request of an operation. */
export type RequestOf<Id extends keyof operations> = OperationRequest<operations[Id]>;
