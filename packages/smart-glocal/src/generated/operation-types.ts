// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

import type {
  ErrorAnswer,
  PaymentInitRequest,
  PaymentStartRequest,
  PayoutInitRequest,
  PayoutStartRequest,
  RecurrentAnswer,
  RecurrentDisableRequest,
  SessionAnswer,
  SessionCaptureRequest,
  SessionCreateRequest,
  SessionReference,
  SessionRefundRequest,
  TokenAnswer,
  TokenInfoAnswer,
  TokenInfoRequest,
  TokenRequest,
  TokenizeCardAnswer,
  TokenizeCardRequest,
  WalletBalanceAnswer,
  WalletBalanceRequest,
  components,
} from "./schema.js";

export interface operations {
  /**
   * Switch a recurring token off
   *
   * Switches a recurring token off, so that no payment can be made with it any more.
   *
   * `POST /recurrent/disable`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/recurrent-disable
   */
  disableRecurrent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RecurrentDisableRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RecurrentAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Cancel an operation
   *
   * Cancels the operation in answer to the `ready_to_confirm` or `ready_to_capture` webhook. The end state follows by
   * webhook.
   *
   * `POST /session/cancel`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-cancel
   */
  cancelSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionReference;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Debit held money
   *
   * Debits the money held by a two-step payment, after the `ready_to_capture` webhook. The pages give the hold as 5 days
   * or as 3 days and 23 hours; afterwards the money is released unless agreed otherwise.
   *
   * `POST /session/capture`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-capture
   */
  captureSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionCaptureRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Confirm an operation
   *
   * Confirms the operation after the `ready_to_confirm` webhook. Without it the operation is cancelled 240 minutes after
   * the webhook. The account manager can switch on automatic confirmation; then this call is not made.
   *
   * `POST /session/confirm`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-confirm
   */
  confirmSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionReference;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Create a session
   *
   * Creates a session without starting an operation. Use it when data must still be collected, for example by the
   * tokenization widget. Everything may be given at once or later, when the operation is started.
   *
   * `POST /session/create`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-create
   */
  createSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionCreateRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Create a session and start a payment
   *
   * Creates a session and starts a payment in it at once. Smart Glocal advises to send an idempotency key.
   *
   * `POST /session/init/payment`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-init-payment
   */
  initPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentInitRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Create a session and start a payout
   *
   * Creates a session and starts a payout in it at once. Smart Glocal advises to send an idempotency key.
   *
   * `POST /session/init/payout`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-init-payout
   */
  initPayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutInitRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Refund a payment
   *
   * Refunds a successful payment in whole or in part. The session goes back to `in_progress`, the payment stays
   * `succeeded`, and the `payment_refunded` webhook tells when it is done. Payouts cannot be refunded.
   *
   * `POST /session/refund`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-refund
   */
  refundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionRefundRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Start a payment
   *
   * Starts a payment in a session that exists. Members given here replace those given when the session was created.
   *
   * `POST /session/start/payment`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-start-payment
   */
  startPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentStartRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Start a payout
   *
   * Starts a payout in a session that exists. Members given here replace those given when the session was created.
   *
   * `POST /session/start/payout`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-start-payout
   */
  startPayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutStartRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Read a session
   *
   * Reads a session with all its operations, and what Smart Glocal waits for. It is the alternative to webhooks.
   *
   * `POST /session/status`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-status
   */
  getSessionStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SessionReference;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Issue a public token
   *
   * Issues a token for Smart Glocal's JavaScript library and widgets in the customer's browser. It is valid for 24
   * hours and for one operation.
   *
   * `POST /token`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/token-method
   */
  issueToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         * it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TokenRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Read what a token stands for
   *
   * Reads what is known of a token, or of a card as the tokenization widget returned it.
   *
   * `POST /token/info`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/token-info
   */
  getTokenInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TokenInfoRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenInfoAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Tokenize a card in the customer's app
   *
   * Takes a card's data from the customer's own device and answers with a token that stands for it. No page of Smart
   * Glocal describes it: it was read in the source of apps that pay through Smart Glocal. Whether a token of
   * `issueToken` is taken here is not known. Card data must go to no host outside `smart-glocal.com`.
   *
   * `POST /tokenize/card`
   *
   * @see https://github.com/telegramdesktop/tdesktop/tree/dev/Telegram/SourceFiles/payments/smartglocal
   */
  tokenizeCard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TokenizeCardRequest;
      };
    };
    responses: {
      /** The card has a token, or the call was refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenizeCardAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Read the prefunding balances
   *
   * Reads what is left on the prefunding wallets. Payouts beyond the balance fail.
   *
   * `POST /wallet/balance`
   *
   * @see https://developer.smart-glocal.com/docs/reference/methods/wallet-balance
   */
  getWalletBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WalletBalanceRequest;
      };
    };
    responses: {
      /** The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WalletBalanceAnswer | ErrorAnswer;
        };
      };
      default: components["responses"]["Error"];
    };
  };
}
