// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

export type paths = {
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
};
export type webhooks = Record<string, never>;
export type components = {
  schemas: {
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
     * @description State of a payment method or of its token. With `buyer_approval_required` the buyer has to act first, at
     *     `approval_url`.
     * @enum {string}
     */
    PaymentMethodStatus:
      "processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused" | (string & {});
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
    /** @description The checkout session, by its `id`. */
    CheckoutSessionId: string;
    /** @description The merchant account to act for. Left out, it is the key's own or the one named `default`. */
    MerchantAccountId: string | null;
    /** @description The stored payment method, by its `id`. */
    PaymentMethodId: string;
    /** @description The payment service, by its `id`. */
    PaymentServiceId: string;
    /** @description The payment service token, by its `id`, which is not its `token`. */
    PaymentServiceTokenId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
};
export type Address = components["schemas"]["Address"];
export type Airline = components["schemas"]["Airline"];
export type AirlineLeg = components["schemas"]["AirlineLeg"];
export type AirlineLegRequest = components["schemas"]["AirlineLegRequest"];
export type AirlinePassenger = components["schemas"]["AirlinePassenger"];
export type AirlinePassengerRequest = components["schemas"]["AirlinePassengerRequest"];
export type AirlineRequest = components["schemas"]["AirlineRequest"];
export type BillingDetails = components["schemas"]["BillingDetails"];
export type BillingDetailsRequest = components["schemas"]["BillingDetailsRequest"];
export type CardScheme = components["schemas"]["CardScheme"];
export type CardType = components["schemas"]["CardType"];
export type CartItem = components["schemas"]["CartItem"];
export type CartItemRequest = components["schemas"]["CartItemRequest"];
export type CheckoutSession = components["schemas"]["CheckoutSession"];
export type CheckoutSessionPaymentMethod = components["schemas"]["CheckoutSessionPaymentMethod"];
export type CheckoutSessionPaymentMethodDetails =
  components["schemas"]["CheckoutSessionPaymentMethodDetails"];
export type CheckoutSessionRequest = components["schemas"]["CheckoutSessionRequest"];
export type DuplicateError = components["schemas"]["DuplicateError"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type GuestBuyer = components["schemas"]["GuestBuyer"];
export type GuestBuyerRequest = components["schemas"]["GuestBuyerRequest"];
export type GuestShippingDetails = components["schemas"]["GuestShippingDetails"];
export type PaymentMethodStatus = components["schemas"]["PaymentMethodStatus"];
export type PaymentServiceSession = components["schemas"]["PaymentServiceSession"];
export type PaymentServiceToken = components["schemas"]["PaymentServiceToken"];
export type PaymentServiceTokenRequest = components["schemas"]["PaymentServiceTokenRequest"];
export type PaymentServiceTokens = components["schemas"]["PaymentServiceTokens"];
export type TaxId = components["schemas"]["TaxId"];
export type TaxIdRequest = components["schemas"]["TaxIdRequest"];
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"];
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
export type ParameterCheckoutSessionId = components["parameters"]["CheckoutSessionId"];
export type ParameterMerchantAccountId = components["parameters"]["MerchantAccountId"];
export type ParameterPaymentMethodId = components["parameters"]["PaymentMethodId"];
export type ParameterPaymentServiceId = components["parameters"]["PaymentServiceId"];
export type ParameterPaymentServiceTokenId = components["parameters"]["PaymentServiceTokenId"];
export type $defs = Record<string, never>;
export interface operations {
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
}
