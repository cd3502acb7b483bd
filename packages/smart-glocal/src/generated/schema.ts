// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

/** The widget with which the customer pays a session. */
export interface AcquiringWidget {
  /** Where the customer goes after a payment that failed. */
  failure_return_url?: string;
  /**
   * Language of the widget.
   * @default en
   */
  locale?: "en" | "ru";
  /** The session to pay. */
  session_id: string;
  /** Whether the customer is asked to agree to later payments. The page's table says boolean, its example is a string. */
  show_recurrent_checkbox?: boolean | ("true" | "false");
  /**
   * Whether success is shown as soon as the money is held.
   * @default false
   */
  success_on_hold?: boolean;
  /** Where the customer goes after a payment. */
  success_return_url?: string;
}

/** The customer has to act. */
export interface ActionRequiredEvent {
  /** The session with the operation that the notification is about. */
  session: Session;
  /** Names the kind of notification. */
  type: "action_required";
}

/** A sum of money. */
export interface Amount {
  /** The sum in minor units of the currency, so that 100 USD is `10000`. */
  amount: number;
  /** ISO 4217 code; upper and lower case are the same. */
  currency: string;
}

/** A breakdown of the sum. It has been seen empty. */
export interface Amounts {
  /** What is kept back. Sources disagree on whether `merchant_fee` is one sum or a list, so it is left open. */
  fee?: {
    /** The fee that the merchant bears. */
    merchant_fee?: unknown;
  };
  /** A sum of money. */
  gross?: Amount;
  /** A sum of money. */
  net?: Amount;
}

/** Payout to a bank account. */
export interface BankAccountPayoutRequest {
  /** The account. */
  bank_account: {
    /**
     * A bank account. Which members are needed depends on the country: an IBAN in the euro area, Hungary and Czechia;
     * `sort_code` with `account_number`, or `iban` with `swift_bic_code`, in the United Kingdom; `bank_account_number`,
     * `account_type` and `routing_code` in the USA; `bank_account_number` and `bsb_number` in Australia. Czechia also takes
     * `bank_account_number` with `branch_number`. Other countries may need members that are not named here.
     */
    global: GlobalBankAccount;
    /** The only system that is documented. */
    system_type: "global";
  };
  /** Says that `bank_account` holds the account. */
  type: "bank_account";
}

/** A card in the clear. Only for merchants who are certified under PCI DSS. */
export interface BankCardRequest {
  /** The card's data. For payouts the number is enough. */
  bank_card: {
    /** Name on the card. Known from the sibling platform only. */
    cardholder_name?: string;
    /** Month of expiry, two digits. */
    expiration_month?: string;
    /** Year of expiry, two digits. */
    expiration_year?: string;
    /** Card number, digits only. */
    number: string;
    /** Security code printed on the card. */
    security_code?: string;
  };
  /** Says that `bank_card` holds the card. */
  type: "bank_card";
}

/** A card as answers show it. */
export interface Card {
  /** First six digits of the number, in newer webhooks. */
  bin?: string;
  /** Card brand in lower case, such as `visa`. */
  brand: string;
  /**
   * Recognises the same card again: derived from number and expiry, unique in the project unless agreed otherwise. It
   * cannot be used to pay. That it stands inside `card` is inferred.
   */
  card_id?: string;
  /** Country of the issuer, ISO 3166-1 alpha-3. Known from the sibling platform only. */
  country_iso3?: string;
  /** Last four digits of the number. */
  last4: string;
}

/** What is known of a card. */
export interface CardInfo {
  /** Card brand in lower case, such as `visa`. */
  brand: string;
  /** Country of the issuer, ISO 3166-1 alpha-3. Known from the sibling platform only. */
  country_iso3?: string;
  /** Last four digits of the number. */
  last4: string;
  /** Stands for the card number. */
  number_hash: string;
  /** The card's token. Known from the sibling platform only. */
  token?: string;
  /** Says that this is a card. */
  type: "card";
}

/** Asks for a card. */
export interface CardInfoRequest {
  /** A card, in the form in which it was collected. */
  card: CardRequest;
  /** Says that `card` holds the card. */
  type: "card";
}

/** Payment by card. */
export interface CardPaymentDetailsRequest {
  /** A card, in the form in which it was collected. */
  card: CardRequest;
  /** Says that `card` holds the card. */
  type: "card";
}

/** Payout to a card. */
export interface CardPayoutRequest {
  /** A card, in the form in which it was collected. */
  card: CardRequest;
  /** Says that `card` holds the card. */
  type: "card";
}

/** A card, in the form in which it was collected. */
export type CardRequest = BankCardRequest | EncryptedCardRequest | TokenizedCardRequest;

/** One way to reach a person. */
export interface Contact {
  /** E-mail address. */
  email?: string;
  /** Phone number. In answers its digits may be masked with asterisks. */
  phone?: string;
}

/** The person who pays or is paid, as your system knows them. */
export interface Customer {
  /** Ways to reach the person. */
  contacts?: Contact[];
  /** Your identifier of the person, such as a login, a number or an e-mail address. */
  reference: string;
}

/** What the customer has to do before the payment can go on. */
export type CustomerInteraction = RedirectInteraction | InformInteraction;

/** A card as the tokenization widget returns it. */
export interface EncryptedCardRequest {
  /** The widget's values. For payouts the number's is enough. */
  encrypted_card: {
    /** Stands for the name on the card. Known from the sibling platform only. */
    cardholder_name_hash?: string;
    /** Stands for the expiry date. */
    expiration_date_hash?: string;
    /** Stands for the card number. */
    number_hash: string;
    /** Stands for the security code. */
    security_code_hash?: string;
  };
  /** Says that `encrypted_card` holds the card. */
  type: "encrypted_card";
}

/** The answer to a call that was refused. */
export interface ErrorAnswer {
  /** Why a call was refused, or why a session, payment or payout failed. */
  error: ErrorDetails;
  /** Says that the call was refused. */
  status: "error";
}

/** Why a call was refused, or why a session, payment or payout failed. */
export interface ErrorDetails {
  /**
   * Machine-readable reason, such as `invalid_request` or `session_wrong_state`. The set is open and changes without
   * notice.
   */
  code: string;
  /** The reason in words. One code may come with different descriptions. */
  description: string;
}

/** Payment by QR code through the faster payment system, in roubles. The code arrives in `customer_interaction`. */
export interface FasterPaymentSystemDetailsRequest {
  /** Says that the customer pays by QR code; there is no further member. */
  type: "faster_payment_system";
}

/**
 * A bank account. Which members are needed depends on the country: an IBAN in the euro area, Hungary and Czechia;
 * `sort_code` with `account_number`, or `iban` with `swift_bic_code`, in the United Kingdom; `bank_account_number`,
 * `account_type` and `routing_code` in the USA; `bank_account_number` and `bsb_number` in Australia. Czechia also takes
 * `bank_account_number` with `branch_number`. Other countries may need members that are not named here.
 */
export interface GlobalBankAccount {
  /** Account number, United Kingdom. */
  account_number?: string;
  /** Kind of account; the United Kingdom takes only `CHECKING`. */
  account_type?: "CHECKING" | "SAVINGS";
  /** Account number in the USA, Australia and Czechia. */
  bank_account_number?: string;
  /** Branch number, Czechia. */
  branch_number?: string;
  /** BSB number, Australia. */
  bsb_number?: string;
  /** Purpose of the transfer, from Smart Glocal's classification. */
  description: string;
  /** IBAN without spaces. */
  iban?: string;
  /** ABA routing number, USA. */
  routing_code?: string;
  /** Sort code in the form `12-34-56`, United Kingdom. */
  sort_code?: string;
  /** SWIFT/BIC of the bank. */
  swift_bic_code?: string;
}

/** The customer has to be shown something, such as a QR code. The tag's value is inferred. */
export interface InformInteraction {
  /** What to show. */
  inform: {
    /** A QR code. */
    qr?: {
      /** The link to show as a QR code or to open. */
      content: string;
      /** The code as image data. Known from the sibling platform only. */
      img?: string;
    };
  };
  /** Says that `inform` holds what to show. */
  type: "inform";
}

/**
 * State of a payment or payout. `in_progress` is being processed, `pending` waits for a call of yours or for the
 * customer, `succeeded` and `failed` are final.
 */
export type OperationStatus = "succeeded" | "in_progress" | "pending" | "failed" | (string & {});

/**
 * One side of a transfer. Which members are needed depends on the operation and on the country; the payout pages list
 * them. Members that are not named here may be sent too.
 */
export interface Participant {
  /** Address without city and country. */
  address_line?: string;
  /** The recipient's bank, exactly as in Smart Glocal's list of supported banks. */
  bank_name?: string;
  /** City. For Australia at most 64 characters. */
  city?: string;
  /**
   * Company registration number of the sender. One country page shows it beside `sender`, the method's example inside
   * it; it belongs inside.
   */
  code?: string;
  /** Name of the sending company, not digits only. */
  company_name?: string;
  /** ISO 3166-1 alpha-3 country code, upper case. */
  country_iso3?: string;
  /** ISO 4217 code of the currency that the recipient receives. */
  currency?: string;
  /** Date on which the sending company was founded. */
  date_of_incorporation?: string;
  /** E-mail address of the sender of a payment. */
  email?: string;
  /** First name. For Australia at most 64 characters and not digits only. */
  first_name?: string;
  /** Full name. */
  full_name?: string;
  /** IPv4 address of the sender of a payment. */
  ipv4?: string;
  /** Last name. For Australia at most 80 characters and not digits only. */
  last_name?: string;
  /** Phone number of the sender. */
  msisdn?: string;
  /** Postal code. For the sender of a payment at most six digits. */
  postal_code?: string;
  /** Registration number of the sending company. For the USA at most 64 characters. */
  registration_number?: string;
  /** State or province. For Australia at most 64 characters. */
  state?: string;
  /** Street of the sender of a payment. */
  street?: string;
  /** SWIFT/BIC of the recipient's bank. */
  swift_bic_code?: string;
}

/** Who sends the money and who receives it. */
export interface ParticipantDetails {
  /**
   * One side of a transfer. Which members are needed depends on the operation and on the country; the payout pages list
   * them. Members that are not named here may be sent too.
   */
  recipient?: Participant;
  /**
   * One side of a transfer. Which members are needed depends on the operation and on the country; the payout pages list
   * them. Members that are not named here may be sent too.
   */
  sender?: Participant;
}

/** A payment inside a session. */
export interface Payment {
  /** A sum of money. */
  amount_details: Amount;
  /** A breakdown of the sum. It has been seen empty. */
  amounts?: Amounts;
  /** When the payment was created, UTC. */
  created_at: string;
  /** The person who pays or is paid, as your system knows them. */
  customer?: Customer;
  /** What the customer has to do before the payment can go on. */
  customer_interaction?: CustomerInteraction;
  /** Why a call was refused, or why a session, payment or payout failed. */
  error?: ErrorDetails;
  /** When the payment reached its final status, UTC. */
  finished_at?: string;
  /** Smart Glocal's identifier of the payment. */
  id: string;
  /** What was sent with the request; a string, an integer or an object. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** How the customer paid, as answers show it. Types other than cards may come with `type` alone. */
  payment_details: PaymentDetails;
  /** A token that stands for the customer's payment data. */
  recurrent?: RecurrentToken;
  /** Refunds and chargebacks of this payment. */
  refunds?: Refund[];
  /**
   * State of a payment or payout. `in_progress` is being processed, `pending` waits for a call of yours or for the
   * customer, `succeeded` and `failed` are final.
   */
  status: OperationStatus;
  /** What the card network says of the transaction. */
  transaction_info?: TransactionInfo;
}

/** How the customer paid, as answers show it. Types other than cards may come with `type` alone. */
export interface PaymentDetails {
  /** A card as answers show it. */
  card?: Card;
  /** The kind of payment. */
  type: "card" | "recurrent" | "faster_payment_system" | (string & {});
}

/** How the customer pays. */
export type PaymentDetailsRequest =
  CardPaymentDetailsRequest | RecurrentPaymentDetailsRequest | FasterPaymentSystemDetailsRequest;

/** A payment or payout is over. */
export interface PaymentFinishedEvent {
  /** The session with the operation that the notification is about. */
  session: Session;
  /** Names the kind of notification. */
  type: "payment_finished";
}

/** A payment to start in a new session. */
export interface PaymentInitRequest {
  /** A sum of money. */
  amount_details: Amount;
  /** The person who pays or is paid, as your system knows them. */
  customer: Customer;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** How the customer pays. */
  payment_details: PaymentDetailsRequest;
  /** Further settings of a payment. */
  payment_options?: PaymentOptions;
}

/** Further settings of a payment. */
export interface PaymentOptions {
  /** Asks for a recurring token, which then comes in the `payment_finished` webhook. */
  recurrent?: boolean;
  /**
   * Where the customer returns to. Required when the customer starts a recurring payment. One flow uses the fixed
   * value `dummy:/url`, so it need not be a web address.
   */
  return_url?: string;
}

/** A refund or a chargeback is done. */
export interface PaymentRefundedEvent {
  /** The session with the operation that the notification is about. */
  session: Session;
  /** Names the kind of notification. */
  type: "payment_refunded";
}

/**
 * Members given here replace those given when the session was created. `payment_details`, `amount_details` and
 * `customer` have to be given by now.
 */
export interface PaymentStartRequest {
  /** A sum of money. */
  amount_details?: Amount;
  /** The person who pays or is paid, as your system knows them. */
  customer?: Customer;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** How the customer pays. */
  payment_details?: PaymentDetailsRequest;
  /** Further settings of a payment. */
  payment_options?: PaymentOptions;
  /** The session's identifier. */
  session_id: string;
}

/** A payout inside a session. */
export interface Payout {
  /** A sum of money. */
  amount_details?: Amount;
  /** A breakdown of the sum. It has been seen empty. */
  amounts?: Amounts;
  /** When the payout was created, UTC. */
  created_at: string;
  /** The person who pays or is paid, as your system knows them. */
  customer?: Customer;
  /** Why a call was refused, or why a session, payment or payout failed. */
  error?: ErrorDetails;
  /** When the payout reached its final status, UTC. */
  finished_at?: string;
  /** Smart Glocal's identifier of the payout. */
  id: string;
  /** What was sent with the request; a string, an integer or an object. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** Where the money went, as answers show it. Types other than cards may come with `type` alone. */
  payment_method?: PayoutMethod;
  /** The name of `payment_method` in version 2 of the API. */
  payout_details?: PayoutMethod;
  /**
   * State of a payment or payout. `in_progress` is being processed, `pending` waits for a call of yours or for the
   * customer, `succeeded` and `failed` are final.
   */
  status: OperationStatus;
  /** What the card network says of the transaction. */
  transaction_info?: TransactionInfo;
}

/** A sum of money to pay out. */
export interface PayoutAmount {
  /** The sum in minor units of the currency, above zero. */
  amount: number;
  /** ISO 4217 code; upper and lower case are the same. */
  currency: string;
}

/**
 * A payout to start in a new session. `participant_details` is optional here, but every payout to a bank, a wallet or
 * abroad needs it.
 */
export interface PayoutInitRequest {
  /** A sum of money to pay out. */
  amount_details: PayoutAmount;
  /** The person who pays or is paid, as your system knows them. */
  customer?: Customer;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** Where the money goes. */
  payment_method: PayoutMethodRequest;
}

/** Where the money went, as answers show it. Types other than cards may come with `type` alone. */
export interface PayoutMethod {
  /** A card as answers show it. */
  card?: Card;
  /** The kind of payout. */
  type: "card" | "bank_account" | "wallet" | (string & {});
}

/** Where the money goes. */
export type PayoutMethodRequest = CardPayoutRequest | BankAccountPayoutRequest | WalletPayoutRequest;

/**
 * Members given here replace those given when the session was created. `payment_method` and `amount_details` have to be
 * given by now.
 */
export interface PayoutStartRequest {
  /** A sum of money to pay out. */
  amount_details?: PayoutAmount;
  /** The person who pays or is paid, as your system knows them. */
  customer?: Customer;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** Where the money goes. */
  payment_method?: PayoutMethodRequest;
  /** The session's identifier. */
  session_id: string;
}

/** Asks for a public token. */
export interface PublicTokenInfoRequest {
  /** The token. */
  public_token: {
    /** The token itself. */
    token: string;
  };
  /** Says that `public_token` holds the token. */
  type: "public_token";
}

/** The money is held. */
export interface ReadyToCaptureEvent {
  /** The session with the operation that the notification is about. */
  session: Session;
  /** Names the kind of notification. */
  type: "ready_to_capture";
}

/** The operation could be performed. */
export interface ReadyToConfirmEvent {
  /** The session with the operation that the notification is about. */
  session: Session;
  /** Names the kind of notification. */
  type: "ready_to_confirm";
}

/** The answer to a call that was accepted. */
export interface RecurrentAnswer {
  /** A token that stands for the customer's payment data. */
  recurrent: RecurrentToken;
  /** Says that the call was accepted. */
  status: "ok";
}

/** Names the recurring token to switch off. */
export interface RecurrentDisableRequest {
  /** The token. */
  recurrent: {
    /** The recurring token. */
    token: string;
  };
}

/** Payment with the token of an earlier payment. */
export interface RecurrentPaymentDetailsRequest {
  /** The token and who starts the payment. */
  recurrent: {
    /** Who starts the payment. `client` also needs `payment_options.return_url`. */
    initiator?: "merchant" | "client";
    /** Security code of the card. Known from the sibling platform only. */
    security_code?: string;
    /** The recurring token. */
    token: string;
  };
  /** Says that `recurrent` holds the token. */
  type: "recurrent";
}

/** A token that stands for the customer's payment data. */
export interface RecurrentToken {
  /** When the token was issued. */
  created_at: string;
  /** When the token expires. */
  finished_at: string;
  /** Who may start payments with it. Known from the sibling platform only. */
  initiator?: "merchant" | "client" | (string & {});
  /** Whether the token can be used. */
  is_active: boolean;
  /** The token. */
  token: string;
  /** The kind of token, in newer answers. */
  type?: "recurrent_token" | (string & {});
}

/** Asks for a recurring token. */
export interface RecurrentTokenInfoRequest {
  /** The token. */
  recurrent_token: {
    /** The token itself. */
    token: string;
  };
  /** Says that `recurrent_token` holds the token. */
  type: "recurrent_token";
}

/** The customer has to be sent to another page, such as that of 3-D Secure. */
export interface RedirectInteraction {
  /** Where and how to send the customer. */
  redirect: {
    /** The address without its query. */
    base_url: string;
    /** How the customer's browser has to go there. */
    method: "GET" | "POST" | (string & {});
    /** With `POST`, the form fields to send. */
    params?: {
      [key: string]: string;
    };
    /** The query. */
    qs?: {
      [key: string]: string;
    };
    /** `base_url` with the query of `qs`. */
    url: string;
  };
  /** Says that `redirect` holds the address. */
  type: "redirect";
}

/** A refund or a chargeback of a payment. */
export interface Refund {
  /** A sum of money. */
  amount_details: Amount;
  /** When the refund was created, UTC. */
  created_at: string;
  /** When the refund reached its final status, UTC. */
  finished_at?: string;
  /** Smart Glocal's identifier of the refund. */
  id: string;
  /** True when the money went back by a chargeback. */
  is_chargeback?: boolean;
  /** What was sent with the refund. Known from the sibling platform only. */
  metadata?: unknown;
  /** State of the refund. `declined` and `error` are known from the sibling platform only. */
  status: "in_progress" | "accepted" | "declined" | "error" | (string & {});
}

/** A session and the operations in it. */
export interface Session {
  /** The session's payments. */
  acquiring_payments?: Payment[];
  /** When the session was created, UTC with microseconds. */
  created_at: string;
  /** Why a call was refused, or why a session, payment or payout failed. */
  error?: ErrorDetails;
  /** When the session ended, UTC. Known from the sibling platform only. */
  finished_at?: string;
  /** Smart Glocal's identifier of the session. */
  id: string;
  /** The call that Smart Glocal waits for. It may be missing even then. */
  next_action?: "confirm" | "capture" | (string & {});
  /** The name of `acquiring_payments` in version 2 of the API. */
  payment_list?: Payment[];
  /** The session's payouts, in spite of the name. */
  payments?: Payout[];
  /** The name of `payments` in version 2 of the API. */
  payout_list?: Payout[];
  /**
   * State of the session. `error` is an unexpected failure and not final: support decides how it ends, so it never
   * means "not paid". A refund takes an `accepted` session back to `in_progress`.
   */
  status: "created" | "in_progress" | "accepted" | "cancelled" | "error" | (string & {});
  /** When the session last changed, UTC with microseconds. */
  updated_at: string;
}

/** The answer to a call that was accepted. */
export interface SessionAnswer {
  /** A session and the operations in it. */
  session: Session;
  /** Says that the call was accepted, not that money has moved. */
  status: "ok";
}

/** Names the session whose held money is to be debited. */
export interface SessionCaptureRequest {
  /**
   * The part to debit. The page speaks of a full or partial debit but lists no amount; the member is the sibling
   * platform's and unverified here.
   */
  amount_details?: Amount;
  /** The session's identifier. */
  session_id: string;
}

/**
 * Whatever is left out here must be given when the operation is started. To give all at once, a payment needs
 * `payment_details`, `amount_details` and `customer`, a payout `payment_method` and `amount_details`.
 */
export interface SessionCreateRequest {
  /** A sum of money. */
  amount_details?: Amount;
  /** The customer. An older revision requires it for payments; the current one lets it wait until the start. */
  customer?: Customer;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** Who sends the money and who receives it. */
  participant_details?: ParticipantDetails;
  /** How the customer pays. */
  payment_details?: PaymentDetailsRequest;
  /** Where the money goes. */
  payment_method?: PayoutMethodRequest;
  /** Further settings of a payment. */
  payment_options?: PaymentOptions;
}

/** Names a session. */
export interface SessionReference {
  /** The session's identifier. */
  session_id: string;
}

/** Names the session of a successful payment and what to give back. */
export interface SessionRefundRequest {
  /** The part to refund; left out, everything. Partial refunds must be enabled for the merchant. */
  amount_details?: Amount;
  /** Anything you need again; it comes back in answers and webhooks. */
  metadata?: unknown;
  /** The session's identifier. */
  session_id: string;
}

/** Asks for a subscription token. */
export interface SubscriptionTokenInfoRequest {
  /** The token. */
  subscription_token: {
    /** The token itself. */
    token: string;
  };
  /** Says that `subscription_token` holds the token. */
  type: "subscription_token";
}

/** The answer to a call that was accepted. */
export interface TokenAnswer {
  /** The token, 64 hexadecimal digits in the examples. */
  public_token: string;
  /** Says that the call was accepted. */
  status: "ok";
}

/**
 * What is known of a public, recurring or subscription token. The form of the first two is the sibling platform's; that
 * of subscription tokens is documented.
 */
export interface TokenInfo {
  /** Country of a subscription token, ISO 3166-1 alpha-3. */
  country?: string;
  /** When the token was issued. */
  created_at: string;
  /** When the token expires. */
  finished_at: string;
  /** Who may start payments with a recurring token. Known from the sibling platform only. */
  initiator?: "merchant" | "client" | (string & {});
  /** Whether the token can be used. */
  is_active: boolean;
  /** The token. */
  token: string;
  /** The kind of token. A subscription token has none. */
  type?: "public_token" | "recurrent_token" | (string & {});
}

/** The answer to a call that was accepted. */
export interface TokenInfoAnswer {
  /** What is known. A subscription token's answer has no `type`, so look for `token` or `number_hash`. */
  info: CardInfo | TokenInfo;
  /** Says that the call was accepted. */
  status: "ok";
}

/** Names the token. `subscription_token` belongs to a product that not every partner has. */
export type TokenInfoRequest =
  CardInfoRequest | PublicTokenInfoRequest | RecurrentTokenInfoRequest | SubscriptionTokenInfoRequest;

/** The answer to a call that was accepted. */
export interface TokenizeCardAnswer {
  /** The token, and what may be shown of the card. */
  data: {
    /** What may be shown of the card. */
    info?: {
      /** Network of the card. */
      card_network?: string;
      /** Type of the card. */
      card_type?: string;
      /** The number with only its end legible, at least the last four digits. */
      masked_card_number?: string;
    };
    /** The token that stands for the card. */
    token: string;
  };
  /** Says that the call was accepted. */
  status: "ok";
}

/** A card in the clear, from the customer's own device. */
export interface TokenizeCardRequest {
  /** The card's data. */
  card: {
    /** Month of expiry, two digits. */
    expiration_month: string;
    /** Year of expiry, two digits. */
    expiration_year: string;
    /** Card number, digits only. */
    number: string;
    /** Security code printed on the card. */
    security_code: string;
  };
}

/** A card behind a token. Known from the sibling platform only. */
export interface TokenizedCardRequest {
  /** The token. */
  tokenized_card: {
    /** The card's token. */
    token: string;
  };
  /** Says that `tokenized_card` holds the token. */
  type: "tokenized_card";
}

/** What the token is for. Give exactly one member; that only one may be given is inferred. */
export interface TokenRequest {
  /** The widget with which the customer pays a session. */
  acquiring_widget?: AcquiringWidget;
  /** The page for a money transfer without an account. The header `X-PARTNER-SUBMERCHANT` is required with it. */
  fps_no_account_widget?: {
    /** The session to pay. */
    session_id?: string;
  };
  /** The widget that turns a card into hashes. */
  tokenize_widget?: {
    /** Whether the token may be used with the widget. */
    access?: boolean;
    /** Language of the widget, such as `en`. */
    locale?: string;
  };
}

/** What the card network says of the transaction. */
export interface TransactionInfo {
  /** Acquirer reference number. Known from the sibling platform only. */
  arn?: string;
  /** Authorization code of the issuer. */
  auth_code?: string;
  /** Retrieval reference number. */
  rrn?: string;
}

/** A prefunding wallet. */
export interface Wallet {
  /** A sum of money. */
  amount_details: Amount;
  /** Smart Glocal's identifier of the wallet. */
  id: string;
}

/** The answer to a call that was accepted. */
export interface WalletBalanceAnswer {
  /** Says that the call was accepted. */
  status: "ok";
  /** The wallets. The page's table says object, its example is an array. */
  wallets: Wallet[];
}

/** Asks for the balances. */
export interface WalletBalanceRequest {
  /** The time of the request, ISO 8601 with an offset. */
  request_datetime: string;
}

/** Payout to an electronic wallet. */
export interface WalletPayoutRequest {
  /** Says that `wallet` holds the wallet. */
  type: "wallet";
  /** The wallet. */
  wallet: {
    /** The wallet's data. */
    global: {
      /** Purpose of the transfer, from Smart Glocal's classification. */
      description: string;
      /** Phone number of the recipient. */
      msisdn: string;
      /** The wallet's operator, from the list for the country. */
      name: string;
    };
    /** The only kind that is documented. */
    type: "global";
  };
}

export interface components {
  schemas: {
    AcquiringWidget: AcquiringWidget;
    ActionRequiredEvent: ActionRequiredEvent;
    Amount: Amount;
    Amounts: Amounts;
    BankAccountPayoutRequest: BankAccountPayoutRequest;
    BankCardRequest: BankCardRequest;
    Card: Card;
    CardInfo: CardInfo;
    CardInfoRequest: CardInfoRequest;
    CardPaymentDetailsRequest: CardPaymentDetailsRequest;
    CardPayoutRequest: CardPayoutRequest;
    CardRequest: CardRequest;
    Contact: Contact;
    Customer: Customer;
    CustomerInteraction: CustomerInteraction;
    EncryptedCardRequest: EncryptedCardRequest;
    ErrorAnswer: ErrorAnswer;
    ErrorDetails: ErrorDetails;
    FasterPaymentSystemDetailsRequest: FasterPaymentSystemDetailsRequest;
    GlobalBankAccount: GlobalBankAccount;
    InformInteraction: InformInteraction;
    OperationStatus: OperationStatus;
    Participant: Participant;
    ParticipantDetails: ParticipantDetails;
    Payment: Payment;
    PaymentDetails: PaymentDetails;
    PaymentDetailsRequest: PaymentDetailsRequest;
    PaymentFinishedEvent: PaymentFinishedEvent;
    PaymentInitRequest: PaymentInitRequest;
    PaymentOptions: PaymentOptions;
    PaymentRefundedEvent: PaymentRefundedEvent;
    PaymentStartRequest: PaymentStartRequest;
    Payout: Payout;
    PayoutAmount: PayoutAmount;
    PayoutInitRequest: PayoutInitRequest;
    PayoutMethod: PayoutMethod;
    PayoutMethodRequest: PayoutMethodRequest;
    PayoutStartRequest: PayoutStartRequest;
    PublicTokenInfoRequest: PublicTokenInfoRequest;
    ReadyToCaptureEvent: ReadyToCaptureEvent;
    ReadyToConfirmEvent: ReadyToConfirmEvent;
    RecurrentAnswer: RecurrentAnswer;
    RecurrentDisableRequest: RecurrentDisableRequest;
    RecurrentPaymentDetailsRequest: RecurrentPaymentDetailsRequest;
    RecurrentToken: RecurrentToken;
    RecurrentTokenInfoRequest: RecurrentTokenInfoRequest;
    RedirectInteraction: RedirectInteraction;
    Refund: Refund;
    Session: Session;
    SessionAnswer: SessionAnswer;
    SessionCaptureRequest: SessionCaptureRequest;
    SessionCreateRequest: SessionCreateRequest;
    SessionReference: SessionReference;
    SessionRefundRequest: SessionRefundRequest;
    SubscriptionTokenInfoRequest: SubscriptionTokenInfoRequest;
    TokenAnswer: TokenAnswer;
    TokenInfo: TokenInfo;
    TokenInfoAnswer: TokenInfoAnswer;
    TokenInfoRequest: TokenInfoRequest;
    TokenizeCardAnswer: TokenizeCardAnswer;
    TokenizeCardRequest: TokenizeCardRequest;
    TokenizedCardRequest: TokenizedCardRequest;
    TokenRequest: TokenRequest;
    TransactionInfo: TransactionInfo;
    Wallet: Wallet;
    WalletBalanceAnswer: WalletBalanceAnswer;
    WalletBalanceRequest: WalletBalanceRequest;
    WalletPayoutRequest: WalletPayoutRequest;
  };
  responses: {
    /**
     * The call was refused. Whether such an answer comes with an HTTP error status or with 200 is not documented, so both
     * are described.
     */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorAnswer;
      };
    };
  };
  parameters: {
    /**
     * Names one logical call. A second call with the same key is refused with the code `idempotency_key_already_exists`;
     * the first answer is not replayed. Smart Glocal advises a key but the header's name comes from the sibling platform.
     */
    IdempotencyKey: string;
    /**
     * Identifies the payer when that is a legal entity. Required for money transfers without opening an account, where
     * it names the web site that sends people to the payment page.
     */
    Submerchant: string;
    /**
     * Signature of the raw body with Smart Glocal's private key, made as `X-PARTNER-SIGN` of requests is. Where its public
     * key is published is not documented; ask the account manager.
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/** The body of each notification, by its type. */
export type webhooks = {
  /**
   * The operation could be performed
   *
   * Sent when Smart Glocal could perform the operation and waits for `confirmSession` or `cancelSession`. Without
   * either, the operation ends as cancelled after 240 minutes.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/ready-to-confirm
   */
  ready_to_confirm: ReadyToConfirmEvent;
  /**
   * The customer has to act
   *
   * Sent when the customer has to act: go to another page or scan a QR code, as `customer_interaction` of the
   * payment says. There are 60 minutes for it. With the widget nothing has to be done.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/action-required
   */
  action_required: ActionRequiredEvent;
  /**
   * The money is held
   *
   * Sent when the money is held and Smart Glocal waits for `captureSession` or `cancelSession`. After some days,
   * five in most revisions of the documentation and three days 23 hours in one, it is released.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/ready-to-capture
   */
  ready_to_capture: ReadyToCaptureEvent;
  /**
   * A payment or payout is over
   *
   * Sent when a payment or a payout has its final status. It succeeded only if the session is `accepted` and the
   * operation `succeeded`.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/payment-finished
   */
  payment_finished: PaymentFinishedEvent;
  /**
   * A refund or a chargeback is done
   *
   * Sent when money went back to the customer, by a refund or by a chargeback; the refund of a chargeback has
   * `is_chargeback`.
   *
   * @see https://developer.smart-glocal.com/docs/reference/webhooks/payment-refunded
   */
  payment_refunded: PaymentRefundedEvent;
};
