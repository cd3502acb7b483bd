// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

import type * as core from "@paysession/core";
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
  ChargebackListItem,
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
  ErrorBody,
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
  Settlement,
  SettlementDetail,
  SettlementList,
  SimulateStatusRequest,
  SimulatedPaymentMethodStatus,
  StoredEvent,
  SubmerchantDetail,
  SubmerchantList,
  SubmerchantListItem,
  SubmerchantPaymentList,
  SubmittedLiveApplication,
  Subscription,
  SubscriptionList,
  TerminalErrorBody,
  Token,
  UpdateCustomerRequest,
  UpdateMerchantRequest,
  UpdatePaymentMethodRequest,
  UpdatePaymentRequest,
} from "./schema.js";

/** The environments of the KOMOJU API. */
export type KomojuEnvironment = "production";

/** Calls of the KOMOJU API, by operation ID and by path. */
export interface KomojuClient {
  /**
   * Open a session
   *
   * Opens a hosted checkout. Send the shopper to `session_url`; on their return, read the session to learn the
   * outcome.
   *
   * `POST /sessions`
   *
   * @param body A session to open. `mode` says what completing it produces.
   * @see https://doc.komoju.com/reference/createsession
   */
  createSession(body: SessionRequest, options?: ScenarioOptions): Call<Session>;
  /**
   * Read a session
   *
   * Reads a session. `completed` says that the shopper finished; whether money came is said by the payment's status.
   *
   * `GET /sessions/{id}`
   *
   * @param id The session's identifier.
   * @see https://doc.komoju.com/reference/sessions-1
   */
  showSession(id: string, options?: CallOptions): Call<Session>;
  /**
   * Cancel a session
   *
   * Ends a session that the shopper has not finished.
   *
   * `POST /sessions/{id}/cancel`
   *
   * @param id The session's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelSession(id: string, options?: CallOptions): Call<Session>;
  /**
   * Pay for a session
   *
   * Submits payment details, or a token for them, from your own page. When `redirect_url` is not null, send the
   * shopper there.
   *
   * `POST /sessions/{id}/pay`
   *
   * @param id The session's identifier.
   * @param body Pays for a session.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  paySession(id: string, body: SessionPayRequest, options?: CallOptions): Call<SessionPayResult>;
  /**
   * List chargebacks
   *
   * Lists chargebacks, pending ones first; the order cannot be chosen. Merchants without the feature get 404.
   *
   * `GET /chargeback_requests`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listChargebackRequests(
    query?: ListChargebackRequestsQuery,
    options?: CallOptions,
  ): ListCall<ChargebackListItem, ChargebackList>;
  /**
   * Read a chargeback
   *
   * Reads a chargeback with its course and its defence.
   *
   * `GET /chargeback_requests/{id}`
   *
   * @param id The chargeback's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showChargebackRequest(id: string, options?: CallOptions): Call<ChargebackDetail>;
  /**
   * Accept a chargeback
   *
   * Gives in to a chargeback. Only while it is `pending` and not yet due. Doing it again does no harm.
   *
   * `POST /chargeback_requests/{id}/accept`
   *
   * @param id The chargeback's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  acceptChargebackRequest(id: string, options?: CallOptions): Call<undefined>;
  /**
   * Defend a chargeback
   *
   * Hands in evidence against a chargeback, once. Only while it is `pending` and not yet due. Doing it again
   * does no harm.
   *
   * `POST /chargeback_requests/{id}/defend`
   *
   * @param id The chargeback's identifier.
   * @param body What is put forward against a chargeback.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  defendChargebackRequest(id: string, body: DefendChargebackRequest, options?: CallOptions): Call<undefined>;
  /**
   * List disbursements
   *
   * Lists payouts to third parties.
   *
   * `GET /disbursements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listDisbursements(
    query?: ListDisbursementsQuery,
    options?: CallOptions,
  ): ListCall<Disbursement, DisbursementList>;
  /**
   * Pay out to a bank account
   *
   * Pays a third party from the merchant's balance.
   *
   * `POST /disbursements`
   *
   * @param body A payout to a bank account in Japan.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createDisbursement(body: CreateDisbursementRequest, options?: CallOptions): Call<Disbursement>;
  /**
   * Download a report of disbursements
   *
   * Reports the payouts of a time span as CSV.
   *
   * `GET /disbursements/report`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  disbursementReport(query: DisbursementReportQuery, options?: CallOptions): Call<string>;
  /**
   * Read a disbursement
   *
   * Reads a payout, to learn what became of it.
   *
   * `GET /disbursements/{id}`
   *
   * @param id The disbursement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showDisbursement(id: string, options?: CallOptions): Call<Disbursement>;
  /**
   * Cancel a disbursement
   *
   * Calls a payout back. In which states that is possible is not documented.
   *
   * `POST /disbursements/{id}/cancel`
   *
   * @param id The disbursement's identifier.
   * @param body The sources name this body without its members, so it is left open.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelDisbursement(id: string, body?: CancelDisbursementRequest, options?: CallOptions): Call<Disbursement>;
  /**
   * List settlements
   *
   * Lists the merchant's settlements, newest first.
   *
   * `GET /settlements`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSettlements(query?: ListSettlementsQuery, options?: CallOptions): ListCall<Settlement, SettlementList>;
  /**
   * Read a settlement
   *
   * Reads a settlement with what it is made of.
   *
   * `GET /settlements/{id}`
   *
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlement(id: string, options?: CallOptions): Call<SettlementDetail>;
  /**
   * Download a settlement as CSV
   *
   * Downloads a settlement as a CSV file.
   *
   * `GET /settlements/{id}/csv`
   *
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementCSV(id: string, options?: CallOptions): Call<string>;
  /**
   * Download a settlement for Excel
   *
   * Downloads a settlement as an Excel file.
   *
   * `GET /settlements/{id}/xls`
   *
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementXLS(id: string, options?: CallOptions): Call<Blob>;
  /**
   * Download a settlement as PDF
   *
   * Downloads a settlement as a PDF file.
   *
   * `GET /settlements/{id}/pdf`
   *
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSettlementPDF(id: string, options?: CallOptions): Call<Blob>;
  /**
   * Read a transaction of the own balance
   *
   * Reads a movement on the merchant's own balance.
   *
   * `GET /balances/{currency}/transactions/{transaction_uuid}`
   *
   * @param currency Currency of the balance.
   * @param transactionUuid The transaction's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showTransaction(
    currency: Currency,
    transactionUuid: string,
    options?: CallOptions,
  ): Call<BalanceTransaction>;
  /**
   * Transfer from the own balance
   *
   * Moves money from the merchant's own balance to another merchant's.
   *
   * `POST /balances/{currency}/transfer`
   *
   * @param currency Currency of the balance.
   * @param body A transfer from the merchant's own balance.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  balanceTransfer(
    currency: Currency,
    body: BalanceTransferRequest,
    options?: CallOptions,
  ): Call<BalanceTransfer>;
  /**
   * List a platform's merchants
   *
   * Lists the merchants of the platform.
   *
   * `GET /merchants`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listMerchants(
    query?: ListMerchantsQuery,
    options?: CallOptions,
  ): ListCall<SubmerchantListItem, SubmerchantList>;
  /**
   * Add a merchant
   *
   * Adds a merchant to the platform. To go live it needs a live application.
   *
   * `POST /merchants`
   *
   * @param body A merchant to add to the platform.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createMerchant(body: CreateMerchantRequest, options?: CallOptions): Call<SubmerchantDetail>;
  /**
   * Read a merchant
   *
   * Reads a merchant of the platform.
   *
   * `GET /merchants/{id}`
   *
   * @param id The merchant's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchant(id: string, options?: CallOptions): Call<SubmerchantDetail>;
  /**
   * Change a merchant
   *
   * Changes settings of a merchant; what is left out stays.
   *
   * `PATCH /merchants/{id}`
   *
   * @param id The merchant's identifier.
   * @param body Settings of a merchant to change.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateMerchant(id: string, body: UpdateMerchantRequest, options?: CallOptions): Call<SubmerchantDetail>;
  /**
   * List a merchant's payments
   *
   * Lists the payments of a merchant of the platform.
   *
   * `GET /merchants/{merchant_id}/payments`
   *
   * @param merchantId The merchant's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubmerchantPayments(
    merchantId: string,
    query?: ListSubmerchantPaymentsQuery,
    options?: CallOptions,
  ): ListCall<Payment, SubmerchantPaymentList>;
  /**
   * List a merchant's settlements
   *
   * Lists the settlements of a merchant of the platform. No paging parameters are declared for it, though the
   * answer has pages.
   *
   * `GET /merchants/{merchant_id}/settlements`
   *
   * @param merchantId The merchant's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubmerchantSettlements(merchantId: string, options?: CallOptions): Call<SettlementList>;
  /**
   * Read a merchant's settlement
   *
   * Reads a settlement with what it is made of.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}`
   *
   * @param merchantId The merchant's identifier.
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSubmerchantSettlement(merchantId: string, id: string, options?: CallOptions): Call<SettlementDetail>;
  /**
   * Download a merchant's settlement as CSV
   *
   * Downloads a settlement as a CSV file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/csv`
   *
   * @param merchantId The merchant's identifier.
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementCSV(merchantId: string, id: string, options?: CallOptions): Call<string>;
  /**
   * Download a merchant's settlement for Excel
   *
   * Downloads a settlement as an Excel file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/xls`
   *
   * @param merchantId The merchant's identifier.
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementXLS(merchantId: string, id: string, options?: CallOptions): Call<Blob>;
  /**
   * Download a merchant's settlement as PDF
   *
   * Downloads a settlement as a PDF file.
   *
   * `GET /merchants/{merchant_id}/settlements/{id}/pdf`
   *
   * @param merchantId The merchant's identifier.
   * @param id The settlement's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  submerchantSettlementPDF(merchantId: string, id: string, options?: CallOptions): Call<Blob>;
  /**
   * Read a merchant's balance
   *
   * Reads a balance with what it is made of.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalance(merchantId: string, currency: Currency, options?: CallOptions): Call<BalanceDetail>;
  /**
   * List a merchant's transactions
   *
   * Lists the movements on a merchant's balance.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/transactions`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  merchantBalanceTransactions(
    merchantId: string,
    currency: Currency,
    query?: MerchantBalanceTransactionsQuery,
    options?: CallOptions,
  ): MerchantBalanceTransactionsCall;
  /**
   * Read a merchant's transaction
   *
   * Reads a movement on a merchant's balance, one row for each of its lines.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/transactions/{transaction_uuid}`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @param transactionUuid The transaction's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalanceTransaction(
    merchantId: string,
    currency: Currency,
    transactionUuid: string,
    options?: CallOptions,
  ): Call<BalanceTransaction[]>;
  /**
   * Read a balance's settings
   *
   * Reads when a merchant's balance is settled.
   *
   * `GET /merchants/{merchant_id}/balances/{currency}/settings`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showMerchantBalanceSettings(
    merchantId: string,
    currency: Currency,
    options?: CallOptions,
  ): Call<BalanceSettings>;
  /**
   * Change a balance's settings
   *
   * Changes when a merchant's balance is settled. The SDK names the answer without its members; it is assumed to
   * be the settings.
   *
   * `PATCH /merchants/{merchant_id}/balances/{currency}/settings`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @param body When a balance is settled. `currency` is required here although the path has it too.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  editMerchantBalanceSettings(
    merchantId: string,
    currency: Currency,
    body: BalanceSettingsRequest,
    options?: CallOptions,
  ): Call<BalanceSettings>;
  /**
   * Transfer from a merchant's balance
   *
   * Moves money from a merchant's balance to another merchant's.
   *
   * `POST /merchants/{merchant_id}/balances/{currency}/transfer`
   *
   * @param merchantId The merchant's identifier.
   * @param currency Currency of the balance.
   * @param body A transfer from a merchant's balance. `currency` is required here although the path has it too.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createMerchantBalanceTransfer(
    merchantId: string,
    currency: Currency,
    body: MerchantBalanceTransferRequest,
    options?: CallOptions,
  ): Call<BalanceTransfer>;
  /**
   * Hand in a file
   *
   * Uploads a document for a merchant's live application.
   *
   * `POST /merchants/{merchant_id}/files`
   *
   * @param merchantId The merchant's identifier.
   * @param body A file to hand in, one per call.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createFile(merchantId: string, body: MerchantFileRequest, options?: CallOptions): Call<MerchantFile>;
  /**
   * Read about a file
   *
   * Reads what is known about a file; not its content.
   *
   * `GET /merchants/{merchant_id}/files/{id}`
   *
   * @param merchantId The merchant's identifier.
   * @param id The file's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showFile(merchantId: string, id: string, options?: CallOptions): Call<MerchantFile>;
  /**
   * Read an application
   *
   * Reads a merchant's application to go live: its state, what was filled in and what is missing.
   *
   * `GET /live_application/{merchant_id}`
   *
   * @param merchantId The merchant's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showLiveApplication(
    merchantId: string,
    query?: ShowLiveApplicationQuery,
    options?: CallOptions,
  ): Call<SubmittedLiveApplication>;
  /**
   * Fill in an application
   *
   * Fills in a merchant's application to go live. Files are handed in first and named by their identifiers.
   *
   * `PATCH /live_application/{merchant_id}`
   *
   * @param merchantId The merchant's identifier.
   * @param body What to fill in. The object is flat and its keys contain dots; send what is known.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateLiveApplication(
    merchantId: string,
    body: LiveApplicationRequest,
    options?: CallOptions,
  ): Call<LiveApplication>;
  /**
   * List ways to pay to apply for
   *
   * Lists the ways to pay that a merchant can apply for.
   *
   * `GET /live_application/{merchant_id}/payment_methods`
   *
   * @param merchantId The merchant's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listLiveApplicationPaymentMethods(
    merchantId: string,
    query?: ListLiveApplicationPaymentMethodsQuery,
    options?: CallOptions,
  ): Call<PaymentMethodsList>;
  /**
   * Read an application for a way to pay
   *
   * Reads a merchant's application for a way to pay.
   *
   * `GET /live_application/{merchant_id}/payment_methods/{payment_method}`
   *
   * @param merchantId The merchant's identifier.
   * @param paymentMethod Name of the way to pay.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showLiveApplicationPaymentMethod(
    merchantId: string,
    paymentMethod: string,
    query?: ShowLiveApplicationPaymentMethodQuery,
    options?: CallOptions,
  ): Call<SubmittedLiveApplication>;
  /**
   * Fill in an application for a way to pay
   *
   * Fills in a merchant's application for a way to pay.
   *
   * `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}`
   *
   * @param merchantId The merchant's identifier.
   * @param paymentMethod Name of the way to pay.
   * @param body What to fill in for a way to pay. The object is flat and its keys contain dots; send what is known.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateLiveApplicationPaymentMethod(
    merchantId: string,
    paymentMethod: string,
    body: UpdatePaymentMethodRequest,
    options?: CallOptions,
  ): Call<LiveApplication>;
  /**
   * Simulate an application's outcome
   *
   * Sets the outcome of a test merchant's application. `accepted` needs one approved way to pay.
   *
   * `PATCH /live_application/{merchant_id}/simulate_status`
   *
   * @param merchantId The merchant's identifier.
   * @param body The outcome to simulate.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  simulateLiveApplicationStatus(
    merchantId: string,
    body?: SimulateStatusRequest,
    options?: CallOptions,
  ): Call<MerchantSubmissionStatus>;
  /**
   * Simulate the outcome for a way to pay
   *
   * Sets the outcome of a test merchant's application for a way to pay.
   *
   * `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}/simulate_status`
   *
   * @param merchantId The merchant's identifier.
   * @param paymentMethod Name of the way to pay.
   * @param body The outcome to simulate.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  simulateLiveApplicationPaymentMethodStatus(
    merchantId: string,
    paymentMethod: string,
    body?: SimulateStatusRequest,
    options?: CallOptions,
  ): Call<SimulatedPaymentMethodStatus>;
  /**
   * List payments
   *
   * Lists payments, by time, order, state or currency.
   *
   * `GET /payments`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listPayments(query?: ListPaymentsQuery, options?: CallOptions): ListCall<Payment, PaymentList>;
  /**
   * Make a payment
   *
   * Charges without a session, by details, a token or a stored customer. Mind that tax is added unless `tax` is
   * 0.
   *
   * `POST /payments`
   *
   * @param body A payment to make, either with payment details or from a stored customer.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createPayment(body: CreatePaymentRequest, options?: ScenarioOptions): Call<Payment>;
  /**
   * Read a payment
   *
   * Reads a payment, to learn its state and its refunds.
   *
   * `GET /payments/{id}`
   *
   * @param id The payment's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showPayment(id: string, options?: CallOptions): Call<Payment>;
  /**
   * Change a payment
   *
   * Changes text and free data, or adds a prepaid card to a payment that is short of money.
   *
   * `PATCH /payments/{id}`
   *
   * @param id The payment's identifier.
   * @param body What to change in a payment.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updatePayment(id: string, body: UpdatePaymentRequest, options?: CallOptions): Call<Payment>;
  /**
   * Capture a payment
   *
   * Takes the money of an authorised payment. It must have been made for later capture.
   *
   * `POST /payments/{id}/capture`
   *
   * @param id The payment's identifier.
   * @param body What to capture of an authorised payment.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  capturePayment(id: string, body?: CapturePaymentRequest, options?: CallOptions): Call<Payment>;
  /**
   * Refund a payment
   *
   * Gives back everything or a part. After a part the payment stays `captured`.
   *
   * `POST /payments/{id}/refund`
   *
   * @param id The payment's identifier.
   * @param body What to refund of a payment.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  refundPayment(id: string, body?: RefundPaymentRequest, options?: CallOptions): Call<Payment>;
  /**
   * Cancel a payment
   *
   * Ends a payment that is `pending` or `authorized`.
   *
   * `POST /payments/{id}/cancel`
   *
   * @param id The payment's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  cancelPayment(id: string, options?: CallOptions): Call<Payment>;
  /**
   * Ask for a refund by bank transfer
   *
   * Asks for a refund by hand, for payments by konbini, bank transfer and Pay-easy. The SDKs read no answer; the
   * payment tells what became of it.
   *
   * `POST /payments/{id}/refund_request`
   *
   * @param id The payment's identifier.
   * @param body A refund by bank transfer to ask for.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createRefundRequest(id: string, body: CreateRefundRequestRequest, options?: CallOptions): Call<undefined>;
  /**
   * Report a chip card's decision
   *
   * Tells what the card's chip decided in the end, for a payment at a terminal.
   *
   * `POST /payments/{id}/finalize`
   *
   * @param id The payment's identifier.
   * @param body What the card's chip decided.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  finalizePayment(
    id: string,
    body: FinalizePaymentRequest,
    options?: CallOptions,
  ): core.Call<Payment, ErrorBody | TerminalErrorBody>;
  /**
   * List the merchant's payment methods
   *
   * Lists the ways to pay that the merchant can use, all at once.
   *
   * `GET /payment_methods`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listPaymentMethods(options?: CallOptions): Call<AvailablePaymentMethod[]>;
  /**
   * Make a token
   *
   * Turns payment details into a value that is used once in their place. Call it from the shopper's device, with
   * the publishable key.
   *
   * `POST /tokens`
   *
   * @param body Payment details to make a token for.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createToken(body: CreateTokenRequest, options?: CallOptions): Call<Token>;
  /**
   * Start 3-D Secure
   *
   * Has a card authenticated without a session. On `NEEDS_VERIFY` send the shopper to `authentication_url`, and
   * read the token on their return.
   *
   * `POST /secure_tokens`
   *
   * @param body A card to authenticate, either new or stored with a customer.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createSecureToken(body: CreateSecureTokenRequest, options?: CallOptions): Call<SecureToken>;
  /**
   * Read a secure token
   *
   * Reads how the authentication went. When it is `OK` or `SKIPPED`, the token's id can be sent as
   * `payment_details`.
   *
   * `GET /secure_tokens/{id}`
   *
   * @param id The secure token's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSecureToken(id: string, options?: CallOptions): Call<SecureToken>;
  /**
   * List customers
   *
   * Lists stored customers, such as those whose cards expire in a given month.
   *
   * `GET /customers`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listCustomers(query?: ListCustomersQuery, options?: CallOptions): ListCall<Customer, CustomerList>;
  /**
   * Store a customer
   *
   * Stores a card, to be charged by `customer` in payments.
   *
   * `POST /customers`
   *
   * @param body A customer to store. In 2019 the payment details were required.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createCustomer(body: CreateCustomerRequest, options?: ScenarioOptions): Call<Customer>;
  /**
   * Read a customer
   *
   * Reads a customer and what is shown of the stored card.
   *
   * `GET /customers/{id}`
   *
   * @param id The customer's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showCustomer(id: string, options?: CallOptions): Call<Customer>;
  /**
   * Delete a customer
   *
   * Erases what is stored with a customer.
   *
   * `DELETE /customers/{id}`
   *
   * @param id The customer's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteCustomer(id: string, options?: CallOptions): Call<Customer>;
  /**
   * Change a customer
   *
   * Replaces the card or changes other members.
   *
   * `PATCH /customers/{id}`
   *
   * @param id The customer's identifier.
   * @param body What to change in a customer. That the members are those of a new customer is inferred.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  updateCustomer(id: string, body: UpdateCustomerRequest, options?: CallOptions): Call<Customer>;
  /**
   * Read a payment's barcode
   *
   * Reads the barcode that the shop scans, for payments that have a `barcode_url`. It is meant for the shopper's
   * browser, but which key that needs is not documented.
   *
   * `GET /barcodes/{payment_id}`
   *
   * @param paymentId The payment's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showBarcode(paymentId: string, options?: CallOptions): Call<Barcode>;
  /**
   * List subscriptions
   *
   * Lists the subscriptions.
   *
   * `GET /subscriptions`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubscriptions(
    query?: ListSubscriptionsQuery,
    options?: CallOptions,
  ): ListCall<Subscription, SubscriptionList>;
  /**
   * Start a subscription
   *
   * Charges a stored customer again and again. A subscription cannot be changed: end it and start another.
   *
   * `POST /subscriptions`
   *
   * @param body Whom to charge what, and how often.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createSubscription(body: CreateSubscriptionRequest, options?: CallOptions): Call<Subscription>;
  /**
   * Read a subscription
   *
   * Reads a subscription.
   *
   * `GET /subscriptions/{id}`
   *
   * @param id The subscription's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSubscription(id: string, options?: CallOptions): Call<Subscription>;
  /**
   * End a subscription
   *
   * Ends a subscription, so that nothing is charged any more.
   *
   * `DELETE /subscriptions/{id}`
   *
   * @param id The subscription's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteSubscription(id: string, options?: CallOptions): Call<Subscription>;
  /**
   * Remove a one-click shopper
   *
   * Removes what is stored of a shopper who pays with one click on the hosted page. Which of the shopper's two
   * identifiers it takes is not documented.
   *
   * `DELETE /external_customers/{id}`
   *
   * @param id The shopper's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  deleteExternalCustomer(id: string, options?: CallOptions): Call<DeletedExternalCustomer | undefined>;
  /**
   * List events
   *
   * Lists what has happened, newest first. Notifications that were missed can be read here.
   *
   * `GET /events`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listEvents(query?: ListEventsQuery, options?: CallOptions): ListCall<StoredEvent, EventList>;
  /**
   * Read an event
   *
   * Reads one event, as its notification carried it.
   *
   * `GET /events/{id}`
   *
   * @param id The event's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showEvent(id: string, options?: CallOptions): Call<StoredEvent>;
  /** Sends a GET request and resolves with its result, also if it fails. */
  GET<Path extends keyof KomojuGetPaths>(
    path: Path,
    ...init: Parameters<KomojuGetPaths[Path]>
  ): ReturnType<KomojuGetPaths[Path]>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof KomojuPostPaths>(
    path: Path,
    ...init: Parameters<KomojuPostPaths[Path]>
  ): ReturnType<KomojuPostPaths[Path]>;
  /** Sends a DELETE request and resolves with its result, also if it fails. */
  DELETE<Path extends keyof KomojuDeletePaths>(
    path: Path,
    ...init: Parameters<KomojuDeletePaths[Path]>
  ): ReturnType<KomojuDeletePaths[Path]>;
  /** Sends a PATCH request and resolves with its result, also if it fails. */
  PATCH<Path extends keyof KomojuPatchPaths>(
    path: Path,
    ...init: Parameters<KomojuPatchPaths[Path]>
  ): ReturnType<KomojuPatchPaths[Path]>;
}

/** The calls of the KOMOJU API that the security scheme `publishableKey` opens. */
export interface KomojuPublishableKeyClient {
  /**
   * Read a session
   *
   * Reads a session. `completed` says that the shopper finished; whether money came is said by the payment's status.
   *
   * `GET /sessions/{id}`
   *
   * @param id The session's identifier.
   * @see https://doc.komoju.com/reference/sessions-1
   */
  showSession(id: string, options?: CallOptions): Call<Session>;
  /**
   * Pay for a session
   *
   * Submits payment details, or a token for them, from your own page. When `redirect_url` is not null, send the
   * shopper there.
   *
   * `POST /sessions/{id}/pay`
   *
   * @param id The session's identifier.
   * @param body Pays for a session.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  paySession(id: string, body: SessionPayRequest, options?: CallOptions): Call<SessionPayResult>;
  /**
   * Make a token
   *
   * Turns payment details into a value that is used once in their place. Call it from the shopper's device, with
   * the publishable key.
   *
   * `POST /tokens`
   *
   * @param body Payment details to make a token for.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createToken(body: CreateTokenRequest, options?: CallOptions): Call<Token>;
  /**
   * Start 3-D Secure
   *
   * Has a card authenticated without a session. On `NEEDS_VERIFY` send the shopper to `authentication_url`, and
   * read the token on their return.
   *
   * `POST /secure_tokens`
   *
   * @param body A card to authenticate, either new or stored with a customer.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  createSecureToken(body: CreateSecureTokenRequest, options?: CallOptions): Call<SecureToken>;
  /**
   * Read a secure token
   *
   * Reads how the authentication went. When it is `OK` or `SKIPPED`, the token's id can be sent as
   * `payment_details`.
   *
   * `GET /secure_tokens/{id}`
   *
   * @param id The secure token's identifier.
   * @see https://github.com/komoju/komoju-node-sdk
   */
  showSecureToken(id: string, options?: CallOptions): Call<SecureToken>;
  /** Sends a GET request and resolves with its result, also if it fails. */
  GET<Path extends keyof KomojuPublishableKeyGetPaths>(
    path: Path,
    ...init: Parameters<KomojuPublishableKeyGetPaths[Path]>
  ): ReturnType<KomojuPublishableKeyGetPaths[Path]>;
  /** Sends a POST request and resolves with its result, also if it fails. */
  POST<Path extends keyof KomojuPublishableKeyPostPaths>(
    path: Path,
    ...init: Parameters<KomojuPublishableKeyPostPaths[Path]>
  ): ReturnType<KomojuPublishableKeyPostPaths[Path]>;
}

/** A promise of a response's data. It rejects with a CallError, unless `result()` converts it. */
export interface Call<Data> extends core.Call<Data, ErrorBody> {}

/** A call that lists records. Awaited, it gives the first page; iterated, the records of all pages. */
export interface ListCall<Item, Data> extends core.ListCall<Item, Data, ErrorBody> {}

/** How a call ended. Test `error` to tell success from failure. */
export type Result<Data> = core.Result<Data, ErrorBody>;

/** Options of one call of the KOMOJU API. */
export interface CallOptions extends core.CallOptions<ApiVersionHeaders> {}

/** Options of a call. */
export interface ScenarioOptions extends core.CallOptions<ScenarioHeaders> {}

/** A call of `merchantBalanceTransactions`. */
export interface MerchantBalanceTransactionsCall extends ListCall<
  BalanceTransaction,
  BalanceTransactionList
> {}

/** The paths that KomojuClient calls by GET. */
export interface KomojuGetPaths {
  /** Read a session */
  "/sessions/{id}": (init: ShowSessionInit) => Promise<Result<Session>>;
  /** List chargebacks */
  "/chargeback_requests": (init?: ListChargebackRequestsInit) => Promise<Result<ChargebackList>>;
  /** Read a chargeback */
  "/chargeback_requests/{id}": (init: ShowChargebackRequestInit) => Promise<Result<ChargebackDetail>>;
  /** List disbursements */
  "/disbursements": (init?: ListDisbursementsInit) => Promise<Result<DisbursementList>>;
  /** Download a report of disbursements */
  "/disbursements/report": (init: DisbursementReportInit) => Promise<Result<string>>;
  /** Read a disbursement */
  "/disbursements/{id}": (init: ShowDisbursementInit) => Promise<Result<Disbursement>>;
  /** List settlements */
  "/settlements": (init?: ListSettlementsInit) => Promise<Result<SettlementList>>;
  /** Read a settlement */
  "/settlements/{id}": (init: ShowSettlementInit) => Promise<Result<SettlementDetail>>;
  /** Download a settlement as CSV */
  "/settlements/{id}/csv": (init: ShowSettlementCsvInit) => Promise<Result<string>>;
  /** Download a settlement for Excel */
  "/settlements/{id}/xls": (init: ShowSettlementXlsInit) => Promise<Result<Blob>>;
  /** Download a settlement as PDF */
  "/settlements/{id}/pdf": (init: ShowSettlementPdfInit) => Promise<Result<Blob>>;
  /** Read a transaction of the own balance */
  "/balances/{currency}/transactions/{transaction_uuid}": (
    init: ShowTransactionInit,
  ) => Promise<Result<BalanceTransaction>>;
  /** List a platform's merchants */
  "/merchants": (init?: ListMerchantsInit) => Promise<Result<SubmerchantList>>;
  /** Read a merchant */
  "/merchants/{id}": (init: ShowMerchantInit) => Promise<Result<SubmerchantDetail>>;
  /** List a merchant's payments */
  "/merchants/{merchant_id}/payments": (
    init: ListSubmerchantPaymentsInit,
  ) => Promise<Result<SubmerchantPaymentList>>;
  /** List a merchant's settlements */
  "/merchants/{merchant_id}/settlements": (
    init: ListSubmerchantSettlementsInit,
  ) => Promise<Result<SettlementList>>;
  /** Read a merchant's settlement */
  "/merchants/{merchant_id}/settlements/{id}": (
    init: ShowSubmerchantSettlementInit,
  ) => Promise<Result<SettlementDetail>>;
  /** Download a merchant's settlement as CSV */
  "/merchants/{merchant_id}/settlements/{id}/csv": (
    init: SubmerchantSettlementCsvInit,
  ) => Promise<Result<string>>;
  /** Download a merchant's settlement for Excel */
  "/merchants/{merchant_id}/settlements/{id}/xls": (
    init: SubmerchantSettlementXlsInit,
  ) => Promise<Result<Blob>>;
  /** Download a merchant's settlement as PDF */
  "/merchants/{merchant_id}/settlements/{id}/pdf": (
    init: SubmerchantSettlementPdfInit,
  ) => Promise<Result<Blob>>;
  /** Read a merchant's balance */
  "/merchants/{merchant_id}/balances/{currency}": (
    init: ShowMerchantBalanceInit,
  ) => Promise<Result<BalanceDetail>>;
  /** List a merchant's transactions */
  "/merchants/{merchant_id}/balances/{currency}/transactions": (
    init: MerchantBalanceTransactionsInit,
  ) => Promise<Result<BalanceTransactionList>>;
  /** Read a merchant's transaction */
  "/merchants/{merchant_id}/balances/{currency}/transactions/{transaction_uuid}": (
    init: ShowMerchantBalanceTransactionInit,
  ) => Promise<Result<BalanceTransaction[]>>;
  /** Read a balance's settings */
  "/merchants/{merchant_id}/balances/{currency}/settings": (
    init: ShowMerchantBalanceSettingsInit,
  ) => Promise<Result<BalanceSettings>>;
  /** Read about a file */
  "/merchants/{merchant_id}/files/{id}": (init: ShowFileInit) => Promise<Result<MerchantFile>>;
  /** Read an application */
  "/live_application/{merchant_id}": (
    init: ShowLiveApplicationInit,
  ) => Promise<Result<SubmittedLiveApplication>>;
  /** List ways to pay to apply for */
  "/live_application/{merchant_id}/payment_methods": (
    init: ListLiveApplicationPaymentMethodsInit,
  ) => Promise<Result<PaymentMethodsList>>;
  /** Read an application for a way to pay */
  "/live_application/{merchant_id}/payment_methods/{payment_method}": (
    init: ShowLiveApplicationPaymentMethodInit,
  ) => Promise<Result<SubmittedLiveApplication>>;
  /** List payments */
  "/payments": (init?: ListPaymentsInit) => Promise<Result<PaymentList>>;
  /** Read a payment */
  "/payments/{id}": (init: ShowPaymentInit) => Promise<Result<Payment>>;
  /** List the merchant's payment methods */
  "/payment_methods": (init?: ListPaymentMethodsInit) => Promise<Result<AvailablePaymentMethod[]>>;
  /** Read a secure token */
  "/secure_tokens/{id}": (init: ShowSecureTokenInit) => Promise<Result<SecureToken>>;
  /** List customers */
  "/customers": (init?: ListCustomersInit) => Promise<Result<CustomerList>>;
  /** Read a customer */
  "/customers/{id}": (init: ShowCustomerInit) => Promise<Result<Customer>>;
  /** Read a payment's barcode */
  "/barcodes/{payment_id}": (init: ShowBarcodeInit) => Promise<Result<Barcode>>;
  /** List subscriptions */
  "/subscriptions": (init?: ListSubscriptionsInit) => Promise<Result<SubscriptionList>>;
  /** Read a subscription */
  "/subscriptions/{id}": (init: ShowSubscriptionInit) => Promise<Result<Subscription>>;
  /** List events */
  "/events": (init?: ListEventsInit) => Promise<Result<EventList>>;
  /** Read an event */
  "/events/{id}": (init: ShowEventInit) => Promise<Result<StoredEvent>>;
}

/** The paths that KomojuClient calls by POST. */
export interface KomojuPostPaths {
  /** Open a session */
  "/sessions": (init: CreateSessionInit) => Promise<Result<Session>>;
  /** Cancel a session */
  "/sessions/{id}/cancel": (init: CancelSessionInit) => Promise<Result<Session>>;
  /** Pay for a session */
  "/sessions/{id}/pay": (init: PaySessionInit) => Promise<Result<SessionPayResult>>;
  /** Accept a chargeback */
  "/chargeback_requests/{id}/accept": (init: AcceptChargebackRequestInit) => Promise<Result<undefined>>;
  /** Defend a chargeback */
  "/chargeback_requests/{id}/defend": (init: DefendChargebackRequestInit) => Promise<Result<undefined>>;
  /** Pay out to a bank account */
  "/disbursements": (init: CreateDisbursementInit) => Promise<Result<Disbursement>>;
  /** Cancel a disbursement */
  "/disbursements/{id}/cancel": (init: CancelDisbursementInit) => Promise<Result<Disbursement>>;
  /** Transfer from the own balance */
  "/balances/{currency}/transfer": (init: BalanceTransferInit) => Promise<Result<BalanceTransfer>>;
  /** Add a merchant */
  "/merchants": (init: CreateMerchantInit) => Promise<Result<SubmerchantDetail>>;
  /** Transfer from a merchant's balance */
  "/merchants/{merchant_id}/balances/{currency}/transfer": (
    init: CreateMerchantBalanceTransferInit,
  ) => Promise<Result<BalanceTransfer>>;
  /** Hand in a file */
  "/merchants/{merchant_id}/files": (init: CreateFileInit) => Promise<Result<MerchantFile>>;
  /** Make a payment */
  "/payments": (init: CreatePaymentInit) => Promise<Result<Payment>>;
  /** Capture a payment */
  "/payments/{id}/capture": (init: CapturePaymentInit) => Promise<Result<Payment>>;
  /** Refund a payment */
  "/payments/{id}/refund": (init: RefundPaymentInit) => Promise<Result<Payment>>;
  /** Cancel a payment */
  "/payments/{id}/cancel": (init: CancelPaymentInit) => Promise<Result<Payment>>;
  /** Ask for a refund by bank transfer */
  "/payments/{id}/refund_request": (init: CreateRefundRequestInit) => Promise<Result<undefined>>;
  /** Report a chip card's decision */
  "/payments/{id}/finalize": (
    init: FinalizePaymentInit,
  ) => Promise<core.Result<Payment, ErrorBody | TerminalErrorBody>>;
  /** Make a token */
  "/tokens": (init: CreateTokenInit) => Promise<Result<Token>>;
  /** Start 3-D Secure */
  "/secure_tokens": (init: CreateSecureTokenInit) => Promise<Result<SecureToken>>;
  /** Store a customer */
  "/customers": (init: CreateCustomerInit) => Promise<Result<Customer>>;
  /** Start a subscription */
  "/subscriptions": (init: CreateSubscriptionInit) => Promise<Result<Subscription>>;
}

/** The paths that KomojuClient calls by DELETE. */
export interface KomojuDeletePaths {
  /** Delete a customer */
  "/customers/{id}": (init: DeleteCustomerInit) => Promise<Result<Customer>>;
  /** End a subscription */
  "/subscriptions/{id}": (init: DeleteSubscriptionInit) => Promise<Result<Subscription>>;
  /** Remove a one-click shopper */
  "/external_customers/{id}": (
    init: DeleteExternalCustomerInit,
  ) => Promise<Result<DeletedExternalCustomer | undefined>>;
}

/** The paths that KomojuClient calls by PATCH. */
export interface KomojuPatchPaths {
  /** Change a merchant */
  "/merchants/{id}": (init: UpdateMerchantInit) => Promise<Result<SubmerchantDetail>>;
  /** Change a balance's settings */
  "/merchants/{merchant_id}/balances/{currency}/settings": (
    init: EditMerchantBalanceSettingsInit,
  ) => Promise<Result<BalanceSettings>>;
  /** Fill in an application */
  "/live_application/{merchant_id}": (init: UpdateLiveApplicationInit) => Promise<Result<LiveApplication>>;
  /** Fill in an application for a way to pay */
  "/live_application/{merchant_id}/payment_methods/{payment_method}": (
    init: UpdateLiveApplicationPaymentMethodInit,
  ) => Promise<Result<LiveApplication>>;
  /** Simulate an application's outcome */
  "/live_application/{merchant_id}/simulate_status": (
    init: SimulateLiveApplicationStatusInit,
  ) => Promise<Result<MerchantSubmissionStatus>>;
  /** Simulate the outcome for a way to pay */
  "/live_application/{merchant_id}/payment_methods/{payment_method}/simulate_status": (
    init: SimulateLiveApplicationPaymentMethodStatusInit,
  ) => Promise<Result<SimulatedPaymentMethodStatus>>;
  /** Change a payment */
  "/payments/{id}": (init: UpdatePaymentInit) => Promise<Result<Payment>>;
  /** Change a customer */
  "/customers/{id}": (init: UpdateCustomerInit) => Promise<Result<Customer>>;
}

/** The paths that KomojuPublishableKeyClient calls by GET. */
export interface KomojuPublishableKeyGetPaths {
  /** Read a session */
  "/sessions/{id}": (init: ShowSessionInit) => Promise<Result<Session>>;
  /** Read a secure token */
  "/secure_tokens/{id}": (init: ShowSecureTokenInit) => Promise<Result<SecureToken>>;
}

/** The paths that KomojuPublishableKeyClient calls by POST. */
export interface KomojuPublishableKeyPostPaths {
  /** Pay for a session */
  "/sessions/{id}/pay": (init: PaySessionInit) => Promise<Result<SessionPayResult>>;
  /** Make a token */
  "/tokens": (init: CreateTokenInit) => Promise<Result<Token>>;
  /** Start 3-D Secure */
  "/secure_tokens": (init: CreateSecureTokenInit) => Promise<Result<SecureToken>>;
}

/** Parameters and options of `POST /sessions`. */
export interface CreateSessionInit extends ScenarioOptions {
  params?: { header?: ScenarioHeaders };
  body: SessionRequest;
}

/** Parameters and options of `GET /sessions/{id}`. */
export interface ShowSessionInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /sessions/{id}/cancel`. */
export interface CancelSessionInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /sessions/{id}/pay`. */
export interface PaySessionInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: SessionPayRequest;
}

/** Parameters and options of `GET /chargeback_requests`. */
export interface ListChargebackRequestsInit extends CallOptions {
  params?: { query?: ListChargebackRequestsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /chargeback_requests/{id}`. */
export interface ShowChargebackRequestInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /chargeback_requests/{id}/accept`. */
export interface AcceptChargebackRequestInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /chargeback_requests/{id}/defend`. */
export interface DefendChargebackRequestInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: DefendChargebackRequest;
}

/** Parameters and options of `GET /disbursements`. */
export interface ListDisbursementsInit extends CallOptions {
  params?: { query?: ListDisbursementsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /disbursements`. */
export interface CreateDisbursementInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
  body: CreateDisbursementRequest;
}

/** Parameters and options of `GET /disbursements/report`. */
export interface DisbursementReportInit extends CallOptions {
  params: { query: DisbursementReportQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /disbursements/{id}`. */
export interface ShowDisbursementInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /disbursements/{id}/cancel`. */
export interface CancelDisbursementInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body?: CancelDisbursementRequest;
}

/** Parameters and options of `GET /settlements`. */
export interface ListSettlementsInit extends CallOptions {
  params?: { query?: ListSettlementsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /settlements/{id}`. */
export interface ShowSettlementInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /settlements/{id}/csv`. */
export interface ShowSettlementCsvInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /settlements/{id}/xls`. */
export interface ShowSettlementXlsInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /settlements/{id}/pdf`. */
export interface ShowSettlementPdfInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /balances/{currency}/transactions/{transaction_uuid}`. */
export interface ShowTransactionInit extends CallOptions {
  params: { path: { currency: Currency; transaction_uuid: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /balances/{currency}/transfer`. */
export interface BalanceTransferInit extends CallOptions {
  params: { path: { currency: Currency }; header?: ApiVersionHeaders };
  body: BalanceTransferRequest;
}

/** Parameters and options of `GET /merchants`. */
export interface ListMerchantsInit extends CallOptions {
  params?: { query?: ListMerchantsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /merchants`. */
export interface CreateMerchantInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
  body: CreateMerchantRequest;
}

/** Parameters and options of `GET /merchants/{id}`. */
export interface ShowMerchantInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `PATCH /merchants/{id}`. */
export interface UpdateMerchantInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: UpdateMerchantRequest;
}

/** Parameters and options of `GET /merchants/{merchant_id}/payments`. */
export interface ListSubmerchantPaymentsInit extends CallOptions {
  params: { path: { merchant_id: string }; query?: ListSubmerchantPaymentsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/settlements`. */
export interface ListSubmerchantSettlementsInit extends CallOptions {
  params: { path: { merchant_id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/settlements/{id}`. */
export interface ShowSubmerchantSettlementInit extends CallOptions {
  params: { path: { merchant_id: string; id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/settlements/{id}/csv`. */
export interface SubmerchantSettlementCsvInit extends CallOptions {
  params: { path: { merchant_id: string; id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/settlements/{id}/xls`. */
export interface SubmerchantSettlementXlsInit extends CallOptions {
  params: { path: { merchant_id: string; id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/settlements/{id}/pdf`. */
export interface SubmerchantSettlementPdfInit extends CallOptions {
  params: { path: { merchant_id: string; id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/balances/{currency}`. */
export interface ShowMerchantBalanceInit extends CallOptions {
  params: { path: { merchant_id: string; currency: Currency }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /merchants/{merchant_id}/balances/{currency}/transactions`. */
export interface MerchantBalanceTransactionsInit extends CallOptions {
  params: {
    path: { merchant_id: string; currency: Currency };
    query?: MerchantBalanceTransactionsQuery;
    header?: ApiVersionHeaders;
  };
}

/** Parameters and options of `GET /merchants/{merchant_id}/balances/{currency}/transactions/{transaction_uuid}`. */
export interface ShowMerchantBalanceTransactionInit extends CallOptions {
  params: {
    path: { merchant_id: string; currency: Currency; transaction_uuid: string };
    header?: ApiVersionHeaders;
  };
}

/** Parameters and options of `GET /merchants/{merchant_id}/balances/{currency}/settings`. */
export interface ShowMerchantBalanceSettingsInit extends CallOptions {
  params: { path: { merchant_id: string; currency: Currency }; header?: ApiVersionHeaders };
}

/** Parameters and options of `PATCH /merchants/{merchant_id}/balances/{currency}/settings`. */
export interface EditMerchantBalanceSettingsInit extends CallOptions {
  params: { path: { merchant_id: string; currency: Currency }; header?: ApiVersionHeaders };
  body: BalanceSettingsRequest;
}

/** Parameters and options of `POST /merchants/{merchant_id}/balances/{currency}/transfer`. */
export interface CreateMerchantBalanceTransferInit extends CallOptions {
  params: { path: { merchant_id: string; currency: Currency }; header?: ApiVersionHeaders };
  body: MerchantBalanceTransferRequest;
}

/** Parameters and options of `POST /merchants/{merchant_id}/files`. */
export interface CreateFileInit extends CallOptions {
  params: { path: { merchant_id: string }; header?: ApiVersionHeaders };
  body: MerchantFileRequest;
}

/** Parameters and options of `GET /merchants/{merchant_id}/files/{id}`. */
export interface ShowFileInit extends CallOptions {
  params: { path: { merchant_id: string; id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /live_application/{merchant_id}`. */
export interface ShowLiveApplicationInit extends CallOptions {
  params: { path: { merchant_id: string }; query?: ShowLiveApplicationQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `PATCH /live_application/{merchant_id}`. */
export interface UpdateLiveApplicationInit extends CallOptions {
  params: { path: { merchant_id: string }; header?: ApiVersionHeaders };
  body: LiveApplicationRequest;
}

/** Parameters and options of `GET /live_application/{merchant_id}/payment_methods`. */
export interface ListLiveApplicationPaymentMethodsInit extends CallOptions {
  params: {
    path: { merchant_id: string };
    query?: ListLiveApplicationPaymentMethodsQuery;
    header?: ApiVersionHeaders;
  };
}

/** Parameters and options of `GET /live_application/{merchant_id}/payment_methods/{payment_method}`. */
export interface ShowLiveApplicationPaymentMethodInit extends CallOptions {
  params: {
    path: { merchant_id: string; payment_method: string };
    query?: ShowLiveApplicationPaymentMethodQuery;
    header?: ApiVersionHeaders;
  };
}

/** Parameters and options of `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}`. */
export interface UpdateLiveApplicationPaymentMethodInit extends CallOptions {
  params: { path: { merchant_id: string; payment_method: string }; header?: ApiVersionHeaders };
  body: UpdatePaymentMethodRequest;
}

/** Parameters and options of `PATCH /live_application/{merchant_id}/simulate_status`. */
export interface SimulateLiveApplicationStatusInit extends CallOptions {
  params: { path: { merchant_id: string }; header?: ApiVersionHeaders };
  body?: SimulateStatusRequest;
}

/** Parameters and options of `PATCH /live_application/{merchant_id}/payment_methods/{payment_method}/simulate_status`. */
export interface SimulateLiveApplicationPaymentMethodStatusInit extends CallOptions {
  params: { path: { merchant_id: string; payment_method: string }; header?: ApiVersionHeaders };
  body?: SimulateStatusRequest;
}

/** Parameters and options of `GET /payments`. */
export interface ListPaymentsInit extends CallOptions {
  params?: { query?: ListPaymentsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /payments`. */
export interface CreatePaymentInit extends ScenarioOptions {
  params?: { header?: ScenarioHeaders };
  body: CreatePaymentRequest;
}

/** Parameters and options of `GET /payments/{id}`. */
export interface ShowPaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `PATCH /payments/{id}`. */
export interface UpdatePaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: UpdatePaymentRequest;
}

/** Parameters and options of `POST /payments/{id}/capture`. */
export interface CapturePaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body?: CapturePaymentRequest;
}

/** Parameters and options of `POST /payments/{id}/refund`. */
export interface RefundPaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body?: RefundPaymentRequest;
}

/** Parameters and options of `POST /payments/{id}/cancel`. */
export interface CancelPaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /payments/{id}/refund_request`. */
export interface CreateRefundRequestInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: CreateRefundRequestRequest;
}

/** Parameters and options of `POST /payments/{id}/finalize`. */
export interface FinalizePaymentInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: FinalizePaymentRequest;
}

/** Parameters and options of `GET /payment_methods`. */
export interface ListPaymentMethodsInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /tokens`. */
export interface CreateTokenInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
  body: CreateTokenRequest;
}

/** Parameters and options of `POST /secure_tokens`. */
export interface CreateSecureTokenInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
  body: CreateSecureTokenRequest;
}

/** Parameters and options of `GET /secure_tokens/{id}`. */
export interface ShowSecureTokenInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /customers`. */
export interface ListCustomersInit extends CallOptions {
  params?: { query?: ListCustomersQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /customers`. */
export interface CreateCustomerInit extends ScenarioOptions {
  params?: { header?: ScenarioHeaders };
  body: CreateCustomerRequest;
}

/** Parameters and options of `GET /customers/{id}`. */
export interface ShowCustomerInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `DELETE /customers/{id}`. */
export interface DeleteCustomerInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `PATCH /customers/{id}`. */
export interface UpdateCustomerInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
  body: UpdateCustomerRequest;
}

/** Parameters and options of `GET /barcodes/{payment_id}`. */
export interface ShowBarcodeInit extends CallOptions {
  params: { path: { payment_id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /subscriptions`. */
export interface ListSubscriptionsInit extends CallOptions {
  params?: { query?: ListSubscriptionsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `POST /subscriptions`. */
export interface CreateSubscriptionInit extends CallOptions {
  params?: { header?: ApiVersionHeaders };
  body: CreateSubscriptionRequest;
}

/** Parameters and options of `GET /subscriptions/{id}`. */
export interface ShowSubscriptionInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `DELETE /subscriptions/{id}`. */
export interface DeleteSubscriptionInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `DELETE /external_customers/{id}`. */
export interface DeleteExternalCustomerInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /events`. */
export interface ListEventsInit extends CallOptions {
  params?: { query?: ListEventsQuery; header?: ApiVersionHeaders };
}

/** Parameters and options of `GET /events/{id}`. */
export interface ShowEventInit extends CallOptions {
  params: { path: { id: string }; header?: ApiVersionHeaders };
}

/** Headers of a call. */
export interface ApiVersionHeaders {
  /**
   * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
   * the dashboard applies.
   */
  "X-KOMOJU-API-VERSION"?: string;
}

/** Query parameters of `disbursementReport`. */
export interface DisbursementReportQuery {
  /** Currency of the payouts. Required; the SDK's sample marks it optional. */
  currency: Currency;
  /** Until when, ISO 8601. Required; the SDK's sample marks it optional. */
  end_time: string;
  /** From when on, ISO 8601. Required; the SDK's sample marks it optional. */
  start_time: string;
  /** State of the payouts. Required; the SDK's sample marks it optional. */
  status: "pending" | "paid" | "failed" | "cancelled";
}

/** Query parameters of `listChargebackRequests`. */
export interface ListChargebackRequestsQuery {
  /** Only those due at this time or earlier. */
  due_date_end?: string;
  /** Only those due at this time or later. */
  due_date_start?: string;
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** Only those of this payment. */
  payment_id?: string;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
  /** Only those in this state. */
  status?: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost";
}

/** Query parameters of `listCustomers`. */
export interface ListCustomersQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Only those whose card expires in this month, as `MMYY`. */
  expiration?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
}

/** Query parameters of `listDisbursements`. */
export interface ListDisbursementsQuery {
  /** Only those in this currency. */
  currency?: Currency;
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
}

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
}

/** Query parameters of `listLiveApplicationPaymentMethods`. */
export interface ListLiveApplicationPaymentMethodsQuery {
  /** Language of labels in the answer, which is inferred. */
  locale?: Locale;
}

/** Query parameters of `listMerchants`. */
export interface ListMerchantsQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Only live merchants, or only test ones. */
  live?: boolean;
  /** Number of the page, from 1 on. */
  page?: number;
  /** Only those that can take payments, or only those that cannot. */
  payments_enabled?: boolean;
  /** Only those that can be paid out, or only those that cannot. */
  payouts_enabled?: boolean;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only those with this role. */
  platform_role?: "seller" | "payout";
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
  /** Only those in this state. */
  status?: string;
}

/** Query parameters of `listPayments`. */
export interface ListPaymentsQuery {
  /** Only those in this currency. */
  currency?: Currency;
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Only those with this order number. */
  external_order_num?: string;
  /** Only those of this merchant, on platforms. */
  merchant_id?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
  /**
   * Only those in this state, or in one of several that are joined by commas: `pending`, `authorized`,
   * `captured`, `cancelled`, `expired`, `refunded`, `failed`.
   */
  status?: string;
}

/** Query parameters of `listSettlements`. */
export interface ListSettlementsQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
}

/** Query parameters of `listSubmerchantPayments`. */
export interface ListSubmerchantPaymentsQuery {
  /** Only those in this currency. */
  currency?: Currency;
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Only those with this order number. */
  external_order_num?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
  /** Only those in this state. One state, unlike in the merchant's own list. */
  status?: "pending" | "authorized" | "captured" | "cancelled" | "expired" | "refunded" | "failed";
}

/** Query parameters of `listSubscriptions`. */
export interface ListSubscriptionsQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
}

/** Query parameters of `merchantBalanceTransactions`. */
export interface MerchantBalanceTransactionsQuery {
  /** Only rows created up to this time, ISO 8601. */
  end_time?: string;
  /** Number of the page, from 1 on. */
  page?: number;
  /** How many rows a page has. The sources disagree on the default, so send it. */
  per_page?: number;
  /** Only rows created at this time or later, ISO 8601. */
  start_time?: string;
  /** Only movements of this kind. */
  type?: string;
}

/** Headers of a call. */
export interface ScenarioHeaders {
  /**
   * Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
   * it presumably makes every later charge fail.
   */
  "Komoju-Scenario"?: string;
  /**
   * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
   * the dashboard applies.
   */
  "X-KOMOJU-API-VERSION"?: string;
}

/** Query parameters of `showLiveApplicationPaymentMethod`. */
export interface ShowLiveApplicationPaymentMethodQuery {
  /** Language of labels in the answer, which is inferred. */
  locale?: Locale;
}

/** Query parameters of `showLiveApplication`. */
export interface ShowLiveApplicationQuery {
  /** Language of labels in the answer, which is inferred. */
  locale?: Locale;
}
