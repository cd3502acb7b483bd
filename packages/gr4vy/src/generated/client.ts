// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

import type * as core from "@paysession/core";
import type {
  AccountUpdaterJob,
  AccountUpdaterJobRequest,
  ApiKeyPair,
  ApiKeyPairRequest,
  ApiKeyPairUpdateRequest,
  ApiKeyPairs,
  ApplePaySession,
  ApplePaySessionRequest,
  AuditLogEntries,
  AuditLogEntry,
  AuthorizationIncrement,
  AuthorizationIncrementRequest,
  Buyer,
  BuyerRequest,
  Buyers,
  Capture,
  CaptureRequest,
  Captures,
  CardDetail,
  CardSchemeDefinitions,
  ChargebackReversals,
  Chargebacks,
  CheckoutSession,
  CheckoutSessionCardDetails,
  CheckoutSessionCardDetailsRequest,
  CheckoutSessionFieldsRequest,
  CheckoutSessionRequest,
  ClickToPaySession,
  ClickToPaySessionRequest,
  CredentialsVerificationRequest,
  Cryptogram,
  CryptogramRequest,
  DigitalWallet,
  DigitalWalletDomainRequest,
  DigitalWalletRequest,
  DigitalWalletUpdateRequest,
  DigitalWallets,
  DuplicateError,
  ErrorBody,
  FullRefundRequest,
  GiftCard,
  GiftCardActivationRequest,
  GiftCardBalancesRequest,
  GiftCardIssuance,
  GiftCardIssuanceRequest,
  GiftCardRequest,
  GiftCardSummaries,
  GiftCards,
  GooglePaySession,
  GooglePaySessionRequest,
  MerchantAccount,
  MerchantAccountRequest,
  MerchantAccountUpdateRequest,
  MerchantAccounts,
  MetricsExplorerModuleItem,
  MetricsExplorerPreset,
  MetricsExplorerPresetRequest,
  MetricsExplorerPresetUpdateRequest,
  MetricsExplorerTotal,
  MonitoringIncident,
  MonitoringIncidentUpdateRequest,
  MonitoringIncidents,
  MonitoringMetric,
  MonitoringMetricRequest,
  MonitoringMetricUpdateRequest,
  MonitoringMetrics,
  NetworkToken,
  NetworkTokenRequest,
  NetworkTokens,
  PaymentLink,
  PaymentLinkRequest,
  PaymentLinks,
  PaymentMethod,
  PaymentMethodDefinitions,
  PaymentMethodRequest,
  PaymentMethodSummaries,
  PaymentMethodUpdateRequest,
  PaymentMethods,
  PaymentOptions,
  PaymentOptionsRequest,
  PaymentService,
  PaymentServiceDefinition,
  PaymentServiceDefinitions,
  PaymentServiceRequest,
  PaymentServiceSession,
  PaymentServiceToken,
  PaymentServiceTokenRequest,
  PaymentServiceTokens,
  PaymentServiceUpdateRequest,
  PaymentServices,
  Payout,
  PayoutRequest,
  Payouts,
  PazeMobileSession,
  PazeMobileSessionStart,
  PazeMobileSessionStartRequest,
  PazeSessionComplete,
  PazeSessionCompleteRequest,
  PazeSessionRequest,
  PazeSessionReview,
  PazeSessionReviewRequest,
  PazeWebSession,
  Refund,
  RefundRequest,
  RefundSettlement,
  RefundSettlements,
  Refunds,
  Report,
  ReportExecution,
  ReportExecutionUrl,
  ReportExecutionUrlRequest,
  ReportExecutions,
  ReportRequest,
  ReportUpdateRequest,
  Reports,
  Role,
  Roles,
  Settlement,
  Settlements,
  ShippingDetails,
  ShippingDetailsList,
  ShippingDetailsRequest,
  ThreeDsConfiguration,
  ThreeDsConfigurationRequest,
  ThreeDsConfigurationUpdateRequest,
  ThreeDsConfigurations,
  ThreeDsScenario,
  ThreeDsScenarioRequest,
  ThreeDsScenarioUpdateRequest,
  ThreeDsScenarios,
  Transaction,
  TransactionActions,
  TransactionCancel,
  TransactionCapture,
  TransactionHistory,
  TransactionHistoryEvent,
  TransactionRequest,
  TransactionSession,
  TransactionSessionRequest,
  TransactionSummary,
  TransactionUpdateRequest,
  TransactionVoid,
  Transactions,
  ValidationErrorBody,
  WebhookSecretRotationRequest,
  WebhookSubscription,
  WebhookSubscriptionRequest,
  WebhookSubscriptionUpdateRequest,
  WebhookSubscriptions,
} from "./schema.js";

/** The environments of the Gr4vy API. */
export type Gr4vyEnvironment = "sandbox" | "production";

/** Calls of the Gr4vy API, by operation ID and by path. */
export interface Gr4vyClient {
  /**
   * Create a checkout session
   *
   * Opens a session, for an hour unless `expires_in` says otherwise. The buyer's browser then puts the card into it,
   * and a payment is made with the session's `id`; without a card that payment is refused. One session can link
   * several attempts to pay. The body may be left out, or be null or an empty array, which is how PHP writes an empty
   * object.
   *
   * `POST /checkout/sessions`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/new-checkout-session
   */
  createCheckoutSession(
    body?: CheckoutSessionRequest | unknown[] | null,
    options?: CallOptions,
  ): Call<CheckoutSession>;
  /**
   * Read a checkout session
   *
   * Reads a session, with what is known of its card.
   *
   * `GET /checkout/sessions/{session_id}`
   *
   * @param sessionId The checkout session, by its `id`.
   * @see https://docs.gr4vy.com/reference/checkout-sessions/get-checkout-session
   */
  getCheckoutSession(sessionId: string, options?: CallOptions): Call<CheckoutSession>;
  /**
   * Update a checkout session
   *
   * Changes what is known of the checkout. What becomes of members that are left out is not documented, so send all
   * that is to remain.
   *
   * `PUT /checkout/sessions/{session_id}`
   *
   * @param sessionId The checkout session, by its `id`.
   * @param body What is known of a checkout. Everything is optional.
   * @see https://docs.gr4vy.com/reference/checkout-sessions/update-checkout-session
   */
  updateCheckoutSession(
    sessionId: string,
    body: CheckoutSessionRequest,
    options?: CallOptions,
  ): Call<CheckoutSession>;
  /**
   * Delete a checkout session
   *
   * Deletes a session, so that it can no longer be used.
   *
   * `DELETE /checkout/sessions/{session_id}`
   *
   * @param sessionId The checkout session, by its `id`.
   * @see https://docs.gr4vy.com/reference/checkout-sessions/delete-checkout-session
   */
  deleteCheckoutSession(sessionId: string, options?: CallOptions): Call<undefined>;
  /**
   * Create a session at a payment service
   *
   * Passes a free JSON object on to a payment service, which opens a session of its own. The answer is 200 even when
   * the service refused: `status` says how it went, `response_body` holds the service's own answer.
   *
   * `POST /payment-services/{payment_service_id}/sessions`
   *
   * @param paymentServiceId The payment service, by its `id`.
   * @param body What the payment service wants to know. The members depend on the service.
   * @see https://docs.gr4vy.com/reference/payment-service-sessions/create-payment-service-session-by-id
   */
  createPaymentServiceSession(
    paymentServiceId: string,
    body: CreatePaymentServiceSessionBody,
    options?: CallOptions,
  ): Call<PaymentServiceSession>;
  /**
   * List the tokens of a payment method
   *
   * Lists every token of a stored payment method; there are no pages.
   *
   * `GET /payment-methods/{payment_method_id}/payment-service-tokens`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @see https://docs.gr4vy.com/guides/features/psp-tokenization/overview
   */
  listPaymentServiceTokens(
    paymentMethodId: string,
    query?: ListPaymentServiceTokensQuery,
    options?: CallOptions,
  ): Call<PaymentServiceTokens>;
  /**
   * Create a token of a payment method
   *
   * Has a payment service make a token of its own for a stored payment method. Where the buyer has to approve it,
   * `status` is `buyer_approval_required` and the buyer goes to `approval_url`, then back to `redirect_url`.
   *
   * `POST /payment-methods/{payment_method_id}/payment-service-tokens`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param body Where a stored payment method is to get a token.
   * @see https://docs.gr4vy.com/reference/payment-service-tokens/provision-payment-service-token
   */
  createPaymentServiceToken(
    paymentMethodId: string,
    body: PaymentServiceTokenRequest,
    options?: CallOptions,
  ): Call<PaymentServiceToken>;
  /**
   * Delete a token of a payment method
   *
   * Removes a token from a stored payment method. Whether the payment service forgets it too is not documented.
   *
   * `DELETE /payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param paymentServiceTokenId The payment service token, by its `id`, which is not its `token`.
   * @see https://docs.gr4vy.com/guides/features/psp-tokenization/overview
   */
  deletePaymentServiceToken(
    paymentMethodId: string,
    paymentServiceTokenId: string,
    options?: CallOptions,
  ): Call<undefined>;
  /**
   * List buyers
   *
   * Lists the stored buyers, page by page.
   *
   * `GET /buyers`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyers(query?: ListBuyersQuery, options?: CallOptions): ListCall<Buyer, Buyers>;
  /**
   * Add a buyer
   *
   * Stores a buyer, so that payment methods and gift cards can be stored with them.
   *
   * `POST /buyers`
   *
   * @param body A buyer to store, or what a stored buyer is changed to. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addBuyer(body: BuyerRequest, options?: CallOptions): Call<Buyer>;
  /**
   * Read a buyer
   *
   * Reads a stored buyer.
   *
   * `GET /buyers/{buyer_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyer(buyerId: string, options?: CallOptions): Call<Buyer>;
  /**
   * Update a buyer
   *
   * Changes a stored buyer. What becomes of members that are left out is not documented, so send all that is to
   * remain.
   *
   * `PUT /buyers/{buyer_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @param body A buyer to store, or what a stored buyer is changed to. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateBuyer(buyerId: string, body: BuyerRequest, options?: CallOptions): Call<Buyer>;
  /**
   * Delete a buyer
   *
   * Deletes a stored buyer. What becomes of their payment methods is not documented.
   *
   * `DELETE /buyers/{buyer_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteBuyer(buyerId: string, options?: CallOptions): Call<undefined>;
  /**
   * List a buyer's payment methods
   *
   * Lists the stored payment methods of a buyer; there are no pages. The buyer's browser may call it with a token
   * for `embed`.
   *
   * `GET /buyers/payment-methods`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerPaymentMethods(
    query?: ListBuyerPaymentMethodsQuery,
    options?: CallOptions,
  ): Call<PaymentMethodSummaries>;
  /**
   * List a buyer's gift cards
   *
   * Lists the stored gift cards of a buyer with their balances; there are no pages.
   *
   * `GET /buyers/gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerGiftCards(query?: ListBuyerGiftCardsQuery, options?: CallOptions): Call<GiftCardSummaries>;
  /**
   * List shipping details
   *
   * Lists every set of shipping details of a buyer; there are no pages.
   *
   * `GET /buyers/{buyer_id}/shipping-details`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerShippingDetails(buyerId: string, options?: CallOptions): Call<ShippingDetailsList>;
  /**
   * Add shipping details
   *
   * Stores a set of shipping details with a buyer.
   *
   * `POST /buyers/{buyer_id}/shipping-details`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @param body Who receives the goods, and where. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addBuyerShippingDetails(
    buyerId: string,
    body: ShippingDetailsRequest,
    options?: CallOptions,
  ): Call<ShippingDetails>;
  /**
   * Read shipping details
   *
   * Reads a set of shipping details.
   *
   * `GET /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @param shippingDetailsId The set of shipping details, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyerShippingDetails(
    buyerId: string,
    shippingDetailsId: string,
    options?: CallOptions,
  ): Call<ShippingDetails>;
  /**
   * Update shipping details
   *
   * Changes a set of shipping details. What becomes of members that are left out is not documented, so send all
   * that is to remain.
   *
   * `PUT /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @param shippingDetailsId The set of shipping details, by its `id`.
   * @param body Who receives the goods, and where. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateBuyerShippingDetails(
    buyerId: string,
    shippingDetailsId: string,
    body: ShippingDetailsRequest,
    options?: CallOptions,
  ): Call<ShippingDetails>;
  /**
   * Delete shipping details
   *
   * Deletes a set of shipping details.
   *
   * `DELETE /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @param buyerId The stored buyer, by its `id`.
   * @param shippingDetailsId The set of shipping details, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteBuyerShippingDetails(
    buyerId: string,
    shippingDetailsId: string,
    options?: CallOptions,
  ): Call<undefined>;
  /**
   * List payment methods
   *
   * Lists the stored payment methods, page by page.
   *
   * `GET /payment-methods`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethods(
    query?: ListPaymentMethodsQuery,
    options?: CallOptions,
  ): ListCall<PaymentMethod, PaymentMethods>;
  /**
   * Create a payment method
   *
   * Stores a payment method. Where the buyer has to approve it, `status` is `buyer_approval_required` and the
   * buyer goes to `approval_url`, then back to `redirect_url`.
   *
   * `POST /payment-methods`
   *
   * @param body What to store as a payment method. `method` tells the forms apart, and for bank accounts `scheme` as well. Cards and checkout sessions are recognised without it too.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethod(body: PaymentMethodRequest, options?: CallOptions): Call<PaymentMethod>;
  /**
   * Read a payment method
   *
   * Reads a stored payment method.
   *
   * `GET /payment-methods/{payment_method_id}`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentMethod(paymentMethodId: string, options?: CallOptions): Call<PaymentMethod>;
  /**
   * Update a payment method
   *
   * Changes the expiry date or the scheme's identifiers of a stored payment method. What becomes of members that
   * are left out is not documented.
   *
   * `PUT /payment-methods/{payment_method_id}`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param body What to change of a stored payment method.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updatePaymentMethod(
    paymentMethodId: string,
    body: PaymentMethodUpdateRequest,
    options?: CallOptions,
  ): Call<PaymentMethod>;
  /**
   * Delete a payment method
   *
   * Deletes a stored payment method. The buyer's browser may call it with a token for `embed`.
   *
   * `DELETE /payment-methods/{payment_method_id}`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentMethod(paymentMethodId: string, options?: CallOptions): Call<undefined>;
  /**
   * List the network tokens of a payment method
   *
   * Lists every network token of a stored card; there are no pages.
   *
   * `GET /payment-methods/{payment_method_id}/network-tokens`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethodNetworkTokens(paymentMethodId: string, options?: CallOptions): Call<NetworkTokens>;
  /**
   * Create a network token
   *
   * Has the card scheme make a network token for a stored card.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param body What the card scheme wants to know to make a network token.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethodNetworkToken(
    paymentMethodId: string,
    body: NetworkTokenRequest,
    options?: CallOptions,
  ): Call<NetworkToken>;
  /**
   * Create a cryptogram
   *
   * Makes a cryptogram, which a payment with a network token needs. The scope to read is enough.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/cryptogram`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param networkTokenId The network token, by its `id`, which is not its `token`.
   * @param body What a cryptogram is for.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethodNetworkTokenCryptogram(
    paymentMethodId: string,
    networkTokenId: string,
    body: CryptogramRequest,
    options?: CallOptions,
  ): Call<Cryptogram>;
  /**
   * Suspend a network token
   *
   * Suspends a network token, so that it cannot be used until it is resumed.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/suspend`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param networkTokenId The network token, by its `id`, which is not its `token`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  suspendPaymentMethodNetworkToken(
    paymentMethodId: string,
    networkTokenId: string,
    options?: CallOptions,
  ): Call<NetworkToken>;
  /**
   * Resume a network token
   *
   * Makes a suspended network token usable again.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/resume`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param networkTokenId The network token, by its `id`, which is not its `token`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  resumePaymentMethodNetworkToken(
    paymentMethodId: string,
    networkTokenId: string,
    options?: CallOptions,
  ): Call<NetworkToken>;
  /**
   * Delete a network token
   *
   * Deletes a network token of a stored card.
   *
   * `DELETE /payment-methods/{payment_method_id}/network-tokens/{network_token_id}`
   *
   * @param paymentMethodId The stored payment method, by its `id`.
   * @param networkTokenId The network token, by its `id`, which is not its `token`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentMethodNetworkToken(
    paymentMethodId: string,
    networkTokenId: string,
    options?: CallOptions,
  ): Call<undefined>;
  /**
   * List payment method definitions
   *
   * Lists every payment method that Gr4vy knows; there are no pages.
   *
   * `GET /payment-method-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethodDefinitions(options?: CallOptions): Call<PaymentMethodDefinitions>;
  /**
   * Look up newer data of stored cards
   *
   * Has the card schemes asked for newer data of up to 100 stored cards. With nothing to look up, the answer is
   * 204 without a body.
   *
   * `POST /account-updater/jobs`
   *
   * @param body The cards to look up.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createAccountUpdaterJob(
    body: AccountUpdaterJobRequest,
    options?: CallOptions,
  ): Call<AccountUpdaterJob | undefined>;
  /**
   * List gift cards
   *
   * Lists the stored gift cards, page by page.
   *
   * `GET /gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listGiftCards(query?: ListGiftCardsQuery, options?: CallOptions): ListCall<GiftCard, GiftCards>;
  /**
   * Store a gift card
   *
   * Stores a gift card with a buyer. The buyer's browser may call it with a token for `embed`, about 50 times a
   * minute.
   *
   * `POST /gift-cards`
   *
   * @param body A gift card to store.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createGiftCard(body: GiftCardRequest, options?: CallOptions): Call<GiftCard>;
  /**
   * Read a gift card
   *
   * Reads a stored gift card, without its balance.
   *
   * `GET /gift-cards/{gift_card_id}`
   *
   * @param giftCardId The stored gift card, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getGiftCard(giftCardId: string, options?: CallOptions): Call<GiftCard>;
  /**
   * Delete a gift card
   *
   * Deletes a gift card that is stored with a buyer. What becomes of the money on it is not documented.
   *
   * `DELETE /gift-cards/{gift_card_id}`
   *
   * @param giftCardId The stored gift card, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteGiftCard(giftCardId: string, options?: CallOptions): Call<undefined>;
  /**
   * Read balances of gift cards
   *
   * Reads the balances of several gift cards, stored or by number. The buyer's browser may call it with a token
   * for `embed`, about 50 times a minute.
   *
   * `POST /gift-cards/balances`
   *
   * @param body The gift cards to read the balances of.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listGiftCardBalances(body: GiftCardBalancesRequest, options?: CallOptions): Call<GiftCardSummaries>;
  /**
   * Activate a gift card
   *
   * Activates a gift card, and stores it with a buyer if `store` is true. The buyer's browser may call it with a
   * token for `embed`. With an idempotency key it is safe to repeat.
   *
   * `POST /gift-cards/activations`
   *
   * @param body A gift card to activate.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  activateGiftCard(body: GiftCardActivationRequest, options?: CallOptions): Call<GiftCard>;
  /**
   * Issue a gift card
   *
   * Has the gift card service issue a new gift card. With an idempotency key it is safe to repeat.
   *
   * `POST /gift-cards/issuances`
   *
   * @param body A gift card to issue.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  issueGiftCard(body: GiftCardIssuanceRequest, options?: CallOptions): Call<GiftCardIssuance>;
  /**
   * Look up a card
   *
   * Tells what is known of a card, by its first digits or by a stored payment method, and what else the buyer has
   * to give. The buyer's browser may call it with a token for `embed`.
   *
   * `GET /card-details`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCardDetails(query: GetCardDetailsQuery, options?: CallOptions): Call<CardDetail>;
  /**
   * List card scheme definitions
   *
   * Lists every card scheme that Gr4vy knows; there are no pages.
   *
   * `GET /card-scheme-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listCardSchemeDefinitions(options?: CallOptions): Call<CardSchemeDefinitions>;
  /**
   * List the ways to pay
   *
   * Tells which ways to pay may be offered in a checkout; there are no pages. Nothing is changed by it. The
   * buyer's browser may call it with a token for `embed`.
   *
   * `POST /payment-options`
   *
   * @param body What is known of the checkout. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentOptions(body: PaymentOptionsRequest, options?: CallOptions): Call<PaymentOptions>;
  /**
   * List payment links
   *
   * Lists the payment links, page by page.
   *
   * `GET /payment-links`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentLinks(query?: ListPaymentLinksQuery, options?: CallOptions): ListCall<PaymentLink, PaymentLinks>;
  /**
   * Create a payment link
   *
   * Makes a page where a buyer pays; send them to `url`.
   *
   * `POST /payment-links`
   *
   * @param body What a payment link is made with.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addPaymentLink(body: PaymentLinkRequest, options?: CallOptions): Call<PaymentLink>;
  /**
   * Expire a payment link
   *
   * Ends a payment link, so that nobody can pay with it any longer.
   *
   * `POST /payment-links/{payment_link_id}/expire`
   *
   * @param paymentLinkId The payment link, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  expirePaymentLink(paymentLinkId: string, options?: CallOptions): Call<undefined>;
  /**
   * Read a payment link
   *
   * Reads a payment link.
   *
   * `GET /payment-links/{payment_link_id}`
   *
   * @param paymentLinkId The payment link, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentLink(paymentLinkId: string, options?: CallOptions): Call<PaymentLink>;
  /**
   * List payouts
   *
   * Lists the payouts, page by page.
   *
   * `GET /payouts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPayouts(query?: ListPayoutsQuery, options?: CallOptions): ListCall<Payout, Payouts>;
  /**
   * Create a payout
   *
   * Sends money to a card. `status` says how it went. No idempotency key is honoured, so give it an
   * `external_identifier` to find it by.
   *
   * `POST /payouts`
   *
   * @param body What a payout is made with.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPayout(body: PayoutRequest, options?: CallOptions): Call<Payout>;
  /**
   * Read a payout
   *
   * Reads a payout, with its state.
   *
   * `GET /payouts/{payout_id}`
   *
   * @param payoutId The payout, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPayout(payoutId: string, options?: CallOptions): Call<Payout>;
  /**
   * Put a card into a checkout session
   *
   * Puts a card into a session, to pay with or to store. The buyer's browser calls it, without a token: the
   * session's `id` is enough, about 50 times a minute.
   *
   * `PUT /checkout/sessions/{session_id}/fields`
   *
   * @param sessionId The checkout session, by its `id`.
   * @param body A card to put into a checkout session.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateCheckoutSessionFields(
    sessionId: string,
    body: CheckoutSessionFieldsRequest,
    options?: PlainOptions,
  ): Call<undefined>;
  /**
   * Look up a card in a checkout session
   *
   * Tells what the first digits of a card tell. Nothing is changed by it. The buyer's browser calls it, without a
   * token.
   *
   * `POST /checkout/sessions/{session_id}/card-details`
   *
   * @param sessionId The checkout session, by its `id`.
   * @param body The card to look up.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionCardDetails(
    sessionId: string,
    body: CheckoutSessionCardDetailsRequest,
    options?: PlainOptions,
  ): Call<CheckoutSessionCardDetails>;
  /**
   * Read the acquirer of a checkout session
   *
   * Tells the acquirer for a session. The buyer's browser calls it, without a token. The form of the answer is not
   * documented.
   *
   * `GET /checkout/sessions/{session_id}/acquirer`
   *
   * @param sessionId The checkout session, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionAcquirer(sessionId: string, options?: PlainOptions): Call<unknown>;
  /**
   * List transactions
   *
   * Lists the transactions, page by page.
   *
   * `GET /transactions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactions(
    query?: ListTransactionsQuery,
    options?: CallOptions,
  ): ListCall<TransactionSummary, Transactions>;
  /**
   * Create a transaction
   *
   * Pays with a card, another method, gift cards, or both. A payment that was declined or has failed is answered
   * with status 201 too, so look at `status` and `error_code`. With an idempotency key it is safe to repeat. The
   * buyer's browser may call it with a token for `embed`, about 50 times a minute.
   *
   * `POST /transactions`
   *
   * @param body What a transaction is made with.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createTransaction(body: TransactionRequest, options?: ForwardedForOptions): Call<Transaction>;
  /**
   * Read a transaction
   *
   * Reads a transaction.
   *
   * `GET /transactions/{transaction_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransaction(transactionId: string, options?: CallOptions): Call<Transaction>;
  /**
   * Update a transaction
   *
   * Changes your own data of a transaction. `metadata` takes the place of everything that was there.
   *
   * `PUT /transactions/{transaction_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @param body What to change of a transaction.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateTransaction(
    transactionId: string,
    body: TransactionUpdateRequest,
    options?: CallOptions,
  ): Call<Transaction>;
  /**
   * Capture a transaction
   *
   * Takes money that is authorised, all of it or a part. `type` tells the two forms of the answer apart. With an
   * idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/capture`
   *
   * @param transactionId The transaction, by its `id`.
   * @param body What to capture. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  captureTransaction(
    transactionId: string,
    body: CaptureRequest,
    options?: PreferOptions,
  ): Call<Transaction | TransactionCapture>;
  /**
   * Void a transaction
   *
   * Gives up an authorisation before anything is captured. A void that has failed is answered with status 200 too,
   * so look at `status`. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/void`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  voidTransaction(transactionId: string, options?: PreferOptions): Call<Transaction | TransactionVoid>;
  /**
   * Cancel a transaction
   *
   * Cancels a transaction that is pending, such as one that waits for the buyer.
   *
   * `POST /transactions/{transaction_id}/cancel`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  cancelTransaction(transactionId: string, options?: CallOptions): Call<TransactionCancel>;
  /**
   * List the events of a transaction
   *
   * Lists what happened to a transaction, page by page, such as calls to payment services.
   *
   * `GET /transactions/{transaction_id}/events`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionEvents(
    transactionId: string,
    query?: ListTransactionEventsQuery,
    options?: CallOptions,
  ): ListCall<TransactionHistoryEvent, TransactionHistory>;
  /**
   * Synchronise a transaction
   *
   * Asks the payment service how a transaction stands, such as one that stays pending because an answer was lost.
   * Only some connectors can tell.
   *
   * `POST /transactions/{transaction_id}/sync`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  syncTransaction(transactionId: string, options?: CallOptions): Call<Transaction>;
  /**
   * Increment an authorisation
   *
   * Holds more money than before. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/authorization/increment`
   *
   * @param transactionId The transaction, by its `id`.
   * @param body By how much to increment an authorisation.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  incrementTransactionAuthorization(
    transactionId: string,
    body: AuthorizationIncrementRequest,
    options?: CallOptions,
  ): Call<AuthorizationIncrement>;
  /**
   * List the actions of a transaction
   *
   * Lists what the rules of the flows decided about a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/actions`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionActions(transactionId: string, options?: CallOptions): Call<TransactionActions>;
  /**
   * Update the session of a transaction
   *
   * Passes data of the buyer's page or app on to the session of a transaction, and reads what the page needs. The
   * buyer's device calls it without a bearer token, with the session's own in `token`.
   *
   * `POST /transactions/{transaction_id}/session`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateTransactionSession(
    transactionId: string,
    body?: TransactionSessionRequest | null,
    options?: UpdateTransactionSessionOptions,
  ): Call<TransactionSession>;
  /**
   * List captures
   *
   * Lists the captures of a transaction. The answer has cursors, but no parameter to pass one is documented.
   *
   * `GET /transactions/{transaction_id}/captures`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionCaptures(transactionId: string, options?: CallOptions): Call<Captures>;
  /**
   * Read a capture
   *
   * Reads a capture, with its state.
   *
   * `GET /transactions/{transaction_id}/captures/{capture_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @param captureId The capture, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionCapture(transactionId: string, captureId: string, options?: CallOptions): Call<Capture>;
  /**
   * List refunds
   *
   * Lists the refunds of a transaction. The answer has cursors, but no parameter to pass one is documented.
   *
   * `GET /transactions/{transaction_id}/refunds`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionRefunds(transactionId: string, options?: CallOptions): Call<Refunds>;
  /**
   * Refund a transaction
   *
   * Gives money back, to the payment method or onto a gift card. `status` says how it went. With an idempotency
   * key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/refunds`
   *
   * @param transactionId The transaction, by its `id`.
   * @param body What to refund. Everything is optional.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createTransactionRefund(transactionId: string, body: RefundRequest, options?: CallOptions): Call<Refund>;
  /**
   * Refund all of a transaction
   *
   * Gives everything back, over each instrument that paid. Whether it needs both scopes is not documented, so ask
   * for both. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/refunds/all`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createFullTransactionRefund(
    transactionId: string,
    body?: FullRefundRequest | null,
    options?: CallOptions,
  ): Call<Refunds>;
  /**
   * Read a refund of a transaction
   *
   * Reads a refund, with its state, by its transaction.
   *
   * `GET /transactions/{transaction_id}/refunds/{refund_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @param refundId The refund, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionRefund(transactionId: string, refundId: string, options?: CallOptions): Call<Refund>;
  /**
   * Read a refund
   *
   * Reads a refund, with its state, without naming its transaction.
   *
   * `GET /refunds/{refund_id}`
   *
   * @param refundId The refund, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getRefund(refundId: string, options?: CallOptions): Call<Refund>;
  /**
   * List settlements
   *
   * Lists the settlements of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/settlements`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionSettlements(transactionId: string, options?: CallOptions): Call<Settlements>;
  /**
   * Read a settlement
   *
   * Reads a settlement of a transaction.
   *
   * `GET /transactions/{transaction_id}/settlements/{settlement_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @param settlementId The settlement, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionSettlement(
    transactionId: string,
    settlementId: string,
    options?: CallOptions,
  ): Call<Settlement>;
  /**
   * List settlements of refunds
   *
   * Lists the settlements of the refunds of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/refund-settlements`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionRefundSettlements(transactionId: string, options?: CallOptions): Call<RefundSettlements>;
  /**
   * Read a settlement of a refund
   *
   * Reads a settlement of a refund.
   *
   * `GET /transactions/{transaction_id}/refund-settlements/{settlement_id}`
   *
   * @param transactionId The transaction, by its `id`.
   * @param settlementId The settlement, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionRefundSettlement(
    transactionId: string,
    settlementId: string,
    options?: CallOptions,
  ): Call<RefundSettlement>;
  /**
   * List chargebacks
   *
   * Lists the chargebacks of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/chargebacks`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionChargebacks(transactionId: string, options?: CallOptions): Call<Chargebacks>;
  /**
   * List reversals of chargebacks
   *
   * Lists the reversals of the chargebacks of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/chargeback-reversals`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionChargebackReversals(transactionId: string, options?: CallOptions): Call<ChargebackReversals>;
  /**
   * List reports
   *
   * Lists the reports, page by page.
   *
   * `GET /reports`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listReports(query?: ListReportsQuery, options?: CallOptions): ListCall<Report, Reports>;
  /**
   * Add a report
   *
   * Makes a report, which runs once or by a schedule.
   *
   * `POST /reports`
   *
   * @param body A report to make.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addReport(body: ReportRequest, options?: CallOptions): Call<Report>;
  /**
   * Read a report
   *
   * Reads a report with its newest execution.
   *
   * `GET /reports/{report_id}`
   *
   * @param reportId The report, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getReport(reportId: string, options?: CallOptions): Call<Report>;
  /**
   * Update a report
   *
   * Changes the name or the description of a report, or switches its schedule on or off. What becomes of members
   * that are left out is not documented.
   *
   * `PUT /reports/{report_id}`
   *
   * @param reportId The report, by its `id`.
   * @param body What to change of a report.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateReport(reportId: string, body: ReportUpdateRequest, options?: CallOptions): Call<Report>;
  /**
   * List the executions of a report
   *
   * Lists the executions of one report, page by page.
   *
   * `GET /reports/{report_id}/executions`
   *
   * @param reportId The report, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listReportExecutions(
    reportId: string,
    query?: ListReportExecutionsQuery,
    options?: CallOptions,
  ): ListCall<ReportExecution, ReportExecutions>;
  /**
   * Get the address of a finished report
   *
   * Makes an address from which the file of a finished execution can be fetched for some minutes. Without a body
   * it works for 5.
   *
   * `POST /reports/{report_id}/executions/{report_execution_id}/url`
   *
   * @param reportId The report, by its `id`.
   * @param reportExecutionId The execution of a report, by its `id`.
   * @param body How long an address is to work.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createReportExecutionUrl(
    reportId: string,
    reportExecutionId: string,
    body?: ReportExecutionUrlRequest,
    options?: CallOptions,
  ): Call<ReportExecutionUrl>;
  /**
   * List the executions of all reports
   *
   * Lists the executions of every report, page by page.
   *
   * `GET /report-executions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listAllReportExecutions(
    query?: ListAllReportExecutionsQuery,
    options?: CallOptions,
  ): ListCall<ReportExecution, ReportExecutions>;
  /**
   * Read an execution
   *
   * Reads an execution, with its state.
   *
   * `GET /report-executions/{report_execution_id}`
   *
   * @param reportExecutionId The execution of a report, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getReportExecution(reportExecutionId: string, options?: CallOptions): Call<ReportExecution>;
  /**
   * List the audit log
   *
   * Lists the entries of the audit log, page by page.
   *
   * `GET /audit-logs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listAuditLogs(query?: ListAuditLogsQuery, options?: CallOptions): ListCall<AuditLogEntry, AuditLogEntries>;
  /**
   * List roles
   *
   * Lists the roles, page by page. Their `id` is what an API key pair is made with.
   *
   * `GET /roles`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listRoles(query?: ListRolesQuery, options?: PlainOptions): ListCall<Role, Roles>;
  /**
   * List API key pairs
   *
   * Lists the API key pairs, page by page.
   *
   * `GET /api-key-pairs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listApiKeyPairs(query?: ListApiKeyPairsQuery, options?: PlainOptions): ListCall<ApiKeyPair, ApiKeyPairs>;
  /**
   * Create an API key pair
   *
   * Creates an API key pair. The answer is the only one that holds the private key; if it is lost, delete the pair
   * and create another.
   *
   * `POST /api-key-pairs`
   *
   * @param body An API key pair to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createApiKeyPair(body: ApiKeyPairRequest, options?: PlainOptions): Call<ApiKeyPair>;
  /**
   * Read an API key pair
   *
   * Reads an API key pair.
   *
   * `GET /api-key-pairs/{api_key_pair_id}`
   *
   * @param apiKeyPairId The API key pair, by its `id`, which is not its thumbprint.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getApiKeyPair(apiKeyPairId: string, options?: PlainOptions): Call<ApiKeyPair>;
  /**
   * Update an API key pair
   *
   * Changes an API key pair, or switches it off. What becomes of members that are left out is not documented.
   *
   * `PUT /api-key-pairs/{api_key_pair_id}`
   *
   * @param apiKeyPairId The API key pair, by its `id`, which is not its thumbprint.
   * @param body What to change of an API key pair.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateApiKeyPair(
    apiKeyPairId: string,
    body: ApiKeyPairUpdateRequest,
    options?: PlainOptions,
  ): Call<ApiKeyPair>;
  /**
   * Delete an API key pair
   *
   * Deletes an API key pair for good.
   *
   * `DELETE /api-key-pairs/{api_key_pair_id}`
   *
   * @param apiKeyPairId The API key pair, by its `id`, which is not its thumbprint.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteApiKeyPair(apiKeyPairId: string, options?: PlainOptions): Call<undefined>;
  /**
   * List webhook subscriptions
   *
   * Lists the webhook subscriptions, page by page.
   *
   * `GET /webhook-subscriptions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listWebhookSubscription(
    query?: ListWebhookSubscriptionQuery,
    options?: CallOptions,
  ): ListCall<WebhookSubscription, WebhookSubscriptions>;
  /**
   * Create a webhook subscription
   *
   * Has notifications sent to an address. `secret` is what they are signed with.
   *
   * `POST /webhook-subscriptions`
   *
   * @param body A webhook subscription to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createWebhookSubscription(
    body: WebhookSubscriptionRequest,
    options?: CallOptions,
  ): Call<WebhookSubscription>;
  /**
   * Read a webhook subscription
   *
   * Reads a webhook subscription.
   *
   * `GET /webhook-subscriptions/{subscription_id}`
   *
   * @param subscriptionId The webhook subscription, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  readWebhookSubscription(subscriptionId: string, options?: CallOptions): Call<WebhookSubscription>;
  /**
   * Update a webhook subscription
   *
   * Changes a webhook subscription, or switches it off. What becomes of members that are left out is not
   * documented.
   *
   * `PUT /webhook-subscriptions/{subscription_id}`
   *
   * @param subscriptionId The webhook subscription, by its `id`.
   * @param body What to change of a webhook subscription.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateWebhookSubscription(
    subscriptionId: string,
    body: WebhookSubscriptionUpdateRequest,
    options?: CallOptions,
  ): Call<WebhookSubscription>;
  /**
   * Delete a webhook subscription
   *
   * Deletes a webhook subscription.
   *
   * `DELETE /webhook-subscriptions/{subscription_id}`
   *
   * @param subscriptionId The webhook subscription, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteWebhookSubscription(subscriptionId: string, options?: CallOptions): Call<undefined>;
  /**
   * Rotate the secret of a webhook subscription
   *
   * Gives a webhook subscription a new secret. While the old one is valid too, notifications carry a signature
   * with each.
   *
   * `POST /webhook-subscriptions/{subscription_id}/rotate-secret`
   *
   * @param subscriptionId The webhook subscription, by its `id`.
   * @param body How long an old secret stays valid.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  rotateWebhookSubscriptionSecret(
    subscriptionId: string,
    body: WebhookSecretRotationRequest,
    options?: CallOptions,
  ): Call<WebhookSubscription>;
  /**
   * List metrics
   *
   * Lists the metrics with their samples, page by page.
   *
   * `GET /monitoring/metrics`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringMetrics(
    query: ListMonitoringMetricsQuery,
    options?: CallOptions,
  ): ListCall<MonitoringMetric, MonitoringMetrics>;
  /**
   * Create a metric
   *
   * Has Gr4vy watch a metric.
   *
   * `POST /monitoring/metrics`
   *
   * @param body A metric to watch.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMonitoringMetric(body: MonitoringMetricRequest, options?: CallOptions): Call<MonitoringMetric>;
  /**
   * Read a metric
   *
   * Reads a metric.
   *
   * `GET /monitoring/metrics/{metric_id}`
   *
   * @param metricId The monitored metric, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringMetric(
    metricId: string,
    query?: GetMonitoringMetricQuery,
    options?: CallOptions,
  ): Call<MonitoringMetric>;
  /**
   * Update a metric
   *
   * Changes the name and the policies of a metric; all of them have to be sent.
   *
   * `PUT /monitoring/metrics/{metric_id}`
   *
   * @param metricId The monitored metric, by its `id`.
   * @param body What a metric is changed to.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMonitoringMetric(
    metricId: string,
    body: MonitoringMetricUpdateRequest,
    options?: CallOptions,
  ): Call<MonitoringMetric>;
  /**
   * Delete a metric
   *
   * Deletes a metric. What becomes of its incidents is not documented.
   *
   * `DELETE /monitoring/metrics/{metric_id}`
   *
   * @param metricId The monitored metric, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteMonitoringMetric(metricId: string, options?: CallOptions): Call<unknown>;
  /**
   * List the incidents of a metric
   *
   * Lists the incidents of one metric, page by page.
   *
   * `GET /monitoring/metrics/{metric_id}/incidents`
   *
   * @param metricId The monitored metric, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringMetricIncidents(
    metricId: string,
    query?: ListMonitoringMetricIncidentsQuery,
    options?: CallOptions,
  ): ListCall<MonitoringIncident, MonitoringIncidents>;
  /**
   * List incidents
   *
   * Lists the incidents of every metric, page by page.
   *
   * `GET /monitoring/incidents`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringIncidents(
    query?: ListMonitoringIncidentsQuery,
    options?: CallOptions,
  ): ListCall<MonitoringIncident, MonitoringIncidents>;
  /**
   * Read an incident
   *
   * Reads an incident.
   *
   * `GET /monitoring/incidents/{incident_id}`
   *
   * @param incidentId The incident, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringIncident(incidentId: string, options?: CallOptions): Call<MonitoringIncident>;
  /**
   * Update an incident
   *
   * Changes the notes of an incident.
   *
   * `PUT /monitoring/incidents/{incident_id}`
   *
   * @param incidentId The incident, by its `id`.
   * @param body What to change of an incident.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMonitoringIncident(
    incidentId: string,
    body: MonitoringIncidentUpdateRequest,
    options?: CallOptions,
  ): Call<MonitoringIncident>;
  /**
   * Break a metric down
   *
   * Gives a metric for each value of one thing, such as the country.
   *
   * `GET /metrics-explorer/{source}/metrics/{metric}/modules/{module}`
   *
   * @param source Data to look at.
   * @param metric What to measure.
   * @param module What to break the metric down by.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMetricsExplorerModule(
    source: Source,
    metric: Metric,
    module: Module,
    query: GetMetricsExplorerModuleQuery,
    options?: CallOptions,
  ): Call<MetricsExplorerModuleItem[]>;
  /**
   * Read a metric
   *
   * Gives a metric over time and in sum, beside the time before.
   *
   * `GET /metrics-explorer/{source}/metrics/{metric}/totals`
   *
   * @param source Data to look at.
   * @param metric What to measure.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMetricsExplorerTotals(
    source: Source,
    metric: Metric,
    query: GetMetricsExplorerTotalsQuery,
    options?: CallOptions,
  ): Call<MetricsExplorerTotal>;
  /**
   * List presets
   *
   * Lists every preset of a source; there are no pages.
   *
   * `GET /metrics-explorer/{source}/presets`
   *
   * @param source Data to look at.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMetricsExplorerPresets(source: Source, options?: CallOptions): Call<MetricsExplorerPreset[]>;
  /**
   * Create a preset
   *
   * Saves a choice of a metric and filters.
   *
   * `POST /metrics-explorer/{source}/presets`
   *
   * @param source Data to look at.
   * @param body A preset to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMetricsExplorerPreset(
    source: Source,
    body: MetricsExplorerPresetRequest,
    options?: CallOptions,
  ): Call<MetricsExplorerPreset>;
  /**
   * Rename a preset
   *
   * Gives a preset another name.
   *
   * `PUT /metrics-explorer/{source}/presets/{preset_id}`
   *
   * @param source Data to look at.
   * @param presetId The preset, by its `id`.
   * @param body What to change of a preset.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMetricsExplorerPreset(
    source: Source,
    presetId: string,
    body: MetricsExplorerPresetUpdateRequest,
    options?: CallOptions,
  ): Call<MetricsExplorerPreset>;
  /**
   * Delete a preset
   *
   * Deletes a preset. It is documented with two answers, with and without a body.
   *
   * `DELETE /metrics-explorer/{source}/presets/{preset_id}`
   *
   * @param source Data to look at.
   * @param presetId The preset, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteMetricsExplorerPreset(
    source: Source,
    presetId: string,
    options?: CallOptions,
  ): Call<unknown | undefined>;
  /**
   * List payment service definitions
   *
   * Lists the kinds of payment service, page by page.
   *
   * `GET /payment-service-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentServiceDefinitions(
    query?: ListPaymentServiceDefinitionsQuery,
    options?: PlainOptions,
  ): ListCall<PaymentServiceDefinition, PaymentServiceDefinitions>;
  /**
   * Read a payment service definition
   *
   * Reads one kind of payment service. Its `fields` are what a payment service of that kind is made with.
   *
   * `GET /payment-service-definitions/{payment_service_definition_id}`
   *
   * @param paymentServiceDefinitionId The definition, by its `id`, such as `stripe-card`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentServiceDefinition(
    paymentServiceDefinitionId: string,
    options?: PlainOptions,
  ): Call<PaymentServiceDefinition>;
  /**
   * Create a session by definition
   *
   * Passes a free JSON object on to a payment service of this kind, which opens a session of its own. The answer
   * is 200 even when the service refused: `status` tells.
   *
   * `POST /payment-service-definitions/{payment_service_definition_id}/sessions`
   *
   * @param paymentServiceDefinitionId The definition, by its `id`, such as `stripe-card`.
   * @param body What the payment service wants to know. The members depend on the service.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentServiceDefinitionSession(
    paymentServiceDefinitionId: string,
    body: CreatePaymentServiceDefinitionSessionBody,
    options?: PlainOptions,
  ): Call<PaymentServiceSession>;
  /**
   * List payment services
   *
   * Lists the payment services, page by page.
   *
   * `GET /payment-services`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentServices(
    query?: ListPaymentServicesQuery,
    options?: CallOptions,
  ): ListCall<PaymentService, PaymentServices>;
  /**
   * Create a payment service
   *
   * Connects a provider. Its credentials go into `fields`, under the keys of the definition.
   *
   * `POST /payment-services`
   *
   * @param body A payment service to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentService(body: PaymentServiceRequest, options?: CallOptions): Call<PaymentService>;
  /**
   * Read a payment service
   *
   * Reads a payment service.
   *
   * `GET /payment-services/{payment_service_id}`
   *
   * @param paymentServiceId The payment service, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentService(paymentServiceId: string, options?: CallOptions): Call<PaymentService>;
  /**
   * Update a payment service
   *
   * Changes a payment service. `active` and `settlement_reporting_enabled` have documented defaults here too, so
   * send them along. What becomes of other members that are left out is not documented.
   *
   * `PUT /payment-services/{payment_service_id}`
   *
   * @param paymentServiceId The payment service, by its `id`.
   * @param body What to change of a payment service.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updatePaymentService(
    paymentServiceId: string,
    body: PaymentServiceUpdateRequest,
    options?: CallOptions,
  ): Call<PaymentService>;
  /**
   * Delete a payment service
   *
   * Deletes a payment service.
   *
   * `DELETE /payment-services/{payment_service_id}`
   *
   * @param paymentServiceId The payment service, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentService(paymentServiceId: string, options?: CallOptions): Call<undefined>;
  /**
   * Verify credentials
   *
   * Has credentials checked, before a payment service is made with them or changed. What an answer of refusal
   * looks like is not documented.
   *
   * `POST /payment-services/verify`
   *
   * @param body Credentials to verify.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  verifyPaymentServiceCredentials(body: CredentialsVerificationRequest, options?: CallOptions): Call<unknown>;
  /**
   * List merchant accounts
   *
   * Lists the merchant accounts, page by page.
   *
   * `GET /merchant-accounts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMerchantAccounts(
    query?: ListMerchantAccountsQuery,
    options?: PlainOptions,
  ): ListCall<MerchantAccount, MerchantAccounts>;
  /**
   * Create a merchant account
   *
   * Creates a merchant account under an `id` of your own, by which it can be read if the answer is lost.
   *
   * `POST /merchant-accounts`
   *
   * @param body A merchant account to create. The two settings for the network tokens of a card scheme must be given together.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMerchantAccount(body: MerchantAccountRequest, options?: PlainOptions): Call<MerchantAccount>;
  /**
   * Read a merchant account
   *
   * Reads a merchant account.
   *
   * `GET /merchant-accounts/{merchant_account_id}`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMerchantAccount(merchantAccountId: string, options?: PlainOptions): Call<MerchantAccount>;
  /**
   * Update a merchant account
   *
   * Changes a merchant account. `account_updater_enabled` and `async_network_tokens_enabled` are documented with
   * the default `false` here too, so send them along. What becomes of other members that are left out is not
   * documented.
   *
   * `PUT /merchant-accounts/{merchant_account_id}`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @param body What to change of a merchant account.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMerchantAccount(
    merchantAccountId: string,
    body: MerchantAccountUpdateRequest,
    options?: PlainOptions,
  ): Call<MerchantAccount>;
  /**
   * List 3-D Secure configurations
   *
   * Lists the configurations of a merchant account; there are no pages.
   *
   * `GET /merchant-accounts/{merchant_account_id}/three-ds-configurations`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listThreeDsConfigurations(
    merchantAccountId: string,
    query?: ListThreeDsConfigurationsQuery,
    options?: PlainOptions,
  ): Call<ThreeDsConfigurations>;
  /**
   * Create a 3-D Secure configuration
   *
   * Sets what 3-D Secure says of the merchant for a card scheme, in one currency or, without `currency`, in any;
   * the latter is inferred.
   *
   * `POST /merchant-accounts/{merchant_account_id}/three-ds-configurations`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @param body A configuration of 3-D Secure to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createThreeDsConfiguration(
    merchantAccountId: string,
    body: ThreeDsConfigurationRequest,
    options?: PlainOptions,
  ): Call<ThreeDsConfiguration>;
  /**
   * Edit a 3-D Secure configuration
   *
   * Changes a configuration. What becomes of members that are left out is not documented.
   *
   * `PUT /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @param threeDsConfigurationId The configuration of 3-D Secure, by its `id`.
   * @param body What to change of a configuration of 3-D Secure.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  editThreeDsConfiguration(
    merchantAccountId: string,
    threeDsConfigurationId: string,
    body: ThreeDsConfigurationUpdateRequest,
    options?: PlainOptions,
  ): Call<ThreeDsConfiguration>;
  /**
   * Delete a 3-D Secure configuration
   *
   * Deletes a configuration.
   *
   * `DELETE /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`
   *
   * @param merchantAccountId The merchant account, by its `id`, such as `default`.
   * @param threeDsConfigurationId The configuration of 3-D Secure, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteThreeDsConfiguration(
    merchantAccountId: string,
    threeDsConfigurationId: string,
    options?: PlainOptions,
  ): Call<undefined>;
  /**
   * List 3-D Secure scenarios
   *
   * Lists the scenarios, page by page, although its name speaks of one.
   *
   * `GET /three-ds-scenarios`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getThreeDsScenario(
    query?: GetThreeDsScenarioQuery,
    options?: CallOptions,
  ): ListCall<ThreeDsScenario, ThreeDsScenarios>;
  /**
   * Create a 3-D Secure scenario
   *
   * Has authentications of certain payments come out in a certain way, in the sandbox only.
   *
   * `POST /three-ds-scenarios`
   *
   * @param body A scenario to create.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createThreeDsScenario(body: ThreeDsScenarioRequest, options?: CallOptions): Call<ThreeDsScenario>;
  /**
   * Update a 3-D Secure scenario
   *
   * Changes a scenario. What becomes of members that are left out is not documented.
   *
   * `PUT /three-ds-scenarios/{three_ds_scenario_id}`
   *
   * @param threeDsScenarioId The scenario, by its `id`.
   * @param body What to change of a scenario.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateThreeDsScenario(
    threeDsScenarioId: string,
    body: ThreeDsScenarioUpdateRequest,
    options?: CallOptions,
  ): Call<ThreeDsScenario>;
  /**
   * Delete a 3-D Secure scenario
   *
   * Deletes a scenario.
   *
   * `DELETE /three-ds-scenarios/{three_ds_scenario_id}`
   *
   * @param threeDsScenarioId The scenario, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteThreeDsScenario(threeDsScenarioId: string, options?: CallOptions): Call<undefined>;
  /**
   * List wallets
   *
   * Lists every wallet; there are no pages.
   *
   * `GET /digital-wallets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listDigitalWallets(options?: CallOptions): Call<DigitalWallets>;
  /**
   * Set up a wallet
   *
   * Sets up a wallet of a provider for the merchant. A merchant account has at most one wallet of each provider.
   *
   * `POST /digital-wallets`
   *
   * @param body A wallet to set up.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  configureDigitalWallet(body: DigitalWalletRequest, options?: CallOptions): Call<DigitalWallet>;
  /**
   * Read a wallet
   *
   * Reads a wallet.
   *
   * `GET /digital-wallets/{digital_wallet_id}`
   *
   * @param digitalWalletId The wallet, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getDigitalWallet(digitalWalletId: string, options?: CallOptions): Call<DigitalWallet>;
  /**
   * Change a wallet
   *
   * Changes a wallet. What becomes of members that are left out is not documented, so send all that is to remain.
   *
   * `PUT /digital-wallets/{digital_wallet_id}`
   *
   * @param digitalWalletId The wallet, by its `id`.
   * @param body What to change in a wallet. What becomes of members that are left out is not documented.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateDigitalWallet(
    digitalWalletId: string,
    body: DigitalWalletUpdateRequest,
    options?: CallOptions,
  ): Call<DigitalWallet>;
  /**
   * Delete a wallet
   *
   * Deletes a wallet.
   *
   * `DELETE /digital-wallets/{digital_wallet_id}`
   *
   * @param digitalWalletId The wallet, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteDigitalWallet(digitalWalletId: string, options?: CallOptions): Call<undefined>;
  /**
   * Register a domain
   *
   * Registers a web domain that shows the wallet.
   *
   * `POST /digital-wallets/{digital_wallet_id}/domains`
   *
   * @param digitalWalletId The wallet, by its `id`.
   * @param body A web domain that shows the wallet.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  registerDigitalWalletDomain(
    digitalWalletId: string,
    body: DigitalWalletDomainRequest,
    options?: CallOptions,
  ): Call<unknown>;
  /**
   * Unregister a domain
   *
   * Ends the registration of a web domain. A domain that is not registered is no error.
   *
   * `DELETE /digital-wallets/{digital_wallet_id}/domains`
   *
   * @param digitalWalletId The wallet, by its `id`.
   * @param body A web domain that shows the wallet.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  unregisterDigitalWalletDomain(
    digitalWalletId: string,
    body: DigitalWalletDomainRequest,
    options?: CallOptions,
  ): Call<undefined>;
  /**
   * Start a session with Google Pay
   *
   * Gives what a page needs to show Google Pay. The buyer's browser may call it with a token for `embed`.
   *
   * `POST /digital-wallets/google/session`
   *
   * @param body Where Google Pay is shown.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createGooglePaySession(body: GooglePaySessionRequest, options?: CallOptions): Call<GooglePaySession>;
  /**
   * Start a session with Apple Pay
   *
   * Validates the merchant with Apple Pay, and gives its answer for the page. The buyer's browser may call it with
   * a token for `embed`.
   *
   * `POST /digital-wallets/apple/session`
   *
   * @param body Where Apple Pay is shown.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createApplePaySession(body: ApplePaySessionRequest, options?: CallOptions): Call<ApplePaySession>;
  /**
   * Start a session with Paze
   *
   * Gives what a page or an app needs to show Paze. The buyer's browser may call it with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session`
   *
   * @param body Where Paze is shown.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPazeSession(
    body: PazeSessionRequest,
    options?: CallOptions,
  ): Call<PazeMobileSession | PazeWebSession>;
  /**
   * Send the buyer of an app to Paze
   *
   * Starts the checkout of an app at Paze; the buyer goes to `pazeCheckoutUrl`. The buyer's browser may call it
   * with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session/create`
   *
   * @param body What the buyer is to do at Paze, for an app.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPazeMobileSession(
    body: PazeMobileSessionStartRequest,
    options?: CallOptions,
  ): Call<PazeMobileSessionStart>;
  /**
   * Read what the buyer chose at Paze
   *
   * Reads which card and address the buyer of an app chose at Paze. The buyer's browser may call it with a token
   * for `embed`.
   *
   * `POST /digital-wallets/paze/session/review`
   *
   * @param body The session that the buyer came back from.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  reviewPazeMobileSession(body: PazeSessionReviewRequest, options?: CallOptions): Call<PazeSessionReview>;
  /**
   * Complete a session with Paze
   *
   * Completes the checkout of an app at Paze, and gives what is needed to pay. The buyer's browser may call it
   * with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session/complete`
   *
   * @param body The session to complete.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  completePazeMobileSession(
    body: PazeSessionCompleteRequest,
    options?: CallOptions,
  ): Call<PazeSessionComplete>;
  /**
   * Start a session with Click to Pay
   *
   * Gives what a page needs to show Click to Pay. The buyer's browser calls it, without a token.
   *
   * `POST /digital-wallets/click-to-pay/session`
   *
   * @param body The checkout session that Click to Pay is for.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createClickToPaySession(body: ClickToPaySessionRequest, options?: PlainOptions): Call<ClickToPaySession>;
  /** Sends a GET request and resolves with its result, also if it fails. */
  GET<Path extends keyof Gr4vyGetPaths>(
    path: Path,
    ...init: Parameters<Gr4vyGetPaths[Path]>
  ): ReturnType<Gr4vyGetPaths[Path]>;
  /** Sends a PUT request and resolves with its result, also if it fails. */
  PUT<Path extends keyof Gr4vyPutPaths>(
    path: Path,
    ...init: Parameters<Gr4vyPutPaths[Path]>
  ): ReturnType<Gr4vyPutPaths[Path]>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof Gr4vyPostPaths>(
    path: Path,
    ...init: Parameters<Gr4vyPostPaths[Path]>
  ): ReturnType<Gr4vyPostPaths[Path]>;
  /** Sends a DELETE request and resolves with its result, also if it fails. */
  DELETE<Path extends keyof Gr4vyDeletePaths>(
    path: Path,
    ...init: Parameters<Gr4vyDeletePaths[Path]>
  ): ReturnType<Gr4vyDeletePaths[Path]>;
}

/** The calls of the Gr4vy API that need no credentials. */
export interface Gr4vyUnauthenticatedClient {
  /**
   * Put a card into a checkout session
   *
   * Puts a card into a session, to pay with or to store. The buyer's browser calls it, without a token: the
   * session's `id` is enough, about 50 times a minute.
   *
   * `PUT /checkout/sessions/{session_id}/fields`
   *
   * @param sessionId The checkout session, by its `id`.
   * @param body A card to put into a checkout session.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateCheckoutSessionFields(
    sessionId: string,
    body: CheckoutSessionFieldsRequest,
    options?: PlainOptions,
  ): Call<undefined>;
  /**
   * Look up a card in a checkout session
   *
   * Tells what the first digits of a card tell. Nothing is changed by it. The buyer's browser calls it, without a
   * token.
   *
   * `POST /checkout/sessions/{session_id}/card-details`
   *
   * @param sessionId The checkout session, by its `id`.
   * @param body The card to look up.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionCardDetails(
    sessionId: string,
    body: CheckoutSessionCardDetailsRequest,
    options?: PlainOptions,
  ): Call<CheckoutSessionCardDetails>;
  /**
   * Read the acquirer of a checkout session
   *
   * Tells the acquirer for a session. The buyer's browser calls it, without a token. The form of the answer is not
   * documented.
   *
   * `GET /checkout/sessions/{session_id}/acquirer`
   *
   * @param sessionId The checkout session, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionAcquirer(sessionId: string, options?: PlainOptions): Call<unknown>;
  /**
   * Update the session of a transaction
   *
   * Passes data of the buyer's page or app on to the session of a transaction, and reads what the page needs. The
   * buyer's device calls it without a bearer token, with the session's own in `token`.
   *
   * `POST /transactions/{transaction_id}/session`
   *
   * @param transactionId The transaction, by its `id`.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateTransactionSession(
    transactionId: string,
    body?: TransactionSessionRequest | null,
    options?: UpdateTransactionSessionOptions,
  ): Call<TransactionSession>;
  /**
   * Start a session with Click to Pay
   *
   * Gives what a page needs to show Click to Pay. The buyer's browser calls it, without a token.
   *
   * `POST /digital-wallets/click-to-pay/session`
   *
   * @param body The checkout session that Click to Pay is for.
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createClickToPaySession(body: ClickToPaySessionRequest, options?: PlainOptions): Call<ClickToPaySession>;
  /** Sends a GET request and resolves with its result, also if it fails. */
  GET<Path extends keyof Gr4vyUnauthenticatedGetPaths>(
    path: Path,
    ...init: Parameters<Gr4vyUnauthenticatedGetPaths[Path]>
  ): ReturnType<Gr4vyUnauthenticatedGetPaths[Path]>;
  /** Sends a PUT request and resolves with its result, also if it fails. */
  PUT<Path extends keyof Gr4vyUnauthenticatedPutPaths>(
    path: Path,
    ...init: Parameters<Gr4vyUnauthenticatedPutPaths[Path]>
  ): ReturnType<Gr4vyUnauthenticatedPutPaths[Path]>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof Gr4vyUnauthenticatedPostPaths>(
    path: Path,
    ...init: Parameters<Gr4vyUnauthenticatedPostPaths[Path]>
  ): ReturnType<Gr4vyUnauthenticatedPostPaths[Path]>;
}

/** The bodies of errors. */
export type Gr4vyErrorBody = DuplicateError | ErrorBody | ValidationErrorBody;

/** A promise of a response's data. It rejects with a CallError, unless `result()` converts it. */
export interface Call<Data> extends core.Call<Data, Gr4vyErrorBody> {}

/** A call that lists records. Awaited, it gives the first page; iterated, the records of all pages. */
export interface ListCall<Item, Data> extends core.ListCall<Item, Data, Gr4vyErrorBody> {}

/** How a call ended. Test `error` to tell success from failure. */
export type Result<Data> = core.Result<Data, Gr4vyErrorBody>;

/** Options of one call of the Gr4vy API. */
export interface CallOptions extends core.CallOptions<MerchantAccountHeaders> {}

/** Options of a call. */
export interface PlainOptions extends core.CallOptions {}

/** Options of a call. */
export interface ForwardedForOptions extends core.CallOptions<ForwardedForHeaders> {}

/** Options of a call. */
export interface PreferOptions extends core.CallOptions<PreferHeaders> {}

/** Options of `updateTransactionSession`. */
export interface UpdateTransactionSessionOptions extends PlainOptions {
  /** Query parameters. */
  query?: UpdateTransactionSessionQuery;
}

/** The paths that Gr4vyClient calls by GET. */
export interface Gr4vyGetPaths {
  /** Read a checkout session */
  "/checkout/sessions/{session_id}": (init: GetCheckoutSessionInit) => Promise<Result<CheckoutSession>>;
  /** List the tokens of a payment method */
  "/payment-methods/{payment_method_id}/payment-service-tokens": (
    init: ListPaymentServiceTokensInit,
  ) => Promise<Result<PaymentServiceTokens>>;
  /** List buyers */
  "/buyers": (init?: ListBuyersInit) => Promise<Result<Buyers>>;
  /** Read a buyer */
  "/buyers/{buyer_id}": (init: GetBuyerInit) => Promise<Result<Buyer>>;
  /** List a buyer's payment methods */
  "/buyers/payment-methods": (init?: ListBuyerPaymentMethodsInit) => Promise<Result<PaymentMethodSummaries>>;
  /** List a buyer's gift cards */
  "/buyers/gift-cards": (init?: ListBuyerGiftCardsInit) => Promise<Result<GiftCardSummaries>>;
  /** List shipping details */
  "/buyers/{buyer_id}/shipping-details": (
    init: ListBuyerShippingDetailsInit,
  ) => Promise<Result<ShippingDetailsList>>;
  /** Read shipping details */
  "/buyers/{buyer_id}/shipping-details/{shipping_details_id}": (
    init: GetBuyerShippingDetailsInit,
  ) => Promise<Result<ShippingDetails>>;
  /** List payment methods */
  "/payment-methods": (init?: ListPaymentMethodsInit) => Promise<Result<PaymentMethods>>;
  /** Read a payment method */
  "/payment-methods/{payment_method_id}": (init: GetPaymentMethodInit) => Promise<Result<PaymentMethod>>;
  /** List the network tokens of a payment method */
  "/payment-methods/{payment_method_id}/network-tokens": (
    init: ListPaymentMethodNetworkTokensInit,
  ) => Promise<Result<NetworkTokens>>;
  /** List payment method definitions */
  "/payment-method-definitions": (
    init?: ListPaymentMethodDefinitionsInit,
  ) => Promise<Result<PaymentMethodDefinitions>>;
  /** List gift cards */
  "/gift-cards": (init?: ListGiftCardsInit) => Promise<Result<GiftCards>>;
  /** Read a gift card */
  "/gift-cards/{gift_card_id}": (init: GetGiftCardInit) => Promise<Result<GiftCard>>;
  /** Look up a card */
  "/card-details": (init: GetCardDetailsInit) => Promise<Result<CardDetail>>;
  /** List card scheme definitions */
  "/card-scheme-definitions": (
    init?: ListCardSchemeDefinitionsInit,
  ) => Promise<Result<CardSchemeDefinitions>>;
  /** List payment links */
  "/payment-links": (init?: ListPaymentLinksInit) => Promise<Result<PaymentLinks>>;
  /** Read a payment link */
  "/payment-links/{payment_link_id}": (init: GetPaymentLinkInit) => Promise<Result<PaymentLink>>;
  /** List payouts */
  "/payouts": (init?: ListPayoutsInit) => Promise<Result<Payouts>>;
  /** Read a payout */
  "/payouts/{payout_id}": (init: GetPayoutInit) => Promise<Result<Payout>>;
  /** Read the acquirer of a checkout session */
  "/checkout/sessions/{session_id}/acquirer": (
    init: GetCheckoutSessionAcquirerInit,
  ) => Promise<Result<unknown>>;
  /** List transactions */
  "/transactions": (init?: ListTransactionsInit) => Promise<Result<Transactions>>;
  /** Read a transaction */
  "/transactions/{transaction_id}": (init: GetTransactionInit) => Promise<Result<Transaction>>;
  /** List the events of a transaction */
  "/transactions/{transaction_id}/events": (
    init: ListTransactionEventsInit,
  ) => Promise<Result<TransactionHistory>>;
  /** List the actions of a transaction */
  "/transactions/{transaction_id}/actions": (
    init: ListTransactionActionsInit,
  ) => Promise<Result<TransactionActions>>;
  /** List captures */
  "/transactions/{transaction_id}/captures": (init: ListTransactionCapturesInit) => Promise<Result<Captures>>;
  /** Read a capture */
  "/transactions/{transaction_id}/captures/{capture_id}": (
    init: GetTransactionCaptureInit,
  ) => Promise<Result<Capture>>;
  /** List refunds */
  "/transactions/{transaction_id}/refunds": (init: ListTransactionRefundsInit) => Promise<Result<Refunds>>;
  /** Read a refund of a transaction */
  "/transactions/{transaction_id}/refunds/{refund_id}": (
    init: GetTransactionRefundInit,
  ) => Promise<Result<Refund>>;
  /** Read a refund */
  "/refunds/{refund_id}": (init: GetRefundInit) => Promise<Result<Refund>>;
  /** List settlements */
  "/transactions/{transaction_id}/settlements": (
    init: ListTransactionSettlementsInit,
  ) => Promise<Result<Settlements>>;
  /** Read a settlement */
  "/transactions/{transaction_id}/settlements/{settlement_id}": (
    init: GetTransactionSettlementInit,
  ) => Promise<Result<Settlement>>;
  /** List settlements of refunds */
  "/transactions/{transaction_id}/refund-settlements": (
    init: ListTransactionRefundSettlementsInit,
  ) => Promise<Result<RefundSettlements>>;
  /** Read a settlement of a refund */
  "/transactions/{transaction_id}/refund-settlements/{settlement_id}": (
    init: GetTransactionRefundSettlementInit,
  ) => Promise<Result<RefundSettlement>>;
  /** List chargebacks */
  "/transactions/{transaction_id}/chargebacks": (
    init: ListTransactionChargebacksInit,
  ) => Promise<Result<Chargebacks>>;
  /** List reversals of chargebacks */
  "/transactions/{transaction_id}/chargeback-reversals": (
    init: ListTransactionChargebackReversalsInit,
  ) => Promise<Result<ChargebackReversals>>;
  /** List reports */
  "/reports": (init?: ListReportsInit) => Promise<Result<Reports>>;
  /** Read a report */
  "/reports/{report_id}": (init: GetReportInit) => Promise<Result<Report>>;
  /** List the executions of a report */
  "/reports/{report_id}/executions": (init: ListReportExecutionsInit) => Promise<Result<ReportExecutions>>;
  /** List the executions of all reports */
  "/report-executions": (init?: ListAllReportExecutionsInit) => Promise<Result<ReportExecutions>>;
  /** Read an execution */
  "/report-executions/{report_execution_id}": (
    init: GetReportExecutionInit,
  ) => Promise<Result<ReportExecution>>;
  /** List the audit log */
  "/audit-logs": (init?: ListAuditLogsInit) => Promise<Result<AuditLogEntries>>;
  /** List roles */
  "/roles": (init?: ListRolesInit) => Promise<Result<Roles>>;
  /** List API key pairs */
  "/api-key-pairs": (init?: ListApiKeyPairsInit) => Promise<Result<ApiKeyPairs>>;
  /** Read an API key pair */
  "/api-key-pairs/{api_key_pair_id}": (init: GetApiKeyPairInit) => Promise<Result<ApiKeyPair>>;
  /** List webhook subscriptions */
  "/webhook-subscriptions": (init?: ListWebhookSubscriptionInit) => Promise<Result<WebhookSubscriptions>>;
  /** Read a webhook subscription */
  "/webhook-subscriptions/{subscription_id}": (
    init: ReadWebhookSubscriptionInit,
  ) => Promise<Result<WebhookSubscription>>;
  /** List metrics */
  "/monitoring/metrics": (init: ListMonitoringMetricsInit) => Promise<Result<MonitoringMetrics>>;
  /** Read a metric */
  "/monitoring/metrics/{metric_id}": (init: GetMonitoringMetricInit) => Promise<Result<MonitoringMetric>>;
  /** List the incidents of a metric */
  "/monitoring/metrics/{metric_id}/incidents": (
    init: ListMonitoringMetricIncidentsInit,
  ) => Promise<Result<MonitoringIncidents>>;
  /** List incidents */
  "/monitoring/incidents": (init?: ListMonitoringIncidentsInit) => Promise<Result<MonitoringIncidents>>;
  /** Read an incident */
  "/monitoring/incidents/{incident_id}": (
    init: GetMonitoringIncidentInit,
  ) => Promise<Result<MonitoringIncident>>;
  /** Break a metric down */
  "/metrics-explorer/{source}/metrics/{metric}/modules/{module}": (
    init: GetMetricsExplorerModuleInit,
  ) => Promise<Result<MetricsExplorerModuleItem[]>>;
  /** Read a metric */
  "/metrics-explorer/{source}/metrics/{metric}/totals": (
    init: GetMetricsExplorerTotalsInit,
  ) => Promise<Result<MetricsExplorerTotal>>;
  /** List presets */
  "/metrics-explorer/{source}/presets": (
    init: ListMetricsExplorerPresetsInit,
  ) => Promise<Result<MetricsExplorerPreset[]>>;
  /** List payment service definitions */
  "/payment-service-definitions": (
    init?: ListPaymentServiceDefinitionsInit,
  ) => Promise<Result<PaymentServiceDefinitions>>;
  /** Read a payment service definition */
  "/payment-service-definitions/{payment_service_definition_id}": (
    init: GetPaymentServiceDefinitionInit,
  ) => Promise<Result<PaymentServiceDefinition>>;
  /** List payment services */
  "/payment-services": (init?: ListPaymentServicesInit) => Promise<Result<PaymentServices>>;
  /** Read a payment service */
  "/payment-services/{payment_service_id}": (init: GetPaymentServiceInit) => Promise<Result<PaymentService>>;
  /** List merchant accounts */
  "/merchant-accounts": (init?: ListMerchantAccountsInit) => Promise<Result<MerchantAccounts>>;
  /** Read a merchant account */
  "/merchant-accounts/{merchant_account_id}": (
    init: GetMerchantAccountInit,
  ) => Promise<Result<MerchantAccount>>;
  /** List 3-D Secure configurations */
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations": (
    init: ListThreeDsConfigurationsInit,
  ) => Promise<Result<ThreeDsConfigurations>>;
  /** List 3-D Secure scenarios */
  "/three-ds-scenarios": (init?: GetThreeDsScenarioInit) => Promise<Result<ThreeDsScenarios>>;
  /** List wallets */
  "/digital-wallets": (init?: ListDigitalWalletsInit) => Promise<Result<DigitalWallets>>;
  /** Read a wallet */
  "/digital-wallets/{digital_wallet_id}": (init: GetDigitalWalletInit) => Promise<Result<DigitalWallet>>;
}

/** The paths that Gr4vyClient calls by PUT. */
export interface Gr4vyPutPaths {
  /** Update a checkout session */
  "/checkout/sessions/{session_id}": (init: UpdateCheckoutSessionInit) => Promise<Result<CheckoutSession>>;
  /** Update a buyer */
  "/buyers/{buyer_id}": (init: UpdateBuyerInit) => Promise<Result<Buyer>>;
  /** Update shipping details */
  "/buyers/{buyer_id}/shipping-details/{shipping_details_id}": (
    init: UpdateBuyerShippingDetailsInit,
  ) => Promise<Result<ShippingDetails>>;
  /** Update a payment method */
  "/payment-methods/{payment_method_id}": (init: UpdatePaymentMethodInit) => Promise<Result<PaymentMethod>>;
  /** Put a card into a checkout session */
  "/checkout/sessions/{session_id}/fields": (
    init: UpdateCheckoutSessionFieldsInit,
  ) => Promise<Result<undefined>>;
  /** Update a transaction */
  "/transactions/{transaction_id}": (init: UpdateTransactionInit) => Promise<Result<Transaction>>;
  /** Update a report */
  "/reports/{report_id}": (init: UpdateReportInit) => Promise<Result<Report>>;
  /** Update an API key pair */
  "/api-key-pairs/{api_key_pair_id}": (init: UpdateApiKeyPairInit) => Promise<Result<ApiKeyPair>>;
  /** Update a webhook subscription */
  "/webhook-subscriptions/{subscription_id}": (
    init: UpdateWebhookSubscriptionInit,
  ) => Promise<Result<WebhookSubscription>>;
  /** Update a metric */
  "/monitoring/metrics/{metric_id}": (init: UpdateMonitoringMetricInit) => Promise<Result<MonitoringMetric>>;
  /** Update an incident */
  "/monitoring/incidents/{incident_id}": (
    init: UpdateMonitoringIncidentInit,
  ) => Promise<Result<MonitoringIncident>>;
  /** Rename a preset */
  "/metrics-explorer/{source}/presets/{preset_id}": (
    init: UpdateMetricsExplorerPresetInit,
  ) => Promise<Result<MetricsExplorerPreset>>;
  /** Update a payment service */
  "/payment-services/{payment_service_id}": (
    init: UpdatePaymentServiceInit,
  ) => Promise<Result<PaymentService>>;
  /** Update a merchant account */
  "/merchant-accounts/{merchant_account_id}": (
    init: UpdateMerchantAccountInit,
  ) => Promise<Result<MerchantAccount>>;
  /** Edit a 3-D Secure configuration */
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}": (
    init: EditThreeDsConfigurationInit,
  ) => Promise<Result<ThreeDsConfiguration>>;
  /** Update a 3-D Secure scenario */
  "/three-ds-scenarios/{three_ds_scenario_id}": (
    init: UpdateThreeDsScenarioInit,
  ) => Promise<Result<ThreeDsScenario>>;
  /** Change a wallet */
  "/digital-wallets/{digital_wallet_id}": (init: UpdateDigitalWalletInit) => Promise<Result<DigitalWallet>>;
}

/** The paths that Gr4vyClient calls by POST. */
export interface Gr4vyPostPaths {
  /** Create a checkout session */
  "/checkout/sessions": (init?: CreateCheckoutSessionInit) => Promise<Result<CheckoutSession>>;
  /** Create a session at a payment service */
  "/payment-services/{payment_service_id}/sessions": (
    init: CreatePaymentServiceSessionInit,
  ) => Promise<Result<PaymentServiceSession>>;
  /** Create a token of a payment method */
  "/payment-methods/{payment_method_id}/payment-service-tokens": (
    init: CreatePaymentServiceTokenInit,
  ) => Promise<Result<PaymentServiceToken>>;
  /** Add a buyer */
  "/buyers": (init: AddBuyerInit) => Promise<Result<Buyer>>;
  /** Add shipping details */
  "/buyers/{buyer_id}/shipping-details": (
    init: AddBuyerShippingDetailsInit,
  ) => Promise<Result<ShippingDetails>>;
  /** Create a payment method */
  "/payment-methods": (init: CreatePaymentMethodInit) => Promise<Result<PaymentMethod>>;
  /** Create a network token */
  "/payment-methods/{payment_method_id}/network-tokens": (
    init: CreatePaymentMethodNetworkTokenInit,
  ) => Promise<Result<NetworkToken>>;
  /** Create a cryptogram */
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/cryptogram": (
    init: CreatePaymentMethodNetworkTokenCryptogramInit,
  ) => Promise<Result<Cryptogram>>;
  /** Suspend a network token */
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/suspend": (
    init: SuspendPaymentMethodNetworkTokenInit,
  ) => Promise<Result<NetworkToken>>;
  /** Resume a network token */
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/resume": (
    init: ResumePaymentMethodNetworkTokenInit,
  ) => Promise<Result<NetworkToken>>;
  /** Look up newer data of stored cards */
  "/account-updater/jobs": (
    init: CreateAccountUpdaterJobInit,
  ) => Promise<Result<AccountUpdaterJob | undefined>>;
  /** Store a gift card */
  "/gift-cards": (init: CreateGiftCardInit) => Promise<Result<GiftCard>>;
  /** Read balances of gift cards */
  "/gift-cards/balances": (init: ListGiftCardBalancesInit) => Promise<Result<GiftCardSummaries>>;
  /** Activate a gift card */
  "/gift-cards/activations": (init: ActivateGiftCardInit) => Promise<Result<GiftCard>>;
  /** Issue a gift card */
  "/gift-cards/issuances": (init: IssueGiftCardInit) => Promise<Result<GiftCardIssuance>>;
  /** List the ways to pay */
  "/payment-options": (init: ListPaymentOptionsInit) => Promise<Result<PaymentOptions>>;
  /** Create a payment link */
  "/payment-links": (init: AddPaymentLinkInit) => Promise<Result<PaymentLink>>;
  /** Expire a payment link */
  "/payment-links/{payment_link_id}/expire": (init: ExpirePaymentLinkInit) => Promise<Result<undefined>>;
  /** Create a payout */
  "/payouts": (init: CreatePayoutInit) => Promise<Result<Payout>>;
  /** Look up a card in a checkout session */
  "/checkout/sessions/{session_id}/card-details": (
    init: GetCheckoutSessionCardDetailsInit,
  ) => Promise<Result<CheckoutSessionCardDetails>>;
  /** Create a transaction */
  "/transactions": (init: CreateTransactionInit) => Promise<Result<Transaction>>;
  /** Capture a transaction */
  "/transactions/{transaction_id}/capture": (
    init: CaptureTransactionInit,
  ) => Promise<Result<Transaction | TransactionCapture>>;
  /** Void a transaction */
  "/transactions/{transaction_id}/void": (
    init: VoidTransactionInit,
  ) => Promise<Result<Transaction | TransactionVoid>>;
  /** Cancel a transaction */
  "/transactions/{transaction_id}/cancel": (
    init: CancelTransactionInit,
  ) => Promise<Result<TransactionCancel>>;
  /** Synchronise a transaction */
  "/transactions/{transaction_id}/sync": (init: SyncTransactionInit) => Promise<Result<Transaction>>;
  /** Increment an authorisation */
  "/transactions/{transaction_id}/authorization/increment": (
    init: IncrementTransactionAuthorizationInit,
  ) => Promise<Result<AuthorizationIncrement>>;
  /** Update the session of a transaction */
  "/transactions/{transaction_id}/session": (
    init: UpdateTransactionSessionInit,
  ) => Promise<Result<TransactionSession>>;
  /** Refund a transaction */
  "/transactions/{transaction_id}/refunds": (init: CreateTransactionRefundInit) => Promise<Result<Refund>>;
  /** Refund all of a transaction */
  "/transactions/{transaction_id}/refunds/all": (
    init: CreateFullTransactionRefundInit,
  ) => Promise<Result<Refunds>>;
  /** Add a report */
  "/reports": (init: AddReportInit) => Promise<Result<Report>>;
  /** Get the address of a finished report */
  "/reports/{report_id}/executions/{report_execution_id}/url": (
    init: CreateReportExecutionUrlInit,
  ) => Promise<Result<ReportExecutionUrl>>;
  /** Create an API key pair */
  "/api-key-pairs": (init: CreateApiKeyPairInit) => Promise<Result<ApiKeyPair>>;
  /** Create a webhook subscription */
  "/webhook-subscriptions": (init: CreateWebhookSubscriptionInit) => Promise<Result<WebhookSubscription>>;
  /** Rotate the secret of a webhook subscription */
  "/webhook-subscriptions/{subscription_id}/rotate-secret": (
    init: RotateWebhookSubscriptionSecretInit,
  ) => Promise<Result<WebhookSubscription>>;
  /** Create a metric */
  "/monitoring/metrics": (init: CreateMonitoringMetricInit) => Promise<Result<MonitoringMetric>>;
  /** Create a preset */
  "/metrics-explorer/{source}/presets": (
    init: CreateMetricsExplorerPresetInit,
  ) => Promise<Result<MetricsExplorerPreset>>;
  /** Create a session by definition */
  "/payment-service-definitions/{payment_service_definition_id}/sessions": (
    init: CreatePaymentServiceDefinitionSessionInit,
  ) => Promise<Result<PaymentServiceSession>>;
  /** Create a payment service */
  "/payment-services": (init: CreatePaymentServiceInit) => Promise<Result<PaymentService>>;
  /** Verify credentials */
  "/payment-services/verify": (init: VerifyPaymentServiceCredentialsInit) => Promise<Result<unknown>>;
  /** Create a merchant account */
  "/merchant-accounts": (init: CreateMerchantAccountInit) => Promise<Result<MerchantAccount>>;
  /** Create a 3-D Secure configuration */
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations": (
    init: CreateThreeDsConfigurationInit,
  ) => Promise<Result<ThreeDsConfiguration>>;
  /** Create a 3-D Secure scenario */
  "/three-ds-scenarios": (init: CreateThreeDsScenarioInit) => Promise<Result<ThreeDsScenario>>;
  /** Set up a wallet */
  "/digital-wallets": (init: ConfigureDigitalWalletInit) => Promise<Result<DigitalWallet>>;
  /** Register a domain */
  "/digital-wallets/{digital_wallet_id}/domains": (
    init: RegisterDigitalWalletDomainInit,
  ) => Promise<Result<unknown>>;
  /** Start a session with Google Pay */
  "/digital-wallets/google/session": (init: CreateGooglePaySessionInit) => Promise<Result<GooglePaySession>>;
  /** Start a session with Apple Pay */
  "/digital-wallets/apple/session": (init: CreateApplePaySessionInit) => Promise<Result<ApplePaySession>>;
  /** Start a session with Paze */
  "/digital-wallets/paze/session": (
    init: CreatePazeSessionInit,
  ) => Promise<Result<PazeMobileSession | PazeWebSession>>;
  /** Send the buyer of an app to Paze */
  "/digital-wallets/paze/session/create": (
    init: CreatePazeMobileSessionInit,
  ) => Promise<Result<PazeMobileSessionStart>>;
  /** Read what the buyer chose at Paze */
  "/digital-wallets/paze/session/review": (
    init: ReviewPazeMobileSessionInit,
  ) => Promise<Result<PazeSessionReview>>;
  /** Complete a session with Paze */
  "/digital-wallets/paze/session/complete": (
    init: CompletePazeMobileSessionInit,
  ) => Promise<Result<PazeSessionComplete>>;
  /** Start a session with Click to Pay */
  "/digital-wallets/click-to-pay/session": (
    init: CreateClickToPaySessionInit,
  ) => Promise<Result<ClickToPaySession>>;
}

/** The paths that Gr4vyClient calls by DELETE. */
export interface Gr4vyDeletePaths {
  /** Delete a checkout session */
  "/checkout/sessions/{session_id}": (init: DeleteCheckoutSessionInit) => Promise<Result<undefined>>;
  /** Delete a token of a payment method */
  "/payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}": (
    init: DeletePaymentServiceTokenInit,
  ) => Promise<Result<undefined>>;
  /** Delete a buyer */
  "/buyers/{buyer_id}": (init: DeleteBuyerInit) => Promise<Result<undefined>>;
  /** Delete shipping details */
  "/buyers/{buyer_id}/shipping-details/{shipping_details_id}": (
    init: DeleteBuyerShippingDetailsInit,
  ) => Promise<Result<undefined>>;
  /** Delete a payment method */
  "/payment-methods/{payment_method_id}": (init: DeletePaymentMethodInit) => Promise<Result<undefined>>;
  /** Delete a network token */
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}": (
    init: DeletePaymentMethodNetworkTokenInit,
  ) => Promise<Result<undefined>>;
  /** Delete a gift card */
  "/gift-cards/{gift_card_id}": (init: DeleteGiftCardInit) => Promise<Result<undefined>>;
  /** Delete an API key pair */
  "/api-key-pairs/{api_key_pair_id}": (init: DeleteApiKeyPairInit) => Promise<Result<undefined>>;
  /** Delete a webhook subscription */
  "/webhook-subscriptions/{subscription_id}": (
    init: DeleteWebhookSubscriptionInit,
  ) => Promise<Result<undefined>>;
  /** Delete a metric */
  "/monitoring/metrics/{metric_id}": (init: DeleteMonitoringMetricInit) => Promise<Result<unknown>>;
  /** Delete a preset */
  "/metrics-explorer/{source}/presets/{preset_id}": (
    init: DeleteMetricsExplorerPresetInit,
  ) => Promise<Result<unknown | undefined>>;
  /** Delete a payment service */
  "/payment-services/{payment_service_id}": (init: DeletePaymentServiceInit) => Promise<Result<undefined>>;
  /** Delete a 3-D Secure configuration */
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}": (
    init: DeleteThreeDsConfigurationInit,
  ) => Promise<Result<undefined>>;
  /** Delete a 3-D Secure scenario */
  "/three-ds-scenarios/{three_ds_scenario_id}": (
    init: DeleteThreeDsScenarioInit,
  ) => Promise<Result<undefined>>;
  /** Delete a wallet */
  "/digital-wallets/{digital_wallet_id}": (init: DeleteDigitalWalletInit) => Promise<Result<undefined>>;
  /** Unregister a domain */
  "/digital-wallets/{digital_wallet_id}/domains": (
    init: UnregisterDigitalWalletDomainInit,
  ) => Promise<Result<undefined>>;
}

/** The paths that Gr4vyUnauthenticatedClient calls by GET. */
export interface Gr4vyUnauthenticatedGetPaths {
  /** Read the acquirer of a checkout session */
  "/checkout/sessions/{session_id}/acquirer": (
    init: GetCheckoutSessionAcquirerInit,
  ) => Promise<Result<unknown>>;
}

/** The paths that Gr4vyUnauthenticatedClient calls by PUT. */
export interface Gr4vyUnauthenticatedPutPaths {
  /** Put a card into a checkout session */
  "/checkout/sessions/{session_id}/fields": (
    init: UpdateCheckoutSessionFieldsInit,
  ) => Promise<Result<undefined>>;
}

/** The paths that Gr4vyUnauthenticatedClient calls by POST. */
export interface Gr4vyUnauthenticatedPostPaths {
  /** Look up a card in a checkout session */
  "/checkout/sessions/{session_id}/card-details": (
    init: GetCheckoutSessionCardDetailsInit,
  ) => Promise<Result<CheckoutSessionCardDetails>>;
  /** Update the session of a transaction */
  "/transactions/{transaction_id}/session": (
    init: UpdateTransactionSessionInit,
  ) => Promise<Result<TransactionSession>>;
  /** Start a session with Click to Pay */
  "/digital-wallets/click-to-pay/session": (
    init: CreateClickToPaySessionInit,
  ) => Promise<Result<ClickToPaySession>>;
}

/** Parameters and options of `POST /checkout/sessions`. */
export interface CreateCheckoutSessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body?: CheckoutSessionRequest | unknown[] | null;
}

/** Parameters and options of `GET /checkout/sessions/{session_id}`. */
export interface GetCheckoutSessionInit extends CallOptions {
  params: { path: { session_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /checkout/sessions/{session_id}`. */
export interface UpdateCheckoutSessionInit extends CallOptions {
  params: { path: { session_id: string }; header?: MerchantAccountHeaders };
  body: CheckoutSessionRequest;
}

/** Parameters and options of `DELETE /checkout/sessions/{session_id}`. */
export interface DeleteCheckoutSessionInit extends CallOptions {
  params: { path: { session_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-services/{payment_service_id}/sessions`. */
export interface CreatePaymentServiceSessionInit extends CallOptions {
  params: { path: { payment_service_id: string }; header?: MerchantAccountHeaders };
  body: CreatePaymentServiceSessionBody;
}

/** Parameters and options of `GET /payment-methods/{payment_method_id}/payment-service-tokens`. */
export interface ListPaymentServiceTokensInit extends CallOptions {
  params: {
    path: { payment_method_id: string };
    query?: ListPaymentServiceTokensQuery;
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `POST /payment-methods/{payment_method_id}/payment-service-tokens`. */
export interface CreatePaymentServiceTokenInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
  body: PaymentServiceTokenRequest;
}

/** Parameters and options of `DELETE /payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}`. */
export interface DeletePaymentServiceTokenInit extends CallOptions {
  params: {
    path: { payment_method_id: string; payment_service_token_id: string };
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `GET /buyers`. */
export interface ListBuyersInit extends CallOptions {
  params?: { query?: ListBuyersQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /buyers`. */
export interface AddBuyerInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: BuyerRequest;
}

/** Parameters and options of `GET /buyers/{buyer_id}`. */
export interface GetBuyerInit extends CallOptions {
  params: { path: { buyer_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /buyers/{buyer_id}`. */
export interface UpdateBuyerInit extends CallOptions {
  params: { path: { buyer_id: string }; header?: MerchantAccountHeaders };
  body: BuyerRequest;
}

/** Parameters and options of `DELETE /buyers/{buyer_id}`. */
export interface DeleteBuyerInit extends CallOptions {
  params: { path: { buyer_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /buyers/payment-methods`. */
export interface ListBuyerPaymentMethodsInit extends CallOptions {
  params?: { query?: ListBuyerPaymentMethodsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /buyers/gift-cards`. */
export interface ListBuyerGiftCardsInit extends CallOptions {
  params?: { query?: ListBuyerGiftCardsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /buyers/{buyer_id}/shipping-details`. */
export interface ListBuyerShippingDetailsInit extends CallOptions {
  params: { path: { buyer_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /buyers/{buyer_id}/shipping-details`. */
export interface AddBuyerShippingDetailsInit extends CallOptions {
  params: { path: { buyer_id: string }; header?: MerchantAccountHeaders };
  body: ShippingDetailsRequest;
}

/** Parameters and options of `GET /buyers/{buyer_id}/shipping-details/{shipping_details_id}`. */
export interface GetBuyerShippingDetailsInit extends CallOptions {
  params: { path: { buyer_id: string; shipping_details_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /buyers/{buyer_id}/shipping-details/{shipping_details_id}`. */
export interface UpdateBuyerShippingDetailsInit extends CallOptions {
  params: { path: { buyer_id: string; shipping_details_id: string }; header?: MerchantAccountHeaders };
  body: ShippingDetailsRequest;
}

/** Parameters and options of `DELETE /buyers/{buyer_id}/shipping-details/{shipping_details_id}`. */
export interface DeleteBuyerShippingDetailsInit extends CallOptions {
  params: { path: { buyer_id: string; shipping_details_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payment-methods`. */
export interface ListPaymentMethodsInit extends CallOptions {
  params?: { query?: ListPaymentMethodsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-methods`. */
export interface CreatePaymentMethodInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PaymentMethodRequest;
}

/** Parameters and options of `GET /payment-methods/{payment_method_id}`. */
export interface GetPaymentMethodInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /payment-methods/{payment_method_id}`. */
export interface UpdatePaymentMethodInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
  body: PaymentMethodUpdateRequest;
}

/** Parameters and options of `DELETE /payment-methods/{payment_method_id}`. */
export interface DeletePaymentMethodInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payment-methods/{payment_method_id}/network-tokens`. */
export interface ListPaymentMethodNetworkTokensInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-methods/{payment_method_id}/network-tokens`. */
export interface CreatePaymentMethodNetworkTokenInit extends CallOptions {
  params: { path: { payment_method_id: string }; header?: MerchantAccountHeaders };
  body: NetworkTokenRequest;
}

/** Parameters and options of `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/cryptogram`. */
export interface CreatePaymentMethodNetworkTokenCryptogramInit extends CallOptions {
  params: { path: { payment_method_id: string; network_token_id: string }; header?: MerchantAccountHeaders };
  body: CryptogramRequest;
}

/** Parameters and options of `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/suspend`. */
export interface SuspendPaymentMethodNetworkTokenInit extends CallOptions {
  params: { path: { payment_method_id: string; network_token_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/resume`. */
export interface ResumePaymentMethodNetworkTokenInit extends CallOptions {
  params: { path: { payment_method_id: string; network_token_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `DELETE /payment-methods/{payment_method_id}/network-tokens/{network_token_id}`. */
export interface DeletePaymentMethodNetworkTokenInit extends CallOptions {
  params: { path: { payment_method_id: string; network_token_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payment-method-definitions`. */
export interface ListPaymentMethodDefinitionsInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /account-updater/jobs`. */
export interface CreateAccountUpdaterJobInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: AccountUpdaterJobRequest;
}

/** Parameters and options of `GET /gift-cards`. */
export interface ListGiftCardsInit extends CallOptions {
  params?: { query?: ListGiftCardsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /gift-cards`. */
export interface CreateGiftCardInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: GiftCardRequest;
}

/** Parameters and options of `GET /gift-cards/{gift_card_id}`. */
export interface GetGiftCardInit extends CallOptions {
  params: { path: { gift_card_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `DELETE /gift-cards/{gift_card_id}`. */
export interface DeleteGiftCardInit extends CallOptions {
  params: { path: { gift_card_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /gift-cards/balances`. */
export interface ListGiftCardBalancesInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: GiftCardBalancesRequest;
}

/** Parameters and options of `POST /gift-cards/activations`. */
export interface ActivateGiftCardInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: GiftCardActivationRequest;
}

/** Parameters and options of `POST /gift-cards/issuances`. */
export interface IssueGiftCardInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: GiftCardIssuanceRequest;
}

/** Parameters and options of `GET /card-details`. */
export interface GetCardDetailsInit extends CallOptions {
  params: { query: GetCardDetailsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /card-scheme-definitions`. */
export interface ListCardSchemeDefinitionsInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-options`. */
export interface ListPaymentOptionsInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PaymentOptionsRequest;
}

/** Parameters and options of `GET /payment-links`. */
export interface ListPaymentLinksInit extends CallOptions {
  params?: { query?: ListPaymentLinksQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-links`. */
export interface AddPaymentLinkInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PaymentLinkRequest;
}

/** Parameters and options of `POST /payment-links/{payment_link_id}/expire`. */
export interface ExpirePaymentLinkInit extends CallOptions {
  params: { path: { payment_link_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payment-links/{payment_link_id}`. */
export interface GetPaymentLinkInit extends CallOptions {
  params: { path: { payment_link_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payouts`. */
export interface ListPayoutsInit extends CallOptions {
  params?: { query?: ListPayoutsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payouts`. */
export interface CreatePayoutInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PayoutRequest;
}

/** Parameters and options of `GET /payouts/{payout_id}`. */
export interface GetPayoutInit extends CallOptions {
  params: { path: { payout_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /checkout/sessions/{session_id}/fields`. */
export interface UpdateCheckoutSessionFieldsInit extends PlainOptions {
  params: { path: { session_id: string } };
  body: CheckoutSessionFieldsRequest;
}

/** Parameters and options of `POST /checkout/sessions/{session_id}/card-details`. */
export interface GetCheckoutSessionCardDetailsInit extends PlainOptions {
  params: { path: { session_id: string } };
  body: CheckoutSessionCardDetailsRequest;
}

/** Parameters and options of `GET /checkout/sessions/{session_id}/acquirer`. */
export interface GetCheckoutSessionAcquirerInit extends PlainOptions {
  params: { path: { session_id: string } };
}

/** Parameters and options of `GET /transactions`. */
export interface ListTransactionsInit extends CallOptions {
  params?: { query?: ListTransactionsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /transactions`. */
export interface CreateTransactionInit extends ForwardedForOptions {
  params?: { header?: ForwardedForHeaders };
  body: TransactionRequest;
}

/** Parameters and options of `GET /transactions/{transaction_id}`. */
export interface GetTransactionInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /transactions/{transaction_id}`. */
export interface UpdateTransactionInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
  body: TransactionUpdateRequest;
}

/** Parameters and options of `POST /transactions/{transaction_id}/capture`. */
export interface CaptureTransactionInit extends PreferOptions {
  params: { path: { transaction_id: string }; header?: PreferHeaders };
  body: CaptureRequest;
}

/** Parameters and options of `POST /transactions/{transaction_id}/void`. */
export interface VoidTransactionInit extends PreferOptions {
  params: { path: { transaction_id: string }; header?: PreferHeaders };
}

/** Parameters and options of `POST /transactions/{transaction_id}/cancel`. */
export interface CancelTransactionInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/events`. */
export interface ListTransactionEventsInit extends CallOptions {
  params: {
    path: { transaction_id: string };
    query?: ListTransactionEventsQuery;
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `POST /transactions/{transaction_id}/sync`. */
export interface SyncTransactionInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /transactions/{transaction_id}/authorization/increment`. */
export interface IncrementTransactionAuthorizationInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
  body: AuthorizationIncrementRequest;
}

/** Parameters and options of `GET /transactions/{transaction_id}/actions`. */
export interface ListTransactionActionsInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /transactions/{transaction_id}/session`. */
export interface UpdateTransactionSessionInit extends PlainOptions {
  params: { path: { transaction_id: string }; query?: UpdateTransactionSessionQuery };
  body?: TransactionSessionRequest | null;
}

/** Parameters and options of `GET /transactions/{transaction_id}/captures`. */
export interface ListTransactionCapturesInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/captures/{capture_id}`. */
export interface GetTransactionCaptureInit extends CallOptions {
  params: { path: { transaction_id: string; capture_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/refunds`. */
export interface ListTransactionRefundsInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /transactions/{transaction_id}/refunds`. */
export interface CreateTransactionRefundInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
  body: RefundRequest;
}

/** Parameters and options of `POST /transactions/{transaction_id}/refunds/all`. */
export interface CreateFullTransactionRefundInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
  body?: FullRefundRequest | null;
}

/** Parameters and options of `GET /transactions/{transaction_id}/refunds/{refund_id}`. */
export interface GetTransactionRefundInit extends CallOptions {
  params: { path: { transaction_id: string; refund_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /refunds/{refund_id}`. */
export interface GetRefundInit extends CallOptions {
  params: { path: { refund_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/settlements`. */
export interface ListTransactionSettlementsInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/settlements/{settlement_id}`. */
export interface GetTransactionSettlementInit extends CallOptions {
  params: { path: { transaction_id: string; settlement_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/refund-settlements`. */
export interface ListTransactionRefundSettlementsInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/refund-settlements/{settlement_id}`. */
export interface GetTransactionRefundSettlementInit extends CallOptions {
  params: { path: { transaction_id: string; settlement_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/chargebacks`. */
export interface ListTransactionChargebacksInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /transactions/{transaction_id}/chargeback-reversals`. */
export interface ListTransactionChargebackReversalsInit extends CallOptions {
  params: { path: { transaction_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /reports`. */
export interface ListReportsInit extends CallOptions {
  params?: { query?: ListReportsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /reports`. */
export interface AddReportInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: ReportRequest;
}

/** Parameters and options of `GET /reports/{report_id}`. */
export interface GetReportInit extends CallOptions {
  params: { path: { report_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /reports/{report_id}`. */
export interface UpdateReportInit extends CallOptions {
  params: { path: { report_id: string }; header?: MerchantAccountHeaders };
  body: ReportUpdateRequest;
}

/** Parameters and options of `GET /reports/{report_id}/executions`. */
export interface ListReportExecutionsInit extends CallOptions {
  params: { path: { report_id: string }; query?: ListReportExecutionsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /reports/{report_id}/executions/{report_execution_id}/url`. */
export interface CreateReportExecutionUrlInit extends CallOptions {
  params: { path: { report_id: string; report_execution_id: string }; header?: MerchantAccountHeaders };
  body?: ReportExecutionUrlRequest;
}

/** Parameters and options of `GET /report-executions`. */
export interface ListAllReportExecutionsInit extends CallOptions {
  params?: { query?: ListAllReportExecutionsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /report-executions/{report_execution_id}`. */
export interface GetReportExecutionInit extends CallOptions {
  params: { path: { report_execution_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /audit-logs`. */
export interface ListAuditLogsInit extends CallOptions {
  params?: { query?: ListAuditLogsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /roles`. */
export interface ListRolesInit extends PlainOptions {
  params?: { query?: ListRolesQuery };
}

/** Parameters and options of `GET /api-key-pairs`. */
export interface ListApiKeyPairsInit extends PlainOptions {
  params?: { query?: ListApiKeyPairsQuery };
}

/** Parameters and options of `POST /api-key-pairs`. */
export interface CreateApiKeyPairInit extends PlainOptions {
  body: ApiKeyPairRequest;
}

/** Parameters and options of `GET /api-key-pairs/{api_key_pair_id}`. */
export interface GetApiKeyPairInit extends PlainOptions {
  params: { path: { api_key_pair_id: string } };
}

/** Parameters and options of `PUT /api-key-pairs/{api_key_pair_id}`. */
export interface UpdateApiKeyPairInit extends PlainOptions {
  params: { path: { api_key_pair_id: string } };
  body: ApiKeyPairUpdateRequest;
}

/** Parameters and options of `DELETE /api-key-pairs/{api_key_pair_id}`. */
export interface DeleteApiKeyPairInit extends PlainOptions {
  params: { path: { api_key_pair_id: string } };
}

/** Parameters and options of `GET /webhook-subscriptions`. */
export interface ListWebhookSubscriptionInit extends CallOptions {
  params?: { query?: ListWebhookSubscriptionQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /webhook-subscriptions`. */
export interface CreateWebhookSubscriptionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: WebhookSubscriptionRequest;
}

/** Parameters and options of `GET /webhook-subscriptions/{subscription_id}`. */
export interface ReadWebhookSubscriptionInit extends CallOptions {
  params: { path: { subscription_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /webhook-subscriptions/{subscription_id}`. */
export interface UpdateWebhookSubscriptionInit extends CallOptions {
  params: { path: { subscription_id: string }; header?: MerchantAccountHeaders };
  body: WebhookSubscriptionUpdateRequest;
}

/** Parameters and options of `DELETE /webhook-subscriptions/{subscription_id}`. */
export interface DeleteWebhookSubscriptionInit extends CallOptions {
  params: { path: { subscription_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /webhook-subscriptions/{subscription_id}/rotate-secret`. */
export interface RotateWebhookSubscriptionSecretInit extends CallOptions {
  params: { path: { subscription_id: string }; header?: MerchantAccountHeaders };
  body: WebhookSecretRotationRequest;
}

/** Parameters and options of `GET /monitoring/metrics`. */
export interface ListMonitoringMetricsInit extends CallOptions {
  params: { query: ListMonitoringMetricsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /monitoring/metrics`. */
export interface CreateMonitoringMetricInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: MonitoringMetricRequest;
}

/** Parameters and options of `GET /monitoring/metrics/{metric_id}`. */
export interface GetMonitoringMetricInit extends CallOptions {
  params: { path: { metric_id: string }; query?: GetMonitoringMetricQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /monitoring/metrics/{metric_id}`. */
export interface UpdateMonitoringMetricInit extends CallOptions {
  params: { path: { metric_id: string }; header?: MerchantAccountHeaders };
  body: MonitoringMetricUpdateRequest;
}

/** Parameters and options of `DELETE /monitoring/metrics/{metric_id}`. */
export interface DeleteMonitoringMetricInit extends CallOptions {
  params: { path: { metric_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /monitoring/metrics/{metric_id}/incidents`. */
export interface ListMonitoringMetricIncidentsInit extends CallOptions {
  params: {
    path: { metric_id: string };
    query?: ListMonitoringMetricIncidentsQuery;
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `GET /monitoring/incidents`. */
export interface ListMonitoringIncidentsInit extends CallOptions {
  params?: { query?: ListMonitoringIncidentsQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /monitoring/incidents/{incident_id}`. */
export interface GetMonitoringIncidentInit extends CallOptions {
  params: { path: { incident_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /monitoring/incidents/{incident_id}`. */
export interface UpdateMonitoringIncidentInit extends CallOptions {
  params: { path: { incident_id: string }; header?: MerchantAccountHeaders };
  body: MonitoringIncidentUpdateRequest;
}

/** Parameters and options of `GET /metrics-explorer/{source}/metrics/{metric}/modules/{module}`. */
export interface GetMetricsExplorerModuleInit extends CallOptions {
  params: {
    path: { source: Source; metric: Metric; module: Module };
    query: GetMetricsExplorerModuleQuery;
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `GET /metrics-explorer/{source}/metrics/{metric}/totals`. */
export interface GetMetricsExplorerTotalsInit extends CallOptions {
  params: {
    path: { source: Source; metric: Metric };
    query: GetMetricsExplorerTotalsQuery;
    header?: MerchantAccountHeaders;
  };
}

/** Parameters and options of `GET /metrics-explorer/{source}/presets`. */
export interface ListMetricsExplorerPresetsInit extends CallOptions {
  params: { path: { source: Source }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /metrics-explorer/{source}/presets`. */
export interface CreateMetricsExplorerPresetInit extends CallOptions {
  params: { path: { source: Source }; header?: MerchantAccountHeaders };
  body: MetricsExplorerPresetRequest;
}

/** Parameters and options of `PUT /metrics-explorer/{source}/presets/{preset_id}`. */
export interface UpdateMetricsExplorerPresetInit extends CallOptions {
  params: { path: { source: Source; preset_id: string }; header?: MerchantAccountHeaders };
  body: MetricsExplorerPresetUpdateRequest;
}

/** Parameters and options of `DELETE /metrics-explorer/{source}/presets/{preset_id}`. */
export interface DeleteMetricsExplorerPresetInit extends CallOptions {
  params: { path: { source: Source; preset_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /payment-service-definitions`. */
export interface ListPaymentServiceDefinitionsInit extends PlainOptions {
  params?: { query?: ListPaymentServiceDefinitionsQuery };
}

/** Parameters and options of `GET /payment-service-definitions/{payment_service_definition_id}`. */
export interface GetPaymentServiceDefinitionInit extends PlainOptions {
  params: { path: { payment_service_definition_id: string } };
}

/** Parameters and options of `POST /payment-service-definitions/{payment_service_definition_id}/sessions`. */
export interface CreatePaymentServiceDefinitionSessionInit extends PlainOptions {
  params: { path: { payment_service_definition_id: string } };
  body: CreatePaymentServiceDefinitionSessionBody;
}

/** Parameters and options of `GET /payment-services`. */
export interface ListPaymentServicesInit extends CallOptions {
  params?: { query?: ListPaymentServicesQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-services`. */
export interface CreatePaymentServiceInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PaymentServiceRequest;
}

/** Parameters and options of `GET /payment-services/{payment_service_id}`. */
export interface GetPaymentServiceInit extends CallOptions {
  params: { path: { payment_service_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /payment-services/{payment_service_id}`. */
export interface UpdatePaymentServiceInit extends CallOptions {
  params: { path: { payment_service_id: string }; header?: MerchantAccountHeaders };
  body: PaymentServiceUpdateRequest;
}

/** Parameters and options of `DELETE /payment-services/{payment_service_id}`. */
export interface DeletePaymentServiceInit extends CallOptions {
  params: { path: { payment_service_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /payment-services/verify`. */
export interface VerifyPaymentServiceCredentialsInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: CredentialsVerificationRequest;
}

/** Parameters and options of `GET /merchant-accounts`. */
export interface ListMerchantAccountsInit extends PlainOptions {
  params?: { query?: ListMerchantAccountsQuery };
}

/** Parameters and options of `POST /merchant-accounts`. */
export interface CreateMerchantAccountInit extends PlainOptions {
  body: MerchantAccountRequest;
}

/** Parameters and options of `GET /merchant-accounts/{merchant_account_id}`. */
export interface GetMerchantAccountInit extends PlainOptions {
  params: { path: { merchant_account_id: string } };
}

/** Parameters and options of `PUT /merchant-accounts/{merchant_account_id}`. */
export interface UpdateMerchantAccountInit extends PlainOptions {
  params: { path: { merchant_account_id: string } };
  body: MerchantAccountUpdateRequest;
}

/** Parameters and options of `GET /merchant-accounts/{merchant_account_id}/three-ds-configurations`. */
export interface ListThreeDsConfigurationsInit extends PlainOptions {
  params: { path: { merchant_account_id: string }; query?: ListThreeDsConfigurationsQuery };
}

/** Parameters and options of `POST /merchant-accounts/{merchant_account_id}/three-ds-configurations`. */
export interface CreateThreeDsConfigurationInit extends PlainOptions {
  params: { path: { merchant_account_id: string } };
  body: ThreeDsConfigurationRequest;
}

/** Parameters and options of `PUT /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`. */
export interface EditThreeDsConfigurationInit extends PlainOptions {
  params: { path: { merchant_account_id: string; three_ds_configuration_id: string } };
  body: ThreeDsConfigurationUpdateRequest;
}

/** Parameters and options of `DELETE /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`. */
export interface DeleteThreeDsConfigurationInit extends PlainOptions {
  params: { path: { merchant_account_id: string; three_ds_configuration_id: string } };
}

/** Parameters and options of `GET /three-ds-scenarios`. */
export interface GetThreeDsScenarioInit extends CallOptions {
  params?: { query?: GetThreeDsScenarioQuery; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /three-ds-scenarios`. */
export interface CreateThreeDsScenarioInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: ThreeDsScenarioRequest;
}

/** Parameters and options of `PUT /three-ds-scenarios/{three_ds_scenario_id}`. */
export interface UpdateThreeDsScenarioInit extends CallOptions {
  params: { path: { three_ds_scenario_id: string }; header?: MerchantAccountHeaders };
  body: ThreeDsScenarioUpdateRequest;
}

/** Parameters and options of `DELETE /three-ds-scenarios/{three_ds_scenario_id}`. */
export interface DeleteThreeDsScenarioInit extends CallOptions {
  params: { path: { three_ds_scenario_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `GET /digital-wallets`. */
export interface ListDigitalWalletsInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /digital-wallets`. */
export interface ConfigureDigitalWalletInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: DigitalWalletRequest;
}

/** Parameters and options of `GET /digital-wallets/{digital_wallet_id}`. */
export interface GetDigitalWalletInit extends CallOptions {
  params: { path: { digital_wallet_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `PUT /digital-wallets/{digital_wallet_id}`. */
export interface UpdateDigitalWalletInit extends CallOptions {
  params: { path: { digital_wallet_id: string }; header?: MerchantAccountHeaders };
  body: DigitalWalletUpdateRequest;
}

/** Parameters and options of `DELETE /digital-wallets/{digital_wallet_id}`. */
export interface DeleteDigitalWalletInit extends CallOptions {
  params: { path: { digital_wallet_id: string }; header?: MerchantAccountHeaders };
}

/** Parameters and options of `POST /digital-wallets/{digital_wallet_id}/domains`. */
export interface RegisterDigitalWalletDomainInit extends CallOptions {
  params: { path: { digital_wallet_id: string }; header?: MerchantAccountHeaders };
  body: DigitalWalletDomainRequest;
}

/** Parameters and options of `DELETE /digital-wallets/{digital_wallet_id}/domains`. */
export interface UnregisterDigitalWalletDomainInit extends CallOptions {
  params: { path: { digital_wallet_id: string }; header?: MerchantAccountHeaders };
  body: DigitalWalletDomainRequest;
}

/** Parameters and options of `POST /digital-wallets/google/session`. */
export interface CreateGooglePaySessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: GooglePaySessionRequest;
}

/** Parameters and options of `POST /digital-wallets/apple/session`. */
export interface CreateApplePaySessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: ApplePaySessionRequest;
}

/** Parameters and options of `POST /digital-wallets/paze/session`. */
export interface CreatePazeSessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PazeSessionRequest;
}

/** Parameters and options of `POST /digital-wallets/paze/session/create`. */
export interface CreatePazeMobileSessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PazeMobileSessionStartRequest;
}

/** Parameters and options of `POST /digital-wallets/paze/session/review`. */
export interface ReviewPazeMobileSessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PazeSessionReviewRequest;
}

/** Parameters and options of `POST /digital-wallets/paze/session/complete`. */
export interface CompletePazeMobileSessionInit extends CallOptions {
  params?: { header?: MerchantAccountHeaders };
  body: PazeSessionCompleteRequest;
}

/** Parameters and options of `POST /digital-wallets/click-to-pay/session`. */
export interface CreateClickToPaySessionInit extends PlainOptions {
  body: ClickToPaySessionRequest;
}

/** What the payment service wants to know. The members depend on the service. */
export interface CreatePaymentServiceDefinitionSessionBody {
  [key: string]: unknown;
}

/** What the payment service wants to know. The members depend on the service. */
export type CreatePaymentServiceSessionBody = Record<string, unknown>;

/** Headers of a call. */
export interface ForwardedForHeaders {
  /**
   * IP address of the buyer, for calls that a server makes. Connectors that want it get it; without it they get the
   * caller's own. Only the official SDKs name this header.
   */
  "X-Forwarded-For"?: string;
  /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
  "x-gr4vy-merchant-account-id"?: string | null;
}

/** Query parameters of `getCardDetails`. */
export interface GetCardDetailsQuery {
  /** Sum to be paid, in minor units of the currency. */
  amount?: number | null;
  /** First six to eight digits of the card number. */
  bin?: string | null;
  /** Country of the payment, ISO 3166-1 alpha-2, upper case. */
  country?: string | null;
  /** Currency of the payment, ISO 4217, upper case. */
  currency: string;
  /**
   * Whether the money is to be held or taken at once.
   * @default authorize
   */
  intent?: "authorize" | "capture" | null;
  /** Whether an earlier payment precedes this one. */
  is_subsequent_payment?: boolean | null;
  /** Whether the merchant starts the payment, not the buyer. */
  merchant_initiated?: boolean | null;
  /** Pairs of strings, as a JSON object written out. */
  metadata?: string | null;
  /** The stored payment method, by its `id`. */
  payment_method_id?: string | null;
  /** How the payment comes about; `moto` is an order by mail or telephone. */
  payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | null;
}

/** Query parameters of `getMetricsExplorerModule`. */
export interface GetMetricsExplorerModuleQuery {
  /** Only transactions with one of these outcomes of the authentication. */
  authentication_outcome?: string[] | null;
  /** Only transactions with one of these answers to whether it was authorised. */
  authorized?: string[] | null;
  /** Only transactions with one of these countries. */
  country?: string[] | null;
  /** Only transactions with one of these currencies. */
  currency?: string[] | null;
  /** Time to look at. The form is not documented. */
  datetime_range: string;
  /** Only transactions with one of these error codes. */
  error_code?: string[] | null;
  /** Only transactions with one of these kinds of instrument. */
  instrument_type?: string[] | null;
  /** Only transactions with one of these answers to whether an earlier payment precedes it. */
  is_subsequent_payment?: string[] | null;
  /** Only transactions with one of these answers to whether the liability has shifted. */
  liability_shifted?: string[] | null;
  /** Only transactions with one of these answers to whether the merchant started it. */
  merchant_initiated?: string[] | null;
  /** Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
  metadata?: string[] | null;
  /** Only transactions with one of these kinds of payment method. */
  method?: string[] | null;
  /** Only transactions with one of these first digits of the card number. */
  payment_method_bin?: string[] | null;
  /** Only transactions with one of these issuers of the card. */
  payment_method_card_issuer_name?: string[] | null;
  /** Only transactions with one of these types of card. */
  payment_method_card_type?: string[] | null;
  /** Only transactions with one of these countries of the payment method. */
  payment_method_country?: string[] | null;
  /** Only transactions with one of these card schemes. */
  payment_method_scheme?: string[] | null;
  /** Only transactions with one of these payment services, by their `id`. */
  payment_service_id?: string[] | null;
  /** Only transactions with one of these sources of the payment. */
  payment_source?: string[] | null;
  /** Only transactions with one of these response codes of the payment service. */
  raw_response_code?: string[] | null;
  /** Only transactions with one of these rules that routed it, by their `id`. */
  rule_id_route_transaction?: string[] | null;
  /** Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
  rule_id_skip_3ds?: string[] | null;
  /** Only transactions with one of these variants of a rule, by their `id`. */
  rule_variant_id?: string[] | null;
  /** Only transactions with one of these answers of 3-D Secure. */
  three_d_secure_auth_resp?: string[] | null;
  /** Only transactions with one of these ECI values of 3-D Secure. */
  three_d_secure_eci?: string[] | null;
  /** Only transactions with one of these methods of 3-D Secure. */
  three_d_secure_method?: string[] | null;
}

/** Query parameters of `getMetricsExplorerTotals`. */
export interface GetMetricsExplorerTotalsQuery {
  /** Only transactions with one of these outcomes of the authentication. */
  authentication_outcome?: string[] | null;
  /** Only transactions with one of these answers to whether it was authorised. */
  authorized?: string[] | null;
  /** Only transactions with one of these countries. */
  country?: string[] | null;
  /** Only transactions with one of these currencies. */
  currency?: string[] | null;
  /** Time to look at. The form is not documented. */
  datetime_range: string;
  /** Only transactions with one of these error codes. */
  error_code?: string[] | null;
  /**
   * Whether to leave out the time before.
   * @default false
   */
  exclude_previous?: boolean;
  /** Only transactions with one of these kinds of instrument. */
  instrument_type?: string[] | null;
  /** Only transactions with one of these answers to whether an earlier payment precedes it. */
  is_subsequent_payment?: string[] | null;
  /** Only transactions with one of these answers to whether the liability has shifted. */
  liability_shifted?: string[] | null;
  /** Only transactions with one of these answers to whether the merchant started it. */
  merchant_initiated?: string[] | null;
  /** Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
  metadata?: string[] | null;
  /** Only transactions with one of these kinds of payment method. */
  method?: string[] | null;
  /** Only transactions with one of these first digits of the card number. */
  payment_method_bin?: string[] | null;
  /** Only transactions with one of these issuers of the card. */
  payment_method_card_issuer_name?: string[] | null;
  /** Only transactions with one of these types of card. */
  payment_method_card_type?: string[] | null;
  /** Only transactions with one of these countries of the payment method. */
  payment_method_country?: string[] | null;
  /** Only transactions with one of these card schemes. */
  payment_method_scheme?: string[] | null;
  /** Only transactions with one of these payment services, by their `id`. */
  payment_service_id?: string[] | null;
  /** Only transactions with one of these sources of the payment. */
  payment_source?: string[] | null;
  /** Only transactions with one of these response codes of the payment service. */
  raw_response_code?: string[] | null;
  /** Only transactions with one of these rules that routed it, by their `id`. */
  rule_id_route_transaction?: string[] | null;
  /** Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
  rule_id_skip_3ds?: string[] | null;
  /** Only transactions with one of these variants of a rule, by their `id`. */
  rule_variant_id?: string[] | null;
  /** Only transactions with one of these answers of 3-D Secure. */
  three_d_secure_auth_resp?: string[] | null;
  /** Only transactions with one of these ECI values of 3-D Secure. */
  three_d_secure_eci?: string[] | null;
  /** Only transactions with one of these methods of 3-D Secure. */
  three_d_secure_method?: string[] | null;
}

/** Query parameters of `getMonitoringMetric`. */
export interface GetMonitoringMetricQuery {
  /** Interval whose samples to give. The form is not documented. */
  samples_timestamp_interval?: string | null;
}

/** Query parameters of `getThreeDsScenario`. */
export interface GetThreeDsScenarioQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listAllReportExecutions`. */
export interface ListAllReportExecutionsQuery {
  /** Only executions created at this time or after, ISO 8601 with a zone. */
  created_at_gte?: string | null;
  /** Only executions created at this time or before, ISO 8601 with a zone. */
  created_at_lte?: string | null;
  /** Only executions of reports that one of these users or keys made, by their `id`. */
  creator_id?: string[] | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only executions of reports with this name. Whether a part of it is enough is not documented. */
  report_name?: string | null;
  /** Only executions in one of these states. */
  status?: ("dispatched" | "failed" | "pending" | "processing" | "succeeded")[] | null;
}

/** Query parameters of `listApiKeyPairs`. */
export interface ListApiKeyPairsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listAuditLogs`. */
export interface ListAuditLogsQuery {
  /** Only entries of this action. */
  action?: "created" | "updated" | "deleted" | "voided" | "canceled" | "captured" | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only entries of this kind of resource. */
  resource_type?: string | null;
  /** Only entries of this user, by their `id`. */
  user_id?: string | null;
}

/** Query parameters of `listBuyerGiftCards`. */
export interface ListBuyerGiftCardsQuery {
  /** Only those of this stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** Only those of this stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /**
   * Direction of the sorting.
   * @default desc
   */
  order_by?: "asc" | "desc";
  /** Member to sort by. */
  sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
}

/** Query parameters of `listBuyerPaymentMethods`. */
export interface ListBuyerPaymentMethodsQuery {
  /** Only those of this stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** Only those of this stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Only methods for this country, ISO 3166-1 alpha-2, upper case. */
  country?: string | null;
  /** Only methods for this currency, ISO 4217, upper case. */
  currency?: string | null;
  /**
   * Direction of the sorting.
   * @default desc
   */
  order_by?: "asc" | "desc";
  /** Member to sort by. */
  sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
}

/** Query parameters of `listBuyers`. */
export interface ListBuyersQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /** Only the buyer with this identifier of your own. */
  external_identifier?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only buyers that fit these words. Which members are looked at is not documented. */
  search?: string | null;
}

/** Query parameters of `listGiftCards`. */
export interface ListGiftCardsQuery {
  /** Only those of this stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** Only those of this stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listMerchantAccounts`. */
export interface ListMerchantAccountsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only merchant accounts that fit these words. Which members are looked at is not documented. */
  search?: string | null;
}

/** Query parameters of `listMonitoringIncidents`. */
export interface ListMonitoringIncidentsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only incidents of this interval. Its form is not documented. */
  timestamp_interval?: string | null;
}

/** Query parameters of `listMonitoringMetricIncidents`. */
export interface ListMonitoringMetricIncidentsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only incidents of this interval. Its form is not documented. */
  timestamp_interval?: string | null;
}

/** Query parameters of `listMonitoringMetrics`. */
export interface ListMonitoringMetricsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 5
   */
  limit?: number;
  /** Interval whose samples to give. The form is not documented. */
  samples_timestamp_interval: string;
  /** Only metrics that fit these words. Which members are looked at is not documented. */
  search?: string | null;
}

/** Query parameters of `listPaymentLinks`. */
export interface ListPaymentLinksQuery {
  /** Only links over exactly this amount, in minor units of the currency. */
  amount_eq?: number | null;
  /** Only links over this amount or more, in minor units of the currency. */
  amount_gte?: number | null;
  /** Only links over this amount or less, in minor units of the currency. */
  amount_lte?: number | null;
  /** Only links of buyers that fit these words. Which members are looked at is not documented. */
  buyer_search?: string[] | null;
  /** Only links created at this time or after, ISO 8601 with a zone. */
  created_at_gte?: string | null;
  /** Only links created at this time or before, ISO 8601 with a zone. */
  created_at_lte?: string | null;
  /** Only links in one of these currencies, ISO 4217, upper case. */
  currency?: string[] | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only links in one of these states. */
  status?: ("active" | "completed" | "expired" | "processing")[] | null;
  /** Only links last changed at this time or after, ISO 8601 with a zone. */
  updated_at_gte?: string | null;
  /** Only links last changed at this time or before, ISO 8601 with a zone. */
  updated_at_lte?: string | null;
}

/** Query parameters of `listPaymentMethods`. */
export interface ListPaymentMethodsQuery {
  /** Only those of this stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** Only those of this stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /** Only the method with this identifier of your own. */
  external_identifier?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only methods in one of these states. */
  status?: ("processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused")[] | null;
}

/** Query parameters of `listPaymentServiceDefinitions`. */
export interface ListPaymentServiceDefinitionsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listPaymentServices`. */
export interface ListPaymentServicesQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * Whether to list the deleted services. Whether others are then left out is not documented.
   * @default false
   */
  deleted?: boolean | null;
  /**
   * Whether to give the `fields` of each service. Without them the answer comes faster. Read in an archived, newer copy of the official document.
   * @default true
   */
  include_fields?: boolean;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only services for this kind of payment method. */
  method?:
    | "abitab"
    | "affirm"
    | "afterpay"
    | "alipay"
    | "alipayhk"
    | "applepay"
    | "arcuspaynetwork"
    | "bacs"
    | "bancontact"
    | "bank"
    | "bcp"
    | "becs"
    | "bitpay"
    | "blik"
    | "ach"
    | "boleto"
    | "boost"
    | "breb"
    | "capitec"
    | "card"
    | "cashapp"
    | "cashappafterpay"
    | "chaseorbital"
    | "clearpay"
    | "click-to-pay"
    | "custom_push"
    | "custom_redirect"
    | "custom_tokenize"
    | "dana"
    | "dcb"
    | "dlocal"
    | "duitnow"
    | "ebanx"
    | "eckoh"
    | "efecty"
    | "eps"
    | "everydaypay"
    | "gcash"
    | "gem"
    | "gemds"
    | "gift-card"
    | "giropay"
    | "givingblock"
    | "gocardless"
    | "googlepay"
    | "googlepay_pan_only"
    | "gopay"
    | "grabpay"
    | "ideal"
    | "interac"
    | "kakaopay"
    | "kcp"
    | "khipu"
    | "klarna"
    | "konbini"
    | "latitude"
    | "latitudeds"
    | "laybuy"
    | "linepay"
    | "linkaja"
    | "maybankqrpay"
    | "mercadopago"
    | "multibanco"
    | "multipago"
    | "nequi"
    | "netbanking"
    | "network-token"
    | "nupay"
    | "oney_10x"
    | "oney_12x"
    | "oney_3x"
    | "oney_4x"
    | "oney_6x"
    | "onlinebankingcz"
    | "onelink"
    | "ovo"
    | "oxxo"
    | "p24"
    | "pagoefectivo"
    | "paybybank"
    | "payid"
    | "paymaya"
    | "paysquad"
    | "paypal"
    | "paypaldirectorder"
    | "paypalpaylater"
    | "paypay"
    | "payto"
    | "payvalida"
    | "paze"
    | "picpay"
    | "pix"
    | "plaid"
    | "pse"
    | "rabbitlinepay"
    | "razorpay"
    | "rapipago"
    | "redpagos"
    | "scalapay"
    | "sepa"
    | "servipag"
    | "seveneleven"
    | "sezzle"
    | "shopeepay"
    | "singteldash"
    | "smartpay"
    | "sofort"
    | "spei"
    | "stitch"
    | "swish"
    | "stripe"
    | "stripedd"
    | "stripetoken"
    | "tapi"
    | "tapifintechs"
    | "thaiqr"
    | "touchngo"
    | "truemoney"
    | "trustly"
    | "trustlyeurope"
    | "upi"
    | "venmo"
    | "vipps"
    | "waave"
    | "webpay"
    | "wechat"
    | "wero"
    | "yape"
    | "zippay"
    | null;
}

/** Query parameters of `listPaymentServiceTokens`. */
export interface ListPaymentServiceTokensQuery {
  /** Only the tokens of this payment service, by its `id`. */
  payment_service_id?: string | null;
}

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
  /** Only payouts created at this time or after, ISO 8601 with a zone. */
  created_at_gte?: string | null;
  /** Only payouts created at this time or before, ISO 8601 with a zone. */
  created_at_lte?: string | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /** Only the payout with this identifier of your own. */
  external_identifier?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only the payout with this identifier of the payment service. */
  payment_service_payout_id?: string | null;
  /** Only payouts in one of these states. */
  status?: ("declined" | "failed" | "pending" | "succeeded")[] | null;
  /** Only payouts last changed at this time or after, ISO 8601 with a zone. */
  updated_at_gte?: string | null;
  /** Only payouts last changed at this time or before, ISO 8601 with a zone. */
  updated_at_lte?: string | null;
}

/** Query parameters of `listReportExecutions`. */
export interface ListReportExecutionsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listReports`. */
export interface ListReportsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Only reports with this name. Whether a part of it is enough is not documented. */
  name?: string | null;
  /** Only reports with one of these schedules. */
  schedule?: ("daily" | "monthly" | "once" | "weekly")[] | null;
  /** Only reports that run by their schedule, or only those that do not. */
  schedule_enabled?: boolean | null;
}

/** Query parameters of `listRoles`. */
export interface ListRolesQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
}

/** Query parameters of `listThreeDsConfigurations`. */
export interface ListThreeDsConfigurationsQuery {
  /** Only configurations for this currency, ISO 4217. */
  currency?: string | null;
}

/** Query parameters of `listTransactionEvents`. */
export interface ListTransactionEventsQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many events a page is to hold at most.
   * @default 100
   */
  limit?: number;
}

/** Query parameters of `listTransactions`. */
export interface ListTransactionsQuery {
  /** Only transactions over exactly this amount, in minor units of the currency. */
  amount_eq?: number | null;
  /** Only transactions over this amount or more, in minor units of the currency. */
  amount_gte?: number | null;
  /** Only transactions over this amount or less, in minor units of the currency. */
  amount_lte?: number | null;
  /** Only transactions of buyers with this e-mail address. */
  buyer_email_address?: string | null;
  /** Only transactions of this stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** Only transactions of this stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Only transactions of buyers that fit these words. Which members are looked at is not documented. */
  buyer_search?: string[] | null;
  /** Only transactions made in this checkout session, by its `id`. */
  checkout_session_id?: string | null;
  /** Only transactions of one of these countries, ISO 3166-1 alpha-2, upper case. */
  country?: string[] | null;
  /** Only transactions created at this time or after, ISO 8601 with a zone. */
  created_at_gte?: string | null;
  /** Only transactions created at this time or before, ISO 8601 with a zone. */
  created_at_lte?: string | null;
  /** Only transactions in one of these currencies, ISO 4217, upper case. */
  currency?: string[] | null;
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /** Whether to list disputed ones only, or the others. */
  disputed?: boolean | null;
  /** Only transactions that failed with one of these codes. */
  error_code?: string[] | null;
  /** Only transactions with this identifier of your own. */
  external_identifier?: string | null;
  /** Only transactions paid with this stored gift card, by its `id`. */
  gift_card_id?: string | null;
  /** Only transactions paid with a gift card that ends in these four digits. */
  gift_card_last4?: string | null;
  /** Whether to list those paid with gift cards only, or the others. */
  has_gift_card_redemptions?: boolean | null;
  /** Whether to list those with refunds only, or those without. */
  has_refunds?: boolean | null;
  /** Whether to list those with settlements only, or those without. */
  has_settlements?: boolean | null;
  /** Only transactions with this `id`. */
  id?: string | null;
  /** Only transactions made from this IP address. */
  ip_address?: string | null;
  /** Whether to list those that follow an earlier payment only, or the others. */
  is_subsequent_payment?: boolean | null;
  /**
   * How many items a page is to hold at most.
   * @default 20
   */
  limit?: number;
  /** Whether to list those that the merchant started only, or the others. */
  merchant_initiated?: boolean | null;
  /** Only transactions with these metadata: JSON objects written out, such as `{"order_id":"1042"}`. Every pair has to be there. */
  metadata?: string[] | null;
  /** Only transactions with one of these kinds of payment method. */
  method?:
    | (
        | "abitab"
        | "affirm"
        | "afterpay"
        | "alipay"
        | "alipayhk"
        | "applepay"
        | "arcuspaynetwork"
        | "bacs"
        | "bancontact"
        | "bank"
        | "bcp"
        | "becs"
        | "bitpay"
        | "blik"
        | "ach"
        | "boleto"
        | "boost"
        | "breb"
        | "capitec"
        | "card"
        | "cashapp"
        | "cashappafterpay"
        | "chaseorbital"
        | "clearpay"
        | "click-to-pay"
        | "custom_push"
        | "custom_redirect"
        | "custom_tokenize"
        | "dana"
        | "dcb"
        | "dlocal"
        | "duitnow"
        | "ebanx"
        | "eckoh"
        | "efecty"
        | "eps"
        | "everydaypay"
        | "gcash"
        | "gem"
        | "gemds"
        | "gift-card"
        | "giropay"
        | "givingblock"
        | "gocardless"
        | "googlepay"
        | "googlepay_pan_only"
        | "gopay"
        | "grabpay"
        | "ideal"
        | "interac"
        | "kakaopay"
        | "kcp"
        | "khipu"
        | "klarna"
        | "konbini"
        | "latitude"
        | "latitudeds"
        | "laybuy"
        | "linepay"
        | "linkaja"
        | "maybankqrpay"
        | "mercadopago"
        | "multibanco"
        | "multipago"
        | "nequi"
        | "netbanking"
        | "network-token"
        | "nupay"
        | "oney_10x"
        | "oney_12x"
        | "oney_3x"
        | "oney_4x"
        | "oney_6x"
        | "onlinebankingcz"
        | "onelink"
        | "ovo"
        | "oxxo"
        | "p24"
        | "pagoefectivo"
        | "paybybank"
        | "payid"
        | "paymaya"
        | "paysquad"
        | "paypal"
        | "paypaldirectorder"
        | "paypalpaylater"
        | "paypay"
        | "payto"
        | "payvalida"
        | "paze"
        | "picpay"
        | "pix"
        | "plaid"
        | "pse"
        | "rabbitlinepay"
        | "razorpay"
        | "rapipago"
        | "redpagos"
        | "scalapay"
        | "sepa"
        | "servipag"
        | "seveneleven"
        | "sezzle"
        | "shopeepay"
        | "singteldash"
        | "smartpay"
        | "sofort"
        | "spei"
        | "stitch"
        | "swish"
        | "stripe"
        | "stripedd"
        | "stripetoken"
        | "tapi"
        | "tapifintechs"
        | "thaiqr"
        | "touchngo"
        | "truemoney"
        | "trustly"
        | "trustlyeurope"
        | "upi"
        | "venmo"
        | "vipps"
        | "waave"
        | "webpay"
        | "wechat"
        | "wero"
        | "yape"
        | "zippay"
      )[]
    | null;
  /** Only transactions made over this payment link, by its `id`. */
  payment_link_id?: string | null;
  /** Only transactions with a card that begins with these digits. */
  payment_method_bin?: string | null;
  /** Only transactions whose payment method is of this country, ISO 3166-1 alpha-2, upper case. */
  payment_method_country?: string | null;
  /** Only transactions whose payment method has this `fingerprint`. */
  payment_method_fingerprint?: string | null;
  /** Only transactions with this stored payment method, by its `id`. */
  payment_method_id?: string | null;
  /** Only transactions whose payment method has this label, such as the last four digits. */
  payment_method_label?: string | null;
  /** Only transactions with a card of one of these schemes. */
  payment_method_scheme?: string[] | null;
  /** Only transactions over one of these payment services, by `id`. */
  payment_service_id?: string[] | null;
  /** Only transactions with this identifier of the payment service. */
  payment_service_transaction_id?: string | null;
  /** Only transactions that came about in one of these ways. */
  payment_source?: ("ecommerce" | "moto" | "recurring" | "installment" | "card_on_file")[] | null;
  /** Whether to list those that wait for a review only, or the others. */
  pending_review?: boolean | null;
  /** Only transactions that renew the authorisation of this one, by its `id`. */
  reauthorized_from_transaction_id?: string | null;
  /** Only transactions with this `reconciliation_id`. */
  reconciliation_id?: string | null;
  /** Only transactions that fit these words. Which members are looked at is not documented. */
  search?: string | null;
  /** Only transactions in one of these states. */
  status?:
    | (
        | "processing"
        | "authorization_succeeded"
        | "authorization_declined"
        | "authorization_failed"
        | "authorization_voided"
        | "authorization_void_pending"
        | "capture_succeeded"
        | "capture_pending"
        | "buyer_approval_pending"
      )[]
    | null;
  /** Only transactions last changed at this time or after, ISO 8601 with a zone. */
  updated_at_gte?: string | null;
  /** Only transactions last changed at this time or before, ISO 8601 with a zone. */
  updated_at_lte?: string | null;
  /** Whether to list those with 3-D Secure only, or those without. */
  used_3ds?: boolean | null;
}

/** Query parameters of `listWebhookSubscription`. */
export interface ListWebhookSubscriptionQuery {
  /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
  cursor?: string | null;
  /**
   * How many items a page is to hold at most. Bounds are not documented.
   * @default 20
   */
  limit?: number;
}

/** Headers of a call. */
export interface MerchantAccountHeaders {
  /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
  "x-gr4vy-merchant-account-id"?: string | null;
}

export type Metric = "volume" | "transactions" | "auth_rate";

export type Module =
  | "authentication_outcome"
  | "authorized"
  | "country"
  | "currency"
  | "error_code"
  | "instrument_type"
  | "is_subsequent_payment"
  | "liability_shifted"
  | "merchant_initiated"
  | "metadata"
  | "method"
  | "payment_method_bin"
  | "payment_method_card_issuer_name"
  | "payment_method_card_type"
  | "payment_method_country"
  | "payment_method_scheme"
  | "payment_service"
  | "payment_source"
  | "raw_response_code"
  | "rule_route_transaction"
  | "rule_skip_3ds"
  | "rule_variant_id"
  | "three_d_secure_auth_resp"
  | "three_d_secure_eci"
  | "three_d_secure_method";

/** Headers of a call. */
export interface PreferHeaders {
  /**
   * Which form the answer is to have: the transaction, which it is without this header, or the outcome of the
   * capture.
   */
  prefer?: ("resource=transaction" | "resource=transaction-capture")[] | null;
  /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
  "x-gr4vy-merchant-account-id"?: string | null;
}

export type Source = "authentication" | "authorization" | "monitoring";

/** Query parameters of `updateTransactionSession`. */
export interface UpdateTransactionSessionQuery {
  /** The `session_token` of the transaction. That the two are the same is inferred. */
  token?: string | null;
}
