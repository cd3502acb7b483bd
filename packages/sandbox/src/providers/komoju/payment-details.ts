import type { Ids } from "../../engine/ids.js";

/** Payment details as requests have them. */
export interface Details {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** How a payment proceeds: which depends only on the type of its payment details. */
export type PaymentFlow = "card" | "later" | "prepaid" | "redirect";

/** Types that are authorized at once and paid later, in a shop or at a bank. */
const paidLater = ["konbini", "bank_transfer", "pay_easy"];

/** Types that are paid with the number of a prepaid card. Another card can pay the rest. */
const prepaid = ["web_money", "net_cash", "bit_cash", "nanaco", "steam_prepaid_card"];

/** Returns how a payment with these details proceeds. */
export function flowOf({ type }: { readonly type: string }): PaymentFlow {
  if (type.startsWith("credit_card")) return "card";
  if (paidLater.includes(type)) return "later";
  return prepaid.includes(type) ? "prepaid" : "redirect";
}

/** A card as responses show it. */
export interface CardDescription {
  readonly brand: string;
  readonly last_four_digits: string;
  readonly month: number;
  readonly year: number;
}

/** Returns what responses show of a card: its brand, last digits and expiry. */
export function describeCard(details: Details): CardDescription {
  const number = String(details["number"] ?? "4111111111111111");
  const year = Number(details["year"] ?? 2030);
  return {
    brand: brandOf(number),
    last_four_digits: number.slice(-4),
    month: Number(details["month"] ?? 12),
    year: year < 100 ? 2000 + year : year,
  };
}

/** Returns what responses show of payment details. They never contain secrets such as card numbers. */
export function describeDetails(
  details: Details,
  ids: Ids,
  instructionsUrl: string,
): Record<string, unknown> {
  const { type, email } = details;
  const given = email === undefined ? {} : { email };
  switch (flowOf(details)) {
    case "card":
      return { type, email: email ?? null, ...describeCard(details) };
    case "later": {
      if (type !== "konbini") return { type, ...given, instructions_url: instructionsUrl };
      const { store } = details;
      const confirmation_code = ids.word(6).toUpperCase();
      return { type, store, email, confirmation_code, receipt: null, instructions_url: instructionsUrl };
    }
    case "prepaid":
      return { type, ...given, short_amount: 0, prepaid_cards: [] };
    case "redirect":
      return type === "mobile" ? { type, ...given, provider: "sandbox" } : { type, ...given };
  }
}

/** Returns the brand of a card number. Mastercard is spelled `master` in payloads. */
function brandOf(number: string): string {
  const brands: [RegExp, string][] = [
    [/^4/, "visa"],
    [/^5/, "master"],
    [/^35/, "jcb"],
    [/^3[47]/, "american_express"],
    [/^3/, "diners_club"],
  ];
  return brands.find(([start]) => start.test(number))?.[1] ?? "other";
}
