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
};
export type components = {
  schemas: {
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
    /**
     * @description Where the page of approval may open.
     * @enum {string}
     */
    ApprovalTarget: "new_window" | "any" | (string & {});
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
      /** @description Options of single connectors, by connector. */
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
      connection_options?: {
        [key: string]: unknown;
      } | null;
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
    /** @description A bank account linked over Plaid, to store. */
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
    /** @description A method that the buyer approves on a page of its own, to store. */
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
    /** @description A gift card by its number. */
    UnstoredGiftCard: {
      /** @description Number of the gift card, 16 to 19 digits. */
      number: string;
      /** @description Secret number of the gift card. */
      pin: string;
    };
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
    /** @description The stored buyer, by its `id`. */
    BuyerId: string;
    /** @description The checkout session, by its `id`. */
    CheckoutSessionId: string;
    /** @description Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
    Cursor: string | null;
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
    /** @description The network token, by its `id`, which is not its `token`. */
    NetworkTokenId: string;
    /** @description The payment link, by its `id`. */
    PaymentLinkId: string;
    /** @description The stored payment method, by its `id`. */
    PaymentMethodId: string;
    /** @description The payment service, by its `id`. */
    PaymentServiceId: string;
    /** @description The payment service token, by its `id`, which is not its `token`. */
    PaymentServiceTokenId: string;
    /** @description The payout, by its `id`. */
    PayoutId: string;
    /** @description The set of shipping details, by its `id`. */
    ShippingDetailsId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
};
export type AccountUpdaterInquiry = components["schemas"]["AccountUpdaterInquiry"];
export type AccountUpdaterJob = components["schemas"]["AccountUpdaterJob"];
export type AccountUpdaterJobRequest = components["schemas"]["AccountUpdaterJobRequest"];
export type AchPaymentMethodRequest = components["schemas"]["AchPaymentMethodRequest"];
export type AdditionalSchemeDetail = components["schemas"]["AdditionalSchemeDetail"];
export type Address = components["schemas"]["Address"];
export type Airline = components["schemas"]["Airline"];
export type AirlineLeg = components["schemas"]["AirlineLeg"];
export type AirlineLegRequest = components["schemas"]["AirlineLegRequest"];
export type AirlinePassenger = components["schemas"]["AirlinePassenger"];
export type AirlinePassengerRequest = components["schemas"]["AirlinePassengerRequest"];
export type AirlineRequest = components["schemas"]["AirlineRequest"];
export type ApprovalTarget = components["schemas"]["ApprovalTarget"];
export type BacsPaymentMethodRequest = components["schemas"]["BacsPaymentMethodRequest"];
export type BankAccountHolder = components["schemas"]["BankAccountHolder"];
export type BillingDetails = components["schemas"]["BillingDetails"];
export type BillingDetailsRequest = components["schemas"]["BillingDetailsRequest"];
export type Buyer = components["schemas"]["Buyer"];
export type BuyerRequest = components["schemas"]["BuyerRequest"];
export type Buyers = components["schemas"]["Buyers"];
export type CardDetail = components["schemas"]["CardDetail"];
export type CardPaymentMethodRequest = components["schemas"]["CardPaymentMethodRequest"];
export type CardScheme = components["schemas"]["CardScheme"];
export type CardSchemeDefinition = components["schemas"]["CardSchemeDefinition"];
export type CardSchemeDefinitions = components["schemas"]["CardSchemeDefinitions"];
export type CardType = components["schemas"]["CardType"];
export type CartItem = components["schemas"]["CartItem"];
export type CartItemRequest = components["schemas"]["CartItemRequest"];
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
export type Cryptogram = components["schemas"]["Cryptogram"];
export type CryptogramRequest = components["schemas"]["CryptogramRequest"];
export type DuplicateError = components["schemas"]["DuplicateError"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type GiftCard = components["schemas"]["GiftCard"];
export type GiftCardActivationRequest = components["schemas"]["GiftCardActivationRequest"];
export type GiftCardBalancesRequest = components["schemas"]["GiftCardBalancesRequest"];
export type GiftCardErrorCode = components["schemas"]["GiftCardErrorCode"];
export type GiftCardIssuance = components["schemas"]["GiftCardIssuance"];
export type GiftCardIssuanceRequest = components["schemas"]["GiftCardIssuanceRequest"];
export type GiftCardRequest = components["schemas"]["GiftCardRequest"];
export type GiftCards = components["schemas"]["GiftCards"];
export type GiftCardService = components["schemas"]["GiftCardService"];
export type GiftCardServiceProvider = components["schemas"]["GiftCardServiceProvider"];
export type GiftCardSummaries = components["schemas"]["GiftCardSummaries"];
export type GiftCardSummary = components["schemas"]["GiftCardSummary"];
export type GooglePayPaymentOptionContext = components["schemas"]["GooglePayPaymentOptionContext"];
export type GuestBuyer = components["schemas"]["GuestBuyer"];
export type GuestBuyerRequest = components["schemas"]["GuestBuyerRequest"];
export type GuestShippingDetails = components["schemas"]["GuestShippingDetails"];
export type NetworkToken = components["schemas"]["NetworkToken"];
export type NetworkTokenRequest = components["schemas"]["NetworkTokenRequest"];
export type NetworkTokens = components["schemas"]["NetworkTokens"];
export type NetworkTokenStatus = components["schemas"]["NetworkTokenStatus"];
export type PaymentLink = components["schemas"]["PaymentLink"];
export type PaymentLinkRequest = components["schemas"]["PaymentLinkRequest"];
export type PaymentLinks = components["schemas"]["PaymentLinks"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodDefinition = components["schemas"]["PaymentMethodDefinition"];
export type PaymentMethodDefinitions = components["schemas"]["PaymentMethodDefinitions"];
export type PaymentMethodDetails = components["schemas"]["PaymentMethodDetails"];
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
export type PaymentServiceSession = components["schemas"]["PaymentServiceSession"];
export type PaymentServiceToken = components["schemas"]["PaymentServiceToken"];
export type PaymentServiceTokenRequest = components["schemas"]["PaymentServiceTokenRequest"];
export type PaymentServiceTokens = components["schemas"]["PaymentServiceTokens"];
export type Payout = components["schemas"]["Payout"];
export type PayoutCard = components["schemas"]["PayoutCard"];
export type PayoutConnectionOptions = components["schemas"]["PayoutConnectionOptions"];
export type PayoutMerchant = components["schemas"]["PayoutMerchant"];
export type PayoutMerchantRequest = components["schemas"]["PayoutMerchantRequest"];
export type PayoutPaymentService = components["schemas"]["PayoutPaymentService"];
export type PayoutRequest = components["schemas"]["PayoutRequest"];
export type Payouts = components["schemas"]["Payouts"];
export type PayoutStoredCard = components["schemas"]["PayoutStoredCard"];
export type PlaidPaymentMethodRequest = components["schemas"]["PlaidPaymentMethodRequest"];
export type RedirectPaymentMethodRequest = components["schemas"]["RedirectPaymentMethodRequest"];
export type RequiredAddressFields = components["schemas"]["RequiredAddressFields"];
export type RequiredFields = components["schemas"]["RequiredFields"];
export type SepaPaymentMethodRequest = components["schemas"]["SepaPaymentMethodRequest"];
export type SessionPaymentMethodRequest = components["schemas"]["SessionPaymentMethodRequest"];
export type ShippingDetails = components["schemas"]["ShippingDetails"];
export type ShippingDetailsList = components["schemas"]["ShippingDetailsList"];
export type ShippingDetailsRequest = components["schemas"]["ShippingDetailsRequest"];
export type StatementDescriptor = components["schemas"]["StatementDescriptor"];
export type StoredGiftCard = components["schemas"]["StoredGiftCard"];
export type TaxId = components["schemas"]["TaxId"];
export type TaxIdRequest = components["schemas"]["TaxIdRequest"];
export type TransactionBuyer = components["schemas"]["TransactionBuyer"];
export type TransactionPaymentMethod = components["schemas"]["TransactionPaymentMethod"];
export type UnstoredGiftCard = components["schemas"]["UnstoredGiftCard"];
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"];
export type WalletPaymentOptionContext = components["schemas"]["WalletPaymentOptionContext"];
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
export type ParameterBuyerId = components["parameters"]["BuyerId"];
export type ParameterCheckoutSessionId = components["parameters"]["CheckoutSessionId"];
export type ParameterCursor = components["parameters"]["Cursor"];
export type ParameterGiftCardId = components["parameters"]["GiftCardId"];
export type ParameterIdempotencyKey = components["parameters"]["IdempotencyKey"];
export type ParameterLimit = components["parameters"]["Limit"];
export type ParameterMerchantAccountId = components["parameters"]["MerchantAccountId"];
export type ParameterNetworkTokenId = components["parameters"]["NetworkTokenId"];
export type ParameterPaymentLinkId = components["parameters"]["PaymentLinkId"];
export type ParameterPaymentMethodId = components["parameters"]["PaymentMethodId"];
export type ParameterPaymentServiceId = components["parameters"]["PaymentServiceId"];
export type ParameterPaymentServiceTokenId = components["parameters"]["PaymentServiceTokenId"];
export type ParameterPayoutId = components["parameters"]["PayoutId"];
export type ParameterShippingDetailsId = components["parameters"]["ShippingDetailsId"];
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
}
/** The body of each notification, by the name of its kind. */
export type webhooks = {};
