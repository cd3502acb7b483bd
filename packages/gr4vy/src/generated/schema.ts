// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

export type paths = {
  "/account-updater/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up newer data of stored cards
     * @description Has the card schemes asked for newer data of up to 100 stored cards. With nothing to look up, the answer is
     *     204 without a body.
     */
    post: operations["createAccountUpdaterJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key-pairs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API key pairs
     * @description Lists the API key pairs, page by page. It finds out whether a creation whose answer was lost has happened, but
     *     not the private key.
     */
    get: operations["listApiKeyPairs"];
    put?: never;
    /**
     * Create an API key pair
     * @description Creates an API key pair. The answer is the only one that holds the private key; if it is lost, delete the pair
     *     and create another.
     */
    post: operations["createApiKeyPair"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key-pairs/{api_key_pair_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an API key pair
     * @description Reads an API key pair. It finds out what became of an update or a deletion whose answer was lost.
     */
    get: operations["getApiKeyPair"];
    /**
     * Update an API key pair
     * @description Changes an API key pair, or switches it off. What becomes of members that are left out is not documented.
     */
    put: operations["updateApiKeyPair"];
    post?: never;
    /**
     * Delete an API key pair
     * @description Deletes an API key pair for good.
     */
    delete: operations["deleteApiKeyPair"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the audit log
     * @description Lists the entries of the audit log, page by page.
     */
    get: operations["listAuditLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List buyers
     * @description Lists the stored buyers, page by page. It finds out whether a creation whose answer was lost has happened.
     */
    get: operations["listBuyers"];
    put?: never;
    /**
     * Add a buyer
     * @description Stores a buyer, so that payment methods and gift cards can be stored with them.
     */
    post: operations["addBuyer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a buyer
     * @description Reads a stored buyer. It finds out what became of an update or a deletion whose answer was lost.
     */
    get: operations["getBuyer"];
    /**
     * Update a buyer
     * @description Changes a stored buyer. What becomes of members that are left out is not documented, so send all that is to
     *     remain.
     */
    put: operations["updateBuyer"];
    post?: never;
    /**
     * Delete a buyer
     * @description Deletes a stored buyer. What becomes of their payment methods is not documented.
     */
    delete: operations["deleteBuyer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyer_id}/shipping-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List shipping details
     * @description Lists every set of shipping details of a buyer; there are no pages. It finds out whether a creation whose
     *     answer was lost has happened.
     */
    get: operations["listBuyerShippingDetails"];
    put?: never;
    /**
     * Add shipping details
     * @description Stores a set of shipping details with a buyer.
     */
    post: operations["addBuyerShippingDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyer_id}/shipping-details/{shipping_details_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read shipping details
     * @description Reads a set of shipping details. It finds out what became of an update or a deletion whose answer was lost.
     */
    get: operations["getBuyerShippingDetails"];
    /**
     * Update shipping details
     * @description Changes a set of shipping details. What becomes of members that are left out is not documented, so send all
     *     that is to remain.
     */
    put: operations["updateBuyerShippingDetails"];
    post?: never;
    /**
     * Delete shipping details
     * @description Deletes a set of shipping details.
     */
    delete: operations["deleteBuyerShippingDetails"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/gift-cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a buyer's gift cards
     * @description Lists the stored gift cards of a buyer with their balances; there are no pages.
     */
    get: operations["listBuyerGiftCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a buyer's payment methods
     * @description Lists the stored payment methods of a buyer; there are no pages. The buyer's browser may call it with a token
     *     for `embed`.
     */
    get: operations["listBuyerPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/card-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a card
     * @description Tells what is known of a card, by its first digits or by a stored payment method, and what else the buyer has
     *     to give. The buyer's browser may call it with a token for `embed`.
     */
    get: operations["getCardDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/card-scheme-definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List card scheme definitions
     * @description Lists every card scheme that Gr4vy knows; there are no pages.
     */
    get: operations["listCardSchemeDefinitions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a checkout session
     * @description Opens a session, for an hour unless `expires_in` says otherwise. The buyer's browser then puts the card into it,
     *     and a payment is made with the session's `id`; without a card that payment is refused. One session can link
     *     several attempts to pay. The body may be left out. The vendor's document also allows an array there, a leftover.
     */
    post: operations["createCheckoutSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a checkout session
     * @description Reads a session, with what is known of its card. It finds out what became of an update or a deletion whose answer
     *     was lost.
     */
    get: operations["getCheckoutSession"];
    /**
     * Update a checkout session
     * @description Changes what is known of the checkout. What becomes of members that are left out is not documented, so send all
     *     that is to remain.
     */
    put: operations["updateCheckoutSession"];
    post?: never;
    /**
     * Delete a checkout session
     * @description Deletes a session, so that it can no longer be used.
     */
    delete: operations["deleteCheckoutSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{session_id}/acquirer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the acquirer of a checkout session
     * @description Tells the acquirer for a session. The buyer's browser calls it, without a token. The form of the answer is not
     *     documented.
     */
    get: operations["getCheckoutSessionAcquirer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{session_id}/card-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up a card in a checkout session
     * @description Tells what the first digits of a card tell. Nothing is changed by it. The buyer's browser calls it, without a
     *     token.
     */
    post: operations["getCheckoutSessionCardDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{session_id}/fields": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put a card into a checkout session
     * @description Puts a card into a session, to pay with or to store. The buyer's browser calls it, without a token: the
     *     session's `id` is enough, about 50 times a minute.
     */
    put: operations["updateCheckoutSessionFields"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List wallets
     * @description Lists every wallet; there are no pages. It finds out whether one whose answer was lost was set up.
     */
    get: operations["listDigitalWallets"];
    put?: never;
    /**
     * Set up a wallet
     * @description Sets up a wallet of a provider for the merchant.
     */
    post: operations["configureDigitalWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/{digital_wallet_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a wallet
     * @description Reads a wallet. It finds out what became of a change or a deletion whose answer was lost.
     */
    get: operations["getDigitalWallet"];
    /**
     * Change a wallet
     * @description Changes a wallet. What becomes of members that are left out is not documented, so send all that is to remain.
     */
    put: operations["updateDigitalWallet"];
    post?: never;
    /**
     * Delete a wallet
     * @description Deletes a wallet.
     */
    delete: operations["deleteDigitalWallet"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/{digital_wallet_id}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a domain
     * @description Registers a web domain that shows the wallet.
     */
    post: operations["registerDigitalWalletDomain"];
    /**
     * Unregister a domain
     * @description Ends the registration of a web domain.
     */
    delete: operations["unregisterDigitalWalletDomain"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/apple/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a session with Apple Pay
     * @description Validates the merchant with Apple Pay, and gives its answer for the page. The buyer's browser may call it with
     *     a token for `embed`.
     */
    post: operations["createApplePaySession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/click-to-pay/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a session with Click to Pay
     * @description Gives what a page needs to show Click to Pay. The buyer's browser calls it, without a token.
     */
    post: operations["createClickToPaySession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/google/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a session with Google Pay
     * @description Gives what a page needs to show Google Pay. The buyer's browser may call it with a token for `embed`.
     */
    post: operations["createGooglePaySession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/paze/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a session with Paze
     * @description Gives what a page or an app needs to show Paze. The buyer's browser may call it with a token for `embed`.
     */
    post: operations["createPazeSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/paze/session/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a session with Paze
     * @description Completes the checkout of an app at Paze, and gives what is needed to pay. The buyer's browser may call it
     *     with a token for `embed`.
     */
    post: operations["completePazeMobileSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/paze/session/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the buyer of an app to Paze
     * @description Starts the checkout of an app at Paze; the buyer goes to `pazeCheckoutUrl`. The buyer's browser may call it
     *     with a token for `embed`.
     */
    post: operations["createPazeMobileSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/digital-wallets/paze/session/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what the buyer chose at Paze
     * @description Reads which card and address the buyer of an app chose at Paze. The buyer's browser may call it with a token
     *     for `embed`.
     */
    post: operations["reviewPazeMobileSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gift-cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List gift cards
     * @description Lists the stored gift cards, page by page. It finds out whether a creation whose answer was lost has happened.
     */
    get: operations["listGiftCards"];
    put?: never;
    /**
     * Store a gift card
     * @description Stores a gift card with a buyer. The buyer's browser may call it with a token for `embed`, about 50 times a
     *     minute.
     */
    post: operations["createGiftCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gift-cards/{gift_card_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a gift card
     * @description Reads a stored gift card, without its balance. It finds out what became of a deletion whose answer was lost.
     */
    get: operations["getGiftCard"];
    put?: never;
    post?: never;
    /**
     * Delete a gift card
     * @description Deletes a gift card that is stored with a buyer. What becomes of the money on it is not documented.
     */
    delete: operations["deleteGiftCard"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gift-cards/activations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate a gift card
     * @description Activates a gift card, and stores it with a buyer if `store` is true. The buyer's browser may call it with a
     *     token for `embed`. With an idempotency key it is safe to repeat.
     */
    post: operations["activateGiftCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gift-cards/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read balances of gift cards
     * @description Reads the balances of several gift cards, stored or by number. The buyer's browser may call it with a token
     *     for `embed`, about 50 times a minute.
     */
    post: operations["listGiftCardBalances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gift-cards/issuances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue a gift card
     * @description Has the gift card service issue a new gift card. With an idempotency key it is safe to repeat.
     */
    post: operations["issueGiftCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchant-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List merchant accounts
     * @description Lists the merchant accounts, page by page.
     */
    get: operations["listMerchantAccounts"];
    put?: never;
    /**
     * Create a merchant account
     * @description Creates a merchant account under an `id` of your own, by which it can be read if the answer is lost.
     */
    post: operations["createMerchantAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchant-accounts/{merchant_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a merchant account
     * @description Reads a merchant account. It finds out what became of a creation or a change whose answer was lost.
     */
    get: operations["getMerchantAccount"];
    /**
     * Update a merchant account
     * @description Changes a merchant account. `account_updater_enabled` and `async_network_tokens_enabled` are documented with
     *     the default `false` here too, so send them along. What becomes of other members that are left out is not
     *     documented.
     */
    put: operations["updateMerchantAccount"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List 3-D Secure configurations
     * @description Lists the configurations of a merchant account; there are no pages. It finds out what became of a change whose
     *     answer was lost.
     */
    get: operations["listThreeDsConfigurations"];
    put?: never;
    /**
     * Create a 3-D Secure configuration
     * @description Sets what 3-D Secure says of the merchant for a card scheme, in one currency or, without `currency`, in any;
     *     the latter is inferred.
     */
    post: operations["createThreeDsConfiguration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merchant-accounts/{merchant_account_id}/three-ds-configurations/{three_ds_configuration_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Edit a 3-D Secure configuration
     * @description Changes a configuration. What becomes of members that are left out is not documented.
     */
    put: operations["editThreeDsConfiguration"];
    post?: never;
    /**
     * Delete a 3-D Secure configuration
     * @description Deletes a configuration.
     */
    delete: operations["deleteThreeDsConfiguration"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics-explorer/{source}/metrics/{metric}/modules/{module}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Break a metric down
     * @description Gives a metric for each value of one thing, such as the country.
     */
    get: operations["getMetricsExplorerModule"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics-explorer/{source}/metrics/{metric}/totals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a metric
     * @description Gives a metric over time and in sum, beside the time before.
     */
    get: operations["getMetricsExplorerTotals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics-explorer/{source}/presets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List presets
     * @description Lists every preset of a source; there are no pages. It finds out what became of a change whose answer was
     *     lost.
     */
    get: operations["listMetricsExplorerPresets"];
    put?: never;
    /**
     * Create a preset
     * @description Saves a choice of a metric and filters.
     */
    post: operations["createMetricsExplorerPreset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics-explorer/{source}/presets/{preset_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a preset
     * @description Gives a preset another name.
     */
    put: operations["updateMetricsExplorerPreset"];
    post?: never;
    /**
     * Delete a preset
     * @description Deletes a preset. It is documented with two answers, with and without a body.
     */
    delete: operations["deleteMetricsExplorerPreset"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitoring/incidents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List incidents
     * @description Lists the incidents of every metric, page by page.
     */
    get: operations["listMonitoringIncidents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitoring/incidents/{incident_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an incident
     * @description Reads an incident. It finds out what became of an update whose answer was lost.
     */
    get: operations["getMonitoringIncident"];
    /**
     * Update an incident
     * @description Changes the notes of an incident.
     */
    put: operations["updateMonitoringIncident"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitoring/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List metrics
     * @description Lists the metrics with their samples, page by page. It finds out whether a creation whose answer was lost has
     *     happened.
     */
    get: operations["listMonitoringMetrics"];
    put?: never;
    /**
     * Create a metric
     * @description Has Gr4vy watch a metric.
     */
    post: operations["createMonitoringMetric"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitoring/metrics/{metric_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a metric
     * @description Reads a metric. It finds out what became of a change whose answer was lost.
     */
    get: operations["getMonitoringMetric"];
    /**
     * Update a metric
     * @description Changes the name and the policies of a metric; all of them have to be sent.
     */
    put: operations["updateMonitoringMetric"];
    post?: never;
    /**
     * Delete a metric
     * @description Deletes a metric. What becomes of its incidents is not documented.
     */
    delete: operations["deleteMonitoringMetric"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitoring/metrics/{metric_id}/incidents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the incidents of a metric
     * @description Lists the incidents of one metric, page by page.
     */
    get: operations["listMonitoringMetricIncidents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment links
     * @description Lists the payment links, page by page. It finds out whether a creation whose answer was lost has happened.
     */
    get: operations["listPaymentLinks"];
    put?: never;
    /**
     * Create a payment link
     * @description Makes a page where a buyer pays; send them to `url`.
     */
    post: operations["addPaymentLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-links/{payment_link_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment link
     * @description Reads a payment link. It finds out what became of an expiry whose answer was lost.
     */
    get: operations["getPaymentLink"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-links/{payment_link_id}/expire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Expire a payment link
     * @description Ends a payment link, so that nobody can pay with it any longer.
     */
    post: operations["expirePaymentLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-method-definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment method definitions
     * @description Lists every payment method that Gr4vy knows; there are no pages.
     */
    get: operations["listPaymentMethodDefinitions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods
     * @description Lists the stored payment methods, page by page. It finds out whether a creation whose answer was lost has
     *     happened.
     */
    get: operations["listPaymentMethods"];
    put?: never;
    /**
     * Create a payment method
     * @description Stores a payment method. Where the buyer has to approve it, `status` is `buyer_approval_required` and the
     *     buyer goes to `approval_url`, then back to `redirect_url`.
     */
    post: operations["createPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment method
     * @description Reads a stored payment method. It finds out what became of an update or a deletion whose answer was lost.
     */
    get: operations["getPaymentMethod"];
    /**
     * Update a payment method
     * @description Changes the expiry date or the scheme's identifiers of a stored payment method. What becomes of members that
     *     are left out is not documented.
     */
    put: operations["updatePaymentMethod"];
    post?: never;
    /**
     * Delete a payment method
     * @description Deletes a stored payment method. The buyer's browser may call it with a token for `embed`.
     */
    delete: operations["deletePaymentMethod"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/network-tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the network tokens of a payment method
     * @description Lists every network token of a stored card; there are no pages. It finds out what became of a change whose
     *     answer was lost.
     */
    get: operations["listPaymentMethodNetworkTokens"];
    put?: never;
    /**
     * Create a network token
     * @description Has the card scheme make a network token for a stored card.
     */
    post: operations["createPaymentMethodNetworkToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}": {
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
     * Delete a network token
     * @description Deletes a network token of a stored card.
     */
    delete: operations["deletePaymentMethodNetworkToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/cryptogram": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a cryptogram
     * @description Makes a cryptogram, which a payment with a network token needs. The scope to read is enough.
     */
    post: operations["createPaymentMethodNetworkTokenCryptogram"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a network token
     * @description Makes a suspended network token usable again.
     */
    post: operations["resumePaymentMethodNetworkToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/network-tokens/{network_token_id}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend a network token
     * @description Suspends a network token, so that it cannot be used until it is resumed.
     */
    post: operations["suspendPaymentMethodNetworkToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/payment-service-tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tokens of a payment method
     * @description Lists every token of a stored payment method; there are no pages. It finds out what became of a creation or a
     *     deletion whose answer was lost.
     */
    get: operations["listPaymentServiceTokens"];
    put?: never;
    /**
     * Create a token of a payment method
     * @description Has a payment service make a token of its own for a stored payment method. Where the buyer has to approve it,
     *     `status` is `buyer_approval_required` and the buyer goes to `approval_url`, then back to `redirect_url`.
     */
    post: operations["createPaymentServiceToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}/payment-service-tokens/{payment_service_token_id}": {
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
     * Delete a token of a payment method
     * @description Removes a token from a stored payment method. Whether the payment service forgets it too is not documented.
     */
    delete: operations["deletePaymentServiceToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-options": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the ways to pay
     * @description Tells which ways to pay may be offered in a checkout; there are no pages. Nothing is changed by it. The
     *     buyer's browser may call it with a token for `embed`.
     */
    post: operations["listPaymentOptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-service-definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment service definitions
     * @description Lists the kinds of payment service, page by page.
     */
    get: operations["listPaymentServiceDefinitions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-service-definitions/{payment_service_definition_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment service definition
     * @description Reads one kind of payment service. Its `fields` are what a payment service of that kind is made with.
     */
    get: operations["getPaymentServiceDefinition"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-service-definitions/{payment_service_definition_id}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session by definition
     * @description Passes a free JSON object on to a payment service of this kind, which opens a session of its own. The answer
     *     is 200 even when the service refused: `status` tells.
     */
    post: operations["createPaymentServiceDefinitionSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-services": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment services
     * @description Lists the payment services, page by page. It finds out whether a creation whose answer was lost has happened.
     */
    get: operations["listPaymentServices"];
    put?: never;
    /**
     * Create a payment service
     * @description Connects a provider. Its credentials go into `fields`, under the keys of the definition.
     */
    post: operations["createPaymentService"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-services/{payment_service_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment service
     * @description Reads a payment service. It finds out what became of a change or a deletion whose answer was lost.
     */
    get: operations["getPaymentService"];
    /**
     * Update a payment service
     * @description Changes a payment service. `active` and `settlement_reporting_enabled` have documented defaults here too, so
     *     send them along. What becomes of other members that are left out is not documented.
     */
    put: operations["updatePaymentService"];
    post?: never;
    /**
     * Delete a payment service
     * @description Deletes a payment service.
     */
    delete: operations["deletePaymentService"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-services/{payment_service_id}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session at a payment service
     * @description Passes a free JSON object on to a payment service, which opens a session of its own. The answer is 200 even when
     *     the service refused: `status` says how it went, `response_body` holds the service's own answer.
     */
    post: operations["createPaymentServiceSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-services/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify credentials
     * @description Has credentials checked, before a payment service is made with them or changed. What an answer of refusal
     *     looks like is not documented.
     */
    post: operations["verifyPaymentServiceCredentials"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts
     * @description Lists the payouts, page by page. It finds out whether a payout whose answer was lost has been made.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Create a payout
     * @description Sends money to a card. `status` says how it went. No idempotency key is honoured, so give it an
     *     `external_identifier` to find it by.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{payout_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payout
     * @description Reads a payout, with its state.
     */
    get: operations["getPayout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/refunds/{refund_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a refund
     * @description Reads a refund, with its state, without naming its transaction.
     */
    get: operations["getRefund"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report-executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the executions of all reports
     * @description Lists the executions of every report, page by page.
     */
    get: operations["listAllReportExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report-executions/{report_execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an execution
     * @description Reads an execution, with its state.
     */
    get: operations["getReportExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reports
     * @description Lists the reports, page by page. It finds out whether a creation whose answer was lost has happened.
     */
    get: operations["listReports"];
    put?: never;
    /**
     * Add a report
     * @description Makes a report, which runs once or by a schedule.
     */
    post: operations["addReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/{report_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a report
     * @description Reads a report with its newest execution. It finds out what became of an update whose answer was lost.
     */
    get: operations["getReport"];
    /**
     * Update a report
     * @description Changes the name or the description of a report, or switches its schedule on or off. What becomes of members
     *     that are left out is not documented.
     */
    put: operations["updateReport"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/{report_id}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the executions of a report
     * @description Lists the executions of one report, page by page.
     */
    get: operations["listReportExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/{report_id}/executions/{report_execution_id}/url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the address of a finished report
     * @description Makes an address from which the file of a finished execution can be fetched for some minutes. Without a body
     *     it works for 5.
     */
    post: operations["createReportExecutionUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description Lists the roles, page by page. Their `id` is what an API key pair is made with.
     */
    get: operations["listRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/three-ds-scenarios": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List 3-D Secure scenarios
     * @description Lists the scenarios, page by page, although its name speaks of one. It finds out what became of a change whose
     *     answer was lost.
     */
    get: operations["getThreeDsScenario"];
    put?: never;
    /**
     * Create a 3-D Secure scenario
     * @description Has authentications of certain payments come out in a certain way, in the sandbox only.
     */
    post: operations["createThreeDsScenario"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/three-ds-scenarios/{three_ds_scenario_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a 3-D Secure scenario
     * @description Changes a scenario. What becomes of members that are left out is not documented.
     */
    put: operations["updateThreeDsScenario"];
    post?: never;
    /**
     * Delete a 3-D Secure scenario
     * @description Deletes a scenario.
     */
    delete: operations["deleteThreeDsScenario"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List transactions
     * @description Lists the transactions, page by page. With `external_identifier` it finds out whether a creation whose answer
     *     was lost has happened.
     */
    get: operations["listTransactions"];
    put?: never;
    /**
     * Create a transaction
     * @description Pays with a card, another method, gift cards, or both. A payment that was declined or has failed is answered
     *     with status 201 too, so look at `status` and `error_code`. With an idempotency key it is safe to repeat. The
     *     buyer's browser may call it with a token for `embed`, about 50 times a minute.
     */
    post: operations["createTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a transaction
     * @description Reads a transaction. It finds out what became of an update, a void, a cancellation or an increment whose
     *     answer was lost.
     */
    get: operations["getTransaction"];
    /**
     * Update a transaction
     * @description Changes your own data of a transaction. `metadata` takes the place of everything that was there.
     */
    put: operations["updateTransaction"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the actions of a transaction
     * @description Lists what the rules of the flows decided about a transaction; there are no pages.
     */
    get: operations["listTransactionActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/authorization/increment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Increment an authorisation
     * @description Holds more money than before. With an idempotency key it is safe to repeat.
     */
    post: operations["incrementTransactionAuthorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a transaction
     * @description Cancels a transaction that is pending, such as one that waits for the buyer.
     */
    post: operations["cancelTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a transaction
     * @description Takes money that is authorised, all of it or a part. `type` tells the two forms of the answer apart. With an
     *     idempotency key it is safe to repeat.
     */
    post: operations["captureTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/captures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List captures
     * @description Lists the captures of a transaction. The answer has cursors, but no parameter to pass one is documented. It
     *     finds out what became of a capture whose answer was lost.
     */
    get: operations["listTransactionCaptures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/captures/{capture_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a capture
     * @description Reads a capture, with its state.
     */
    get: operations["getTransactionCapture"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/chargeback-reversals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reversals of chargebacks
     * @description Lists the reversals of the chargebacks of a transaction; there are no pages.
     */
    get: operations["listTransactionChargebackReversals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/chargebacks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List chargebacks
     * @description Lists the chargebacks of a transaction; there are no pages.
     */
    get: operations["listTransactionChargebacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the events of a transaction
     * @description Lists what happened to a transaction, page by page, such as calls to payment services.
     */
    get: operations["listTransactionEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refund-settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List settlements of refunds
     * @description Lists the settlements of the refunds of a transaction; there are no pages.
     */
    get: operations["listTransactionRefundSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refund-settlements/{settlement_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a settlement of a refund
     * @description Reads a settlement of a refund.
     */
    get: operations["getTransactionRefundSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List refunds
     * @description Lists the refunds of a transaction. The answer has cursors, but no parameter to pass one is documented. It
     *     finds out what became of a refund whose answer was lost.
     */
    get: operations["listTransactionRefunds"];
    put?: never;
    /**
     * Refund a transaction
     * @description Gives money back, to the payment method or onto a gift card. `status` says how it went. With an idempotency
     *     key it is safe to repeat.
     */
    post: operations["createTransactionRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refunds/{refund_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a refund of a transaction
     * @description Reads a refund, with its state, by its transaction.
     */
    get: operations["getTransactionRefund"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refunds/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund all of a transaction
     * @description Gives everything back, over each instrument that paid. Whether it needs both scopes is not documented, so ask
     *     for both. With an idempotency key it is safe to repeat.
     */
    post: operations["createFullTransactionRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update the session of a transaction
     * @description Passes data of the buyer's page or app on to the session of a transaction, and reads what the page needs. The
     *     buyer's device calls it without a bearer token, with the session's own in `token`.
     */
    post: operations["updateTransactionSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List settlements
     * @description Lists the settlements of a transaction; there are no pages.
     */
    get: operations["listTransactionSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/settlements/{settlement_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a settlement
     * @description Reads a settlement of a transaction.
     */
    get: operations["getTransactionSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Synchronise a transaction
     * @description Asks the payment service how a transaction stands, such as one that stays pending because an answer was lost.
     *     Only some connectors can tell.
     */
    post: operations["syncTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/void": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Void a transaction
     * @description Gives up an authorisation before anything is captured. A void that has failed is answered with status 200 too,
     *     so look at `status`. With an idempotency key it is safe to repeat.
     */
    post: operations["voidTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook subscriptions
     * @description Lists the webhook subscriptions, page by page. It finds out whether a creation whose answer was lost has
     *     happened.
     */
    get: operations["listWebhookSubscription"];
    put?: never;
    /**
     * Create a webhook subscription
     * @description Has notifications sent to an address. `secret` is what they are signed with.
     */
    post: operations["createWebhookSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions/{subscription_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a webhook subscription
     * @description Reads a webhook subscription. It finds out what became of a change whose answer was lost.
     */
    get: operations["readWebhookSubscription"];
    /**
     * Update a webhook subscription
     * @description Changes a webhook subscription, or switches it off. What becomes of members that are left out is not
     *     documented.
     */
    put: operations["updateWebhookSubscription"];
    post?: never;
    /**
     * Delete a webhook subscription
     * @description Deletes a webhook subscription.
     */
    delete: operations["deleteWebhookSubscription"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions/{subscription_id}/rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate the secret of a webhook subscription
     * @description Gives a webhook subscription a new secret. While the old one is valid too, notifications carry a signature
     *     with each.
     */
    post: operations["rotateWebhookSubscriptionSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};
export type components = {
  schemas: {
    /** @description A report about receivables. */
    AccountsReceivablesReportSpecRequest: {
      /**
       * @description Says that the report is about receivables.
       * @default accounts_receivables
       * @constant
       */
      model: "accounts_receivables";
      /** @description What to put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /** @description The inquiry about one stored card. */
    AccountUpdaterInquiry: {
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the inquiry.
       */
      id: string;
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      payment_method_id: string;
      /**
       * @description Says that this is an inquiry of the account updater.
       * @default account-updater-inquiry
       * @constant
       */
      type?: "account-updater-inquiry";
    };
    /** @description A job that asks the card schemes for newer data of stored cards. */
    AccountUpdaterJob: {
      /**
       * Format: date-time
       * @description When the account updater job was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the account updater job.
       */
      id: string;
      /** @description One inquiry for each payment method that is looked up. */
      inquiries: components["schemas"]["AccountUpdaterInquiry"][];
      /** @description The merchant account that the account updater job belongs to. */
      merchant_account_id: string;
      /**
       * @description Says that this is an account updater job.
       * @default account-updater-job
       * @constant
       */
      type?: "account-updater-job";
      /**
       * Format: date-time
       * @description When the account updater job last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description The cards to look up. */
    AccountUpdaterJobRequest: {
      /** @description The stored payment methods to look up, by their `id`. */
      payment_method_ids: string[];
    };
    /** @description Outcome of the account updater to simulate. */
    AccountUpdaterOptions: {
      /** @description New number of the card. */
      account_number?: string | null;
      /** @description Error to simulate instead. */
      error_code?: string | null;
      /** @description New month of expiry, two digits. */
      expiration_month?: string | null;
      /** @description New year of expiry, four digits. */
      expiration_year?: string | null;
      /**
       * @description Says that the card has been updated.
       * @enum {string|null}
       */
      response_code?: "updated" | null;
    };
    /** @description A bank account in the USA, to store. */
    AchPaymentMethodRequest: {
      account_holder: components["schemas"]["BankAccountHolder"];
      /** @description Number of the bank account. */
      account_number: string;
      /**
       * @description Kind of account. Until August 2026 it was required and had no default.
       * @default checking
       * @enum {string}
       */
      account_type?: "checking" | "savings";
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Whether the account number is a token.
       * @default false
       */
      is_tokenized?: boolean;
      /**
       * @description Says that this is a bank account.
       * @default bank
       * @constant
       */
      method: "bank";
      /** @description Routing number of the bank. */
      routing_number: string;
      /**
       * @description Says that the account is reached over ACH, in the USA.
       * @default ach
       * @constant
       */
      scheme: "ach";
    };
    /** @description What 3-D Secure says of the merchant to one card scheme. */
    AcquirerProfile: {
      /**
       * Format: date-time
       * @description When the data were created, ISO 8601.
       */
      created_at: string;
      /** @description The acquirer's BIN. */
      merchant_acquirer_bin: string;
      /** @description Identifier of the merchant at the acquirer. */
      merchant_acquirer_id: string;
      /** @description Merchant category code (MCC), four characters. */
      merchant_category_code: string;
      /** @description Country of the merchant. Which form of code is not documented. */
      merchant_country_code: string;
      /** @description Name of the merchant, as the authentication gives it. */
      merchant_name: string;
      /** @description Website of the merchant. */
      merchant_url: string;
    };
    /** @description What 3-D Secure is to say of the merchant to one card scheme. */
    AcquirerProfileRequest: {
      /** @description The acquirer's BIN. */
      merchant_acquirer_bin: string;
      /** @description Identifier of the merchant at the acquirer. */
      merchant_acquirer_id: string;
      /** @description Merchant category code (MCC), four characters. */
      merchant_category_code: string;
      /** @description Country of the merchant. Which form of code is not documented. */
      merchant_country_code: string;
      /** @description Name of the merchant, as the authentication gives it. */
      merchant_name: string;
      /** @description Website of the merchant. */
      merchant_url: string;
    };
    /** @description A further scheme of a card. */
    AdditionalSchemeDetail: {
      /** @description Address of the scheme's icon. */
      icon_url: string | null;
      scheme: components["schemas"]["CardScheme"];
    };
    /** @description A postal address. */
    Address: {
      /** @description City or town. */
      city?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /** @description Number or name of the house. */
      house_number_or_name?: string | null;
      /** @description First line of the address. */
      line1?: string | null;
      /** @description Second line of the address. */
      line2?: string | null;
      /** @description Company or other organization at this address. */
      organization?: string | null;
      /** @description Postal code or ZIP code. */
      postal_code?: string | null;
      /** @description Name of the state, province or county. */
      state?: string | null;
      /** @description Code of the state, country first, such as `US-CA`. */
      state_code?: string | null;
    };
    /** @description Options of Adyen for cards. */
    AdyenCardOptions: {
      /** @description Adyen's `accountInfo`, passed on as it is. */
      accountInfo?: {
        [key: string]: unknown;
      } | null;
      /** @description Adyen's `additionalData`, as pairs of strings. */
      additionalData?: {
        [key: string]: string;
      } | null;
      /** @description Whether Adyen is to attempt an authentication; the values are not documented. */
      attemptAuthentication?: string | null;
      /** @description Whether Adyen is to try again later when the payment is refused. */
      autoRescue?: boolean | null;
      /**
       * @description Outcome of the new attempts to simulate, in Adyen's test system.
       * @enum {string|null}
       */
      autoRescueScenario?:
        | "AutoRescueSuccessfulFirst"
        | "AutoRescueSuccessfulSecond"
        | "AutoRescueFailed"
        | "AutoRescueFraud"
        | null;
      /** @description For how many days Adyen is to try again. */
      maxDaysToRescue?: number | null;
      /** @description Adyen's `merchantRiskIndicator`, passed on as it is. */
      merchantRiskIndicator?: {
        [key: string]: unknown;
      } | null;
      /** @description Adyen's `riskData`, passed on as it is. */
      riskData?: {
        [key: string]: unknown;
      } | null;
      /** @description How the money is split among accounts at Adyen. */
      splits?: components["schemas"]["AdyenSplitsOptions"] | null;
      /** @description Wish for or against a 3-D Secure challenge, in the code of the 3-D Secure protocol. */
      threeDSRequestorChallengeInd?: string | null;
      /** @description Origin of the page that shows Adyen's 3-D Secure component. */
      window_origin?: string | null;
    };
    /** @description Options of Adyen. */
    AdyenOptions: {
      /** @description Adyen's `additionalData`, as pairs of strings. */
      additionalData?: {
        [key: string]: string;
      } | null;
    };
    /** @description Options of Adyen for Pix. */
    AdyenPixOptions: {
      /** @description Adyen's `additionalData`, as pairs of strings. */
      additionalData?: {
        [key: string]: string;
      } | null;
      /** @description Terms of a recurring Pix payment. */
      pixRecurring?: components["schemas"]["AdyenPixRecurringOptions"] | null;
    };
    /** @description Sum of a recurring Pix payment. */
    AdyenPixRecurringAmount: {
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description The sum, in minor units of the currency. */
      value?: number | null;
    };
    /** @description Terms of a recurring Pix payment. */
    AdyenPixRecurringOptions: {
      /** @description When the payments end. */
      endsAt?: string | null;
      /** @description How often is paid. */
      frequency?: string | null;
      /** @description Sum of each payment. */
      recurringAmount: components["schemas"]["AdyenPixRecurringAmount"] | null;
      /** @description What the payer's statement says of the payments. */
      recurringStatement?: string | null;
      /** @description When the payments begin. */
      startsAt?: string | null;
    };
    /** @description Options of Adyen for SEPA debits. */
    AdyenSepaOptions: {
      /** @description Adyen's `additionalData`, as pairs of strings. */
      additionalData?: {
        [key: string]: string;
      } | null;
      /** @description Whether Adyen is to try again later when the payment is refused. */
      autoRescue?: boolean | null;
      /**
       * @description Outcome of the new attempts to simulate, in Adyen's test system.
       * @enum {string|null}
       */
      autoRescueSepaScenario?:
        "AutoRescueSuccessfulFirst" | "AutoRescueSuccessfulSecond" | "AutoRescueFailed" | null;
      /** @description For how many days Adyen is to try again. */
      maxDaysToRescue?: number | null;
      /** @description Name of the holder of the bank account. */
      ownerName?: string | null;
    };
    /** @description How the money is split among accounts at Adyen. */
    AdyenSplitsOptions: {
      /** @description Splits of an authorization, in Adyen's form. */
      authorization?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      /** @description Splits of a capture, in Adyen's form. */
      capture?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      /** @description Splits of a refund, in Adyen's form. */
      refund?:
        | {
            [key: string]: unknown;
          }[]
        | null;
    };
    /** @description A journey or an event that is paid by instalments. */
    AffirmItineraryOptions: {
      /** @description When it begins. */
      date_start?: string | null;
      /** @description Name for display. */
      display_name?: string | null;
      /** @description Address of the venue. */
      location?: string | null;
      /** @description Who organises it. */
      management?: string | null;
      /** @description Stock keeping unit. */
      sku?: string | null;
      /** @description Kind of event or journey. */
      type?: string | null;
      /** @description Where it takes place. */
      venue?: string | null;
    };
    /** @description Options of Affirm. */
    AffirmOptions: {
      /** @description Affirm's discounts by name. */
      discounts?: {
        [key: string]: {
          [key: string]: unknown;
        };
      } | null;
      /** @description What is visited, for travel and events. */
      itinerary?: components["schemas"]["AffirmItineraryOptions"] | null;
    };
    /** @description A report about insights made by AI. */
    AiInsightsReportSpecRequest: {
      /**
       * @description Says that the report is about insights made by AI.
       * @default ai_insights
       * @constant
       */
      model: "ai_insights";
      /** @description What to put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /** @description The flight booking that is paid for, as answers show it. */
    Airline: {
      /** @description Code of the booking. */
      booking_code?: string | null;
      /** @description Whether the cardholder is among the passengers. */
      is_cardholder_traveling?: boolean | null;
      /** @description Address at which the ticket was issued. */
      issued_address?: string | null;
      /**
       * Format: date-time
       * @description When the ticket was issued, ISO 8601 with a zone.
       */
      issued_at?: string | null;
      /** @description Code of the carrier that issued the ticket. */
      issuing_carrier_code?: string | null;
      /** @description Name of the carrier that issued the ticket. */
      issuing_carrier_name?: string | null;
      /** @description IATA designator of the carrier that issued the ticket, two characters. */
      issuing_iata_designator?: string | null;
      /** @description ICAO code of the carrier that issued the ticket, three characters. */
      issuing_icao_code?: string | null;
      /** @description The flights of the booking, at most 20. */
      legs?: components["schemas"]["AirlineLeg"][] | null;
      /** @description Passenger name record of the booking; it can hold a name. */
      passenger_name_record?: string | null;
      /** @description The people who fly, at most 20. */
      passengers?: components["schemas"]["AirlinePassenger"][] | null;
      /** @description Name of the reservation system. */
      reservation_system?: string | null;
      /** @description Whether the ticket is restricted. */
      restricted_ticket?: boolean | null;
      /**
       * @description How the ticket is delivered.
       * @default electronic
       * @enum {string|null}
       */
      ticket_delivery_method?: "electronic" | "other" | null | (string & {});
      /** @description Number of the ticket. */
      ticket_number?: string | null;
      /** @description Code of the travel agency. */
      travel_agency_code?: string | null;
      /** @description Number of the travel agency's invoice. */
      travel_agency_invoice_number?: string | null;
      /** @description Name of the travel agency. */
      travel_agency_name?: string | null;
      /** @description Name of the travel agency's plan. */
      travel_agency_plan_name?: string | null;
    };
    /** @description One flight of a booking, as answers show it. */
    AirlineLeg: {
      /** @description Airport of arrival, a three-letter code such as `LAX`. */
      arrival_airport?: string | null;
      /**
       * Format: date-time
       * @description When the flight arrives, ISO 8601 with a zone.
       */
      arrival_at?: string | null;
      /** @description City of arrival. */
      arrival_city?: string | null;
      /** @description Country of arrival, ISO 3166-1 alpha-2, upper case. */
      arrival_country?: string | null;
      /** @description Code of the carrier. */
      carrier_code?: string | null;
      /** @description Name of the carrier. */
      carrier_name?: string | null;
      /** @description Number of the coupon for this flight. */
      coupon_number?: string | null;
      /** @description Airport of departure, a three-letter code such as `LHR`. */
      departure_airport?: string | null;
      /**
       * Format: date-time
       * @description When the flight departs, ISO 8601 with a zone.
       */
      departure_at?: string | null;
      /** @description City of departure. */
      departure_city?: string | null;
      /** @description Country of departure, ISO 3166-1 alpha-2, upper case. */
      departure_country?: string | null;
      /** @description Tax charged for departing, in minor units of the currency. */
      departure_tax_amount?: number | null;
      /** @description Fare of this flight, in minor units of the currency. */
      fare_amount?: number | null;
      /** @description Code of the fare's rules. */
      fare_basis_code?: string | null;
      /** @description Fees on this flight, in minor units of the currency. */
      fee_amount?: number | null;
      /** @description Class that is booked. How it differs from `seat_class` is not documented. */
      flight_class?: string | null;
      /** @description Number of the flight, three to six characters. */
      flight_number?: string | null;
      /** @description IATA designator of the carrier, two characters. */
      iata_designator?: string | null;
      /** @description ICAO code of the carrier, three characters. */
      icao_code?: string | null;
      /**
       * @description Whether the way back is booked too.
       * @enum {string|null}
       */
      route_type?: "round_trip" | "one_way" | null | (string & {});
      /** @description Class of the seat. */
      seat_class?: string | null;
      /** @description Whether the journey is interrupted by a stopover. */
      stop_over?: boolean | null;
      /** @description Tax on this flight, in minor units of the currency. */
      tax_amount?: number | null;
    };
    /** @description One flight of a booking. */
    AirlineLegRequest: {
      /** @description Airport of arrival, a three-letter code such as `LAX`. */
      arrival_airport?: string | null;
      /**
       * Format: date-time
       * @description When the flight arrives, ISO 8601 with a zone.
       */
      arrival_at?: string | null;
      /** @description City of arrival. */
      arrival_city?: string | null;
      /** @description Country of arrival, ISO 3166-1 alpha-2, upper case. */
      arrival_country?: string | null;
      /** @description Code of the carrier. */
      carrier_code?: string | null;
      /** @description Name of the carrier. */
      carrier_name?: string | null;
      /** @description Number of the coupon for this flight. */
      coupon_number?: string | null;
      /** @description Airport of departure, a three-letter code such as `LHR`. */
      departure_airport?: string | null;
      /**
       * Format: date-time
       * @description When the flight departs, ISO 8601 with a zone.
       */
      departure_at?: string | null;
      /** @description City of departure. */
      departure_city?: string | null;
      /** @description Country of departure, ISO 3166-1 alpha-2, upper case. */
      departure_country?: string | null;
      /** @description Tax charged for departing, in minor units of the currency. */
      departure_tax_amount?: number | null;
      /** @description Fare of this flight, in minor units of the currency. */
      fare_amount?: number | null;
      /** @description Code of the fare's rules. */
      fare_basis_code?: string | null;
      /** @description Fees on this flight, in minor units of the currency. */
      fee_amount?: number | null;
      /** @description Class that is booked. How it differs from `seat_class` is not documented. */
      flight_class?: string | null;
      /** @description Number of the flight, three to six characters. */
      flight_number?: string | null;
      /** @description IATA designator of the carrier, two characters. */
      iata_designator?: string | null;
      /** @description ICAO code of the carrier, three characters. */
      icao_code?: string | null;
      /**
       * @description Whether the way back is booked too.
       * @enum {string|null}
       */
      route_type?: "round_trip" | "one_way" | null;
      /** @description Class of the seat. */
      seat_class?: string | null;
      /** @description Whether the journey is interrupted by a stopover. */
      stop_over?: boolean | null;
      /** @description Tax on this flight, in minor units of the currency. */
      tax_amount?: number | null;
    };
    /** @description A person who flies, as answers show them. */
    AirlinePassenger: {
      /**
       * @description Whether the passenger is an adult or an infant.
       * @enum {string|null}
       */
      age_group?: "adult" | "infant" | null | (string & {});
      /** @description The passenger's country, ISO 3166-1 alpha-2. Whether of nationality or residence is not documented. */
      country_code?: string | null;
      /**
       * Format: date
       * @description Date of birth, YYYY-MM-DD.
       */
      date_of_birth?: string | null;
      /** @description E-mail address of the passenger. */
      email_address?: string | null;
      /** @description First name of the passenger. */
      first_name?: string | null;
      /** @description Number in a frequent flyer programme. */
      frequent_flyer_number?: string | null;
      /** @description Last name of the passenger. */
      last_name?: string | null;
      /** @description Number of the passport. */
      passport_number?: string | null;
      /** @description Phone number of the passenger, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
      /** @description Number of this passenger's ticket. */
      ticket_number?: string | null;
      /** @description Form of address, such as `Mr.`. */
      title?: string | null;
    };
    /** @description A person who flies. */
    AirlinePassengerRequest: {
      /**
       * @description Whether the passenger is an adult or an infant.
       * @enum {string|null}
       */
      age_group?: "adult" | "infant" | null;
      /** @description The passenger's country, ISO 3166-1 alpha-2. Whether of nationality or residence is not documented. */
      country_code?: string | null;
      /**
       * Format: date
       * @description Date of birth, YYYY-MM-DD.
       */
      date_of_birth?: string | null;
      /** @description E-mail address of the passenger. */
      email_address?: string | null;
      /** @description First name of the passenger. */
      first_name?: string | null;
      /** @description Number in a frequent flyer programme. */
      frequent_flyer_number?: string | null;
      /** @description Last name of the passenger. */
      last_name?: string | null;
      /** @description Number of the passport. */
      passport_number?: string | null;
      /** @description Phone number of the passenger, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
      /** @description Number of this passenger's ticket. */
      ticket_number?: string | null;
      /** @description Form of address, such as `Mr.`. */
      title?: string | null;
    };
    /** @description The flight booking that is paid for. */
    AirlineRequest: {
      /** @description Code of the booking. */
      booking_code?: string | null;
      /** @description Whether the cardholder is among the passengers. */
      is_cardholder_traveling?: boolean | null;
      /** @description Address at which the ticket was issued. */
      issued_address?: string | null;
      /**
       * Format: date-time
       * @description When the ticket was issued, ISO 8601 with a zone.
       */
      issued_at?: string | null;
      /** @description Code of the carrier that issued the ticket. */
      issuing_carrier_code?: string | null;
      /** @description Name of the carrier that issued the ticket. */
      issuing_carrier_name?: string | null;
      /** @description IATA designator of the carrier that issued the ticket, two characters. */
      issuing_iata_designator?: string | null;
      /** @description ICAO code of the carrier that issued the ticket, three characters. */
      issuing_icao_code?: string | null;
      /** @description The flights of the booking, at most 20. */
      legs?: components["schemas"]["AirlineLegRequest"][] | null;
      /** @description Passenger name record of the booking; it can hold a name. */
      passenger_name_record?: string | null;
      /** @description The people who fly, at most 20. */
      passengers?: components["schemas"]["AirlinePassengerRequest"][] | null;
      /** @description Name of the reservation system. */
      reservation_system?: string | null;
      /** @description Whether the ticket is restricted. */
      restricted_ticket?: boolean | null;
      /**
       * @description How the ticket is delivered.
       * @default electronic
       * @enum {string|null}
       */
      ticket_delivery_method?: "electronic" | "other" | null;
      /** @description Number of the ticket. */
      ticket_number?: string | null;
      /** @description Code of the travel agency. */
      travel_agency_code?: string | null;
      /** @description Number of the travel agency's invoice. */
      travel_agency_invoice_number?: string | null;
      /** @description Name of the travel agency. */
      travel_agency_name?: string | null;
      /** @description Name of the travel agency's plan. */
      travel_agency_plan_name?: string | null;
    };
    /** @description A key pair that signs the tokens of calls. */
    ApiKeyPair: {
      /** @description Whether tokens signed with the key are accepted. */
      active: boolean;
      algorithm: components["schemas"]["CertificateAlgorithm"];
      /**
       * Format: date-time
       * @description When the key pair was created, ISO 8601.
       */
      created_at: string;
      /** @description The user or the key that made the pair. */
      creator?: components["schemas"]["ApiKeyPairCreator"] | null;
      /** @description Name that you know the key pair by. */
      display_name: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the key pair.
       */
      id: string;
      /**
       * Format: date-time
       * @description When the key pair was last used, ISO 8601.
       */
      last_used_at?: string | null;
      /** @description The merchant accounts that the key may act for; an empty list stands for all. */
      merchant_accounts?: components["schemas"]["MerchantAccountSummary"][];
      /** @description The private key, PEM. It is only in the answer that creates the pair. */
      private_key?: string | null;
      /** @description The roles of the key. */
      roles?: components["schemas"]["Role"][];
      /** @description Thumbprint of the public key, which goes into `kid` of the tokens. */
      thumbprint: string;
      /**
       * @description Says that this is an API key pair.
       * @default api-key-pair
       * @constant
       */
      type?: "api-key-pair";
      /**
       * Format: date-time
       * @description When the key pair last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description The user or the key that made an API key pair. */
    ApiKeyPairCreator: {
      /** @description E-mail address, of a user. */
      email_address?: string | null;
      /**
       * Format: uuid
       * @description The user or the key, by its `id`.
       */
      id: string;
      /** @description Name of the user or the key. */
      name: string;
      /** @description Thumbprint of the public key, of a key. */
      thumbprint?: string | null;
    };
    /** @description Tells of an API key pair. */
    ApiKeyPairEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "api-key-pair.created" | "api-key-pair.updated" | "api-key-pair.deleted";
      target: components["schemas"]["ApiKeyPairEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The API key pair, as events show it: shorter than the API does. Members beyond these come as well; read the
     *     resource for all of it.
     */
    ApiKeyPairEventTarget: {
      /**
       * Format: date-time
       * @description When the API key pair was created, ISO 8601.
       */
      created_at?: string;
      /** @description Name for display. */
      display_name?: string;
      /** @description Whether the key works. The API calls it `active`; the published example of the event calls it `enabled`. */
      enabled?: boolean;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the API key pair.
       */
      id: string;
      /** @description Thumbprint of the public key. */
      thumbprint?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "api-key-pair";
      /**
       * Format: date-time
       * @description When the API key pair last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description An API key pair to create. */
    ApiKeyPairRequest: {
      /**
       * @description Whether tokens signed with the key are accepted.
       * @default true
       */
      active?: boolean;
      /**
       * @description Kind of the key. `ECDSA` is a key on the curve P-521.
       * @default ECDSA
       * @enum {string}
       */
      algorithm?: "ECDSA" | "RSA";
      /** @description Name that you know the key pair by. */
      display_name: string;
      /** @description The merchant accounts that the key may act for, by their `id`; an empty list stands for all. */
      merchant_account_ids?: string[];
      /** @description Public key of your own, PEM, ECDSA on P-521 only. Left out, Gr4vy makes the pair. */
      public_key?: string | null;
      /** @description The roles of the key, by their `id`. */
      role_ids: string[];
    };
    /** @description A page of API key pairs. */
    ApiKeyPairs: {
      /** @description The key pairs. */
      items: components["schemas"]["ApiKeyPair"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What to change of an API key pair. */
    ApiKeyPairUpdateRequest: {
      /** @description Whether tokens signed with the key are accepted. */
      active?: boolean | null;
      /** @description Name that you know the key pair by. */
      display_name?: string | null;
      /** @description The merchant accounts that the key may act for, by their `id`; an empty list stands for all. */
      merchant_account_ids?: string[] | null;
      /** @description The roles of the key, by their `id`. */
      role_ids?: string[] | null;
    };
    /** @description What Apple Pay answered, to be handed to the page as it is. */
    ApplePaySession: {
      [key: string]: unknown;
    };
    /** @description Where Apple Pay is shown. */
    ApplePaySessionRequest: {
      /** @description The web domain. */
      domain_name: string;
      /** @description The address that Apple Pay gives the page to validate the merchant with. */
      validation_url: string;
    };
    /**
     * @description Where the page of approval may open.
     * @enum {string}
     */
    ApprovalTarget: "new_window" | "any" | (string & {});
    /**
     * @description What was done to a resource.
     * @enum {string}
     */
    AuditLogAction: "created" | "updated" | "deleted" | "voided" | "canceled" | "captured" | (string & {});
    /** @description A page of the audit log. */
    AuditLogEntries: {
      /** @description The entries. */
      items: components["schemas"]["AuditLogEntry"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description One change of a resource. */
    AuditLogEntry: {
      action: components["schemas"]["AuditLogAction"];
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the entry.
       */
      id?: string | null;
      /** @description The merchant account that the entry belongs to. */
      merchant_account_id?: string | null;
      resource: components["schemas"]["AuditLogResource"];
      /**
       * Format: date-time
       * @description When the entry was done, ISO 8601.
       */
      timestamp: string;
      /**
       * @description Says that this is an entry of the audit log.
       * @default audit-log
       * @constant
       */
      type?: "audit-log";
      user: components["schemas"]["AuditLogUser"];
    };
    /** @description A resource that was changed. */
    AuditLogResource: {
      /** @description Identifier of the resource. */
      id: string;
      /** @description Name of the resource. */
      name: string;
      /** @description Kind of the resource. */
      type: string;
    };
    /** @description Who changed a resource. */
    AuditLogUser: {
      /** @description E-mail address of the user. */
      email_address?: string | null;
      /**
       * Format: uuid
       * @description The user, by their `id`.
       */
      id?: string | null;
      /** @description Whether the user counts as staff. Whose staff is not documented. */
      is_staff: boolean;
      /** @description Name of the user. */
      name: string;
      status: components["schemas"]["UserStatus"];
      /**
       * @description Says that this is a user.
       * @default user
       * @constant
       */
      type?: "user";
    };
    /** @description Outcome of an increment. */
    AuthorizationIncrement: {
      /** @description What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
      code: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description: string | null;
      /**
       * @description How the increment went.
       * @enum {string}
       */
      status: "succeeded" | "failed" | (string & {});
      transaction: components["schemas"]["Transaction"];
      /**
       * @description Says that this is the outcome of an increment.
       * @default transaction-authorization-increment
       * @constant
       */
      type?: "transaction-authorization-increment";
    };
    /** @description By how much to increment an authorisation. */
    AuthorizationIncrementRequest: {
      /** @description Amount, in minor units of the currency. Whether it is added or is the new total is not documented. */
      amount: number;
    };
    /** @description A bank account in the United Kingdom, to store. */
    BacsPaymentMethodRequest: {
      account_holder: components["schemas"]["BankAccountHolder"];
      /** @description Number of the bank account. */
      account_number: string;
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a bank account.
       * @default bank
       * @constant
       */
      method: "bank";
      /** @description Routing number of the bank. Whether it is the sort code is not documented. */
      routing_number: string;
      /**
       * @description Says that the account is reached over BACS, in the United Kingdom.
       * @default bacs
       * @constant
       */
      scheme: "bacs";
    };
    /** @description Who holds a bank account: a person or a company. */
    BankAccountHolder: {
      /** @description Name of the company, if one holds the account. */
      company_name?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
    };
    /** @description Who pays, and where they are billed, as answers show it. */
    BillingDetails: {
      /** @description The person's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description E-mail address of the person. */
      email_address?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
      /** @description Phone number of the person, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
      /** @description The payer's tax identifier. */
      tax_id?: components["schemas"]["TaxId"] | null;
    };
    /** @description Who pays, and where they are billed. */
    BillingDetailsRequest: {
      /** @description The person's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description E-mail address of the person. */
      email_address?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
      /** @description Phone number of the person, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
      /** @description The payer's tax identifier. */
      tax_id?: components["schemas"]["TaxIdRequest"] | null;
    };
    /** @description Further fields of Braintree. */
    BraintreeDynamicDataFieldsOptions: {
      /** @description Number of the purchase order. */
      purchase_order_number?: string | null;
      /** @description Result of the 3-D Secure authentication, in the code of the protocol. */
      three_ds_auth_status?: string | null;
      /**
       * @description When Braintree stores the payment method.
       * @enum {string|null}
       */
      vault_payment_method_criteria?: "ALWAYS" | "ON_SUCCESSFUL_TRANSACTION" | null;
    };
    /** @description Options of Braintree. */
    BraintreeOptions: {
      /** @description Custom fields that are set up at Braintree, by name. */
      custom_fields?: {
        [key: string]: string;
      } | null;
      /** @description Discount, in minor units of the currency. */
      discount_amount?: number | null;
      /** @description Further fields of Braintree. */
      dynamic_data_fields?: components["schemas"]["BraintreeDynamicDataFieldsOptions"] | null;
    };
    /** @description What is known of the buyer's browser. */
    BrowserInfo: {
      /** @description `Accept` header of the browser. */
      accept_header?: string | null;
      /** @description Bits for a colour on the screen. */
      color_depth: number;
      /** @description Whether Java runs in the browser. */
      java_enabled: boolean;
      /** @description Whether JavaScript runs in the browser. */
      javascript_enabled: boolean;
      /** @description Language of the browser, such as `en-GB`. */
      language: string;
      /** @description Height of the screen, in pixels. */
      screen_height: number;
      /** @description Width of the screen, in pixels. */
      screen_width: number;
      /** @description How far UTC is from the local time, in minutes, as JavaScript tells it. */
      time_zone_offset: number;
      /** @description `User-Agent` header of the browser. */
      user_agent: string;
      /**
       * @description Kind of device.
       * @enum {string}
       */
      user_device: "desktop" | "mobile";
    };
    /** @description A stored buyer. */
    Buyer: {
      /** @description The buyer's account number. With whom the account is held is not documented. */
      account_number?: string | null;
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /**
       * Format: date-time
       * @description When the buyer was created, ISO 8601.
       */
      created_at: string;
      /** @description Name under which you know the buyer. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the buyer.
       */
      id: string;
      /** @description The merchant account that the buyer belongs to. */
      merchant_account_id: string;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id: string;
      /**
       * @description Says that this is a buyer.
       * @default buyer
       * @constant
       */
      type?: "buyer";
      /**
       * Format: date-time
       * @description When the buyer last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Tells of a buyer. */
    BuyerEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "buyer.created" | "buyer.updated" | "buyer.deleted";
      target: components["schemas"]["BuyerEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The buyer, as events show it: shorter than the API does. Members beyond these come as well; read the resource
     *     for all of it.
     */
    BuyerEventTarget: {
      /**
       * Format: date-time
       * @description When the buyer was created, ISO 8601.
       */
      created_at?: string;
      /** @description Name for display. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the buyer.
       */
      id: string;
      /** @description The merchant account that the buyer belongs to. */
      merchant_account_id?: string;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "buyer";
      /**
       * Format: date-time
       * @description When the buyer last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description A buyer to store, or what a stored buyer is changed to. Everything is optional. */
    BuyerRequest: {
      /** @description The buyer's account number. With whom the account is held is not documented. */
      account_number?: string | null;
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetailsRequest"] | null;
      /** @description Name under which you know the buyer. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
    };
    /** @description A page of buyers. */
    Buyers: {
      /** @description The buyers. */
      items: components["schemas"]["Buyer"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description Money taken from an authorisation. */
    Capture: {
      /** @description How much is captured, in minor units of the currency. */
      amount: number;
      /**
       * Format: date-time
       * @description When the money was captured, ISO 8601.
       */
      captured_at?: string | null;
      /** @description What the capture is for, line by line. */
      cart_items?: components["schemas"]["CartItem"][] | null;
      /**
       * Format: date-time
       * @description When the capture was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
      error_code?: string | null;
      /** @description Your own identifier of the capture. */
      external_identifier?: string | null;
      /** @description Whether no further capture follows. */
      final: boolean;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the capture.
       */
      id: string;
      /** @description Response code in an ISO form. Which standard is meant is not documented. */
      iso_response_code?: string | null;
      /** @description The merchant account that the capture belongs to. */
      merchant_account_id: string;
      /** @description The payment service's own code of its answer. */
      raw_response_code?: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description?: string | null;
      status: components["schemas"]["CaptureStatus"];
      /** @description The parcels and how to follow them. In the API document of September 2026, not in that of August. */
      tracking?: components["schemas"]["Tracking"][] | null;
      /** @description Your own identifier of the transaction. */
      transaction_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /**
       * @description Says that this is a capture.
       * @default capture
       * @constant
       */
      type?: "capture";
      /**
       * Format: date-time
       * @description When the capture last changed, ISO 8601.
       */
      updated_at: string;
      /** @description An identifier of the capture. Whose it is, is not documented. */
      xid?: string | null;
    };
    /** @description Tells of a capture. */
    CaptureEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "capture.declined" | "capture.failed" | "capture.pending" | "capture.succeeded";
      target: components["schemas"]["CaptureEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The capture, as events show it: shorter than the API does. Members beyond these come as well; read the resource
     *     for all of it.
     */
    CaptureEventTarget: {
      /** @description Amount, in minor units of the currency. */
      amount?: number;
      /**
       * Format: date-time
       * @description When the capture was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string;
      /** @description Why the payment service refused it. */
      error_code?: string | null;
      /** @description Your own identifier of the capture. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the capture.
       */
      id: string;
      /** @description The merchant account that the capture belongs to. */
      merchant_account_id?: string;
      /**
       * @description State of the capture.
       * @enum {string}
       */
      status?: "succeeded" | "pending" | "declined" | "failed" | (string & {});
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "capture";
      /**
       * Format: date-time
       * @description When the capture last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description What to capture. Everything is optional. */
    CaptureRequest: {
      /** @description The flight booking, if one is bought. */
      airline?: components["schemas"]["AirlineRequest"] | null;
      /**
       * @description How much to capture, in minor units of the currency. Above what is authorised it needs over-capture. What
       *     holds without it is not documented.
       */
      amount?: number | null;
      /** @description What the capture is for, line by line. */
      cart_items?: components["schemas"]["CartItemRequest"][] | null;
      /** @description Your own identifier of the capture. */
      external_identifier?: string | null;
      /**
       * @description Whether no further capture follows. Where several captures are possible, say `false` for all but the last.
       * @default true
       */
      final?: boolean;
      /**
       * @description Whether to authorise anew if the authorisation has expired. The renewal is a transaction of its own.
       * @default false
       */
      reauthorize_if_authorization_expired?: boolean;
      /** @description The parcels and how to follow them. In the API document of September 2026, not in that of August. */
      tracking?: components["schemas"]["TrackingRequest"][] | null;
    };
    /** @description Captures of a transaction. */
    Captures: {
      /** @description The captures. */
      items: components["schemas"]["Capture"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /**
     * @description State of a capture.
     * @enum {string}
     */
    CaptureStatus: "succeeded" | "pending" | "declined" | "failed" | (string & {});
    /** @description What is known of a card. */
    CardDetail: {
      /** @description Further schemes that the card carries. */
      additional_schemes?: components["schemas"]["CardScheme"][] | null;
      /** @description The further schemes, with their icons. */
      additional_schemes_details?: components["schemas"]["AdditionalSchemeDetail"][] | null;
      /** @description Type of the card. */
      card_type?: string | null;
      /** @description Country of the issuer, ISO 3166-1 alpha-2, upper case. */
      country?: string | null;
      /** @description First digits of the number, which identify the issuer. */
      id?: string | null;
      /** @description What else the buyer has to tell. */
      required_fields?: components["schemas"]["RequiredFields"] | null;
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /** @description Address of the scheme's icon. */
      scheme_icon_url?: string | null;
      /**
       * @description Says that this is the details of a card.
       * @default card-detail
       * @constant
       */
      type?: "card-detail";
    };
    /** @description A card to store. */
    CardPaymentMethodRequest: {
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /**
       * @description Type of the card.
       * @enum {string|null}
       */
      card_type?: "credit" | "debit" | "prepaid" | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a card.
       * @default card
       * @constant
       */
      method: "card";
      /** @description Number of the card, digits only. */
      number: string;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /**
     * @description Scheme of a card, in lower case.
     * @enum {string}
     */
    CardScheme:
      | "accel"
      | "amex"
      | "bancontact"
      | "carte-bancaire"
      | "cirrus"
      | "culiance"
      | "dankort"
      | "diners-club"
      | "discover"
      | "eftpos-australia"
      | "elo"
      | "hipercard"
      | "jcb"
      | "maestro"
      | "mastercard"
      | "mir"
      | "nyce"
      | "other"
      | "pulse"
      | "qcard"
      | "rupay"
      | "star"
      | "uatp"
      | "unionpay"
      | "visa"
      | (string & {});
    /** @description A card scheme that Gr4vy knows. */
    CardSchemeDefinition: {
      /** @description Name of the card scheme. */
      display_name: string;
      /** @description Address of an icon. */
      icon_url: string;
      /** @description Identifier of the card scheme, such as `visa`. */
      id: string;
      /**
       * @description Says that this is a card scheme.
       * @default card-scheme-definition
       * @constant
       */
      type?: "card-scheme-definition";
    };
    /** @description Every card scheme that Gr4vy knows, on one page. */
    CardSchemeDefinitions: {
      /** @description The definitions. */
      items: components["schemas"]["CardSchemeDefinition"][];
    };
    /**
     * @description Whether the card is a credit, debit or prepaid card.
     * @enum {string}
     */
    CardType: "credit" | "debit" | "prepaid" | (string & {});
    /** @description One line of the cart, as answers show it. */
    CartItem: {
      /** @description Brand of the item. Known only from an archived copy of the vendor's document of 2026-09. */
      brand?: string | null;
      /** @description Categories that the item belongs to. */
      categories?: string[] | null;
      /** @description Code that classifies the goods. */
      commodity_code?: string | null;
      /** @description The item in words. */
      description?: string | null;
      /**
       * @description Discount on the line, in minor units of the currency.
       * @default 0
       */
      discount_amount?: number | null;
      /** @description Customs duty on the line, in minor units of the currency. */
      duty_amount?: number | null;
      /** @description Your own identifier of the item. */
      external_identifier?: string | null;
      /** @description Address of a picture of the item. */
      image_url?: string | null;
      /** @description Name of the item. */
      name: string;
      /**
       * @description What the line stands for, goods or a part of the price such as a discount or a fee.
       * @enum {string|null}
       */
      product_type?:
        | "physical"
        | "discount"
        | "shipping_fee"
        | "sales_tax"
        | "digital"
        | "gift_card"
        | "store_credit"
        | "surcharge"
        | null
        | (string & {});
      /** @description Address of the item's page. */
      product_url?: string | null;
      /** @description How many are bought. */
      quantity: number;
      /** @description Country of the seller, ISO 3166-1 alpha-2, upper case. */
      seller_country?: string | null;
      /** @description Shipping cost of the line, in minor units of the currency. */
      shipping_amount?: number | null;
      /** @description Stock keeping unit. */
      sku?: string | null;
      /** @description Finer categories. Known only from an archived copy of the vendor's document of 2026-09. */
      subcategories?: string[] | null;
      /**
       * @description Tax on the line, in minor units of the currency.
       * @default 0
       */
      tax_amount?: number | null;
      /** @description Whether the item is free of tax. */
      tax_exempt?: boolean | null;
      /** @description Price of one, in minor units of the currency. */
      unit_amount: number;
      /** @description Unit in which the quantity is counted. */
      unit_of_measure?: string | null;
      /** @description Universal product code. */
      upc?: string | null;
    };
    /** @description One line of the cart. */
    CartItemRequest: {
      /** @description Brand of the item. Known only from an archived copy of the vendor's document of 2026-09. */
      brand?: string | null;
      /** @description Categories that the item belongs to. */
      categories?: string[] | null;
      /** @description Code that classifies the goods. */
      commodity_code?: string | null;
      /** @description The item in words. */
      description?: string | null;
      /**
       * @description Discount on the line, in minor units of the currency.
       * @default 0
       */
      discount_amount?: number | null;
      /** @description Customs duty on the line, in minor units of the currency. */
      duty_amount?: number | null;
      /** @description Your own identifier of the item. */
      external_identifier?: string | null;
      /** @description Address of a picture of the item. */
      image_url?: string | null;
      /** @description Name of the item. */
      name: string;
      /**
       * @description What the line stands for, goods or a part of the price such as a discount or a fee.
       * @enum {string|null}
       */
      product_type?:
        | "physical"
        | "discount"
        | "shipping_fee"
        | "sales_tax"
        | "digital"
        | "gift_card"
        | "store_credit"
        | "surcharge"
        | null;
      /** @description Address of the item's page. */
      product_url?: string | null;
      /** @description How many are bought. */
      quantity: number;
      /** @description Country of the seller, ISO 3166-1 alpha-2, upper case. */
      seller_country?: string | null;
      /** @description Shipping cost of the line, in minor units of the currency. */
      shipping_amount?: number | null;
      /** @description Stock keeping unit. */
      sku?: string | null;
      /** @description Finer categories. Known only from an archived copy of the vendor's document of 2026-09. */
      subcategories?: string[] | null;
      /**
       * @description Tax on the line, in minor units of the currency.
       * @default 0
       */
      tax_amount?: number | null;
      /** @description Whether the item is free of tax. */
      tax_exempt?: boolean | null;
      /** @description Price of one, in minor units of the currency. */
      unit_amount: number;
      /** @description Unit in which the quantity is counted. */
      unit_of_measure?: string | null;
      /** @description Universal product code. */
      upc?: string | null;
    };
    /**
     * @description Kind of a key.
     * @enum {string}
     */
    CertificateAlgorithm: "ECDSA" | "RSA" | (string & {});
    /** @description Money that the buyer's bank took back. */
    Chargeback: {
      /** @description Amount, in minor units of the currency. */
      amount: number;
      /** @description Commission of the payment service, in minor units of the currency. */
      commission: number;
      /**
       * Format: date-time
       * @description When Gr4vy stored it, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Rate at which the currency was changed. From which into which is not documented. */
      exchange_rate?: number | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of it.
       */
      id: string;
      /**
       * Format: date-time
       * @description When Gr4vy read it from the report, ISO 8601.
       */
      ingested_at: string;
      /** @description Part of the card's issuer in the commission, in minor units of the currency. */
      interchange?: number | null;
      /** @description Markup in the commission, in minor units of the currency. */
      markup?: number | null;
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The files of the report, by their `id`. */
      payment_service_report_file_ids: string[];
      /**
       * Format: uuid
       * @description The report of the payment service that it was read from, by its `id`.
       */
      payment_service_report_id: string;
      /**
       * Format: date-time
       * @description When the payment service booked it, ISO 8601.
       */
      posted_at: string;
      /** @description The card scheme's part in the commission, in minor units of the currency. */
      scheme_fee?: number | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /**
       * @description Says that this is a chargeback.
       * @default chargeback
       * @constant
       */
      type?: "chargeback";
      /**
       * Format: date-time
       * @description When it last changed at Gr4vy, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Money that came back to the merchant after a chargeback. */
    ChargebackReversal: {
      /** @description Amount, in minor units of the currency. */
      amount: number;
      /** @description Commission of the payment service, in minor units of the currency. */
      commission: number;
      /**
       * Format: date-time
       * @description When Gr4vy stored it, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Rate at which the currency was changed. From which into which is not documented. */
      exchange_rate?: number | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of it.
       */
      id: string;
      /**
       * Format: date-time
       * @description When Gr4vy read it from the report, ISO 8601.
       */
      ingested_at: string;
      /** @description Part of the card's issuer in the commission, in minor units of the currency. */
      interchange?: number | null;
      /** @description Markup in the commission, in minor units of the currency. */
      markup?: number | null;
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The files of the report, by their `id`. */
      payment_service_report_file_ids: string[];
      /**
       * Format: uuid
       * @description The report of the payment service that it was read from, by its `id`.
       */
      payment_service_report_id: string;
      /**
       * Format: date-time
       * @description When the payment service booked it, ISO 8601.
       */
      posted_at: string;
      /** @description The card scheme's part in the commission, in minor units of the currency. */
      scheme_fee?: number | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /**
       * @description Says that this is the reversal of a chargeback.
       * @default chargeback-reversal
       * @constant
       */
      type?: "chargeback-reversal";
      /**
       * Format: date-time
       * @description When it last changed at Gr4vy, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Every reversal of a chargeback of a transaction, on one page. */
    ChargebackReversals: {
      /** @description The reversals. */
      items: components["schemas"]["ChargebackReversal"][];
    };
    /** @description Every chargeback of a transaction, on one page. */
    Chargebacks: {
      /** @description The chargebacks. */
      items: components["schemas"]["Chargeback"][];
    };
    /** @description Options of Chase Orbital. */
    ChaseOptions: {
      /** @description A comment on the payment. */
      comments?: string | null;
    };
    /** @description Options of Checkout.com for payouts. */
    CheckoutPayoutOptions: {
      /** @description Processing channel at Checkout.com. */
      processing_channel_id: string;
      /** @description Source of the money at Checkout.com. */
      source_id: string;
    };
    /** @description A checkout session. */
    CheckoutSession: {
      /** @description The flight booking, if one is bought. */
      airline?: components["schemas"]["Airline"] | null;
      /** @description Sum to be paid, in minor units of the currency. The vendor does not document it. */
      amount?: number | null;
      /** @description Who buys. Nothing of it is stored as a buyer. */
      buyer?: components["schemas"]["GuestBuyer"] | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItem"][] | null;
      /** @description ISO 4217 code of the currency, upper case. The vendor does not document it. */
      currency?: string | null;
      /**
       * Format: date-time
       * @description When the session expires, ISO 8601.
       */
      expires_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the session. It stands for the card when the payment is made.
       */
      id: string;
      /** @description Anything you need again, as pairs of strings. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description The card that the buyer's browser has put in. */
      payment_method?: components["schemas"]["CheckoutSessionPaymentMethod"] | null;
      /**
       * Format: uuid
       * @description A payment service, by its `id`. The vendor does not document it, nor what it does here.
       */
      payment_service_id?: string | null;
      /**
       * @description Says that this is a checkout session.
       * @default checkout-session
       * @constant
       */
      type?: "checkout-session";
    };
    /** @description A card with its number. */
    CheckoutSessionCard: {
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /**
       * @description Says that this is a card with its number.
       * @default card
       * @constant
       */
      method: "card";
      /** @description Number of the card, digits only. */
      number: string;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description What the first digits of a card tell. */
    CheckoutSessionCardDetails: {
      /** @description Further schemes that the card carries. */
      additional_schemes?: components["schemas"]["CardScheme"][];
      /** @description First digits of the card number, as asked. */
      bin: string;
      /** @description Type of the card. */
      card_type?: components["schemas"]["CardType"] | null;
      /**
       * @description Country of the issuer, ISO 3166-1 alpha-2, upper case. In the API document of September 2026, not in that of
       *     August.
       */
      country?: string | null;
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /** @description Address of the scheme's icon. */
      scheme_icon_url?: string | null;
    };
    /** @description The card to look up. */
    CheckoutSessionCardDetailsRequest: {
      /** @description First six to eight digits of the card number. */
      bin: string;
    };
    /** @description A card from Click to Pay. */
    CheckoutSessionClickToPay: {
      /** @description Identifier of the transaction at Click to Pay. */
      merchant_transaction_id: string;
      /**
       * @description Says that the card comes from Click to Pay.
       * @default click-to-pay
       * @constant
       */
      method: "click-to-pay";
      /** @description Correlation identifier that Click to Pay gave. */
      src_correlation_id: string;
      /** @description Identifier of the flow at Click to Pay. */
      src_cx_flow_id?: string | null;
      /** @description Identifier of the merchant's site or app at Click to Pay. */
      src_dpa_id: string;
    };
    /** @description A card to put into a checkout session. */
    CheckoutSessionFieldsRequest: {
      /** @description The card to put into the session. */
      payment_method:
        | components["schemas"]["CheckoutSessionCard"]
        | components["schemas"]["CheckoutSessionClickToPay"]
        | components["schemas"]["CheckoutSessionStoredCard"];
      /** @description Postal code of the billing address. */
      postal_code?: string | null;
    };
    /** @description A card inside a checkout session. */
    CheckoutSessionPaymentMethod: {
      /** @description What the card's number tells of it. */
      details?: components["schemas"]["CheckoutSessionPaymentMethodDetails"] | null;
      /** @description Fingerprint of the card. What it is made from is not documented. */
      fingerprint?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment method.
       */
      id?: string | null;
      /** @description What to call the card before the buyer, such as its last four digits. */
      label?: string | null;
      /**
       * @description The kind of payment method; only cards are put into sessions.
       * @default card
       * @constant
       */
      method?: "card";
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /**
       * @description Says that this is a payment method.
       * @default payment-method
       * @constant
       */
      type?: "payment-method";
    };
    /** @description What a card's number tells of it. */
    CheckoutSessionPaymentMethodDetails: {
      /** @description First digits of the number, which identify the issuer. */
      bin?: string | null;
      /** @description Country of the issuer, ISO 3166-1 alpha-2, upper case. */
      card_country?: string | null;
      /** @description Name of the bank that issued the card. */
      card_issuer_name?: string | null;
      /** @description Type of the card. */
      card_type?: components["schemas"]["CardType"] | null;
    };
    /** @description What is known of a checkout. Everything is optional. */
    CheckoutSessionRequest: {
      /** @description The flight booking, if one is bought. */
      airline?: components["schemas"]["AirlineRequest"] | null;
      /** @description Sum to be paid, in minor units of the currency. The vendor does not document it. */
      amount?: number | null;
      /** @description Who buys. Nothing of it is stored as a buyer. */
      buyer?: components["schemas"]["GuestBuyerRequest"] | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItemRequest"][] | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. The vendor neither documents it nor has it in its SDKs. */
      country?: string | null;
      /** @description ISO 4217 code of the currency, upper case. The vendor does not document it. */
      currency?: string | null;
      /**
       * @description Seconds until the session expires.
       * @default 3600
       */
      expires_in?: number;
      /**
       * @description Whether the money is to be held or taken at once. The vendor neither documents it nor has it in its SDKs.
       * @enum {string|null}
       */
      intent?: "authorize" | "capture" | null;
      /** @description Whether an earlier payment precedes this one. The vendor neither documents it nor has it in its SDKs. */
      is_subsequent_payment?: boolean | null;
      /** @description Whether the merchant starts the payment, not the buyer. The vendor neither documents it nor has it in its SDKs. */
      merchant_initiated?: boolean | null;
      /** @description Anything you need again, as pairs of strings. */
      metadata?: {
        [key: string]: string;
      } | null;
      /**
       * Format: uuid
       * @description A payment service, by its `id`. The vendor does not document it, nor what it does here.
       */
      payment_service_id?: string | null;
      /**
       * @description How the payment comes about; `moto` is an order by mail or telephone. The vendor neither documents it nor has it
       *     in its SDKs.
       * @enum {string|null}
       */
      payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | null;
    };
    /** @description A stored card. */
    CheckoutSessionStoredCard: {
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      id: string;
      /**
       * @description Says that this is a stored card.
       * @default id
       * @constant
       */
      method: "id";
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description What the page needs to show Click to Pay. */
    ClickToPaySession: {
      /** @description The merchant's identifier at Click to Pay. */
      digital_payment_application_id: string;
      /** @description The merchant's name at Click to Pay. */
      digital_payment_application_name: string;
    };
    /** @description The checkout session that Click to Pay is for. */
    ClickToPaySessionRequest: {
      /**
       * Format: uuid
       * @description The checkout session, by its `id`.
       */
      checkout_session_id: string;
    };
    /**
     * @description Options of single connectors. Each member is named after the connector, `provider-method`, and is used only if
     *     the payment goes through it.
     */
    ConnectionOptions: {
      /** @description Outcome of the account updater to simulate. */
      "account-updater"?: components["schemas"]["AccountUpdaterOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-ach"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-afterpay"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-alipay"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen for cards. */
      "adyen-card"?: components["schemas"]["AdyenCardOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-cashapp"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-cashappafterpay"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-gcash"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-giropay"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-ideal"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-konbini"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-paybybank"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-paypay"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen for Pix. */
      "adyen-pix"?: components["schemas"]["AdyenPixOptions"] | null;
      /** @description Options of Adyen for SEPA debits. */
      "adyen-sepa"?: components["schemas"]["AdyenSepaOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-seveneleven"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-sofort"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-swish"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Adyen. */
      "adyen-vipps"?: components["schemas"]["AdyenOptions"] | null;
      /** @description Options of Affirm. */
      "affirm-affirm"?: components["schemas"]["AffirmOptions"] | null;
      /** @description Options of Braintree. */
      "braintree-card"?: components["schemas"]["BraintreeOptions"] | null;
      /** @description Options of Chase Orbital. */
      "chaseorbital-card"?: components["schemas"]["ChaseOptions"] | null;
      /** @description Options of Cybersource as an anti-fraud service. */
      "cybersource-anti-fraud"?: components["schemas"]["CybersourceAntiFraudOptions"] | null;
      /** @description Options of Cybersource. */
      "cybersource-card"?: components["schemas"]["CybersourceOptions"] | null;
      /** @description Options of Cybersource. */
      "cybersource-ideal"?: components["schemas"]["CybersourceOptions"] | null;
      /** @description Options of Cybersource. */
      "cybersource-kcp"?: components["schemas"]["CybersourceOptions"] | null;
      /** @description Options of dLocal for cards. */
      "dlocal-card"?: components["schemas"]["DlocalCardOptions"] | null;
      /** @description Options of dLocal for wallets. */
      "dlocal-gcash"?: components["schemas"]["DlocalOptions"] | null;
      /** @description Options of dLocal for wallets. */
      "dlocal-nequi"?: components["schemas"]["DlocalOptions"] | null;
      /** @description Options of dLocal for Pix. */
      "dlocal-pix"?: components["schemas"]["DlocalPIXOptions"] | null;
      /** @description Options of dLocal for UPI. */
      "dlocal-upi"?: components["schemas"]["DlocalUPIOptions"] | null;
      /** @description Options of Ecommpay. */
      "ecommpay-card"?: components["schemas"]["EcommpayOptions"] | null;
      /** @description Options of Fiserv. */
      "fiserv-card"?: components["schemas"]["FiservOptions"] | null;
      /** @description Options of Forter. */
      "forter-anti-fraud"?: components["schemas"]["ForterAntiFraudOptions"] | null;
      /** @description Options of Latitude and Gem. */
      "gem-gem"?: components["schemas"]["LatitudeOptions"] | null;
      /** @description Options of Latitude and Gem. */
      "gem-gemds"?: components["schemas"]["LatitudeOptions"] | null;
      /** @description Options of The Giving Block. */
      "givingblock-givingblock"?: components["schemas"]["GivingBlockOptions"] | null;
      /** @description Options of GoCardless. */
      "gocardless-gocardless"?: components["schemas"]["GoCardlessOptions"] | null;
      /** @description Options of Klarna. */
      "klarna-klarna"?: components["schemas"]["KlarnaOptions"] | null;
      /** @description Options of Latitude and Gem. */
      "latitude-latitude"?: components["schemas"]["LatitudeOptions"] | null;
      /** @description Options of Latitude and Gem. */
      "latitude-latitudeds"?: components["schemas"]["LatitudeOptions"] | null;
      /** @description Options of Mattilda. */
      "mattilda-tapi"?: components["schemas"]["MattildaTapiOptions"] | null;
      /** @description Options of Mattilda. */
      "mattilda-tapifintechs"?: components["schemas"]["MattildaTapiOptions"] | null;
      /** @description Options of Gr4vy's own mock connector. */
      "mock-card"?: components["schemas"]["MockCardOptions"] | null;
      /** @description Options of Gr4vy's own mock connector. */
      "mockds-card"?: components["schemas"]["MockCardOptions"] | null;
      /** @description Options of Monato for SPEI. */
      "monato-spei"?: components["schemas"]["MonatoSpeiOptions"] | null;
      /** @description Options of Nuvei for cards. */
      "nuvei-card"?: components["schemas"]["NuveiOptions"] | null;
      /** @description Options of Nuvei for iDEAL. */
      "nuvei-ideal"?: components["schemas"]["NuveiIDealOptions"] | null;
      /** @description Options of Nuvei for Klarna. */
      "nuvei-klarna"?: components["schemas"]["NuveiKlarnaOptions"] | null;
      /** @description Options of Nuvei for PSE. */
      "nuvei-pse"?: components["schemas"]["NuveiPSEOptions"] | null;
      /** @description Options of OXXO. */
      "oxxo-oxxo"?: components["schemas"]["OxxoOptions"] | null;
      /** @description Options of PayPal. */
      "paypal-paypal"?: components["schemas"]["PaypalOptions"] | null;
      /** @description In the document of September 2026 only. */
      "paypal-paypaldirectorder"?: components["schemas"]["PaypalDirectOrderOptions"] | null;
      /** @description Options of PayPal. */
      "paypal-paypalpaylater"?: components["schemas"]["PaypalOptions"] | null;
      /** @description Options of PowerTranz. */
      "powertranz-card"?: components["schemas"]["PowertranzOptions"] | null;
      /** @description In the document of September 2026 only. */
      "repay-bank"?: components["schemas"]["RepayBankOptions"] | null;
      /** @description Options of Riskified. */
      "riskified-anti-fraud"?: components["schemas"]["RiskifiedAntiFraudOptions"] | null;
      /** @description Options of Stripe. */
      "stripe-affirm"?: components["schemas"]["StripeOptions"] | null;
      /** @description Options of Stripe for cards. */
      "stripe-card"?: components["schemas"]["StripeCardOptions"] | null;
      /** @description Options of Stripe. */
      "stripe-klarna"?: components["schemas"]["StripeOptions"] | null;
      /** @description Options of Stripe. */
      "stripe-onelink"?: components["schemas"]["StripeOptions"] | null;
      /** @description Options of Stripe. */
      "stripe-stripe"?: components["schemas"]["StripeOptions"] | null;
      /** @description Options of TravelHub. */
      "travelhub-card"?: components["schemas"]["TravelhubOptions"] | null;
      /** @description Options of Trustly. */
      "trustly-trustly"?: components["schemas"]["TrustlyOptions"] | null;
      /** @description Options of Worldpay VAP. */
      "worldpayvap-card"?: components["schemas"]["WorldpayVapOptions"] | null;
      /** @description Options of Wpay for Everyday Pay. */
      "wpay-everydaypay"?: components["schemas"]["WpayEverdaypayOptions"] | null;
      /** @description Options of Wpay for PayTo, in the test system. */
      "wpay-payto"?: components["schemas"]["WpayPaytoOptions"] | null;
    };
    /** @description The user who made something. */
    Creator: {
      /** @description E-mail address of the user. */
      email_address: string;
      /**
       * Format: uuid
       * @description The user, by their `id`.
       */
      id: string;
      /** @description Name of the user. */
      name: string;
    };
    /** @description Credentials to verify. */
    CredentialsVerificationRequest: {
      /** @description The credentials to verify. */
      fields: components["schemas"]["PaymentServiceFieldRequest"][];
      /** @description Definition that the credentials are for, such as `stripe-card`. */
      payment_service_definition_id: string;
      /**
       * Format: uuid
       * @description The payment service that the credentials are for, if it exists already, by its `id`.
       */
      payment_service_id?: string | null;
    };
    /** @description A cryptogram, to pay with a network token. */
    Cryptogram: {
      /** @description The cryptogram, which a payment with the network token carries. */
      cryptogram: string;
      /**
       * @description Says that this is a cryptogram.
       * @default network-token-cryptogram
       * @constant
       */
      type?: "network-token-cryptogram";
    };
    /** @description What a cryptogram is for. */
    CryptogramRequest: {
      /** @description Whether the merchant starts the payment, not the buyer. */
      merchant_initiated: boolean;
    };
    /** @description Options of Cybersource as an anti-fraud service. */
    CybersourceAntiFraudOptions: {
      /** @description Data of your own, by name. */
      merchant_defined_data?: {
        [key: string]: string;
      } | null;
      /** @description Merchant at Cybersource, when a meta key signs for several. */
      meta_key_merchant_id?: string | null;
      /** @description How the goods are shipped. */
      shipping_method?: string | null;
    };
    /** @description Options of Cybersource. */
    CybersourceOptions: {
      /** @description A comment on the payment. */
      comments?: string | null;
      /** @description Data of your own, by name. */
      merchant_defined_information?: {
        [key: string]: string;
      } | null;
      /** @description Merchant at Cybersource, when a meta key signs for several. */
      meta_key_merchant_id?: string | null;
      /** @description How the goods are shipped. */
      ship_to_method?: string | null;
    };
    /** @description A setting or credential that a kind of payment service takes. */
    DefinitionField: {
      /** @description Name to ask for the value by. */
      display_name: string;
      format: components["schemas"]["DefinitionFieldFormat"];
      /** @description The `key` to send the value under. */
      key: string;
      /** @description Whether a value has to be given. */
      required: boolean;
      /** @description Whether the value is a secret. */
      secret: boolean;
      /** @description Whether the value counts in a verification of credentials, by the name of the member. */
      verifiable: boolean;
    };
    /**
     * @description Kind of a value.
     * @enum {string}
     */
    DefinitionFieldFormat: "text" | "multiline" | "file" | "number" | "timezone" | "boolean" | (string & {});
    /** @description A report about settlements in detail. */
    DetailedSettlementReportSpecRequest: {
      /**
       * @description Says that the report is about settlements in detail.
       * @default detailed_settlement
       * @constant
       */
      model: "detailed_settlement";
      /** @description What to put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /** @description A wallet that is set up for the merchant. */
    DigitalWallet: {
      /** @description How many certificates are in use. */
      active_certificate_count?: number;
      /** @description The merchant's postal address. */
      address?: components["schemas"]["DigitalWalletAddress"] | null;
      /**
       * Format: date-time
       * @description When the wallet was set up, ISO 8601.
       */
      created_at: string;
      /** @description The web domains on which the wallet is shown. */
      domain_names: string[];
      /** @description How many certificates have expired. */
      expired_certificate_count?: number;
      /** @description Further settings, by provider. Its form is not documented. */
      extra_configuration?: {
        [key: string]: unknown;
      } | null;
      /** @description Further data, by provider. Its form is not documented. */
      fields?: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the wallet.
       */
      id: string;
      /** @description The merchant account that the wallet belongs to. */
      merchant_account_id: string;
      /** @description Merchant category code, four digits. */
      merchant_category_code?: string | null;
      /** @description ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
      merchant_country_code?: string | null;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_display_name?: string | null;
      /** @description The merchant's name, as the provider registers it. */
      merchant_name: string;
      /** @description The merchant's web address. */
      merchant_url?: string | null;
      /** @description How many certificates wait to be completed. */
      pending_certificate_count?: number;
      provider: components["schemas"]["DigitalWalletProvider"];
      /**
       * @description Says that this is a digital wallet.
       * @constant
       */
      type?: "digital-wallet";
      /**
       * Format: date-time
       * @description When the wallet last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description The merchant's postal address. */
    DigitalWalletAddress: {
      /** @description City or town. */
      city: string;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Postal code or ZIP code. */
      postal_code: string;
      /** @description ISO 3166-2 code of the state, such as `US-CA`. */
      state_code: string;
    };
    /** @description The merchant's postal address. */
    DigitalWalletAddressRequest: {
      /** @description City or town. */
      city: string;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Postal code or ZIP code. */
      postal_code: string;
      /** @description ISO 3166-2 code of the state, such as `US-CA`. */
      state_code: string;
    };
    /** @description A web domain that shows the wallet. */
    DigitalWalletDomainRequest: {
      /** @description The web domain. */
      domain_name: string;
    };
    /**
     * @description The provider of a wallet.
     * @enum {string}
     */
    DigitalWalletProvider: "apple" | "google" | "click-to-pay" | "paze" | (string & {});
    /**
     * @description The provider of a wallet.
     * @enum {string}
     */
    DigitalWalletProviderRequest: "apple" | "google" | "click-to-pay" | "paze";
    /** @description A wallet to set up. */
    DigitalWalletRequest: {
      /** @description Whether the provider's terms are accepted, which is needed. */
      accept_terms_and_conditions: boolean;
      /** @description The merchant's postal address. */
      address?: components["schemas"]["DigitalWalletAddressRequest"] | null;
      /** @description The web domains on which the wallet is shown. */
      domain_names?: string[];
      /** @description Further settings, by provider. Its form is not documented. */
      extra_configuration?: {
        [key: string]: unknown;
      } | null;
      /** @description Merchant category code, four digits. */
      merchant_category_code?: string | null;
      /** @description ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
      merchant_country_code?: string | null;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_display_name?: string | null;
      /** @description The merchant's name, as the provider registers it. */
      merchant_name: string;
      /** @description The merchant's web address. */
      merchant_url?: string | null;
      provider: components["schemas"]["DigitalWalletProviderRequest"];
    };
    /** @description Every wallet, on one page. */
    DigitalWallets: {
      /** @description The wallets. */
      items: components["schemas"]["DigitalWallet"][];
    };
    /** @description What to change in a wallet. What becomes of members that are left out is not documented. */
    DigitalWalletUpdateRequest: {
      /** @description The merchant's postal address. */
      address?: components["schemas"]["DigitalWalletAddressRequest"] | null;
      /** @description The web domains on which the wallet is shown. */
      domain_names?: string[] | null;
      /** @description Further settings, by provider. Its form is not documented. */
      extra_configuration?: {
        [key: string]: unknown;
      } | null;
      /** @description Merchant category code, four digits. */
      merchant_category_code?: string | null;
      /** @description ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
      merchant_country_code?: string | null;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_display_name?: string | null;
      /** @description The merchant's name, as the provider registers it. */
      merchant_name?: string | null;
      /** @description The merchant's web address. */
      merchant_url?: string | null;
    };
    /** @description Options of dLocal for cards. */
    DlocalCardOptions: {
      /** @description Whether dLocal is to demand 3-D Secure. */
      three_dsecure_force?: boolean | null;
    };
    /** @description Options of dLocal for wallets. */
    DlocalOptions: {
      /** @description The wallet of the payer. */
      wallet?: components["schemas"]["DlocalWalletOptions"] | null;
    };
    /** @description Options of dLocal for Pix. */
    DlocalPIXOptions: {
      /** @description When the payment is to be made. */
      scheduled_date?: string | null;
      /** @description Terms of a subscription. */
      subscription?: components["schemas"]["DlocalPIXSubscriptionOptions"] | null;
    };
    /** @description Sum of a Pix subscription. */
    DlocalPIXSubscriptionAmountOptions: {
      /** @description Least sum of a payment, as a decimal in a string. */
      min_value: string | null;
      /**
       * @description Whether every payment has the same sum.
       * @enum {string}
       */
      type: "FIXED" | "VARIABLE";
      /** @description Sum of each payment, as a decimal in a string. */
      value?: string | null;
    };
    /** @description Terms of a Pix subscription. */
    DlocalPIXSubscriptionOptions: {
      /** @description The sum. */
      amount?: components["schemas"]["DlocalPIXSubscriptionAmountOptions"] | null;
      /** @description When the payments end. */
      end_date?: string | null;
      /**
       * @description How often is paid.
       * @enum {string}
       */
      frequency: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMI_ANNUAL" | "ANNUAL";
      /** @description When the payments begin. */
      start_date?: string | null;
    };
    /** @description Options of dLocal for UPI. */
    DlocalUPIOptions: {
      /** @description The wallet of the payer. */
      wallet?: components["schemas"]["DlocalUPIWalletOptions"] | null;
    };
    /** @description Terms of recurring UPI payments. */
    DlocalUPIRecurringInfoOptions: {
      /** @description When the payments end. */
      subscription_end_at: string;
      /** @description How many units lie between payments. */
      subscription_frequency: number;
      /**
       * @description Unit in which the frequency counts.
       * @enum {string}
       */
      subscription_frequency_unit:
        "MONTH" | "WEEK" | "BI_MONTHLY" | "ONDEMAND" | "QUARTER" | "YEAR" | "SEMI_ANNUALLY" | "DAY";
      /** @description When the payments begin. */
      subscription_start_at: string;
    };
    /** @description Wallet of a payer by UPI. */
    DlocalUPIWalletOptions: {
      /** @description E-mail address. */
      email?: string | null;
      /** @description Name of the payer. */
      name?: string | null;
      /** @description Terms of recurring payments. */
      recurring_info?: components["schemas"]["DlocalUPIRecurringInfoOptions"] | null;
      /** @description Token of the wallet at dLocal. */
      token?: string | null;
      /** @description User name at the wallet. */
      username?: string | null;
      /** @description Whether dLocal is to verify the wallet first. */
      verify?: boolean | null;
    };
    /** @description Wallet of a payer. */
    DlocalWalletOptions: {
      /** @description E-mail address. */
      email?: string | null;
      /** @description Name of the payer. */
      name?: string | null;
      /** @description Token of the wallet at dLocal. */
      token?: string | null;
      /** @description User name at the wallet. */
      username?: string | null;
      /** @description Whether dLocal is to verify the wallet first. */
      verify?: boolean | null;
    };
    /** @description The answer to a call that collides with a record or with another call. */
    DuplicateError: {
      /** @description Machine-readable reason. Each status has a usual one, such as `bad_request` for 400, but the set is open. */
      code?: string;
      /**
       * @description What is wrong in the request, one entry for each problem.
       * @default []
       */
      details?: components["schemas"]["ErrorDetail"][];
      /** @description The reason in words. */
      message?: string;
      /** @description The record that is already there, by its `id`. */
      resource_id?: string | null;
      /** @description The HTTP status again. */
      status?: number;
      /**
       * @description Says that this is an error.
       * @default error
       * @constant
       */
      type?: "error";
    };
    /** @description Options of Ecommpay. */
    EcommpayOptions: {
      /** @description Last day of the booking. */
      booking_end_date?: string | null;
      /** @description First day of the booking. */
      booking_start_date?: string | null;
    };
    /** @description The answer to a call that was refused or failed. No member is promised. */
    ErrorBody: {
      /** @description Machine-readable reason. Each status has a usual one, such as `bad_request` for 400, but the set is open. */
      code?: string;
      /**
       * @description What is wrong in the request, one entry for each problem.
       * @default []
       */
      details?: components["schemas"]["ErrorDetail"][];
      /** @description The reason in words. */
      message?: string;
      /** @description The HTTP status again. */
      status?: number;
      /**
       * @description Says that this is an error.
       * @default error
       * @constant
       */
      type?: "error";
    };
    /** @description One thing that is wrong in a request. */
    ErrorDetail: {
      /**
       * @description The part of the request that is wrong.
       * @enum {string}
       */
      location: "query" | "body" | "path" | "header" | "unknown" | (string & {});
      /** @description What is wrong, in words. */
      message: string;
      /** @description Where in that part, usually as a JSON pointer such as `/currency`. */
      pointer: string;
      /** @description Kind of problem, such as `value_error`. The set is open. */
      type: string;
    };
    /** @description Terms of an instalment payment at Fiserv. */
    FiservInstallmentOptions: {
      /** @description Months until the first instalment. */
      installmentDelayMonths?: number | null;
      /** @description Whether the instalments bear interest. */
      installmentsInterest?: boolean | null;
      /** @description Whether you can handle merchant advice codes. */
      merchantAdviceCodeSupported?: boolean | null;
      /** @description Into how many instalments the payment is split. */
      numberOfInstallments?: number | null;
    };
    /** @description Options of Fiserv. */
    FiservOptions: {
      /** @description Terms of an instalment payment. */
      installmentOptions?: components["schemas"]["FiservInstallmentOptions"] | null;
    };
    /** @description Options of Forter. */
    ForterAntiFraudOptions: {
      /**
       * @description What is bought, with what Forter wants to know of it.
       * @default []
       */
      cart_items?: components["schemas"]["ForterAntiFraudOptionsCartItem"][] | null;
      /** @description How the goods reach the buyer. */
      delivery_method?: string | null;
      /**
       * @description Whether something is shipped.
       * @enum {string|null}
       */
      delivery_type?: "DIGITAL" | "PHYSICAL" | "HYBRID" | null;
      /** @description Whether the buyer has no account with you. */
      is_guest_buyer?: boolean | null;
      /** @description Discount on the whole order. */
      total_discount?: components["schemas"]["ForterAntiFraudOptionsDiscount"] | null;
    };
    /** @description What Forter wants to know of an item. */
    ForterAntiFraudOptionsCartItem: {
      /** @description What kind of item it is. */
      basic_item_data?: components["schemas"]["ForterAntiFraudOptionsCartItemBasicItemData"] | null;
      /**
       * @description Who receives the item.
       * @default []
       */
      beneficiaries?: components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiary"][] | null;
      /** @description How the item is delivered. */
      delivery_details?: components["schemas"]["ForterAntiFraudOptionsCartItemDeliveryDetails"] | null;
    };
    /** @description What kind of item it is. */
    ForterAntiFraudOptionsCartItemBasicItemData: {
      /**
       * @description Whether the item is a thing or a service.
       * @enum {string|null}
       */
      type?: "TANGIBLE" | "NON_TANGIBLE" | null;
    };
    /** @description Who receives an item. */
    ForterAntiFraudOptionsCartItemBeneficiary: {
      /** @description Postal address of the person. */
      address?: components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryAddress"] | null;
      /** @description Comments on the order. */
      comments?: components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryComments"] | null;
      personal_details: components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails"];
      /**
       * @description Phone numbers of the person.
       * @default []
       */
      phone?: components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryPhone"][] | null;
    };
    /** @description Postal address of a beneficiary. */
    ForterAntiFraudOptionsCartItemBeneficiaryAddress: {
      /** @description First line of the street address. */
      address1?: string | null;
      /** @description Second line of the street address. */
      address2?: string | null;
      /** @description City. */
      city?: string | null;
      /** @description Company at the address. */
      company?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country: string;
      /** @description State or region. */
      region?: string | null;
      /** @description Postal code. */
      zip?: string | null;
    };
    /** @description Comments on the order. */
    ForterAntiFraudOptionsCartItemBeneficiaryComments: {
      /** @description What you noted. */
      merchant_comments?: string | null;
      /** @description What the buyer wrote to the beneficiary. */
      message_to_beneficiary?: string | null;
      /** @description What the buyer wrote to you. */
      user_comments_to_merchant?: string | null;
    };
    /** @description Name and e-mail address of a beneficiary. */
    ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails: {
      /** @description E-mail address. */
      email?: string | null;
      /** @description First name. */
      first_name?: string | null;
      /** @description Last name. */
      last_name?: string | null;
    };
    /** @description Phone number of a beneficiary. */
    ForterAntiFraudOptionsCartItemBeneficiaryPhone: {
      /** @description The phone number. */
      phone: string;
    };
    /** @description How an item is delivered. */
    ForterAntiFraudOptionsCartItemDeliveryDetails: {
      /** @description How the goods reach the buyer. */
      delivery_method?: string | null;
      /**
       * @description Whether something is shipped.
       * @enum {string|null}
       */
      delivery_type?: "DIGITAL" | "PHYSICAL" | "HYBRID" | null;
    };
    /** @description A discount on the order. */
    ForterAntiFraudOptionsDiscount: {
      /** @description Code of the coupon. */
      coupon_code_used: string;
      /** @description The discount as a sum. */
      coupon_discount_amount?:
        components["schemas"]["ForterAntiFraudOptionsDiscountCouponDiscountAmount"] | null;
      /** @description The discount in per cent. */
      coupon_discount_percent?: string | null;
      /** @description Kind of discount. */
      discount_type: string;
    };
    /** @description A discount as a sum, as decimals in strings. */
    ForterAntiFraudOptionsDiscountCouponDiscountAmount: {
      /** @description The sum in the currency of the order. */
      amount_local_currency?: string | null;
      /** @description The sum in US dollars. */
      amount_usd?: string | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
    };
    /** @description What to say of the refunds. Everything is optional. */
    FullRefundRequest: {
      /** @description Your own identifier, for the refunds. */
      external_identifier?: string | null;
      /** @description Why the money goes back. */
      reason?: string | null;
    };
    /** @description A gift card. */
    GiftCard: {
      /** @description First digits of the number, which identify the issuer. */
      bin: string;
      /** @description The stored buyer that the gift card belongs to. */
      buyer?: components["schemas"]["Buyer"] | null;
      /**
       * Format: date-time
       * @description When the buyer last used it themselves, ISO 8601.
       */
      cit_last_used_at?: string | null;
      /** @description How often the buyer used it themselves. */
      cit_usage_count: number;
      /**
       * Format: date-time
       * @description When the gift card was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the gift card expires, ISO 8601.
       */
      expiration_date?: string | null;
      gift_card_service: components["schemas"]["GiftCardService"];
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the gift card.
       */
      id: string;
      /**
       * Format: date-time
       * @description When the gift card was last used, ISO 8601.
       */
      last_used_at?: string | null;
      /** @description Last four digits of the number. */
      last4: string;
      /** @description The merchant account that the gift card belongs to. */
      merchant_account_id: string;
      /** @description Further digits of the number. Which ones is not documented. */
      sub_bin: string;
      /**
       * @description Says that this is a gift card.
       * @default gift-card
       * @constant
       */
      type?: "gift-card";
      /**
       * Format: date-time
       * @description When the gift card last changed, ISO 8601.
       */
      updated_at: string;
      /** @description How often the gift card was used. */
      usage_count: number;
    };
    /** @description A gift card to activate. */
    GiftCardActivationRequest: {
      /** @description Amount to put on the card, in minor units of the currency. */
      amount?: number | null;
      /** @description The stored buyer that the gift card belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the gift card belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description Your own identifier of the gift card. */
      external_identifier?: string | null;
      /** @description Number of the gift card, 16 to 19 digits. */
      number: string;
      /** @description Secret number of the gift card. */
      pin?: string | null;
      /**
       * @description Whether to store it for later payments.
       * @default false
       */
      store?: boolean;
    };
    /** @description The gift cards to read the balances of. */
    GiftCardBalancesRequest: {
      /** @description The gift cards, stored or by number. */
      items: (components["schemas"]["UnstoredGiftCard"] | components["schemas"]["StoredGiftCard"])[];
    };
    /**
     * @description Why something failed with a gift card.
     * @enum {string}
     */
    GiftCardErrorCode:
      | "invalid_gift_card"
      | "expired_card"
      | "inactive_card"
      | "invalid_service_credentials"
      | "invalid_amount"
      | "incorrect_currency"
      | "insufficient_funds"
      | "invalid_service_configuration"
      | "operation_canceled"
      | "service_error"
      | "service_network_error"
      | "unknown_error"
      | "max_gift_cards_reached"
      | "suspected_fraud"
      | "canceled_payment_method"
      | "duplicate_transaction"
      | "unexpected_state"
      | (string & {});
    /** @description Tells of a gift card. */
    GiftCardEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "gift-card.created" | "gift-card.deleted";
      target: components["schemas"]["GiftCardEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The gift card, as events show it: shorter than the API does. Members beyond these come as well; read the
     *     resource for all of it.
     */
    GiftCardEventTarget: {
      /** @description First digits of the number. */
      bin?: string;
      /**
       * Format: date-time
       * @description When the gift card was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the gift card.
       */
      id: string;
      /** @description Last four digits of the number. */
      last4?: string;
      /** @description The merchant account that the gift card belongs to. */
      merchant_account_id?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "gift-card";
      /**
       * Format: date-time
       * @description When the gift card last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description The issue of a gift card. */
    GiftCardIssuance: {
      /** @description Amount on the card, in minor units of the currency. */
      amount: number;
      /**
       * Format: date-time
       * @description When the issue of the gift card was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Your own identifier of the issue of the gift card. */
      external_identifier?: string | null;
      gift_card_service: components["schemas"]["GiftCardService"];
      /** @description Identifier that the gift card service gave the issue. */
      gift_card_service_payment_issuance_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the issue of the gift card.
       */
      id: string;
      /** @description The merchant account that the issue of the gift card belongs to. */
      merchant_account_id: string;
      /**
       * @description Says that this is the issue of a gift card.
       * @default gift-card-issuance
       * @constant
       */
      type?: "gift-card-issuance";
      /**
       * Format: date-time
       * @description When the issue of the gift card last changed, ISO 8601.
       */
      updated_at: string;
      /** @description Where the new gift card can be seen. */
      url: string;
    };
    /** @description A gift card to issue. */
    GiftCardIssuanceRequest: {
      /** @description Amount to put on the card, in minor units of the currency. */
      amount: number;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Your own identifier of the issue of the gift card. */
      external_identifier?: string | null;
      /** @description Design of the gift card. The values are not documented. */
      theme: string;
    };
    /** @description What a gift card pays of a transaction. */
    GiftCardRedemption: {
      /** @description How much the gift card pays, in minor units of the currency. */
      amount: number;
      /** @description What went wrong with the gift card. */
      error_code?: components["schemas"]["GiftCardErrorCode"] | null;
      gift_card: components["schemas"]["TransactionGiftCard"];
      /** @description The gift card service's own identifier of the redemption. */
      gift_card_service_redemption_id?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the redemption. A refund of it names this as `target_id`.
       */
      id: string;
      /** @description The gift card service's own code of the failure. */
      raw_error_code?: string | null;
      /** @description The gift card service's own words on the failure. */
      raw_error_message?: string | null;
      /** @description How much has gone back onto the gift card, in minor units of the currency. */
      refunded_amount: number;
      /**
       * @description Whether the gift card has paid.
       * @enum {string}
       */
      status: "created" | "succeeded" | "failed" | "skipped" | (string & {});
      /**
       * @description Says that this is a gift card redemption.
       * @default gift-card-redemption
       * @constant
       */
      type?: "gift-card-redemption";
    };
    /** @description A gift card to store. */
    GiftCardRequest: {
      /** @description The stored buyer that the gift card belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the gift card belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Number of the gift card, 16 to 19 digits. */
      number: string;
      /** @description Secret number of the gift card. */
      pin: string;
    };
    /** @description A page of gift cards. */
    GiftCards: {
      /** @description The gift cards. */
      items: components["schemas"]["GiftCard"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A configured connection to a provider of gift cards. */
    GiftCardService: {
      /** @description Name that the merchant gave the service. */
      display_name: string;
      gift_card_service_definition_id: components["schemas"]["GiftCardServiceProvider"];
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the gift card service.
       */
      id: string;
      /**
       * @description Says that this is a gift card service.
       * @default gift-card-service
       * @constant
       */
      type?: "gift-card-service";
    };
    /**
     * @description Provider of a gift card service.
     * @enum {string}
     */
    GiftCardServiceProvider:
      "mock-gift-card" | "qwikcilver-gift-card" | "valuelink-gift-card" | (string & {});
    /** @description Gift cards with their balances, on one page. */
    GiftCardSummaries: {
      /** @description The gift cards. */
      items: components["schemas"]["GiftCardSummary"][];
    };
    /** @description A gift card with its balance. */
    GiftCardSummary: {
      /** @description What is left on the card, in minor units of the currency. */
      balance?: number | null;
      /** @description Why the balance could not be read. */
      balance_error_code?: components["schemas"]["GiftCardErrorCode"] | null;
      /** @description The gift card service's own code of the failure. */
      balance_raw_error_code?: string | null;
      /** @description The gift card service's own words on the failure. */
      balance_raw_error_message?: string | null;
      /** @description First digits of the number, which identify the issuer. */
      bin: string;
      /**
       * Format: date-time
       * @description When the buyer last used it themselves, ISO 8601.
       */
      cit_last_used_at?: string | null;
      /** @description How often the buyer used it themselves. */
      cit_usage_count: number;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /**
       * Format: date-time
       * @description When the gift card expires, ISO 8601.
       */
      expiration_date?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the gift card, if it is stored.
       */
      id?: string | null;
      /**
       * Format: date-time
       * @description When the gift card was last used, ISO 8601.
       */
      last_used_at?: string | null;
      /** @description Last four digits of the number. */
      last4: string;
      /** @description The merchant account that the gift card belongs to. */
      merchant_account_id: string;
      /** @description Further digits of the number. Which ones is not documented. */
      sub_bin: string;
      /**
       * @description Says that this is a gift card.
       * @default gift-card
       * @constant
       */
      type?: "gift-card";
      /** @description How often the gift card was used. */
      usage_count: number;
    };
    /** @description Options of The Giving Block. */
    GivingBlockOptions: {
      /** @description Cryptocurrency that the page offers first. */
      defaultCryptocurrency?: string | null;
    };
    /** @description Options of GoCardless. */
    GoCardlessOptions: {
      /**
       * @description Purpose of the payment.
       * @enum {string|null}
       */
      purpose_code?:
        | "mortgage"
        | "utility"
        | "loan"
        | "dependant_support"
        | "gambling"
        | "retail"
        | "salary"
        | "personal"
        | "government"
        | "pension"
        | "tax"
        | "other"
        | null;
    };
    /** @description What Google has checked of a card. */
    GooglePayAssuranceDetails: {
      /** @description Whether the card was found valid. */
      account_verified?: boolean | null;
      /** @description Whether the buyer was authenticated. */
      card_holder_authenticated?: boolean | null;
    };
    /** @description What the page needs to know of Google Pay. */
    GooglePayPaymentOptionContext: {
      /** @description Name of the gateway, as Google Pay wants it. */
      gateway: string;
      /** @description The merchant's identifier at the gateway, as Google Pay wants it. */
      gateway_merchant_id: string;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_name: string;
      /** @description Card schemes that the wallet may offer. */
      supported_schemes: string[];
    };
    /** @description What the page needs to show Google Pay. */
    GooglePaySession: {
      /** @description The merchant's identifier at the gateway, as Google Pay wants it. */
      gateway_merchant_id: string;
      /** @description The token that Google Pay wants. */
      token: string;
    };
    /** @description Where Google Pay is shown. */
    GooglePaySessionRequest: {
      /** @description The web domain of the page that shows Google Pay. */
      origin_domain: string;
    };
    /** @description A buyer who is not stored at Gr4vy, as answers show them. */
    GuestBuyer: {
      /** @description The buyer's account number. With whom the account is held is not documented. */
      account_number?: string | null;
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /** @description Name under which you know the buyer. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["GuestShippingDetails"] | null;
    };
    /** @description A buyer who is not stored at Gr4vy. */
    GuestBuyerRequest: {
      /** @description The buyer's account number. With whom the account is held is not documented. */
      account_number?: string | null;
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetailsRequest"] | null;
      /** @description Name under which you know the buyer. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["GuestShippingDetails"] | null;
    };
    /**
     * @description Who receives the goods, and where. The vendor's own name for it is `ShippingDetailsCreate`, though answers carry it
     *     too.
     */
    GuestShippingDetails: {
      /** @description The person's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description E-mail address of the person. */
      email_address?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
      /** @description Phone number of the person, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
    };
    /**
     * @description Where a payment service can be integrated.
     * @enum {string}
     */
    IntegrationClient: "redirect" | "web" | "android" | "ios" | (string & {});
    /** @description Options of Klarna. */
    KlarnaOptions: {
      /** @description Klarna's token of an authorization in the browser. */
      authorization_token?: string | null;
      /** @description Terms of a subscription. */
      subscription?: components["schemas"]["KlarnaSubscriptionOptions"] | null;
      /** @description Whether only a token is made, without a payment. */
      token_only_mode?: boolean | null;
    };
    /** @description Terms of a subscription at Klarna. */
    KlarnaSubscriptionOptions: {
      /**
       * @description Unit in which the interval counts.
       * @enum {string}
       */
      interval: "DAY" | "WEEK" | "MONTH" | "YEAR";
      /** @description How many units lie between payments. */
      interval_count: number;
      /** @description Name of the subscription. */
      name: string;
      /** @description Your own identifier of the subscription. */
      reference: string;
    };
    /** @description Options of Latitude and Gem. */
    LatitudeOptions: {
      /** @description Promotion of the lender that applies. */
      promotion_reference?: string | null;
    };
    /** @description Options of Mattilda. */
    MattildaTapiOptions: {
      /** @description When the way to pay expires. */
      payment_method_expires_at?: string | null;
    };
    /** @description A merchant account, which keeps its data apart inside the instance. */
    MerchantAccount: {
      /** @description Whether the account updater is used. */
      account_updater_enabled: boolean;
      /**
       * @deprecated
       * @description Key that requests to the account updater are encrypted with.
       */
      account_updater_request_encryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that encrypts requests.
       */
      account_updater_request_encryption_key_id?: string | null;
      /**
       * @deprecated
       * @description Key that the account updater's answers are decrypted with.
       */
      account_updater_response_decryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that decrypts answers.
       */
      account_updater_response_decryption_key_id?: string | null;
      /** @description Identifier of the application for network tokens of American Express. */
      amex_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of American Express. */
      amex_network_tokens_requestor_id?: string | null;
      /**
       * @description Whether network tokens are made in the background, by the name of the member.
       * @default false
       */
      async_network_tokens_enabled?: boolean;
      /**
       * Format: date-time
       * @description When the merchant account was created, ISO 8601.
       */
      created_at: string;
      /** @description Identifier of the application for network tokens of Discover. */
      discover_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Discover. */
      discover_network_tokens_requestor_id?: string | null;
      /** @description Name of the merchant account. */
      display_name: string;
      /** @description Identifier of the merchant account, such as `default`. */
      id: string;
      /** @description Card schemes that Loon is used for. */
      loon_accepted_schemes?: components["schemas"]["CardScheme"][] | null;
      /**
       * @deprecated
       * @description Client key for Loon.
       */
      loon_client_key?: string | null;
      /** @description The merchant account at Loon. */
      loon_merchant_account_id?: string | null;
      /**
       * @deprecated
       * @description Secret key for Loon.
       */
      loon_secret_key?: string | null;
      /** @description Identifier of the application for network tokens of Mastercard. */
      mastercard_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Mastercard. */
      mastercard_network_tokens_requestor_id?: string | null;
      /** @description By how much a capture may exceed the authorised amount, in minor units of the currency. */
      over_capture_amount?: number | null;
      /** @description By how many percent a capture may exceed the authorised amount. */
      over_capture_percentage?: number | null;
      /**
       * @description Says that this is a merchant account.
       * @default merchant-account
       * @constant
       */
      type?: "merchant-account";
      /**
       * Format: date-time
       * @description When the merchant account last changed, ISO 8601.
       */
      updated_at: string;
      /** @description Identifier of the application for network tokens of Visa. */
      visa_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Visa. */
      visa_network_tokens_requestor_id?: string | null;
    };
    /** @description A merchant account to create. */
    MerchantAccountRequest: {
      /**
       * @description Whether the account updater is used.
       * @default false
       */
      account_updater_enabled?: boolean;
      /**
       * @deprecated
       * @description Key that requests to the account updater are encrypted with.
       */
      account_updater_request_encryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that encrypts requests.
       */
      account_updater_request_encryption_key_id?: string | null;
      /**
       * @deprecated
       * @description Key that the account updater's answers are decrypted with.
       */
      account_updater_response_decryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that decrypts answers.
       */
      account_updater_response_decryption_key_id?: string | null;
      /** @description Identifier of the application for network tokens of American Express. */
      amex_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of American Express. */
      amex_network_tokens_requestor_id?: string | null;
      /**
       * @description Whether network tokens are made in the background, by the name of the member.
       * @default false
       */
      async_network_tokens_enabled?: boolean;
      /** @description Identifier of the application for network tokens of Discover. */
      discover_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Discover. */
      discover_network_tokens_requestor_id?: string | null;
      /** @description Name of the merchant account. */
      display_name: string;
      /** @description Identifier to give the merchant account; you choose it. */
      id: string;
      /** @description Card schemes that Loon is used for. */
      loon_accepted_schemes?:
        | (
            | "accel"
            | "amex"
            | "bancontact"
            | "carte-bancaire"
            | "cirrus"
            | "culiance"
            | "dankort"
            | "diners-club"
            | "discover"
            | "eftpos-australia"
            | "elo"
            | "hipercard"
            | "jcb"
            | "maestro"
            | "mastercard"
            | "mir"
            | "nyce"
            | "other"
            | "pulse"
            | "qcard"
            | "rupay"
            | "star"
            | "uatp"
            | "unionpay"
            | "visa"
          )[]
        | null;
      /**
       * @deprecated
       * @description Client key for Loon.
       */
      loon_client_key?: string | null;
      /** @description The merchant account at Loon. */
      loon_merchant_account_id?: string | null;
      /**
       * @deprecated
       * @description Secret key for Loon.
       */
      loon_secret_key?: string | null;
      /** @description Identifier of the application for network tokens of Mastercard. */
      mastercard_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Mastercard. */
      mastercard_network_tokens_requestor_id?: string | null;
      /** @description By how much a capture may exceed the authorised amount, in minor units of the currency. */
      over_capture_amount?: number | null;
      /** @description By how many percent a capture may exceed the authorised amount. */
      over_capture_percentage?: number | null;
      /** @description Identifier of the application for network tokens of Visa. */
      visa_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Visa. */
      visa_network_tokens_requestor_id?: string | null;
    };
    /** @description A page of merchant accounts. */
    MerchantAccounts: {
      /** @description The merchant accounts. */
      items: components["schemas"]["MerchantAccount"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A merchant account, in short. */
    MerchantAccountSummary: {
      /**
       * Format: date-time
       * @description When the merchant account was created, ISO 8601.
       */
      created_at: string;
      /** @description Name of the merchant account. */
      display_name: string;
      /** @description Identifier of the merchant account, such as `default`. */
      id: string;
      /** @description By how much a capture may exceed the authorised amount, in minor units of the currency. */
      over_capture_amount?: number | null;
      /** @description By how many percent a capture may exceed the authorised amount. */
      over_capture_percentage?: number | null;
      /**
       * @description Says that this is a merchant account.
       * @default merchant-account
       * @constant
       */
      type?: "merchant-account";
      /**
       * Format: date-time
       * @description When the merchant account last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description What to change of a merchant account. */
    MerchantAccountUpdateRequest: {
      /**
       * @description Whether the account updater is used. The documented default is the same as on creation.
       * @default false
       */
      account_updater_enabled?: boolean;
      /**
       * @deprecated
       * @description Key that requests to the account updater are encrypted with.
       */
      account_updater_request_encryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that encrypts requests.
       */
      account_updater_request_encryption_key_id?: string | null;
      /**
       * @deprecated
       * @description Key that the account updater's answers are decrypted with.
       */
      account_updater_response_decryption_key?: string | null;
      /**
       * @deprecated
       * @description Identifier of the key that decrypts answers.
       */
      account_updater_response_decryption_key_id?: string | null;
      /** @description Identifier of the application for network tokens of American Express. */
      amex_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of American Express. */
      amex_network_tokens_requestor_id?: string | null;
      /**
       * @description Whether network tokens are made in the background, by the name of the member. The documented default is the
       *     same as on creation.
       * @default false
       */
      async_network_tokens_enabled?: boolean;
      /** @description Identifier of the application for network tokens of Discover. */
      discover_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Discover. */
      discover_network_tokens_requestor_id?: string | null;
      /** @description Name of the merchant account. */
      display_name?: string | null;
      /** @description Card schemes that Loon is used for. */
      loon_accepted_schemes?:
        | (
            | "accel"
            | "amex"
            | "bancontact"
            | "carte-bancaire"
            | "cirrus"
            | "culiance"
            | "dankort"
            | "diners-club"
            | "discover"
            | "eftpos-australia"
            | "elo"
            | "hipercard"
            | "jcb"
            | "maestro"
            | "mastercard"
            | "mir"
            | "nyce"
            | "other"
            | "pulse"
            | "qcard"
            | "rupay"
            | "star"
            | "uatp"
            | "unionpay"
            | "visa"
          )[]
        | null;
      /**
       * @deprecated
       * @description Client key for Loon.
       */
      loon_client_key?: string | null;
      /** @description The merchant account at Loon. */
      loon_merchant_account_id?: string | null;
      /**
       * @deprecated
       * @description Secret key for Loon.
       */
      loon_secret_key?: string | null;
      /** @description Identifier of the application for network tokens of Mastercard. */
      mastercard_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Mastercard. */
      mastercard_network_tokens_requestor_id?: string | null;
      /** @description By how much a capture may exceed the authorised amount, in minor units of the currency. */
      over_capture_amount?: number | null;
      /** @description By how many percent a capture may exceed the authorised amount. */
      over_capture_percentage?: number | null;
      /** @description Identifier of the application for network tokens of Visa. */
      visa_network_tokens_app_id?: string | null;
      /** @description Token requestor ID for network tokens of Visa. */
      visa_network_tokens_requestor_id?: string | null;
    };
    /**
     * @description What can be measured.
     * @enum {string}
     */
    MetricsExplorerMetric: "volume" | "transactions" | "auth_rate" | (string & {});
    /** @description A metric for one value of what it is broken down by. */
    MetricsExplorerModuleItem: {
      /** @description Name of that value for display. */
      display_name: string;
      /** @description Value that this part is about. */
      key: string;
      /** @description What else is known of that value. */
      metadata?: {
        [key: string]: string | boolean;
      } | null;
      /**
       * @description Says that this is a part of a break-down.
       * @default metrics-explorer.module
       * @constant
       */
      type?: "metrics-explorer.module";
      /** @description The metric for that value; null if there is none. */
      value?: number | null;
    };
    /** @description A saved choice of a metric and filters. */
    MetricsExplorerPreset: {
      /**
       * Format: date-time
       * @description When the preset was created, ISO 8601.
       */
      created_at: string;
      /** @description Name of the preset. */
      display_name: string;
      /** @description Which transactions the preset shows: a value or several for each filter. */
      filters: {
        [key: string]: string | string[];
      };
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the preset.
       */
      id: string;
      /** @description The merchant account that the preset belongs to. */
      merchant_account_id: string;
      metric: components["schemas"]["MetricsExplorerMetric"];
      source: components["schemas"]["MetricsExplorerSource"];
      /**
       * @description Says that this is a preset.
       * @default metrics-explorer.preset
       * @constant
       */
      type?: "metrics-explorer.preset";
      /**
       * Format: date-time
       * @description When the preset last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Which transactions a preset shows. */
    MetricsExplorerPresetFilters: {
      /** @description Only transactions with one of these outcomes of the authentication. */
      authentication_outcome?: string[] | null;
      /** @description Only transactions with one of these answers to whether it was authorised. */
      authorized?: string[] | null;
      /** @description Only transactions with one of these countries. */
      country?: string[] | null;
      /** @description Only transactions with one of these currencies. */
      currency?: string[] | null;
      /** @description Time to look at. The form is not documented. */
      datetime_range: string;
      /** @description Only transactions with one of these error codes. */
      error_code?: string[] | null;
      /** @description Only transactions with one of these kinds of instrument. */
      instrument_type?: string[] | null;
      /** @description Only transactions with one of these answers to whether an earlier payment precedes it. */
      is_subsequent_payment?: string[] | null;
      /** @description Only transactions with one of these answers to whether the liability has shifted. */
      liability_shifted?: string[] | null;
      /** @description Only transactions with one of these answers to whether the merchant started it. */
      merchant_initiated?: string[] | null;
      /** @description Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
      metadata?: string[] | null;
      /** @description Only transactions with one of these kinds of payment method. */
      method?: string[] | null;
      /** @description Only transactions with one of these first digits of the card number. */
      payment_method_bin?: string[] | null;
      /** @description Only transactions with one of these issuers of the card. */
      payment_method_card_issuer_name?: string[] | null;
      /** @description Only transactions with one of these types of card. */
      payment_method_card_type?: string[] | null;
      /** @description Only transactions with one of these countries of the payment method. */
      payment_method_country?: string[] | null;
      /** @description Only transactions with one of these card schemes. */
      payment_method_scheme?: string[] | null;
      /** @description Only transactions with one of these payment services, by their `id`. */
      payment_service_id?: string[] | null;
      /** @description Only transactions with one of these sources of the payment. */
      payment_source?: string[] | null;
      /** @description Only transactions with one of these response codes of the payment service. */
      raw_response_code?: string[] | null;
      /** @description Only transactions with one of these rules that routed it, by their `id`. */
      rule_id_route_transaction?: string[] | null;
      /** @description Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
      rule_id_skip_3ds?: string[] | null;
      /** @description Only transactions with one of these variants of a rule, by their `id`. */
      rule_variant_id?: string[] | null;
      /** @description Only transactions with one of these answers of 3-D Secure. */
      three_d_secure_auth_resp?: string[] | null;
      /** @description Only transactions with one of these ECI values of 3-D Secure. */
      three_d_secure_eci?: string[] | null;
      /** @description Only transactions with one of these methods of 3-D Secure. */
      three_d_secure_method?: string[] | null;
    };
    /** @description A preset to create. */
    MetricsExplorerPresetRequest: {
      /** @description Name of the preset. */
      display_name: string;
      filters: components["schemas"]["MetricsExplorerPresetFilters"];
      /**
       * @description What the preset shows.
       * @enum {string}
       */
      metric: "volume" | "transactions" | "auth_rate";
    };
    /** @description What to change of a preset. */
    MetricsExplorerPresetUpdateRequest: {
      /** @description Name of the preset. */
      display_name: string;
    };
    /** @description A metric over time. */
    MetricsExplorerSeries: {
      /** @description Where the first interval begins. The form is not documented. */
      first_interval: string;
      /** @description The metric in each interval; null where there is none. */
      values: (number | null)[];
    };
    /** @description A metric over time, with the time before. */
    MetricsExplorerSeriesSet: {
      current: components["schemas"]["MetricsExplorerSeries"];
      /** @description The time before it, to compare with. Null if it was left out. */
      previous: components["schemas"]["MetricsExplorerSeries"] | null;
    };
    /**
     * @description Data that can be looked at.
     * @enum {string}
     */
    MetricsExplorerSource: "authentication" | "authorization" | "monitoring" | (string & {});
    /** @description A metric over the whole time. */
    MetricsExplorerSummary: {
      /** @description The metric; null if there is none. */
      value?: number | null;
    };
    /** @description A metric over the whole time, with the time before. */
    MetricsExplorerSummarySet: {
      current: components["schemas"]["MetricsExplorerSummary"];
      /** @description Change from the time before. Whether it is a share or a difference is not documented. */
      delta?: number | null;
      /** @description The time before it, to compare with. Null if it was left out. */
      previous: components["schemas"]["MetricsExplorerSummary"] | null;
    };
    /** @description A metric, over time and in sum. */
    MetricsExplorerTotal: {
      series: components["schemas"]["MetricsExplorerSeriesSet"];
      summary: components["schemas"]["MetricsExplorerSummarySet"];
      /**
       * @description Says that this is a total.
       * @default metrics-explorer.total
       * @constant
       */
      type?: "metrics-explorer.total";
    };
    /** @description A merchant advice code to simulate. */
    MockCardMerchantAdviceCodeOptions: {
      /** @description Number of the replacement card to simulate. */
      account_number: string | null;
      /** @description Result to simulate. */
      result?: string | null;
    };
    /** @description Options of Gr4vy's own mock connector. */
    MockCardOptions: {
      /** @description Merchant advice code to simulate. */
      merchant_advice_code?: components["schemas"]["MockCardMerchantAdviceCodeOptions"] | null;
      /** @description Whether the simulated refusal is not tried again. */
      skip_retry?: boolean | null;
    };
    /** @description Options of Monato for SPEI. */
    MonatoSpeiOptions: {
      /** @description Address that the buyer is sent to. */
      approval_url: string;
    };
    /** @description Alerts above or below a threshold. */
    MonitoringAlertingPolicy: {
      params: components["schemas"]["MonitoringThresholds"];
      /**
       * @description Says that thresholds decide.
       * @default threshold
       * @constant
       */
      strategy: "threshold";
    };
    /** @description Which transactions count for the share. */
    MonitoringAuthRateParams: {
      filters: components["schemas"]["MonitoringMetricFilters"];
    };
    /** @description The share of authorised transactions. */
    MonitoringAuthRateSpec: {
      /**
       * @description Says that the share of authorised transactions is measured.
       * @default auth_rate
       * @constant
       */
      model: "auth_rate";
      params: components["schemas"]["MonitoringAuthRateParams"];
    };
    /** @description How many samples open and close an incident. */
    MonitoringDebounce: {
      /** @description How many healthy samples close an incident. */
      close_after_n: number;
      /** @description How many unhealthy samples open an incident. */
      create_after_n: number;
    };
    /** @description A time in which a metric is unhealthy. */
    MonitoringIncident: {
      /** @description When the metric counts as unhealthy, as it was set. */
      alerting_policy: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When the incident closed, ISO 8601; null while it is open.
       */
      closed_at: string | null;
      /**
       * Format: date-time
       * @description When the incident was created, ISO 8601.
       */
      created_at: string;
      /** @description Name of the incident for display. */
      display_name: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the incident.
       */
      id: string;
      /** @description When an incident opens and closes, as it was set. */
      incident_policy: {
        [key: string]: unknown;
      } | null;
      /** @description The merchant account that the incident belongs to. */
      merchant_account_id: string;
      /**
       * Format: uuid
       * @description The metric, by its `id`.
       */
      metric_id: string | null;
      /** @description What people noted about the incident. */
      notes: string | null;
      /** @description What is measured, as the metric was made with it. */
      spec: {
        [key: string]: unknown;
      };
      /**
       * @description Says that this is an incident.
       * @default monitoring.incident
       * @constant
       */
      type?: "monitoring.incident";
      /**
       * Format: date-time
       * @description When the incident last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Tells of an incident. */
    MonitoringIncidentEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "monitoring.incident.created" | "monitoring.incident.closed";
      target: components["schemas"]["MonitoringIncidentEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The incident, as events show it: shorter than the API does. Members beyond these come as well; read the resource
     *     for all of it.
     */
    MonitoringIncidentEventTarget: {
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the incident.
       */
      id: string;
      /** @description Names the kind of resource. Its value for incidents is not documented. */
      type: string;
    };
    /** @description Opens and closes an incident after several samples. */
    MonitoringIncidentPolicy: {
      params: components["schemas"]["MonitoringDebounce"];
      /**
       * @description Says that single samples do not open or close an incident.
       * @default debouncing
       * @constant
       */
      strategy: "debouncing";
    };
    /** @description A page of incidents. */
    MonitoringIncidents: {
      /** @description The incidents. */
      items: components["schemas"]["MonitoringIncident"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What to change of an incident. */
    MonitoringIncidentUpdateRequest: {
      /** @description What to note about the incident. */
      notes: string | null;
    };
    /** @description A metric that Gr4vy watches. */
    MonitoringMetric: {
      /** @description When the metric counts as unhealthy, as it was set. */
      alerting_policy: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When the alerting policy last changed, ISO 8601.
       */
      alerting_policy_updated_at: string | null;
      /**
       * Format: date-time
       * @description When the metric was created, ISO 8601.
       */
      created_at: string;
      /** @description Name of the user or the key that made the metric. */
      creator_display_name: string;
      /**
       * Format: uuid
       * @description The user or the key that made the metric, by its `id`.
       */
      creator_id: string;
      creator_type: components["schemas"]["MonitoringMetricCreatorType"];
      /** @description Name of the metric. */
      display_name: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the metric.
       */
      id: string;
      /** @description When an incident opens and closes, as it was set. */
      incident_policy: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When the incident policy last changed, ISO 8601.
       */
      incident_policy_updated_at: string | null;
      /** @description The merchant account that the metric belongs to. */
      merchant_account_id: string;
      /** @description Samples in the interval that the call asked for. */
      samples_view: components["schemas"]["MonitoringSample"][] | null;
      /** @description What is measured, as the metric was made with it. */
      spec: {
        [key: string]: unknown;
      };
      /**
       * @description Says that this is a monitored metric.
       * @default monitoring.metric
       * @constant
       */
      type?: "monitoring.metric";
      /**
       * Format: date-time
       * @description When the metric last changed, ISO 8601.
       */
      updated_at: string;
    };
    /**
     * @description Kind of the maker of a metric.
     * @enum {string}
     */
    MonitoringMetricCreatorType: "private_key" | "user" | (string & {});
    /** @description Which transactions count. */
    MonitoringMetricFilters: {
      /** @description Time that the metric covers. The form is not documented. */
      datetime_range: string;
      /** @description Only payments with one of these kinds of payment method. */
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
            | null
          )[]
        | null;
      /** @description Only cards whose number begins with one of these six digits. */
      payment_method_bin?: (string | null)[] | null;
      /** @description Only cards of one of these schemes. */
      payment_method_scheme?:
        | (
            | "accel"
            | "amex"
            | "bancontact"
            | "carte-bancaire"
            | "cirrus"
            | "culiance"
            | "dankort"
            | "diners-club"
            | "discover"
            | "eftpos-australia"
            | "elo"
            | "hipercard"
            | "jcb"
            | "maestro"
            | "mastercard"
            | "mir"
            | "nyce"
            | "other"
            | "pulse"
            | "qcard"
            | "rupay"
            | "star"
            | "uatp"
            | "unionpay"
            | "visa"
            | null
          )[]
        | null;
      /** @description Only payments over one of these payment services, by their `id`. */
      payment_service_id?: (string | null)[] | null;
    };
    /** @description A metric to watch. */
    MonitoringMetricRequest: {
      /** @description When the metric counts as unhealthy. Null for no alerts. */
      alerting_policy: components["schemas"]["MonitoringAlertingPolicy"] | null;
      /** @description Name of the metric. */
      display_name: string;
      /** @description When an incident opens and closes. Null for no incidents. */
      incident_policy: components["schemas"]["MonitoringIncidentPolicy"] | null;
      spec: components["schemas"]["MonitoringAuthRateSpec"];
    };
    /** @description A page of metrics. */
    MonitoringMetrics: {
      /** @description The metrics. */
      items: components["schemas"]["MonitoringMetric"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What a metric is changed to. */
    MonitoringMetricUpdateRequest: {
      /** @description When the metric counts as unhealthy. Null for no alerts. */
      alerting_policy: components["schemas"]["MonitoringAlertingPolicy"] | null;
      /** @description Name of the metric. */
      display_name: string;
      /** @description When an incident opens and closes. Null for no incidents. */
      incident_policy: components["schemas"]["MonitoringIncidentPolicy"] | null;
    };
    /** @description One measurement. */
    MonitoringSample: {
      /** @description Whether the sample is within the alerting policy. */
      healthy: boolean | null;
      /** @description Whether the sample belongs to an incident. */
      incident_related: boolean;
      /**
       * Format: date-time
       * @description When the sample was taken, ISO 8601.
       */
      timestamp: string;
      /** @description What was measured; a decimal may come as a string. */
      value: number | string | null;
    };
    /** @description The thresholds of an alerting policy. */
    MonitoringThresholds: {
      /** @description Alert above this value. */
      alert_gt?: number | string | null;
      /** @description Alert below this value. */
      alert_lt?: number | string | null;
    };
    /** @description A token of the card scheme that stands for a stored card. */
    NetworkToken: {
      /**
       * Format: date-time
       * @description When the network token was created, ISO 8601.
       */
      created_at: string;
      /** @description Month and year in which the token expires, `MM/YY`. */
      expiration_date: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the network token.
       */
      id: string;
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      payment_method_id: string;
      status: components["schemas"]["NetworkTokenStatus"];
      /** @description The token, which stands for the card number. */
      token: string;
      /**
       * @description Says that this is a network token.
       * @default network-token
       * @constant
       */
      type?: "network-token";
      /**
       * Format: date-time
       * @description When the network token last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description What the card scheme wants to know to make a network token. */
    NetworkTokenRequest: {
      /** @description Whether an earlier payment precedes this one. */
      is_subsequent_payment: boolean;
      /** @description Whether the merchant starts the payment, not the buyer. */
      merchant_initiated: boolean;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description Every network token of a payment method, on one page. */
    NetworkTokens: {
      /** @description The network tokens. */
      items: components["schemas"]["NetworkToken"][];
    };
    /**
     * @description State of a network token.
     * @enum {string}
     */
    NetworkTokenStatus: "active" | "inactive" | "suspended" | "deleted" | (string & {});
    /** @description Further data of a flight for Nuvei. */
    NuveiAirlineDataOptions: {
      /** @description Whether the card holder is one of the passengers. */
      isCardholderTraveling?: boolean | null;
      /** @description Class of the seat. */
      seatClass?: string | null;
    };
    /** @description Options of Nuvei for iDEAL. */
    NuveiIDealOptions: {
      /** @description Data of your own, which come back from the connector. */
      customData?: string | null;
    };
    /** @description Options of Nuvei for Klarna. */
    NuveiKlarnaOptions: {
      /** @description Data of your own, which come back from the connector. */
      customData?: string | null;
    };
    /** @description Options of Nuvei for cards. */
    NuveiOptions: {
      /** @description Further data of the flight. */
      airlineData?: components["schemas"]["NuveiAirlineDataOptions"] | null;
      /** @description Data of your own, which come back from the connector. */
      customData?: string | null;
    };
    /** @description Options of Nuvei for PSE. */
    NuveiPSEOptions: {
      /** @description Code of the payer's bank. */
      bankCode?: string | null;
      /** @description The payer's tax number, in another spelling of the connector. */
      fiscalNumber?: string | null;
      /** @description The payer's tax number. */
      userFisNumber?: string | null;
      /** @description Whether the payer is a person or a company, in the code of PSE. */
      userType?: string | null;
    };
    /** @description Options of OXXO. */
    OxxoOptions: {
      /** @description Address that the buyer is sent to. */
      approval_url?: string | null;
      /** @description When the voucher expires. As a number; the unit is not documented. */
      payment_method_expires_at?: number | null;
    };
    /** @description A page where a buyer pays. */
    PaymentLink: {
      /** @description Sum to be paid, in minor units of the currency. */
      amount: number;
      /** @description Who buys. */
      buyer?: components["schemas"]["TransactionBuyer"] | null;
      /**
       * Format: uuid
       * @description The stored buyer, by its `id`.
       */
      buyer_id?: string | null;
      /** @description What is bought, line by line. */
      cart_items: components["schemas"]["CartItem"][] | null;
      /** @description Options of single connectors, by connector, as they were given. */
      connection_options?: {
        [key: string]: unknown;
      } | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country: string;
      /**
       * Format: date-time
       * @description When the payment link was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /**
       * Format: date-time
       * @description When the link stops working, ISO 8601.
       */
      expires_at?: string | null;
      /** @description Your own identifier of the payment link. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment link.
       */
      id: string;
      /** @description Into how many instalments the payment is split. */
      installment_count?: number | null;
      /**
       * @description Whether the money is to be held or taken at once.
       * @enum {string}
       */
      intent: "authorize" | "capture" | (string & {});
      /** @description Language of the page, such as `en` or `en-GB`. */
      locale?: string | null;
      /** @description Address of a banner to show. */
      merchant_banner_url?: string | null;
      /** @description Colour of the page. */
      merchant_color?: string | null;
      /** @description Address of an icon for the page. */
      merchant_favicon_url?: string | null;
      /** @description Words to the buyer. */
      merchant_message?: string | null;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_name?: string | null;
      /** @description Address of the merchant's terms. */
      merchant_terms_and_conditions_url?: string | null;
      /** @description The merchant's web address. */
      merchant_url?: string | null;
      /** @description Anything you need again. */
      metadata?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description How the payment comes about; `moto` is an order by mail or telephone.
       * @enum {string}
       */
      payment_source: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | (string & {});
      /** @description Where the buyer goes after paying. */
      return_url?: string | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["ShippingDetails"] | null;
      /** @description What the buyer's statement says of the payment. */
      statement_descriptor?: components["schemas"]["StatementDescriptor"] | null;
      /**
       * @description State it is in.
       * @enum {string}
       */
      status: "active" | "completed" | "expired" | "processing" | (string & {});
      /**
       * @description Whether to store the payment method for later payments.
       * @default false
       */
      store?: boolean;
      /**
       * @description Says that this is a payment link.
       * @default payment-link
       * @constant
       */
      type?: "payment-link";
      /**
       * Format: date-time
       * @description When the payment link last changed, ISO 8601.
       */
      updated_at: string;
      /** @description Where to send the buyer. */
      url: string;
    };
    /** @description Tells of a payment link. */
    PaymentLinkEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "payment-link.created" | "payment-link.updated";
      target: components["schemas"]["PaymentLinkEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The payment link, as events show it: shorter than the API does. Members beyond these come as well; read the
     *     resource for all of it.
     */
    PaymentLinkEventTarget: {
      /** @description Amount, in minor units of the currency. */
      amount?: number;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string;
      /**
       * Format: date-time
       * @description When the payment link was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string;
      /**
       * Format: date-time
       * @description When the link stops working, ISO 8601.
       */
      expires_at?: string | null;
      /** @description Your own identifier of the payment link. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment link.
       */
      id: string;
      /**
       * @description Whether the money was to be held or taken at once.
       * @enum {string}
       */
      intent?: "authorize" | "capture" | (string & {});
      /**
       * @description State of the payment link.
       * @enum {string}
       */
      status?: "active" | "completed" | "expired" | "processing" | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "payment-link";
      /**
       * Format: date-time
       * @description When the payment link last changed, ISO 8601.
       */
      updated_at?: string;
      /** @description Where the buyer pays. */
      url?: string;
    };
    /** @description What a payment link is made with. */
    PaymentLinkRequest: {
      /** @description Sum to be paid, in minor units of the currency. */
      amount: number;
      /** @description Who buys. Nothing of it is stored as a buyer. */
      buyer?: components["schemas"]["GuestBuyerRequest"] | null;
      /**
       * Format: uuid
       * @description The stored buyer who buys, by its `id`.
       */
      buyer_id?: string | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItemRequest"][] | null;
      /** @description Options of single connectors, by connector. */
      connection_options?: components["schemas"]["ConnectionOptions"] | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /**
       * Format: date-time
       * @description When the link stops working, ISO 8601.
       */
      expires_at?: string | null;
      /** @description Your own identifier of the payment link. */
      external_identifier?: string | null;
      /** @description Into how many instalments the payment is split. */
      installment_count?: number | null;
      /**
       * @description Whether the money is to be held or taken at once.
       * @default authorize
       * @enum {string}
       */
      intent?: "authorize" | "capture";
      /** @description Language of the page, such as `en` or `en-GB`. */
      locale?: string | null;
      /** @description Address of a banner to show. */
      merchant_banner_url?: string | null;
      /**
       * Format: color
       * @description Colour of the page.
       */
      merchant_color?: string | null;
      /** @description Address of an icon for the page. */
      merchant_favicon_url?: string | null;
      /** @description Words to the buyer. */
      merchant_message?: string | null;
      /** @description The merchant's name, as the buyer sees it. */
      merchant_name?: string | null;
      /** @description Address of the merchant's terms. */
      merchant_terms_and_conditions_url?: string | null;
      /** @description The merchant's web address. */
      merchant_url?: string | null;
      /** @description Anything you need again. */
      metadata?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description How the payment comes about; `moto` is an order by mail or telephone.
       * @default ecommerce
       * @enum {string}
       */
      payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file";
      /** @description Where the buyer goes after paying. */
      return_url?: string | null;
      /** @description What the buyer's statement says of the payment. */
      statement_descriptor?: components["schemas"]["StatementDescriptor"] | null;
      /**
       * @description Whether to store the payment method for later payments.
       * @default false
       */
      store?: boolean;
    };
    /** @description A page of payment links. */
    PaymentLinks: {
      /** @description The payment links. */
      items: components["schemas"]["PaymentLink"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A stored payment method. */
    PaymentMethod: {
      /** @description Further schemes that the card carries. */
      additional_schemes?: components["schemas"]["CardScheme"][] | null;
      /** @description Where to send the buyer if they have to approve. */
      approval_url?: string | null;
      /** @description The buyer that the payment method belongs to. */
      buyer?: components["schemas"]["Buyer"] | null;
      /**
       * Format: date-time
       * @description When the buyer last used it themselves, ISO 8601.
       */
      cit_last_used_at?: string | null;
      /** @description How often the buyer used it themselves. */
      cit_usage_count: number;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /**
       * Format: date-time
       * @description When the payment method was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description What the card's number tells of the payment method. */
      details?: components["schemas"]["PaymentMethodDetails"] | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /** @description Recognises the same method again. What it is made from is not documented. */
      fingerprint?: string | null;
      /** @description Whether there is a replacement for it. What counts as one is not documented. */
      has_replacement: boolean;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment method.
       */
      id: string;
      /** @description What to call it before the buyer, such as the last four digits. */
      label?: string | null;
      /**
       * Format: date-time
       * @description When new data last took the place of the old, ISO 8601.
       */
      last_replaced_at?: string | null;
      /**
       * Format: date-time
       * @description When the payment method was last used, ISO 8601.
       */
      last_used_at?: string | null;
      /** @description The merchant account that the payment method belongs to. */
      merchant_account_id: string;
      method: components["schemas"]["PaymentMethodKind"];
      /** @description How the buyer's data are taken. */
      mode?: components["schemas"]["PaymentMethodMode"] | null;
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /** @description Transaction identifier of the card scheme, from an earlier payment. */
      scheme_transaction_id: string | null;
      /** @description The scheme that gave `scheme_transaction_id`. */
      scheme_transaction_id_scheme: components["schemas"]["CardScheme"] | null;
      status: components["schemas"]["PaymentMethodStatus"];
      /** @description Transaction link identifier of Mastercard, from an earlier payment. */
      transaction_link_id?: string | null;
      /**
       * @description Says that this is a payment method.
       * @default payment-method
       * @constant
       */
      type?: "payment-method";
      /**
       * Format: date-time
       * @description When the payment method last changed, ISO 8601.
       */
      updated_at: string;
      /** @description How often the payment method was used. */
      usage_count: number;
    };
    /** @description A payment method that Gr4vy knows. */
    PaymentMethodDefinition: {
      /** @description Name of the payment method. */
      display_name: string;
      /** @description Address of an icon. */
      icon_url: string;
      /** @description Identifier of the payment method. */
      id: string;
      /** @description Longer name of the payment method. */
      long_display_name?: string | null;
      /** @description The kind of payment method. */
      method?: string | null;
    };
    /** @description Every payment method that Gr4vy knows, on one page. */
    PaymentMethodDefinitions: {
      /** @description The definitions. */
      items: components["schemas"]["PaymentMethodDefinition"][];
    };
    /** @description What a card's number tells of it. */
    PaymentMethodDetails: {
      /** @description First digits of the number, which identify the issuer. */
      bin?: string | null;
      /** @description Name of the bank that issued the card. */
      card_issuer_name?: string | null;
      /** @description Type of the card. */
      card_type?: components["schemas"]["CardType"] | null;
    };
    /** @description Tells of a payment method. */
    PaymentMethodEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name:
        | "payment-method.authorization-expiring"
        | "payment-method.authorization-update-required"
        | "payment-method.authorization-updated"
        | "payment-method.deleted"
        | "payment-method.paused"
        | "payment-method.resumed"
        | "payment-method.updated";
      target: components["schemas"]["PaymentMethodEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The payment method, as events show it: shorter than the API does. Members beyond these come as well; read the
     *     resource for all of it.
     */
    PaymentMethodEventTarget: {
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /**
       * Format: date-time
       * @description When the payment method was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment method.
       */
      id: string;
      /** @description What to call it before the buyer. */
      label?: string | null;
      /** @description The merchant account that the payment method belongs to. */
      merchant_account_id?: string;
      method?: components["schemas"]["PaymentMethodKind"];
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /**
       * @description State of the payment method.
       * @enum {string}
       */
      status?: "processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused" | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "payment-method";
      /**
       * Format: date-time
       * @description When the payment method last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /**
     * @description A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
     *     September 2026, not in that of August.
     * @enum {string}
     */
    PaymentMethodKind:
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
      | (string & {});
    /**
     * @description How a payment method's data are taken.
     * @enum {string}
     */
    PaymentMethodMode:
      | "card"
      | "redirect"
      | "applepay"
      | "googlepay"
      | "checkout-session"
      | "click-to-pay"
      | "gift-card"
      | "bank"
      | "paze"
      | (string & {});
    /** @description What to store as a payment method. `method` tells the forms apart, and for bank accounts `scheme` as well. */
    PaymentMethodRequest:
      | components["schemas"]["CardPaymentMethodRequest"]
      | components["schemas"]["RedirectPaymentMethodRequest"]
      | components["schemas"]["SessionPaymentMethodRequest"]
      | components["schemas"]["PlaidPaymentMethodRequest"]
      | components["schemas"]["AchPaymentMethodRequest"]
      | components["schemas"]["BacsPaymentMethodRequest"]
      | components["schemas"]["SepaPaymentMethodRequest"];
    /** @description A page of payment methods. */
    PaymentMethods: {
      /** @description The payment methods. */
      items: components["schemas"]["PaymentMethod"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /**
     * @description State of a payment method or of its token. With `buyer_approval_required` the buyer has to act first, at
     *     `approval_url`.
     * @enum {string}
     */
    PaymentMethodStatus:
      "processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused" | (string & {});
    /** @description Payment methods of a buyer, on one page. */
    PaymentMethodSummaries: {
      /** @description The payment methods. */
      items: components["schemas"]["PaymentMethodSummary"][];
    };
    /** @description A stored payment method, without its buyer and state. */
    PaymentMethodSummary: {
      /** @description Further schemes that the card carries. */
      additional_schemes?: components["schemas"]["CardScheme"][] | null;
      /** @description Where to send the buyer if they have to approve. */
      approval_url?: string | null;
      /**
       * Format: date-time
       * @description When the buyer last used it themselves, ISO 8601.
       */
      cit_last_used_at?: string | null;
      /** @description How often the buyer used it themselves. */
      cit_usage_count: number;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description What the card's number tells of the payment method. */
      details?: components["schemas"]["PaymentMethodDetails"] | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date?: string | null;
      /** @description Recognises the same method again. What it is made from is not documented. */
      fingerprint?: string | null;
      /** @description Whether there is a replacement for it. What counts as one is not documented. */
      has_replacement: boolean;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment method.
       */
      id: string;
      /** @description What to call it before the buyer, such as the last four digits. */
      label?: string | null;
      /**
       * Format: date-time
       * @description When new data last took the place of the old, ISO 8601.
       */
      last_replaced_at?: string | null;
      /**
       * Format: date-time
       * @description When the payment method was last used, ISO 8601.
       */
      last_used_at?: string | null;
      /** @description The merchant account that the payment method belongs to. */
      merchant_account_id: string;
      method: components["schemas"]["PaymentMethodKind"];
      /** @description How the buyer's data are taken. */
      mode?: components["schemas"]["PaymentMethodMode"] | null;
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /** @description Transaction identifier of the card scheme, from an earlier payment. */
      scheme_transaction_id: string | null;
      /** @description The scheme that gave `scheme_transaction_id`. */
      scheme_transaction_id_scheme: components["schemas"]["CardScheme"] | null;
      /** @description Transaction link identifier of Mastercard, from an earlier payment. */
      transaction_link_id?: string | null;
      /**
       * @description Says that this is a payment method.
       * @default payment-method
       * @constant
       */
      type?: "payment-method";
      /** @description How often the payment method was used. */
      usage_count: number;
    };
    /** @description What to change of a stored payment method. */
    PaymentMethodUpdateRequest: {
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date?: string | null;
      /** @description Transaction identifier of the card scheme, from an earlier payment. */
      scheme_transaction_id?: string | null;
      /**
       * @description The scheme that gave `scheme_transaction_id`.
       * @enum {string|null}
       */
      scheme_transaction_id_scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
      /** @description Transaction link identifier of Mastercard, from an earlier payment. */
      transaction_link_id?: string | null;
    };
    /** @description A way to pay. */
    PaymentOption: {
      /** @description Whether the money can be captured later than it is authorised. */
      can_delay_capture: boolean;
      /** @description Whether the method can be stored for later. */
      can_store_payment_method: boolean;
      /** @description What the page needs to know to show the method. */
      context?:
        | components["schemas"]["WalletPaymentOptionContext"]
        | components["schemas"]["GooglePayPaymentOptionContext"]
        | components["schemas"]["PaymentOptionContext"]
        | null;
      /** @description Address of an icon. */
      icon_url?: string | null;
      /** @description Name to show the buyer. */
      label?: string | null;
      /** @description The kind of payment method. */
      method: string;
      mode: components["schemas"]["PaymentMethodMode"];
      /**
       * @description Says that this is a payment option.
       * @default payment-option
       * @constant
       */
      type?: "payment-option";
    };
    /** @description Size of the page of approval. */
    PaymentOptionApprovalUi: {
      /** @description Height of the page. The unit is not documented. */
      height?: string | null;
      /** @description Width of the page. The unit is not documented. */
      width?: string | null;
    };
    /** @description What the page needs to know of a payment method. */
    PaymentOptionContext: {
      /** @description How large the page of approval is. */
      approval_ui?: components["schemas"]["PaymentOptionApprovalUi"] | null;
      /** @description Whether the approval has to run in a pop-up. */
      redirect_requires_popup: boolean;
      /** @description Which data the buyer has to give, by name; an address has its own names inside. */
      required_fields?: {
        [key: string]:
          | boolean
          | {
              [key: string]: unknown;
            };
      } | null;
      /** @description Whether a tokenized redirect has to run in a pop-up. What that covers is not documented. */
      requires_tokenized_redirect_popup: boolean;
    };
    /** @description Every way to pay, on one page. */
    PaymentOptions: {
      /** @description The ways to pay. */
      items: components["schemas"]["PaymentOption"][];
    };
    /** @description What is known of the checkout. Everything is optional. */
    PaymentOptionsRequest: {
      /** @description Amount, in minor units of the currency. */
      amount?: number | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItemRequest"][] | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /**
       * @description Language of the labels, such as `en` or `en-GB`.
       * @default en
       */
      locale?: string;
      /** @description What you want to say of the checkout, as pairs of strings. */
      metadata?: {
        [key: string]: string;
      } | null;
    };
    /**
     * @description A configured connection to a provider. For `id` and `status` the source names a default that is plainly a
     *     description.
     */
    PaymentService: {
      /** @description Countries that the service is used for, ISO 3166-1 alpha-2. */
      accepted_countries: string[];
      /** @description Currencies that the service is used for, ISO 4217. */
      accepted_currencies: string[];
      /**
       * @description Whether payments go over the service.
       * @default true
       */
      active?: boolean;
      /**
       * Format: date-time
       * @description When the payment service was created, ISO 8601.
       */
      created_at: string;
      /** @description Name that the merchant gives the service. */
      display_name: string;
      /** @description Settings and credentials. Left out of a list with `include_fields=false`, by the name of the parameter. */
      fields?: components["schemas"]["PaymentServiceField"][] | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment service.
       */
      id?: string;
      /**
       * @description Whether the service is deleted.
       * @default false
       */
      is_deleted?: boolean;
      /** @description The merchant account that the payment service belongs to. */
      merchant_account_id: string;
      /** @description What 3-D Secure says of the merchant, by card scheme. */
      merchant_profile?: {
        [key: string]: components["schemas"]["AcquirerProfile"] | null;
      } | null;
      method: components["schemas"]["PaymentMethodKind"];
      /** @description Whether network tokens are used with the service. */
      network_tokens_enabled: boolean;
      /** @description Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
      open_loop: boolean;
      /** @description Whether the service makes tokens of its own for payment methods. */
      payment_method_tokenization_enabled: boolean;
      /** @description Definition that the payment service is made from, such as `stripe-card`. */
      payment_service_definition_id: string;
      /** @description Place of the service among the others. The order is not documented further. */
      position: number;
      /** @description Settings and credentials for settlement reports. */
      reporting_fields?: components["schemas"]["PaymentServiceField"][] | null;
      /** @description Whether settlement reports are fetched from the service. */
      settlement_reporting_enabled: boolean;
      /** @description State of the service. */
      status?: components["schemas"]["PaymentServiceStatus"];
      /** @description Whether 3-D Secure is used with the service. */
      three_d_secure_enabled?: boolean | null;
      /**
       * @description Says that this is a payment service.
       * @default payment-service
       * @constant
       */
      type?: "payment-service";
      /**
       * Format: date-time
       * @description When the payment service last changed, ISO 8601.
       */
      updated_at: string;
      /** @description Address for notifications. That the provider sends them there is inferred. */
      webhook_url?: string | null;
    };
    /** @description How payments over a kind of payment service are carried out. */
    PaymentServiceConfiguration: {
      /** @description Height of the page of approval, in `vh` or `px`. */
      approval_ui_height: string;
      approval_ui_target: components["schemas"]["ApprovalTarget"];
      /** @description Width of the page of approval, in `vw` or `px`. */
      approval_ui_width: string;
      /** @description How many cart items are taken at most. */
      cart_items_limit: number;
      /** @description Whether cart items have to be given. */
      cart_items_required: boolean;
      /** @description Whether the cart items should add up to the amount. */
      cart_items_should_match_amount: boolean;
    };
    /** @description A kind of payment service that Gr4vy can connect to. */
    PaymentServiceDefinition: {
      configuration: components["schemas"]["PaymentServiceConfiguration"];
      /** @description Name of the kind of payment service. */
      display_name: string;
      /** @description Settings and credentials that such a payment service takes. */
      fields: components["schemas"]["DefinitionField"][];
      /** @description Address of an icon. */
      icon_url?: string | null;
      /** @description Identifier of the definition, such as `stripe-card`. */
      id: string;
      method: components["schemas"]["PaymentMethodKind"];
      mode: components["schemas"]["PaymentMethodMode"];
      /** @description Settings and credentials that its settlement reports take. */
      reporting_fields: components["schemas"]["DefinitionField"][];
      /** @description What a checkout has to give. */
      required_checkout_fields: components["schemas"]["RequiredCheckoutFields"][];
      /** @description Countries that can be accepted, ISO 3166-1 alpha-2. */
      supported_countries: string[];
      /** @description Currencies that can be accepted, ISO 4217. */
      supported_currencies: string[];
      /** @description Features by their name, each with whether it is supported. The names are not documented. */
      supported_features: {
        [key: string]: boolean;
      };
      /** @description Where the payment service can be integrated. */
      supported_integration_clients: components["schemas"]["IntegrationClient"][] | null;
      /**
       * @description Says that this is a payment service definition.
       * @default payment-service-definition
       * @constant
       */
      type?: "payment-service-definition";
    };
    /** @description A page of payment service definitions. */
    PaymentServiceDefinitions: {
      /** @description The definitions. */
      items: components["schemas"]["PaymentServiceDefinition"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A setting or credential of a payment service. Whether secrets are masked is not documented. */
    PaymentServiceField: {
      /** @description The `key` of a field of the definition. */
      key: string;
      /** @description Value of the field. */
      value: string;
    };
    /** @description A setting or credential to store. */
    PaymentServiceFieldRequest: {
      /** @description The `key` of a field of the definition. */
      key: string;
      /** @description Value of the field. */
      value: string;
    };
    /** @description A setting or credential to change. */
    PaymentServiceFieldUpdateRequest: {
      /** @description The `key` of a field of the definition. */
      key: string;
      /** @description Value of the field. An empty string is taken too; that it clears the value is inferred. */
      value: string;
    };
    /** @description A payment service to create. */
    PaymentServiceRequest: {
      /** @description Countries that the service is used for, ISO 3166-1 alpha-2. */
      accepted_countries: string[];
      /** @description Currencies that the service is used for, ISO 4217. */
      accepted_currencies: string[];
      /**
       * @description Whether payments go over the service.
       * @default true
       */
      active?: boolean | null;
      /** @description Name that the merchant gives the service. */
      display_name: string;
      /** @description Settings and credentials, as the definition asks for them. */
      fields: components["schemas"]["PaymentServiceFieldRequest"][];
      /** @description What 3-D Secure says of the merchant, by card scheme. */
      merchant_profile?: {
        [key: string]: components["schemas"]["AcquirerProfileRequest"] | null;
      } | null;
      /** @description Whether network tokens are used with the service. */
      network_tokens_enabled?: boolean | null;
      /** @description Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
      open_loop?: boolean | null;
      /** @description Whether the service makes tokens of its own for payment methods. */
      payment_method_tokenization_enabled?: boolean | null;
      /** @description Definition that the payment service is made from, such as `stripe-card`. */
      payment_service_definition_id: string;
      /** @description Place of the service among the others. The order is not documented further. */
      position?: number | null;
      /** @description Settings and credentials for settlement reports, as the definition asks for them. */
      reporting_fields?: components["schemas"]["PaymentServiceFieldRequest"][] | null;
      /**
       * @description Whether settlement reports are fetched from the service.
       * @default false
       */
      settlement_reporting_enabled?: boolean;
      /**
       * @description Whether 3-D Secure is used with the service.
       * @default false
       */
      three_d_secure_enabled?: boolean;
    };
    /** @description A page of payment services. */
    PaymentServices: {
      /** @description The payment services. */
      items: components["schemas"]["PaymentService"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What a payment service answered when it was asked for a session. */
    PaymentServiceSession: {
      /** @description General reason of a failure, such as `UNKNOWN_ERROR`. The set is open. */
      code?: string | null;
      /** @description The payment service's own answer. Its members depend on the service and can hold session tokens. */
      response_body?: Record<string, unknown> | null;
      /**
       * @description Whether the payment service made a session. The HTTP status does not tell.
       * @enum {string}
       */
      status: "succeeded" | "failed" | (string & {});
      /** @description HTTP status of the payment service's own answer. */
      status_code?: number | null;
      /**
       * @description Says that this is a payment service's session.
       * @default payment-service-session
       * @constant
       */
      type?: "payment-service-session";
    };
    /**
     * @description State of a payment service.
     * @enum {string}
     */
    PaymentServiceStatus: "pending" | "created" | "failed" | (string & {});
    /** @description A token that stands for a stored payment method at one payment service. */
    PaymentServiceToken: {
      /** @description Where to send the buyer if they have to approve the token. */
      approval_url?: string | null;
      /**
       * Format: date-time
       * @description When the token was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the token.
       */
      id: string;
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      payment_method_id: string;
      /**
       * Format: uuid
       * @description The payment service that made the token, by its `id`. The reference page speaks of a payment method, which is a
       *     slip.
       */
      payment_service_id: string;
      status: components["schemas"]["PaymentMethodStatus"];
      /**
       * @description The payment service's own token, there once `status` is `succeeded`. The reference page limits it to 300
       *     characters, the newer API document to 10000.
       */
      token?: string | null;
      /**
       * @description Says that this is a payment service token.
       * @default payment-service-token
       * @constant
       */
      type?: "payment-service-token";
      /**
       * Format: date-time
       * @description When the token last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Where a stored payment method is to get a token. */
    PaymentServiceTokenRequest: {
      /**
       * Format: uuid
       * @description The payment service that is to make the token, by its `id`. The reference page speaks of a payment method, which
       *     is a slip.
       */
      payment_service_id: string;
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url: string;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description Every token of a payment method, on one page. */
    PaymentServiceTokens: {
      /** @description The tokens. */
      items: components["schemas"]["PaymentServiceToken"][];
    };
    /** @description What to change of a payment service. */
    PaymentServiceUpdateRequest: {
      /** @description Countries that the service is used for, ISO 3166-1 alpha-2. */
      accepted_countries?: string[] | null;
      /** @description Currencies that the service is used for, ISO 4217. */
      accepted_currencies?: string[] | null;
      /**
       * @description Whether payments go over the service. The documented default is the same as on creation.
       * @default true
       */
      active?: boolean | null;
      /** @description Name that the merchant gives the service. */
      display_name?: string | null;
      /** @description Settings and credentials to change. */
      fields?: components["schemas"]["PaymentServiceFieldUpdateRequest"][] | null;
      /** @description What 3-D Secure says of the merchant, by card scheme. */
      merchant_profile?: {
        [key: string]: components["schemas"]["AcquirerProfileRequest"] | null;
      } | null;
      /** @description Whether network tokens are used with the service. */
      network_tokens_enabled?: boolean | null;
      /** @description Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
      open_loop?: boolean | null;
      /** @description Whether the service makes tokens of its own for payment methods. */
      payment_method_tokenization_enabled?: boolean | null;
      /** @description Place of the service among the others. The order is not documented further. */
      position?: number | null;
      /** @description Settings and credentials for settlement reports to change. */
      reporting_fields?: components["schemas"]["PaymentServiceFieldUpdateRequest"][] | null;
      /**
       * @description Whether settlement reports are fetched from the service. The documented default is the same as on creation.
       * @default false
       */
      settlement_reporting_enabled?: boolean;
      /** @description Whether 3-D Secure is used with the service. */
      three_d_secure_enabled?: boolean | null;
    };
    /** @description Money paid out to a card. */
    Payout: {
      /** @description Amount, in minor units of the currency. */
      amount: number;
      /** @description Who is paid. */
      buyer?: components["schemas"]["TransactionBuyer"] | null;
      /**
       * @description What the payout is for.
       * @enum {string|null}
       */
      category?: "online_gambling" | null | (string & {});
      /**
       * Format: date-time
       * @description When the payout was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Your own identifier of the payout. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payout.
       */
      id?: string | null;
      /** @description The merchant on whose behalf it is paid. */
      merchant?: components["schemas"]["PayoutMerchant"] | null;
      /** @description The merchant account that the payout belongs to. */
      merchant_account_id?: string | null;
      payment_method: components["schemas"]["TransactionPaymentMethod"];
      payment_service: components["schemas"]["PayoutPaymentService"];
      /** @description The payment service's own identifier of the payout. */
      payment_service_payout_id?: string | null;
      /**
       * @description State it is in.
       * @enum {string}
       */
      status: "declined" | "failed" | "pending" | "succeeded" | (string & {});
      /**
       * @description Says that this is a payout.
       * @default payout
       * @constant
       */
      type?: "payout";
      /**
       * Format: date-time
       * @description When the payout last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description A card to pay to, with its number. */
    PayoutCard: {
      /**
       * @description Scheme of the card.
       * @enum {string|null}
       */
      card_scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the card. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a card with its number.
       * @default card
       * @constant
       */
      method: "card";
      /** @description Number of the card, digits only. */
      number: string;
    };
    /** @description Options of single connectors, by connector. */
    PayoutConnectionOptions: {
      /** @description Options of Checkout.com. */
      "checkout-card"?: components["schemas"]["CheckoutPayoutOptions"] | null;
    };
    /** @description Tells of a payout. */
    PayoutEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "payout.declined" | "payout.failed" | "payout.pending" | "payout.succeeded";
      target: components["schemas"]["PayoutEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The payout, as events show it: shorter than the API does. Members beyond these come as well; read the resource
     *     for all of it.
     */
    PayoutEventTarget: {
      /** @description Amount, in minor units of the currency. */
      amount?: number;
      /**
       * Format: date-time
       * @description When the payout was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string;
      /** @description Your own identifier of the payout. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payout.
       */
      id: string;
      /** @description The merchant account that the payout belongs to. */
      merchant_account_id?: string | null;
      /** @description The payment service's own identifier of the payout. */
      payment_service_payout_id?: string | null;
      /**
       * @description State of the payout.
       * @enum {string}
       */
      status?: "declined" | "failed" | "pending" | "succeeded" | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "payout";
      /**
       * Format: date-time
       * @description When the payout last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description The merchant on whose behalf is paid. */
    PayoutMerchant: {
      /** @description The merchant's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Number under which the merchant is registered. */
      identification_number: string;
      /** @description Merchant category code, up to four characters. */
      merchant_category_code: string;
      /** @description Name of the merchant. */
      name: string;
      /** @description The merchant's phone number, in E.164 form. */
      phone_number: string;
      /** @description What the receiver's statement says of the payout. */
      statement_descriptor?: string | null;
      /**
       * @description Says that this is a merchant.
       * @default merchant
       * @constant
       */
      type?: "merchant";
      /** @description The merchant's web address. */
      url: string;
    };
    /** @description The merchant on whose behalf is paid. */
    PayoutMerchantRequest: {
      /** @description The merchant's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Number under which the merchant is registered. */
      identification_number: string;
      /** @description Merchant category code, up to four characters. */
      merchant_category_code: string;
      /** @description Name of the merchant. */
      name: string;
      /** @description The merchant's phone number, in E.164 form. */
      phone_number: string;
      /** @description What the receiver's statement says of the payout. */
      statement_descriptor: string;
      /** @description The merchant's web address. */
      url: string;
    };
    /** @description The payment service that pays. */
    PayoutPaymentService: {
      /** @description Name that the merchant gave the service. */
      display_name?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment service.
       */
      id?: string | null;
      /**
       * @description Says that the service pays to cards.
       * @default card
       * @constant
       */
      method?: "card";
      /** @description Definition that the payment service is made from. */
      payment_service_definition_id: string;
      /**
       * @description Says that this is a payment service.
       * @default payment-service
       * @constant
       */
      type?: "payment-service";
    };
    /** @description What a payout is made with. */
    PayoutRequest: {
      /** @description Amount to pay, in minor units of the currency. */
      amount: number;
      /** @description Who is paid. Nothing of it is stored as a buyer. */
      buyer?: components["schemas"]["GuestBuyerRequest"] | null;
      /** @description The stored buyer who is paid, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer who is paid, by its `id`.
       */
      buyer_id?: string | null;
      /**
       * @description What the payout is for.
       * @enum {string|null}
       */
      category?: "online_gambling" | null;
      /** @description Options of single connectors, by connector. */
      connection_options?: components["schemas"]["PayoutConnectionOptions"] | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Your own identifier of the payout. */
      external_identifier?: string | null;
      /** @description The merchant on whose behalf it is paid. */
      merchant?: components["schemas"]["PayoutMerchantRequest"] | null;
      /** @description The card to pay to, with its number or stored. */
      payment_method: components["schemas"]["PayoutCard"] | components["schemas"]["PayoutStoredCard"];
      /**
       * Format: uuid
       * @description The payment service that pays, by its `id`.
       */
      payment_service_id: string;
    };
    /** @description A page of payouts. */
    Payouts: {
      /** @description The payouts. */
      items: components["schemas"]["Payout"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A stored card to pay to. */
    PayoutStoredCard: {
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      id: string;
      /**
       * @description Says that this is a stored card.
       * @default id
       * @constant
       */
      method: "id";
    };
    /** @description Options of PayPal for orders that were made in the browser. In the document of September 2026 only. */
    PaypalDirectOrderOptions: {
      /** @description The order at PayPal, which was made in the browser. */
      order_id: string;
    };
    /** @description Options of PayPal. */
    PaypalOptions: {
      /** @description PayPal's additional data, as pairs of strings. */
      additional_data?:
        | {
            [key: string]: string;
          }[]
        | null;
      /** @description Name of the shop on the page of PayPal. */
      brand_name?: string | null;
      /** @description Page of PayPal that the buyer sees first. */
      landing_page?: string | null;
      /** @description Language of the page. */
      locale?: string | null;
      /** @description Whom PayPal asks when the buyer changes the shipping. */
      order_update_callback_config?: components["schemas"]["PaypalOrderUpdateCallbackConfig"] | null;
      /** @description Ways of shipping to offer. */
      shipping?: components["schemas"]["PaypalShippingOptions"] | null;
      /** @description Which postal address PayPal shows. */
      shipping_preference?: string | null;
      /** @description What the button on the page of PayPal says. */
      user_action?: string | null;
    };
    /** @description Whom PayPal asks when the buyer changes the shipping. */
    PaypalOrderUpdateCallbackConfig: {
      /** @description Changes for which PayPal calls. */
      callback_events?: ("SHIPPING_ADDRESS" | "SHIPPING_OPTIONS")[] | null;
      /** @description Address that PayPal calls. */
      callback_url?: string | null;
    };
    /** @description Ways of shipping that PayPal offers. */
    PaypalShippingOptions: {
      /** @description The ways of shipping. */
      options?: components["schemas"]["PaypalShippingOptionsItem"][] | null;
    };
    /** @description A way of shipping. */
    PaypalShippingOptionsItem: {
      /** @description What it costs. */
      amount?: components["schemas"]["PaypalShippingOptionsItemAmount"] | null;
      /** @description Your identifier of the way of shipping. */
      id: string;
      /** @description Name of the way of shipping. */
      label: string;
      /** @description Whether it is chosen at first. */
      selected: boolean;
      /**
       * @description Whether the goods are shipped or fetched.
       * @enum {string|null}
       */
      type?: "SHIPPING" | "PICKUP" | "PICKUP_IN_STORE" | "PICKUP_FROM_PERSON" | null;
    };
    /** @description Cost of a way of shipping. */
    PaypalShippingOptionsItemAmount: {
      /** @description ISO 4217 code of the currency, upper case. */
      currency_code: string;
      /** @description The sum, as a decimal in a string. */
      value: string;
    };
    /** @description Where a card is billed. */
    PazeBillingAddress: {
      /** @description City or town. */
      city: string;
      /** @description Country code. The notation is not documented. */
      countryCode?: string | null;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Third line of the street address. */
      line3?: string | null;
      /** @description Name of the card holder. */
      name?: string | null;
      /** @description State. */
      state: string;
      /** @description ZIP code. */
      zip: string;
    };
    /** @description Who asks, as Paze knows them. */
    PazeClient: {
      /** @description The merchant's identifier at Paze. */
      id: string;
      /** @description The merchant's name. */
      name?: string | null;
      /** @description Profile at Paze. */
      profileId?: string | null;
    };
    /** @description A brand of cards with benefits. */
    PazeCobrand: {
      /** @description Whether the brand offers benefits. */
      benefitsOffered?: boolean | null;
      /** @description Name of the brand. */
      name: string;
    };
    /** @description Who pays. */
    PazeConsumer: {
      /** @description Country code. The notation is not documented. */
      countryCode: string | null;
      /** @description E-mail address. */
      emailAddress: string;
      /** @description First name. */
      firstName: string | null;
      /** @description Full name. */
      fullName: string;
      /** @description Language code. */
      languageCode: string | null;
      /** @description Last name. */
      lastName: string | null;
      /** @description Phone number. */
      mobileNumber: components["schemas"]["PazeMobileNumber"] | null;
    };
    /** @description Whom to ask for at an address. */
    PazeDeliveryContact: {
      /** @description Full name. */
      contactFullName: string | null;
      /** @description Phone number. */
      contactPhoneNumber: components["schemas"]["PazeMobileNumber"] | null;
    };
    /** @description Whom to ask for at an address. */
    PazeDeliveryContactRequest: {
      /** @description Full name. */
      contactFullName: string | null;
      /** @description Phone number. */
      contactPhoneNumber: components["schemas"]["PazeMobileNumberRequest"] | null;
    };
    /** @description Picture of a card. */
    PazeDigitalCardData: {
      /** @description Height of the picture. The unit is not documented. */
      artHeight: number;
      /** @description Address of the picture. */
      artUri: string;
      /** @description Width of the picture. The unit is not documented. */
      artWidth: number;
    };
    /** @description Data on an order of goods. */
    PazeEcomData: {
      /** @description Whether a gift card is bought. */
      cartContainsGiftCard?: boolean | null;
      /** @description Where the goods go in the end. */
      finalShippingAddress?: components["schemas"]["PazeShippingAddressRequest"] | null;
      /** @description Whether the buyer fetches the goods. */
      orderForPickup?: boolean | null;
      /** @description Price of the dearest item, as a decimal in a string. */
      orderHighestCost?: string | null;
      /** @description How many items are bought, as a string. */
      orderQuantity?: string | null;
    };
    /** @description Further data on what is bought. */
    PazeEnhancedTransactionData: {
      /** @description Data on an order of goods. */
      ecomData?: components["schemas"]["PazeEcomData"] | null;
      /** @description Data on a journey. */
      travelData?: components["schemas"]["PazeTravelData"] | null;
    };
    /** @description A place of a journey. */
    PazeLocationAddress: {
      /** @description City or town. */
      city: string;
      /** @description Country code. The notation is not documented. */
      countryCode: string;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Third line of the street address. */
      line3?: string | null;
      /** @description Name of the place. */
      name?: string | null;
      /** @description State. */
      state: string;
      /** @description ZIP code. */
      zip: string;
    };
    /** @description A card of the wallet. */
    PazeMaskedCard: {
      /** @description Where the card is billed. */
      billingAddress: components["schemas"]["PazeBillingAddress"] | null;
      digitalCardData: components["schemas"]["PazeDigitalCardData"];
      /** @description Month of expiry. */
      panExpirationMonth: string | null;
      /** @description Year of expiry. */
      panExpirationYear: string | null;
      /** @description Last four digits of the number. */
      panLastFour: string;
      /** @description Payment account reference (PAR) of the card. */
      paymentAccountReference: string;
      /**
       * @description Brand of the card.
       * @enum {string}
       */
      paymentCardBrand: "VISA" | "MASTERCARD" | "DISCOVER" | (string & {});
      /** @description Name of the card, as the issuer gives it. */
      paymentCardDescriptor: string;
      /**
       * @description Network of the card.
       * @enum {string}
       */
      paymentCardNetwork: "VISA" | "MASTERCARD" | "DISCOVER" | (string & {});
      /**
       * @description Type of the card.
       * @enum {string}
       */
      paymentCardType: "CREDIT" | "DEBIT" | (string & {});
    };
    /** @description A phone number. */
    PazeMobileNumber: {
      /** @description Country calling code. */
      countryCode: string;
      /** @description Phone number, digits only. */
      phoneNumber: string;
    };
    /** @description A phone number. */
    PazeMobileNumberRequest: {
      /** @description Country calling code. */
      countryCode: string;
      /** @description Phone number, digits only. */
      phoneNumber: string;
    };
    /** @description What an app needs to show Paze. */
    PazeMobileSession: {
      /** @description The token of the Paze session. */
      accessToken: string;
      /** @description The merchant's identifier at Paze. */
      id: string;
      /** @description The merchant's name. */
      name: string;
      /** @description Profile at Paze. */
      profileId: string;
      /** @description Identifier of the session. */
      sessionId: string;
    };
    /** @description Where the buyer goes, for an app. */
    PazeMobileSessionStart: {
      /** @description Identifies the exchange with Paze. */
      clientContext: string;
      /** @description Paze's own identifier of the session. */
      ewSID: string;
      /** @description Where the buyer goes. */
      pazeCheckoutUrl: string;
      /** @description When it was answered, ISO 8601. */
      timestampISO8601: string;
    };
    /** @description What the buyer is to do at Paze, for an app. */
    PazeMobileSessionStartRequest: {
      /** @description Card networks that are taken. */
      acceptedPaymentCardNetworks?: ("VISA" | "MASTERCARD")[] | null;
      /** @description Countries that are shipped to. */
      acceptedShippingCountries?: string[] | null;
      /** @description The token of the Paze session. */
      accessToken: string;
      /**
       * @description Whether the buyer can check out even without a wallet.
       * @default false
       */
      alwaysEnableCheckout?: boolean;
      /**
       * @description How much of the billing address is asked for.
       * @enum {string|null}
       */
      billingPreference?: "ALL" | "ZIP_COUNTRY" | "NONE" | null;
      /** @description URL scheme by which the app is called back. */
      callbackURLScheme: string;
      client: components["schemas"]["PazeClient"];
      /** @description Brands of cards with benefits. */
      cobrand?: components["schemas"]["PazeCobrand"][] | null;
      /** @description E-mail address. */
      emailAddress?: string | null;
      /**
       * @description What the buyer is to do.
       * @enum {string}
       */
      intent: "REVIEW_AND_PAY" | "EXPRESS_CHECKOUT" | "ADD_CARD";
      /** @description Phone number, digits only. */
      phoneNumber?: string | null;
      /** @description Identifier of the session, given by the caller. */
      sessionId: string;
      /**
       * @description Whether a shipping address is asked for.
       * @enum {string|null}
       */
      shippingPreference?: "ALL" | "NONE" | null;
      /**
       * @description Whether is paid, a card is stored, or both.
       * @enum {string|null}
       */
      transactionType?: "PURCHASE" | "CARD_ON_FILE" | "BOTH" | null;
      /** @description What is paid. */
      transactionValue?: components["schemas"]["PazeTransactionValue"] | null;
    };
    /** @description The completed session, with what is needed to pay. */
    PazeSessionComplete: {
      /** @description Identifies the exchange with Paze. */
      clientContext: string;
      /** @description Paze's signed answer. Its form is not documented. */
      completeResponse: string | null;
      /** @description Paze's own identifier of the session. */
      ewSID: string;
      /** @description Identifier of the payload. */
      payloadId: string;
      /** @description The encrypted card, to pay with. */
      securePayload: string | null;
      /** @description When it was answered, ISO 8601. */
      timestampISO8601: string;
    };
    /** @description The session to complete. */
    PazeSessionCompleteRequest: {
      /** @description The token of the Paze session. */
      accessToken: string;
      /** @description What Paze gave the app when the buyer came back. */
      code: string;
      /** @description Further data on what is bought. */
      enhancedTransactionData?: components["schemas"]["PazeEnhancedTransactionData"] | null;
      /**
       * @description The network that is to process the payment.
       * @enum {string|null}
       */
      processingNetwork?: "VISA" | "MASTERCARD" | "DISCOVER" | null;
      /** @description Identifier of the session, given by the caller. */
      sessionId: string;
      /** @description Further options. */
      transactionOptions?: components["schemas"]["PazeTransactionOptions"] | null;
      /**
       * @description Whether is paid, a card is stored, or both.
       * @enum {string}
       */
      transactionType: "PURCHASE" | "CARD_ON_FILE" | "BOTH";
      /** @description What is paid. */
      transactionValue?: components["schemas"]["PazeTransactionValue"] | null;
    };
    /** @description Where Paze is shown. */
    PazeSessionRequest: {
      /** @description The web domain. */
      domain_name?: string | null;
      /**
       * @description Whether a page or an app asks.
       * @default web
       * @enum {string}
       */
      source?: "web" | "mobile";
    };
    /** @description What the buyer chose at Paze. */
    PazeSessionReview: {
      /** @description What the completion of the session has to carry. */
      code: string;
      consumer: components["schemas"]["PazeConsumer"];
      links: components["schemas"]["PazeSessionReviewLinks"];
      maskedCard: components["schemas"]["PazeMaskedCard"];
      /** @description Where the goods go. */
      shippingAddress: components["schemas"]["PazeShippingAddress"] | null;
    };
    /** @description Where the buyer changes a choice. */
    PazeSessionReviewLinks: {
      /** @description Where the buyer chooses another card. */
      CHANGE_CARD: string | null;
      /** @description Where the buyer chooses another address. */
      CHANGE_SHIPPING_ADDRESS: string | null;
    };
    /** @description The session that the buyer came back from. */
    PazeSessionReviewRequest: {
      /** @description The token of the Paze session. */
      accessToken: string;
      /** @description What Paze gave the app when the buyer came back. */
      code: string;
      /** @description Identifier of the session, given by the caller. */
      sessionId: string;
    };
    /** @description Where goods go. */
    PazeShippingAddress: {
      /** @description City or town. */
      city: string;
      /** @description Country code. The notation is not documented. */
      countryCode: string;
      /** @description Whom to ask for. */
      deliveryContactDetails: components["schemas"]["PazeDeliveryContact"] | null;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Third line of the street address. */
      line3?: string | null;
      /** @description State. */
      state: string;
      /** @description ZIP code. */
      zip: string;
    };
    /** @description Where goods go. */
    PazeShippingAddressRequest: {
      /** @description City or town. */
      city: string;
      /** @description Country code. The notation is not documented. */
      countryCode: string;
      /** @description Whom to ask for. */
      deliveryContactDetails: components["schemas"]["PazeDeliveryContactRequest"] | null;
      /** @description First line of the street address. */
      line1: string;
      /** @description Second line of the street address. */
      line2?: string | null;
      /** @description Third line of the street address. */
      line3?: string | null;
      /** @description State. */
      state: string;
      /** @description ZIP code. */
      zip: string;
    };
    /** @description Further options of a payment. */
    PazeTransactionOptions: {
      /**
       * @description How much of the billing address is asked for.
       * @enum {string|null}
       */
      billingPreference?: "ALL" | "NONE" | null;
      /** @description Merchant category code. */
      merchantCategoryCode?: string | null;
      /**
       * @description Whether the payload is an identifier or the payment itself.
       * @enum {string|null}
       */
      payloadTypeIndicator?: "ID" | "PAYMENT" | null;
    };
    /** @description What is paid. */
    PazeTransactionValue: {
      /** @description The amount, as a decimal in a string. */
      transactionAmount: string;
      /** @description ISO 4217 code of the currency. */
      transactionCurrency: string;
    };
    /** @description Data on a journey. */
    PazeTravelData: {
      /** @description Day of departure. */
      departureDate?: string | null;
      /** @description Where the journey begins. */
      departureLocation?: components["schemas"]["PazeLocationAddress"] | null;
      /** @description Name of the passenger. */
      passengerName?: string | null;
      /** @description Day of the journey back. */
      returnDate?: string | null;
      /** @description Where the journey back begins. */
      returnLocation?: components["schemas"]["PazeLocationAddress"] | null;
      /** @description Whether the journey leads back. */
      roundTrip?: boolean | null;
    };
    /** @description What a page needs to show Paze. */
    PazeWebSession: {
      /** @description The merchant's identifier at Paze. */
      id: string;
      /** @description The merchant's name. */
      name: string;
      /** @description Profile at Paze. */
      profileId: string;
    };
    /** @description What a role allows. */
    PermissionSet: {
      /** @description Scopes that the role allows. */
      allow: string[];
    };
    /** @description A bank account linked over Plaid. */
    PlaidPaymentMethodRequest: {
      /** @description The account at Plaid, by its identifier there. */
      account_id?: string | null;
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a bank account linked over Plaid.
       * @default plaid
       * @constant
       */
      method: "plaid";
      /**
       * Format: uuid
       * @description The payment service to use, by its `id`.
       */
      payment_service_id?: string | null;
      /** @description Token of Plaid. */
      token: string;
    };
    /** @description Options of PowerTranz. */
    PowertranzOptions: {
      /**
       * @description Whether 3-D Secure is left out.
       * @default false
       */
      skipThreeDSecure?: boolean | null;
    };
    /** @description Who gets the money of an account funding transaction. */
    Recipient: {
      /** @description Number of the recipient's account. */
      account_number?: string | null;
      /** @description The recipient's postal address. */
      address?: components["schemas"]["Address"] | null;
      /**
       * Format: date
       * @description The recipient's date of birth.
       */
      date_of_birth?: string | null;
      /** @description First name of the recipient. */
      first_name: string;
      /** @description Last name of the recipient. */
      last_name: string;
    };
    /** @description Who gets the money of an account funding transaction. */
    RecipientRequest: {
      /** @description Number of the recipient's account. */
      account_number?: string | null;
      /** @description The recipient's postal address. */
      address?: components["schemas"]["Address"] | null;
      /**
       * Format: date
       * @description The recipient's date of birth.
       */
      date_of_birth?: string | null;
      /** @description First name of the recipient. */
      first_name: string;
      /** @description Last name of the recipient. */
      last_name: string;
    };
    /** @description A method that the buyer approves on a page of its own. */
    RedirectPaymentMethodRequest: {
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description The payment method, which the buyer approves on a page of its own. `duitnow`, `paypaldirectorder` and `sezzle`
       *     are only in the API document of September 2026, not in that of August.
       * @enum {string}
       */
      method:
        | "abitab"
        | "affirm"
        | "afterpay"
        | "alipay"
        | "alipayhk"
        | "arcuspaynetwork"
        | "bacs"
        | "bancontact"
        | "bcp"
        | "becs"
        | "bitpay"
        | "blik"
        | "boleto"
        | "boost"
        | "breb"
        | "ach"
        | "capitec"
        | "cashapp"
        | "cashappafterpay"
        | "clearpay"
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
        | "giropay"
        | "givingblock"
        | "gocardless"
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
        | "netbanking"
        | "nupay"
        | "nequi"
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
        | "picpay"
        | "pix"
        | "pse"
        | "rabbitlinepay"
        | "rapipago"
        | "razorpay"
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
        | "zippay";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url: string;
    };
    /** @description Money that goes back to the buyer. */
    Refund: {
      /** @description How much goes back, in minor units of the currency. */
      amount: number;
      /**
       * Format: date-time
       * @description When the refund was created, ISO 8601.
       */
      created_at: string;
      /** @description Who made the refund. */
      creator?: components["schemas"]["Creator"] | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
      error_code?: string | null;
      /** @description Your own identifier of the refund. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the refund.
       */
      id: string;
      /** @description The payment service's own identifier of the refund. */
      payment_service_refund_id?: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code?: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description?: string | null;
      /** @description Why the money goes back. */
      reason?: string | null;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id: string;
      /** @description Whether the payment service has settled the refund. */
      settled: boolean;
      /**
       * @description How much has been settled, in minor units of `settled_currency`.
       * @default 0
       */
      settled_amount?: number;
      /** @description Currency of the settlement, ISO 4217, upper case. */
      settled_currency?: string | null;
      status: components["schemas"]["RefundStatus"];
      /**
       * Format: uuid
       * @description The gift card redemption that the money goes back to, by its `id`.
       */
      target_id?: string | null;
      /**
       * @description What the money goes back to.
       * @enum {string}
       */
      target_type: "payment-method" | "gift-card-redemption" | (string & {});
      /** @description Your own identifier of the transaction. */
      transaction_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /** @description Shorter form of `transaction_id`, which payment services get to see. */
      transaction_reconciliation_id: string;
      /**
       * @description Says that this is a refund.
       * @default refund
       * @constant
       */
      type?: "refund";
      /**
       * Format: date-time
       * @description When the refund last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Tells of a refund. */
    RefundEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "refund.declined" | "refund.failed" | "refund.pending" | "refund.succeeded";
      target: components["schemas"]["RefundEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The refund, as events show it: shorter than the API does. Members beyond these come as well; read the resource
     *     for all of it.
     */
    RefundEventTarget: {
      /** @description Amount, in minor units of the currency. */
      amount?: number;
      /**
       * Format: date-time
       * @description When the refund was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string;
      /** @description Why the payment service refused it. */
      error_code?: string | null;
      /** @description Your own identifier of the refund. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the refund.
       */
      id: string;
      /** @description Why it was made. */
      reason?: string | null;
      /**
       * @description State of the refund.
       * @enum {string}
       */
      status?: "processing" | "succeeded" | "failed" | "declined" | "voided" | (string & {});
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id?: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "refund";
      /**
       * Format: date-time
       * @description When the refund last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description What to refund. Everything is optional. */
    RefundRequest: {
      /** @description How much is to go back, in minor units of the currency. Left out, it is everything. */
      amount?: number | null;
      /** @description Your own identifier of the refund. */
      external_identifier?: string | null;
      /** @description Why the money goes back. */
      reason?: string | null;
      /**
       * Format: uuid
       * @description The gift card redemption, by its `id`. Needed if `target_type` is `gift-card-redemption`.
       */
      target_id?: string | null;
      /**
       * @description What the money is to go back to.
       * @default payment-method
       * @enum {string}
       */
      target_type?: "payment-method" | "gift-card-redemption";
    };
    /** @description Refunds of a transaction. */
    Refunds: {
      /** @description The refunds. */
      items: components["schemas"]["Refund"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What a payment service booked for a refund. */
    RefundSettlement: {
      /** @description Amount, in minor units of the currency. */
      amount: number;
      /** @description Commission of the payment service, in minor units of the currency. */
      commission: number;
      /**
       * Format: date-time
       * @description When Gr4vy stored it, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Rate at which the currency was changed. From which into which is not documented. */
      exchange_rate?: number | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of it.
       */
      id: string;
      /**
       * Format: date-time
       * @description When Gr4vy read it from the report, ISO 8601.
       */
      ingested_at: string;
      /** @description Part of the card's issuer in the commission, in minor units of the currency. */
      interchange?: number | null;
      /** @description Markup in the commission, in minor units of the currency. */
      markup?: number | null;
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The files of the report, by their `id`. */
      payment_service_report_file_ids: string[];
      /**
       * Format: uuid
       * @description The report of the payment service that it was read from, by its `id`.
       */
      payment_service_report_id: string;
      /**
       * Format: date-time
       * @description When the payment service booked it, ISO 8601.
       */
      posted_at: string;
      /**
       * Format: uuid
       * @description The refund that is settled, by its `id`.
       */
      refund_id: string;
      /** @description The card scheme's part in the commission, in minor units of the currency. */
      scheme_fee?: number | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /**
       * @description Says that this is the settlement of a refund.
       * @default refund-settlement
       * @constant
       */
      type?: "refund-settlement";
      /**
       * Format: date-time
       * @description When it last changed at Gr4vy, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Every settlement of the refunds of a transaction, on one page. */
    RefundSettlements: {
      /** @description The settlements. */
      items: components["schemas"]["RefundSettlement"][];
    };
    /**
     * @description State of a refund.
     * @enum {string}
     */
    RefundStatus: "processing" | "succeeded" | "failed" | "declined" | "voided" | (string & {});
    /** @description Options of Repay. In the document of September 2026 only. */
    RepayBankOptions: {
      /**
       * @description How the payer gave the consent.
       * @enum {string|null}
       */
      sec_code?: "WebDebit" | "TelDebit" | "PpdDebit" | null;
    };
    /** @description A report, which runs once or by a schedule. */
    Report: {
      /**
       * Format: date-time
       * @description When the report was created, ISO 8601.
       */
      created_at: string;
      /** @description Name of the user or the key that made the report. */
      creator_display_name?: string | null;
      /**
       * Format: uuid
       * @description The user or the key that made the report, by its `id`.
       */
      creator_id?: string | null;
      /** @description Whether a user or a key made the report. */
      creator_type?: components["schemas"]["ReportCreatorType"] | null;
      /** @description What the report is for. */
      description?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the report.
       */
      id: string;
      /** @description The newest execution of the report. */
      latest_execution?: components["schemas"]["ReportExecutionSummary"] | null;
      /** @description The merchant account that the report belongs to. */
      merchant_account_id: string;
      /** @description Name of the report. */
      name: string;
      /**
       * Format: date-time
       * @description When the report runs next, ISO 8601.
       */
      next_execution_at?: string | null;
      schedule: components["schemas"]["ReportSchedule"];
      /** @description Whether the report runs by its schedule. */
      schedule_enabled: boolean;
      /** @description Time zone that the schedule goes by, such as `Etc/UTC`. */
      schedule_timezone: string;
      spec: components["schemas"]["ReportSpec"];
      /**
       * @description Says that this is a report.
       * @default report
       * @constant
       */
      type?: "report";
      /**
       * Format: date-time
       * @description When the report last changed, ISO 8601.
       */
      updated_at: string;
    };
    /**
     * @description Kind of the maker of a report.
     * @enum {string}
     */
    ReportCreatorType: "user" | "private_key" | (string & {});
    /** @description One run of a report. */
    ReportExecution: {
      context: components["schemas"]["ReportExecutionContext"];
      /**
       * Format: date-time
       * @description When the execution was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the execution.
       */
      id: string;
      report: components["schemas"]["ReportSummary"];
      status: components["schemas"]["ReportExecutionStatus"];
      /**
       * @description Says that this is an execution of a report.
       * @default report-execution
       * @constant
       */
      type?: "report-execution";
      /**
       * Format: date-time
       * @description When the execution last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description The time that an execution goes by. */
    ReportExecutionContext: {
      /**
       * Format: date-time
       * @description Time that the execution goes by, ISO 8601.
       */
      reference_timestamp: string;
      /** @description Time zone that the execution goes by. */
      reference_timezone: string;
    };
    /** @description Tells of an execution of a report. */
    ReportExecutionEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "report-execution.failed" | "report-execution.succeeded";
      target: components["schemas"]["ReportExecutionEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The execution of a report, as events show it: shorter than the API does. Members beyond these come as well; read
     *     the resource for all of it.
     */
    ReportExecutionEventTarget: {
      /**
       * Format: date-time
       * @description When the execution of a report was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the execution of a report.
       */
      id: string;
      /**
       * @description State of the execution of a report.
       * @enum {string}
       */
      status?: "dispatched" | "failed" | "pending" | "processing" | "succeeded" | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "report-execution";
      /**
       * Format: date-time
       * @description When the execution of a report last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description A page of executions. */
    ReportExecutions: {
      /** @description The executions. */
      items: components["schemas"]["ReportExecution"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /**
     * @description State of an execution.
     * @enum {string}
     */
    ReportExecutionStatus: "dispatched" | "failed" | "pending" | "processing" | "succeeded" | (string & {});
    /** @description An execution, as its report names it. */
    ReportExecutionSummary: {
      context: components["schemas"]["ReportExecutionContext"];
      /**
       * Format: date-time
       * @description When the execution was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the execution.
       */
      id: string;
      status: components["schemas"]["ReportExecutionStatus"];
      /**
       * @description Says that this is an execution of a report.
       * @default report-execution
       * @constant
       */
      type?: "report-execution";
      /**
       * Format: date-time
       * @description When the execution last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description An address of a finished report. */
    ReportExecutionUrl: {
      /**
       * Format: date-time
       * @description When the address stops working, ISO 8601.
       */
      expires_at: string;
      /** @description Where to fetch the finished report. */
      url: string;
    };
    /** @description How long an address is to work. */
    ReportExecutionUrlRequest: {
      /**
       * @description Minutes until the address stops working, up to a week.
       * @default 5
       */
      expires_in?: number;
    };
    /** @description A report to make. */
    ReportRequest: {
      /** @description What the report is for. */
      description?: string | null;
      /** @description Name of the report. */
      name: string;
      /**
       * @description How often the report runs.
       * @enum {string}
       */
      schedule: "daily" | "monthly" | "once" | "weekly";
      /** @description Whether the report runs by its schedule. */
      schedule_enabled: boolean;
      /**
       * @description Time zone that the schedule goes by, such as `Etc/UTC`.
       * @default Etc/UTC
       */
      schedule_timezone?: string;
      /** @description What the report is made of. */
      spec:
        | components["schemas"]["TransactionsReportSpecRequest"]
        | components["schemas"]["TransactionRetriesReportSpecRequest"]
        | components["schemas"]["DetailedSettlementReportSpecRequest"]
        | components["schemas"]["AccountsReceivablesReportSpecRequest"]
        | components["schemas"]["AiInsightsReportSpecRequest"];
    };
    /** @description A page of reports. */
    Reports: {
      /** @description The reports. */
      items: components["schemas"]["Report"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /**
     * @description How often a report runs.
     * @enum {string}
     */
    ReportSchedule: "daily" | "monthly" | "once" | "weekly" | (string & {});
    /** @description What a report is made of. */
    ReportSpec: {
      model: components["schemas"]["ReportSpecModel"];
      /** @description What is put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /**
     * @description What a report is about.
     * @enum {string}
     */
    ReportSpecModel:
      | "transactions"
      | "transaction_retries"
      | "detailed_settlement"
      | "accounts_receivables"
      | "ai_insights"
      | (string & {});
    /** @description A report, as its executions name it. */
    ReportSummary: {
      /** @description Name of the user or the key that made the report. */
      creator_display_name?: string | null;
      /**
       * Format: uuid
       * @description The user or the key that made the report, by its `id`.
       */
      creator_id?: string | null;
      /** @description Whether a user or a key made the report. */
      creator_type?: components["schemas"]["ReportCreatorType"] | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the report.
       */
      id: string;
      /** @description The merchant account that the report belongs to. */
      merchant_account_id: string;
      /** @description Name of the report. */
      name: string;
      /**
       * @description Says that this is a report.
       * @default report
       * @constant
       */
      type?: "report";
    };
    /** @description What to change of a report. */
    ReportUpdateRequest: {
      /** @description What the report is for. */
      description?: string | null;
      /** @description Name of the report. */
      name?: string | null;
      /** @description Whether the report runs by its schedule. */
      schedule_enabled?: boolean | null;
    };
    /** @description Which parts of a postal address the buyer has to give. */
    RequiredAddressFields: {
      /**
       * @description Whether the city is needed.
       * @default false
       */
      city?: boolean;
      /**
       * @description Whether the country is needed.
       * @default false
       */
      country?: boolean;
      /**
       * @description Whether the house number or name is needed.
       * @default false
       */
      house_number_or_name?: boolean;
      /**
       * @description Whether the first line is needed.
       * @default false
       */
      line1?: boolean;
      /**
       * @description Whether the second line is needed.
       * @default false
       */
      line2?: boolean;
      /**
       * @description Whether the company is needed.
       * @default false
       */
      organization?: boolean;
      /**
       * @description Whether the postal code is needed.
       * @default false
       */
      postal_code?: boolean;
      /**
       * @description Whether the state is needed.
       * @default false
       */
      state?: boolean;
      /**
       * @description Whether the code of the state is needed.
       * @default false
       */
      state_code?: boolean;
    };
    /** @description Fields that a checkout has to give. */
    RequiredCheckoutFields: {
      /** @description When they have to be given. The members are not documented. */
      conditions?: {
        [key: string]: unknown;
      } | null;
      /** @description The fields that have to be given. */
      required_fields: string[];
    };
    /** @description Which data the buyer has to give. */
    RequiredFields: {
      address: components["schemas"]["RequiredAddressFields"];
      /**
       * @description Whether the e-mail address is needed.
       * @default false
       */
      email_address?: boolean;
      /**
       * @description Whether the first name is needed.
       * @default false
       */
      first_name?: boolean;
      /**
       * @description Whether the last name is needed.
       * @default false
       */
      last_name?: boolean;
      /**
       * @description Whether the phone number is needed.
       * @default false
       */
      phone_number?: boolean;
      /**
       * @description Whether the tax identifier is needed.
       * @default false
       */
      tax_id?: boolean;
    };
    /** @description Options of Riskified. */
    RiskifiedAntiFraudOptions: {
      /**
       * @description What is bought, with what Riskified wants to know of it.
       * @default []
       */
      line_items?: components["schemas"]["RiskifiedAntiFraudOptionsLineItem"][] | null;
    };
    /** @description What Riskified wants to know of a line. */
    RiskifiedAntiFraudOptionsLineItem: {
      /**
       * @description Where the line goes.
       * @enum {string|null}
       */
      delivered_to?: "shipping_address" | "store_pickup" | null;
    };
    /** @description A fixed set of scopes. */
    Role: {
      /** @description What the role applies to. The values are not documented. */
      applies_to: string[];
      /** @description Who can have the role. */
      assignable_to: components["schemas"]["RoleAssigneeType"][];
      /** @description What the role is for. */
      description: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the role.
       */
      id: string;
      /** @description Whether the role can be given alone. */
      is_standalone_assignable: boolean;
      /** @description Name of the role. */
      name: string;
      permissions: components["schemas"]["PermissionSet"];
      /** @description Name of the role for machines. */
      slug: string;
      /**
       * @description Says that this is a role.
       * @default role
       * @constant
       */
      type?: "role";
    };
    /**
     * @description Kind of those who can have a role.
     * @enum {string}
     */
    RoleAssigneeType: "user" | "api-key-pair" | (string & {});
    /** @description A page of roles. */
    Roles: {
      /** @description The roles. */
      items: components["schemas"]["Role"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description A bank account in the euro area, to store. */
    SepaPaymentMethodRequest: {
      account_holder: components["schemas"]["BankAccountHolder"];
      /** @description Number of the bank account. Whether it is the IBAN is not documented. */
      account_number: string;
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a bank account.
       * @default bank
       * @constant
       */
      method: "bank";
      /** @description Routing number of the bank. */
      routing_number?: string | null;
      /**
       * @description Says that the account is reached over SEPA, in the euro area.
       * @default sepa
       * @constant
       */
      scheme: "sepa";
    };
    /** @description A card in a checkout session, to store. */
    SessionPaymentMethodRequest: {
      /** @description The stored buyer that the payment method belongs to, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer that the payment method belongs to, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The checkout session that holds the card, by its `id`.
       */
      id: string;
      /**
       * @description Says that the card is taken from a checkout session.
       * @default checkout-session
       * @constant
       */
      method: "checkout-session";
    };
    /** @description What a payment service paid out for a transaction. */
    Settlement: {
      /** @description Amount, in minor units of the currency. */
      amount: number;
      /** @description Commission of the payment service, in minor units of the currency. */
      commission: number;
      /**
       * Format: date-time
       * @description When Gr4vy stored it, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Rate at which the currency was changed. From which into which is not documented. */
      exchange_rate?: number | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of it.
       */
      id: string;
      /**
       * Format: date-time
       * @description When Gr4vy read it from the report, ISO 8601.
       */
      ingested_at: string;
      /** @description Part of the card's issuer in the commission, in minor units of the currency. */
      interchange?: number | null;
      /** @description Markup in the commission, in minor units of the currency. */
      markup?: number | null;
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The files of the report, by their `id`. */
      payment_service_report_file_ids: string[];
      /**
       * Format: uuid
       * @description The report of the payment service that it was read from, by its `id`.
       */
      payment_service_report_id: string;
      /**
       * Format: date-time
       * @description When the payment service booked it, ISO 8601.
       */
      posted_at: string;
      /** @description The card scheme's part in the commission, in minor units of the currency. */
      scheme_fee?: number | null;
      /**
       * Format: uuid
       * @description The transaction, by its `id`.
       */
      transaction_id: string;
      /**
       * @description Says that this is a settlement.
       * @default settlement
       * @constant
       */
      type?: "settlement";
      /**
       * Format: date-time
       * @description When it last changed at Gr4vy, ISO 8601.
       */
      updated_at: string;
    };
    /** @description Every settlement of a transaction, on one page. */
    Settlements: {
      /** @description The settlements. */
      items: components["schemas"]["Settlement"][];
    };
    /** @description Who receives the goods, and where, as it is stored with a buyer. */
    ShippingDetails: {
      /** @description The person's postal address. */
      address?: components["schemas"]["Address"] | null;
      /**
       * Format: uuid
       * @description The stored buyer, by its `id`.
       */
      buyer_id?: string | null;
      /** @description E-mail address of the person. */
      email_address?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the shipping details.
       */
      id?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
      /** @description Phone number, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
      /**
       * @description Says that this is a set of shipping details.
       * @default shipping-details
       * @constant
       */
      type?: "shipping-details";
    };
    /** @description Tells of a set of shipping details. */
    ShippingDetailsEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name: "shipping-details.created" | "shipping-details.updated" | "shipping-details.deleted";
      target: components["schemas"]["ShippingDetailsEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The set of shipping details, as events show it: shorter than the API does. Members beyond these come as well;
     *     read the resource for all of it.
     */
    ShippingDetailsEventTarget: {
      /**
       * Format: uuid
       * @description The stored buyer, by its `id`.
       */
      buyer_id?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the set of shipping details.
       */
      id: string;
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "shipping-details";
    };
    /** @description Every set of shipping details of a buyer, on one page. */
    ShippingDetailsList: {
      /** @description The sets of shipping details. */
      items: components["schemas"]["ShippingDetails"][];
    };
    /** @description Who receives the goods, and where. Everything is optional. */
    ShippingDetailsRequest: {
      /** @description The person's postal address. */
      address?: components["schemas"]["Address"] | null;
      /** @description E-mail address of the person. */
      email_address?: string | null;
      /** @description First name of the person. */
      first_name?: string | null;
      /** @description Last name of the person. */
      last_name?: string | null;
      /** @description Phone number, in E.164 form such as `+14155550123`. */
      phone_number?: string | null;
    };
    /** @description What the buyer's statement says of a payment. */
    StatementDescriptor: {
      /** @description City or town. */
      city?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /** @description What the statement says of the purchase. */
      description?: string | null;
      /** @description Name of the merchant or the shop. */
      name?: string | null;
      /** @description The merchant's phone number, in E.164 form. */
      phone_number?: string | null;
      /** @description Postal code or ZIP code. */
      postal_code?: string | null;
      /** @description The merchant's web address. */
      url?: string | null;
    };
    /** @description A stored gift card. */
    StoredGiftCard: {
      /**
       * Format: uuid
       * @description The stored gift card, by its `id`.
       */
      id: string;
    };
    /** @description Options of Stripe for cards. */
    StripeCardOptions: {
      /** @description The customer at Stripe. */
      customer_id?: string | null;
      /** @description Whether a payment that would need an action of the buyer is refused. */
      error_on_requires_action?: boolean | null;
      /** @description Accounts of Stripe Connect. */
      stripe_connect?: components["schemas"]["StripeConnectOptions"] | null;
    };
    /** @description Accounts of Stripe Connect. */
    StripeConnectOptions: {
      /** @description Fee of the platform, in minor units of the currency. */
      application_fee_amount?: number | null;
      /** @description Connected account that is the merchant of record. */
      on_behalf_of?: string | null;
      /** @description Connected account that the payment is made for. */
      stripe_account?: string | null;
      /** @description Connected account that gets the money. */
      transfer_data_destination?: string | null;
      /** @description Name that groups transfers. */
      transfer_group?: string | null;
    };
    /** @description Options of Stripe. */
    StripeOptions: {
      /** @description Accounts of Stripe Connect. */
      stripe_connect?: components["schemas"]["StripeConnectOptions"] | null;
    };
    /** @description A tax identifier, as answers show it. */
    TaxId: {
      /**
       * @description Kind of identifier: the country, or `eu`, then what it is called there. `us.ein` is the employer identification
       *     number of the USA.
       * @enum {string}
       */
      kind:
        | "ae.trn"
        | "au.abn"
        | "ar.dni"
        | "ar.cuil"
        | "ar.cuit"
        | "br.cnpj"
        | "br.cpf"
        | "ca.bn"
        | "ca.gst_hst"
        | "ca.pst_bc"
        | "ca.pst_mb"
        | "ca.pst_sk"
        | "ca.qst"
        | "ch.vat"
        | "cl.tin"
        | "co.itin"
        | "co.nit"
        | "co.cc"
        | "co.ce"
        | "co.de"
        | "co.rc"
        | "co.ti"
        | "co.passport"
        | "es.cif"
        | "eu.vat"
        | "gb.vat"
        | "hk.br"
        | "id.nik"
        | "id.npwp"
        | "in.gst"
        | "in.pan"
        | "jp.cn"
        | "jp.rn"
        | "kr.brn"
        | "li.uid"
        | "mx.curp"
        | "mx.rfc"
        | "my.frp"
        | "my.itn"
        | "my.nric"
        | "my.sst"
        | "no.vat"
        | "nz.gst"
        | "pe.ruc"
        | "ph.tin"
        | "ru.inn"
        | "ru.kpp"
        | "sa.vat"
        | "sg.gst"
        | "sg.uen"
        | "th.id"
        | "th.vat"
        | "tw.vat"
        | "us.ein"
        | "za.vat"
        | "bo.ci"
        | "uy.rut"
        | "uy.ci"
        | (string & {});
      /** @description The identifier itself. */
      value: string;
    };
    /** @description A tax identifier. */
    TaxIdRequest: {
      /**
       * @description Kind of identifier: the country, or `eu`, then what it is called there. `us.ein` is the employer identification
       *     number of the USA.
       * @enum {string}
       */
      kind:
        | "ae.trn"
        | "au.abn"
        | "ar.dni"
        | "ar.cuil"
        | "ar.cuit"
        | "br.cnpj"
        | "br.cpf"
        | "ca.bn"
        | "ca.gst_hst"
        | "ca.pst_bc"
        | "ca.pst_mb"
        | "ca.pst_sk"
        | "ca.qst"
        | "ch.vat"
        | "cl.tin"
        | "co.itin"
        | "co.nit"
        | "co.cc"
        | "co.ce"
        | "co.de"
        | "co.rc"
        | "co.ti"
        | "co.passport"
        | "es.cif"
        | "eu.vat"
        | "gb.vat"
        | "hk.br"
        | "id.nik"
        | "id.npwp"
        | "in.gst"
        | "in.pan"
        | "jp.cn"
        | "jp.rn"
        | "kr.brn"
        | "li.uid"
        | "mx.curp"
        | "mx.rfc"
        | "my.frp"
        | "my.itn"
        | "my.nric"
        | "my.sst"
        | "no.vat"
        | "nz.gst"
        | "pe.ruc"
        | "ph.tin"
        | "ru.inn"
        | "ru.kpp"
        | "sa.vat"
        | "sg.gst"
        | "sg.uen"
        | "th.id"
        | "th.vat"
        | "tw.vat"
        | "us.ein"
        | "za.vat"
        | "bo.ci"
        | "uy.rut"
        | "uy.ci";
      /** @description The identifier itself. */
      value: string;
    };
    /** @description What 3-D Secure says of the merchant, for a card scheme and perhaps a currency. */
    ThreeDsConfiguration: {
      /**
       * Format: date-time
       * @description When the configuration was created, ISO 8601.
       */
      created_at: string;
      /** @description Currency that the configuration is for, ISO 4217. */
      currency: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the configuration.
       */
      id: string;
      /** @description The merchant account that the configuration belongs to. */
      merchant_account_id: string;
      /** @description The acquirer's BIN. */
      merchant_acquirer_bin: string;
      /** @description Identifier of the merchant at the acquirer. */
      merchant_acquirer_id: string;
      /** @description Merchant category code (MCC), four characters. */
      merchant_category_code: string;
      /** @description Country of the merchant. Which form of code is not documented. */
      merchant_country_code: string;
      /** @description Name of the merchant, as the authentication gives it. */
      merchant_name: string;
      /** @description Website of the merchant. */
      merchant_url: string;
      /** @description Pairs of your own. */
      metadata: {
        [key: string]: string;
      };
      scheme: components["schemas"]["CardScheme"];
      /**
       * @description Says that this is a configuration of 3-D Secure.
       * @default merchant-account.three-ds-configuration
       * @constant
       */
      type?: "merchant-account.three-ds-configuration";
      /**
       * Format: date-time
       * @description When the configuration last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description A configuration of 3-D Secure to create. */
    ThreeDsConfigurationRequest: {
      /** @description Currency that the configuration is for, ISO 4217. */
      currency?: string | null;
      /** @description The acquirer's BIN. */
      merchant_acquirer_bin: string;
      /** @description Identifier of the merchant at the acquirer. */
      merchant_acquirer_id: string;
      /** @description Merchant category code (MCC), four characters. */
      merchant_category_code: string;
      /** @description Country of the merchant. Which form of code is not documented. */
      merchant_country_code: string;
      /** @description Name of the merchant, as the authentication gives it. */
      merchant_name: string;
      /** @description Website of the merchant. */
      merchant_url: string;
      /** @description Pairs of your own. */
      metadata: {
        [key: string]: string;
      };
      /**
       * @description Card scheme that the configuration is for.
       * @enum {string}
       */
      scheme:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa";
    };
    /** @description The configurations of a merchant account. */
    ThreeDsConfigurations: {
      /** @description The configurations. */
      items: components["schemas"]["ThreeDsConfiguration"][];
    };
    /** @description What to change of a configuration of 3-D Secure. */
    ThreeDsConfigurationUpdateRequest: {
      /** @description Currency that the configuration is for, ISO 4217. */
      currency?: string | null;
      /** @description The acquirer's BIN. */
      merchant_acquirer_bin?: string | null;
      /** @description Identifier of the merchant at the acquirer. */
      merchant_acquirer_id?: string | null;
      /** @description Merchant category code (MCC), four characters. */
      merchant_category_code?: string | null;
      /** @description Country of the merchant. Which form of code is not documented. */
      merchant_country_code?: string | null;
      /** @description Name of the merchant, as the authentication gives it. */
      merchant_name?: string | null;
      /** @description Website of the merchant. */
      merchant_url?: string | null;
      /** @description Pairs of your own. */
      metadata?: {
        [key: string]: string;
      } | null;
      /**
       * @description Card scheme that the configuration is for.
       * @enum {string|null}
       */
      scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
    };
    /** @description How an authentication by 3-D Secure went. */
    ThreeDSecure: {
      /** @description Amount that was authenticated, in minor units of the currency. */
      amount?: number | null;
      /** @description What went wrong. */
      error_data?: components["schemas"]["ThreeDSecureError"] | null;
      /**
       * @description Whether the buyer was asked (`challenge`) or not (`frictionless`).
       * @enum {string|null}
       */
      method?: "challenge" | "frictionless" | null | (string & {});
      /** @description Outcome of the authentication. */
      response_data?:
        components["schemas"]["ThreeDSecureV1"] | components["schemas"]["ThreeDSecureV2"] | null;
      /**
       * @description How far the authentication came.
       * @enum {string|null}
       */
      status?: "setup_error" | "error" | "declined" | "cancelled" | "complete" | null | (string & {});
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version?: string | null;
    };
    /** @description What went wrong in an authentication by 3-D Secure. */
    ThreeDSecureError: {
      /** @description Code of 3-D Secure, three digits. */
      code?: string | null;
      /** @description Which part of 3-D Secure found the error, one character. */
      component?: string | null;
      /** @description What the code means. */
      description?: string | null;
      /** @description More on what went wrong. */
      detail?: string | null;
    };
    /** @description What an authentication by 3-D Secure is to be about. */
    ThreeDSecureRequest: {
      /** @description Amount to authenticate, in minor units of the currency. */
      amount?: number | null;
    };
    /** @description Outcome of an authentication by 3-D Secure 1, as you gave it. */
    ThreeDSecureV1: {
      /** @description Outcome of the authentication, one character. */
      authentication_response: string;
      /** @description Proof of the authentication (CAVV). */
      cavv: string;
      /** @description Algorithm that made `cavv`, one character. */
      cavv_algorithm: string;
      /** @description The directory server's answer, one character. */
      directory_response: string;
      /** @description Electronic commerce indicator, which says how the buyer was authenticated. */
      eci: string;
      /** @description Scheme that was authenticated with. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version: string;
      /** @description Transaction identifier of 3-D Secure 1. */
      xid: string;
    };
    /** @description Outcome of an authentication by 3-D Secure 1. */
    ThreeDSecureV1Request: {
      /** @description Outcome of the authentication, one character. */
      authentication_response: string;
      /** @description Proof of the authentication (CAVV). */
      cavv: string;
      /** @description Algorithm that made `cavv`, one character. */
      cavv_algorithm: string;
      /** @description The directory server's answer, one character. */
      directory_response: string;
      /** @description Electronic commerce indicator, which says how the buyer was authenticated. */
      eci: string;
      /**
       * @description Scheme that was authenticated with.
       * @enum {string|null}
       */
      scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version: string;
      /** @description Transaction identifier of 3-D Secure 1. */
      xid: string;
    };
    /** @description Outcome of an authentication by 3-D Secure 2. */
    ThreeDSecureV2: {
      /** @description Outcome of the authentication, as a code. */
      authentication_response?: string | null;
      /** @description The issuer's words to the buyer. */
      cardholder_info?: string | null;
      /** @description Proof of the authentication (CAVV). */
      cavv?: string | null;
      /** @description The directory server's answer, as a code. */
      directory_response?: string | null;
      /** @description Transaction identifier of the directory server. */
      directory_transaction_id?: string | null;
      /** @description Electronic commerce indicator, which says how the buyer was authenticated. */
      eci?: string | null;
      /** @description Why the authentication came out so, as a code. */
      transaction_reason?: string | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version: string;
    };
    /** @description Outcome of an authentication by 3-D Secure 2. */
    ThreeDSecureV2Request: {
      /** @description Outcome of the authentication, one character. */
      authentication_response?: string | null;
      /** @description Proof of the authentication (CAVV). */
      cavv: string;
      /** @description The directory server's answer, one character. */
      directory_response: string;
      /** @description Transaction identifier of the directory server. */
      directory_transaction_id: string;
      /** @description Electronic commerce indicator, which says how the buyer was authenticated. */
      eci: string;
      /**
       * @description Scheme that was authenticated with.
       * @enum {string|null}
       */
      scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version: string;
    };
    /** @description How authentications of certain payments come out, in the sandbox. */
    ThreeDsScenario: {
      conditions: components["schemas"]["ThreeDsScenarioConditions"];
      /**
       * Format: date-time
       * @description When the scenario was created, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the scenario.
       */
      id: string;
      /** @description The merchant account that the scenario belongs to. */
      merchant_account_id: string;
      outcome: components["schemas"]["ThreeDsScenarioOutcome"];
      /**
       * @description Says that this is a scenario of 3-D Secure.
       * @default three-d-secure-scenario
       * @constant
       */
      type?: "three-d-secure-scenario";
      /**
       * Format: date-time
       * @description When the scenario last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description How an authentication comes out at first. */
    ThreeDsScenarioAuthentication: {
      /**
       * @description Status of the authentication (transStatus) in 3-D Secure, or `timeout` for no answer.
       * @enum {string}
       */
      transaction_status: "Y" | "N" | "A" | "R" | "U" | "C" | "timeout" | (string & {});
    };
    /** @description How an authentication comes out at first. */
    ThreeDsScenarioAuthenticationRequest: {
      /**
       * @description Status of the authentication (transStatus) in 3-D Secure, or `timeout` for no answer.
       * @enum {string}
       */
      transaction_status: "Y" | "N" | "A" | "R" | "U" | "C" | "timeout";
    };
    /** @description What a payment has to be like for a scenario. */
    ThreeDsScenarioConditions: {
      /** @description Amount of the payment, in minor units of the currency. */
      amount?: number | null;
      /** @description Number of the card. Whether a part of it is enough is not documented. */
      card_number?: string | null;
      /** @description The buyer's e-mail address. */
      email_address?: string | null;
      /** @description The `external_identifier`. Whether that of the buyer or of the payment is not documented. */
      external_identifier?: string | null;
      /** @description The buyer's first name. */
      first_name?: string | null;
      /** @description The buyer's last name. */
      last_name?: string | null;
    };
    /** @description What a payment has to be like for a scenario. */
    ThreeDsScenarioConditionsRequest: {
      /** @description Amount of the payment, in minor units of the currency. */
      amount?: number | null;
      /** @description Number of the card. Whether a part of it is enough is not documented. */
      card_number?: string | null;
      /** @description The buyer's e-mail address. */
      email_address?: string | null;
      /** @description The `external_identifier`. Whether that of the buyer or of the payment is not documented. */
      external_identifier?: string | null;
      /** @description The buyer's first name. */
      first_name?: string | null;
      /** @description The buyer's last name. */
      last_name?: string | null;
    };
    /** @description How an authentication comes out. */
    ThreeDsScenarioOutcome: {
      authentication: components["schemas"]["ThreeDsScenarioAuthentication"];
      /** @description How it comes out in the end; that this is after a challenge is inferred. */
      result?: components["schemas"]["ThreeDsScenarioResult"] | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version?: string | null;
    };
    /** @description How an authentication comes out. */
    ThreeDsScenarioOutcomeRequest: {
      authentication: components["schemas"]["ThreeDsScenarioAuthenticationRequest"];
      /** @description How it comes out in the end; that this is after a challenge is inferred. */
      result?: components["schemas"]["ThreeDsScenarioResultRequest"] | null;
      /** @description Version of 3-D Secure, such as `2.2.0`. */
      version?: string | null;
    };
    /** @description A scenario to create. */
    ThreeDsScenarioRequest: {
      conditions: components["schemas"]["ThreeDsScenarioConditionsRequest"];
      outcome: components["schemas"]["ThreeDsScenarioOutcomeRequest"];
    };
    /** @description How an authentication comes out in the end. */
    ThreeDsScenarioResult: {
      /**
       * @description Status of the result (transStatus) in 3-D Secure, or `timeout` for no answer.
       * @enum {string}
       */
      transaction_status: "Y" | "N" | "timeout" | (string & {});
    };
    /** @description How an authentication comes out in the end. */
    ThreeDsScenarioResultRequest: {
      /**
       * @description Status of the result (transStatus) in 3-D Secure, or `timeout` for no answer.
       * @enum {string}
       */
      transaction_status: "Y" | "N" | "timeout";
    };
    /** @description A page of scenarios. */
    ThreeDsScenarios: {
      /** @description The scenarios. */
      items: components["schemas"]["ThreeDsScenario"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What to change of a scenario. */
    ThreeDsScenarioUpdateRequest: {
      /** @description Which payments the scenario applies to. */
      conditions?: components["schemas"]["ThreeDsScenarioConditionsRequest"] | null;
      /** @description How the authentication comes out. */
      outcome?: components["schemas"]["ThreeDsScenarioOutcomeRequest"] | null;
    };
    /** @description A parcel, and how to follow it. */
    Tracking: {
      /**
       * @description Who carries the parcel.
       * @enum {string}
       */
      carrier:
        | "amazon"
        | "bpost"
        | "brt"
        | "canada_post"
        | "ceska_posta"
        | "dhl"
        | "doordash"
        | "dpd"
        | "evri"
        | "fedex"
        | "gls"
        | "inpost"
        | "jt_express"
        | "landmark_global"
        | "lasership"
        | "packeta"
        | "ppl"
        | "purolator"
        | "rr_donnelley"
        | "sda"
        | "ups"
        | "usps"
        | "veho"
        | "other"
        | (string & {});
      /** @description Number of the parcel. */
      number: string;
      /** @description Where the parcel can be followed. */
      url?: string | null;
    };
    /** @description A parcel, and how to follow it. */
    TrackingRequest: {
      /**
       * @description Who carries the parcel.
       * @enum {string}
       */
      carrier:
        | "amazon"
        | "bpost"
        | "brt"
        | "canada_post"
        | "ceska_posta"
        | "dhl"
        | "doordash"
        | "dpd"
        | "evri"
        | "fedex"
        | "gls"
        | "inpost"
        | "jt_express"
        | "landmark_global"
        | "lasership"
        | "packeta"
        | "ppl"
        | "purolator"
        | "rr_donnelley"
        | "sda"
        | "ups"
        | "usps"
        | "veho"
        | "other";
      /** @description Number of the parcel. */
      number: string;
      /** @description Where the parcel can be followed. */
      url?: string | null;
    };
    /** @description A payment, with all that is known of it. */
    Transaction: {
      /** @description Whether the payment puts money into an account or a wallet of the recipient (AFT). */
      account_funding_transaction: boolean;
      /** @description Further identifiers of the transaction, by name. Which there are is not documented. */
      additional_identifiers?: {
        [key: string]: string | null;
      };
      /** @description The flight booking, if one is bought. */
      airline?: components["schemas"]["Airline"] | null;
      /** @description Sum of the transaction, in minor units of the currency. */
      amount: number;
      /** @description Whether the amount includes the tax. */
      amount_includes_tax?: boolean | null;
      /**
       * @description What the anti-fraud service decided.
       * @enum {string|null}
       */
      anti_fraud_decision?:
        "accept" | "error" | "exception" | "reject" | "review" | "skipped" | "pending" | null | (string & {});
      /**
       * Format: date-time
       * @description Until when the buyer can approve, ISO 8601.
       */
      approval_expires_at?: string | null;
      /** @description Response code of the authorisation, as the payment service gave it. */
      auth_response_code?: string | null;
      /** @description How much is authorised, in minor units of the currency. */
      authorized_amount: number;
      /**
       * Format: date-time
       * @description When the transaction was authorised, ISO 8601.
       */
      authorized_at?: string | null;
      /**
       * @description Whether the billing address fits the card.
       * @enum {string|null}
       */
      avs_response_code?:
        | "match"
        | "no_match"
        | "partial_match_address"
        | "partial_match_postcode"
        | "partial_match_name"
        | "unavailable"
        | null
        | (string & {});
      /** @description The buyer who pays, stored or not. */
      buyer?: components["schemas"]["TransactionBuyer"] | null;
      /**
       * Format: date-time
       * @description When the time for the approval ran out, ISO 8601.
       */
      buyer_approval_timedout_at?: string | null;
      /**
       * Format: date-time
       * @description When the transaction was cancelled, ISO 8601.
       */
      canceled_at?: string | null;
      /** @description How much is captured, in minor units of the currency. */
      captured_amount: number;
      /**
       * Format: date-time
       * @description When the money was captured, ISO 8601.
       */
      captured_at?: string | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItem"][] | null;
      /**
       * Format: uuid
       * @description The checkout session that the transaction was made in, by its `id`.
       */
      checkout_session_id?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /**
       * Format: date-time
       * @description When the transaction was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Reference of the buyer for the purchase. */
      customer_reference_number?: string | null;
      /**
       * @description Whether the security code fits the card.
       * @enum {string|null}
       */
      cvv_response_code?: "match" | "no_match" | "unavailable" | "not_provided" | null | (string & {});
      /** @description Whether the payment is disputed, as by a chargeback. */
      disputed: boolean;
      /** @description Duties, in minor units of the currency. */
      duty_amount?: number | null;
      /** @description What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
      error_code?: string | null;
      /** @description Your own identifier of the transaction. */
      external_identifier?: string | null;
      /** @description What is paid with gift cards, one item for each. */
      gift_card_redemptions: components["schemas"]["GiftCardRedemption"][];
      /** @description The service that runs the gift cards. */
      gift_card_service?: components["schemas"]["GiftCardService"] | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the transaction.
       */
      id: string;
      /** @description Into how many instalments the payment is split. */
      installment_count?: number | null;
      /**
       * @description Form in which the payment method was used, such as a card number (`pan`) or a network token.
       * @enum {string|null}
       */
      instrument_type?:
        | "pan"
        | "card_token"
        | "redirect"
        | "redirect_token"
        | "googlepay"
        | "applepay"
        | "network_token"
        | "plaid"
        | "bank"
        | null
        | (string & {});
      /**
       * @description Whether the money is to be held or taken at once.
       * @enum {string}
       */
      intent: "authorize" | "capture" | (string & {});
      /**
       * @description Whether what `intent` asks for has come about.
       * @enum {string}
       */
      intent_outcome: "pending" | "succeeded" | "failed" | (string & {});
      /** @description Whether an earlier payment precedes this one. */
      is_subsequent_payment: boolean;
      /** @description Response code in an ISO form. Which standard is meant is not documented. */
      iso_response_code?: string | null;
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The card scheme's advice on a declined payment, such as whether to try again. */
      merchant_advice_code?: string | null;
      /** @description Whether the merchant starts the payment, not the buyer. */
      merchant_initiated: boolean;
      /** @description The merchant's tax identifier. */
      merchant_tax_id?: string | null;
      /** @description Anything you need again, as pairs of strings. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description The kind of payment method. */
      method?: components["schemas"]["PaymentMethodKind"] | null;
      /** @description Whether more than one instrument pays, such as a gift card and a card. */
      multi_tender: boolean;
      /** @description What the buyer pays with, besides gift cards. */
      payment_method?: components["schemas"]["TransactionPaymentMethod"] | null;
      /** @description The payment service that processes the transaction. */
      payment_service?: components["schemas"]["TransactionPaymentService"] | null;
      /** @description The payment service's own identifier of the transaction. */
      payment_service_transaction_id?: string | null;
      /**
       * @description How the payment comes about; `moto` is an order by mail or telephone.
       * @enum {string}
       */
      payment_source: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | (string & {});
      /**
       * @description Whether the transaction waits for a review.
       * @default false
       */
      pending_review?: boolean;
      /** @description Number of the buyer's purchase order. */
      purchase_order_number?: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code?: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description?: string | null;
      /**
       * Format: uuid
       * @description The transaction whose expired authorisation this one renews, by its `id`.
       */
      reauthorized_from_transaction_id?: string | null;
      /** @description Who gets the money of an account funding transaction. */
      recipient?: components["schemas"]["Recipient"] | null;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id: string;
      /** @description How much has been refunded, in minor units of the currency. */
      refunded_amount: number;
      /** @description Transaction identifier of the card scheme, for later payments with the card. */
      scheme_transaction_id?: string | null;
      /** @description Token for the session of the transaction. */
      session_token?: string | null;
      /** @description Whether the payment service has settled the transaction. */
      settled: boolean;
      /** @description How much has been settled, in minor units of `settled_currency`. */
      settled_amount: number;
      /** @description Currency of the settlement, ISO 4217, upper case. */
      settled_currency?: string | null;
      /** @description Cost of the shipping, in minor units of the currency. */
      shipping_amount?: number | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["ShippingDetails"] | null;
      /** @description What the buyer's statement says of the payment. */
      statement_descriptor?: components["schemas"]["StatementDescriptor"] | null;
      status: components["schemas"]["TransactionStatus"];
      /** @description Number of the order at the supplier. */
      supplier_order_number?: string | null;
      /** @description Tax, in minor units of the currency. */
      tax_amount?: number | null;
      /** @description How the authentication by 3-D Secure went. */
      three_d_secure?: components["schemas"]["ThreeDSecure"] | null;
      /** @description Transaction link identifier of Mastercard, for later payments with the card. */
      transaction_link_id?: string | null;
      /**
       * @description Says that this is a transaction.
       * @default transaction
       * @constant
       */
      type: "transaction";
      /**
       * Format: date-time
       * @description When the transaction last changed, ISO 8601.
       */
      updated_at: string;
      /**
       * Format: date-time
       * @description When the authorisation was voided, ISO 8601.
       */
      voided_at?: string | null;
    };
    /** @description What a rule of a flow decided about a transaction. */
    TransactionAction: {
      /**
       * Format: date-time
       * @description When the rule was applied, ISO 8601.
       */
      created_at: string;
      /**
       * @description The flow that the rule belongs to.
       * @enum {string}
       */
      flow: "checkout" | "card-transaction" | "non-card-transaction" | "redirect-transaction" | (string & {});
      /**
       * @description What the rule decided about.
       * @enum {string}
       */
      id: "select-payment-options" | "route-transaction" | "decline-early" | "skip-3ds" | (string & {});
      /** @description What the rule decided. The members depend on `id` and are not documented. */
      outcome: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description The rule of the flow that decided, by its `id`.
       */
      rule_id: string;
      /**
       * @description Says that this is an action.
       * @default action
       * @constant
       */
      type?: "action";
    };
    /** @description Every action of a transaction, on one page. */
    TransactionActions: {
      /** @description The actions. */
      items: components["schemas"]["TransactionAction"][];
    };
    /** @description The payment token of Apple Pay. */
    TransactionApplePay: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Scheme of the card, as the wallet names it. */
      card_scheme?: string | null;
      /** @description Last four digits of the card number. */
      card_suffix?: string | null;
      /** @description Type of the card, as the wallet names it. */
      card_type?: string | null;
      /** @description Name on the card. */
      cardholder_name?: string | null;
      /**
       * @description Says that this is Apple Pay.
       * @default applepay
       * @constant
       */
      method: "applepay";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Payment token of Apple Pay, as the device gave it. */
      token: {
        [key: string]: unknown;
      };
    };
    /**
     * @description A bank account. The API document names neither its number nor its scheme here, though the forms that store an
     *     account have them, so further members are let through.
     */
    TransactionBankAccount: {
      account_holder: components["schemas"]["BankAccountHolder"];
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a bank account.
       * @default bank
       * @constant
       */
      method: "bank";
    } & {
      [key: string]: unknown;
    };
    /** @description The buyer of a payment or a payout, stored or not. */
    TransactionBuyer: {
      /** @description The buyer's account number. With whom the account is held is not documented. */
      account_number?: string | null;
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /** @description Name under which you know the buyer. */
      display_name?: string | null;
      /** @description Your own identifier of the buyer. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the buyer.
       */
      id?: string | null;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id?: string | null;
      /**
       * @description Says that this is a buyer.
       * @default buyer
       * @constant
       */
      type?: "buyer";
    };
    /** @description Outcome of a cancellation. */
    TransactionCancel: {
      /** @description What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
      code: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description: string | null;
      /**
       * @description How the cancellation went.
       * @enum {string}
       */
      status: "succeeded" | "pending" | "failed" | (string & {});
      transaction: components["schemas"]["Transaction"];
      /**
       * @description Says that this is the outcome of a cancellation.
       * @default transaction-cancel
       * @constant
       */
      type?: "transaction-cancel";
    };
    /** @description Outcome of a capture. */
    TransactionCapture: {
      /** @description Who pays, and where they are billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /**
       * Format: uuid
       * @description The capture, by its `id`.
       */
      capture_id?: string | null;
      /** @description What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
      code: string | null;
      /** @description Your own identifier of the capture. */
      external_identifier?: string | null;
      /** @description The payment service's own identifier of the capture. */
      payment_service_capture_id?: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description: string | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["ShippingDetails"] | null;
      status: components["schemas"]["CaptureStatus"];
      /** @description The parcels and how to follow them. In the API document of September 2026, not in that of August. */
      tracking?: components["schemas"]["Tracking"][] | null;
      transaction: components["schemas"]["Transaction"];
      /**
       * @description Says that this is the outcome of a capture.
       * @default transaction-capture
       * @constant
       */
      type: "transaction-capture";
    };
    /** @description A card with its number. */
    TransactionCard: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /**
       * @description Type of the card.
       * @enum {string|null}
       */
      card_type?: "credit" | "debit" | "prepaid" | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is a card with its number.
       * @default card
       * @constant
       */
      method: "card";
      /** @description Number of the card, digits only. */
      number: string;
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description A network token from Click to Pay. */
    TransactionClickToPay: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Cryptogram that goes with the token. */
      cryptogram: string;
      /** @description Month and year in which the token expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is Click to Pay with a network token.
       * @default click-to-pay
       * @constant
       */
      method: "click-to-pay";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description The network token, which stands for the card number. */
      token: string;
    };
    /** @description A card number from Click to Pay. */
    TransactionClickToPayCard: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /**
       * @description Type of the card.
       * @enum {string|null}
       */
      card_type?: "credit" | "debit" | "prepaid" | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description Says that this is Click to Pay with a card number.
       * @default click-to-pay
       * @constant
       */
      method: "click-to-pay";
      /** @description Number of the card, digits only. */
      number: string;
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Always null; there is no security code in this form. */
      security_code?: null;
    };
    /** @description Tells of a transaction. */
    TransactionEvent: {
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * @description Whether it happened in the sandbox or in production.
       * @enum {string}
       */
      environment: "sandbox" | "production" | (string & {});
      /** @description The instance. */
      gr4vy_id: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /** @description The merchant account in which it happened. That it may be null is inferred. */
      merchant_account_id?: string | null;
      /**
       * @description What has happened.
       * @enum {string}
       */
      name:
        | "transaction.authenticated"
        | "transaction.authentication-pending"
        | "transaction.authorized"
        | "transaction.capture-failed"
        | "transaction.capture-pending"
        | "transaction.captured"
        | "transaction.declined"
        | "transaction.failed"
        | "transaction.modified"
        | "transaction.review-accepted"
        | "transaction.settled"
        | "transaction.void-declined"
        | "transaction.void-failed"
        | "transaction.void-pending"
        | "transaction.voided";
      target: components["schemas"]["TransactionEventTarget"];
      /**
       * @description Says that this is an event.
       * @constant
       */
      type: "event";
    };
    /**
     * @description The transaction, as events show it: shorter than the API does. Members beyond these come as well; read the
     *     resource for all of it.
     */
    TransactionEventTarget: {
      /** @description Amount, in minor units of the currency. */
      amount?: number;
      /** @description What is authorised, in minor units of the currency. */
      authorized_amount?: number;
      /** @description What is captured, in minor units of the currency. */
      captured_amount?: number;
      /**
       * Format: uuid
       * @description The checkout session that the transaction comes from, by its `id`.
       */
      checkout_session_id?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /**
       * Format: date-time
       * @description When the transaction was created, ISO 8601.
       */
      created_at?: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string;
      /** @description Why the payment service refused it. */
      error_code?: string | null;
      /** @description Your own identifier of the transaction. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the transaction.
       */
      id: string;
      /**
       * @description Whether the money was to be held or taken at once.
       * @enum {string}
       */
      intent?: "authorize" | "capture" | (string & {});
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id?: string;
      /** @description The kind of payment method. */
      method?: components["schemas"]["PaymentMethodKind"] | null;
      /**
       * Format: uuid
       * @description The payment link that the transaction comes from, by its `id`. It is in the published example only.
       */
      payment_link_id?: string | null;
      /** @description What is refunded, in minor units of the currency. */
      refunded_amount?: number;
      /**
       * @description State of the transaction.
       * @enum {string}
       */
      status?:
        | "processing"
        | "authorization_succeeded"
        | "authorization_declined"
        | "authorization_failed"
        | "authorization_voided"
        | "authorization_void_pending"
        | "capture_succeeded"
        | "capture_pending"
        | "buyer_approval_pending"
        | (string & {});
      /**
       * @description Names the kind of resource.
       * @constant
       */
      type: "transaction";
      /**
       * Format: date-time
       * @description When the transaction last changed, ISO 8601.
       */
      updated_at?: string;
    };
    /** @description The gift card of a redemption. */
    TransactionGiftCard: {
      /** @description First digits of the number, which identify the issuer. */
      bin: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the gift card, if it is stored.
       */
      id?: string | null;
      /** @description Last four digits of the number. */
      last4: string;
      /** @description Further digits of the number. Which ones is not documented. */
      sub_bin: string;
      /**
       * @description Says that this is a gift card.
       * @default gift-card
       * @constant
       */
      type?: "gift-card";
    };
    /** @description A gift card to pay with, by its number. */
    TransactionGiftCardRequest: {
      /** @description How much the gift card is to pay, in minor units of the currency. */
      amount: number;
      /** @description Number of the gift card, 16 to 19 digits. */
      number: string;
      /** @description Secret number of the gift card. */
      pin: string;
    };
    /** @description The payment token of Google Pay. */
    TransactionGooglePay: {
      /** @description What Google has checked of the card. */
      assurance_details?: components["schemas"]["GooglePayAssuranceDetails"] | null;
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Scheme of the card, as the wallet names it. */
      card_scheme?: string | null;
      /** @description Last four digits of the card number. */
      card_suffix?: string | null;
      /** @description Type of the card, as the wallet names it. */
      card_type?: string | null;
      /** @description Name on the card. */
      cardholder_name?: string | null;
      /**
       * @description Says that this is Google Pay.
       * @default googlepay
       * @constant
       */
      method: "googlepay";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Payment token of Google Pay, as a string or as the object that it stands for. */
      token:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** @description A card number from Google Pay. */
    TransactionGooglePayCard: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /**
       * @description Type of the card.
       * @enum {string|null}
       */
      card_type?: "credit" | "debit" | "prepaid" | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date: string;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * @description When the message of Google Pay expires, in milliseconds since 1970, as a string. In the API document of
       *     September 2026, not in that of August.
       */
      message_expiration?: string | null;
      /**
       * @description Says that this is Google Pay with a card number.
       * @default googlepay_pan_only
       * @constant
       */
      method: "googlepay_pan_only";
      /** @description Number of the card, digits only. */
      number: string;
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Always null; there is no security code in this form. */
      security_code?: null;
    };
    /** @description A page of events of a transaction. */
    TransactionHistory: {
      /** @description The events. */
      items: components["schemas"]["TransactionHistoryEvent"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description Something that happened to a transaction. The vendor calls it `TransactionEvent`. */
    TransactionHistoryEvent: {
      /** @description What is known of it. The members depend on `name` and are not documented. */
      context: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description When it happened, ISO 8601.
       */
      created_at: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the event.
       */
      id: string;
      /**
       * @description What happened.
       * @enum {string}
       */
      name:
        | "transaction-updated-status"
        | "transaction-sync-event"
        | "transaction-sync-failed-event"
        | "transaction-modified-event"
        | "transaction-api-request"
        | "transaction-api-response"
        | "bin-lookup-request"
        | "three-d-secure-success"
        | "three-d-secure-request-error"
        | "three-d-secure-preparation-request"
        | "three-d-secure-authentication-request"
        | "three-d-secure-result-request"
        | "anti-fraud-decision"
        | "anti-fraud-decision-error"
        | "anti-fraud-decision-skipped"
        | "anti-fraud-webhook"
        | "anti-fraud-transaction-status-update"
        | "anti-fraud-transaction-status-update-error"
        | "anti-fraud-decision-update"
        | "anti-fraud-decision-update-error"
        | "gift-card-redemption-succeeded"
        | "gift-card-redemption-failed"
        | "gift-card-refund-succeeded"
        | "gift-card-refund-failed"
        | "gift-card-reversal-succeeded"
        | "reauthorization-attempted"
        | "reauthorization-created"
        | "payment-connector-response-transaction-authorization-succeeded"
        | "payment-connector-response-transaction-capture-succeeded"
        | "payment-connector-response-transaction-authorization-failed"
        | "payment-connector-response-transaction-declined"
        | "payment-connector-response-transaction-capture-failed"
        | "payment-connector-response-transaction-capture-declined"
        | "payment-connector-response-transaction-cancel-succeeded"
        | "payment-connector-response-transaction-cancel-pending"
        | "payment-connector-response-transaction-cancel-failed"
        | "payment-connector-response-transaction-void-succeeded"
        | "payment-connector-response-transaction-authorization-increment-succeeded"
        | "payment-connector-response-transaction-authorization-increment-failed"
        | "payment-connector-response-transaction-void-declined"
        | "payment-connector-response-transaction-void-failed"
        | "payment-connector-external-transaction-request"
        | "payment-connector-report-transaction-settled"
        | "payment-connector-report-refund-settled"
        | "payment-connector-report-chargeback-posted"
        | "payment-connector-report-chargeback-reversal-posted"
        | "payment-connector-transaction-webhook-processed"
        | "digital-wallet-apple-pay-token-decrypted"
        | "digital-wallet-google-pay-token-decrypted"
        | "digital-wallet-click-to-pay-token-decrypted"
        | "digital-wallet-paze-token-decrypted"
        | "network-token-provision-succeeded"
        | "network-token-provision-failed"
        | "network-token-cryptogram-provision-succeeded"
        | "network-token-cryptogram-provision-failed"
        | "the-giving-block-transaction-conversion-succeeded"
        | "real-time-account-update"
        | "plaid-request-event"
        | (string & {});
      /**
       * @description Says that this is an event of a transaction.
       * @default transaction-event
       * @constant
       */
      type?: "transaction-event";
    };
    /** @description A network token of the merchant's own, or one that was taken out of a wallet. */
    TransactionNetworkToken: {
      /**
       * @description Scheme of the card.
       * @enum {string|null}
       */
      card_scheme?:
        | "accel"
        | "amex"
        | "bancontact"
        | "carte-bancaire"
        | "cirrus"
        | "culiance"
        | "dankort"
        | "diners-club"
        | "discover"
        | "eftpos-australia"
        | "elo"
        | "hipercard"
        | "jcb"
        | "maestro"
        | "mastercard"
        | "mir"
        | "nyce"
        | "other"
        | "pulse"
        | "qcard"
        | "rupay"
        | "star"
        | "uatp"
        | "unionpay"
        | "visa"
        | null;
      /**
       * @description The wallet that the token comes from.
       * @enum {string|null}
       */
      card_source?: "apple-pay" | "google-pay" | null;
      /** @description Last four digits of the card number. */
      card_suffix?: string | null;
      /** @description Name on the card. */
      cardholder_name?: string | null;
      /** @description Cryptogram that goes with the token. */
      cryptogram?: string | null;
      /** @description Electronic commerce indicator, which says how the buyer was authenticated. */
      eci?: string | null;
      /** @description Month and year in which the token expires, `MM/YY`. */
      expiration_date: string;
      /**
       * @description Says that this is a network token.
       * @default network-token
       * @constant
       */
      method: "network-token";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description The network token, which stands for the card number. */
      token: string;
    };
    /** @description The payment method of a payment or a payout, stored or not. */
    TransactionPaymentMethod: {
      /** @description Whether the approval needs a window of its own. */
      approval_target?: components["schemas"]["ApprovalTarget"] | null;
      /** @description Where to send the buyer if they have to approve. */
      approval_url?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /** @description ISO 4217 code of the currency, upper case. */
      currency?: string | null;
      /** @description What the card's number tells of the payment method. */
      details?: components["schemas"]["PaymentMethodDetails"] | null;
      /** @description Month and year in which the card expires, `MM/YY`. */
      expiration_date?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /** @description Recognises the same method again. What it is made from is not documented. */
      fingerprint?: string | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment method, if it is stored.
       */
      id?: string | null;
      /** @description What to call it before the buyer, such as the last four digits. */
      label?: string | null;
      /**
       * Format: date-time
       * @description When new data last took the place of the old, ISO 8601.
       */
      last_replaced_at?: string | null;
      method: components["schemas"]["PaymentMethodKind"];
      /** @description How the buyer's data are taken. */
      mode?: components["schemas"]["PaymentMethodMode"] | null;
      /** @description Reference that stays with the account behind a card when its number changes (PAR). */
      payment_account_reference?: string | null;
      /** @description Scheme of the card. */
      scheme?: components["schemas"]["CardScheme"] | null;
      /**
       * @description Says that this is a payment method.
       * @default payment-method
       * @constant
       */
      type?: "payment-method";
    };
    /**
     * @description What a buyer pays with. `method` tells the forms apart; of the two of `click-to-pay`, one has a `token` and
     *     the other a `number`.
     */
    TransactionPaymentMethodRequest:
      | components["schemas"]["TransactionCard"]
      | components["schemas"]["RedirectPaymentMethodRequest"]
      | components["schemas"]["TransactionStoredMethod"]
      | components["schemas"]["TransactionApplePay"]
      | components["schemas"]["TransactionClickToPay"]
      | components["schemas"]["TransactionClickToPayCard"]
      | components["schemas"]["TransactionGooglePay"]
      | components["schemas"]["TransactionGooglePayCard"]
      | components["schemas"]["TransactionPaze"]
      | components["schemas"]["TransactionNetworkToken"]
      | components["schemas"]["PlaidPaymentMethodRequest"]
      | components["schemas"]["TransactionBankAccount"]
      | components["schemas"]["TransactionSessionCard"];
    /** @description The payment service that processes a transaction. */
    TransactionPaymentService: {
      /** @description Name that the merchant gave the service. */
      display_name: string;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the payment service.
       */
      id: string;
      method: components["schemas"]["PaymentMethodKind"];
      /** @description Definition that the payment service is made from, such as `stripe-card`. */
      payment_service_definition_id: string;
      /**
       * @description Says that this is a payment service.
       * @default payment-service
       * @constant
       */
      type?: "payment-service";
    };
    /** @description The token of a Paze session. */
    TransactionPaze: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Scheme of the card, as the wallet names it. */
      card_scheme?: string | null;
      /** @description Last four digits of the card number. */
      card_suffix?: string | null;
      /** @description Type of the card, as the wallet names it. */
      card_type?: string | null;
      /** @description Name on the card. */
      cardholder_name?: string | null;
      /** @description Checkout token of Paze. What it is for is not documented. */
      checkout_token?: string | null;
      /**
       * @description Says that this is Paze.
       * @default paze
       * @constant
       */
      method: "paze";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Token of Paze, as the session gave it. */
      token: string;
    };
    /** @description What a transaction is made with. */
    TransactionRequest: {
      /**
       * @description Whether the payment puts money into an account or a wallet of the recipient (AFT).
       * @default false
       */
      account_funding_transaction?: boolean;
      /** @description The flight booking, if one is bought. */
      airline?: components["schemas"]["AirlineRequest"] | null;
      /**
       * @description Whether an authorisation over less than the amount will do.
       * @default false
       */
      allow_partial_authorization?: boolean;
      /**
       * @description Sum to be paid, in minor units of the currency. Gift cards pay their part of it first. With the intent
       *     `capture` it has to be above 0.
       */
      amount: number;
      /** @description Whether the amount includes the tax. */
      amount_includes_tax?: boolean | null;
      /** @description Fingerprint of the buyer's device, from the anti-fraud service. */
      anti_fraud_fingerprint?: string | null;
      /**
       * Format: date-time
       * @description Until when the buyer can approve, ISO 8601. It cannot be later than the connector allows.
       */
      approval_expires_at?: string | null;
      /**
       * @description Whether the capture is to happen later, apart from the call. The vendor does not document it.
       * @default false
       */
      async_capture?: boolean;
      /** @description What is known of the buyer's browser, for 3-D Secure. */
      browser_info?: components["schemas"]["BrowserInfo"] | null;
      /** @description Who pays. Nothing of it is stored as a buyer. Give one of `buyer`, `buyer_id` and `buyer_external_identifier`. */
      buyer?: components["schemas"]["GuestBuyerRequest"] | null;
      /** @description The stored buyer who pays, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer who pays, by Gr4vy's `id`. A stored payment method or gift card has to be theirs.
       */
      buyer_id?: string | null;
      /** @description What is bought, line by line. */
      cart_items?: components["schemas"]["CartItemRequest"][] | null;
      /** @description Options of single connectors, by connector. */
      connection_options?: components["schemas"]["ConnectionOptions"] | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. A payment method that names a country has to name the same. */
      country?: string | null;
      /** @description ISO 4217 code of the currency, upper case. A payment method that names a currency has to name the same. */
      currency: string;
      /** @description Reference of the buyer for the purchase. */
      customer_reference_number?: string | null;
      /** @description What is paid for. Where it is shown is not documented. */
      description?: string | null;
      /** @description Duties, in minor units of the currency. */
      duty_amount?: number | null;
      /** @description Your own identifier of the transaction. It finds the transaction after a call whose answer was lost. */
      external_identifier?: string | null;
      /** @description Gift cards to pay with, by default ten at most and none of them twice. */
      gift_cards?:
        | (
            | components["schemas"]["TransactionGiftCardRequest"]
            | components["schemas"]["TransactionStoredGiftCardRequest"]
          )[]
        | null;
      /** @description Into how many instalments the payment is split. */
      installment_count?: number | null;
      /**
       * @description How the buyer is reached: over a redirect, on a page or in an app.
       * @enum {string|null}
       */
      integration_client?: "redirect" | "web" | "android" | "ios" | null;
      /**
       * @description Whether the money is to be held or taken at once.
       * @default authorize
       * @enum {string}
       */
      intent?: "authorize" | "capture";
      /**
       * @description Whether an earlier payment precedes this one. Payments that the merchant starts are subsequent ones, unless
       *     `payment_source` is `card_on_file`.
       * @default false
       */
      is_subsequent_payment?: boolean;
      /**
       * @description Whether the merchant starts the payment, not the buyer.
       * @default false
       */
      merchant_initiated?: boolean;
      /** @description The merchant's tax identifier. */
      merchant_tax_id?: string | null;
      /** @description Anything you need again, as pairs of strings. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description What the buyer pays with. It may be left out only if gift cards pay. */
      payment_method?: components["schemas"]["TransactionPaymentMethodRequest"] | null;
      /**
       * Format: uuid
       * @description The payment service to use, by its `id`. The routing rules are skipped then.
       */
      payment_service_id?: string | null;
      /**
       * @description How the payment comes about; `moto` is an order by mail or telephone.
       * @default ecommerce
       * @enum {string}
       */
      payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file";
      /**
       * @description Transaction identifier of the card scheme from an earlier payment: of Visa the transaction identifier, of
       *     Mastercard the trace identifier. Gr4vy fills it in for stored methods.
       */
      previous_scheme_transaction_id?: string | null;
      /** @description Transaction link identifier of Mastercard from an earlier payment. Gr4vy fills it in for stored methods. */
      previous_transaction_link_id?: string | null;
      /** @description Number of the buyer's purchase order. */
      purchase_order_number?: string | null;
      /** @description Who gets the money of an account funding transaction. */
      recipient?: components["schemas"]["RecipientRequest"] | null;
      /** @description Cost of the shipping, in minor units of the currency. */
      shipping_amount?: number | null;
      /**
       * Format: uuid
       * @description The buyer's stored shipping details, by their `id`.
       */
      shipping_details_id?: string | null;
      /** @description What the buyer's statement says of the payment. */
      statement_descriptor?: components["schemas"]["StatementDescriptor"] | null;
      /**
       * @description Whether to store the payment method for later payments. Needed for the first of recurring or instalment
       *     payments; refused with a method that is stored already.
       * @default false
       */
      store?: boolean;
      /** @description Number of the order at the supplier. */
      supplier_order_number?: string | null;
      /** @description Tax, in minor units of the currency. */
      tax_amount?: number | null;
      /** @description What the authentication by 3-D Secure is to be about. */
      three_d_secure?: components["schemas"]["ThreeDSecureRequest"] | null;
      /** @description Outcome of an authentication by 3-D Secure that you did yourself. Leave `redirect_url` out with it. */
      three_d_secure_data?:
        | components["schemas"]["ThreeDSecureV1Request"]
        | components["schemas"]["ThreeDSecureV2Request"]
        | null;
    };
    /** @description A report about the retries of transactions. */
    TransactionRetriesReportSpecRequest: {
      /**
       * @description Says that the report is about the retries of transactions.
       * @default transaction_retries
       * @constant
       */
      model: "transaction_retries";
      /** @description What to put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /** @description A page of transactions. */
    Transactions: {
      /** @description The transactions. */
      items: components["schemas"]["TransactionSummary"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description Session of a transaction, as the page or the app of the buyer needs it. */
    TransactionSession: {
      /** @description Where the buyer goes when the session is done. */
      default_completion_url: string;
      /**
       * @description How the buyer is reached: over a redirect, on a page or in an app.
       * @enum {string}
       */
      integration_client: "redirect" | "web" | "android" | "ios" | (string & {});
      /** @description What the page or the app needs for the session. The members depend on the connector and are not documented. */
      session_data: {
        [key: string]: unknown;
      } | null;
    };
    /** @description The card in a checkout session. */
    TransactionSessionCard: {
      /** @description The stored buyer, by your own identifier. */
      buyer_external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The stored buyer, by Gr4vy's `id`.
       */
      buyer_id?: string | null;
      /** @description Your own identifier of the payment method. */
      external_identifier?: string | null;
      /**
       * Format: uuid
       * @description The checkout session that holds the card, by its `id`.
       */
      id: string;
      /**
       * @description Says that this is the card in a checkout session.
       * @default checkout-session
       * @constant
       */
      method: "checkout-session";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
    };
    /** @description What to put into the session of a transaction. */
    TransactionSessionRequest: {
      /** @description What the session is to hold. The members depend on the connector and are not documented. */
      payload?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description A report about transactions. */
    TransactionsReportSpecRequest: {
      /**
       * @description Says that the report is about transactions.
       * @default transactions
       * @constant
       */
      model: "transactions";
      /** @description What to put into the report. The members are not documented. */
      params: {
        [key: string]: unknown;
      };
    };
    /**
     * @description State of a transaction. With `buyer_approval_pending` the buyer has to go to the `approval_url` of the payment
     *     method. `authorization_declined` is a refusal by the payment service; with `authorization_failed` no service
     *     could process the payment.
     * @enum {string}
     */
    TransactionStatus:
      | "processing"
      | "authorization_succeeded"
      | "authorization_declined"
      | "authorization_failed"
      | "authorization_voided"
      | "authorization_void_pending"
      | "capture_succeeded"
      | "capture_pending"
      | "buyer_approval_pending"
      | (string & {});
    /** @description A stored gift card to pay with. */
    TransactionStoredGiftCardRequest: {
      /** @description How much the gift card is to pay, in minor units of the currency. */
      amount: number;
      /**
       * Format: uuid
       * @description The stored gift card, by its `id`.
       */
      id: string;
    };
    /** @description A stored payment method. */
    TransactionStoredMethod: {
      /**
       * Format: uuid
       * @description The stored payment method, by its `id`.
       */
      id: string;
      /**
       * @description Says that this is a stored payment method.
       * @default id
       * @constant
       */
      method: "id";
      /**
       * @description Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
       *     Gr4vy's pop-ups use it.
       */
      redirect_url?: string | null;
      /** @description Security code printed on the card, three or four digits. */
      security_code?: string | null;
    };
    /** @description A payment, as it stands in a list. */
    TransactionSummary: {
      /** @description Sum of the transaction, in minor units of the currency. */
      amount: number;
      /** @description How much is authorised, in minor units of the currency. */
      authorized_amount: number;
      /** @description The buyer who pays, stored or not. */
      buyer?: components["schemas"]["TransactionBuyer"] | null;
      /** @description How much is captured, in minor units of the currency. */
      captured_amount: number;
      /**
       * Format: uuid
       * @description The checkout session that the transaction was made in, by its `id`.
       */
      checkout_session_id?: string | null;
      /** @description ISO 3166-1 alpha-2 country code, upper case. */
      country?: string | null;
      /**
       * Format: date-time
       * @description When the transaction was created, ISO 8601.
       */
      created_at: string;
      /** @description ISO 4217 code of the currency, upper case. */
      currency: string;
      /** @description Whether the payment is disputed, as by a chargeback. */
      disputed: boolean;
      /** @description What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
      error_code?: string | null;
      /** @description Your own identifier of the transaction. */
      external_identifier?: string | null;
      /** @description What is paid with gift cards, one item for each. */
      gift_card_redemptions: components["schemas"]["GiftCardRedemption"][];
      /** @description The service that runs the gift cards. */
      gift_card_service?: components["schemas"]["GiftCardService"] | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the transaction.
       */
      id: string;
      /**
       * @description Form in which the payment method was used, such as a card number (`pan`) or a network token.
       * @enum {string|null}
       */
      instrument_type?:
        | "pan"
        | "card_token"
        | "redirect"
        | "redirect_token"
        | "googlepay"
        | "applepay"
        | "network_token"
        | "plaid"
        | "bank"
        | null
        | (string & {});
      /**
       * @description Whether the money is to be held or taken at once.
       * @enum {string}
       */
      intent: "authorize" | "capture" | (string & {});
      /** @description The merchant account that the transaction belongs to. */
      merchant_account_id: string;
      /** @description The kind of payment method. */
      method?: components["schemas"]["PaymentMethodKind"] | null;
      /** @description What the buyer pays with, besides gift cards. */
      payment_method?: components["schemas"]["TransactionPaymentMethod"] | null;
      /** @description The payment service that processes the transaction. */
      payment_service?: components["schemas"]["TransactionPaymentService"] | null;
      /**
       * @description Whether the transaction waits for a review.
       * @default false
       */
      pending_review?: boolean;
      /** @description The payment service's own code of its answer. */
      raw_response_code?: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description?: string | null;
      /**
       * Format: uuid
       * @description The transaction whose expired authorisation this one renews, by its `id`.
       */
      reauthorized_from_transaction_id?: string | null;
      /** @description A shorter form of `id`, which payment services get to see. */
      reconciliation_id: string;
      /** @description How much has been refunded, in minor units of the currency. */
      refunded_amount: number;
      /** @description Whether the payment service has settled the transaction. */
      settled: boolean;
      /** @description How much has been settled, in minor units of `settled_currency`. */
      settled_amount: number;
      /** @description Currency of the settlement, ISO 4217, upper case. */
      settled_currency?: string | null;
      /** @description Who receives the goods, and where. */
      shipping_details?: components["schemas"]["ShippingDetails"] | null;
      status: components["schemas"]["TransactionStatus"];
      /**
       * @description Says that this is a transaction.
       * @default transaction
       * @constant
       */
      type?: "transaction";
      /**
       * Format: date-time
       * @description When the transaction last changed, ISO 8601.
       */
      updated_at: string;
    };
    /** @description What to change of a transaction. */
    TransactionUpdateRequest: {
      /** @description Sum to set, in minor units of the currency. The vendor neither documents it nor has it in its SDKs. */
      amount?: number | null;
      /**
       * @description Authorised amount to set, in minor units of the currency. The vendor neither documents it nor has it in its
       *     SDKs.
       */
      authorized_amount?: number | null;
      /**
       * @description Captured amount to set, in minor units of the currency. The vendor neither documents it nor has it in its
       *     SDKs.
       */
      captured_amount?: number | null;
      /** @description Options of single connectors, by connector. */
      connection_options?: components["schemas"]["ConnectionOptions"] | null;
      /** @description Your own identifier of the transaction. */
      external_identifier?: string | null;
      /** @description Anything you need again, as pairs of strings. It takes the place of everything that was there. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description Identifier of the payment service to set. The vendor neither documents it nor has it in its SDKs. */
      payment_service_transaction_id?: string | null;
      /**
       * @description State to set. The vendor neither documents it nor has it in its SDKs.
       * @enum {string|null}
       */
      status?:
        | "processing"
        | "authorization_succeeded"
        | "authorization_declined"
        | "authorization_failed"
        | "authorization_voided"
        | "authorization_void_pending"
        | "capture_succeeded"
        | "capture_pending"
        | "buyer_approval_pending"
        | null;
    };
    /** @description Outcome of a void. A failed one is answered with status 200 too. */
    TransactionVoid: {
      /** @description What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
      code: string | null;
      /** @description The payment service's own code of its answer. */
      raw_response_code: string | null;
      /** @description The payment service's own words on its answer. */
      raw_response_description: string | null;
      /**
       * @description How the void went.
       * @enum {string}
       */
      status: "succeeded" | "pending" | "declined" | "failed" | (string & {});
      transaction: components["schemas"]["Transaction"];
      /**
       * @description Says that this is the outcome of a void.
       * @default transaction-void
       * @constant
       */
      type: "transaction-void";
    };
    /** @description An entry of your own. */
    TravelHubCustomData: {
      /** @description Name of the entry. */
      name: string;
      /** @description Kind of entry. */
      type?: string | null;
      /** @description Value of the entry. */
      value: string;
    };
    /** @description Options of TravelHub. */
    TravelhubOptions: {
      /** @description Name of the travel company. */
      companyName?: string | null;
      /** @description Entries of your own. */
      customData?: components["schemas"]["TravelHubCustomData"][] | null;
    };
    /** @description Options of Trustly. */
    TrustlyOptions: {
      /** @description Whether Trustly's split token is renewed. */
      refreshSplitToken?: boolean | null;
    };
    /** @description A gift card by its number. */
    UnstoredGiftCard: {
      /** @description Number of the gift card, 16 to 19 digits. */
      number: string;
      /** @description Secret number of the gift card. */
      pin: string;
    };
    /**
     * @description State of a user.
     * @enum {string}
     */
    UserStatus: "active" | "pending" | "deleted" | (string & {});
    /** @description The answer to a request that could not be validated. It has nothing in common with other errors. */
    ValidationErrorBody: {
      /** @description What is wrong in the request, one entry for each problem. */
      detail?: {
        /** @description Further facts on the problem. Its members are not documented. */
        ctx?: Record<string, unknown>;
        /** @description The value that was refused, which can be anything that was sent. */
        input?: unknown;
        /** @description The way to the wrong value, from the part of the request down; numbers are places in an array. */
        loc: (string | number)[];
        /** @description What is wrong, in words. */
        msg: string;
        /** @description Kind of problem. The set is open. */
        type: string;
      }[];
    };
    /** @description What the page needs to know of a wallet. */
    WalletPaymentOptionContext: {
      /** @description The merchant's name, as the buyer sees it. */
      merchant_name: string;
      /** @description Card schemes that the wallet may offer. */
      supported_schemes: string[];
    };
    /** @description Gr4vy uses a user name and a password. */
    WebhookBasicAuthentication: {
      /**
       * @description Says that Gr4vy uses a user name and a password.
       * @default basic
       * @constant
       */
      kind: "basic";
      /**
       * @description Stands for the password, which is masked.
       * @default ********
       * @constant
       */
      password?: "********";
      /**
       * @description Says that this is an authentication for webhooks.
       * @default webhook-authentication
       * @constant
       */
      type?: "webhook-authentication";
      /** @description User name to give. */
      username: string;
    };
    /** @description Gr4vy is to use a user name and a password. */
    WebhookBasicAuthenticationRequest: {
      /**
       * @description Says that Gr4vy uses a user name and a password.
       * @default basic
       * @constant
       */
      kind: "basic";
      /** @description Password to give. */
      password: string;
      /** @description User name to give. */
      username: string;
    };
    /** @description Gr4vy uses OAuth with client credentials. */
    WebhookCredentialsAuthentication: {
      /** @description Client to get a token for. */
      client_id: string;
      /**
       * @description Secret of the client. Masked as `********`.
       * @default ********
       */
      client_secret?: string;
      /**
       * @description Says that Gr4vy uses OAuth with client credentials.
       * @default oauth_client_credentials
       * @constant
       */
      kind: "oauth_client_credentials";
      /** @description Scope to ask for. */
      scope?: string | null;
      /** @description Where Gr4vy gets a token. */
      token_url: string;
      /**
       * @description Says that this is an authentication for webhooks.
       * @default webhook-authentication
       * @constant
       */
      type?: "webhook-authentication";
    };
    /** @description Gr4vy is to use OAuth with client credentials. */
    WebhookCredentialsAuthenticationRequest: {
      /** @description Client to get a token for. */
      client_id: string;
      /** @description Secret of the client. */
      client_secret: string;
      /**
       * @description Says that Gr4vy uses OAuth with client credentials.
       * @default oauth_client_credentials
       * @constant
       */
      kind: "oauth_client_credentials";
      /** @description Scope to ask for. */
      scope?: string | null;
      /** @description Where Gr4vy gets a token. */
      token_url: string;
    };
    /** @description Gr4vy uses OAuth with a user's password. */
    WebhookPasswordAuthentication: {
      /** @description Client to get a token for. */
      client_id: string;
      /**
       * @description Secret of the client. Masked as `********`.
       * @default ********
       */
      client_secret?: string;
      /**
       * @description Says that Gr4vy uses OAuth with a user's password.
       * @default oauth_password
       * @constant
       */
      kind: "oauth_password";
      /**
       * @description Stands for the password, which is masked.
       * @default ********
       * @constant
       */
      password?: "********";
      /** @description Scope to ask for. */
      scope?: string | null;
      /** @description Where Gr4vy gets a token. */
      token_url: string;
      /**
       * @description Says that this is an authentication for webhooks.
       * @default webhook-authentication
       * @constant
       */
      type?: "webhook-authentication";
      /** @description User name to give. */
      username: string;
    };
    /** @description Gr4vy is to use OAuth with a user's password. */
    WebhookPasswordAuthenticationRequest: {
      /** @description Client to get a token for. */
      client_id: string;
      /** @description Secret of the client. */
      client_secret: string;
      /**
       * @description Says that Gr4vy uses OAuth with a user's password.
       * @default oauth_password
       * @constant
       */
      kind: "oauth_password";
      /** @description Password to give. */
      password: string;
      /** @description Scope to ask for. */
      scope?: string | null;
      /** @description Where Gr4vy gets a token. */
      token_url: string;
      /** @description User name to give. */
      username: string;
    };
    /** @description How long an old secret stays valid. */
    WebhookSecretRotationRequest: {
      /** @description Minutes that the old secret stays valid. Left out or 0, it ends at once. */
      delta?: number | null;
    };
    /** @description An address that notifications are sent to. */
    WebhookSubscription: {
      /** @description Whether notifications are sent. */
      active: boolean;
      /** @description How Gr4vy authenticates to you. Null if it does not. */
      authentication?:
        | components["schemas"]["WebhookBasicAuthentication"]
        | components["schemas"]["WebhookCredentialsAuthentication"]
        | components["schemas"]["WebhookPasswordAuthentication"]
        | null;
      /** @description The user who made the subscription. */
      creator?: components["schemas"]["Creator"] | null;
      /**
       * Format: uuid
       * @description Gr4vy's identifier of the subscription.
       */
      id: string;
      /** @description The merchant account whose notifications are sent; null stands for the whole instance. */
      merchant_account_id?: string | null;
      /** @description Whether an old secret is still in use beside the new one. */
      rotating: boolean;
      /** @description Secret that the notifications are signed with. */
      secret?: string | null;
      /**
       * @description Says that this is a webhook subscription.
       * @default webhook-subscription
       * @constant
       */
      type?: "webhook-subscription";
      /** @description Where the notifications go, an HTTPS address. */
      url: string;
    };
    /** @description A webhook subscription to create. */
    WebhookSubscriptionRequest: {
      /**
       * @description Whether notifications are sent.
       * @default true
       */
      active?: boolean;
      /** @description How Gr4vy authenticates to you. */
      authentication?:
        | components["schemas"]["WebhookBasicAuthenticationRequest"]
        | components["schemas"]["WebhookCredentialsAuthenticationRequest"]
        | components["schemas"]["WebhookPasswordAuthenticationRequest"]
        | null;
      /** @description Where the notifications go, an HTTPS address. */
      url: string;
    };
    /** @description A page of webhook subscriptions. */
    WebhookSubscriptions: {
      /** @description The subscriptions. */
      items: components["schemas"]["WebhookSubscription"][];
      /**
       * @description How many items a page holds at most.
       * @default 20
       */
      limit?: number;
      /** @description The `cursor` of the next page; null or left out on the last one. */
      next_cursor?: string | null;
      /** @description The `cursor` of the page before; null or left out on the first one. */
      previous_cursor?: string | null;
    };
    /** @description What to change of a webhook subscription. */
    WebhookSubscriptionUpdateRequest: {
      /** @description Whether notifications are sent. */
      active?: boolean | null;
      /** @description How Gr4vy authenticates to you. */
      authentication?:
        | components["schemas"]["WebhookBasicAuthenticationRequest"]
        | components["schemas"]["WebhookCredentialsAuthenticationRequest"]
        | components["schemas"]["WebhookPasswordAuthenticationRequest"]
        | null;
      /** @description Where the notifications go, an HTTPS address. */
      url?: string | null;
    };
    /** @description Options of Worldpay VAP. */
    WorldpayVapOptions: {
      /** @description Identifier of the order at Worldpay. */
      orderId?: string | null;
      /** @description Report group at Worldpay. */
      reportGroup?: string | null;
    };
    /** @description Options of Wpay for Everyday Pay. */
    WpayEverdaypayOptions: {
      /** @description The customer at the wallet. */
      customerId?: string | null;
      /** @description The buyer's device. */
      deviceId?: string | null;
      /** @description Data of your own, by name. */
      merchant_defined_data?: {
        [key: string]: string;
      } | null;
      /** @description Whether the buyer is redirected after paying. */
      postPaymentRedirect?: boolean | null;
      /** @description Token for the rewards account. */
      rewardsAccessToken?: string | null;
    };
    /** @description Options of Wpay for PayTo, in the test system. */
    WpayPaytoOptions: {
      /** @description Simulation for the instrument. */
      instrument?: components["schemas"]["WpayPaytoResourceOptions"] | null;
      /** @description Simulation for the payment. */
      payment?: components["schemas"]["WpayPaytoResourceOptions"] | null;
      /** @description Simulation for the refund. */
      refund?: components["schemas"]["WpayPaytoResourceOptions"] | null;
    };
    /** @description What to simulate for one resource. */
    WpayPaytoResourceOptions: {
      /** @description What to simulate, in the test system. */
      simulation?: components["schemas"]["WpayPaytoSimulationOptions"] | null;
    };
    /** @description An outcome to simulate. */
    WpayPaytoSimulationOptions: {
      /** @description Delay of the outcome. The unit is not documented. */
      delay?: number | null;
      /** @description Outcome to simulate. */
      simulate?: string | null;
    };
  };
  responses: {
    /** @description A system behind Gr4vy gave no usable answer. Whether a write took effect is not known. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Members are missing or wrong; `details` says which. This is how most failed validations are answered. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The record exists already, or a call with the same idempotency key is still running. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DuplicateError"];
      };
    };
    /** @description The token is valid, but lacks the scope, or its key is restricted, or the resource is locked. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A system behind Gr4vy did not answer in time. Whether a write took effect is not known. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The path does not take this method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource does not exist, or the caller is not to know that it does. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The session refers to a payment method that no longer exists. The answer has no body. */
    PaymentMethodGone: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Gr4vy failed. Whether a write took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call came too early. When this happens is not documented. */
    TooEarly: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * @description Too many calls in a short time. Documented only for calls with a browser's token or session; no header says when to
     *     try again.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The token is missing, expired or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request could not be validated. Should be rare, since failed validations come as 400. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationErrorBody"];
      };
    };
  };
  parameters: {
    /** @description The API key pair, by its `id`, which is not its thumbprint. */
    ApiKeyPairId: string;
    /** @description The stored buyer, by its `id`. */
    BuyerId: string;
    /** @description The capture, by its `id`. */
    CaptureId: string;
    /** @description The checkout session, by its `id`. */
    CheckoutSessionId: string;
    /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
    Cursor: string | null;
    /** @description The wallet, by its `id`. */
    DigitalWalletId: string;
    /**
     * @description IP address of the buyer, for calls that a server makes. Connectors that want it get it; without it they get the
     *     caller's own. Only the official SDKs name this header.
     */
    ForwardedFor: string;
    /** @description The stored gift card, by its `id`. */
    GiftCardId: string;
    /**
     * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
     *     first call still runs, it is refused with status 409 and `concurrent_request`.
     */
    IdempotencyKey: string | null;
    /** @description How many items a page is to hold at most. */
    Limit: number;
    /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
    MerchantAccountId: string | null;
    /** @description The merchant account, by its `id`, such as `default`. */
    MerchantAccountInPath: string;
    /** @description What to measure. */
    MetricsExplorerMetric: "volume" | "transactions" | "auth_rate";
    /** @description What to break the metric down by. */
    MetricsExplorerModule:
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
    /** @description The preset, by its `id`. */
    MetricsExplorerPresetId: string;
    /** @description Data to look at. */
    MetricsExplorerSource: "authentication" | "authorization" | "monitoring";
    /** @description The incident, by its `id`. */
    MonitoringIncidentId: string;
    /** @description The monitored metric, by its `id`. */
    MonitoringMetricId: string;
    /** @description The network token, by its `id`, which is not its `token`. */
    NetworkTokenId: string;
    /** @description The payment link, by its `id`. */
    PaymentLinkId: string;
    /** @description The stored payment method, by its `id`. */
    PaymentMethodId: string;
    /** @description The definition, by its `id`, such as `stripe-card`. */
    PaymentServiceDefinitionId: string;
    /** @description The payment service, by its `id`. */
    PaymentServiceId: string;
    /** @description The payment service token, by its `id`, which is not its `token`. */
    PaymentServiceTokenId: string;
    /** @description The payout, by its `id`. */
    PayoutId: string;
    /** @description The refund, by its `id`. */
    RefundId: string;
    /** @description The execution of a report, by its `id`. */
    ReportExecutionId: string;
    /** @description The report, by its `id`. */
    ReportId: string;
    /** @description The settlement, by its `id`. */
    SettlementId: string;
    /** @description The set of shipping details, by its `id`. */
    ShippingDetailsId: string;
    /** @description The configuration of 3-D Secure, by its `id`. */
    ThreeDsConfigurationId: string;
    /** @description The scenario, by its `id`. */
    ThreeDsScenarioId: string;
    /** @description The transaction, by its `id`. */
    TransactionId: string;
    /** @description Identifies the event, the same in all repetitions. */
    WebhookId: string;
    /**
     * @description One signature for each active secret of the subscription, separated by commas: HMAC with SHA-256, in lower-case
     *     hexadecimal, over the timestamp, a full stop and the raw body. The secret is the key as it stands, undecoded.
     */
    WebhookSignatures: string;
    /** @description The webhook subscription, by its `id`. */
    WebhookSubscriptionId: string;
    /** @description When it was signed, in seconds since 1970. No tolerance is documented; 300 seconds is the SDKs' example. */
    WebhookTimestamp: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
};
export type AccountsReceivablesReportSpecRequest =
  components["schemas"]["AccountsReceivablesReportSpecRequest"];
export type AccountUpdaterInquiry = components["schemas"]["AccountUpdaterInquiry"];
export type AccountUpdaterJob = components["schemas"]["AccountUpdaterJob"];
export type AccountUpdaterJobRequest = components["schemas"]["AccountUpdaterJobRequest"];
export type AccountUpdaterOptions = components["schemas"]["AccountUpdaterOptions"];
export type AchPaymentMethodRequest = components["schemas"]["AchPaymentMethodRequest"];
export type AcquirerProfile = components["schemas"]["AcquirerProfile"];
export type AcquirerProfileRequest = components["schemas"]["AcquirerProfileRequest"];
export type AdditionalSchemeDetail = components["schemas"]["AdditionalSchemeDetail"];
export type Address = components["schemas"]["Address"];
export type AdyenCardOptions = components["schemas"]["AdyenCardOptions"];
export type AdyenOptions = components["schemas"]["AdyenOptions"];
export type AdyenPixOptions = components["schemas"]["AdyenPixOptions"];
export type AdyenPixRecurringAmount = components["schemas"]["AdyenPixRecurringAmount"];
export type AdyenPixRecurringOptions = components["schemas"]["AdyenPixRecurringOptions"];
export type AdyenSepaOptions = components["schemas"]["AdyenSepaOptions"];
export type AdyenSplitsOptions = components["schemas"]["AdyenSplitsOptions"];
export type AffirmItineraryOptions = components["schemas"]["AffirmItineraryOptions"];
export type AffirmOptions = components["schemas"]["AffirmOptions"];
export type AiInsightsReportSpecRequest = components["schemas"]["AiInsightsReportSpecRequest"];
export type Airline = components["schemas"]["Airline"];
export type AirlineLeg = components["schemas"]["AirlineLeg"];
export type AirlineLegRequest = components["schemas"]["AirlineLegRequest"];
export type AirlinePassenger = components["schemas"]["AirlinePassenger"];
export type AirlinePassengerRequest = components["schemas"]["AirlinePassengerRequest"];
export type AirlineRequest = components["schemas"]["AirlineRequest"];
export type ApiKeyPair = components["schemas"]["ApiKeyPair"];
export type ApiKeyPairCreator = components["schemas"]["ApiKeyPairCreator"];
export type ApiKeyPairEvent = components["schemas"]["ApiKeyPairEvent"];
export type ApiKeyPairEventTarget = components["schemas"]["ApiKeyPairEventTarget"];
export type ApiKeyPairRequest = components["schemas"]["ApiKeyPairRequest"];
export type ApiKeyPairs = components["schemas"]["ApiKeyPairs"];
export type ApiKeyPairUpdateRequest = components["schemas"]["ApiKeyPairUpdateRequest"];
export type ApplePaySession = components["schemas"]["ApplePaySession"];
export type ApplePaySessionRequest = components["schemas"]["ApplePaySessionRequest"];
export type ApprovalTarget = components["schemas"]["ApprovalTarget"];
export type AuditLogAction = components["schemas"]["AuditLogAction"];
export type AuditLogEntries = components["schemas"]["AuditLogEntries"];
export type AuditLogEntry = components["schemas"]["AuditLogEntry"];
export type AuditLogResource = components["schemas"]["AuditLogResource"];
export type AuditLogUser = components["schemas"]["AuditLogUser"];
export type AuthorizationIncrement = components["schemas"]["AuthorizationIncrement"];
export type AuthorizationIncrementRequest = components["schemas"]["AuthorizationIncrementRequest"];
export type BacsPaymentMethodRequest = components["schemas"]["BacsPaymentMethodRequest"];
export type BankAccountHolder = components["schemas"]["BankAccountHolder"];
export type BillingDetails = components["schemas"]["BillingDetails"];
export type BillingDetailsRequest = components["schemas"]["BillingDetailsRequest"];
export type BraintreeDynamicDataFieldsOptions = components["schemas"]["BraintreeDynamicDataFieldsOptions"];
export type BraintreeOptions = components["schemas"]["BraintreeOptions"];
export type BrowserInfo = components["schemas"]["BrowserInfo"];
export type Buyer = components["schemas"]["Buyer"];
export type BuyerEvent = components["schemas"]["BuyerEvent"];
export type BuyerEventTarget = components["schemas"]["BuyerEventTarget"];
export type BuyerRequest = components["schemas"]["BuyerRequest"];
export type Buyers = components["schemas"]["Buyers"];
export type Capture = components["schemas"]["Capture"];
export type CaptureEvent = components["schemas"]["CaptureEvent"];
export type CaptureEventTarget = components["schemas"]["CaptureEventTarget"];
export type CaptureRequest = components["schemas"]["CaptureRequest"];
export type Captures = components["schemas"]["Captures"];
export type CaptureStatus = components["schemas"]["CaptureStatus"];
export type CardDetail = components["schemas"]["CardDetail"];
export type CardPaymentMethodRequest = components["schemas"]["CardPaymentMethodRequest"];
export type CardScheme = components["schemas"]["CardScheme"];
export type CardSchemeDefinition = components["schemas"]["CardSchemeDefinition"];
export type CardSchemeDefinitions = components["schemas"]["CardSchemeDefinitions"];
export type CardType = components["schemas"]["CardType"];
export type CartItem = components["schemas"]["CartItem"];
export type CartItemRequest = components["schemas"]["CartItemRequest"];
export type CertificateAlgorithm = components["schemas"]["CertificateAlgorithm"];
export type Chargeback = components["schemas"]["Chargeback"];
export type ChargebackReversal = components["schemas"]["ChargebackReversal"];
export type ChargebackReversals = components["schemas"]["ChargebackReversals"];
export type Chargebacks = components["schemas"]["Chargebacks"];
export type ChaseOptions = components["schemas"]["ChaseOptions"];
export type CheckoutPayoutOptions = components["schemas"]["CheckoutPayoutOptions"];
export type CheckoutSession = components["schemas"]["CheckoutSession"];
export type CheckoutSessionCard = components["schemas"]["CheckoutSessionCard"];
export type CheckoutSessionCardDetails = components["schemas"]["CheckoutSessionCardDetails"];
export type CheckoutSessionCardDetailsRequest = components["schemas"]["CheckoutSessionCardDetailsRequest"];
export type CheckoutSessionClickToPay = components["schemas"]["CheckoutSessionClickToPay"];
export type CheckoutSessionFieldsRequest = components["schemas"]["CheckoutSessionFieldsRequest"];
export type CheckoutSessionPaymentMethod = components["schemas"]["CheckoutSessionPaymentMethod"];
export type CheckoutSessionPaymentMethodDetails =
  components["schemas"]["CheckoutSessionPaymentMethodDetails"];
export type CheckoutSessionRequest = components["schemas"]["CheckoutSessionRequest"];
export type CheckoutSessionStoredCard = components["schemas"]["CheckoutSessionStoredCard"];
export type ClickToPaySession = components["schemas"]["ClickToPaySession"];
export type ClickToPaySessionRequest = components["schemas"]["ClickToPaySessionRequest"];
export type ConnectionOptions = components["schemas"]["ConnectionOptions"];
export type Creator = components["schemas"]["Creator"];
export type CredentialsVerificationRequest = components["schemas"]["CredentialsVerificationRequest"];
export type Cryptogram = components["schemas"]["Cryptogram"];
export type CryptogramRequest = components["schemas"]["CryptogramRequest"];
export type CybersourceAntiFraudOptions = components["schemas"]["CybersourceAntiFraudOptions"];
export type CybersourceOptions = components["schemas"]["CybersourceOptions"];
export type DefinitionField = components["schemas"]["DefinitionField"];
export type DefinitionFieldFormat = components["schemas"]["DefinitionFieldFormat"];
export type DetailedSettlementReportSpecRequest =
  components["schemas"]["DetailedSettlementReportSpecRequest"];
export type DigitalWallet = components["schemas"]["DigitalWallet"];
export type DigitalWalletAddress = components["schemas"]["DigitalWalletAddress"];
export type DigitalWalletAddressRequest = components["schemas"]["DigitalWalletAddressRequest"];
export type DigitalWalletDomainRequest = components["schemas"]["DigitalWalletDomainRequest"];
export type DigitalWalletProvider = components["schemas"]["DigitalWalletProvider"];
export type DigitalWalletProviderRequest = components["schemas"]["DigitalWalletProviderRequest"];
export type DigitalWalletRequest = components["schemas"]["DigitalWalletRequest"];
export type DigitalWallets = components["schemas"]["DigitalWallets"];
export type DigitalWalletUpdateRequest = components["schemas"]["DigitalWalletUpdateRequest"];
export type DlocalCardOptions = components["schemas"]["DlocalCardOptions"];
export type DlocalOptions = components["schemas"]["DlocalOptions"];
export type DlocalPIXOptions = components["schemas"]["DlocalPIXOptions"];
export type DlocalPIXSubscriptionAmountOptions = components["schemas"]["DlocalPIXSubscriptionAmountOptions"];
export type DlocalPIXSubscriptionOptions = components["schemas"]["DlocalPIXSubscriptionOptions"];
export type DlocalUPIOptions = components["schemas"]["DlocalUPIOptions"];
export type DlocalUPIRecurringInfoOptions = components["schemas"]["DlocalUPIRecurringInfoOptions"];
export type DlocalUPIWalletOptions = components["schemas"]["DlocalUPIWalletOptions"];
export type DlocalWalletOptions = components["schemas"]["DlocalWalletOptions"];
export type DuplicateError = components["schemas"]["DuplicateError"];
export type EcommpayOptions = components["schemas"]["EcommpayOptions"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type FiservInstallmentOptions = components["schemas"]["FiservInstallmentOptions"];
export type FiservOptions = components["schemas"]["FiservOptions"];
export type ForterAntiFraudOptions = components["schemas"]["ForterAntiFraudOptions"];
export type ForterAntiFraudOptionsCartItem = components["schemas"]["ForterAntiFraudOptionsCartItem"];
export type ForterAntiFraudOptionsCartItemBasicItemData =
  components["schemas"]["ForterAntiFraudOptionsCartItemBasicItemData"];
export type ForterAntiFraudOptionsCartItemBeneficiary =
  components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiary"];
export type ForterAntiFraudOptionsCartItemBeneficiaryAddress =
  components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryAddress"];
export type ForterAntiFraudOptionsCartItemBeneficiaryComments =
  components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryComments"];
export type ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails =
  components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails"];
export type ForterAntiFraudOptionsCartItemBeneficiaryPhone =
  components["schemas"]["ForterAntiFraudOptionsCartItemBeneficiaryPhone"];
export type ForterAntiFraudOptionsCartItemDeliveryDetails =
  components["schemas"]["ForterAntiFraudOptionsCartItemDeliveryDetails"];
export type ForterAntiFraudOptionsDiscount = components["schemas"]["ForterAntiFraudOptionsDiscount"];
export type ForterAntiFraudOptionsDiscountCouponDiscountAmount =
  components["schemas"]["ForterAntiFraudOptionsDiscountCouponDiscountAmount"];
export type FullRefundRequest = components["schemas"]["FullRefundRequest"];
export type GiftCard = components["schemas"]["GiftCard"];
export type GiftCardActivationRequest = components["schemas"]["GiftCardActivationRequest"];
export type GiftCardBalancesRequest = components["schemas"]["GiftCardBalancesRequest"];
export type GiftCardErrorCode = components["schemas"]["GiftCardErrorCode"];
export type GiftCardEvent = components["schemas"]["GiftCardEvent"];
export type GiftCardEventTarget = components["schemas"]["GiftCardEventTarget"];
export type GiftCardIssuance = components["schemas"]["GiftCardIssuance"];
export type GiftCardIssuanceRequest = components["schemas"]["GiftCardIssuanceRequest"];
export type GiftCardRedemption = components["schemas"]["GiftCardRedemption"];
export type GiftCardRequest = components["schemas"]["GiftCardRequest"];
export type GiftCards = components["schemas"]["GiftCards"];
export type GiftCardService = components["schemas"]["GiftCardService"];
export type GiftCardServiceProvider = components["schemas"]["GiftCardServiceProvider"];
export type GiftCardSummaries = components["schemas"]["GiftCardSummaries"];
export type GiftCardSummary = components["schemas"]["GiftCardSummary"];
export type GivingBlockOptions = components["schemas"]["GivingBlockOptions"];
export type GoCardlessOptions = components["schemas"]["GoCardlessOptions"];
export type GooglePayAssuranceDetails = components["schemas"]["GooglePayAssuranceDetails"];
export type GooglePayPaymentOptionContext = components["schemas"]["GooglePayPaymentOptionContext"];
export type GooglePaySession = components["schemas"]["GooglePaySession"];
export type GooglePaySessionRequest = components["schemas"]["GooglePaySessionRequest"];
export type GuestBuyer = components["schemas"]["GuestBuyer"];
export type GuestBuyerRequest = components["schemas"]["GuestBuyerRequest"];
export type GuestShippingDetails = components["schemas"]["GuestShippingDetails"];
export type IntegrationClient = components["schemas"]["IntegrationClient"];
export type KlarnaOptions = components["schemas"]["KlarnaOptions"];
export type KlarnaSubscriptionOptions = components["schemas"]["KlarnaSubscriptionOptions"];
export type LatitudeOptions = components["schemas"]["LatitudeOptions"];
export type MattildaTapiOptions = components["schemas"]["MattildaTapiOptions"];
export type MerchantAccount = components["schemas"]["MerchantAccount"];
export type MerchantAccountRequest = components["schemas"]["MerchantAccountRequest"];
export type MerchantAccounts = components["schemas"]["MerchantAccounts"];
export type MerchantAccountSummary = components["schemas"]["MerchantAccountSummary"];
export type MerchantAccountUpdateRequest = components["schemas"]["MerchantAccountUpdateRequest"];
export type MetricsExplorerMetric = components["schemas"]["MetricsExplorerMetric"];
export type MetricsExplorerModuleItem = components["schemas"]["MetricsExplorerModuleItem"];
export type MetricsExplorerPreset = components["schemas"]["MetricsExplorerPreset"];
export type MetricsExplorerPresetFilters = components["schemas"]["MetricsExplorerPresetFilters"];
export type MetricsExplorerPresetRequest = components["schemas"]["MetricsExplorerPresetRequest"];
export type MetricsExplorerPresetUpdateRequest = components["schemas"]["MetricsExplorerPresetUpdateRequest"];
export type MetricsExplorerSeries = components["schemas"]["MetricsExplorerSeries"];
export type MetricsExplorerSeriesSet = components["schemas"]["MetricsExplorerSeriesSet"];
export type MetricsExplorerSource = components["schemas"]["MetricsExplorerSource"];
export type MetricsExplorerSummary = components["schemas"]["MetricsExplorerSummary"];
export type MetricsExplorerSummarySet = components["schemas"]["MetricsExplorerSummarySet"];
export type MetricsExplorerTotal = components["schemas"]["MetricsExplorerTotal"];
export type MockCardMerchantAdviceCodeOptions = components["schemas"]["MockCardMerchantAdviceCodeOptions"];
export type MockCardOptions = components["schemas"]["MockCardOptions"];
export type MonatoSpeiOptions = components["schemas"]["MonatoSpeiOptions"];
export type MonitoringAlertingPolicy = components["schemas"]["MonitoringAlertingPolicy"];
export type MonitoringAuthRateParams = components["schemas"]["MonitoringAuthRateParams"];
export type MonitoringAuthRateSpec = components["schemas"]["MonitoringAuthRateSpec"];
export type MonitoringDebounce = components["schemas"]["MonitoringDebounce"];
export type MonitoringIncident = components["schemas"]["MonitoringIncident"];
export type MonitoringIncidentEvent = components["schemas"]["MonitoringIncidentEvent"];
export type MonitoringIncidentEventTarget = components["schemas"]["MonitoringIncidentEventTarget"];
export type MonitoringIncidentPolicy = components["schemas"]["MonitoringIncidentPolicy"];
export type MonitoringIncidents = components["schemas"]["MonitoringIncidents"];
export type MonitoringIncidentUpdateRequest = components["schemas"]["MonitoringIncidentUpdateRequest"];
export type MonitoringMetric = components["schemas"]["MonitoringMetric"];
export type MonitoringMetricCreatorType = components["schemas"]["MonitoringMetricCreatorType"];
export type MonitoringMetricFilters = components["schemas"]["MonitoringMetricFilters"];
export type MonitoringMetricRequest = components["schemas"]["MonitoringMetricRequest"];
export type MonitoringMetrics = components["schemas"]["MonitoringMetrics"];
export type MonitoringMetricUpdateRequest = components["schemas"]["MonitoringMetricUpdateRequest"];
export type MonitoringSample = components["schemas"]["MonitoringSample"];
export type MonitoringThresholds = components["schemas"]["MonitoringThresholds"];
export type NetworkToken = components["schemas"]["NetworkToken"];
export type NetworkTokenRequest = components["schemas"]["NetworkTokenRequest"];
export type NetworkTokens = components["schemas"]["NetworkTokens"];
export type NetworkTokenStatus = components["schemas"]["NetworkTokenStatus"];
export type NuveiAirlineDataOptions = components["schemas"]["NuveiAirlineDataOptions"];
export type NuveiIDealOptions = components["schemas"]["NuveiIDealOptions"];
export type NuveiKlarnaOptions = components["schemas"]["NuveiKlarnaOptions"];
export type NuveiOptions = components["schemas"]["NuveiOptions"];
export type NuveiPSEOptions = components["schemas"]["NuveiPSEOptions"];
export type OxxoOptions = components["schemas"]["OxxoOptions"];
export type PaymentLink = components["schemas"]["PaymentLink"];
export type PaymentLinkEvent = components["schemas"]["PaymentLinkEvent"];
export type PaymentLinkEventTarget = components["schemas"]["PaymentLinkEventTarget"];
export type PaymentLinkRequest = components["schemas"]["PaymentLinkRequest"];
export type PaymentLinks = components["schemas"]["PaymentLinks"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodDefinition = components["schemas"]["PaymentMethodDefinition"];
export type PaymentMethodDefinitions = components["schemas"]["PaymentMethodDefinitions"];
export type PaymentMethodDetails = components["schemas"]["PaymentMethodDetails"];
export type PaymentMethodEvent = components["schemas"]["PaymentMethodEvent"];
export type PaymentMethodEventTarget = components["schemas"]["PaymentMethodEventTarget"];
export type PaymentMethodKind = components["schemas"]["PaymentMethodKind"];
export type PaymentMethodMode = components["schemas"]["PaymentMethodMode"];
export type PaymentMethodRequest = components["schemas"]["PaymentMethodRequest"];
export type PaymentMethods = components["schemas"]["PaymentMethods"];
export type PaymentMethodStatus = components["schemas"]["PaymentMethodStatus"];
export type PaymentMethodSummaries = components["schemas"]["PaymentMethodSummaries"];
export type PaymentMethodSummary = components["schemas"]["PaymentMethodSummary"];
export type PaymentMethodUpdateRequest = components["schemas"]["PaymentMethodUpdateRequest"];
export type PaymentOption = components["schemas"]["PaymentOption"];
export type PaymentOptionApprovalUi = components["schemas"]["PaymentOptionApprovalUi"];
export type PaymentOptionContext = components["schemas"]["PaymentOptionContext"];
export type PaymentOptions = components["schemas"]["PaymentOptions"];
export type PaymentOptionsRequest = components["schemas"]["PaymentOptionsRequest"];
export type PaymentService = components["schemas"]["PaymentService"];
export type PaymentServiceConfiguration = components["schemas"]["PaymentServiceConfiguration"];
export type PaymentServiceDefinition = components["schemas"]["PaymentServiceDefinition"];
export type PaymentServiceDefinitions = components["schemas"]["PaymentServiceDefinitions"];
export type PaymentServiceField = components["schemas"]["PaymentServiceField"];
export type PaymentServiceFieldRequest = components["schemas"]["PaymentServiceFieldRequest"];
export type PaymentServiceFieldUpdateRequest = components["schemas"]["PaymentServiceFieldUpdateRequest"];
export type PaymentServiceRequest = components["schemas"]["PaymentServiceRequest"];
export type PaymentServices = components["schemas"]["PaymentServices"];
export type PaymentServiceSession = components["schemas"]["PaymentServiceSession"];
export type PaymentServiceStatus = components["schemas"]["PaymentServiceStatus"];
export type PaymentServiceToken = components["schemas"]["PaymentServiceToken"];
export type PaymentServiceTokenRequest = components["schemas"]["PaymentServiceTokenRequest"];
export type PaymentServiceTokens = components["schemas"]["PaymentServiceTokens"];
export type PaymentServiceUpdateRequest = components["schemas"]["PaymentServiceUpdateRequest"];
export type Payout = components["schemas"]["Payout"];
export type PayoutCard = components["schemas"]["PayoutCard"];
export type PayoutConnectionOptions = components["schemas"]["PayoutConnectionOptions"];
export type PayoutEvent = components["schemas"]["PayoutEvent"];
export type PayoutEventTarget = components["schemas"]["PayoutEventTarget"];
export type PayoutMerchant = components["schemas"]["PayoutMerchant"];
export type PayoutMerchantRequest = components["schemas"]["PayoutMerchantRequest"];
export type PayoutPaymentService = components["schemas"]["PayoutPaymentService"];
export type PayoutRequest = components["schemas"]["PayoutRequest"];
export type Payouts = components["schemas"]["Payouts"];
export type PayoutStoredCard = components["schemas"]["PayoutStoredCard"];
export type PaypalDirectOrderOptions = components["schemas"]["PaypalDirectOrderOptions"];
export type PaypalOptions = components["schemas"]["PaypalOptions"];
export type PaypalOrderUpdateCallbackConfig = components["schemas"]["PaypalOrderUpdateCallbackConfig"];
export type PaypalShippingOptions = components["schemas"]["PaypalShippingOptions"];
export type PaypalShippingOptionsItem = components["schemas"]["PaypalShippingOptionsItem"];
export type PaypalShippingOptionsItemAmount = components["schemas"]["PaypalShippingOptionsItemAmount"];
export type PazeBillingAddress = components["schemas"]["PazeBillingAddress"];
export type PazeClient = components["schemas"]["PazeClient"];
export type PazeCobrand = components["schemas"]["PazeCobrand"];
export type PazeConsumer = components["schemas"]["PazeConsumer"];
export type PazeDeliveryContact = components["schemas"]["PazeDeliveryContact"];
export type PazeDeliveryContactRequest = components["schemas"]["PazeDeliveryContactRequest"];
export type PazeDigitalCardData = components["schemas"]["PazeDigitalCardData"];
export type PazeEcomData = components["schemas"]["PazeEcomData"];
export type PazeEnhancedTransactionData = components["schemas"]["PazeEnhancedTransactionData"];
export type PazeLocationAddress = components["schemas"]["PazeLocationAddress"];
export type PazeMaskedCard = components["schemas"]["PazeMaskedCard"];
export type PazeMobileNumber = components["schemas"]["PazeMobileNumber"];
export type PazeMobileNumberRequest = components["schemas"]["PazeMobileNumberRequest"];
export type PazeMobileSession = components["schemas"]["PazeMobileSession"];
export type PazeMobileSessionStart = components["schemas"]["PazeMobileSessionStart"];
export type PazeMobileSessionStartRequest = components["schemas"]["PazeMobileSessionStartRequest"];
export type PazeSessionComplete = components["schemas"]["PazeSessionComplete"];
export type PazeSessionCompleteRequest = components["schemas"]["PazeSessionCompleteRequest"];
export type PazeSessionRequest = components["schemas"]["PazeSessionRequest"];
export type PazeSessionReview = components["schemas"]["PazeSessionReview"];
export type PazeSessionReviewLinks = components["schemas"]["PazeSessionReviewLinks"];
export type PazeSessionReviewRequest = components["schemas"]["PazeSessionReviewRequest"];
export type PazeShippingAddress = components["schemas"]["PazeShippingAddress"];
export type PazeShippingAddressRequest = components["schemas"]["PazeShippingAddressRequest"];
export type PazeTransactionOptions = components["schemas"]["PazeTransactionOptions"];
export type PazeTransactionValue = components["schemas"]["PazeTransactionValue"];
export type PazeTravelData = components["schemas"]["PazeTravelData"];
export type PazeWebSession = components["schemas"]["PazeWebSession"];
export type PermissionSet = components["schemas"]["PermissionSet"];
export type PlaidPaymentMethodRequest = components["schemas"]["PlaidPaymentMethodRequest"];
export type PowertranzOptions = components["schemas"]["PowertranzOptions"];
export type Recipient = components["schemas"]["Recipient"];
export type RecipientRequest = components["schemas"]["RecipientRequest"];
export type RedirectPaymentMethodRequest = components["schemas"]["RedirectPaymentMethodRequest"];
export type Refund = components["schemas"]["Refund"];
export type RefundEvent = components["schemas"]["RefundEvent"];
export type RefundEventTarget = components["schemas"]["RefundEventTarget"];
export type RefundRequest = components["schemas"]["RefundRequest"];
export type Refunds = components["schemas"]["Refunds"];
export type RefundSettlement = components["schemas"]["RefundSettlement"];
export type RefundSettlements = components["schemas"]["RefundSettlements"];
export type RefundStatus = components["schemas"]["RefundStatus"];
export type RepayBankOptions = components["schemas"]["RepayBankOptions"];
export type Report = components["schemas"]["Report"];
export type ReportCreatorType = components["schemas"]["ReportCreatorType"];
export type ReportExecution = components["schemas"]["ReportExecution"];
export type ReportExecutionContext = components["schemas"]["ReportExecutionContext"];
export type ReportExecutionEvent = components["schemas"]["ReportExecutionEvent"];
export type ReportExecutionEventTarget = components["schemas"]["ReportExecutionEventTarget"];
export type ReportExecutions = components["schemas"]["ReportExecutions"];
export type ReportExecutionStatus = components["schemas"]["ReportExecutionStatus"];
export type ReportExecutionSummary = components["schemas"]["ReportExecutionSummary"];
export type ReportExecutionUrl = components["schemas"]["ReportExecutionUrl"];
export type ReportExecutionUrlRequest = components["schemas"]["ReportExecutionUrlRequest"];
export type ReportRequest = components["schemas"]["ReportRequest"];
export type Reports = components["schemas"]["Reports"];
export type ReportSchedule = components["schemas"]["ReportSchedule"];
export type ReportSpec = components["schemas"]["ReportSpec"];
export type ReportSpecModel = components["schemas"]["ReportSpecModel"];
export type ReportSummary = components["schemas"]["ReportSummary"];
export type ReportUpdateRequest = components["schemas"]["ReportUpdateRequest"];
export type RequiredAddressFields = components["schemas"]["RequiredAddressFields"];
export type RequiredCheckoutFields = components["schemas"]["RequiredCheckoutFields"];
export type RequiredFields = components["schemas"]["RequiredFields"];
export type RiskifiedAntiFraudOptions = components["schemas"]["RiskifiedAntiFraudOptions"];
export type RiskifiedAntiFraudOptionsLineItem = components["schemas"]["RiskifiedAntiFraudOptionsLineItem"];
export type Role = components["schemas"]["Role"];
export type RoleAssigneeType = components["schemas"]["RoleAssigneeType"];
export type Roles = components["schemas"]["Roles"];
export type SepaPaymentMethodRequest = components["schemas"]["SepaPaymentMethodRequest"];
export type SessionPaymentMethodRequest = components["schemas"]["SessionPaymentMethodRequest"];
export type Settlement = components["schemas"]["Settlement"];
export type Settlements = components["schemas"]["Settlements"];
export type ShippingDetails = components["schemas"]["ShippingDetails"];
export type ShippingDetailsEvent = components["schemas"]["ShippingDetailsEvent"];
export type ShippingDetailsEventTarget = components["schemas"]["ShippingDetailsEventTarget"];
export type ShippingDetailsList = components["schemas"]["ShippingDetailsList"];
export type ShippingDetailsRequest = components["schemas"]["ShippingDetailsRequest"];
export type StatementDescriptor = components["schemas"]["StatementDescriptor"];
export type StoredGiftCard = components["schemas"]["StoredGiftCard"];
export type StripeCardOptions = components["schemas"]["StripeCardOptions"];
export type StripeConnectOptions = components["schemas"]["StripeConnectOptions"];
export type StripeOptions = components["schemas"]["StripeOptions"];
export type TaxId = components["schemas"]["TaxId"];
export type TaxIdRequest = components["schemas"]["TaxIdRequest"];
export type ThreeDsConfiguration = components["schemas"]["ThreeDsConfiguration"];
export type ThreeDsConfigurationRequest = components["schemas"]["ThreeDsConfigurationRequest"];
export type ThreeDsConfigurations = components["schemas"]["ThreeDsConfigurations"];
export type ThreeDsConfigurationUpdateRequest = components["schemas"]["ThreeDsConfigurationUpdateRequest"];
export type ThreeDSecure = components["schemas"]["ThreeDSecure"];
export type ThreeDSecureError = components["schemas"]["ThreeDSecureError"];
export type ThreeDSecureRequest = components["schemas"]["ThreeDSecureRequest"];
export type ThreeDSecureV1 = components["schemas"]["ThreeDSecureV1"];
export type ThreeDSecureV1Request = components["schemas"]["ThreeDSecureV1Request"];
export type ThreeDSecureV2 = components["schemas"]["ThreeDSecureV2"];
export type ThreeDSecureV2Request = components["schemas"]["ThreeDSecureV2Request"];
export type ThreeDsScenario = components["schemas"]["ThreeDsScenario"];
export type ThreeDsScenarioAuthentication = components["schemas"]["ThreeDsScenarioAuthentication"];
export type ThreeDsScenarioAuthenticationRequest =
  components["schemas"]["ThreeDsScenarioAuthenticationRequest"];
export type ThreeDsScenarioConditions = components["schemas"]["ThreeDsScenarioConditions"];
export type ThreeDsScenarioConditionsRequest = components["schemas"]["ThreeDsScenarioConditionsRequest"];
export type ThreeDsScenarioOutcome = components["schemas"]["ThreeDsScenarioOutcome"];
export type ThreeDsScenarioOutcomeRequest = components["schemas"]["ThreeDsScenarioOutcomeRequest"];
export type ThreeDsScenarioRequest = components["schemas"]["ThreeDsScenarioRequest"];
export type ThreeDsScenarioResult = components["schemas"]["ThreeDsScenarioResult"];
export type ThreeDsScenarioResultRequest = components["schemas"]["ThreeDsScenarioResultRequest"];
export type ThreeDsScenarios = components["schemas"]["ThreeDsScenarios"];
export type ThreeDsScenarioUpdateRequest = components["schemas"]["ThreeDsScenarioUpdateRequest"];
export type Tracking = components["schemas"]["Tracking"];
export type TrackingRequest = components["schemas"]["TrackingRequest"];
export type Transaction = components["schemas"]["Transaction"];
export type TransactionAction = components["schemas"]["TransactionAction"];
export type TransactionActions = components["schemas"]["TransactionActions"];
export type TransactionApplePay = components["schemas"]["TransactionApplePay"];
export type TransactionBankAccount = components["schemas"]["TransactionBankAccount"];
export type TransactionBuyer = components["schemas"]["TransactionBuyer"];
export type TransactionCancel = components["schemas"]["TransactionCancel"];
export type TransactionCapture = components["schemas"]["TransactionCapture"];
export type TransactionCard = components["schemas"]["TransactionCard"];
export type TransactionClickToPay = components["schemas"]["TransactionClickToPay"];
export type TransactionClickToPayCard = components["schemas"]["TransactionClickToPayCard"];
export type TransactionEvent = components["schemas"]["TransactionEvent"];
export type TransactionEventTarget = components["schemas"]["TransactionEventTarget"];
export type TransactionGiftCard = components["schemas"]["TransactionGiftCard"];
export type TransactionGiftCardRequest = components["schemas"]["TransactionGiftCardRequest"];
export type TransactionGooglePay = components["schemas"]["TransactionGooglePay"];
export type TransactionGooglePayCard = components["schemas"]["TransactionGooglePayCard"];
export type TransactionHistory = components["schemas"]["TransactionHistory"];
export type TransactionHistoryEvent = components["schemas"]["TransactionHistoryEvent"];
export type TransactionNetworkToken = components["schemas"]["TransactionNetworkToken"];
export type TransactionPaymentMethod = components["schemas"]["TransactionPaymentMethod"];
export type TransactionPaymentMethodRequest = components["schemas"]["TransactionPaymentMethodRequest"];
export type TransactionPaymentService = components["schemas"]["TransactionPaymentService"];
export type TransactionPaze = components["schemas"]["TransactionPaze"];
export type TransactionRequest = components["schemas"]["TransactionRequest"];
export type TransactionRetriesReportSpecRequest =
  components["schemas"]["TransactionRetriesReportSpecRequest"];
export type Transactions = components["schemas"]["Transactions"];
export type TransactionSession = components["schemas"]["TransactionSession"];
export type TransactionSessionCard = components["schemas"]["TransactionSessionCard"];
export type TransactionSessionRequest = components["schemas"]["TransactionSessionRequest"];
export type TransactionsReportSpecRequest = components["schemas"]["TransactionsReportSpecRequest"];
export type TransactionStatus = components["schemas"]["TransactionStatus"];
export type TransactionStoredGiftCardRequest = components["schemas"]["TransactionStoredGiftCardRequest"];
export type TransactionStoredMethod = components["schemas"]["TransactionStoredMethod"];
export type TransactionSummary = components["schemas"]["TransactionSummary"];
export type TransactionUpdateRequest = components["schemas"]["TransactionUpdateRequest"];
export type TransactionVoid = components["schemas"]["TransactionVoid"];
export type TravelHubCustomData = components["schemas"]["TravelHubCustomData"];
export type TravelhubOptions = components["schemas"]["TravelhubOptions"];
export type TrustlyOptions = components["schemas"]["TrustlyOptions"];
export type UnstoredGiftCard = components["schemas"]["UnstoredGiftCard"];
export type UserStatus = components["schemas"]["UserStatus"];
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"];
export type WalletPaymentOptionContext = components["schemas"]["WalletPaymentOptionContext"];
export type WebhookBasicAuthentication = components["schemas"]["WebhookBasicAuthentication"];
export type WebhookBasicAuthenticationRequest = components["schemas"]["WebhookBasicAuthenticationRequest"];
export type WebhookCredentialsAuthentication = components["schemas"]["WebhookCredentialsAuthentication"];
export type WebhookCredentialsAuthenticationRequest =
  components["schemas"]["WebhookCredentialsAuthenticationRequest"];
export type WebhookPasswordAuthentication = components["schemas"]["WebhookPasswordAuthentication"];
export type WebhookPasswordAuthenticationRequest =
  components["schemas"]["WebhookPasswordAuthenticationRequest"];
export type WebhookSecretRotationRequest = components["schemas"]["WebhookSecretRotationRequest"];
export type WebhookSubscription = components["schemas"]["WebhookSubscription"];
export type WebhookSubscriptionRequest = components["schemas"]["WebhookSubscriptionRequest"];
export type WebhookSubscriptions = components["schemas"]["WebhookSubscriptions"];
export type WebhookSubscriptionUpdateRequest = components["schemas"]["WebhookSubscriptionUpdateRequest"];
export type WorldpayVapOptions = components["schemas"]["WorldpayVapOptions"];
export type WpayEverdaypayOptions = components["schemas"]["WpayEverdaypayOptions"];
export type WpayPaytoOptions = components["schemas"]["WpayPaytoOptions"];
export type WpayPaytoResourceOptions = components["schemas"]["WpayPaytoResourceOptions"];
export type WpayPaytoSimulationOptions = components["schemas"]["WpayPaytoSimulationOptions"];
export type ResponseBadGateway = components["responses"]["BadGateway"];
export type ResponseBadRequest = components["responses"]["BadRequest"];
export type ResponseConflict = components["responses"]["Conflict"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseGatewayTimeout = components["responses"]["GatewayTimeout"];
export type ResponseMethodNotAllowed = components["responses"]["MethodNotAllowed"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponsePaymentMethodGone = components["responses"]["PaymentMethodGone"];
export type ResponseServerError = components["responses"]["ServerError"];
export type ResponseTooEarly = components["responses"]["TooEarly"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseUnprocessable = components["responses"]["Unprocessable"];
export type ParameterApiKeyPairId = components["parameters"]["ApiKeyPairId"];
export type ParameterBuyerId = components["parameters"]["BuyerId"];
export type ParameterCaptureId = components["parameters"]["CaptureId"];
export type ParameterCheckoutSessionId = components["parameters"]["CheckoutSessionId"];
export type ParameterCursor = components["parameters"]["Cursor"];
export type ParameterDigitalWalletId = components["parameters"]["DigitalWalletId"];
export type ParameterForwardedFor = components["parameters"]["ForwardedFor"];
export type ParameterGiftCardId = components["parameters"]["GiftCardId"];
export type ParameterIdempotencyKey = components["parameters"]["IdempotencyKey"];
export type ParameterLimit = components["parameters"]["Limit"];
export type ParameterMerchantAccountId = components["parameters"]["MerchantAccountId"];
export type ParameterMerchantAccountInPath = components["parameters"]["MerchantAccountInPath"];
export type ParameterMetricsExplorerMetric = components["parameters"]["MetricsExplorerMetric"];
export type ParameterMetricsExplorerModule = components["parameters"]["MetricsExplorerModule"];
export type ParameterMetricsExplorerPresetId = components["parameters"]["MetricsExplorerPresetId"];
export type ParameterMetricsExplorerSource = components["parameters"]["MetricsExplorerSource"];
export type ParameterMonitoringIncidentId = components["parameters"]["MonitoringIncidentId"];
export type ParameterMonitoringMetricId = components["parameters"]["MonitoringMetricId"];
export type ParameterNetworkTokenId = components["parameters"]["NetworkTokenId"];
export type ParameterPaymentLinkId = components["parameters"]["PaymentLinkId"];
export type ParameterPaymentMethodId = components["parameters"]["PaymentMethodId"];
export type ParameterPaymentServiceDefinitionId = components["parameters"]["PaymentServiceDefinitionId"];
export type ParameterPaymentServiceId = components["parameters"]["PaymentServiceId"];
export type ParameterPaymentServiceTokenId = components["parameters"]["PaymentServiceTokenId"];
export type ParameterPayoutId = components["parameters"]["PayoutId"];
export type ParameterRefundId = components["parameters"]["RefundId"];
export type ParameterReportExecutionId = components["parameters"]["ReportExecutionId"];
export type ParameterReportId = components["parameters"]["ReportId"];
export type ParameterSettlementId = components["parameters"]["SettlementId"];
export type ParameterShippingDetailsId = components["parameters"]["ShippingDetailsId"];
export type ParameterThreeDsConfigurationId = components["parameters"]["ThreeDsConfigurationId"];
export type ParameterThreeDsScenarioId = components["parameters"]["ThreeDsScenarioId"];
export type ParameterTransactionId = components["parameters"]["TransactionId"];
export type ParameterWebhookId = components["parameters"]["WebhookId"];
export type ParameterWebhookSignatures = components["parameters"]["WebhookSignatures"];
export type ParameterWebhookSubscriptionId = components["parameters"]["WebhookSubscriptionId"];
export type ParameterWebhookTimestamp = components["parameters"]["WebhookTimestamp"];
export type $defs = Record<string, never>;
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccountUpdaterJobRequest"];
      };
    };
    responses: {
      /** @description The job is under way. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountUpdaterJob"];
        };
      };
      /** @description There was nothing to look up. */
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
   * Lists the API key pairs, page by page. It finds out whether a creation whose answer was lost has happened, but
   * not the private key.
   *
   * `GET /api-key-pairs`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listApiKeyPairs: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of API key pairs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyPairs"];
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
        "application/json": components["schemas"]["ApiKeyPairRequest"];
      };
    };
    responses: {
      /** @description The key pair, with its private key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyPair"];
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
   * Reads an API key pair. It finds out what became of an update or a deletion whose answer was lost.
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
        /** @description The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key pair. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyPair"];
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
        /** @description The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyPairUpdateRequest"];
      };
    };
    responses: {
      /** @description The key pair after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyPair"];
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
        /** @description The API key pair, by its `id`, which is not its thumbprint. */
        api_key_pair_id: components["parameters"]["ApiKeyPairId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key pair is deleted. */
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
        /** @description Only entries of this action. */
        action?: "created" | "updated" | "deleted" | "voided" | "canceled" | "captured" | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only entries of this kind of resource. */
        resource_type?: string | null;
        /** @description Only entries of this user, by their `id`. */
        user_id?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogEntries"];
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
   * Lists the stored buyers, page by page. It finds out whether a creation whose answer was lost has happened.
   *
   * `GET /buyers`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyers: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description Only the buyer with this identifier of your own. */
        external_identifier?: string | null;
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only buyers that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of buyers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Buyers"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuyerRequest"];
      };
    };
    responses: {
      /** @description The buyer is stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Buyer"];
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
   * Reads a stored buyer. It finds out what became of an update or a deletion whose answer was lost.
   *
   * `GET /buyers/{buyer_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyer: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The buyer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Buyer"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuyerRequest"];
      };
    };
    responses: {
      /** @description The buyer after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Buyer"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The buyer is deleted. */
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
   * Lists every set of shipping details of a buyer; there are no pages. It finds out whether a creation whose
   * answer was lost has happened.
   *
   * `GET /buyers/{buyer_id}/shipping-details`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sets of shipping details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShippingDetailsList"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ShippingDetailsRequest"];
      };
    };
    responses: {
      /** @description The shipping details are stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShippingDetails"];
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
   * Reads a set of shipping details. It finds out what became of an update or a deletion whose answer was lost.
   *
   * `GET /buyers/{buyer_id}/shipping-details/{shipping_details_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getBuyerShippingDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** @description The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shipping details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShippingDetails"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** @description The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ShippingDetailsRequest"];
      };
    };
    responses: {
      /** @description The shipping details after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShippingDetails"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored buyer, by its `id`. */
        buyer_id: components["parameters"]["BuyerId"];
        /** @description The set of shipping details, by its `id`. */
        shipping_details_id: components["parameters"]["ShippingDetailsId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shipping details are deleted. */
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
        /** @description Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** @description Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** @description Direction of the sorting. */
        order_by?: "asc" | "desc";
        /** @description Member to sort by. */
        sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gift cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCardSummaries"];
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
        /** @description Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** @description Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** @description Only methods for this country, ISO 3166-1 alpha-2, upper case. */
        country?: string | null;
        /** @description Only methods for this currency, ISO 4217, upper case. */
        currency?: string | null;
        /** @description Direction of the sorting. */
        order_by?: "asc" | "desc";
        /** @description Member to sort by. */
        sort_by?: "last_used_at" | "usage_count" | "cit_last_used_at" | "cit_usage_count" | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
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
          "application/json": components["schemas"]["PaymentMethodSummaries"];
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
        /** @description Sum to be paid, in minor units of the currency. */
        amount?: number | null;
        /** @description First six to eight digits of the card number. */
        bin?: string | null;
        /** @description Country of the payment, ISO 3166-1 alpha-2, upper case. */
        country?: string | null;
        /** @description Currency of the payment, ISO 4217, upper case. */
        currency: string;
        /** @description Whether the money is to be held or taken at once. */
        intent?: "authorize" | "capture" | null;
        /** @description Whether an earlier payment precedes this one. */
        is_subsequent_payment?: boolean | null;
        /** @description Whether the merchant starts the payment, not the buyer. */
        merchant_initiated?: boolean | null;
        /** @description Pairs of strings, as a JSON object written out. */
        metadata?: string | null;
        /** @description The stored payment method, by its `id`. */
        payment_method_id?: string | null;
        /** @description How the payment comes about; `moto` is an order by mail or telephone. */
        payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CardDetail"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CardSchemeDefinitions"];
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
   * several attempts to pay. The body may be left out. The vendor's document also allows an array there, a leftover.
   *
   * `POST /checkout/sessions`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/new-checkout-session
   */
  createCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionRequest"];
      };
    };
    responses: {
      /** @description The session is open. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
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
   * Reads a session, with what is known of its card. It finds out what became of an update or a deletion whose answer
   * was lost.
   *
   * `GET /checkout/sessions/{session_id}`
   *
   * @see https://docs.gr4vy.com/reference/checkout-sessions/get-checkout-session
   */
  getCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
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
          "application/json": components["schemas"]["CheckoutSession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionRequest"];
      };
    };
    responses: {
      /** @description The session after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is deleted. */
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
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The acquirer, in a form that is not documented. */
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
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionCardDetailsRequest"];
      };
    };
    responses: {
      /** @description What the digits tell. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSessionCardDetails"];
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
        /** @description The checkout session, by its `id`. */
        session_id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionFieldsRequest"];
      };
    };
    responses: {
      /** @description The session holds the card. */
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
   * Lists every wallet; there are no pages. It finds out whether one whose answer was lost was set up.
   *
   * `GET /digital-wallets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listDigitalWallets: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DigitalWallets"];
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
   * Sets up a wallet of a provider for the merchant.
   *
   * `POST /digital-wallets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  configureDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DigitalWalletRequest"];
      };
    };
    responses: {
      /** @description The wallet is set up. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DigitalWallet"];
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
   * Reads a wallet. It finds out what became of a change or a deletion whose answer was lost.
   *
   * `GET /digital-wallets/{digital_wallet_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getDigitalWallet: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DigitalWallet"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DigitalWalletUpdateRequest"];
      };
    };
    responses: {
      /** @description The wallet after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DigitalWallet"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet is deleted. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DigitalWalletDomainRequest"];
      };
    };
    responses: {
      /** @description The domain is registered. The form of the answer is not documented. */
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
   * Ends the registration of a web domain.
   *
   * `DELETE /digital-wallets/{digital_wallet_id}/domains`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  unregisterDigitalWalletDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The wallet, by its `id`. */
        digital_wallet_id: components["parameters"]["DigitalWalletId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DigitalWalletDomainRequest"];
      };
    };
    responses: {
      /** @description The domain is no longer registered. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplePaySessionRequest"];
      };
    };
    responses: {
      /** @description What Apple Pay answered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplePaySession"];
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
        "application/json": components["schemas"]["ClickToPaySessionRequest"];
      };
    };
    responses: {
      /** @description What the page needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClickToPaySession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GooglePaySessionRequest"];
      };
    };
    responses: {
      /** @description What the page needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GooglePaySession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PazeSessionRequest"];
      };
    };
    responses: {
      /** @description What the page or the app needs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["PazeMobileSession"] | components["schemas"]["PazeWebSession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PazeSessionCompleteRequest"];
      };
    };
    responses: {
      /** @description The completed session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PazeSessionComplete"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PazeMobileSessionStartRequest"];
      };
    };
    responses: {
      /** @description Where the buyer goes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PazeMobileSessionStart"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PazeSessionReviewRequest"];
      };
    };
    responses: {
      /** @description What the buyer chose. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PazeSessionReview"];
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
   * Lists the stored gift cards, page by page. It finds out whether a creation whose answer was lost has happened.
   *
   * `GET /gift-cards`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listGiftCards: {
    parameters: {
      query?: {
        /** @description Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** @description Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of gift cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCards"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GiftCardRequest"];
      };
    };
    responses: {
      /** @description The gift card is stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCard"];
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
   * Reads a stored gift card, without its balance. It finds out what became of a deletion whose answer was lost.
   *
   * `GET /gift-cards/{gift_card_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getGiftCard: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored gift card, by its `id`. */
        gift_card_id: components["parameters"]["GiftCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gift card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCard"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored gift card, by its `id`. */
        gift_card_id: components["parameters"]["GiftCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gift card is deleted. */
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GiftCardActivationRequest"];
      };
    };
    responses: {
      /** @description The gift card is activated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCard"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GiftCardBalancesRequest"];
      };
    };
    responses: {
      /** @description The gift cards with their balances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCardSummaries"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GiftCardIssuanceRequest"];
      };
    };
    responses: {
      /** @description The gift card is issued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GiftCardIssuance"];
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only merchant accounts that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of merchant accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantAccounts"];
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
        "application/json": components["schemas"]["MerchantAccountRequest"];
      };
    };
    responses: {
      /** @description The merchant account is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantAccount"];
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
   * Reads a merchant account. It finds out what became of a creation or a change whose answer was lost.
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
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The merchant account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantAccount"];
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
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MerchantAccountUpdateRequest"];
      };
    };
    responses: {
      /** @description The merchant account after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MerchantAccount"];
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
   * Lists the configurations of a merchant account; there are no pages. It finds out what became of a change whose
   * answer was lost.
   *
   * `GET /merchant-accounts/{merchant_account_id}/three-ds-configurations`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listThreeDsConfigurations: {
    parameters: {
      query?: {
        /** @description Only configurations for this currency, ISO 4217. */
        currency?: string | null;
      };
      header?: never;
      path: {
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsConfigurations"];
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
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ThreeDsConfigurationRequest"];
      };
    };
    responses: {
      /** @description The configuration is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsConfiguration"];
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
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
        /** @description The configuration of 3-D Secure, by its `id`. */
        three_ds_configuration_id: components["parameters"]["ThreeDsConfigurationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ThreeDsConfigurationUpdateRequest"];
      };
    };
    responses: {
      /** @description The configuration after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsConfiguration"];
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
        /** @description The merchant account, by its `id`, such as `default`. */
        merchant_account_id: components["parameters"]["MerchantAccountInPath"];
        /** @description The configuration of 3-D Secure, by its `id`. */
        three_ds_configuration_id: components["parameters"]["ThreeDsConfigurationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configuration is deleted. */
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
        /** @description Only transactions with one of these outcomes of the authentication. */
        authentication_outcome?: string[] | null;
        /** @description Only transactions with one of these answers to whether it was authorised. */
        authorized?: string[] | null;
        /** @description Only transactions with one of these countries. */
        country?: string[] | null;
        /** @description Only transactions with one of these currencies. */
        currency?: string[] | null;
        /** @description Time to look at. The form is not documented. */
        datetime_range: string;
        /** @description Only transactions with one of these error codes. */
        error_code?: string[] | null;
        /** @description Only transactions with one of these kinds of instrument. */
        instrument_type?: string[] | null;
        /** @description Only transactions with one of these answers to whether an earlier payment precedes it. */
        is_subsequent_payment?: string[] | null;
        /** @description Only transactions with one of these answers to whether the liability has shifted. */
        liability_shifted?: string[] | null;
        /** @description Only transactions with one of these answers to whether the merchant started it. */
        merchant_initiated?: string[] | null;
        /** @description Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
        metadata?: string[] | null;
        /** @description Only transactions with one of these kinds of payment method. */
        method?: string[] | null;
        /** @description Only transactions with one of these first digits of the card number. */
        payment_method_bin?: string[] | null;
        /** @description Only transactions with one of these issuers of the card. */
        payment_method_card_issuer_name?: string[] | null;
        /** @description Only transactions with one of these types of card. */
        payment_method_card_type?: string[] | null;
        /** @description Only transactions with one of these countries of the payment method. */
        payment_method_country?: string[] | null;
        /** @description Only transactions with one of these card schemes. */
        payment_method_scheme?: string[] | null;
        /** @description Only transactions with one of these payment services, by their `id`. */
        payment_service_id?: string[] | null;
        /** @description Only transactions with one of these sources of the payment. */
        payment_source?: string[] | null;
        /** @description Only transactions with one of these response codes of the payment service. */
        raw_response_code?: string[] | null;
        /** @description Only transactions with one of these rules that routed it, by their `id`. */
        rule_id_route_transaction?: string[] | null;
        /** @description Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
        rule_id_skip_3ds?: string[] | null;
        /** @description Only transactions with one of these variants of a rule, by their `id`. */
        rule_variant_id?: string[] | null;
        /** @description Only transactions with one of these answers of 3-D Secure. */
        three_d_secure_auth_resp?: string[] | null;
        /** @description Only transactions with one of these ECI values of 3-D Secure. */
        three_d_secure_eci?: string[] | null;
        /** @description Only transactions with one of these methods of 3-D Secure. */
        three_d_secure_method?: string[] | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description What to measure. */
        metric: components["parameters"]["MetricsExplorerMetric"];
        /** @description What to break the metric down by. */
        module: components["parameters"]["MetricsExplorerModule"];
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric for each value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsExplorerModuleItem"][];
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
        /** @description Only transactions with one of these outcomes of the authentication. */
        authentication_outcome?: string[] | null;
        /** @description Only transactions with one of these answers to whether it was authorised. */
        authorized?: string[] | null;
        /** @description Only transactions with one of these countries. */
        country?: string[] | null;
        /** @description Only transactions with one of these currencies. */
        currency?: string[] | null;
        /** @description Time to look at. The form is not documented. */
        datetime_range: string;
        /** @description Only transactions with one of these error codes. */
        error_code?: string[] | null;
        /** @description Whether to leave out the time before. */
        exclude_previous?: boolean;
        /** @description Only transactions with one of these kinds of instrument. */
        instrument_type?: string[] | null;
        /** @description Only transactions with one of these answers to whether an earlier payment precedes it. */
        is_subsequent_payment?: string[] | null;
        /** @description Only transactions with one of these answers to whether the liability has shifted. */
        liability_shifted?: string[] | null;
        /** @description Only transactions with one of these answers to whether the merchant started it. */
        merchant_initiated?: string[] | null;
        /** @description Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
        metadata?: string[] | null;
        /** @description Only transactions with one of these kinds of payment method. */
        method?: string[] | null;
        /** @description Only transactions with one of these first digits of the card number. */
        payment_method_bin?: string[] | null;
        /** @description Only transactions with one of these issuers of the card. */
        payment_method_card_issuer_name?: string[] | null;
        /** @description Only transactions with one of these types of card. */
        payment_method_card_type?: string[] | null;
        /** @description Only transactions with one of these countries of the payment method. */
        payment_method_country?: string[] | null;
        /** @description Only transactions with one of these card schemes. */
        payment_method_scheme?: string[] | null;
        /** @description Only transactions with one of these payment services, by their `id`. */
        payment_service_id?: string[] | null;
        /** @description Only transactions with one of these sources of the payment. */
        payment_source?: string[] | null;
        /** @description Only transactions with one of these response codes of the payment service. */
        raw_response_code?: string[] | null;
        /** @description Only transactions with one of these rules that routed it, by their `id`. */
        rule_id_route_transaction?: string[] | null;
        /** @description Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
        rule_id_skip_3ds?: string[] | null;
        /** @description Only transactions with one of these variants of a rule, by their `id`. */
        rule_variant_id?: string[] | null;
        /** @description Only transactions with one of these answers of 3-D Secure. */
        three_d_secure_auth_resp?: string[] | null;
        /** @description Only transactions with one of these ECI values of 3-D Secure. */
        three_d_secure_eci?: string[] | null;
        /** @description Only transactions with one of these methods of 3-D Secure. */
        three_d_secure_method?: string[] | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description What to measure. */
        metric: components["parameters"]["MetricsExplorerMetric"];
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsExplorerTotal"];
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
   * Lists every preset of a source; there are no pages. It finds out what became of a change whose answer was
   * lost.
   *
   * `GET /metrics-explorer/{source}/presets`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMetricsExplorerPresets: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsExplorerPreset"][];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricsExplorerPresetRequest"];
      };
    };
    responses: {
      /** @description The preset is saved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsExplorerPreset"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The preset, by its `id`. */
        preset_id: components["parameters"]["MetricsExplorerPresetId"];
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricsExplorerPresetUpdateRequest"];
      };
    };
    responses: {
      /** @description The preset after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsExplorerPreset"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The preset, by its `id`. */
        preset_id: components["parameters"]["MetricsExplorerPresetId"];
        /** @description Data to look at. */
        source: components["parameters"]["MetricsExplorerSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The preset is deleted. The form of the body is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** @description The preset is deleted. */
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only incidents of this interval. Its form is not documented. */
        timestamp_interval?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of incidents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringIncidents"];
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
   * Reads an incident. It finds out what became of an update whose answer was lost.
   *
   * `GET /monitoring/incidents/{incident_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringIncident: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The incident, by its `id`. */
        incident_id: components["parameters"]["MonitoringIncidentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The incident. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringIncident"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The incident, by its `id`. */
        incident_id: components["parameters"]["MonitoringIncidentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MonitoringIncidentUpdateRequest"];
      };
    };
    responses: {
      /** @description The incident after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringIncident"];
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
   * Lists the metrics with their samples, page by page. It finds out whether a creation whose answer was lost has
   * happened.
   *
   * `GET /monitoring/metrics`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listMonitoringMetrics: {
    parameters: {
      query: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: number;
        /** @description Interval whose samples to give. The form is not documented. */
        samples_timestamp_interval: string;
        /** @description Only metrics that fit these words. Which members are looked at is not documented. */
        search?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringMetrics"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MonitoringMetricRequest"];
      };
    };
    responses: {
      /** @description The metric is watched. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringMetric"];
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
   * Reads a metric. It finds out what became of a change whose answer was lost.
   *
   * `GET /monitoring/metrics/{metric_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getMonitoringMetric: {
    parameters: {
      query?: {
        /** @description Interval whose samples to give. The form is not documented. */
        samples_timestamp_interval?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringMetric"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MonitoringMetricUpdateRequest"];
      };
    };
    responses: {
      /** @description The metric after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringMetric"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric is deleted. The form of the body is not documented. */
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only incidents of this interval. Its form is not documented. */
        timestamp_interval?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The monitored metric, by its `id`. */
        metric_id: components["parameters"]["MonitoringMetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of incidents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MonitoringIncidents"];
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
   * Lists the payment links, page by page. It finds out whether a creation whose answer was lost has happened.
   *
   * `GET /payment-links`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentLinks: {
    parameters: {
      query?: {
        /** @description Only links over exactly this amount, in minor units of the currency. */
        amount_eq?: number | null;
        /** @description Only links over this amount or more, in minor units of the currency. */
        amount_gte?: number | null;
        /** @description Only links over this amount or less, in minor units of the currency. */
        amount_lte?: number | null;
        /** @description Only links of buyers that fit these words. Which members are looked at is not documented. */
        buyer_search?: string[] | null;
        /** @description Only links created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** @description Only links created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** @description Only links in one of these currencies, ISO 4217, upper case. */
        currency?: string[] | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only links in one of these states. */
        status?: ("active" | "completed" | "expired" | "processing")[] | null;
        /** @description Only links last changed at this time or after, ISO 8601 with a zone. */
        updated_at_gte?: string | null;
        /** @description Only links last changed at this time or before, ISO 8601 with a zone. */
        updated_at_lte?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payment links. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLinks"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentLinkRequest"];
      };
    };
    responses: {
      /** @description The link is active. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLink"];
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
   * Reads a payment link. It finds out what became of an expiry whose answer was lost.
   *
   * `GET /payment-links/{payment_link_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment link, by its `id`. */
        payment_link_id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLink"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment link, by its `id`. */
        payment_link_id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link has expired. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethodDefinitions"];
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
   * Lists the stored payment methods, page by page. It finds out whether a creation whose answer was lost has
   * happened.
   *
   * `GET /payment-methods`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethods: {
    parameters: {
      query?: {
        /** @description Only those of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** @description Only those of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description Only the method with this identifier of your own. */
        external_identifier?: string | null;
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only methods in one of these states. */
        status?: ("processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused")[] | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethods"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The payment method, or what has to happen before there is one. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
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
   * Reads a stored payment method. It finds out what became of an update or a deletion whose answer was lost.
   *
   * `GET /payment-methods/{payment_method_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentMethodUpdateRequest"];
      };
    };
    responses: {
      /** @description The payment method after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method is deleted. */
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
   * Lists every network token of a stored card; there are no pages. It finds out what became of a change whose
   * answer was lost.
   *
   * `GET /payment-methods/{payment_method_id}/network-tokens`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentMethodNetworkTokens: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The network tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NetworkTokens"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NetworkTokenRequest"];
      };
    };
    responses: {
      /** @description The network token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NetworkToken"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The network token is deleted. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CryptogramRequest"];
      };
    };
    responses: {
      /** @description The cryptogram. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cryptogram"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The network token after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NetworkToken"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The network token, by its `id`, which is not its `token`. */
        network_token_id: components["parameters"]["NetworkTokenId"];
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The network token after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NetworkToken"];
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
   * Lists every token of a stored payment method; there are no pages. It finds out what became of a creation or a
   * deletion whose answer was lost.
   *
   * `GET /payment-methods/{payment_method_id}/payment-service-tokens`
   *
   * @see https://docs.gr4vy.com/guides/features/psp-tokenization/overview
   */
  listPaymentServiceTokens: {
    parameters: {
      query?: {
        /** @description Only the tokens of this payment service, by its `id`. */
        payment_service_id?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceTokens"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentServiceTokenRequest"];
      };
    };
    responses: {
      /** @description The token, or what has to happen before there is one. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceToken"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The stored payment method, by its `id`. */
        payment_method_id: components["parameters"]["PaymentMethodId"];
        /** @description The payment service token, by its `id`, which is not its `token`. */
        payment_service_token_id: components["parameters"]["PaymentServiceTokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is deleted. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentOptionsRequest"];
      };
    };
    responses: {
      /** @description The ways to pay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentOptions"];
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceDefinitions"];
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
        /** @description The definition, by its `id`, such as `stripe-card`. */
        payment_service_definition_id: components["parameters"]["PaymentServiceDefinitionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The definition. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceDefinition"];
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
        /** @description The definition, by its `id`, such as `stripe-card`. */
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
      /** @description The payment service was asked; `status` says whether it made a session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceSession"];
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
   * Lists the payment services, page by page. It finds out whether a creation whose answer was lost has happened.
   *
   * `GET /payment-services`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPaymentServices: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description Whether to list the deleted services. Whether others are then left out is not documented. */
        deleted?: boolean | null;
        /** @description Whether to give the `fields` of each service. Without them the answer comes faster. Read in an archived, newer copy of the official document. */
        include_fields?: boolean;
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only services for this kind of payment method. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payment services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServices"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentServiceRequest"];
      };
    };
    responses: {
      /** @description The payment service is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentService"];
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
   * Reads a payment service. It finds out what became of a change or a deletion whose answer was lost.
   *
   * `GET /payment-services/{payment_service_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getPaymentService: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentService"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentServiceUpdateRequest"];
      };
    };
    responses: {
      /** @description The payment service after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentService"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment service, by its `id`. */
        payment_service_id: components["parameters"]["PaymentServiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment service is deleted. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payment service, by its `id`. */
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
      /** @description The payment service was asked; `status` says whether it made a session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentServiceSession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CredentialsVerificationRequest"];
      };
    };
    responses: {
      /** @description The credentials were checked. The form of the body is not documented. */
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
   * Lists the payouts, page by page. It finds out whether a payout whose answer was lost has been made.
   *
   * `GET /payouts`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listPayouts: {
    parameters: {
      query?: {
        /** @description Only payouts created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** @description Only payouts created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description Only the payout with this identifier of your own. */
        external_identifier?: string | null;
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only the payout with this identifier of the payment service. */
        payment_service_payout_id?: string | null;
        /** @description Only payouts in one of these states. */
        status?: ("declined" | "failed" | "pending" | "succeeded")[] | null;
        /** @description Only payouts last changed at this time or after, ISO 8601 with a zone. */
        updated_at_gte?: string | null;
        /** @description Only payouts last changed at this time or before, ISO 8601 with a zone. */
        updated_at_lte?: string | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payouts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payouts"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutRequest"];
      };
    };
    responses: {
      /** @description The payout; `status` says how it went. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The payout, by its `id`. */
        payout_id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The refund, by its `id`. */
        refund_id: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refund"];
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
        /** @description Only executions created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** @description Only executions created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** @description Only executions of reports that one of these users or keys made, by their `id`. */
        creator_id?: string[] | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only executions of reports with this name. Whether a part of it is enough is not documented. */
        report_name?: string | null;
        /** @description Only executions in one of these states. */
        status?: ("dispatched" | "failed" | "pending" | "processing" | "succeeded")[] | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportExecutions"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The execution of a report, by its `id`. */
        report_execution_id: components["parameters"]["ReportExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportExecution"];
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
   * Lists the reports, page by page. It finds out whether a creation whose answer was lost has happened.
   *
   * `GET /reports`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listReports: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Only reports with this name. Whether a part of it is enough is not documented. */
        name?: string | null;
        /** @description Only reports with one of these schedules. */
        schedule?: ("daily" | "monthly" | "once" | "weekly")[] | null;
        /** @description Only reports that run by their schedule, or only those that do not. */
        schedule_enabled?: boolean | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reports"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportRequest"];
      };
    };
    responses: {
      /** @description The report is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Report"];
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
   * Reads a report with its newest execution. It finds out what became of an update whose answer was lost.
   *
   * `GET /reports/{report_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getReport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
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
          "application/json": components["schemas"]["Report"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportUpdateRequest"];
      };
    };
    responses: {
      /** @description The report after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Report"];
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportExecutions"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The execution of a report, by its `id`. */
        report_execution_id: components["parameters"]["ReportExecutionId"];
        /** @description The report, by its `id`. */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReportExecutionUrlRequest"];
      };
    };
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportExecutionUrl"];
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Roles"];
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
   * Lists the scenarios, page by page, although its name speaks of one. It finds out what became of a change whose
   * answer was lost.
   *
   * `GET /three-ds-scenarios`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getThreeDsScenario: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of scenarios. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsScenarios"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ThreeDsScenarioRequest"];
      };
    };
    responses: {
      /** @description The scenario is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsScenario"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The scenario, by its `id`. */
        three_ds_scenario_id: components["parameters"]["ThreeDsScenarioId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ThreeDsScenarioUpdateRequest"];
      };
    };
    responses: {
      /** @description The scenario after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ThreeDsScenario"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The scenario, by its `id`. */
        three_ds_scenario_id: components["parameters"]["ThreeDsScenarioId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scenario is deleted. */
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
   * Lists the transactions, page by page. With `external_identifier` it finds out whether a creation whose answer
   * was lost has happened.
   *
   * `GET /transactions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactions: {
    parameters: {
      query?: {
        /** @description Only transactions over exactly this amount, in minor units of the currency. */
        amount_eq?: number | null;
        /** @description Only transactions over this amount or more, in minor units of the currency. */
        amount_gte?: number | null;
        /** @description Only transactions over this amount or less, in minor units of the currency. */
        amount_lte?: number | null;
        /** @description Only transactions of buyers with this e-mail address. */
        buyer_email_address?: string | null;
        /** @description Only transactions of this stored buyer, by your own identifier. */
        buyer_external_identifier?: string | null;
        /** @description Only transactions of this stored buyer, by Gr4vy's `id`. */
        buyer_id?: string | null;
        /** @description Only transactions of buyers that fit these words. Which members are looked at is not documented. */
        buyer_search?: string[] | null;
        /** @description Only transactions made in this checkout session, by its `id`. */
        checkout_session_id?: string | null;
        /** @description Only transactions of one of these countries, ISO 3166-1 alpha-2, upper case. */
        country?: string[] | null;
        /** @description Only transactions created at this time or after, ISO 8601 with a zone. */
        created_at_gte?: string | null;
        /** @description Only transactions created at this time or before, ISO 8601 with a zone. */
        created_at_lte?: string | null;
        /** @description Only transactions in one of these currencies, ISO 4217, upper case. */
        currency?: string[] | null;
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description Whether to list disputed ones only, or the others. */
        disputed?: boolean | null;
        /** @description Only transactions that failed with one of these codes. */
        error_code?: string[] | null;
        /** @description Only transactions with this identifier of your own. */
        external_identifier?: string | null;
        /** @description Only transactions paid with this stored gift card, by its `id`. */
        gift_card_id?: string | null;
        /** @description Only transactions paid with a gift card that ends in these four digits. */
        gift_card_last4?: string | null;
        /** @description Whether to list those paid with gift cards only, or the others. */
        has_gift_card_redemptions?: boolean | null;
        /** @description Whether to list those with refunds only, or those without. */
        has_refunds?: boolean | null;
        /** @description Whether to list those with settlements only, or those without. */
        has_settlements?: boolean | null;
        /** @description Only transactions with this `id`. */
        id?: string | null;
        /** @description Only transactions made from this IP address. */
        ip_address?: string | null;
        /** @description Whether to list those that follow an earlier payment only, or the others. */
        is_subsequent_payment?: boolean | null;
        /** @description How many items a page is to hold at most. */
        limit?: components["parameters"]["Limit"];
        /** @description Whether to list those that the merchant started only, or the others. */
        merchant_initiated?: boolean | null;
        /** @description Only transactions with these metadata: JSON objects written out, such as `{"order_id":"1042"}`. Every pair has to be there. */
        metadata?: string[] | null;
        /** @description Only transactions with one of these kinds of payment method. */
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
        /** @description Only transactions made over this payment link, by its `id`. */
        payment_link_id?: string | null;
        /** @description Only transactions with a card that begins with these digits. */
        payment_method_bin?: string | null;
        /** @description Only transactions whose payment method is of this country, ISO 3166-1 alpha-2, upper case. */
        payment_method_country?: string | null;
        /** @description Only transactions whose payment method has this `fingerprint`. */
        payment_method_fingerprint?: string | null;
        /** @description Only transactions with this stored payment method, by its `id`. */
        payment_method_id?: string | null;
        /** @description Only transactions whose payment method has this label, such as the last four digits. */
        payment_method_label?: string | null;
        /** @description Only transactions with a card of one of these schemes. */
        payment_method_scheme?: string[] | null;
        /** @description Only transactions over one of these payment services, by `id`. */
        payment_service_id?: string[] | null;
        /** @description Only transactions with this identifier of the payment service. */
        payment_service_transaction_id?: string | null;
        /** @description Only transactions that came about in one of these ways. */
        payment_source?: ("ecommerce" | "moto" | "recurring" | "installment" | "card_on_file")[] | null;
        /** @description Whether to list those that wait for a review only, or the others. */
        pending_review?: boolean | null;
        /** @description Only transactions that renew the authorisation of this one, by its `id`. */
        reauthorized_from_transaction_id?: string | null;
        /** @description Only transactions with this `reconciliation_id`. */
        reconciliation_id?: string | null;
        /** @description Only transactions that fit these words. Which members are looked at is not documented. */
        search?: string | null;
        /** @description Only transactions in one of these states. */
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
        /** @description Only transactions last changed at this time or after, ISO 8601 with a zone. */
        updated_at_gte?: string | null;
        /** @description Only transactions last changed at this time or before, ISO 8601 with a zone. */
        updated_at_lte?: string | null;
        /** @description Whether to list those with 3-D Secure only, or those without. */
        used_3ds?: boolean | null;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
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
          "application/json": components["schemas"]["Transactions"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description IP address of the buyer, for calls that a server makes. Connectors that want it get it; without it they get the
         *     caller's own. Only the official SDKs name this header.
         */
        "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TransactionRequest"];
      };
    };
    responses: {
      /** @description The transaction; `status` says how far it came. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transaction"];
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
   * Reads a transaction. It finds out what became of an update, a void, a cancellation or an increment whose
   * answer was lost.
   *
   * `GET /transactions/{transaction_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  getTransaction: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
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
          "application/json": components["schemas"]["Transaction"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TransactionUpdateRequest"];
      };
    };
    responses: {
      /** @description The transaction after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transaction"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionActions"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuthorizationIncrementRequest"];
      };
    };
    responses: {
      /** @description The outcome of the increment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthorizationIncrement"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome of the cancellation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionCancel"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Which form the answer is to have: the transaction, which it is without this header, or the outcome of the
         *     capture.
         */
        prefer?: ("resource=transaction" | "resource=transaction-capture")[] | null;
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CaptureRequest"];
      };
    };
    responses: {
      /** @description The transaction, or the outcome of the capture if `prefer` asks for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["Transaction"] | components["schemas"]["TransactionCapture"];
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
   * Lists the captures of a transaction. The answer has cursors, but no parameter to pass one is documented. It
   * finds out what became of a capture whose answer was lost.
   *
   * `GET /transactions/{transaction_id}/captures`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionCaptures: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The captures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Captures"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The capture, by its `id`. */
        capture_id: components["parameters"]["CaptureId"];
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The capture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Capture"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reversals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargebackReversals"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chargebacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chargebacks"];
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
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many events a page is to hold at most. */
        limit?: number;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
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
          "application/json": components["schemas"]["TransactionHistory"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundSettlements"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The settlement, by its `id`. */
        settlement_id: components["parameters"]["SettlementId"];
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
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
          "application/json": components["schemas"]["RefundSettlement"];
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
   * Lists the refunds of a transaction. The answer has cursors, but no parameter to pass one is documented. It
   * finds out what became of a refund whose answer was lost.
   *
   * `GET /transactions/{transaction_id}/refunds`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listTransactionRefunds: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The refunds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refunds"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundRequest"];
      };
    };
    responses: {
      /** @description The refund; `status` says how it went. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refund"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The refund, by its `id`. */
        refund_id: components["parameters"]["RefundId"];
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refund"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["FullRefundRequest"] | null;
      };
    };
    responses: {
      /** @description One refund for each instrument. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refunds"];
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
        /** @description The `session_token` of the transaction. That the two are the same is inferred. */
        token?: string | null;
      };
      header?: never;
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["TransactionSessionRequest"] | null;
      };
    };
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionSession"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Settlements"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The settlement, by its `id`. */
        settlement_id: components["parameters"]["SettlementId"];
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
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
          "application/json": components["schemas"]["Settlement"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transaction"];
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
         * @description A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
         *     first call still runs, it is refused with status 409 and `concurrent_request`.
         */
        "idempotency-key"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Which form the answer is to have: the transaction, which it is without this header, or the outcome of the
         *     void.
         */
        prefer?: ("resource=transaction" | "resource=transaction-void")[] | null;
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The transaction, by its `id`. */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction, or the outcome of the void if `prefer` asks for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transaction"] | components["schemas"]["TransactionVoid"];
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
   * Lists the webhook subscriptions, page by page. It finds out whether a creation whose answer was lost has
   * happened.
   *
   * `GET /webhook-subscriptions`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  listWebhookSubscription: {
    parameters: {
      query?: {
        /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
        cursor?: components["parameters"]["Cursor"];
        /** @description How many items a page is to hold at most. Bounds are not documented. */
        limit?: number;
      };
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
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
          "application/json": components["schemas"]["WebhookSubscriptions"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookSubscriptionRequest"];
      };
    };
    responses: {
      /** @description The subscription is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSubscription"];
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
   * Reads a webhook subscription. It finds out what became of a change whose answer was lost.
   *
   * `GET /webhook-subscriptions/{subscription_id}`
   *
   * @see https://github.com/gr4vy/gr4vy-openapi/blob/46a9b4a89c665bd00bbd266994eb9b302cb85dbf/openapi.json
   */
  readWebhookSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
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
          "application/json": components["schemas"]["WebhookSubscription"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookSubscriptionUpdateRequest"];
      };
    };
    responses: {
      /** @description The subscription after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSubscription"];
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription is deleted. */
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
        /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
        "x-gr4vy-merchant-account-id"?: components["parameters"]["MerchantAccountId"];
      };
      path: {
        /** @description The webhook subscription, by its `id`. */
        subscription_id: components["parameters"]["WebhookSubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookSecretRotationRequest"];
      };
    };
    responses: {
      /** @description The subscription with its new secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSubscription"];
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
/** The body of each notification, by the name of its kind. */
export type webhooks = {
  /**
   * A transaction was authenticated
   *
   * Sent when the buyer has passed the authentication.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authenticated": components["schemas"]["TransactionEvent"];
  /**
   * A transaction waits for authentication
   *
   * Sent when the buyer has to authenticate the payment.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authentication-pending": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was authorised
   *
   * Sent when the money is held.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authorized": components["schemas"]["TransactionEvent"];
  /**
   * A capture of a transaction failed
   *
   * Sent when the money that was held could not be taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.capture-failed": components["schemas"]["TransactionEvent"];
  /**
   * A capture of a transaction is pending
   *
   * Sent when the money is being taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.capture-pending": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was captured
   *
   * Sent when the money is taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.captured": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was declined
   *
   * Sent when the payment was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.declined": components["schemas"]["TransactionEvent"];
  /**
   * A transaction failed
   *
   * Sent when the payment could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.failed": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was modified
   *
   * Sent when a transaction has changed otherwise.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.modified": components["schemas"]["TransactionEvent"];
  /**
   * The review of a transaction was accepted
   *
   * Sent when a payment that was held for review may go on.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.review-accepted": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was settled
   *
   * Sent when the money has been settled.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.settled": components["schemas"]["TransactionEvent"];
  /**
   * The void of a transaction was declined
   *
   * Sent when the release of the held money was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-declined": components["schemas"]["TransactionEvent"];
  /**
   * The void of a transaction failed
   *
   * Sent when the held money could not be released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-failed": components["schemas"]["TransactionEvent"];
  /**
   * The void of a transaction is pending
   *
   * Sent when the held money is being released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-pending": components["schemas"]["TransactionEvent"];
  /**
   * A transaction was voided
   *
   * Sent when the held money is released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.voided": components["schemas"]["TransactionEvent"];
  /**
   * A capture was declined
   *
   * Sent when a capture was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.declined": components["schemas"]["CaptureEvent"];
  /**
   * A capture failed
   *
   * Sent when a capture could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.failed": components["schemas"]["CaptureEvent"];
  /**
   * A capture is pending
   *
   * Sent when a capture is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.pending": components["schemas"]["CaptureEvent"];
  /**
   * A capture succeeded
   *
   * Sent when a capture has taken the money.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.succeeded": components["schemas"]["CaptureEvent"];
  /**
   * A refund was declined
   *
   * Sent when a refund was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.declined": components["schemas"]["RefundEvent"];
  /**
   * A refund failed
   *
   * Sent when a refund could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.failed": components["schemas"]["RefundEvent"];
  /**
   * A refund is pending
   *
   * Sent when a refund is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.pending": components["schemas"]["RefundEvent"];
  /**
   * A refund succeeded
   *
   * Sent when a refund has given the money back.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.succeeded": components["schemas"]["RefundEvent"];
  /**
   * A payout was declined
   *
   * Sent when a payout was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.declined": components["schemas"]["PayoutEvent"];
  /**
   * A payout failed
   *
   * Sent when a payout could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.failed": components["schemas"]["PayoutEvent"];
  /**
   * A payout is pending
   *
   * Sent when a payout is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.pending": components["schemas"]["PayoutEvent"];
  /**
   * A payout succeeded
   *
   * Sent when a payout has been made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.succeeded": components["schemas"]["PayoutEvent"];
  /**
   * The authorisation of a payment method expires soon
   *
   * Sent when the authorisation to charge a payment method is about to expire.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-expiring": components["schemas"]["PaymentMethodEvent"];
  /**
   * The authorisation of a payment method needs an update
   *
   * Sent when the buyer has to renew the authorisation to charge a payment method.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-update-required": components["schemas"]["PaymentMethodEvent"];
  /**
   * The authorisation of a payment method was updated
   *
   * Sent when the authorisation to charge a payment method is renewed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-updated": components["schemas"]["PaymentMethodEvent"];
  /**
   * A payment method was deleted
   *
   * Sent when a stored payment method is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.deleted": components["schemas"]["PaymentMethodEvent"];
  /**
   * A payment method was paused
   *
   * Sent when a payment method cannot be charged for the time being.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.paused": components["schemas"]["PaymentMethodEvent"];
  /**
   * A payment method was resumed
   *
   * Sent when a paused payment method can be charged again.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.resumed": components["schemas"]["PaymentMethodEvent"];
  /**
   * A payment method was updated
   *
   * Sent when a stored payment method has changed, such as by newer card data.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.updated": components["schemas"]["PaymentMethodEvent"];
  /**
   * A buyer was created
   *
   * Sent when a buyer is stored.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.created": components["schemas"]["BuyerEvent"];
  /**
   * A buyer was updated
   *
   * Sent when a stored buyer has changed; changes of shipping details have an event of their own.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.updated": components["schemas"]["BuyerEvent"];
  /**
   * A buyer was deleted
   *
   * Sent when a stored buyer is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.deleted": components["schemas"]["BuyerEvent"];
  /**
   * Shipping details were created
   *
   * Sent when shipping details are stored with a buyer.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.created": components["schemas"]["ShippingDetailsEvent"];
  /**
   * Shipping details were updated
   *
   * Sent when stored shipping details have changed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.updated": components["schemas"]["ShippingDetailsEvent"];
  /**
   * Shipping details were deleted
   *
   * Sent when stored shipping details are deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.deleted": components["schemas"]["ShippingDetailsEvent"];
  /**
   * A gift card was created
   *
   * Sent when a gift card is stored.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "gift-card.created": components["schemas"]["GiftCardEvent"];
  /**
   * A gift card was deleted
   *
   * Sent when a stored gift card is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "gift-card.deleted": components["schemas"]["GiftCardEvent"];
  /**
   * A payment link was created
   *
   * Sent when a payment link is made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-link.created": components["schemas"]["PaymentLinkEvent"];
  /**
   * A payment link was updated
   *
   * Sent when a payment link has changed, such as by a payment or by expiry.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-link.updated": components["schemas"]["PaymentLinkEvent"];
  /**
   * The execution of a report failed
   *
   * Sent when a report could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "report-execution.failed": components["schemas"]["ReportExecutionEvent"];
  /**
   * The execution of a report succeeded
   *
   * Sent when a report is ready for download.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "report-execution.succeeded": components["schemas"]["ReportExecutionEvent"];
  /**
   * An API key pair was created
   *
   * Sent when an API key pair is made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.created": components["schemas"]["ApiKeyPairEvent"];
  /**
   * An API key pair was updated
   *
   * Sent when an API key pair has changed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.updated": components["schemas"]["ApiKeyPairEvent"];
  /**
   * An API key pair was deleted
   *
   * Sent when an API key pair is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.deleted": components["schemas"]["ApiKeyPairEvent"];
  /**
   * An incident was opened
   *
   * Sent when a monitored metric crosses its limit.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "monitoring.incident.created": components["schemas"]["MonitoringIncidentEvent"];
  /**
   * An incident was closed
   *
   * Sent when an incident is closed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "monitoring.incident.closed": components["schemas"]["MonitoringIncidentEvent"];
};
