import { createHash } from "node:crypto";
import type { AvailablePaymentMethod, SessionPaymentMethod } from "@paysession/komoju";
import { flowOf } from "./payment-details.js";

/** A payment method that the sandbox's merchant can use. */
interface ActiveMethod {
  readonly type: string;
  /** Its names in English, Japanese and Korean. */
  readonly names: readonly [string, string, string];
  /** Its kinds, such as card brands. */
  readonly subtypes?: readonly string[];
}

/** Card brands, in the order and spelling of a session of the live API. */
const cardBrands = ["visa", "american_express", "master", "jcb", "diners_club"];

/** The payment methods that are active. Which ones a new merchant has is not documented; this is the sandbox's choice. */
const activeMethods: readonly ActiveMethod[] = [
  { type: "credit_card", names: ["Credit Card", "クレジットカード", "신용카드"], subtypes: cardBrands },
  {
    type: "konbini",
    names: ["Konbini", "コンビニ", "편의점"],
    subtypes: ["seven-eleven", "lawson", "family-mart", "ministop", "daily-yamazaki", "seicomart"],
  },
  { type: "bank_transfer", names: ["Bank Transfer", "銀行振込", "은행 송금"] },
  { type: "pay_easy", names: ["Pay-easy", "ペイジー", "페이지"] },
  { type: "paypay", names: ["PayPay", "PayPay", "PayPay"] },
  { type: "aupay", names: ["au PAY", "au PAY", "au PAY"] },
  { type: "merpay", names: ["Merpay", "メルペイ", "메르페이"] },
  { type: "rakutenpay", names: ["Rakuten Pay", "楽天ペイ", "라쿠텐페이"] },
  { type: "paidy", names: ["Paidy", "ペイディ", "페이디"] },
  { type: "mobile", names: ["Carrier Billing", "キャリア決済", "휴대폰 결제"] },
  { type: "alipay", names: ["Alipay", "アリペイ", "알리페이"] },
  { type: "wechatpay", names: ["WeChat Pay", "WeChat Pay", "위챗페이"] },
  { type: "web_money", names: ["WebMoney", "ウェブマネー", "웹머니"] },
  { type: "bit_cash", names: ["BitCash", "ビットキャッシュ", "비트캐시"] },
  { type: "net_cash", names: ["NET CASH", "NET CASH", "넷캐시"] },
];

/** The types that a session offers if it does not restrict them. */
export const activeTypes: readonly string[] = activeMethods.map(({ type }) => type);

/** Lists the payment methods of the merchant. */
export function listActiveMethods(): AvailablePaymentMethod[] {
  return activeMethods.map(({ type, names: [name_en, name_ja, name_ko], subtypes = [] }) => ({
    name_en,
    name_ja,
    name_ko,
    type_slug: type,
    currency: "JPY",
    ...(subtypes.length > 0 && { subtypes: [...subtypes] }),
    ...(type === "credit_card" && { secure_token_supported: [...subtypes] }),
  }));
}

/**
 * Describes a payment method as sessions offer it. The SDKs require the first five members; a session of 2023 has `brands`
 * for cards, `offsite` for methods that leave the page, and a `hashed_gateway` of 16 hexadecimal digits. The sandbox does
 * not convert currencies.
 */
export function offerMethod(
  type: string,
  { amount, currency }: { readonly amount: number; readonly currency: SessionPaymentMethod["currency"] },
): SessionPaymentMethod {
  const { hashed_gateway, offsite } = activeTraits.get(type) ?? createTraits(type);
  return {
    type,
    hashed_gateway,
    amount,
    ...(currency !== undefined && { currency }),
    exchange_rate: 1,
    offsite,
    ...(type.startsWith("credit_card") && { brands: [...cardBrands] }),
  };
}

/** What all sessions say about a payment method. */
type Traits = Required<Pick<SessionPaymentMethod, "hashed_gateway" | "offsite">>;

const activeTraits: ReadonlyMap<string, Traits> = new Map(
  activeTypes.map((type) => [type, createTraits(type)]),
);

function createTraits(type: string): Traits {
  return {
    hashed_gateway: createHash("sha256").update(`sandbox ${type}`).digest("hex").slice(0, 16),
    offsite: flowOf({ type }) === "redirect",
  };
}
