// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

import type {
  AvailablePaymentMethod,
  BalanceDetail,
  BalanceSettings,
  BalanceSettingsRequest,
  BalanceTransaction,
  BalanceTransactionList,
  BalanceTransfer,
  BalanceTransferRequest,
  Barcode,
  CancelDisbursementRequest,
  CapturePaymentRequest,
  ChargebackDetail,
  ChargebackList,
  CreateCustomerRequest,
  CreateDisbursementRequest,
  CreateMerchantRequest,
  CreatePaymentRequest,
  CreateRefundRequestRequest,
  CreateSecureTokenRequest,
  CreateSubscriptionRequest,
  CreateTokenRequest,
  Currency,
  Customer,
  CustomerList,
  DefendChargebackRequest,
  DeletedExternalCustomer,
  Disbursement,
  DisbursementList,
  EventList,
  FinalizePaymentRequest,
  LiveApplication,
  LiveApplicationRequest,
  Locale,
  MerchantBalanceTransferRequest,
  MerchantFile,
  MerchantFileRequest,
  MerchantSubmissionStatus,
  Payment,
  PaymentList,
  PaymentMethodsList,
  RefundPaymentRequest,
  SecureToken,
  Session,
  SessionPayRequest,
  SessionPayResult,
  SessionRequest,
  SettlementDetail,
  SettlementList,
  SimulateStatusRequest,
  SimulatedPaymentMethodStatus,
  StoredEvent,
  SubmerchantDetail,
  SubmerchantList,
  SubmerchantPaymentList,
  SubmittedLiveApplication,
  Subscription,
  SubscriptionList,
  Token,
  UpdateCustomerRequest,
  UpdateMerchantRequest,
  UpdatePaymentMethodRequest,
  UpdatePaymentRequest,
  components,
} from "./schema.js";

export interface operations {
  /**
   * Read a transaction of the own balance
   *
   * Reads a movement on the merchant's own balance.
   *
   * `GET /balances/{currency}/transactions/{transaction_uuid}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The transaction's identifier. */
        transaction_uuid: components["parameters"]["TransactionUuid"];
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
          "application/json": BalanceTransaction;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Transfer from the own balance
   *
   * Moves money from the merchant's own balance to another merchant's.
   *
   * `POST /balances/{currency}/transfer`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  balanceTransfer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BalanceTransferRequest;
      };
    };
    responses: {
      /** The transfer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceTransfer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a payment's barcode
   *
   * Reads the barcode that the shop scans, for payments that have a `barcode_url`. It is meant for the shopper's
   * browser, but which key that needs is not documented.
   *
   * `GET /barcodes/{payment_id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showBarcode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The payment's identifier. */
        payment_id: components["parameters"]["BarcodePaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The barcode, or when to ask again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Barcode;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List chargebacks
   *
   * Lists chargebacks, pending ones first; the order cannot be chosen. Merchants without the feature get 404.
   *
   * `GET /chargeback_requests`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listChargebackRequests: {
    parameters: {
      query?: {
        /** Only those due at this time or earlier. */
        due_date_end?: string;
        /** Only those due at this time or later. */
        due_date_start?: string;
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** Only those of this payment. */
        payment_id?: string;
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** Only those in this state. */
        status?: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost";
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of chargebacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargebackList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a chargeback
   *
   * Reads a chargeback with its course and its defence.
   *
   * `GET /chargeback_requests/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showChargebackRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargebackDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Accept a chargeback
   *
   * Gives in to a chargeback. Only while it is `pending` and not yet due. Doing it again does no harm.
   *
   * `POST /chargeback_requests/{id}/accept`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  acceptChargebackRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing is answered. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Defend a chargeback
   *
   * Hands in evidence against a chargeback, once. Only while it is `pending` and not yet due. Doing it again
   * does no harm.
   *
   * `POST /chargeback_requests/{id}/defend`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  defendChargebackRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DefendChargebackRequest;
      };
    };
    responses: {
      /** Done; nothing is answered. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List customers
   *
   * Lists stored customers, such as those whose cards expire in a given month.
   *
   * `GET /customers`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listCustomers: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Only those whose card expires in this month, as `MMYY`. */
        expiration?: string;
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Store a customer
   *
   * Stores a card, to be charged by `customer` in payments.
   *
   * `POST /customers`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         * it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerRequest;
      };
    };
    responses: {
      /** The new customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a customer
   *
   * Reads a customer and what is shown of the stored card.
   *
   * `GET /customers/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Delete a customer
   *
   * Erases what is stored with a customer.
   *
   * `DELETE /customers/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer, without stored details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Change a customer
   *
   * Replaces the card or changes other members.
   *
   * `PATCH /customers/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCustomerRequest;
      };
    };
    responses: {
      /** The changed customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List disbursements
   *
   * Lists payouts to third parties.
   *
   * `GET /disbursements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listDisbursements: {
    parameters: {
      query?: {
        /** Only those in this currency. */
        currency?: Currency;
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of disbursements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DisbursementList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Pay out to a bank account
   *
   * Pays a third party from the merchant's balance.
   *
   * `POST /disbursements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createDisbursement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateDisbursementRequest;
      };
    };
    responses: {
      /** The new disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Disbursement;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a disbursement
   *
   * Reads a payout, to learn what became of it.
   *
   * `GET /disbursements/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showDisbursement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The disbursement's identifier. */
        id: components["parameters"]["DisbursementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Disbursement;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Cancel a disbursement
   *
   * Calls a payout back. In which states that is possible is not documented.
   *
   * `POST /disbursements/{id}/cancel`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelDisbursement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The disbursement's identifier. */
        id: components["parameters"]["DisbursementId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CancelDisbursementRequest;
      };
    };
    responses: {
      /** The cancelled disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Disbursement;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a report of disbursements
   *
   * Reports the payouts of a time span as CSV.
   *
   * `GET /disbursements/report`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  disbursementReport: {
    parameters: {
      query: {
        /** Currency of the payouts. Required; the SDK's sample marks it optional. */
        currency: Currency;
        /** Until when, ISO 8601. Required; the SDK's sample marks it optional. */
        end_time: string;
        /** From when on, ISO 8601. Required; the SDK's sample marks it optional. */
        start_time: string;
        /** State of the payouts. Required; the SDK's sample marks it optional. */
        status: "pending" | "paid" | "failed" | "cancelled";
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
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
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List events
   *
   * Lists what has happened, newest first. Notifications that were missed can be read here.
   *
   * `GET /events`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listEvents: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
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
          "application/json": EventList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read an event
   *
   * Reads one event, as its notification carried it.
   *
   * `GET /events/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The event's identifier. */
        id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StoredEvent;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Remove a one-click shopper
   *
   * Removes what is stored of a shopper who pays with one click on the hosted page. Which of the shopper's two
   * identifiers it takes is not documented.
   *
   * `DELETE /external_customers/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteExternalCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The shopper's identifier. */
        id: components["parameters"]["ExternalCustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stored details are removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedExternalCustomer;
        };
      };
      /** The stored details are removed. Some versions of the SDK know this answer instead. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read an application
   *
   * Reads a merchant's application to go live: its state, what was filled in and what is missing.
   *
   * `GET /live_application/{merchant_id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showLiveApplication: {
    parameters: {
      query?: {
        /** Language of labels in the answer, which is inferred. */
        locale?: Locale;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmittedLiveApplication;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Fill in an application
   *
   * Fills in a merchant's application to go live. Files are handed in first and named by their identifiers.
   *
   * `PATCH /live_application/{merchant_id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateLiveApplication: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LiveApplicationRequest;
      };
    };
    responses: {
      /** The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LiveApplication;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List ways to pay to apply for
   *
   * Lists the ways to pay that a merchant can apply for.
   *
   * `GET /live_application/{merchant_id}/payment_methods`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listLiveApplicationPaymentMethods: {
    parameters: {
      query?: {
        /** Language of labels in the answer, which is inferred. */
        locale?: Locale;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ways to pay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodsList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read an application for a way to pay
   *
   * Reads a merchant's application for a way to pay.
   *
   * `GET /live_application/{merchant_id}/payment_methods/{payment_method}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showLiveApplicationPaymentMethod: {
    parameters: {
      query?: {
        /** Language of labels in the answer, which is inferred. */
        locale?: Locale;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmittedLiveApplication;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Fill in an application for a way to pay
   *
   * Fills in a merchant's application for a way to pay.
   *
   * `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateLiveApplicationPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePaymentMethodRequest;
      };
    };
    responses: {
      /** The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LiveApplication;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Simulate the outcome for a way to pay
   *
   * Sets the outcome of a test merchant's application for a way to pay.
   *
   * `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}/simulate_status`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  simulateLiveApplicationPaymentMethodStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SimulateStatusRequest;
      };
    };
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SimulatedPaymentMethodStatus;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Simulate an application's outcome
   *
   * Sets the outcome of a test merchant's application. `accepted` needs one approved way to pay.
   *
   * `PATCH /live_application/{merchant_id}/simulate_status`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  simulateLiveApplicationStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SimulateStatusRequest;
      };
    };
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantSubmissionStatus;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List a platform's merchants
   *
   * Lists the merchants of the platform.
   *
   * `GET /merchants`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listMerchants: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Only live merchants, or only test ones. */
        live?: boolean;
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** Only those that can take payments, or only those that cannot. */
        payments_enabled?: boolean;
        /** Only those that can be paid out, or only those that cannot. */
        payouts_enabled?: boolean;
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only those with this role. */
        platform_role?: "seller" | "payout";
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** Only those in this state. */
        status?: string;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of merchants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmerchantList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Add a merchant
   *
   * Adds a merchant to the platform. To go live it needs a live application.
   *
   * `POST /merchants`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createMerchant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateMerchantRequest;
      };
    };
    responses: {
      /** The new merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmerchantDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a merchant
   *
   * Reads a merchant of the platform.
   *
   * `GET /merchants/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        id: components["parameters"]["MerchantOwnId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmerchantDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Change a merchant
   *
   * Changes settings of a merchant; what is left out stays.
   *
   * `PATCH /merchants/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateMerchant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        id: components["parameters"]["MerchantOwnId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateMerchantRequest;
      };
    };
    responses: {
      /** The changed merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmerchantDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a merchant's balance
   *
   * Reads a balance with what it is made of.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalance: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a balance's settings
   *
   * Reads when a merchant's balance is settled.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/settings`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalanceSettings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceSettings;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Change a balance's settings
   *
   * Changes when a merchant's balance is settled. The SDK names the answer without its members; it is assumed to
   * be the settings.
   *
   * `PATCH /merchants/{merchant_id}/balances/{currency}/settings`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  editMerchantBalanceSettings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BalanceSettingsRequest;
      };
    };
    responses: {
      /** The settings. Their form is assumed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceSettings;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List a merchant's transactions
   *
   * Lists the movements on a merchant's balance.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/transactions`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  merchantBalanceTransactions: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** Only movements of this kind. */
        type?: string;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
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
          "application/json": BalanceTransactionList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a merchant's transaction
   *
   * Reads a movement on a merchant's balance, one row for each of its lines.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/transactions/{transaction_uuid}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalanceTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** The transaction's identifier. */
        transaction_uuid: components["parameters"]["TransactionUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The lines of the transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceTransaction[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Transfer from a merchant's balance
   *
   * Moves money from a merchant's balance to another merchant's.
   *
   * `POST /merchants/{merchant_id}/balances/{currency}/transfer`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createMerchantBalanceTransfer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantBalanceTransferRequest;
      };
    };
    responses: {
      /** The transfer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceTransfer;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Hand in a file
   *
   * Uploads a document for a merchant's live application.
   *
   * `POST /merchants/{merchant_id}/files`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantFileRequest;
      };
    };
    responses: {
      /** The stored file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantFile;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read about a file
   *
   * Reads what is known about a file; not its content.
   *
   * `GET /merchants/{merchant_id}/files/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The file's identifier. */
        id: components["parameters"]["FileId"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantFile;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List a merchant's payments
   *
   * Lists the payments of a merchant of the platform.
   *
   * `GET /merchants/{merchant_id}/payments`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubmerchantPayments: {
    parameters: {
      query?: {
        /** Only those in this currency. */
        currency?: Currency;
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Only those with this order number. */
        external_order_num?: string;
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** Only those in this state. One state, unlike in the merchant's own list. */
        status?: "pending" | "authorized" | "captured" | "cancelled" | "expired" | "refunded" | "failed";
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubmerchantPaymentList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List a merchant's settlements
   *
   * Lists the settlements of a merchant of the platform. No paging parameters are declared for it, though the
   * answer has pages.
   *
   * `GET /merchants/{merchant_id}/settlements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubmerchantSettlements: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SettlementList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a merchant's settlement
   *
   * Reads a settlement with what it is made of.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSubmerchantSettlement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
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
          "application/json": SettlementDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a merchant's settlement as CSV
   *
   * Downloads a settlement as a CSV file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/csv`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementCSV: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a merchant's settlement as PDF
   *
   * Downloads a settlement as a PDF file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/pdf`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementPDF: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a merchant's settlement for Excel
   *
   * Downloads a settlement as an Excel file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/xls`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementXLS: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.ms-excel": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List the merchant's payment methods
   *
   * Lists the ways to pay that the merchant can use, all at once.
   *
   * `GET /payment_methods`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listPaymentMethods: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
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
          "application/json": AvailablePaymentMethod[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List payments
   *
   * Lists payments, by time, order, state or currency.
   *
   * `GET /payments`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listPayments: {
    parameters: {
      query?: {
        /** Only those in this currency. */
        currency?: Currency;
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Only those with this order number. */
        external_order_num?: string;
        /** Only those of this merchant, on platforms. */
        merchant_id?: string;
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /**
         * Only those in this state, or in one of several that are joined by commas: `pending`, `authorized`,
         * `captured`, `cancelled`, `expired`, `refunded`, `failed`.
         */
        status?: string;
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Make a payment
   *
   * Charges without a session, by details, a token or a stored customer. Mind that tax is added unless `tax` is
   * 0.
   *
   * `POST /payments`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         * it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentRequest;
      };
    };
    responses: {
      /** The new payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a payment
   *
   * Reads a payment, to learn its state and its refunds.
   *
   * `GET /payments/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Change a payment
   *
   * Changes text and free data, or adds a prepaid card to a payment that is short of money.
   *
   * `PATCH /payments/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updatePayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePaymentRequest;
      };
    };
    responses: {
      /** The changed payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Cancel a payment
   *
   * Ends a payment that is `pending` or `authorized`.
   *
   * `POST /payments/{id}/cancel`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Capture a payment
   *
   * Takes the money of an authorised payment. It must have been made for later capture.
   *
   * `POST /payments/{id}/capture`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  capturePayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CapturePaymentRequest;
      };
    };
    responses: {
      /** The captured payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Report a chip card's decision
   *
   * Tells what the card's chip decided in the end, for a payment at a terminal.
   *
   * `POST /payments/{id}/finalize`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  finalizePayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": FinalizePaymentRequest;
      };
    };
    responses: {
      /** The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["TerminalRefused"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["TerminalRefused"];
    };
  };
  /**
   * Refund a payment
   *
   * Gives back everything or a part. After a part the payment stays `captured`.
   *
   * `POST /payments/{id}/refund`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  refundPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": RefundPaymentRequest;
      };
    };
    responses: {
      /** The payment with its refunds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Ask for a refund by bank transfer
   *
   * Asks for a refund by hand, for payments by konbini, bank transfer and Pay-easy. The SDKs read no answer; the
   * payment tells what became of it.
   *
   * `POST /payments/{id}/refund_request`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createRefundRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRefundRequestRequest;
      };
    };
    responses: {
      /** The request was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was taken. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Start 3-D Secure
   *
   * Has a card authenticated without a session. On `NEEDS_VERIFY` send the shopper to `authentication_url`, and
   * read the token on their return.
   *
   * `POST /secure_tokens`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createSecureToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSecureTokenRequest;
      };
    };
    responses: {
      /** The secure token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecureToken;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a secure token
   *
   * Reads how the authentication went. When it is `OK` or `SKIPPED`, the token's id can be sent as
   * `payment_details`.
   *
   * `GET /secure_tokens/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSecureToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The secure token's identifier. */
        id: components["parameters"]["SecureTokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The secure token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecureToken;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Open a session
   *
   * Opens a hosted checkout. Send the shopper to `session_url`; on their return, read the session to learn the
   * outcome.
   *
   * `POST /sessions`
   *
   * @see https://doc.komoju.com/reference/createsession
   */
  createSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         * it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionRequest;
      };
    };
    responses: {
      /** The new session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a session
   *
   * Reads a session. `completed` says that the shopper finished; whether money came is said by the payment's status.
   *
   * `GET /sessions/{id}`
   *
   * @see https://doc.komoju.com/reference/sessions-1
   */
  showSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The session's identifier. */
        id: components["parameters"]["SessionId"];
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
          "application/json": Session;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Cancel a session
   *
   * Ends a session that the shopper has not finished.
   *
   * `POST /sessions/{id}/cancel`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The session's identifier. */
        id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Pay for a session
   *
   * Submits payment details, or a token for them, from your own page. When `redirect_url` is not null, send the
   * shopper there.
   *
   * `POST /sessions/{id}/pay`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  paySession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** The session's identifier. */
        id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionPayRequest;
      };
    };
    responses: {
      /** What came of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionPayResult;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List settlements
   *
   * Lists the merchant's settlements, newest first.
   *
   * `GET /settlements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSettlements: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SettlementList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a settlement
   *
   * Reads a settlement with what it is made of.
   *
   * `GET /settlements/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
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
          "application/json": SettlementDetail;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a settlement as CSV
   *
   * Downloads a settlement as a CSV file.
   *
   * `GET /settlements/{id}/csv`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementCSV: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a settlement as PDF
   *
   * Downloads a settlement as a PDF file.
   *
   * `GET /settlements/{id}/pdf`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementPDF: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Download a settlement for Excel
   *
   * Downloads a settlement as an Excel file.
   *
   * `GET /settlements/{id}/xls`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementXLS: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.ms-excel": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * List subscriptions
   *
   * Lists the subscriptions.
   *
   * `GET /subscriptions`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubscriptions: {
    parameters: {
      query?: {
        /** Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
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
          "application/json": SubscriptionList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Start a subscription
   *
   * Charges a stored customer again and again. A subscription cannot be changed: end it and start another.
   *
   * `POST /subscriptions`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Read a subscription
   *
   * Reads a subscription.
   *
   * `GET /subscriptions/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The subscription's identifier. */
        id: components["parameters"]["SubscriptionId"];
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
          "application/json": Subscription;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * End a subscription
   *
   * Ends a subscription, so that nothing is charged any more.
   *
   * `DELETE /subscriptions/{id}`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** The subscription's identifier. */
        id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription, which has ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
  /**
   * Make a token
   *
   * Turns payment details into a value that is used once in their place. Call it from the shopper's device, with
   * the publishable key.
   *
   * `POST /tokens`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         * the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         * first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateTokenRequest;
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Refused"];
    };
  };
}
