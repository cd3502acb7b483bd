// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

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
  TransactionRequest,
  TransactionSession,
  TransactionSessionRequest,
  TransactionUpdateRequest,
  TransactionVoid,
  Transactions,
  WebhookSecretRotationRequest,
  WebhookSubscription,
  WebhookSubscriptionRequest,
  WebhookSubscriptionUpdateRequest,
  WebhookSubscriptions,
  components,
} from "./schema.js";

export interface operations {
  /**
   * Look up newer data of stored cards
   *
   * Has the card schemes asked for newer data of up to 100 stored cards. With nothing to look up, the answer is
   * 204 without a body.
   *
   * `POST /account-updater/jobs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createAccountUpdaterJob: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccountUpdaterJobRequest;
      };
    };
    responses: {
      /** The job is under way. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccountUpdaterJob;
        };
      };
      /** There was nothing to look up. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List API key pairs
   *
   * Lists the API key pairs, page by page.
   *
   * `GET /api-key-pairs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listApiKeyPairs: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of API key pairs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKeyPairs;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create an API key pair
   *
   * Creates an API key pair. The answer is the only one that holds the private key; if it is lost, delete the pair
   * and create another.
   *
   * `POST /api-key-pairs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createApiKeyPair: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApiKeyPairRequest;
      };
    };
    responses: {
      /** The key pair, with its private key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKeyPair;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read an API key pair
   *
   * Reads an API key pair.
   *
   * `GET /api-key-pairs/{api_key_pair_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getApiKeyPair: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key pair. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKeyPair;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update an API key pair
   *
   * Changes an API key pair, or switches it off. What becomes of members that are left out is not documented.
   *
   * `PUT /api-key-pairs/{api_key_pair_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateApiKeyPair: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApiKeyPairUpdateRequest;
      };
    };
    responses: {
      /** The key pair after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKeyPair;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete an API key pair
   *
   * Deletes an API key pair for good.
   *
   * `DELETE /api-key-pairs/{api_key_pair_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteApiKeyPair: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key pair is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the audit log
   *
   * Lists the entries of the audit log, page by page.
   *
   * `GET /audit-logs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listAuditLogs: {
    parameters: {
      query?: {
        /** Only entries of this action. */
        action?: "created" | "updated" | "deleted" | "voided" | "canceled" | "captured" | null;
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only entries of this kind of resource. */
        resource_type?: string | null;
        /** Only entries of this user, by their `id`. */
        user_id?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuditLogEntries;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List buyers
   *
   * Lists the stored buyers, page by page.
   *
   * `GET /buyers`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyers: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** Only the buyer with this identifier of your own. */
        external_identifier?: string | null;
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only buyers that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of buyers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Buyers;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Add a buyer
   *
   * Stores a buyer, so that payment methods and gift cards can be stored with them.
   *
   * `POST /buyers`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addBuyer: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BuyerRequest;
      };
    };
    responses: {
      /** The buyer is stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Buyer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a buyer
   *
   * Reads a stored buyer.
   *
   * `GET /buyers/{buyer_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyer: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The buyer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Buyer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a buyer
   *
   * Changes a stored buyer. What becomes of members that are left out is not documented, so send all that is to
   * remain.
   *
   * `PUT /buyers/{buyer_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateBuyer: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BuyerRequest;
      };
    };
    responses: {
      /** The buyer after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Buyer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a buyer
   *
   * Deletes a stored buyer. What becomes of their payment methods is not documented.
   *
   * `DELETE /buyers/{buyer_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteBuyer: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The buyer is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List shipping details
   *
   * Lists every set of shipping details of a buyer; there are no pages.
   *
   * `GET /buyers/{buyer_id}/shipping-details`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sets of shipping details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ShippingDetailsList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Add shipping details
   *
   * Stores a set of shipping details with a buyer.
   *
   * `POST /buyers/{buyer_id}/shipping-details`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ShippingDetailsRequest;
      };
    };
    responses: {
      /** The shipping details are stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ShippingDetails;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read shipping details
   *
   * Reads a set of shipping details.
   *
   * `GET /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The shipping details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ShippingDetails;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update shipping details
   *
   * Changes a set of shipping details. What becomes of members that are left out is not documented, so send all
   * that is to remain.
   *
   * `PUT /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ShippingDetailsRequest;
      };
    };
    responses: {
      /** The shipping details after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ShippingDetails;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete shipping details
   *
   * Deletes a set of shipping details.
   *
   * `DELETE /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The shipping details are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List a buyer's gift cards
   *
   * Lists the stored gift cards of a buyer with their balances; there are no pages.
   *
   * `GET /buyers/gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerGiftCards: {
    parameters: {
      query?: {
        /** Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** Direction of the sorting. */
        order_by?: "asc" | "desc";
        /** Member to sort by. */
        sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gift cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCardSummaries;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
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
  listBuyerPaymentMethods: {
    parameters: {
      query?: {
        /** Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** Only methods for this country, ISO 3166-1 alpha-2, upper case. */
        country?: string | null;
        /** Only methods for this currency, ISO 4217, upper case. */
        currency?: string | null;
        /** Direction of the sorting. */
        order_by?: "asc" | "desc";
        /** Member to sort by. */
        sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodSummaries;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
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
  getCardDetails: {
    parameters: {
      query: {
        /** Sum to be paid, in minor units of the currency. */
        amount?: number | null;
        /** First six to eight digits of the card number. */
        bin?: string | null;
        /** Country of the payment, ISO 3166-1 alpha-2, upper case. */
        country?: string | null;
        /** Currency of the payment, ISO 4217, upper case. */
        currency: string;
        /** Whether the money is to be held or taken at once. */
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
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What is known of the card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CardDetail;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List card scheme definitions
   *
   * Lists every card scheme that Gr4vy knows; there are no pages.
   *
   * `GET /card-scheme-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listCardSchemeDefinitions: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CardSchemeDefinitions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
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
  createCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CheckoutSessionRequest | unknown[] | null;
      };
    };
    responses: {
      /** The session is open. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a checkout session
   *
   * Reads a session, with what is known of its card.
   *
   * `GET /checkout/sessions/{session_id}`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/get-checkout-session
   */
  getCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["PaymentMethodGone"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a checkout session
   *
   * Changes what is known of the checkout. What becomes of members that are left out is not documented, so send all
   * that is to remain.
   *
   * `PUT /checkout/sessions/{session_id}`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/update-checkout-session
   */
  updateCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionRequest;
      };
    };
    responses: {
      /** The session after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a checkout session
   *
   * Deletes a session, so that it can no longer be used.
   *
   * `DELETE /checkout/sessions/{session_id}`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/delete-checkout-session
   */
  deleteCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read the acquirer of a checkout session
   *
   * Tells the acquirer for a session. The buyer's browser calls it, without a token. The form of the answer is not
   * documented.
   *
   * `GET /checkout/sessions/{session_id}/acquirer`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionAcquirer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The acquirer, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Look up a card in a checkout session
   *
   * Tells what the first digits of a card tell. Nothing is changed by it. The buyer's browser calls it, without a
   * token.
   *
   * `POST /checkout/sessions/{session_id}/card-details`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getCheckoutSessionCardDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionCardDetailsRequest;
      };
    };
    responses: {
      /** What the digits tell. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSessionCardDetails;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Put a card into a checkout session
   *
   * Puts a card into a session, to pay with or to store. The buyer's browser calls it, without a token: the
   * session's `id` is enough, about 50 times a minute.
   *
   * `PUT /checkout/sessions/{session_id}/fields`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateCheckoutSessionFields: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionFieldsRequest;
      };
    };
    responses: {
      /** The session holds the card. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List wallets
   *
   * Lists every wallet; there are no pages.
   *
   * `GET /digital-wallets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listDigitalWallets: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The wallets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DigitalWallets;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Set up a wallet
   *
   * Sets up a wallet of a provider for the merchant. A merchant account has at most one wallet of each provider.
   *
   * `POST /digital-wallets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  configureDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DigitalWalletRequest;
      };
    };
    responses: {
      /** The wallet is set up. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DigitalWallet;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a wallet
   *
   * Reads a wallet.
   *
   * `GET /digital-wallets/{digital_wallet_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The wallet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DigitalWallet;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Change a wallet
   *
   * Changes a wallet. What becomes of members that are left out is not documented, so send all that is to remain.
   *
   * `PUT /digital-wallets/{digital_wallet_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DigitalWalletUpdateRequest;
      };
    };
    responses: {
      /** The wallet after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DigitalWallet;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a wallet
   *
   * Deletes a wallet.
   *
   * `DELETE /digital-wallets/{digital_wallet_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The wallet is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Register a domain
   *
   * Registers a web domain that shows the wallet.
   *
   * `POST /digital-wallets/{digital_wallet_id}/domains`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  registerDigitalWalletDomain: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DigitalWalletDomainRequest;
      };
    };
    responses: {
      /** The domain is registered. The form of the answer is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Unregister a domain
   *
   * Ends the registration of a web domain. A domain that is not registered is no error.
   *
   * `DELETE /digital-wallets/{digital_wallet_id}/domains`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  unregisterDigitalWalletDomain: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DigitalWalletDomainRequest;
      };
    };
    responses: {
      /** The domain is no longer registered. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Start a session with Apple Pay
   *
   * Validates the merchant with Apple Pay, and gives its answer for the page. The buyer's browser may call it with
   * a token for `embed`.
   *
   * `POST /digital-wallets/apple/session`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createApplePaySession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApplePaySessionRequest;
      };
    };
    responses: {
      /** What Apple Pay answered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplePaySession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Start a session with Click to Pay
   *
   * Gives what a page needs to show Click to Pay. The buyer's browser calls it, without a token.
   *
   * `POST /digital-wallets/click-to-pay/session`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createClickToPaySession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClickToPaySessionRequest;
      };
    };
    responses: {
      /** What the page needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClickToPaySession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Start a session with Google Pay
   *
   * Gives what a page needs to show Google Pay. The buyer's browser may call it with a token for `embed`.
   *
   * `POST /digital-wallets/google/session`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createGooglePaySession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GooglePaySessionRequest;
      };
    };
    responses: {
      /** What the page needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GooglePaySession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Start a session with Paze
   *
   * Gives what a page or an app needs to show Paze. The buyer's browser may call it with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPazeSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PazeSessionRequest;
      };
    };
    responses: {
      /** What the page or the app needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PazeMobileSession | PazeWebSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Complete a session with Paze
   *
   * Completes the checkout of an app at Paze, and gives what is needed to pay. The buyer's browser may call it
   * with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session/complete`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  completePazeMobileSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PazeSessionCompleteRequest;
      };
    };
    responses: {
      /** The completed session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PazeSessionComplete;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Send the buyer of an app to Paze
   *
   * Starts the checkout of an app at Paze; the buyer goes to `pazeCheckoutUrl`. The buyer's browser may call it
   * with a token for `embed`.
   *
   * `POST /digital-wallets/paze/session/create`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPazeMobileSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PazeMobileSessionStartRequest;
      };
    };
    responses: {
      /** Where the buyer goes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PazeMobileSessionStart;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read what the buyer chose at Paze
   *
   * Reads which card and address the buyer of an app chose at Paze. The buyer's browser may call it with a token
   * for `embed`.
   *
   * `POST /digital-wallets/paze/session/review`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  reviewPazeMobileSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PazeSessionReviewRequest;
      };
    };
    responses: {
      /** What the buyer chose. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PazeSessionReview;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List gift cards
   *
   * Lists the stored gift cards, page by page.
   *
   * `GET /gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listGiftCards: {
    parameters: {
      query?: {
        /** Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of gift cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCards;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Store a gift card
   *
   * Stores a gift card with a buyer. The buyer's browser may call it with a token for `embed`, about 50 times a
   * minute.
   *
   * `POST /gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GiftCardRequest;
      };
    };
    responses: {
      /** The gift card is stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCard;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a gift card
   *
   * Reads a stored gift card, without its balance.
   *
   * `GET /gift-cards/{gift_card_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored gift card, by its `id`. */
        gift_card_id: components["parameters"]["GiftCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gift card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCard;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a gift card
   *
   * Deletes a gift card that is stored with a buyer. What becomes of the money on it is not documented.
   *
   * `DELETE /gift-cards/{gift_card_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored gift card, by its `id`. */
        gift_card_id: components["parameters"]["GiftCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gift card is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Activate a gift card
   *
   * Activates a gift card, and stores it with a buyer if `store` is true. The buyer's browser may call it with a
   * token for `embed`. With an idempotency key it is safe to repeat.
   *
   * `POST /gift-cards/activations`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  activateGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GiftCardActivationRequest;
      };
    };
    responses: {
      /** The gift card is activated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCard;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read balances of gift cards
   *
   * Reads the balances of several gift cards, stored or by number. The buyer's browser may call it with a token
   * for `embed`, about 50 times a minute.
   *
   * `POST /gift-cards/balances`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listGiftCardBalances: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GiftCardBalancesRequest;
      };
    };
    responses: {
      /** The gift cards with their balances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCardSummaries;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Issue a gift card
   *
   * Has the gift card service issue a new gift card. With an idempotency key it is safe to repeat.
   *
   * `POST /gift-cards/issuances`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  issueGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GiftCardIssuanceRequest;
      };
    };
    responses: {
      /** The gift card is issued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GiftCardIssuance;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List merchant accounts
   *
   * Lists the merchant accounts, page by page.
   *
   * `GET /merchant-accounts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMerchantAccounts: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only merchant accounts that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of merchant accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantAccounts;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a merchant account
   *
   * Creates a merchant account under an `id` of your own, by which it can be read if the answer is lost.
   *
   * `POST /merchant-accounts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMerchantAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantAccountRequest;
      };
    };
    responses: {
      /** The merchant account is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantAccount;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a merchant account
   *
   * Reads a merchant account.
   *
   * `GET /merchant-accounts/{merchant_account_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMerchantAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The merchant account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantAccount;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a merchant account
   *
   * Changes a merchant account. `account_updater_enabled` and `async_network_tokens_enabled` are documented with
   * the default `false` here too, so send them along. What becomes of other members that are left out is not
   * documented.
   *
   * `PUT /merchant-accounts/{merchant_account_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMerchantAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantAccountUpdateRequest;
      };
    };
    responses: {
      /** The merchant account after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantAccount;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List 3-D Secure configurations
   *
   * Lists the configurations of a merchant account; there are no pages.
   *
   * `GET /merchant-accounts/{merchant_account_id}/three-ds-configurations`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listThreeDsConfigurations: {
    parameters: {
      query?: {
        /** Only configurations for this currency, ISO 4217. */
        currency?: string | null;
      };
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsConfigurations;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a 3-D Secure configuration
   *
   * Sets what 3-D Secure says of the merchant for a card scheme, in one currency or, without `currency`, in any;
   * the latter is inferred.
   *
   * `POST /merchant-accounts/{merchant_account_id}/three-ds-configurations`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createThreeDsConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreeDsConfigurationRequest;
      };
    };
    responses: {
      /** The configuration is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsConfiguration;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Edit a 3-D Secure configuration
   *
   * Changes a configuration. What becomes of members that are left out is not documented.
   *
   * `PUT /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  editThreeDsConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
        /** The configuration of 3-D Secure, by its `id`. */
        three_ds_configuration_id: components["parameters"]["ThreeDsConfigurationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreeDsConfigurationUpdateRequest;
      };
    };
    responses: {
      /** The configuration after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsConfiguration;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a 3-D Secure configuration
   *
   * Deletes a configuration.
   *
   * `DELETE /merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteThreeDsConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
        /** The configuration of 3-D Secure, by its `id`. */
        three_ds_configuration_id: components["parameters"]["ThreeDsConfigurationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The configuration is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Break a metric down
   *
   * Gives a metric for each value of one thing, such as the country.
   *
   * `GET /metrics-explorer/{source}/metrics/{metric}/modules/{module}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMetricsExplorerModule: {
    parameters: {
      query: {
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
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** What to measure. */
        metric: components["parameters"]["MetricsExplorerMetric"];
        /** What to break the metric down by. */
        module: components["parameters"]["MetricsExplorerModule"];
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metric for each value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetricsExplorerModuleItem[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a metric
   *
   * Gives a metric over time and in sum, beside the time before.
   *
   * `GET /metrics-explorer/{source}/metrics/{metric}/totals`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMetricsExplorerTotals: {
    parameters: {
      query: {
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
        /** Whether to leave out the time before. */
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
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** What to measure. */
        metric: components["parameters"]["MetricsExplorerMetric"];
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetricsExplorerTotal;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List presets
   *
   * Lists every preset of a source; there are no pages.
   *
   * `GET /metrics-explorer/{source}/presets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMetricsExplorerPresets: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The presets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetricsExplorerPreset[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a preset
   *
   * Saves a choice of a metric and filters.
   *
   * `POST /metrics-explorer/{source}/presets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMetricsExplorerPreset: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MetricsExplorerPresetRequest;
      };
    };
    responses: {
      /** The preset is saved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetricsExplorerPreset;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Rename a preset
   *
   * Gives a preset another name.
   *
   * `PUT /metrics-explorer/{source}/presets/{preset_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMetricsExplorerPreset: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The preset, by its `id`. */
        preset_id: components["parameters"]["MetricsExplorerPresetId"];
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MetricsExplorerPresetUpdateRequest;
      };
    };
    responses: {
      /** The preset after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetricsExplorerPreset;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a preset
   *
   * Deletes a preset. It is documented with two answers, with and without a body.
   *
   * `DELETE /metrics-explorer/{source}/presets/{preset_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteMetricsExplorerPreset: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The preset, by its `id`. */
        preset_id: components["parameters"]["MetricsExplorerPresetId"];
        /** Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The preset is deleted. The form of the body is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The preset is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List incidents
   *
   * Lists the incidents of every metric, page by page.
   *
   * `GET /monitoring/incidents`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringIncidents: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only incidents of this interval. Its form is not documented. */
        timestamp_interval?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of incidents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringIncidents;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read an incident
   *
   * Reads an incident.
   *
   * `GET /monitoring/incidents/{incident_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringIncident: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The incident, by its `id`. */
        incident_id: components["parameters"]["MonitoringIncidentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The incident. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringIncident;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update an incident
   *
   * Changes the notes of an incident.
   *
   * `PUT /monitoring/incidents/{incident_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMonitoringIncident: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The incident, by its `id`. */
        incident_id: components["parameters"]["MonitoringIncidentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MonitoringIncidentUpdateRequest;
      };
    };
    responses: {
      /** The incident after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringIncident;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List metrics
   *
   * Lists the metrics with their samples, page by page.
   *
   * `GET /monitoring/metrics`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringMetrics: {
    parameters: {
      query: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: number;
        /** Interval whose samples to give. The form is not documented. */
        samples_timestamp_interval: string;
        /** Only metrics that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringMetrics;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a metric
   *
   * Has Gr4vy watch a metric.
   *
   * `POST /monitoring/metrics`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createMonitoringMetric: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MonitoringMetricRequest;
      };
    };
    responses: {
      /** The metric is watched. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringMetric;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a metric
   *
   * Reads a metric.
   *
   * `GET /monitoring/metrics/{metric_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringMetric: {
    parameters: {
      query?: {
        /** Interval whose samples to give. The form is not documented. */
        samples_timestamp_interval?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringMetric;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a metric
   *
   * Changes the name and the policies of a metric; all of them have to be sent.
   *
   * `PUT /monitoring/metrics/{metric_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateMonitoringMetric: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MonitoringMetricUpdateRequest;
      };
    };
    responses: {
      /** The metric after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringMetric;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a metric
   *
   * Deletes a metric. What becomes of its incidents is not documented.
   *
   * `DELETE /monitoring/metrics/{metric_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteMonitoringMetric: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metric is deleted. The form of the body is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the incidents of a metric
   *
   * Lists the incidents of one metric, page by page.
   *
   * `GET /monitoring/metrics/{metric_id}/incidents`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringMetricIncidents: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only incidents of this interval. Its form is not documented. */
        timestamp_interval?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of incidents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringIncidents;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payment links
   *
   * Lists the payment links, page by page.
   *
   * `GET /payment-links`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentLinks: {
    parameters: {
      query?: {
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
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only links in one of these states. */
        status?: ("active" | "completed" | "expired" | "processing")[] | null;
        /** Only links last changed at this time or after, ISO 8601 with a zone. */
        updated_at_gte?: string | null;
        /** Only links last changed at this time or before, ISO 8601 with a zone. */
        updated_at_lte?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payment links. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLinks;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a payment link
   *
   * Makes a page where a buyer pays; send them to `url`.
   *
   * `POST /payment-links`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addPaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentLinkRequest;
      };
    };
    responses: {
      /** The link is active. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLink;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a payment link
   *
   * Reads a payment link.
   *
   * `GET /payment-links/{payment_link_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment link, by its `id`. */
        payment_link_id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLink;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Expire a payment link
   *
   * Ends a payment link, so that nobody can pay with it any longer.
   *
   * `POST /payment-links/{payment_link_id}/expire`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  expirePaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment link, by its `id`. */
        payment_link_id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link has expired. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payment method definitions
   *
   * Lists every payment method that Gr4vy knows; there are no pages.
   *
   * `GET /payment-method-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethodDefinitions: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodDefinitions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payment methods
   *
   * Lists the stored payment methods, page by page.
   *
   * `GET /payment-methods`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethods: {
    parameters: {
      query?: {
        /** Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** Only the method with this identifier of your own. */
        external_identifier?: string | null;
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only methods in one of these states. */
        status?: ("processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused")[] | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethods;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a payment method
   *
   * Stores a payment method. Where the buyer has to approve it, `status` is `buyer_approval_required` and the
   * buyer goes to `approval_url`, then back to `redirect_url`.
   *
   * `POST /payment-methods`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentMethodRequest;
      };
    };
    responses: {
      /** The payment method, or what has to happen before there is one. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a payment method
   *
   * Reads a stored payment method.
   *
   * `GET /payment-methods/{payment_method_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a payment method
   *
   * Changes the expiry date or the scheme's identifiers of a stored payment method. What becomes of members that
   * are left out is not documented.
   *
   * `PUT /payment-methods/{payment_method_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updatePaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentMethodUpdateRequest;
      };
    };
    responses: {
      /** The payment method after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a payment method
   *
   * Deletes a stored payment method. The buyer's browser may call it with a token for `embed`.
   *
   * `DELETE /payment-methods/{payment_method_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the network tokens of a payment method
   *
   * Lists every network token of a stored card; there are no pages.
   *
   * `GET /payment-methods/{payment_method_id}/network-tokens`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethodNetworkTokens: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The network tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkTokens;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a network token
   *
   * Has the card scheme make a network token for a stored card.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethodNetworkToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NetworkTokenRequest;
      };
    };
    responses: {
      /** The network token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkToken;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a network token
   *
   * Deletes a network token of a stored card.
   *
   * `DELETE /payment-methods/{payment_method_id}/network-tokens/{network_token_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentMethodNetworkToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The network token is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a cryptogram
   *
   * Makes a cryptogram, which a payment with a network token needs. The scope to read is enough.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/cryptogram`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentMethodNetworkTokenCryptogram: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CryptogramRequest;
      };
    };
    responses: {
      /** The cryptogram. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Cryptogram;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Resume a network token
   *
   * Makes a suspended network token usable again.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/resume`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  resumePaymentMethodNetworkToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The network token after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkToken;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Suspend a network token
   *
   * Suspends a network token, so that it cannot be used until it is resumed.
   *
   * `POST /payment-methods/{payment_method_id}/network-tokens/{network_token_id}/suspend`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  suspendPaymentMethodNetworkToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The network token after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkToken;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the tokens of a payment method
   *
   * Lists every token of a stored payment method; there are no pages.
   *
   * `GET /payment-methods/{payment_method_id}/payment-service-tokens`
   *
   * @see https://docs.gr4vy.com/guides/features/psp-tokenization/overview
   */
  listPaymentServiceTokens: {
    parameters: {
      query?: {
        /** Only the tokens of this payment service, by its `id`. */
        payment_service_id?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceTokens;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a token of a payment method
   *
   * Has a payment service make a token of its own for a stored payment method. Where the buyer has to approve it,
   * `status` is `buyer_approval_required` and the buyer goes to `approval_url`, then back to `redirect_url`.
   *
   * `POST /payment-methods/{payment_method_id}/payment-service-tokens`
   *
   * @see https://docs.gr4vy.com/reference/payment-service-tokens/provision-payment-service-token
   */
  createPaymentServiceToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentServiceTokenRequest;
      };
    };
    responses: {
      /** The token, or what has to happen before there is one. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceToken;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a token of a payment method
   *
   * Removes a token from a stored payment method. Whether the payment service forgets it too is not documented.
   *
   * `DELETE /payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}`
   *
   * @see https://docs.gr4vy.com/guides/features/psp-tokenization/overview
   */
  deletePaymentServiceToken: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
        /** The payment service token, by its `id`, which is not its `token`. */
        payment_service_token_id: components["parameters"]["PaymentServiceTokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the ways to pay
   *
   * Tells which ways to pay may be offered in a checkout; there are no pages. Nothing is changed by it. The
   * buyer's browser may call it with a token for `embed`.
   *
   * `POST /payment-options`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentOptions: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentOptionsRequest;
      };
    };
    responses: {
      /** The ways to pay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOptions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payment service definitions
   *
   * Lists the kinds of payment service, page by page.
   *
   * `GET /payment-service-definitions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentServiceDefinitions: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceDefinitions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a payment service definition
   *
   * Reads one kind of payment service. Its `fields` are what a payment service of that kind is made with.
   *
   * `GET /payment-service-definitions/{payment_service_definition_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentServiceDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The definition, by its `id`, such as `stripe-card`. */
        payment_service_definition_id: components["parameters"]["PaymentServiceDefinitionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definition. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceDefinition;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a session by definition
   *
   * Passes a free JSON object on to a payment service of this kind, which opens a session of its own. The answer
   * is 200 even when the service refused: `status` tells.
   *
   * `POST /payment-service-definitions/{payment_service_definition_id}/sessions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentServiceDefinitionSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The definition, by its `id`, such as `stripe-card`. */
        payment_service_definition_id: components["parameters"]["PaymentServiceDefinitionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The payment service was asked; `status` says whether it made a session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payment services
   *
   * Lists the payment services, page by page.
   *
   * `GET /payment-services`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentServices: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** Whether to list the deleted services. Whether others are then left out is not documented. */
        deleted?: boolean | null;
        /** Whether to give the `fields` of each service. Without them the answer comes faster. Read in an archived, newer copy of the official document. */
        include_fields?: boolean;
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
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
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payment services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServices;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a payment service
   *
   * Connects a provider. Its credentials go into `fields`, under the keys of the definition.
   *
   * `POST /payment-services`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPaymentService: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentServiceRequest;
      };
    };
    responses: {
      /** The payment service is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentService;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a payment service
   *
   * Reads a payment service.
   *
   * `GET /payment-services/{payment_service_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentService: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentService;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a payment service
   *
   * Changes a payment service. `active` and `settlement_reporting_enabled` have documented defaults here too, so
   * send them along. What becomes of other members that are left out is not documented.
   *
   * `PUT /payment-services/{payment_service_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updatePaymentService: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentServiceUpdateRequest;
      };
    };
    responses: {
      /** The payment service after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentService;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a payment service
   *
   * Deletes a payment service.
   *
   * `DELETE /payment-services/{payment_service_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deletePaymentService: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment service is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a session at a payment service
   *
   * Passes a free JSON object on to a payment service, which opens a session of its own. The answer is 200 even when
   * the service refused: `status` says how it went, `response_body` holds the service's own answer.
   *
   * `POST /payment-services/{payment_service_id}/sessions`
   *
   * @see https://docs.gr4vy.com/reference/payment-service-sessions/create-payment-service-session-by-id
   */
  createPaymentServiceSession: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The payment service was asked; `status` says whether it made a session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentServiceSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Verify credentials
   *
   * Has credentials checked, before a payment service is made with them or changed. What an answer of refusal
   * looks like is not documented.
   *
   * `POST /payment-services/verify`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  verifyPaymentServiceCredentials: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CredentialsVerificationRequest;
      };
    };
    responses: {
      /** The credentials were checked. The form of the body is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List payouts
   *
   * Lists the payouts, page by page.
   *
   * `GET /payouts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPayouts: {
    parameters: {
      query?: {
        /** Only payouts created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** Only payouts created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** Only the payout with this identifier of your own. */
        external_identifier?: string | null;
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only the payout with this identifier of the payment service. */
        payment_service_payout_id?: string | null;
        /** Only payouts in one of these states. */
        status?: ("declined" | "failed" | "pending" | "succeeded")[] | null;
        /** Only payouts last changed at this time or after, ISO 8601 with a zone. */
        updated_at_gte?: string | null;
        /** Only payouts last changed at this time or before, ISO 8601 with a zone. */
        updated_at_lte?: string | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payouts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payouts;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a payout
   *
   * Sends money to a card. `status` says how it went. No idempotency key is honoured, so give it an
   * `external_identifier` to find it by.
   *
   * `POST /payouts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutRequest;
      };
    };
    responses: {
      /** The payout; `status` says how it went. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a payout
   *
   * Reads a payout, with its state.
   *
   * `GET /payouts/{payout_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The payout, by its `id`. */
        payout_id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a refund
   *
   * Reads a refund, with its state, without naming its transaction.
   *
   * `GET /refunds/{refund_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getRefund: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The refund, by its `id`. */
        refund_id: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the executions of all reports
   *
   * Lists the executions of every report, page by page.
   *
   * `GET /report-executions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listAllReportExecutions: {
    parameters: {
      query?: {
        /** Only executions created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** Only executions created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** Only executions of reports that one of these users or keys made, by their `id`. */
        creator_id?: string[] | null;
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only executions of reports with this name. Whether a part of it is enough is not documented. */
        report_name?: string | null;
        /** Only executions in one of these states. */
        status?: ("dispatched" | "failed" | "pending" | "processing" | "succeeded")[] | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReportExecutions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read an execution
   *
   * Reads an execution, with its state.
   *
   * `GET /report-executions/{report_execution_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getReportExecution: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The execution of a report, by its `id`. */
        report_execution_id: components["parameters"]["ReportExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReportExecution;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List reports
   *
   * Lists the reports, page by page.
   *
   * `GET /reports`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listReports: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** Only reports with this name. Whether a part of it is enough is not documented. */
        name?: string | null;
        /** Only reports with one of these schedules. */
        schedule?: ("daily" | "monthly" | "once" | "weekly")[] | null;
        /** Only reports that run by their schedule, or only those that do not. */
        schedule_enabled?: boolean | null;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of reports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Reports;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Add a report
   *
   * Makes a report, which runs once or by a schedule.
   *
   * `POST /reports`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  addReport: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReportRequest;
      };
    };
    responses: {
      /** The report is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Report;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a report
   *
   * Reads a report with its newest execution.
   *
   * `GET /reports/{report_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getReport: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Report;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a report
   *
   * Changes the name or the description of a report, or switches its schedule on or off. What becomes of members
   * that are left out is not documented.
   *
   * `PUT /reports/{report_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateReport: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReportUpdateRequest;
      };
    };
    responses: {
      /** The report after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Report;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the executions of a report
   *
   * Lists the executions of one report, page by page.
   *
   * `GET /reports/{report_id}/executions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listReportExecutions: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReportExecutions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Get the address of a finished report
   *
   * Makes an address from which the file of a finished execution can be fetched for some minutes. Without a body
   * it works for 5.
   *
   * `POST /reports/{report_id}/executions/{report_execution_id}/url`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createReportExecutionUrl: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The execution of a report, by its `id`. */
        report_execution_id: components["parameters"]["ReportExecutionId"];
        /** The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ReportExecutionUrlRequest;
      };
    };
    responses: {
      /** The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReportExecutionUrl;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List roles
   *
   * Lists the roles, page by page. Their `id` is what an API key pair is made with.
   *
   * `GET /roles`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listRoles: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Roles;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List 3-D Secure scenarios
   *
   * Lists the scenarios, page by page, although its name speaks of one.
   *
   * `GET /three-ds-scenarios`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getThreeDsScenario: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of scenarios. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsScenarios;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a 3-D Secure scenario
   *
   * Has authentications of certain payments come out in a certain way, in the sandbox only.
   *
   * `POST /three-ds-scenarios`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createThreeDsScenario: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreeDsScenarioRequest;
      };
    };
    responses: {
      /** The scenario is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsScenario;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a 3-D Secure scenario
   *
   * Changes a scenario. What becomes of members that are left out is not documented.
   *
   * `PUT /three-ds-scenarios/{three_ds_scenario_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateThreeDsScenario: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The scenario, by its `id`. */
        three_ds_scenario_id: components["parameters"]["ThreeDsScenarioId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreeDsScenarioUpdateRequest;
      };
    };
    responses: {
      /** The scenario after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreeDsScenario;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a 3-D Secure scenario
   *
   * Deletes a scenario.
   *
   * `DELETE /three-ds-scenarios/{three_ds_scenario_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteThreeDsScenario: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The scenario, by its `id`. */
        three_ds_scenario_id: components["parameters"]["ThreeDsScenarioId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scenario is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List transactions
   *
   * Lists the transactions, page by page.
   *
   * `GET /transactions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactions: {
    parameters: {
      query?: {
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
        cursor?: components["parameters"]["Cursor"];
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
        /** How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
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
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transactions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a transaction
   *
   * Pays with a card, another method, gift cards, or both. A payment that was declined or has failed is answered
   * with status 201 too, so look at `status` and `error_code`. With an idempotency key it is safe to repeat. The
   * buyer's browser may call it with a token for `embed`, about 50 times a minute.
   *
   * `POST /transactions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * IP address of the buyer, for calls that a server makes. Connectors that want it get it; without it they get the
         * caller's own. Only the official SDKs name this header.
         */
        "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TransactionRequest;
      };
    };
    responses: {
      /** The transaction; `status` says how far it came. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a transaction
   *
   * Reads a transaction.
   *
   * `GET /transactions/{transaction_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransaction: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a transaction
   *
   * Changes your own data of a transaction. `metadata` takes the place of everything that was there.
   *
   * `PUT /transactions/{transaction_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateTransaction: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TransactionUpdateRequest;
      };
    };
    responses: {
      /** The transaction after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the actions of a transaction
   *
   * Lists what the rules of the flows decided about a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/actions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionActions: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionActions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Increment an authorisation
   *
   * Holds more money than before. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/authorization/increment`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  incrementTransactionAuthorization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuthorizationIncrementRequest;
      };
    };
    responses: {
      /** The outcome of the increment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuthorizationIncrement;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Cancel a transaction
   *
   * Cancels a transaction that is pending, such as one that waits for the buyer.
   *
   * `POST /transactions/{transaction_id}/cancel`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  cancelTransaction: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The outcome of the cancellation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionCancel;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Capture a transaction
   *
   * Takes money that is authorised, all of it or a part. `type` tells the two forms of the answer apart. With an
   * idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/capture`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  captureTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * Which form the answer is to have: the transaction, which it is without this header, or the outcome of the
         * capture.
         */
        prefer?: ("resource=transaction" | "resource=transaction-capture")[] | null;
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CaptureRequest;
      };
    };
    responses: {
      /** The transaction, or the outcome of the capture if `prefer` asks for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction | TransactionCapture;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List captures
   *
   * Lists the captures of a transaction. The answer has cursors, but no parameter to pass one is documented.
   *
   * `GET /transactions/{transaction_id}/captures`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionCaptures: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The captures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Captures;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a capture
   *
   * Reads a capture, with its state.
   *
   * `GET /transactions/{transaction_id}/captures/{capture_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionCapture: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The capture, by its `id`. */
        capture_id: components["parameters"]["CaptureId"];
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The capture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Capture;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List reversals of chargebacks
   *
   * Lists the reversals of the chargebacks of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/chargeback-reversals`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionChargebackReversals: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The reversals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargebackReversals;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List chargebacks
   *
   * Lists the chargebacks of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/chargebacks`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionChargebacks: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The chargebacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Chargebacks;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List the events of a transaction
   *
   * Lists what happened to a transaction, page by page, such as calls to payment services.
   *
   * `GET /transactions/{transaction_id}/events`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionEvents: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many events a page is to hold at most. */
        limit?: number;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionHistory;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List settlements of refunds
   *
   * Lists the settlements of the refunds of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/refund-settlements`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionRefundSettlements: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundSettlements;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a settlement of a refund
   *
   * Reads a settlement of a refund.
   *
   * `GET /transactions/{transaction_id}/refund-settlements/{settlement_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionRefundSettlement: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The settlement, by its `id`. */
        settlement_id: components["parameters"]["SettlementId"];
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settlement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundSettlement;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List refunds
   *
   * Lists the refunds of a transaction. The answer has cursors, but no parameter to pass one is documented.
   *
   * `GET /transactions/{transaction_id}/refunds`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionRefunds: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The refunds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refunds;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Refund a transaction
   *
   * Gives money back, to the payment method or onto a gift card. `status` says how it went. With an idempotency
   * key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/refunds`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createTransactionRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** The refund; `status` says how it went. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a refund of a transaction
   *
   * Reads a refund, with its state, by its transaction.
   *
   * `GET /transactions/{transaction_id}/refunds/{refund_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionRefund: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The refund, by its `id`. */
        refund_id: components["parameters"]["RefundId"];
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Refund all of a transaction
   *
   * Gives everything back, over each instrument that paid. Whether it needs both scopes is not documented, so ask
   * for both. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/refunds/all`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createFullTransactionRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": FullRefundRequest | null;
      };
    };
    responses: {
      /** One refund for each instrument. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refunds;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update the session of a transaction
   *
   * Passes data of the buyer's page or app on to the session of a transaction, and reads what the page needs. The
   * buyer's device calls it without a bearer token, with the session's own in `token`.
   *
   * `POST /transactions/{transaction_id}/session`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateTransactionSession: {
    parameters: {
      query?: {
        /** The `session_token` of the transaction. That the two are the same is inferred. */
        token?: string | null;
      };
      header?: never;
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": TransactionSessionRequest | null;
      };
    };
    responses: {
      /** The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List settlements
   *
   * Lists the settlements of a transaction; there are no pages.
   *
   * `GET /transactions/{transaction_id}/settlements`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionSettlements: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Settlements;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a settlement
   *
   * Reads a settlement of a transaction.
   *
   * `GET /transactions/{transaction_id}/settlements/{settlement_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransactionSettlement: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The settlement, by its `id`. */
        settlement_id: components["parameters"]["SettlementId"];
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settlement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Settlement;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Synchronise a transaction
   *
   * Asks the payment service how a transaction stands, such as one that stays pending because an answer was lost.
   * Only some connectors can tell.
   *
   * `POST /transactions/{transaction_id}/sync`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  syncTransaction: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transaction as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Void a transaction
   *
   * Gives up an authorisation before anything is captured. A void that has failed is answered with status 200 too,
   * so look at `status`. With an idempotency key it is safe to repeat.
   *
   * `POST /transactions/{transaction_id}/void`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  voidTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         * first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * Which form the answer is to have: the transaction, which it is without this header, or the outcome of the
         * void.
         */
        prefer?: ("resource=transaction" | "resource=transaction-void")[] | null;
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transaction, or the outcome of the void if `prefer` asks for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction | TransactionVoid;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * List webhook subscriptions
   *
   * Lists the webhook subscriptions, page by page.
   *
   * `GET /webhook-subscriptions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listWebhookSubscription: {
    parameters: {
      query?: {
        /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** How many items a page is to hold at most. Bounds are not documented. */
        limit?: number;
      };
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscriptions;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Create a webhook subscription
   *
   * Has notifications sent to an address. `secret` is what they are signed with.
   *
   * `POST /webhook-subscriptions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  createWebhookSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Read a webhook subscription
   *
   * Reads a webhook subscription.
   *
   * `GET /webhook-subscriptions/{subscription_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  readWebhookSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Update a webhook subscription
   *
   * Changes a webhook subscription, or switches it off. What becomes of members that are left out is not
   * documented.
   *
   * `PUT /webhook-subscriptions/{subscription_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  updateWebhookSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookSubscriptionUpdateRequest;
      };
    };
    responses: {
      /** The subscription after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Delete a webhook subscription
   *
   * Deletes a webhook subscription.
   *
   * `DELETE /webhook-subscriptions/{subscription_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  deleteWebhookSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  /**
   * Rotate the secret of a webhook subscription
   *
   * Gives a webhook subscription a new secret. While the old one is valid too, notifications carry a signature
   * with each.
   *
   * `POST /webhook-subscriptions/{subscription_id}/rotate-secret`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  rotateWebhookSubscriptionSecret: {
    parameters: {
      query?: never;
      header?: {
        /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookSecretRotationRequest;
      };
    };
    responses: {
      /** The subscription with its new secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["Unprocessable"];
      425: components["responses"]["TooEarly"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
}
