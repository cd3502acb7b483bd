// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

export type paths = {
  "/recurrent/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch a recurring token off
     * @description Switches a recurring token off, so that no payment can be made with it any more.
     */
    post: operations["disableRecurrent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an operation
     * @description Cancels the operation in answer to the `ready_to_confirm` or `ready_to_capture` webhook. The end state follows by
     *     webhook.
     */
    post: operations["cancelSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Debit held money
     * @description Debits the money held by a two-step payment, after the `ready_to_capture` webhook. The pages give the hold as 5 days
     *     or as 3 days and 23 hours; afterwards the money is released unless agreed otherwise.
     */
    post: operations["captureSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm an operation
     * @description Confirms the operation after the `ready_to_confirm` webhook. Without it the operation is cancelled 240 minutes after
     *     the webhook. The account manager can switch on automatic confirmation; then this call is not made.
     */
    post: operations["confirmSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session
     * @description Creates a session without starting an operation. Use it when data must still be collected, for example by the
     *     tokenization widget. Everything may be given at once or later, when the operation is started.
     */
    post: operations["createSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/init/payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session and start a payment
     * @description Creates a session and starts a payment in it at once. Smart Glocal advises to send an idempotency key.
     */
    post: operations["initPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/init/payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session and start a payout
     * @description Creates a session and starts a payout in it at once. Smart Glocal advises to send an idempotency key.
     */
    post: operations["initPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/refund": {
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
     * @description Refunds a successful payment in whole or in part. The session goes back to `in_progress`, the payment stays
     *     `succeeded`, and the `payment_refunded` webhook tells when it is done. Payouts cannot be refunded.
     */
    post: operations["refundSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/start/payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payment
     * @description Starts a payment in a session that exists. Members given here replace those given when the session was created.
     */
    post: operations["startPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/start/payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payout
     * @description Starts a payout in a session that exists. Members given here replace those given when the session was created.
     */
    post: operations["startPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a session
     * @description Reads a session with all its operations, and what Smart Glocal waits for. It is the alternative to webhooks, and it
     *     finds out what became of a call whose answer was lost.
     */
    post: operations["getSessionStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue a public token
     * @description Issues a token for Smart Glocal's JavaScript library and widgets in the customer's browser. It is valid for 24
     *     hours and for one operation.
     */
    post: operations["issueToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/token/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what a token stands for
     * @description Reads what is known of a token, or of a card as the tokenization widget returned it.
     */
    post: operations["getTokenInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokenize/card": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tokenize a card in the customer's app
     * @description Takes a card's data from the customer's own device and answers with a token that stands for it. No page of Smart
     *     Glocal describes it: it was read in the source of apps that pay through Smart Glocal. Whether a token of
     *     `issueToken` is taken here is not known. Card data must go to no host outside `smart-glocal.com`.
     */
    post: operations["tokenizeCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wallet/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the prefunding balances
     * @description Reads what is left on the prefunding wallets. Payouts beyond the balance fail.
     */
    post: operations["getWalletBalance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};
export type components = {
  schemas: {
    /** @description The widget with which the customer pays a session. */
    AcquiringWidget: {
      /** @description Where the customer goes after a payment that failed. */
      failure_return_url?: string;
      /**
       * @description Language of the widget.
       * @default en
       * @enum {string}
       */
      locale?: "en" | "ru";
      /** @description The session to pay. */
      session_id: string;
      /** @description Whether the customer is asked to agree to later payments. The page's table says boolean, its example is a string. */
      show_recurrent_checkbox?: boolean | ("true" | "false");
      /**
       * @description Whether success is shown as soon as the money is held.
       * @default false
       */
      success_on_hold?: boolean;
      /** @description Where the customer goes after a payment. */
      success_return_url?: string;
    };
    /** @description The customer has to act. */
    ActionRequiredEvent: {
      /** @description The session with the operation that the notification is about. */
      session: components["schemas"]["Session"];
      /**
       * @description Names the kind of notification.
       * @constant
       */
      type: "action_required";
    };
    /** @description A sum of money. */
    Amount: {
      /** @description The sum in minor units of the currency, so that 100 USD is `10000`. */
      amount: number;
      /** @description ISO 4217 code; upper and lower case are the same. */
      currency: string;
    };
    /** @description A breakdown of the sum. It has been seen empty. */
    Amounts: {
      /** @description What is kept back. Sources disagree on whether `merchant_fee` is one sum or a list, so it is left open. */
      fee?: {
        /** @description The fee that the merchant bears. */
        merchant_fee?: unknown;
      };
      gross?: components["schemas"]["Amount"];
      net?: components["schemas"]["Amount"];
    };
    /** @description Payout to a bank account. */
    BankAccountPayoutRequest: {
      /** @description The account. */
      bank_account: {
        global: components["schemas"]["GlobalBankAccount"];
        /**
         * @description The only system that is documented.
         * @constant
         */
        system_type: "global";
      };
      /**
       * @description Says that `bank_account` holds the account.
       * @constant
       */
      type: "bank_account";
    };
    /** @description A card in the clear. Only for merchants who are certified under PCI DSS. */
    BankCardRequest: {
      /** @description The card's data. For payouts the number is enough. */
      bank_card: {
        /** @description Name on the card. Known from the sibling platform only. */
        cardholder_name?: string;
        /** @description Month of expiry, two digits. */
        expiration_month?: string;
        /** @description Year of expiry, two digits. */
        expiration_year?: string;
        /** @description Card number, digits only. */
        number: string;
        /** @description Security code printed on the card. */
        security_code?: string;
      };
      /**
       * @description Says that `bank_card` holds the card.
       * @constant
       */
      type: "bank_card";
    };
    /** @description A card as answers show it. */
    Card: {
      /** @description First six digits of the number, in newer webhooks. */
      bin?: string;
      /** @description Card brand in lower case, such as `visa`. */
      brand: string;
      /**
       * @description Recognises the same card again: derived from number and expiry, unique in the project unless agreed otherwise. It
       *     cannot be used to pay. That it stands inside `card` is inferred.
       */
      card_id?: string;
      /** @description Country of the issuer, ISO 3166-1 alpha-3. Known from the sibling platform only. */
      country_iso3?: string;
      /** @description Last four digits of the number. */
      last4: string;
    };
    /** @description What is known of a card. */
    CardInfo: {
      /** @description Card brand in lower case, such as `visa`. */
      brand: string;
      /** @description Country of the issuer, ISO 3166-1 alpha-3. Known from the sibling platform only. */
      country_iso3?: string;
      /** @description Last four digits of the number. */
      last4: string;
      /** @description Stands for the card number. */
      number_hash: string;
      /** @description The card's token. Known from the sibling platform only. */
      token?: string;
      /**
       * @description Says that this is a card.
       * @constant
       */
      type: "card";
    };
    /** @description Asks for a card. */
    CardInfoRequest: {
      card: components["schemas"]["CardRequest"];
      /**
       * @description Says that `card` holds the card.
       * @constant
       */
      type: "card";
    };
    /** @description Payment by card. */
    CardPaymentDetailsRequest: {
      card: components["schemas"]["CardRequest"];
      /**
       * @description Says that `card` holds the card.
       * @constant
       */
      type: "card";
    };
    /** @description Payout to a card. */
    CardPayoutRequest: {
      card: components["schemas"]["CardRequest"];
      /**
       * @description Says that `card` holds the card.
       * @constant
       */
      type: "card";
    };
    /** @description A card, in the form in which it was collected. */
    CardRequest:
      | components["schemas"]["BankCardRequest"]
      | components["schemas"]["EncryptedCardRequest"]
      | components["schemas"]["TokenizedCardRequest"];
    /** @description One way to reach a person. */
    Contact: {
      /** @description E-mail address. */
      email?: string;
      /** @description Phone number. In answers its digits may be masked with asterisks. */
      phone?: string;
    };
    /** @description The person who pays or is paid, as your system knows them. */
    Customer: {
      /** @description Ways to reach the person. */
      contacts?: components["schemas"]["Contact"][];
      /** @description Your identifier of the person, such as a login, a number or an e-mail address. */
      reference: string;
    };
    /** @description What the customer has to do before the payment can go on. */
    CustomerInteraction:
      components["schemas"]["RedirectInteraction"] | components["schemas"]["InformInteraction"];
    /** @description A card as the tokenization widget returns it. */
    EncryptedCardRequest: {
      /** @description The widget's values. For payouts the number's is enough. */
      encrypted_card: {
        /** @description Stands for the name on the card. Known from the sibling platform only. */
        cardholder_name_hash?: string;
        /** @description Stands for the expiry date. */
        expiration_date_hash?: string;
        /** @description Stands for the card number. */
        number_hash: string;
        /** @description Stands for the security code. */
        security_code_hash?: string;
      };
      /**
       * @description Says that `encrypted_card` holds the card.
       * @constant
       */
      type: "encrypted_card";
    };
    /** @description The answer to a call that was refused. */
    ErrorAnswer: {
      error: components["schemas"]["ErrorDetails"];
      /**
       * @description Says that the call was refused.
       * @constant
       */
      status: "error";
    };
    /** @description Why a call was refused, or why a session, payment or payout failed. */
    ErrorDetails: {
      /**
       * @description Machine-readable reason, such as `invalid_request` or `session_wrong_state`. The set is open and changes without
       *     notice.
       */
      code: string;
      /** @description The reason in words. One code may come with different descriptions. */
      description: string;
    };
    /** @description Payment by QR code through the faster payment system, in roubles. The code arrives in `customer_interaction`. */
    FasterPaymentSystemDetailsRequest: {
      /**
       * @description Says that the customer pays by QR code; there is no further member.
       * @constant
       */
      type: "faster_payment_system";
    };
    /**
     * @description A bank account. Which members are needed depends on the country: an IBAN in the euro area, Hungary and Czechia;
     *     `sort_code` with `account_number`, or `iban` with `swift_bic_code`, in the United Kingdom; `bank_account_number`,
     *     `account_type` and `routing_code` in the USA; `bank_account_number` and `bsb_number` in Australia. Czechia also takes
     *     `bank_account_number` with `branch_number`. Other countries may need members that are not named here.
     */
    GlobalBankAccount: {
      /** @description Account number, United Kingdom. */
      account_number?: string;
      /**
       * @description Kind of account; the United Kingdom takes only `CHECKING`.
       * @enum {string}
       */
      account_type?: "CHECKING" | "SAVINGS";
      /** @description Account number in the USA, Australia and Czechia. */
      bank_account_number?: string;
      /** @description Branch number, Czechia. */
      branch_number?: string;
      /** @description BSB number, Australia. */
      bsb_number?: string;
      /** @description Purpose of the transfer, from Smart Glocal's classification. */
      description: string;
      /** @description IBAN without spaces. */
      iban?: string;
      /** @description ABA routing number, USA. */
      routing_code?: string;
      /** @description Sort code in the form `12-34-56`, United Kingdom. */
      sort_code?: string;
      /** @description SWIFT/BIC of the bank. */
      swift_bic_code?: string;
    };
    /** @description The customer has to be shown something, such as a QR code. The tag's value is inferred. */
    InformInteraction: {
      /** @description What to show. */
      inform: {
        /** @description A QR code. */
        qr?: {
          /** @description The link to show as a QR code or to open. */
          content: string;
          /** @description The code as image data. Known from the sibling platform only. */
          img?: string;
        };
      };
      /**
       * @description Says that `inform` holds what to show.
       * @constant
       */
      type: "inform";
    };
    /**
     * @description State of a payment or payout. `in_progress` is being processed, `pending` waits for a call of yours or for the
     *     customer, `succeeded` and `failed` are final.
     * @enum {string}
     */
    OperationStatus: "succeeded" | "in_progress" | "pending" | "failed" | (string & {});
    /**
     * @description One side of a transfer. Which members are needed depends on the operation and on the country; the payout pages list
     *     them. Members that are not named here may be sent too.
     */
    Participant: {
      /** @description Address without city and country. */
      address_line?: string;
      /** @description The recipient's bank, exactly as in Smart Glocal's list of supported banks. */
      bank_name?: string;
      /** @description City. For Australia at most 64 characters. */
      city?: string;
      /**
       * @description Company registration number of the sender. One country page shows it beside `sender`, the method's example inside
       *     it; it belongs inside.
       */
      code?: string;
      /** @description Name of the sending company, not digits only. */
      company_name?: string;
      /** @description ISO 3166-1 alpha-3 country code, upper case. */
      country_iso3?: string;
      /** @description ISO 4217 code of the currency that the recipient receives. */
      currency?: string;
      /** @description Date on which the sending company was founded. */
      date_of_incorporation?: string;
      /** @description E-mail address of the sender of a payment. */
      email?: string;
      /** @description First name. For Australia at most 64 characters and not digits only. */
      first_name?: string;
      /** @description Full name. */
      full_name?: string;
      /**
       * Format: ipv4
       * @description IPv4 address of the sender of a payment.
       */
      ipv4?: string;
      /** @description Last name. For Australia at most 80 characters and not digits only. */
      last_name?: string;
      /** @description Phone number of the sender. */
      msisdn?: string;
      /** @description Postal code. For the sender of a payment at most six digits. */
      postal_code?: string;
      /** @description Registration number of the sending company. For the USA at most 64 characters. */
      registration_number?: string;
      /** @description State or province. For Australia at most 64 characters. */
      state?: string;
      /** @description Street of the sender of a payment. */
      street?: string;
      /** @description SWIFT/BIC of the recipient's bank. */
      swift_bic_code?: string;
    };
    /** @description Who sends the money and who receives it. */
    ParticipantDetails: {
      recipient?: components["schemas"]["Participant"];
      sender?: components["schemas"]["Participant"];
    };
    /** @description A payment inside a session. */
    Payment: {
      amount_details: components["schemas"]["Amount"];
      amounts?: components["schemas"]["Amounts"];
      /**
       * Format: date-time
       * @description When the payment was created, UTC.
       */
      created_at: string;
      customer?: components["schemas"]["Customer"];
      customer_interaction?: components["schemas"]["CustomerInteraction"];
      error?: components["schemas"]["ErrorDetails"];
      /**
       * Format: date-time
       * @description When the payment reached its final status, UTC.
       */
      finished_at?: string;
      /** @description Smart Glocal's identifier of the payment. */
      id: string;
      /** @description What was sent with the request; a string, an integer or an object. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_details: components["schemas"]["PaymentDetails"];
      recurrent?: components["schemas"]["RecurrentToken"];
      /** @description Refunds and chargebacks of this payment. */
      refunds?: components["schemas"]["Refund"][];
      status: components["schemas"]["OperationStatus"];
      transaction_info?: components["schemas"]["TransactionInfo"];
    };
    /** @description How the customer paid, as answers show it. Types other than cards may come with `type` alone. */
    PaymentDetails: {
      card?: components["schemas"]["Card"];
      /**
       * @description The kind of payment.
       * @enum {string}
       */
      type: "card" | "recurrent" | "faster_payment_system" | (string & {});
    };
    /** @description How the customer pays. */
    PaymentDetailsRequest:
      | components["schemas"]["CardPaymentDetailsRequest"]
      | components["schemas"]["RecurrentPaymentDetailsRequest"]
      | components["schemas"]["FasterPaymentSystemDetailsRequest"];
    /** @description A payment or payout is over. */
    PaymentFinishedEvent: {
      /** @description The session with the operation that the notification is about. */
      session: components["schemas"]["Session"];
      /**
       * @description Names the kind of notification.
       * @constant
       */
      type: "payment_finished";
    };
    /** @description A payment to start in a new session. */
    PaymentInitRequest: {
      amount_details: components["schemas"]["Amount"];
      customer: components["schemas"]["Customer"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_details: components["schemas"]["PaymentDetailsRequest"];
      payment_options?: components["schemas"]["PaymentOptions"];
    };
    /** @description Further settings of a payment. */
    PaymentOptions: {
      /** @description Asks for a recurring token, which then comes in the `payment_finished` webhook. */
      recurrent?: boolean;
      /**
       * Format: uri
       * @description Where the customer returns to. Required when the customer starts a recurring payment. One flow uses the fixed
       *     value `dummy:/url`, so it need not be a web address.
       */
      return_url?: string;
    };
    /** @description A refund or a chargeback is done. */
    PaymentRefundedEvent: {
      /** @description The session with the operation that the notification is about. */
      session: components["schemas"]["Session"];
      /**
       * @description Names the kind of notification.
       * @constant
       */
      type: "payment_refunded";
    };
    /**
     * @description Members given here replace those given when the session was created. `payment_details`, `amount_details` and
     *     `customer` have to be given by now.
     */
    PaymentStartRequest: {
      amount_details?: components["schemas"]["Amount"];
      customer?: components["schemas"]["Customer"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_details?: components["schemas"]["PaymentDetailsRequest"];
      payment_options?: components["schemas"]["PaymentOptions"];
      /** @description The session's identifier. */
      session_id: string;
    };
    /** @description A payout inside a session. */
    Payout: {
      amount_details?: components["schemas"]["Amount"];
      amounts?: components["schemas"]["Amounts"];
      /**
       * Format: date-time
       * @description When the payout was created, UTC.
       */
      created_at: string;
      customer?: components["schemas"]["Customer"];
      error?: components["schemas"]["ErrorDetails"];
      /**
       * Format: date-time
       * @description When the payout reached its final status, UTC.
       */
      finished_at?: string;
      /** @description Smart Glocal's identifier of the payout. */
      id: string;
      /** @description What was sent with the request; a string, an integer or an object. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_method?: components["schemas"]["PayoutMethod"];
      /** @description The name of `payment_method` in version 2 of the API. */
      payout_details?: components["schemas"]["PayoutMethod"];
      status: components["schemas"]["OperationStatus"];
      transaction_info?: components["schemas"]["TransactionInfo"];
    };
    /** @description A sum of money to pay out. */
    PayoutAmount: {
      /** @description The sum in minor units of the currency, above zero. */
      amount: number;
      /** @description ISO 4217 code; upper and lower case are the same. */
      currency: string;
    };
    /**
     * @description A payout to start in a new session. `participant_details` is optional here, but every payout to a bank, a wallet or
     *     abroad needs it.
     */
    PayoutInitRequest: {
      amount_details: components["schemas"]["PayoutAmount"];
      customer?: components["schemas"]["Customer"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_method: components["schemas"]["PayoutMethodRequest"];
    };
    /** @description Where the money went, as answers show it. Types other than cards may come with `type` alone. */
    PayoutMethod: {
      card?: components["schemas"]["Card"];
      /**
       * @description The kind of payout.
       * @enum {string}
       */
      type: "card" | "bank_account" | "wallet" | (string & {});
    };
    /** @description Where the money goes. */
    PayoutMethodRequest:
      | components["schemas"]["CardPayoutRequest"]
      | components["schemas"]["BankAccountPayoutRequest"]
      | components["schemas"]["WalletPayoutRequest"];
    /**
     * @description Members given here replace those given when the session was created. `payment_method` and `amount_details` have to be
     *     given by now.
     */
    PayoutStartRequest: {
      amount_details?: components["schemas"]["PayoutAmount"];
      customer?: components["schemas"]["Customer"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_method?: components["schemas"]["PayoutMethodRequest"];
      /** @description The session's identifier. */
      session_id: string;
    };
    /** @description Asks for a public token. */
    PublicTokenInfoRequest: {
      /** @description The token. */
      public_token: {
        /** @description The token itself. */
        token: string;
      };
      /**
       * @description Says that `public_token` holds the token.
       * @constant
       */
      type: "public_token";
    };
    /** @description The money is held. */
    ReadyToCaptureEvent: {
      /** @description The session with the operation that the notification is about. */
      session: components["schemas"]["Session"];
      /**
       * @description Names the kind of notification.
       * @constant
       */
      type: "ready_to_capture";
    };
    /** @description The operation could be performed. */
    ReadyToConfirmEvent: {
      /** @description The session with the operation that the notification is about. */
      session: components["schemas"]["Session"];
      /**
       * @description Names the kind of notification.
       * @constant
       */
      type: "ready_to_confirm";
    };
    /** @description The answer to a call that was accepted. */
    RecurrentAnswer: {
      recurrent: components["schemas"]["RecurrentToken"];
      /**
       * @description Says that the call was accepted.
       * @constant
       */
      status: "ok";
    };
    /** @description Names the recurring token to switch off. */
    RecurrentDisableRequest: {
      /** @description The token. */
      recurrent: {
        /** @description The recurring token. */
        token: string;
      };
    };
    /** @description Payment with the token of an earlier payment. */
    RecurrentPaymentDetailsRequest: {
      /** @description The token and who starts the payment. */
      recurrent: {
        /**
         * @description Who starts the payment. `client` also needs `payment_options.return_url`.
         * @enum {string}
         */
        initiator?: "merchant" | "client";
        /** @description Security code of the card. Known from the sibling platform only. */
        security_code?: string;
        /** @description The recurring token. */
        token: string;
      };
      /**
       * @description Says that `recurrent` holds the token.
       * @constant
       */
      type: "recurrent";
    };
    /** @description A token that stands for the customer's payment data. */
    RecurrentToken: {
      /**
       * Format: date-time
       * @description When the token was issued.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the token expires.
       */
      finished_at: string;
      /**
       * @description Who may start payments with it. Known from the sibling platform only.
       * @enum {string}
       */
      initiator?: "merchant" | "client" | (string & {});
      /** @description Whether the token can be used. */
      is_active: boolean;
      /** @description The token. */
      token: string;
      /**
       * @description The kind of token, in newer answers.
       * @enum {string}
       */
      type?: "recurrent_token" | (string & {});
    };
    /** @description Asks for a recurring token. */
    RecurrentTokenInfoRequest: {
      /** @description The token. */
      recurrent_token: {
        /** @description The token itself. */
        token: string;
      };
      /**
       * @description Says that `recurrent_token` holds the token.
       * @constant
       */
      type: "recurrent_token";
    };
    /** @description The customer has to be sent to another page, such as that of 3-D Secure. */
    RedirectInteraction: {
      /** @description Where and how to send the customer. */
      redirect: {
        /** @description The address without its query. */
        base_url: string;
        /**
         * @description How the customer's browser has to go there.
         * @enum {string}
         */
        method: "GET" | "POST" | (string & {});
        /** @description With `POST`, the form fields to send. */
        params?: {
          [key: string]: string;
        };
        /** @description The query. */
        qs?: {
          [key: string]: string;
        };
        /** @description `base_url` with the query of `qs`. */
        url: string;
      };
      /**
       * @description Says that `redirect` holds the address.
       * @constant
       */
      type: "redirect";
    };
    /** @description A refund or a chargeback of a payment. */
    Refund: {
      amount_details: components["schemas"]["Amount"];
      /**
       * Format: date-time
       * @description When the refund was created, UTC.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the refund reached its final status, UTC.
       */
      finished_at?: string;
      /** @description Smart Glocal's identifier of the refund. */
      id: string;
      /** @description True when the money went back by a chargeback. */
      is_chargeback?: boolean;
      /** @description What was sent with the refund. Known from the sibling platform only. */
      metadata?: unknown;
      /**
       * @description State of the refund. `declined` and `error` are known from the sibling platform only.
       * @enum {string}
       */
      status: "in_progress" | "accepted" | "declined" | "error" | (string & {});
    };
    /** @description A session and the operations in it. */
    Session: {
      /** @description The session's payments. */
      acquiring_payments?: components["schemas"]["Payment"][];
      /**
       * Format: date-time
       * @description When the session was created, UTC with microseconds.
       */
      created_at: string;
      error?: components["schemas"]["ErrorDetails"];
      /**
       * Format: date-time
       * @description When the session ended, UTC. Known from the sibling platform only.
       */
      finished_at?: string;
      /** @description Smart Glocal's identifier of the session. */
      id: string;
      /**
       * @description The call that Smart Glocal waits for. It may be missing even then.
       * @enum {string}
       */
      next_action?: "confirm" | "capture" | (string & {});
      /** @description The name of `acquiring_payments` in version 2 of the API. */
      payment_list?: components["schemas"]["Payment"][];
      /** @description The session's payouts, in spite of the name. */
      payments?: components["schemas"]["Payout"][];
      /** @description The name of `payments` in version 2 of the API. */
      payout_list?: components["schemas"]["Payout"][];
      /**
       * @description State of the session. `error` is an unexpected failure and not final: support decides how it ends, so it never
       *     means "not paid". A refund takes an `accepted` session back to `in_progress`.
       * @enum {string}
       */
      status: "created" | "in_progress" | "accepted" | "cancelled" | "error" | (string & {});
      /**
       * Format: date-time
       * @description When the session last changed, UTC with microseconds.
       */
      updated_at: string;
    };
    /** @description The answer to a call that was accepted. */
    SessionAnswer: {
      session: components["schemas"]["Session"];
      /**
       * @description Says that the call was accepted, not that money has moved.
       * @constant
       */
      status: "ok";
    };
    /** @description Names the session whose held money is to be debited. */
    SessionCaptureRequest: {
      /**
       * @description The part to debit. The page speaks of a full or partial debit but lists no amount; the member is the sibling
       *     platform's and unverified here.
       */
      amount_details?: components["schemas"]["Amount"];
      /** @description The session's identifier. */
      session_id: string;
    };
    /**
     * @description Whatever is left out here must be given when the operation is started. To give all at once, a payment needs
     *     `payment_details`, `amount_details` and `customer`, a payout `payment_method` and `amount_details`.
     */
    SessionCreateRequest: {
      amount_details?: components["schemas"]["Amount"];
      /** @description The customer. An older revision requires it for payments; the current one lets it wait until the start. */
      customer?: components["schemas"]["Customer"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      participant_details?: components["schemas"]["ParticipantDetails"];
      payment_details?: components["schemas"]["PaymentDetailsRequest"];
      payment_method?: components["schemas"]["PayoutMethodRequest"];
      payment_options?: components["schemas"]["PaymentOptions"];
    };
    /** @description Names a session. */
    SessionReference: {
      /** @description The session's identifier. */
      session_id: string;
    };
    /** @description Names the session of a successful payment and what to give back. */
    SessionRefundRequest: {
      /** @description The part to refund; left out, everything. Partial refunds must be enabled for the merchant. */
      amount_details?: components["schemas"]["Amount"];
      /** @description Anything you need again; it comes back in answers and webhooks. */
      metadata?: unknown;
      /** @description The session's identifier. */
      session_id: string;
    };
    /** @description Asks for a subscription token. */
    SubscriptionTokenInfoRequest: {
      /** @description The token. */
      subscription_token: {
        /** @description The token itself. */
        token: string;
      };
      /**
       * @description Says that `subscription_token` holds the token.
       * @constant
       */
      type: "subscription_token";
    };
    /** @description The answer to a call that was accepted. */
    TokenAnswer: {
      /** @description The token, 64 hexadecimal digits in the examples. */
      public_token: string;
      /**
       * @description Says that the call was accepted.
       * @constant
       */
      status: "ok";
    };
    /**
     * @description What is known of a public, recurring or subscription token. The form of the first two is the sibling platform's; that
     *     of subscription tokens is documented.
     */
    TokenInfo: {
      /** @description Country of a subscription token, ISO 3166-1 alpha-3. */
      country?: string;
      /**
       * Format: date-time
       * @description When the token was issued.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the token expires.
       */
      finished_at: string;
      /**
       * @description Who may start payments with a recurring token. Known from the sibling platform only.
       * @enum {string}
       */
      initiator?: "merchant" | "client" | (string & {});
      /** @description Whether the token can be used. */
      is_active: boolean;
      /** @description The token. */
      token: string;
      /**
       * @description The kind of token. A subscription token has none.
       * @enum {string}
       */
      type?: "public_token" | "recurrent_token" | (string & {});
    };
    /** @description The answer to a call that was accepted. */
    TokenInfoAnswer: {
      /** @description What is known. A subscription token's answer has no `type`, so look for `token` or `number_hash`. */
      info: components["schemas"]["CardInfo"] | components["schemas"]["TokenInfo"];
      /**
       * @description Says that the call was accepted.
       * @constant
       */
      status: "ok";
    };
    /** @description Names the token. `subscription_token` belongs to a product that not every partner has. */
    TokenInfoRequest:
      | components["schemas"]["CardInfoRequest"]
      | components["schemas"]["PublicTokenInfoRequest"]
      | components["schemas"]["RecurrentTokenInfoRequest"]
      | components["schemas"]["SubscriptionTokenInfoRequest"];
    /** @description The answer to a call that was accepted. */
    TokenizeCardAnswer: {
      /** @description The token, and what may be shown of the card. */
      data: {
        /** @description What may be shown of the card. */
        info?: {
          /** @description Network of the card. */
          card_network?: string;
          /** @description Type of the card. */
          card_type?: string;
          /** @description The number with only its end legible, at least the last four digits. */
          masked_card_number?: string;
        };
        /** @description The token that stands for the card. */
        token: string;
      };
      /**
       * @description Says that the call was accepted.
       * @constant
       */
      status: "ok";
    };
    /** @description A card in the clear, from the customer's own device. */
    TokenizeCardRequest: {
      /** @description The card's data. */
      card: {
        /** @description Month of expiry, two digits. */
        expiration_month: string;
        /** @description Year of expiry, two digits. */
        expiration_year: string;
        /** @description Card number, digits only. */
        number: string;
        /** @description Security code printed on the card. */
        security_code: string;
      };
    };
    /** @description A card behind a token. Known from the sibling platform only. */
    TokenizedCardRequest: {
      /** @description The token. */
      tokenized_card: {
        /** @description The card's token. */
        token: string;
      };
      /**
       * @description Says that `tokenized_card` holds the token.
       * @constant
       */
      type: "tokenized_card";
    };
    /** @description What the token is for. Give exactly one member; that only one may be given is inferred. */
    TokenRequest: {
      acquiring_widget?: components["schemas"]["AcquiringWidget"];
      /** @description The page for a money transfer without an account. The header `X-PARTNER-SUBMERCHANT` is required with it. */
      fps_no_account_widget?: {
        /** @description The session to pay. */
        session_id?: string;
      };
      /** @description The widget that turns a card into hashes. */
      tokenize_widget?: {
        /** @description Whether the token may be used with the widget. */
        access?: boolean;
        /** @description Language of the widget, such as `en`. */
        locale?: string;
      };
    };
    /** @description What the card network says of the transaction. */
    TransactionInfo: {
      /** @description Acquirer reference number. Known from the sibling platform only. */
      arn?: string;
      /** @description Authorization code of the issuer. */
      auth_code?: string;
      /** @description Retrieval reference number. */
      rrn?: string;
    };
    /** @description A prefunding wallet. */
    Wallet: {
      amount_details: components["schemas"]["Amount"];
      /** @description Smart Glocal's identifier of the wallet. */
      id: string;
    };
    /** @description The answer to a call that was accepted. */
    WalletBalanceAnswer: {
      /**
       * @description Says that the call was accepted.
       * @constant
       */
      status: "ok";
      /** @description The wallets. The page's table says object, its example is an array. */
      wallets: components["schemas"]["Wallet"][];
    };
    /** @description Asks for the balances. */
    WalletBalanceRequest: {
      /**
       * Format: date-time
       * @description The time of the request, ISO 8601 with an offset.
       */
      request_datetime: string;
    };
    /** @description Payout to an electronic wallet. */
    WalletPayoutRequest: {
      /**
       * @description Says that `wallet` holds the wallet.
       * @constant
       */
      type: "wallet";
      /** @description The wallet. */
      wallet: {
        /** @description The wallet's data. */
        global: {
          /** @description Purpose of the transfer, from Smart Glocal's classification. */
          description: string;
          /** @description Phone number of the recipient. */
          msisdn: string;
          /** @description The wallet's operator, from the list for the country. */
          name: string;
        };
        /**
         * @description The only kind that is documented.
         * @constant
         */
        type: "global";
      };
    };
  };
  responses: {
    /**
     * @description The call was refused. Whether such an answer comes with an HTTP error status or with 200 is not documented, so both
     *     are described.
     */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
  };
  parameters: {
    /**
     * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
     *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
     */
    IdempotencyKey: string;
    /**
     * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
     *     it names the web site that sends people to the payment page.
     */
    Submerchant: string;
    /**
     * @description Signature of the raw body with Smart Glocal's private key, made as `X-PARTNER-SIGN` of requests is. Where its public
     *     key is published is not documented; ask the account manager.
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
};
export type AcquiringWidget = components["schemas"]["AcquiringWidget"];
export type ActionRequiredEvent = components["schemas"]["ActionRequiredEvent"];
export type Amount = components["schemas"]["Amount"];
export type Amounts = components["schemas"]["Amounts"];
export type BankAccountPayoutRequest = components["schemas"]["BankAccountPayoutRequest"];
export type BankCardRequest = components["schemas"]["BankCardRequest"];
export type Card = components["schemas"]["Card"];
export type CardInfo = components["schemas"]["CardInfo"];
export type CardInfoRequest = components["schemas"]["CardInfoRequest"];
export type CardPaymentDetailsRequest = components["schemas"]["CardPaymentDetailsRequest"];
export type CardPayoutRequest = components["schemas"]["CardPayoutRequest"];
export type CardRequest = components["schemas"]["CardRequest"];
export type Contact = components["schemas"]["Contact"];
export type Customer = components["schemas"]["Customer"];
export type CustomerInteraction = components["schemas"]["CustomerInteraction"];
export type EncryptedCardRequest = components["schemas"]["EncryptedCardRequest"];
export type ErrorAnswer = components["schemas"]["ErrorAnswer"];
export type ErrorDetails = components["schemas"]["ErrorDetails"];
export type FasterPaymentSystemDetailsRequest = components["schemas"]["FasterPaymentSystemDetailsRequest"];
export type GlobalBankAccount = components["schemas"]["GlobalBankAccount"];
export type InformInteraction = components["schemas"]["InformInteraction"];
export type OperationStatus = components["schemas"]["OperationStatus"];
export type Participant = components["schemas"]["Participant"];
export type ParticipantDetails = components["schemas"]["ParticipantDetails"];
export type Payment = components["schemas"]["Payment"];
export type PaymentDetails = components["schemas"]["PaymentDetails"];
export type PaymentDetailsRequest = components["schemas"]["PaymentDetailsRequest"];
export type PaymentFinishedEvent = components["schemas"]["PaymentFinishedEvent"];
export type PaymentInitRequest = components["schemas"]["PaymentInitRequest"];
export type PaymentOptions = components["schemas"]["PaymentOptions"];
export type PaymentRefundedEvent = components["schemas"]["PaymentRefundedEvent"];
export type PaymentStartRequest = components["schemas"]["PaymentStartRequest"];
export type Payout = components["schemas"]["Payout"];
export type PayoutAmount = components["schemas"]["PayoutAmount"];
export type PayoutInitRequest = components["schemas"]["PayoutInitRequest"];
export type PayoutMethod = components["schemas"]["PayoutMethod"];
export type PayoutMethodRequest = components["schemas"]["PayoutMethodRequest"];
export type PayoutStartRequest = components["schemas"]["PayoutStartRequest"];
export type PublicTokenInfoRequest = components["schemas"]["PublicTokenInfoRequest"];
export type ReadyToCaptureEvent = components["schemas"]["ReadyToCaptureEvent"];
export type ReadyToConfirmEvent = components["schemas"]["ReadyToConfirmEvent"];
export type RecurrentAnswer = components["schemas"]["RecurrentAnswer"];
export type RecurrentDisableRequest = components["schemas"]["RecurrentDisableRequest"];
export type RecurrentPaymentDetailsRequest = components["schemas"]["RecurrentPaymentDetailsRequest"];
export type RecurrentToken = components["schemas"]["RecurrentToken"];
export type RecurrentTokenInfoRequest = components["schemas"]["RecurrentTokenInfoRequest"];
export type RedirectInteraction = components["schemas"]["RedirectInteraction"];
export type Refund = components["schemas"]["Refund"];
export type Session = components["schemas"]["Session"];
export type SessionAnswer = components["schemas"]["SessionAnswer"];
export type SessionCaptureRequest = components["schemas"]["SessionCaptureRequest"];
export type SessionCreateRequest = components["schemas"]["SessionCreateRequest"];
export type SessionReference = components["schemas"]["SessionReference"];
export type SessionRefundRequest = components["schemas"]["SessionRefundRequest"];
export type SubscriptionTokenInfoRequest = components["schemas"]["SubscriptionTokenInfoRequest"];
export type TokenAnswer = components["schemas"]["TokenAnswer"];
export type TokenInfo = components["schemas"]["TokenInfo"];
export type TokenInfoAnswer = components["schemas"]["TokenInfoAnswer"];
export type TokenInfoRequest = components["schemas"]["TokenInfoRequest"];
export type TokenizeCardAnswer = components["schemas"]["TokenizeCardAnswer"];
export type TokenizeCardRequest = components["schemas"]["TokenizeCardRequest"];
export type TokenizedCardRequest = components["schemas"]["TokenizedCardRequest"];
export type TokenRequest = components["schemas"]["TokenRequest"];
export type TransactionInfo = components["schemas"]["TransactionInfo"];
export type Wallet = components["schemas"]["Wallet"];
export type WalletBalanceAnswer = components["schemas"]["WalletBalanceAnswer"];
export type WalletBalanceRequest = components["schemas"]["WalletBalanceRequest"];
export type WalletPayoutRequest = components["schemas"]["WalletPayoutRequest"];
export type ResponseError = components["responses"]["Error"];
export type ParameterIdempotencyKey = components["parameters"]["IdempotencyKey"];
export type ParameterSubmerchant = components["parameters"]["Submerchant"];
export type ParameterWebhookSignature = components["parameters"]["WebhookSignature"];
export type $defs = Record<string, never>;
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
        "application/json": components["schemas"]["RecurrentDisableRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecurrentAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionReference"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionCaptureRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionReference"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionCreateRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentInitRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutInitRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionRefundRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentStartRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
         *     the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
         */
        "X-PARTNER-IDEMPOTENCY-KEY"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutStartRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  /**
   * Read a session
   *
   * Reads a session with all its operations, and what Smart Glocal waits for. It is the alternative to webhooks, and it
   * finds out what became of a call whose answer was lost.
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
        "application/json": components["schemas"]["SessionReference"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionAnswer"] | components["schemas"]["ErrorAnswer"];
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
         * @description Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
         *     it names the web site that sends people to the payment page.
         */
        "X-PARTNER-SUBMERCHANT"?: components["parameters"]["Submerchant"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TokenRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TokenAnswer"] | components["schemas"]["ErrorAnswer"];
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
        "application/json": components["schemas"]["TokenInfoRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TokenInfoAnswer"] | components["schemas"]["ErrorAnswer"];
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
        "application/json": components["schemas"]["TokenizeCardRequest"];
      };
    };
    responses: {
      /** @description The card has a token, or the call was refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["TokenizeCardAnswer"] | components["schemas"]["ErrorAnswer"];
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
        "application/json": components["schemas"]["WalletBalanceRequest"];
      };
    };
    responses: {
      /** @description The call was accepted, or refused with `status` `error`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["WalletBalanceAnswer"] | components["schemas"]["ErrorAnswer"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
}
/** The body of each notification, by the name of its kind. */
export type webhooks = {
  /**
   * The operation could be performed
   *
   * Sent when Smart Glocal could perform the operation and waits for `confirmSession` or `cancelSession`. Without
   * either, the operation ends as cancelled after 240 minutes.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/ready-to-confirm
   */
  ready_to_confirm: components["schemas"]["ReadyToConfirmEvent"];
  /**
   * The customer has to act
   *
   * Sent when the customer has to act: go to another page or scan a QR code, as `customer_interaction` of the
   * payment says. There are 60 minutes for it. With the widget nothing has to be done.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/action-required
   */
  action_required: components["schemas"]["ActionRequiredEvent"];
  /**
   * The money is held
   *
   * Sent when the money is held and Smart Glocal waits for `captureSession` or `cancelSession`. After some days,
   * five in most revisions of the documentation and three days 23 hours in one, it is released.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/ready-to-capture
   */
  ready_to_capture: components["schemas"]["ReadyToCaptureEvent"];
  /**
   * A payment or payout is over
   *
   * Sent when a payment or a payout has its final status. It succeeded only if the session is `accepted` and the
   * operation `succeeded`.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/payment-finished
   */
  payment_finished: components["schemas"]["PaymentFinishedEvent"];
  /**
   * A refund or a chargeback is done
   *
   * Sent when money went back to the customer, by a refund or by a chargeback; the refund of a chargeback has
   * `is_chargeback`.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/payment-refunded
   */
  payment_refunded: components["schemas"]["PaymentRefundedEvent"];
};
