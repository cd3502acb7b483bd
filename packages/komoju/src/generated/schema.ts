// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

export type paths = {
  "/balances/{currency}/transactions/{transaction_uuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a transaction of the own balance
     * @description Reads a movement on the merchant's own balance.
     */
    get: operations["showTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/balances/{currency}/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transfer from the own balance
     * @description Moves money from the merchant's own balance to another merchant's.
     */
    post: operations["balanceTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/barcodes/{payment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment's barcode
     * @description Reads the barcode that the shop scans, for payments that have a `barcode_url`. It is meant for the shopper's
     *     browser, but which key that needs is not documented.
     */
    get: operations["showBarcode"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargeback_requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List chargebacks
     * @description Lists chargebacks, pending ones first; the order cannot be chosen. Merchants without the feature get 404.
     */
    get: operations["listChargebackRequests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargeback_requests/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a chargeback
     * @description Reads a chargeback with its course and its defence.
     */
    get: operations["showChargebackRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargeback_requests/{id}/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a chargeback
     * @description Gives in to a chargeback. Only while it is `pending` and not yet due. Doing it again does no harm.
     */
    post: operations["acceptChargebackRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargeback_requests/{id}/defend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Defend a chargeback
     * @description Hands in evidence against a chargeback, once. Only while it is `pending` and not yet due. Doing it again
     *     does no harm.
     */
    post: operations["defendChargebackRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @description Lists stored customers, such as those whose cards expire in a given month.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Store a customer
     * @description Stores a card, to be charged by `customer` in payments.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a customer
     * @description Reads a customer and what is shown of the stored card.
     */
    get: operations["showCustomer"];
    put?: never;
    post?: never;
    /**
     * Delete a customer
     * @description Erases what is stored with a customer.
     */
    delete: operations["deleteCustomer"];
    options?: never;
    head?: never;
    /**
     * Change a customer
     * @description Replaces the card or changes other members.
     */
    patch: operations["updateCustomer"];
    trace?: never;
  };
  "/disbursements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List disbursements
     * @description Lists payouts to third parties.
     */
    get: operations["listDisbursements"];
    put?: never;
    /**
     * Pay out to a bank account
     * @description Pays a third party from the merchant's balance.
     */
    post: operations["createDisbursement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disbursements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a disbursement
     * @description Reads a payout, to learn what became of it.
     */
    get: operations["showDisbursement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disbursements/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a disbursement
     * @description Calls a payout back. In which states that is possible is not documented.
     */
    post: operations["cancelDisbursement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disbursements/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a report of disbursements
     * @description Reports the payouts of a time span as CSV.
     */
    get: operations["disbursementReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Lists what has happened, newest first. Notifications that were missed can be read here.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an event
     * @description Reads one event, as its notification carried it.
     */
    get: operations["showEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/external_customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a one-click shopper
     * @description Removes what is stored of a shopper who pays with one click on the hosted page. Which of the shopper's two
     *     identifiers it takes is not documented.
     */
    delete: operations["deleteExternalCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/live_application/{merchant_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an application
     * @description Reads a merchant's application to go live: its state, what was filled in and what is missing.
     */
    get: operations["showLiveApplication"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Fill in an application
     * @description Fills in a merchant's application to go live. Files are handed in first and named by their identifiers.
     */
    patch: operations["updateLiveApplication"];
    trace?: never;
  };
  "/live_application/{merchant_id}/payment_methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List ways to pay to apply for
     * @description Lists the ways to pay that a merchant can apply for.
     */
    get: operations["listLiveApplicationPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/live_application/{merchant_id}/payment_methods/{payment_method}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an application for a way to pay
     * @description Reads a merchant's application for a way to pay.
     */
    get: operations["showLiveApplicationPaymentMethod"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Fill in an application for a way to pay
     * @description Fills in a merchant's application for a way to pay.
     */
    patch: operations["updateLiveApplicationPaymentMethod"];
    trace?: never;
  };
  "/live_application/{merchant_id}/payment_methods/{payment_method}/simulate_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Simulate the outcome for a way to pay
     * @description Sets the outcome of a test merchant's application for a way to pay.
     */
    patch: operations["simulateLiveApplicationPaymentMethodStatus"];
    trace?: never;
  };
  "/live_application/{merchant_id}/simulate_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Simulate an application's outcome
     * @description Sets the outcome of a test merchant's application. `accepted` needs one approved way to pay.
     */
    patch: operations["simulateLiveApplicationStatus"];
    trace?: never;
  };
  "/merchants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a platform's merchants
     * @description Lists the merchants of the platform.
     */
    get: operations["listMerchants"];
    put?: never;
    /**
     * Add a merchant
     * @description Adds a merchant to the platform. To go live it needs a live application.
     */
    post: operations["createMerchant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a merchant
     * @description Reads a merchant of the platform.
     */
    get: operations["showMerchant"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a merchant
     * @description Changes settings of a merchant; what is left out stays.
     */
    patch: operations["updateMerchant"];
    trace?: never;
  };
  "/merchants/{merchant_id}/balances/{currency}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a merchant's balance
     * @description Reads a balance with what it is made of.
     */
    get: operations["showMerchantBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/balances/{currency}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a balance's settings
     * @description Reads when a merchant's balance is settled.
     */
    get: operations["showMerchantBalanceSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a balance's settings
     * @description Changes when a merchant's balance is settled. The SDK names the answer without its members; it is assumed to
     *     be the settings.
     */
    patch: operations["editMerchantBalanceSettings"];
    trace?: never;
  };
  "/merchants/{merchant_id}/balances/{currency}/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a merchant's transactions
     * @description Lists the movements on a merchant's balance.
     */
    get: operations["merchantBalanceTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/balances/{currency}/transactions/{transaction_uuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a merchant's transaction
     * @description Reads a movement on a merchant's balance, one row for each of its lines.
     */
    get: operations["showMerchantBalanceTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/balances/{currency}/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transfer from a merchant's balance
     * @description Moves money from a merchant's balance to another merchant's.
     */
    post: operations["createMerchantBalanceTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in a file
     * @description Uploads a document for a merchant's live application.
     */
    post: operations["createFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/files/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read about a file
     * @description Reads what is known about a file; not its content.
     */
    get: operations["showFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a merchant's payments
     * @description Lists the payments of a merchant of the platform.
     */
    get: operations["listSubmerchantPayments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a merchant's settlements
     * @description Lists the settlements of a merchant of the platform. No paging parameters are declared for it, though the
     *     answer has pages.
     */
    get: operations["listSubmerchantSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/settlements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a merchant's settlement
     * @description Reads a settlement with what it is made of.
     */
    get: operations["showSubmerchantSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/settlements/{id}/csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a merchant's settlement as CSV
     * @description Downloads a settlement as a CSV file.
     */
    get: operations["submerchantSettlementCSV"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/settlements/{id}/pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a merchant's settlement as PDF
     * @description Downloads a settlement as a PDF file.
     */
    get: operations["submerchantSettlementPDF"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchants/{merchant_id}/settlements/{id}/xls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a merchant's settlement for Excel
     * @description Downloads a settlement as an Excel file.
     */
    get: operations["submerchantSettlementXLS"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment_methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the merchant's payment methods
     * @description Lists the ways to pay that the merchant can use, all at once.
     */
    get: operations["listPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments
     * @description Lists payments, by time, order, state or currency.
     */
    get: operations["listPayments"];
    put?: never;
    /**
     * Make a payment
     * @description Charges without a session, by details, a token or a stored customer. Mind that tax is added unless `tax` is
     *     0.
     */
    post: operations["createPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment
     * @description Reads a payment, to learn its state and its refunds.
     */
    get: operations["showPayment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a payment
     * @description Changes text and free data, or adds a prepaid card to a payment that is short of money.
     */
    patch: operations["updatePayment"];
    trace?: never;
  };
  "/payments/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a payment
     * @description Ends a payment that is `pending` or `authorized`.
     */
    post: operations["cancelPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a payment
     * @description Takes the money of an authorised payment. It must have been made for later capture.
     */
    post: operations["capturePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}/finalize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a chip card's decision
     * @description Tells what the card's chip decided in the end, for a payment at a terminal.
     */
    post: operations["finalizePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a payment
     * @description Gives back everything or a part. After a part the payment stays `captured`.
     */
    post: operations["refundPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}/refund_request": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a refund by bank transfer
     * @description Asks for a refund by hand, for payments by konbini, bank transfer and Pay-easy. The SDKs read no answer; the
     *     payment tells what became of it.
     */
    post: operations["createRefundRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/secure_tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start 3-D Secure
     * @description Has a card authenticated without a session. On `NEEDS_VERIFY` send the shopper to `authentication_url`, and
     *     read the token on their return.
     */
    post: operations["createSecureToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/secure_tokens/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a secure token
     * @description Reads how the authentication went. When it is `OK` or `SKIPPED`, the token's id can be sent as
     *     `payment_details`.
     */
    get: operations["showSecureToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a session
     * @description Opens a hosted checkout. Send the shopper to `session_url`; on their return, read the session to learn the
     *     outcome.
     */
    post: operations["createSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a session
     * @description Reads a session. `completed` says that the shopper finished; whether money came is said by the payment's status.
     */
    get: operations["showSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a session
     * @description Ends a session that the shopper has not finished.
     */
    post: operations["cancelSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{id}/pay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay for a session
     * @description Submits payment details, or a token for them, from your own page. When `redirect_url` is not null, send the
     *     shopper there.
     */
    post: operations["paySession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List settlements
     * @description Lists the merchant's settlements, newest first.
     */
    get: operations["listSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a settlement
     * @description Reads a settlement with what it is made of.
     */
    get: operations["showSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements/{id}/csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a settlement as CSV
     * @description Downloads a settlement as a CSV file.
     */
    get: operations["showSettlementCSV"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements/{id}/pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a settlement as PDF
     * @description Downloads a settlement as a PDF file.
     */
    get: operations["showSettlementPDF"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements/{id}/xls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a settlement for Excel
     * @description Downloads a settlement as an Excel file.
     */
    get: operations["showSettlementXLS"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List subscriptions
     * @description Lists the subscriptions. It finds out whether one whose answer was lost was started.
     */
    get: operations["listSubscriptions"];
    put?: never;
    /**
     * Start a subscription
     * @description Charges a stored customer again and again. A subscription cannot be changed: end it and start another.
     */
    post: operations["createSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a subscription
     * @description Reads a subscription. It finds out what became of a deletion whose answer was lost.
     */
    get: operations["showSubscription"];
    put?: never;
    post?: never;
    /**
     * End a subscription
     * @description Ends a subscription, so that nothing is charged any more.
     */
    delete: operations["deleteSubscription"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a token
     * @description Turns payment details into a value that is used once in their place. Call it from the shopper's device, with
     *     the publishable key.
     */
    post: operations["createToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};
export type components = {
  schemas: {
    /** @description A postal address. */
    Address: {
      /** @description City. */
      city?: string;
      /** @description Country. */
      country?: string;
      /** @description Name of the person there. */
      name?: string;
      /** @description State or prefecture. */
      state?: string;
      /** @description First line of the street address. */
      street_address1?: string;
      /** @description Second line of the street address. */
      street_address2?: string;
      /** @description Postal code. */
      zipcode?: string;
    };
    /**
     * @description ISO 4217 code.
     * @enum {string}
     */
    AnsweredCurrency:
      | "JPY"
      | "USD"
      | "EUR"
      | "TWD"
      | "KRW"
      | "PLN"
      | "GBP"
      | "HKD"
      | "SGD"
      | "NZD"
      | "AUD"
      | "IDR"
      | "MYR"
      | "PHP"
      | "THB"
      | "CNY"
      | "BRL"
      | "CHF"
      | "CAD"
      | "VND"
      | (string & {});
    /**
     * @description Language of pages and instructions.
     * @enum {string}
     */
    AnsweredLocale: "ja" | "en" | "ko" | (string & {});
    /** @description Payment on the bill of the carrier au. */
    AuPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The carrier's number of the payment. */
      pay_info_no?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "au";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by au PAY. */
    AuPayPaymentDetailsRequest: {
      /** @description The code on the shopper's screen, as scanned in a shop. Left out, the shopper is redirected. */
      scanned_code?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "aupay";
    } & components["schemas"]["FlatAddress"];
    /** @description A way to pay that the merchant can use. */
    AvailablePaymentMethod: {
      /** @description Currency in which it charges. */
      currency: string;
      /** @description Its name in English. */
      name_en: string;
      /** @description Its name in Japanese. */
      name_ja: string;
      /** @description Its name in Korean. */
      name_ko: string;
      /** @description For which of its kinds secure tokens can be had. That these are kinds is inferred. */
      secure_token_supported?: string[];
      /** @description Its kinds, such as card brands. */
      subtypes?: string[];
      /** @description Its name in `payment_details.type` and `payment_types`. That they are the same is inferred. */
      type_slug: string;
    };
    /** @description A merchant's balance, broken down. */
    BalanceDetail: {
      corrections: components["schemas"]["CorrectionsSection"];
      currency: components["schemas"]["AnsweredCurrency"];
      disbursements: components["schemas"]["DisbursementsSection"];
      komoju_card_charges: components["schemas"]["KomojuCardChargesSection"];
      misc: components["schemas"]["MiscSection"];
      payments: components["schemas"]["PaymentsSection"];
      platform_model?: components["schemas"]["PlatformModelSection"];
      refunds: components["schemas"]["RefundsSection"];
      /** @description The balance, in the smallest unit of the currency. */
      total_balance_cents: number;
    };
    /** @description When a balance is settled. Which members are always there is not documented. */
    BalanceSettings: {
      currency?: components["schemas"]["AnsweredCurrency"];
      /**
       * @description How often it is settled.
       * @enum {string}
       */
      frequency?: "weekly" | "monthly" | (string & {});
      /**
       * @description Below this sum it is not settled, in the smallest unit of the currency. This reading is inferred from the
       *     name.
       */
      settlement_minimum_amount?: number;
    };
    /** @description When a balance is settled. `currency` is required here although the path has it too. */
    BalanceSettingsRequest: {
      currency: components["schemas"]["Currency"];
      /**
       * @description How often it is settled.
       * @enum {string}
       */
      frequency: "weekly" | "monthly";
      /** @description The merchant's identifier, which the path has too. */
      merchant_id?: string;
      /**
       * @description Below this sum it is not settled, in the smallest unit of the currency. This reading is inferred from the
       *     name.
       */
      settlement_minimum_amount: number;
    };
    /** @description A movement on a balance. */
    BalanceTransaction: {
      /** @description The sum, in the smallest unit of the currency. */
      amount_cents: number;
      /**
       * Format: date-time
       * @description When it happened.
       */
      happened_at: string;
      /** @description KOMOJU's identifier of the transaction. */
      id: string;
      /** @description What moved it, such as `payment`, `fee` or `disbursement`. The set is open. */
      type: string;
    };
    /** @description A page of movements on a balance. */
    BalanceTransactionList: {
      /** @description The rows of this page. */
      data: components["schemas"]["BalanceTransaction"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description A transfer between balances. */
    BalanceTransfer: {
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      currency: components["schemas"]["AnsweredCurrency"];
      /**
       * Format: date-time
       * @description When it happened.
       */
      happened_at: string;
      /** @description Who receives it. */
      recipient: string;
      /** @description Who sends it. */
      remitter: string;
      /** @description Kind of the transfer. The set is open. */
      type: string;
    };
    /** @description A transfer from the merchant's own balance. */
    BalanceTransferRequest: {
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      /** @description The merchant that receives it. */
      to: string;
    };
    /** @description Payment by bank transfer. */
    BankTransferPaymentDetails: {
      /** @description Branch of the bank. */
      account_branch_name?: string;
      /** @description Holder of the account to transfer to. */
      account_name?: string;
      /** @description Number of the account to transfer to. */
      account_number?: string;
      /** @description Kind of account. */
      account_type?: string;
      /** @description The bank to transfer to. */
      bank_name?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description A page that tells the shopper how to pay. */
      instructions_url?: string;
      /** @description A number that belongs to the transfer. */
      order_id?: string;
      /**
       * Format: date-time
       * @description Until when the shopper can pay, UTC.
       */
      payment_deadline?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "bank_transfer";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by bank transfer. */
    BankTransferPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /** @description Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
      expiry_days?: number;
      /** @description The shopper's family name. */
      family_name?: string;
      /** @description The shopper's family name in katakana. */
      family_name_kana: string;
      /** @description The shopper's given name. */
      given_name?: string;
      /** @description The shopper's given name in katakana. */
      given_name_kana: string;
      /** @description The shopper's full name. It wins over `given_name` and `family_name`. */
      name?: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "bank_transfer";
    } & components["schemas"]["FlatAddress"];
    /** @description The barcode of a payment at a convenience store, told by `status`. */
    Barcode: components["schemas"]["ReadyBarcode"] | components["schemas"]["PendingBarcode"];
    /** @description Payment by BitCash. */
    BitCashPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The cards that were used so far. */
      prepaid_cards?: {
        /** @description Last four digits of the number. */
        last_four_digits?: string;
        /** @description What the card contributed. */
        points?: number;
      }[];
      /** @description What is still missing, in minor units of the currency. */
      short_amount?: number;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "bit_cash";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by BitCash. The members are those of 2019. */
    BitCashPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Number of the prepaid card. It had exactly 16 characters in 2019. */
      prepaid_number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "bit_cash";
    } & components["schemas"]["FlatAddress"];
    /** @description A card issued in Brazil. */
    BrazilianCreditCardPaymentDetails: {
      /** @description Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
      brand?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Last four digits of the number. */
      last_four_digits?: string;
      /** @description Month of expiry. */
      month?: number;
      /** @description The processor's identifier of the payment. */
      remote_payment_id?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card_brazil";
      /** @description Year of expiry. */
      year?: number;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by a card issued in Brazil. */
    BrazilianCreditCardPaymentDetailsRequest: {
      /** @description Brazilian tax number of the person (CPF) or company (CNPJ). */
      cpf_or_cnpj: string;
      /** @description The shopper's IP address. */
      customer_ip: string;
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /** @description Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
      month: number | string;
      /** @description The shopper's full name. */
      name: string;
      /** @description Card number without spaces. It had at most 19 characters in 2019. */
      number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card_brazil";
      /** @description Security code printed on the card. */
      verification_value: string;
      /**
       * @description Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
       *     taken.
       */
      year: number | string;
    } & components["schemas"]["FlatAddress"];
    /** @description The sources name this body without its members, so it is left open. */
    CancelDisbursementRequest: {
      [key: string]: unknown;
    };
    /** @description What to capture of an authorised payment. */
    CapturePaymentRequest: {
      /** @description The sum before tax, in the smallest unit of the currency. Less than was authorised captures a part. */
      amount?: number;
      platform_details?: components["schemas"]["PlatformDetails"];
      /** @description The tax on top of the amount. What applies when it is left out is not documented. */
      tax?: number | "auto";
    };
    /** @description A card, chosen by `type`. */
    CardPaymentDetailsRequest:
      | components["schemas"]["CreditCardPaymentDetailsRequest"]
      | components["schemas"]["KoreanCreditCardPaymentDetailsRequest"]
      | components["schemas"]["BrazilianCreditCardPaymentDetailsRequest"]
      | components["schemas"]["TerminalCreditCardPaymentDetailsRequest"];
    /** @description The shopper. */
    ChargebackCustomer: {
      /** @description E-mail address. */
      email?: string | null;
      /** @description Name. */
      name?: string | null;
    };
    /** @description What was put forward against the chargeback. Which members are always there is not documented. */
    ChargebackDefense: {
      /** @description The evidence. */
      documents?: components["schemas"]["ChargebackDocument"][];
      /** @description What was sold. */
      product_name?: string | null;
      /** @description The reason that was given. */
      reason?: string;
      /** @description Who received it. Its members are assumed to be those of the request, and null is assumed. */
      recipient_info?: components["schemas"]["ChargebackRecipientInfo"] | null;
      /** @description How it was sent. Its members are assumed to be those of the request, and null is assumed. */
      shipping_info?: components["schemas"]["ChargebackShippingInfo"] | null;
    };
    /** @description A chargeback in full. Which members are always there is not documented. */
    ChargebackDetail: {
      /**
       * Format: date-time
       * @description When it was raised.
       */
      created_at?: string;
      customer?: components["schemas"]["ChargebackCustomer"];
      /** @description The defence; null if there is none. */
      defense?: components["schemas"]["ChargebackDefense"] | null;
      /**
       * Format: date-time
       * @description Until when it can be accepted or defended.
       */
      due_date?: string;
      /** @description KOMOJU's identifier of the chargeback. */
      id: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      last_updated_at?: string;
      payment?: components["schemas"]["ChargebackPayment"];
      /** @description The reason in words. */
      reason?: string;
      /** @description Code of the reason, such as `CB_Fraud`, or the card network's own, such as `10.4`. */
      reason_code?: string;
      /**
       * @description State of the chargeback. Only a `pending` one can be accepted or defended.
       * @enum {string}
       */
      status: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost" | (string & {});
      /** @description What happened, and what is due. */
      timeline?: components["schemas"]["ChargebackMilestone"][];
    };
    /** @description A file that was handed in. */
    ChargebackDocument: {
      /** @description Media type of the file. */
      content_type?: string;
      /** @description Name of the file. */
      file_name?: string;
      /** @description Size in bytes. */
      file_size?: number;
      /**
       * Format: date-time
       * @description When it was handed in.
       */
      uploaded_at?: string;
      /** @description A signed address of the file, valid for a while only. */
      url?: string;
    };
    /** @description A file as evidence. */
    ChargebackDocumentRequest: {
      /** @description Media type of the file. */
      content_type?: string;
      /** @description The file in Base64, at most 15 MB once decoded. PDF, JPG, JPEG, PNG or GIF, which is told from its bytes. */
      document_base64: string;
      /** @description Name of the file. */
      filename?: string;
    };
    /** @description A page of chargebacks, pending ones first. */
    ChargebackList: {
      /** @description The rows of this page. */
      data: components["schemas"]["ChargebackListItem"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description A chargeback, in short. Which members are always there is not documented. */
    ChargebackListItem: {
      /** @description The disputed sum, in the smallest unit of the currency. */
      amount?: number;
      /**
       * Format: date-time
       * @description When it was raised.
       */
      created_at?: string;
      currency?: components["schemas"]["AnsweredCurrency"];
      /**
       * Format: date-time
       * @description Until when it can be accepted or defended.
       */
      due_date?: string;
      /** @description KOMOJU's identifier of the chargeback. */
      id: string;
      /** @description The payment that is disputed. */
      payment_id: string;
      payment_method?: components["schemas"]["ChargebackPaymentMethod"];
      /** @description The reason in words. */
      reason?: string;
      /** @description Code of the reason, such as `CB_Fraud`, or the card network's own, such as `10.4`. */
      reason_code?: string;
      /**
       * @description State of the chargeback. Only a `pending` one can be accepted or defended.
       * @enum {string}
       */
      status: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost" | (string & {});
    };
    /** @description A step in the course of a chargeback. */
    ChargebackMilestone: {
      /**
       * Format: date-time
       * @description When it happens or happened.
       */
      occurred_at: string;
      /** @description What it is, such as `created`, `defended` or `response_due`. The set is open. */
      type: string;
    };
    /** @description The disputed payment, in short. */
    ChargebackPayment: {
      /** @description The sum, in the smallest unit of the currency. */
      amount?: number;
      /**
       * Format: date-time
       * @description When it was paid.
       */
      captured_at?: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at?: string;
      currency?: components["schemas"]["AnsweredCurrency"];
      /** @description KOMOJU's identifier of the payment. */
      id: string;
      /** @description The card number with most digits hidden. */
      masked_card_number?: string | null;
      payment_method?: components["schemas"]["ChargebackPaymentMethod"];
    };
    /** @description What the shopper paid with. */
    ChargebackPaymentMethod: {
      /** @description Brand of the card. */
      brand?: string | null;
      /** @description Last four digits of the card number. */
      last_four_digits?: string | null;
      /** @description Name of the way to pay. */
      type: string;
    };
    /** @description Who received the goods. */
    ChargebackRecipientInfo: {
      /** @description E-mail address. */
      email?: string;
      /** @description Name. */
      name?: string;
      /** @description Phone number. */
      phone?: string;
    };
    /** @description How the goods were sent. */
    ChargebackShippingInfo: {
      /** @description Who carried them. */
      company_name?: string;
      /** @description Where they were sent, as one text. */
      shipping_address?: string;
      /** @description The day they were sent, such as `2026-05-20`. */
      shipping_date?: string;
      /** @description The carrier's number of the parcel. */
      tracking_number?: string;
    };
    /** @description Corrections. */
    CorrectionsSection: {
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents: number;
    };
    /** @description A customer to store. In 2019 the payment details were required. */
    CreateCustomerRequest: {
      currency?: components["schemas"]["Currency"];
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      metadata?: components["schemas"]["Metadata"];
      /** @description The card to store, or a token for it. The SDK's model has the object only; the guide sends tokens too. */
      payment_details?: string | components["schemas"]["CardPaymentDetailsRequest"];
    };
    /** @description A payout to a bank account in Japan. */
    CreateDisbursementRequest: {
      /** @description Holder of the account, in katakana. */
      account_name_kana: string;
      /** @description Number of the account. */
      account_number: string;
      /**
       * @description Kind of the account.
       * @enum {string}
       */
      account_type: "ordinary" | "checking";
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      /** @description Code of the bank, four digits. */
      bank_code: string;
      /** @description Code of the branch, three digits. */
      branch_code: string;
      currency: components["schemas"]["Currency"];
      /** @description Your own identifier of the payout. */
      external_id?: string;
    };
    /** @description A merchant to add to the platform. */
    CreateMerchantRequest: {
      /** @description Name of the merchant. */
      name: string;
      /**
       * @description What it is on the platform: `seller` or `payout`.
       * @enum {string}
       */
      platform_role: "seller" | "payout";
    };
    /** @description A payment by what is stored with a customer. */
    CreatePaymentForCustomerRequest: {
      /** @description The sum before tax, in the smallest unit of the currency. At most 9999999 in 2019. */
      amount: number;
      /**
       * Format: uri
       * @description Where the shopper is sent after cancelling, for methods that redirect.
       */
      cancel_url?: string;
      /**
       * @description False authorises only, to be captured later. A boolean, other than in sessions.
       * @default true
       */
      capture?: boolean;
      currency: components["schemas"]["Currency"];
      /** @description The customer whose stored details are charged. */
      customer: string;
      /** @description Text for the merchant. */
      description?: string;
      /** @description Your own number of the order. It had at most 255 characters in 2019. */
      external_order_num?: string;
      fraud_details?: components["schemas"]["FraudDetails"];
      locale?: components["schemas"]["Locale"];
      /** @description Merchant category code, where the method supports it. */
      mcc?: string;
      metadata?: components["schemas"]["Metadata"];
      platform_details?: components["schemas"]["PlatformDetails"];
      /**
       * Format: uri
       * @description Where the shopper is sent after paying, for methods that redirect.
       */
      return_url?: string;
      statement_descriptor?: components["schemas"]["StatementDescriptor"];
      /**
       * @description The tax on top of the amount. Left out, it is `auto`, which adds Japan's highest consumption tax rate;
       *     send 0 to charge the amount alone.
       * @default auto
       */
      tax?: number | "auto";
      /**
       * @description Webhooks of this payment alone, called besides the account's. In the webhook guide, though missing from
       *     the SDK's model.
       */
      webhooks?: components["schemas"]["PaymentWebhookRequest"][];
    };
    /** @description A payment to make, either with payment details or from a stored customer. */
    CreatePaymentRequest:
      | components["schemas"]["CreatePaymentWithDetailsRequest"]
      | components["schemas"]["CreatePaymentForCustomerRequest"];
    /** @description A payment by details, or by a token for them. */
    CreatePaymentWithDetailsRequest: {
      /** @description The sum before tax, in the smallest unit of the currency. At most 9999999 in 2019. */
      amount: number;
      /**
       * Format: uri
       * @description Where the shopper is sent after cancelling, for methods that redirect.
       */
      cancel_url?: string;
      /**
       * @description False authorises only, to be captured later. A boolean, other than in sessions.
       * @default true
       */
      capture?: boolean;
      currency: components["schemas"]["Currency"];
      /** @description Text for the merchant. */
      description?: string;
      /** @description Your own number of the order. It had at most 255 characters in 2019. */
      external_order_num?: string;
      fraud_details?: components["schemas"]["FraudDetails"];
      locale?: components["schemas"]["Locale"];
      /** @description Merchant category code, where the method supports it. */
      mcc?: string;
      metadata?: components["schemas"]["Metadata"];
      /** @description How the shopper pays, or a token that stands for it. */
      payment_details: string | components["schemas"]["PaymentDetailsRequest"];
      platform_details?: components["schemas"]["PlatformDetails"];
      /**
       * Format: uri
       * @description Where the shopper is sent after paying, for methods that redirect.
       */
      return_url?: string;
      statement_descriptor?: components["schemas"]["StatementDescriptor"];
      /**
       * @description The tax on top of the amount. Left out, it is `auto`, which adds Japan's highest consumption tax rate;
       *     send 0 to charge the amount alone.
       * @default auto
       */
      tax?: number | "auto";
      /**
       * @description Webhooks of this payment alone, called besides the account's. In the webhook guide, though missing from
       *     the SDK's model.
       */
      webhooks?: components["schemas"]["PaymentWebhookRequest"][];
    };
    /** @description A refund by bank transfer to ask for. */
    CreateRefundRequestRequest: {
      /**
       * @description Number of the account, seven digits. The SDK has a number, but answers have a string; send a string, which
       *     keeps leading zeros.
       */
      account_number: string | number;
      /**
       * @description Kind of the account.
       * @enum {string}
       */
      account_type: "normal" | "checking" | "savings";
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      /** @description Zengin code of the bank, four digits. */
      bank_code?: string;
      /** @description Name of the bank. */
      bank_name: string;
      /** @description Name of the branch. */
      branch_name?: string;
      /** @description Number of the branch, three digits. */
      branch_number: string;
      /** @description Holder of the account as the bank knows it, in half-width katakana. */
      customer_name: string;
      /** @description Text for the merchant. */
      description?: string;
      /** @description Whether the surcharge that the shopper paid is refunded too. */
      include_payment_method_fee: boolean;
      platform_details?: components["schemas"]["PlatformDetails"];
    };
    /** @description A customer whose stored card is authenticated. */
    CreateSecureTokenForCustomerRequest: {
      /** @description The sum that will be charged, in the smallest unit of the currency. */
      amount: number;
      currency: components["schemas"]["Currency"];
      /** @description The customer's identifier. */
      customer: string;
      platform_details?: components["schemas"]["ProcessingMerchantRequest"];
      /**
       * Format: uri
       * @description Where the shopper is sent after authenticating.
       */
      return_url: string;
      /** @description The tax. Known from KOMOJU's mobile SDK only, which sends it; its type is not documented. */
      tax?: unknown;
    };
    /** @description A card to authenticate, either new or stored with a customer. */
    CreateSecureTokenRequest:
      | components["schemas"]["CreateSecureTokenWithDetailsRequest"]
      | components["schemas"]["CreateSecureTokenForCustomerRequest"];
    /** @description A card to authenticate. */
    CreateSecureTokenWithDetailsRequest: {
      /** @description The sum that will be charged, in the smallest unit of the currency. */
      amount: number;
      currency: components["schemas"]["Currency"];
      payment_details: components["schemas"]["CardPaymentDetailsRequest"];
      platform_details?: components["schemas"]["ProcessingMerchantRequest"];
      /**
       * Format: uri
       * @description Where the shopper is sent after authenticating.
       */
      return_url: string;
      /** @description The tax. Known from KOMOJU's mobile SDK only, which sends it; its type is not documented. */
      tax?: unknown;
    };
    /** @description Whom to charge what, and how often. */
    CreateSubscriptionRequest: {
      /** @description What is charged each time, in minor units of the currency. */
      amount: number;
      currency: components["schemas"]["Currency"];
      /** @description The stored customer, by identifier. */
      customer: string;
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description How often is charged.
       * @enum {string}
       */
      period: "weekly" | "monthly" | "yearly";
    };
    /** @description Payment details to make a token for. */
    CreateTokenRequest: {
      /** @description Binds the token to one currency. */
      currency?: components["schemas"]["Currency"];
      payment_details: components["schemas"]["TokenPaymentDetailsRequest"];
      platform_details?: components["schemas"]["ProcessingMerchantRequest"];
    };
    /** @description A card, or what answers show of it. */
    CreditCardPaymentDetails: {
      /** @description Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
      brand: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Days until the payment expires. It matters only until the money is captured. */
      expiry_days?: number;
      /** @description The shopper's family name. */
      family_name?: string;
      /** @description The shopper's given name. */
      given_name?: string;
      /**
       * @description Who started the payment.
       * @enum {string}
       */
      initiator?: "merchant" | "customer" | (string & {});
      /**
       * @description Number of instalments, or revolving payment.
       * @enum {string}
       */
      installments?: "3" | "5" | "6" | "10" | "12" | "15" | "18" | "20" | "24" | "revolving" | (string & {});
      /**
       * @description For what the card is used, now or later.
       * @enum {string}
       */
      intent?: "one_time" | "card_on_file" | "subscription" | "installment" | (string & {});
      /** @description Last four digits of the number. */
      last_four_digits: string;
      /** @description Month of expiry. */
      month: number;
      /** @description The shopper's full name. It wins over `given_name` and `family_name`. */
      name?: string;
      /** @description The card scheme's reference of an earlier payment. */
      scheme_reference?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card";
      /**
       * @description Whether the card was used for the first time or before.
       * @enum {string}
       */
      usage?: "first" | "used" | (string & {});
      /** @description Security code printed on the card. */
      verification_value?: string;
      /** @description Year of expiry. */
      year: number;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by card. */
    CreditCardPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Days until the payment expires. It matters only until the money is captured. */
      expiry_days?: number;
      /** @description The shopper's family name. */
      family_name?: string;
      /** @description The shopper's given name. */
      given_name?: string;
      /**
       * @description Who starts the payment.
       * @enum {string}
       */
      initiator?: "merchant" | "customer";
      /**
       * @description Number of instalments, or revolving payment. For JPY and some acquirers only.
       * @enum {string}
       */
      installments?: "3" | "5" | "6" | "10" | "12" | "15" | "18" | "20" | "24" | "revolving";
      intent?: components["schemas"]["IntentRequest"];
      /** @description Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
      month: number | string;
      /** @description The shopper's full name. It wins over `given_name` and `family_name`. */
      name?: string;
      /** @description Card number without spaces. It had at most 19 characters in 2019. */
      number: string;
      /** @description The card scheme's reference of an earlier payment. */
      scheme_reference?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card";
      /**
       * @description Whether the card is used for the first time or was used before.
       * @enum {string}
       */
      usage?: "first" | "used";
      /** @description Security code printed on the card. */
      verification_value?: string;
      /**
       * @description Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
       *     taken.
       */
      year: number | string;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Culture Voucher. */
    CultureVoucherPaymentDetails: {
      /** @description The shopper's login. */
      culture_id?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "culture_voucher";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Culture Voucher, in Korea. The members are those of 2019. */
    CultureVoucherPaymentDetailsRequest: {
      /** @description The shopper's login, 1 to 12 characters in 2019. */
      culture_id: string;
      /** @description The shopper's password, 1 to 12 characters in 2019. */
      culture_password: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "culture_voucher";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description ISO 4217 code of a currency that KOMOJU knows.
     * @enum {string}
     */
    Currency:
      | "JPY"
      | "USD"
      | "EUR"
      | "TWD"
      | "KRW"
      | "PLN"
      | "GBP"
      | "HKD"
      | "SGD"
      | "NZD"
      | "AUD"
      | "IDR"
      | "MYR"
      | "PHP"
      | "THB"
      | "CNY"
      | "BRL"
      | "CHF"
      | "CAD"
      | "VND";
    /** @description A shopper whose card is stored. */
    Customer: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      /** @description E-mail address. */
      email: string | null;
      /** @description KOMOJU's identifier of the customer. */
      id: string;
      locale?: components["schemas"]["AnsweredLocale"];
      /** @description What was sent along. */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "customer";
      /** @description The stored card, if there is one. */
      source: components["schemas"]["CustomerSource"] | null;
    };
    /** @description Something happened to a customer. */
    CustomerEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      data: components["schemas"]["Customer"];
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @enum {string}
       */
      type: "customer.created" | "customer.updated" | "customer.deleted";
    };
    /** @description A page of customers. */
    CustomerList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Customer"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description Opens a session that produces a payment and a stored customer. */
    CustomerPaymentSessionRequest: {
      /**
       * Format: int32
       * @description The total, in the smallest unit of the currency.
       */
      amount: number;
      currency: components["schemas"]["Currency"];
      /** @description The customer whose stored details are replaced. Left out, a new one is made. */
      customer_id?: string;
      default_locale?: components["schemas"]["Locale"];
      /**
       * Format: email
       * @description The shopper's e-mail address.
       */
      email?: string;
      /**
       * Format: int32
       * @description Seconds until the session expires, at most a day.
       * @default 86400
       */
      expires_in_seconds?: number;
      /** @description Your own identifier of the shopper. */
      external_customer_id?: string;
      fraud_details?: components["schemas"]["FraudDetails"];
      /** @description What the session's page shows as bought. */
      line_items?: components["schemas"]["LineItem"][];
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description The shopper is charged and stored.
       * @constant
       */
      mode: "customer_payment";
      payment_data?: components["schemas"]["PaymentDataRequest"];
      /** @description The ways to pay that are offered. Left out, all that are active. */
      payment_types?: components["schemas"]["PaymentTypeRequest"][];
      /**
       * Format: uri
       * @description Where the shopper is sent after finishing or aborting, with `session_id` added to the query. Not required, but
       *     strongly advised.
       */
      return_url?: string;
    };
    /** @description Opens a session that produces a stored customer, to be charged later. */
    CustomerSessionRequest: {
      /**
       * Format: int32
       * @description The total, in the smallest unit of the currency.
       */
      amount: number;
      currency: components["schemas"]["Currency"];
      /** @description The customer whose stored details are replaced. Left out, a new one is made. */
      customer_id?: string;
      default_locale?: components["schemas"]["Locale"];
      /**
       * Format: email
       * @description The shopper's e-mail address.
       */
      email?: string;
      /**
       * Format: int32
       * @description Seconds until the session expires, at most a day.
       * @default 86400
       */
      expires_in_seconds?: number;
      /** @description Your own identifier of the shopper. */
      external_customer_id?: string;
      fraud_details?: components["schemas"]["FraudDetails"];
      /** @description What the session's page shows as bought. */
      line_items?: components["schemas"]["LineItem"][];
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description A customer is stored and nothing is charged.
       * @constant
       */
      mode: "customer";
      /** @description The ways to pay that are offered. Left out, all that are active. */
      payment_types?: components["schemas"]["PaymentTypeRequest"][];
      /**
       * Format: uri
       * @description Where the shopper is sent after finishing or aborting, with `session_id` added to the query. Not required, but
       *     strongly advised.
       */
      return_url?: string;
    };
    /** @description What is shown of a stored card. Which members are always there is not documented. */
    CustomerSource: {
      /** @description Card brand in lower case, such as `visa`. */
      brand?: string;
      /** @description Last four digits of the number. */
      last_four_digits?: string;
      /** @description Month of expiry. */
      month?: number;
      /** @description The method, such as `credit_card`. */
      type?: string;
      /** @description Year of expiry. */
      year?: number;
    };
    /** @description Payment at a convenience store in Korea. */
    CvsPaymentDetails: {
      /** @description The barcode that the shop scans. The name is misspelt at its source. */
      bardcode?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "cvs";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment at a convenience store in Korea. The members are those of 2019. */
    CvsPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "cvs";
    } & components["schemas"]["FlatAddress"];
    /** @description What is put forward against a chargeback. */
    DefendChargebackRequest: {
      /** @description Why the charge was right. */
      description: string;
      document: components["schemas"]["ChargebackDocumentRequest"];
      /** @description What was sold. */
      product_name?: string;
      recipient_info?: components["schemas"]["ChargebackRecipientInfo"];
      shipping_info?: components["schemas"]["ChargebackShippingInfo"];
    };
    /** @description Names the shopper whose stored details are removed. */
    DeletedExternalCustomer: {
      /** @description The identifier that was given. */
      id: string;
    };
    /** @description A payout to a third party. */
    Disbursement: {
      /** @description Holder of the account, in katakana. */
      account_name_kana: string;
      /** @description Number of the account. */
      account_number: string;
      /**
       * @description Kind of the account.
       * @enum {string}
       */
      account_type: "ordinary" | "checking" | (string & {});
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      /** @description Code of the bank. */
      bank_code: string;
      /** @description Code of the branch. */
      branch_code: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /** @description Why it failed; null unless it did. */
      error: string | null;
      /** @description The caller's own identifier. That it is null when none was sent is assumed. */
      external_id: string | null;
      /** @description KOMOJU's fee, in the smallest unit of the currency. */
      fee: number;
      /** @description The tax on the fee, in the smallest unit of the currency. */
      fee_tax: number;
      /** @description KOMOJU's identifier of the disbursement. */
      id: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      last_updated_at: string;
      /**
       * @description State of the payout.
       * @enum {string}
       */
      status: "pending" | "paid" | "failed" | "cancelled" | (string & {});
    };
    /** @description A page of disbursements. */
    DisbursementList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Disbursement"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description Payouts to third parties. The members are taken from the SDK's changelog. */
    DisbursementsSection: {
      /** @description Sum of the payouts, in the smallest unit of the currency. */
      disbursement_amount_total_cents?: number;
      /** @description Fees for them, in the smallest unit of the currency. */
      disbursement_fee_total_cents?: number;
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents?: number;
    };
    /** @description Payment on the bill of the carrier docomo. */
    DocomoPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The carrier's number of the order. */
      provider_order_number?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "docomo";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Dospara. */
    DosparaPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "dospara";
      /** @description The shopper's number. */
      user_no?: string;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Dospara. The members are those of 2019. */
    DosparaPaymentDetailsRequest: {
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "dospara";
      /** @description The shopper's number, at most 20 characters in 2019. */
      user_no: string;
      /** @description The shopper's password, at most 20 characters in 2019. */
      user_password: string;
    } & components["schemas"]["FlatAddress"];
    /**
     * @description Payment by EPOS Pay. What the shopper's browser sends to it; most members are named by the SDK without an
     *     explanation.
     */
    EpospayPaymentDetails: {
      /** @description The sum. Its type is not documented. */
      amount?: unknown;
      /** @description The shopper's identifier. */
      customer_id?: string;
      /** @description EPOS's identifier of the payment. */
      deal_id?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The merchant's identifier at EPOS. */
      merchant_id?: string;
      /** @description Where the shopper is sent in test mode. */
      offsite_fake_new_path?: string;
      /** @description Where the shopper is sent. */
      offsite_url?: string;
      /** @description The goods. Its type is not documented. */
      prd_list?: unknown;
      /** @description Where the shopper returns to. */
      return_url?: string;
      /** @description The shop's identifier at EPOS. */
      shop_id?: string;
      /** @description A token for this payment. */
      token?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "epospay";
    } & components["schemas"]["FlatAddress"];
    /** @description Why a call was refused. */
    ErrorBody: {
      error: components["schemas"]["ErrorDetails"];
    };
    /** @description The reason, for programs and for people. */
    ErrorDetails: {
      /** @description Machine-readable reason, such as `missing_parameter`. The set is open. */
      code: string;
      /** @description Further data; often empty, and missing in older answers. */
      details?: {
        [key: string]: unknown;
      };
      /** @description The reason in English. */
      message: string;
      /** @description The parameter that is at fault, if one is. */
      param?: string | null;
    };
    /** @description A page of events. */
    EventList: {
      /** @description The rows of this page. */
      data: components["schemas"]["StoredEvent"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description What the card's chip decided. */
    FinalizePaymentRequest: {
      /**
       * @description The decision: `tc` approved, `aac` declined, `fault` neither.
       * @enum {string}
       */
      ac_type: "tc" | "aac" | "fault";
      /** @description Whether the money is taken at once. */
      capture?: boolean;
      /** @description Data of the card's chip (EMV). */
      field55: string;
      /** @description Free data. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Second track of the magnetic stripe or its equivalent. */
      track2: string;
    };
    /** @description The shipping and billing address, as members of the payment details themselves. */
    FlatAddress: {
      /** @description City or town. */
      billing_address_city?: string;
      /** @description Country. The notation is not documented. */
      billing_address_country?: string;
      /** @description First line of the street address. */
      billing_address_line1?: string;
      /** @description Second line of the street address. */
      billing_address_line2?: string;
      /** @description Who is addressed. */
      billing_address_name?: string;
      /** @description State, province or prefecture. */
      billing_address_state?: string;
      /** @description Postal code. Paidy wants `NNN-NNNN`. */
      billing_address_zip?: string;
      /** @description City or town. */
      shipping_address_city?: string;
      /** @description Country. The notation is not documented. */
      shipping_address_country?: string;
      /** @description First line of the street address. */
      shipping_address_line1?: string;
      /** @description Second line of the street address. */
      shipping_address_line2?: string;
      /** @description Who is addressed. */
      shipping_address_name?: string;
      /** @description State, province or prefecture. */
      shipping_address_state?: string;
      /** @description Postal code. Paidy wants `NNN-NNNN`. */
      shipping_address_zip?: string;
    };
    /** @description What helps to tell fraud. Used by the official plugin on sessions, though missing from the SDK's model there. */
    FraudDetails: {
      /** @description Language of the shopper's browser. */
      browser_language?: string;
      /** @description Identifier of the browser's session. */
      browser_session_id?: string;
      /** @description User agent of the shopper's browser. */
      browser_user_agent?: string;
      /** @description The shopper's e-mail address. Needed unless the session or the payment details have it. */
      customer_email?: string;
      /** @description Your own identifier of the shopper. */
      customer_id?: string;
      /** @description The shopper's IPv4 or IPv6 address. */
      customer_ip: string;
      /** @description The shopper's phone number. */
      phone?: string;
    };
    /** @description Payment by Happy Money. */
    HappyMoneyPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The shopper's login. */
      happy_money_id?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "happy_money";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Happy Money, in Korea. The members are those of 2019. */
    HappyMoneyPaymentDetailsRequest: {
      /** @description The shopper's login, 1 to 20 characters in 2019. */
      happy_money_id: string;
      /** @description The shopper's password, 1 to 50 characters in 2019. */
      happy_money_password: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "happy_money";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by iDEAL. */
    IdealPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The processor's key of the payment. The name is misspelt at its source. */
      transacion_key?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "ideal";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description For what the card is used, now or later.
     * @enum {string}
     */
    IntentRequest: "one_time" | "card_on_file" | "subscription" | "installment";
    /** @description Payment on the bill of a Japanese mobile carrier. */
    JapaneseMobilePaymentDetailsRequest: {
      /**
       * @description The shopper's carrier.
       * @enum {string}
       */
      brand: "au" | "docomo" | "softbank";
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "japan_mobile";
    } & components["schemas"]["FlatAddress"];
    /** @description Charges of the KOMOJU card. */
    KomojuCardChargesSection: {
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents: number;
    };
    /** @description Payment in cash at a convenience store. */
    KonbiniPaymentDetails: {
      /** @description Where the payment's barcode is to be had. Named by the guides only. */
      barcode_url?: string;
      /** @description A code that the shopper needs at some chains. */
      confirmation_code?: string | null;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description A page that tells the shopper how to pay. */
      instructions_url?: string;
      /** @description A number that the shopper needs at the shop. */
      receipt?: string | null;
      /** @description A page for the shopper. Known from KOMOJU's mobile SDK only. */
      redirect_url?: string;
      /**
       * @description The chain of shops in which the shopper pays.
       * @enum {string}
       */
      store:
        | "seven-eleven"
        | "lawson"
        | "family-mart"
        | "ministop"
        | "daily-yamazaki"
        | "seicomart"
        | (string & {});
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "konbini";
      /** @description A link into a wallet. Known from KOMOJU's mobile SDK only. */
      wellnet_wallet_url?: string;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment in cash at a convenience store. */
    KonbiniPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /** @description Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
      expiry_days?: number;
      /** @description The shopper's family name, for the receipt. */
      family_name?: string;
      /** @description The shopper's given name, for the receipt. */
      given_name?: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone?: string;
      /**
       * @description The chain of shops in which the shopper pays.
       * @enum {string}
       */
      store: "seven-eleven" | "lawson" | "family-mart" | "ministop" | "daily-yamazaki" | "seicomart";
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "konbini";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by a card issued in Korea. */
    KoreanCreditCardPaymentDetailsRequest: {
      /** @description Whether the card is a company's. */
      corporate_card?: boolean;
      /** @description First two digits of the card's PIN. */
      first_two_digits_of_pin: string;
      /** @description Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
      month: number | string;
      /** @description Card number without spaces. It had at most 19 characters in 2019. */
      number: string;
      /** @description Who the shopper is, by an official number. Its shape was not read. */
      social_id?: {
        [key: string]: unknown;
      };
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card_korea";
      /** @description Security code printed on the card. */
      verification_value?: string;
      /**
       * @description Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
       *     taken.
       */
      year: number | string;
    } & components["schemas"]["FlatAddress"];
    /** @description A line that the session's page shows. */
    LineItem: {
      /** @description Price of the line, in the smallest unit of the currency. */
      amount?: number;
      /** @description What it is. */
      description?: string;
      /** @description Your own number of the product (SKU). */
      external_product_num?: string;
      /** @description Address of a picture. */
      image?: string;
      /**
       * @description How many of it.
       * @default 1
       */
      quantity?: number;
    };
    /** @description A merchant's application to go live, or to use a way to pay. Which members are always there is not documented. */
    LiveApplication: {
      /** @description The fields that were refused. The form of the rows was not found in any source. */
      errored_fields?: unknown[];
      /** @description The merchant's identifier. */
      merchant_id: string;
      /** @description The fields to fill in that were not asked for before. */
      newly_requested_fields?: components["schemas"]["LiveApplicationField"][];
      /** @description Whether the merchant can take payments. */
      payments_enabled?: boolean;
      /** @description Whether the merchant can be paid out. */
      payouts_enabled?: boolean;
      /** @description The fields to fill in. */
      requested_fields?: components["schemas"]["LiveApplicationField"][];
      /**
       * @description State of the application.
       * @enum {string}
       */
      status: "not_applied" | "incomplete" | "pending" | "accepted" | "declined" | (string & {});
    };
    /** @description A field of an application. Which members are always there is not documented. */
    LiveApplicationField: {
      /** @description Key of the field in the request. */
      field: string;
      /** @description Label of the field. */
      field_name?: string;
      /** @description Properties of the field. Its members were not found in any source. */
      field_properties?: {
        [key: string]: unknown;
      };
      /** @description Kind of the field, such as `text`, `file` or `boolean`. The set is open. */
      field_type?: string;
      /** @description Whether it can be left out. */
      optional?: boolean;
      /** @description Place of the field in the order. */
      position?: number;
    };
    /** @description What to fill in. The object is flat and its keys contain dots; send what is known. */
    LiveApplicationRequest: {
      /** @description Country of the applicant. Whether of residence or of nationality is not documented. */
      "applicant_information.country"?: string;
      /** @description Date of birth of the applicant. The notation is not documented. */
      "applicant_information.date_of_birth"?: string;
      /** @description Given name of the applicant. */
      "applicant_information.first_name"?: string;
      /** @description Given name of the applicant, in katakana. */
      "applicant_information.first_name_kana"?: string;
      /**
       * @description Gender of the applicant.
       * @enum {string}
       */
      "applicant_information.gender"?: "male" | "female";
      /** @description Back of the proof of identity: the identifier of a file that was handed in. */
      "applicant_information.identity_back"?: string;
      /**
       * @description Kind of the applicant's proof of identity.
       * @enum {string}
       */
      "applicant_information.identity_document_type"?:
        "passport" | "drivers_license" | "id_card" | "my_number_card";
      /** @description Front of the proof of identity: the identifier of a file that was handed in. */
      "applicant_information.identity_front"?: string;
      /** @description Family name of the applicant. */
      "applicant_information.last_name"?: string;
      /** @description Family name of the applicant, in katakana. */
      "applicant_information.last_name_kana"?: string;
      /** @description Currency of the account. */
      "bank_account_information.currency"?: string;
      /**
       * @description How often balances are settled.
       * @enum {string}
       */
      "bank_account_information.default_frequency"?: "weekly" | "monthly";
      /**
       * @description Kind of the transfer.
       * @enum {string}
       */
      "bank_account_information.transfer_type"?: "domestic";
      /** @description Holder of the account, in katakana. */
      "bank_account_information.zengin_account_holder_kana"?: string;
      /** @description Number of the account. */
      "bank_account_information.zengin_account_number"?: string;
      /**
       * @description Kind of the account.
       * @enum {string}
       */
      "bank_account_information.zengin_account_type"?: "ordinary" | "checking";
      /** @description Zengin code of the bank, four digits. */
      "bank_account_information.zengin_bank_code"?: string;
      /** @description Name of the bank. */
      "bank_account_information.zengin_bank_name"?: string;
      /** @description Zengin code of the branch, three digits. */
      "bank_account_information.zengin_branch_code"?: string;
      /** @description Name of the branch. */
      "bank_account_information.zengin_branch_name"?: string;
      /** @description The business, in words. */
      "company_information.business_description"?: string;
      /** @description Street of the company's address. */
      "company_information.company_address"?: string;
      /** @description Building of the company's address. */
      "company_information.company_address_building_name"?: string;
      /** @description Building of the company's address, in katakana. */
      "company_information.company_address_building_name_kana"?: string;
      /** @description Street of the company's address, in katakana. */
      "company_information.company_address_kana"?: string;
      /** @description City of the company's address. */
      "company_information.company_city"?: string;
      /** @description City of the company's address, in katakana. */
      "company_information.company_city_kana"?: string;
      /** @description Country code of the company's address. */
      "company_information.company_country"?: string;
      /** @description Name of the company. */
      "company_information.company_name"?: string;
      /** @description Name of the company, in Latin letters. */
      "company_information.company_name_alphabet"?: string;
      /** @description Name of the company, in katakana. */
      "company_information.company_name_kana"?: string;
      /** @description Phone number of the company. */
      "company_information.company_phone"?: string;
      /** @description Postal code of the company's address. */
      "company_information.company_postal_code"?: string;
      /** @description Prefecture or state of the company's address. */
      "company_information.company_prefecture_state"?: string;
      /** @description Prefecture or state of the company's address, in katakana. */
      "company_information.company_prefecture_state_kana"?: string;
      /** @description The company's web site. */
      "company_information.company_url"?: string;
      /** @description E-mail address to reach the company. */
      "company_information.contact_email"?: string;
      /** @description Phone number to reach the company. */
      "company_information.contact_phone"?: string;
      /**
       * @description Whether it is a sole proprietor or a corporation.
       * @enum {string}
       */
      "company_information.corporation_type"?: "sole_proprietor" | "corporation";
      /** @description How many people it employs, as text. */
      "company_information.employee_number"?: string;
      /**
       * Format: date
       * @description The day it was founded, `YYYY-MM-DD`.
       */
      "company_information.establishment_date"?: string;
      /** @description Proofs that the company is registered: identifiers of files that were handed in. */
      "company_information.incorporation_certificates"?: string[];
      /** @description The industry, in words. */
      "company_information.industry_description"?: string;
      /** @description Name of the office. */
      "company_information.office_name"?: string;
      /** @description Number of the company in the register. */
      "company_information.registration_number"?: string;
      /** @description Share capital. Whether in whole units of the currency or the smallest is not documented. */
      "company_information.share_capital_amount"?: number;
      /** @description Currency of the share capital. */
      "company_information.share_capital_currency"?: string;
      /** @description Proofs of a sole proprietor's business: identifiers of files that were handed in. */
      "company_information.sole_proprietor_proofs"?: string[];
      locale?: components["schemas"]["Locale"];
      /** @description Street of the representative director's address. */
      "representative_director_information.address"?: string;
      /** @description Building of the representative director's address. */
      "representative_director_information.address_building_name"?: string;
      /** @description Building of the representative director's address, in katakana. */
      "representative_director_information.address_building_name_kana"?: string;
      /** @description Street of the representative director's address, in katakana. */
      "representative_director_information.address_kana"?: string;
      /** @description City of the representative director's address. */
      "representative_director_information.city"?: string;
      /** @description City of the representative director's address, in katakana. */
      "representative_director_information.city_kana"?: string;
      /** @description Country of the representative director. Whether of residence or of nationality is not documented. */
      "representative_director_information.country"?: string;
      /** @description Date of birth of the representative director. The notation is not documented. */
      "representative_director_information.date_of_birth"?: string;
      /** @description Given name of the representative director. */
      "representative_director_information.first_name"?: string;
      /** @description Given name of the representative director, in katakana. */
      "representative_director_information.first_name_kana"?: string;
      /**
       * @description Gender of the representative director.
       * @enum {string}
       */
      "representative_director_information.gender"?: "male" | "female";
      /** @description Family name of the representative director. */
      "representative_director_information.last_name"?: string;
      /** @description Family name of the representative director, in katakana. */
      "representative_director_information.last_name_kana"?: string;
      /** @description Phone number of the representative director. */
      "representative_director_information.phone"?: string;
      /** @description Postal code of the representative director's address. */
      "representative_director_information.postal_code"?: string;
      /** @description Prefecture or state of the representative director's address. */
      "representative_director_information.prefecture_state"?: string;
      /** @description Prefecture or state of the representative director's address, in katakana. */
      "representative_director_information.prefecture_state_kana"?: string;
      /** @description Whether the merchant agrees to the terms of service. */
      "service_agreement.agreed_to_tos"?: boolean;
      /** @description Whether the acceptable use policy is accepted. */
      "site_information.aup_accepted"?: boolean;
      /** @description When the shop was founded. The notation is not documented. */
      "site_information.establishment_date"?: string;
      /** @description Industry of the shop. It is one of a set that was not found in any source, so it is left open. */
      "site_information.industry_type"?: string;
      /** @description Whether selling the products needs a permit. */
      "site_information.sales_permit_required"?: boolean;
      /** @description Permits to sell: identifiers of files that were handed in. */
      "site_information.sales_permits"?: string[];
      /** @description Page with the disclosure that Japan's law on commercial transactions (SCTL) wants. */
      "site_information.sctl_url"?: string;
      /** @description Sales of a year. Whether in whole units of the currency or the smallest is not documented. */
      "site_information.site_annual_sales"?: number;
      /** @description Currency of the annual sales. */
      "site_information.site_annual_sales_currency"?: string;
      /** @description Currency of the average sale. */
      "site_information.site_average_transactional_currency"?: string;
      /** @description Sum of an average sale, as text. */
      "site_information.site_average_transactional_value"?: string;
      /** @description Price of the dearest product, in the smallest unit of the currency. */
      "site_information.site_maximum_product_pricing_cents"?: number;
      /** @description Currency of the highest price. */
      "site_information.site_maximum_product_pricing_currency"?: string;
      /** @description Price of the cheapest product, in the smallest unit of the currency. */
      "site_information.site_minimum_product_pricing_cents"?: number;
      /** @description Currency of the lowest price. */
      "site_information.site_minimum_product_pricing_currency"?: string;
      /** @description Name of the shop. */
      "site_information.site_name"?: string;
      /** @description Name of the shop, in Latin letters. */
      "site_information.site_name_alphabet"?: string;
      /** @description Name of the shop, in katakana. */
      "site_information.site_name_kana"?: string;
      /** @description What the shop sells, in words. */
      "site_information.site_product_description"?: string;
      /** @description Address of the shop on the web. */
      "site_information.site_url"?: string;
      /** @description Street of the shop's address. */
      "site_information.store_address"?: string;
      /** @description Street of the shop's address, in katakana. */
      "site_information.store_address_kana"?: string;
      /** @description Building of the shop's address. */
      "site_information.store_building_name"?: string;
      /** @description Building of the shop's address, in katakana. */
      "site_information.store_building_name_kana"?: string;
      /** @description City of the shop's address. */
      "site_information.store_city"?: string;
      /** @description City of the shop's address, in katakana. */
      "site_information.store_city_kana"?: string;
      /** @description Country of the shop's address. */
      "site_information.store_country"?: string;
      /** @description Postal code of the shop's address. */
      "site_information.store_postal_code"?: string;
      /** @description Prefecture or state of the shop's address. */
      "site_information.store_prefecture_state"?: string;
      /** @description Prefecture or state of the shop's address, in katakana. */
      "site_information.store_prefecture_state_kana"?: string;
    };
    /**
     * @description Language of pages and instructions.
     * @enum {string}
     */
    Locale: "ja" | "en" | "ko";
    /** @description A transfer from a merchant's balance. `currency` is required here although the path has it too. */
    MerchantBalanceTransferRequest: {
      /** @description The sum, in the smallest unit of the currency. */
      amount: number;
      currency: components["schemas"]["Currency"];
      /** @description The merchant's identifier, which the path has too. */
      merchant_id?: string;
      /** @description The merchant that receives it. */
      to: string;
    };
    /** @description How long shoppers have to pay in one way. */
    MerchantExpirySetting: {
      currency?: components["schemas"]["AnsweredCurrency"];
      /** @description Days until a payment expires. */
      expiry_days?: number;
      /**
       * @description The way to pay.
       * @enum {string}
       */
      slug?: "bank_transfer" | "konbini" | (string & {});
    };
    /** @description How long shoppers have to pay in one way. */
    MerchantExpirySettingRequest: {
      currency?: components["schemas"]["Currency"];
      /** @description Days until a payment expires. */
      expiry_days: number;
      /**
       * @description The way to pay.
       * @enum {string}
       */
      slug?: "bank_transfer" | "konbini";
    };
    /** @description A file that a merchant handed in. Which members are always there is not documented. */
    MerchantFile: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at?: string;
      /** @description Name of the file. */
      filename?: string;
      /** @description The file's identifier, which the live application takes. */
      id: string;
      /** @description Media type of the file. */
      mime_type?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "file";
      /** @description Size in bytes. */
      size?: number;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
    };
    /** @description A file to hand in, one per call. */
    MerchantFileRequest: {
      /** @description The file. How its bytes are written as text is not documented; Base64 is assumed. */
      paper: string;
    };
    /** @description The state after the simulation. The sources name this answer without its members. */
    MerchantSubmissionStatus: {
      [key: string]: unknown;
    };
    /** @description Free data. Keys have at most 30 characters, values at most 2000. */
    Metadata: {
      [key: string]: string;
    };
    /** @description Everything else. */
    MiscSection: {
      /** @description Fixed fees for chargebacks, in the smallest unit of the currency. */
      chargeback_fixed_fee_total_cents?: number;
      /**
       * @description Sum of clearings under the name that the changelog has, in the smallest unit of the currency. One of the
       *     two names comes.
       */
      clearing_total_cents?: number;
      /** @description Sum of clearings, in the smallest unit of the currency. */
      clearings_total_cents?: number;
      /** @description Discounts of the KOMOJU card, in the smallest unit of the currency. */
      komoju_card_discount_total_cents?: number;
      /** @description Other adjustments of fees, in the smallest unit of the currency. */
      other_fee_adjustments_total_cents?: number;
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents?: number;
    };
    /** @description Payment by the shopper's mobile phone. */
    MobilePaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Who processes the payment. */
      provider: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "mobile";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by the shopper's mobile phone. */
    MobilePaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "mobile";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by nanaco. The members are those of 2019; the present model has no such details. */
    NanacoPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Number of the prepaid card. It had exactly 16 characters in 2019. */
      prepaid_number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "nanaco";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Naver Pay. What its script in the shopper's browser needs. */
    NaverPayPaymentDetails: {
      /** @description Where the shopper returns to. */
      callback_url?: string;
      /** @description The merchant's identifier at Naver Pay. */
      client_id?: string;
      /** @description Whether only digital goods are sold. */
      digital_content_only?: boolean;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Which environment the script uses. */
      mode?: string;
      /** @description Whether the shopper is redirected. */
      redirect?: boolean;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "naverpay";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by NET CASH. */
    NetCashPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The cards that were used so far. */
      prepaid_cards?: {
        /** @description Last four digits of the number. */
        last_four_digits?: string;
        /** @description What the card contributed. */
        points?: number;
      }[];
      /** @description What is still missing, in minor units of the currency. */
      short_amount?: number;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "net_cash";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by NET CASH. The members are those of 2019. */
    NetCashPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Number of the prepaid card. It had 16 to 20 characters in 2019. */
      prepaid_number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "net_cash";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description Something that this contract does not describe. An old list has `payout.created` and `submerchant.approved`; others
     *     may come.
     */
    OtherEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      /** @description What it happened to. */
      data: unknown;
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @enum {string}
       */
      type: "payout.created" | "submerchant.approved";
    };
    /**
     * @description Payment by a method that has no form of its own here, such as `alipay`, `merpay` or one that KOMOJU adds later.
     *     Further members may come.
     */
    OtherPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The carrier's number of the order. */
      provider_order_number?: string;
      /** @description Where the shopper goes to pay. */
      redirect_url?: string;
      /**
       * @description The method, any but those that have a form of their own.
       * @enum {string}
       */
      type:
        | "credit_card_korea"
        | "alipay"
        | "alipay_hk"
        | "aupay"
        | "bancontact"
        | "blik"
        | "dana"
        | "doku_wallet"
        | "dragonpay"
        | "enets"
        | "eps"
        | "fpx"
        | "gcash"
        | "giropay"
        | "japan_mobile"
        | "kakaopay"
        | "merpay"
        | "multibanco"
        | "mybank"
        | "narvesen"
        | "ovo"
        | "paidy"
        | "paypost"
        | "paysafe_card"
        | "paysera"
        | "payu"
        | "perlas"
        | "poli"
        | "przelewy24"
        | "softbank"
        | "tng"
        | "truemoney"
        | "paysafe_cash"
        | "sepa_transfer";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description Payment by a method that has no form of its own here. Alipay needs no more than `type`. What the others need is
     *     not documented; it is among the members below.
     */
    OtherPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
      expiry_days?: number;
      /** @description The shopper's family name. */
      family_name?: string;
      /** @description The shopper's given name. */
      given_name?: string;
      /** @description The shopper's full name. */
      name?: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone?: string;
      /** @description The code on the shopper's screen, as scanned in a shop. */
      scanned_code?: string;
      /**
       * @description The method.
       * @enum {string}
       */
      type:
        | "alipay"
        | "alipay_hk"
        | "amazon_pay"
        | "au"
        | "bancontact"
        | "banrisul"
        | "blik"
        | "dana"
        | "docomo"
        | "doku_wallet"
        | "dragonpay"
        | "enets"
        | "epospay"
        | "eps"
        | "fpx"
        | "gcash"
        | "giropay"
        | "ideal"
        | "kakaopay"
        | "linepay"
        | "merpay"
        | "multibanco"
        | "mybank"
        | "narvesen"
        | "naverpay"
        | "ovo"
        | "payco"
        | "paypost"
        | "paysafe_card"
        | "paysera"
        | "payu"
        | "perlas"
        | "poli"
        | "przelewy24"
        | "rakutenpay"
        | "sofortbanking"
        | "softbank"
        | "tng"
        | "truemoney"
        | "unionpay"
        | "wechatpay"
        | "paysafe_cash"
        | "sepa_transfer";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description A method other than a card, with the members that a payment by it takes. Known from documentation of 2018 to
     *     2020, so it is left open.
     */
    OtherTokenPaymentDetailsRequest: ({
      /**
       * @description The method, any but a card.
       * @enum {string}
       */
      type:
        | "alipay"
        | "alipay_hk"
        | "amazon_pay"
        | "au"
        | "aupay"
        | "bancontact"
        | "bank_transfer"
        | "banrisul"
        | "bit_cash"
        | "blik"
        | "culture_voucher"
        | "cvs"
        | "dana"
        | "docomo"
        | "doku_wallet"
        | "dospara"
        | "dragonpay"
        | "enets"
        | "epospay"
        | "eps"
        | "fpx"
        | "gcash"
        | "giropay"
        | "happy_money"
        | "ideal"
        | "japan_mobile"
        | "kakaopay"
        | "konbini"
        | "linepay"
        | "merpay"
        | "mobile"
        | "multibanco"
        | "mybank"
        | "nanaco"
        | "narvesen"
        | "naverpay"
        | "net_cash"
        | "ovo"
        | "paidy"
        | "pay_easy"
        | "payco"
        | "paypay"
        | "paypost"
        | "paysafe_card"
        | "paysera"
        | "payu"
        | "perlas"
        | "pix"
        | "poli"
        | "przelewy24"
        | "rakutenpay"
        | "sofortbanking"
        | "softbank"
        | "tng"
        | "toss"
        | "truemoney"
        | "unionpay"
        | "web_money"
        | "wechatpay";
    } & {
      [key: string]: unknown;
    }) &
      components["schemas"]["FlatAddress"];
    /**
     * @description Payment by Paidy. For goods that are sent, the shipping address with line 1, city, state, zip and country is
     *     mandatory.
     */
    PaidyPaymentDetailsRequest: {
      /** @description Whether the money is taken at once. A boolean, other than in the session. */
      capture?: boolean;
      /** @description Age of the customer, in a unit that is not documented. */
      customer_age?: number;
      /** @description Amount of the shopper's last order, presumably in minor units of the currency. */
      customer_last_order_amount?: number;
      /** @description When the shopper last ordered, as an integer whose unit is not documented. */
      customer_last_order_at?: number;
      /** @description Sum of the shopper's orders, presumably in minor units of the currency. */
      customer_lifetime_value?: number;
      /** @description The shopper's name. */
      customer_name: string;
      /** @description The shopper's name in katakana. */
      customer_name_kana?: string;
      /** @description Number of the shopper's orders. */
      customer_order_count?: number;
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Your identifier of the shopper. */
      external_customer_id?: string;
      /** @description What is bought. */
      item_title?: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "paidy";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by PAYCO. */
    PaycoPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Where the shopper confirms the order. */
      order_sheet_url?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "payco";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Pay-easy. */
    PayEasyPaymentDetails: {
      /** @description The number of the payee, which the shopper enters. */
      bank_id?: string;
      /** @description The number that confirms, which the shopper enters. */
      confirmation_id?: string;
      /** @description The number of the customer, which the shopper enters. */
      customer_id?: string;
      /** @description A code, named by the SDK without an explanation. */
      cvs_code?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description A page that tells the shopper how to pay. */
      instructions_url?: string;
      /** @description Where the shopper can pay online. */
      payment_url?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "pay_easy";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Pay-easy, at a cash machine or in online banking. */
    PayEasyPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /** @description Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
      expiry_days?: number;
      /** @description The shopper's family name. */
      family_name: string;
      /** @description The shopper's family name in katakana. */
      family_name_kana: string;
      /** @description The shopper's given name. */
      given_name: string;
      /** @description The shopper's given name in katakana. */
      given_name_kana: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "pay_easy";
    } & components["schemas"]["FlatAddress"];
    /** @description A payment. */
    Payment: {
      /** @description The sum before tax, in the smallest unit of the currency. */
      amount: number;
      /** @description What has been refunded so far, in the smallest unit of the currency. */
      amount_refunded: number;
      /**
       * Format: date-time
       * @description When it was paid.
       */
      captured_at: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /** @description The customer whose stored details were charged. */
      customer: string | null;
      /** @description The shopper's family name. Missing in older payloads. */
      customer_family_name?: string | null;
      /** @description The shopper's given name. Missing in older payloads. */
      customer_given_name?: string | null;
      /** @description Text for the merchant. */
      description: string | null;
      /** @description The merchant's number of the order. */
      external_order_num: string | null;
      /** @description KOMOJU's identifier of the payment. */
      id: string;
      locale: components["schemas"]["AnsweredLocale"];
      /** @description Merchant category code. Missing in older payloads. */
      mcc?: string | null;
      /** @description What was sent along. */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description Until when the shopper can pay.
       */
      payment_deadline: string | null;
      /** @description How the shopper pays. Null or missing in some older answers. */
      payment_details?: components["schemas"]["PaymentDetails"] | null;
      /** @description The surcharge that the shopper pays, in the smallest unit of the currency. */
      payment_method_fee: number;
      platform_details?: components["schemas"]["PlatformDetails"];
      /** @description The refunds by bank transfer that were asked for. */
      refund_requests: components["schemas"]["RefundRequest"][];
      /** @description The refunds so far. */
      refunds: components["schemas"]["Refund"][];
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "payment";
      /** @description The session that the payment belongs to. Missing in older payloads, and for payments made directly. */
      session?: string | null;
      /** @description What the card statement shows. Typed as always there, but a published webhook has null. */
      statement_descriptor?: components["schemas"]["StatementDescriptor"] | null;
      /**
       * @description `pending`: the shopper must act. `authorized`: money is held, or a cash payment or transfer is awaited.
       *     `captured`:
       *     paid, and still so after a partial refund. The others are final.
       * @enum {string}
       */
      status:
        | "pending"
        | "authorized"
        | "captured"
        | "cancelled"
        | "expired"
        | "refunded"
        | "failed"
        | (string & {});
      /** @description The tax, in the smallest unit of the currency. */
      tax: number;
      /** @description Amount, tax and surcharge together, in the smallest unit of the currency. */
      total: number;
    };
    /** @description Settings of the payment that the session will make. */
    PaymentDataRequest: {
      /** @description A sum in the smallest unit of the currency. That it overrides the session's is inferred. */
      amount?: number;
      billing_address?: components["schemas"]["Address"];
      /**
       * @description `manual` authorises now and captures later.
       * @default auto
       * @enum {string}
       */
      capture?: "auto" | "manual";
      currency?: components["schemas"]["Currency"];
      /** @description Your own number of the order. The guide asks for one per session. */
      external_order_num?: string;
      /**
       * @description What the card is used for.
       * @enum {string}
       */
      intent?: "one_time" | "card_on_file" | "subscription" | "installment";
      /** @description Merchant category code. */
      mcc?: string;
      /** @description The shopper's full name. */
      name?: string;
      /** @description The shopper's full name in katakana. */
      name_kana?: string;
      platform_details?: components["schemas"]["PlatformDetails"];
      shipping_address?: components["schemas"]["Address"];
      statement_descriptor?: components["schemas"]["StatementDescriptor"];
    };
    /**
     * @description How the shopper paid, told by `type`. Which members come with which method is sure for cards, konbini, Pay-easy and
     *     PayPay; for the others it was inferred from a merged list, and the types of some members too.
     */
    PaymentDetails:
      | components["schemas"]["CreditCardPaymentDetails"]
      | components["schemas"]["BrazilianCreditCardPaymentDetails"]
      | components["schemas"]["TerminalCreditCardPaymentDetails"]
      | components["schemas"]["KonbiniPaymentDetails"]
      | components["schemas"]["BankTransferPaymentDetails"]
      | components["schemas"]["PayEasyPaymentDetails"]
      | components["schemas"]["PayPayPaymentDetails"]
      | components["schemas"]["WeChatPayPaymentDetails"]
      | components["schemas"]["WebMoneyPaymentDetails"]
      | components["schemas"]["NetCashPaymentDetails"]
      | components["schemas"]["BitCashPaymentDetails"]
      | components["schemas"]["PixPaymentDetails"]
      | components["schemas"]["TossPaymentDetails"]
      | components["schemas"]["PaycoPaymentDetails"]
      | components["schemas"]["RakutenPayPaymentDetails"]
      | components["schemas"]["UnionPayPaymentDetails"]
      | components["schemas"]["SofortbankingPaymentDetails"]
      | components["schemas"]["IdealPaymentDetails"]
      | components["schemas"]["CvsPaymentDetails"]
      | components["schemas"]["AuPaymentDetails"]
      | components["schemas"]["DocomoPaymentDetails"]
      | components["schemas"]["MobilePaymentDetails"]
      | components["schemas"]["CultureVoucherPaymentDetails"]
      | components["schemas"]["HappyMoneyPaymentDetails"]
      | components["schemas"]["DosparaPaymentDetails"]
      | components["schemas"]["EpospayPaymentDetails"]
      | components["schemas"]["NaverPayPaymentDetails"]
      | components["schemas"]["OtherPaymentDetails"];
    /** @description How the shopper pays, chosen by `type`. */
    PaymentDetailsRequest:
      | components["schemas"]["CreditCardPaymentDetailsRequest"]
      | components["schemas"]["KoreanCreditCardPaymentDetailsRequest"]
      | components["schemas"]["BrazilianCreditCardPaymentDetailsRequest"]
      | components["schemas"]["TerminalCreditCardPaymentDetailsRequest"]
      | components["schemas"]["KonbiniPaymentDetailsRequest"]
      | components["schemas"]["BankTransferPaymentDetailsRequest"]
      | components["schemas"]["PayEasyPaymentDetailsRequest"]
      | components["schemas"]["PayPayPaymentDetailsRequest"]
      | components["schemas"]["AuPayPaymentDetailsRequest"]
      | components["schemas"]["PaidyPaymentDetailsRequest"]
      | components["schemas"]["MobilePaymentDetailsRequest"]
      | components["schemas"]["JapaneseMobilePaymentDetailsRequest"]
      | components["schemas"]["PixPaymentDetailsRequest"]
      | components["schemas"]["TossPaymentDetailsRequest"]
      | components["schemas"]["WebMoneyPaymentDetailsRequest"]
      | components["schemas"]["BitCashPaymentDetailsRequest"]
      | components["schemas"]["NetCashPaymentDetailsRequest"]
      | components["schemas"]["NanacoPaymentDetailsRequest"]
      | components["schemas"]["SteamPrepaidCardPaymentDetailsRequest"]
      | components["schemas"]["CultureVoucherPaymentDetailsRequest"]
      | components["schemas"]["HappyMoneyPaymentDetailsRequest"]
      | components["schemas"]["DosparaPaymentDetailsRequest"]
      | components["schemas"]["CvsPaymentDetailsRequest"]
      | components["schemas"]["OtherPaymentDetailsRequest"];
    /** @description Something happened to a payment. */
    PaymentEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      data: components["schemas"]["Payment"];
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @enum {string}
       */
      type:
        | "payment.authorized"
        | "payment.captured"
        | "payment.updated"
        | "payment.expired"
        | "payment.cancelled"
        | "payment.refund.created"
        | "payment.refunded"
        | "payment.failed"
        | "payment.marked.as.fraud";
    };
    /** @description A page of payments. */
    PaymentList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Payment"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description The ways to pay that can be applied for. The sources name this answer without its members. */
    PaymentMethodsList: {
      [key: string]: unknown;
    };
    /** @description Opens a session that produces a payment. */
    PaymentSessionRequest: {
      /**
       * Format: int32
       * @description The total, in the smallest unit of the currency.
       */
      amount: number;
      currency: components["schemas"]["Currency"];
      default_locale?: components["schemas"]["Locale"];
      /**
       * Format: email
       * @description The shopper's e-mail address.
       */
      email?: string;
      /**
       * Format: int32
       * @description Seconds until the session expires, at most a day.
       * @default 86400
       */
      expires_in_seconds?: number;
      /** @description Your own identifier of the shopper. */
      external_customer_id?: string;
      fraud_details?: components["schemas"]["FraudDetails"];
      /** @description What the session's page shows as bought. */
      line_items?: components["schemas"]["LineItem"][];
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description The default. The reference calls it required; all samples leave it out.
       * @constant
       */
      mode?: "payment";
      payment_data?: components["schemas"]["PaymentDataRequest"];
      /** @description The ways to pay that are offered. Left out, all that are active. */
      payment_types?: components["schemas"]["PaymentTypeRequest"][];
      /**
       * Format: uri
       * @description Where the shopper is sent after finishing or aborting, with `session_id` added to the query. Not required, but
       *     strongly advised.
       */
      return_url?: string;
    };
    /** @description What payments brought. The members are taken from the SDK's changelog. */
    PaymentsSection: {
      /** @description Sum of captured payments, in the smallest unit of the currency. */
      captured_amount_total_cents?: number;
      /** @description Fees for processing them, in the smallest unit of the currency. */
      processing_fees_cents?: number;
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents?: number;
    };
    /**
     * @description A payment method that a session can offer. Methods come and go, and some of these are no longer sold.
     * @enum {string}
     */
    PaymentTypeRequest:
      | "credit_card"
      | "credit_card_korea"
      | "credit_card_brazil"
      | "alipay"
      | "alipay_hk"
      | "amazon_pay"
      | "au"
      | "aupay"
      | "bancontact"
      | "bank_transfer"
      | "banrisul"
      | "bit_cash"
      | "blik"
      | "culture_voucher"
      | "cvs"
      | "dana"
      | "docomo"
      | "doku_wallet"
      | "dospara"
      | "dragonpay"
      | "enets"
      | "epospay"
      | "eps"
      | "fpx"
      | "gcash"
      | "giropay"
      | "happy_money"
      | "ideal"
      | "japan_mobile"
      | "kakaopay"
      | "konbini"
      | "linepay"
      | "merpay"
      | "mobile"
      | "multibanco"
      | "mybank"
      | "nanaco"
      | "narvesen"
      | "naverpay"
      | "net_cash"
      | "ovo"
      | "paidy"
      | "pay_easy"
      | "payco"
      | "paypay"
      | "paypost"
      | "paysafe_card"
      | "paysera"
      | "payu"
      | "perlas"
      | "pix"
      | "poli"
      | "przelewy24"
      | "rakutenpay"
      | "sofortbanking"
      | "softbank"
      | "tng"
      | "toss"
      | "truemoney"
      | "unionpay"
      | "web_money"
      | "wechatpay";
    /** @description An address that hears of one payment. */
    PaymentWebhookRequest: {
      /** @description Types of the events that are sent, such as `payment.captured`. */
      events: string[];
      /** @description The secret that signs what is sent there. */
      secret_key: string;
      /**
       * Format: uri
       * @description Where events are sent.
       */
      url: string;
    };
    /** @description Payment by PayPay. */
    PayPayPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description PayPay's identifier of the payment. */
      external_payment_id?: string;
      /** @description Where the shopper goes to pay. */
      redirect_url?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "paypay";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by PayPay. */
    PayPayPaymentDetailsRequest: {
      /** @description The code on the shopper's screen, as scanned in a shop. */
      scanned_code?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "paypay";
      /** @description A shopper's standing permission to be charged. */
      user_authorization_id?: string;
    } & components["schemas"]["FlatAddress"];
    /** @description A barcode that is still being made. */
    PendingBarcode: {
      /** @description Seconds to wait before asking again. */
      retry_after: number;
      /**
       * @description The barcode is not there yet.
       * @constant
       */
      status: "pending";
    };
    /** @description A test of the webhook itself. */
    PingEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      /** @description Its form is not documented. */
      data: unknown;
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @constant
       */
      type: "ping";
    };
    /** @description Payment by Pix. */
    PixPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The code that the shopper copies into the banking app. */
      pix_payment_code?: string;
      /** @description Address of the QR code to show to the shopper. */
      qr_code_url?: string;
      /** @description Pix's code of the payment. */
      transaction_code?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "pix";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Pix, in Brazil. */
    PixPaymentDetailsRequest: {
      /** @description The shopper's Brazilian tax number. */
      cpf: string;
      /** @description The shopper's IP address. */
      customer_ip: string;
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email: string;
      /** @description The shopper's full name. */
      name: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "pix";
    } & components["schemas"]["FlatAddress"];
    /** @description How a platform's payment is split. */
    PlatformDetails: {
      /** @description The merchant that processes the payment. */
      processing_merchant_id?: string;
      /** @description The shares. */
      submerchants: {
        /** @description The share with tax, in the smallest unit of the currency. */
        amount: number;
        /** @description The platform's fee with tax, in the smallest unit of the currency. */
        platform_fee: number;
        /** @description Who receives it. */
        submerchant_id: string;
      }[];
    };
    /** @description What the platform model moved; on platforms only. */
    PlatformModelSection: {
      /** @description Sum of transfers between balances, in the smallest unit of the currency. */
      fund_transfer_total_cents?: number;
      /** @description Shares of payments given back, in the smallest unit of the currency. */
      payment_share_refund_total_cents?: number;
      /** @description Shares of payments, in the smallest unit of the currency. */
      payment_share_total_cents?: number;
      /** @description The platform's fees given back, in the smallest unit of the currency. */
      platform_fee_refund_total_cents?: number;
      /** @description The platform's fees, in the smallest unit of the currency. */
      platform_fee_total_cents?: number;
      /** @description Fees for managing submerchants, in the smallest unit of the currency. */
      submerchant_management_fees_cents?: number;
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents?: number;
    };
    /** @description Who processes the payment, on platforms. */
    ProcessingMerchantRequest: {
      /** @description The merchant that processes the payment. */
      processing_merchant_id?: string;
    };
    /** @description Payment by Rakuten Pay. */
    RakutenPayPaymentDetails: {
      /** @description Rakuten Pay's key of the charge. */
      charge_key?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "rakutenpay";
    } & components["schemas"]["FlatAddress"];
    /** @description A barcode that can be shown. */
    ReadyBarcode: {
      /**
       * Format: date-time
       * @description Until when it is valid, about ten minutes by default. The next call after that gives a new one.
       */
      expires_at: string;
      /** @description A PNG of 750 by 150 pixels in base64, usable as the source of an image. */
      image: string;
      /**
       * @description The barcode is there.
       * @constant
       */
      status: "ready";
    };
    /** @description Money given back. */
    Refund: {
      /** @description The sum with tax, in the smallest unit of the currency. */
      amount: number;
      /** @description Whether the money went back by a chargeback. */
      chargeback: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /** @description Text for the merchant. */
      description: string | null;
      /** @description KOMOJU's identifier of the refund. */
      id: string;
      /** @description The payment's identifier. */
      payment: string;
      platform_details?: components["schemas"]["PlatformDetails"];
      /** @description Kind of refund. */
      refund_type?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "refund";
    };
    /** @description What to refund of a payment. */
    RefundPaymentRequest: {
      /** @description The sum, in the smallest unit of the currency. Left out, everything is refunded. */
      amount?: number;
      /** @description Text for the merchant. */
      description?: string;
      platform_details?: components["schemas"]["PlatformDetails"];
    };
    /** @description A refund by bank transfer that was asked for. */
    RefundRequest: {
      /** @description Number of the account. */
      account_number: string;
      /** @description Zengin code of the bank. */
      bank_code: string | null;
      /** @description Name of the bank. */
      bank_name: string;
      /** @description Name of the branch. */
      branch_name: string;
      /** @description Number of the branch. */
      branch_number: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      /** @description Holder of the account. */
      customer_name: string;
      /** @description Text for the merchant. */
      description?: string;
      /** @description KOMOJU's identifier of the request. */
      id: string;
      /** @description The payment's identifier. */
      payment: string;
      platform_details?: components["schemas"]["PlatformDetails"];
      /**
       * @description State of the request.
       * @enum {string}
       */
      status: "pending" | "rejected" | "completed" | (string & {});
    };
    /** @description What refunds took. The members are taken from the SDK's changelog. */
    RefundsSection: {
      /** @description Fees for processing them, in the smallest unit of the currency. */
      refund_processing_fees_cents?: number;
      /** @description Sum of refunds, in the smallest unit of the currency. */
      refunded_amount_total_cents?: number;
      /** @description Shoppers' fees given back, in the smallest unit of the currency. */
      refunded_customer_fees_cents?: number;
      /** @description Sum of the section, in the smallest unit of the currency. */
      total_cents?: number;
    };
    /** @description A card that is authenticated by 3-D Secure. */
    SecureToken: {
      /** @description Where the shopper authenticates; nothing once that is done. */
      authentication_url?: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at?: string;
      /** @description The token's identifier. One of the two names comes. */
      id?: string;
      /** @description The token's identifier under the name that the guide has. One of the two names comes. */
      secure_token?: string;
      /** @description What 3-D Secure found. */
      three_ds_auth_result?: components["schemas"]["ThreeDsAuthResult"] | null;
      /**
       * @description `OK` and `SKIPPED` can be used, `NEEDS_VERIFY` sends the shopper to `authentication_url`, `ERRORED` cannot be
       *     used.
       *     These meanings are inferred.
       * @enum {string}
       */
      verification_status: "OK" | "NEEDS_VERIFY" | "ERRORED" | "SKIPPED" | (string & {});
    };
    /** @description A session. */
    Session: {
      /** @description The total, in the smallest unit of the currency. */
      amount: number;
      /**
       * Format: date-time
       * @description When it was cancelled.
       */
      cancelled_at: string | null;
      /**
       * Format: date-time
       * @description When the shopper finished.
       */
      completed_at: string | null;
      /**
       * Format: date-time
       * @description When it was opened.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /** @description The stored customer, in the modes that store one. */
      customer_id?: string;
      default_locale: components["schemas"]["AnsweredLocale"];
      /** @description The shopper's e-mail address, if it is known. */
      email?: string;
      /** @description Whether its time is over. The status stays `pending` then, which is inferred from the fields. */
      expired: boolean;
      /** @description KOMOJU's identifier of the session. */
      id: string;
      /** @description What was sent as bought. */
      line_items?: components["schemas"]["LineItem"][];
      /** @description Who sells. Missing in answers of 2024. */
      merchant?: {
        /** @description The merchant's name. */
        name: string;
      };
      /** @description The seller, on platforms. */
      merchant_id?: string;
      /** @description What was sent along. */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * @description What completing the session produces.
       * @enum {string}
       */
      mode: "payment" | "customer" | "customer_payment" | (string & {});
      /** @description The payment, once there is one. Typed as not null, but an older sample has null. */
      payment?: components["schemas"]["Payment"] | null;
      /** @description Settings of the payment. */
      payment_data?: {
        /**
         * @description Whether the payment is captured at once.
         * @enum {string}
         */
        capture: "auto" | "manual" | (string & {});
        /** @description The merchant's number of the order. */
        external_order_num?: string;
        /** @description The shopper's full name. */
        name?: string;
        /** @description The shopper's full name in katakana. */
        name_kana?: string;
        platform_details?: components["schemas"]["PlatformDetails"];
      };
      /** @description The ways to pay that are offered. */
      payment_methods: components["schemas"]["SessionPaymentMethod"][];
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "session";
      /** @description Where the shopper is sent afterwards. */
      return_url: string | null;
      secure_token?: components["schemas"]["SecureToken"];
      /**
       * Format: uri
       * @description The hosted page to send the shopper to.
       */
      session_url: string;
      /**
       * @description State of the session. `completed` says that the shopper finished; the payment has a status of its own.
       * @enum {string}
       */
      status: "pending" | "completed" | "cancelled" | (string & {});
    };
    /** @description A way to pay that a session offers. */
    SessionPaymentMethod: {
      /** @description Fields that the shopper must fill in. */
      additional_fields?: string[];
      /** @description What it would cost, in the smallest unit of its currency. The mobile SDK is ready for a string. */
      amount?: number | string;
      /** @description Address that KOMOJU Pay uses. */
      api_endpoint?: string;
      /** @description Card brands or stores. Sources disagree on whether it is an array or an object, so it is left open. */
      brands?: unknown;
      currency?: components["schemas"]["AnsweredCurrency"];
      /** @description The shopper's fee, in the smallest unit of the currency. Seen in the mobile SDK only. */
      customer_fee?: number;
      /** @description Rate to its currency, when that is not the session's. */
      exchange_rate?: number;
      /** @description Stands for the gateway. */
      hashed_gateway?: string;
      /** @description Instalments that KOMOJU Pay offers. Their form was not found in any source. */
      installments?: unknown[];
      /** @description Whether the shopper leaves the page. */
      offsite?: boolean;
      /** @description A second icon. Seen in the mobile SDK only. */
      second_icon?: string;
      /** @description The merchant's number at Seven-Eleven. */
      seven_eleven_merchant_number?: string | null;
      /** @description Name of the way to pay. */
      type: string;
    };
    /** @description Pays for a session. */
    SessionPayRequest: {
      /**
       * @description `manual` authorises now and captures later.
       * @default auto
       * @enum {string}
       */
      capture?: "auto" | "manual";
      fraud_details?: components["schemas"]["FraudDetails"];
      /**
       * @description How the shopper pays, or a token that stands for it. The SDK's model has the object only; guides and official
       *     plugins send tokens too.
       */
      payment_details: string | components["schemas"]["PaymentDetailsRequest"];
    };
    /** @description What came of paying for a session. */
    SessionPayResult: {
      /** @description Link into the wallet's app, if it has one. */
      app_url?: string;
      customer?: components["schemas"]["SubscriptionCustomer"];
      payment?: components["schemas"]["Payment"];
      /**
       * Format: uri
       * @description Where the shopper must go next, if anywhere.
       */
      redirect_url: string | null;
      /**
       * @description State of the session. `completed` says that the shopper finished; the payment has a status of its own.
       * @enum {string}
       */
      status: "pending" | "completed" | "cancelled" | (string & {});
    };
    /** @description A session to open. `mode` says what completing it produces. */
    SessionRequest:
      | components["schemas"]["PaymentSessionRequest"]
      | components["schemas"]["CustomerSessionRequest"]
      | components["schemas"]["CustomerPaymentSessionRequest"];
    /** @description A settlement of the merchant's balance. */
    Settlement: {
      /** @description Fee of the bank transfer, in the smallest unit of the currency. Can be negative. */
      bank_transfer_fee_amount_cents: number;
      /** @description Name of the company. */
      company_name: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /**
       * Format: date-time
       * @description Until when transactions count.
       */
      cutoff_time: string;
      /** @description The cycle that is settled. */
      cycle: string;
      download: components["schemas"]["SettlementDownload"];
      /** @description KOMOJU's fees, in the smallest unit of the currency. Can be negative. */
      fee_amount_cents: number;
      /** @description Tax on the fees, in the smallest unit of the currency. Can be negative. */
      fee_tax_amount_cents: number;
      /** @description The converted sum, in the smallest unit of `fx_currency`, which is inferred. */
      fx_conversion_amount_cents: number;
      /** @description Rate of the conversion, as text. Null is assumed for none. */
      fx_conversion_rate: string | null;
      /** @description Currency that is paid out, if it is another one. Null is assumed for none. */
      fx_currency: components["schemas"]["AnsweredCurrency"] | null;
      /** @description KOMOJU's identifier of the settlement. */
      id: string;
      /** @description Name of the merchant. */
      merchant_name: string;
      /** @description Reference of the settlement. */
      reference: string;
      /** @description What is sent to the bank account, in the smallest unit of the currency. */
      remittance_amount_cents: number;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "settlement";
      /** @description What is settled, in the smallest unit of the currency. */
      settlement_amount_cents: number;
      /**
       * @description State of the settlement. What each state means is not documented.
       * @enum {string}
       */
      status: "pending" | "paid" | "cancelled" | "bounced" | "suspended" | (string & {});
      /** @description Sum of the transactions, in the smallest unit of the currency. */
      transaction_amount_cents: number;
    };
    /** @description A settlement, broken down. */
    SettlementDetail: {
      /** @description Fee of the bank transfer, in the smallest unit of the currency. Can be negative. */
      bank_transfer_fee_amount_cents: number;
      /** @description Name of the company. */
      company_name: string | null;
      corrections: components["schemas"]["CorrectionsSection"];
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      /**
       * Format: date-time
       * @description Until when transactions count.
       */
      cutoff_time: string;
      /** @description The cycle that is settled. */
      cycle: string;
      disbursements: components["schemas"]["DisbursementsSection"];
      download: components["schemas"]["SettlementDownload"];
      /** @description KOMOJU's fees, in the smallest unit of the currency. Can be negative. */
      fee_amount_cents: number;
      /** @description Tax on the fees, in the smallest unit of the currency. Can be negative. */
      fee_tax_amount_cents: number;
      /** @description The converted sum, in the smallest unit of `fx_currency`, which is inferred. */
      fx_conversion_amount_cents: number;
      /** @description Rate of the conversion, as text. Null is assumed for none. */
      fx_conversion_rate: string | null;
      /** @description Currency that is paid out, if it is another one. Null is assumed for none. */
      fx_currency: components["schemas"]["AnsweredCurrency"] | null;
      /** @description KOMOJU's identifier of the settlement. */
      id: string;
      komoju_card_charges: components["schemas"]["KomojuCardChargesSection"];
      /** @description Name of the merchant. */
      merchant_name: string;
      misc: components["schemas"]["MiscSection"];
      payments: components["schemas"]["PaymentsSection"];
      platform_model?: components["schemas"]["PlatformModelSection"];
      /** @description Reference of the settlement. */
      reference: string;
      refunds: components["schemas"]["RefundsSection"];
      /** @description What is sent to the bank account, in the smallest unit of the currency. */
      remittance_amount_cents: number;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "settlement";
      /** @description What is settled, in the smallest unit of the currency. */
      settlement_amount_cents: number;
      /**
       * @description State of the settlement. What each state means is not documented.
       * @enum {string}
       */
      status: "pending" | "paid" | "cancelled" | "bounced" | "suspended" | (string & {});
      /** @description Sum of the transactions, in the smallest unit of the currency. */
      transaction_amount_cents: number;
    };
    /** @description Where the settlement can be downloaded. Cancelled ones have null for every link. */
    SettlementDownload: {
      /** @description Address of the CSV file. */
      csv?: string | null;
      /** @description Address of the PDF file. Presumed; the sources name the other two only. */
      pdf?: string | null;
      /** @description Address of the Excel file. */
      xls?: string | null;
    };
    /** @description Something happened to a settlement. That `data` is a settlement is inferred. */
    SettlementEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      data: components["schemas"]["Settlement"];
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @enum {string}
       */
      type: "settlement.created";
    };
    /** @description A page of settlements, newest first. */
    SettlementList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Settlement"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description The state after the simulation. Which members are always there is not documented. */
    SimulatedPaymentMethodStatus: {
      /** @description Name of the way to pay. */
      payment_method?: string;
      /**
       * @description The state. The SDK types it as a payment's status, though `accepted` and `declined` are meant, so it is
       *     open.
       */
      status?: string;
    };
    /** @description The outcome to simulate. */
    SimulateStatusRequest: {
      /**
       * @description The outcome. For a merchant, `accepted` needs one approved way to pay.
       * @enum {string}
       */
      status?: "accepted" | "declined";
    };
    /** @description Payment by Sofort. */
    SofortbankingPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The processor's key of the payment. */
      transaction_key?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "sofortbanking";
    } & components["schemas"]["FlatAddress"];
    /** @description What the shopper's card statement shows. */
    StatementDescriptor: {
      /** @description Phone number to ask for more. */
      contact_phone?: string;
      /** @description City of the merchant. */
      statement_city?: string;
      /** @description Text in Japanese or English. */
      statement_descriptor?: string;
      /** @description Text in Latin letters. */
      statement_descriptor_alpha?: string;
      /** @description Text in katakana. */
      statement_descriptor_kana?: string;
    };
    /** @description Payment by a Steam prepaid card. The members are those of 2019; the present model has no such details. */
    SteamPrepaidCardPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Number of the prepaid card. It had exactly 16 characters in 2019. */
      prepaid_number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "steam_prepaid_card";
    } & components["schemas"]["FlatAddress"];
    /** @description Something that happened, as its notification carried it. `type` tells what. */
    StoredEvent:
      | components["schemas"]["PaymentEvent"]
      | components["schemas"]["CustomerEvent"]
      | components["schemas"]["SubscriptionEvent"]
      | components["schemas"]["SettlementEvent"]
      | components["schemas"]["PingEvent"]
      | components["schemas"]["OtherEvent"];
    /** @description A merchant of a platform. Which members are always there is not documented. */
    SubmerchantDetail: {
      /** @description KOMOJU's identifier of the account that it belongs to. */
      account_id?: string;
      /** @description The ways to pay that are active. The form of the rows was not found in any source. */
      active_payment_methods?: unknown[];
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at?: string;
      /** @description How long shoppers have to pay. The form of the rows is assumed to be that of the update. */
      expiry_settings?: components["schemas"]["MerchantExpirySetting"][];
      /** @description KOMOJU's identifier of the merchant. */
      id: string;
      /** @description Whether it is a live merchant, not a test one. */
      live?: boolean;
      /** @description Name of the merchant. */
      name?: string;
      /** @description Whether it can take payments. */
      payments_enabled?: boolean;
      /** @description Whether it can be paid out. */
      payouts_enabled?: boolean;
      /**
       * @description What it is on the platform: `seller` or `payout`.
       * @enum {string}
       */
      platform_role?: "seller" | "payout" | (string & {});
      /** @description The merchant's publishable key. */
      publishable_key?: string;
      /** @description Whether the shopper gets an e-mail with instructions to pay. */
      send_payment_instruction_email?: boolean;
      /** @description Whether the shopper gets an e-mail with a receipt. */
      send_payment_receipt_email?: boolean;
      /** @description Whether the shopper gets an e-mail when a payment is refunded. */
      send_payment_refund_email?: boolean;
      /** @description Whether the shopper gets an e-mail that reminds of paying. */
      send_payment_reminder_email?: boolean;
      /** @description State of the live application. The set is open. */
      status?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
    };
    /** @description A page of merchants. */
    SubmerchantList: {
      /** @description The rows of this page. */
      data: components["schemas"]["SubmerchantListItem"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description A merchant of a platform, in short. Which members are always there is not documented. */
    SubmerchantListItem: {
      /** @description KOMOJU's identifier of the account that it belongs to. */
      account_id?: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at?: string;
      /** @description KOMOJU's identifier of the merchant. */
      id: string;
      /** @description Whether it is a live merchant, not a test one. */
      live?: boolean;
      /** @description Name of the merchant. */
      name?: string;
      /** @description Whether it can take payments. */
      payments_enabled?: boolean;
      /** @description Whether it can be paid out. */
      payouts_enabled?: boolean;
      /**
       * @description What it is on the platform: `seller` or `payout`.
       * @enum {string}
       */
      platform_role?: "seller" | "payout" | (string & {});
      /**
       * @description Outcome of the live application. The SDK knows these two only; expect others.
       * @enum {string}
       */
      status?: "accepted" | "declined" | (string & {});
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
    };
    /**
     * @description A page of a merchant's payments. The SDK calls the rows by a name of their own; they are assumed to be
     *     payments.
     */
    SubmerchantPaymentList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Payment"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description An application with what was filled in. Which members are always there is not documented. */
    SubmittedLiveApplication: {
      /** @description The fields that were refused. The form of the rows was not found in any source. */
      errored_fields?: unknown[];
      /** @description The merchant's identifier. */
      merchant_id: string;
      /** @description The fields to fill in that were not asked for before. */
      newly_requested_fields?: components["schemas"]["LiveApplicationField"][];
      /** @description Whether the merchant can take payments. */
      payments_enabled?: boolean;
      /** @description Whether the merchant can be paid out. */
      payouts_enabled?: boolean;
      /** @description The fields to fill in. */
      requested_fields?: components["schemas"]["LiveApplicationField"][];
      /**
       * @description State of the application.
       * @enum {string}
       */
      status: "not_applied" | "incomplete" | "pending" | "accepted" | "declined" | (string & {});
      /** @description What was filled in. */
      submitted_fields?: components["schemas"]["SubmittedLiveApplicationField"][];
    };
    /** @description A field that was filled in. Which members are always there is not documented. */
    SubmittedLiveApplicationField: {
      /** @description Key of the field in the request. */
      field: string;
      /** @description Label of the field. */
      field_name?: string;
      /** @description Properties of the field. Its members were not found in any source. */
      field_properties?: {
        [key: string]: unknown;
      };
      /** @description Kind of the field, such as `text`, `file` or `boolean`. The set is open. */
      field_type?: string;
      /** @description Whether it can be left out. */
      optional?: boolean;
      /** @description Place of the field in the order. */
      position?: number;
      /** @description What was filled in, in the form of the field. */
      value?: unknown;
    };
    /** @description A charge that comes again and again. */
    Subscription: {
      /** @description What is charged each time, in minor units of the currency. */
      amount: number;
      /**
       * Format: date-time
       * @description When the subscription was started, UTC.
       */
      created_at: string;
      currency: components["schemas"]["AnsweredCurrency"];
      customer: components["schemas"]["SubscriptionCustomer"];
      /** @description The day within the period on which is charged. */
      day: number;
      /**
       * Format: date-time
       * @description When the subscription ended, UTC; null while it runs.
       */
      ended_at: string | null;
      /** @description KOMOJU's identifier of the subscription. */
      id: string;
      /** @description What was sent along. */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description When is charged next, UTC.
       */
      next_capture_at: string;
      /** @description What is charged. */
      payment_details: {
        /** @description The customer's e-mail address. */
        email?: string;
        /** @description Month of expiry. */
        month?: string;
        /** @description The kind of payment method. */
        type?: string;
        /** @description Year of expiry. */
        year?: string;
      };
      /** @description The payments made so far, by identifier. */
      payments: string[];
      /**
       * @description How often is charged.
       * @enum {string}
       */
      period: "weekly" | "monthly" | "yearly" | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "subscription";
      /**
       * Format: date-time
       * @description When a charge that failed is tried again, UTC.
       */
      retry_at: string | null;
      /** @description How often a charge that failed has been tried again. */
      retry_count: number;
      /**
       * @description State of the subscription. The last two are inferred from the names of events.
       * @enum {string}
       */
      status: "active" | "cancelled" | "suspended" | "deleted" | (string & {});
    };
    /**
     * @description A saved customer as paid sessions and subscriptions show it, which is another shape than that of the customer
     *     operations. Which members are always there is not documented.
     */
    SubscriptionCustomer: {
      /**
       * Format: date-time
       * @description When the customer was archived, UTC. The time's notation is assumed.
       */
      archived_at?: string | null;
      /**
       * Format: date-time
       * @description When the customer was created, UTC.
       */
      created_at?: string;
      currency?: components["schemas"]["AnsweredCurrency"];
      /** @description E-mail address. */
      email?: string | null;
      /** @description KOMOJU's internal number. No operation takes it. */
      id: number;
      locale?: components["schemas"]["AnsweredLocale"];
      /** @description KOMOJU's internal number of the merchant. */
      merchant_id?: number;
      /** @description Name. */
      name?: string | null;
      /** @description Phone number. */
      phone?: string | null;
      /**
       * Format: date-time
       * @description When the customer last changed, UTC.
       */
      updated_at?: string;
      /** @description The customer's identifier, which other operations take as the customer's id. */
      uuid: string;
    };
    /** @description Something happened to a subscription. That `data` is a subscription is inferred. */
    SubscriptionEvent: {
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      created_at: string;
      data: components["schemas"]["Subscription"];
      /** @description KOMOJU's identifier of the event. */
      id: string;
      /** @description Why, if there is something to say. */
      reason?: string | null;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "event";
      /**
       * @description What has happened.
       * @enum {string}
       */
      type:
        | "subscription.created"
        | "subscription.captured"
        | "subscription.failed"
        | "subscription.suspended"
        | "subscription.deleted";
    };
    /** @description A page of subscriptions. */
    SubscriptionList: {
      /** @description The rows of this page. */
      data: components["schemas"]["Subscription"][];
      /**
       * Format: date-time
       * @description Until when rows are counted. Missing in older samples, so it is optional here.
       */
      end_time?: string | null;
      /** @description Number of the last page; 0 if there are no rows. */
      last_page: number;
      /** @description Number of this page, from 1 on. */
      page: number;
      /** @description How many rows a page has at most. */
      per_page: number;
      /** @description Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
      resource: string;
      /**
       * Format: date-time
       * @description From when on rows are counted. Missing in older samples, so it is optional here.
       */
      start_time?: string | null;
      /** @description How many rows match, on all pages. */
      total: number;
    };
    /** @description A card at a payment terminal. */
    TerminalCreditCardPaymentDetails: {
      /** @description The issuer's approval number. */
      approval_number?: string;
      /** @description Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
      brand?: string;
      /** @description Status in the card network. */
      cardnet_status?: string;
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Data for the card's chip (EMV). */
      field55?: string;
      /** @description Last four digits of the number. */
      last_four_digits?: string;
      /** @description Month of expiry. */
      month?: number;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card_terminal";
      /** @description Year of expiry. */
      year?: number;
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by a card at a payment terminal. */
    TerminalCreditCardPaymentDetailsRequest: {
      /** @description Data of the card's chip (EMV). */
      field55?: string;
      /**
       * @description How the card was read, `1` by its chip (EMV) or `2` by its magnetic stripe.
       * @enum {string}
       */
      flowType?: "1" | "2";
      /** @description Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
      month?: number | string;
      /** @description Card number. */
      number: string;
      /** @description How the terminal read the card. */
      posDataCode?: string;
      /** @description Sequence number of the card. */
      sequence_number?: string;
      /** @description Second track of the magnetic stripe or its equivalent. */
      track2?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "credit_card_terminal";
      /**
       * @description Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
       *     taken.
       */
      year?: number | string;
    } & components["schemas"]["FlatAddress"];
    /** @description Why a payment at a terminal was refused. */
    TerminalErrorBody: {
      error: components["schemas"]["TerminalErrorDetails"];
    };
    /** @description The reason, with what the card's issuer said. */
    TerminalErrorDetails: {
      /** @description Details of the decline, if there are any. */
      decline_details?: string;
    } & components["schemas"]["ErrorDetails"];
    /** @description What 3-D Secure found, in its own names. */
    ThreeDsAuthResult: {
      /** @description Reference number of the access control server. */
      acsReferenceNumber?: string;
      /** @description Transaction identifier of the access control server. */
      acsTransID?: string;
      /** @description Kind of authentication. */
      authenticationType?: string;
      /** @description Proof of authentication (CAVV). */
      authenticationValue?: string;
      /** @description Reference number of the directory server. */
      dsReferenceNumber?: string;
      /** @description Transaction identifier of the directory server. */
      dsTransID?: string;
      /** @description Electronic commerce indicator. */
      eci?: string;
      /** @description Version of the protocol, such as `2.1.0`. */
      messageVersion?: string;
      /** @description Transaction identifier of the requestor. */
      threeDSRequestorTransID?: string;
      /** @description Transaction identifier of the 3-D Secure server. */
      threeDSServerTransID?: string;
      /** @description Outcome, such as `Y` or `N`. */
      transStatus?: string;
    };
    /** @description Stands for payment details, once. */
    Token: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_at: string;
      /** @description The token itself, such as `tok_…`. The SDK says 25 characters, but real ones are longer. */
      id: string;
      payment_details: components["schemas"]["TokenPaymentDetails"];
      /**
       * @description Names the kind of resource.
       * @constant
       */
      resource: "token";
    };
    /** @description What is shown of the details behind a token. */
    TokenPaymentDetails: {
      /** @description The shopper's e-mail address. */
      email?: string;
      /** @description The shopper's family name. */
      family_name?: string;
      /** @description The shopper's family name in katakana. */
      family_name_kana?: string;
      /** @description The shopper's given name. */
      given_name?: string;
      /** @description The shopper's given name in katakana. */
      given_name_kana?: string;
      /** @description The shopper's phone number. */
      phone?: string;
      /** @description The chain of shops in which the shopper pays. */
      store?: string;
      /** @description The method, such as `credit_card`. */
      type: string;
    };
    /** @description What a token stands for, chosen by `type`. The SDK takes cards only; in 2020 every method was documented. */
    TokenPaymentDetailsRequest:
      | components["schemas"]["CreditCardPaymentDetailsRequest"]
      | components["schemas"]["KoreanCreditCardPaymentDetailsRequest"]
      | components["schemas"]["BrazilianCreditCardPaymentDetailsRequest"]
      | components["schemas"]["TerminalCreditCardPaymentDetailsRequest"]
      | components["schemas"]["OtherTokenPaymentDetailsRequest"];
    /** @description Payment by Toss. */
    TossPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The QR code to show to the shopper. */
      qr_code?: string;
      /** @description Toss's token of the payment. */
      toss_pay_token?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "toss";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by Toss, in Korea. */
    TossPaymentDetailsRequest: {
      /** @description The shopper's date of birth as `YYMMDD`. */
      birthday: string;
      /** @description The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
      phone: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "toss";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by UnionPay. */
    UnionPayPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description UnionPay's identifier of the payment. */
      transaction_id?: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "unionpay";
    } & components["schemas"]["FlatAddress"];
    /** @description What to change in a customer. That the members are those of a new customer is inferred. */
    UpdateCustomerRequest: {
      currency?: components["schemas"]["Currency"];
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      metadata?: components["schemas"]["Metadata"];
      /** @description The card to store, or a token for it. The SDK's model has the object only; the guide sends tokens too. */
      payment_details?: string | components["schemas"]["CardPaymentDetailsRequest"];
    };
    /** @description Settings of a merchant to change. */
    UpdateMerchantRequest: {
      /** @description How long shoppers have to pay. */
      expiry_settings?: components["schemas"]["MerchantExpirySettingRequest"][];
      /** @description Whether it can take payments. */
      payments_enabled?: boolean;
      /** @description Whether it can be paid out. */
      payouts_enabled?: boolean;
      /** @description Whether the shopper gets an e-mail when a payment is captured. */
      send_payment_capture_email?: boolean;
      /** @description Whether the shopper gets an e-mail with instructions to pay. */
      send_payment_instruction_email?: boolean;
      /** @description Whether the shopper gets an e-mail with a receipt. */
      send_payment_receipt_email?: boolean;
      /** @description Whether the shopper gets an e-mail when a payment is refunded. */
      send_payment_refund_email?: boolean;
      /** @description Whether the shopper gets an e-mail that reminds of paying. */
      send_payment_reminder_email?: boolean;
    };
    /** @description What to fill in for a way to pay. The object is flat and its keys contain dots; send what is known. */
    UpdatePaymentMethodRequest: {
      /** @description How many payments are expected. For which time span is not documented. */
      "convenience_store.expected_number_of_payments"?: number;
      /** @description Further fields for convenience stores, as text. What it holds is not documented. */
      "convenience_store.fields"?: string;
      /** @description Whether access is restricted, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.access_restrictions"?: boolean;
      /** @description Whether accounts are locked after failed sign-ins, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.account_lock"?: boolean;
      /** @description Whether anti-virus software is used, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.anti_virus_software"?: boolean;
      /** @description Further fields for JCB, American Express and Diners Club, as text. What it holds is not documented. */
      "jcb_amex_diners_credit_card.fields"?: string;
      /** @description Whether the kinds of files to upload are restricted, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.file_extension_restrictions"?: boolean;
      /** @description Whether several factors are asked for at sign-in, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.mfa_implementation"?: boolean;
      /** @description Whether public directories are safeguarded, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.public_directories"?: boolean;
      /** @description Whether source code is reviewed, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.source_code_review"?: boolean;
      /**
       * @description Whether the site is safe from SQL injection and cross-site scripting, for JCB, American Express and Diners
       *     Club.
       */
      "jcb_amex_diners_credit_card.sql_injection_and_xss"?: boolean;
      /** @description Whether the site is examined for weaknesses, for JCB, American Express and Diners Club. */
      "jcb_amex_diners_credit_card.vulnerability_assessments"?: boolean;
      /** @description Whether the terms of LINE Pay are accepted. */
      "linepay.accepted_line_tos"?: boolean;
      /** @description Further fields for LINE Pay, as text. What it holds is not documented. */
      "linepay.fields"?: string;
      locale?: components["schemas"]["Locale"];
      /** @description Whether the terms of Merpay are accepted. */
      "merpay.accepted_merpay_tos"?: boolean;
      /** @description Further fields for Merpay, as text. What it holds is not documented. */
      "merpay.fields"?: string;
      /** @description Whether the terms of PayPay are accepted. */
      "paypay.accepted_paypay_tos"?: boolean;
      /** @description Further fields for PayPay, as text. What it holds is not documented. */
      "paypay.fields"?: string;
      /** @description Whether every item costs less than the limit of convenience stores. */
      "seven_eleven.all_items_are_cheaper_than_konbini_limit"?: boolean;
      /** @description Whether ordering follows the required flow. */
      "seven_eleven.correct_flow_for_order_items"?: boolean;
      /** @description Whether everything is delivered within two months. */
      "seven_eleven.delivery_within_two_months"?: boolean;
      /** @description Whether the number of the sales permit is shown. */
      "seven_eleven.display_sales_permit_number"?: boolean;
      /** @description Further fields for Seven-Eleven, as text. What it holds is not documented. */
      "seven_eleven.fields"?: string;
      /** @description Whether goods have been sold at the regular price. */
      "seven_eleven.have_sold_as_regular_price"?: boolean;
      /** @description Whether nothing is delivered straight from the producer. */
      "seven_eleven.no_direct_delivery_from_producer"?: boolean;
      /** @description Whether there are no sales abroad. */
      "seven_eleven.no_international_transaction"?: boolean;
      /** @description Whether no tickets are sold. */
      "seven_eleven.no_ticket_sales"?: boolean;
      /** @description A note for Seven-Eleven. */
      "seven_eleven.note"?: string;
      /** @description Whether the fee of an order is shown. */
      "seven_eleven.order_fee_is_displayed"?: boolean;
      /** @description Whether everybody can see the products' pages. */
      "seven_eleven.product_pages_are_public"?: boolean;
      /** @description Whether the data given agree with the legal disclosure (SCTL). */
      "seven_eleven.provided_info_matches_sctl"?: boolean;
      /** @description Whether the legal disclosure (SCTL) has a phone number. */
      "seven_eleven.sctl_page_has_phone_number"?: boolean;
      /** @description Whether the site can be reached by everybody. */
      "seven_eleven.site_is_public"?: boolean;
      /** @description When the shop closes. The notation is not documented. */
      "shared_payment_method_data.close_time"?: string;
      /** @description Whether it sells business opportunities. */
      "shared_payment_method_data.conducts_business_opportunity_scheme"?: boolean;
      /** @description Whether it sells from door to door. */
      "shared_payment_method_data.conducts_door_to_door_sales"?: boolean;
      /** @description Whether it does multi-level marketing. */
      "shared_payment_method_data.conducts_mlm_scheme"?: boolean;
      /** @description Whether it sells by phone. */
      "shared_payment_method_data.conducts_telemarketing"?: boolean;
      /** @description Whether the merchant has taken cards before. */
      "shared_payment_method_data.has_processed_cc_before"?: boolean;
      /** @description When the shop opens. The notation is not documented. */
      "shared_payment_method_data.open_time"?: string;
      /** @description Proofs of PCI compliance: identifiers of files that were handed in. */
      "shared_payment_method_data.pci_compliance_proofs"?: string[];
      /** @description Page with the privacy policy. */
      "shared_payment_method_data.privacy_policy_url"?: string;
      /** @description Whether the merchant handles card data itself. */
      "shared_payment_method_data.processes_card_info"?: boolean;
      /** @description Whether it sells long-running services that Japanese law regulates. */
      "shared_payment_method_data.provides_specified_continuous_services"?: boolean;
      /** @description Registers of the shareholders: identifiers of files that were handed in. */
      "shared_payment_method_data.shareholder_registers"?: string[];
      /** @description Page with the terms of service. */
      "shared_payment_method_data.terms_of_service_url"?: string;
      /** @description Whether it has broken the law on commercial transactions. */
      "shared_payment_method_data.violated_commercial_transaction_act"?: boolean;
      /** @description Whether it has broken the Consumer Contract Act. */
      "shared_payment_method_data.violated_consumer_contract_act"?: boolean;
      /** @description Whether access is restricted, for Visa and Mastercard. */
      "visa_mastercard_credit_card.access_restrictions"?: boolean;
      /** @description Whether accounts are locked after failed sign-ins, for Visa and Mastercard. */
      "visa_mastercard_credit_card.account_lock"?: boolean;
      /** @description Whether anti-virus software is used, for Visa and Mastercard. */
      "visa_mastercard_credit_card.anti_virus_software"?: boolean;
      /** @description Further fields for Visa and Mastercard, as text. What it holds is not documented. */
      "visa_mastercard_credit_card.fields"?: string;
      /** @description Whether the kinds of files to upload are restricted, for Visa and Mastercard. */
      "visa_mastercard_credit_card.file_extension_restrictions"?: boolean;
      /** @description Whether several factors are asked for at sign-in, for Visa and Mastercard. */
      "visa_mastercard_credit_card.mfa_implementation"?: boolean;
      /** @description Whether public directories are safeguarded, for Visa and Mastercard. */
      "visa_mastercard_credit_card.public_directories"?: boolean;
      /** @description Whether source code is reviewed, for Visa and Mastercard. */
      "visa_mastercard_credit_card.source_code_review"?: boolean;
      /** @description Whether the site is safe from SQL injection and cross-site scripting, for Visa and Mastercard. */
      "visa_mastercard_credit_card.sql_injection_and_xss"?: boolean;
      /** @description Whether the site is examined for weaknesses, for Visa and Mastercard. */
      "visa_mastercard_credit_card.vulnerability_assessments"?: boolean;
    };
    /** @description What to change in a payment. */
    UpdatePaymentRequest: {
      /** @description Text for the merchant. */
      description?: string;
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description A further prepaid card for a payment that is short of money. In 2019 the types were `web_money`,
       *     `net_cash`, `nanaco` and `steam_prepaid_card`.
       */
      payment_details?: string | components["schemas"]["PaymentDetailsRequest"];
    };
    /** @description Payment by WebMoney. */
    WebMoneyPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description The cards that were used so far. */
      prepaid_cards?: {
        /** @description Last four digits of the number. */
        last_four_digits?: string;
        /** @description What the card contributed. */
        points?: number;
      }[];
      /** @description What is still missing, in minor units of the currency. */
      short_amount?: number;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "web_money";
    } & components["schemas"]["FlatAddress"];
    /**
     * @description Payment by WebMoney. If the card does not hold enough, the payment stays `pending` and a further card can be added
     *     to it.
     */
    WebMoneyPaymentDetailsRequest: {
      /** @description The shopper's e-mail address. It had at most 255 characters in 2019. */
      email?: string;
      /** @description Number of the prepaid card. It had exactly 16 characters in 2019. */
      prepaid_number: string;
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "web_money";
    } & components["schemas"]["FlatAddress"];
    /** @description Payment by WeChat Pay. */
    WeChatPayPaymentDetails: {
      /** @description The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
      email?: string | null;
      /** @description Where the shopper pays on a phone. */
      mweb_url?: string;
      /** @description Address of the QR code to show to the shopper. */
      qr_code_url?: string;
      /** @description Where the shopper goes to pay. */
      redirect_url?: string;
      /**
       * @description `NATIVE` is payment by QR code, `MWEB` payment on a phone.
       * @enum {string}
       */
      trade_type?: "NATIVE" | "MWEB" | (string & {});
      /**
       * @description Says which method this is.
       * @constant
       */
      type: "wechatpay";
    } & components["schemas"]["FlatAddress"];
  };
  responses: {
    /** @description A call with the same idempotency key is still running. The body's form is assumed. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no such resource, or the feature is not enabled. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call was refused. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The payment at a terminal was refused. */
    TerminalRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["TerminalErrorBody"];
      };
    };
    /** @description Too many calls. No limit is published; wait as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request is well formed but refused. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
     *     the dashboard applies.
     */
    ApiVersion: string;
    /** @description Currency of the balance. */
    BalanceCurrency: components["schemas"]["Currency"];
    /** @description The payment's identifier. */
    BarcodePaymentId: string;
    /** @description The chargeback's identifier. */
    ChargebackId: string;
    /** @description The customer's identifier. */
    CustomerId: string;
    /** @description The disbursement's identifier. */
    DisbursementId: string;
    /** @description Only rows created up to this time, ISO 8601. */
    EndTime: string;
    /** @description The event's identifier. */
    EventId: string;
    /** @description The shopper's identifier. */
    ExternalCustomerId: string;
    /** @description The file's identifier. */
    FileId: string;
    /**
     * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
     *     first call is still running it is refused with 409.
     */
    IdempotencyKey: string;
    /** @description Name of the way to pay. */
    LiveApplicationPaymentMethod: string;
    /** @description The merchant's identifier. */
    MerchantIdPath: string;
    /** @description The merchant's identifier. */
    MerchantOwnId: string;
    /** @description Number of the page, from 1 on. */
    Page: number;
    /** @description The payment's identifier. */
    PaymentId: string;
    /** @description How many rows a page has. The sources disagree on the default, so send it. */
    PerPage: number;
    /**
     * @description Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
     *     it presumably makes every later charge fail.
     */
    Scenario: string;
    /** @description The secure token's identifier. */
    SecureTokenId: string;
    /** @description The session's identifier. */
    SessionId: string;
    /** @description The settlement's identifier. */
    SettlementId: string;
    /** @description Only rows created at this time or later, ISO 8601. */
    StartTime: string;
    /** @description The subscription's identifier. */
    SubscriptionId: string;
    /** @description The transaction's identifier. */
    TransactionUuid: string;
    /** @description The kind of event, as in the body. */
    WebhookEvent: string;
    /** @description Identifies this delivery. */
    WebhookId: string;
    /**
     * @description HMAC with SHA-256 over the raw body, in lower-case hexadecimal; the key is the secret of the webhook. The page names
     *     neither the hash nor the encoding; those are what KOMOJU's own plugin computes.
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
};
export type Address = components["schemas"]["Address"];
export type AnsweredCurrency = components["schemas"]["AnsweredCurrency"];
export type AnsweredLocale = components["schemas"]["AnsweredLocale"];
export type AuPaymentDetails = components["schemas"]["AuPaymentDetails"];
export type AuPayPaymentDetailsRequest = components["schemas"]["AuPayPaymentDetailsRequest"];
export type AvailablePaymentMethod = components["schemas"]["AvailablePaymentMethod"];
export type BalanceDetail = components["schemas"]["BalanceDetail"];
export type BalanceSettings = components["schemas"]["BalanceSettings"];
export type BalanceSettingsRequest = components["schemas"]["BalanceSettingsRequest"];
export type BalanceTransaction = components["schemas"]["BalanceTransaction"];
export type BalanceTransactionList = components["schemas"]["BalanceTransactionList"];
export type BalanceTransfer = components["schemas"]["BalanceTransfer"];
export type BalanceTransferRequest = components["schemas"]["BalanceTransferRequest"];
export type BankTransferPaymentDetails = components["schemas"]["BankTransferPaymentDetails"];
export type BankTransferPaymentDetailsRequest = components["schemas"]["BankTransferPaymentDetailsRequest"];
export type Barcode = components["schemas"]["Barcode"];
export type BitCashPaymentDetails = components["schemas"]["BitCashPaymentDetails"];
export type BitCashPaymentDetailsRequest = components["schemas"]["BitCashPaymentDetailsRequest"];
export type BrazilianCreditCardPaymentDetails = components["schemas"]["BrazilianCreditCardPaymentDetails"];
export type BrazilianCreditCardPaymentDetailsRequest =
  components["schemas"]["BrazilianCreditCardPaymentDetailsRequest"];
export type CancelDisbursementRequest = components["schemas"]["CancelDisbursementRequest"];
export type CapturePaymentRequest = components["schemas"]["CapturePaymentRequest"];
export type CardPaymentDetailsRequest = components["schemas"]["CardPaymentDetailsRequest"];
export type ChargebackCustomer = components["schemas"]["ChargebackCustomer"];
export type ChargebackDefense = components["schemas"]["ChargebackDefense"];
export type ChargebackDetail = components["schemas"]["ChargebackDetail"];
export type ChargebackDocument = components["schemas"]["ChargebackDocument"];
export type ChargebackDocumentRequest = components["schemas"]["ChargebackDocumentRequest"];
export type ChargebackList = components["schemas"]["ChargebackList"];
export type ChargebackListItem = components["schemas"]["ChargebackListItem"];
export type ChargebackMilestone = components["schemas"]["ChargebackMilestone"];
export type ChargebackPayment = components["schemas"]["ChargebackPayment"];
export type ChargebackPaymentMethod = components["schemas"]["ChargebackPaymentMethod"];
export type ChargebackRecipientInfo = components["schemas"]["ChargebackRecipientInfo"];
export type ChargebackShippingInfo = components["schemas"]["ChargebackShippingInfo"];
export type CorrectionsSection = components["schemas"]["CorrectionsSection"];
export type CreateCustomerRequest = components["schemas"]["CreateCustomerRequest"];
export type CreateDisbursementRequest = components["schemas"]["CreateDisbursementRequest"];
export type CreateMerchantRequest = components["schemas"]["CreateMerchantRequest"];
export type CreatePaymentForCustomerRequest = components["schemas"]["CreatePaymentForCustomerRequest"];
export type CreatePaymentRequest = components["schemas"]["CreatePaymentRequest"];
export type CreatePaymentWithDetailsRequest = components["schemas"]["CreatePaymentWithDetailsRequest"];
export type CreateRefundRequestRequest = components["schemas"]["CreateRefundRequestRequest"];
export type CreateSecureTokenForCustomerRequest =
  components["schemas"]["CreateSecureTokenForCustomerRequest"];
export type CreateSecureTokenRequest = components["schemas"]["CreateSecureTokenRequest"];
export type CreateSecureTokenWithDetailsRequest =
  components["schemas"]["CreateSecureTokenWithDetailsRequest"];
export type CreateSubscriptionRequest = components["schemas"]["CreateSubscriptionRequest"];
export type CreateTokenRequest = components["schemas"]["CreateTokenRequest"];
export type CreditCardPaymentDetails = components["schemas"]["CreditCardPaymentDetails"];
export type CreditCardPaymentDetailsRequest = components["schemas"]["CreditCardPaymentDetailsRequest"];
export type CultureVoucherPaymentDetails = components["schemas"]["CultureVoucherPaymentDetails"];
export type CultureVoucherPaymentDetailsRequest =
  components["schemas"]["CultureVoucherPaymentDetailsRequest"];
export type Currency = components["schemas"]["Currency"];
export type Customer = components["schemas"]["Customer"];
export type CustomerEvent = components["schemas"]["CustomerEvent"];
export type CustomerList = components["schemas"]["CustomerList"];
export type CustomerPaymentSessionRequest = components["schemas"]["CustomerPaymentSessionRequest"];
export type CustomerSessionRequest = components["schemas"]["CustomerSessionRequest"];
export type CustomerSource = components["schemas"]["CustomerSource"];
export type CvsPaymentDetails = components["schemas"]["CvsPaymentDetails"];
export type CvsPaymentDetailsRequest = components["schemas"]["CvsPaymentDetailsRequest"];
export type DefendChargebackRequest = components["schemas"]["DefendChargebackRequest"];
export type DeletedExternalCustomer = components["schemas"]["DeletedExternalCustomer"];
export type Disbursement = components["schemas"]["Disbursement"];
export type DisbursementList = components["schemas"]["DisbursementList"];
export type DisbursementsSection = components["schemas"]["DisbursementsSection"];
export type DocomoPaymentDetails = components["schemas"]["DocomoPaymentDetails"];
export type DosparaPaymentDetails = components["schemas"]["DosparaPaymentDetails"];
export type DosparaPaymentDetailsRequest = components["schemas"]["DosparaPaymentDetailsRequest"];
export type EpospayPaymentDetails = components["schemas"]["EpospayPaymentDetails"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type ErrorDetails = components["schemas"]["ErrorDetails"];
export type EventList = components["schemas"]["EventList"];
export type FinalizePaymentRequest = components["schemas"]["FinalizePaymentRequest"];
export type FlatAddress = components["schemas"]["FlatAddress"];
export type FraudDetails = components["schemas"]["FraudDetails"];
export type HappyMoneyPaymentDetails = components["schemas"]["HappyMoneyPaymentDetails"];
export type HappyMoneyPaymentDetailsRequest = components["schemas"]["HappyMoneyPaymentDetailsRequest"];
export type IdealPaymentDetails = components["schemas"]["IdealPaymentDetails"];
export type IntentRequest = components["schemas"]["IntentRequest"];
export type JapaneseMobilePaymentDetailsRequest =
  components["schemas"]["JapaneseMobilePaymentDetailsRequest"];
export type KomojuCardChargesSection = components["schemas"]["KomojuCardChargesSection"];
export type KonbiniPaymentDetails = components["schemas"]["KonbiniPaymentDetails"];
export type KonbiniPaymentDetailsRequest = components["schemas"]["KonbiniPaymentDetailsRequest"];
export type KoreanCreditCardPaymentDetailsRequest =
  components["schemas"]["KoreanCreditCardPaymentDetailsRequest"];
export type LineItem = components["schemas"]["LineItem"];
export type LiveApplication = components["schemas"]["LiveApplication"];
export type LiveApplicationField = components["schemas"]["LiveApplicationField"];
export type LiveApplicationRequest = components["schemas"]["LiveApplicationRequest"];
export type Locale = components["schemas"]["Locale"];
export type MerchantBalanceTransferRequest = components["schemas"]["MerchantBalanceTransferRequest"];
export type MerchantExpirySetting = components["schemas"]["MerchantExpirySetting"];
export type MerchantExpirySettingRequest = components["schemas"]["MerchantExpirySettingRequest"];
export type MerchantFile = components["schemas"]["MerchantFile"];
export type MerchantFileRequest = components["schemas"]["MerchantFileRequest"];
export type MerchantSubmissionStatus = components["schemas"]["MerchantSubmissionStatus"];
export type Metadata = components["schemas"]["Metadata"];
export type MiscSection = components["schemas"]["MiscSection"];
export type MobilePaymentDetails = components["schemas"]["MobilePaymentDetails"];
export type MobilePaymentDetailsRequest = components["schemas"]["MobilePaymentDetailsRequest"];
export type NanacoPaymentDetailsRequest = components["schemas"]["NanacoPaymentDetailsRequest"];
export type NaverPayPaymentDetails = components["schemas"]["NaverPayPaymentDetails"];
export type NetCashPaymentDetails = components["schemas"]["NetCashPaymentDetails"];
export type NetCashPaymentDetailsRequest = components["schemas"]["NetCashPaymentDetailsRequest"];
export type OtherEvent = components["schemas"]["OtherEvent"];
export type OtherPaymentDetails = components["schemas"]["OtherPaymentDetails"];
export type OtherPaymentDetailsRequest = components["schemas"]["OtherPaymentDetailsRequest"];
export type OtherTokenPaymentDetailsRequest = components["schemas"]["OtherTokenPaymentDetailsRequest"];
export type PaidyPaymentDetailsRequest = components["schemas"]["PaidyPaymentDetailsRequest"];
export type PaycoPaymentDetails = components["schemas"]["PaycoPaymentDetails"];
export type PayEasyPaymentDetails = components["schemas"]["PayEasyPaymentDetails"];
export type PayEasyPaymentDetailsRequest = components["schemas"]["PayEasyPaymentDetailsRequest"];
export type Payment = components["schemas"]["Payment"];
export type PaymentDataRequest = components["schemas"]["PaymentDataRequest"];
export type PaymentDetails = components["schemas"]["PaymentDetails"];
export type PaymentDetailsRequest = components["schemas"]["PaymentDetailsRequest"];
export type PaymentEvent = components["schemas"]["PaymentEvent"];
export type PaymentList = components["schemas"]["PaymentList"];
export type PaymentMethodsList = components["schemas"]["PaymentMethodsList"];
export type PaymentSessionRequest = components["schemas"]["PaymentSessionRequest"];
export type PaymentsSection = components["schemas"]["PaymentsSection"];
export type PaymentTypeRequest = components["schemas"]["PaymentTypeRequest"];
export type PaymentWebhookRequest = components["schemas"]["PaymentWebhookRequest"];
export type PayPayPaymentDetails = components["schemas"]["PayPayPaymentDetails"];
export type PayPayPaymentDetailsRequest = components["schemas"]["PayPayPaymentDetailsRequest"];
export type PendingBarcode = components["schemas"]["PendingBarcode"];
export type PingEvent = components["schemas"]["PingEvent"];
export type PixPaymentDetails = components["schemas"]["PixPaymentDetails"];
export type PixPaymentDetailsRequest = components["schemas"]["PixPaymentDetailsRequest"];
export type PlatformDetails = components["schemas"]["PlatformDetails"];
export type PlatformModelSection = components["schemas"]["PlatformModelSection"];
export type ProcessingMerchantRequest = components["schemas"]["ProcessingMerchantRequest"];
export type RakutenPayPaymentDetails = components["schemas"]["RakutenPayPaymentDetails"];
export type ReadyBarcode = components["schemas"]["ReadyBarcode"];
export type Refund = components["schemas"]["Refund"];
export type RefundPaymentRequest = components["schemas"]["RefundPaymentRequest"];
export type RefundRequest = components["schemas"]["RefundRequest"];
export type RefundsSection = components["schemas"]["RefundsSection"];
export type SecureToken = components["schemas"]["SecureToken"];
export type Session = components["schemas"]["Session"];
export type SessionPaymentMethod = components["schemas"]["SessionPaymentMethod"];
export type SessionPayRequest = components["schemas"]["SessionPayRequest"];
export type SessionPayResult = components["schemas"]["SessionPayResult"];
export type SessionRequest = components["schemas"]["SessionRequest"];
export type Settlement = components["schemas"]["Settlement"];
export type SettlementDetail = components["schemas"]["SettlementDetail"];
export type SettlementDownload = components["schemas"]["SettlementDownload"];
export type SettlementEvent = components["schemas"]["SettlementEvent"];
export type SettlementList = components["schemas"]["SettlementList"];
export type SimulatedPaymentMethodStatus = components["schemas"]["SimulatedPaymentMethodStatus"];
export type SimulateStatusRequest = components["schemas"]["SimulateStatusRequest"];
export type SofortbankingPaymentDetails = components["schemas"]["SofortbankingPaymentDetails"];
export type StatementDescriptor = components["schemas"]["StatementDescriptor"];
export type SteamPrepaidCardPaymentDetailsRequest =
  components["schemas"]["SteamPrepaidCardPaymentDetailsRequest"];
export type StoredEvent = components["schemas"]["StoredEvent"];
export type SubmerchantDetail = components["schemas"]["SubmerchantDetail"];
export type SubmerchantList = components["schemas"]["SubmerchantList"];
export type SubmerchantListItem = components["schemas"]["SubmerchantListItem"];
export type SubmerchantPaymentList = components["schemas"]["SubmerchantPaymentList"];
export type SubmittedLiveApplication = components["schemas"]["SubmittedLiveApplication"];
export type SubmittedLiveApplicationField = components["schemas"]["SubmittedLiveApplicationField"];
export type Subscription = components["schemas"]["Subscription"];
export type SubscriptionCustomer = components["schemas"]["SubscriptionCustomer"];
export type SubscriptionEvent = components["schemas"]["SubscriptionEvent"];
export type SubscriptionList = components["schemas"]["SubscriptionList"];
export type TerminalCreditCardPaymentDetails = components["schemas"]["TerminalCreditCardPaymentDetails"];
export type TerminalCreditCardPaymentDetailsRequest =
  components["schemas"]["TerminalCreditCardPaymentDetailsRequest"];
export type TerminalErrorBody = components["schemas"]["TerminalErrorBody"];
export type TerminalErrorDetails = components["schemas"]["TerminalErrorDetails"];
export type ThreeDsAuthResult = components["schemas"]["ThreeDsAuthResult"];
export type Token = components["schemas"]["Token"];
export type TokenPaymentDetails = components["schemas"]["TokenPaymentDetails"];
export type TokenPaymentDetailsRequest = components["schemas"]["TokenPaymentDetailsRequest"];
export type TossPaymentDetails = components["schemas"]["TossPaymentDetails"];
export type TossPaymentDetailsRequest = components["schemas"]["TossPaymentDetailsRequest"];
export type UnionPayPaymentDetails = components["schemas"]["UnionPayPaymentDetails"];
export type UpdateCustomerRequest = components["schemas"]["UpdateCustomerRequest"];
export type UpdateMerchantRequest = components["schemas"]["UpdateMerchantRequest"];
export type UpdatePaymentMethodRequest = components["schemas"]["UpdatePaymentMethodRequest"];
export type UpdatePaymentRequest = components["schemas"]["UpdatePaymentRequest"];
export type WebMoneyPaymentDetails = components["schemas"]["WebMoneyPaymentDetails"];
export type WebMoneyPaymentDetailsRequest = components["schemas"]["WebMoneyPaymentDetailsRequest"];
export type WeChatPayPaymentDetails = components["schemas"]["WeChatPayPaymentDetails"];
export type ResponseConflict = components["responses"]["Conflict"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseRefused = components["responses"]["Refused"];
export type ResponseTerminalRefused = components["responses"]["TerminalRefused"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseUnprocessableEntity = components["responses"]["UnprocessableEntity"];
export type ParameterApiVersion = components["parameters"]["ApiVersion"];
export type ParameterBalanceCurrency = components["parameters"]["BalanceCurrency"];
export type ParameterBarcodePaymentId = components["parameters"]["BarcodePaymentId"];
export type ParameterChargebackId = components["parameters"]["ChargebackId"];
export type ParameterCustomerId = components["parameters"]["CustomerId"];
export type ParameterDisbursementId = components["parameters"]["DisbursementId"];
export type ParameterEndTime = components["parameters"]["EndTime"];
export type ParameterEventId = components["parameters"]["EventId"];
export type ParameterExternalCustomerId = components["parameters"]["ExternalCustomerId"];
export type ParameterFileId = components["parameters"]["FileId"];
export type ParameterIdempotencyKey = components["parameters"]["IdempotencyKey"];
export type ParameterLiveApplicationPaymentMethod = components["parameters"]["LiveApplicationPaymentMethod"];
export type ParameterMerchantIdPath = components["parameters"]["MerchantIdPath"];
export type ParameterMerchantOwnId = components["parameters"]["MerchantOwnId"];
export type ParameterPage = components["parameters"]["Page"];
export type ParameterPaymentId = components["parameters"]["PaymentId"];
export type ParameterPerPage = components["parameters"]["PerPage"];
export type ParameterScenario = components["parameters"]["Scenario"];
export type ParameterSecureTokenId = components["parameters"]["SecureTokenId"];
export type ParameterSessionId = components["parameters"]["SessionId"];
export type ParameterSettlementId = components["parameters"]["SettlementId"];
export type ParameterStartTime = components["parameters"]["StartTime"];
export type ParameterSubscriptionId = components["parameters"]["SubscriptionId"];
export type ParameterTransactionUuid = components["parameters"]["TransactionUuid"];
export type ParameterWebhookEvent = components["parameters"]["WebhookEvent"];
export type ParameterWebhookId = components["parameters"]["WebhookId"];
export type ParameterWebhookSignature = components["parameters"]["WebhookSignature"];
export type $defs = Record<string, never>;
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The transaction's identifier. */
        transaction_uuid: components["parameters"]["TransactionUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceTransaction"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BalanceTransferRequest"];
      };
    };
    responses: {
      /** @description The transfer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceTransfer"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The payment's identifier. */
        payment_id: components["parameters"]["BarcodePaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The barcode, or when to ask again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Barcode"];
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
        /** @description Only those due at this time or earlier. */
        due_date_end?: string;
        /** @description Only those due at this time or later. */
        due_date_start?: string;
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description Only those of this payment. */
        payment_id?: string;
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** @description Only those in this state. */
        status?: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost";
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of chargebacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargebackList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargebackDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing is answered. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The chargeback's identifier. */
        id: components["parameters"]["ChargebackId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DefendChargebackRequest"];
      };
    };
    responses: {
      /** @description Done; nothing is answered. */
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
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Only those whose card expires in this month, as `MMYY`. */
        expiration?: string;
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
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
         * @description Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         *     it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      /** @description The new customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer, without stored details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The customer's identifier. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCustomerRequest"];
      };
    };
    responses: {
      /** @description The changed customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
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
        /** @description Only those in this currency. */
        currency?: components["schemas"]["Currency"];
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of disbursements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DisbursementList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateDisbursementRequest"];
      };
    };
    responses: {
      /** @description The new disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disbursement"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The disbursement's identifier. */
        id: components["parameters"]["DisbursementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disbursement"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The disbursement's identifier. */
        id: components["parameters"]["DisbursementId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CancelDisbursementRequest"];
      };
    };
    responses: {
      /** @description The cancelled disbursement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disbursement"];
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
        /** @description Currency of the payouts. Required; the SDK's sample marks it optional. */
        currency: components["schemas"]["Currency"];
        /** @description Until when, ISO 8601. Required; the SDK's sample marks it optional. */
        end_time: string;
        /** @description From when on, ISO 8601. Required; the SDK's sample marks it optional. */
        start_time: string;
        /** @description State of the payouts. Required; the SDK's sample marks it optional. */
        status: "pending" | "paid" | "failed" | "cancelled";
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
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
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The event's identifier. */
        id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoredEvent"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The shopper's identifier. */
        id: components["parameters"]["ExternalCustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stored details are removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedExternalCustomer"];
        };
      };
      /** @description The stored details are removed. Some versions of the SDK know this answer instead. */
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
        /** @description Language of labels in the answer, which is inferred. */
        locale?: components["schemas"]["Locale"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmittedLiveApplication"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LiveApplicationRequest"];
      };
    };
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LiveApplication"];
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
        /** @description Language of labels in the answer, which is inferred. */
        locale?: components["schemas"]["Locale"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ways to pay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethodsList"];
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
        /** @description Language of labels in the answer, which is inferred. */
        locale?: components["schemas"]["Locale"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** @description Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmittedLiveApplication"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** @description Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LiveApplication"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** @description Name of the way to pay. */
        payment_method: components["parameters"]["LiveApplicationPaymentMethod"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SimulateStatusRequest"];
      };
    };
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SimulatedPaymentMethodStatus"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SimulateStatusRequest"];
      };
    };
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantSubmissionStatus"];
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
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Only live merchants, or only test ones. */
        live?: boolean;
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description Only those that can take payments, or only those that cannot. */
        payments_enabled?: boolean;
        /** @description Only those that can be paid out, or only those that cannot. */
        payouts_enabled?: boolean;
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only those with this role. */
        platform_role?: "seller" | "payout";
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** @description Only those in this state. */
        status?: string;
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of merchants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmerchantList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateMerchantRequest"];
      };
    };
    responses: {
      /** @description The new merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmerchantDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        id: components["parameters"]["MerchantOwnId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmerchantDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        id: components["parameters"]["MerchantOwnId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateMerchantRequest"];
      };
    };
    responses: {
      /** @description The changed merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmerchantDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceSettings"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BalanceSettingsRequest"];
      };
    };
    responses: {
      /** @description The settings. Their form is assumed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceSettings"];
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
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** @description Only movements of this kind. */
        type?: string;
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceTransactionList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
        /** @description The transaction's identifier. */
        transaction_uuid: components["parameters"]["TransactionUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines of the transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceTransaction"][];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Currency of the balance. */
        currency: components["parameters"]["BalanceCurrency"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MerchantBalanceTransferRequest"];
      };
    };
    responses: {
      /** @description The transfer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceTransfer"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MerchantFileRequest"];
      };
    };
    responses: {
      /** @description The stored file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantFile"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The file's identifier. */
        id: components["parameters"]["FileId"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantFile"];
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
        /** @description Only those in this currency. */
        currency?: components["schemas"]["Currency"];
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Only those with this order number. */
        external_order_num?: string;
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /** @description Only those in this state. One state, unlike in the merchant's own list. */
        status?: "pending" | "authorized" | "captured" | "cancelled" | "expired" | "refunded" | "failed";
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmerchantPaymentList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
        /** @description The merchant's identifier. */
        merchant_id: components["parameters"]["MerchantIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AvailablePaymentMethod"][];
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
        /** @description Only those in this currency. */
        currency?: components["schemas"]["Currency"];
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Only those with this order number. */
        external_order_num?: string;
        /** @description Only those of this merchant, on platforms. */
        merchant_id?: string;
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
        /**
         * @description Only those in this state, or in one of several that are joined by commas: `pending`, `authorized`,
         *     `captured`, `cancelled`, `expired`, `refunded`, `failed`.
         */
        status?: string;
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentList"];
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
         * @description Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         *     it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentRequest"];
      };
    };
    responses: {
      /** @description The new payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePaymentRequest"];
      };
    };
    responses: {
      /** @description The changed payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CapturePaymentRequest"];
      };
    };
    responses: {
      /** @description The captured payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FinalizePaymentRequest"];
      };
    };
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefundPaymentRequest"];
      };
    };
    responses: {
      /** @description The payment with its refunds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The payment's identifier. */
        id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRefundRequestRequest"];
      };
    };
    responses: {
      /** @description The request was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was taken. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSecureTokenRequest"];
      };
    };
    responses: {
      /** @description The secure token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SecureToken"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The secure token's identifier. */
        id: components["parameters"]["SecureTokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secure token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SecureToken"];
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
         * @description Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
         *     it presumably makes every later charge fail.
         */
        "Komoju-Scenario"?: components["parameters"]["Scenario"];
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionRequest"];
      };
    };
    responses: {
      /** @description The new session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The session's identifier. */
        id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The session's identifier. */
        id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The session's identifier. */
        id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionPayRequest"];
      };
    };
    responses: {
      /** @description What came of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionPayResult"];
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
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementDetail"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The settlement's identifier. */
        id: components["parameters"]["SettlementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
   * Lists the subscriptions. It finds out whether one whose answer was lost was started.
   *
   * `GET /subscriptions`
   *
   * @see https://github.com/komoju/komoju-node-sdk
   */
  listSubscriptions: {
    parameters: {
      query?: {
        /** @description Only rows created up to this time, ISO 8601. */
        end_time?: components["parameters"]["EndTime"];
        /** @description Number of the page, from 1 on. */
        page?: components["parameters"]["Page"];
        /** @description How many rows a page has. The sources disagree on the default, so send it. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Only rows created at this time or later, ISO 8601. */
        start_time?: components["parameters"]["StartTime"];
      };
      header?: {
        /**
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionList"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSubscriptionRequest"];
      };
    };
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
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
   * Reads a subscription. It finds out what became of a deletion whose answer was lost.
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The subscription's identifier. */
        id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
      };
      path: {
        /** @description The subscription's identifier. */
        id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription, which has ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
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
         * @description The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
         *     the dashboard applies.
         */
        "X-KOMOJU-API-VERSION"?: components["parameters"]["ApiVersion"];
        /**
         * @description Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
         *     first call is still running it is refused with 409.
         */
        "X-KOMOJU-IDEMPOTENCY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTokenRequest"];
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Token"];
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
/** The body of each notification, by the name of its kind. */
export type webhooks = {
  /**
   * A payment was authorised
   *
   * Sent when the money is held, or when a payment in cash or by transfer is reserved and waits for it.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.authorized": components["schemas"]["PaymentEvent"];
  /**
   * A payment was captured
   *
   * Sent when the payment is made.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.captured": components["schemas"]["PaymentEvent"];
  /**
   * A payment was changed
   *
   * Sent when anything of a payment has changed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.updated": components["schemas"]["PaymentEvent"];
  /**
   * A payment expired
   *
   * Sent when the deadline of a payment has passed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.expired": components["schemas"]["PaymentEvent"];
  /**
   * A payment was cancelled
   *
   * Sent when a payment was cancelled.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.cancelled": components["schemas"]["PaymentEvent"];
  /**
   * A refund was made
   *
   * Sent when a payment was refunded, perhaps in part.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.refund.created": components["schemas"]["PaymentEvent"];
  /**
   * A payment was refunded
   *
   * Sent when a payment was refunded in full. A chargeback that was lost comes as this too, with a refund whose
   * `chargeback` is true.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.refunded": components["schemas"]["PaymentEvent"];
  /**
   * An attempt to pay failed
   *
   * Sent when an attempt to pay failed; it may be tried again. `reason` may say why.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.failed": components["schemas"]["PaymentEvent"];
  /**
   * A payment was marked as fraud
   *
   * Sent when a payment is taken for fraud. It is known from a third party only.
   *
   * @see https://github.com/api-evangelist/komoju
   */
  "payment.marked.as.fraud": components["schemas"]["PaymentEvent"];
  /**
   * A customer was stored
   *
   * Sent when a customer is stored.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.created": components["schemas"]["CustomerEvent"];
  /**
   * A customer was changed
   *
   * Sent when a stored customer has changed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.updated": components["schemas"]["CustomerEvent"];
  /**
   * A customer was deleted
   *
   * Sent when a stored customer is deleted.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.deleted": components["schemas"]["CustomerEvent"];
  /**
   * A subscription was started
   *
   * Sent when a subscription is started.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.created": components["schemas"]["SubscriptionEvent"];
  /**
   * A subscription was charged
   *
   * Sent when a subscription is charged.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.captured": components["schemas"]["SubscriptionEvent"];
  /**
   * A charge of a subscription failed
   *
   * Sent when a subscription could not be charged.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.failed": components["schemas"]["SubscriptionEvent"];
  /**
   * A subscription was suspended
   *
   * Sent when a subscription is suspended.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.suspended": components["schemas"]["SubscriptionEvent"];
  /**
   * A subscription was ended
   *
   * Sent when a subscription ends.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.deleted": components["schemas"]["SubscriptionEvent"];
  /**
   * A settlement was made
   *
   * Sent when there is a new settlement.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "settlement.created": components["schemas"]["SettlementEvent"];
  /**
   * A test
   *
   * Sent when a webhook is set up, and for tests.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  ping: components["schemas"]["PingEvent"];
};
