// Generated from specs/gr4vy/openapi.yaml by `pnpm generate`. Do not edit.

/** A report about receivables. */
export interface AccountsReceivablesReportSpecRequest {
  /**
   * Says that the report is about receivables.
   * @default accounts_receivables
   */
  model: "accounts_receivables";
  /** What to put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/** The inquiry about one stored card. */
export interface AccountUpdaterInquiry {
  /** Gr4vy's identifier of the inquiry. */
  id: string;
  /** The stored payment method, by its `id`. */
  payment_method_id: string;
  /**
   * Says that this is an inquiry of the account updater.
   * @default account-updater-inquiry
   */
  type?: "account-updater-inquiry";
}

/** A job that asks the card schemes for newer data of stored cards. */
export interface AccountUpdaterJob {
  /** When the account updater job was created, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the account updater job. */
  id: string;
  /** One inquiry for each payment method that is looked up. */
  inquiries: AccountUpdaterInquiry[];
  /** The merchant account that the account updater job belongs to. */
  merchant_account_id: string;
  /**
   * Says that this is an account updater job.
   * @default account-updater-job
   */
  type?: "account-updater-job";
  /** When the account updater job last changed, ISO 8601. */
  updated_at: string;
}

/** The cards to look up. */
export interface AccountUpdaterJobRequest {
  /** The stored payment methods to look up, by their `id`. */
  payment_method_ids: string[];
}

/** Outcome of the account updater to simulate. */
export interface AccountUpdaterOptions {
  /** New number of the card. */
  account_number?: string | null;
  /** Error to simulate instead. */
  error_code?: string | null;
  /** New month of expiry, two digits. */
  expiration_month?: string | null;
  /** New year of expiry, four digits. */
  expiration_year?: string | null;
  /** Says that the card has been updated. */
  response_code?: "updated" | null;
}

/** A bank account in the USA, to store. */
export interface AchPaymentMethodRequest extends PaymentMethodRequestBase {
  /** Who holds a bank account: a person or a company. */
  account_holder: BankAccountHolder;
  /** Number of the bank account. */
  account_number: string;
  /**
   * Kind of account. Until August 2026 it was required and had no default.
   * @default checking
   */
  account_type?: "checking" | "savings";
  /**
   * Whether the account number is a token.
   * @default false
   */
  is_tokenized?: boolean;
  /**
   * Says that this is a bank account.
   * @default bank
   */
  method: "bank";
  /** Routing number of the bank. */
  routing_number: string;
  /**
   * Says that the account is reached over ACH, in the USA.
   * @default ach
   */
  scheme: "ach";
}

/** What 3-D Secure says of the merchant to one card scheme. */
export interface AcquirerProfile {
  /** When the data were created, ISO 8601. */
  created_at: string;
  /** The acquirer's BIN. */
  merchant_acquirer_bin: string;
  /** Identifier of the merchant at the acquirer. */
  merchant_acquirer_id: string;
  /** Merchant category code (MCC), four characters. */
  merchant_category_code: string;
  /** Country of the merchant. Which form of code is not documented. */
  merchant_country_code: string;
  /** Name of the merchant, as the authentication gives it. */
  merchant_name: string;
  /** Website of the merchant. */
  merchant_url: string;
}

/** What 3-D Secure is to say of the merchant to one card scheme. */
export interface AcquirerProfileRequest {
  /** The acquirer's BIN. */
  merchant_acquirer_bin: string;
  /** Identifier of the merchant at the acquirer. */
  merchant_acquirer_id: string;
  /** Merchant category code (MCC), four characters. */
  merchant_category_code: string;
  /** Country of the merchant. Which form of code is not documented. */
  merchant_country_code: string;
  /** Name of the merchant, as the authentication gives it. */
  merchant_name: string;
  /** Website of the merchant. */
  merchant_url: string;
}

/** A further scheme of a card. */
export interface AdditionalSchemeDetail {
  /** Address of the scheme's icon. */
  icon_url: string | null;
  /** Scheme of a card, in lower case. */
  scheme: CardScheme;
}

/** A postal address. */
export interface Address {
  /** City or town. */
  city?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** Number or name of the house. */
  house_number_or_name?: string | null;
  /** First line of the address. */
  line1?: string | null;
  /** Second line of the address. */
  line2?: string | null;
  /** Company or other organization at this address. */
  organization?: string | null;
  /** Postal code or ZIP code. */
  postal_code?: string | null;
  /** Name of the state, province or county. */
  state?: string | null;
  /** Code of the state, country first, such as `US-CA`. */
  state_code?: string | null;
}

/** Options of Adyen for cards. */
export interface AdyenCardOptions {
  /** Adyen's `accountInfo`, passed on as it is. */
  accountInfo?: {
    [key: string]: unknown;
  } | null;
  /** Adyen's `additionalData`, as pairs of strings. */
  additionalData?: {
    [key: string]: string;
  } | null;
  /** Whether Adyen is to attempt an authentication; the values are not documented. */
  attemptAuthentication?: string | null;
  /** Whether Adyen is to try again later when the payment is refused. */
  autoRescue?: boolean | null;
  /** Outcome of the new attempts to simulate, in Adyen's test system. */
  autoRescueScenario?:
    | "AutoRescueSuccessfulFirst"
    | "AutoRescueSuccessfulSecond"
    | "AutoRescueFailed"
    | "AutoRescueFraud"
    | null;
  /** For how many days Adyen is to try again. */
  maxDaysToRescue?: number | null;
  /** Adyen's `merchantRiskIndicator`, passed on as it is. */
  merchantRiskIndicator?: {
    [key: string]: unknown;
  } | null;
  /** Adyen's `riskData`, passed on as it is. */
  riskData?: {
    [key: string]: unknown;
  } | null;
  /** How the money is split among accounts at Adyen. */
  splits?: AdyenSplitsOptions | null;
  /** Wish for or against a 3-D Secure challenge, in the code of the 3-D Secure protocol. */
  threeDSRequestorChallengeInd?: string | null;
  /** Origin of the page that shows Adyen's 3-D Secure component. */
  window_origin?: string | null;
}

/** Options of Adyen. */
export interface AdyenOptions {
  /** Adyen's `additionalData`, as pairs of strings. */
  additionalData?: {
    [key: string]: string;
  } | null;
}

/** Options of Adyen for Pix. */
export interface AdyenPixOptions {
  /** Adyen's `additionalData`, as pairs of strings. */
  additionalData?: {
    [key: string]: string;
  } | null;
  /** Terms of a recurring Pix payment. */
  pixRecurring?: AdyenPixRecurringOptions | null;
}

/** Sum of a recurring Pix payment. */
export interface AdyenPixRecurringAmount {
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** The sum, in minor units of the currency. */
  value?: number | null;
}

/** Terms of a recurring Pix payment. */
export interface AdyenPixRecurringOptions {
  /** When the payments end. */
  endsAt?: string | null;
  /** How often is paid. */
  frequency?: string | null;
  /** Sum of each payment. */
  recurringAmount: AdyenPixRecurringAmount | null;
  /** What the payer's statement says of the payments. */
  recurringStatement?: string | null;
  /** When the payments begin. */
  startsAt?: string | null;
}

/** Options of Adyen for SEPA debits. */
export interface AdyenSepaOptions {
  /** Adyen's `additionalData`, as pairs of strings. */
  additionalData?: {
    [key: string]: string;
  } | null;
  /** Whether Adyen is to try again later when the payment is refused. */
  autoRescue?: boolean | null;
  /** Outcome of the new attempts to simulate, in Adyen's test system. */
  autoRescueSepaScenario?:
    "AutoRescueSuccessfulFirst" | "AutoRescueSuccessfulSecond" | "AutoRescueFailed" | null;
  /** For how many days Adyen is to try again. */
  maxDaysToRescue?: number | null;
  /** Name of the holder of the bank account. */
  ownerName?: string | null;
}

/** How the money is split among accounts at Adyen. */
export interface AdyenSplitsOptions {
  /** Splits of an authorization, in Adyen's form. */
  authorization?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /** Splits of a capture, in Adyen's form. */
  capture?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /** Splits of a refund, in Adyen's form. */
  refund?:
    | {
        [key: string]: unknown;
      }[]
    | null;
}

/** A journey or an event that is paid by instalments. */
export interface AffirmItineraryOptions {
  /** When it begins. */
  date_start?: string | null;
  /** Name for display. */
  display_name?: string | null;
  /** Address of the venue. */
  location?: string | null;
  /** Who organises it. */
  management?: string | null;
  /** Stock keeping unit. */
  sku?: string | null;
  /** Kind of event or journey. */
  type?: string | null;
  /** Where it takes place. */
  venue?: string | null;
}

/** Options of Affirm. */
export interface AffirmOptions {
  /** Affirm's discounts by name. */
  discounts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** What is visited, for travel and events. */
  itinerary?: AffirmItineraryOptions | null;
}

/** A report about insights made by AI. */
export interface AiInsightsReportSpecRequest {
  /**
   * Says that the report is about insights made by AI.
   * @default ai_insights
   */
  model: "ai_insights";
  /** What to put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/** The flight booking that is paid for, as answers show it. */
export interface Airline {
  /** Code of the booking. */
  booking_code?: string | null;
  /** Whether the cardholder is among the passengers. */
  is_cardholder_traveling?: boolean | null;
  /** Address at which the ticket was issued. */
  issued_address?: string | null;
  /** When the ticket was issued, ISO 8601 with a zone. */
  issued_at?: string | null;
  /** Code of the carrier that issued the ticket. */
  issuing_carrier_code?: string | null;
  /** Name of the carrier that issued the ticket. */
  issuing_carrier_name?: string | null;
  /** IATA designator of the carrier that issued the ticket, two characters. */
  issuing_iata_designator?: string | null;
  /** ICAO code of the carrier that issued the ticket, three characters. */
  issuing_icao_code?: string | null;
  /** The flights of the booking, at most 20. */
  legs?: AirlineLeg[] | null;
  /** Passenger name record of the booking; it can hold a name. */
  passenger_name_record?: string | null;
  /** The people who fly, at most 20. */
  passengers?: AirlinePassenger[] | null;
  /** Name of the reservation system. */
  reservation_system?: string | null;
  /** Whether the ticket is restricted. */
  restricted_ticket?: boolean | null;
  /**
   * How the ticket is delivered.
   * @default electronic
   */
  ticket_delivery_method?: "electronic" | "other" | null | (string & {});
  /** Number of the ticket. */
  ticket_number?: string | null;
  /** Code of the travel agency. */
  travel_agency_code?: string | null;
  /** Number of the travel agency's invoice. */
  travel_agency_invoice_number?: string | null;
  /** Name of the travel agency. */
  travel_agency_name?: string | null;
  /** Name of the travel agency's plan. */
  travel_agency_plan_name?: string | null;
}

/** One flight of a booking, as answers show it. */
export interface AirlineLeg {
  /** Airport of arrival, a three-letter code such as `LAX`. */
  arrival_airport?: string | null;
  /** When the flight arrives, ISO 8601 with a zone. */
  arrival_at?: string | null;
  /** City of arrival. */
  arrival_city?: string | null;
  /** Country of arrival, ISO 3166-1 alpha-2, upper case. */
  arrival_country?: string | null;
  /** Code of the carrier. */
  carrier_code?: string | null;
  /** Name of the carrier. */
  carrier_name?: string | null;
  /** Number of the coupon for this flight. */
  coupon_number?: string | null;
  /** Airport of departure, a three-letter code such as `LHR`. */
  departure_airport?: string | null;
  /** When the flight departs, ISO 8601 with a zone. */
  departure_at?: string | null;
  /** City of departure. */
  departure_city?: string | null;
  /** Country of departure, ISO 3166-1 alpha-2, upper case. */
  departure_country?: string | null;
  /** Tax charged for departing, in minor units of the currency. */
  departure_tax_amount?: number | null;
  /** Fare of this flight, in minor units of the currency. */
  fare_amount?: number | null;
  /** Code of the fare's rules. */
  fare_basis_code?: string | null;
  /** Fees on this flight, in minor units of the currency. */
  fee_amount?: number | null;
  /** Class that is booked. How it differs from `seat_class` is not documented. */
  flight_class?: string | null;
  /** Number of the flight, three to six characters. */
  flight_number?: string | null;
  /** IATA designator of the carrier, two characters. */
  iata_designator?: string | null;
  /** ICAO code of the carrier, three characters. */
  icao_code?: string | null;
  /** Whether the way back is booked too. */
  route_type?: "round_trip" | "one_way" | null | (string & {});
  /** Class of the seat. */
  seat_class?: string | null;
  /** Whether the journey is interrupted by a stopover. */
  stop_over?: boolean | null;
  /** Tax on this flight, in minor units of the currency. */
  tax_amount?: number | null;
}

/** One flight of a booking. */
export interface AirlineLegRequest {
  /** Airport of arrival, a three-letter code such as `LAX`. */
  arrival_airport?: string | null;
  /** When the flight arrives, ISO 8601 with a zone. */
  arrival_at?: string | null;
  /** City of arrival. */
  arrival_city?: string | null;
  /** Country of arrival, ISO 3166-1 alpha-2, upper case. */
  arrival_country?: string | null;
  /** Code of the carrier. */
  carrier_code?: string | null;
  /** Name of the carrier. */
  carrier_name?: string | null;
  /** Number of the coupon for this flight. */
  coupon_number?: string | null;
  /** Airport of departure, a three-letter code such as `LHR`. */
  departure_airport?: string | null;
  /** When the flight departs, ISO 8601 with a zone. */
  departure_at?: string | null;
  /** City of departure. */
  departure_city?: string | null;
  /** Country of departure, ISO 3166-1 alpha-2, upper case. */
  departure_country?: string | null;
  /** Tax charged for departing, in minor units of the currency. */
  departure_tax_amount?: number | null;
  /** Fare of this flight, in minor units of the currency. */
  fare_amount?: number | null;
  /** Code of the fare's rules. */
  fare_basis_code?: string | null;
  /** Fees on this flight, in minor units of the currency. */
  fee_amount?: number | null;
  /** Class that is booked. How it differs from `seat_class` is not documented. */
  flight_class?: string | null;
  /** Number of the flight, three to six characters. */
  flight_number?: string | null;
  /** IATA designator of the carrier, two characters. */
  iata_designator?: string | null;
  /** ICAO code of the carrier, three characters. */
  icao_code?: string | null;
  /** Whether the way back is booked too. */
  route_type?: "round_trip" | "one_way" | null;
  /** Class of the seat. */
  seat_class?: string | null;
  /** Whether the journey is interrupted by a stopover. */
  stop_over?: boolean | null;
  /** Tax on this flight, in minor units of the currency. */
  tax_amount?: number | null;
}

/** A person who flies, as answers show them. */
export interface AirlinePassenger {
  /** Whether the passenger is an adult or an infant. */
  age_group?: "adult" | "infant" | null | (string & {});
  /** The passenger's country, ISO 3166-1 alpha-2. Whether of nationality or residence is not documented. */
  country_code?: string | null;
  /** Date of birth, YYYY-MM-DD. */
  date_of_birth?: string | null;
  /** E-mail address of the passenger. */
  email_address?: string | null;
  /** First name of the passenger. */
  first_name?: string | null;
  /** Number in a frequent flyer programme. */
  frequent_flyer_number?: string | null;
  /** Last name of the passenger. */
  last_name?: string | null;
  /** Number of the passport. */
  passport_number?: string | null;
  /** Phone number of the passenger, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
  /** Number of this passenger's ticket. */
  ticket_number?: string | null;
  /** Form of address, such as `Mr.`. */
  title?: string | null;
}

/** A person who flies. */
export interface AirlinePassengerRequest {
  /** Whether the passenger is an adult or an infant. */
  age_group?: "adult" | "infant" | null;
  /** The passenger's country, ISO 3166-1 alpha-2. Whether of nationality or residence is not documented. */
  country_code?: string | null;
  /** Date of birth, YYYY-MM-DD. */
  date_of_birth?: string | null;
  /** E-mail address of the passenger. */
  email_address?: string | null;
  /** First name of the passenger. */
  first_name?: string | null;
  /** Number in a frequent flyer programme. */
  frequent_flyer_number?: string | null;
  /** Last name of the passenger. */
  last_name?: string | null;
  /** Number of the passport. */
  passport_number?: string | null;
  /** Phone number of the passenger, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
  /** Number of this passenger's ticket. */
  ticket_number?: string | null;
  /** Form of address, such as `Mr.`. */
  title?: string | null;
}

/** The flight booking that is paid for. */
export interface AirlineRequest {
  /** Code of the booking. */
  booking_code?: string | null;
  /** Whether the cardholder is among the passengers. */
  is_cardholder_traveling?: boolean | null;
  /** Address at which the ticket was issued. */
  issued_address?: string | null;
  /** When the ticket was issued, ISO 8601 with a zone. */
  issued_at?: string | null;
  /** Code of the carrier that issued the ticket. */
  issuing_carrier_code?: string | null;
  /** Name of the carrier that issued the ticket. */
  issuing_carrier_name?: string | null;
  /** IATA designator of the carrier that issued the ticket, two characters. */
  issuing_iata_designator?: string | null;
  /** ICAO code of the carrier that issued the ticket, three characters. */
  issuing_icao_code?: string | null;
  /** The flights of the booking, at most 20. */
  legs?: AirlineLegRequest[] | null;
  /** Passenger name record of the booking; it can hold a name. */
  passenger_name_record?: string | null;
  /** The people who fly, at most 20. */
  passengers?: AirlinePassengerRequest[] | null;
  /** Name of the reservation system. */
  reservation_system?: string | null;
  /** Whether the ticket is restricted. */
  restricted_ticket?: boolean | null;
  /**
   * How the ticket is delivered.
   * @default electronic
   */
  ticket_delivery_method?: "electronic" | "other" | null;
  /** Number of the ticket. */
  ticket_number?: string | null;
  /** Code of the travel agency. */
  travel_agency_code?: string | null;
  /** Number of the travel agency's invoice. */
  travel_agency_invoice_number?: string | null;
  /** Name of the travel agency. */
  travel_agency_name?: string | null;
  /** Name of the travel agency's plan. */
  travel_agency_plan_name?: string | null;
}

/** A key pair that signs the tokens of calls. */
export interface ApiKeyPair {
  /** Whether tokens signed with the key are accepted. */
  active: boolean;
  /** Kind of a key. */
  algorithm: CertificateAlgorithm;
  /** When the key pair was created, ISO 8601. */
  created_at: string;
  /** The user or the key that made the pair. */
  creator?: ApiKeyPairCreator | null;
  /** Name that you know the key pair by. */
  display_name: string;
  /** Gr4vy's identifier of the key pair. */
  id: string;
  /** When the key pair was last used, ISO 8601. */
  last_used_at?: string | null;
  /** The merchant accounts that the key may act for; an empty list stands for all. */
  merchant_accounts?: MerchantAccountSummary[];
  /** The private key, PEM. It is only in the answer that creates the pair. */
  private_key?: string | null;
  /** The roles of the key. */
  roles?: Role[];
  /** Thumbprint of the public key, which goes into `kid` of the tokens. */
  thumbprint: string;
  /**
   * Says that this is an API key pair.
   * @default api-key-pair
   */
  type?: "api-key-pair";
  /** When the key pair last changed, ISO 8601. */
  updated_at: string;
}

/** The user or the key that made an API key pair. */
export interface ApiKeyPairCreator {
  /** E-mail address, of a user. */
  email_address?: string | null;
  /** The user or the key, by its `id`. */
  id: string;
  /** Name of the user or the key. */
  name: string;
  /** Thumbprint of the public key, of a key. */
  thumbprint?: string | null;
}

/** Tells of an API key pair. */
export interface ApiKeyPairEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "api-key-pair.created" | "api-key-pair.updated" | "api-key-pair.deleted";
  /**
   * The API key pair, as events show it: shorter than the API does. Members beyond these come as well; read the
   * resource for all of it.
   */
  target: ApiKeyPairEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The API key pair, as events show it: shorter than the API does. Members beyond these come as well; read the
 * resource for all of it.
 */
export interface ApiKeyPairEventTarget {
  /** When the API key pair was created, ISO 8601. */
  created_at?: string;
  /** Name for display. */
  display_name?: string;
  /** Whether the key works. The API calls it `active`; the published example of the event calls it `enabled`. */
  enabled?: boolean;
  /** Gr4vy's identifier of the API key pair. */
  id: string;
  /** Thumbprint of the public key. */
  thumbprint?: string;
  /** Names the kind of resource. */
  type: "api-key-pair";
  /** When the API key pair last changed, ISO 8601. */
  updated_at?: string;
}

/** An API key pair to create. */
export interface ApiKeyPairRequest {
  /**
   * Whether tokens signed with the key are accepted.
   * @default true
   */
  active?: boolean;
  /**
   * Kind of the key. `ECDSA` is a key on the curve P-521.
   * @default ECDSA
   */
  algorithm?: "ECDSA" | "RSA";
  /** Name that you know the key pair by. */
  display_name: string;
  /** The merchant accounts that the key may act for, by their `id`; an empty list stands for all. */
  merchant_account_ids?: string[];
  /** Public key of your own, PEM, ECDSA on P-521 only. Left out, Gr4vy makes the pair. */
  public_key?: string | null;
  /** The roles of the key, by their `id`. */
  role_ids: string[];
}

/** A page of API key pairs. */
export interface ApiKeyPairs {
  /** The key pairs. */
  items: ApiKeyPair[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What to change of an API key pair. */
export interface ApiKeyPairUpdateRequest {
  /** Whether tokens signed with the key are accepted. */
  active?: boolean | null;
  /** Name that you know the key pair by. */
  display_name?: string | null;
  /** The merchant accounts that the key may act for, by their `id`; an empty list stands for all. */
  merchant_account_ids?: string[] | null;
  /** The roles of the key, by their `id`. */
  role_ids?: string[] | null;
}

/** What Apple Pay answered, to be handed to the page as it is. */
export interface ApplePaySession {
  [key: string]: unknown;
}

/** Where Apple Pay is shown. */
export interface ApplePaySessionRequest {
  /** The web domain. */
  domain_name: string;
  /** The address that Apple Pay gives the page to validate the merchant with. */
  validation_url: string;
}

/** Where the page of approval may open. */
export type ApprovalTarget = "new_window" | "any" | (string & {});

/** What was done to a resource. */
export type AuditLogAction =
  "created" | "updated" | "deleted" | "voided" | "canceled" | "captured" | (string & {});

/** A page of the audit log. */
export interface AuditLogEntries {
  /** The entries. */
  items: AuditLogEntry[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** One change of a resource. */
export interface AuditLogEntry {
  /** What was done to a resource. */
  action: AuditLogAction;
  /** Gr4vy's identifier of the entry. */
  id?: string | null;
  /** The merchant account that the entry belongs to. */
  merchant_account_id?: string | null;
  /** A resource that was changed. */
  resource: AuditLogResource;
  /** When the entry was done, ISO 8601. */
  timestamp: string;
  /**
   * Says that this is an entry of the audit log.
   * @default audit-log
   */
  type?: "audit-log";
  /** Who changed a resource. */
  user: AuditLogUser;
}

/** A resource that was changed. */
export interface AuditLogResource {
  /** Identifier of the resource. */
  id: string;
  /** Name of the resource. */
  name: string;
  /** Kind of the resource. */
  type: string;
}

/** Who changed a resource. */
export interface AuditLogUser {
  /** E-mail address of the user. */
  email_address?: string | null;
  /** The user, by their `id`. */
  id?: string | null;
  /** Whether the user counts as staff. Whose staff is not documented. */
  is_staff: boolean;
  /** Name of the user. */
  name: string;
  /** State of a user. */
  status: UserStatus;
  /**
   * Says that this is a user.
   * @default user
   */
  type?: "user";
}

/** Outcome of an increment. */
export interface AuthorizationIncrement {
  /** What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
  code: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description: string | null;
  /** How the increment went. */
  status: "succeeded" | "failed" | (string & {});
  /** A payment, with all that is known of it. */
  transaction: Transaction;
  /**
   * Says that this is the outcome of an increment.
   * @default transaction-authorization-increment
   */
  type?: "transaction-authorization-increment";
}

/** By how much to increment an authorisation. */
export interface AuthorizationIncrementRequest {
  /** Amount, in minor units of the currency. Whether it is added or is the new total is not documented. */
  amount: number;
}

/** A bank account in the United Kingdom, to store. */
export interface BacsPaymentMethodRequest extends PaymentMethodRequestBase {
  /** Who holds a bank account: a person or a company. */
  account_holder: BankAccountHolder;
  /** Number of the bank account. */
  account_number: string;
  /**
   * Says that this is a bank account.
   * @default bank
   */
  method: "bank";
  /** Routing number of the bank. Whether it is the sort code is not documented. */
  routing_number: string;
  /**
   * Says that the account is reached over BACS, in the United Kingdom.
   * @default bacs
   */
  scheme: "bacs";
}

/** Who holds a bank account: a person or a company. */
export interface BankAccountHolder {
  /** Name of the company, if one holds the account. */
  company_name?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
}

/** Who pays, and where they are billed, as answers show it. */
export interface BillingDetails {
  /** The person's postal address. */
  address?: Address | null;
  /** E-mail address of the person. */
  email_address?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
  /** Phone number of the person, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
  /** The payer's tax identifier. */
  tax_id?: TaxId | null;
}

/** Who pays, and where they are billed. */
export interface BillingDetailsRequest {
  /** The person's postal address. */
  address?: Address | null;
  /** E-mail address of the person. */
  email_address?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
  /** Phone number of the person, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
  /** The payer's tax identifier. */
  tax_id?: TaxIdRequest | null;
}

/** Further fields of Braintree. */
export interface BraintreeDynamicDataFieldsOptions {
  /** Number of the purchase order. */
  purchase_order_number?: string | null;
  /** Result of the 3-D Secure authentication, in the code of the protocol. */
  three_ds_auth_status?: string | null;
  /** When Braintree stores the payment method. */
  vault_payment_method_criteria?: "ALWAYS" | "ON_SUCCESSFUL_TRANSACTION" | null;
}

/** Options of Braintree. */
export interface BraintreeOptions {
  /** Custom fields that are set up at Braintree, by name. */
  custom_fields?: {
    [key: string]: string;
  } | null;
  /** Discount, in minor units of the currency. */
  discount_amount?: number | null;
  /** Further fields of Braintree. */
  dynamic_data_fields?: BraintreeDynamicDataFieldsOptions | null;
}

/** What is known of the buyer's browser. */
export interface BrowserInfo {
  /** `Accept` header of the browser. */
  accept_header?: string | null;
  /** Bits for a colour on the screen. */
  color_depth: number;
  /** Whether Java runs in the browser. */
  java_enabled: boolean;
  /** Whether JavaScript runs in the browser. */
  javascript_enabled: boolean;
  /** Language of the browser, such as `en-GB`. */
  language: string;
  /** Height of the screen, in pixels. */
  screen_height: number;
  /** Width of the screen, in pixels. */
  screen_width: number;
  /** How far UTC is from the local time, in minutes, as JavaScript tells it. */
  time_zone_offset: number;
  /** `User-Agent` header of the browser. */
  user_agent: string;
  /** Kind of device. */
  user_device: "desktop" | "mobile";
}

/** A stored buyer. */
export interface Buyer {
  /** The buyer's account number. With whom the account is held is not documented. */
  account_number?: string | null;
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetails | null;
  /** When the buyer was created, ISO 8601. */
  created_at: string;
  /** Name under which you know the buyer. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the buyer. */
  id: string;
  /** The merchant account that the buyer belongs to. */
  merchant_account_id: string;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id: string;
  /**
   * Says that this is a buyer.
   * @default buyer
   */
  type?: "buyer";
  /** When the buyer last changed, ISO 8601. */
  updated_at: string;
}

/** Tells of a buyer. */
export interface BuyerEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "buyer.created" | "buyer.updated" | "buyer.deleted";
  /**
   * The buyer, as events show it: shorter than the API does. Members beyond these come as well; read the resource
   * for all of it.
   */
  target: BuyerEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The buyer, as events show it: shorter than the API does. Members beyond these come as well; read the resource
 * for all of it.
 */
export interface BuyerEventTarget {
  /** When the buyer was created, ISO 8601. */
  created_at?: string;
  /** Name for display. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the buyer. */
  id: string;
  /** The merchant account that the buyer belongs to. */
  merchant_account_id?: string;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id?: string;
  /** Names the kind of resource. */
  type: "buyer";
  /** When the buyer last changed, ISO 8601. */
  updated_at?: string;
}

/** A buyer to store, or what a stored buyer is changed to. Everything is optional. */
export interface BuyerRequest {
  /** The buyer's account number. With whom the account is held is not documented. */
  account_number?: string | null;
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetailsRequest | null;
  /** Name under which you know the buyer. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
}

/** A page of buyers. */
export interface Buyers {
  /** The buyers. */
  items: Buyer[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** Money taken from an authorisation. */
export interface Capture {
  /** How much is captured, in minor units of the currency. */
  amount: number;
  /** When the money was captured, ISO 8601. */
  captured_at?: string | null;
  /** What the capture is for, line by line. */
  cart_items?: CartItem[] | null;
  /** When the capture was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
  error_code?: string | null;
  /** Your own identifier of the capture. */
  external_identifier?: string | null;
  /** Whether no further capture follows. */
  final: boolean;
  /** Gr4vy's identifier of the capture. */
  id: string;
  /** Response code in an ISO form. Which standard is meant is not documented. */
  iso_response_code?: string | null;
  /** The merchant account that the capture belongs to. */
  merchant_account_id: string;
  /** The payment service's own code of its answer. */
  raw_response_code?: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description?: string | null;
  /** State of a capture. */
  status: CaptureStatus;
  /** The parcels and how to follow them. In the API document of September 2026, not in that of August. */
  tracking?: Tracking[] | null;
  /** Your own identifier of the transaction. */
  transaction_external_identifier?: string | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /**
   * Says that this is a capture.
   * @default capture
   */
  type?: "capture";
  /** When the capture last changed, ISO 8601. */
  updated_at: string;
  /** An identifier of the capture. Whose it is, is not documented. */
  xid?: string | null;
}

/** Tells of a capture. */
export interface CaptureEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "capture.declined" | "capture.failed" | "capture.pending" | "capture.succeeded";
  /**
   * The capture, as events show it: shorter than the API does. Members beyond these come as well; read the resource
   * for all of it.
   */
  target: CaptureEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The capture, as events show it: shorter than the API does. Members beyond these come as well; read the resource
 * for all of it.
 */
export interface CaptureEventTarget {
  /** Amount, in minor units of the currency. */
  amount?: number;
  /** When the capture was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string;
  /** Why the payment service refused it. */
  error_code?: string | null;
  /** Your own identifier of the capture. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the capture. */
  id: string;
  /** The merchant account that the capture belongs to. */
  merchant_account_id?: string;
  /** State of the capture. */
  status?: "succeeded" | "pending" | "declined" | "failed" | (string & {});
  /** The transaction, by its `id`. */
  transaction_id?: string;
  /** Names the kind of resource. */
  type: "capture";
  /** When the capture last changed, ISO 8601. */
  updated_at?: string;
}

/** What to capture. Everything is optional. */
export interface CaptureRequest {
  /** The flight booking, if one is bought. */
  airline?: AirlineRequest | null;
  /**
   * How much to capture, in minor units of the currency. Above what is authorised it needs over-capture. What
   * holds without it is not documented.
   */
  amount?: number | null;
  /** What the capture is for, line by line. */
  cart_items?: CartItemRequest[] | null;
  /** Your own identifier of the capture. */
  external_identifier?: string | null;
  /**
   * Whether no further capture follows. Where several captures are possible, say `false` for all but the last.
   * @default true
   */
  final?: boolean;
  /**
   * Whether to authorise anew if the authorisation has expired. The renewal is a transaction of its own.
   * @default false
   */
  reauthorize_if_authorization_expired?: boolean;
  /** The parcels and how to follow them. In the API document of September 2026, not in that of August. */
  tracking?: TrackingRequest[] | null;
}

/** Captures of a transaction. */
export interface Captures {
  /** The captures. */
  items: Capture[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** State of a capture. */
export type CaptureStatus = "succeeded" | "pending" | "declined" | "failed" | (string & {});

/** What is known of a card. */
export interface CardDetail {
  /** Further schemes that the card carries. */
  additional_schemes?: CardScheme[] | null;
  /** The further schemes, with their icons. */
  additional_schemes_details?: AdditionalSchemeDetail[] | null;
  /** Type of the card. */
  card_type?: string | null;
  /** Country of the issuer, ISO 3166-1 alpha-2, upper case. */
  country?: string | null;
  /** First digits of the number, which identify the issuer. */
  id?: string | null;
  /** What else the buyer has to tell. */
  required_fields?: RequiredFields | null;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /** Address of the scheme's icon. */
  scheme_icon_url?: string | null;
  /**
   * Says that this is the details of a card.
   * @default card-detail
   */
  type?: "card-detail";
}

/** A card to store. */
export interface CardPaymentMethodRequest extends PaymentMethodRequestBase {
  /** Type of the card. */
  card_type?: "credit" | "debit" | "prepaid" | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /**
   * Says that this is a card.
   * @default card
   */
  method?: "card";
  /** Number of the card, digits only. */
  number: string;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** Scheme of a card, in lower case. */
export type CardScheme =
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

/** A card scheme that Gr4vy knows. */
export interface CardSchemeDefinition {
  /** Name of the card scheme. */
  display_name: string;
  /** Address of an icon. */
  icon_url: string;
  /** Identifier of the card scheme, such as `visa`. */
  id: string;
  /**
   * Says that this is a card scheme.
   * @default card-scheme-definition
   */
  type?: "card-scheme-definition";
}

/** Every card scheme that Gr4vy knows, on one page. */
export interface CardSchemeDefinitions {
  /** The definitions. */
  items: CardSchemeDefinition[];
}

/** Whether the card is a credit, debit or prepaid card. */
export type CardType = "credit" | "debit" | "prepaid" | (string & {});

/** One line of the cart, as answers show it. */
export interface CartItem {
  /** Brand of the item. Known only from an archived copy of the vendor's document of 2026-09. */
  brand?: string | null;
  /** Categories that the item belongs to. */
  categories?: string[] | null;
  /** Code that classifies the goods. */
  commodity_code?: string | null;
  /** The item in words. */
  description?: string | null;
  /**
   * Discount on the line, in minor units of the currency.
   * @default 0
   */
  discount_amount?: number | null;
  /** Customs duty on the line, in minor units of the currency. */
  duty_amount?: number | null;
  /** Your own identifier of the item. */
  external_identifier?: string | null;
  /** Address of a picture of the item. */
  image_url?: string | null;
  /** Name of the item. */
  name: string;
  /** What the line stands for, goods or a part of the price such as a discount or a fee. */
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
  /** Address of the item's page. */
  product_url?: string | null;
  /** How many are bought. */
  quantity: number;
  /** Country of the seller, ISO 3166-1 alpha-2, upper case. */
  seller_country?: string | null;
  /** Shipping cost of the line, in minor units of the currency. */
  shipping_amount?: number | null;
  /** Stock keeping unit. */
  sku?: string | null;
  /** Finer categories. Known only from an archived copy of the vendor's document of 2026-09. */
  subcategories?: string[] | null;
  /**
   * Tax on the line, in minor units of the currency.
   * @default 0
   */
  tax_amount?: number | null;
  /** Whether the item is free of tax. */
  tax_exempt?: boolean | null;
  /** Price of one, in minor units of the currency. */
  unit_amount: number;
  /** Unit in which the quantity is counted. */
  unit_of_measure?: string | null;
  /** Universal product code. */
  upc?: string | null;
}

/** One line of the cart. */
export interface CartItemRequest {
  /** Brand of the item. Known only from an archived copy of the vendor's document of 2026-09. */
  brand?: string | null;
  /** Categories that the item belongs to. */
  categories?: string[] | null;
  /** Code that classifies the goods. */
  commodity_code?: string | null;
  /** The item in words. */
  description?: string | null;
  /**
   * Discount on the line, in minor units of the currency.
   * @default 0
   */
  discount_amount?: number | null;
  /** Customs duty on the line, in minor units of the currency. */
  duty_amount?: number | null;
  /** Your own identifier of the item. */
  external_identifier?: string | null;
  /** Address of a picture of the item. */
  image_url?: string | null;
  /** Name of the item. */
  name: string;
  /** What the line stands for, goods or a part of the price such as a discount or a fee. */
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
  /** Address of the item's page. */
  product_url?: string | null;
  /** How many are bought. */
  quantity: number;
  /** Country of the seller, ISO 3166-1 alpha-2, upper case. */
  seller_country?: string | null;
  /** Shipping cost of the line, in minor units of the currency. */
  shipping_amount?: number | null;
  /** Stock keeping unit. */
  sku?: string | null;
  /** Finer categories. Known only from an archived copy of the vendor's document of 2026-09. */
  subcategories?: string[] | null;
  /**
   * Tax on the line, in minor units of the currency.
   * @default 0
   */
  tax_amount?: number | null;
  /** Whether the item is free of tax. */
  tax_exempt?: boolean | null;
  /** Price of one, in minor units of the currency. */
  unit_amount: number;
  /** Unit in which the quantity is counted. */
  unit_of_measure?: string | null;
  /** Universal product code. */
  upc?: string | null;
}

/** Kind of a key. */
export type CertificateAlgorithm = "ECDSA" | "RSA" | (string & {});

/** Money that the buyer's bank took back. */
export interface Chargeback {
  /** Amount, in minor units of the currency. */
  amount: number;
  /** Commission of the payment service, in minor units of the currency. */
  commission: number;
  /** When Gr4vy stored it, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Rate at which the currency was changed. From which into which is not documented. */
  exchange_rate?: number | null;
  /** Gr4vy's identifier of it. */
  id: string;
  /** When Gr4vy read it from the report, ISO 8601. */
  ingested_at: string;
  /** Part of the card's issuer in the commission, in minor units of the currency. */
  interchange?: number | null;
  /** Markup in the commission, in minor units of the currency. */
  markup?: number | null;
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The files of the report, by their `id`. */
  payment_service_report_file_ids: string[];
  /** The report of the payment service that it was read from, by its `id`. */
  payment_service_report_id: string;
  /** When the payment service booked it, ISO 8601. */
  posted_at: string;
  /** The card scheme's part in the commission, in minor units of the currency. */
  scheme_fee?: number | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /**
   * Says that this is a chargeback.
   * @default chargeback
   */
  type?: "chargeback";
  /** When it last changed at Gr4vy, ISO 8601. */
  updated_at: string;
}

/** Money that came back to the merchant after a chargeback. */
export interface ChargebackReversal {
  /** Amount, in minor units of the currency. */
  amount: number;
  /** Commission of the payment service, in minor units of the currency. */
  commission: number;
  /** When Gr4vy stored it, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Rate at which the currency was changed. From which into which is not documented. */
  exchange_rate?: number | null;
  /** Gr4vy's identifier of it. */
  id: string;
  /** When Gr4vy read it from the report, ISO 8601. */
  ingested_at: string;
  /** Part of the card's issuer in the commission, in minor units of the currency. */
  interchange?: number | null;
  /** Markup in the commission, in minor units of the currency. */
  markup?: number | null;
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The files of the report, by their `id`. */
  payment_service_report_file_ids: string[];
  /** The report of the payment service that it was read from, by its `id`. */
  payment_service_report_id: string;
  /** When the payment service booked it, ISO 8601. */
  posted_at: string;
  /** The card scheme's part in the commission, in minor units of the currency. */
  scheme_fee?: number | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /**
   * Says that this is the reversal of a chargeback.
   * @default chargeback-reversal
   */
  type?: "chargeback-reversal";
  /** When it last changed at Gr4vy, ISO 8601. */
  updated_at: string;
}

/** Every reversal of a chargeback of a transaction, on one page. */
export interface ChargebackReversals {
  /** The reversals. */
  items: ChargebackReversal[];
}

/** Every chargeback of a transaction, on one page. */
export interface Chargebacks {
  /** The chargebacks. */
  items: Chargeback[];
}

/** Options of Chase Orbital. */
export interface ChaseOptions {
  /** A comment on the payment. */
  comments?: string | null;
}

/** Options of Checkout.com for payouts. */
export interface CheckoutPayoutOptions {
  /** Processing channel at Checkout.com. */
  processing_channel_id: string;
  /** Source of the money at Checkout.com. */
  source_id: string;
}

/** A checkout session. */
export interface CheckoutSession {
  /** The flight booking, if one is bought. */
  airline?: Airline | null;
  /** Sum to be paid, in minor units of the currency. The vendor does not document it. */
  amount?: number | null;
  /** Who buys. Nothing of it is stored as a buyer. */
  buyer?: GuestBuyer | null;
  /** What is bought, line by line. */
  cart_items?: CartItem[] | null;
  /** ISO 4217 code of the currency, upper case. The vendor does not document it. */
  currency?: string | null;
  /** When the session expires, ISO 8601. */
  expires_at: string;
  /** Gr4vy's identifier of the session. It stands for the card when the payment is made. */
  id: string;
  /** Anything you need again, as pairs of strings. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** The card that the buyer's browser has put in. */
  payment_method?: CheckoutSessionPaymentMethod | null;
  /** A payment service, by its `id`. The vendor does not document it, nor what it does here. */
  payment_service_id?: string | null;
  /**
   * Says that this is a checkout session.
   * @default checkout-session
   */
  type?: "checkout-session";
}

/** A card with its number. */
export interface CheckoutSessionCard {
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /**
   * Says that this is a card with its number.
   * @default card
   */
  method: "card";
  /** Number of the card, digits only. */
  number: string;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** What the first digits of a card tell. */
export interface CheckoutSessionCardDetails {
  /** Further schemes that the card carries. */
  additional_schemes?: CardScheme[];
  /** First digits of the card number, as asked. */
  bin: string;
  /** Type of the card. */
  card_type?: CardType | null;
  /**
   * Country of the issuer, ISO 3166-1 alpha-2, upper case. In the API document of September 2026, not in that of
   * August.
   */
  country?: string | null;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /** Address of the scheme's icon. */
  scheme_icon_url?: string | null;
}

/** The card to look up. */
export interface CheckoutSessionCardDetailsRequest {
  /** First six to eight digits of the card number. */
  bin: string;
}

/** A card from Click to Pay. */
export interface CheckoutSessionClickToPay {
  /** Identifier of the transaction at Click to Pay. */
  merchant_transaction_id: string;
  /**
   * Says that the card comes from Click to Pay.
   * @default click-to-pay
   */
  method: "click-to-pay";
  /** Correlation identifier that Click to Pay gave. */
  src_correlation_id: string;
  /** Identifier of the flow at Click to Pay. */
  src_cx_flow_id?: string | null;
  /** Identifier of the merchant's site or app at Click to Pay. */
  src_dpa_id: string;
}

/** A card to put into a checkout session. */
export interface CheckoutSessionFieldsRequest {
  /** The card to put into the session. */
  payment_method: CheckoutSessionCard | CheckoutSessionClickToPay | CheckoutSessionStoredCard;
  /** Postal code of the billing address. */
  postal_code?: string | null;
}

/** A card inside a checkout session. */
export interface CheckoutSessionPaymentMethod {
  /** What the card's number tells of it. */
  details?: CheckoutSessionPaymentMethodDetails | null;
  /** Fingerprint of the card. What it is made from is not documented. */
  fingerprint?: string | null;
  /** Gr4vy's identifier of the payment method. */
  id?: string | null;
  /** What to call the card before the buyer, such as its last four digits. */
  label?: string | null;
  /**
   * The kind of payment method; only cards are put into sessions.
   * @default card
   */
  method?: "card";
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /**
   * Says that this is a payment method.
   * @default payment-method
   */
  type?: "payment-method";
}

/** What a card's number tells of it. */
export interface CheckoutSessionPaymentMethodDetails {
  /** First digits of the number, which identify the issuer. */
  bin?: string | null;
  /** Country of the issuer, ISO 3166-1 alpha-2, upper case. */
  card_country?: string | null;
  /** Name of the bank that issued the card. */
  card_issuer_name?: string | null;
  /** Type of the card. */
  card_type?: CardType | null;
}

/** What is known of a checkout. Everything is optional. */
export interface CheckoutSessionRequest {
  /** The flight booking, if one is bought. */
  airline?: AirlineRequest | null;
  /** Sum to be paid, in minor units of the currency. The vendor does not document it. */
  amount?: number | null;
  /** Who buys. Nothing of it is stored as a buyer. */
  buyer?: GuestBuyerRequest | null;
  /** What is bought, line by line. */
  cart_items?: CartItemRequest[] | null;
  /** ISO 3166-1 alpha-2 country code, upper case. The vendor neither documents it nor has it in its SDKs. */
  country?: string | null;
  /** ISO 4217 code of the currency, upper case. The vendor does not document it. */
  currency?: string | null;
  /**
   * Seconds until the session expires.
   * @default 3600
   */
  expires_in?: number;
  /** Whether the money is to be held or taken at once. The vendor neither documents it nor has it in its SDKs. */
  intent?: "authorize" | "capture" | null;
  /** Whether an earlier payment precedes this one. The vendor neither documents it nor has it in its SDKs. */
  is_subsequent_payment?: boolean | null;
  /** Whether the merchant starts the payment, not the buyer. The vendor neither documents it nor has it in its SDKs. */
  merchant_initiated?: boolean | null;
  /** Anything you need again, as pairs of strings. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** A payment service, by its `id`. The vendor does not document it, nor what it does here. */
  payment_service_id?: string | null;
  /**
   * How the payment comes about; `moto` is an order by mail or telephone. The vendor neither documents it nor has it
   * in its SDKs.
   */
  payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | null;
}

/** A stored card. */
export interface CheckoutSessionStoredCard {
  /** The stored payment method, by its `id`. */
  id: string;
  /**
   * Says that this is a stored card.
   * @default id
   */
  method: "id";
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** What the page needs to show Click to Pay. */
export interface ClickToPaySession {
  /** The merchant's identifier at Click to Pay. */
  digital_payment_application_id: string;
  /** The merchant's name at Click to Pay. */
  digital_payment_application_name: string;
}

/** The checkout session that Click to Pay is for. */
export interface ClickToPaySessionRequest {
  /** The checkout session, by its `id`. */
  checkout_session_id: string;
}

/**
 * Options of single connectors. Each member is named after the connector, `provider-method`, and is used only if
 * the payment goes through it.
 */
export interface ConnectionOptions {
  /** Outcome of the account updater to simulate. */
  "account-updater"?: AccountUpdaterOptions | null;
  /** Options of Adyen. */
  "adyen-ach"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-afterpay"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-alipay"?: AdyenOptions | null;
  /** Options of Adyen for cards. */
  "adyen-card"?: AdyenCardOptions | null;
  /** Options of Adyen. */
  "adyen-cashapp"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-cashappafterpay"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-gcash"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-giropay"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-ideal"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-konbini"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-paybybank"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-paypay"?: AdyenOptions | null;
  /** Options of Adyen for Pix. */
  "adyen-pix"?: AdyenPixOptions | null;
  /** Options of Adyen for SEPA debits. */
  "adyen-sepa"?: AdyenSepaOptions | null;
  /** Options of Adyen. */
  "adyen-seveneleven"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-sofort"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-swish"?: AdyenOptions | null;
  /** Options of Adyen. */
  "adyen-vipps"?: AdyenOptions | null;
  /** Options of Affirm. */
  "affirm-affirm"?: AffirmOptions | null;
  /** Options of Braintree. */
  "braintree-card"?: BraintreeOptions | null;
  /** Options of Chase Orbital. */
  "chaseorbital-card"?: ChaseOptions | null;
  /** Options of Cybersource as an anti-fraud service. */
  "cybersource-anti-fraud"?: CybersourceAntiFraudOptions | null;
  /** Options of Cybersource. */
  "cybersource-card"?: CybersourceOptions | null;
  /** Options of Cybersource. */
  "cybersource-ideal"?: CybersourceOptions | null;
  /** Options of Cybersource. */
  "cybersource-kcp"?: CybersourceOptions | null;
  /** Options of dLocal for cards. */
  "dlocal-card"?: DlocalCardOptions | null;
  /** Options of dLocal for wallets. */
  "dlocal-gcash"?: DlocalOptions | null;
  /** Options of dLocal for wallets. */
  "dlocal-nequi"?: DlocalOptions | null;
  /** Options of dLocal for Pix. */
  "dlocal-pix"?: DlocalPIXOptions | null;
  /** Options of dLocal for UPI. */
  "dlocal-upi"?: DlocalUPIOptions | null;
  /** Options of Ecommpay. */
  "ecommpay-card"?: EcommpayOptions | null;
  /** Options of Fiserv. */
  "fiserv-card"?: FiservOptions | null;
  /** Options of Forter. */
  "forter-anti-fraud"?: ForterAntiFraudOptions | null;
  /** Options of Latitude and Gem. */
  "gem-gem"?: LatitudeOptions | null;
  /** Options of Latitude and Gem. */
  "gem-gemds"?: LatitudeOptions | null;
  /** Options of The Giving Block. */
  "givingblock-givingblock"?: GivingBlockOptions | null;
  /** Options of GoCardless. */
  "gocardless-gocardless"?: GoCardlessOptions | null;
  /** Options of Klarna. */
  "klarna-klarna"?: KlarnaOptions | null;
  /** Options of Latitude and Gem. */
  "latitude-latitude"?: LatitudeOptions | null;
  /** Options of Latitude and Gem. */
  "latitude-latitudeds"?: LatitudeOptions | null;
  /** Options of Mattilda. */
  "mattilda-tapi"?: MattildaTapiOptions | null;
  /** Options of Mattilda. */
  "mattilda-tapifintechs"?: MattildaTapiOptions | null;
  /** Options of Gr4vy's own mock connector. */
  "mock-card"?: MockCardOptions | null;
  /** Options of Gr4vy's own mock connector. */
  "mockds-card"?: MockCardOptions | null;
  /** Options of Monato for SPEI. */
  "monato-spei"?: MonatoSpeiOptions | null;
  /** Options of Nuvei for cards. */
  "nuvei-card"?: NuveiOptions | null;
  /** Options of Nuvei for iDEAL. */
  "nuvei-ideal"?: NuveiIDealOptions | null;
  /** Options of Nuvei for Klarna. */
  "nuvei-klarna"?: NuveiKlarnaOptions | null;
  /** Options of Nuvei for PSE. */
  "nuvei-pse"?: NuveiPSEOptions | null;
  /** Options of OXXO. */
  "oxxo-oxxo"?: OxxoOptions | null;
  /** Options of PayPal. */
  "paypal-paypal"?: PaypalOptions | null;
  /** In the document of September 2026 only. */
  "paypal-paypaldirectorder"?: PaypalDirectOrderOptions | null;
  /** Options of PayPal. */
  "paypal-paypalpaylater"?: PaypalOptions | null;
  /** Options of PowerTranz. */
  "powertranz-card"?: PowertranzOptions | null;
  /** In the document of September 2026 only. */
  "repay-bank"?: RepayBankOptions | null;
  /** Options of Riskified. */
  "riskified-anti-fraud"?: RiskifiedAntiFraudOptions | null;
  /** Options of Stripe. */
  "stripe-affirm"?: StripeOptions | null;
  /** Options of Stripe for cards. */
  "stripe-card"?: StripeCardOptions | null;
  /** Options of Stripe. */
  "stripe-klarna"?: StripeOptions | null;
  /** Options of Stripe. */
  "stripe-onelink"?: StripeOptions | null;
  /** Options of Stripe. */
  "stripe-stripe"?: StripeOptions | null;
  /** Options of TravelHub. */
  "travelhub-card"?: TravelhubOptions | null;
  /** Options of Trustly. */
  "trustly-trustly"?: TrustlyOptions | null;
  /** Options of Worldpay VAP. */
  "worldpayvap-card"?: WorldpayVapOptions | null;
  /** Options of Wpay for Everyday Pay. */
  "wpay-everydaypay"?: WpayEverdaypayOptions | null;
  /** Options of Wpay for PayTo, in the test system. */
  "wpay-payto"?: WpayPaytoOptions | null;
}

/** The user who made something. */
export interface Creator {
  /** E-mail address of the user. */
  email_address: string;
  /** The user, by their `id`. */
  id: string;
  /** Name of the user. */
  name: string;
}

/** Credentials to verify. */
export interface CredentialsVerificationRequest {
  /** The credentials to verify. */
  fields: PaymentServiceFieldRequest[];
  /** Definition that the credentials are for, such as `stripe-card`. */
  payment_service_definition_id: string;
  /** The payment service that the credentials are for, if it exists already, by its `id`. */
  payment_service_id?: string | null;
}

/** A cryptogram, to pay with a network token. */
export interface Cryptogram {
  /** The cryptogram, which a payment with the network token carries. */
  cryptogram: string;
  /**
   * Says that this is a cryptogram.
   * @default network-token-cryptogram
   */
  type?: "network-token-cryptogram";
}

/** What a cryptogram is for. */
export interface CryptogramRequest {
  /** Whether the merchant starts the payment, not the buyer. */
  merchant_initiated: boolean;
}

/** Options of Cybersource as an anti-fraud service. */
export interface CybersourceAntiFraudOptions {
  /** Data of your own, by name. */
  merchant_defined_data?: {
    [key: string]: string;
  } | null;
  /** Merchant at Cybersource, when a meta key signs for several. */
  meta_key_merchant_id?: string | null;
  /** How the goods are shipped. */
  shipping_method?: string | null;
}

/** Options of Cybersource. */
export interface CybersourceOptions {
  /** A comment on the payment. */
  comments?: string | null;
  /** Data of your own, by name. */
  merchant_defined_information?: {
    [key: string]: string;
  } | null;
  /** Merchant at Cybersource, when a meta key signs for several. */
  meta_key_merchant_id?: string | null;
  /** How the goods are shipped. */
  ship_to_method?: string | null;
}

/** A setting or credential that a kind of payment service takes. */
export interface DefinitionField {
  /** Name to ask for the value by. */
  display_name: string;
  /** Kind of a value. */
  format: DefinitionFieldFormat;
  /** The `key` to send the value under. */
  key: string;
  /** Whether a value has to be given. */
  required: boolean;
  /** Whether the value is a secret. */
  secret: boolean;
  /** Whether the value counts in a verification of credentials, by the name of the member. */
  verifiable: boolean;
}

/** Kind of a value. */
export type DefinitionFieldFormat =
  "text" | "multiline" | "file" | "number" | "timezone" | "boolean" | (string & {});

/** A report about settlements in detail. */
export interface DetailedSettlementReportSpecRequest {
  /**
   * Says that the report is about settlements in detail.
   * @default detailed_settlement
   */
  model: "detailed_settlement";
  /** What to put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/** A wallet that is set up for the merchant. */
export interface DigitalWallet {
  /** How many certificates are in use. */
  active_certificate_count?: number;
  /** The merchant's postal address. */
  address?: DigitalWalletAddress | null;
  /** When the wallet was set up, ISO 8601. */
  created_at: string;
  /** The web domains on which the wallet is shown. */
  domain_names: string[];
  /** How many certificates have expired. */
  expired_certificate_count?: number;
  /** Further settings, by provider. Its form is not documented. */
  extra_configuration?: {
    [key: string]: unknown;
  } | null;
  /** Further data, by provider. Its form is not documented. */
  fields?: {
    [key: string]: unknown;
  } | null;
  /** Gr4vy's identifier of the wallet. */
  id: string;
  /** The merchant account that the wallet belongs to. */
  merchant_account_id: string;
  /** Merchant category code, four digits. */
  merchant_category_code?: string | null;
  /** ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
  merchant_country_code?: string | null;
  /** The merchant's name, as the buyer sees it. */
  merchant_display_name?: string | null;
  /** The merchant's name, as the provider registers it. */
  merchant_name: string;
  /** The merchant's web address. */
  merchant_url?: string | null;
  /** How many certificates wait to be completed. */
  pending_certificate_count?: number;
  /** The provider of a wallet. */
  provider: DigitalWalletProvider;
  /** Says that this is a digital wallet. */
  type?: "digital-wallet";
  /** When the wallet last changed, ISO 8601. */
  updated_at: string;
}

/** The merchant's postal address. */
export interface DigitalWalletAddress {
  /** City or town. */
  city: string;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Postal code or ZIP code. */
  postal_code: string;
  /** ISO 3166-2 code of the state, such as `US-CA`. */
  state_code: string;
}

/** The merchant's postal address. */
export interface DigitalWalletAddressRequest {
  /** City or town. */
  city: string;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Postal code or ZIP code. */
  postal_code: string;
  /** ISO 3166-2 code of the state, such as `US-CA`. */
  state_code: string;
}

/** A web domain that shows the wallet. */
export interface DigitalWalletDomainRequest {
  /** The web domain. */
  domain_name: string;
}

/** The provider of a wallet. */
export type DigitalWalletProvider = "apple" | "google" | "click-to-pay" | "paze" | (string & {});

/** The provider of a wallet. */
export type DigitalWalletProviderRequest = "apple" | "google" | "click-to-pay" | "paze";

/** A wallet to set up. */
export interface DigitalWalletRequest {
  /** Whether the provider's terms are accepted, which is needed. */
  accept_terms_and_conditions: boolean;
  /** The merchant's postal address. */
  address?: DigitalWalletAddressRequest | null;
  /** The web domains on which the wallet is shown. */
  domain_names?: string[];
  /** Further settings, by provider. Its form is not documented. */
  extra_configuration?: {
    [key: string]: unknown;
  } | null;
  /** Merchant category code, four digits. */
  merchant_category_code?: string | null;
  /** ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
  merchant_country_code?: string | null;
  /** The merchant's name, as the buyer sees it. */
  merchant_display_name?: string | null;
  /** The merchant's name, as the provider registers it. */
  merchant_name: string;
  /** The merchant's web address. */
  merchant_url?: string | null;
  /** The provider of a wallet. */
  provider: DigitalWalletProviderRequest;
}

/** Every wallet, on one page. */
export interface DigitalWallets {
  /** The wallets. */
  items: DigitalWallet[];
}

/** What to change in a wallet. What becomes of members that are left out is not documented. */
export interface DigitalWalletUpdateRequest {
  /** The merchant's postal address. */
  address?: DigitalWalletAddressRequest | null;
  /** The web domains on which the wallet is shown. */
  domain_names?: string[] | null;
  /** Further settings, by provider. Its form is not documented. */
  extra_configuration?: {
    [key: string]: unknown;
  } | null;
  /** Merchant category code, four digits. */
  merchant_category_code?: string | null;
  /** ISO 3166-1 alpha-2 code of the merchant's country, upper case. */
  merchant_country_code?: string | null;
  /** The merchant's name, as the buyer sees it. */
  merchant_display_name?: string | null;
  /** The merchant's name, as the provider registers it. */
  merchant_name?: string | null;
  /** The merchant's web address. */
  merchant_url?: string | null;
}

/** Options of dLocal for cards. */
export interface DlocalCardOptions {
  /** Whether dLocal is to demand 3-D Secure. */
  three_dsecure_force?: boolean | null;
}

/** Options of dLocal for wallets. */
export interface DlocalOptions {
  /** The wallet of the payer. */
  wallet?: DlocalWalletOptions | null;
}

/** Options of dLocal for Pix. */
export interface DlocalPIXOptions {
  /** When the payment is to be made. */
  scheduled_date?: string | null;
  /** Terms of a subscription. */
  subscription?: DlocalPIXSubscriptionOptions | null;
}

/** Sum of a Pix subscription. */
export interface DlocalPIXSubscriptionAmountOptions {
  /** Least sum of a payment, as a decimal in a string. */
  min_value: string | null;
  /** Whether every payment has the same sum. */
  type: "FIXED" | "VARIABLE";
  /** Sum of each payment, as a decimal in a string. */
  value?: string | null;
}

/** Terms of a Pix subscription. */
export interface DlocalPIXSubscriptionOptions {
  /** The sum. */
  amount?: DlocalPIXSubscriptionAmountOptions | null;
  /** When the payments end. */
  end_date?: string | null;
  /** How often is paid. */
  frequency: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMI_ANNUAL" | "ANNUAL";
  /** When the payments begin. */
  start_date?: string | null;
}

/** Options of dLocal for UPI. */
export interface DlocalUPIOptions {
  /** The wallet of the payer. */
  wallet?: DlocalUPIWalletOptions | null;
}

/** Terms of recurring UPI payments. */
export interface DlocalUPIRecurringInfoOptions {
  /** When the payments end. */
  subscription_end_at: string;
  /** How many units lie between payments. */
  subscription_frequency: number;
  /** Unit in which the frequency counts. */
  subscription_frequency_unit:
    "MONTH" | "WEEK" | "BI_MONTHLY" | "ONDEMAND" | "QUARTER" | "YEAR" | "SEMI_ANNUALLY" | "DAY";
  /** When the payments begin. */
  subscription_start_at: string;
}

/** Wallet of a payer by UPI. */
export interface DlocalUPIWalletOptions {
  /** E-mail address. */
  email?: string | null;
  /** Name of the payer. */
  name?: string | null;
  /** Terms of recurring payments. */
  recurring_info?: DlocalUPIRecurringInfoOptions | null;
  /** Token of the wallet at dLocal. */
  token?: string | null;
  /** User name at the wallet. */
  username?: string | null;
  /** Whether dLocal is to verify the wallet first. */
  verify?: boolean | null;
}

/** Wallet of a payer. */
export interface DlocalWalletOptions {
  /** E-mail address. */
  email?: string | null;
  /** Name of the payer. */
  name?: string | null;
  /** Token of the wallet at dLocal. */
  token?: string | null;
  /** User name at the wallet. */
  username?: string | null;
  /** Whether dLocal is to verify the wallet first. */
  verify?: boolean | null;
}

/** The answer to a call that collides with a record or with another call. */
export interface DuplicateError {
  /** Machine-readable reason. Each status has a usual one, such as `bad_request` for 400, but the set is open. */
  code?: string;
  /**
   * What is wrong in the request, one entry for each problem.
   * @default []
   */
  details?: ErrorDetail[];
  /** The reason in words. */
  message?: string;
  /** The record that is already there, by its `id`. */
  resource_id?: string | null;
  /** The HTTP status again. */
  status?: number;
  /**
   * Says that this is an error.
   * @default error
   */
  type?: "error";
}

/** Options of Ecommpay. */
export interface EcommpayOptions {
  /** Last day of the booking. */
  booking_end_date?: string | null;
  /** First day of the booking. */
  booking_start_date?: string | null;
}

/** The answer to a call that was refused or failed. No member is promised. */
export interface ErrorBody {
  /** Machine-readable reason. Each status has a usual one, such as `bad_request` for 400, but the set is open. */
  code?: string;
  /**
   * What is wrong in the request, one entry for each problem.
   * @default []
   */
  details?: ErrorDetail[];
  /** The reason in words. */
  message?: string;
  /** The HTTP status again. */
  status?: number;
  /**
   * Says that this is an error.
   * @default error
   */
  type?: "error";
}

/** One thing that is wrong in a request. */
export interface ErrorDetail {
  /** The part of the request that is wrong. */
  location: "query" | "body" | "path" | "header" | "unknown" | (string & {});
  /** What is wrong, in words. */
  message: string;
  /** Where in that part, usually as a JSON pointer such as `/currency`. */
  pointer: string;
  /** Kind of problem, such as `value_error`. The set is open. */
  type: string;
}

/** Terms of an instalment payment at Fiserv. */
export interface FiservInstallmentOptions {
  /** Months until the first instalment. */
  installmentDelayMonths?: number | null;
  /** Whether the instalments bear interest. */
  installmentsInterest?: boolean | null;
  /** Whether you can handle merchant advice codes. */
  merchantAdviceCodeSupported?: boolean | null;
  /** Into how many instalments the payment is split. */
  numberOfInstallments?: number | null;
}

/** Options of Fiserv. */
export interface FiservOptions {
  /** Terms of an instalment payment. */
  installmentOptions?: FiservInstallmentOptions | null;
}

/** Options of Forter. */
export interface ForterAntiFraudOptions {
  /**
   * What is bought, with what Forter wants to know of it.
   * @default []
   */
  cart_items?: ForterAntiFraudOptionsCartItem[] | null;
  /** How the goods reach the buyer. */
  delivery_method?: string | null;
  /** Whether something is shipped. */
  delivery_type?: "DIGITAL" | "PHYSICAL" | "HYBRID" | null;
  /** Whether the buyer has no account with you. */
  is_guest_buyer?: boolean | null;
  /** Discount on the whole order. */
  total_discount?: ForterAntiFraudOptionsDiscount | null;
}

/** What Forter wants to know of an item. */
export interface ForterAntiFraudOptionsCartItem {
  /** What kind of item it is. */
  basic_item_data?: ForterAntiFraudOptionsCartItemBasicItemData | null;
  /**
   * Who receives the item.
   * @default []
   */
  beneficiaries?: ForterAntiFraudOptionsCartItemBeneficiary[] | null;
  /** How the item is delivered. */
  delivery_details?: ForterAntiFraudOptionsCartItemDeliveryDetails | null;
}

/** What kind of item it is. */
export interface ForterAntiFraudOptionsCartItemBasicItemData {
  /** Whether the item is a thing or a service. */
  type?: "TANGIBLE" | "NON_TANGIBLE" | null;
}

/** Who receives an item. */
export interface ForterAntiFraudOptionsCartItemBeneficiary {
  /** Postal address of the person. */
  address?: ForterAntiFraudOptionsCartItemBeneficiaryAddress | null;
  /** Comments on the order. */
  comments?: ForterAntiFraudOptionsCartItemBeneficiaryComments | null;
  /** Name and e-mail address of a beneficiary. */
  personal_details: ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails;
  /**
   * Phone numbers of the person.
   * @default []
   */
  phone?: ForterAntiFraudOptionsCartItemBeneficiaryPhone[] | null;
}

/** Postal address of a beneficiary. */
export interface ForterAntiFraudOptionsCartItemBeneficiaryAddress {
  /** First line of the street address. */
  address1?: string | null;
  /** Second line of the street address. */
  address2?: string | null;
  /** City. */
  city?: string | null;
  /** Company at the address. */
  company?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country: string;
  /** State or region. */
  region?: string | null;
  /** Postal code. */
  zip?: string | null;
}

/** Comments on the order. */
export interface ForterAntiFraudOptionsCartItemBeneficiaryComments {
  /** What you noted. */
  merchant_comments?: string | null;
  /** What the buyer wrote to the beneficiary. */
  message_to_beneficiary?: string | null;
  /** What the buyer wrote to you. */
  user_comments_to_merchant?: string | null;
}

/** Name and e-mail address of a beneficiary. */
export interface ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails {
  /** E-mail address. */
  email?: string | null;
  /** First name. */
  first_name?: string | null;
  /** Last name. */
  last_name?: string | null;
}

/** Phone number of a beneficiary. */
export interface ForterAntiFraudOptionsCartItemBeneficiaryPhone {
  /** The phone number. */
  phone: string;
}

/** How an item is delivered. */
export interface ForterAntiFraudOptionsCartItemDeliveryDetails {
  /** How the goods reach the buyer. */
  delivery_method?: string | null;
  /** Whether something is shipped. */
  delivery_type?: "DIGITAL" | "PHYSICAL" | "HYBRID" | null;
}

/** A discount on the order. */
export interface ForterAntiFraudOptionsDiscount {
  /** Code of the coupon. */
  coupon_code_used: string;
  /** The discount as a sum. */
  coupon_discount_amount?: ForterAntiFraudOptionsDiscountCouponDiscountAmount | null;
  /** The discount in per cent. */
  coupon_discount_percent?: string | null;
  /** Kind of discount. */
  discount_type: string;
}

/** A discount as a sum, as decimals in strings. */
export interface ForterAntiFraudOptionsDiscountCouponDiscountAmount {
  /** The sum in the currency of the order. */
  amount_local_currency?: string | null;
  /** The sum in US dollars. */
  amount_usd?: string | null;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
}

/** What to say of the refunds. Everything is optional. */
export interface FullRefundRequest {
  /** Your own identifier, for the refunds. */
  external_identifier?: string | null;
  /** Why the money goes back. */
  reason?: string | null;
}

/** A gift card. */
export interface GiftCard {
  /** First digits of the number, which identify the issuer. */
  bin: string;
  /** The stored buyer that the gift card belongs to. */
  buyer?: Buyer | null;
  /** When the buyer last used it themselves, ISO 8601. */
  cit_last_used_at?: string | null;
  /** How often the buyer used it themselves. */
  cit_usage_count: number;
  /** When the gift card was created, ISO 8601. */
  created_at: string;
  /** When the gift card expires, ISO 8601. */
  expiration_date?: string | null;
  /** A configured connection to a provider of gift cards. */
  gift_card_service: GiftCardService;
  /** Gr4vy's identifier of the gift card. */
  id: string;
  /** When the gift card was last used, ISO 8601. */
  last_used_at?: string | null;
  /** Last four digits of the number. */
  last4: string;
  /** The merchant account that the gift card belongs to. */
  merchant_account_id: string;
  /** Further digits of the number. Which ones is not documented. */
  sub_bin: string;
  /**
   * Says that this is a gift card.
   * @default gift-card
   */
  type?: "gift-card";
  /** When the gift card last changed, ISO 8601. */
  updated_at: string;
  /** How often the gift card was used. */
  usage_count: number;
}

/** A gift card to activate. */
export interface GiftCardActivationRequest {
  /** Amount to put on the card, in minor units of the currency. */
  amount?: number | null;
  /** The stored buyer that the gift card belongs to, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer that the gift card belongs to, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** Your own identifier of the gift card. */
  external_identifier?: string | null;
  /** Number of the gift card, 16 to 19 digits. */
  number: string;
  /** Secret number of the gift card. */
  pin?: string | null;
  /**
   * Whether to store it for later payments.
   * @default false
   */
  store?: boolean;
}

/** The gift cards to read the balances of. */
export interface GiftCardBalancesRequest {
  /** The gift cards, stored or by number. */
  items: (UnstoredGiftCard | StoredGiftCard)[];
}

/** Why something failed with a gift card. */
export type GiftCardErrorCode =
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

/** Tells of a gift card. */
export interface GiftCardEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "gift-card.created" | "gift-card.deleted";
  /**
   * The gift card, as events show it: shorter than the API does. Members beyond these come as well; read the
   * resource for all of it.
   */
  target: GiftCardEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The gift card, as events show it: shorter than the API does. Members beyond these come as well; read the
 * resource for all of it.
 */
export interface GiftCardEventTarget {
  /** First digits of the number. */
  bin?: string;
  /** When the gift card was created, ISO 8601. */
  created_at?: string;
  /** Gr4vy's identifier of the gift card. */
  id: string;
  /** Last four digits of the number. */
  last4?: string;
  /** The merchant account that the gift card belongs to. */
  merchant_account_id?: string;
  /** Names the kind of resource. */
  type: "gift-card";
  /** When the gift card last changed, ISO 8601. */
  updated_at?: string;
}

/** The issue of a gift card. */
export interface GiftCardIssuance {
  /** Amount on the card, in minor units of the currency. */
  amount: number;
  /** When the issue of the gift card was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Your own identifier of the issue of the gift card. */
  external_identifier?: string | null;
  /** A configured connection to a provider of gift cards. */
  gift_card_service: GiftCardService;
  /** Identifier that the gift card service gave the issue. */
  gift_card_service_payment_issuance_id: string;
  /** Gr4vy's identifier of the issue of the gift card. */
  id: string;
  /** The merchant account that the issue of the gift card belongs to. */
  merchant_account_id: string;
  /**
   * Says that this is the issue of a gift card.
   * @default gift-card-issuance
   */
  type?: "gift-card-issuance";
  /** When the issue of the gift card last changed, ISO 8601. */
  updated_at: string;
  /** Where the new gift card can be seen. */
  url: string;
}

/** A gift card to issue. */
export interface GiftCardIssuanceRequest {
  /** Amount to put on the card, in minor units of the currency. */
  amount: number;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Your own identifier of the issue of the gift card. */
  external_identifier?: string | null;
  /** Design of the gift card. The values are not documented. */
  theme: string;
}

/** What a gift card pays of a transaction. */
export interface GiftCardRedemption {
  /** How much the gift card pays, in minor units of the currency. */
  amount: number;
  /** What went wrong with the gift card. */
  error_code?: GiftCardErrorCode | null;
  /** The gift card of a redemption. */
  gift_card: TransactionGiftCard;
  /** The gift card service's own identifier of the redemption. */
  gift_card_service_redemption_id?: string | null;
  /** Gr4vy's identifier of the redemption. A refund of it names this as `target_id`. */
  id: string;
  /** The gift card service's own code of the failure. */
  raw_error_code?: string | null;
  /** The gift card service's own words on the failure. */
  raw_error_message?: string | null;
  /** How much has gone back onto the gift card, in minor units of the currency. */
  refunded_amount: number;
  /** Whether the gift card has paid. */
  status: "created" | "succeeded" | "failed" | "skipped" | (string & {});
  /**
   * Says that this is a gift card redemption.
   * @default gift-card-redemption
   */
  type?: "gift-card-redemption";
}

/** A gift card to store. */
export interface GiftCardRequest {
  /** The stored buyer that the gift card belongs to, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer that the gift card belongs to, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Number of the gift card, 16 to 19 digits. */
  number: string;
  /** Secret number of the gift card. */
  pin: string;
}

/** A page of gift cards. */
export interface GiftCards {
  /** The gift cards. */
  items: GiftCard[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** A configured connection to a provider of gift cards. */
export interface GiftCardService {
  /** Name that the merchant gave the service. */
  display_name: string;
  /** Provider of a gift card service. */
  gift_card_service_definition_id: GiftCardServiceProvider;
  /** Gr4vy's identifier of the gift card service. */
  id: string;
  /**
   * Says that this is a gift card service.
   * @default gift-card-service
   */
  type?: "gift-card-service";
}

/** Provider of a gift card service. */
export type GiftCardServiceProvider =
  "mock-gift-card" | "qwikcilver-gift-card" | "valuelink-gift-card" | (string & {});

/** Gift cards with their balances, on one page. */
export interface GiftCardSummaries {
  /** The gift cards. */
  items: GiftCardSummary[];
}

/** A gift card with its balance. */
export interface GiftCardSummary {
  /** What is left on the card, in minor units of the currency. */
  balance?: number | null;
  /** Why the balance could not be read. */
  balance_error_code?: GiftCardErrorCode | null;
  /** The gift card service's own code of the failure. */
  balance_raw_error_code?: string | null;
  /** The gift card service's own words on the failure. */
  balance_raw_error_message?: string | null;
  /** First digits of the number, which identify the issuer. */
  bin: string;
  /** When the buyer last used it themselves, ISO 8601. */
  cit_last_used_at?: string | null;
  /** How often the buyer used it themselves. */
  cit_usage_count: number;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** When the gift card expires, ISO 8601. */
  expiration_date?: string | null;
  /** Gr4vy's identifier of the gift card, if it is stored. */
  id?: string | null;
  /** When the gift card was last used, ISO 8601. */
  last_used_at?: string | null;
  /** Last four digits of the number. */
  last4: string;
  /** The merchant account that the gift card belongs to. */
  merchant_account_id: string;
  /** Further digits of the number. Which ones is not documented. */
  sub_bin: string;
  /**
   * Says that this is a gift card.
   * @default gift-card
   */
  type?: "gift-card";
  /** How often the gift card was used. */
  usage_count: number;
}

/** Options of The Giving Block. */
export interface GivingBlockOptions {
  /** Cryptocurrency that the page offers first. */
  defaultCryptocurrency?: string | null;
}

/** Options of GoCardless. */
export interface GoCardlessOptions {
  /** Purpose of the payment. */
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
}

/** What Google has checked of a card. */
export interface GooglePayAssuranceDetails {
  /** Whether the card was found valid. */
  account_verified?: boolean | null;
  /** Whether the buyer was authenticated. */
  card_holder_authenticated?: boolean | null;
}

/** What the page needs to know of Google Pay. */
export interface GooglePayPaymentOptionContext {
  /** Name of the gateway, as Google Pay wants it. */
  gateway: string;
  /** The merchant's identifier at the gateway, as Google Pay wants it. */
  gateway_merchant_id: string;
  /** The merchant's name, as the buyer sees it. */
  merchant_name: string;
  /** Card schemes that the wallet may offer. */
  supported_schemes: string[];
}

/** What the page needs to show Google Pay. */
export interface GooglePaySession {
  /** The merchant's identifier at the gateway, as Google Pay wants it. */
  gateway_merchant_id: string;
  /** The token that Google Pay wants. */
  token: string;
}

/** Where Google Pay is shown. */
export interface GooglePaySessionRequest {
  /** The web domain of the page that shows Google Pay. */
  origin_domain: string;
}

/** A buyer who is not stored at Gr4vy, as answers show them. */
export interface GuestBuyer {
  /** The buyer's account number. With whom the account is held is not documented. */
  account_number?: string | null;
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetails | null;
  /** Name under which you know the buyer. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
  /** Who receives the goods, and where. */
  shipping_details?: GuestShippingDetails | null;
}

/** A buyer who is not stored at Gr4vy. */
export interface GuestBuyerRequest {
  /** The buyer's account number. With whom the account is held is not documented. */
  account_number?: string | null;
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetailsRequest | null;
  /** Name under which you know the buyer. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
  /** Who receives the goods, and where. */
  shipping_details?: GuestShippingDetails | null;
}

/**
 * Who receives the goods, and where. The vendor's own name for it is `ShippingDetailsCreate`, though answers carry it
 * too.
 */
export interface GuestShippingDetails {
  /** The person's postal address. */
  address?: Address | null;
  /** E-mail address of the person. */
  email_address?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
  /** Phone number of the person, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
}

/** Where a payment service can be integrated. */
export type IntegrationClient = "redirect" | "web" | "android" | "ios" | (string & {});

/** Options of Klarna. */
export interface KlarnaOptions {
  /** Klarna's token of an authorization in the browser. */
  authorization_token?: string | null;
  /** Terms of a subscription. */
  subscription?: KlarnaSubscriptionOptions | null;
  /** Whether only a token is made, without a payment. */
  token_only_mode?: boolean | null;
}

/** Terms of a subscription at Klarna. */
export interface KlarnaSubscriptionOptions {
  /** Unit in which the interval counts. */
  interval: "DAY" | "WEEK" | "MONTH" | "YEAR";
  /** How many units lie between payments. */
  interval_count: number;
  /** Name of the subscription. */
  name: string;
  /** Your own identifier of the subscription. */
  reference: string;
}

/** Options of Latitude and Gem. */
export interface LatitudeOptions {
  /** Promotion of the lender that applies. */
  promotion_reference?: string | null;
}

/** Options of Mattilda. */
export interface MattildaTapiOptions {
  /** When the way to pay expires. */
  payment_method_expires_at?: string | null;
}

/** A merchant account, which keeps its data apart inside the instance. */
export interface MerchantAccount {
  /** Whether the account updater is used. */
  account_updater_enabled: boolean;
  /**
   * Key that requests to the account updater are encrypted with.
   * @deprecated
   */
  account_updater_request_encryption_key?: string | null;
  /**
   * Identifier of the key that encrypts requests.
   * @deprecated
   */
  account_updater_request_encryption_key_id?: string | null;
  /**
   * Key that the account updater's answers are decrypted with.
   * @deprecated
   */
  account_updater_response_decryption_key?: string | null;
  /**
   * Identifier of the key that decrypts answers.
   * @deprecated
   */
  account_updater_response_decryption_key_id?: string | null;
  /** Identifier of the application for network tokens of American Express. */
  amex_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of American Express. */
  amex_network_tokens_requestor_id?: string | null;
  /**
   * Whether network tokens are made in the background, by the name of the member.
   * @default false
   */
  async_network_tokens_enabled?: boolean;
  /** When the merchant account was created, ISO 8601. */
  created_at: string;
  /** Identifier of the application for network tokens of Discover. */
  discover_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Discover. */
  discover_network_tokens_requestor_id?: string | null;
  /** Name of the merchant account. */
  display_name: string;
  /** Identifier of the merchant account, such as `default`. */
  id: string;
  /** Card schemes that Loon is used for. */
  loon_accepted_schemes?: CardScheme[] | null;
  /**
   * Client key for Loon.
   * @deprecated
   */
  loon_client_key?: string | null;
  /** The merchant account at Loon. */
  loon_merchant_account_id?: string | null;
  /**
   * Secret key for Loon, shown as `********`.
   * @deprecated
   */
  loon_secret_key?: string | null;
  /** Identifier of the application for network tokens of Mastercard. */
  mastercard_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Mastercard. */
  mastercard_network_tokens_requestor_id?: string | null;
  /** By how much a capture may exceed the authorised amount, in minor units of the currency. */
  over_capture_amount?: number | null;
  /** By how many percent a capture may exceed the authorised amount. */
  over_capture_percentage?: number | null;
  /**
   * Says that this is a merchant account.
   * @default merchant-account
   */
  type?: "merchant-account";
  /** When the merchant account last changed, ISO 8601. */
  updated_at: string;
  /** Identifier of the application for network tokens of Visa. */
  visa_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Visa. */
  visa_network_tokens_requestor_id?: string | null;
}

/** A merchant account to create. The two settings for the network tokens of a card scheme must be given together. */
export interface MerchantAccountRequest {
  /**
   * Whether the account updater is used.
   * @default false
   */
  account_updater_enabled?: boolean;
  /**
   * Key that requests to the account updater are encrypted with.
   * @deprecated
   */
  account_updater_request_encryption_key?: string | null;
  /**
   * Identifier of the key that encrypts requests.
   * @deprecated
   */
  account_updater_request_encryption_key_id?: string | null;
  /**
   * Key that the account updater's answers are decrypted with.
   * @deprecated
   */
  account_updater_response_decryption_key?: string | null;
  /**
   * Identifier of the key that decrypts answers.
   * @deprecated
   */
  account_updater_response_decryption_key_id?: string | null;
  /** Identifier of the application for network tokens of American Express. */
  amex_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of American Express. */
  amex_network_tokens_requestor_id?: string | null;
  /**
   * Whether network tokens are made in the background, by the name of the member.
   * @default false
   */
  async_network_tokens_enabled?: boolean;
  /** Identifier of the application for network tokens of Discover. */
  discover_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Discover. */
  discover_network_tokens_requestor_id?: string | null;
  /** Name of the merchant account. */
  display_name: string;
  /** Identifier to give the merchant account; you choose it. */
  id: string;
  /** Card schemes that Loon is used for. */
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
   * Client key for Loon.
   * @deprecated
   */
  loon_client_key?: string | null;
  /** The merchant account at Loon. */
  loon_merchant_account_id?: string | null;
  /**
   * Secret key for Loon.
   * @deprecated
   */
  loon_secret_key?: string | null;
  /** Identifier of the application for network tokens of Mastercard. */
  mastercard_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Mastercard. */
  mastercard_network_tokens_requestor_id?: string | null;
  /** By how much a capture may exceed the authorised amount, in minor units of the currency. */
  over_capture_amount?: number | null;
  /** By how many percent a capture may exceed the authorised amount. */
  over_capture_percentage?: number | null;
  /** Identifier of the application for network tokens of Visa. */
  visa_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Visa. */
  visa_network_tokens_requestor_id?: string | null;
}

/** A page of merchant accounts. */
export interface MerchantAccounts {
  /** The merchant accounts. */
  items: MerchantAccount[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** A merchant account, in short. */
export interface MerchantAccountSummary {
  /** When the merchant account was created, ISO 8601. */
  created_at: string;
  /** Name of the merchant account. */
  display_name: string;
  /** Identifier of the merchant account, such as `default`. */
  id: string;
  /** By how much a capture may exceed the authorised amount, in minor units of the currency. */
  over_capture_amount?: number | null;
  /** By how many percent a capture may exceed the authorised amount. */
  over_capture_percentage?: number | null;
  /**
   * Says that this is a merchant account.
   * @default merchant-account
   */
  type?: "merchant-account";
  /** When the merchant account last changed, ISO 8601. */
  updated_at: string;
}

/** What to change of a merchant account. */
export interface MerchantAccountUpdateRequest {
  /**
   * Whether the account updater is used. The documented default is the same as on creation.
   * @default false
   */
  account_updater_enabled?: boolean;
  /**
   * Key that requests to the account updater are encrypted with.
   * @deprecated
   */
  account_updater_request_encryption_key?: string | null;
  /**
   * Identifier of the key that encrypts requests.
   * @deprecated
   */
  account_updater_request_encryption_key_id?: string | null;
  /**
   * Key that the account updater's answers are decrypted with.
   * @deprecated
   */
  account_updater_response_decryption_key?: string | null;
  /**
   * Identifier of the key that decrypts answers.
   * @deprecated
   */
  account_updater_response_decryption_key_id?: string | null;
  /** Identifier of the application for network tokens of American Express. */
  amex_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of American Express. */
  amex_network_tokens_requestor_id?: string | null;
  /**
   * Whether network tokens are made in the background, by the name of the member. The documented default is the
   * same as on creation.
   * @default false
   */
  async_network_tokens_enabled?: boolean;
  /** Identifier of the application for network tokens of Discover. */
  discover_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Discover. */
  discover_network_tokens_requestor_id?: string | null;
  /** Name of the merchant account. */
  display_name?: string | null;
  /** Card schemes that Loon is used for. */
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
   * Client key for Loon.
   * @deprecated
   */
  loon_client_key?: string | null;
  /** The merchant account at Loon. */
  loon_merchant_account_id?: string | null;
  /**
   * Secret key for Loon.
   * @deprecated
   */
  loon_secret_key?: string | null;
  /** Identifier of the application for network tokens of Mastercard. */
  mastercard_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Mastercard. */
  mastercard_network_tokens_requestor_id?: string | null;
  /** By how much a capture may exceed the authorised amount, in minor units of the currency. */
  over_capture_amount?: number | null;
  /** By how many percent a capture may exceed the authorised amount. */
  over_capture_percentage?: number | null;
  /** Identifier of the application for network tokens of Visa. */
  visa_network_tokens_app_id?: string | null;
  /** Token requestor ID for network tokens of Visa. */
  visa_network_tokens_requestor_id?: string | null;
}

/** What can be measured. */
export type MetricsExplorerMetric = "volume" | "transactions" | "auth_rate" | (string & {});

/** A metric for one value of what it is broken down by. */
export interface MetricsExplorerModuleItem {
  /** Name of that value for display. */
  display_name: string;
  /** Value that this part is about. */
  key: string;
  /** What else is known of that value. */
  metadata?: {
    [key: string]: string | boolean;
  } | null;
  /**
   * Says that this is a part of a break-down.
   * @default metrics-explorer.module
   */
  type?: "metrics-explorer.module";
  /** The metric for that value; null if there is none. */
  value?: number | null;
}

/** A saved choice of a metric and filters. */
export interface MetricsExplorerPreset {
  /** When the preset was created, ISO 8601. */
  created_at: string;
  /** Name of the preset. */
  display_name: string;
  /** Which transactions the preset shows: a value or several for each filter. */
  filters: {
    [key: string]: string | string[];
  };
  /** Gr4vy's identifier of the preset. */
  id: string;
  /** The merchant account that the preset belongs to. */
  merchant_account_id: string;
  /** What can be measured. */
  metric: MetricsExplorerMetric;
  /** Data that can be looked at. */
  source: MetricsExplorerSource;
  /**
   * Says that this is a preset.
   * @default metrics-explorer.preset
   */
  type?: "metrics-explorer.preset";
  /** When the preset last changed, ISO 8601. */
  updated_at: string;
}

/** Which transactions a preset shows. */
export interface MetricsExplorerPresetFilters {
  /** Only transactions with one of these outcomes of the authentication. */
  authentication_outcome?: string[] | null;
  /** Only transactions with one of these answers to whether it was authorised. */
  authorized?: string[] | null;
  /** Only transactions with one of these countries. */
  country?: string[] | null;
  /** Only transactions with one of these currencies. */
  currency?: string[] | null;
  /** Time to look at. The form is not documented. */
  datetime_range: string;
  /** Only transactions with one of these error codes. */
  error_code?: string[] | null;
  /** Only transactions with one of these kinds of instrument. */
  instrument_type?: string[] | null;
  /** Only transactions with one of these answers to whether an earlier payment precedes it. */
  is_subsequent_payment?: string[] | null;
  /** Only transactions with one of these answers to whether the liability has shifted. */
  liability_shifted?: string[] | null;
  /** Only transactions with one of these answers to whether the merchant started it. */
  merchant_initiated?: string[] | null;
  /** Only transactions with one of these pairs of metadata. The form of a pair is not documented. */
  metadata?: string[] | null;
  /** Only transactions with one of these kinds of payment method. */
  method?: string[] | null;
  /** Only transactions with one of these first digits of the card number. */
  payment_method_bin?: string[] | null;
  /** Only transactions with one of these issuers of the card. */
  payment_method_card_issuer_name?: string[] | null;
  /** Only transactions with one of these types of card. */
  payment_method_card_type?: string[] | null;
  /** Only transactions with one of these countries of the payment method. */
  payment_method_country?: string[] | null;
  /** Only transactions with one of these card schemes. */
  payment_method_scheme?: string[] | null;
  /** Only transactions with one of these payment services, by their `id`. */
  payment_service_id?: string[] | null;
  /** Only transactions with one of these sources of the payment. */
  payment_source?: string[] | null;
  /** Only transactions with one of these response codes of the payment service. */
  raw_response_code?: string[] | null;
  /** Only transactions with one of these rules that routed it, by their `id`. */
  rule_id_route_transaction?: string[] | null;
  /** Only transactions with one of these rules that skipped 3-D Secure, by their `id`. */
  rule_id_skip_3ds?: string[] | null;
  /** Only transactions with one of these variants of a rule, by their `id`. */
  rule_variant_id?: string[] | null;
  /** Only transactions with one of these answers of 3-D Secure. */
  three_d_secure_auth_resp?: string[] | null;
  /** Only transactions with one of these ECI values of 3-D Secure. */
  three_d_secure_eci?: string[] | null;
  /** Only transactions with one of these methods of 3-D Secure. */
  three_d_secure_method?: string[] | null;
}

/** A preset to create. */
export interface MetricsExplorerPresetRequest {
  /** Name of the preset. */
  display_name: string;
  /** Which transactions a preset shows. */
  filters: MetricsExplorerPresetFilters;
  /** What the preset shows. */
  metric: "volume" | "transactions" | "auth_rate";
}

/** What to change of a preset. */
export interface MetricsExplorerPresetUpdateRequest {
  /** Name of the preset. */
  display_name: string;
}

/** A metric over time. */
export interface MetricsExplorerSeries {
  /** Where the first interval begins. The form is not documented. */
  first_interval: string;
  /** The metric in each interval; null where there is none. */
  values: (number | null)[];
}

/** A metric over time, with the time before. */
export interface MetricsExplorerSeriesSet {
  /** A metric over time. */
  current: MetricsExplorerSeries;
  /** The time before it, to compare with. Null if it was left out. */
  previous: MetricsExplorerSeries | null;
}

/** Data that can be looked at. */
export type MetricsExplorerSource = "authentication" | "authorization" | "monitoring" | (string & {});

/** A metric over the whole time. */
export interface MetricsExplorerSummary {
  /** The metric; null if there is none. */
  value?: number | null;
}

/** A metric over the whole time, with the time before. */
export interface MetricsExplorerSummarySet {
  /** A metric over the whole time. */
  current: MetricsExplorerSummary;
  /** Change from the time before. Whether it is a share or a difference is not documented. */
  delta?: number | null;
  /** The time before it, to compare with. Null if it was left out. */
  previous: MetricsExplorerSummary | null;
}

/** A metric, over time and in sum. */
export interface MetricsExplorerTotal {
  /** A metric over time, with the time before. */
  series: MetricsExplorerSeriesSet;
  /** A metric over the whole time, with the time before. */
  summary: MetricsExplorerSummarySet;
  /**
   * Says that this is a total.
   * @default metrics-explorer.total
   */
  type?: "metrics-explorer.total";
}

/** A merchant advice code to simulate. */
export interface MockCardMerchantAdviceCodeOptions {
  /** Number of the replacement card to simulate. */
  account_number: string | null;
  /** Result to simulate. */
  result?: string | null;
}

/** Options of Gr4vy's own mock connector. */
export interface MockCardOptions {
  /** Merchant advice code to simulate. */
  merchant_advice_code?: MockCardMerchantAdviceCodeOptions | null;
  /** Whether the simulated refusal is not tried again. */
  skip_retry?: boolean | null;
}

/** Options of Monato for SPEI. */
export interface MonatoSpeiOptions {
  /** Address that the buyer is sent to. */
  approval_url: string;
}

/** Alerts above or below a threshold. */
export interface MonitoringAlertingPolicy {
  /** The thresholds of an alerting policy. */
  params: MonitoringThresholds;
  /**
   * Says that thresholds decide.
   * @default threshold
   */
  strategy: "threshold";
}

/** Which transactions count for the share. */
export interface MonitoringAuthRateParams {
  /** Which transactions count. */
  filters: MonitoringMetricFilters;
}

/** The share of authorised transactions. */
export interface MonitoringAuthRateSpec {
  /**
   * Says that the share of authorised transactions is measured.
   * @default auth_rate
   */
  model: "auth_rate";
  /** Which transactions count for the share. */
  params: MonitoringAuthRateParams;
}

/** How many samples open and close an incident. */
export interface MonitoringDebounce {
  /** How many healthy samples close an incident. */
  close_after_n: number;
  /** How many unhealthy samples open an incident. */
  create_after_n: number;
}

/** A time in which a metric is unhealthy. */
export interface MonitoringIncident {
  /** When the metric counts as unhealthy, as it was set. */
  alerting_policy: {
    [key: string]: unknown;
  } | null;
  /** When the incident closed, ISO 8601; null while it is open. */
  closed_at: string | null;
  /** When the incident was created, ISO 8601. */
  created_at: string;
  /** Name of the incident for display. */
  display_name: string;
  /** Gr4vy's identifier of the incident. */
  id: string;
  /** When an incident opens and closes, as it was set. */
  incident_policy: {
    [key: string]: unknown;
  } | null;
  /** The merchant account that the incident belongs to. */
  merchant_account_id: string;
  /** The metric, by its `id`. */
  metric_id: string | null;
  /** What people noted about the incident. */
  notes: string | null;
  /** What is measured, as the metric was made with it. */
  spec: {
    [key: string]: unknown;
  };
  /**
   * Says that this is an incident.
   * @default monitoring.incident
   */
  type?: "monitoring.incident";
  /** When the incident last changed, ISO 8601. */
  updated_at: string;
}

/** Tells of an incident. */
export interface MonitoringIncidentEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "monitoring.incident.created" | "monitoring.incident.closed";
  /**
   * The incident, as events show it: shorter than the API does. Members beyond these come as well; read the resource
   * for all of it.
   */
  target: MonitoringIncidentEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The incident, as events show it: shorter than the API does. Members beyond these come as well; read the resource
 * for all of it.
 */
export interface MonitoringIncidentEventTarget {
  /** Gr4vy's identifier of the incident. */
  id: string;
  /** Names the kind of resource. Its value for incidents is not documented. */
  type: string;
}

/** Opens and closes an incident after several samples. */
export interface MonitoringIncidentPolicy {
  /** How many samples open and close an incident. */
  params: MonitoringDebounce;
  /**
   * Says that single samples do not open or close an incident.
   * @default debouncing
   */
  strategy: "debouncing";
}

/** A page of incidents. */
export interface MonitoringIncidents {
  /** The incidents. */
  items: MonitoringIncident[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What to change of an incident. */
export interface MonitoringIncidentUpdateRequest {
  /** What to note about the incident. */
  notes: string | null;
}

/** A metric that Gr4vy watches. */
export interface MonitoringMetric {
  /** When the metric counts as unhealthy, as it was set. */
  alerting_policy: {
    [key: string]: unknown;
  } | null;
  /** When the alerting policy last changed, ISO 8601. */
  alerting_policy_updated_at: string | null;
  /** When the metric was created, ISO 8601. */
  created_at: string;
  /** Name of the user or the key that made the metric. */
  creator_display_name: string;
  /** The user or the key that made the metric, by its `id`. */
  creator_id: string;
  /** Kind of the maker of a metric. */
  creator_type: MonitoringMetricCreatorType;
  /** Name of the metric. */
  display_name: string;
  /** Gr4vy's identifier of the metric. */
  id: string;
  /** When an incident opens and closes, as it was set. */
  incident_policy: {
    [key: string]: unknown;
  } | null;
  /** When the incident policy last changed, ISO 8601. */
  incident_policy_updated_at: string | null;
  /** The merchant account that the metric belongs to. */
  merchant_account_id: string;
  /** Samples in the interval that the call asked for. */
  samples_view: MonitoringSample[] | null;
  /** What is measured, as the metric was made with it. */
  spec: {
    [key: string]: unknown;
  };
  /**
   * Says that this is a monitored metric.
   * @default monitoring.metric
   */
  type?: "monitoring.metric";
  /** When the metric last changed, ISO 8601. */
  updated_at: string;
}

/** Kind of the maker of a metric. */
export type MonitoringMetricCreatorType = "private_key" | "user" | (string & {});

/** Which transactions count. */
export interface MonitoringMetricFilters {
  /** Time that the metric covers. The form is not documented. */
  datetime_range: string;
  /** Only payments with one of these kinds of payment method. */
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
  /** Only cards whose number begins with one of these six digits. */
  payment_method_bin?: (string | null)[] | null;
  /** Only cards of one of these schemes. */
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
  /** Only payments over one of these payment services, by their `id`. */
  payment_service_id?: (string | null)[] | null;
}

/** A metric to watch. */
export interface MonitoringMetricRequest {
  /** When the metric counts as unhealthy. Null for no alerts. */
  alerting_policy: MonitoringAlertingPolicy | null;
  /** Name of the metric. */
  display_name: string;
  /** When an incident opens and closes. Null for no incidents. */
  incident_policy: MonitoringIncidentPolicy | null;
  /** The share of authorised transactions. */
  spec: MonitoringAuthRateSpec;
}

/** A page of metrics. */
export interface MonitoringMetrics {
  /** The metrics. */
  items: MonitoringMetric[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What a metric is changed to. */
export interface MonitoringMetricUpdateRequest {
  /** When the metric counts as unhealthy. Null for no alerts. */
  alerting_policy: MonitoringAlertingPolicy | null;
  /** Name of the metric. */
  display_name: string;
  /** When an incident opens and closes. Null for no incidents. */
  incident_policy: MonitoringIncidentPolicy | null;
}

/** One measurement. */
export interface MonitoringSample {
  /** Whether the sample is within the alerting policy. */
  healthy: boolean | null;
  /** Whether the sample belongs to an incident. */
  incident_related: boolean;
  /** When the sample was taken, ISO 8601. */
  timestamp: string;
  /** What was measured; a decimal may come as a string. */
  value: number | string | null;
}

/** The thresholds of an alerting policy. */
export interface MonitoringThresholds {
  /** Alert above this value. */
  alert_gt?: number | string | null;
  /** Alert below this value. */
  alert_lt?: number | string | null;
}

/** A token of the card scheme that stands for a stored card. */
export interface NetworkToken {
  /** When the network token was created, ISO 8601. */
  created_at: string;
  /** Month and year in which the token expires, `MM/YY`. */
  expiration_date: string;
  /** Gr4vy's identifier of the network token. */
  id: string;
  /** The stored payment method, by its `id`. */
  payment_method_id: string;
  /** State of a network token. */
  status: NetworkTokenStatus;
  /** The token, which stands for the card number. */
  token: string;
  /**
   * Says that this is a network token.
   * @default network-token
   */
  type?: "network-token";
  /** When the network token last changed, ISO 8601. */
  updated_at: string;
}

/** What the card scheme wants to know to make a network token. */
export interface NetworkTokenRequest {
  /** Whether an earlier payment precedes this one. */
  is_subsequent_payment: boolean;
  /** Whether the merchant starts the payment, not the buyer. */
  merchant_initiated: boolean;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** Every network token of a payment method, on one page. */
export interface NetworkTokens {
  /** The network tokens. */
  items: NetworkToken[];
}

/** State of a network token. */
export type NetworkTokenStatus = "active" | "inactive" | "suspended" | "deleted" | (string & {});

/** Further data of a flight for Nuvei. */
export interface NuveiAirlineDataOptions {
  /** Whether the card holder is one of the passengers. */
  isCardholderTraveling?: boolean | null;
  /** Class of the seat. */
  seatClass?: string | null;
}

/** Options of Nuvei for iDEAL. */
export interface NuveiIDealOptions {
  /** Data of your own, which come back from the connector. */
  customData?: string | null;
}

/** Options of Nuvei for Klarna. */
export interface NuveiKlarnaOptions {
  /** Data of your own, which come back from the connector. */
  customData?: string | null;
}

/** Options of Nuvei for cards. */
export interface NuveiOptions {
  /** Further data of the flight. */
  airlineData?: NuveiAirlineDataOptions | null;
  /** Data of your own, which come back from the connector. */
  customData?: string | null;
}

/** Options of Nuvei for PSE. */
export interface NuveiPSEOptions {
  /** Code of the payer's bank. */
  bankCode?: string | null;
  /** The payer's tax number, in another spelling of the connector. */
  fiscalNumber?: string | null;
  /** The payer's tax number. */
  userFisNumber?: string | null;
  /** Whether the payer is a person or a company, in the code of PSE. */
  userType?: string | null;
}

/** Options of OXXO. */
export interface OxxoOptions {
  /** Address that the buyer is sent to. */
  approval_url?: string | null;
  /** When the voucher expires. As a number; the unit is not documented. */
  payment_method_expires_at?: number | null;
}

/** A page where a buyer pays. */
export interface PaymentLink {
  /** Sum to be paid, in minor units of the currency. */
  amount: number;
  /** Who buys. */
  buyer?: TransactionBuyer | null;
  /** The stored buyer, by its `id`. */
  buyer_id?: string | null;
  /** What is bought, line by line. */
  cart_items: CartItem[] | null;
  /** Options of single connectors, by connector, as they were given. */
  connection_options?: {
    [key: string]: unknown;
  } | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country: string;
  /** When the payment link was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** When the link stops working, ISO 8601. */
  expires_at?: string | null;
  /** Your own identifier of the payment link. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the payment link. */
  id: string;
  /** Into how many instalments the payment is split. */
  installment_count?: number | null;
  /** Whether the money is to be held or taken at once. */
  intent: "authorize" | "capture" | (string & {});
  /** Language of the page, such as `en` or `en-GB`. */
  locale?: string | null;
  /** Address of a banner to show. */
  merchant_banner_url?: string | null;
  /** Colour of the page. */
  merchant_color?: string | null;
  /** Address of an icon for the page. */
  merchant_favicon_url?: string | null;
  /** Words to the buyer. */
  merchant_message?: string | null;
  /** The merchant's name, as the buyer sees it. */
  merchant_name?: string | null;
  /** Address of the merchant's terms. */
  merchant_terms_and_conditions_url?: string | null;
  /** The merchant's web address. */
  merchant_url?: string | null;
  /** Anything you need again. */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /** How the payment comes about; `moto` is an order by mail or telephone. */
  payment_source: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | (string & {});
  /** Where the buyer goes after paying. */
  return_url?: string | null;
  /** Who receives the goods, and where. */
  shipping_details?: ShippingDetails | null;
  /** What the buyer's statement says of the payment. */
  statement_descriptor?: StatementDescriptor | null;
  /** State it is in. */
  status: "active" | "completed" | "expired" | "processing" | (string & {});
  /**
   * Whether to store the payment method for later payments.
   * @default false
   */
  store?: boolean;
  /**
   * Says that this is a payment link.
   * @default payment-link
   */
  type?: "payment-link";
  /** When the payment link last changed, ISO 8601. */
  updated_at: string;
  /** Where to send the buyer. */
  url: string;
}

/** Tells of a payment link. */
export interface PaymentLinkEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "payment-link.created" | "payment-link.updated";
  /**
   * The payment link, as events show it: shorter than the API does. Members beyond these come as well; read the
   * resource for all of it.
   */
  target: PaymentLinkEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The payment link, as events show it: shorter than the API does. Members beyond these come as well; read the
 * resource for all of it.
 */
export interface PaymentLinkEventTarget {
  /** Amount, in minor units of the currency. */
  amount?: number;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string;
  /** When the payment link was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string;
  /** When the link stops working, ISO 8601. */
  expires_at?: string | null;
  /** Your own identifier of the payment link. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the payment link. */
  id: string;
  /** Whether the money was to be held or taken at once. */
  intent?: "authorize" | "capture" | (string & {});
  /** State of the payment link. */
  status?: "active" | "completed" | "expired" | "processing" | (string & {});
  /** Names the kind of resource. */
  type: "payment-link";
  /** When the payment link last changed, ISO 8601. */
  updated_at?: string;
  /** Where the buyer pays. */
  url?: string;
}

/** What a payment link is made with. */
export interface PaymentLinkRequest {
  /** Sum to be paid, in minor units of the currency. */
  amount: number;
  /** Who buys. Nothing of it is stored as a buyer. */
  buyer?: GuestBuyerRequest | null;
  /** The stored buyer who buys, by its `id`. */
  buyer_id?: string | null;
  /** What is bought, line by line. */
  cart_items?: CartItemRequest[] | null;
  /** Options of single connectors, by connector. */
  connection_options?: ConnectionOptions | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** When the link stops working, ISO 8601. */
  expires_at?: string | null;
  /** Your own identifier of the payment link. */
  external_identifier?: string | null;
  /** Into how many instalments the payment is split. */
  installment_count?: number | null;
  /**
   * Whether the money is to be held or taken at once.
   * @default authorize
   */
  intent?: "authorize" | "capture";
  /** Language of the page, such as `en` or `en-GB`. */
  locale?: string | null;
  /** Address of a banner to show. */
  merchant_banner_url?: string | null;
  /** Colour of the page. */
  merchant_color?: string | null;
  /** Address of an icon for the page. */
  merchant_favicon_url?: string | null;
  /** Words to the buyer. */
  merchant_message?: string | null;
  /** The merchant's name, as the buyer sees it. */
  merchant_name?: string | null;
  /** Address of the merchant's terms. */
  merchant_terms_and_conditions_url?: string | null;
  /** The merchant's web address. */
  merchant_url?: string | null;
  /** Anything you need again. */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * How the payment comes about; `moto` is an order by mail or telephone.
   * @default ecommerce
   */
  payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file";
  /** Where the buyer goes after paying. */
  return_url?: string | null;
  /** What the buyer's statement says of the payment. */
  statement_descriptor?: StatementDescriptor | null;
  /**
   * Whether to store the payment method for later payments.
   * @default false
   */
  store?: boolean;
}

/** A page of payment links. */
export interface PaymentLinks {
  /** The payment links. */
  items: PaymentLink[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** A stored payment method. */
export interface PaymentMethod {
  /** Further schemes that the card carries. */
  additional_schemes?: CardScheme[] | null;
  /** Where to send the buyer if they have to approve. */
  approval_url?: string | null;
  /** The buyer that the payment method belongs to. */
  buyer?: Buyer | null;
  /** When the buyer last used it themselves, ISO 8601. */
  cit_last_used_at?: string | null;
  /** How often the buyer used it themselves. */
  cit_usage_count: number;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** When the payment method was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** What the card's number tells of the payment method. */
  details?: PaymentMethodDetails | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /** Recognises the same method again. What it is made from is not documented. */
  fingerprint?: string | null;
  /** Whether there is a replacement for it. What counts as one is not documented. */
  has_replacement: boolean;
  /** Gr4vy's identifier of the payment method. */
  id: string;
  /** What to call it before the buyer, such as the last four digits. */
  label?: string | null;
  /** When new data last took the place of the old, ISO 8601. */
  last_replaced_at?: string | null;
  /** When the payment method was last used, ISO 8601. */
  last_used_at?: string | null;
  /** The merchant account that the payment method belongs to. */
  merchant_account_id: string;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** How the buyer's data are taken. */
  mode?: PaymentMethodMode | null;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /** Transaction identifier of the card scheme, from an earlier payment. */
  scheme_transaction_id: string | null;
  /** The scheme that gave `scheme_transaction_id`. */
  scheme_transaction_id_scheme: CardScheme | null;
  /**
   * State of a payment method or of its token. With `buyer_approval_required` the buyer has to act first, at
   * `approval_url`.
   */
  status: PaymentMethodStatus;
  /** Transaction link identifier of Mastercard, from an earlier payment. */
  transaction_link_id?: string | null;
  /**
   * Says that this is a payment method.
   * @default payment-method
   */
  type?: "payment-method";
  /** When the payment method last changed, ISO 8601. */
  updated_at: string;
  /** How often the payment method was used. */
  usage_count: number;
}

/** A payment method that Gr4vy knows. */
export interface PaymentMethodDefinition {
  /** Name of the payment method. */
  display_name: string;
  /** Address of an icon. */
  icon_url: string;
  /** Identifier of the payment method. */
  id: string;
  /** Longer name of the payment method. */
  long_display_name?: string | null;
  /** The kind of payment method. */
  method?: string | null;
}

/** Every payment method that Gr4vy knows, on one page. */
export interface PaymentMethodDefinitions {
  /** The definitions. */
  items: PaymentMethodDefinition[];
}

/** What a card's number tells of it. */
export interface PaymentMethodDetails {
  /** First digits of the number, which identify the issuer. */
  bin?: string | null;
  /** Name of the bank that issued the card. */
  card_issuer_name?: string | null;
  /** Type of the card. */
  card_type?: CardType | null;
}

/** Tells of a payment method. */
export interface PaymentMethodEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name:
    | "payment-method.authorization-expiring"
    | "payment-method.authorization-update-required"
    | "payment-method.authorization-updated"
    | "payment-method.deleted"
    | "payment-method.paused"
    | "payment-method.resumed"
    | "payment-method.updated";
  /**
   * The payment method, as events show it: shorter than the API does. Members beyond these come as well; read the
   * resource for all of it.
   */
  target: PaymentMethodEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The payment method, as events show it: shorter than the API does. Members beyond these come as well; read the
 * resource for all of it.
 */
export interface PaymentMethodEventTarget {
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** When the payment method was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the payment method. */
  id: string;
  /** What to call it before the buyer. */
  label?: string | null;
  /** The merchant account that the payment method belongs to. */
  merchant_account_id?: string;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method?: PaymentMethodKind;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /** State of the payment method. */
  status?: "processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused" | (string & {});
  /** Names the kind of resource. */
  type: "payment-method";
  /** When the payment method last changed, ISO 8601. */
  updated_at?: string;
}

/**
 * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
 * September 2026, not in that of August.
 */
export type PaymentMethodKind =
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

/** How a payment method's data are taken. */
export type PaymentMethodMode =
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

/**
 * What to store as a payment method. `method` tells the forms apart, and for bank accounts `scheme` as well. Cards and
 * checkout sessions are recognised without it too.
 */
export type PaymentMethodRequest =
  | AchPaymentMethodRequest
  | BacsPaymentMethodRequest
  | RedirectPaymentMethodRequest
  | SepaPaymentMethodRequest
  | CardPaymentMethodRequest
  | PlaidPaymentMethodRequest
  | SessionPaymentMethodRequest;

/** Members that every `PaymentMethodRequest` may have. */
export interface PaymentMethodRequestBase {
  /** The stored buyer that the payment method belongs to, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer that the payment method belongs to, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
}

/** A page of payment methods. */
export interface PaymentMethods {
  /** The payment methods. */
  items: PaymentMethod[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/**
 * State of a payment method or of its token. With `buyer_approval_required` the buyer has to act first, at
 * `approval_url`.
 */
export type PaymentMethodStatus =
  "processing" | "buyer_approval_required" | "succeeded" | "failed" | "paused" | (string & {});

/** Payment methods of a buyer, on one page. */
export interface PaymentMethodSummaries {
  /** The payment methods. */
  items: PaymentMethodSummary[];
}

/** A stored payment method, without its buyer and state. */
export interface PaymentMethodSummary {
  /** Further schemes that the card carries. */
  additional_schemes?: CardScheme[] | null;
  /** Where to send the buyer if they have to approve. */
  approval_url?: string | null;
  /** When the buyer last used it themselves, ISO 8601. */
  cit_last_used_at?: string | null;
  /** How often the buyer used it themselves. */
  cit_usage_count: number;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** What the card's number tells of the payment method. */
  details?: PaymentMethodDetails | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date?: string | null;
  /** Recognises the same method again. What it is made from is not documented. */
  fingerprint?: string | null;
  /** Whether there is a replacement for it. What counts as one is not documented. */
  has_replacement: boolean;
  /** Gr4vy's identifier of the payment method. */
  id: string;
  /** What to call it before the buyer, such as the last four digits. */
  label?: string | null;
  /** When new data last took the place of the old, ISO 8601. */
  last_replaced_at?: string | null;
  /** When the payment method was last used, ISO 8601. */
  last_used_at?: string | null;
  /** The merchant account that the payment method belongs to. */
  merchant_account_id: string;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** How the buyer's data are taken. */
  mode?: PaymentMethodMode | null;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /** Transaction identifier of the card scheme, from an earlier payment. */
  scheme_transaction_id: string | null;
  /** The scheme that gave `scheme_transaction_id`. */
  scheme_transaction_id_scheme: CardScheme | null;
  /** Transaction link identifier of Mastercard, from an earlier payment. */
  transaction_link_id?: string | null;
  /**
   * Says that this is a payment method.
   * @default payment-method
   */
  type?: "payment-method";
  /** How often the payment method was used. */
  usage_count: number;
}

/** What to change of a stored payment method. */
export interface PaymentMethodUpdateRequest {
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date?: string | null;
  /** Transaction identifier of the card scheme, from an earlier payment. */
  scheme_transaction_id?: string | null;
  /** The scheme that gave `scheme_transaction_id`. */
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
  /** Transaction link identifier of Mastercard, from an earlier payment. */
  transaction_link_id?: string | null;
}

/** A way to pay. */
export interface PaymentOption {
  /** Whether the money can be captured later than it is authorised. */
  can_delay_capture: boolean;
  /** Whether the method can be stored for later. */
  can_store_payment_method: boolean;
  /** What the page needs to know to show the method. */
  context?: WalletPaymentOptionContext | GooglePayPaymentOptionContext | PaymentOptionContext | null;
  /** Address of an icon. */
  icon_url?: string | null;
  /** Name to show the buyer. */
  label?: string | null;
  /** The kind of payment method. */
  method: string;
  /** How a payment method's data are taken. */
  mode: PaymentMethodMode;
  /**
   * Says that this is a payment option.
   * @default payment-option
   */
  type?: "payment-option";
}

/** Size of the page of approval. */
export interface PaymentOptionApprovalUi {
  /** Height of the page. The unit is not documented. */
  height?: string | null;
  /** Width of the page. The unit is not documented. */
  width?: string | null;
}

/** What the page needs to know of a payment method. */
export interface PaymentOptionContext {
  /** How large the page of approval is. */
  approval_ui?: PaymentOptionApprovalUi | null;
  /** Whether the approval has to run in a pop-up. */
  redirect_requires_popup: boolean;
  /** Which data the buyer has to give, by name; an address has its own names inside. */
  required_fields?: {
    [key: string]:
      | boolean
      | {
          [key: string]: unknown;
        };
  } | null;
  /** Whether a tokenized redirect has to run in a pop-up. What that covers is not documented. */
  requires_tokenized_redirect_popup: boolean;
}

/** Every way to pay, on one page. */
export interface PaymentOptions {
  /** The ways to pay. */
  items: PaymentOption[];
}

/** What is known of the checkout. Everything is optional. */
export interface PaymentOptionsRequest {
  /** Amount, in minor units of the currency. */
  amount?: number | null;
  /** What is bought, line by line. */
  cart_items?: CartItemRequest[] | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /**
   * Language of the labels, such as `en` or `en-GB`.
   * @default en
   */
  locale?: string;
  /** What you want to say of the checkout, as pairs of strings. */
  metadata?: {
    [key: string]: string;
  } | null;
}

/**
 * A configured connection to a provider. For `id` and `status` the source names a default that is plainly a
 * description.
 */
export interface PaymentService {
  /** Countries that the service is used for, ISO 3166-1 alpha-2. */
  accepted_countries: string[];
  /** Currencies that the service is used for, ISO 4217. */
  accepted_currencies: string[];
  /**
   * Whether payments go over the service.
   * @default true
   */
  active?: boolean;
  /** When the payment service was created, ISO 8601. */
  created_at: string;
  /** Name that the merchant gives the service. */
  display_name: string;
  /** Settings and credentials. Left out of a list with `include_fields=false`, by the name of the parameter. */
  fields?: PaymentServiceField[] | null;
  /** Gr4vy's identifier of the payment service. */
  id?: string;
  /**
   * Whether the service is deleted.
   * @default false
   */
  is_deleted?: boolean;
  /** The merchant account that the payment service belongs to. */
  merchant_account_id: string;
  /** What 3-D Secure says of the merchant, by card scheme. */
  merchant_profile?: {
    [key: string]: AcquirerProfile | null;
  } | null;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** Whether network tokens are used with the service. */
  network_tokens_enabled: boolean;
  /** Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
  open_loop: boolean;
  /** Whether the service makes tokens of its own for payment methods. */
  payment_method_tokenization_enabled: boolean;
  /** Definition that the payment service is made from, such as `stripe-card`. */
  payment_service_definition_id: string;
  /** Place of the service among the others. Services with a lower position are used first. */
  position: number;
  /** Settings and credentials for settlement reports. */
  reporting_fields?: PaymentServiceField[] | null;
  /** Whether settlement reports are fetched from the service. */
  settlement_reporting_enabled: boolean;
  /** State of the service. */
  status?: PaymentServiceStatus;
  /** Whether 3-D Secure is used with the service. */
  three_d_secure_enabled?: boolean | null;
  /**
   * Says that this is a payment service.
   * @default payment-service
   */
  type?: "payment-service";
  /** When the payment service last changed, ISO 8601. */
  updated_at: string;
  /** Address for notifications. That the provider sends them there is inferred. */
  webhook_url?: string | null;
}

/** How payments over a kind of payment service are carried out. */
export interface PaymentServiceConfiguration {
  /** Height of the page of approval, in `vh` or `px`. */
  approval_ui_height: string;
  /** Where the page of approval may open. */
  approval_ui_target: ApprovalTarget;
  /** Width of the page of approval, in `vw` or `px`. */
  approval_ui_width: string;
  /** How many cart items are taken at most. */
  cart_items_limit: number;
  /** Whether cart items have to be given. */
  cart_items_required: boolean;
  /** Whether the cart items should add up to the amount. */
  cart_items_should_match_amount: boolean;
}

/** A kind of payment service that Gr4vy can connect to. */
export interface PaymentServiceDefinition {
  /** How payments over a kind of payment service are carried out. */
  configuration: PaymentServiceConfiguration;
  /** Name of the kind of payment service. */
  display_name: string;
  /** Settings and credentials that such a payment service takes. */
  fields: DefinitionField[];
  /** Address of an icon. */
  icon_url?: string | null;
  /** Identifier of the definition, such as `stripe-card`. */
  id: string;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** How a payment method's data are taken. */
  mode: PaymentMethodMode;
  /** Settings and credentials that its settlement reports take. */
  reporting_fields: DefinitionField[];
  /** What a checkout has to give. */
  required_checkout_fields: RequiredCheckoutFields[];
  /** Countries that can be accepted, ISO 3166-1 alpha-2. */
  supported_countries: string[];
  /** Currencies that can be accepted, ISO 4217. */
  supported_currencies: string[];
  /** Features by their name, each with whether it is supported. The names are not documented. */
  supported_features: {
    [key: string]: boolean;
  };
  /** Where the payment service can be integrated. */
  supported_integration_clients: IntegrationClient[] | null;
  /**
   * Says that this is a payment service definition.
   * @default payment-service-definition
   */
  type?: "payment-service-definition";
}

/** A page of payment service definitions. */
export interface PaymentServiceDefinitions {
  /** The definitions. */
  items: PaymentServiceDefinition[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/**
 * A setting or credential of a payment service. Those that the definition marks as `secret` are not returned, as
 * the documentation of Gr4vy's earlier clients says.
 */
export interface PaymentServiceField {
  /** The `key` of a field of the definition. */
  key: string;
  /** Value of the field. */
  value: string;
}

/** A setting or credential to store. */
export interface PaymentServiceFieldRequest {
  /** The `key` of a field of the definition. */
  key: string;
  /** Value of the field. */
  value: string;
}

/** A setting or credential to change. */
export interface PaymentServiceFieldUpdateRequest {
  /** The `key` of a field of the definition. */
  key: string;
  /** Value of the field. An empty string is taken too; that it clears the value is inferred. */
  value: string;
}

/** A payment service to create. */
export interface PaymentServiceRequest {
  /** Countries that the service is used for, ISO 3166-1 alpha-2. */
  accepted_countries: string[];
  /** Currencies that the service is used for, ISO 4217. */
  accepted_currencies: string[];
  /**
   * Whether payments go over the service.
   * @default true
   */
  active?: boolean | null;
  /** Name that the merchant gives the service. */
  display_name: string;
  /** Settings and credentials, as the definition asks for them. */
  fields: PaymentServiceFieldRequest[];
  /** What 3-D Secure says of the merchant, by card scheme. */
  merchant_profile?: {
    [key: string]: AcquirerProfileRequest | null;
  } | null;
  /** Whether network tokens are used with the service. */
  network_tokens_enabled?: boolean | null;
  /** Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
  open_loop?: boolean | null;
  /** Whether the service makes tokens of its own for payment methods. */
  payment_method_tokenization_enabled?: boolean | null;
  /** Definition that the payment service is made from, such as `stripe-card`. */
  payment_service_definition_id: string;
  /** Place of the service among the others. Services with a lower position are used first. */
  position?: number | null;
  /** Settings and credentials for settlement reports, as the definition asks for them. */
  reporting_fields?: PaymentServiceFieldRequest[] | null;
  /**
   * Whether settlement reports are fetched from the service.
   * @default false
   */
  settlement_reporting_enabled?: boolean;
  /**
   * Whether 3-D Secure is used with the service.
   * @default false
   */
  three_d_secure_enabled?: boolean;
}

/** A page of payment services. */
export interface PaymentServices {
  /** The payment services. */
  items: PaymentService[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What a payment service answered when it was asked for a session. */
export interface PaymentServiceSession {
  /** General reason of a failure, such as `UNKNOWN_ERROR`. The set is open. */
  code?: string | null;
  /** The payment service's own answer. Its members depend on the service and can hold session tokens. */
  response_body?: Record<string, unknown> | null;
  /** Whether the payment service made a session. The HTTP status does not tell. */
  status: "succeeded" | "failed" | (string & {});
  /** HTTP status of the payment service's own answer. */
  status_code?: number | null;
  /**
   * Says that this is a payment service's session.
   * @default payment-service-session
   */
  type?: "payment-service-session";
}

/** State of a payment service. */
export type PaymentServiceStatus = "pending" | "created" | "failed" | (string & {});

/** A token that stands for a stored payment method at one payment service. */
export interface PaymentServiceToken {
  /** Where to send the buyer if they have to approve the token. */
  approval_url?: string | null;
  /** When the token was created, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the token. */
  id: string;
  /** The stored payment method, by its `id`. */
  payment_method_id: string;
  /**
   * The payment service that made the token, by its `id`. The reference page speaks of a payment method, which is a
   * slip.
   */
  payment_service_id: string;
  /**
   * State of a payment method or of its token. With `buyer_approval_required` the buyer has to act first, at
   * `approval_url`.
   */
  status: PaymentMethodStatus;
  /**
   * The payment service's own token, there once `status` is `succeeded`. The reference page limits it to 300
   * characters, the newer API document to 10000.
   */
  token?: string | null;
  /**
   * Says that this is a payment service token.
   * @default payment-service-token
   */
  type?: "payment-service-token";
  /** When the token last changed, ISO 8601. */
  updated_at: string;
}

/** Where a stored payment method is to get a token. */
export interface PaymentServiceTokenRequest {
  /**
   * The payment service that is to make the token, by its `id`. The reference page speaks of a payment method, which
   * is a slip.
   */
  payment_service_id: string;
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url: string;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** Every token of a payment method, on one page. */
export interface PaymentServiceTokens {
  /** The tokens. */
  items: PaymentServiceToken[];
}

/** What to change of a payment service. */
export interface PaymentServiceUpdateRequest {
  /** Countries that the service is used for, ISO 3166-1 alpha-2. */
  accepted_countries?: string[] | null;
  /** Currencies that the service is used for, ISO 4217. */
  accepted_currencies?: string[] | null;
  /**
   * Whether payments go over the service. The documented default is the same as on creation.
   * @default true
   */
  active?: boolean | null;
  /** Name that the merchant gives the service. */
  display_name?: string | null;
  /** Settings and credentials to change. */
  fields?: PaymentServiceFieldUpdateRequest[] | null;
  /** What 3-D Secure says of the merchant, by card scheme. */
  merchant_profile?: {
    [key: string]: AcquirerProfileRequest | null;
  } | null;
  /** Whether network tokens are used with the service. */
  network_tokens_enabled?: boolean | null;
  /** Whether the service is used in an open loop, by the name of the member. What that is, is not documented. */
  open_loop?: boolean | null;
  /** Whether the service makes tokens of its own for payment methods. */
  payment_method_tokenization_enabled?: boolean | null;
  /** Place of the service among the others. Services with a lower position are used first. */
  position?: number | null;
  /** Settings and credentials for settlement reports to change. */
  reporting_fields?: PaymentServiceFieldUpdateRequest[] | null;
  /**
   * Whether settlement reports are fetched from the service. The documented default is the same as on creation.
   * @default false
   */
  settlement_reporting_enabled?: boolean;
  /** Whether 3-D Secure is used with the service. */
  three_d_secure_enabled?: boolean | null;
}

/** Money paid out to a card. */
export interface Payout {
  /** Amount, in minor units of the currency. */
  amount: number;
  /** Who is paid. */
  buyer?: TransactionBuyer | null;
  /** What the payout is for. */
  category?: "online_gambling" | null | (string & {});
  /** When the payout was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Your own identifier of the payout. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the payout. */
  id?: string | null;
  /** The merchant on whose behalf it is paid. */
  merchant?: PayoutMerchant | null;
  /** The merchant account that the payout belongs to. */
  merchant_account_id?: string | null;
  /** The payment method of a payment or a payout, stored or not. */
  payment_method: TransactionPaymentMethod;
  /** The payment service that pays. */
  payment_service: PayoutPaymentService;
  /** The payment service's own identifier of the payout. */
  payment_service_payout_id?: string | null;
  /** State it is in. */
  status: "declined" | "failed" | "pending" | "succeeded" | (string & {});
  /**
   * Says that this is a payout.
   * @default payout
   */
  type?: "payout";
  /** When the payout last changed, ISO 8601. */
  updated_at: string;
}

/** A card to pay to, with its number. */
export interface PayoutCard {
  /** Scheme of the card. */
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
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /** Your own identifier of the card. */
  external_identifier?: string | null;
  /**
   * Says that this is a card with its number.
   * @default card
   */
  method: "card";
  /** Number of the card, digits only. */
  number: string;
}

/** Options of single connectors, by connector. */
export interface PayoutConnectionOptions {
  /** Options of Checkout.com. */
  "checkout-card"?: CheckoutPayoutOptions | null;
}

/** Tells of a payout. */
export interface PayoutEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "payout.declined" | "payout.failed" | "payout.pending" | "payout.succeeded";
  /**
   * The payout, as events show it: shorter than the API does. Members beyond these come as well; read the resource
   * for all of it.
   */
  target: PayoutEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The payout, as events show it: shorter than the API does. Members beyond these come as well; read the resource
 * for all of it.
 */
export interface PayoutEventTarget {
  /** Amount, in minor units of the currency. */
  amount?: number;
  /** When the payout was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string;
  /** Your own identifier of the payout. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the payout. */
  id: string;
  /** The merchant account that the payout belongs to. */
  merchant_account_id?: string | null;
  /** The payment service's own identifier of the payout. */
  payment_service_payout_id?: string | null;
  /** State of the payout. */
  status?: "declined" | "failed" | "pending" | "succeeded" | (string & {});
  /** Names the kind of resource. */
  type: "payout";
  /** When the payout last changed, ISO 8601. */
  updated_at?: string;
}

/** The merchant on whose behalf is paid. */
export interface PayoutMerchant {
  /** The merchant's postal address. */
  address?: Address | null;
  /** Number under which the merchant is registered. */
  identification_number: string;
  /** Merchant category code, up to four characters. */
  merchant_category_code: string;
  /** Name of the merchant. */
  name: string;
  /** The merchant's phone number, in E.164 form. */
  phone_number: string;
  /** What the receiver's statement says of the payout. */
  statement_descriptor?: string | null;
  /**
   * Says that this is a merchant.
   * @default merchant
   */
  type?: "merchant";
  /** The merchant's web address. */
  url: string;
}

/** The merchant on whose behalf is paid. */
export interface PayoutMerchantRequest {
  /** The merchant's postal address. */
  address?: Address | null;
  /** Number under which the merchant is registered. */
  identification_number: string;
  /** Merchant category code, up to four characters. */
  merchant_category_code: string;
  /** Name of the merchant. */
  name: string;
  /** The merchant's phone number, in E.164 form. */
  phone_number: string;
  /** What the receiver's statement says of the payout. */
  statement_descriptor: string;
  /** The merchant's web address. */
  url: string;
}

/** The payment service that pays. */
export interface PayoutPaymentService {
  /** Name that the merchant gave the service. */
  display_name?: string | null;
  /** Gr4vy's identifier of the payment service. */
  id?: string | null;
  /**
   * Says that the service pays to cards.
   * @default card
   */
  method?: "card";
  /** Definition that the payment service is made from. */
  payment_service_definition_id: string;
  /**
   * Says that this is a payment service.
   * @default payment-service
   */
  type?: "payment-service";
}

/** What a payout is made with. */
export interface PayoutRequest {
  /** Amount to pay, in minor units of the currency. */
  amount: number;
  /** Who is paid. Nothing of it is stored as a buyer. */
  buyer?: GuestBuyerRequest | null;
  /** The stored buyer who is paid, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer who is paid, by its `id`. */
  buyer_id?: string | null;
  /** What the payout is for. */
  category?: "online_gambling" | null;
  /** Options of single connectors, by connector. */
  connection_options?: PayoutConnectionOptions | null;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Your own identifier of the payout. */
  external_identifier?: string | null;
  /** The merchant on whose behalf it is paid. */
  merchant?: PayoutMerchantRequest | null;
  /** The card to pay to, with its number or stored. */
  payment_method: PayoutCard | PayoutStoredCard;
  /** The payment service that pays, by its `id`. */
  payment_service_id: string;
}

/** A page of payouts. */
export interface Payouts {
  /** The payouts. */
  items: Payout[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** A stored card to pay to. */
export interface PayoutStoredCard {
  /** The stored payment method, by its `id`. */
  id: string;
  /**
   * Says that this is a stored card.
   * @default id
   */
  method: "id";
}

/** Options of PayPal for orders that were made in the browser. In the document of September 2026 only. */
export interface PaypalDirectOrderOptions {
  /** The order at PayPal, which was made in the browser. */
  order_id: string;
}

/** Options of PayPal. */
export interface PaypalOptions {
  /** PayPal's additional data, as pairs of strings. */
  additional_data?:
    | {
        [key: string]: string;
      }[]
    | null;
  /** Name of the shop on the page of PayPal. */
  brand_name?: string | null;
  /** Page of PayPal that the buyer sees first. */
  landing_page?: string | null;
  /** Language of the page. */
  locale?: string | null;
  /** Whom PayPal asks when the buyer changes the shipping. */
  order_update_callback_config?: PaypalOrderUpdateCallbackConfig | null;
  /** Ways of shipping to offer. */
  shipping?: PaypalShippingOptions | null;
  /** Which postal address PayPal shows. */
  shipping_preference?: string | null;
  /** What the button on the page of PayPal says. */
  user_action?: string | null;
}

/** Whom PayPal asks when the buyer changes the shipping. */
export interface PaypalOrderUpdateCallbackConfig {
  /** Changes for which PayPal calls. */
  callback_events?: ("SHIPPING_ADDRESS" | "SHIPPING_OPTIONS")[] | null;
  /** Address that PayPal calls. */
  callback_url?: string | null;
}

/** Ways of shipping that PayPal offers. */
export interface PaypalShippingOptions {
  /** The ways of shipping. */
  options?: PaypalShippingOptionsItem[] | null;
}

/** A way of shipping. */
export interface PaypalShippingOptionsItem {
  /** What it costs. */
  amount?: PaypalShippingOptionsItemAmount | null;
  /** Your identifier of the way of shipping. */
  id: string;
  /** Name of the way of shipping. */
  label: string;
  /** Whether it is chosen at first. */
  selected: boolean;
  /** Whether the goods are shipped or fetched. */
  type?: "SHIPPING" | "PICKUP" | "PICKUP_IN_STORE" | "PICKUP_FROM_PERSON" | null;
}

/** Cost of a way of shipping. */
export interface PaypalShippingOptionsItemAmount {
  /** ISO 4217 code of the currency, upper case. */
  currency_code: string;
  /** The sum, as a decimal in a string. */
  value: string;
}

/** Where a card is billed. */
export interface PazeBillingAddress {
  /** City or town. */
  city: string;
  /** Country code. The notation is not documented. */
  countryCode?: string | null;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Third line of the street address. */
  line3?: string | null;
  /** Name of the card holder. */
  name?: string | null;
  /** State. */
  state: string;
  /** ZIP code. */
  zip: string;
}

/** Who asks, as Paze knows them. */
export interface PazeClient {
  /** The merchant's identifier at Paze. */
  id: string;
  /** The merchant's name. */
  name?: string | null;
  /** Profile at Paze. */
  profileId?: string | null;
}

/** A brand of cards with benefits. */
export interface PazeCobrand {
  /** Whether the brand offers benefits. */
  benefitsOffered?: boolean | null;
  /** Name of the brand. */
  name: string;
}

/** Who pays. */
export interface PazeConsumer {
  /** Country code. The notation is not documented. */
  countryCode: string | null;
  /** E-mail address. */
  emailAddress: string;
  /** First name. */
  firstName: string | null;
  /** Full name. */
  fullName: string;
  /** Language code. */
  languageCode: string | null;
  /** Last name. */
  lastName: string | null;
  /** Phone number. */
  mobileNumber: PazeMobileNumber | null;
}

/** Whom to ask for at an address. */
export interface PazeDeliveryContact {
  /** Full name. */
  contactFullName: string | null;
  /** Phone number. */
  contactPhoneNumber: PazeMobileNumber | null;
}

/** Whom to ask for at an address. */
export interface PazeDeliveryContactRequest {
  /** Full name. */
  contactFullName: string | null;
  /** Phone number. */
  contactPhoneNumber: PazeMobileNumberRequest | null;
}

/** Picture of a card. */
export interface PazeDigitalCardData {
  /** Height of the picture. The unit is not documented. */
  artHeight: number;
  /** Address of the picture. */
  artUri: string;
  /** Width of the picture. The unit is not documented. */
  artWidth: number;
}

/** Data on an order of goods. */
export interface PazeEcomData {
  /** Whether a gift card is bought. */
  cartContainsGiftCard?: boolean | null;
  /** Where the goods go in the end. */
  finalShippingAddress?: PazeShippingAddressRequest | null;
  /** Whether the buyer fetches the goods. */
  orderForPickup?: boolean | null;
  /** Price of the dearest item, as a decimal in a string. */
  orderHighestCost?: string | null;
  /** How many items are bought, as a string. */
  orderQuantity?: string | null;
}

/** Further data on what is bought. */
export interface PazeEnhancedTransactionData {
  /** Data on an order of goods. */
  ecomData?: PazeEcomData | null;
  /** Data on a journey. */
  travelData?: PazeTravelData | null;
}

/** A place of a journey. */
export interface PazeLocationAddress {
  /** City or town. */
  city: string;
  /** Country code. The notation is not documented. */
  countryCode: string;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Third line of the street address. */
  line3?: string | null;
  /** Name of the place. */
  name?: string | null;
  /** State. */
  state: string;
  /** ZIP code. */
  zip: string;
}

/** A card of the wallet. */
export interface PazeMaskedCard {
  /** Where the card is billed. */
  billingAddress: PazeBillingAddress | null;
  /** Picture of a card. */
  digitalCardData: PazeDigitalCardData;
  /** Month of expiry. */
  panExpirationMonth: string | null;
  /** Year of expiry. */
  panExpirationYear: string | null;
  /** Last four digits of the number. */
  panLastFour: string;
  /** Payment account reference (PAR) of the card. */
  paymentAccountReference: string;
  /** Brand of the card. */
  paymentCardBrand: "VISA" | "MASTERCARD" | "DISCOVER" | (string & {});
  /** Name of the card, as the issuer gives it. */
  paymentCardDescriptor: string;
  /** Network of the card. */
  paymentCardNetwork: "VISA" | "MASTERCARD" | "DISCOVER" | (string & {});
  /** Type of the card. */
  paymentCardType: "CREDIT" | "DEBIT" | (string & {});
}

/** A phone number. */
export interface PazeMobileNumber {
  /** Country calling code. */
  countryCode: string;
  /** Phone number, digits only. */
  phoneNumber: string;
}

/** A phone number. */
export interface PazeMobileNumberRequest {
  /** Country calling code. */
  countryCode: string;
  /** Phone number, digits only. */
  phoneNumber: string;
}

/** What an app needs to show Paze. */
export interface PazeMobileSession {
  /** The token of the Paze session. */
  accessToken: string;
  /** The merchant's identifier at Paze. */
  id: string;
  /** The merchant's name. */
  name: string;
  /** Profile at Paze. */
  profileId: string;
  /** Identifier of the session. */
  sessionId: string;
}

/** Where the buyer goes, for an app. */
export interface PazeMobileSessionStart {
  /** Identifies the exchange with Paze. */
  clientContext: string;
  /** Paze's own identifier of the session. */
  ewSID: string;
  /** Where the buyer goes. */
  pazeCheckoutUrl: string;
  /** When it was answered, ISO 8601. */
  timestampISO8601: string;
}

/** What the buyer is to do at Paze, for an app. */
export interface PazeMobileSessionStartRequest {
  /** Card networks that are taken. */
  acceptedPaymentCardNetworks?: ("VISA" | "MASTERCARD")[] | null;
  /** Countries that are shipped to. */
  acceptedShippingCountries?: string[] | null;
  /** The token of the Paze session. */
  accessToken: string;
  /**
   * Whether the buyer can check out even without a wallet.
   * @default false
   */
  alwaysEnableCheckout?: boolean;
  /** How much of the billing address is asked for. */
  billingPreference?: "ALL" | "ZIP_COUNTRY" | "NONE" | null;
  /** URL scheme by which the app is called back. */
  callbackURLScheme: string;
  /** Who asks, as Paze knows them. */
  client: PazeClient;
  /** Brands of cards with benefits. */
  cobrand?: PazeCobrand[] | null;
  /** E-mail address. */
  emailAddress?: string | null;
  /** What the buyer is to do. */
  intent: "REVIEW_AND_PAY" | "EXPRESS_CHECKOUT" | "ADD_CARD";
  /** Phone number, digits only. */
  phoneNumber?: string | null;
  /** Identifier of the session, given by the caller. */
  sessionId: string;
  /** Whether a shipping address is asked for. */
  shippingPreference?: "ALL" | "NONE" | null;
  /** Whether is paid, a card is stored, or both. */
  transactionType?: "PURCHASE" | "CARD_ON_FILE" | "BOTH" | null;
  /** What is paid. */
  transactionValue?: PazeTransactionValue | null;
}

/** The completed session, with what is needed to pay. */
export interface PazeSessionComplete {
  /** Identifies the exchange with Paze. */
  clientContext: string;
  /** Paze's signed answer. Its form is not documented. */
  completeResponse: string | null;
  /** Paze's own identifier of the session. */
  ewSID: string;
  /** Identifier of the payload. */
  payloadId: string;
  /** The encrypted card, to pay with. */
  securePayload: string | null;
  /** When it was answered, ISO 8601. */
  timestampISO8601: string;
}

/** The session to complete. */
export interface PazeSessionCompleteRequest {
  /** The token of the Paze session. */
  accessToken: string;
  /** What Paze gave the app when the buyer came back. */
  code: string;
  /** Further data on what is bought. */
  enhancedTransactionData?: PazeEnhancedTransactionData | null;
  /** The network that is to process the payment. */
  processingNetwork?: "VISA" | "MASTERCARD" | "DISCOVER" | null;
  /** Identifier of the session, given by the caller. */
  sessionId: string;
  /** Further options. */
  transactionOptions?: PazeTransactionOptions | null;
  /** Whether is paid, a card is stored, or both. */
  transactionType: "PURCHASE" | "CARD_ON_FILE" | "BOTH";
  /** What is paid. */
  transactionValue?: PazeTransactionValue | null;
}

/** Where Paze is shown. */
export interface PazeSessionRequest {
  /** The web domain. */
  domain_name?: string | null;
  /**
   * Whether a page or an app asks.
   * @default web
   */
  source?: "web" | "mobile";
}

/** What the buyer chose at Paze. */
export interface PazeSessionReview {
  /** What the completion of the session has to carry. */
  code: string;
  /** Who pays. */
  consumer: PazeConsumer;
  /** Where the buyer changes a choice. */
  links: PazeSessionReviewLinks;
  /** A card of the wallet. */
  maskedCard: PazeMaskedCard;
  /** Where the goods go. */
  shippingAddress: PazeShippingAddress | null;
}

/** Where the buyer changes a choice. */
export interface PazeSessionReviewLinks {
  /** Where the buyer chooses another card. */
  CHANGE_CARD: string | null;
  /** Where the buyer chooses another address. */
  CHANGE_SHIPPING_ADDRESS: string | null;
}

/** The session that the buyer came back from. */
export interface PazeSessionReviewRequest {
  /** The token of the Paze session. */
  accessToken: string;
  /** What Paze gave the app when the buyer came back. */
  code: string;
  /** Identifier of the session, given by the caller. */
  sessionId: string;
}

/** Where goods go. */
export interface PazeShippingAddress {
  /** City or town. */
  city: string;
  /** Country code. The notation is not documented. */
  countryCode: string;
  /** Whom to ask for. */
  deliveryContactDetails: PazeDeliveryContact | null;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Third line of the street address. */
  line3?: string | null;
  /** State. */
  state: string;
  /** ZIP code. */
  zip: string;
}

/** Where goods go. */
export interface PazeShippingAddressRequest {
  /** City or town. */
  city: string;
  /** Country code. The notation is not documented. */
  countryCode: string;
  /** Whom to ask for. */
  deliveryContactDetails: PazeDeliveryContactRequest | null;
  /** First line of the street address. */
  line1: string;
  /** Second line of the street address. */
  line2?: string | null;
  /** Third line of the street address. */
  line3?: string | null;
  /** State. */
  state: string;
  /** ZIP code. */
  zip: string;
}

/** Further options of a payment. */
export interface PazeTransactionOptions {
  /** How much of the billing address is asked for. */
  billingPreference?: "ALL" | "NONE" | null;
  /** Merchant category code. */
  merchantCategoryCode?: string | null;
  /** Whether the payload is an identifier or the payment itself. */
  payloadTypeIndicator?: "ID" | "PAYMENT" | null;
}

/** What is paid. */
export interface PazeTransactionValue {
  /** The amount, as a decimal in a string. */
  transactionAmount: string;
  /** ISO 4217 code of the currency. */
  transactionCurrency: string;
}

/** Data on a journey. */
export interface PazeTravelData {
  /** Day of departure. */
  departureDate?: string | null;
  /** Where the journey begins. */
  departureLocation?: PazeLocationAddress | null;
  /** Name of the passenger. */
  passengerName?: string | null;
  /** Day of the journey back. */
  returnDate?: string | null;
  /** Where the journey back begins. */
  returnLocation?: PazeLocationAddress | null;
  /** Whether the journey leads back. */
  roundTrip?: boolean | null;
}

/** What a page needs to show Paze. */
export interface PazeWebSession {
  /** The merchant's identifier at Paze. */
  id: string;
  /** The merchant's name. */
  name: string;
  /** Profile at Paze. */
  profileId: string;
}

/** What a role allows. */
export interface PermissionSet {
  /** Scopes that the role allows. */
  allow: string[];
}

/** A bank account linked over Plaid. */
export interface PlaidPaymentMethodRequest extends PaymentMethodRequestBase {
  /** The account at Plaid, by its identifier there. */
  account_id?: string | null;
  /**
   * Says that this is a bank account linked over Plaid.
   * @default plaid
   */
  method: "plaid";
  /** The payment service to use, by its `id`. */
  payment_service_id?: string | null;
  /** Token of Plaid. */
  token: string;
}

/** Options of PowerTranz. */
export interface PowertranzOptions {
  /**
   * Whether 3-D Secure is left out.
   * @default false
   */
  skipThreeDSecure?: boolean | null;
}

/** Who gets the money of an account funding transaction. */
export interface Recipient {
  /** Number of the recipient's account. */
  account_number?: string | null;
  /** The recipient's postal address. */
  address?: Address | null;
  /** The recipient's date of birth. */
  date_of_birth?: string | null;
  /** First name of the recipient. */
  first_name: string;
  /** Last name of the recipient. */
  last_name: string;
}

/** Who gets the money of an account funding transaction. */
export interface RecipientRequest {
  /** Number of the recipient's account. */
  account_number?: string | null;
  /** The recipient's postal address. */
  address?: Address | null;
  /** The recipient's date of birth. */
  date_of_birth?: string | null;
  /** First name of the recipient. */
  first_name: string;
  /** Last name of the recipient. */
  last_name: string;
}

/** A method that the buyer approves on a page of its own. */
export interface RedirectPaymentMethodRequest extends PaymentMethodRequestBase {
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /**
   * The payment method, which the buyer approves on a page of its own. `duitnow`, `paypaldirectorder` and `sezzle`
   * are only in the API document of September 2026, not in that of August.
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
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url: string;
}

/** Money that goes back to the buyer. */
export interface Refund {
  /** How much goes back, in minor units of the currency. */
  amount: number;
  /** When the refund was created, ISO 8601. */
  created_at: string;
  /** Who made the refund. */
  creator?: Creator | null;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
  error_code?: string | null;
  /** Your own identifier of the refund. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the refund. */
  id: string;
  /** The payment service's own identifier of the refund. */
  payment_service_refund_id?: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code?: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description?: string | null;
  /** Why the money goes back. */
  reason?: string | null;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id: string;
  /** Whether the payment service has settled the refund. */
  settled: boolean;
  /**
   * How much has been settled, in minor units of `settled_currency`.
   * @default 0
   */
  settled_amount?: number;
  /** Currency of the settlement, ISO 4217, upper case. */
  settled_currency?: string | null;
  /** State of a refund. */
  status: RefundStatus;
  /** The gift card redemption that the money goes back to, by its `id`. */
  target_id?: string | null;
  /** What the money goes back to. */
  target_type: "payment-method" | "gift-card-redemption" | (string & {});
  /** Your own identifier of the transaction. */
  transaction_external_identifier?: string | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /** Shorter form of `transaction_id`, which payment services get to see. */
  transaction_reconciliation_id: string;
  /**
   * Says that this is a refund.
   * @default refund
   */
  type?: "refund";
  /** When the refund last changed, ISO 8601. */
  updated_at: string;
}

/** Tells of a refund. */
export interface RefundEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "refund.declined" | "refund.failed" | "refund.pending" | "refund.succeeded";
  /**
   * The refund, as events show it: shorter than the API does. Members beyond these come as well; read the resource
   * for all of it.
   */
  target: RefundEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The refund, as events show it: shorter than the API does. Members beyond these come as well; read the resource
 * for all of it.
 */
export interface RefundEventTarget {
  /** Amount, in minor units of the currency. */
  amount?: number;
  /** When the refund was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string;
  /** Why the payment service refused it. */
  error_code?: string | null;
  /** Your own identifier of the refund. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the refund. */
  id: string;
  /** Why it was made. */
  reason?: string | null;
  /** State of the refund. */
  status?: "processing" | "succeeded" | "failed" | "declined" | "voided" | (string & {});
  /** The transaction, by its `id`. */
  transaction_id?: string;
  /** Names the kind of resource. */
  type: "refund";
  /** When the refund last changed, ISO 8601. */
  updated_at?: string;
}

/** What to refund. Everything is optional. */
export interface RefundRequest {
  /** How much is to go back, in minor units of the currency. Left out, it is everything. */
  amount?: number | null;
  /** Your own identifier of the refund. */
  external_identifier?: string | null;
  /** Why the money goes back. */
  reason?: string | null;
  /** The gift card redemption, by its `id`. Needed if `target_type` is `gift-card-redemption`. */
  target_id?: string | null;
  /**
   * What the money is to go back to.
   * @default payment-method
   */
  target_type?: "payment-method" | "gift-card-redemption";
}

/** Refunds of a transaction. */
export interface Refunds {
  /** The refunds. */
  items: Refund[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What a payment service booked for a refund. */
export interface RefundSettlement {
  /** Amount, in minor units of the currency. */
  amount: number;
  /** Commission of the payment service, in minor units of the currency. */
  commission: number;
  /** When Gr4vy stored it, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Rate at which the currency was changed. From which into which is not documented. */
  exchange_rate?: number | null;
  /** Gr4vy's identifier of it. */
  id: string;
  /** When Gr4vy read it from the report, ISO 8601. */
  ingested_at: string;
  /** Part of the card's issuer in the commission, in minor units of the currency. */
  interchange?: number | null;
  /** Markup in the commission, in minor units of the currency. */
  markup?: number | null;
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The files of the report, by their `id`. */
  payment_service_report_file_ids: string[];
  /** The report of the payment service that it was read from, by its `id`. */
  payment_service_report_id: string;
  /** When the payment service booked it, ISO 8601. */
  posted_at: string;
  /** The refund that is settled, by its `id`. */
  refund_id: string;
  /** The card scheme's part in the commission, in minor units of the currency. */
  scheme_fee?: number | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /**
   * Says that this is the settlement of a refund.
   * @default refund-settlement
   */
  type?: "refund-settlement";
  /** When it last changed at Gr4vy, ISO 8601. */
  updated_at: string;
}

/** Every settlement of the refunds of a transaction, on one page. */
export interface RefundSettlements {
  /** The settlements. */
  items: RefundSettlement[];
}

/** State of a refund. */
export type RefundStatus = "processing" | "succeeded" | "failed" | "declined" | "voided" | (string & {});

/** Options of Repay. In the document of September 2026 only. */
export interface RepayBankOptions {
  /** How the payer gave the consent. */
  sec_code?: "WebDebit" | "TelDebit" | "PpdDebit" | null;
}

/** A report, which runs once or by a schedule. */
export interface Report {
  /** When the report was created, ISO 8601. */
  created_at: string;
  /** Name of the user or the key that made the report. */
  creator_display_name?: string | null;
  /** The user or the key that made the report, by its `id`. */
  creator_id?: string | null;
  /** Whether a user or a key made the report. */
  creator_type?: ReportCreatorType | null;
  /** What the report is for. */
  description?: string | null;
  /** Gr4vy's identifier of the report. */
  id: string;
  /** The newest execution of the report. */
  latest_execution?: ReportExecutionSummary | null;
  /** The merchant account that the report belongs to. */
  merchant_account_id: string;
  /** Name of the report. */
  name: string;
  /** When the report runs next, ISO 8601. */
  next_execution_at?: string | null;
  /** How often a report runs. */
  schedule: ReportSchedule;
  /** Whether the report runs by its schedule. */
  schedule_enabled: boolean;
  /** Time zone that the schedule goes by, such as `Etc/UTC`. */
  schedule_timezone: string;
  /** What a report is made of. */
  spec: ReportSpec;
  /**
   * Says that this is a report.
   * @default report
   */
  type?: "report";
  /** When the report last changed, ISO 8601. */
  updated_at: string;
}

/** Kind of the maker of a report. */
export type ReportCreatorType = "user" | "private_key" | (string & {});

/** One run of a report. */
export interface ReportExecution {
  /** The time that an execution goes by. */
  context: ReportExecutionContext;
  /** When the execution was created, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the execution. */
  id: string;
  /** A report, as its executions name it. */
  report: ReportSummary;
  /** State of an execution. */
  status: ReportExecutionStatus;
  /**
   * Says that this is an execution of a report.
   * @default report-execution
   */
  type?: "report-execution";
  /** When the execution last changed, ISO 8601. */
  updated_at: string;
}

/** The time that an execution goes by. */
export interface ReportExecutionContext {
  /** Time that the execution goes by, ISO 8601. */
  reference_timestamp: string;
  /** Time zone that the execution goes by. */
  reference_timezone: string;
}

/** Tells of an execution of a report. */
export interface ReportExecutionEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "report-execution.failed" | "report-execution.succeeded";
  /**
   * The execution of a report, as events show it: shorter than the API does. Members beyond these come as well; read
   * the resource for all of it.
   */
  target: ReportExecutionEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The execution of a report, as events show it: shorter than the API does. Members beyond these come as well; read
 * the resource for all of it.
 */
export interface ReportExecutionEventTarget {
  /** When the execution of a report was created, ISO 8601. */
  created_at?: string;
  /** Gr4vy's identifier of the execution of a report. */
  id: string;
  /** State of the execution of a report. */
  status?: "dispatched" | "failed" | "pending" | "processing" | "succeeded" | (string & {});
  /** Names the kind of resource. */
  type: "report-execution";
  /** When the execution of a report last changed, ISO 8601. */
  updated_at?: string;
}

/** A page of executions. */
export interface ReportExecutions {
  /** The executions. */
  items: ReportExecution[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** State of an execution. */
export type ReportExecutionStatus =
  "dispatched" | "failed" | "pending" | "processing" | "succeeded" | (string & {});

/** An execution, as its report names it. */
export interface ReportExecutionSummary {
  /** The time that an execution goes by. */
  context: ReportExecutionContext;
  /** When the execution was created, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the execution. */
  id: string;
  /** State of an execution. */
  status: ReportExecutionStatus;
  /**
   * Says that this is an execution of a report.
   * @default report-execution
   */
  type?: "report-execution";
  /** When the execution last changed, ISO 8601. */
  updated_at: string;
}

/** An address of a finished report. */
export interface ReportExecutionUrl {
  /** When the address stops working, ISO 8601. */
  expires_at: string;
  /** Where to fetch the finished report. */
  url: string;
}

/** How long an address is to work. */
export interface ReportExecutionUrlRequest {
  /**
   * Minutes until the address stops working, up to a week.
   * @default 5
   */
  expires_in?: number;
}

/** A report to make. */
export interface ReportRequest {
  /** What the report is for. */
  description?: string | null;
  /** Name of the report. */
  name: string;
  /** How often the report runs. */
  schedule: "daily" | "monthly" | "once" | "weekly";
  /** Whether the report runs by its schedule. */
  schedule_enabled: boolean;
  /**
   * Time zone that the schedule goes by, such as `Etc/UTC`.
   * @default Etc/UTC
   */
  schedule_timezone?: string;
  /** What the report is made of. */
  spec:
    | TransactionsReportSpecRequest
    | TransactionRetriesReportSpecRequest
    | DetailedSettlementReportSpecRequest
    | AccountsReceivablesReportSpecRequest
    | AiInsightsReportSpecRequest;
}

/** A page of reports. */
export interface Reports {
  /** The reports. */
  items: Report[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** How often a report runs. */
export type ReportSchedule = "daily" | "monthly" | "once" | "weekly" | (string & {});

/** What a report is made of. */
export interface ReportSpec {
  /** What a report is about. */
  model: ReportSpecModel;
  /** What is put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/** What a report is about. */
export type ReportSpecModel =
  | "transactions"
  | "transaction_retries"
  | "detailed_settlement"
  | "accounts_receivables"
  | "ai_insights"
  | (string & {});

/** A report, as its executions name it. */
export interface ReportSummary {
  /** Name of the user or the key that made the report. */
  creator_display_name?: string | null;
  /** The user or the key that made the report, by its `id`. */
  creator_id?: string | null;
  /** Whether a user or a key made the report. */
  creator_type?: ReportCreatorType | null;
  /** Gr4vy's identifier of the report. */
  id: string;
  /** The merchant account that the report belongs to. */
  merchant_account_id: string;
  /** Name of the report. */
  name: string;
  /**
   * Says that this is a report.
   * @default report
   */
  type?: "report";
}

/** What to change of a report. */
export interface ReportUpdateRequest {
  /** What the report is for. */
  description?: string | null;
  /** Name of the report. */
  name?: string | null;
  /** Whether the report runs by its schedule. */
  schedule_enabled?: boolean | null;
}

/** Which parts of a postal address the buyer has to give. */
export interface RequiredAddressFields {
  /**
   * Whether the city is needed.
   * @default false
   */
  city?: boolean;
  /**
   * Whether the country is needed.
   * @default false
   */
  country?: boolean;
  /**
   * Whether the house number or name is needed.
   * @default false
   */
  house_number_or_name?: boolean;
  /**
   * Whether the first line is needed.
   * @default false
   */
  line1?: boolean;
  /**
   * Whether the second line is needed.
   * @default false
   */
  line2?: boolean;
  /**
   * Whether the company is needed.
   * @default false
   */
  organization?: boolean;
  /**
   * Whether the postal code is needed.
   * @default false
   */
  postal_code?: boolean;
  /**
   * Whether the state is needed.
   * @default false
   */
  state?: boolean;
  /**
   * Whether the code of the state is needed.
   * @default false
   */
  state_code?: boolean;
}

/** Fields that a checkout has to give. */
export interface RequiredCheckoutFields {
  /** When they have to be given. The members are not documented. */
  conditions?: {
    [key: string]: unknown;
  } | null;
  /** The fields that have to be given. */
  required_fields: string[];
}

/** Which data the buyer has to give. */
export interface RequiredFields {
  /** Which parts of a postal address the buyer has to give. */
  address: RequiredAddressFields;
  /**
   * Whether the e-mail address is needed.
   * @default false
   */
  email_address?: boolean;
  /**
   * Whether the first name is needed.
   * @default false
   */
  first_name?: boolean;
  /**
   * Whether the last name is needed.
   * @default false
   */
  last_name?: boolean;
  /**
   * Whether the phone number is needed.
   * @default false
   */
  phone_number?: boolean;
  /**
   * Whether the tax identifier is needed.
   * @default false
   */
  tax_id?: boolean;
}

/** Options of Riskified. */
export interface RiskifiedAntiFraudOptions {
  /**
   * What is bought, with what Riskified wants to know of it.
   * @default []
   */
  line_items?: RiskifiedAntiFraudOptionsLineItem[] | null;
}

/** What Riskified wants to know of a line. */
export interface RiskifiedAntiFraudOptionsLineItem {
  /** Where the line goes. */
  delivered_to?: "shipping_address" | "store_pickup" | null;
}

/** A fixed set of scopes. */
export interface Role {
  /** What the role applies to. The values are not documented. */
  applies_to: string[];
  /** Who can have the role. */
  assignable_to: RoleAssigneeType[];
  /** What the role is for. */
  description: string;
  /** Gr4vy's identifier of the role. */
  id: string;
  /** Whether the role can be given alone. */
  is_standalone_assignable: boolean;
  /** Name of the role. */
  name: string;
  /** What a role allows. */
  permissions: PermissionSet;
  /** Name of the role for machines. */
  slug: string;
  /**
   * Says that this is a role.
   * @default role
   */
  type?: "role";
}

/** Kind of those who can have a role. */
export type RoleAssigneeType = "user" | "api-key-pair" | (string & {});

/** A page of roles. */
export interface Roles {
  /** The roles. */
  items: Role[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** A bank account in the euro area, to store. */
export interface SepaPaymentMethodRequest extends PaymentMethodRequestBase {
  /** Who holds a bank account: a person or a company. */
  account_holder: BankAccountHolder;
  /** Number of the bank account. Whether it is the IBAN is not documented. */
  account_number: string;
  /**
   * Says that this is a bank account.
   * @default bank
   */
  method: "bank";
  /** Routing number of the bank. */
  routing_number?: string | null;
  /**
   * Says that the account is reached over SEPA, in the euro area.
   * @default sepa
   */
  scheme: "sepa";
}

/** A card in a checkout session, to store. */
export interface SessionPaymentMethodRequest extends PaymentMethodRequestBase {
  /** The checkout session that holds the card, by its `id`. */
  id: string;
  /**
   * Says that the card is taken from a checkout session.
   * @default checkout-session
   */
  method?: "checkout-session";
}

/** What a payment service paid out for a transaction. */
export interface Settlement {
  /** Amount, in minor units of the currency. */
  amount: number;
  /** Commission of the payment service, in minor units of the currency. */
  commission: number;
  /** When Gr4vy stored it, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Rate at which the currency was changed. From which into which is not documented. */
  exchange_rate?: number | null;
  /** Gr4vy's identifier of it. */
  id: string;
  /** When Gr4vy read it from the report, ISO 8601. */
  ingested_at: string;
  /** Part of the card's issuer in the commission, in minor units of the currency. */
  interchange?: number | null;
  /** Markup in the commission, in minor units of the currency. */
  markup?: number | null;
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The files of the report, by their `id`. */
  payment_service_report_file_ids: string[];
  /** The report of the payment service that it was read from, by its `id`. */
  payment_service_report_id: string;
  /** When the payment service booked it, ISO 8601. */
  posted_at: string;
  /** The card scheme's part in the commission, in minor units of the currency. */
  scheme_fee?: number | null;
  /** The transaction, by its `id`. */
  transaction_id: string;
  /**
   * Says that this is a settlement.
   * @default settlement
   */
  type?: "settlement";
  /** When it last changed at Gr4vy, ISO 8601. */
  updated_at: string;
}

/** Every settlement of a transaction, on one page. */
export interface Settlements {
  /** The settlements. */
  items: Settlement[];
}

/** Who receives the goods, and where, as it is stored with a buyer. */
export interface ShippingDetails {
  /** The person's postal address. */
  address?: Address | null;
  /** The stored buyer, by its `id`. */
  buyer_id?: string | null;
  /** E-mail address of the person. */
  email_address?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Gr4vy's identifier of the shipping details. */
  id?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
  /** Phone number, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
  /**
   * Says that this is a set of shipping details.
   * @default shipping-details
   */
  type?: "shipping-details";
}

/** Tells of a set of shipping details. */
export interface ShippingDetailsEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
  name: "shipping-details.created" | "shipping-details.updated" | "shipping-details.deleted";
  /**
   * The set of shipping details, as events show it: shorter than the API does. Members beyond these come as well;
   * read the resource for all of it.
   */
  target: ShippingDetailsEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The set of shipping details, as events show it: shorter than the API does. Members beyond these come as well;
 * read the resource for all of it.
 */
export interface ShippingDetailsEventTarget {
  /** The stored buyer, by its `id`. */
  buyer_id?: string | null;
  /** Gr4vy's identifier of the set of shipping details. */
  id: string;
  /** Names the kind of resource. */
  type: "shipping-details";
}

/** Every set of shipping details of a buyer, on one page. */
export interface ShippingDetailsList {
  /** The sets of shipping details. */
  items: ShippingDetails[];
}

/** Who receives the goods, and where. Everything is optional. */
export interface ShippingDetailsRequest {
  /** The person's postal address. */
  address?: Address | null;
  /** E-mail address of the person. */
  email_address?: string | null;
  /** First name of the person. */
  first_name?: string | null;
  /** Last name of the person. */
  last_name?: string | null;
  /** Phone number, in E.164 form such as `+14155550123`. */
  phone_number?: string | null;
}

/** What the buyer's statement says of a payment. */
export interface StatementDescriptor {
  /** City or town. */
  city?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** What the statement says of the purchase. */
  description?: string | null;
  /** Name of the merchant or the shop. */
  name?: string | null;
  /** The merchant's phone number, in E.164 form. */
  phone_number?: string | null;
  /** Postal code or ZIP code. */
  postal_code?: string | null;
  /** The merchant's web address. */
  url?: string | null;
}

/** A stored gift card. */
export interface StoredGiftCard {
  /** The stored gift card, by its `id`. */
  id: string;
}

/** Options of Stripe for cards. */
export interface StripeCardOptions {
  /** The customer at Stripe. */
  customer_id?: string | null;
  /** Whether a payment that would need an action of the buyer is refused. */
  error_on_requires_action?: boolean | null;
  /** Accounts of Stripe Connect. */
  stripe_connect?: StripeConnectOptions | null;
}

/** Accounts of Stripe Connect. */
export interface StripeConnectOptions {
  /** Fee of the platform, in minor units of the currency. */
  application_fee_amount?: number | null;
  /** Connected account that is the merchant of record. */
  on_behalf_of?: string | null;
  /** Connected account that the payment is made for. */
  stripe_account?: string | null;
  /** Connected account that gets the money. */
  transfer_data_destination?: string | null;
  /** Name that groups transfers. */
  transfer_group?: string | null;
}

/** Options of Stripe. */
export interface StripeOptions {
  /** Accounts of Stripe Connect. */
  stripe_connect?: StripeConnectOptions | null;
}

/** A tax identifier, as answers show it. */
export interface TaxId {
  /**
   * Kind of identifier: the country, or `eu`, then what it is called there. `us.ein` is the employer identification
   * number of the USA.
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
  /** The identifier itself. */
  value: string;
}

/** A tax identifier. */
export interface TaxIdRequest {
  /**
   * Kind of identifier: the country, or `eu`, then what it is called there. `us.ein` is the employer identification
   * number of the USA.
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
  /** The identifier itself. */
  value: string;
}

/** What 3-D Secure says of the merchant, for a card scheme and perhaps a currency. */
export interface ThreeDsConfiguration {
  /** When the configuration was created, ISO 8601. */
  created_at: string;
  /** Currency that the configuration is for, ISO 4217. */
  currency: string | null;
  /** Gr4vy's identifier of the configuration. */
  id: string;
  /** The merchant account that the configuration belongs to. */
  merchant_account_id: string;
  /** The acquirer's BIN. */
  merchant_acquirer_bin: string;
  /** Identifier of the merchant at the acquirer. */
  merchant_acquirer_id: string;
  /** Merchant category code (MCC), four characters. */
  merchant_category_code: string;
  /** Country of the merchant. Which form of code is not documented. */
  merchant_country_code: string;
  /** Name of the merchant, as the authentication gives it. */
  merchant_name: string;
  /** Website of the merchant. */
  merchant_url: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Scheme of a card, in lower case. */
  scheme: CardScheme;
  /**
   * Says that this is a configuration of 3-D Secure.
   * @default merchant-account.three-ds-configuration
   */
  type?: "merchant-account.three-ds-configuration";
  /** When the configuration last changed, ISO 8601. */
  updated_at: string;
}

/** A configuration of 3-D Secure to create. */
export interface ThreeDsConfigurationRequest {
  /** Currency that the configuration is for, ISO 4217. */
  currency?: string | null;
  /** The acquirer's BIN. */
  merchant_acquirer_bin: string;
  /** Identifier of the merchant at the acquirer. */
  merchant_acquirer_id: string;
  /** Merchant category code (MCC), four characters. */
  merchant_category_code: string;
  /** Country of the merchant. Which form of code is not documented. */
  merchant_country_code: string;
  /** Name of the merchant, as the authentication gives it. */
  merchant_name: string;
  /** Website of the merchant. */
  merchant_url: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Card scheme that the configuration is for. */
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
}

/** The configurations of a merchant account. */
export interface ThreeDsConfigurations {
  /** The configurations. */
  items: ThreeDsConfiguration[];
}

/** What to change of a configuration of 3-D Secure. */
export interface ThreeDsConfigurationUpdateRequest {
  /** Currency that the configuration is for, ISO 4217. */
  currency?: string | null;
  /** The acquirer's BIN. */
  merchant_acquirer_bin?: string | null;
  /** Identifier of the merchant at the acquirer. */
  merchant_acquirer_id?: string | null;
  /** Merchant category code (MCC), four characters. */
  merchant_category_code?: string | null;
  /** Country of the merchant. Which form of code is not documented. */
  merchant_country_code?: string | null;
  /** Name of the merchant, as the authentication gives it. */
  merchant_name?: string | null;
  /** Website of the merchant. */
  merchant_url?: string | null;
  /** Pairs of your own. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Card scheme that the configuration is for. */
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
}

/** How an authentication by 3-D Secure went. */
export interface ThreeDSecure {
  /** Amount that was authenticated, in minor units of the currency. */
  amount?: number | null;
  /** What went wrong. */
  error_data?: ThreeDSecureError | null;
  /** Whether the buyer was asked (`challenge`) or not (`frictionless`). */
  method?: "challenge" | "frictionless" | null | (string & {});
  /** Outcome of the authentication. */
  response_data?: ThreeDSecureV1 | ThreeDSecureV2 | null;
  /** How far the authentication came. */
  status?: "setup_error" | "error" | "declined" | "cancelled" | "complete" | null | (string & {});
  /** Version of 3-D Secure, such as `2.2.0`. */
  version?: string | null;
}

/** What went wrong in an authentication by 3-D Secure. */
export interface ThreeDSecureError {
  /** Code of 3-D Secure, three digits. */
  code?: string | null;
  /** Which part of 3-D Secure found the error, one character. */
  component?: string | null;
  /** What the code means. */
  description?: string | null;
  /** More on what went wrong. */
  detail?: string | null;
}

/** What an authentication by 3-D Secure is to be about. */
export interface ThreeDSecureRequest {
  /** Amount to authenticate, in minor units of the currency. */
  amount?: number | null;
}

/** Outcome of an authentication by 3-D Secure 1, as you gave it. */
export interface ThreeDSecureV1 {
  /** Outcome of the authentication, one character. */
  authentication_response: string;
  /** Proof of the authentication (CAVV). */
  cavv: string;
  /** Algorithm that made `cavv`, one character. */
  cavv_algorithm: string;
  /** The directory server's answer, one character. */
  directory_response: string;
  /** Electronic commerce indicator, which says how the buyer was authenticated. */
  eci: string;
  /** Scheme that was authenticated with. */
  scheme?: CardScheme | null;
  /** Version of 3-D Secure, such as `2.2.0`. */
  version: string;
  /** Transaction identifier of 3-D Secure 1. */
  xid: string;
}

/** Outcome of an authentication by 3-D Secure 1. */
export interface ThreeDSecureV1Request {
  /** Outcome of the authentication, one character. */
  authentication_response: string;
  /** Proof of the authentication (CAVV). */
  cavv: string;
  /** Algorithm that made `cavv`, one character. */
  cavv_algorithm: string;
  /** The directory server's answer, one character. */
  directory_response: string;
  /** Electronic commerce indicator, which says how the buyer was authenticated. */
  eci: string;
  /** Scheme that was authenticated with. */
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
  /** Version of 3-D Secure, such as `2.2.0`. */
  version: string;
  /** Transaction identifier of 3-D Secure 1. */
  xid: string;
}

/** Outcome of an authentication by 3-D Secure 2. */
export interface ThreeDSecureV2 {
  /** Outcome of the authentication, as a code. */
  authentication_response?: string | null;
  /** The issuer's words to the buyer. */
  cardholder_info?: string | null;
  /** Proof of the authentication (CAVV). */
  cavv?: string | null;
  /** The directory server's answer, as a code. */
  directory_response?: string | null;
  /** Transaction identifier of the directory server. */
  directory_transaction_id?: string | null;
  /** Electronic commerce indicator, which says how the buyer was authenticated. */
  eci?: string | null;
  /** Why the authentication came out so, as a code. */
  transaction_reason?: string | null;
  /** Version of 3-D Secure, such as `2.2.0`. */
  version: string;
}

/** Outcome of an authentication by 3-D Secure 2. */
export interface ThreeDSecureV2Request {
  /** Outcome of the authentication, one character. */
  authentication_response?: string | null;
  /** Proof of the authentication (CAVV). */
  cavv: string;
  /** The directory server's answer, one character. */
  directory_response: string;
  /** Transaction identifier of the directory server. */
  directory_transaction_id: string;
  /** Electronic commerce indicator, which says how the buyer was authenticated. */
  eci: string;
  /** Scheme that was authenticated with. */
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
  /** Version of 3-D Secure, such as `2.2.0`. */
  version: string;
}

/** How authentications of certain payments come out, in the sandbox. */
export interface ThreeDsScenario {
  /** What a payment has to be like for a scenario. */
  conditions: ThreeDsScenarioConditions;
  /** When the scenario was created, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the scenario. */
  id: string;
  /** The merchant account that the scenario belongs to. */
  merchant_account_id: string;
  /** How an authentication comes out. */
  outcome: ThreeDsScenarioOutcome;
  /**
   * Says that this is a scenario of 3-D Secure.
   * @default three-d-secure-scenario
   */
  type?: "three-d-secure-scenario";
  /** When the scenario last changed, ISO 8601. */
  updated_at: string;
}

/** How an authentication comes out at first. */
export interface ThreeDsScenarioAuthentication {
  /** Status of the authentication (transStatus) in 3-D Secure, or `timeout` for no answer. */
  transaction_status: "Y" | "N" | "A" | "R" | "U" | "C" | "timeout" | (string & {});
}

/** How an authentication comes out at first. */
export interface ThreeDsScenarioAuthenticationRequest {
  /** Status of the authentication (transStatus) in 3-D Secure, or `timeout` for no answer. */
  transaction_status: "Y" | "N" | "A" | "R" | "U" | "C" | "timeout";
}

/** What a payment has to be like for a scenario. */
export interface ThreeDsScenarioConditions {
  /** Amount of the payment, in minor units of the currency. */
  amount?: number | null;
  /** Number of the card. Whether a part of it is enough is not documented. */
  card_number?: string | null;
  /** The buyer's e-mail address. */
  email_address?: string | null;
  /** The `external_identifier`. Whether that of the buyer or of the payment is not documented. */
  external_identifier?: string | null;
  /** The buyer's first name. */
  first_name?: string | null;
  /** The buyer's last name. */
  last_name?: string | null;
}

/** What a payment has to be like for a scenario. */
export interface ThreeDsScenarioConditionsRequest {
  /** Amount of the payment, in minor units of the currency. */
  amount?: number | null;
  /** Number of the card. Whether a part of it is enough is not documented. */
  card_number?: string | null;
  /** The buyer's e-mail address. */
  email_address?: string | null;
  /** The `external_identifier`. Whether that of the buyer or of the payment is not documented. */
  external_identifier?: string | null;
  /** The buyer's first name. */
  first_name?: string | null;
  /** The buyer's last name. */
  last_name?: string | null;
}

/** How an authentication comes out. */
export interface ThreeDsScenarioOutcome {
  /** How an authentication comes out at first. */
  authentication: ThreeDsScenarioAuthentication;
  /** How it comes out in the end; that this is after a challenge is inferred. */
  result?: ThreeDsScenarioResult | null;
  /** Version of 3-D Secure, such as `2.2.0`. */
  version?: string | null;
}

/** How an authentication comes out. */
export interface ThreeDsScenarioOutcomeRequest {
  /** How an authentication comes out at first. */
  authentication: ThreeDsScenarioAuthenticationRequest;
  /** How it comes out in the end; that this is after a challenge is inferred. */
  result?: ThreeDsScenarioResultRequest | null;
  /** Version of 3-D Secure, such as `2.2.0`. */
  version?: string | null;
}

/** A scenario to create. */
export interface ThreeDsScenarioRequest {
  /** What a payment has to be like for a scenario. */
  conditions: ThreeDsScenarioConditionsRequest;
  /** How an authentication comes out. */
  outcome: ThreeDsScenarioOutcomeRequest;
}

/** How an authentication comes out in the end. */
export interface ThreeDsScenarioResult {
  /** Status of the result (transStatus) in 3-D Secure, or `timeout` for no answer. */
  transaction_status: "Y" | "N" | "timeout" | (string & {});
}

/** How an authentication comes out in the end. */
export interface ThreeDsScenarioResultRequest {
  /** Status of the result (transStatus) in 3-D Secure, or `timeout` for no answer. */
  transaction_status: "Y" | "N" | "timeout";
}

/** A page of scenarios. */
export interface ThreeDsScenarios {
  /** The scenarios. */
  items: ThreeDsScenario[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What to change of a scenario. */
export interface ThreeDsScenarioUpdateRequest {
  /** Which payments the scenario applies to. */
  conditions?: ThreeDsScenarioConditionsRequest | null;
  /** How the authentication comes out. */
  outcome?: ThreeDsScenarioOutcomeRequest | null;
}

/** A parcel, and how to follow it. */
export interface Tracking {
  /** Who carries the parcel. */
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
  /** Number of the parcel. */
  number: string;
  /** Where the parcel can be followed. */
  url?: string | null;
}

/** A parcel, and how to follow it. */
export interface TrackingRequest {
  /** Who carries the parcel. */
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
  /** Number of the parcel. */
  number: string;
  /** Where the parcel can be followed. */
  url?: string | null;
}

/** A payment, with all that is known of it. */
export interface Transaction {
  /** Whether the payment puts money into an account or a wallet of the recipient (AFT). */
  account_funding_transaction: boolean;
  /** Further identifiers of the transaction, by name. Which there are is not documented. */
  additional_identifiers?: {
    [key: string]: string | null;
  };
  /** The flight booking, if one is bought. */
  airline?: Airline | null;
  /** Sum of the transaction, in minor units of the currency. */
  amount: number;
  /** Whether the amount includes the tax. */
  amount_includes_tax?: boolean | null;
  /** What the anti-fraud service decided. */
  anti_fraud_decision?:
    "accept" | "error" | "exception" | "reject" | "review" | "skipped" | "pending" | null | (string & {});
  /** Until when the buyer can approve, ISO 8601. */
  approval_expires_at?: string | null;
  /** Response code of the authorisation, as the payment service gave it. */
  auth_response_code?: string | null;
  /** How much is authorised, in minor units of the currency. */
  authorized_amount: number;
  /** When the transaction was authorised, ISO 8601. */
  authorized_at?: string | null;
  /** Whether the billing address fits the card. */
  avs_response_code?:
    | "match"
    | "no_match"
    | "partial_match_address"
    | "partial_match_postcode"
    | "partial_match_name"
    | "unavailable"
    | null
    | (string & {});
  /** The buyer who pays, stored or not. */
  buyer?: TransactionBuyer | null;
  /** When the time for the approval ran out, ISO 8601. */
  buyer_approval_timedout_at?: string | null;
  /** When the transaction was cancelled, ISO 8601. */
  canceled_at?: string | null;
  /** How much is captured, in minor units of the currency. */
  captured_amount: number;
  /** When the money was captured, ISO 8601. */
  captured_at?: string | null;
  /** What is bought, line by line. */
  cart_items?: CartItem[] | null;
  /** The checkout session that the transaction was made in, by its `id`. */
  checkout_session_id?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** When the transaction was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Reference of the buyer for the purchase. */
  customer_reference_number?: string | null;
  /** Whether the security code fits the card. */
  cvv_response_code?: "match" | "no_match" | "unavailable" | "not_provided" | null | (string & {});
  /** Whether the payment is disputed, as by a chargeback. */
  disputed: boolean;
  /** Duties, in minor units of the currency. */
  duty_amount?: number | null;
  /** What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
  error_code?: string | null;
  /** Your own identifier of the transaction. */
  external_identifier?: string | null;
  /** What is paid with gift cards, one item for each. */
  gift_card_redemptions: GiftCardRedemption[];
  /** The service that runs the gift cards. */
  gift_card_service?: GiftCardService | null;
  /** Gr4vy's identifier of the transaction. */
  id: string;
  /** Into how many instalments the payment is split. */
  installment_count?: number | null;
  /** Form in which the payment method was used, such as a card number (`pan`) or a network token. */
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
  /** Whether the money is to be held or taken at once. */
  intent: "authorize" | "capture" | (string & {});
  /** Whether what `intent` asks for has come about. */
  intent_outcome: "pending" | "succeeded" | "failed" | (string & {});
  /** Whether an earlier payment precedes this one. */
  is_subsequent_payment: boolean;
  /** Response code in an ISO form. Which standard is meant is not documented. */
  iso_response_code?: string | null;
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The card scheme's advice on a declined payment, such as whether to try again. */
  merchant_advice_code?: string | null;
  /** Whether the merchant starts the payment, not the buyer. */
  merchant_initiated: boolean;
  /** The merchant's tax identifier. */
  merchant_tax_id?: string | null;
  /** Anything you need again, as pairs of strings. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** The kind of payment method. */
  method?: PaymentMethodKind | null;
  /** Whether more than one instrument pays, such as a gift card and a card. */
  multi_tender: boolean;
  /** What the buyer pays with, besides gift cards. */
  payment_method?: TransactionPaymentMethod | null;
  /** The payment service that processes the transaction. */
  payment_service?: TransactionPaymentService | null;
  /** The payment service's own identifier of the transaction. */
  payment_service_transaction_id?: string | null;
  /** How the payment comes about; `moto` is an order by mail or telephone. */
  payment_source: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file" | (string & {});
  /**
   * Whether the transaction waits for a review.
   * @default false
   */
  pending_review?: boolean;
  /** Number of the buyer's purchase order. */
  purchase_order_number?: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code?: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description?: string | null;
  /** The transaction whose expired authorisation this one renews, by its `id`. */
  reauthorized_from_transaction_id?: string | null;
  /** Who gets the money of an account funding transaction. */
  recipient?: Recipient | null;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id: string;
  /** How much has been refunded, in minor units of the currency. */
  refunded_amount: number;
  /** Transaction identifier of the card scheme, for later payments with the card. */
  scheme_transaction_id?: string | null;
  /** Token for the session of the transaction. */
  session_token?: string | null;
  /** Whether the payment service has settled the transaction. */
  settled: boolean;
  /** How much has been settled, in minor units of `settled_currency`. */
  settled_amount: number;
  /** Currency of the settlement, ISO 4217, upper case. */
  settled_currency?: string | null;
  /** Cost of the shipping, in minor units of the currency. */
  shipping_amount?: number | null;
  /** Who receives the goods, and where. */
  shipping_details?: ShippingDetails | null;
  /** What the buyer's statement says of the payment. */
  statement_descriptor?: StatementDescriptor | null;
  /**
   * State of a transaction. With `buyer_approval_pending` the buyer has to go to the `approval_url` of the payment
   * method. `authorization_declined` is a refusal by the payment service; with `authorization_failed` no service
   * could process the payment.
   */
  status: TransactionStatus;
  /** Number of the order at the supplier. */
  supplier_order_number?: string | null;
  /** Tax, in minor units of the currency. */
  tax_amount?: number | null;
  /** How the authentication by 3-D Secure went. */
  three_d_secure?: ThreeDSecure | null;
  /** Transaction link identifier of Mastercard, for later payments with the card. */
  transaction_link_id?: string | null;
  /**
   * Says that this is a transaction.
   * @default transaction
   */
  type: "transaction";
  /** When the transaction last changed, ISO 8601. */
  updated_at: string;
  /** When the authorisation was voided, ISO 8601. */
  voided_at?: string | null;
}

/** What a rule of a flow decided about a transaction. */
export interface TransactionAction {
  /** When the rule was applied, ISO 8601. */
  created_at: string;
  /** The flow that the rule belongs to. */
  flow: "checkout" | "card-transaction" | "non-card-transaction" | "redirect-transaction" | (string & {});
  /** What the rule decided about. */
  id: "select-payment-options" | "route-transaction" | "decline-early" | "skip-3ds" | (string & {});
  /** What the rule decided. The members depend on `id` and are not documented. */
  outcome: {
    [key: string]: unknown;
  };
  /** The rule of the flow that decided, by its `id`. */
  rule_id: string;
  /**
   * Says that this is an action.
   * @default action
   */
  type?: "action";
}

/** Every action of a transaction, on one page. */
export interface TransactionActions {
  /** The actions. */
  items: TransactionAction[];
}

/** The payment token of Apple Pay. */
export interface TransactionApplePay {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Scheme of the card, as the wallet names it. */
  card_scheme?: string | null;
  /** Last four digits of the card number. */
  card_suffix?: string | null;
  /** Type of the card, as the wallet names it. */
  card_type?: string | null;
  /** Name on the card. */
  cardholder_name?: string | null;
  /**
   * Says that this is Apple Pay.
   * @default applepay
   */
  method: "applepay";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Payment token of Apple Pay, as the device gave it. */
  token: {
    [key: string]: unknown;
  };
}

/**
 * A bank account. The API document names neither its number nor its scheme here, though the forms that store an
 * account have them, so further members are let through.
 */
export interface TransactionBankAccount {
  /** Who holds a bank account: a person or a company. */
  account_holder: BankAccountHolder;
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /**
   * Says that this is a bank account.
   * @default bank
   */
  method: "bank";
  [key: string]: unknown;
}

/** The buyer of a payment or a payout, stored or not. */
export interface TransactionBuyer {
  /** The buyer's account number. With whom the account is held is not documented. */
  account_number?: string | null;
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetails | null;
  /** Name under which you know the buyer. */
  display_name?: string | null;
  /** Your own identifier of the buyer. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the buyer. */
  id?: string | null;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id?: string | null;
  /**
   * Says that this is a buyer.
   * @default buyer
   */
  type?: "buyer";
}

/** Outcome of a cancellation. */
export interface TransactionCancel {
  /** What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
  code: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description: string | null;
  /** How the cancellation went. */
  status: "succeeded" | "pending" | "failed" | (string & {});
  /** A payment, with all that is known of it. */
  transaction: Transaction;
  /**
   * Says that this is the outcome of a cancellation.
   * @default transaction-cancel
   */
  type?: "transaction-cancel";
}

/** Outcome of a capture. */
export interface TransactionCapture {
  /** Who pays, and where they are billed. */
  billing_details?: BillingDetails | null;
  /** The capture, by its `id`. */
  capture_id?: string | null;
  /** What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
  code: string | null;
  /** Your own identifier of the capture. */
  external_identifier?: string | null;
  /** The payment service's own identifier of the capture. */
  payment_service_capture_id?: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description: string | null;
  /** Who receives the goods, and where. */
  shipping_details?: ShippingDetails | null;
  /** State of a capture. */
  status: CaptureStatus;
  /** The parcels and how to follow them. In the API document of September 2026, not in that of August. */
  tracking?: Tracking[] | null;
  /** A payment, with all that is known of it. */
  transaction: Transaction;
  /**
   * Says that this is the outcome of a capture.
   * @default transaction-capture
   */
  type: "transaction-capture";
}

/** A card with its number. */
export interface TransactionCard {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Type of the card. */
  card_type?: "credit" | "debit" | "prepaid" | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /**
   * Says that this is a card with its number.
   * @default card
   */
  method?: "card";
  /** Number of the card, digits only. */
  number: string;
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** A network token from Click to Pay. */
export interface TransactionClickToPay {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Cryptogram that goes with the token. */
  cryptogram: string;
  /** Month and year in which the token expires, `MM/YY`. */
  expiration_date: string;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /**
   * Says that this is Click to Pay with a network token.
   * @default click-to-pay
   */
  method: "click-to-pay";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** The network token, which stands for the card number. */
  token: string;
}

/** A card number from Click to Pay. */
export interface TransactionClickToPayCard {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Type of the card. */
  card_type?: "credit" | "debit" | "prepaid" | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /**
   * Says that this is Click to Pay with a card number.
   * @default click-to-pay
   */
  method: "click-to-pay";
  /** Number of the card, digits only. */
  number: string;
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Always null; there is no security code in this form. */
  security_code?: null;
}

/** Tells of a transaction. */
export interface TransactionEvent {
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Whether it happened in the sandbox or in production. */
  environment: "sandbox" | "production" | (string & {});
  /** The instance. */
  gr4vy_id: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** The merchant account in which it happened. That it may be null is inferred. */
  merchant_account_id?: string | null;
  /** What has happened. */
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
  /**
   * The transaction, as events show it: shorter than the API does. Members beyond these come as well; read the
   * resource for all of it.
   */
  target: TransactionEventTarget;
  /** Says that this is an event. */
  type: "event";
}

/**
 * The transaction, as events show it: shorter than the API does. Members beyond these come as well; read the
 * resource for all of it.
 */
export interface TransactionEventTarget {
  /** Amount, in minor units of the currency. */
  amount?: number;
  /** What is authorised, in minor units of the currency. */
  authorized_amount?: number;
  /** What is captured, in minor units of the currency. */
  captured_amount?: number;
  /** The checkout session that the transaction comes from, by its `id`. */
  checkout_session_id?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** When the transaction was created, ISO 8601. */
  created_at?: string;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string;
  /** Why the payment service refused it. */
  error_code?: string | null;
  /** Your own identifier of the transaction. */
  external_identifier?: string | null;
  /** Gr4vy's identifier of the transaction. */
  id: string;
  /** Whether the money was to be held or taken at once. */
  intent?: "authorize" | "capture" | (string & {});
  /** The merchant account that the transaction belongs to. */
  merchant_account_id?: string;
  /** The kind of payment method. */
  method?: PaymentMethodKind | null;
  /** The payment link that the transaction comes from, by its `id`. It is in the published example only. */
  payment_link_id?: string | null;
  /** What is refunded, in minor units of the currency. */
  refunded_amount?: number;
  /** State of the transaction. */
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
  /** Names the kind of resource. */
  type: "transaction";
  /** When the transaction last changed, ISO 8601. */
  updated_at?: string;
}

/** The gift card of a redemption. */
export interface TransactionGiftCard {
  /** First digits of the number, which identify the issuer. */
  bin: string;
  /** Gr4vy's identifier of the gift card, if it is stored. */
  id?: string | null;
  /** Last four digits of the number. */
  last4: string;
  /** Further digits of the number. Which ones is not documented. */
  sub_bin: string;
  /**
   * Says that this is a gift card.
   * @default gift-card
   */
  type?: "gift-card";
}

/** A gift card to pay with, by its number. */
export interface TransactionGiftCardRequest {
  /** How much the gift card is to pay, in minor units of the currency. */
  amount: number;
  /** Number of the gift card, 16 to 19 digits. */
  number: string;
  /** Secret number of the gift card. */
  pin: string;
}

/** The payment token of Google Pay. */
export interface TransactionGooglePay {
  /** What Google has checked of the card. */
  assurance_details?: GooglePayAssuranceDetails | null;
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Scheme of the card, as the wallet names it. */
  card_scheme?: string | null;
  /** Last four digits of the card number. */
  card_suffix?: string | null;
  /** Type of the card, as the wallet names it. */
  card_type?: string | null;
  /** Name on the card. */
  cardholder_name?: string | null;
  /**
   * Says that this is Google Pay.
   * @default googlepay
   */
  method: "googlepay";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Payment token of Google Pay, as a string or as the object that it stands for. */
  token:
    | string
    | {
        [key: string]: unknown;
      };
}

/** A card number from Google Pay. */
export interface TransactionGooglePayCard {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Type of the card. */
  card_type?: "credit" | "debit" | "prepaid" | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date: string;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /**
   * When the message of Google Pay expires, in milliseconds since 1970, as a string. In the API document of
   * September 2026, not in that of August.
   */
  message_expiration?: string | null;
  /**
   * Says that this is Google Pay with a card number.
   * @default googlepay_pan_only
   */
  method: "googlepay_pan_only";
  /** Number of the card, digits only. */
  number: string;
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Always null; there is no security code in this form. */
  security_code?: null;
}

/** A page of events of a transaction. */
export interface TransactionHistory {
  /** The events. */
  items: TransactionHistoryEvent[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** Something that happened to a transaction. The vendor calls it `TransactionEvent`. */
export interface TransactionHistoryEvent {
  /** What is known of it. The members depend on `name` and are not documented. */
  context: {
    [key: string]: unknown;
  };
  /** When it happened, ISO 8601. */
  created_at: string;
  /** Gr4vy's identifier of the event. */
  id: string;
  /** What happened. */
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
   * Says that this is an event of a transaction.
   * @default transaction-event
   */
  type?: "transaction-event";
}

/** A network token of the merchant's own, or one that was taken out of a wallet. */
export interface TransactionNetworkToken {
  /** Scheme of the card. */
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
  /** The wallet that the token comes from. */
  card_source?: "apple-pay" | "google-pay" | null;
  /** Last four digits of the card number. */
  card_suffix?: string | null;
  /** Name on the card. */
  cardholder_name?: string | null;
  /** Cryptogram that goes with the token. */
  cryptogram?: string | null;
  /** Electronic commerce indicator, which says how the buyer was authenticated. */
  eci?: string | null;
  /** Month and year in which the token expires, `MM/YY`. */
  expiration_date: string;
  /**
   * Says that this is a network token.
   * @default network-token
   */
  method: "network-token";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** The network token, which stands for the card number. */
  token: string;
}

/** The payment method of a payment or a payout, stored or not. */
export interface TransactionPaymentMethod {
  /** Whether the approval needs a window of its own. */
  approval_target?: ApprovalTarget | null;
  /** Where to send the buyer if they have to approve. */
  approval_url?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** ISO 4217 code of the currency, upper case. */
  currency?: string | null;
  /** What the card's number tells of the payment method. */
  details?: PaymentMethodDetails | null;
  /** Month and year in which the card expires, `MM/YY`. */
  expiration_date?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /** Recognises the same method again. What it is made from is not documented. */
  fingerprint?: string | null;
  /** Gr4vy's identifier of the payment method, if it is stored. */
  id?: string | null;
  /** What to call it before the buyer, such as the last four digits. */
  label?: string | null;
  /** When new data last took the place of the old, ISO 8601. */
  last_replaced_at?: string | null;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** How the buyer's data are taken. */
  mode?: PaymentMethodMode | null;
  /** Reference that stays with the account behind a card when its number changes (PAR). */
  payment_account_reference?: string | null;
  /** Scheme of the card. */
  scheme?: CardScheme | null;
  /**
   * Says that this is a payment method.
   * @default payment-method
   */
  type?: "payment-method";
}

/**
 * What a buyer pays with. `method` tells the forms apart; of the two of `click-to-pay`, one has a `token` and
 * the other a `number`. Without `method`, a `number` is that of a card, and an `id` that of a stored payment method;
 * the latter is inferred.
 */
export type TransactionPaymentMethodRequest =
  | TransactionCard
  | RedirectPaymentMethodRequest
  | TransactionStoredMethod
  | TransactionApplePay
  | TransactionClickToPay
  | TransactionClickToPayCard
  | TransactionGooglePay
  | TransactionGooglePayCard
  | TransactionPaze
  | TransactionNetworkToken
  | PlaidPaymentMethodRequest
  | TransactionBankAccount
  | TransactionSessionCard;

/** The payment service that processes a transaction. */
export interface TransactionPaymentService {
  /** Name that the merchant gave the service. */
  display_name: string;
  /** Gr4vy's identifier of the payment service. */
  id: string;
  /**
   * A kind of payment method. `duitnow`, `paypaldirectorder` and `sezzle` are only in the API document of
   * September 2026, not in that of August.
   */
  method: PaymentMethodKind;
  /** Definition that the payment service is made from, such as `stripe-card`. */
  payment_service_definition_id: string;
  /**
   * Says that this is a payment service.
   * @default payment-service
   */
  type?: "payment-service";
}

/** The token of a Paze session. */
export interface TransactionPaze {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Scheme of the card, as the wallet names it. */
  card_scheme?: string | null;
  /** Last four digits of the card number. */
  card_suffix?: string | null;
  /** Type of the card, as the wallet names it. */
  card_type?: string | null;
  /** Name on the card. */
  cardholder_name?: string | null;
  /** Checkout token of Paze. What it is for is not documented. */
  checkout_token?: string | null;
  /**
   * Says that this is Paze.
   * @default paze
   */
  method: "paze";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Token of Paze, as the session gave it. */
  token: string;
}

/** What a transaction is made with. */
export interface TransactionRequest {
  /**
   * Whether the payment puts money into an account or a wallet of the recipient (AFT).
   * @default false
   */
  account_funding_transaction?: boolean;
  /** The flight booking, if one is bought. */
  airline?: AirlineRequest | null;
  /**
   * Whether an authorisation over less than the amount will do.
   * @default false
   */
  allow_partial_authorization?: boolean;
  /**
   * Sum to be paid, in minor units of the currency. Gift cards pay their part of it first. With the intent
   * `capture` it has to be above 0.
   */
  amount: number;
  /** Whether the amount includes the tax. */
  amount_includes_tax?: boolean | null;
  /** Fingerprint of the buyer's device, from the anti-fraud service. */
  anti_fraud_fingerprint?: string | null;
  /** Until when the buyer can approve, ISO 8601. It cannot be later than the connector allows. */
  approval_expires_at?: string | null;
  /**
   * Whether the capture is to happen later, apart from the call. The vendor does not document it.
   * @default false
   */
  async_capture?: boolean;
  /** What is known of the buyer's browser, for 3-D Secure. */
  browser_info?: BrowserInfo | null;
  /** Who pays. Nothing of it is stored as a buyer. Give one of `buyer`, `buyer_id` and `buyer_external_identifier`. */
  buyer?: GuestBuyerRequest | null;
  /** The stored buyer who pays, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer who pays, by Gr4vy's `id`. A stored payment method or gift card has to be theirs. */
  buyer_id?: string | null;
  /** What is bought, line by line. */
  cart_items?: CartItemRequest[] | null;
  /** Options of single connectors, by connector. */
  connection_options?: ConnectionOptions | null;
  /** ISO 3166-1 alpha-2 country code, upper case. A payment method that names a country has to name the same. */
  country?: string | null;
  /** ISO 4217 code of the currency, upper case. A payment method that names a currency has to name the same. */
  currency: string;
  /** Reference of the buyer for the purchase. */
  customer_reference_number?: string | null;
  /** What is paid for. Where it is shown is not documented. */
  description?: string | null;
  /** Duties, in minor units of the currency. */
  duty_amount?: number | null;
  /** Your own identifier of the transaction. It finds the transaction after a call whose answer was lost. */
  external_identifier?: string | null;
  /** Gift cards to pay with, by default ten at most and none of them twice. */
  gift_cards?: (TransactionGiftCardRequest | TransactionStoredGiftCardRequest)[] | null;
  /** Into how many instalments the payment is split. */
  installment_count?: number | null;
  /** How the buyer is reached: over a redirect, on a page or in an app. */
  integration_client?: "redirect" | "web" | "android" | "ios" | null;
  /**
   * Whether the money is to be held or taken at once.
   * @default authorize
   */
  intent?: "authorize" | "capture";
  /**
   * Whether an earlier payment precedes this one. Payments that the merchant starts are subsequent ones, unless
   * `payment_source` is `card_on_file`.
   * @default false
   */
  is_subsequent_payment?: boolean;
  /**
   * Whether the merchant starts the payment, not the buyer.
   * @default false
   */
  merchant_initiated?: boolean;
  /** The merchant's tax identifier. */
  merchant_tax_id?: string | null;
  /** Anything you need again, as pairs of strings. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** What the buyer pays with. It may be left out only if gift cards pay. */
  payment_method?: TransactionPaymentMethodRequest | null;
  /** The payment service to use, by its `id`. The routing rules are skipped then. */
  payment_service_id?: string | null;
  /**
   * How the payment comes about; `moto` is an order by mail or telephone.
   * @default ecommerce
   */
  payment_source?: "ecommerce" | "moto" | "recurring" | "installment" | "card_on_file";
  /**
   * Transaction identifier of the card scheme from an earlier payment: of Visa the transaction identifier, of
   * Mastercard the trace identifier. Gr4vy fills it in for stored methods.
   */
  previous_scheme_transaction_id?: string | null;
  /** Transaction link identifier of Mastercard from an earlier payment. Gr4vy fills it in for stored methods. */
  previous_transaction_link_id?: string | null;
  /** Number of the buyer's purchase order. */
  purchase_order_number?: string | null;
  /** Who gets the money of an account funding transaction. */
  recipient?: RecipientRequest | null;
  /** Cost of the shipping, in minor units of the currency. */
  shipping_amount?: number | null;
  /** The buyer's stored shipping details, by their `id`. */
  shipping_details_id?: string | null;
  /** What the buyer's statement says of the payment. */
  statement_descriptor?: StatementDescriptor | null;
  /**
   * Whether to store the payment method for later payments. Needed for the first of recurring or instalment
   * payments; refused with a method that is stored already.
   * @default false
   */
  store?: boolean;
  /** Number of the order at the supplier. */
  supplier_order_number?: string | null;
  /** Tax, in minor units of the currency. */
  tax_amount?: number | null;
  /** What the authentication by 3-D Secure is to be about. */
  three_d_secure?: ThreeDSecureRequest | null;
  /** Outcome of an authentication by 3-D Secure that you did yourself. Leave `redirect_url` out with it. */
  three_d_secure_data?: ThreeDSecureV1Request | ThreeDSecureV2Request | null;
}

/** A report about the retries of transactions. */
export interface TransactionRetriesReportSpecRequest {
  /**
   * Says that the report is about the retries of transactions.
   * @default transaction_retries
   */
  model: "transaction_retries";
  /** What to put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/** A page of transactions. */
export interface Transactions {
  /** The transactions. */
  items: TransactionSummary[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** Session of a transaction, as the page or the app of the buyer needs it. */
export interface TransactionSession {
  /** Where the buyer goes when the session is done. */
  default_completion_url: string;
  /** How the buyer is reached: over a redirect, on a page or in an app. */
  integration_client: "redirect" | "web" | "android" | "ios" | (string & {});
  /** What the page or the app needs for the session. The members depend on the connector and are not documented. */
  session_data: {
    [key: string]: unknown;
  } | null;
}

/** The card in a checkout session. */
export interface TransactionSessionCard {
  /** The stored buyer, by your own identifier. */
  buyer_external_identifier?: string | null;
  /** The stored buyer, by Gr4vy's `id`. */
  buyer_id?: string | null;
  /** Your own identifier of the payment method. */
  external_identifier?: string | null;
  /** The checkout session that holds the card, by its `id`. */
  id: string;
  /**
   * Says that this is the card in a checkout session.
   * @default checkout-session
   */
  method?: "checkout-session";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
}

/** What to put into the session of a transaction. */
export interface TransactionSessionRequest {
  /** What the session is to hold. The members depend on the connector and are not documented. */
  payload?: {
    [key: string]: unknown;
  } | null;
}

/** A report about transactions. */
export interface TransactionsReportSpecRequest {
  /**
   * Says that the report is about transactions.
   * @default transactions
   */
  model: "transactions";
  /** What to put into the report. The members are not documented. */
  params: {
    [key: string]: unknown;
  };
}

/**
 * State of a transaction. With `buyer_approval_pending` the buyer has to go to the `approval_url` of the payment
 * method. `authorization_declined` is a refusal by the payment service; with `authorization_failed` no service
 * could process the payment.
 */
export type TransactionStatus =
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

/** A stored gift card to pay with. */
export interface TransactionStoredGiftCardRequest {
  /** How much the gift card is to pay, in minor units of the currency. */
  amount: number;
  /** The stored gift card, by its `id`. */
  id: string;
}

/** A stored payment method. */
export interface TransactionStoredMethod {
  /** The stored payment method, by its `id`. */
  id: string;
  /**
   * Says that this is a stored payment method.
   * @default id
   */
  method?: "id";
  /**
   * Where the buyer returns to after an approval: a web address, or a `data:application/json;base64,` value as
   * Gr4vy's pop-ups use it.
   */
  redirect_url?: string | null;
  /** Security code printed on the card, three or four digits. */
  security_code?: string | null;
}

/** A payment, as it stands in a list. */
export interface TransactionSummary {
  /** Sum of the transaction, in minor units of the currency. */
  amount: number;
  /** How much is authorised, in minor units of the currency. */
  authorized_amount: number;
  /** The buyer who pays, stored or not. */
  buyer?: TransactionBuyer | null;
  /** How much is captured, in minor units of the currency. */
  captured_amount: number;
  /** The checkout session that the transaction was made in, by its `id`. */
  checkout_session_id?: string | null;
  /** ISO 3166-1 alpha-2 country code, upper case. */
  country?: string | null;
  /** When the transaction was created, ISO 8601. */
  created_at: string;
  /** ISO 4217 code of the currency, upper case. */
  currency: string;
  /** Whether the payment is disputed, as by a chargeback. */
  disputed: boolean;
  /** What went wrong, such as `insufficient_funds`; null if nothing did. New codes appear without notice. */
  error_code?: string | null;
  /** Your own identifier of the transaction. */
  external_identifier?: string | null;
  /** What is paid with gift cards, one item for each. */
  gift_card_redemptions: GiftCardRedemption[];
  /** The service that runs the gift cards. */
  gift_card_service?: GiftCardService | null;
  /** Gr4vy's identifier of the transaction. */
  id: string;
  /** Form in which the payment method was used, such as a card number (`pan`) or a network token. */
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
  /** Whether the money is to be held or taken at once. */
  intent: "authorize" | "capture" | (string & {});
  /** The merchant account that the transaction belongs to. */
  merchant_account_id: string;
  /** The kind of payment method. */
  method?: PaymentMethodKind | null;
  /** What the buyer pays with, besides gift cards. */
  payment_method?: TransactionPaymentMethod | null;
  /** The payment service that processes the transaction. */
  payment_service?: TransactionPaymentService | null;
  /**
   * Whether the transaction waits for a review.
   * @default false
   */
  pending_review?: boolean;
  /** The payment service's own code of its answer. */
  raw_response_code?: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description?: string | null;
  /** The transaction whose expired authorisation this one renews, by its `id`. */
  reauthorized_from_transaction_id?: string | null;
  /** A shorter form of `id`, which payment services get to see. */
  reconciliation_id: string;
  /** How much has been refunded, in minor units of the currency. */
  refunded_amount: number;
  /** Whether the payment service has settled the transaction. */
  settled: boolean;
  /** How much has been settled, in minor units of `settled_currency`. */
  settled_amount: number;
  /** Currency of the settlement, ISO 4217, upper case. */
  settled_currency?: string | null;
  /** Who receives the goods, and where. */
  shipping_details?: ShippingDetails | null;
  /**
   * State of a transaction. With `buyer_approval_pending` the buyer has to go to the `approval_url` of the payment
   * method. `authorization_declined` is a refusal by the payment service; with `authorization_failed` no service
   * could process the payment.
   */
  status: TransactionStatus;
  /**
   * Says that this is a transaction.
   * @default transaction
   */
  type?: "transaction";
  /** When the transaction last changed, ISO 8601. */
  updated_at: string;
}

/** What to change of a transaction. */
export interface TransactionUpdateRequest {
  /** Sum to set, in minor units of the currency. The vendor neither documents it nor has it in its SDKs. */
  amount?: number | null;
  /**
   * Authorised amount to set, in minor units of the currency. The vendor neither documents it nor has it in its
   * SDKs.
   */
  authorized_amount?: number | null;
  /**
   * Captured amount to set, in minor units of the currency. The vendor neither documents it nor has it in its
   * SDKs.
   */
  captured_amount?: number | null;
  /** Options of single connectors, by connector. */
  connection_options?: ConnectionOptions | null;
  /** Your own identifier of the transaction. */
  external_identifier?: string | null;
  /** Anything you need again, as pairs of strings. It takes the place of everything that was there. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Identifier of the payment service to set. The vendor neither documents it nor has it in its SDKs. */
  payment_service_transaction_id?: string | null;
  /** State to set. The vendor neither documents it nor has it in its SDKs. */
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
}

/** Outcome of a void. A failed one is answered with status 200 too. */
export interface TransactionVoid {
  /** What went wrong, such as `service_error`; null if nothing did. New codes appear without notice. */
  code: string | null;
  /** The payment service's own code of its answer. */
  raw_response_code: string | null;
  /** The payment service's own words on its answer. */
  raw_response_description: string | null;
  /** How the void went. */
  status: "succeeded" | "pending" | "declined" | "failed" | (string & {});
  /** A payment, with all that is known of it. */
  transaction: Transaction;
  /**
   * Says that this is the outcome of a void.
   * @default transaction-void
   */
  type: "transaction-void";
}

/** An entry of your own. */
export interface TravelHubCustomData {
  /** Name of the entry. */
  name: string;
  /** Kind of entry. */
  type?: string | null;
  /** Value of the entry. */
  value: string;
}

/** Options of TravelHub. */
export interface TravelhubOptions {
  /** Name of the travel company. */
  companyName?: string | null;
  /** Entries of your own. */
  customData?: TravelHubCustomData[] | null;
}

/** Options of Trustly. */
export interface TrustlyOptions {
  /** Whether Trustly's split token is renewed. */
  refreshSplitToken?: boolean | null;
}

/** A gift card by its number. */
export interface UnstoredGiftCard {
  /** Number of the gift card, 16 to 19 digits. */
  number: string;
  /** Secret number of the gift card. */
  pin: string;
}

/** State of a user. */
export type UserStatus = "active" | "pending" | "deleted" | (string & {});

/** The answer to a request that could not be validated. It has nothing in common with other errors. */
export interface ValidationErrorBody {
  /** What is wrong in the request, one entry for each problem. */
  detail?: {
    /** Further facts on the problem. Its members are not documented. */
    ctx?: Record<string, unknown>;
    /** The value that was refused, which can be anything that was sent. */
    input?: unknown;
    /** The way to the wrong value, from the part of the request down; numbers are places in an array. */
    loc: (string | number)[];
    /** What is wrong, in words. */
    msg: string;
    /** Kind of problem. The set is open. */
    type: string;
  }[];
}

/** What the page needs to know of a wallet. */
export interface WalletPaymentOptionContext {
  /** The merchant's name, as the buyer sees it. */
  merchant_name: string;
  /** Card schemes that the wallet may offer. */
  supported_schemes: string[];
}

/** Gr4vy uses a user name and a password. */
export interface WebhookBasicAuthentication {
  /**
   * Says that Gr4vy uses a user name and a password.
   * @default basic
   */
  kind: "basic";
  /**
   * Stands for the password, which is masked.
   * @default ********
   */
  password?: "********";
  /**
   * Says that this is an authentication for webhooks.
   * @default webhook-authentication
   */
  type?: "webhook-authentication";
  /** User name to give. */
  username: string;
}

/** Gr4vy is to use a user name and a password. */
export interface WebhookBasicAuthenticationRequest {
  /**
   * Says that Gr4vy uses a user name and a password.
   * @default basic
   */
  kind: "basic";
  /** Password to give. */
  password: string;
  /** User name to give. */
  username: string;
}

/** Gr4vy uses OAuth with client credentials. */
export interface WebhookCredentialsAuthentication {
  /** Client to get a token for. */
  client_id: string;
  /**
   * Secret of the client. Masked as `********`.
   * @default ********
   */
  client_secret?: string;
  /**
   * Says that Gr4vy uses OAuth with client credentials.
   * @default oauth_client_credentials
   */
  kind: "oauth_client_credentials";
  /** Scope to ask for. */
  scope?: string | null;
  /** Where Gr4vy gets a token. */
  token_url: string;
  /**
   * Says that this is an authentication for webhooks.
   * @default webhook-authentication
   */
  type?: "webhook-authentication";
}

/** Gr4vy is to use OAuth with client credentials. */
export interface WebhookCredentialsAuthenticationRequest {
  /** Client to get a token for. */
  client_id: string;
  /** Secret of the client. */
  client_secret: string;
  /**
   * Says that Gr4vy uses OAuth with client credentials.
   * @default oauth_client_credentials
   */
  kind: "oauth_client_credentials";
  /** Scope to ask for. */
  scope?: string | null;
  /** Where Gr4vy gets a token. */
  token_url: string;
}

/** Gr4vy uses OAuth with a user's password. */
export interface WebhookPasswordAuthentication {
  /** Client to get a token for. */
  client_id: string;
  /**
   * Secret of the client. Masked as `********`.
   * @default ********
   */
  client_secret?: string;
  /**
   * Says that Gr4vy uses OAuth with a user's password.
   * @default oauth_password
   */
  kind: "oauth_password";
  /**
   * Stands for the password, which is masked.
   * @default ********
   */
  password?: "********";
  /** Scope to ask for. */
  scope?: string | null;
  /** Where Gr4vy gets a token. */
  token_url: string;
  /**
   * Says that this is an authentication for webhooks.
   * @default webhook-authentication
   */
  type?: "webhook-authentication";
  /** User name to give. */
  username: string;
}

/** Gr4vy is to use OAuth with a user's password. */
export interface WebhookPasswordAuthenticationRequest {
  /** Client to get a token for. */
  client_id: string;
  /** Secret of the client. */
  client_secret: string;
  /**
   * Says that Gr4vy uses OAuth with a user's password.
   * @default oauth_password
   */
  kind: "oauth_password";
  /** Password to give. */
  password: string;
  /** Scope to ask for. */
  scope?: string | null;
  /** Where Gr4vy gets a token. */
  token_url: string;
  /** User name to give. */
  username: string;
}

/** How long an old secret stays valid. */
export interface WebhookSecretRotationRequest {
  /** Minutes that the old secret stays valid. Left out or 0, it ends at once. */
  delta?: number | null;
}

/** An address that notifications are sent to. */
export interface WebhookSubscription {
  /** Whether notifications are sent. */
  active: boolean;
  /** How Gr4vy authenticates to you. Null if it does not. */
  authentication?:
    WebhookBasicAuthentication | WebhookCredentialsAuthentication | WebhookPasswordAuthentication | null;
  /** The user who made the subscription. */
  creator?: Creator | null;
  /** Gr4vy's identifier of the subscription. */
  id: string;
  /** The merchant account whose notifications are sent; null stands for the whole instance. */
  merchant_account_id?: string | null;
  /** Whether an old secret is still in use beside the new one. */
  rotating: boolean;
  /** Secret that the notifications are signed with. */
  secret?: string | null;
  /**
   * Says that this is a webhook subscription.
   * @default webhook-subscription
   */
  type?: "webhook-subscription";
  /** Where the notifications go, an HTTPS address. */
  url: string;
}

/** A webhook subscription to create. */
export interface WebhookSubscriptionRequest {
  /**
   * Whether notifications are sent.
   * @default true
   */
  active?: boolean;
  /** How Gr4vy authenticates to you. */
  authentication?:
    | WebhookBasicAuthenticationRequest
    | WebhookCredentialsAuthenticationRequest
    | WebhookPasswordAuthenticationRequest
    | null;
  /** Where the notifications go, an HTTPS address. */
  url: string;
}

/** A page of webhook subscriptions. */
export interface WebhookSubscriptions {
  /** The subscriptions. */
  items: WebhookSubscription[];
  /**
   * How many items a page holds at most.
   * @default 20
   */
  limit?: number;
  /** The `cursor` of the next page; null or left out on the last one. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; null or left out on the first one. */
  previous_cursor?: string | null;
}

/** What to change of a webhook subscription. */
export interface WebhookSubscriptionUpdateRequest {
  /** Whether notifications are sent. */
  active?: boolean | null;
  /** How Gr4vy authenticates to you. */
  authentication?:
    | WebhookBasicAuthenticationRequest
    | WebhookCredentialsAuthenticationRequest
    | WebhookPasswordAuthenticationRequest
    | null;
  /** Where the notifications go, an HTTPS address. */
  url?: string | null;
}

/** Options of Worldpay VAP. */
export interface WorldpayVapOptions {
  /** Identifier of the order at Worldpay. */
  orderId?: string | null;
  /** Report group at Worldpay. */
  reportGroup?: string | null;
}

/** Options of Wpay for Everyday Pay. */
export interface WpayEverdaypayOptions {
  /** The customer at the wallet. */
  customerId?: string | null;
  /** The buyer's device. */
  deviceId?: string | null;
  /** Data of your own, by name. */
  merchant_defined_data?: {
    [key: string]: string;
  } | null;
  /** Whether the buyer is redirected after paying. */
  postPaymentRedirect?: boolean | null;
  /** Token for the rewards account. */
  rewardsAccessToken?: string | null;
}

/** Options of Wpay for PayTo, in the test system. */
export interface WpayPaytoOptions {
  /** Simulation for the instrument. */
  instrument?: WpayPaytoResourceOptions | null;
  /** Simulation for the payment. */
  payment?: WpayPaytoResourceOptions | null;
  /** Simulation for the refund. */
  refund?: WpayPaytoResourceOptions | null;
}

/** What to simulate for one resource. */
export interface WpayPaytoResourceOptions {
  /** What to simulate, in the test system. */
  simulation?: WpayPaytoSimulationOptions | null;
}

/** An outcome to simulate. */
export interface WpayPaytoSimulationOptions {
  /** Delay of the outcome. The unit is not documented. */
  delay?: number | null;
  /** Outcome to simulate. */
  simulate?: string | null;
}

export interface components {
  schemas: {
    AccountsReceivablesReportSpecRequest: AccountsReceivablesReportSpecRequest;
    AccountUpdaterInquiry: AccountUpdaterInquiry;
    AccountUpdaterJob: AccountUpdaterJob;
    AccountUpdaterJobRequest: AccountUpdaterJobRequest;
    AccountUpdaterOptions: AccountUpdaterOptions;
    AchPaymentMethodRequest: AchPaymentMethodRequest;
    AcquirerProfile: AcquirerProfile;
    AcquirerProfileRequest: AcquirerProfileRequest;
    AdditionalSchemeDetail: AdditionalSchemeDetail;
    Address: Address;
    AdyenCardOptions: AdyenCardOptions;
    AdyenOptions: AdyenOptions;
    AdyenPixOptions: AdyenPixOptions;
    AdyenPixRecurringAmount: AdyenPixRecurringAmount;
    AdyenPixRecurringOptions: AdyenPixRecurringOptions;
    AdyenSepaOptions: AdyenSepaOptions;
    AdyenSplitsOptions: AdyenSplitsOptions;
    AffirmItineraryOptions: AffirmItineraryOptions;
    AffirmOptions: AffirmOptions;
    AiInsightsReportSpecRequest: AiInsightsReportSpecRequest;
    Airline: Airline;
    AirlineLeg: AirlineLeg;
    AirlineLegRequest: AirlineLegRequest;
    AirlinePassenger: AirlinePassenger;
    AirlinePassengerRequest: AirlinePassengerRequest;
    AirlineRequest: AirlineRequest;
    ApiKeyPair: ApiKeyPair;
    ApiKeyPairCreator: ApiKeyPairCreator;
    ApiKeyPairEvent: ApiKeyPairEvent;
    ApiKeyPairEventTarget: ApiKeyPairEventTarget;
    ApiKeyPairRequest: ApiKeyPairRequest;
    ApiKeyPairs: ApiKeyPairs;
    ApiKeyPairUpdateRequest: ApiKeyPairUpdateRequest;
    ApplePaySession: ApplePaySession;
    ApplePaySessionRequest: ApplePaySessionRequest;
    ApprovalTarget: ApprovalTarget;
    AuditLogAction: AuditLogAction;
    AuditLogEntries: AuditLogEntries;
    AuditLogEntry: AuditLogEntry;
    AuditLogResource: AuditLogResource;
    AuditLogUser: AuditLogUser;
    AuthorizationIncrement: AuthorizationIncrement;
    AuthorizationIncrementRequest: AuthorizationIncrementRequest;
    BacsPaymentMethodRequest: BacsPaymentMethodRequest;
    BankAccountHolder: BankAccountHolder;
    BillingDetails: BillingDetails;
    BillingDetailsRequest: BillingDetailsRequest;
    BraintreeDynamicDataFieldsOptions: BraintreeDynamicDataFieldsOptions;
    BraintreeOptions: BraintreeOptions;
    BrowserInfo: BrowserInfo;
    Buyer: Buyer;
    BuyerEvent: BuyerEvent;
    BuyerEventTarget: BuyerEventTarget;
    BuyerRequest: BuyerRequest;
    Buyers: Buyers;
    Capture: Capture;
    CaptureEvent: CaptureEvent;
    CaptureEventTarget: CaptureEventTarget;
    CaptureRequest: CaptureRequest;
    Captures: Captures;
    CaptureStatus: CaptureStatus;
    CardDetail: CardDetail;
    CardPaymentMethodRequest: CardPaymentMethodRequest;
    CardScheme: CardScheme;
    CardSchemeDefinition: CardSchemeDefinition;
    CardSchemeDefinitions: CardSchemeDefinitions;
    CardType: CardType;
    CartItem: CartItem;
    CartItemRequest: CartItemRequest;
    CertificateAlgorithm: CertificateAlgorithm;
    Chargeback: Chargeback;
    ChargebackReversal: ChargebackReversal;
    ChargebackReversals: ChargebackReversals;
    Chargebacks: Chargebacks;
    ChaseOptions: ChaseOptions;
    CheckoutPayoutOptions: CheckoutPayoutOptions;
    CheckoutSession: CheckoutSession;
    CheckoutSessionCard: CheckoutSessionCard;
    CheckoutSessionCardDetails: CheckoutSessionCardDetails;
    CheckoutSessionCardDetailsRequest: CheckoutSessionCardDetailsRequest;
    CheckoutSessionClickToPay: CheckoutSessionClickToPay;
    CheckoutSessionFieldsRequest: CheckoutSessionFieldsRequest;
    CheckoutSessionPaymentMethod: CheckoutSessionPaymentMethod;
    CheckoutSessionPaymentMethodDetails: CheckoutSessionPaymentMethodDetails;
    CheckoutSessionRequest: CheckoutSessionRequest;
    CheckoutSessionStoredCard: CheckoutSessionStoredCard;
    ClickToPaySession: ClickToPaySession;
    ClickToPaySessionRequest: ClickToPaySessionRequest;
    ConnectionOptions: ConnectionOptions;
    Creator: Creator;
    CredentialsVerificationRequest: CredentialsVerificationRequest;
    Cryptogram: Cryptogram;
    CryptogramRequest: CryptogramRequest;
    CybersourceAntiFraudOptions: CybersourceAntiFraudOptions;
    CybersourceOptions: CybersourceOptions;
    DefinitionField: DefinitionField;
    DefinitionFieldFormat: DefinitionFieldFormat;
    DetailedSettlementReportSpecRequest: DetailedSettlementReportSpecRequest;
    DigitalWallet: DigitalWallet;
    DigitalWalletAddress: DigitalWalletAddress;
    DigitalWalletAddressRequest: DigitalWalletAddressRequest;
    DigitalWalletDomainRequest: DigitalWalletDomainRequest;
    DigitalWalletProvider: DigitalWalletProvider;
    DigitalWalletProviderRequest: DigitalWalletProviderRequest;
    DigitalWalletRequest: DigitalWalletRequest;
    DigitalWallets: DigitalWallets;
    DigitalWalletUpdateRequest: DigitalWalletUpdateRequest;
    DlocalCardOptions: DlocalCardOptions;
    DlocalOptions: DlocalOptions;
    DlocalPIXOptions: DlocalPIXOptions;
    DlocalPIXSubscriptionAmountOptions: DlocalPIXSubscriptionAmountOptions;
    DlocalPIXSubscriptionOptions: DlocalPIXSubscriptionOptions;
    DlocalUPIOptions: DlocalUPIOptions;
    DlocalUPIRecurringInfoOptions: DlocalUPIRecurringInfoOptions;
    DlocalUPIWalletOptions: DlocalUPIWalletOptions;
    DlocalWalletOptions: DlocalWalletOptions;
    DuplicateError: DuplicateError;
    EcommpayOptions: EcommpayOptions;
    ErrorBody: ErrorBody;
    ErrorDetail: ErrorDetail;
    FiservInstallmentOptions: FiservInstallmentOptions;
    FiservOptions: FiservOptions;
    ForterAntiFraudOptions: ForterAntiFraudOptions;
    ForterAntiFraudOptionsCartItem: ForterAntiFraudOptionsCartItem;
    ForterAntiFraudOptionsCartItemBasicItemData: ForterAntiFraudOptionsCartItemBasicItemData;
    ForterAntiFraudOptionsCartItemBeneficiary: ForterAntiFraudOptionsCartItemBeneficiary;
    ForterAntiFraudOptionsCartItemBeneficiaryAddress: ForterAntiFraudOptionsCartItemBeneficiaryAddress;
    ForterAntiFraudOptionsCartItemBeneficiaryComments: ForterAntiFraudOptionsCartItemBeneficiaryComments;
    ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails: ForterAntiFraudOptionsCartItemBeneficiaryPersonalDetails;
    ForterAntiFraudOptionsCartItemBeneficiaryPhone: ForterAntiFraudOptionsCartItemBeneficiaryPhone;
    ForterAntiFraudOptionsCartItemDeliveryDetails: ForterAntiFraudOptionsCartItemDeliveryDetails;
    ForterAntiFraudOptionsDiscount: ForterAntiFraudOptionsDiscount;
    ForterAntiFraudOptionsDiscountCouponDiscountAmount: ForterAntiFraudOptionsDiscountCouponDiscountAmount;
    FullRefundRequest: FullRefundRequest;
    GiftCard: GiftCard;
    GiftCardActivationRequest: GiftCardActivationRequest;
    GiftCardBalancesRequest: GiftCardBalancesRequest;
    GiftCardErrorCode: GiftCardErrorCode;
    GiftCardEvent: GiftCardEvent;
    GiftCardEventTarget: GiftCardEventTarget;
    GiftCardIssuance: GiftCardIssuance;
    GiftCardIssuanceRequest: GiftCardIssuanceRequest;
    GiftCardRedemption: GiftCardRedemption;
    GiftCardRequest: GiftCardRequest;
    GiftCards: GiftCards;
    GiftCardService: GiftCardService;
    GiftCardServiceProvider: GiftCardServiceProvider;
    GiftCardSummaries: GiftCardSummaries;
    GiftCardSummary: GiftCardSummary;
    GivingBlockOptions: GivingBlockOptions;
    GoCardlessOptions: GoCardlessOptions;
    GooglePayAssuranceDetails: GooglePayAssuranceDetails;
    GooglePayPaymentOptionContext: GooglePayPaymentOptionContext;
    GooglePaySession: GooglePaySession;
    GooglePaySessionRequest: GooglePaySessionRequest;
    GuestBuyer: GuestBuyer;
    GuestBuyerRequest: GuestBuyerRequest;
    GuestShippingDetails: GuestShippingDetails;
    IntegrationClient: IntegrationClient;
    KlarnaOptions: KlarnaOptions;
    KlarnaSubscriptionOptions: KlarnaSubscriptionOptions;
    LatitudeOptions: LatitudeOptions;
    MattildaTapiOptions: MattildaTapiOptions;
    MerchantAccount: MerchantAccount;
    MerchantAccountRequest: MerchantAccountRequest;
    MerchantAccounts: MerchantAccounts;
    MerchantAccountSummary: MerchantAccountSummary;
    MerchantAccountUpdateRequest: MerchantAccountUpdateRequest;
    MetricsExplorerMetric: MetricsExplorerMetric;
    MetricsExplorerModuleItem: MetricsExplorerModuleItem;
    MetricsExplorerPreset: MetricsExplorerPreset;
    MetricsExplorerPresetFilters: MetricsExplorerPresetFilters;
    MetricsExplorerPresetRequest: MetricsExplorerPresetRequest;
    MetricsExplorerPresetUpdateRequest: MetricsExplorerPresetUpdateRequest;
    MetricsExplorerSeries: MetricsExplorerSeries;
    MetricsExplorerSeriesSet: MetricsExplorerSeriesSet;
    MetricsExplorerSource: MetricsExplorerSource;
    MetricsExplorerSummary: MetricsExplorerSummary;
    MetricsExplorerSummarySet: MetricsExplorerSummarySet;
    MetricsExplorerTotal: MetricsExplorerTotal;
    MockCardMerchantAdviceCodeOptions: MockCardMerchantAdviceCodeOptions;
    MockCardOptions: MockCardOptions;
    MonatoSpeiOptions: MonatoSpeiOptions;
    MonitoringAlertingPolicy: MonitoringAlertingPolicy;
    MonitoringAuthRateParams: MonitoringAuthRateParams;
    MonitoringAuthRateSpec: MonitoringAuthRateSpec;
    MonitoringDebounce: MonitoringDebounce;
    MonitoringIncident: MonitoringIncident;
    MonitoringIncidentEvent: MonitoringIncidentEvent;
    MonitoringIncidentEventTarget: MonitoringIncidentEventTarget;
    MonitoringIncidentPolicy: MonitoringIncidentPolicy;
    MonitoringIncidents: MonitoringIncidents;
    MonitoringIncidentUpdateRequest: MonitoringIncidentUpdateRequest;
    MonitoringMetric: MonitoringMetric;
    MonitoringMetricCreatorType: MonitoringMetricCreatorType;
    MonitoringMetricFilters: MonitoringMetricFilters;
    MonitoringMetricRequest: MonitoringMetricRequest;
    MonitoringMetrics: MonitoringMetrics;
    MonitoringMetricUpdateRequest: MonitoringMetricUpdateRequest;
    MonitoringSample: MonitoringSample;
    MonitoringThresholds: MonitoringThresholds;
    NetworkToken: NetworkToken;
    NetworkTokenRequest: NetworkTokenRequest;
    NetworkTokens: NetworkTokens;
    NetworkTokenStatus: NetworkTokenStatus;
    NuveiAirlineDataOptions: NuveiAirlineDataOptions;
    NuveiIDealOptions: NuveiIDealOptions;
    NuveiKlarnaOptions: NuveiKlarnaOptions;
    NuveiOptions: NuveiOptions;
    NuveiPSEOptions: NuveiPSEOptions;
    OxxoOptions: OxxoOptions;
    PaymentLink: PaymentLink;
    PaymentLinkEvent: PaymentLinkEvent;
    PaymentLinkEventTarget: PaymentLinkEventTarget;
    PaymentLinkRequest: PaymentLinkRequest;
    PaymentLinks: PaymentLinks;
    PaymentMethod: PaymentMethod;
    PaymentMethodDefinition: PaymentMethodDefinition;
    PaymentMethodDefinitions: PaymentMethodDefinitions;
    PaymentMethodDetails: PaymentMethodDetails;
    PaymentMethodEvent: PaymentMethodEvent;
    PaymentMethodEventTarget: PaymentMethodEventTarget;
    PaymentMethodKind: PaymentMethodKind;
    PaymentMethodMode: PaymentMethodMode;
    PaymentMethodRequest: PaymentMethodRequest;
    PaymentMethodRequestBase: PaymentMethodRequestBase;
    PaymentMethods: PaymentMethods;
    PaymentMethodStatus: PaymentMethodStatus;
    PaymentMethodSummaries: PaymentMethodSummaries;
    PaymentMethodSummary: PaymentMethodSummary;
    PaymentMethodUpdateRequest: PaymentMethodUpdateRequest;
    PaymentOption: PaymentOption;
    PaymentOptionApprovalUi: PaymentOptionApprovalUi;
    PaymentOptionContext: PaymentOptionContext;
    PaymentOptions: PaymentOptions;
    PaymentOptionsRequest: PaymentOptionsRequest;
    PaymentService: PaymentService;
    PaymentServiceConfiguration: PaymentServiceConfiguration;
    PaymentServiceDefinition: PaymentServiceDefinition;
    PaymentServiceDefinitions: PaymentServiceDefinitions;
    PaymentServiceField: PaymentServiceField;
    PaymentServiceFieldRequest: PaymentServiceFieldRequest;
    PaymentServiceFieldUpdateRequest: PaymentServiceFieldUpdateRequest;
    PaymentServiceRequest: PaymentServiceRequest;
    PaymentServices: PaymentServices;
    PaymentServiceSession: PaymentServiceSession;
    PaymentServiceStatus: PaymentServiceStatus;
    PaymentServiceToken: PaymentServiceToken;
    PaymentServiceTokenRequest: PaymentServiceTokenRequest;
    PaymentServiceTokens: PaymentServiceTokens;
    PaymentServiceUpdateRequest: PaymentServiceUpdateRequest;
    Payout: Payout;
    PayoutCard: PayoutCard;
    PayoutConnectionOptions: PayoutConnectionOptions;
    PayoutEvent: PayoutEvent;
    PayoutEventTarget: PayoutEventTarget;
    PayoutMerchant: PayoutMerchant;
    PayoutMerchantRequest: PayoutMerchantRequest;
    PayoutPaymentService: PayoutPaymentService;
    PayoutRequest: PayoutRequest;
    Payouts: Payouts;
    PayoutStoredCard: PayoutStoredCard;
    PaypalDirectOrderOptions: PaypalDirectOrderOptions;
    PaypalOptions: PaypalOptions;
    PaypalOrderUpdateCallbackConfig: PaypalOrderUpdateCallbackConfig;
    PaypalShippingOptions: PaypalShippingOptions;
    PaypalShippingOptionsItem: PaypalShippingOptionsItem;
    PaypalShippingOptionsItemAmount: PaypalShippingOptionsItemAmount;
    PazeBillingAddress: PazeBillingAddress;
    PazeClient: PazeClient;
    PazeCobrand: PazeCobrand;
    PazeConsumer: PazeConsumer;
    PazeDeliveryContact: PazeDeliveryContact;
    PazeDeliveryContactRequest: PazeDeliveryContactRequest;
    PazeDigitalCardData: PazeDigitalCardData;
    PazeEcomData: PazeEcomData;
    PazeEnhancedTransactionData: PazeEnhancedTransactionData;
    PazeLocationAddress: PazeLocationAddress;
    PazeMaskedCard: PazeMaskedCard;
    PazeMobileNumber: PazeMobileNumber;
    PazeMobileNumberRequest: PazeMobileNumberRequest;
    PazeMobileSession: PazeMobileSession;
    PazeMobileSessionStart: PazeMobileSessionStart;
    PazeMobileSessionStartRequest: PazeMobileSessionStartRequest;
    PazeSessionComplete: PazeSessionComplete;
    PazeSessionCompleteRequest: PazeSessionCompleteRequest;
    PazeSessionRequest: PazeSessionRequest;
    PazeSessionReview: PazeSessionReview;
    PazeSessionReviewLinks: PazeSessionReviewLinks;
    PazeSessionReviewRequest: PazeSessionReviewRequest;
    PazeShippingAddress: PazeShippingAddress;
    PazeShippingAddressRequest: PazeShippingAddressRequest;
    PazeTransactionOptions: PazeTransactionOptions;
    PazeTransactionValue: PazeTransactionValue;
    PazeTravelData: PazeTravelData;
    PazeWebSession: PazeWebSession;
    PermissionSet: PermissionSet;
    PlaidPaymentMethodRequest: PlaidPaymentMethodRequest;
    PowertranzOptions: PowertranzOptions;
    Recipient: Recipient;
    RecipientRequest: RecipientRequest;
    RedirectPaymentMethodRequest: RedirectPaymentMethodRequest;
    Refund: Refund;
    RefundEvent: RefundEvent;
    RefundEventTarget: RefundEventTarget;
    RefundRequest: RefundRequest;
    Refunds: Refunds;
    RefundSettlement: RefundSettlement;
    RefundSettlements: RefundSettlements;
    RefundStatus: RefundStatus;
    RepayBankOptions: RepayBankOptions;
    Report: Report;
    ReportCreatorType: ReportCreatorType;
    ReportExecution: ReportExecution;
    ReportExecutionContext: ReportExecutionContext;
    ReportExecutionEvent: ReportExecutionEvent;
    ReportExecutionEventTarget: ReportExecutionEventTarget;
    ReportExecutions: ReportExecutions;
    ReportExecutionStatus: ReportExecutionStatus;
    ReportExecutionSummary: ReportExecutionSummary;
    ReportExecutionUrl: ReportExecutionUrl;
    ReportExecutionUrlRequest: ReportExecutionUrlRequest;
    ReportRequest: ReportRequest;
    Reports: Reports;
    ReportSchedule: ReportSchedule;
    ReportSpec: ReportSpec;
    ReportSpecModel: ReportSpecModel;
    ReportSummary: ReportSummary;
    ReportUpdateRequest: ReportUpdateRequest;
    RequiredAddressFields: RequiredAddressFields;
    RequiredCheckoutFields: RequiredCheckoutFields;
    RequiredFields: RequiredFields;
    RiskifiedAntiFraudOptions: RiskifiedAntiFraudOptions;
    RiskifiedAntiFraudOptionsLineItem: RiskifiedAntiFraudOptionsLineItem;
    Role: Role;
    RoleAssigneeType: RoleAssigneeType;
    Roles: Roles;
    SepaPaymentMethodRequest: SepaPaymentMethodRequest;
    SessionPaymentMethodRequest: SessionPaymentMethodRequest;
    Settlement: Settlement;
    Settlements: Settlements;
    ShippingDetails: ShippingDetails;
    ShippingDetailsEvent: ShippingDetailsEvent;
    ShippingDetailsEventTarget: ShippingDetailsEventTarget;
    ShippingDetailsList: ShippingDetailsList;
    ShippingDetailsRequest: ShippingDetailsRequest;
    StatementDescriptor: StatementDescriptor;
    StoredGiftCard: StoredGiftCard;
    StripeCardOptions: StripeCardOptions;
    StripeConnectOptions: StripeConnectOptions;
    StripeOptions: StripeOptions;
    TaxId: TaxId;
    TaxIdRequest: TaxIdRequest;
    ThreeDsConfiguration: ThreeDsConfiguration;
    ThreeDsConfigurationRequest: ThreeDsConfigurationRequest;
    ThreeDsConfigurations: ThreeDsConfigurations;
    ThreeDsConfigurationUpdateRequest: ThreeDsConfigurationUpdateRequest;
    ThreeDSecure: ThreeDSecure;
    ThreeDSecureError: ThreeDSecureError;
    ThreeDSecureRequest: ThreeDSecureRequest;
    ThreeDSecureV1: ThreeDSecureV1;
    ThreeDSecureV1Request: ThreeDSecureV1Request;
    ThreeDSecureV2: ThreeDSecureV2;
    ThreeDSecureV2Request: ThreeDSecureV2Request;
    ThreeDsScenario: ThreeDsScenario;
    ThreeDsScenarioAuthentication: ThreeDsScenarioAuthentication;
    ThreeDsScenarioAuthenticationRequest: ThreeDsScenarioAuthenticationRequest;
    ThreeDsScenarioConditions: ThreeDsScenarioConditions;
    ThreeDsScenarioConditionsRequest: ThreeDsScenarioConditionsRequest;
    ThreeDsScenarioOutcome: ThreeDsScenarioOutcome;
    ThreeDsScenarioOutcomeRequest: ThreeDsScenarioOutcomeRequest;
    ThreeDsScenarioRequest: ThreeDsScenarioRequest;
    ThreeDsScenarioResult: ThreeDsScenarioResult;
    ThreeDsScenarioResultRequest: ThreeDsScenarioResultRequest;
    ThreeDsScenarios: ThreeDsScenarios;
    ThreeDsScenarioUpdateRequest: ThreeDsScenarioUpdateRequest;
    Tracking: Tracking;
    TrackingRequest: TrackingRequest;
    Transaction: Transaction;
    TransactionAction: TransactionAction;
    TransactionActions: TransactionActions;
    TransactionApplePay: TransactionApplePay;
    TransactionBankAccount: TransactionBankAccount;
    TransactionBuyer: TransactionBuyer;
    TransactionCancel: TransactionCancel;
    TransactionCapture: TransactionCapture;
    TransactionCard: TransactionCard;
    TransactionClickToPay: TransactionClickToPay;
    TransactionClickToPayCard: TransactionClickToPayCard;
    TransactionEvent: TransactionEvent;
    TransactionEventTarget: TransactionEventTarget;
    TransactionGiftCard: TransactionGiftCard;
    TransactionGiftCardRequest: TransactionGiftCardRequest;
    TransactionGooglePay: TransactionGooglePay;
    TransactionGooglePayCard: TransactionGooglePayCard;
    TransactionHistory: TransactionHistory;
    TransactionHistoryEvent: TransactionHistoryEvent;
    TransactionNetworkToken: TransactionNetworkToken;
    TransactionPaymentMethod: TransactionPaymentMethod;
    TransactionPaymentMethodRequest: TransactionPaymentMethodRequest;
    TransactionPaymentService: TransactionPaymentService;
    TransactionPaze: TransactionPaze;
    TransactionRequest: TransactionRequest;
    TransactionRetriesReportSpecRequest: TransactionRetriesReportSpecRequest;
    Transactions: Transactions;
    TransactionSession: TransactionSession;
    TransactionSessionCard: TransactionSessionCard;
    TransactionSessionRequest: TransactionSessionRequest;
    TransactionsReportSpecRequest: TransactionsReportSpecRequest;
    TransactionStatus: TransactionStatus;
    TransactionStoredGiftCardRequest: TransactionStoredGiftCardRequest;
    TransactionStoredMethod: TransactionStoredMethod;
    TransactionSummary: TransactionSummary;
    TransactionUpdateRequest: TransactionUpdateRequest;
    TransactionVoid: TransactionVoid;
    TravelHubCustomData: TravelHubCustomData;
    TravelhubOptions: TravelhubOptions;
    TrustlyOptions: TrustlyOptions;
    UnstoredGiftCard: UnstoredGiftCard;
    UserStatus: UserStatus;
    ValidationErrorBody: ValidationErrorBody;
    WalletPaymentOptionContext: WalletPaymentOptionContext;
    WebhookBasicAuthentication: WebhookBasicAuthentication;
    WebhookBasicAuthenticationRequest: WebhookBasicAuthenticationRequest;
    WebhookCredentialsAuthentication: WebhookCredentialsAuthentication;
    WebhookCredentialsAuthenticationRequest: WebhookCredentialsAuthenticationRequest;
    WebhookPasswordAuthentication: WebhookPasswordAuthentication;
    WebhookPasswordAuthenticationRequest: WebhookPasswordAuthenticationRequest;
    WebhookSecretRotationRequest: WebhookSecretRotationRequest;
    WebhookSubscription: WebhookSubscription;
    WebhookSubscriptionRequest: WebhookSubscriptionRequest;
    WebhookSubscriptions: WebhookSubscriptions;
    WebhookSubscriptionUpdateRequest: WebhookSubscriptionUpdateRequest;
    WorldpayVapOptions: WorldpayVapOptions;
    WpayEverdaypayOptions: WpayEverdaypayOptions;
    WpayPaytoOptions: WpayPaytoOptions;
    WpayPaytoResourceOptions: WpayPaytoResourceOptions;
    WpayPaytoSimulationOptions: WpayPaytoSimulationOptions;
  };
  responses: {
    /** A system behind Gr4vy gave no usable answer. Whether a write took effect is not known. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Members are missing or wrong; `details` says which. This is how most failed validations are answered. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The record exists already, or a call with the same idempotency key is still running. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": DuplicateError;
      };
    };
    /** The token is valid, but lacks the scope, or its key is restricted, or the resource is locked. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** A system behind Gr4vy did not answer in time. Whether a write took effect is not known. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The path does not take this method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The resource does not exist, or the caller is not to know that it does. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The session refers to a payment method that no longer exists. The answer has no body. */
    PaymentMethodGone: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** Gr4vy failed. Whether a write took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The call came too early. When this happens is not documented. */
    TooEarly: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Too many calls in a short time. Documented only for calls with a browser's token or session; no header says when to
     * try again.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The token is missing, expired or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request could not be validated. Should be rare, since failed validations come as 400. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ValidationErrorBody;
      };
    };
  };
  parameters: {
    /** The API key pair, by its `id`, which is not its thumbprint. */
    ApiKeyPairId: string;
    /** The stored buyer, by its `id`. */
    BuyerId: string;
    /** The capture, by its `id`. */
    CaptureId: string;
    /** The checkout session, by its `id`. */
    CheckoutSessionId: string;
    /** Where the page begins, a `next_cursor` or `previous_cursor` of an answer; the first page if left out. */
    Cursor: string | null;
    /** The wallet, by its `id`. */
    DigitalWalletId: string;
    /**
     * IP address of the buyer, for calls that a server makes. Connectors that want it get it; without it they get the
     * caller's own. Only the official SDKs name this header.
     */
    ForwardedFor: string;
    /** The stored gift card, by its `id`. */
    GiftCardId: string;
    /**
     * A key of your own, best a random UUID. For 24 hours a repetition with it gets the first answer again. While the
     * first call still runs, it is refused with status 409 and `concurrent_request`.
     */
    IdempotencyKey: string | null;
    /** How many items a page is to hold at most. */
    Limit: number;
    /** The merchant account to act for. Left out, it is the key's own or the one named `default`. */
    MerchantAccountId: string | null;
    /** The merchant account, by its `id`, such as `default`. */
    MerchantAccountInPath: string;
    /** What to measure. */
    MetricsExplorerMetric: "volume" | "transactions" | "auth_rate";
    /** What to break the metric down by. */
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
    /** The preset, by its `id`. */
    MetricsExplorerPresetId: string;
    /** Data to look at. */
    MetricsExplorerSource: "authentication" | "authorization" | "monitoring";
    /** The incident, by its `id`. */
    MonitoringIncidentId: string;
    /** The monitored metric, by its `id`. */
    MonitoringMetricId: string;
    /** The network token, by its `id`, which is not its `token`. */
    NetworkTokenId: string;
    /** The payment link, by its `id`. */
    PaymentLinkId: string;
    /** The stored payment method, by its `id`. */
    PaymentMethodId: string;
    /** The definition, by its `id`, such as `stripe-card`. */
    PaymentServiceDefinitionId: string;
    /** The payment service, by its `id`. */
    PaymentServiceId: string;
    /** The payment service token, by its `id`, which is not its `token`. */
    PaymentServiceTokenId: string;
    /** The payout, by its `id`. */
    PayoutId: string;
    /** The refund, by its `id`. */
    RefundId: string;
    /** The execution of a report, by its `id`. */
    ReportExecutionId: string;
    /** The report, by its `id`. */
    ReportId: string;
    /** The settlement, by its `id`. */
    SettlementId: string;
    /** The set of shipping details, by its `id`. */
    ShippingDetailsId: string;
    /** The configuration of 3-D Secure, by its `id`. */
    ThreeDsConfigurationId: string;
    /** The scenario, by its `id`. */
    ThreeDsScenarioId: string;
    /** The transaction, by its `id`. */
    TransactionId: string;
    /** Identifies the event, the same in all repetitions. */
    WebhookId: string;
    /**
     * One signature for each active secret of the subscription, separated by commas: HMAC with SHA-256, in lower-case
     * hexadecimal, over the timestamp, a full stop and the raw body. The secret is the key as it stands, undecoded.
     */
    WebhookSignatures: string;
    /** The webhook subscription, by its `id`. */
    WebhookSubscriptionId: string;
    /** When it was signed, in seconds since 1970. No tolerance is documented; 300 seconds is the SDKs' example. */
    WebhookTimestamp: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/** The body of each notification, by its type. */
export type webhooks = {
  /**
   * A transaction was authenticated
   *
   * Sent when the buyer has passed the authentication.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authenticated": TransactionEvent;
  /**
   * A transaction waits for authentication
   *
   * Sent when the buyer has to authenticate the payment.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authentication-pending": TransactionEvent;
  /**
   * A transaction was authorised
   *
   * Sent when the money is held.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.authorized": TransactionEvent;
  /**
   * A capture of a transaction failed
   *
   * Sent when the money that was held could not be taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.capture-failed": TransactionEvent;
  /**
   * A capture of a transaction is pending
   *
   * Sent when the money is being taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.capture-pending": TransactionEvent;
  /**
   * A transaction was captured
   *
   * Sent when the money is taken.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.captured": TransactionEvent;
  /**
   * A transaction was declined
   *
   * Sent when the payment was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.declined": TransactionEvent;
  /**
   * A transaction failed
   *
   * Sent when the payment could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.failed": TransactionEvent;
  /**
   * A transaction was modified
   *
   * Sent when a transaction has changed otherwise.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.modified": TransactionEvent;
  /**
   * The review of a transaction was accepted
   *
   * Sent when a payment that was held for review may go on.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.review-accepted": TransactionEvent;
  /**
   * A transaction was settled
   *
   * Sent when the money has been settled.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.settled": TransactionEvent;
  /**
   * The void of a transaction was declined
   *
   * Sent when the release of the held money was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-declined": TransactionEvent;
  /**
   * The void of a transaction failed
   *
   * Sent when the held money could not be released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-failed": TransactionEvent;
  /**
   * The void of a transaction is pending
   *
   * Sent when the held money is being released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.void-pending": TransactionEvent;
  /**
   * A transaction was voided
   *
   * Sent when the held money is released.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "transaction.voided": TransactionEvent;
  /**
   * A capture was declined
   *
   * Sent when a capture was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.declined": CaptureEvent;
  /**
   * A capture failed
   *
   * Sent when a capture could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.failed": CaptureEvent;
  /**
   * A capture is pending
   *
   * Sent when a capture is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.pending": CaptureEvent;
  /**
   * A capture succeeded
   *
   * Sent when a capture has taken the money.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "capture.succeeded": CaptureEvent;
  /**
   * A refund was declined
   *
   * Sent when a refund was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.declined": RefundEvent;
  /**
   * A refund failed
   *
   * Sent when a refund could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.failed": RefundEvent;
  /**
   * A refund is pending
   *
   * Sent when a refund is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.pending": RefundEvent;
  /**
   * A refund succeeded
   *
   * Sent when a refund has given the money back.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "refund.succeeded": RefundEvent;
  /**
   * A payout was declined
   *
   * Sent when a payout was refused.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.declined": PayoutEvent;
  /**
   * A payout failed
   *
   * Sent when a payout could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.failed": PayoutEvent;
  /**
   * A payout is pending
   *
   * Sent when a payout is under way.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.pending": PayoutEvent;
  /**
   * A payout succeeded
   *
   * Sent when a payout has been made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payout.succeeded": PayoutEvent;
  /**
   * The authorisation of a payment method expires soon
   *
   * Sent when the authorisation to charge a payment method is about to expire.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-expiring": PaymentMethodEvent;
  /**
   * The authorisation of a payment method needs an update
   *
   * Sent when the buyer has to renew the authorisation to charge a payment method.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-update-required": PaymentMethodEvent;
  /**
   * The authorisation of a payment method was updated
   *
   * Sent when the authorisation to charge a payment method is renewed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.authorization-updated": PaymentMethodEvent;
  /**
   * A payment method was deleted
   *
   * Sent when a stored payment method is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.deleted": PaymentMethodEvent;
  /**
   * A payment method was paused
   *
   * Sent when a payment method cannot be charged for the time being.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.paused": PaymentMethodEvent;
  /**
   * A payment method was resumed
   *
   * Sent when a paused payment method can be charged again.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.resumed": PaymentMethodEvent;
  /**
   * A payment method was updated
   *
   * Sent when a stored payment method has changed, such as by newer card data.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-method.updated": PaymentMethodEvent;
  /**
   * A buyer was created
   *
   * Sent when a buyer is stored.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.created": BuyerEvent;
  /**
   * A buyer was updated
   *
   * Sent when a stored buyer has changed; changes of shipping details have an event of their own.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.updated": BuyerEvent;
  /**
   * A buyer was deleted
   *
   * Sent when a stored buyer is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "buyer.deleted": BuyerEvent;
  /**
   * Shipping details were created
   *
   * Sent when shipping details are stored with a buyer.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.created": ShippingDetailsEvent;
  /**
   * Shipping details were updated
   *
   * Sent when stored shipping details have changed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.updated": ShippingDetailsEvent;
  /**
   * Shipping details were deleted
   *
   * Sent when stored shipping details are deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "shipping-details.deleted": ShippingDetailsEvent;
  /**
   * A gift card was created
   *
   * Sent when a gift card is stored.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "gift-card.created": GiftCardEvent;
  /**
   * A gift card was deleted
   *
   * Sent when a stored gift card is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "gift-card.deleted": GiftCardEvent;
  /**
   * A payment link was created
   *
   * Sent when a payment link is made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-link.created": PaymentLinkEvent;
  /**
   * A payment link was updated
   *
   * Sent when a payment link has changed, such as by a payment or by expiry.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "payment-link.updated": PaymentLinkEvent;
  /**
   * The execution of a report failed
   *
   * Sent when a report could not be made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "report-execution.failed": ReportExecutionEvent;
  /**
   * The execution of a report succeeded
   *
   * Sent when a report is ready for download.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "report-execution.succeeded": ReportExecutionEvent;
  /**
   * An API key pair was created
   *
   * Sent when an API key pair is made.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.created": ApiKeyPairEvent;
  /**
   * An API key pair was updated
   *
   * Sent when an API key pair has changed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.updated": ApiKeyPairEvent;
  /**
   * An API key pair was deleted
   *
   * Sent when an API key pair is deleted.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "api-key-pair.deleted": ApiKeyPairEvent;
  /**
   * An incident was opened
   *
   * Sent when a monitored metric crosses its limit.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "monitoring.incident.created": MonitoringIncidentEvent;
  /**
   * An incident was closed
   *
   * Sent when an incident is closed.
   *
   * @see https://docs.gr4vy.com/guides/features/webhooks/events
   */
  "monitoring.incident.closed": MonitoringIncidentEvent;
};
