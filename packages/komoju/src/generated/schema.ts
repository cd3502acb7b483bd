// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

/** A postal address. */
export interface Address {
  /** City. */
  city?: string;
  /** Country. */
  country?: string;
  /** Name of the person there. */
  name?: string;
  /** State or prefecture. */
  state?: string;
  /** First line of the street address. */
  street_address1?: string;
  /** Second line of the street address. */
  street_address2?: string;
  /** Postal code. */
  zipcode?: string;
}

/** ISO 4217 code. */
export type AnsweredCurrency =
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

/** Language of pages and instructions. */
export type AnsweredLocale = "ja" | "en" | "ko" | (string & {});

/** Payment on the bill of the carrier au. */
export interface AuPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The carrier's number of the payment. */
  pay_info_no?: string;
  /** Says which method this is. */
  type: "au";
}

/** Payment by au PAY. */
export interface AuPayPaymentDetailsRequest extends FlatAddress {
  /** The code on the shopper's screen, as scanned in a shop. Left out, the shopper is redirected. */
  scanned_code?: string;
  /** Says which method this is. */
  type: "aupay";
}

/** A way to pay that the merchant can use. */
export interface AvailablePaymentMethod {
  /** Currency in which it charges. */
  currency: string;
  /** Its name in English. */
  name_en: string;
  /** Its name in Japanese. */
  name_ja: string;
  /** Its name in Korean. */
  name_ko: string;
  /** For which of its kinds secure tokens can be had. That these are kinds is inferred. */
  secure_token_supported?: string[];
  /** Its kinds, such as card brands. */
  subtypes?: string[];
  /** Its name in `payment_details.type` and `payment_types`. That they are the same is inferred. */
  type_slug: string;
}

/** A merchant's balance, broken down. */
export interface BalanceDetail {
  /** Corrections. */
  corrections: CorrectionsSection;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** Payouts to third parties. The members are taken from the SDK's changelog. */
  disbursements: DisbursementsSection;
  /** Charges of the KOMOJU card. */
  komoju_card_charges: KomojuCardChargesSection;
  /** Everything else. */
  misc: MiscSection;
  /** What payments brought. The members are taken from the SDK's changelog. */
  payments: PaymentsSection;
  /** What the platform model moved; on platforms only. */
  platform_model?: PlatformModelSection;
  /** What refunds took. The members are taken from the SDK's changelog. */
  refunds: RefundsSection;
  /** The balance, in the smallest unit of the currency. */
  total_balance_cents: number;
}

/** When a balance is settled. Which members are always there is not documented. */
export interface BalanceSettings {
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** How often it is settled. */
  frequency?: "weekly" | "monthly" | (string & {});
  /**
   * Below this sum it is not settled, in the smallest unit of the currency. This reading is inferred from the
   * name.
   */
  settlement_minimum_amount?: number;
}

/** When a balance is settled. `currency` is required here although the path has it too. */
export interface BalanceSettingsRequest {
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** How often it is settled. */
  frequency: "weekly" | "monthly";
  /** The merchant's identifier, which the path has too. */
  merchant_id?: string;
  /**
   * Below this sum it is not settled, in the smallest unit of the currency. This reading is inferred from the
   * name.
   */
  settlement_minimum_amount: number;
}

/** A movement on a balance. */
export interface BalanceTransaction {
  /** The sum, in the smallest unit of the currency. */
  amount_cents: number;
  /** When it happened. */
  happened_at: string;
  /** KOMOJU's identifier of the transaction. */
  id: string;
  /** What moved it, such as `payment`, `fee` or `disbursement`. The set is open. */
  type: string;
}

/** A page of movements on a balance. */
export interface BalanceTransactionList {
  /** The rows of this page. */
  data: BalanceTransaction[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** A transfer between balances. */
export interface BalanceTransfer {
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** When it happened. */
  happened_at: string;
  /** Who receives it. */
  recipient: string;
  /** Who sends it. */
  remitter: string;
  /** Kind of the transfer. The set is open. */
  type: string;
}

/** A transfer from the merchant's own balance. */
export interface BalanceTransferRequest {
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** The merchant that receives it. */
  to: string;
}

/** Payment by bank transfer. */
export interface BankTransferPaymentDetails extends FlatAddress {
  /** Branch of the bank. */
  account_branch_name?: string;
  /** Holder of the account to transfer to. */
  account_name?: string;
  /** Number of the account to transfer to. */
  account_number?: string;
  /** Kind of account. */
  account_type?: string;
  /** The bank to transfer to. */
  bank_name?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** A page that tells the shopper how to pay. */
  instructions_url?: string;
  /** A number that belongs to the transfer. */
  order_id?: string;
  /** Until when the shopper can pay, UTC. */
  payment_deadline?: string;
  /** Says which method this is. */
  type: "bank_transfer";
}

/** Payment by bank transfer. */
export interface BankTransferPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
  expiry_days?: number;
  /** The shopper's family name. */
  family_name?: string;
  /** The shopper's family name in katakana. */
  family_name_kana: string;
  /** The shopper's given name. */
  given_name?: string;
  /** The shopper's given name in katakana. */
  given_name_kana: string;
  /** The shopper's full name. It wins over `given_name` and `family_name`. */
  name?: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone: string;
  /** Says which method this is. */
  type: "bank_transfer";
}

/** The barcode of a payment at a convenience store, told by `status`. */
export type Barcode = ReadyBarcode | PendingBarcode;

/** Payment by BitCash. */
export interface BitCashPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The cards that were used so far. */
  prepaid_cards?: {
    /** Last four digits of the number. */
    last_four_digits?: string;
    /** What the card contributed. */
    points?: number;
  }[];
  /** What is still missing, in minor units of the currency. */
  short_amount?: number;
  /** Says which method this is. */
  type: "bit_cash";
}

/** Payment by BitCash. The members are those of 2019. */
export interface BitCashPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Number of the prepaid card. It had exactly 16 characters in 2019. */
  prepaid_number: string;
  /** Says which method this is. */
  type: "bit_cash";
}

/** A card issued in Brazil. */
export interface BrazilianCreditCardPaymentDetails extends FlatAddress {
  /** Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
  brand?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Last four digits of the number. */
  last_four_digits?: string;
  /** Month of expiry. */
  month?: number;
  /** The processor's identifier of the payment. */
  remote_payment_id?: string;
  /** Says which method this is. */
  type: "credit_card_brazil";
  /** Year of expiry. */
  year?: number;
}

/** Payment by a card issued in Brazil. */
export interface BrazilianCreditCardPaymentDetailsRequest extends FlatAddress {
  /** Brazilian tax number of the person (CPF) or company (CNPJ). */
  cpf_or_cnpj: string;
  /** The shopper's IP address. */
  customer_ip: string;
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
  month: number | string;
  /** The shopper's full name. */
  name: string;
  /** Card number without spaces. It had at most 19 characters in 2019. */
  number: string;
  /** Says which method this is. */
  type: "credit_card_brazil";
  /** Security code printed on the card. */
  verification_value: string;
  /**
   * Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
   * taken.
   */
  year: number | string;
}

/** The sources name this body without its members, so it is left open. */
export interface CancelDisbursementRequest {
  [key: string]: unknown;
}

/** What to capture of an authorised payment. */
export interface CapturePaymentRequest {
  /** The sum before tax, in the smallest unit of the currency. Less than was authorised captures a part. */
  amount?: number;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** The tax on top of the amount. What applies when it is left out is not documented. */
  tax?: number | "auto";
}

/** A card, chosen by `type`. */
export type CardPaymentDetailsRequest =
  | BrazilianCreditCardPaymentDetailsRequest
  | KoreanCreditCardPaymentDetailsRequest
  | CreditCardPaymentDetailsRequest
  | TerminalCreditCardPaymentDetailsRequest;

/** The shopper. */
export interface ChargebackCustomer {
  /** E-mail address. */
  email?: string | null;
  /** Name. */
  name?: string | null;
}

/** What was put forward against the chargeback. Which members are always there is not documented. */
export interface ChargebackDefense {
  /** The evidence. */
  documents?: ChargebackDocument[];
  /** What was sold. */
  product_name?: string | null;
  /** The reason that was given. */
  reason?: string;
  /** Who received it. Its members are assumed to be those of the request, and null is assumed. */
  recipient_info?: ChargebackRecipientInfo | null;
  /** How it was sent. Its members are assumed to be those of the request, and null is assumed. */
  shipping_info?: ChargebackShippingInfo | null;
}

/** A chargeback in full. Which members are always there is not documented. */
export interface ChargebackDetail {
  /** When it was raised. */
  created_at?: string;
  /** The shopper. */
  customer?: ChargebackCustomer;
  /** The defence; null if there is none. */
  defense?: ChargebackDefense | null;
  /** Until when it can be accepted or defended. */
  due_date?: string;
  /** KOMOJU's identifier of the chargeback. */
  id: string;
  /** When it last changed. */
  last_updated_at?: string;
  /** The disputed payment, in short. */
  payment?: ChargebackPayment;
  /** The reason in words. */
  reason?: string;
  /** Code of the reason, such as `CB_Fraud`, or the card network's own, such as `10.4`. */
  reason_code?: string;
  /** State of the chargeback. Only a `pending` one can be accepted or defended. */
  status: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost" | (string & {});
  /** What happened, and what is due. */
  timeline?: ChargebackMilestone[];
}

/** A file that was handed in. */
export interface ChargebackDocument {
  /** Media type of the file. */
  content_type?: string;
  /** Name of the file. */
  file_name?: string;
  /** Size in bytes. */
  file_size?: number;
  /** When it was handed in. */
  uploaded_at?: string;
  /** A signed address of the file, valid for a while only. */
  url?: string;
}

/** A file as evidence. */
export interface ChargebackDocumentRequest {
  /** Media type of the file. */
  content_type?: string;
  /** The file in Base64, at most 15 MB once decoded. PDF, JPG, JPEG, PNG or GIF, which is told from its bytes. */
  document_base64: string;
  /** Name of the file. */
  filename?: string;
}

/** A page of chargebacks, pending ones first. */
export interface ChargebackList {
  /** The rows of this page. */
  data: ChargebackListItem[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** A chargeback, in short. Which members are always there is not documented. */
export interface ChargebackListItem {
  /** The disputed sum, in the smallest unit of the currency. */
  amount?: number;
  /** When it was raised. */
  created_at?: string;
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** Until when it can be accepted or defended. */
  due_date?: string;
  /** KOMOJU's identifier of the chargeback. */
  id: string;
  /** The payment that is disputed. */
  payment_id: string;
  /** What the shopper paid with. */
  payment_method?: ChargebackPaymentMethod;
  /** The reason in words. */
  reason?: string;
  /** Code of the reason, such as `CB_Fraud`, or the card network's own, such as `10.4`. */
  reason_code?: string;
  /** State of the chargeback. Only a `pending` one can be accepted or defended. */
  status: "pending" | "accepted" | "cancelled" | "expired" | "defended" | "lost" | (string & {});
}

/** A step in the course of a chargeback. */
export interface ChargebackMilestone {
  /** When it happens or happened. */
  occurred_at: string;
  /** What it is, such as `created`, `defended` or `response_due`. The set is open. */
  type: string;
}

/** The disputed payment, in short. */
export interface ChargebackPayment {
  /** The sum, in the smallest unit of the currency. */
  amount?: number;
  /** When it was paid. */
  captured_at?: string | null;
  /** When it was made. */
  created_at?: string;
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** KOMOJU's identifier of the payment. */
  id: string;
  /** The card number with most digits hidden. */
  masked_card_number?: string | null;
  /** What the shopper paid with. */
  payment_method?: ChargebackPaymentMethod;
}

/** What the shopper paid with. */
export interface ChargebackPaymentMethod {
  /** Brand of the card. */
  brand?: string | null;
  /** Last four digits of the card number. */
  last_four_digits?: string | null;
  /** Name of the way to pay. */
  type: string;
}

/** Who received the goods. */
export interface ChargebackRecipientInfo {
  /** E-mail address. */
  email?: string;
  /** Name. */
  name?: string;
  /** Phone number. */
  phone?: string;
}

/** How the goods were sent. */
export interface ChargebackShippingInfo {
  /** Who carried them. */
  company_name?: string;
  /** Where they were sent, as one text. */
  shipping_address?: string;
  /** The day they were sent, such as `2026-05-20`. */
  shipping_date?: string;
  /** The carrier's number of the parcel. */
  tracking_number?: string;
}

/** Corrections. */
export interface CorrectionsSection {
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents: number;
}

/** A customer to store. In 2019 the payment details were required. */
export interface CreateCustomerRequest {
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency?: Currency;
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /** The card to store, or a token for it. The SDK's model has the object only; the guide sends tokens too. */
  payment_details?: string | CardPaymentDetailsRequest;
}

/** A payout to a bank account in Japan. */
export interface CreateDisbursementRequest {
  /** Holder of the account, in katakana. */
  account_name_kana: string;
  /** Number of the account. */
  account_number: string;
  /** Kind of the account. */
  account_type: "ordinary" | "checking";
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** Code of the bank, four digits. */
  bank_code: string;
  /** Code of the branch, three digits. */
  branch_code: string;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** Your own identifier of the payout. */
  external_id?: string;
}

/** A merchant to add to the platform. */
export interface CreateMerchantRequest {
  /** Name of the merchant. */
  name: string;
  /** What it is on the platform: `seller` or `payout`. */
  platform_role: "seller" | "payout";
}

/** A payment by what is stored with a customer. */
export interface CreatePaymentForCustomerRequest extends CreatePaymentRequestBase {
  /** The customer whose stored details are charged. */
  customer: string;
}

/** A payment to make, either with payment details or from a stored customer. */
export type CreatePaymentRequest = CreatePaymentWithDetailsRequest | CreatePaymentForCustomerRequest;

/** Members that every `CreatePaymentRequest` may have. */
export interface CreatePaymentRequestBase {
  /** The sum before tax, in the smallest unit of the currency. At most 9999999 in 2019. */
  amount: number;
  /** Where the shopper is sent after cancelling, for methods that redirect. */
  cancel_url?: string;
  /**
   * False authorises only, to be captured later. A boolean, other than in sessions.
   * @default true
   */
  capture?: boolean;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** Text for the merchant. */
  description?: string;
  /** Your own number of the order. It had at most 255 characters in 2019. */
  external_order_num?: string;
  /** What helps to tell fraud. Used by the official plugin on sessions, though missing from the SDK's model there. */
  fraud_details?: FraudDetails;
  /** Language of pages and instructions. */
  locale?: Locale;
  /** Merchant category code, where the method supports it. */
  mcc?: string;
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** Where the shopper is sent after paying, for methods that redirect. */
  return_url?: string;
  /** What the shopper's card statement shows. */
  statement_descriptor?: StatementDescriptor;
  /**
   * The tax on top of the amount. Left out, it is `auto`, which adds Japan's highest consumption tax rate;
   * send 0 to charge the amount alone.
   * @default auto
   */
  tax?: number | "auto";
  /**
   * Webhooks of this payment alone, called besides the account's. In the webhook guide, though missing from
   * the SDK's model.
   */
  webhooks?: PaymentWebhookRequest[];
}

/** A payment by details, or by a token for them. */
export interface CreatePaymentWithDetailsRequest extends CreatePaymentRequestBase {
  /** How the shopper pays, or a token that stands for it. */
  payment_details: string | PaymentDetailsRequest;
}

/** A refund by bank transfer to ask for. */
export interface CreateRefundRequestRequest {
  /**
   * Number of the account, seven digits. The SDK has a number, but answers have a string; send a string, which
   * keeps leading zeros.
   */
  account_number: string | number;
  /** Kind of the account. */
  account_type: "normal" | "checking" | "savings";
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** Zengin code of the bank, four digits. */
  bank_code?: string;
  /** Name of the bank. */
  bank_name: string;
  /** Name of the branch. */
  branch_name?: string;
  /** Number of the branch, three digits. */
  branch_number: string;
  /** Holder of the account as the bank knows it, in half-width katakana. */
  customer_name: string;
  /** Text for the merchant. */
  description?: string;
  /** Whether the surcharge that the shopper paid is refunded too. */
  include_payment_method_fee: boolean;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
}

/** A customer whose stored card is authenticated. */
export interface CreateSecureTokenForCustomerRequest extends CreateSecureTokenRequestBase {
  /** The customer's identifier. */
  customer: string;
}

/** A card to authenticate, either new or stored with a customer. */
export type CreateSecureTokenRequest =
  CreateSecureTokenWithDetailsRequest | CreateSecureTokenForCustomerRequest;

/** Members that every `CreateSecureTokenRequest` may have. */
export interface CreateSecureTokenRequestBase {
  /**
   * The sum that will be charged, in the smallest unit of the currency. The reference has an integer; KOMOJU's mobile
   * SDK sends a string of digits, which is accepted too.
   */
  amount: number | string;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** Who processes the payment, on platforms. */
  platform_details?: ProcessingMerchantRequest;
  /** Where the shopper is sent after authenticating. */
  return_url: string;
  /** The tax. Known from KOMOJU's mobile SDK only, which sends the string `0`. */
  tax?: number | string;
}

/** A card to authenticate. */
export interface CreateSecureTokenWithDetailsRequest extends CreateSecureTokenRequestBase {
  /** A card, chosen by `type`. */
  payment_details: CardPaymentDetailsRequest;
}

/** Whom to charge what, and how often. */
export interface CreateSubscriptionRequest {
  /** What is charged each time, in minor units of the currency. */
  amount: number;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** The stored customer, by identifier. */
  customer: string;
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /** How often is charged. */
  period: "weekly" | "monthly" | "yearly";
}

/** Payment details to make a token for. */
export interface CreateTokenRequest {
  /** Binds the token to one currency. */
  currency?: Currency;
  /** What a token stands for, chosen by `type`. The SDK takes cards only; in 2020 every method was documented. */
  payment_details: TokenPaymentDetailsRequest;
  /** Who processes the payment, on platforms. */
  platform_details?: ProcessingMerchantRequest;
}

/** A card, or what answers show of it. */
export interface CreditCardPaymentDetails extends FlatAddress {
  /** Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
  brand: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Days until the payment expires. It matters only until the money is captured. */
  expiry_days?: number;
  /** The shopper's family name. */
  family_name?: string;
  /** The shopper's given name. */
  given_name?: string;
  /** Who started the payment. */
  initiator?: "merchant" | "customer" | (string & {});
  /** Number of instalments, or revolving payment. */
  installments?: "3" | "5" | "6" | "10" | "12" | "15" | "18" | "20" | "24" | "revolving" | (string & {});
  /** For what the card is used, now or later. */
  intent?: "one_time" | "card_on_file" | "subscription" | "installment" | (string & {});
  /** Last four digits of the number. */
  last_four_digits: string;
  /** Month of expiry. */
  month: number;
  /** The shopper's full name. It wins over `given_name` and `family_name`. */
  name?: string;
  /** The card scheme's reference of an earlier payment. */
  scheme_reference?: string;
  /** Says which method this is. */
  type: "credit_card";
  /** Whether the card was used for the first time or before. */
  usage?: "first" | "used" | (string & {});
  /** Security code printed on the card. */
  verification_value?: string;
  /** Year of expiry. */
  year: number;
}

/** Payment by card. */
export interface CreditCardPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Days until the payment expires. It matters only until the money is captured. */
  expiry_days?: number;
  /** The shopper's family name. */
  family_name?: string;
  /** The shopper's given name. */
  given_name?: string;
  /** Who starts the payment. */
  initiator?: "merchant" | "customer";
  /** Number of instalments, or revolving payment. For JPY and some acquirers only. */
  installments?: "3" | "5" | "6" | "10" | "12" | "15" | "18" | "20" | "24" | "revolving";
  /** For what the card is used, now or later. */
  intent?: IntentRequest;
  /** Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
  month: number | string;
  /** The shopper's full name. It wins over `given_name` and `family_name`. */
  name?: string;
  /** Card number without spaces. It had at most 19 characters in 2019. */
  number: string;
  /** The card scheme's reference of an earlier payment. */
  scheme_reference?: string;
  /** Says which method this is. */
  type: "credit_card";
  /** Whether the card is used for the first time or was used before. */
  usage?: "first" | "used";
  /** Security code printed on the card. */
  verification_value?: string;
  /**
   * Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
   * taken.
   */
  year: number | string;
}

/** Payment by Culture Voucher. */
export interface CultureVoucherPaymentDetails extends FlatAddress {
  /** The shopper's login. */
  culture_id?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Says which method this is. */
  type: "culture_voucher";
}

/** Payment by Culture Voucher, in Korea. The members are those of 2019. */
export interface CultureVoucherPaymentDetailsRequest extends FlatAddress {
  /** The shopper's login, 1 to 12 characters in 2019. */
  culture_id: string;
  /** The shopper's password, 1 to 12 characters in 2019. */
  culture_password: string;
  /** Says which method this is. */
  type: "culture_voucher";
}

/** ISO 4217 code of a currency that KOMOJU knows. */
export type Currency =
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

/** A shopper whose card is stored. */
export interface Customer {
  /** When it was made. */
  created_at: string;
  /** E-mail address. */
  email: string | null;
  /** KOMOJU's identifier of the customer. */
  id: string;
  /** Language of pages and instructions. */
  locale?: AnsweredLocale;
  /** What was sent along. */
  metadata: {
    [key: string]: unknown;
  };
  /** Names the kind of resource. */
  resource: "customer";
  /** The stored card, if there is one. */
  source: CustomerSource | null;
}

/** Something happened to a customer. */
export interface CustomerEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** A shopper whose card is stored. */
  data: Customer;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
  type: "customer.created" | "customer.updated" | "customer.deleted";
}

/** A page of customers. */
export interface CustomerList {
  /** The rows of this page. */
  data: Customer[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** Opens a session that produces a payment and a stored customer. */
export interface CustomerPaymentSessionRequest extends SessionRequestBase {
  /** The customer whose stored details are replaced. Left out, a new one is made. */
  customer_id?: string;
  /** The shopper is charged and stored. */
  mode: "customer_payment";
  /** Settings of the payment that the session will make. */
  payment_data?: PaymentDataRequest;
}

/** Opens a session that produces a stored customer, to be charged later. */
export interface CustomerSessionRequest extends SessionRequestBase {
  /** The customer whose stored details are replaced. Left out, a new one is made. */
  customer_id?: string;
  /** A customer is stored and nothing is charged. */
  mode: "customer";
}

/** What is shown of a stored card. Which members are always there is not documented. */
export interface CustomerSource {
  /** Card brand in lower case, such as `visa`. */
  brand?: string;
  /** Last four digits of the number. */
  last_four_digits?: string;
  /** Month of expiry. */
  month?: number;
  /** The method, such as `credit_card`. */
  type?: string;
  /** Year of expiry. */
  year?: number;
}

/** Payment at a convenience store in Korea. */
export interface CvsPaymentDetails extends FlatAddress {
  /** The barcode that the shop scans. The name is misspelt at its source. */
  bardcode?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Says which method this is. */
  type: "cvs";
}

/** Payment at a convenience store in Korea. The members are those of 2019. */
export interface CvsPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Says which method this is. */
  type: "cvs";
}

/** What is put forward against a chargeback. */
export interface DefendChargebackRequest {
  /** Why the charge was right. */
  description: string;
  /** A file as evidence. */
  document: ChargebackDocumentRequest;
  /** What was sold. */
  product_name?: string;
  /** Who received the goods. */
  recipient_info?: ChargebackRecipientInfo;
  /** How the goods were sent. */
  shipping_info?: ChargebackShippingInfo;
}

/** Names the shopper whose stored details are removed. */
export interface DeletedExternalCustomer {
  /** The identifier that was given. */
  id: string;
}

/** A payout to a third party. */
export interface Disbursement {
  /** Holder of the account, in katakana. */
  account_name_kana: string;
  /** Number of the account. */
  account_number: string;
  /** Kind of the account. */
  account_type: "ordinary" | "checking" | (string & {});
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** Code of the bank. */
  bank_code: string;
  /** Code of the branch. */
  branch_code: string;
  /** When it was made. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** Why it failed; null unless it did. */
  error: string | null;
  /** The caller's own identifier. That it is null when none was sent is assumed. */
  external_id: string | null;
  /** KOMOJU's fee, in the smallest unit of the currency. */
  fee: number;
  /** The tax on the fee, in the smallest unit of the currency. */
  fee_tax: number;
  /** KOMOJU's identifier of the disbursement. */
  id: string;
  /** When it last changed. */
  last_updated_at: string;
  /** State of the payout. */
  status: "pending" | "paid" | "failed" | "cancelled" | (string & {});
}

/** A page of disbursements. */
export interface DisbursementList {
  /** The rows of this page. */
  data: Disbursement[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** Payouts to third parties. The members are taken from the SDK's changelog. */
export interface DisbursementsSection {
  /** Sum of the payouts, in the smallest unit of the currency. */
  disbursement_amount_total_cents?: number;
  /** Fees for them, in the smallest unit of the currency. */
  disbursement_fee_total_cents?: number;
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents?: number;
}

/** Payment on the bill of the carrier docomo. */
export interface DocomoPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The carrier's number of the order. */
  provider_order_number?: string;
  /** Says which method this is. */
  type: "docomo";
}

/** Payment by Dospara. */
export interface DosparaPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Says which method this is. */
  type: "dospara";
  /** The shopper's number. */
  user_no?: string;
}

/** Payment by Dospara. The members are those of 2019. */
export interface DosparaPaymentDetailsRequest extends FlatAddress {
  /** Says which method this is. */
  type: "dospara";
  /** The shopper's number, at most 20 characters in 2019. */
  user_no: string;
  /** The shopper's password, at most 20 characters in 2019. */
  user_password: string;
}

/**
 * Payment by EPOS Pay. What the shopper's browser sends to it; most members are named by the SDK without an
 * explanation.
 */
export interface EpospayPaymentDetails extends FlatAddress {
  /** The sum. Its type is not documented. */
  amount?: unknown;
  /** The shopper's identifier. */
  customer_id?: string;
  /** EPOS's identifier of the payment. */
  deal_id?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The merchant's identifier at EPOS. */
  merchant_id?: string;
  /** Where the shopper is sent in test mode. */
  offsite_fake_new_path?: string;
  /** Where the shopper is sent. */
  offsite_url?: string;
  /** The goods. Its type is not documented. */
  prd_list?: unknown;
  /** Where the shopper returns to. */
  return_url?: string;
  /** The shop's identifier at EPOS. */
  shop_id?: string;
  /** A token for this payment. */
  token?: string;
  /** Says which method this is. */
  type: "epospay";
}

/** Why a call was refused. */
export interface ErrorBody {
  /** The reason, for programs and for people. */
  error: ErrorDetails;
}

/** The reason, for programs and for people. */
export interface ErrorDetails {
  /** Machine-readable reason, such as `missing_parameter`. The set is open. */
  code: string;
  /** Further data; often empty, and missing in older answers. */
  details?: {
    [key: string]: unknown;
  };
  /** The reason in English. */
  message: string;
  /** The parameter that is at fault, if one is. */
  param?: string | null;
}

/** A page of events. */
export interface EventList {
  /** The rows of this page. */
  data: StoredEvent[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** What the card's chip decided. */
export interface FinalizePaymentRequest {
  /** The decision: `tc` approved, `aac` declined, `fault` neither. */
  ac_type: "tc" | "aac" | "fault";
  /** Whether the money is taken at once. */
  capture?: boolean;
  /** Data of the card's chip (EMV). */
  field55: string;
  /** Free data. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Second track of the magnetic stripe or its equivalent. */
  track2: string;
}

/** The shipping and billing address, as members of the payment details themselves. */
export interface FlatAddress {
  /** City or town. */
  billing_address_city?: string;
  /** Country. The notation is not documented. */
  billing_address_country?: string;
  /** First line of the street address. */
  billing_address_line1?: string;
  /** Second line of the street address. */
  billing_address_line2?: string;
  /** Who is addressed. */
  billing_address_name?: string;
  /** State, province or prefecture. */
  billing_address_state?: string;
  /** Postal code. Paidy wants `NNN-NNNN`. */
  billing_address_zip?: string;
  /** City or town. */
  shipping_address_city?: string;
  /** Country. The notation is not documented. */
  shipping_address_country?: string;
  /** First line of the street address. */
  shipping_address_line1?: string;
  /** Second line of the street address. */
  shipping_address_line2?: string;
  /** Who is addressed. */
  shipping_address_name?: string;
  /** State, province or prefecture. */
  shipping_address_state?: string;
  /** Postal code. Paidy wants `NNN-NNNN`. */
  shipping_address_zip?: string;
}

/** What helps to tell fraud. Used by the official plugin on sessions, though missing from the SDK's model there. */
export interface FraudDetails {
  /** Language of the shopper's browser. */
  browser_language?: string;
  /** Identifier of the browser's session. */
  browser_session_id?: string;
  /** User agent of the shopper's browser. */
  browser_user_agent?: string;
  /** The shopper's e-mail address. Needed unless the session or the payment details have it. */
  customer_email?: string;
  /** Your own identifier of the shopper. */
  customer_id?: string;
  /** The shopper's IPv4 or IPv6 address. */
  customer_ip: string;
  /** The shopper's phone number. */
  phone?: string;
}

/** Payment by Happy Money. */
export interface HappyMoneyPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The shopper's login. */
  happy_money_id?: string;
  /** Says which method this is. */
  type: "happy_money";
}

/** Payment by Happy Money, in Korea. The members are those of 2019. */
export interface HappyMoneyPaymentDetailsRequest extends FlatAddress {
  /** The shopper's login, 1 to 20 characters in 2019. */
  happy_money_id: string;
  /** The shopper's password, 1 to 50 characters in 2019. */
  happy_money_password: string;
  /** Says which method this is. */
  type: "happy_money";
}

/** Payment by iDEAL. */
export interface IdealPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The processor's key of the payment. The name is misspelt at its source. */
  transacion_key?: string;
  /** Says which method this is. */
  type: "ideal";
}

/** For what the card is used, now or later. */
export type IntentRequest = "one_time" | "card_on_file" | "subscription" | "installment";

/** Payment on the bill of a Japanese mobile carrier. */
export interface JapaneseMobilePaymentDetailsRequest extends FlatAddress {
  /** The shopper's carrier. */
  brand: "au" | "docomo" | "softbank";
  /** Says which method this is. */
  type: "japan_mobile";
}

/** Charges of the KOMOJU card. */
export interface KomojuCardChargesSection {
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents: number;
}

/** Payment in cash at a convenience store. */
export interface KonbiniPaymentDetails extends FlatAddress {
  /** Where the payment's barcode is to be had. Named by the guides only. */
  barcode_url?: string;
  /** A code that the shopper needs at some chains. */
  confirmation_code?: string | null;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** A page that tells the shopper how to pay. */
  instructions_url?: string;
  /** A number that the shopper needs at the shop. */
  receipt?: string | null;
  /** A page for the shopper. Known from KOMOJU's mobile SDK only. */
  redirect_url?: string;
  /** The chain of shops in which the shopper pays. */
  store:
    "seven-eleven" | "lawson" | "family-mart" | "ministop" | "daily-yamazaki" | "seicomart" | (string & {});
  /** Says which method this is. */
  type: "konbini";
  /** A link into a wallet. Known from KOMOJU's mobile SDK only. */
  wellnet_wallet_url?: string;
}

/** Payment in cash at a convenience store. */
export interface KonbiniPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
  expiry_days?: number;
  /** The shopper's family name, for the receipt. */
  family_name?: string;
  /** The shopper's given name, for the receipt. */
  given_name?: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone?: string;
  /** The chain of shops in which the shopper pays. */
  store: "seven-eleven" | "lawson" | "family-mart" | "ministop" | "daily-yamazaki" | "seicomart";
  /** Says which method this is. */
  type: "konbini";
}

/** Payment by a card issued in Korea. */
export interface KoreanCreditCardPaymentDetailsRequest extends FlatAddress {
  /** Whether the card is a company's. */
  corporate_card?: boolean;
  /** First two digits of the card's PIN. */
  first_two_digits_of_pin: string;
  /** Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
  month: number | string;
  /** Card number without spaces. It had at most 19 characters in 2019. */
  number: string;
  /** Who the shopper is, by an official number. Its shape was not read. */
  social_id?: {
    [key: string]: unknown;
  };
  /** Says which method this is. */
  type: "credit_card_korea";
  /** Security code printed on the card. */
  verification_value?: string;
  /**
   * Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
   * taken.
   */
  year: number | string;
}

/** A line that the session's page shows. */
export interface LineItem {
  /** Price of the line, in the smallest unit of the currency. */
  amount?: number;
  /** What it is. */
  description?: string;
  /** Your own number of the product (SKU). */
  external_product_num?: string;
  /** Address of a picture. */
  image?: string;
  /**
   * How many of it.
   * @default 1
   */
  quantity?: number;
}

/** A merchant's application to go live, or to use a way to pay. Which members are always there is not documented. */
export interface LiveApplication {
  /** The fields that were refused. The form of the rows was not found in any source. */
  errored_fields?: unknown[];
  /** The merchant's identifier. */
  merchant_id: string;
  /** The fields to fill in that were not asked for before. */
  newly_requested_fields?: LiveApplicationField[];
  /** Whether the merchant can take payments. */
  payments_enabled?: boolean;
  /** Whether the merchant can be paid out. */
  payouts_enabled?: boolean;
  /** The fields to fill in. */
  requested_fields?: LiveApplicationField[];
  /** State of the application. */
  status: "not_applied" | "incomplete" | "pending" | "accepted" | "declined" | (string & {});
}

/** A field of an application. Which members are always there is not documented. */
export interface LiveApplicationField {
  /** Key of the field in the request. */
  field: string;
  /** Label of the field. */
  field_name?: string;
  /** Properties of the field. Its members were not found in any source. */
  field_properties?: {
    [key: string]: unknown;
  };
  /** Kind of the field, such as `text`, `file` or `boolean`. The set is open. */
  field_type?: string;
  /** Whether it can be left out. */
  optional?: boolean;
  /** Place of the field in the order. */
  position?: number;
}

/** What to fill in. The object is flat and its keys contain dots; send what is known. */
export interface LiveApplicationRequest {
  /** Country of the applicant. Whether of residence or of nationality is not documented. */
  "applicant_information.country"?: string;
  /** Date of birth of the applicant. The notation is not documented. */
  "applicant_information.date_of_birth"?: string;
  /** Given name of the applicant. */
  "applicant_information.first_name"?: string;
  /** Given name of the applicant, in katakana. */
  "applicant_information.first_name_kana"?: string;
  /** Gender of the applicant. */
  "applicant_information.gender"?: "male" | "female";
  /** Back of the proof of identity: the identifier of a file that was handed in. */
  "applicant_information.identity_back"?: string;
  /** Kind of the applicant's proof of identity. */
  "applicant_information.identity_document_type"?:
    "passport" | "drivers_license" | "id_card" | "my_number_card";
  /** Front of the proof of identity: the identifier of a file that was handed in. */
  "applicant_information.identity_front"?: string;
  /** Family name of the applicant. */
  "applicant_information.last_name"?: string;
  /** Family name of the applicant, in katakana. */
  "applicant_information.last_name_kana"?: string;
  /** Currency of the account. */
  "bank_account_information.currency"?: string;
  /** How often balances are settled. */
  "bank_account_information.default_frequency"?: "weekly" | "monthly";
  /** Kind of the transfer. */
  "bank_account_information.transfer_type"?: "domestic";
  /** Holder of the account, in katakana. */
  "bank_account_information.zengin_account_holder_kana"?: string;
  /** Number of the account. */
  "bank_account_information.zengin_account_number"?: string;
  /** Kind of the account. */
  "bank_account_information.zengin_account_type"?: "ordinary" | "checking";
  /** Zengin code of the bank, four digits. */
  "bank_account_information.zengin_bank_code"?: string;
  /** Name of the bank. */
  "bank_account_information.zengin_bank_name"?: string;
  /** Zengin code of the branch, three digits. */
  "bank_account_information.zengin_branch_code"?: string;
  /** Name of the branch. */
  "bank_account_information.zengin_branch_name"?: string;
  /** The business, in words. */
  "company_information.business_description"?: string;
  /** Street of the company's address. */
  "company_information.company_address"?: string;
  /** Building of the company's address. */
  "company_information.company_address_building_name"?: string;
  /** Building of the company's address, in katakana. */
  "company_information.company_address_building_name_kana"?: string;
  /** Street of the company's address, in katakana. */
  "company_information.company_address_kana"?: string;
  /** City of the company's address. */
  "company_information.company_city"?: string;
  /** City of the company's address, in katakana. */
  "company_information.company_city_kana"?: string;
  /** Country code of the company's address. */
  "company_information.company_country"?: string;
  /** Name of the company. */
  "company_information.company_name"?: string;
  /** Name of the company, in Latin letters. */
  "company_information.company_name_alphabet"?: string;
  /** Name of the company, in katakana. */
  "company_information.company_name_kana"?: string;
  /** Phone number of the company. */
  "company_information.company_phone"?: string;
  /** Postal code of the company's address. */
  "company_information.company_postal_code"?: string;
  /** Prefecture or state of the company's address. */
  "company_information.company_prefecture_state"?: string;
  /** Prefecture or state of the company's address, in katakana. */
  "company_information.company_prefecture_state_kana"?: string;
  /** The company's web site. */
  "company_information.company_url"?: string;
  /** E-mail address to reach the company. */
  "company_information.contact_email"?: string;
  /** Phone number to reach the company. */
  "company_information.contact_phone"?: string;
  /** Whether it is a sole proprietor or a corporation. */
  "company_information.corporation_type"?: "sole_proprietor" | "corporation";
  /** How many people it employs, as text. */
  "company_information.employee_number"?: string;
  /** The day it was founded, `YYYY-MM-DD`. */
  "company_information.establishment_date"?: string;
  /** Proofs that the company is registered: identifiers of files that were handed in. */
  "company_information.incorporation_certificates"?: string[];
  /** The industry, in words. */
  "company_information.industry_description"?: string;
  /** Name of the office. */
  "company_information.office_name"?: string;
  /** Number of the company in the register. */
  "company_information.registration_number"?: string;
  /** Share capital. Whether in whole units of the currency or the smallest is not documented. */
  "company_information.share_capital_amount"?: number;
  /** Currency of the share capital. */
  "company_information.share_capital_currency"?: string;
  /** Proofs of a sole proprietor's business: identifiers of files that were handed in. */
  "company_information.sole_proprietor_proofs"?: string[];
  /** Language of pages and instructions. */
  locale?: Locale;
  /** Street of the representative director's address. */
  "representative_director_information.address"?: string;
  /** Building of the representative director's address. */
  "representative_director_information.address_building_name"?: string;
  /** Building of the representative director's address, in katakana. */
  "representative_director_information.address_building_name_kana"?: string;
  /** Street of the representative director's address, in katakana. */
  "representative_director_information.address_kana"?: string;
  /** City of the representative director's address. */
  "representative_director_information.city"?: string;
  /** City of the representative director's address, in katakana. */
  "representative_director_information.city_kana"?: string;
  /** Country of the representative director. Whether of residence or of nationality is not documented. */
  "representative_director_information.country"?: string;
  /** Date of birth of the representative director. The notation is not documented. */
  "representative_director_information.date_of_birth"?: string;
  /** Given name of the representative director. */
  "representative_director_information.first_name"?: string;
  /** Given name of the representative director, in katakana. */
  "representative_director_information.first_name_kana"?: string;
  /** Gender of the representative director. */
  "representative_director_information.gender"?: "male" | "female";
  /** Family name of the representative director. */
  "representative_director_information.last_name"?: string;
  /** Family name of the representative director, in katakana. */
  "representative_director_information.last_name_kana"?: string;
  /** Phone number of the representative director. */
  "representative_director_information.phone"?: string;
  /** Postal code of the representative director's address. */
  "representative_director_information.postal_code"?: string;
  /** Prefecture or state of the representative director's address. */
  "representative_director_information.prefecture_state"?: string;
  /** Prefecture or state of the representative director's address, in katakana. */
  "representative_director_information.prefecture_state_kana"?: string;
  /** Whether the merchant agrees to the terms of service. */
  "service_agreement.agreed_to_tos"?: boolean;
  /** Whether the acceptable use policy is accepted. */
  "site_information.aup_accepted"?: boolean;
  /** When the shop was founded. The notation is not documented. */
  "site_information.establishment_date"?: string;
  /** Industry of the shop. It is one of a set that was not found in any source, so it is left open. */
  "site_information.industry_type"?: string;
  /** Whether selling the products needs a permit. */
  "site_information.sales_permit_required"?: boolean;
  /** Permits to sell: identifiers of files that were handed in. */
  "site_information.sales_permits"?: string[];
  /** Page with the disclosure that Japan's law on commercial transactions (SCTL) wants. */
  "site_information.sctl_url"?: string;
  /** Sales of a year. Whether in whole units of the currency or the smallest is not documented. */
  "site_information.site_annual_sales"?: number;
  /** Currency of the annual sales. */
  "site_information.site_annual_sales_currency"?: string;
  /** Currency of the average sale. */
  "site_information.site_average_transactional_currency"?: string;
  /** Sum of an average sale, as text. */
  "site_information.site_average_transactional_value"?: string;
  /** Price of the dearest product, in the smallest unit of the currency. */
  "site_information.site_maximum_product_pricing_cents"?: number;
  /** Currency of the highest price. */
  "site_information.site_maximum_product_pricing_currency"?: string;
  /** Price of the cheapest product, in the smallest unit of the currency. */
  "site_information.site_minimum_product_pricing_cents"?: number;
  /** Currency of the lowest price. */
  "site_information.site_minimum_product_pricing_currency"?: string;
  /** Name of the shop. */
  "site_information.site_name"?: string;
  /** Name of the shop, in Latin letters. */
  "site_information.site_name_alphabet"?: string;
  /** Name of the shop, in katakana. */
  "site_information.site_name_kana"?: string;
  /** What the shop sells, in words. */
  "site_information.site_product_description"?: string;
  /** Address of the shop on the web. */
  "site_information.site_url"?: string;
  /** Street of the shop's address. */
  "site_information.store_address"?: string;
  /** Street of the shop's address, in katakana. */
  "site_information.store_address_kana"?: string;
  /** Building of the shop's address. */
  "site_information.store_building_name"?: string;
  /** Building of the shop's address, in katakana. */
  "site_information.store_building_name_kana"?: string;
  /** City of the shop's address. */
  "site_information.store_city"?: string;
  /** City of the shop's address, in katakana. */
  "site_information.store_city_kana"?: string;
  /** Country of the shop's address. */
  "site_information.store_country"?: string;
  /** Postal code of the shop's address. */
  "site_information.store_postal_code"?: string;
  /** Prefecture or state of the shop's address. */
  "site_information.store_prefecture_state"?: string;
  /** Prefecture or state of the shop's address, in katakana. */
  "site_information.store_prefecture_state_kana"?: string;
}

/** Language of pages and instructions. */
export type Locale = "ja" | "en" | "ko";

/** A transfer from a merchant's balance. `currency` is required here although the path has it too. */
export interface MerchantBalanceTransferRequest {
  /** The sum, in the smallest unit of the currency. */
  amount: number;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** The merchant's identifier, which the path has too. */
  merchant_id?: string;
  /** The merchant that receives it. */
  to: string;
}

/** How long shoppers have to pay in one way. */
export interface MerchantExpirySetting {
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** Days until a payment expires. */
  expiry_days?: number;
  /** The way to pay. */
  slug?: "bank_transfer" | "konbini" | (string & {});
}

/** How long shoppers have to pay in one way. */
export interface MerchantExpirySettingRequest {
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency?: Currency;
  /** Days until a payment expires. */
  expiry_days: number;
  /** The way to pay. */
  slug?: "bank_transfer" | "konbini";
}

/** A file that a merchant handed in. Which members are always there is not documented. */
export interface MerchantFile {
  /** When it was made. */
  created_at?: string;
  /** Name of the file. */
  filename?: string;
  /** The file's identifier, which the live application takes. */
  id: string;
  /** Media type of the file. */
  mime_type?: string;
  /** Names the kind of resource. */
  resource: "file";
  /** Size in bytes. */
  size?: number;
  /** When it last changed. */
  updated_at?: string;
}

/** A file to hand in, one per call. */
export interface MerchantFileRequest {
  /** The file. How its bytes are written as text is not documented; Base64 is assumed. */
  paper: string;
}

/** The state after the simulation. The sources name this answer without its members. */
export interface MerchantSubmissionStatus {
  [key: string]: unknown;
}

/** Free data. Keys have at most 30 characters, values at most 2000. */
export interface Metadata {
  [key: string]: string;
}

/** Everything else. */
export interface MiscSection {
  /** Fixed fees for chargebacks, in the smallest unit of the currency. */
  chargeback_fixed_fee_total_cents?: number;
  /**
   * Sum of clearings under the name that the changelog has, in the smallest unit of the currency. One of the
   * two names comes.
   */
  clearing_total_cents?: number;
  /** Sum of clearings, in the smallest unit of the currency. */
  clearings_total_cents?: number;
  /** Discounts of the KOMOJU card, in the smallest unit of the currency. */
  komoju_card_discount_total_cents?: number;
  /** Other adjustments of fees, in the smallest unit of the currency. */
  other_fee_adjustments_total_cents?: number;
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents?: number;
}

/** Payment by the shopper's mobile phone. */
export interface MobilePaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Who processes the payment. */
  provider: string;
  /** Says which method this is. */
  type: "mobile";
}

/** Payment by the shopper's mobile phone. */
export interface MobilePaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Says which method this is. */
  type: "mobile";
}

/** Payment by nanaco. The members are those of 2019; the present model has no such details. */
export interface NanacoPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Number of the prepaid card. It had exactly 16 characters in 2019. */
  prepaid_number: string;
  /** Says which method this is. */
  type: "nanaco";
}

/** Payment by Naver Pay. What its script in the shopper's browser needs. */
export interface NaverPayPaymentDetails extends FlatAddress {
  /** Where the shopper returns to. */
  callback_url?: string;
  /** The merchant's identifier at Naver Pay. */
  client_id?: string;
  /** Whether only digital goods are sold. */
  digital_content_only?: boolean;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Which environment the script uses. */
  mode?: string;
  /** Whether the shopper is redirected. */
  redirect?: boolean;
  /** Says which method this is. */
  type: "naverpay";
}

/** Payment by NET CASH. */
export interface NetCashPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The cards that were used so far. */
  prepaid_cards?: {
    /** Last four digits of the number. */
    last_four_digits?: string;
    /** What the card contributed. */
    points?: number;
  }[];
  /** What is still missing, in minor units of the currency. */
  short_amount?: number;
  /** Says which method this is. */
  type: "net_cash";
}

/** Payment by NET CASH. The members are those of 2019. */
export interface NetCashPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Number of the prepaid card. It had 16 to 20 characters in 2019. */
  prepaid_number: string;
  /** Says which method this is. */
  type: "net_cash";
}

/**
 * Something that this contract does not describe. An old list has `payout.created` and `submerchant.approved`; others
 * may come.
 */
export interface OtherEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** What it happened to. */
  data: unknown;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
  type: "payout.created" | "submerchant.approved";
}

/**
 * Payment by a method that has no form of its own here, such as `alipay`, `merpay` or one that KOMOJU adds later.
 * Further members may come.
 */
export interface OtherPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The carrier's number of the order. */
  provider_order_number?: string;
  /** Where the shopper goes to pay. */
  redirect_url?: string;
  /** The method, any but those that have a form of their own. */
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
}

/**
 * Payment by a method that has no form of its own here. Alipay needs no more than `type`. What the others need is
 * not documented; it is among the members below.
 */
export interface OtherPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
  expiry_days?: number;
  /** The shopper's family name. */
  family_name?: string;
  /** The shopper's given name. */
  given_name?: string;
  /** The shopper's full name. */
  name?: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone?: string;
  /** The code on the shopper's screen, as scanned in a shop. */
  scanned_code?: string;
  /** The method. */
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
}

/**
 * A method other than a card, with the members that a payment by it takes. Known from documentation of 2018 to
 * 2020, so it is left open.
 */
export type OtherTokenPaymentDetailsRequest = ({
  /** The method, any but a card. */
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
  FlatAddress;

/**
 * Payment by Paidy. For goods that are sent, the shipping address with line 1, city, state, zip and country is
 * mandatory.
 */
export interface PaidyPaymentDetailsRequest extends FlatAddress {
  /** Whether the money is taken at once. A boolean, other than in the session. */
  capture?: boolean;
  /** Age of the customer, in a unit that is not documented. */
  customer_age?: number;
  /** Amount of the shopper's last order, presumably in minor units of the currency. */
  customer_last_order_amount?: number;
  /** When the shopper last ordered, as an integer whose unit is not documented. */
  customer_last_order_at?: number;
  /** Sum of the shopper's orders, presumably in minor units of the currency. */
  customer_lifetime_value?: number;
  /** The shopper's name. */
  customer_name: string;
  /** The shopper's name in katakana. */
  customer_name_kana?: string;
  /** Number of the shopper's orders. */
  customer_order_count?: number;
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Your identifier of the shopper. */
  external_customer_id?: string;
  /** What is bought. */
  item_title?: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone?: string;
  /** Says which method this is. */
  type: "paidy";
}

/** Payment by PAYCO. */
export interface PaycoPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Where the shopper confirms the order. */
  order_sheet_url?: string;
  /** Says which method this is. */
  type: "payco";
}

/** Payment by Pay-easy. */
export interface PayEasyPaymentDetails extends FlatAddress {
  /** The number of the payee, which the shopper enters. */
  bank_id?: string;
  /** The number that confirms, which the shopper enters. */
  confirmation_id?: string;
  /** The number of the customer, which the shopper enters. */
  customer_id?: string;
  /** A code, named by the SDK without an explanation. A response of 2023 has null. */
  cvs_code?: string | null;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** A page that tells the shopper how to pay. */
  instructions_url?: string;
  /** Where the shopper can pay online. That it can be null, as `cvs_code` can, is inferred. */
  payment_url?: string | null;
  /** Says which method this is. */
  type: "pay_easy";
}

/** Payment by Pay-easy, at a cash machine or in online banking. */
export interface PayEasyPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** Days until the payment expires, 0 to 59 in 2019. Left out, the dashboard's setting applies. */
  expiry_days?: number;
  /** The shopper's family name. */
  family_name: string;
  /** The shopper's family name in katakana. */
  family_name_kana: string;
  /** The shopper's given name. */
  given_name: string;
  /** The shopper's given name in katakana. */
  given_name_kana: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone: string;
  /** Says which method this is. */
  type: "pay_easy";
}

/** A payment. */
export interface Payment {
  /** The sum before tax, in the smallest unit of the currency. */
  amount: number;
  /** What has been refunded so far, in the smallest unit of the currency. */
  amount_refunded: number;
  /** When it was paid. */
  captured_at: string | null;
  /** When it was made. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** The customer whose stored details were charged. */
  customer: string | null;
  /** The shopper's family name. Missing in older payloads. */
  customer_family_name?: string | null;
  /** The shopper's given name. Missing in older payloads. */
  customer_given_name?: string | null;
  /** Text for the merchant. */
  description: string | null;
  /** The merchant's number of the order. */
  external_order_num: string | null;
  /** KOMOJU's identifier of the payment. */
  id: string;
  /** Language of pages and instructions. */
  locale: AnsweredLocale;
  /** Merchant category code. Missing in older payloads. */
  mcc?: string | null;
  /** What was sent along. */
  metadata: {
    [key: string]: unknown;
  };
  /** Until when the shopper can pay. */
  payment_deadline: string | null;
  /** How the shopper pays. Null or missing in some older answers. */
  payment_details?: PaymentDetails | null;
  /** The surcharge that the shopper pays, in the smallest unit of the currency. */
  payment_method_fee: number;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** The refunds by bank transfer that were asked for. */
  refund_requests: RefundRequest[];
  /** The refunds so far. */
  refunds: Refund[];
  /** Names the kind of resource. */
  resource: "payment";
  /** The session that the payment belongs to. Missing in older payloads, and for payments made directly. */
  session?: string | null;
  /** What the card statement shows. Typed as always there, but a published webhook has null. */
  statement_descriptor?: StatementDescriptor | null;
  /**
   * `pending`: the shopper must act. `authorized`: money is held, or a cash payment or transfer is awaited.
   * `captured`:
   * paid, and still so after a partial refund. The others are final.
   */
  status:
    "pending" | "authorized" | "captured" | "cancelled" | "expired" | "refunded" | "failed" | (string & {});
  /** The tax, in the smallest unit of the currency. */
  tax: number;
  /** Amount, tax and surcharge together, in the smallest unit of the currency. */
  total: number;
}

/** Settings of the payment that the session will make. */
export interface PaymentDataRequest {
  /** A sum in the smallest unit of the currency. That it overrides the session's is inferred. */
  amount?: number;
  /** A postal address. */
  billing_address?: Address;
  /**
   * `manual` authorises now and captures later.
   * @default auto
   */
  capture?: "auto" | "manual";
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency?: Currency;
  /** Your own number of the order. The guide asks for one per session. */
  external_order_num?: string;
  /** What the card is used for. */
  intent?: "one_time" | "card_on_file" | "subscription" | "installment";
  /** Merchant category code. */
  mcc?: string;
  /** The shopper's full name. */
  name?: string;
  /** The shopper's full name in katakana. */
  name_kana?: string;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** A postal address. */
  shipping_address?: Address;
  /** What the shopper's card statement shows. */
  statement_descriptor?: StatementDescriptor;
}

/**
 * How the shopper paid, told by `type`. Which members come with which method is sure for cards, konbini, Pay-easy and
 * PayPay; for the others it was inferred from a merged list, and the types of some members too.
 */
export type PaymentDetails =
  | CreditCardPaymentDetails
  | BrazilianCreditCardPaymentDetails
  | TerminalCreditCardPaymentDetails
  | KonbiniPaymentDetails
  | BankTransferPaymentDetails
  | PayEasyPaymentDetails
  | PayPayPaymentDetails
  | WeChatPayPaymentDetails
  | WebMoneyPaymentDetails
  | NetCashPaymentDetails
  | BitCashPaymentDetails
  | PixPaymentDetails
  | TossPaymentDetails
  | PaycoPaymentDetails
  | RakutenPayPaymentDetails
  | UnionPayPaymentDetails
  | SofortbankingPaymentDetails
  | IdealPaymentDetails
  | CvsPaymentDetails
  | AuPaymentDetails
  | DocomoPaymentDetails
  | MobilePaymentDetails
  | CultureVoucherPaymentDetails
  | HappyMoneyPaymentDetails
  | DosparaPaymentDetails
  | EpospayPaymentDetails
  | NaverPayPaymentDetails
  | OtherPaymentDetails;

/** How the shopper pays, chosen by `type`. */
export type PaymentDetailsRequest =
  | BrazilianCreditCardPaymentDetailsRequest
  | PayEasyPaymentDetailsRequest
  | KoreanCreditCardPaymentDetailsRequest
  | BankTransferPaymentDetailsRequest
  | PixPaymentDetailsRequest
  | CreditCardPaymentDetailsRequest
  | KonbiniPaymentDetailsRequest
  | TossPaymentDetailsRequest
  | CultureVoucherPaymentDetailsRequest
  | HappyMoneyPaymentDetailsRequest
  | DosparaPaymentDetailsRequest
  | TerminalCreditCardPaymentDetailsRequest
  | PaidyPaymentDetailsRequest
  | MobilePaymentDetailsRequest
  | JapaneseMobilePaymentDetailsRequest
  | WebMoneyPaymentDetailsRequest
  | BitCashPaymentDetailsRequest
  | NetCashPaymentDetailsRequest
  | NanacoPaymentDetailsRequest
  | SteamPrepaidCardPaymentDetailsRequest
  | CvsPaymentDetailsRequest
  | PayPayPaymentDetailsRequest
  | AuPayPaymentDetailsRequest
  | OtherPaymentDetailsRequest;

/** Something happened to a payment. */
export interface PaymentEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** A payment. */
  data: Payment;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
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
}

/** A page of payments. */
export interface PaymentList {
  /** The rows of this page. */
  data: Payment[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** The ways to pay that can be applied for. The sources name this answer without its members. */
export interface PaymentMethodsList {
  [key: string]: unknown;
}

/** Opens a session that produces a payment. */
export interface PaymentSessionRequest extends SessionRequestBase {
  /** The default. The reference calls it required; all samples leave it out. */
  mode?: "payment";
  /** Settings of the payment that the session will make. */
  payment_data?: PaymentDataRequest;
}

/** What payments brought. The members are taken from the SDK's changelog. */
export interface PaymentsSection {
  /** Sum of captured payments, in the smallest unit of the currency. */
  captured_amount_total_cents?: number;
  /** Fees for processing them, in the smallest unit of the currency. */
  processing_fees_cents?: number;
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents?: number;
}

/** A payment method that a session can offer. Methods come and go, and some of these are no longer sold. */
export type PaymentTypeRequest =
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

/** An address that hears of one payment. */
export interface PaymentWebhookRequest {
  /** Types of the events that are sent, such as `payment.captured`. */
  events: string[];
  /** The secret that signs what is sent there. */
  secret_key: string;
  /** Where events are sent. */
  url: string;
}

/** Payment by PayPay. */
export interface PayPayPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** PayPay's identifier of the payment. */
  external_payment_id?: string;
  /** Where the shopper goes to pay. */
  redirect_url?: string;
  /** Says which method this is. */
  type: "paypay";
}

/** Payment by PayPay. */
export interface PayPayPaymentDetailsRequest extends FlatAddress {
  /** The code on the shopper's screen, as scanned in a shop. */
  scanned_code?: string;
  /** Says which method this is. */
  type: "paypay";
  /** A shopper's standing permission to be charged. */
  user_authorization_id?: string;
}

/** A barcode that is still being made. */
export interface PendingBarcode {
  /** Seconds to wait before asking again. */
  retry_after: number;
  /** The barcode is not there yet. */
  status: "pending";
}

/** A test of the webhook itself. */
export interface PingEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** Its form is not documented. */
  data: unknown;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
  type: "ping";
}

/** Payment by Pix. */
export interface PixPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The code that the shopper copies into the banking app. */
  pix_payment_code?: string;
  /** Address of the QR code to show to the shopper. */
  qr_code_url?: string;
  /** Pix's code of the payment. */
  transaction_code?: string;
  /** Says which method this is. */
  type: "pix";
}

/** Payment by Pix, in Brazil. */
export interface PixPaymentDetailsRequest extends FlatAddress {
  /** The shopper's Brazilian tax number. */
  cpf: string;
  /** The shopper's IP address. */
  customer_ip: string;
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email: string;
  /** The shopper's full name. */
  name: string;
  /** Says which method this is. */
  type: "pix";
}

/** How a platform's payment is split. */
export interface PlatformDetails {
  /** The merchant that processes the payment. */
  processing_merchant_id?: string;
  /** The shares. */
  submerchants: {
    /** The share with tax, in the smallest unit of the currency. */
    amount: number;
    /** The platform's fee with tax, in the smallest unit of the currency. */
    platform_fee: number;
    /** Who receives it. */
    submerchant_id: string;
  }[];
}

/** What the platform model moved; on platforms only. */
export interface PlatformModelSection {
  /** Sum of transfers between balances, in the smallest unit of the currency. */
  fund_transfer_total_cents?: number;
  /** Shares of payments given back, in the smallest unit of the currency. */
  payment_share_refund_total_cents?: number;
  /** Shares of payments, in the smallest unit of the currency. */
  payment_share_total_cents?: number;
  /** The platform's fees given back, in the smallest unit of the currency. */
  platform_fee_refund_total_cents?: number;
  /** The platform's fees, in the smallest unit of the currency. */
  platform_fee_total_cents?: number;
  /** Fees for managing submerchants, in the smallest unit of the currency. */
  submerchant_management_fees_cents?: number;
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents?: number;
}

/** Who processes the payment, on platforms. */
export interface ProcessingMerchantRequest {
  /** The merchant that processes the payment. */
  processing_merchant_id?: string;
}

/** Payment by Rakuten Pay. */
export interface RakutenPayPaymentDetails extends FlatAddress {
  /** Rakuten Pay's key of the charge. */
  charge_key?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Says which method this is. */
  type: "rakutenpay";
}

/** A barcode that can be shown. */
export interface ReadyBarcode {
  /** Until when it is valid, about ten minutes by default. The next call after that gives a new one. */
  expires_at: string;
  /** A PNG of 750 by 150 pixels in base64, usable as the source of an image. */
  image: string;
  /** The barcode is there. */
  status: "ready";
}

/** Money given back. */
export interface Refund {
  /** The sum with tax, in the smallest unit of the currency. */
  amount: number;
  /** Whether the money went back by a chargeback. */
  chargeback: boolean;
  /** When it was made. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** Text for the merchant. */
  description: string | null;
  /** KOMOJU's identifier of the refund. */
  id: string;
  /** The payment's identifier. */
  payment: string;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** Kind of refund. */
  refund_type?: string;
  /** Names the kind of resource. */
  resource: "refund";
}

/** What to refund of a payment. */
export interface RefundPaymentRequest {
  /** The sum, in the smallest unit of the currency. Left out, everything is refunded. */
  amount?: number;
  /** Text for the merchant. */
  description?: string;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
}

/** A refund by bank transfer that was asked for. */
export interface RefundRequest {
  /** Number of the account. */
  account_number: string;
  /** Zengin code of the bank. */
  bank_code: string | null;
  /** Name of the bank. */
  bank_name: string;
  /** Name of the branch. */
  branch_name: string;
  /** Number of the branch. */
  branch_number: string;
  /** When it was made. */
  created_at: string;
  /** Holder of the account. */
  customer_name: string;
  /** Text for the merchant. */
  description?: string;
  /** KOMOJU's identifier of the request. */
  id: string;
  /** The payment's identifier. */
  payment: string;
  /** How a platform's payment is split. */
  platform_details?: PlatformDetails;
  /** State of the request. */
  status: "pending" | "rejected" | "completed" | (string & {});
}

/** What refunds took. The members are taken from the SDK's changelog. */
export interface RefundsSection {
  /** Fees for processing them, in the smallest unit of the currency. */
  refund_processing_fees_cents?: number;
  /** Sum of refunds, in the smallest unit of the currency. */
  refunded_amount_total_cents?: number;
  /** Shoppers' fees given back, in the smallest unit of the currency. */
  refunded_customer_fees_cents?: number;
  /** Sum of the section, in the smallest unit of the currency. */
  total_cents?: number;
}

/** A card that is authenticated by 3-D Secure. */
export interface SecureToken {
  /** Where the shopper authenticates; nothing once that is done. */
  authentication_url?: string | null;
  /** When it was made. */
  created_at?: string;
  /** The token's identifier. One of the two names comes. */
  id?: string;
  /** The token's identifier under the name that the guide has. One of the two names comes. */
  secure_token?: string;
  /** What 3-D Secure found. */
  three_ds_auth_result?: ThreeDsAuthResult | null;
  /**
   * `OK` and `SKIPPED` can be used, `NEEDS_VERIFY` sends the shopper to `authentication_url`, `ERRORED` cannot be
   * used.
   * These meanings are inferred.
   */
  verification_status: "OK" | "NEEDS_VERIFY" | "ERRORED" | "SKIPPED" | (string & {});
}

/** A session. */
export interface Session {
  /** The total, in the smallest unit of the currency. */
  amount: number;
  /** When it was cancelled. */
  cancelled_at: string | null;
  /** When the shopper finished. */
  completed_at: string | null;
  /** When it was opened. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** The stored customer, in the modes that store one. */
  customer_id?: string;
  /** Language of pages and instructions. */
  default_locale: AnsweredLocale;
  /** The shopper's e-mail address, if it is known. */
  email?: string;
  /** Whether its time is over. The status stays `pending` then, which is inferred from the fields. */
  expired: boolean;
  /** KOMOJU's identifier of the session. */
  id: string;
  /** What was sent as bought. */
  line_items?: LineItem[];
  /** Who sells. Missing in answers of 2024. */
  merchant?: {
    /** The merchant's name. */
    name: string;
  };
  /** The seller, on platforms. */
  merchant_id?: string;
  /** What was sent along. */
  metadata: {
    [key: string]: unknown;
  };
  /** What completing the session produces. */
  mode: "payment" | "customer" | "customer_payment" | (string & {});
  /** The payment, once there is one. Typed as not null, but an older sample has null. */
  payment?: Payment | null;
  /** Settings of the payment. */
  payment_data?: {
    /** Whether the payment is captured at once. */
    capture: "auto" | "manual" | (string & {});
    /** The merchant's number of the order. */
    external_order_num?: string;
    /** The shopper's full name. */
    name?: string;
    /** The shopper's full name in katakana. */
    name_kana?: string;
    /** How a platform's payment is split. */
    platform_details?: PlatformDetails;
  };
  /** The ways to pay that are offered. */
  payment_methods: SessionPaymentMethod[];
  /** Names the kind of resource. */
  resource: "session";
  /** Where the shopper is sent afterwards. */
  return_url: string | null;
  /** A card that is authenticated by 3-D Secure. */
  secure_token?: SecureToken;
  /** The hosted page to send the shopper to. */
  session_url: string;
  /** State of the session. `completed` says that the shopper finished; the payment has a status of its own. */
  status: "pending" | "completed" | "cancelled" | (string & {});
}

/** A way to pay that a session offers. */
export interface SessionPaymentMethod {
  /** Fields that the shopper must fill in. */
  additional_fields?: string[];
  /** What it would cost, in the smallest unit of its currency. The mobile SDK is ready for a string. */
  amount?: number | string;
  /** Address that KOMOJU Pay uses. */
  api_endpoint?: string;
  /** Card brands or stores. Sources disagree on whether it is an array or an object, so it is left open. */
  brands?: unknown;
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** The shopper's fee, in the smallest unit of the currency. Seen in the mobile SDK only. */
  customer_fee?: number;
  /** Rate from the session's currency to the currency of this method. */
  exchange_rate?: number;
  /** Stands for the gateway. The SDKs require it, `amount`, `currency` and `exchange_rate`; responses of 2023 lack those three. */
  hashed_gateway?: string;
  /** Instalments that KOMOJU Pay offers. Their form was not found in any source. */
  installments?: unknown[];
  /** Whether the shopper leaves the page. */
  offsite?: boolean;
  /** A second icon. Seen in the mobile SDK only. */
  second_icon?: string;
  /** The merchant's number at Seven-Eleven. */
  seven_eleven_merchant_number?: string | null;
  /** Name of the way to pay. */
  type: string;
}

/** Pays for a session. */
export interface SessionPayRequest {
  /**
   * The session's amount. KOMOJU's mobile SDK sends it as a string of digits, together with `currency` and `tax`; the
   * reference has none of the three.
   */
  amount?: number | string;
  /**
   * `manual` authorises now and captures later.
   * @default auto
   */
  capture?: "auto" | "manual";
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency?: Currency;
  /** What helps to tell fraud. Used by the official plugin on sessions, though missing from the SDK's model there. */
  fraud_details?: FraudDetails;
  /**
   * How the shopper pays, or a token that stands for it. The SDK's model has the object only; guides and official
   * plugins send tokens too.
   */
  payment_details: string | PaymentDetailsRequest;
  /** The tax. Known from KOMOJU's mobile SDK only, which sends the string `0`. */
  tax?: number | string;
}

/** What came of paying for a session. */
export interface SessionPayResult {
  /** Link into the wallet's app, if it has one. */
  app_url?: string;
  /**
   * A saved customer as paid sessions and subscriptions show it, which is another shape than that of the customer
   * operations. Which members are always there is not documented.
   */
  customer?: SubscriptionCustomer;
  /** A payment. */
  payment?: Payment;
  /** Where the shopper must go next, if anywhere. */
  redirect_url: string | null;
  /** State of the session. `completed` says that the shopper finished; the payment has a status of its own. */
  status: "pending" | "completed" | "cancelled" | (string & {});
}

/** A session to open. `mode` says what completing it produces. */
export type SessionRequest = CustomerSessionRequest | CustomerPaymentSessionRequest | PaymentSessionRequest;

/** Members that every `SessionRequest` may have. */
export interface SessionRequestBase {
  /** The total, in the smallest unit of the currency. */
  amount: number;
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency: Currency;
  /** Language of pages and instructions. */
  default_locale?: Locale;
  /** The shopper's e-mail address. */
  email?: string;
  /**
   * Seconds until the session expires, at most a day.
   * @default 86400
   */
  expires_in_seconds?: number;
  /** Your own identifier of the shopper. */
  external_customer_id?: string;
  /** What helps to tell fraud. Used by the official plugin on sessions, though missing from the SDK's model there. */
  fraud_details?: FraudDetails;
  /** What the session's page shows as bought. */
  line_items?: LineItem[];
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /** The ways to pay that are offered. Left out, all that are active. */
  payment_types?: PaymentTypeRequest[];
  /**
   * Where the shopper is sent after finishing or aborting, with `session_id` added to the query. Not required, but
   * strongly advised.
   */
  return_url?: string;
}

/** A settlement of the merchant's balance. */
export interface Settlement {
  /** Fee of the bank transfer, in the smallest unit of the currency. Can be negative. */
  bank_transfer_fee_amount_cents: number;
  /** Name of the company. */
  company_name: string | null;
  /** When it was made. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** Until when transactions count. */
  cutoff_time: string;
  /** The cycle that is settled. */
  cycle: string;
  /** Where the settlement can be downloaded. Cancelled ones have null for every link. */
  download: SettlementDownload;
  /** KOMOJU's fees, in the smallest unit of the currency. Can be negative. */
  fee_amount_cents: number;
  /** Tax on the fees, in the smallest unit of the currency. Can be negative. */
  fee_tax_amount_cents: number;
  /** The converted sum, in the smallest unit of `fx_currency`, which is inferred. */
  fx_conversion_amount_cents: number;
  /** Rate of the conversion, as text. Null is assumed for none. */
  fx_conversion_rate: string | null;
  /** Currency that is paid out, if it is another one. Null is assumed for none. */
  fx_currency: AnsweredCurrency | null;
  /** KOMOJU's identifier of the settlement. */
  id: string;
  /** Name of the merchant. */
  merchant_name: string;
  /** Reference of the settlement. */
  reference: string;
  /** What is sent to the bank account, in the smallest unit of the currency. */
  remittance_amount_cents: number;
  /** Names the kind of resource. */
  resource: "settlement";
  /** What is settled, in the smallest unit of the currency. */
  settlement_amount_cents: number;
  /** State of the settlement. What each state means is not documented. */
  status: "pending" | "paid" | "cancelled" | "bounced" | "suspended" | (string & {});
  /** Sum of the transactions, in the smallest unit of the currency. */
  transaction_amount_cents: number;
}

/** A settlement, broken down. */
export interface SettlementDetail {
  /** Fee of the bank transfer, in the smallest unit of the currency. Can be negative. */
  bank_transfer_fee_amount_cents: number;
  /** Name of the company. */
  company_name: string | null;
  /** Corrections. */
  corrections: CorrectionsSection;
  /** When it was made. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /** Until when transactions count. */
  cutoff_time: string;
  /** The cycle that is settled. */
  cycle: string;
  /** Payouts to third parties. The members are taken from the SDK's changelog. */
  disbursements: DisbursementsSection;
  /** Where the settlement can be downloaded. Cancelled ones have null for every link. */
  download: SettlementDownload;
  /** KOMOJU's fees, in the smallest unit of the currency. Can be negative. */
  fee_amount_cents: number;
  /** Tax on the fees, in the smallest unit of the currency. Can be negative. */
  fee_tax_amount_cents: number;
  /** The converted sum, in the smallest unit of `fx_currency`, which is inferred. */
  fx_conversion_amount_cents: number;
  /** Rate of the conversion, as text. Null is assumed for none. */
  fx_conversion_rate: string | null;
  /** Currency that is paid out, if it is another one. Null is assumed for none. */
  fx_currency: AnsweredCurrency | null;
  /** KOMOJU's identifier of the settlement. */
  id: string;
  /** Charges of the KOMOJU card. */
  komoju_card_charges: KomojuCardChargesSection;
  /** Name of the merchant. */
  merchant_name: string;
  /** Everything else. */
  misc: MiscSection;
  /** What payments brought. The members are taken from the SDK's changelog. */
  payments: PaymentsSection;
  /** What the platform model moved; on platforms only. */
  platform_model?: PlatformModelSection;
  /** Reference of the settlement. */
  reference: string;
  /** What refunds took. The members are taken from the SDK's changelog. */
  refunds: RefundsSection;
  /** What is sent to the bank account, in the smallest unit of the currency. */
  remittance_amount_cents: number;
  /** Names the kind of resource. */
  resource: "settlement";
  /** What is settled, in the smallest unit of the currency. */
  settlement_amount_cents: number;
  /** State of the settlement. What each state means is not documented. */
  status: "pending" | "paid" | "cancelled" | "bounced" | "suspended" | (string & {});
  /** Sum of the transactions, in the smallest unit of the currency. */
  transaction_amount_cents: number;
}

/** Where the settlement can be downloaded. Cancelled ones have null for every link. */
export interface SettlementDownload {
  /** Address of the CSV file. */
  csv?: string | null;
  /** Address of the PDF file. Presumed; the sources name the other two only. */
  pdf?: string | null;
  /** Address of the Excel file. */
  xls?: string | null;
}

/** Something happened to a settlement. That `data` is a settlement is inferred. */
export interface SettlementEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** A settlement of the merchant's balance. */
  data: Settlement;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
  type: "settlement.created";
}

/** A page of settlements, newest first. */
export interface SettlementList {
  /** The rows of this page. */
  data: Settlement[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** The state after the simulation. Which members are always there is not documented. */
export interface SimulatedPaymentMethodStatus {
  /** Name of the way to pay. */
  payment_method?: string;
  /**
   * The state. The SDK types it as a payment's status, though `accepted` and `declined` are meant, so it is
   * open.
   */
  status?: string;
}

/** The outcome to simulate. */
export interface SimulateStatusRequest {
  /** The outcome. For a merchant, `accepted` needs one approved way to pay. */
  status?: "accepted" | "declined";
}

/** Payment by Sofort. */
export interface SofortbankingPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The processor's key of the payment. */
  transaction_key?: string;
  /** Says which method this is. */
  type: "sofortbanking";
}

/** What the shopper's card statement shows. */
export interface StatementDescriptor {
  /** Phone number to ask for more. */
  contact_phone?: string;
  /** City of the merchant. */
  statement_city?: string;
  /** Text in Japanese or English. */
  statement_descriptor?: string;
  /** Text in Latin letters. */
  statement_descriptor_alpha?: string;
  /** Text in katakana. */
  statement_descriptor_kana?: string;
}

/** Payment by a Steam prepaid card. The members are those of 2019; the present model has no such details. */
export interface SteamPrepaidCardPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Number of the prepaid card. It had exactly 16 characters in 2019. */
  prepaid_number: string;
  /** Says which method this is. */
  type: "steam_prepaid_card";
}

/** Something that happened, as its notification carried it. `type` tells what. */
export type StoredEvent =
  PaymentEvent | CustomerEvent | SubscriptionEvent | SettlementEvent | PingEvent | OtherEvent;

/** A merchant of a platform. Which members are always there is not documented. */
export interface SubmerchantDetail {
  /** KOMOJU's identifier of the account that it belongs to. */
  account_id?: string;
  /** The ways to pay that are active. The form of the rows was not found in any source. */
  active_payment_methods?: unknown[];
  /** When it was made. */
  created_at?: string;
  /** How long shoppers have to pay. The form of the rows is assumed to be that of the update. */
  expiry_settings?: MerchantExpirySetting[];
  /** KOMOJU's identifier of the merchant. */
  id: string;
  /** Whether it is a live merchant, not a test one. */
  live?: boolean;
  /** Name of the merchant. */
  name?: string;
  /** Whether it can take payments. */
  payments_enabled?: boolean;
  /** Whether it can be paid out. */
  payouts_enabled?: boolean;
  /** What it is on the platform: `seller` or `payout`. */
  platform_role?: "seller" | "payout" | (string & {});
  /** The merchant's publishable key. */
  publishable_key?: string;
  /** Whether the shopper gets an e-mail with instructions to pay. */
  send_payment_instruction_email?: boolean;
  /** Whether the shopper gets an e-mail with a receipt. */
  send_payment_receipt_email?: boolean;
  /** Whether the shopper gets an e-mail when a payment is refunded. */
  send_payment_refund_email?: boolean;
  /** Whether the shopper gets an e-mail that reminds of paying. */
  send_payment_reminder_email?: boolean;
  /** State of the live application. The set is open. */
  status?: string;
  /** When it last changed. */
  updated_at?: string;
}

/** A page of merchants. */
export interface SubmerchantList {
  /** The rows of this page. */
  data: SubmerchantListItem[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** A merchant of a platform, in short. Which members are always there is not documented. */
export interface SubmerchantListItem {
  /** KOMOJU's identifier of the account that it belongs to. */
  account_id?: string;
  /** When it was made. */
  created_at?: string;
  /** KOMOJU's identifier of the merchant. */
  id: string;
  /** Whether it is a live merchant, not a test one. */
  live?: boolean;
  /** Name of the merchant. */
  name?: string;
  /** Whether it can take payments. */
  payments_enabled?: boolean;
  /** Whether it can be paid out. */
  payouts_enabled?: boolean;
  /** What it is on the platform: `seller` or `payout`. */
  platform_role?: "seller" | "payout" | (string & {});
  /**
   * State of the live application. The SDK lists `accepted` and `declined` only; that merchants who have not been
   * accepted yet are listed with the other states is inferred.
   */
  status?: "not_applied" | "incomplete" | "pending" | "accepted" | "declined" | (string & {});
  /** When it last changed. */
  updated_at?: string;
}

/**
 * A page of a merchant's payments. The SDK calls the rows by a name of their own; they are assumed to be
 * payments.
 */
export interface SubmerchantPaymentList {
  /** The rows of this page. */
  data: Payment[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** An application with what was filled in. Which members are always there is not documented. */
export interface SubmittedLiveApplication {
  /** The fields that were refused. The form of the rows was not found in any source. */
  errored_fields?: unknown[];
  /** The merchant's identifier. */
  merchant_id: string;
  /** The fields to fill in that were not asked for before. */
  newly_requested_fields?: LiveApplicationField[];
  /** Whether the merchant can take payments. */
  payments_enabled?: boolean;
  /** Whether the merchant can be paid out. */
  payouts_enabled?: boolean;
  /** The fields to fill in. */
  requested_fields?: LiveApplicationField[];
  /** State of the application. */
  status: "not_applied" | "incomplete" | "pending" | "accepted" | "declined" | (string & {});
  /** What was filled in. */
  submitted_fields?: SubmittedLiveApplicationField[];
}

/** A field that was filled in. Which members are always there is not documented. */
export interface SubmittedLiveApplicationField {
  /** Key of the field in the request. */
  field: string;
  /** Label of the field. */
  field_name?: string;
  /** Properties of the field. Its members were not found in any source. */
  field_properties?: {
    [key: string]: unknown;
  };
  /** Kind of the field, such as `text`, `file` or `boolean`. The set is open. */
  field_type?: string;
  /** Whether it can be left out. */
  optional?: boolean;
  /** Place of the field in the order. */
  position?: number;
  /** What was filled in, in the form of the field. */
  value?: unknown;
}

/** A charge that comes again and again. */
export interface Subscription {
  /** What is charged each time, in minor units of the currency. */
  amount: number;
  /** When the subscription was started, UTC. */
  created_at: string;
  /** ISO 4217 code. */
  currency: AnsweredCurrency;
  /**
   * A saved customer as paid sessions and subscriptions show it, which is another shape than that of the customer
   * operations. Which members are always there is not documented.
   */
  customer: SubscriptionCustomer;
  /** The day within the period on which is charged. */
  day: number;
  /** When the subscription ended, UTC; null while it runs. */
  ended_at: string | null;
  /** KOMOJU's identifier of the subscription. */
  id: string;
  /** What was sent along. */
  metadata: {
    [key: string]: unknown;
  };
  /** When is charged next, UTC. */
  next_capture_at: string;
  /** What is charged. */
  payment_details: {
    /** The customer's e-mail address. */
    email?: string;
    /** Month of expiry. */
    month?: string;
    /** The kind of payment method. */
    type?: string;
    /** Year of expiry. */
    year?: string;
  };
  /** The payments made so far, by identifier. */
  payments: string[];
  /** How often is charged. */
  period: "weekly" | "monthly" | "yearly" | (string & {});
  /** Names the kind of resource. */
  resource: "subscription";
  /** When a charge that failed is tried again, UTC. */
  retry_at: string | null;
  /** How often a charge that failed has been tried again. */
  retry_count: number;
  /** State of the subscription. The last two are inferred from the names of events. */
  status: "active" | "cancelled" | "suspended" | "deleted" | (string & {});
}

/**
 * A saved customer as paid sessions and subscriptions show it, which is another shape than that of the customer
 * operations. Which members are always there is not documented.
 */
export interface SubscriptionCustomer {
  /** When the customer was archived, UTC. The time's notation is assumed. */
  archived_at?: string | null;
  /** When the customer was created, UTC. */
  created_at?: string;
  /** ISO 4217 code. */
  currency?: AnsweredCurrency;
  /** E-mail address. */
  email?: string | null;
  /** KOMOJU's internal number. No operation takes it. */
  id: number;
  /** Language of pages and instructions. */
  locale?: AnsweredLocale;
  /** KOMOJU's internal number of the merchant. */
  merchant_id?: number;
  /** Name. */
  name?: string | null;
  /** Phone number. */
  phone?: string | null;
  /** When the customer last changed, UTC. */
  updated_at?: string;
  /** The customer's identifier, which other operations take as the customer's id. */
  uuid: string;
}

/** Something happened to a subscription. That `data` is a subscription is inferred. */
export interface SubscriptionEvent {
  /** When it happened, UTC. */
  created_at: string;
  /** A charge that comes again and again. */
  data: Subscription;
  /** KOMOJU's identifier of the event. */
  id: string;
  /** Why, if there is something to say. */
  reason?: string | null;
  /** Names the kind of resource. */
  resource: "event";
  /** What has happened. */
  type:
    | "subscription.created"
    | "subscription.captured"
    | "subscription.failed"
    | "subscription.suspended"
    | "subscription.deleted";
}

/** A page of subscriptions. */
export interface SubscriptionList {
  /** The rows of this page. */
  data: Subscription[];
  /** Until when rows are counted. Missing in older samples, so it is optional here. */
  end_time?: string | null;
  /** Number of the last page; 0 if there are no rows. */
  last_page: number;
  /** Number of this page, from 1 on. */
  page: number;
  /** How many rows a page has at most. */
  per_page: number;
  /** Names the kind of resource: `list` in samples, a name for each kind of list in the SDK. */
  resource: string;
  /** From when on rows are counted. Missing in older samples, so it is optional here. */
  start_time?: string | null;
  /** How many rows match, on all pages. */
  total: number;
}

/** A card at a payment terminal. */
export interface TerminalCreditCardPaymentDetails extends FlatAddress {
  /** The issuer's approval number. */
  approval_number?: string;
  /** Card brand in lower case, such as `visa`, `jcb` or `american_express`. Mastercard is `master` or `mastercard`. */
  brand?: string;
  /** Status in the card network. */
  cardnet_status?: string;
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Data for the card's chip (EMV). */
  field55?: string;
  /** Last four digits of the number. */
  last_four_digits?: string;
  /** Month of expiry. */
  month?: number;
  /** Says which method this is. */
  type: "credit_card_terminal";
  /** Year of expiry. */
  year?: number;
}

/** Payment by a card at a payment terminal. */
export interface TerminalCreditCardPaymentDetailsRequest extends FlatAddress {
  /** Data of the card's chip (EMV). */
  field55?: string;
  /** How the card was read, `1` by its chip (EMV) or `2` by its magnetic stripe. */
  flowType?: "1" | "2";
  /** Month of expiry. The SDK has an integer, the samples strings such as `08`; both are taken. */
  month?: number | string;
  /** Card number. */
  number: string;
  /** How the terminal read the card. */
  posDataCode?: string;
  /** Sequence number of the card. */
  sequence_number?: string;
  /** Second track of the magnetic stripe or its equivalent. */
  track2?: string;
  /** Says which method this is. */
  type: "credit_card_terminal";
  /**
   * Year of expiry; below 100 it is a year of this century. The SDK has an integer, the samples strings; both are
   * taken.
   */
  year?: number | string;
}

/** Why a payment at a terminal was refused. */
export interface TerminalErrorBody {
  /** The reason, with what the card's issuer said. */
  error: TerminalErrorDetails;
}

/** The reason, with what the card's issuer said. */
export interface TerminalErrorDetails extends ErrorDetails {
  /** Details of the decline, if there are any. */
  decline_details?: string;
}

/** What 3-D Secure found, in its own names. */
export interface ThreeDsAuthResult {
  /** Reference number of the access control server. */
  acsReferenceNumber?: string;
  /** Transaction identifier of the access control server. */
  acsTransID?: string;
  /** Kind of authentication. */
  authenticationType?: string;
  /** Proof of authentication (CAVV). */
  authenticationValue?: string;
  /** Reference number of the directory server. */
  dsReferenceNumber?: string;
  /** Transaction identifier of the directory server. */
  dsTransID?: string;
  /** Electronic commerce indicator. */
  eci?: string;
  /** Version of the protocol, such as `2.1.0`. */
  messageVersion?: string;
  /** Transaction identifier of the requestor. */
  threeDSRequestorTransID?: string;
  /** Transaction identifier of the 3-D Secure server. */
  threeDSServerTransID?: string;
  /** Outcome, such as `Y` or `N`. */
  transStatus?: string;
}

/** Stands for payment details, once. */
export interface Token {
  /** When it was made. */
  created_at: string;
  /** The token itself, such as `tok_…`. The SDK says 25 characters, but real ones are longer. */
  id: string;
  /** What is shown of the details behind a token. */
  payment_details: TokenPaymentDetails;
  /** Names the kind of resource. */
  resource: "token";
}

/** What is shown of the details behind a token. */
export interface TokenPaymentDetails {
  /** The shopper's e-mail address. */
  email?: string;
  /** The shopper's family name. */
  family_name?: string;
  /** The shopper's family name in katakana. */
  family_name_kana?: string;
  /** The shopper's given name. */
  given_name?: string;
  /** The shopper's given name in katakana. */
  given_name_kana?: string;
  /** The shopper's phone number. */
  phone?: string;
  /** The chain of shops in which the shopper pays. */
  store?: string;
  /** The method, such as `credit_card`. */
  type: string;
}

/** What a token stands for, chosen by `type`. The SDK takes cards only; in 2020 every method was documented. */
export type TokenPaymentDetailsRequest =
  | BrazilianCreditCardPaymentDetailsRequest
  | KoreanCreditCardPaymentDetailsRequest
  | CreditCardPaymentDetailsRequest
  | TerminalCreditCardPaymentDetailsRequest
  | OtherTokenPaymentDetailsRequest;

/** Payment by Toss. */
export interface TossPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The QR code to show to the shopper. */
  qr_code?: string;
  /** Toss's token of the payment. */
  toss_pay_token?: string;
  /** Says which method this is. */
  type: "toss";
}

/** Payment by Toss, in Korea. */
export interface TossPaymentDetailsRequest extends FlatAddress {
  /** The shopper's date of birth as `YYMMDD`. */
  birthday: string;
  /** The shopper's phone number. In 2019 it had at least ten digits, with spaces and `( ) - _ +` allowed. */
  phone: string;
  /** Says which method this is. */
  type: "toss";
}

/** Payment by UnionPay. */
export interface UnionPayPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** UnionPay's identifier of the payment. */
  transaction_id?: string;
  /** Says which method this is. */
  type: "unionpay";
}

/** What to change in a customer. That the members are those of a new customer is inferred. */
export interface UpdateCustomerRequest {
  /** ISO 4217 code of a currency that KOMOJU knows. */
  currency?: Currency;
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /** The card to store, or a token for it. The SDK's model has the object only; the guide sends tokens too. */
  payment_details?: string | CardPaymentDetailsRequest;
}

/** Settings of a merchant to change. */
export interface UpdateMerchantRequest {
  /** How long shoppers have to pay. */
  expiry_settings?: MerchantExpirySettingRequest[];
  /** Whether it can take payments. */
  payments_enabled?: boolean;
  /** Whether it can be paid out. */
  payouts_enabled?: boolean;
  /** Whether the shopper gets an e-mail when a payment is captured. */
  send_payment_capture_email?: boolean;
  /** Whether the shopper gets an e-mail with instructions to pay. */
  send_payment_instruction_email?: boolean;
  /** Whether the shopper gets an e-mail with a receipt. */
  send_payment_receipt_email?: boolean;
  /** Whether the shopper gets an e-mail when a payment is refunded. */
  send_payment_refund_email?: boolean;
  /** Whether the shopper gets an e-mail that reminds of paying. */
  send_payment_reminder_email?: boolean;
}

/** What to fill in for a way to pay. The object is flat and its keys contain dots; send what is known. */
export interface UpdatePaymentMethodRequest {
  /** How many payments are expected. For which time span is not documented. */
  "convenience_store.expected_number_of_payments"?: number;
  /** Further fields for convenience stores, as text. What it holds is not documented. */
  "convenience_store.fields"?: string;
  /** Whether access is restricted, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.access_restrictions"?: boolean;
  /** Whether accounts are locked after failed sign-ins, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.account_lock"?: boolean;
  /** Whether anti-virus software is used, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.anti_virus_software"?: boolean;
  /** Further fields for JCB, American Express and Diners Club, as text. What it holds is not documented. */
  "jcb_amex_diners_credit_card.fields"?: string;
  /** Whether the kinds of files to upload are restricted, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.file_extension_restrictions"?: boolean;
  /** Whether several factors are asked for at sign-in, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.mfa_implementation"?: boolean;
  /** Whether public directories are safeguarded, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.public_directories"?: boolean;
  /** Whether source code is reviewed, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.source_code_review"?: boolean;
  /**
   * Whether the site is safe from SQL injection and cross-site scripting, for JCB, American Express and Diners
   * Club.
   */
  "jcb_amex_diners_credit_card.sql_injection_and_xss"?: boolean;
  /** Whether the site is examined for weaknesses, for JCB, American Express and Diners Club. */
  "jcb_amex_diners_credit_card.vulnerability_assessments"?: boolean;
  /** Whether the terms of LINE Pay are accepted. */
  "linepay.accepted_line_tos"?: boolean;
  /** Further fields for LINE Pay, as text. What it holds is not documented. */
  "linepay.fields"?: string;
  /** Language of pages and instructions. */
  locale?: Locale;
  /** Whether the terms of Merpay are accepted. */
  "merpay.accepted_merpay_tos"?: boolean;
  /** Further fields for Merpay, as text. What it holds is not documented. */
  "merpay.fields"?: string;
  /** Whether the terms of PayPay are accepted. */
  "paypay.accepted_paypay_tos"?: boolean;
  /** Further fields for PayPay, as text. What it holds is not documented. */
  "paypay.fields"?: string;
  /** Whether every item costs less than the limit of convenience stores. */
  "seven_eleven.all_items_are_cheaper_than_konbini_limit"?: boolean;
  /** Whether ordering follows the required flow. */
  "seven_eleven.correct_flow_for_order_items"?: boolean;
  /** Whether everything is delivered within two months. */
  "seven_eleven.delivery_within_two_months"?: boolean;
  /** Whether the number of the sales permit is shown. */
  "seven_eleven.display_sales_permit_number"?: boolean;
  /** Further fields for Seven-Eleven, as text. What it holds is not documented. */
  "seven_eleven.fields"?: string;
  /** Whether goods have been sold at the regular price. */
  "seven_eleven.have_sold_as_regular_price"?: boolean;
  /** Whether nothing is delivered straight from the producer. */
  "seven_eleven.no_direct_delivery_from_producer"?: boolean;
  /** Whether there are no sales abroad. */
  "seven_eleven.no_international_transaction"?: boolean;
  /** Whether no tickets are sold. */
  "seven_eleven.no_ticket_sales"?: boolean;
  /** A note for Seven-Eleven. */
  "seven_eleven.note"?: string;
  /** Whether the fee of an order is shown. */
  "seven_eleven.order_fee_is_displayed"?: boolean;
  /** Whether everybody can see the products' pages. */
  "seven_eleven.product_pages_are_public"?: boolean;
  /** Whether the data given agree with the legal disclosure (SCTL). */
  "seven_eleven.provided_info_matches_sctl"?: boolean;
  /** Whether the legal disclosure (SCTL) has a phone number. */
  "seven_eleven.sctl_page_has_phone_number"?: boolean;
  /** Whether the site can be reached by everybody. */
  "seven_eleven.site_is_public"?: boolean;
  /** When the shop closes. The notation is not documented. */
  "shared_payment_method_data.close_time"?: string;
  /** Whether it sells business opportunities. */
  "shared_payment_method_data.conducts_business_opportunity_scheme"?: boolean;
  /** Whether it sells from door to door. */
  "shared_payment_method_data.conducts_door_to_door_sales"?: boolean;
  /** Whether it does multi-level marketing. */
  "shared_payment_method_data.conducts_mlm_scheme"?: boolean;
  /** Whether it sells by phone. */
  "shared_payment_method_data.conducts_telemarketing"?: boolean;
  /** Whether the merchant has taken cards before. */
  "shared_payment_method_data.has_processed_cc_before"?: boolean;
  /** When the shop opens. The notation is not documented. */
  "shared_payment_method_data.open_time"?: string;
  /** Proofs of PCI compliance: identifiers of files that were handed in. */
  "shared_payment_method_data.pci_compliance_proofs"?: string[];
  /** Page with the privacy policy. */
  "shared_payment_method_data.privacy_policy_url"?: string;
  /** Whether the merchant handles card data itself. */
  "shared_payment_method_data.processes_card_info"?: boolean;
  /** Whether it sells long-running services that Japanese law regulates. */
  "shared_payment_method_data.provides_specified_continuous_services"?: boolean;
  /** Registers of the shareholders: identifiers of files that were handed in. */
  "shared_payment_method_data.shareholder_registers"?: string[];
  /** Page with the terms of service. */
  "shared_payment_method_data.terms_of_service_url"?: string;
  /** Whether it has broken the law on commercial transactions. */
  "shared_payment_method_data.violated_commercial_transaction_act"?: boolean;
  /** Whether it has broken the Consumer Contract Act. */
  "shared_payment_method_data.violated_consumer_contract_act"?: boolean;
  /** Whether access is restricted, for Visa and Mastercard. */
  "visa_mastercard_credit_card.access_restrictions"?: boolean;
  /** Whether accounts are locked after failed sign-ins, for Visa and Mastercard. */
  "visa_mastercard_credit_card.account_lock"?: boolean;
  /** Whether anti-virus software is used, for Visa and Mastercard. */
  "visa_mastercard_credit_card.anti_virus_software"?: boolean;
  /** Further fields for Visa and Mastercard, as text. What it holds is not documented. */
  "visa_mastercard_credit_card.fields"?: string;
  /** Whether the kinds of files to upload are restricted, for Visa and Mastercard. */
  "visa_mastercard_credit_card.file_extension_restrictions"?: boolean;
  /** Whether several factors are asked for at sign-in, for Visa and Mastercard. */
  "visa_mastercard_credit_card.mfa_implementation"?: boolean;
  /** Whether public directories are safeguarded, for Visa and Mastercard. */
  "visa_mastercard_credit_card.public_directories"?: boolean;
  /** Whether source code is reviewed, for Visa and Mastercard. */
  "visa_mastercard_credit_card.source_code_review"?: boolean;
  /** Whether the site is safe from SQL injection and cross-site scripting, for Visa and Mastercard. */
  "visa_mastercard_credit_card.sql_injection_and_xss"?: boolean;
  /** Whether the site is examined for weaknesses, for Visa and Mastercard. */
  "visa_mastercard_credit_card.vulnerability_assessments"?: boolean;
}

/** What to change in a payment. */
export interface UpdatePaymentRequest {
  /** Text for the merchant. */
  description?: string;
  /** Free data. Keys have at most 30 characters, values at most 2000. */
  metadata?: Metadata;
  /**
   * A further prepaid card for a payment that is short of money. In 2019 the types were `web_money`,
   * `net_cash`, `nanaco` and `steam_prepaid_card`.
   */
  payment_details?: string | PaymentDetailsRequest;
}

/** Payment by WebMoney. */
export interface WebMoneyPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** The cards that were used so far. */
  prepaid_cards?: {
    /** Last four digits of the number. */
    last_four_digits?: string;
    /** What the card contributed. */
    points?: number;
  }[];
  /** What is still missing, in minor units of the currency. */
  short_amount?: number;
  /** Says which method this is. */
  type: "web_money";
}

/**
 * Payment by WebMoney. If the card does not hold enough, the payment stays `pending` and a further card can be added
 * to it.
 */
export interface WebMoneyPaymentDetailsRequest extends FlatAddress {
  /** The shopper's e-mail address. It had at most 255 characters in 2019. */
  email?: string;
  /** Number of the prepaid card. It had exactly 16 characters in 2019. */
  prepaid_number: string;
  /** Says which method this is. */
  type: "web_money";
}

/** Payment by WeChat Pay. */
export interface WeChatPayPaymentDetails extends FlatAddress {
  /** The shopper's e-mail address. The SDK always expects it, but it may be null or left out. */
  email?: string | null;
  /** Where the shopper pays on a phone. */
  mweb_url?: string;
  /** Address of the QR code to show to the shopper. */
  qr_code_url?: string;
  /** Where the shopper goes to pay. */
  redirect_url?: string;
  /** `NATIVE` is payment by QR code, `MWEB` payment on a phone. */
  trade_type?: "NATIVE" | "MWEB" | (string & {});
  /** Says which method this is. */
  type: "wechatpay";
}

export interface components {
  schemas: {
    Address: Address;
    AnsweredCurrency: AnsweredCurrency;
    AnsweredLocale: AnsweredLocale;
    AuPaymentDetails: AuPaymentDetails;
    AuPayPaymentDetailsRequest: AuPayPaymentDetailsRequest;
    AvailablePaymentMethod: AvailablePaymentMethod;
    BalanceDetail: BalanceDetail;
    BalanceSettings: BalanceSettings;
    BalanceSettingsRequest: BalanceSettingsRequest;
    BalanceTransaction: BalanceTransaction;
    BalanceTransactionList: BalanceTransactionList;
    BalanceTransfer: BalanceTransfer;
    BalanceTransferRequest: BalanceTransferRequest;
    BankTransferPaymentDetails: BankTransferPaymentDetails;
    BankTransferPaymentDetailsRequest: BankTransferPaymentDetailsRequest;
    Barcode: Barcode;
    BitCashPaymentDetails: BitCashPaymentDetails;
    BitCashPaymentDetailsRequest: BitCashPaymentDetailsRequest;
    BrazilianCreditCardPaymentDetails: BrazilianCreditCardPaymentDetails;
    BrazilianCreditCardPaymentDetailsRequest: BrazilianCreditCardPaymentDetailsRequest;
    CancelDisbursementRequest: CancelDisbursementRequest;
    CapturePaymentRequest: CapturePaymentRequest;
    CardPaymentDetailsRequest: CardPaymentDetailsRequest;
    ChargebackCustomer: ChargebackCustomer;
    ChargebackDefense: ChargebackDefense;
    ChargebackDetail: ChargebackDetail;
    ChargebackDocument: ChargebackDocument;
    ChargebackDocumentRequest: ChargebackDocumentRequest;
    ChargebackList: ChargebackList;
    ChargebackListItem: ChargebackListItem;
    ChargebackMilestone: ChargebackMilestone;
    ChargebackPayment: ChargebackPayment;
    ChargebackPaymentMethod: ChargebackPaymentMethod;
    ChargebackRecipientInfo: ChargebackRecipientInfo;
    ChargebackShippingInfo: ChargebackShippingInfo;
    CorrectionsSection: CorrectionsSection;
    CreateCustomerRequest: CreateCustomerRequest;
    CreateDisbursementRequest: CreateDisbursementRequest;
    CreateMerchantRequest: CreateMerchantRequest;
    CreatePaymentForCustomerRequest: CreatePaymentForCustomerRequest;
    CreatePaymentRequest: CreatePaymentRequest;
    CreatePaymentRequestBase: CreatePaymentRequestBase;
    CreatePaymentWithDetailsRequest: CreatePaymentWithDetailsRequest;
    CreateRefundRequestRequest: CreateRefundRequestRequest;
    CreateSecureTokenForCustomerRequest: CreateSecureTokenForCustomerRequest;
    CreateSecureTokenRequest: CreateSecureTokenRequest;
    CreateSecureTokenRequestBase: CreateSecureTokenRequestBase;
    CreateSecureTokenWithDetailsRequest: CreateSecureTokenWithDetailsRequest;
    CreateSubscriptionRequest: CreateSubscriptionRequest;
    CreateTokenRequest: CreateTokenRequest;
    CreditCardPaymentDetails: CreditCardPaymentDetails;
    CreditCardPaymentDetailsRequest: CreditCardPaymentDetailsRequest;
    CultureVoucherPaymentDetails: CultureVoucherPaymentDetails;
    CultureVoucherPaymentDetailsRequest: CultureVoucherPaymentDetailsRequest;
    Currency: Currency;
    Customer: Customer;
    CustomerEvent: CustomerEvent;
    CustomerList: CustomerList;
    CustomerPaymentSessionRequest: CustomerPaymentSessionRequest;
    CustomerSessionRequest: CustomerSessionRequest;
    CustomerSource: CustomerSource;
    CvsPaymentDetails: CvsPaymentDetails;
    CvsPaymentDetailsRequest: CvsPaymentDetailsRequest;
    DefendChargebackRequest: DefendChargebackRequest;
    DeletedExternalCustomer: DeletedExternalCustomer;
    Disbursement: Disbursement;
    DisbursementList: DisbursementList;
    DisbursementsSection: DisbursementsSection;
    DocomoPaymentDetails: DocomoPaymentDetails;
    DosparaPaymentDetails: DosparaPaymentDetails;
    DosparaPaymentDetailsRequest: DosparaPaymentDetailsRequest;
    EpospayPaymentDetails: EpospayPaymentDetails;
    ErrorBody: ErrorBody;
    ErrorDetails: ErrorDetails;
    EventList: EventList;
    FinalizePaymentRequest: FinalizePaymentRequest;
    FlatAddress: FlatAddress;
    FraudDetails: FraudDetails;
    HappyMoneyPaymentDetails: HappyMoneyPaymentDetails;
    HappyMoneyPaymentDetailsRequest: HappyMoneyPaymentDetailsRequest;
    IdealPaymentDetails: IdealPaymentDetails;
    IntentRequest: IntentRequest;
    JapaneseMobilePaymentDetailsRequest: JapaneseMobilePaymentDetailsRequest;
    KomojuCardChargesSection: KomojuCardChargesSection;
    KonbiniPaymentDetails: KonbiniPaymentDetails;
    KonbiniPaymentDetailsRequest: KonbiniPaymentDetailsRequest;
    KoreanCreditCardPaymentDetailsRequest: KoreanCreditCardPaymentDetailsRequest;
    LineItem: LineItem;
    LiveApplication: LiveApplication;
    LiveApplicationField: LiveApplicationField;
    LiveApplicationRequest: LiveApplicationRequest;
    Locale: Locale;
    MerchantBalanceTransferRequest: MerchantBalanceTransferRequest;
    MerchantExpirySetting: MerchantExpirySetting;
    MerchantExpirySettingRequest: MerchantExpirySettingRequest;
    MerchantFile: MerchantFile;
    MerchantFileRequest: MerchantFileRequest;
    MerchantSubmissionStatus: MerchantSubmissionStatus;
    Metadata: Metadata;
    MiscSection: MiscSection;
    MobilePaymentDetails: MobilePaymentDetails;
    MobilePaymentDetailsRequest: MobilePaymentDetailsRequest;
    NanacoPaymentDetailsRequest: NanacoPaymentDetailsRequest;
    NaverPayPaymentDetails: NaverPayPaymentDetails;
    NetCashPaymentDetails: NetCashPaymentDetails;
    NetCashPaymentDetailsRequest: NetCashPaymentDetailsRequest;
    OtherEvent: OtherEvent;
    OtherPaymentDetails: OtherPaymentDetails;
    OtherPaymentDetailsRequest: OtherPaymentDetailsRequest;
    OtherTokenPaymentDetailsRequest: OtherTokenPaymentDetailsRequest;
    PaidyPaymentDetailsRequest: PaidyPaymentDetailsRequest;
    PaycoPaymentDetails: PaycoPaymentDetails;
    PayEasyPaymentDetails: PayEasyPaymentDetails;
    PayEasyPaymentDetailsRequest: PayEasyPaymentDetailsRequest;
    Payment: Payment;
    PaymentDataRequest: PaymentDataRequest;
    PaymentDetails: PaymentDetails;
    PaymentDetailsRequest: PaymentDetailsRequest;
    PaymentEvent: PaymentEvent;
    PaymentList: PaymentList;
    PaymentMethodsList: PaymentMethodsList;
    PaymentSessionRequest: PaymentSessionRequest;
    PaymentsSection: PaymentsSection;
    PaymentTypeRequest: PaymentTypeRequest;
    PaymentWebhookRequest: PaymentWebhookRequest;
    PayPayPaymentDetails: PayPayPaymentDetails;
    PayPayPaymentDetailsRequest: PayPayPaymentDetailsRequest;
    PendingBarcode: PendingBarcode;
    PingEvent: PingEvent;
    PixPaymentDetails: PixPaymentDetails;
    PixPaymentDetailsRequest: PixPaymentDetailsRequest;
    PlatformDetails: PlatformDetails;
    PlatformModelSection: PlatformModelSection;
    ProcessingMerchantRequest: ProcessingMerchantRequest;
    RakutenPayPaymentDetails: RakutenPayPaymentDetails;
    ReadyBarcode: ReadyBarcode;
    Refund: Refund;
    RefundPaymentRequest: RefundPaymentRequest;
    RefundRequest: RefundRequest;
    RefundsSection: RefundsSection;
    SecureToken: SecureToken;
    Session: Session;
    SessionPaymentMethod: SessionPaymentMethod;
    SessionPayRequest: SessionPayRequest;
    SessionPayResult: SessionPayResult;
    SessionRequest: SessionRequest;
    SessionRequestBase: SessionRequestBase;
    Settlement: Settlement;
    SettlementDetail: SettlementDetail;
    SettlementDownload: SettlementDownload;
    SettlementEvent: SettlementEvent;
    SettlementList: SettlementList;
    SimulatedPaymentMethodStatus: SimulatedPaymentMethodStatus;
    SimulateStatusRequest: SimulateStatusRequest;
    SofortbankingPaymentDetails: SofortbankingPaymentDetails;
    StatementDescriptor: StatementDescriptor;
    SteamPrepaidCardPaymentDetailsRequest: SteamPrepaidCardPaymentDetailsRequest;
    StoredEvent: StoredEvent;
    SubmerchantDetail: SubmerchantDetail;
    SubmerchantList: SubmerchantList;
    SubmerchantListItem: SubmerchantListItem;
    SubmerchantPaymentList: SubmerchantPaymentList;
    SubmittedLiveApplication: SubmittedLiveApplication;
    SubmittedLiveApplicationField: SubmittedLiveApplicationField;
    Subscription: Subscription;
    SubscriptionCustomer: SubscriptionCustomer;
    SubscriptionEvent: SubscriptionEvent;
    SubscriptionList: SubscriptionList;
    TerminalCreditCardPaymentDetails: TerminalCreditCardPaymentDetails;
    TerminalCreditCardPaymentDetailsRequest: TerminalCreditCardPaymentDetailsRequest;
    TerminalErrorBody: TerminalErrorBody;
    TerminalErrorDetails: TerminalErrorDetails;
    ThreeDsAuthResult: ThreeDsAuthResult;
    Token: Token;
    TokenPaymentDetails: TokenPaymentDetails;
    TokenPaymentDetailsRequest: TokenPaymentDetailsRequest;
    TossPaymentDetails: TossPaymentDetails;
    TossPaymentDetailsRequest: TossPaymentDetailsRequest;
    UnionPayPaymentDetails: UnionPayPaymentDetails;
    UpdateCustomerRequest: UpdateCustomerRequest;
    UpdateMerchantRequest: UpdateMerchantRequest;
    UpdatePaymentMethodRequest: UpdatePaymentMethodRequest;
    UpdatePaymentRequest: UpdatePaymentRequest;
    WebMoneyPaymentDetails: WebMoneyPaymentDetails;
    WebMoneyPaymentDetailsRequest: WebMoneyPaymentDetailsRequest;
    WeChatPayPaymentDetails: WeChatPayPaymentDetails;
  };
  responses: {
    /** A call with the same idempotency key is still running. The body's form is assumed. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The key may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** There is no such resource, or the feature is not enabled. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The call was refused. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The payment at a terminal was refused. */
    TerminalRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": TerminalErrorBody;
      };
    };
    /** Too many calls. No limit is published; wait as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request is well formed but refused. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * The version of the API that the answer is written in, such as `2025-01-28`. Left out, the version set for the key in
     * the dashboard applies.
     */
    ApiVersion: string;
    /** Currency of the balance. */
    BalanceCurrency: Currency;
    /** The payment's identifier. */
    BarcodePaymentId: string;
    /** The chargeback's identifier. */
    ChargebackId: string;
    /** The customer's identifier. */
    CustomerId: string;
    /** The disbursement's identifier. */
    DisbursementId: string;
    /** Only rows created up to this time, ISO 8601. */
    EndTime: string;
    /** The event's identifier. */
    EventId: string;
    /** The shopper's identifier. */
    ExternalCustomerId: string;
    /** The file's identifier. */
    FileId: string;
    /**
     * Names one logical call, for up to 24 hours. The same key with the same body gives the first answer again; while the
     * first call is still running it is refused with 409.
     */
    IdempotencyKey: string;
    /** Name of the way to pay. */
    LiveApplicationPaymentMethod: string;
    /** The merchant's identifier. */
    MerchantIdPath: string;
    /** The merchant's identifier. */
    MerchantOwnId: string;
    /** Number of the page, from 1 on. */
    Page: number;
    /** The payment's identifier. */
    PaymentId: string;
    /** How many rows a page has. The sources disagree on the default, so send it. */
    PerPage: number;
    /**
     * Makes the payment fail with this error code, such as `insufficient_funds`. Test keys only. On a new customer
     * it presumably makes every later charge fail.
     */
    Scenario: string;
    /** The secure token's identifier. */
    SecureTokenId: string;
    /** The session's identifier. */
    SessionId: string;
    /** The settlement's identifier. */
    SettlementId: string;
    /** Only rows created at this time or later, ISO 8601. */
    StartTime: string;
    /** The subscription's identifier. */
    SubscriptionId: string;
    /** The transaction's identifier. */
    TransactionUuid: string;
    /** The kind of event, as in the body. */
    WebhookEvent: string;
    /** Identifies this delivery. */
    WebhookId: string;
    /**
     * HMAC with SHA-256 over the raw body, in lower-case hexadecimal; the key is the secret of the webhook. The page names
     * neither the hash nor the encoding; those are what KOMOJU's own plugin computes.
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
   * A payment was authorised
   *
   * Sent when the money is held, or when a payment in cash or by transfer is reserved and waits for it.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.authorized": PaymentEvent;
  /**
   * A payment was captured
   *
   * Sent when the payment is made.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.captured": PaymentEvent;
  /**
   * A payment was changed
   *
   * Sent when anything of a payment has changed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.updated": PaymentEvent;
  /**
   * A payment expired
   *
   * Sent when the deadline of a payment has passed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.expired": PaymentEvent;
  /**
   * A payment was cancelled
   *
   * Sent when a payment was cancelled.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.cancelled": PaymentEvent;
  /**
   * A refund was made
   *
   * Sent when a payment was refunded, perhaps in part.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.refund.created": PaymentEvent;
  /**
   * A payment was refunded
   *
   * Sent when a payment was refunded in full. A chargeback that was lost comes as this too, with a refund whose
   * `chargeback` is true.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.refunded": PaymentEvent;
  /**
   * An attempt to pay failed
   *
   * Sent when an attempt to pay failed; it may be tried again. `reason` may say why.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "payment.failed": PaymentEvent;
  /**
   * A payment was marked as fraud
   *
   * Sent when a payment is taken for fraud. It is known from a third party only.
   *
   * @see https://github.com/api-evangelist/komoju
   */
  "payment.marked.as.fraud": PaymentEvent;
  /**
   * A customer was stored
   *
   * Sent when a customer is stored.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.created": CustomerEvent;
  /**
   * A customer was changed
   *
   * Sent when a stored customer has changed.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.updated": CustomerEvent;
  /**
   * A customer was deleted
   *
   * Sent when a stored customer is deleted.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "customer.deleted": CustomerEvent;
  /**
   * A subscription was started
   *
   * Sent when a subscription is started.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.created": SubscriptionEvent;
  /**
   * A subscription was charged
   *
   * Sent when a subscription is charged.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.captured": SubscriptionEvent;
  /**
   * A charge of a subscription failed
   *
   * Sent when a subscription could not be charged.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.failed": SubscriptionEvent;
  /**
   * A subscription was suspended
   *
   * Sent when a subscription is suspended.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.suspended": SubscriptionEvent;
  /**
   * A subscription was ended
   *
   * Sent when a subscription ends.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "subscription.deleted": SubscriptionEvent;
  /**
   * A settlement was made
   *
   * Sent when there is a new settlement.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  "settlement.created": SettlementEvent;
  /**
   * A test
   *
   * Sent when a webhook is set up, and for tests.
   *
   * @see https://doc.komoju.com/docs/webhooks
   */
  ping: PingEvent;
};
