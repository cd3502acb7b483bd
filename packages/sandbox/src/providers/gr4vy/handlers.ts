import type { operations } from "@paysession/gr4vy/operation-types";
import type { Handlers, OperationRequest } from "../../engine/handler.js";

/** Operations that respond with the contract's example. A new operation has to be added here or get a handler. */
type NotSimulated =
  | "listPaymentMethodNetworkTokens"
  | "createPaymentMethodNetworkToken"
  | "createPaymentMethodNetworkTokenCryptogram"
  | "suspendPaymentMethodNetworkToken"
  | "resumePaymentMethodNetworkToken"
  | "deletePaymentMethodNetworkToken"
  | "listPaymentMethodDefinitions"
  | "createAccountUpdaterJob"
  | "getCardDetails"
  | "listCardSchemeDefinitions"
  | "listPaymentOptions"
  | "getCheckoutSessionAcquirer"
  | "listPaymentServiceDefinitions"
  | "getPaymentServiceDefinition"
  | "createPaymentServiceDefinitionSession"
  | "listPaymentServices"
  | "createPaymentService"
  | "getPaymentService"
  | "updatePaymentService"
  | "deletePaymentService"
  | "verifyPaymentServiceCredentials"
  | "configureDigitalWallet"
  | "listDigitalWallets"
  | "getDigitalWallet"
  | "updateDigitalWallet"
  | "deleteDigitalWallet"
  | "registerDigitalWalletDomain"
  | "unregisterDigitalWalletDomain"
  | "createGooglePaySession"
  | "createApplePaySession"
  | "createPazeSession"
  | "createPazeMobileSession"
  | "reviewPazeMobileSession"
  | "completePazeMobileSession"
  | "createClickToPaySession";

/** Handlers of all simulated operations. */
export type Gr4vyHandlers = Handlers<Omit<operations, NotSimulated>>;

/** The request of an operation. */
export type RequestOf<Id extends keyof operations> = OperationRequest<operations[Id]>;
