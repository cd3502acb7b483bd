// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

import type * as core from "@paysession/core";
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
} from "./schema.js";

/** The environments of the Smart Glocal API. */
export type SmartGlocalEnvironment = "demo" | "live";

/** Calls of the Smart Glocal API, by operation ID and by path. */
export interface SmartGlocalClient {
  /**
   * Create a session
   *
   * Creates a session without starting an operation. Use it when data must still be collected, for example by the
   * tokenization widget. Everything may be given at once or later, when the operation is started.
   *
   * `POST /session/create`
   *
   * @param body Whatever is left out here must be given when the operation is started. To give all at once, a payment needs `payment_details`, `amount_details` and `customer`, a payout `payment_method` and `amount_details`.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-create
   */
  createSession(body: SessionCreateRequest, options?: PartnerSubmerchantOptions): Call<SessionAnswer>;
  /**
   * Start a payment
   *
   * Starts a payment in a session that exists. Members given here replace those given when the session was created.
   *
   * `POST /session/start/payment`
   *
   * @param body Members given here replace those given when the session was created. `payment_details`, `amount_details` and `customer` have to be given by now.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-start-payment
   */
  startPayment(body: PaymentStartRequest, options?: PartnerSubmerchantOptions): Call<SessionAnswer>;
  /**
   * Start a payout
   *
   * Starts a payout in a session that exists. Members given here replace those given when the session was created.
   *
   * `POST /session/start/payout`
   *
   * @param body Members given here replace those given when the session was created. `payment_method` and `amount_details` have to be given by now.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-start-payout
   */
  startPayout(body: PayoutStartRequest, options?: PartnerSubmerchantOptions): Call<SessionAnswer>;
  /**
   * Confirm an operation
   *
   * Confirms the operation after the `ready_to_confirm` webhook. Without it the operation is cancelled 240 minutes after
   * the webhook. The account manager can switch on automatic confirmation; then this call is not made.
   *
   * `POST /session/confirm`
   *
   * @param body Names a session.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-confirm
   */
  confirmSession(body: SessionReference, options?: CallOptions): Call<SessionAnswer>;
  /**
   * Cancel an operation
   *
   * Cancels the operation in answer to the `ready_to_confirm` or `ready_to_capture` webhook. The end state follows by
   * webhook.
   *
   * `POST /session/cancel`
   *
   * @param body Names a session.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-cancel
   */
  cancelSession(body: SessionReference, options?: CallOptions): Call<SessionAnswer>;
  /**
   * Debit held money
   *
   * Debits the money held by a two-step payment, after the `ready_to_capture` webhook. The pages give the hold as 5 days
   * or as 3 days and 23 hours; afterwards the money is released unless agreed otherwise.
   *
   * `POST /session/capture`
   *
   * @param body Names the session whose held money is to be debited.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-capture
   */
  captureSession(body: SessionCaptureRequest, options?: CallOptions): Call<SessionAnswer>;
  /**
   * Refund a payment
   *
   * Refunds a successful payment in whole or in part. The session goes back to `in_progress`, the payment stays
   * `succeeded`, and the `payment_refunded` webhook tells when it is done. Payouts cannot be refunded.
   *
   * `POST /session/refund`
   *
   * @param body Names the session of a successful payment and what to give back.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-refund
   */
  refundSession(body: SessionRefundRequest, options?: CallOptions): Call<SessionAnswer>;
  /**
   * Read a session
   *
   * Reads a session with all its operations, and what Smart Glocal waits for. It is the alternative to webhooks.
   *
   * `POST /session/status`
   *
   * @param body Names a session.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-status
   */
  getSessionStatus(body: SessionReference, options?: CallOptions): Call<SessionAnswer>;
  /**
   * Create a session and start a payment
   *
   * Creates a session and starts a payment in it at once. Smart Glocal advises to send an idempotency key.
   *
   * `POST /session/init/payment`
   *
   * @param body A payment to start in a new session.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-init-payment
   */
  initPayment(body: PaymentInitRequest, options?: PartnerSubmerchantOptions): Call<SessionAnswer>;
  /**
   * Create a session and start a payout
   *
   * Creates a session and starts a payout in it at once. Smart Glocal advises to send an idempotency key.
   *
   * `POST /session/init/payout`
   *
   * @param body A payout to start in a new session. `participant_details` is optional here, but every payout to a bank, a wallet or abroad needs it.
   * @see https://developer.smart-glocal.com/docs/reference/methods/session-init-payout
   */
  initPayout(body: PayoutInitRequest, options?: PartnerSubmerchantOptions): Call<SessionAnswer>;
  /**
   * Switch a recurring token off
   *
   * Switches a recurring token off, so that no payment can be made with it any more.
   *
   * `POST /recurrent/disable`
   *
   * @param body Names the recurring token to switch off.
   * @see https://developer.smart-glocal.com/docs/reference/methods/recurrent-disable
   */
  disableRecurrent(body: RecurrentDisableRequest, options?: CallOptions): Call<RecurrentAnswer>;
  /**
   * Read the prefunding balances
   *
   * Reads what is left on the prefunding wallets. Payouts beyond the balance fail.
   *
   * `POST /wallet/balance`
   *
   * @param body Asks for the balances.
   * @see https://developer.smart-glocal.com/docs/reference/methods/wallet-balance
   */
  getWalletBalance(body: WalletBalanceRequest, options?: CallOptions): Call<WalletBalanceAnswer>;
  /**
   * Issue a public token
   *
   * Issues a token for Smart Glocal's JavaScript library and widgets in the customer's browser. It is valid for 24
   * hours and for one operation.
   *
   * `POST /token`
   *
   * @param body What the token is for. Give exactly one member; that only one may be given is inferred.
   * @see https://developer.smart-glocal.com/docs/reference/methods/token-method
   */
  issueToken(body: TokenRequest, options?: PartnerSubmerchantOptions): Call<TokenAnswer>;
  /**
   * Read what a token stands for
   *
   * Reads what is known of a token, or of a card as the tokenization widget returned it.
   *
   * `POST /token/info`
   *
   * @param body Names the token. `subscription_token` belongs to a product that not every partner has.
   * @see https://developer.smart-glocal.com/docs/reference/methods/token-info
   */
  getTokenInfo(body: TokenInfoRequest, options?: CallOptions): Call<TokenInfoAnswer>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof SmartGlocalPostPaths>(
    path: Path,
    ...init: Parameters<SmartGlocalPostPaths[Path]>
  ): ReturnType<SmartGlocalPostPaths[Path]>;
}

/** The calls of the Smart Glocal API that the security scheme `publicToken` opens. */
export interface SmartGlocalPublicTokenClient {
  /**
   * Tokenize a card in the customer's app
   *
   * Takes a card's data from the customer's own device and answers with a token that stands for it. No page of Smart
   * Glocal describes it: it was read in the source of apps that pay through Smart Glocal. Whether a token of
   * `issueToken` is taken here is not known. Card data must go to no host outside `smart-glocal.com`.
   *
   * `POST /tokenize/card`
   *
   * @param body A card in the clear, from the customer's own device.
   * @see https://github.com/telegramdesktop/tdesktop/tree/dev/Telegram/SourceFiles/payments/smartglocal
   */
  tokenizeCard(body: TokenizeCardRequest, options?: CallOptions): Call<TokenizeCardAnswer>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof SmartGlocalPublicTokenPostPaths>(
    path: Path,
    ...init: Parameters<SmartGlocalPublicTokenPostPaths[Path]>
  ): ReturnType<SmartGlocalPublicTokenPostPaths[Path]>;
}

/** A promise of a response's data. It rejects with a CallError, unless `result()` converts it. */
export interface Call<Data> extends core.Call<Data, ErrorAnswer> {}

/** How a call ended. Test `error` to tell success from failure. */
export type Result<Data> = core.Result<Data, ErrorAnswer>;

/** Options of one call of the Smart Glocal API. */
export interface CallOptions extends core.CallOptions {}

/** Options of a call. */
export interface PartnerSubmerchantOptions extends core.CallOptions<PartnerSubmerchantHeaders> {}

/** The paths that SmartGlocalClient calls by POST. */
export interface SmartGlocalPostPaths {
  /** Create a session */
  "/session/create": (init: CreateSessionInit) => Promise<Result<SessionAnswer>>;
  /** Start a payment */
  "/session/start/payment": (init: StartPaymentInit) => Promise<Result<SessionAnswer>>;
  /** Start a payout */
  "/session/start/payout": (init: StartPayoutInit) => Promise<Result<SessionAnswer>>;
  /** Confirm an operation */
  "/session/confirm": (init: ConfirmSessionInit) => Promise<Result<SessionAnswer>>;
  /** Cancel an operation */
  "/session/cancel": (init: CancelSessionInit) => Promise<Result<SessionAnswer>>;
  /** Debit held money */
  "/session/capture": (init: CaptureSessionInit) => Promise<Result<SessionAnswer>>;
  /** Refund a payment */
  "/session/refund": (init: RefundSessionInit) => Promise<Result<SessionAnswer>>;
  /** Read a session */
  "/session/status": (init: GetSessionStatusInit) => Promise<Result<SessionAnswer>>;
  /** Create a session and start a payment */
  "/session/init/payment": (init: InitPaymentInit) => Promise<Result<SessionAnswer>>;
  /** Create a session and start a payout */
  "/session/init/payout": (init: InitPayoutInit) => Promise<Result<SessionAnswer>>;
  /** Switch a recurring token off */
  "/recurrent/disable": (init: DisableRecurrentInit) => Promise<Result<RecurrentAnswer>>;
  /** Read the prefunding balances */
  "/wallet/balance": (init: GetWalletBalanceInit) => Promise<Result<WalletBalanceAnswer>>;
  /** Issue a public token */
  "/token": (init: IssueTokenInit) => Promise<Result<TokenAnswer>>;
  /** Read what a token stands for */
  "/token/info": (init: GetTokenInfoInit) => Promise<Result<TokenInfoAnswer>>;
}

/** The paths that SmartGlocalPublicTokenClient calls by POST. */
export interface SmartGlocalPublicTokenPostPaths {
  /** Tokenize a card in the customer's app */
  "/tokenize/card": (init: TokenizeCardInit) => Promise<Result<TokenizeCardAnswer>>;
}

/** Parameters and options of `POST /session/create`. */
export interface CreateSessionInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: SessionCreateRequest;
}

/** Parameters and options of `POST /session/start/payment`. */
export interface StartPaymentInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: PaymentStartRequest;
}

/** Parameters and options of `POST /session/start/payout`. */
export interface StartPayoutInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: PayoutStartRequest;
}

/** Parameters and options of `POST /session/confirm`. */
export interface ConfirmSessionInit extends CallOptions {
  body: SessionReference;
}

/** Parameters and options of `POST /session/cancel`. */
export interface CancelSessionInit extends CallOptions {
  body: SessionReference;
}

/** Parameters and options of `POST /session/capture`. */
export interface CaptureSessionInit extends CallOptions {
  body: SessionCaptureRequest;
}

/** Parameters and options of `POST /session/refund`. */
export interface RefundSessionInit extends CallOptions {
  body: SessionRefundRequest;
}

/** Parameters and options of `POST /session/status`. */
export interface GetSessionStatusInit extends CallOptions {
  body: SessionReference;
}

/** Parameters and options of `POST /session/init/payment`. */
export interface InitPaymentInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: PaymentInitRequest;
}

/** Parameters and options of `POST /session/init/payout`. */
export interface InitPayoutInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: PayoutInitRequest;
}

/** Parameters and options of `POST /recurrent/disable`. */
export interface DisableRecurrentInit extends CallOptions {
  body: RecurrentDisableRequest;
}

/** Parameters and options of `POST /wallet/balance`. */
export interface GetWalletBalanceInit extends CallOptions {
  body: WalletBalanceRequest;
}

/** Parameters and options of `POST /token`. */
export interface IssueTokenInit extends PartnerSubmerchantOptions {
  params?: { header?: PartnerSubmerchantHeaders };
  body: TokenRequest;
}

/** Parameters and options of `POST /token/info`. */
export interface GetTokenInfoInit extends CallOptions {
  body: TokenInfoRequest;
}

/** Parameters and options of `POST /tokenize/card`. */
export interface TokenizeCardInit extends CallOptions {
  body: TokenizeCardRequest;
}

/** Headers of a call. */
export interface PartnerSubmerchantHeaders {
  /**
   * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
   * it names the web site that sends people to the payment page.
   */
  "X-PARTNER-SUBMERCHANT"?: string;
}
